"""Dates for meetings that a series asks for, clear of public holidays.

A proposal is for people to look at. It leaves alone what is recorded already: a meeting
that is held, moved or cancelled keeps its place in the plan.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import attrs

from actcore.model import Document, Meeting, MeetingId, MeetingStatus, in_force
from actcore.variant import Guest, Series, Slot


@attrs.frozen(kw_only=True)
class Proposed:
    """One day of a series, and what is proposed for it.

    Args:
        wanted: The day that the series falls on.
        meetings: The proposed meetings; none where no day in that week or month is free.
        holiday: What the wanted day is called, if it is a public holiday.
    """

    wanted: date
    meetings: tuple[Meeting, ...]
    holiday: str | None = None


class Clash(NamedTuple):
    """A meeting that is to be held on a public holiday."""

    meeting: Meeting
    holiday: str


def propose(
    document: Document,
    series: Series,
    *,
    as_of: date,
    holidays: Mapping[date, str],
) -> Iterator[Proposed]:
    """Date what a series asks for and the record does not hold yet.

    A week or month that such a meeting of the team was first planned for is left alone.
    A day that is a public holiday gives way to another of its week or month, where one
    is free. Turns go on from what was recorded or proposed last; a month without a
    meeting takes none. A team meets from its first day to its last.

    Args:
        document: The case or site with what is planned already.
        series: What to date.
        as_of: The day it is proposed on; nothing before it is proposed.
        holidays: The days to avoid, with what they are called.

    Yields:
        The days of the series that still want a meeting, oldest first.
    """
    waiting = [guest for guest in series.guests if not _comes(guest, series, document)]
    ids: set[str] = {meeting.id for meeting in document.meetings}
    whose, number = _Whose(document, series), 0
    for wanted in attrs.evolve(series, without=frozenset()).days():
        recorded = _recorded(document, series, wanted, whose)
        number = _turn_of(recorded, series, number, whose)
        turn = series.turns[number]
        due = [slot for slot in turn if not any(whose(m, slot) for m in recorded)]
        day = _free_day(wanted, series, as_of, holidays)
        if wanted.month in series.without:
            number = (number + bool(recorded)) % len(series.turns)
            continue
        if recorded or wanted < as_of or day is not None:
            number = (number + 1) % len(series.turns)
        if not due or (day or wanted) < as_of:
            continue
        found = []
        for slot in due:
            if day is None or not _meets(slot, document, day):
                continue
            guests = [g for g in waiting if g.kind == slot.kind and g.not_before <= day]
            waiting = [guest for guest in waiting if guest not in guests]
            name = _new_id(slot, wanted, ids)
            found.append(_planned(name, slot, day, series, guests, as_of))
        yield Proposed(
            wanted=wanted, meetings=tuple(found), holiday=holidays.get(wanted)
        )


def clashes(document: Document, holidays: Mapping[date, str]) -> tuple[Clash, ...]:
    """The meetings still planned for a public holiday, oldest first.

    Args:
        document: The case or site.
        holidays: The days to avoid, with what they are called.
    """
    found = [
        (m.date, Clash(m, holidays[m.date]))
        for m in document.meetings
        if m.status is MeetingStatus.PLANNED and m.date in holidays and m.date
    ]
    return tuple(clash for _, clash in sorted(found, key=lambda pair: pair[0]))


def with_meetings(document: Document, proposed: Iterable[Proposed]) -> Document:
    """The document with what is proposed among its meetings."""
    new = [meeting for one in proposed for meeting in one.meetings]
    return attrs.evolve(document, meetings=(*document.meetings, *new))


class _Whose:
    """Whether a meeting is one that is due.

    Whose it is goes without saying where only one team can be meant: it is the only
    one of its kind, and no other of the series has such meetings.
    """

    def __init__(self, document: Document, series: Series) -> None:
        teams = Counter(team.kind for team in document.teams)
        slots = {slot for turn in series.turns for slot in turn}
        kinds = Counter(slot.kind for slot in slots)
        alone = {team.id for team in document.teams if teams[team.kind] == 1}
        self._only = {s.team for s in slots if kinds[s.kind] == 1 and s.team in alone}

    def __call__(self, meeting: Meeting, slot: Slot) -> bool:
        if meeting.team is None and slot.team not in self._only:
            return False
        return meeting.kind == slot.kind and meeting.team in (slot.team, None)


def _recorded(
    document: Document, series: Series, wanted: date, whose: _Whose
) -> list[Meeting]:
    """The meetings of the series' teams and kinds in the week or month of a day.

    A meeting that was moved still fills the place that it had at first.
    """
    first, last = series.period(wanted)
    slots = {slot for turn in series.turns for slot in turn}
    found = []
    for meeting in document.meetings:
        day = meeting.moved[0].was if meeting.moved else meeting.date
        if day is not None and first <= day <= last:
            if any(whose(meeting, slot) for slot in slots):
                found.append(meeting)
    return found


def _turn_of(
    recorded: list[Meeting], series: Series, number: int, whose: _Whose
) -> int:
    """Whose turn it is: the next, unless what is recorded is another's."""
    if not recorded:
        return number
    for step in range(len(series.turns)):
        other = (number + step) % len(series.turns)
        if any(whose(m, slot) for m in recorded for slot in series.turns[other]):
            return other
    return number


def _meets(slot: Slot, document: Document, day: date) -> bool:
    """Whether a team is there on a day; one that nobody recorded is left to others."""
    team = document.team(slot.team)
    return team is None or in_force(team, day)


def _free_day(
    wanted: date, series: Series, as_of: date, holidays: Mapping[date, str]
) -> date | None:
    """The wanted day, or the one that stands in for it; None where none is free."""
    if wanted not in holidays:
        return wanted
    others = (d for d in series.instead(wanted) if d >= as_of and d not in holidays)
    return next(others, None)


def _comes(guest: Guest, series: Series, document: Document) -> bool:
    """Whether a guest came, or is to come, to such a meeting of the series."""
    teams = {slot.team for turn in series.turns for slot in turn} | {None}
    return any(
        guest.person
        in (meeting.invited or () if meeting.present is None else meeting.present)
        for meeting in document.meetings_of(guest.kind)
        if meeting.team in teams and meeting.status is not MeetingStatus.CANCELLED
        if meeting.date and guest.not_before <= meeting.date <= series.until
    )


def _planned(
    name: MeetingId,
    slot: Slot,
    day: date,
    series: Series,
    guests: Iterable[Guest],
    as_of: date,
) -> Meeting:
    return Meeting(
        id=name,
        kind=slot.kind,
        team=slot.team,
        date=day,
        starts=series.starts,
        minutes=series.minutes,
        place=series.place,
        status=MeetingStatus.PLANNED,
        planned_on=as_of,
        invited=tuple(guest.person for guest in guests) or None,
    )


def _new_id(slot: Slot, wanted: date, ids: set[str]) -> MeetingId:
    """An id of the team and the day that the plan asks for, whatever day it gets."""
    stem = f"{slot.team[:80]}-m{wanted}"  # no digits of the team's id run into these
    more = (f"{stem}-{number}" for number in itertools.count(2))
    name = next(name for name in itertools.chain([stem], more) if name not in ids)
    ids.add(name)
    return MeetingId(name)
