"""Meetings at regular times: what a plan asks for, before anybody has dated it.

A series is data. A national model makes one of what a plan in the record says
(`Variant.series`), an application makes its own, and `actcore.propose` dates it.
"""

import itertools
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

import attrs

from actcore.model import CLOCK, Clock, MeetingKindId, PersonId, TeamId


class Every(StrEnum):
    """How often a series comes round."""

    WEEK = "week"
    MONTH = "month"


class Slot(NamedTuple):
    """One meeting that is due: whose, and of which kind."""

    team: TeamId
    kind: MeetingKindId


@attrs.frozen(kw_only=True)
class Guest:
    """Somebody from outside the team who comes to one meeting of a series.

    Args:
        person: Who.
        kind: The kind of meeting.
        not_before: The first such meeting from this day on is the one.
    """

    person: PersonId
    kind: MeetingKindId
    not_before: date


_CLOCK: Any = attrs.validators.optional(attrs.validators.matches_re(CLOCK))
_SOME: Any = attrs.validators.optional(attrs.validators.ge(1))


def _whole(low: int, high: int) -> Any:
    return attrs.validators.and_(attrs.validators.ge(low), attrs.validators.le(high))


@attrs.frozen(kw_only=True)
class Series:
    """Meetings at regular times.

    >>> from datetime import date
    >>> from actcore.variant import Every, Series, Slot
    >>> weekly = Series(
    ...     since=date(2024, 1, 1), until=date(2024, 1, 31), every=Every.WEEK,
    ...     weekday=2, turns=((Slot("team", "team_meeting"),),),
    ... )
    >>> [day.isoformat() for day in weekly.days()][:2]
    ['2024-01-03', '2024-01-10']

    Args:
        since: Its first day.
        until: Its last day.
        weekday: Monday is 0, as `date.weekday` counts.
        turns: What meets each time, taken in turn. A group that always meets as a whole
            has one turn with one meeting; one that alternates has two.
        every: Whether it comes round by the week or by the month.
        interval: Every how many weeks or months.
        which: In a month: which of its weekdays, 1 to 4, or -1 for the last one.
        without: The months without meetings, July being 7.
        starts: The time of day.
        minutes: How long a meeting is meant to last.
        place: Where.
        guests: Who comes besides, each to one meeting.

    Raises:
        ValueError: If a number is out of range, or there is nothing to take turns.
    """

    since: date
    until: date
    weekday: int = attrs.field(validator=_whole(0, 6))
    turns: tuple[tuple[Slot, ...], ...] = attrs.field(
        validator=attrs.validators.min_len(1)
    )
    every: Every = Every.MONTH
    interval: int = attrs.field(default=1, validator=attrs.validators.ge(1))
    which: int = attrs.field(
        default=1, validator=attrs.validators.in_((1, 2, 3, 4, -1))
    )
    without: frozenset[int] = frozenset()
    starts: Clock | None = attrs.field(default=None, validator=_CLOCK)
    minutes: int | None = attrs.field(default=None, validator=_SOME)
    place: str | None = attrs.field(default=None, repr=False)
    guests: tuple[Guest, ...] = ()

    def days(self) -> Iterator[date]:
        """The days it falls on, public holidays included, oldest first.

        In a month that the series covers only in part, the same weekday that is nearest.
        """
        for first in self._periods():
            day = self._day_in(first)
            if not self.since <= day <= self.until and self.every is Every.MONTH:
                day = next(self.instead(day), day)
            if self.since <= day <= self.until and day.month not in self.without:
                yield day

    def period(self, day: date) -> tuple[date, date]:
        """The first and last day of the week or month that `day` lies in."""
        if self.every is Every.WEEK:
            first = day - timedelta(days=day.weekday())
            return first, first + timedelta(days=6)
        first = day.replace(day=1)
        return first, first + timedelta(days=monthrange(day.year, day.month)[1] - 1)

    def instead(self, day: date) -> Iterator[date]:
        """The days that may stand in for one of its days, the best first.

        In a month: the same weekday, later rather than earlier. In a week: the other
        working days, the next ones first.
        """
        first, last = self.period(day)
        low, high = max(first, self.since), min(last, self.until)
        step = 1 if self.every is Every.WEEK else 7
        offsets = (*range(step, 31, step), *range(-step, -31, -step))
        for ordinal in (day.toordinal() + offset for offset in offsets):
            if low.toordinal() <= ordinal <= high.toordinal():
                other = date.fromordinal(ordinal)
                works = step == 7 or other.weekday() < 5
                if works and other.month not in self.without:
                    yield other

    def _periods(self) -> Iterator[date]:
        """The first day of each week or month that it comes round in."""
        first = self.period(self.since)[0]
        for number in itertools.count():
            if number % self.interval == 0:
                yield first
            last = self.period(first)[1]
            if last >= self.until:
                return
            first = last + timedelta(days=1)

    def _day_in(self, first: date) -> date:
        offset = timedelta(days=(self.weekday - first.weekday()) % 7)
        if self.every is Every.WEEK:
            return first + offset
        if self.which > 0:
            return first + offset + timedelta(weeks=self.which - 1)
        last = self.period(first)[1]
        return last - timedelta(days=(last.weekday() - self.weekday) % 7)
