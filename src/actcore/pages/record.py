"""What the record itself tells: organisations, teams, goals and meetings on the day."""

from collections import Counter

import attrs

from actcore.fidelity import terms
from actcore.model import Meeting, MeetingStatus, Membership, Site, Team, current

from . import record_words
from .places import goal_called, organisation_called, team_called
from .voice import Said, Voice


@attrs.frozen(kw_only=True)
class Member:
    """A place in a team.

    Args:
        person: Who holds it.
        roles: The roles; None where they are not recorded.
        since: From when, or nothing.
        entry: By which way the person came in; None where not recorded.
        share: The share of full time, or nothing.
        deputy_for: Whom the person stands in for, or nothing.
    """

    person: str
    roles: tuple[Said, ...] | None
    since: str
    entry: Said | None
    share: str
    deputy_for: str


@attrs.frozen(kw_only=True)
class TeamShown:
    """A team on the day: its numbers in words, and who is in it unless only they count."""

    title: Said
    facts: tuple[str, ...]
    members: tuple[Member, ...]

    @property
    def shares(self) -> bool:
        """Whether anybody's share of full time is recorded."""
        return any(member.share for member in self.members)


@attrs.frozen(kw_only=True)
class GoalShown:
    """A goal; in words only where the readers may see them."""

    name: str
    statement: str
    owner: str
    status: str
    set_on: str
    supporters: tuple[str, ...] | None


@attrs.frozen(kw_only=True)
class MeetingShown:
    """A meeting with a day."""

    day: str
    weekday: str
    starts: str
    state: str
    kind: Said
    team: Said
    note: str


def organisations(voice: Voice) -> tuple[tuple[str, Said], ...]:
    """The organisations of a site, each with its kind."""
    document, variant = voice.report.document, voice.report.variant
    if not isinstance(document, Site):
        return ()
    kinds = {kind.id: voice.say(kind.title) for kind in variant.organisations}
    return tuple(
        (
            organisation_called(found.id, voice),
            kinds.get(found.kind or "", Said("–")),
        )
        for found in document.organisations
    )


def teams(voice: Voice) -> tuple[TeamShown, ...]:
    """The teams that exist on the day of the report."""
    report = voice.report
    return tuple(
        _team(team, voice) for team in current(report.document.teams, report.as_of)
    )


def goals(voice: Voice) -> tuple[GoalShown, ...]:
    """The goals that had been set by the day of the report."""
    report = voice.report
    return tuple(
        GoalShown(
            name=goal_called(goal.id, voice),
            statement=voice.goal(goal.statement),
            owner=_owner(goal.owner, voice),
            status=voice.word(record_words.GOAL_STATUS[goal.status])
            if goal.status
            else "–",
            set_on=goal.set_on.isoformat() if goal.set_on else "–",
            supporters=None
            if goal.supported_by is None
            else voice.people(goal.supported_by),
        )
        for goal in report.document.goals
        if goal.set_on is None or goal.set_on <= report.as_of
    )


def meetings(voice: Voice) -> tuple[MeetingShown, ...]:
    """The dated meetings by day, as they were known on the day of the report."""
    if voice.counts_only:
        return ()
    dated = [(m.date, m) for m in voice.report.document.meetings if m.date is not None]
    dated.sort(key=lambda pair: (pair[0], pair[1].starts or "", pair[1].id))
    return tuple(_meeting(meeting, voice) for _, meeting in dated)


def meeting_counts(voice: Voice) -> tuple[tuple[str, int], ...]:
    """How many meetings are planned, held and so on, and how many have no day."""
    report = voice.report
    dated = [m for m in report.document.meetings if m.date is not None]
    states = Counter(meeting.status_on(report.as_of) for meeting in dated)
    order = (MeetingStatus.HELD, MeetingStatus.PLANNED, MeetingStatus.CANCELLED, None)
    found = [
        (voice.word(terms.MEETING[state]), states[state])
        for state in order
        if states[state]
    ]
    if undated := len(report.document.meetings) - len(dated):
        found.append((voice.word(terms.UNDATED), undated))
    return tuple(found)


def _team(team: Team, voice: Voice) -> TeamShown:
    day = voice.report.as_of
    held, deputies = team.on(day), team.deputies_on(day)
    facts = [voice.counted(record_words.MEMBERS, len(held))]
    if deputies:
        facts.append(voice.counted(record_words.DEPUTIES, len(deputies)))
    shares = [member.fte for member in held if member.fte is not None]
    if shares and len(shares) == len(held):
        posts = voice.number(sum(shares))
        facts.append(voice.word(record_words.FULL_TIME, count=posts))
    if team.since is not None and team.since <= day:
        facts.append(f"{voice.word(record_words.FORMED)} {team.since}")
    if team.organisation is not None:
        facts.append(organisation_called(team.organisation, voice))
    entries = {
        entry.id: voice.say(entry.title)
        for kind in voice.report.variant.teams
        if kind.id == team.kind
        for entry in kind.entries
    }
    return TeamShown(
        title=team_called(team.id, voice),
        facts=tuple(facts),
        members=()
        if voice.counts_only
        else tuple(_member(m, entries, voice) for m in (*held, *deputies)),
    )


def _member(member: Membership, entries: dict[str, Said], voice: Voice) -> Member:
    deputy = member.deputy_for  # a person, or a unit in words
    known = voice.report.document.person(deputy) is not None
    whom = voice.person(deputy) if deputy and known else voice.free(deputy or "")
    return Member(
        person=voice.person(member.person),
        roles=None
        if member.roles is None
        else tuple(voice.role(role) for role in member.roles),
        since=member.since.isoformat() if member.since else "",
        entry=entries.get(member.entry or ""),
        share="" if member.fte is None else voice.number(member.fte),
        deputy_for=""
        if deputy is None
        else voice.word(record_words.DEPUTY_FOR, whom=whom),
    )


def _owner(id: str | None, voice: Voice) -> str:
    if id is None:
        return "–"
    known = voice.report.document.person(id) is not None
    return voice.person(id) if known else organisation_called(id, voice)


def _meeting(meeting: Meeting, voice: Voice) -> MeetingShown:
    report = voice.report
    kinds = {kind.id: kind.title for kind in report.variant.meetings}
    assert meeting.date is not None  # noqa: S101 - only those with a day are shown
    notes = []
    if meeting.moved:
        moved = voice.word(terms.MOVED_FROM)
        notes.append(f"{moved} {meeting.moved[-1].was}")
    state = meeting.status_on(report.as_of)
    of_site = isinstance(report.document, Site)  # what stands there is of no client
    reason = meeting.reason if of_site else voice.wrote(meeting.reason)
    if reason and state is MeetingStatus.CANCELLED:
        notes.append(reason)
    known = meeting.kind in kinds
    return MeetingShown(
        day=meeting.date.isoformat(),
        weekday=voice.word(terms.WEEKDAYS[meeting.date.weekday()]),
        starts=meeting.starts or "",
        state=voice.word(terms.MEETING[state]),
        kind=voice.say(kinds[meeting.kind])
        if known
        else Said(voice.free(meeting.kind)),
        team=team_called(meeting.team, voice) if meeting.team else Said(""),
        note=", ".join(notes),
    )
