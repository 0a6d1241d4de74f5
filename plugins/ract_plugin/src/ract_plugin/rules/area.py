"""A training area before and while it changes: services, mapping, time.

Brochure, "RACT i Sverige", "En modell" and figure 1.
"""

from collections.abc import Mapping
from datetime import date

from actcore.model import Membership, OrganisationId, Site, current
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import area as reasons
from ..reasons import common
from ..sources import BROCHURE
from ..teams import KOMMUN, REGION
from ..worksheets.area.area_services import AreaService, AreaServices, ServiceKind
from ..worksheets.area.area_survey import AreaSurvey, Experience, Plan, SurveyTopic
from .reading import any_of, weigh

SOCIAL_SUPPORT = (ServiceKind.SOCIAL_SERVICES, ServiceKind.HOUSING_SUPPORT)
PSYCHIATRY = (
    ServiceKind.GENERAL_PSYCHIATRY,
    ServiceKind.SPECIALIST,
    ServiceKind.OUTPATIENT,
    ServiceKind.INPATIENT,
)
FITTING = {
    Experience.NONE: {Plan.PREPARE},
    Experience.EARLIER: {Plan.PREPARE, Plan.DEEPEN},
    Experience.PRESENT: {Plan.DEEPEN},
}
COHORTS = (
    "base_cohort",
    "cm_cohort",
    "physician_cohort",
    "manager_cohort",
    "inpatient_cohort",
)
TEACHERS = {"lecturer", "method_supervisor", "experienced_supervisor"}


@rule(
    "RACT053",
    "municipality-without-social-support",
    on=AreaServices,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Figur 1 (b)", lines="410-411"),
    statement=Text(
        sv="Kommunerna står för det sociala stödet, genom socialtjänsten och genom boendestöd.",
        en="Municipalities give the social support, through social services and through housing support.",
    ),
)
def municipal_support(services: AreaServices, ctx: Context) -> Verdict:
    """Asks for social services and for one form of housing support at least.

    It is about what the area offers: a client may do without housing support, and a
    private provider on contract leaves the responsibility where it is.
    """
    return _services(services, SOCIAL_SUPPORT, KOMMUN, ctx)


@rule(
    "RACT054",
    "region-without-all-psychiatric-care",
    on=AreaServices,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Figur 1 (c)", lines="411-412"),
    statement=Text(
        sv="Regionen ansvarar för psykiatrin: allmänpsykiatriska team, specialistteam, öppenvård och slutenvård.",
        en="The region answers for psychiatry: general teams, specialist teams, outpatient and inpatient care.",
    ),
)
def regional_care(services: AreaServices, ctx: Context) -> Verdict:
    """Asks for each of the four, and who answers for it.

    A private provider on contract leaves the responsibility with the region.
    """
    return _services(services, PSYCHIATRY, REGION, ctx)


RACT055 = judged(
    "RACT055",
    "primary-care-left-aside",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at("Figur 1 (c)", lines="412-413"),
    statement=Text(
        sv="Primärvården bör ta större del i det psykosociala arbetet än tidigare.",
        en="Primary care should have a greater part in psychosocial work than before.",
    ),
    counts="Compare with how it was before the change: who from primary care takes part, in"
    " what, and how often. The source gives no measure.",
)


@rule(
    "RACT070",
    "no-fitting-plan-for-the-change",
    on=AreaSurvey,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at("Ledning på regional och lokal nivå", lines="383-386"),
    statement=Text(
        sv="Ledningen bör förbereda omställningen i ett nytt område, och fördjupa och bredda arbetet i ett område som redan är i gång.",
        en="The leadership should prepare the change in a new area, and deepen and broaden the work in one that is under way.",
    ),
)
def plan_fits_experience(survey: AreaSurvey, ctx: Context) -> Verdict:
    """Compares the area's experience with what its leadership has planned.

    Where the area has worked so earlier but not now, either plan fits; the source does
    not speak of that. What the plan says is not judged.
    """
    if ctx.ahead(survey.surveyed_on):
        return not_applicable(common.NOT_YET, survey)
    if survey.experience is None or survey.plans is None:
        return not_assessed(reasons.NO_PLAN, survey)
    if not survey.plans:
        return unmet(reasons.NOTHING_PLANNED, survey)
    return met_if(
        not FITTING[survey.experience].isdisjoint(survey.plans),
        survey,
        otherwise=reasons.PLAN_DOES_NOT_FIT,
    )


