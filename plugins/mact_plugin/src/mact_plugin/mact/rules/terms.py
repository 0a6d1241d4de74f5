"""The terms of the course: "Økonomi" (page 2 of the flyer).

The agency goes by two names in the flyer, before and after its renaming; records may use
either.
"""

from actcore.model import MeetingStatus
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
)

from ...answers import graded
from ...sources import FLYER
from ..reasons import common
from ..reasons import course as reasons
from ..roles import ADVICE_FUNCTION
from ..teams import COURSE
from ..worksheets import CourseMeeting, GroupCourse
from ..worksheets.course_meeting import CoursePlace, Form

TERMS = "Økonomi"


@rule(
    "MACT040",
    "course-not-free",
    on=GroupCourse,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at(TERMS, pages="2", lines="103"),
    statement=Text(
        da="Kommunen betaler ikke for at deltage.",
        en="The municipality does not pay for taking part.",
    ),
)
def free(course: GroupCourse, ctx: Context) -> Verdict:
    """The price for a municipality; travel and working time are not spoken of."""
    if course.price is None:
        return not_assessed(reasons.PRICE_UNKNOWN, course)
    free_of_charge = course.price == 0
    return met_if(free_of_charge, course, otherwise=reasons.PRICE, price=course.price)


@rule(
    "MACT041",
    "course-run-by-others",
    on=GroupCourse,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at(TERMS, pages="2", lines="103-104"),
    statement=Text(
        da="Det er Rådgivningsfunktionen, der rådgiver og står for forløbet.",
        en="It is the Advice Function that advises and runs the course.",
    ),
)
def run_by_advice_function(course: GroupCourse, ctx: Context) -> Verdict:
    """The role that the course's sheet names; the agency's names mean the same here."""
    if course.run_by is None:
        return not_assessed(reasons.ORGANISER_UNKNOWN, course)
    own = course.run_by == ADVICE_FUNCTION
    return met_if(own, course, otherwise=reasons.OTHER_ORGANISER)


@rule(
    "MACT042",
    "meeting-elsewhere",
    on=CourseMeeting,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at(TERMS, pages="2", lines="104-105"),
    statement=Text(
        da="Møderne er virtuelle eller foregår hos styrelsen i Odense.",
        en="The meetings are online or at the agency's in Odense.",
    ),
)
def places(sheet: CourseMeeting, ctx: Context) -> Verdict:
    """Asked of each meeting of the course; a call by phone has no place."""
    meeting = next((m for m in ctx.site.meetings if m.id == sheet.meeting), None)
    if meeting and meeting.status_on(ctx.as_of) is MeetingStatus.CANCELLED:
        return not_applicable(common.CANCELLED, meeting)
    if sheet.form is Form.PHONE:
        return not_applicable(reasons.BY_PHONE, sheet)
    if sheet.form is Form.VIRTUAL:
        return met(sheet)
    if sheet.form is None or sheet.place is None:
        return not_assessed(reasons.PLACE_UNKNOWN, sheet)
    at_agency = sheet.place is CoursePlace.AGENCY
    return met_if(at_agency, sheet, otherwise=reasons.OTHER_PLACE)


@rule(
    "MACT043",
    "facilities-or-catering-missing",
    on=GroupCourse,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(TERMS, pages="2", lines="105-106"),
    statement=Text(
        da="Ved fysiske møder sørger styrelsen for lokaler og forplejning.",
        en="When people meet in person, the agency sees to facilities and catering.",
    ),
)
def supplies(course: GroupCourse, ctx: Context) -> Verdict:
    """Both answers of the course's sheet; one of two is partly."""
    return graded(
        (course.facilities, course.catering),
        course,
        missing=reasons.SUPPLIES_UNKNOWN,
        some=reasons.HALF_SUPPLIED,
        none=reasons.NOTHING_SUPPLIED,
    )
