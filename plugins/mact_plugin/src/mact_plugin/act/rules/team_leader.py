"""The team leader: chosen with the team, link to leadership, guardian of the method."""

from datetime import date

from actcore.model import Membership, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ...sources import GUIDE, page
from ..reasons import municipality as reasons


@rule(
    "ACT056",
    "no-team-leader-from-the-start",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at(
        "Etablering af ACT-team og udvælgelse af teamleder", pages=page(17)
    ),
    statement=Text(
        da="Teamet har en teamleder, og der blev valgt en, da teamet blev etableret.",
        en="The team has a team leader, and one was chosen when the team was set up.",
    ),
)
def team_leader(team: Team, ctx: Context) -> Verdict:
    """Somebody leads the team on the day, and somebody did on its first day.

    It need not be the same person. An acting leader, or a first one who came later, is
    partly. Without the dates only a vacancy can be told.
    """
    if not team.on(ctx.as_of):
        return not_assessed(reasons.NO_MEMBERS, team)
    leaders = team.holding("team_leader", ctx.as_of)
    if not leaders:
        return _without_leader(team, ctx)
    chosen = [m for m in team.members if m.has_role("team_leader") and not m.deputy_for]
    if team.since is None or all(leader.since is None for leader in leaders):
        return not_assessed(reasons.DATES_UNKNOWN, team, *leaders)
    if any(_in_place(leader, team.since) for leader in chosen):
        return met(team, *leaders)
    if any(leader.since is None for leader in chosen):
        return not_assessed(reasons.DATES_UNKNOWN, team, *leaders)
    if any(m.roles is None for m in team.members):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    return partly(reasons.LEADER_LATER, team, *leaders)


def _without_leader(team: Team, ctx: Context) -> Verdict:
    acting = [m for m in team.deputies_on(ctx.as_of) if m.has_role("team_leader")]
    if not team.roles_known(ctx.as_of):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    if acting:
        return partly(reasons.ACTING_LEADER, *acting)
    return unmet(reasons.NO_LEADER, team)


def _in_place(leader: Membership, day: date) -> bool:
    """Whether somebody is known to have led the team on `day`."""
    since, until = leader.since, leader.until
    return since is not None and since <= day and (until is None or day <= until)
