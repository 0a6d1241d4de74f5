"""What must not be demanded, and the only two things that may: chapter 3 of the guide.

A demand counts where the team sets it for its support, or the municipality for having
ACT. House rules of a drop-in centre and duties towards the job centre come from elsewhere.
"""

from actcore.model import Case
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ...answers import all_of, any_of, latest, told_by
from ...sources import GUIDE, page
from ..reasons import citizen as reasons
from ..worksheets.citizen.intake import Intake
from ..worksheets.citizen.support_course import SupportCourse
from ..worksheets.citizen.support_terms import (
    Condition,
    Demand,
    DemandedBy,
    SupportTerms,
)
from .target_group import EMPLOYMENT_COUNTS, MINIMUM_AGE, in_act

EQUALS = GUIDE.at("Udgangspunkt i borgerens ønsker, ressourcer og behov", pages=page(9))
NO_DEMAND = GUIDE.at("Ikke krav om forandring", pages=page(9))

equal_collaboration = judged(
    "ACT032",
    "collaboration-not-equal",
    on=Case,
    strength=Strength.DEFINING,
    source=EQUALS,
    statement=Text(
        da="Borger og medarbejder samarbejder som ligeværdige.",
        en="Citizen and worker collaborate as equals.",
    ),
    counts="Best answered after asking the citizen.",
)

insight_with_empathy = judged(
    "ACT034",
    "insight-without-empathy",
    on=Case,
    strength=Strength.REQUIRED,
    source=EQUALS,
    statement=Text(
        da="Nye indsigter gives med empati og ud fra, hvor borgeren er i sit liv.",
        en="New insights are offered with empathy, from where the citizen is in life.",
    ),
    counts="Offering insights is welcome; the question is how it is done.",
)


@rule(
    "ACT016",
    "misuse-demand",
    on=Case,
    strength=Strength.REQUIRED,
    source=NO_DEMAND,
    statement=Text(
        da="Det er ikke et krav, at borgeren mindsker eller stopper et misbrug.",
        en="It is not demanded that the citizen reduce or end misuse.",
    ),
)
def no_demand_on_misuse(case: Case, ctx: Context) -> Verdict:
    """Looks for such a condition of team or municipality in the latest terms."""
    return _never_demanded(case, ctx, Demand.MISUSE)


@rule(
    "ACT017",
    "dwelling-demand",
    on=Case,
    strength=Strength.REQUIRED,
    source=NO_DEMAND,
    statement=Text(
        da="Det er ikke et krav, at borgeren bor i en bolig.",
        en="It is not demanded that the citizen live in a dwelling.",
    ),
)
def no_demand_on_dwelling(case: Case, ctx: Context) -> Verdict:
    """Looks for such a condition of team or municipality in the latest terms."""
    return _never_demanded(case, ctx, Demand.DWELLING)


@rule(
    "ACT018",
    "behaviour-demand",
    on=Case,
    strength=Strength.REQUIRED,
    source=NO_DEMAND,
    statement=Text(
        da="Det er ikke et krav, at borgeren ændrer adfærd for at få støtten.",
        en="Changed behaviour is not demanded in return for the support.",
    ),
)
def no_demand_on_behaviour(case: Case, ctx: Context) -> Verdict:
    """Looks for such a condition of team or municipality in the latest terms.

    Losing support for staying away is one. The guide says nothing of measures for the
    staff's safety.
    """
    return _never_demanded(case, ctx, Demand.BEHAVIOUR)


@rule(
    "ACT019",
    "readiness-demand",
    on=Case,
    strength=Strength.REQUIRED,
    source=NO_DEMAND,
    statement=Text(
        da="Det er ikke et krav, at borgeren giver udtryk for at være parat til forandring.",
        en="It is not demanded that the citizen express readiness for change.",
    ),
)
def no_demand_on_readiness(case: Case, ctx: Context) -> Verdict:
    """Looks for such a condition of team or municipality in the latest terms.

    Writing down how ready somebody is, is allowed; making it a condition is not.
    """
    return _never_demanded(case, ctx, Demand.READINESS)


@rule(
    "ACT020",
    "goals-or-change-demand",
    on=Case,
    strength=Strength.REQUIRED,
    source=GUIDE.at("Ikke krav om forandring", pages=page(9, 12)),
    statement=Text(
        da="Recovery bliver ikke gjort til et krav om mål, udvikling eller forandring.",
        en="Recovery is not made into a demand for goals, development or change.",
    ),
)
def no_demand_on_goals(case: Case, ctx: Context) -> Verdict:
    """Looks for such a condition of team or municipality in the latest terms.

    It never looks at the goals: a citizen without a single one is in good order.
    """
    return _never_demanded(case, ctx, Demand.GOALS, Demand.DEVELOPMENT)


