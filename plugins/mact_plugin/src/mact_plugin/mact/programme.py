"""The meetings of a group course, as a record has them.

Meetings count as soon as they are planned; only cancelled ones fall away. So a course can
be held against the flyer from its programme, before anybody knows how it went.
"""

from calendar import monthrange
from collections.abc import Iterable
from datetime import MAXYEAR, date

from actcore.model import Meeting, MeetingStatus, Site
from actcore.variant import Context, Outcome, Verdict, not_applicable, not_assessed

from ..answers import agreed
from .reasons import common as reasons
from .roles import CORE_TEAM_MEMBER
from .teams import CLOSING, CORE_TEAM, START_UP
from .worksheets import CourseMeeting, LocalDescription, Participation

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


def by_the_closing(verdict: Verdict, part: Participation, ctx: Context) -> Verdict:
    """A verdict on what is due when the course ends.

    What is lacking is no finding as long as the course is running.
    """
    if verdict.outcome not in (Outcome.PARTLY, Outcome.UNMET):
        return verdict
    closing = last_day(ctx.site, ctx.as_of)
    if closing is None:
        return not_assessed(reasons.NO_CLOSING, part)
    if ctx.as_of < closing:
        return not_applicable(reasons.COURSE_RUNNING, part)
    return verdict


def details(site: Site, meeting: Meeting) -> CourseMeeting | None:
    """What the record tells of a meeting beyond its date.

    Several sheets of one meeting count as one, and an answer that they do not agree on
    as none.
    """
    sheets = [s for s in site.filled(CourseMeeting) if s.meeting == meeting.id]
    return agreed(sheets) if sheets else None


def described(
    site: Site, municipality: str | None, day: date
) -> tuple[LocalDescription, ...]:
    """A municipality's descriptions of its organisation by `day`, drafts included."""
    return tuple(
        sheet
        for sheet in site.filled(LocalDescription)
        if sheet.organisation == municipality and sheet.filled_on <= day
    )


def written(part: Participation, site: Site, day: date) -> bool | None:
    """Whether a municipality's description is written by `day`, as far as is recorded."""
    days = [sheet.written_on for sheet in described(site, part.organisation, day)]
    if any(known <= day for known in days if known is not None):
        return True
    return part.local_description_written


def held_roles(site: Site, municipality: str | None, day: date) -> Iterable[str]:
    """The roles that somebody has held for a municipality by `day`, past ones included.

    A place in its core team is a role of its own, whatever else is recorded for it.
    """
    for appointment in site.appointments:
        if municipality and appointment.organisation == municipality:
            if appointment.since is None or appointment.since <= day:
                yield appointment.role
    for team in site.teams:
        own = municipality is not None and team.organisation == municipality
        for place in team.members if own else ():
            begun = place.since is None or place.since <= day
            if begun and place.deputy_for is None:
                yield from place.roles or ()
                if team.kind == CORE_TEAM:
                    yield CORE_TEAM_MEMBER


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
