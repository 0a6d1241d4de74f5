"""M-ACT as public pages describe it, beside the flyer: an outside source, off by default.

All four pages were read in stored copies that break off. What could not be read stays
unknown: the eighth dimension, the seven core elements, which of them ACT has too.
Strengths follow the pages' words: what M-ACT is said to be is defining, "typically" is
typical, the "only requirement" is required.
"""

from actcore.model import Case, Site, Team
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
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import latest
from ...mact.teams import MACT_TEAM
from .. import reasons
from ..profile import EXTERNAL as PROFILE
from ..sources import MACT_COSTS, MACT_PAGE, SUPPORT_METHODS
from ..worksheets.core_functions import CoreFunction, CoreFunctions, Field
from ..worksheets.entry import Entry
from ..worksheets.plan import NAMED, Dimension, Look, PublicPlan, StartsFrom

FUNCTIONS = "Indledning: de tre kernefunktioner"
PLAN = "En plan for M-ACT-indsatsen"
ARRANGED = "Tilrettelæggelse af støtten"


@rule(
    "MACTE01",
    "unusual-holder-of-social-support",
    on=Team,
    kind=MACT_TEAM,
    profile=PROFILE.id,
    strength=Strength.TYPICAL,
    source=MACT_PAGE.at(FUNCTIONS, lines="1"),
    statement=Text(
        da="Den sociale og praktiske støtte varetages typisk af en mestrings- eller bostøttemedarbejder.",
        en="The social and practical support is typically held by a mastery or housing-support worker.",
    ),
)
def social_support(team: Team, ctx: Context) -> Verdict:
    """Reads who in the team holds the function on the day; one such worker will do.

    Which of the numbered core functions it is does not matter, as the numbers are ours.
    That all three are held is MACT005's question.
    """
    return _held_from(team, ctx, CoreFunction.SOCIAL, Field.SUPPORT_WORKER)


MACTE02 = stated(
    "MACTE02",
    "holder-of-health-effort",
    on=Team,
    kind=MACT_TEAM,
    profile=PROFILE.id,
    strength=Strength.TYPICAL,
    source=MACT_PAGE.at(FUNCTIONS, lines="2"),
    statement=Text(
        da="Den specialiserede helbredsindsats varetages fx af en rusmiddelbehandler, en somatisk eller psykiatrisk sygeplejerske eller en psykolog.",
        en="The specialised health effort is held for example by a substance-treatment practitioner, a somatic or psychiatric nurse, or a psychologist.",
    ),
    counts="The page gives examples and leaves the list open, so that nobody in particular"
    " is usual and nobody unusual.",
)


@rule(
    "MACTE03",
    "unusual-holder-of-administrative-support",
    on=Team,
    kind=MACT_TEAM,
    profile=PROFILE.id,
    strength=Strength.TYPICAL,
    source=MACT_PAGE.at(FUNCTIONS, lines="3"),
    statement=Text(
        da="Den administrative støtte varetages typisk af en myndighedssagsbehandler fra social- eller beskæftigelsesområdet.",
        en="The administrative support is typically held by an authority case worker in social affairs or employment.",
    ),
)
def administrative_support(team: Team, ctx: Context) -> Verdict:
    """Reads who in the team holds the function on the day; either area will do.

    What the case worker may decide is not told.
    """
    return _held_from(
        team,
        ctx,
        CoreFunction.ADMINISTRATIVE,
        Field.SOCIAL_AUTHORITY,
        Field.EMPLOYMENT_AUTHORITY,
    )


MACTE04 = judged(
    "MACTE04",
    "public-values-not-in-use",
    on=Site,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=MACT_PAGE.at("Et fælles værdisæt", lines="1"),
    statement=Text(
        da="Teamets fælles værdier er recovery, empowerment og social inklusion.",
        en="The team's shared values are recovery, empowerment and social inclusion.",
    ),
    counts="Consider how the values show in the team's daily work, and ask citizens. The"
    " page names three values and counts seven core elements without naming any; the flyer"
    " names neither, and MACT007 goes by the flyer.",
)


