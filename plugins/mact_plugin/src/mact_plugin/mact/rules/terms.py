"""The terms of the course: "Økonomi" (page 2 of the flyer).

The agency goes by two names in the flyer, before and after its renaming; records may use
either.
"""

from collections.abc import Iterator

from actcore.model import Meeting, MeetingStatus, Site
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

from ...answers import any_of, graded
from ...sources import FLYER
from ..programme import details, several_courses
from ..reasons import common
from ..reasons import course as reasons
from ..roles import ADVICE_FUNCTION, SPECIAL_CONSULTANT
from ..teams import COURSE
from ..worksheets import GroupCourse
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
    """The role that the course's sheet names; the agency's names mean the same here.

    The agency's special consultants, whom the flyer gives as contacts, are its own.
    """
    if course.run_by is None:
        return not_assessed(reasons.ORGANISER_UNKNOWN, course)
    own = course.run_by in (ADVICE_FUNCTION, SPECIAL_CONSULTANT)
    return met_if(own, course, otherwise=reasons.OTHER_ORGANISER)


@rule(
    "MACT042",
    "meeting-elsewhere",
    on=Meeting,
    document=Site,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at(TERMS, pages="2", lines="104-105"),
    statement=Text(
        da="Møderne er virtuelle eller foregår hos styrelsen i Odense.",
        en="The meetings are online or at the agency's in Odense.",
    ),
)
def places(meeting: Meeting, ctx: Context) -> Verdict:
    """Asked of each meeting of the course; a call by phone has no place."""
    if meeting.status_on(ctx.as_of) is MeetingStatus.CANCELLED:
        return not_applicable(common.CANCELLED, meeting)
    sheet = details(ctx.site, meeting)
    if sheet is None or sheet.form is None:
        return not_assessed(reasons.PLACE_UNKNOWN, meeting)
    if sheet.form is Form.PHONE:
        return not_applicable(reasons.BY_PHONE, meeting)
    if sheet.form is Form.VIRTUAL:
        return met(meeting)
    if sheet.place is None:
        return not_assessed(reasons.PLACE_UNKNOWN, meeting)
    at_agency = sheet.place is CoursePlace.AGENCY
    return met_if(at_agency, meeting, otherwise=reasons.OTHER_PLACE)


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
    """Both answers of the course's sheet; one of two is partly.

    Asked of a course with a meeting in person, by the sheets of its meetings.
    """
    if several_courses(ctx.site):
        return not_assessed(common.SEVERAL_COURSES, course)
    in_person = any_of(*_in_person(ctx)) if ctx.site.meetings else None
    if in_person is None:
        return not_assessed(reasons.FORMS_UNKNOWN, course)
    if not in_person:
        return not_applicable(reasons.ALL_AT_A_DISTANCE, course)
    return graded(
        (course.facilities, course.catering),
        course,
        missing=reasons.SUPPLIES_UNKNOWN,
        some=reasons.HALF_SUPPLIED,
        none=reasons.NOTHING_SUPPLIED,
    )


def _in_person(ctx: Context) -> Iterator[bool | None]:
    """Of each meeting that may take place, whether it is in person."""
    for meeting in ctx.site.meetings:
        status = meeting.status_on(ctx.as_of)
        if status is not MeetingStatus.CANCELLED:
            sheet = details(ctx.site, meeting)
            known = status is not None and sheet is not None and sheet.form is not None
            yield sheet.form is Form.PHYSICAL if known and sheet else None
