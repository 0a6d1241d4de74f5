"""How the meetings are meant to be held: "Vigtige datoer" (page 2 of the flyer).

The dates are those of 2023. What they show of form, length and participants is taken as the
course's way of meeting; how long "about an hour" may be is not held against anybody, and
the length of the first reflection meeting is garbled in the scan.
"""

from collections.abc import Callable

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
from ..programme import (
    by_the_closing,
    days_off,
    details,
    first_day,
    last_day,
    of_one_course,
    several_courses,
    standing,
    with_municipality,
)
from ..reasons import common
from ..reasons import course as reasons
from ..teams import CLOSING, COURSE, FOLLOW_UP, PREPARATORY, REFLECTION, START_UP
from ..worksheets import CourseMeeting, GroupCourse, Participation
from ..worksheets.course_meeting import Circle, Form
from .course import FEWEST_MEETINGS, MONTHS_AFTER, MOST_MEETINGS

DATES = "Vigtige datoer"
FEWEST_OTHERS, MOST_OTHERS = 2, 3
"""Start-up and closing, and the preparatory meeting where it counts."""

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
        da="Det forberedende møde ligger før forløbet, er virtuelt og er for leder eller tovholder.",
        en="The preparatory meeting comes before the course, is online, and is for the leader or the anchor person.",
    ),
)
def preparatory_meeting(meeting: Meeting, ctx: Context) -> Verdict:
    """It is to come before the start-up meeting, and two marks are looked at.

    In 2023 it has a window of two days, of which the first counts; the hour is not
    checked. Each municipality has one of its own: that one has none is not told here,
    but by the status.
    """
    status = meeting.status_on(ctx.as_of)
    if status is None:
        return not_assessed(common.STATUS_UNKNOWN, meeting)
    if status is MeetingStatus.CANCELLED:
        return _cancelled(meeting, ctx)
    start = first_day(ctx.site, ctx.as_of)
    if start is None or meeting.date is None:
        return not_assessed(common.ENDS_UNKNOWN, meeting)
    if meeting.date >= start:
        return of_one_course(unmet(reasons.AFTER_START, meeting), meeting, ctx)
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
    """Three marks; some of them is partly.

    Where it was cancelled and no other stands in for it, it is missing once the course is
    over.
    """
    return _full_meeting(meeting, ctx)


