"""How the support is given: outreach, through the group, coordinated, treatment and social support.

Brochure, "Bakgrund" and "RACT i Sverige".
"""

from actcore.model import Case, in_force
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ..reasons import common
from ..reasons import work as reasons
from ..roles import CASE_MANAGER
from ..sources import BROCHURE
from ..worksheets.work.intervention import (
    Intervention,
    InterventionKind,
    Place,
    WhyNot,
)
from ..worksheets.work.need_review import Need, NeedReview

NEAR = (Place.HOME, Place.TOWN, Place.WORK_OR_SCHOOL)
AWAY = (Place.CLINIC, Place.INSTITUTION)
BEYOND_THE_GROUP = (WhyNot.STATUTORY, WhyNot.INPATIENT, WhyNot.CLIENTS_WISH)
PLACE_BOUND = (WhyNot.STATUTORY, WhyNot.INPATIENT)
TREATMENT = (InterventionKind.TREATMENT, InterventionKind.BOTH)
SOCIAL_SUPPORT = (InterventionKind.SOCIAL_SUPPORT, InterventionKind.BOTH)
INSIDE, EXCUSED, UNTRIED = "inside", "excused", "untried"
LATE, UNKNOWN = "late", "unknown"


@rule(
    "RACT037",
    "not-all-outreach-through-the-group",
    on=Case,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Bakgrund", lines="195-197"),
    statement=Text(
        sv="Så snart det går är alla insatser uppsökande och går genom resursgruppen.",
        en="As soon as it is possible, every intervention is outreach and goes through the resource group.",
    ),
)
def all_outreach_through_group(case: Case, ctx: Context) -> Verdict:
    """Counts the interventions of the day that are both, and tells how many have shifted.

    The source sets no date and neither does this rule: it tells the share and how it
    has moved. An intervention outside does not count against it where the law, acute
    inpatient care or the client's wish is the reason, or where it is not possible yet
    and a day for the shift is still to come. One that nobody has tried is in place to a
    part as long as a day is set. It is a deviation where the day has gone by, or nobody
    has tried and no day is set.
    """
    noted = case.filled(Intervention)
    if not noted:
        return not_assessed(reasons.NO_INTERVENTIONS, case)
    now = [sheet for sheet in noted if in_force(sheet, ctx.as_of)]
    if not now:
        return not_applicable(reasons.NO_INTERVENTION_NOW, *noted)
    found: dict[str, list[Intervention]] = {}
    for sheet in now:
        found.setdefault(_way(sheet, ctx), []).append(sheet)
    inside, late = found.get(INSIDE, []), found.get(LATE, [])
    untried, unknown = found.get(UNTRIED, []), found.get(UNKNOWN, [])
    tally: dict[str, int | float | str] = {
        "inside": len(inside),
        "total": len(now),
        "shifted": sum(ctx.past(sheet.shifted_on) for sheet in inside),
        "ahead": sum(_shift_ahead(s, ctx) for s in now if s not in inside),
    }
    if late:
        return unmet(reasons.SHIFT_OVERDUE, *late, late=len(late), **tally)
    if unknown:
        return not_assessed(reasons.NO_WAY, *unknown, unknown=len(unknown), **tally)
    if untried:
        return partly(reasons.UNTRIED, *untried, untried=len(untried), **tally)
    outside = len(now) > len(inside)
    share = reasons.OTHERS_WITH_A_REASON if outside else reasons.ALL_THROUGH_GROUP
    return met(*now, because=share, **tally)


