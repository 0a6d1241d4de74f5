"""The base course, which all staff may take together.

Brochure, "Basutbildning i Resursgrupps ACT (RACT)" and annex 1.
"""

from actcore.model import PersonKind, Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import common
from ..reasons import training as reasons
from ..roles import BASE_TRAINEE
from ..sources import BROCHURE
from ..teams import KOMMUN, REGION
from ..worksheets.training.course import (
    Content,
    Course,
    CourseKind,
    CoursePart,
    DayKind,
    DayLength,
)
from ..worksheets.training.training_start import TrainingStart
from .courses import ANNEX_BASE, BASE_COURSE, both_taught, not_this_course

WITH_ANNEX = f"{BASE_COURSE}; {ANNEX_BASE}"


@rule(
    "RACT093",
    "base-course-closed-to-some-professions",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(WITH_ANNEX, lines="453-459, 521-526"),
    statement=Text(
        sv="Basutbildningen är öppen för all personal som arbetar med målgruppen, oavsett yrke.",
        en="The base course is open to all staff who work with the target group, whatever their profession.",
    ),
)
def open_to_all_professions(course: Course, ctx: Context) -> Verdict:
    """Asks whether the course shuts any profession out, never who happens to come.

    The source's two lists of professions differ and are examples: a profession that is
    on neither of them is as welcome, and so is somebody with own experience. To be for
    those who work with the target group is no restriction.
    """
    if apart := not_this_course(course, CourseKind.BASE, ctx):
        return apart
    if course.open_to_all is None:
        return not_assessed(reasons.NO_OPENNESS, course)
    return met_if(course.open_to_all, course, otherwise=reasons.PROFESSIONS_SHUT_OUT)


@rule(
    "RACT094",
    "base-cohort-not-mixed",
    on=Team,
    kind="base_cohort",
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(WITH_ANNEX, lines="459-464, 523-524"),
    statement=Text(
        sv="Regionens och kommunens personal går basutbildningen tillsammans, och flera yrken är företrädda.",
        en="Staff of the region and the municipality take the base course together, and several professions are represented.",
    ),
    parameters={
        "professions": Parameter(
            2,
            unit="professions",
            minimum=1,
            printed=False,
            about=Text(
                sv="Hur många yrken det minst ska finnas i gruppen.",
                en="How many professions there should be in the cohort at least.",
            ),
        )
    },
)
def mixed_cohort(cohort: Team, ctx: Context) -> Verdict:
    """Counts principals and professions among the trainees on the day.

    Users who take the course have no principal, and nobody asks them for one. In an
    area with one single employer there is no boundary to cross, so only the professions
    are counted there; that it is so has to be recorded.
    """
    trainees = cohort.holding(BASE_TRAINEE, ctx.as_of)
    roles_known = cohort.roles_known(ctx.as_of)
    if not trainees:
        return not_assessed(
            common.NO_MEMBERS if roles_known else common.NO_ROLES, cohort
        )
    known = {person.id: person for person in ctx.site.people}
    people = [known[place.person] for place in trainees if place.person in known]
    principals = {person.principal for person in people}
    professions = len({p.profession.strip().casefold() for p in people if p.profession})
    together = {REGION, KOMMUN} <= principals or _one_employer(cohort, ctx)
    mixed = professions >= ctx.p.professions
    if together and mixed:
        return met(cohort, professions=professions)
    if not roles_known:
        return not_assessed(common.NO_ROLES, cohort)
    staff = [p for p in people if p.kind is not PersonKind.PRIVATE]
    if not together and all(person.principal for person in staff):
        return unmet(reasons.ONE_PRINCIPAL, cohort)
    if not mixed and all(person.profession for person in staff):
        return unmet(reasons.FEW_PROFESSIONS, cohort, professions=professions)
    return not_assessed(
        reasons.NO_PROFESSION if together else reasons.NO_PRINCIPAL, cohort
    )


@rule(
    "RACT096",
    "base-course-days-too-few",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(WITH_ANNEX, lines="464-466, 526, 538"),
    statement=Text(
        sv="Basutbildningen har åtta hela undervisningsdagar och en dag för examination.",
        en="The base course has eight full teaching days and one day for the exam.",
    ),
    parameters={
        "teaching_days": Parameter(
            8,
            unit="days",
            minimum=1,
            about=Text(
                sv="Undervisningsdagar: texten säger åtta kursdagar, bilagan säger nio, varav en är examination.",
                en="Teaching days: the text says eight course days, the annex nine of which one is the exam.",
            ),
        ),
        "exam_days": Parameter(
            1,
            unit="days",
            minimum=0,
            about=Text(
                sv="Examinationsdagar: bilagan säger en, texten nämner ingen. Sätt 0 för att följa texten.",
                en="Exam days: the annex says one, the text mentions none. Set 0 to follow the text.",
            ),
        ),
    },
)
def base_days(course: Course, ctx: Context) -> Verdict:
    """Counts teaching days and exam days apart, planned ones included.

    The text has eight course days and the annex nine of which one is the exam; read
    together, eight and one. A half day is no whole course day, but the source does not
    say how long the exam takes. More days are no deviation.
    """
    if apart := not_this_course(course, CourseKind.BASE, ctx):
        return apart
    if course.days is None:
        return not_assessed(reasons.NO_DAYS, course)
    exams = sum(day.kind is DayKind.EXAM for day in course.days)
    most_exams = exams + sum(day.kind is None for day in course.days)
    lessons = [day for day in course.days if day.kind is not DayKind.EXAM]
    teaching = sum(
        day.kind is DayKind.TEACHING and day.length is DayLength.FULL for day in lessons
    )
    most_teaching = sum(day.length is not DayLength.HALF for day in lessons)
    if most_teaching < ctx.p.teaching_days or most_exams < ctx.p.exam_days:
        return unmet(
            reasons.BASE_DAYS, course, teaching=most_teaching, exams=most_exams
        )
    if teaching < ctx.p.teaching_days or exams < ctx.p.exam_days:
        return not_assessed(reasons.NO_DAY_KIND, course)
    return met(course, teaching=teaching, exams=exams)


