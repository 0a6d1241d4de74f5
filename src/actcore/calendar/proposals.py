"""Dates for meetings that a series asks for, clear of public holidays.

A proposal is for people to look at. It leaves alone what is recorded already: a meeting
that is held, moved or cancelled keeps its place in the plan.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import attrs

from actcore.model import Document, Meeting, MeetingId, MeetingStatus
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

    A day that is a public holiday gives way to another of its week or month, where one
    is free. A month that is left out takes no turn; one that is taken has had its own.

    Args:
        document: The case or site with what is planned already.
        series: What to date.
        as_of: The day it is proposed on; nothing before it is proposed.
        holidays: The days to avoid, with what they are called.

    Yields:
        The days of the series that still want a meeting, oldest first.
    """
    waiting = [guest for guest in series.guests if not _comes(guest, document)]
    ids: set[str] = {meeting.id for meeting in document.meetings}
    for number, wanted in enumerate(series.days()):
        turn = series.turns[number % len(series.turns)]
        recorded = _recorded(document, series, wanted)
        due = [slot for slot in turn if not any(_fills(m, slot) for m in recorded)]
        another_turn = any(not any(_fills(m, s) for s in turn) for m in recorded)
        if not due or another_turn or wanted < as_of:
            continue
        day = _free_day(wanted, series, as_of, holidays)
        found = []
        for slot in due:
            if day is None:
                break
            guests = [g for g in waiting if g.kind == slot.kind and g.not_before <= day]
            waiting = [guest for guest in waiting if guest not in guests]
            found.append(
                Meeting(
                    id=_new_id(slot, wanted, ids),
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
            )
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


def _recorded(document: Document, series: Series, wanted: date) -> list[Meeting]:
    """The meetings of the series' teams and kinds in the week or month of a day.

    A meeting that was moved still fills the place that it had at first.
    """
    first, last = series.period(wanted)
    slots = {slot for turn in series.turns for slot in turn}
    found = []
    for meeting in document.meetings:
        day = meeting.moved[0].was if meeting.moved else meeting.date
        if any(_fills(meeting, slot) for slot in slots):
            if day is not None and first <= day <= last:
                found.append(meeting)
    return found


def _fills(meeting: Meeting, slot: Slot) -> bool:
    return meeting.team == slot.team and meeting.kind == slot.kind


def _free_day(
    wanted: date, series: Series, as_of: date, holidays: Mapping[date, str]
) -> date | None:
    """The wanted day, or the one that stands in for it; None where none is free."""
    if wanted not in holidays:
        return wanted
    others = (d for d in series.instead(wanted) if d >= as_of and d not in holidays)
    return next(others, None)


def _comes(guest: Guest, document: Document) -> bool:
    """Whether a guest already comes to a meeting of that kind from that day on."""
    return any(
        guest.person in (*(meeting.invited or ()), *(meeting.present or ()))
        for meeting in document.meetings_of(guest.kind)
        if meeting.date is not None and meeting.date >= guest.not_before
        if meeting.status is not MeetingStatus.CANCELLED
    )


def _new_id(slot: Slot, wanted: date, ids: set[str]) -> MeetingId:
    """An id of the team and the day that the plan asks for, whatever day it gets."""
    stem = f"{slot.team[:80]}-{wanted}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, len(ids) + 3)))
    name = next(name for name in names if name not in ids)
    ids.add(name)
    return MeetingId(name)
