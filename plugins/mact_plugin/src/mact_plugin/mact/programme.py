"""The meetings of a group course, as a record has them.

Meetings count as soon as they are planned; only cancelled ones fall away. So a course can
be held against the flyer from its programme, before anybody knows how it went.
"""

from calendar import monthrange
from datetime import date

from actcore.model import Meeting, MeetingStatus, Site

from .teams import CLOSING, START_UP
from .worksheets import CourseMeeting


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


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
