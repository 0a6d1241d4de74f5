"""The team's own meetings: their rhythm, and what they are for."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise

from actcore.model import ClientRef, Meeting, MeetingStatus, Team, current
from actcore.variant import (
    Context,
    Outcome,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import all_of, any_of, told_by
from ...sources import GUIDE, page
from ..reasons import caseload, common, municipality
from ..reasons import team as reasons
from ..teams import TEAM_MEETING
from ..worksheets.team.team_meeting_record import TeamMeetingRecord
from .carried import carried_by, together_since, unplaced, with_stand_ins


@rule(
    "ACT046",
    "citizens-not-known-to-all",
    on=Team,
    kind="act_team",
    strength=Strength.DEFINING,
    source=GUIDE.at(
        "Teamindsats og tværfaglighed; Teammedlemmernes roller", pages=page(9, 22)
    ),
    statement=Text(
        da="Alle i teamet kender hver enkelt borgers samlede behov, fordi hver borger kommer op på teammøderne.",
        en="All in the team know each citizen's overall needs, because every citizen comes up at the team's meetings.",
    ),
    parameters={
        "look_back": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Hvor længe siden en borger højst må være drøftet; uden en værdi er én gang nok",
                en="How long ago a citizen may have been talked about; without a value once is enough",
            ),
            minimum=1,
            maximum=3660,
        )
    },
)
def every_citizen_known(team: Team, ctx: Context) -> Verdict:
    """Counts citizens of the caseload whom a team meeting has talked about.

    The guide gives no interval, so without a value once is enough, in the citizen's
    present unbroken time with this team. Who came after the latest meeting is not counted
    yet. Whether all were there is ACT048's matter, and a citizen who does not wish to be
    talked about can be accepted with a waiver. Citizens whom only a stand-in carries, or
    somebody without a known place in any ACT team, are not counted: they cannot make it
    better, and without a gap among the others it cannot be told.
    """
    unknown = unplaced(ctx.site, ctx.as_of)
    stand_ins = with_stand_ins(team, ctx.site, ctx.as_of)
    citizens = _citizens(team, ctx)
    verdict = (
        _talked_about(citizens, team, ctx)
        if citizens
        else not_assessed(reasons.CITIZENS_UNKNOWN, team)
    )
    if verdict.outcome in (Outcome.UNMET, Outcome.PARTLY):
        return verdict
    if unknown:
        return not_assessed(caseload.CARRIER_UNKNOWN, team, *unknown)
    if stand_ins:
        return not_assessed(caseload.STAND_IN_CARRIES, team, *stand_ins)
    return verdict


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
                da="Hvor langt tilbage der ses; uden en værdi ses der på alle møder",
                en="How far back to look; without a value, all meetings are looked at",
            ),
            minimum=1,
            maximum=3660,
        ),
    },
)
def regular_meetings(team: Team, ctx: Context) -> Verdict:
    """The longest time between two meetings held, and since the last one.

    A single meeting shows a gap where it is too long ago, and no rhythm. The guide asks
    for regular meetings and names weekly and every second week as examples; 14 days
    follows from the wider of the two and is not printed. Holidays count as any other
    time: accept them with a waiver or a longer gap of your own. Time before the first
    meeting recorded is not counted, for records often begin later than the team.
    """
    own = _team_meetings(team, ctx)
    if not own:
        return not_assessed(municipality.NO_MEETINGS, team)
    if any(_unclear(meeting) for meeting in own):
        return not_assessed(municipality.MEETING_UNCLEAR, team)
    held = ctx.site.held((TEAM_MEETING,), ctx.as_of)
    days = [m.date for m in held if m.team == team.id and m.date is not None]
    if not days:
        return not_assessed(municipality.ONE_MEETING, team)
    gaps = list(pairwise((*days, ctx.as_of)))
    if ctx.p.is_set("look_back"):
        gaps = [gap for gap in gaps if (ctx.as_of - gap[1]).days < ctx.p.look_back]
    longest = max((later - earlier).days for earlier, later in gaps)
    if longest > ctx.p.longest_gap:
        return unmet(municipality.GAP, team, gap=longest)
    if len(days) < 2:
        return not_assessed(municipality.ONE_MEETING, team)
    return met(team)


@rule(
    "ACT048",
    "team-not-brought-up-to-date",
    on=Meeting,
    kind=TEAM_MEETING,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at("Teammedlemmernes roller", pages=page(22)),
    statement=Text(
        da="På teammødet bliver alle medarbejdere opdateret om borgerne, og alle kan bidrage med deres fag.",
        en="The team meeting brings all staff up to date on citizens, and all can contribute their discipline.",
    ),
)
def all_up_to_date(meeting: Meeting, ctx: Context) -> Verdict:
    """Asks of each meeting held for three things, by its record and its attendance.

    Citizens were talked about; those with a place in the team that day were there or
    were told afterwards, which part-time staff need; and all could contribute.
    """
    status = meeting.status_on(ctx.as_of)
    if status is None:
        return not_assessed(municipality.MEETING_UNCLEAR, meeting)
    if status is not MeetingStatus.HELD:
        return not_applicable(common.NOT_HELD, meeting)
    records = _records(meeting, ctx)
    if not records:
        return not_assessed(reasons.UPDATE_UNKNOWN, meeting)
    told = all_of(*[record.absent_updated for record in records])
    talked = [None if r.citizens is None else bool(r.citizens) for r in records]
    return told_by(
        all_of(
            any_of(_all_there(meeting, ctx), told),
            any_of(*talked),
            *[record.all_could_contribute for record in records],
        ),
        meeting,
        *records,
        missing=reasons.UPDATE_UNKNOWN,
        otherwise=reasons.NOT_UPDATED,
    )


citizen_at_meeting = stated(
    "ACT049",
    "citizen-at-the-team-meeting",
    on=Meeting,
    kind=TEAM_MEETING,
    strength=Strength.PERMITTED,
    source=GUIDE.at("Teammedlemmernes roller; Sparringsmøder", pages=page(22, 24)),
    statement=Text(
        da="En borger, som teamet drøfter, kan selv være med på mødet, så vidt det er muligt.",
        en="A citizen whom the team talks about may take part in the meeting, as far as possible.",
    ),
    counts=(
        "The guide calls it often relevant. The record holds the offer, and a citizen who"
        " stays away is held against nobody."
    ),
)


def _talked_about(
    citizens: Mapping[ClientRef, date | None], team: Team, ctx: Context
) -> Verdict:
    own = _team_meetings(team, ctx)
    if not own:
        return not_assessed(municipality.NO_MEETINGS, team)
    seen = [m for m in own if m.was_held(ctx.as_of) and _within(m, ctx)]
    discussed = {
        client
        for client, day in _talks(seen, ctx)
        if (start := citizens.get(client)) is not None and day >= start
    }
    missed = citizens.keys() - discussed
    if not missed:
        return met(team)
    if any(_unclear(m) for m in own) or not all(_recorded(m, ctx) for m in seen):
        return not_assessed(reasons.RECORD_INCOMPLETE, team)
    days = [m.date for m in seen if m.date is not None]
    last = max(days, default=_first_day(ctx))
    if last is None:
        return not_assessed(municipality.NO_MEETINGS, team)
    starts = [citizens[client] for client in missed]
    due = sum(1 for start in starts if start is not None and start <= last)
    if due and discussed:
        yes, of = len(discussed), len(discussed) + due
        return partly(reasons.SOME_DISCUSSED, team, yes=yes, of=of)
    if due:
        return unmet(reasons.NONE_DISCUSSED, team)
    if None in starts:
        return not_assessed(reasons.CITIZEN_START_UNKNOWN, team)
    return met(team) if discussed else not_applicable(reasons.ALL_NEW, team)


def _team_meetings(team: Team, ctx: Context) -> list[Meeting]:
    """The team's meetings, with those of which nobody wrote down whose they are."""
    found = ctx.site.meetings_of(TEAM_MEETING)
    return [meeting for meeting in found if meeting.team in (team.id, None)]