@rule(
    "RACT038",
    "not-in-the-clients-surroundings",
    on=Intervention,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="139-140"),
    statement=Text(
        sv="Insatsen ges där klienten lever sitt liv, inte på mottagning eller institution.",
        en="The intervention is given where the client lives their life, not at a clinic or an institution.",
    ),
)
def given_near_the_client(sheet: Intervention, ctx: Context) -> Verdict:
    """Looks at the places of each present intervention; some away is in place to a part.

    It does not apply where the client wants the clinic, or where the law or acute
    inpatient care decides the place. Telephone and video are neither near nor away. An
    office counts as a clinic, which is our reading.
    """
    if apart := _not_now(sheet, ctx):
        return apart
    places = sheet.places or ()
    near = any(place in NEAR for place in places)
    away = any(place in AWAY for place in places)
    if not places:
        return not_assessed(reasons.NO_PLACE, sheet)
    if not away:
        return met(sheet) if near else not_applicable(reasons.ONLY_REMOTE, sheet)
    if sheet.client_chose_place:
        return not_applicable(reasons.PLACE_CHOSEN, sheet)
    if sheet.why_not in PLACE_BOUND:
        return not_applicable(reasons.PLACE_BOUND, sheet)
    if sheet.client_chose_place is None:
        return not_assessed(reasons.NO_PLACE_WISH, sheet)
    return partly(reasons.SOME_AWAY, sheet) if near else unmet(reasons.AWAY, sheet)


@rule(
    "RACT039",
    "treatment-or-social-support-missing",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="138-139"),
    statement=Text(
        sv="Klienten får den behandling och det sociala stöd som behövs.",
        en="The client gets the treatment and the social support that are needed.",
    ),
)
def both_treatment_and_support(case: Case, ctx: Context) -> Verdict:
    """One present intervention of each sort is enough, and one may be both.

    What the latest review of needs found not to be needed is not asked for. That
    something is lacking is known only where the review says that it is needed and that
    every intervention is on record.
    """
    noted = case.filled(Intervention)
    if not noted:
        return not_assessed(reasons.NO_INTERVENTIONS, case)
    now = [sheet for sheet in noted if in_force(sheet, ctx.as_of)]
    treated = any(sheet.kind in TREATMENT for sheet in now)
    supported = any(sheet.kind in SOCIAL_SUPPORT for sheet in now)
    if treated and supported:
        return met(*now)
    reviews = _reviews(ctx)
    needs = [] if treated else [_need([r.treatment for r in reviews])]
    needs += [] if supported else [_need([r.social_support for r in reviews])]
    if all(need is Need.NOT_NEEDED for need in needs):
        return not_applicable(reasons.NOT_NEEDED, *reviews)
    if any(sheet.kind is None for sheet in now):
        return not_assessed(reasons.NO_INTERVENTION_FACTS, *now)
    if Need.NEEDED not in needs:
        return not_assessed(reasons.NO_NEED_REVIEW, case, *reviews)
    if not all(review.all_noted for review in reviews):
        return not_assessed(reasons.LIST_OPEN, *reviews)
    return unmet(reasons.ONE_SIDED, *reviews, *now)


RACT040 = judged(
    "RACT040",
    "staffing-not-following-the-needs",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="138-139"),
    statement=Text(
        sv="Klientens behov styr vilka från psykiatrin och socialtjänsten som är med, även när behoven ändras.",
        en="The client's needs decide who takes part from psychiatry and social services, also when they change.",
    ),
    counts="Consider whether needs have changed since the last review, and whether those"
    " who take part have changed with them. The same people for a long time is no fault"
    " in itself: the needs may be the same too.",
)


@rule(
    "RACT043",
    "not-coordinated-by-the-case-manager",
    on=Intervention,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="215-216, 437-438"),
    statement=Text(
        sv="Case managern samordnar alla klientens insatser.",
        en="The case manager coordinates every intervention for the client.",
    ),
)
def coordinated_by_case_manager(sheet: Intervention, ctx: Context) -> Verdict:
    """Compares the coordinator with whoever holds the role on the day.

    Either of two case managers will do, and interventions by a private provider are
    asked about as well. Coordinating is not giving: anybody may give it.
    """
    if apart := _not_now(sheet, ctx):
        return apart
    if sheet.coordinator is None:
        return not_assessed(reasons.NO_COORDINATOR, sheet)
    managers = _case_managers(ctx)
    if sheet.coordinator in managers:
        return met(sheet)
    if not managers or not ctx.case.roles_known(ctx.as_of):
        return not_assessed(reasons.CASE_MANAGER_UNKNOWN, sheet)
    return unmet(reasons.COORDINATED_BY_ANOTHER, sheet)


