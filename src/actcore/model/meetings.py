"""Meetings: planned, held or cancelled, and moved on the way."""

import datetime
from collections.abc import Iterable
from enum import StrEnum
from typing import NewType

import attrs

from .ids import GoalId, MeetingId, MeetingKindId, PersonId, TeamId
from .periods import open_end

Clock = NewType("Clock", str)
"""A time of day where the meeting is, as ``HH:MM``."""
CLOCK = r"^([01]\d|2[0-3]):[0-5]\d$"
"""What a time of day looks like."""


class MeetingStatus(StrEnum):
    """What has become of a meeting."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@attrs.frozen(kw_only=True)
class Move:
    """One change of the day of a meeting.

    Args:
        was: The day that it was moved from.
        moved_on: When it was moved.
        reason: Why, as a short code such as ``too_few``.
    """

    was: datetime.date
    moved_on: datetime.date | None = None
    reason: str | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Meeting:
    """One meeting.

    Args:
        id: Its code in this document.
        kind: Which of the variant's kinds of meeting it is.
        team: Whose meeting it is, where it belongs to a team.
        date: Its day, or the first day of its window; None where not yet dated.
        until: The last day, where it spans days or is dated only as a window.
        starts: When on that day it starts, by the clock on the wall there.
        minutes: How long it lasted or is meant to last.
        place: Where.
        status: Planned, held or cancelled; None where nobody recorded it.
        planned_on: When it was put into the plan.
        cancelled_on: When it was cancelled.
        reason: Why it was cancelled, as a short code such as ``not_needed``.
        moved: The days that it was planned for before, oldest first; None for a meeting
            that has not been moved.
        invited: Who is expected besides the team; None where nobody recorded it.
        chair: Who led it.
        present: Who was there; None where nobody recorded it.
        goals_discussed: Which goals were on the table; None where nobody recorded it.
    """

    id: MeetingId
    kind: MeetingKindId
    team: TeamId | None = None
    date: datetime.date | None = None
    until: datetime.date | None = None
    starts: Clock | None = None
    minutes: int | None = None
    place: str | None = attrs.field(default=None, repr=False)
    status: MeetingStatus | None = None
    planned_on: datetime.date | None = None
    cancelled_on: datetime.date | None = None
    reason: str | None = attrs.field(default=None, repr=False)
    moved: tuple[Move, ...] | None = open_end()
    invited: tuple[PersonId, ...] | None = None
    chair: PersonId | None = None
    present: tuple[PersonId, ...] | None = None
    goals_discussed: tuple[GoalId, ...] | None = None

    def status_on(self, day: datetime.date) -> MeetingStatus | None:
        """What was known of the meeting on `day`.

        A meeting that is recorded as held is still planned before its date, and one
        that is recorded as cancelled is still planned before it was cancelled.
        """
        if self.status is MeetingStatus.HELD and self.date and self.date > day:
            return MeetingStatus.PLANNED
        if self.status is MeetingStatus.CANCELLED:
            if self.cancelled_on is not None and self.cancelled_on > day:
                return MeetingStatus.PLANNED
        return self.status

    def was_held(self, day: datetime.date) -> bool:
        """Whether the meeting had been held by `day`."""
        return self.status_on(day) is MeetingStatus.HELD

    def moved_to(
        self, day: datetime.date, *, on: datetime.date, reason: str | None = None
    ) -> "Meeting":
        """This meeting on another day, and what day it had before.

        >>> from datetime import date
        >>> from actcore.model import Meeting
        >>> meeting = Meeting(id="m", kind="team_meeting", date=date(2024, 1, 3))
        >>> meeting.moved_to(date(2024, 1, 10), on=date(2024, 1, 2)).moved[0].was
        datetime.date(2024, 1, 3)

        Args:
            day: The new day.
            on: When it was moved.
            reason: Why, as a short code.

        Raises:
            ValueError: If the meeting has no day yet, or is not planned any more.
        """
        if self.date is None:
            raise ValueError("a meeting without a day cannot be moved")
        self._refuse_unless_planned()
        move = Move(was=self.date, moved_on=on, reason=reason)
        until = self.until and self.until + (day - self.date)
        moved = (*(self.moved or ()), move)
        return attrs.evolve(self, date=day, until=until, moved=moved)

    def cancelled(self, *, on: datetime.date, reason: str | None = None) -> "Meeting":
        """This meeting as cancelled on a day; raises `ValueError` unless planned.

        Args:
            on: When it was cancelled.
            reason: Why, as a short code such as ``not_needed``.
        """
        self._refuse_unless_planned()
        status = MeetingStatus.CANCELLED
        return attrs.evolve(self, status=status, cancelled_on=on, reason=reason)

    def held_with(
        self, present: Iterable[PersonId], *, chair: PersonId | None = None
    ) -> "Meeting":
        """This meeting as held, and who was there; raises `ValueError` if cancelled.

        Args:
            present: Everybody who was there.
            chair: Who led it.
        """
        self._refuse_unless_planned()
        status = MeetingStatus.HELD
        return attrs.evolve(self, status=status, present=tuple(present), chair=chair)

    def _refuse_unless_planned(self) -> None:
        if self.status not in (None, MeetingStatus.PLANNED):
            raise ValueError(f"the meeting is {self.status.value} already")
