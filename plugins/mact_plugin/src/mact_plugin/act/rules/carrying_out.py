"""Phase 3, carrying out: the rhythm of team meetings, and checklist 3."""

from itertools import pairwise

from actcore.model import Meeting, MeetingStatus, Site, Team
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
from ..checklist import answered
from ..reasons import municipality as reasons
from ..teams import TEAM_MEETING
from ..worksheets import CarryingOutChecklist

CHECKLIST = GUIDE.at("Tjekliste til Gennemførelsesfasen", pages=page(25))


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


@rule(
    "ACTC31",
    "not-driven-by-leadership",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Implementeringen er forankret i ledelsen, og ledelsen driver den.",
        en="The implementation is anchored in leadership, and leadership drives it.",
    ),
)
def leadership(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day."""
    return answered(site, ctx, CarryingOutChecklist, "leadership")


@rule(
    "ACTC32",
    "functions-not-described",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Det står skrevet, hvem i teamet der har hvilken rolle og funktion.",
        en="It is written down who in the team has which role and function.",
    ),
)
def functions(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day."""
    return answered(site, ctx, CarryingOutChecklist, "functions")


@rule(
    "ACTC33",
    "no-work-on-team-dynamics",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Der arbejdes systematisk med samspillet og ægtheden i teamet.",
        en="There is systematic work on how the team works together and on its genuineness.",
    ),
)
def dynamics(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day."""
    return answered(site, ctx, CarryingOutChecklist, "dynamics")


@rule(
    "ACTC34",
    "no-ongoing-supervision",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Efter uddannelsen får medarbejderne supervision, løbende og systematisk.",
        en="After the training the staff get supervision, continuously and systematically.",
    ),
)
def supervision(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day.

    The guide's text only says that supervision can follow; the checklist takes it for
    granted.
    """
    return answered(site, ctx, CarryingOutChecklist, "supervision")


@rule(
    "ACTC35",
    "no-frames-for-follow-up",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Der er rammer for opfølgning på arbejdet og resultaterne med blik for læring.",
        en="There are frames for following up on work and results, with an eye to learning.",
    ),
)
def follow_up(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day."""
    return answered(site, ctx, CarryingOutChecklist, "follow_up")


def _unclear(meeting: Meeting) -> bool:
    """Whether it cannot be told whose meeting it is, or if and when it was held."""
    undated = meeting.status is MeetingStatus.HELD and meeting.date is None
    return meeting.team is None or meeting.status is None or undated
