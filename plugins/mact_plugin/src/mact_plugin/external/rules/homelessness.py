"""ACT for citizens in homelessness, as the agency described it: an outside source, off.

The guide's ACT is for mental disorder and misuse. These pages are about the same method
in homelessness, where it is part of Housing First. The list of minimum demands (2015) was
read whole, the page on background in part. Strengths follow their words: the list says
that its ten principles must be kept, and the background tells what the support is.
"""

from datetime import date

from actcore.model import Case
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
)

from ...act.reasons import citizen, delivery
from ...act.rules.delivery import without_place
from ...act.worksheets.citizen.act_plan import ActPlan
from ...act.worksheets.citizen.contact import Contact, Place
from ...act.worksheets.citizen.support_course import EndSetInAdvance, SupportCourse
from ...answers import all_of, latest, told_by
from .. import reasons
from ..profile import EXTERNAL as PROFILE
from ..sources import BACKGROUND, MINIMUM
from ..worksheets.homeless_support import (
    AfterLoss,
    AttachedTo,
    Bonds,
    DwellingLoss,
    HomelessSupport,
    OtherPlans,
    PracticalSupport,
    Treatment,
)

LIST = "Principper, der skal overholdes"


@rule(
    "ACTE11",
    "not-attached-to-a-team",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="1"),
    statement=Text(
        da="Borgeren er tilknyttet et team med flere fag.",
        en="The citizen is attached to a team of several professions.",
    ),
)
def attached_to_team(case: Case, ctx: Context) -> Verdict:
    """Reads the latest sheet. The list does not say which professions, or how many."""
    support = latest(case.filled(HomelessSupport), ctx.as_of)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_SHEET, case)
    if support.attached_to is None:
        return not_assessed(reasons.ATTACHMENT_UNKNOWN, support)
    several = support.attached_to is AttachedTo.SEVERAL_PROFESSIONS
    return met_if(several, support, otherwise=reasons.NOT_CROSS_PROFESSIONAL)


@rule(
    "ACTE12",
    "course-not-by-need",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="2-3"),
    statement=Text(
        da="Forløbet er tilpasset borgerens eget behov for støtte og varer, så længe behovet er der.",
        en="The course is fitted to the citizen's own need of support and lasts as long as the need does.",
    ),
)
def by_need(case: Case, ctx: Context) -> Verdict:
    """Two of the ten principles: fitted to the need, and no time limit.

    The first is an answer of the latest sheet. For the second every course of support
    that has begun is to be without an end set in advance; how long the funding runs,
    and an end that the citizen asked for, are no limit. Of a course without a first day
    it is not known whether it has begun.
    """
    support = latest(case.filled(HomelessSupport), ctx.as_of)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_SHEET, case)
    courses = [c for c in case.filled(SupportCourse) if not _ahead(c.began_on, ctx)]
    unlimited = all_of(*[_unlimited(c) for c in courses]) if courses else None
    return told_by(
        all_of(support.fitted_to_needs, unlimited),
        support,
        *courses,
        missing=reasons.COURSE_UNKNOWN,
        otherwise=reasons.NOT_BY_NEED,
    )


@rule(
    "ACTE13",
    "no-joined-support-from-the-team",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="4"),
    statement=Text(
        da="Teamet støtter selv borgeren socialt og praktisk og holder indsatserne sammen i ét forløb.",
        en="The team itself supports the citizen socially and practically and holds the efforts together in one course.",
    ),
)
def joined_support(case: Case, ctx: Context) -> Verdict:
    """Two answers of the latest sheet; support that the citizen declined is not missing."""
    support = latest(case.filled(HomelessSupport), ctx.as_of)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_SHEET, case)
    given = support.practical_support
    return told_by(
        all_of(
            None if given is None else given is not PracticalSupport.NOT_GIVEN,
            support.efforts_joined,
        ),
        support,
        missing=reasons.SUPPORT_UNKNOWN,
        otherwise=reasons.SUPPORT_LACKING,
    )


@rule(
    "ACTE14",
    "treatment-away-from-the-citizen",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="5"),
    statement=Text(
        da="Teamets specialister kommer hjem til borgeren og behandler dér, alt efter hvad borgeren har brug for og ønsker.",
        en="The team's specialists come to the citizen's home and treat there, according to what the citizen needs and wishes.",
    ),
)
def treated_at_home(case: Case, ctx: Context) -> Verdict:
    """Reads the latest sheet.

    Home is wherever the citizen stays, and a citizen who would rather be treated
    elsewhere has it by wish. Nobody has to want treatment.
    """
    support = latest(case.filled(HomelessSupport), ctx.as_of)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_SHEET, case)
    if support.treatment is None:
        return not_assessed(reasons.TREATMENT_UNKNOWN, support)
    if support.treatment in (Treatment.NOT_WISHED, Treatment.NOT_NEEDED):
        return not_applicable(reasons.NO_TREATMENT, support)
    there = support.treatment is not Treatment.REFERRED_ON
    return met_if(there, support, otherwise=reasons.REFERRED_ON)