@rule(
    "RACT097",
    "base-course-without-its-studies",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(WITH_ANNEX, lines="466, 526-527"),
    statement=Text(
        sv="Deltagarna i basutbildningen läser litteratur, gör hemuppgifter och får handledning när de skriver sin uppsats.",
        en="Base course trainees read literature, do homework and are tutored as they write their essay.",
    ),
)
def base_parts(course: Course, ctx: Context) -> Verdict:
    """Looks for all three; one or two of them are in place to a part.

    Reading and homework stand in the text, the tutoring in the annex only.
    """
    if apart := not_this_course(course, CourseKind.BASE, ctx):
        return apart
    if course.parts is None:
        return not_assessed(reasons.NO_PARTS, course)
    parts = len({*CoursePart} & {*course.parts})
    if 0 < parts < len(CoursePart):
        return partly(reasons.PARTS_MISSING, course, parts=parts)
    return met_if(parts > 0, course, otherwise=reasons.PARTS_MISSING, parts=parts)


@rule(
    "RACT098",
    "base-cohort-too-large",
    on=Team,
    kind="base_cohort",
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at(ANNEX_BASE, lines="538"),
    statement=Text(
        sv="Högst 30 deltagare går basutbildningen tillsammans.",
        en="At most 30 trainees take a base course together.",
    ),
    parameters={"largest": Parameter(30, unit="persons", minimum=1)},
)
def cohort_size(cohort: Team, ctx: Context) -> Verdict:
    """Counts the trainees on the day; lecturers and supervisors are no trainees.

    The number stands under base training only: a case manager course has no largest
    size.
    """
    places = cohort.on(ctx.as_of)
    trainees = len(cohort.holding(BASE_TRAINEE, ctx.as_of))
    unknown = sum(place.roles is None for place in places)
    if trainees > ctx.p.largest:
        return unmet(reasons.COHORT_SIZE, cohort, size=trainees)
    if not trainees and not unknown:
        return not_assessed(common.NO_MEMBERS, cohort)
    if not trainees or trainees + unknown > ctx.p.largest:
        return not_assessed(common.NO_ROLES, cohort)
    return met(cohort, size=trainees)


@rule(
    "RACT101",
    "base-course-without-its-cornerstones",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(BASE_COURSE, lines="467-470"),
    statement=Text(
        sv="Basutbildningen ger övning i att arbeta i resursgrupper och i att använda manualen.",
        en="The base course gives practice in working in resource groups and in using the manual.",
    ),
)
def base_cornerstones(course: Course, ctx: Context) -> Verdict:
    """Looks for both themes among what is taught; one of them is in place to a part.

    What else the course takes up is free. The manual itself is not in this library.
    """
    if apart := not_this_course(course, CourseKind.BASE, ctx):
        return apart
    return both_taught(course, Content.RESOURCE_GROUPS, Content.MANUAL)


@rule(
    "RACT102",
    "supervision-not-after-the-base-course",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(BASE_COURSE, lines="475-476"),
    statement=Text(
        sv="Personalen får handledning, och den börjar när basutbildningen är slut.",
        en="Staff get supervision, and it begins when the base course has ended.",
    ),
    parameters={
        "longest_delay": Parameter(
            of=int,
            unit="days",
            minimum=0,
            about=Text(
                sv="Hur många dagar efter kursens slut handledningen senast ska börja. Källan säger inget om det; utan värde finns ingen gräns.",
                en="How many days after the course supervision begins at the latest. The source says nothing; without a value there is no limit.",
            ),
        )
    },
)
def supervision_after_course(course: Course, ctx: Context) -> Verdict:
    """Compares the first session of supervision with the last day of the course.

    The last day itself is fine, and any later day unless a longest delay has been
    decided. Tutoring in essay writing belongs to the course and is no supervision.
    """
    if apart := not_this_course(course, CourseKind.BASE, ctx):
        return apart
    start, end = course.supervised_from, course.last_day
    if end is None:
        return not_assessed(reasons.NO_COURSE_DATES, course)
    if start is not None and ctx.past(start):
        days = (start - end).days
        if days < 0:
            return unmet(reasons.SUPERVISION_EARLY, course)
        if ctx.p.is_set("longest_delay") and days > ctx.p.longest_delay:
            return unmet(reasons.SUPERVISION_LATE, course, days=days)
        return met(course)
    if not ctx.past(end):
        return not_assessed(reasons.COURSE_UNDER_WAY, course)
    if course.supervised is False:
        return unmet(reasons.NO_SUPERVISION, course)
    return not_assessed(reasons.NO_SUPERVISION_DAY, course)


def _one_employer(cohort: Team, ctx: Context) -> bool:
    """Whether the cohort's area is recorded as having one single employer."""
    return cohort.organisation is not None and any(
        start.area == cohort.organisation and start.one_employer
        for start in ctx.site.filled(TrainingStart)
    )
