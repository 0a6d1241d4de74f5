"""Meetings: planned, held or cancelled."""

import datetime
from enum import StrEnum

import attrs

from .ids import GoalId, MeetingId, MeetingKindId, PersonId, TeamId


class MeetingStatus(StrEnum):
    """What has become of a meeting."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@attrs.frozen(kw_only=True)
class Meeting:
    """One meeting.

    Args:
        id: Its code in this document.
        kind: Which of the variant's kinds of meeting it is.
        team: Whose meeting it is, where it belongs to a team.
        date: Its day, or the first day of its window; None where not yet dated.
        until: The last day, where it spans days or is dated only as a window.
        minutes: How long it lasted or is meant to last.
        status: Planned, held or cancelled; None where nobody recorded it.
        planned_on: When it was put into the plan.
        cancelled_on: When it was cancelled.
        reason: Why it was cancelled, as a short code such as ``not_needed``.
        chair: Who led it.
        present: Who was there; None where nobody recorded it.
        goals_discussed: Which goals were on the table; None where nobody recorded it.
    """

    id: MeetingId
    kind: MeetingKindId
    team: TeamId | None = None
    date: datetime.date | None = None
    until: datetime.date | None = None
    minutes: int | None = None
    status: MeetingStatus | None = None
    planned_on: datetime.date | None = None
    cancelled_on: datetime.date | None = None
    reason: str | None = None
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
