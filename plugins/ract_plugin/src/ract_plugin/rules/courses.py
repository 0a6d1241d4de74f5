"""The courses of a training area beside the base course, and the order they come in.

Brochure, "Introduktionskurs" to "Basutbildning".
"""

from datetime import date

from actcore.model import Team
from actcore.variant import (
    Context,
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
    stated,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import common
from ..reasons import training as reasons
from ..sources import BROCHURE
from ..worksheets.area.area_survey import AreaSurvey, Experience
from ..worksheets.training.course import Content, Course, CourseKind, DayLength
from ..worksheets.training.training_start import TrainingStart

BASE_COURSE = "Basutbildning i Resursgrupps ACT (RACT)"
ANNEX_BASE = "Bilaga 1, basutbildning"
BESIDE_BASE = (CourseKind.INPATIENT, CourseKind.PHYSICIANS, CourseKind.MANAGERS)


@rule(
    "RACT089",
    "no-one-day-introduction-first",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Introduktionskurs", lines="396-401"),
    statement=Text(
        sv="I varje område hålls först en endagars introduktionskurs, innan de andra kurserna börjar.",
        en="In every area a one-day introductory course comes first, before the other courses begin.",
    ),
    parameters={"days": Parameter(1, unit="days", minimum=1)},
)
def introduction_first(course: Course, ctx: Context) -> Verdict:
    """Asks the introductory course for its days, and each other course for an earlier introduction.

    A day that is repeated in a large area is a sheet of its own, and the first one
    opens the work; the same day is fine. Whom it invites is not counted: the source's
    list is open. An area that continues earlier work has its introduction too.
    """
    if course.kind is None:
        return not_assessed(reasons.NO_COURSE_KIND, course)
    if course.kind is CourseKind.SEMINAR:
        return not_applicable(reasons.OTHER_COURSE, course)
    if ctx.ahead(course.first_day):
        return not_applicable(common.NOT_YET, course)
    if course.kind is not CourseKind.INTRODUCTORY:
        return _introduced(course, ctx)
    if course.days is None:
        return not_assessed(reasons.NO_DAYS, course)
    days = len(course.days)
    return met_if(
        days == ctx.p.days, course, otherwise=reasons.INTRODUCTION_LENGTH, days=days
    )


@rule(
    "RACT090",
    "inpatient-course-without-principles-or-transitions",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(
        "Utbildning för personal inom psykiatrisk slutenvård", lines="403-405"
    ),
    statement=Text(
        sv="Personalen i slutenvården får lära sig vad modellen bygger på och hur övergången mellan vårdformer blir lättare.",
        en="Inpatient staff learn what the model rests on and how moving between forms of care is made easier.",
    ),
)
def inpatient_themes(course: Course, ctx: Context) -> Verdict:
    """Looks for both themes among what is taught; one of them is in place to a part.

    The source gives this course no length, so none is asked for.
    """
    if apart := not_this_course(course, CourseKind.INPATIENT, ctx):
        return apart
    return both_taught(course, Content.PRINCIPLES, Content.TRANSITIONS)


@rule(
    "RACT091",
    "physicians-without-five-full-days-over-a-year",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Utbildning för läkare", lines="432-434"),
    statement=Text(
        sv="Medicinskt ansvariga läkare får fem heldagars utbildning, fördelad över ett år.",
        en="Medically responsible physicians get five full days of training, spread over one year.",
    ),
    parameters={
        "days": Parameter(5, unit="days", minimum=1),
        "years": Parameter(1, unit="years", minimum=1, maximum=100),
        "shortest_span": Parameter(
            of=int,
            unit="days",
            minimum=1,
            about=Text(
                sv="Hur många dagar det minst ska vara från den första till den sista heldagen. Källan säger bara att de är utspridda.",
                en="How many days there should be at least from the first full day to the last. The source only says that they are spread out.",
            ),
        ),
    },
)
def physicians_days(course: Course, ctx: Context) -> Verdict:
    """Counts full days, planned ones included; half days do not add up to full ones.

    More days than five are no deviation. From the first to the last it is one year at
    most. How evenly they lie is not counted: only days without a break between them are
    not spread out in any reading, unless a shortest span has been decided.
    """
    if apart := not_this_course(course, CourseKind.PHYSICIANS, ctx):
        return apart
    if course.days is None:
        return not_assessed(reasons.NO_DAYS, course)
    full = [day for day in course.days if day.length is DayLength.FULL]
    most = len(full) + sum(day.length is None for day in course.days)
    if most < ctx.p.days:
        return unmet(reasons.FULL_DAYS, course, days=most)
    if len(full) < ctx.p.days:
        return not_assessed(reasons.NO_DAY_LENGTH, course)
    dates = sorted([day.date for day in full if day.date is not None])
    if dates and _year_later(dates[0], ctx.p.years) < _key(dates[-1]):
        return unmet(reasons.COURSE_TOO_LONG, course)
    if len(dates) < len(full):
        return not_assessed(reasons.NO_DAY_DATES, course)
    span = (dates[-1] - dates[0]).days
    decided = ctx.p.is_set("shortest_span")
    shortest = ctx.p.shortest_span if decided else len(full)
    return met_if(span >= shortest, course, otherwise=reasons.NOT_SPREAD, days=span)


@rule(
    "RACT092",
    "managers-without-three-days",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Utbildning för chefer", lines="441-443"),
    statement=Text(
        sv="Chefer och ledningsgrupper får tre dagars utbildning.",
        en="Managers and management groups get three days of training.",
    ),
    parameters={"days": Parameter(3, unit="days", minimum=1)},
)
def managers_days(course: Course, ctx: Context) -> Verdict:
    """Counts the days, planned ones included; more than three are no deviation.

    Unlike for physicians the source does not ask for full days. A management group here
    is a service's own, not the SKL team.
    """
    if apart := not_this_course(course, CourseKind.MANAGERS, ctx):
        return apart
    if course.days is None:
        return not_assessed(reasons.NO_DAYS, course)
    days = len(course.days)
    return met_if(
        days >= ctx.p.days, course, otherwise=reasons.MANAGERS_DAYS, days=days
    )


@rule(
    "RACT103",
    "applied-before-case-managers-train",
    on=TrainingStart,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(BASE_COURSE, lines="476-479"),
    statement=Text(
        sv="I ett nytt område börjar modellen tillämpas när case managerutbildningen börjar.",
        en="In a new area the model begins to be applied as the case manager course begins.",
    ),
)
def applied_with_training(start: TrainingStart, ctx: Context) -> Verdict:
    """Compares the area's first resource group with its first case manager course.

    The same day is fine, and how soon afterwards is not said. An area that already
    works by the model has nothing to wait for, by what its first mapping says; to have
    worked so once is no exemption.
    """
    if start.area is None:
        return not_assessed(reasons.NO_AREA, start)
    experience = _experience(start.area, ctx)
    if experience is Experience.PRESENT:
        return not_applicable(reasons.ALREADY_WORKING, start)
    if start.first_group_on is None:
        return not_assessed(reasons.NO_FIRST_GROUP, start)
    if not ctx.past(start.first_group_on):
        return not_applicable(common.NOT_YET, start)
    courses = _of_area(start.area, ctx, CourseKind.CM)
    days = [c.first_day for c in courses if c.first_day is not None]
    if days and min(days) <= start.first_group_on:
        return met(start, *courses)
    if (
        not days
        or len(days) < len(courses)
        or _unplaced(start.area, ctx, CourseKind.CM)
    ):
        return not_assessed(reasons.NO_CM_COURSE, start, *courses)
    if experience is None:
        return not_assessed(reasons.PRIOR_WORK_UNKNOWN, start)
    return unmet(reasons.GROUP_BEFORE_TRAINING, start, *courses)


@rule(
    "RACT124",
    "base-course-not-in-parallel",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(
        "Utbildning för personal inom psykiatrisk slutenvård; Utbildning för läkare;"
        f" Utbildning för chefer; {BASE_COURSE}",
        lines="404-405, 432-434, 441-443, 453-454",
    ),
    statement=Text(
        sv="Läkare, chefer och slutenvårdens personal utbildas i samma satsning, och basutbildningen går parallellt.",
        en="Physicians, managers and inpatient staff are trained in the same programme, and the base course runs in parallel.",
    ),
    parameters={
        "parallel_to": Parameter(
            "any",
            choices=("any", "each"),
            printed=False,
            about=Text(
                sv="Parallellt med någon av de andra (any) eller med var och en (each). Källan säger inte med vad.",
                en="In parallel with any of the others, or with each. The source does not say with what.",
            ),
        )
    },
)
def base_in_parallel(course: Course, ctx: Context) -> Verdict:
    """Asks each base course whether its dates overlap with the others of its area.

    Planned dates count. All three others are to be recorded for the area; one that has
    been left out on purpose is told as a deviation.
    """
    if apart := not_this_course(course, CourseKind.BASE, ctx):
        return apart
    if course.area is None:
        return not_assessed(reasons.NO_AREA, course)
    others = _of_area(course.area, ctx, *BESIDE_BASE)
    absent = {*BESIDE_BASE} - {other.kind for other in others}
    if not absent.isdisjoint(_not_given(course.area, ctx)):
        return unmet(reasons.COURSE_NOT_GIVEN, course)
    if absent:
        return not_assessed(reasons.NO_OTHER_COURSE, course, *others)
    wanted = len(BESIDE_BASE) if ctx.p.parallel_to == "each" else 1
    if len({o.kind for o in others if _overlap(o, course)}) >= wanted:
        return met(course, *others)
    dated = all(_dated(each) for each in (course, *others))
    if not dated or _unplaced(course.area, ctx, *BESIDE_BASE):
        return not_assessed(reasons.NO_COURSE_DATES, course, *others)
    return unmet(reasons.NOT_PARALLEL, course, *others)


RACT125 = stated(
    "RACT125",
    "user-coaches-on-the-courses",
    on=Team,
    kind="base_cohort",
    profile=PROGRAMME.id,
    strength=Strength.PERMITTED,
    source=BROCHURE.at(
        f"{BASE_COURSE}; Case managerutbildning; {ANNEX_BASE}",
        lines="458, 485-486, 525",
    ),
    statement=Text(
        sv="Brukarcoacher kan gå både basutbildningen och case managerutbildningen.",
        en="User coaches can take both the base course and the case manager course.",
    ),
    counts="A course with coaches and one without are equally good. For the base course the"
    " annex has users where the text itself has user coaches; both are welcome.",
)


def not_this_course(course: Course, kind: CourseKind, ctx: Context) -> Verdict | None:
    """Why a rule on one kind of course does not ask this one, or cannot tell."""
    if course.kind is None:
        return not_assessed(reasons.NO_COURSE_KIND, course)
    if course.kind is not kind:
        return not_applicable(reasons.OTHER_COURSE, course)
    if ctx.ahead(course.first_day):
        return not_applicable(common.NOT_YET, course)
    return None


def both_taught(course: Course, first: Content, second: Content) -> Verdict:
    """Whether two themes are among what a course teaches."""
    if course.contents is None:
        return not_assessed(reasons.NO_CONTENTS, course)
    found = len({first, second} & {*course.contents})
    if found == 1:
        return partly(reasons.ONE_THEME_ONLY, course)
    return met_if(found == 2, course, otherwise=reasons.THEMES_MISSING)


def _introduced(course: Course, ctx: Context) -> Verdict:
    """Whether an introductory course was held in the area by the time a course began."""
    if course.area is None:
        return not_assessed(reasons.NO_AREA, course)
    if course.first_day is None:
        return not_assessed(reasons.NO_COURSE_DATES, course)
    found = _of_area(course.area, ctx, CourseKind.INTRODUCTORY)
    days = [each.first_day for each in found if each.first_day is not None]
    if days and min(days) <= course.first_day:
        return met(course, *found)
    if not found and CourseKind.INTRODUCTORY in _not_given(course.area, ctx):
        return unmet(reasons.INTRODUCTION_NOT_GIVEN, course)
    unknown = not days or len(days) < len(found)
    if unknown or _unplaced(course.area, ctx, CourseKind.INTRODUCTORY):
        return not_assessed(reasons.NO_INTRODUCTION, course, *found)
    return unmet(reasons.INTRODUCTION_LATER, course, *found)


def _of_area(area: str, ctx: Context, *kinds: CourseKind) -> tuple[Course, ...]:
    courses = ctx.site.filled(Course)
    return tuple([c for c in courses if c.area == area and c.kind in kinds])


def _unplaced(area: str, ctx: Context, *kinds: CourseKind) -> bool:
    """Whether a course of unknown kind or area may be one of `kinds` in this area."""
    return any(
        course.area in (area, None)
        and (course.kind is None or (course.kind in kinds and course.area is None))
        for course in ctx.site.filled(Course)
    )


def _not_given(area: str, ctx: Context) -> set[CourseKind]:
    """Which courses an area has decided not to give."""
    starts = ctx.site.filled(TrainingStart)
    return {kind for s in starts if s.area == area for kind in s.not_given or ()}


def _experience(area: str, ctx: Context) -> Experience | None:
    """What an area knew of the model by its oldest mapping, where that can be told."""
    surveys = [
        survey
        for survey in ctx.site.filled(AreaSurvey)
        if survey.surveyed_on is None or ctx.past(survey.surveyed_on)
    ]
    found = [survey for survey in surveys if survey.area in (area, None)]
    undated = any(survey.surveyed_on is None for survey in found)
    unclear = len(found) > 1 and undated
    if not found or unclear or any(survey.area is None for survey in found):
        return None
    return min(found, key=lambda survey: survey.surveyed_on or date.min).experience


def _dated(course: Course) -> bool:
    return course.first_day is not None and course.last_day is not None


def _overlap(one: Course, other: Course) -> bool:
    if one.first_day is None or one.last_day is None:
        return False
    if other.first_day is None or other.last_day is None:
        return False
    return one.first_day <= other.last_day and other.first_day <= one.last_day


def _key(day: date) -> tuple[int, int, int]:
    return (day.year, day.month, day.day)


def _year_later(day: date, years: int) -> tuple[int, int, int]:
    """The anniversary, which need not be a day that a calendar knows."""
    return (day.year + years, day.month, day.day)