@rule(
    "RACT044",
    "case-manager-only-a-broker",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="215-217"),
    statement=Text(
        sv="Case managern ger också själv någon behandling.",
        en="The case manager also gives some treatment personally.",
    ),
)
def case_manager_gives_treatment(case: Case, ctx: Context) -> Verdict:
    """One treatment that the present case manager gives or has given is enough.

    The source names no period, so none is asked for, and no kind of treatment: what
    somebody may give depends on their profession. That there is none is known only
    where the latest review says that every intervention is on record.
    """
    noted = case.filled(Intervention)
    if not noted:
        return not_assessed(reasons.NO_INTERVENTIONS, case)
    begun = [s for s in noted if s.since is None or ctx.past(s.since)]
    treatments = [sheet for sheet in begun if sheet.kind in TREATMENT]
    managers = _case_managers(ctx)
    own = [s for s in treatments if not managers.isdisjoint(s.given_by or ())]
    if own:
        return met(*own)
    reviews = _reviews(ctx)
    if any(sheet.kind is None for sheet in begun) or not all(
        sheet.given_by for sheet in treatments
    ):
        return not_assessed(reasons.NO_INTERVENTION_FACTS, *begun)
    if not treatments and _need([r.treatment for r in reviews]) is Need.NOT_NEEDED:
        return not_applicable(reasons.NOT_NEEDED, *reviews)
    if not managers or not case.roles_known(ctx.as_of):
        return not_assessed(reasons.CASE_MANAGER_UNKNOWN, case)
    complete = bool(reviews) and all(review.all_noted for review in reviews)
    if not complete:
        return not_assessed(reasons.LIST_OPEN, case, *reviews)
    return unmet(reasons.BROKER_ONLY, *treatments, *reviews)


def _not_now(sheet: Intervention, ctx: Context) -> Verdict | None:
    if sheet.since is not None and not ctx.past(sheet.since):
        return not_applicable(common.NOT_YET, sheet)
    return None if in_force(sheet, ctx.as_of) else not_applicable(reasons.OVER, sheet)


def _way(sheet: Intervention, ctx: Context) -> str:
    """How an intervention stands to the group."""
    inside = _inside(sheet, ctx)
    if inside is None:
        return UNKNOWN
    if inside:
        return INSIDE
    if sheet.why_not in BEYOND_THE_GROUP:
        return EXCUSED
    if _shift_ahead(sheet, ctx):
        return _AHEAD.get(sheet.why_not, UNKNOWN)
    late = sheet.planned_shift_on is not None or sheet.why_not is WhyNot.NOT_TRIED
    return LATE if late else UNKNOWN


_AHEAD: dict[WhyNot | None, str] = {
    WhyNot.NOT_POSSIBLE_YET: EXCUSED,
    WhyNot.NOT_TRIED: UNTRIED,
}
"""What a day of shifting that is still to come makes of the reason."""


def _inside(sheet: Intervention, ctx: Context) -> bool | None:
    """Whether it is outreach through the group on the day; None if that is not known."""
    answers = (sheet.outreach, sheet.through_group)
    if sheet.shifted_on is not None and not ctx.past(sheet.shifted_on):
        return False
    if False in answers:
        return False
    return None if None in answers else True


def _shift_ahead(sheet: Intervention, ctx: Context) -> bool:
    """Whether a day of shifting is set that has not gone by."""
    return sheet.planned_shift_on is not None and sheet.planned_shift_on >= ctx.as_of


def _case_managers(ctx: Context) -> set[str]:
    return {holder.person for holder in ctx.case.holders(CASE_MANAGER, ctx.as_of)}


def _reviews(ctx: Context) -> list[NeedReview]:
    """The latest review by the day, with those without a day, which may be later."""
    sheets = ctx.case.filled(NeedReview)
    dated = [sheet for sheet in sheets if ctx.past(sheet.reviewed_on)]
    if not dated:
        return []
    dated.sort(key=lambda sheet: sheet.reviewed_on or ctx.as_of)
    return [dated[-1], *(sheet for sheet in sheets if sheet.reviewed_on is None)]


def _need(answers: list[Need | None]) -> Need | None:
    """What all of the answers say, if they say the same."""
    return answers[0] if len(set(answers)) == 1 else None