@rule(
    "ACTE15",
    "no-joint-plan",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="6"),
    statement=Text(
        da="Teamet og borgeren lægger en plan for forløbet sammen.",
        en="The team and the citizen make a plan for the course together.",
    ),
)
def joint_plan(case: Case, ctx: Context) -> Verdict:
    """Reads the latest plan. Without one the rule cannot tell, as no deadline is given."""
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(citizen.NO_PLAN, case)
    return told_by(
        plan.made_with_citizen,
        plan,
        missing=citizen.MAKING_UNKNOWN,
        otherwise=citizen.MADE_WITHOUT,
    )


@rule(
    "ACTE16",
    "other-plans-not-coordinated",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="7"),
    statement=Text(
        da="Teamet afstemmer forløbet med de øvrige planer for borgeren.",
        en="The team brings the course into line with the citizen's other plans.",
    ),
)
def other_plans(case: Case, ctx: Context) -> Verdict:
    """Reads the latest sheet; a citizen may not want it, and there may be none."""
    support = latest(case.filled(HomelessSupport), ctx.as_of)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_SHEET, case)
    if support.other_plans is None:
        return not_assessed(reasons.PLANS_UNKNOWN, support)
    if support.other_plans in (OtherPlans.NONE, OtherPlans.NO_CONSENT):
        return not_applicable(reasons.NO_OTHER_PLANS, support)
    done = support.other_plans is OtherPlans.COORDINATED
    return met_if(done, support, otherwise=reasons.NOT_COORDINATED)


@rule(
    "ACTE17",
    "bonds-not-supported",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="8"),
    statement=Text(
        da="Borgeren får den hjælp til at knytte bånd til familie og venner, som borgeren ønsker.",
        en="The citizen gets the help with bonds to family and friends that the citizen wishes.",
    ),
)
def bonds(case: Case, ctx: Context) -> Verdict:
    """Reads the latest sheet. The wish decides; the number of bonds is not counted."""
    support = latest(case.filled(HomelessSupport), ctx.as_of)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_SHEET, case)
    if support.bonds is None:
        return not_assessed(reasons.BONDS_UNKNOWN, support)
    if support.bonds is Bonds.NOT_WISHED:
        return not_applicable(reasons.BONDS_NOT_WISHED, support)
    wished = support.bonds is Bonds.AS_WISHED
    return met_if(wished, support, otherwise=reasons.BONDS_IN_VAIN)


ACTE18 = judged(
    "ACTE18",
    "worker-as-the-expert",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="9"),
    statement=Text(
        da="Medarbejderen er en sparringspartner, der hjælper ting på vej, og ikke den, der ved bedst.",
        en="The worker is a sparring partner who helps things along, not the one who knows best.",
    ),
    counts="Best answered after asking the citizen. Professional knowledge is welcome; the"
    " question is who decides about the citizen's life.",
)


@rule(
    "ACTE19",
    "meeting-neither-home-nor-as-wished",
    on=Contact,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=MINIMUM.at(LIST, lines="10"),
    statement=Text(
        da="Man mødes hjemme hos borgeren eller et sted, borgeren selv har valgt.",
        en="Citizen and worker meet at the citizen's home or at a place of the citizen's choice.",
    ),
)
def home_or_as_wished(contact: Contact, ctx: Context) -> Verdict:
    """Asked contact by contact. Home will do, elsewhere the wish decides.

    ACT006 is stricter, since the guide speaks of the wish alone. Attempts and telephone
    calls have no place to compare.
    """
    if no_place := without_place(contact, ctx):
        return no_place
    if contact.place is Place.HOME:
        return met(contact)
    wished = contact.wished_places
    if wished is None:
        return not_assessed(delivery.PLACE_WISH_UNKNOWN, contact)
    as_wished = not wished or contact.place in wished
    return met_if(as_wished, contact, otherwise=delivery.NOT_WHERE_WISHED)


@rule(
    "ACTE24",
    "support-ended-with-dwelling",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=BACKGROUND.at("Sjette afsnit, om støtten", lines="3-4"),
    statement=Text(
        da="Støtten afhænger ikke af boligen: Den fortsætter efter behov, også når en bolig er gået tabt.",
        en="The support does not depend on the dwelling: it goes on as needed, also when a dwelling is lost.",
    ),
)
def outlasts_the_dwelling(case: Case, ctx: Context) -> Verdict:
    """Asks of each dwelling lost by the day, by the latest sheet.

    When a loss without a date was is not known. Support that was no longer needed, or that the citizen ended, has not been stopped.
    """
    support = latest(case.filled(HomelessSupport), ctx.as_of)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_SHEET, case)
    if support.dwellings_lost is None:
        return not_assessed(reasons.LOSSES_UNKNOWN, support)
    losses = [x for x in support.dwellings_lost if not _ahead(x.lost_on, ctx)]
    if not losses:
        return not_applicable(reasons.NO_LOSS, support)
    return told_by(
        all_of(*[_outlasted(loss) for loss in losses]),
        support,
        missing=reasons.LOSSES_UNKNOWN,
        otherwise=reasons.STOPPED_WITH_DWELLING,
    )


def _ahead(day: date | None, ctx: Context) -> bool:
    return day is not None and not ctx.past(day)


def _unlimited(course: SupportCourse) -> bool | None:
    if course.began_on is None or course.end_set_in_advance is None:
        return None
    return course.end_set_in_advance is not EndSetInAdvance.SUPPORT


def _outlasted(loss: DwellingLoss) -> bool | None:
    if loss.lost_on is None or loss.support is None:
        return None
    return loss.support is not AfterLoss.STOPPED
