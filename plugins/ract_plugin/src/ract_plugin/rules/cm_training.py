"""The case manager course: its plan, its training clients and its supervision.

Brochure, "Case managerutbildning", "Inslag av distansutbildning" and annex 1.
"""

from datetime import date

from actcore.model import CaseloadAssignment, Membership, Team, in_force
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
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
from ..reasons import cm_training as reasons
from ..reasons import common, training
from ..sources import BROCHURE
from ..worksheets.training.cm_logbook import CmLogbook, Supervision
from ..worksheets.training.course import Content, Course, CourseKind, CoursePart
from .courses import not_this_course

COURSE, ANNEX = "Case managerutbildning", "Bilaga 1, case managerutbildning"
CM_TRAINEE = "cm_trainee"
THEORY = (
    Content.LIFE_SITUATION,
    Content.LEGAL_RIGHTS,
    Content.HELP_FROM_SOCIETY,
    Content.DIAGNOSES,
    Content.COMORBIDITY,
)


@rule(
    "RACT107",
    "cm-course-not-three-semesters-beside-work",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(f"{COURSE}; {ANNEX}", lines="488, 540, 546"),
    statement=Text(
        sv="Case managerutbildningen är på tre terminer och läses på deltid vid sidan av arbetet.",
        en="The case manager course takes three semesters, part-time beside work.",
    ),
    parameters={"semesters": Parameter(3, unit="semesters", minimum=1)},
)
def three_semesters_beside_work(course: Course, ctx: Context) -> Verdict:
    """Looks at the plan of a course that has begun; a trainee who pauses changes nothing in it.

    Part time is what the pace says: only full-time study leaves no work beside it.
    """
    if apart := not_this_course(course, CourseKind.CM, ctx):
        return apart
    semesters, pace = course.semesters, course.pace
    if semesters is not None and semesters != ctx.p.semesters:
        return unmet(reasons.SEMESTERS, course, semesters=semesters)
    if pace is not None and pace >= 1:
        return unmet(reasons.FULL_TIME, course)
    if semesters is None or pace is None:
        return not_assessed(reasons.NO_PLAN, course)
    return met(course)


@rule(
    "RACT109",
    "pace-not-just-over-a-quarter",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(ANNEX, lines="552-554"),
    statement=Text(
        sv="Case managerutbildningen läses på drygt kvartsfart.",
        en="The case manager course is studied at just over a quarter of full time.",
    ),
    parameters={
        "quarter": Parameter(0.25, unit="share of full time", minimum=0, maximum=1),
        "largest": Parameter(
            of=float,
            unit="share of full time",
            minimum=0,
            maximum=1,
            about=Text(
                sv="Den högsta studietakten. Källan säger inte var ”drygt” tar slut.",
                en="The highest pace. The source does not say where “just over” ends.",
            ),
        ),
    },
)
def pace_above_a_quarter(course: Course, ctx: Context) -> Verdict:
    """A quarter itself is not enough; upwards only a local limit sets a bound."""
    if apart := not_this_course(course, CourseKind.CM, ctx):
        return apart
    pace = course.pace
    if pace is None:
        return not_assessed(reasons.NO_PACE, course)
    too_fast = ctx.p.is_set("largest") and pace > ctx.p.largest
    return met_if(
        pace > ctx.p.quarter and not too_fast,
        course,
        otherwise=reasons.PACE,
        pace=pace,
    )


@rule(
    "RACT110",
    "theory-topic-missing",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(COURSE, lines="489-492"),
    statement=Text(
        sv="Teorin i case managerutbildningen tar upp klienternas livssituation, juridiska rättigheter, samhällets hjälp, diagnoser och samsjuklighet.",
        en="The theory of the case manager course covers the clients' life situation, legal rights, help from society, diagnoses and comorbidity.",
    ),
)
def theory_topics(course: Course, ctx: Context) -> Verdict:
    """Looks for the five themes; others may be taught besides them."""
    if apart := not_this_course(course, CourseKind.CM, ctx):
        return apart
    if course.contents is None:
        return not_assessed(training.NO_CONTENTS, course)
    taught = sum(topic in course.contents for topic in THEORY)
    if 0 < taught < len(THEORY):
        return partly(reasons.TOPICS, course, taught=taught)
    return met_if(taught > 0, course, otherwise=reasons.TOPICS, taught=taught)


