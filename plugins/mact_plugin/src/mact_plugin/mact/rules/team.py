"""The team: "M-ACT - en modificeret udgave" (page 1 of the flyer)."""

from itertools import product

from actcore.model import Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    not_assessed,
    rule,
    unmet,
)

from ...sources import FLYER
from ..reasons import support as reasons
from ..roles import CORE_FUNCTIONS, TEAM_COORDINATOR
from ..teams import MACT_TEAM

FRAME = "M-ACT - en modificeret udgave"


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
                da="Om én person må varetage flere kernefunktioner. Kilden nævner kun, at der er tre, og ikke hvem der varetager dem.",
                en="Whether one person may hold several core functions. The source only says that there are three, not who holds them.",
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
    if any(len(set(people)) == len(CORE_FUNCTIONS) for people in product(*holders)):
        return met(team)
    if filled == len(CORE_FUNCTIONS) and ctx.p.one_person_may_hold_several:
        return met(team)
    if not team.roles_known(ctx.as_of):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    if any(m.since is None and m.has_role(*CORE_FUNCTIONS) for m in members):
        return not_assessed(reasons.START_UNKNOWN, team)
    if filled < len(CORE_FUNCTIONS):
        return unmet(reasons.FUNCTIONS, team, filled=filled)
    return unmet(reasons.SHARED_FUNCTION, team)


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