@rule(
    "ACT021",
    "entry-beyond-group-and-wish",
    on=Case,
    strength=Strength.REQUIRED,
    source=GUIDE.at("Ikke krav om forandring", pages=page(9, 12)),
    statement=Text(
        da="Borgeren hører til målgruppen og ønsker støtten, og der kræves ikke mere end det.",
        en="The citizen belongs to the target group and wishes for the support, and nothing more is asked.",
    ),
    parameters={"minimum_age": MINIMUM_AGE, "employment_counts": EMPLOYMENT_COUNTS},
)
def group_and_wish(case: Case, ctx: Context) -> Verdict:
    """Asks for the marks of the target group (ACT022 to ACT026), then for the wish.

    The latest terms are to hold no demand of team or municipality, of whatever kind.
    Where the latest answer is no, by whomever, only such a demand is asked about. A wish
    that has gone is not held against a course that has ended. One page asks for a wish
    for support, another for this type of support; one wish covers both.
    """
    intake = latest(case.filled(Intake), ctx.as_of)
    terms = latest(case.filled(SupportTerms), ctx.as_of)
    free = _demand_free(terms, tuple(Demand))
    if free is False:
        return unmet(reasons.FURTHER_DEMAND, terms)
    if in_act(case, ctx) is False:
        if free is None:
            return not_assessed(reasons.CONDITIONS_UNKNOWN, case)
        return not_applicable(reasons.NOT_GIVEN, case)
    if intake is None:
        return not_assessed(reasons.NO_INTAKE, case)
    belongs = _belongs(intake, ctx)
    if False in (belongs, intake.wishes_support):
        return _against(case, intake, ctx, belongs)
    if belongs is None:
        return not_assessed(reasons.BELONGING_UNKNOWN, intake)
    if intake.wishes_support is None:
        return not_assessed(reasons.WISH_UNKNOWN, intake)
    if free is None:
        return not_assessed(reasons.CONDITIONS_UNKNOWN, intake)
    return met(intake, terms)


@rule(
    "ACT039",
    "every-area-demanded",
    on=Case,
    strength=Strength.REQUIRED,
    source=GUIDE.at("Fagspecialiseret støtte i ACT-indsatsen", pages=page(10)),
    statement=Text(
        da="Det er ikke et krav, at der arbejdes med alle områder af borgerens liv.",
        en="Work on every area of the citizen's life is not demanded.",
    ),
)
def no_demand_on_coverage(case: Case, ctx: Context) -> Verdict:
    """Looks for such a condition of team or municipality in the latest terms.

    How many areas the plan holds is not looked at: one is as good as all.
    """
    return _never_demanded(case, ctx, Demand.EVERY_AREA)


def _against(case: Case, intake: Intake, ctx: Context, belongs: bool | None) -> Verdict:
    """What follows where a mark of the group, or the wish, is recorded as lacking."""
    if not in_act(case, ctx):
        return not_assessed(reasons.GIVEN_UNKNOWN, intake)
    if belongs is False:
        return unmet(reasons.OUTSIDE_GROUP, intake)
    begun = [
        course
        for course in case.filled(SupportCourse)
        if course.began_on is None or ctx.past(course.began_on)
    ]
    unwished = any_of(*[_unwished(course, intake, ctx) for course in begun])
    if unwished or not begun:
        return unmet(reasons.NO_WISH, intake)
    if unwished is None:
        return not_assessed(reasons.GIVEN_UNKNOWN, intake)
    if belongs is None:
        return not_assessed(reasons.BELONGING_UNKNOWN, intake)
    return not_applicable(reasons.COURSE_OVER, intake)


def _unwished(course: SupportCourse, intake: Intake, ctx: Context) -> bool | None:
    """Whether a course began after a no to the support, or goes on in spite of it."""
    over = course.over(ctx.as_of)
    return any_of(
        None if course.began_on is None else course.began_on >= intake.filled_on,
        None if over is None else not over,
    )


def _belongs(intake: Intake, ctx: Context) -> bool | None:
    marks = [
        intake.has_both_problems,
        intake.lost_ordinary_support,
        intake.needs_such_a_course,
        None if intake.age is None else intake.age >= ctx.p.minimum_age,
    ]
    if ctx.p.employment_counts:
        marks.append(intake.has_employment_status)
    return all_of(*marks)


def _never_demanded(case: Case, ctx: Context, *demands: Demand) -> Verdict:
    terms = latest(case.filled(SupportTerms), ctx.as_of)
    if terms is None:
        return not_assessed(reasons.NO_TERMS, case)
    free = _demand_free(terms, demands)
    return told_by(
        free, terms, missing=reasons.CONDITIONS_UNKNOWN, otherwise=reasons.DEMANDED
    )


def _demand_free(
    terms: SupportTerms | None, demands: tuple[Demand, ...]
) -> bool | None:
    """Whether no condition of team or municipality makes one of `demands`."""
    if terms is None or terms.conditions is None:
        return None
    return all_of(*[_harmless(condition, demands) for condition in terms.conditions])


def _harmless(condition: Condition, demands: tuple[Demand, ...]) -> bool | None:
    if condition.demanded_by is DemandedBy.OTHERS:
        return True
    if condition.demand is None:
        return None
    if condition.demand not in demands:
        return True
    return None if condition.demanded_by is None else False
