"""The meetings of a group course, as a record has them.

Meetings count as soon as they are planned; only cancelled ones fall away. So a course can
be held against the flyer from its programme, before anybody knows how it went.
"""

from calendar import monthrange
from datetime import MAXYEAR, date

from actcore.model import Meeting, MeetingStatus, Site

from .teams import CLOSING, START_UP
from .worksheets import CourseMeeting

_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097


def standing(site: Site, day: date, *kinds: str) -> tuple[Meeting, ...] | None:
    """The meetings of some kinds that are not cancelled by `day`.

    None where a meeting has no status, since it may have been cancelled.
    """
    meetings = site.meetings_of(*kinds)
    if any(meeting.status is None for meeting in meetings):
        return None
    return tuple(m for m in meetings if m.status_on(day) is not MeetingStatus.CANCELLED)


def dates_of(meetings: tuple[Meeting, ...] | None) -> tuple[date, ...] | None:
    """The days of the meetings, in order; None where one is missing."""
    if meetings is None:
        return None
    days = [meeting.date for meeting in meetings if meeting.date is not None]
    return tuple(sorted(days)) if len(days) == len(meetings) else None


def first_day(site: Site, day: date) -> date | None:
    """The day of the start-up meeting, the first one if there are several."""
    days = dates_of(standing(site, day, START_UP))
    return days[0] if days else None


def last_day(site: Site, day: date) -> date | None:
    """The day of the closing meeting, the last one if there are several."""
    days = dates_of(standing(site, day, CLOSING))
    return days[-1] if days else None


def details(site: Site, meeting: Meeting) -> CourseMeeting | None:
    """What the record tells of a meeting beyond its date, in the sheet written last."""
    sheets = [s for s in site.filled(CourseMeeting) if s.meeting == meeting.id]
    return sheets[-1] if sheets else None


def days_off(day: date, start: date, months: int) -> int:
    """How many days `day` comes after the day that is some months after `start`.

    That is the same day of the month, or the last one of a shorter month. It may lie
    beyond the last year that a date can have, and is then looked up 400 years earlier,
    where the calendar is the same.
    """
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    cycles = max(0, -((MAXYEAR - year) // _CYCLE_YEARS))
    year -= cycles * _CYCLE_YEARS
    due = date(year, month, min(start.day, monthrange(year, month)[1]))
    return (day - due).days - cycles * _CYCLE_DAYS