@rule(
    "RACT076",
    "area-not-mapped-before-training",
    on=AreaSurvey,
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("En modell", lines="360-364"),
    statement=Text(
        sv="Innan utbildningen börjar kartläggs området: tillgång till läkare, arbetssätt nu och förr, särskilda behov och önskemål.",
        en="Before training starts the area is mapped: access to physicians, ways of working now and earlier, special needs and wishes.",
    ),
)
def mapped_before_training(survey: AreaSurvey, ctx: Context) -> Verdict:
    """Asks that the mapping was done before the first day of training, on four topics.

    The first day itself is too late to shape the teaching. Which course is the first is
    for the area to say. The source's list is open, so more topics are welcome. Once an
    area has been mapped in time, a later mapping is another matter. A mapping that lies
    ahead can wait only as long as training does.
    """
    done, start = survey.surveyed_on, survey.training_started_on
    if done is None or start is None:
        return not_assessed(reasons.NO_SURVEY_DAY, survey)
    if ctx.ahead(done) and ctx.ahead(start):
        return not_applicable(common.NOT_YET, survey)
    if done >= start:
        return _late_survey(survey, start, ctx)
    return weigh(
        (_looked_into(survey, topic) for topic in SurveyTopic),
        survey,
        some=reasons.SOME_SURVEY_TOPICS,
        none=reasons.NO_SURVEY_TOPIC,
        unknown=reasons.NO_SURVEY_TOPICS,
    )


RACT077 = stated(
    "RACT077",
    "change-not-simultaneous",
    on=Site,
    profile=PROGRAMME.id,
    strength=Strength.TYPICAL,
    source=BROCHURE.at("RACT i Sverige", lines="250-253"),
    statement=Text(
        sv="Alla som berörs brukar ändra sitt arbetssätt samtidigt och vara överens om det.",
        en="All who are concerned tend to change their way of working at the same time and to agree on it.",
    ),
    counts="Told of the years 2007-2011 as decisive. It names neither who was concerned nor"
    " how agreement was shown.",
)


@rule(
    "RACT078",
    "shift-length-unusual",
    on=AreaSurvey,
    profile=PROGRAMME.id,
    strength=Strength.TYPICAL,
    source=BROCHURE.at("Case managerutbildning", lines="498-499"),
    statement=Text(
        sv="Övergången till det nya arbetssättet brukar ta två till tre år.",
        en="The shift to the new way of working tends to take two to three years.",
    ),
    parameters={
        "shortest": Parameter(2, unit="years", minimum=0),
        "longest": Parameter(3, unit="years", minimum=0),
    },
)
def shift_length(survey: AreaSurvey, ctx: Context) -> Verdict:
    """Counts from anniversary to anniversary, both days included.

    Information only. A shift that is still going on, or whose last day nobody wrote
    down, says nothing yet.
    """
    first, last = survey.shift_started_on, survey.shift_completed_on
    if first is None or last is None:
        return not_assessed(reasons.NO_SHIFT_DAYS, survey)
    if not ctx.past(last):
        return not_applicable(common.NOT_YET, survey)
    earliest = (first.year + ctx.p.shortest, first.month, first.day)
    latest = (first.year + ctx.p.longest, first.month, first.day)
    return met_if(
        earliest <= (last.year, last.month, last.day) <= latest,
        survey,
        otherwise=reasons.SHIFT_LENGTH,
        days=(last - first).days,
    )