@rule(
    "RACT111",
    "no-reading-or-homework-in-the-cm-course",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(COURSE, lines="493"),
    statement=Text(
        sv="Till case managerutbildningen hör litteraturstudier och hemuppgifter.",
        en="Reading and homework belong to the case manager course.",
    ),
)
def reading_and_homework(course: Course, ctx: Context) -> Verdict:
    """One of the two is in place to a part. What a trainee has done is not asked."""
    if apart := not_this_course(course, CourseKind.CM, ctx):
        return apart
    if course.parts is None:
        return not_assessed(training.NO_PARTS, course)
    found = {CoursePart.LITERATURE, CoursePart.HOMEWORK} & set(course.parts)
    if len(found) == 1:
        return partly(reasons.ONE_PART_LACKING, course)
    return met_if(bool(found), course)


@rule(
    "RACT112",
    "no-training-client-from-the-start",
    on=Membership,
    kind="cm_cohort",
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(COURSE, lines="493-495"),
    statement=Text(
        sv="Varje deltagare i case managerutbildningen har minst en utbildningsklient från början.",
        en="Every trainee in the case manager course has at least one training client from the start.",
    ),
)
def training_client_from_the_start(place: Membership, ctx: Context) -> Verdict:
    """Compares the caseload with the first day, the cohort's or the trainee's if later.

    Training clients are those whom the logbook names, and one of them on that day is
    enough. Where it does not name them all nothing can be told against anybody: somebody
    in the caseload may be a client whom the trainee works with anyhow. A client who later
    withdraws is no deviation; note the replacement in the logbook.
    """
    if apart := _not_a_trainee(place):
        return apart
    start = began(place, ctx.team)
    if start is None:
        return not_assessed(common.NO_START, place)
    if not ctx.past(start):
        return not_applicable(common.NOT_YET, place)
    named = _training_clients(place, ctx)
    carried = [a for a in _carried(place.person, ctx) if _lasts_until(a, start)]
    links = [link for link in carried if link.client in named]
    if first := [a for a in links if a.since is not None and a.since <= start]:
        return met(*first)
    if None in named or not links or any(a.since is None for a in links):
        return not_assessed(reasons.NO_TRAINING_CLIENT, place, *links)
    if not named <= {None, *(link.client for link in links)}:
        return not_assessed(reasons.NO_TRAINING_CLIENT, place, *links)
    return unmet(reasons.CLIENT_LATER, place, *links)


@rule(
    "RACT113",
    "practice-without-supervision",
    on=Membership,
    kind="cm_cohort",
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(COURSE, lines="494-497"),
    statement=Text(
        sv="Deltagaren är själv case manager för sin utbildningsklient och får handledning i det.",
        en="The trainee is case manager for the training client and has supervision in it.",
    ),
)
def practice_under_supervision(place: Membership, ctx: Context) -> Verdict:
    """Asks for a training client in the caseload and for supervision during the course.

    Only a client whom the logbook names is known to be a training client. Method
    supervision that was held with the trainee there counts, in the cohort or in a smaller
    group. How often is not said, so one is enough. That there was none is known where
    the logbook says so.
    """
    if apart := _not_a_trainee(place):
        return apart
    since = place.since
    if since is None:
        return not_assessed(common.NO_START, place)
    named = _training_clients(place, ctx)
    carried = [a for a in _carried(place.person, ctx) if a.client in named]
    if not carried:
        return not_assessed(reasons.NO_TRAINING_CLIENT, place)
    sessions = [
        meeting
        for meeting in ctx.site.held(["method_supervision"], ctx.as_of)
        if place.person in (meeting.present or ()) and (meeting.date or since) >= since
    ]
    if sessions:
        return met(*carried, *sessions)
    logs = [s for s in ctx.site.filled(CmLogbook) if s.person == place.person]
    said = [answer for log in logs for answer in supervision_in(log, ctx)]
    none = (Supervision.NOT_OFFERED, Supervision.NOT_USED)
    if said and all(answer in none for answer in said):
        return unmet(reasons.WITHOUT_SUPERVISION, place, *logs)
    return not_assessed(reasons.NO_SUPERVISION, place, *logs)


