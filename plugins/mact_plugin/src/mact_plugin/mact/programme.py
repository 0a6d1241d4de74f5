"""The meetings of a group course, as a record has them.

Meetings count as soon as they are planned; only cancelled ones fall away. So a course can
be held against the flyer from its programme, before anybody knows how it went.
"""

from calendar import monthrange
from datetime import MAXYEAR, date

from actcore.model import Meeting, MeetingStatus, Membership, Site
from actcore.variant import Context, Outcome, Verdict, not_applicable, not_assessed

from ..answers import agreed, all_of, any_of
from .reasons import common as reasons
from .roles import CORE_TEAM_MEMBER
from .teams import CLOSING, CORE_TEAM, START_UP
from .worksheets import CourseMeeting, GroupCourse, LocalDescription, Participation

_LACKING = (Outcome.PARTLY, Outcome.UNMET)
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


def several_courses(site: Site) -> bool:
    """Whether the record holds several courses, whose meetings cannot be told apart."""
    return len(site.filled(GroupCourse)) > 1


def of_one_course(verdict: Verdict, subject: object, ctx: Context) -> Verdict:
    """A verdict that rests on the meetings: with several courses nothing is lacking."""
    if verdict.outcome in _LACKING and several_courses(ctx.site):
        return not_assessed(reasons.SEVERAL_COURSES, subject)
    return verdict


def by_the_closing(verdict: Verdict, subject: object, ctx: Context) -> Verdict:
    """A verdict on what is due when the course ends.

    What is lacking is no finding as long as the course is running.
    """
    if verdict.outcome not in _LACKING:
        return verdict
    if several_courses(ctx.site):
        return not_assessed(reasons.SEVERAL_COURSES, subject)
    closing = last_day(ctx.site, ctx.as_of)
    if closing is None:
        return not_assessed(reasons.NO_CLOSING, subject)
    if ctx.as_of < closing:
        return not_applicable(reasons.COURSE_RUNNING, subject)
    return verdict


def belongs(
    site: Site, organisation: str | None, municipality: str | None
) -> bool | None:
    """Whether what is recorded for an organisation is a municipality's.

    Where the record has one organisation, what names none is its own; where it has
    several, whose it is is not known.
    """
    if organisation is None and len(site.organisations) == 1:
        organisation = site.organisations[0].id
    return None if organisation is None else organisation == municipality


def details(site: Site, meeting: Meeting) -> CourseMeeting | None:
    """What the record tells of a meeting beyond its date.

    Several sheets of one meeting count as one, and an answer that they do not agree on
    as none.
    """
    sheets = [s for s in site.filled(CourseMeeting) if s.meeting == meeting.id]
    return agreed(sheets) if sheets else None


def with_municipality(site: Site, meeting: Meeting, municipality: str) -> bool | None:
    """Whether a meeting with one municipality is with this one."""
    sheet = details(site, meeting)
    return belongs(site, sheet.organisation if sheet else None, municipality)


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
    """Whether a municipality's description is written by `day`, as far as is recorded.

    The days on its sheets override the answer, which has no date: a yes does not tell
    whether it was so by `day`.
    """
    told = described(site, part.organisation, day)
    days = [sheet.written_on for sheet in told if sheet.written_on is not None]
    if days:
        return min(days) <= day
    return False if part.local_description_written is False else None


def holds(site: Site, municipality: str, role: str, day: date) -> bool | None:
    """Whether somebody has held a role for a municipality by `day`, be it in the past.

    A place in its core team is a role of its own, whatever else is recorded for it. What
    has no date, or may be another municipality's, leaves it open.
    """
    answers = [
        all_of(
            belongs(site, appointment.organisation, municipality),
            _begun(appointment.since, day),
        )
        for appointment in site.appointments
        if appointment.role == role
    ]
    for team in site.teams:
        own = belongs(site, team.organisation, municipality)
        by_kind = team.kind == CORE_TEAM and role == CORE_TEAM_MEMBER
        answers += [
            all_of(own, _begun(place.since, day), by_kind or _has(place, role))
            for place in team.members
            if place.deputy_for is None
        ]
    return any_of(*answers)


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


def _begun(since: date | None, day: date) -> bool | None:
    return None if since is None else since <= day


def _has(place: Membership, role: str) -> bool | None:
    return None if place.roles is None else role in place.roles