@rule(
    "RACT079",
    "reference-municipality-in-training",
    on=Site,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("En modell", lines="352-353"),
    statement=Text(
        sv="Ingen som arbetar i en referenskommun går utbildningarna, så att jämförelser blir möjliga.",
        en="Nobody who works in a reference municipality takes the training, so that comparison is possible.",
    ),
)
def reference_apart(site: Site, ctx: Context) -> Verdict:
    """Counts who has a place in a cohort on the day, by where the record says they work.

    Teachers are left out. Somebody who has moved to a reference municipality while in
    training is counted, for the record holds the present employer; waive it if the
    comparison does not suffer.
    """
    kinds = {o.id: o.kind for o in site.organisations}
    if kinds and not {None, "reference_municipality"} & set(kinds.values()):
        return not_applicable(reasons.NO_REFERENCE, site)
    cohorts = [t for t in current(site.teams, ctx.as_of) if t.kind in COHORTS]
    places = [place for cohort in cohorts for place in cohort.on(ctx.as_of)]
    trainees = [p for p in places if not p.roles or not set(p.roles) <= TEACHERS]
    places_of = {id(place): _works_in(place, kinds, ctx) for place in trainees}
    there = [p for p in trainees if places_of[id(p)] == "reference_municipality"]
    taking_part = [place for place in there if place.roles]
    if taking_part:
        return unmet(reasons.FROM_REFERENCE, *taking_part, size=len(taking_part))
    if not cohorts:
        return not_assessed(reasons.NO_COHORT, site)
    if not all(cohort.on(ctx.as_of) for cohort in cohorts):
        return not_assessed(common.NO_MEMBERS, *cohorts)
    if there:
        return not_assessed(common.NO_ROLES, *there)
    if None in places_of.values():
        return not_assessed(reasons.NO_EMPLOYER, *cohorts)
    return met(*cohorts)


def _services(
    sheet: AreaServices, kinds: tuple[ServiceKind, ...], principal: str, ctx: Context
) -> Verdict:
    if ctx.ahead(sheet.noted_on):
        return not_applicable(common.NOT_YET, sheet)
    rows = sheet.services or ()
    states = [
        any_of(_answers_for(row, principal) for row in rows if row.kind is kind)
        for kind in kinds
    ]
    if any(row.kind is None for row in rows):
        states.append(None)
    return weigh(
        states,
        sheet,
        some=reasons.SOME_SERVICES,
        none=reasons.NO_SERVICE,
        unknown=reasons.NO_SERVICES,
    )


def _answers_for(service: AreaService, principal: str) -> bool | None:
    if service.available is False:
        return False
    if service.principal is None or service.principal != principal:
        return None if service.principal is None else False
    return service.available


def _looked_into(survey: AreaSurvey, topic: SurveyTopic) -> bool | None:
    found: str | None = getattr(survey, topic.value)
    if found and found.strip():
        return True
    return False if survey.left_out and topic in survey.left_out else None


def _late_survey(survey: AreaSurvey, start: date, ctx: Context) -> Verdict:
    """A mapping that came too late, unless the area had been mapped in time before."""
    others = [s for s in ctx.site.filled(AreaSurvey) if s is not survey]
    early = [s for s in others if s.surveyed_on is None or s.surveyed_on < start]
    same = [s for s in early if s.area == survey.area and s.area is not None]
    if any(s.surveyed_on is not None for s in same):
        return not_applicable(reasons.SURVEYED_AGAIN, survey, *same)
    if same or any(s.area is None or survey.area is None for s in early):
        return not_assessed(reasons.NO_SURVEY_DAY, survey, *early)
    ahead = ctx.ahead(survey.surveyed_on)
    return unmet(reasons.NOT_SURVEYED if ahead else reasons.SURVEY_LATE, survey)


def _works_in(
    place: Membership, kinds: Mapping[OrganisationId, str | None], ctx: Context
) -> str | None:
    person = ctx.site.person(place.person)
    if person is None or person.organisation is None:
        return None
    return kinds.get(person.organisation)
