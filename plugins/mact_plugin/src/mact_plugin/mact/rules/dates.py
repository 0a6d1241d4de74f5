"""How the meetings are meant to be held: "Vigtige datoer" (page 2 of the flyer).

The dates are those of 2023. What they show of form, length and participants is taken as the
course's way of meeting; how long "about an hour" may be is not held against anybody, and
the length of the first reflection meeting is garbled in the scan.
"""

from actcore.model import Meeting, MeetingStatus
from actcore.variant import (
    Context,
    Outcome,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ...sources import FLYER
from ..programme import details, first_day, standing
from ..reasons import common
from ..reasons import course as reasons
from ..teams import CLOSING, COURSE, FOLLOW_UP, PREPARATORY, REFLECTION, START_UP
from ..worksheets import CourseMeeting, GroupCourse, Participation
from ..worksheets.course_meeting import Circle, Form

DATES = "Vigtige datoer"
_BEST_FIRST = (Outcome.MET, Outcome.NOT_ASSESSED, Outcome.PARTLY, Outcome.UNMET)


@rule(
    "MACT044",
    "preparatory-meeting-not-as-announced",
    on=Meeting,
    kind=PREPARATORY,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(DATES, pages="2", lines="110-111"),
    statement=Text(
        da="Før forløbet er der et forberedende møde, virtuelt og med leder eller tovholder.",
        en="Before the course there is a preparatory meeting, online and with the leader or the anchor person.",
    ),
)
def preparatory_meeting(meeting: Meeting, ctx: Context) -> Verdict:
    """Asks that it comes before the start-up meeting, then for form and participants.

    On or after the day of the start-up it is not preparatory at all. In 2023 it has a
    window of two days, of which the first counts. The hour is not checked.
    """
    if meeting.status_on(ctx.as_of) is MeetingStatus.CANCELLED:
        return not_applicable(common.CANCELLED, meeting)
    start = first_day(ctx.site, ctx.as_of)
    if start is None or meeting.date is None:
        return not_assessed(common.ENDS_UNKNOWN, meeting)
    if meeting.date >= start:
        return unmet(reasons.AFTER_START, meeting)
    sheet = details(ctx.site, meeting)
    return _as_announced(meeting, _is(sheet, Form.VIRTUAL), _for_one(sheet))


@rule(
    "MACT045",
    "start-up-not-as-announced",
    on=Meeting,
    kind=START_UP,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(DATES, pages="2", lines="113"),
    statement=Text(
        da="Opstartsmødet er fysisk, varer hele dagen og er for den fulde deltagerkreds.",
        en="The start-up meeting is in person, lasts all day, and is for the full circle.",
    ),
)
def start_up(meeting: Meeting, ctx: Context) -> Verdict:
    """Three marks; some of them is partly."""
    return _full_meeting(meeting, ctx)


@rule(
    "MACT046",
    "reflection-meetings-not-as-announced",
    on=GroupCourse,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(DATES, pages="2", lines="115-117"),
    statement=Text(
        da="Der er tre refleksionsmøder: ét virtuelt og to fysiske heldagsmøder.",
        en="There are three reflection meetings: one online and two all day in person.",
    ),
    parameters={
        "virtual": Parameter(
            1,
            unit="meetings",
            about=Text(
                da="Virtuelle refleksionsmøder", en="Reflection meetings online"
            ),
            minimum=0,
            printed=False,
        ),
        "physical": Parameter(
            2,
            unit="meetings",
            about=Text(
                da="Fysiske refleksionsmøder, hele dagen",
                en="Reflection meetings in person, all day",
            ),
            minimum=0,
            printed=False,
        ),
    },
)
def reflection_meetings(course: GroupCourse, ctx: Context) -> Verdict:
    """The numbers are counted from the dates.

    The right number in other forms is partly. The online meeting's length cannot be
    read for certain in the scan and is not checked.
    """
    found = standing(ctx.site, ctx.as_of, REFLECTION)
    if found is None:
        return not_assessed(common.STATUS_UNKNOWN, course)
    if not found:
        return not_assessed(common.NO_MEETINGS, course)
    wanted = (ctx.p.virtual, ctx.p.physical)
    if len(found) != sum(wanted):
        return unmet(common.COUNT, *found, count=len(found))
    sheets = [details(ctx.site, meeting) for meeting in found]
    if any(sheet is None or not _form_known(sheet) for sheet in sheets):
        return not_assessed(common.FORM_UNKNOWN, *found)
    online = sum(_is(sheet, Form.VIRTUAL) is True for sheet in sheets)
    all_day = sum(
        _is(sheet, Form.PHYSICAL) is True and _all_day(sheet) is True
        for sheet in sheets
    )
    if (online, all_day) == wanted:
        return met(*found)
    return partly(reasons.OTHER_FORMS, *found, online=online, all_day=all_day)


@rule(
    "MACT047",
    "closing-not-as-announced",
    on=Meeting,
    kind=CLOSING,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(DATES, pages="2", lines="119"),
    statement=Text(
        da="Afslutningsmødet er fysisk, varer hele dagen og er for den fulde deltagerkreds.",
        en="The closing meeting is in person, lasts all day, and is for the full circle.",
    ),
)
def closing(meeting: Meeting, ctx: Context) -> Verdict:
    """Three marks; some of them is partly."""
    return _full_meeting(meeting, ctx)


@rule(
    "MACT048",
    "no-follow-up-call",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(DATES, pages="2", lines="121-122"),
    statement=Text(
        da="Kommunen får en opfølgende telefonsamtale, hvor leder eller tovholder er med.",
        en="The municipality gets a follow-up call that the leader or the anchor person joins.",
    ),
)
def follow_up_call(part: Participation, ctx: Context) -> Verdict:
    """Looks for a call, planned or held, whose sheet names the municipality.

    Then it is to be by phone and with the right people; of several calls the best one
    counts. When it comes is MACT023's matter; the hour is not checked.
    """
    calls = standing(ctx.site, ctx.as_of, FOLLOW_UP)
    if part.organisation is None:
        return not_assessed(common.MUNICIPALITY_UNKNOWN, part)
    if calls is None:
        return not_assessed(common.STATUS_UNKNOWN, part)
    if not ctx.site.meetings_of(FOLLOW_UP):
        return not_assessed(reasons.NO_CALLS, part)
    sheets = [(call, details(ctx.site, call)) for call in calls]
    own = [
        _as_announced(call, _is(sheet, Form.PHONE), _for_one(sheet))
        for call, sheet in sheets
        if sheet is not None and sheet.organisation == part.organisation
    ]
    if own:
        return min(own, key=lambda verdict: _BEST_FIRST.index(verdict.outcome))
    if any(sheet is None or sheet.organisation is None for _, sheet in sheets):
        return not_assessed(reasons.CALLED_UNKNOWN, part)
    return unmet(reasons.NO_CALL, part)


def _full_meeting(meeting: Meeting, ctx: Context) -> Verdict:
    if meeting.status_on(ctx.as_of) is MeetingStatus.CANCELLED:
        return not_applicable(common.CANCELLED, meeting)
    sheet = details(ctx.site, meeting)
    full = (
        None if sheet is None or sheet.circle is None else sheet.circle is Circle.FULL
    )
    return _as_announced(meeting, _is(sheet, Form.PHYSICAL), _all_day(sheet), full)


def _as_announced(meeting: Meeting, *marks: bool | None) -> Verdict:
    """Met where all marks fit, partly where some do."""
    if None in marks:
        return not_assessed(common.FORM_UNKNOWN, meeting)
    if all(marks) or not any(marks):
        return met_if(all(marks), meeting, otherwise=reasons.NOT_AS_ANNOUNCED)
    return partly(reasons.SOME_MARKS, meeting, fit=sum(map(bool, marks)), of=len(marks))


def _is(sheet: CourseMeeting | None, form: Form) -> bool | None:
    return None if sheet is None or sheet.form is None else sheet.form is form


def _all_day(sheet: CourseMeeting | None) -> bool | None:
    return None if sheet is None else sheet.full_day


def _for_one(sheet: CourseMeeting | None) -> bool | None:
    """Whether the meeting is for the leader or the anchor person."""
    if sheet is None or sheet.circle is None:
        return None
    return sheet.circle is Circle.LEADER_OR_ANCHOR


def _form_known(sheet: CourseMeeting) -> bool:
    return sheet.form is not None and (
        sheet.form is not Form.PHYSICAL or sheet.full_day is not None
    )