@rule(
    "MACT046",
    "reflection-meetings-not-as-announced",
    on=GroupCourse,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(DATES, pages="2", lines="115-117"),
    statement=Text(
        da="Blandt refleksionsmøderne er ét virtuelt, og to er fysiske heldagsmøder.",
        en="Among the reflection meetings one is online, and two are all day in person.",
    ),
    parameters={
        "fewest": FEWEST_MEETINGS,
        "most": MOST_MEETINGS,
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
    """Asks whether the three meetings of 2023 are among them, by their form.

    Two meetings conform as well, as any two of the three, and so does a fourth in any
    form: five or six meetings (MACT021) leave that room beside start-up, closing and
    perhaps the preparatory meeting. Too few are no finding until the closing is past.
    The online meeting's length cannot be read for certain in the scan and is not checked.
    """
    found = standing(ctx.site, ctx.as_of, REFLECTION)
    if several_courses(ctx.site):
        return not_assessed(common.SEVERAL_COURSES, course)
    if found is None:
        return not_assessed(common.STATUS_UNKNOWN, course)
    if not found:
        return not_assessed(common.NO_MEETINGS, course)
    few = len(found) < ctx.p.fewest - MOST_OTHERS
    if few or len(found) > ctx.p.most - FEWEST_OTHERS:
        verdict = unmet(common.COUNT, *found, count=len(found))
        return by_the_closing(verdict, course, ctx) if few else verdict
    sheets = [details(ctx.site, meeting) for meeting in found]
    if any(sheet is None or not _form_known(sheet) for sheet in sheets):
        return not_assessed(common.FORM_UNKNOWN, *found)
    online = sum(_is(sheet, Form.VIRTUAL) is True for sheet in sheets)
    all_day = sum(
        _is(sheet, Form.PHYSICAL) is True and _all_day(sheet) is True
        for sheet in sheets
    )
    fit = min(online, ctx.p.virtual) + min(all_day, ctx.p.physical)
    if fit >= min(len(found), ctx.p.virtual + ctx.p.physical):
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
    """Three marks; some of them is partly.

    Where it was cancelled and no other stands in for it, when the course ends cannot be
    told.
    """
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
    parameters={"months": MONTHS_AFTER},
)
def follow_up_call(part: Participation, ctx: Context) -> Verdict:
    """Looks for a call, planned or held, whose sheet names the municipality.

    Then it is to be by phone and with the right people; of several calls the best one
    counts. Nothing is missing until the three months after the closing meeting are
    past. When the call comes is MACT023's matter; the hour is not checked.
    """

    def seen(call: Meeting) -> Verdict:
        sheet = details(ctx.site, call)
        return _as_announced(call, _is(sheet, Form.PHONE), _for_one(sheet))

    verdict = by_the_closing(_own_call(part, ctx, seen), part, ctx)
    closing = last_day(ctx.site, ctx.as_of)
    missing = verdict.reason in (reasons.NO_CALL, reasons.OWN_CANCELLED)
    if missing and closing is not None:
        if days_off(ctx.as_of, closing, ctx.p.months) <= 0:
            return not_applicable(common.NOTHING_DUE, part)
    return verdict


def _own_call(
    part: Participation, ctx: Context, seen: Callable[[Meeting], Verdict]
) -> Verdict:
    """The best of a municipality's own calls, or why it has none."""
    municipality, found = part.organisation, standing(ctx.site, ctx.as_of, FOLLOW_UP)
    if municipality is None:
        return not_assessed(common.MUNICIPALITY_UNKNOWN, part)
    if found is None:
        return not_assessed(common.STATUS_UNKNOWN, part)
    recorded = ctx.site.meetings_of(FOLLOW_UP)
    if not recorded:
        return not_assessed(common.NO_MEETINGS, part)
    own = {m: with_municipality(ctx.site, m, municipality) for m in recorded}
    verdicts = [seen(meeting) for meeting in found if own[meeting]]
    cancelled = any(own.values())
    none = unmet(reasons.OWN_CANCELLED if cancelled else reasons.NO_CALL, part)
    best = min(verdicts, key=lambda v: _BEST_FIRST.index(v.outcome), default=none)
    if best.outcome is not Outcome.MET and None in [own[m] for m in found]:
        return not_assessed(reasons.WITH_WHOM_UNKNOWN, part)
    return best


def _full_meeting(meeting: Meeting, ctx: Context) -> Verdict:
    status = meeting.status_on(ctx.as_of)
    if status is None:
        return not_assessed(common.STATUS_UNKNOWN, meeting)
    if status is MeetingStatus.CANCELLED:
        return _cancelled(meeting, ctx)
    sheet = details(ctx.site, meeting)
    full = (
        None if sheet is None or sheet.circle is None else sheet.circle is Circle.FULL
    )
    return _as_announced(meeting, _is(sheet, Form.PHYSICAL), _all_day(sheet), full)


def _cancelled(meeting: Meeting, ctx: Context) -> Verdict:
    """Another of its kind stands in for it; without one it is missing from the course."""
    others = standing(ctx.site, ctx.as_of, meeting.kind)
    if others is None:
        return not_assessed(common.STATUS_UNKNOWN, meeting)
    if others:
        return not_applicable(common.CANCELLED, meeting)
    if several_courses(ctx.site) or not ctx.past(last_day(ctx.site, ctx.as_of)):
        return not_assessed(common.NO_REPLACEMENT, meeting)
    return unmet(common.NO_REPLACEMENT, meeting)


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
