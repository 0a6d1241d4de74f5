"""The meetings of a document as iCalendar (RFC 5545), one event for each.

Single meetings are moved and cancelled, and two kinds may take turns, so there is no
recurrence rule. Times are in UTC, which needs no time zone in the file; readers disagree
on those. Nothing depends on the clock: the same record gives the same bytes.
"""

import uuid
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from actcore.errors import ActcoreError, MissingExtra
from actcore.model import (
    Case,
    Document,
    Meeting,
    MeetingStatus,
    PersonId,
    Site,
    Team,
)
from actcore.variant import Role, Variant

if TYPE_CHECKING:
    from icalendar import Component

_OURS = uuid.uuid5(uuid.NAMESPACE_URL, "actcore:meeting")
_RECORD = "X-ACTCORE-RECORD"
"""What a calendar and its events are of; an event without it is somebody else's."""
_COUNTED = (b"DTSTAMP", b"SEQUENCE")
"""What follows from the rest of an event, and is no change by itself."""
_STATUS = {
    MeetingStatus.PLANNED: "CONFIRMED",
    MeetingStatus.HELD: "CONFIRMED",
    MeetingStatus.CANCELLED: "CANCELLED",
}


def to_ics(
    document: Document,
    variant: Variant,
    *,
    language: str | None = None,
    previous: bytes | None = None,
    addresses: Mapping[PersonId, str] | None = None,
) -> bytes:
    """Write the dated meetings of a document as a calendar.

    A meeting keeps its UID for good. SEQUENCE counts its moves and its cancelling; with
    the calendar written before, it also rises for every other change, and a meeting
    that has left the record stays in the calendar as cancelled.

    Events that somebody has added to that calendar stay as they are; what was changed
    in ours is not kept. Keep to one language for one calendar: another is a change of
    every title. UIDs come from the model and the ids of document and meeting, so
    documents whose calendars are read side by side have different ids, and ids that can
    be guessed can be recognised.

    A calendar of a case is marked confidential and tells kinds and times only: no
    place, no guests, no names.

    Args:
        document: The case or site.
        variant: Its model.
        language: The language of titles; the model's own where left out.
        previous: The calendar of the same document as it was written last.
        addresses: Mail addresses by person. Whoever has one is invited to a site's
            meetings: members as required, deputies as optional participants.

    Returns:
        The calendar file.

    Raises:
        MissingExtra: If ``actcore[calendar]`` is not installed.
        ActcoreError: If `previous` is no calendar of this document, or a meeting has a
            time of day and the variant tells of no time zone.
    """
    try:
        from icalendar import Calendar
    except ImportError:
        raise MissingExtra("writing a calendar", "calendar") from None
    record = str(uuid.uuid5(_OURS, f"{document.model}/{document.id}"))
    uids = {_uid(document, meeting) for meeting in document.meetings}
    known, others = _events_in(previous, record, uids)
    calendar = Calendar()
    calendar.add("prodid", "-//actcore//meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", variant.title.get(language or variant.languages[0]))
    calendar.add(_RECORD, record)
    dated = [(m.date, m) for m in document.meetings if m.date is not None]
    writer = _Writer(
        document, variant, language or variant.languages[0], addresses, record
    )
    for day, meeting in sorted(dated, key=lambda pair: (pair[0], pair[1].id)):
        event = writer.event(meeting, day)
        _carry_on(event, known.pop(str(event["uid"]), None))
        calendar.add_component(event)
    for event in known.values():
        _cancel(event)
        calendar.add_component(event)
    for event in others:
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def guests_of(
    meeting: Meeting, document: Document, variant: Variant, day: date
) -> list[Role]:
    """Who comes to a meeting besides its team, by the roles they have on a day."""
    invited = set(meeting.invited or ())
    return [
        role
        for role in variant.roles
        if invited & {held.person for held in document.holders(role.id, day)}
    ]


