"""What follows the courses: debriefing, exchange of experience, annual seminars.

Brochure, "Efter utbildningarna".
"""

from datetime import date

from actcore.model import MeetingStatus, Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import cm_training as reasons
from ..reasons import common, training
from ..sources import BROCHURE
from ..worksheets.training.course import Course, CourseKind
from ..worksheets.training.exchange import Exchange, ExchangeForm, ExchangeSystem
from .reading import latest

CHAPTER = "Efter utbildningarna"
PEER, SUPERVISED = ExchangeForm.PEER, ExchangeForm.SUPERVISED


@rule(
    "RACT095",
    "no-system-for-debriefing-and-exchange",
    on=Site,
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at(CHAPTER, lines="512-514"),
    statement=Text(
        sv="Utbildade case managers har tillgång till debriefing och erfarenhetsutbyte, både sinsemellan och ibland under erfaren handledning.",
        en="Trained case managers have debriefing and exchange, both among themselves and at times under experienced supervision.",
    ),
)
def debriefing_organised(site: Site, ctx: Context) -> Verdict:
    """Asks that both forms are organised and that each has been used at least once.

    How often is not said. One form alone is in place to a part. Notes of one day, or
    without a day, that tell of different forms leave it open. While every case manager
    course is still running the question does not arise.
    """
    ends = _course_ends(site)
    if ends and all(ctx.ahead(day) for day in ends):
        return not_applicable(common.NOT_YET, site)
    said = _systems(site, ctx)
    forms = [sheet.forms for sheet in said if sheet.forms is not None]
    if not forms or len(forms) < len(said):
        return not_assessed(reasons.NO_SYSTEM, site)
    peers, supervised = (PEER in forms[0], SUPERVISED in forms[0])
    if any((PEER in f, SUPERVISED in f) != (peers, supervised) for f in forms):
        return not_assessed(reasons.NO_SYSTEM, *said)
    if not (peers and supervised):
        if ends and not any(ctx.past(day) for day in ends):
            return not_assessed(reasons.NO_LAST_DAY, *said)
        return _lacking(peers, supervised, said)
    held = {meeting.id for meeting in site.held(["debriefing"], ctx.as_of)}
    sessions = [s for s in site.filled(Exchange) if s.meeting in held]
    if {PEER, SUPERVISED} <= {session.form for session in sessions}:
        return met(*said, *sessions)
    return not_assessed(reasons.NO_SESSIONS, *said, *sessions)


@rule(
    "RACT123",
    "year-without-a-seminar",
    on=Course,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(CHAPTER, lines="509-512"),
    statement=Text(
        sv="När case managerutbildningen är slut hålls ett seminarium varje år.",
        en="Once the case manager course has ended there is a seminar every year.",
    ),
)
def seminar_every_year(course: Course, ctx: Context) -> Verdict:
    """Looks at each whole calendar year between the course's last day and the day.

    One seminar that was held is enough for a year, wherever it was and whoever came. A
    year without one is known only where the list of seminars is said to be complete, in
    a note of a later year.
    """
    if course.kind is None:
        return not_assessed(training.NO_COURSE_KIND, course)
    if course.kind is not CourseKind.CM:
        return not_applicable(training.OTHER_COURSE, course)
    if course.last_day is None:
        return not_assessed(reasons.NO_LAST_DAY, course)
    years = range(course.last_day.year + 1, ctx.as_of.year)
    if not years:
        return not_applicable(common.NOT_YET, course)
    held = ctx.site.held(["annual_seminar"], ctx.as_of)
    told = {meeting.date.year for meeting in held if meeting.date is not None}
    missing = [year for year in years if year not in told]
    if not missing:
        return met(course, *held)
    said = _systems(ctx.site, ctx)
    listed = [year for year in years if _listed(year, said)]
    without = [year for year in missing if year in listed]
    if not without or _may_have_been_held(ctx.site):
        return not_assessed(reasons.SEMINARS_UNKNOWN, course, *said)
    return unmet(
        reasons.YEARS_WITHOUT_SEMINAR,
        course,
        *said,
        years=len(without),
        since=len(listed),
    )


def _systems(site: Site, ctx: Context) -> list[ExchangeSystem]:
    return latest(site.filled(ExchangeSystem), lambda sheet: sheet.noted_on, ctx)


def _listed(year: int, said: list[ExchangeSystem]) -> bool:
    """Whether every seminar of `year` is on record, as a note of a later year can tell."""
    return bool(said) and all(
        sheet.seminars_listed
        and sheet.noted_on is not None
        and sheet.noted_on.year > year
        for sheet in said
    )


def _lacking(peers: bool, supervised: bool, said: list[ExchangeSystem]) -> Verdict:
    if peers:
        return partly(reasons.PEERS_ONLY, *said)
    if supervised:
        return partly(reasons.SUPERVISED_ONLY, *said)
    return unmet(reasons.NOTHING_ORGANISED, *said)


def _course_ends(site: Site) -> list[date | None]:
    """The last days of what may be case manager courses."""
    return [
        course.last_day
        for course in site.filled(Course)
        if course.kind in (CourseKind.CM, None)
    ]


def _may_have_been_held(site: Site) -> bool:
    """Whether a seminar's day, or what became of it, is not recorded."""
    return any(
        meeting.status is None
        or (meeting.status is MeetingStatus.HELD and meeting.date is None)
        for meeting in site.meetings_of("annual_seminar")
    )
