"""M-ACT itself: the purpose, the team and the frame (page 1 of the flyer).

Little is told. The core elements are counted and not named, so that they are in use is for
somebody to judge who has the national description at hand.
"""

from itertools import product

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
    not_assessed,
    rule,
    unmet,
)

from ...answers import all_of, latest, told_by
from ...sources import FLYER
from .. import reasons
from ..roles import CORE_FUNCTIONS, TEAM_COORDINATOR
from ..teams import MACT_TEAM
from ..worksheets import CitizenSituation, MactPlan

FRAME = "M-ACT - en modificeret udgave"


@rule(
    "MACT001",
    "outside-target-group",
    on=Case,
    strength=Strength.DEFINING,
    source=FLYER.at("Kort og klart", pages="1", lines="9"),
    statement=Text(
        da="Borgeren er i hjemløshed, og problemerne hører til de mest komplekse.",
        en="The citizen is in homelessness, and the problems are among the most complex.",
    ),
)
def target_group(case: Case, ctx: Context) -> Verdict:
    """Both answers of the latest sheet.

    The flyer does not say what makes problems the most complex, so the assessment is
    local. Other public texts describe a wider group; this is the flyer's.
    """
    situation = latest(case.filled(CitizenSituation), ctx.as_of)
    if situation is None:
        return not_assessed(reasons.NO_SITUATION, case)
    return told_by(
        all_of(situation.homeless, situation.most_complex),
        situation,
        missing=reasons.SITUATION_UNKNOWN,
        otherwise=reasons.OUTSIDE_GROUP,
    )


@rule(
    "MACT005",
    "core-function-missing",
    on=Team,
    kind=MACT_TEAM,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="16"),
    statement=Text(
        da="Teamet dækker tre kernefunktioner.",
        en="The team covers three core functions.",
    ),
    parameters={
        "one_person_may_hold_several": Parameter(
            of=bool,
            about=Text(
                da="Om én person må varetage flere kernefunktioner",
                en="Whether one person may hold several core functions",
            ),
        )
    },
)
def three_functions(team: Team, ctx: Context) -> Verdict:
    """All three are held on the day.

    Which they are is not in the flyer, so they go by numbers. Nor does it say whether
    one person may hold two: where the team depends on that, a municipality has to have
    decided.
    """
    if not team.on(ctx.as_of):
        return not_assessed(reasons.NO_MEMBERS, team)
    members = team.on(ctx.as_of)
    holders = [
        [m.person for m in members if m.has_role(function) and m.since is not None]
        for function in CORE_FUNCTIONS
    ]
    filled = sum(1 for people in holders if people)
    if filled < len(CORE_FUNCTIONS):
        if not team.roles_known(ctx.as_of):
            return not_assessed(reasons.ROLES_UNKNOWN, team)
        if any(m.since is None and m.has_role(*CORE_FUNCTIONS) for m in members):
            return not_assessed(reasons.START_UNKNOWN, team)
        return unmet(reasons.FUNCTIONS, team, filled=filled)
    if any(len(set(people)) == len(CORE_FUNCTIONS) for people in product(*holders)):
        return met(team)
    return met_if(
        ctx.p.one_person_may_hold_several, team, otherwise=reasons.SHARED_FUNCTION
    )


@rule(
    "MACT006",
    "no-team-coordinator",
    on=Team,
    kind=MACT_TEAM,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="16"),
    statement=Text(
        da="En team-koordinator leder teamet.",
        en="A team coordinator leads the team.",
    ),
)
def coordinator(team: Team, ctx: Context) -> Verdict:
    """Somebody holds the role in the team on the day; a stand-in does not count.

    What the coordinator may decide is not said: the last word of ACT's team leader is
    ACT's.
    """
    if not team.on(ctx.as_of):
        return not_assessed(reasons.NO_MEMBERS, team)
    places = team.holding(TEAM_COORDINATOR, ctx.as_of)
    if any(place.since is not None for place in places):
        return met(*places)
    if places:
        return not_assessed(reasons.START_UNKNOWN, *places)
    if not team.roles_known(ctx.as_of):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    return unmet(reasons.NO_COORDINATOR, team)


values_in_use = judged(
    "MACT007",
    "values-or-core-elements-not-in-use",
    on=Site,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="19"),
    statement=Text(
        da="Arbejdet bygger på værdigrundlaget og de syv kerneelementer.",
        en="The work rests on the value base and the seven core elements.",
    ),
    counts="The flyer names none of the seven; judge with the national description at hand.",
)


@rule(
    "MACT009",
    "no-plan-in-use",
    on=Case,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="21"),
    statement=Text(
        da="Arbejdet følger en M-ACT-plan.",
        en="The work follows an M-ACT plan.",
    ),
)
def plan_in_use(case: Case, ctx: Context) -> Verdict:
    """Only whether there is one: the flyer tells nothing of its fields.

    That each citizen has one of their own is how we read it; the flyer speaks of "an
    M-ACT plan".
    """
    plan = latest(case.filled(MactPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, case)
    return told_by(
        plan.in_use, plan, missing=reasons.PLAN_UNKNOWN, otherwise=reasons.PLAN_NOT_USED
    )


frame_as_meant = judged(
    "MACT010",
    "frame-not-used-as-meant",
    on=Site,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="23-25"),
    statement=Text(
        da="Måden at arbejde på følger værdier og kerneelementer; indhold og retning følger plan og praksismodel.",
        en="How the work is done follows values and core elements; what it holds and where it goes follows plan and practice model.",
    ),
    counts="Judge with the national description at hand.",
)