RACT118 = judged(
    "RACT118",
    "supervisors-not-supporting-throughout",
    on=Team,
    kind="cm_cohort",
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(COURSE, lines="499-500"),
    statement=Text(
        sv="Metodhandledarna finns till hands under hela utbildningen och ser till att arbetet följer modellen.",
        en="The method supervisors are at hand throughout the course and see to it that the work follows the model.",
    ),
    counts="Ask the trainees whether a supervisor was within reach when needed, and the"
    " supervisors how they follow that the work keeps to the programme. A supervisor's"
    " place in the cohort and the number of meetings do not tell.",
)

RACT119 = stated(
    "RACT119",
    "more-clients-while-training",
    on=Membership,
    kind="cm_cohort",
    profile=PROGRAMME.id,
    strength=Strength.PERMITTED,
    source=BROCHURE.at(COURSE, lines="497-499"),
    statement=Text(
        sv="En deltagare som känner sig trygg i uppgiften får ta sig an fler klienter och vara med och bilda nya resursgrupper.",
        en="A trainee who feels secure in the task may take on more clients and help to form new resource groups.",
    ),
    counts="Growing is allowed and not demanded; a caseload that stays at one client is"
    " fine, and no largest number is given.",
)


@rule(
    "RACT121",
    "trainee-not-anchored-in-a-team",
    on=Membership,
    kind="cm_cohort",
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(ANNEX, lines="541-542"),
    statement=Text(
        sv="Deltagaren är knuten till ett RACT-team i sitt arbete som case manager.",
        en="The trainee is anchored in a RACT team in the work as case manager.",
    ),
)
def anchored_in_a_team(place: Membership, ctx: Context) -> Verdict:
    """Looks for a place, on the day, in a team of the kind RACT team.

    The source does not say what such a team is; it is not a client's resource group, and
    an ordinary team does not become one by itself. That there is no anchorage is known
    where the logbook says so or a place has ended.
    """
    if apart := _not_a_trainee(place):
        return apart
    teams = [team for team in ctx.site.teams if team.kind == "ract_team"]
    present = [m for t in teams if in_force(t, ctx.as_of) for m in t.on(ctx.as_of)]
    if own := [member for member in present if member.person == place.person]:
        return met(*own)
    logs = [s for s in ctx.site.filled(CmLogbook) if s.person == place.person]
    said = [log.in_ract_team for log in logs if log.in_ract_team is not None]
    left = [
        member
        for team in teams
        for member in team.members
        if member.person == place.person and ctx.past(member.until)
    ]
    if (left or said) and not any(said):
        return unmet(reasons.OUTSIDE_RACT_TEAM, place, *left, *logs)
    return not_assessed(reasons.NO_RACT_TEAM, place, *logs)


def began(place: Membership, cohort: Team) -> date | None:
    """The trainee's first day of the course; None where a date is not recorded."""
    if place.since is None or cohort.since is None:
        return None
    return max(place.since, cohort.since)


def supervision_in(log: CmLogbook, ctx: Context) -> list[Supervision | None]:
    """What the logbook says of supervision in each semester that has begun."""
    if not log.semesters:
        return [None]
    return [
        semester.supervision
        for semester in log.semesters
        if semester.first_day is None or ctx.past(semester.first_day)
    ]


def _not_a_trainee(place: Membership) -> Verdict | None:
    if place.roles is None:
        return not_assessed(common.NO_ROLES, place)
    if not place.has_role(CM_TRAINEE):
        return not_applicable(reasons.NOT_A_TRAINEE, place)
    return None


def _carried(person: str, ctx: Context) -> list[CaseloadAssignment]:
    """The clients whom somebody carries or has carried by the day."""
    return [
        link
        for link in ctx.site.caseload
        if link.person == person and (link.since is None or ctx.past(link.since))
    ]


def _training_clients(place: Membership, ctx: Context) -> set[str | None]:
    """Whom the logbooks of the place name; None among them is somebody not known.

    A logbook that lacks its person or its cohort may be about this place too.
    """
    named: set[str | None] = set()
    for log in ctx.site.filled(CmLogbook):
        if log.person == place.person and log.cohort == ctx.team.id:
            named |= {row.client for row in log.clients or ()}
        elif log.person in (place.person, None) and log.cohort in (ctx.team.id, None):
            named.add(None)
    return named


def _lasts_until(link: CaseloadAssignment, day: date) -> bool:
    return link.until is None or link.until >= day
