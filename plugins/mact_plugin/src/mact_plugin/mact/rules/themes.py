"""What the meetings are about: "Indhold på møderne" (pages 1-2 of the flyer).

The list of themes may go on over the page break, which the scan has lost, and it is a
guide: no theme of it is missing anywhere.
"""

from actcore.model import Meeting, MeetingStatus, Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
)

from ...answers import graded
from ...sources import FLYER
from ..programme import details
from ..reasons import common
from ..reasons import course as reasons
from ..teams import COMMON, COURSE
from ..worksheets import GroupCourse

MEETINGS = "Indhold på møderne"


@rule(
    "MACT024",
    "meeting-without-a-theme",
    on=Meeting,
    document=Site,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(MEETINGS, pages="1", lines="53"),
    statement=Text(
        da="Hvert møde har et særligt tema om organiseringen.",
        en="Each meeting has one special theme on organising.",
    ),
)
def theme(meeting: Meeting, ctx: Context) -> Verdict:
    """Asked of start-up, reflection and closing meetings, from their day on.

    One theme is met, several are partly; a row left blank tells no theme. Any theme will
    do: the flyer's own are a guide and follow local needs.
    """
    if meeting.kind not in COMMON:
        return not_applicable(reasons.NOT_COMMON, meeting)
    if meeting.status_on(ctx.as_of) is MeetingStatus.CANCELLED:
        return not_applicable(common.CANCELLED, meeting)
    if ctx.ahead(meeting.date):
        return not_applicable(common.STILL_AHEAD, meeting)
    if meeting.date is None and not meeting.was_held(ctx.as_of):
        return not_assessed(common.ENDS_UNKNOWN, meeting)
    sheet = details(ctx.site, meeting)
    if sheet is None or sheet.themes is None:
        return not_assessed(reasons.THEMES_UNKNOWN, meeting)
    told = [row for row in sheet.themes if row.theme or (row.words or "").strip()]
    if len(told) > 1:
        return partly(reasons.SEVERAL_THEMES, meeting, count=len(told))
    if len(told) < len(sheet.themes):
        return not_assessed(reasons.THEMES_UNKNOWN, meeting)
    return met_if(bool(told), meeting, otherwise=reasons.NO_THEME)


theme_frames = stated(
    "MACT025",
    "theme-organisational-frames",
    on=Site,
    strength=Strength.PERMITTED,
    profile=COURSE.id,
    source=FLYER.at(MEETINGS, pages="1", lines="56"),
    statement=Text(
        da="Ledelse af de organisatoriske rammer kan være et tema.",
        en="Leading the organisational frames may be a theme.",
    ),
    counts="An expected theme; the list is a guide, and may go on over a lost page break.",
)


theme_processes = stated(
    "MACT026",
    "theme-local-processes",
    on=Site,
    strength=Strength.PERMITTED,
    profile=COURSE.id,
    source=FLYER.at(MEETINGS, pages="1", lines="57"),
    statement=Text(
        da="Lokale ledelses- og styringsprocesser kan være et tema.",
        en="Local processes of leadership and steering may be a theme.",
    ),
    counts="An expected theme; the list is a guide.",
)


theme_professionals = stated(
    "MACT027",
    "theme-professional-leadership",
    on=Site,
    strength=Strength.PERMITTED,
    profile=COURSE.id,
    source=FLYER.at(MEETINGS, pages="1", lines="58"),
    statement=Text(
        da="Faglig ledelse og valg af M-ACT-medarbejdere kan være et tema.",
        en="Professional leadership and the choice of M-ACT staff may be a theme.",
    ),
    counts="An expected theme; the list is a guide.",
)


@rule(
    "MACT028",
    "themes-not-fitted",
    on=GroupCourse,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(MEETINGS, pages="2", lines="62-64"),
    statement=Text(
        da="Temaerne bygger på erfaringer fra andre kommuner, og møderne tilpasses det, deltagerne har brug for.",
        en="The themes rest on other municipalities' experience, and the meetings are fitted to what the participants need.",
    ),
)
def origin_of_themes(course: GroupCourse, ctx: Context) -> Verdict:
    """Both answers of the course's sheet; one of two is partly."""
    return graded(
        (course.themes_from_experience, course.themes_adapted),
        course,
        missing=reasons.ORIGIN_UNKNOWN,
        some=reasons.ONE_ORIGIN,
        none=reasons.NO_ORIGIN,
    )