def _unclear(meeting: Meeting) -> bool:
    """Whether it cannot be told whose meeting it is, or if and when it was held."""
    undated = meeting.status is MeetingStatus.HELD and meeting.date is None
    return meeting.team is None or meeting.status is None or undated


def _citizens(team: Team, ctx: Context) -> dict[ClientRef, date | None]:
    """The citizens of the day, each with the first day of the present time in the team."""
    people = {member.person for member in team.on(ctx.as_of)}
    carried = current(ctx.site.caseload, ctx.as_of)
    times = carried_by(team, ctx.site)
    return {
        a.client: together_since(times, a.client, ctx.as_of)
        for a in carried
        if a.person in people
    }


def _first_day(ctx: Context) -> date | None:
    """The first day looked at; None where all are."""
    if not ctx.p.is_set("look_back"):
        return None
    return ctx.as_of - timedelta(days=ctx.p.look_back)


def _within(meeting: Meeting, ctx: Context) -> bool:
    first = _first_day(ctx)
    return meeting.date is not None and (first is None or meeting.date >= first)


def _records(meeting: Meeting, ctx: Context) -> list[TeamMeetingRecord]:
    filled = ctx.site.filled(TeamMeetingRecord)
    return [record for record in filled if record.meeting == meeting.id]


def _talks(
    meetings: Iterable[Meeting], ctx: Context
) -> Iterator[tuple[ClientRef, date]]:
    """Whom the team's own dated meetings talked about, and when."""
    for meeting in meetings:
        if meeting.team is None or meeting.date is None:
            continue
        for record in _records(meeting, ctx):
            for row in record.citizens or ():
                if row.client is not None:
                    yield row.client, meeting.date


def _recorded(meeting: Meeting, ctx: Context) -> bool:
    """Whether it is known whom a meeting talked about."""
    records = _records(meeting, ctx)
    rows = [r.citizens for r in records]
    if not rows or None in rows:
        return False
    return all(citizen.client is not None for row in rows for citizen in row or ())


def _all_there(meeting: Meeting, ctx: Context) -> bool | None:
    """Whether everybody with a place in the team on the meeting's day was there."""
    team = ctx.site.team(meeting.team)
    if team is None or meeting.date is None or meeting.present is None:
        return None
    staff = team.on(meeting.date)
    away = [member for member in staff if member.person not in meeting.present]
    if any(member.since is not None for member in away):
        return False
    sure = not away and any(member.since is not None for member in staff)
    return True if sure else None