@rule(
    "MACTE05",
    "plan-not-from-wishes-and-hopes",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=MACT_PAGE.at(PLAN, lines="1"),
    statement=Text(
        da="M-ACT-planen begynder med det, borgeren ønsker, håber på og drømmer om.",
        en="The M-ACT plan starts from the citizen's wishes, hopes and dreams.",
    ),
)
def from_wishes(case: Case, ctx: Context) -> Verdict:
    """Reads the latest sheet on the plan.

    A citizen who was asked and has not voiced any wishes yet is no deviation. How many
    wishes there are, and how big, is not looked at.
    """
    plan = latest(case.filled(PublicPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN_SHEET, case)
    if plan.starts_from is None:
        return not_assessed(reasons.START_UNKNOWN, plan)
    if plan.starts_from is StartsFrom.NONE_VOICED:
        return not_applicable(reasons.NONE_VOICED, plan)
    own = plan.starts_from is StartsFrom.CITIZEN
    return met_if(own, plan, otherwise=reasons.STARTS_ELSEWHERE)


@rule(
    "MACTE06",
    "plan-supports-too-few-relations",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=MACT_PAGE.at(PLAN, lines="2"),
    statement=Text(
        da="M-ACT-planen er til nytte i samarbejdet med borgeren, mellem teamets fag og med partnere uden for teamet.",
        en="The M-ACT plan is of use in working with the citizen, between the team's professions, and with partners outside the team.",
    ),
)
def three_relations(case: Case, ctx: Context) -> Verdict:
    """Three answers of the latest sheet on the plan; one or two of them is partly."""
    plan = latest(case.filled(PublicPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN_SHEET, case)
    answers = (plan.supports_citizen, plan.supports_team, plan.supports_partners)
    if None in answers:
        return not_assessed(reasons.RELATIONS_UNKNOWN, plan)
    if all(answers):
        return met(plan)
    if any(answers):
        return partly(reasons.SOME_RELATIONS, plan, supported=answers.count(True))
    return unmet(reasons.NO_RELATIONS, plan)


MACTE07 = judged(
    "MACTE07",
    "recovery-out-of-focus",
    on=Site,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=MACT_PAGE.at("En praksismodel", lines="1"),
    statement=Text(
        da="Praksismodellen giver indsatsen en struktur og hjælper teamet til hele tiden at have borgerens recovery for øje.",
        en="The practice model gives the effort a structure and helps the team to keep the citizen's recovery in view throughout.",
    ),
    counts="The page does not tell the model's phases; judge with the national description"
    " at hand. Recovery is the citizen's own, and nobody owes progress.",
)


@rule(
    "MACTE08",
    "below-the-age",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=MACT_COSTS.at("Indledning", lines="2"),
    statement=Text(
        da="M-ACT er for borgere over 18 år.",
        en="M-ACT is for citizens over 18 years of age.",
    ),
    parameters={
        "minimum_age": Parameter(
            18,
            unit="years",
            minimum=0,
            about=Text(
                da="Hvor gammel borgeren mindst skal være",
                en="How old the citizen has to be at least",
            ),
        )
    },
)
def old_enough(case: Case, ctx: Context) -> Verdict:
    """Asks for the age when the support was offered; the flyer names none.

    "Over 18 years" is read as having turned 18, which is how the agency itself uses the
    words where it tells of the ACT trial.
    """
    entry = latest(case.filled(Entry), ctx.as_of)
    if entry is None:
        return not_assessed(reasons.NO_ENTRY, case)
    if entry.age is None:
        return not_assessed(reasons.AGE_UNKNOWN, entry)
    if entry.age < ctx.p.minimum_age:
        return unmet(reasons.TOO_YOUNG, entry, age=entry.age)
    return met(entry)


MACTE09 = stated(
    "MACTE09",
    "citizen-not-in-homelessness",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.PERMITTED,
    source=MACT_PAGE.at("Målgruppen for M-ACT-indsatsen", lines="1-3"),
    statement=Text(
        da="Hjemløshed er ét eksempel på målgruppens problemer og ikke en betingelse for at få M-ACT.",
        en="Homelessness is one example of the problems in the target group, and no condition for receiving M-ACT.",
    ),
    counts="The page speaks of complex social problems and gives homelessness as one of"
    " several; the page on the development project, as far as we can read it, does not"
    " mention it. MACT001 goes by the flyer, which is narrower, and this does not change it.",
)

MACTE10 = stated(
    "MACTE10",
    "foundation-shared-with-act",
    on=Site,
    profile=PROFILE.id,
    strength=Strength.TYPICAL,
    source=MACT_COSTS.at("Om Modificeret ACT", lines="6"),
    statement=Text(
        da="M-ACT deler værdigrundlag og flere, men ikke alle, kerneelementer med ACT.",
        en="M-ACT shares its value base and several, but not all, of its core elements with ACT.",
    ),
    counts="How M-ACT came about, and nothing to check. The page does not say which"
    " elements they share, so none of ACT's is taken over here.",
)


@rule(
    "MACTE22",
    "dimension-of-life-left-out",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=SUPPORT_METHODS.at(ARRANGED, lines="1"),
    statement=Text(
        da="Når støtten tilrettelægges, ser teamet på otte dimensioner af borgerens liv.",
        en="When the support is arranged, the team looks at eight dimensions of the citizen's life.",
    ),
    parameters={
        "eighth_dimension": Parameter(
            of=str,
            about=Text(
                da="Navnet på den ottende dimension, som mangler i den tekst, vi har",
                en="The name of the eighth dimension, which the text we have lacks",
            ),
        )
    },
)
def eight_dimensions(case: Case, ctx: Context) -> Verdict:
    """Asks of each dimension whether it was looked at, by the latest sheet on the plan.

    The page counts eight and the text we have names seven; the eighth is not guessed. A
    municipality that knows it gives its name, and until then the rule cannot come out
    as met. What the citizen did not wish to talk about is not left out, and nothing has
    to be worked on. The page speaks of the methods of Housing First together.
    """
    plan = latest(case.filled(PublicPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN_SHEET, case)
    if plan.dimensions is None:
        return not_assessed(reasons.DIMENSIONS_UNKNOWN, plan)
    seen = {(view.dimension, view.look) for view in plan.dimensions}
    left_out = [d for d in NAMED if (d, Look.LEFT_OUT) in seen]
    if left_out:
        return unmet(reasons.DIMENSION_LEFT_OUT, plan, left_out=len(left_out))
    if not all(_looked_at(dimension, seen) for dimension in NAMED):
        return not_assessed(reasons.DIMENSIONS_UNKNOWN, plan)
    eighth: str = ctx.p.eighth_dimension
    if not eighth.strip():
        return not_assessed(reasons.DIMENSIONS_UNKNOWN, plan)
    if (Dimension.EIGHTH, Look.LEFT_OUT) in seen:
        return unmet(reasons.DIMENSION_LEFT_OUT, plan, left_out=1, eighth=eighth)
    if not _looked_at(Dimension.EIGHTH, seen):
        return not_assessed(reasons.DIMENSIONS_UNKNOWN, plan)
    return met(plan, eighth=eighth)


@rule(
    "MACTE23",
    "demand-beyond-willingness",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=SUPPORT_METHODS.at(ARRANGED, lines="6"),
    statement=Text(
        da="Det eneste, der kræves af borgeren, er at ville tage imod støtten.",
        en="All that is demanded of the citizen is the will to receive the support.",
    ),
)
def only_willing(case: Case, ctx: Context) -> Verdict:
    """Looks for any further demand when the citizen was offered the support.

    A citizen who does not want the support is within a right, and is no deviation. The
    page says so of every effort built on Housing First.
    """
    entry = latest(case.filled(Entry), ctx.as_of)
    if entry is None:
        return not_assessed(reasons.NO_ENTRY, case)
    if entry.demands is None:
        return not_assessed(reasons.DEMANDS_UNKNOWN, entry)
    if entry.demands:
        return unmet(reasons.MORE_DEMANDED, entry)
    if entry.willing is None:
        return not_assessed(reasons.WILL_UNKNOWN, entry)
    return met(entry) if entry.willing else not_applicable(reasons.NOT_WILLING, entry)


def _held_from(
    team: Team, ctx: Context, function: CoreFunction, *fields: Field
) -> Verdict:
    """Whether one of those in the team who hold `function` comes from `fields`."""
    sheets = [s for s in ctx.site.filled(CoreFunctions) if s.team == team.id]
    sheet = latest(sheets, ctx.as_of)
    if sheet is None or sheet.holders is None:
        return not_assessed(reasons.NO_HOLDERS, team)
    places = team.on(ctx.as_of)
    here = {place.person for place in places}
    dated = {place.person for place in places if place.since is not None}
    holders = [holder for holder in sheet.holders if holder.person in here]
    own = [holder for holder in holders if holder.function is function]
    if any(holder.works_as in fields and holder.person in dated for holder in own):
        return met(sheet)
    if any(h.function is None for h in holders) or any(h.works_as is None for h in own):
        return not_assessed(reasons.FIELD_UNKNOWN, sheet)
    if not own:
        return not_assessed(reasons.NO_HOLDERS, sheet)
    if any(holder.person not in dated for holder in own):
        return not_assessed(reasons.PLACE_UNKNOWN, sheet)
    return unmet(reasons.ANOTHER_FIELD, sheet)


def _looked_at(
    dimension: Dimension, seen: set[tuple[Dimension | None, Look | None]]
) -> bool:
    return not seen.isdisjoint(
        {(dimension, Look.TAKEN_IN), (dimension, Look.NOT_WISHED)}
    )