class _Writer:
    def __init__(
        self,
        document: Document,
        variant: Variant,
        language: str,
        addresses: Mapping[PersonId, str] | None,
        record: str,
    ) -> None:
        self._document, self._variant, self._language = document, variant, language
        self._private = isinstance(document, Case)
        self._addresses = {} if self._private else addresses or {}
        self._record = record
        self._kinds = {kind.id: kind for kind in variant.meetings}
        self._teams = {kind.id: kind for kind in variant.teams}

    def event(self, meeting: Meeting, day: date) -> "Component":
        """The event of a meeting, its SEQUENCE as the record alone has it."""
        from icalendar import Event

        event = Event()
        event.add("uid", _uid(self._document, meeting))
        event.add("dtstamp", _last_change(meeting, day))
        for name, value in self._told(meeting, day):
            event.add(name, value)
        for address, role in self._attendees(meeting, day):
            event.add("attendee", address, parameters={"ROLE": role})
        event.add(_RECORD, self._record)
        cancelled = meeting.status is MeetingStatus.CANCELLED
        event.add("sequence", len(meeting.moved or ()) + cancelled)
        return event

    def _told(self, meeting: Meeting, day: date) -> Iterator[tuple[str, Any]]:
        """What a reader gets to see of a meeting."""
        yield "summary", self._title(meeting)
        yield from self._times(meeting, day)
        if meeting.status is not None:
            yield "status", _STATUS[meeting.status]
        yield "class", "CONFIDENTIAL" if self._private else "PUBLIC"
        yield "categories", list(self._categories(meeting))
        if not self._private:
            if meeting.place:
                yield "location", meeting.place
            guests = guests_of(meeting, self._document, self._variant, day)
            if titles := [role.title.get(self._language) for role in guests]:
                yield "description", ", ".join(titles)
        if meeting.chair is not None and meeting.chair in self._addresses:
            yield "organizer", f"mailto:{self._addresses[meeting.chair]}"

    def _title(self, meeting: Meeting) -> str:
        """The kind of meeting, and whose it is where several teams have such meetings."""
        kind = self._kinds.get(meeting.kind)
        title = kind.title.get(self._language) if kind else str(meeting.kind)
        team = self._document.team(meeting.team)
        if team is None or self._private:
            return title
        with_such = {m.team for m in self._document.meetings_of(meeting.kind)}
        others = [t for t in self._document.teams if t.id in with_such]
        parts = [title]
        if len({t.kind for t in others}) > 1 and team.kind in self._teams:
            parts.append(self._teams[team.kind].title.get(self._language))
        if len({t.organisation for t in others}) > 1:
            parts.append(self._place_of(team))
        return " · ".join(parts)

    def _place_of(self, team: Team) -> str:
        """The name of a team's organisation, which is no person's."""
        found = None
        if isinstance(self._document, Site) and team.organisation:
            found = self._document.organisation(team.organisation)
        return (found and found.name) or str(team.organisation or team.id)

    def _times(self, meeting: Meeting, day: date) -> Iterator[tuple[str, Any]]:
        last = meeting.until or day
        if meeting.starts is None or last > day:
            yield "dtstart", day
            if last < date.max:  # without an end, the day itself
                yield "dtend", last + timedelta(days=1)
            return
        if self._variant.timezone is None:
            raise ActcoreError(f"'{self._variant.id}' tells of no time zone")
        local = datetime.combine(day, time.fromisoformat(meeting.starts))
        start = local.replace(tzinfo=ZoneInfo(self._variant.timezone)).astimezone(UTC)
        yield "dtstart", start
        if meeting.minutes:
            yield "dtend", start + timedelta(minutes=meeting.minutes)

    def _categories(self, meeting: Meeting) -> Iterator[str]:
        """What a reader can filter by: such as ``BIR-WHOLE-GROUP``."""
        model = self._variant.id.rpartition(".")[2]
        words: list[str] = [meeting.kind]
        team = self._document.team(meeting.team)
        if team is not None:
            words.append(team.kind)
        if not self._private and meeting.date is not None:
            guests = guests_of(meeting, self._document, self._variant, meeting.date)
            words += [role.id for role in guests]
        for word in words:
            yield f"{model}-{word}".upper().replace("_", "-")

    def _attendees(self, meeting: Meeting, day: date) -> Iterator[tuple[str, str]]:
        team = self._document.team(meeting.team)
        roles = dict.fromkeys(meeting.invited or (), "REQ-PARTICIPANT")
        for member in () if team is None else team.on(day):
            roles.setdefault(member.person, "REQ-PARTICIPANT")
        for deputy in () if team is None else team.deputies_on(day):
            roles.setdefault(deputy.person, "OPT-PARTICIPANT")
        for person, role in roles.items():
            if person in self._addresses:
                yield f"mailto:{self._addresses[person]}", role


def _uid(document: Document, meeting: Meeting) -> str:
    return str(uuid.uuid5(_OURS, f"{document.model}/{document.id}/{meeting.id}"))


def _last_change(meeting: Meeting, day: date) -> datetime:
    """When the record of a meeting last changed, as far as it tells; else its day."""
    moves = [move.moved_on for move in meeting.moved or ()]
    known = [d for d in (meeting.planned_on, meeting.cancelled_on, *moves) if d]
    return datetime.combine(max(known, default=day), time(), UTC)


def _carry_on(event: "Component", before: "Component | None") -> None:
    """Give an event the SEQUENCE that follows the one it had before."""
    if before is None:
        return
    changed = _lines(event) != _lines(before)
    event["sequence"] = max(_sequence(event), _sequence(before) + changed)


def _lines(event: "Component") -> list[bytes]:
    lines = event.to_ical().replace(b"\r\n ", b"").split(b"\r\n")
    return sorted(line for line in lines if not line.startswith(_COUNTED))


def _sequence(event: "Component") -> int:
    return int(str(event.get("sequence", 0)))


def _cancel(event: "Component") -> None:
    """Cancel an event whose meeting has left the record."""
    if str(event.get("status")) != "CANCELLED":
        event["status"] = "CANCELLED"
        event["sequence"] = _sequence(event) + 1


def _events_in(
    previous: bytes | None, record: str, uids: Collection[str]
) -> tuple[dict[str, "Component"], list["Component"]]:
    """Our events of a calendar written before, by UID, and what others added to it."""
    if previous is None:
        return {}, []
    from icalendar import Calendar

    ours: dict[str, Component] = {}
    others: list[Component] = []
    try:
        calendar = Calendar.from_ical(previous)
        for part in calendar.subcomponents:
            marked = str(part.get(_RECORD)) == record
            if marked or str(part.get("uid")) in uids:
                if part.errors:
                    raise ValueError("a line of it cannot be read")
                before = ours.get(str(part["uid"]), part)
                ours[str(part["uid"])] = max(before, part, key=_sequence)
            else:
                others.append(part)
    except (ValueError, KeyError):
        raise ActcoreError(
            "the calendar to carry on cannot be read; write to another file"
        ) from None
    if str(calendar.get(_RECORD)) != record:
        raise ActcoreError(
            "the calendar to carry on is not one of this record; write to another file"
        )
    return ours, others
