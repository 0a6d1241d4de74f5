"""The team's own meetings: their rhythm, and what they are for."""

from itertools import pairwise

from actcore.model import Meeting, MeetingStatus, Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met_if,
    not_assessed,
    rule,
)

from ...sources import GUIDE, page
from ..reasons import municipality as reasons
from ..teams import TEAM_MEETING


@rule(
    "ACT047",
    "team-meetings-too-far-apart",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at("Teammedlemmernes roller", pages=page(9, 22)),
    statement=Text(
        da="Teamet holder regelmæssige møder, fx hver uge eller hver anden uge.",
        en="The team meets regularly, for example weekly or every second week.",
    ),
    parameters={
        "longest_gap": Parameter(
            14,
            unit="days",
            about=Text(
                da="Længste tid mellem to teammøder", en="Longest time between meetings"
            ),
            minimum=1,
            maximum=3660,
            printed=False,
        ),
        "look_back": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Hvor langt tilbage der ses; uden en værdi ses på alle møder",
                en="How far back to look; without a value at all meetings",
            ),
            minimum=1,
            maximum=3660,
        ),
    },
)
def regular_meetings(team: Team, ctx: Context) -> Verdict:
    """The longest time between two meetings held, and since the last one.

    The guide asks for regular meetings and names weekly and every second week as
    examples; 14 days follows from the wider of the two and is not printed. Holidays
    count as any other time: accept them with a waiver or a longer gap of your own.
    """
    own = [m for m in ctx.site.meetings_of(TEAM_MEETING) if m.team in (team.id, None)]
    if not own:
        return not_assessed(reasons.NO_MEETINGS, team)
    if any(_unclear(meeting) for meeting in own):
        return not_assessed(reasons.MEETING_UNCLEAR, team)
    held = ctx.site.held((TEAM_MEETING,), ctx.as_of)
    days = [m.date for m in held if m.team == team.id and m.date is not None]
    if len(days) < 2:
        return not_assessed(reasons.ONE_MEETING, team)
    gaps = list(pairwise((*days, ctx.as_of)))
    if ctx.p.is_set("look_back"):
        gaps = [gap for gap in gaps if (ctx.as_of - gap[1]).days < ctx.p.look_back]
    longest = max((later - earlier).days for earlier, later in gaps)
    return met_if(
        longest <= ctx.p.longest_gap, team, otherwise=reasons.GAP, gap=longest
    )


def _unclear(meeting: Meeting) -> bool:
    """Whether it cannot be told whose meeting it is, or if and when it was held."""
    undated = meeting.status is MeetingStatus.HELD and meeting.date is None
    return meeting.team is None or meeting.status is None or undated
