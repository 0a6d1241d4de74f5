"""What a municipality does: "Mellem møderne" and "Hvad kræver det af jer" (page 2).

The rules ask each sheet on a municipality's participation. A municipality that the course
lists and that has no such sheet is not asked about.
"""

from collections import Counter
from datetime import date
from itertools import pairwise

from actcore.model import Meeting, MeetingStatus, Site
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
    rule,
    unmet,
)

from ...answers import all_of, any_of, graded, told_by
from ...sources import FLYER
from ..programme import (
    by_the_closing,
    dates_of,
    described,
    details,
    of_one_course,
    standing,
    written,
)
from ..reasons import common
from ..reasons import participation as reasons
from ..reasons.course import NOT_COMMON
from ..teams import CLOSING, COMMON, COURSE, REFLECTION, START_UP
from ..worksheets import Participation
from ..worksheets.participation import TrialAction

BETWEEN, ASKED = "Mellem møderne", "Hvad kræver det af jer"


@rule(
    "MACT029",
    "nothing-tried-out-between-meetings",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(BETWEEN, pages="2", lines="66-68"),
    statement=Text(
        da="Fra møde til møde planlægger kommunen handlinger og prøver dem af hos sig selv.",
        en="From one meeting to the next the municipality plans actions and tries them out locally.",
    ),
    parameters={
        "per_interval": Parameter(
            1,
            unit="actions",
            about=Text(
                da="Færrest handlinger mellem to møder",
                en="Fewest actions between two meetings",
            ),
            minimum=0,
            printed=False,
        )
    },
)
def trial_actions(part: Participation, ctx: Context) -> Verdict:
    """Counts actions in every stretch between common meetings that is over.

    A stretch begins after one meeting and ends with the day of the next. An action counts
    in the stretch it was tried in, and in the one it was planned in where it was tried
    later. One for each stretch is our reading of "actions". It goes by what is recorded:
    an action left out of the list was not tried, and a meeting left out ends no stretch.
    """
    if part.trial_actions is None:
        return not_assessed(reasons.ACTIONS_UNKNOWN, part)
    days = dates_of(standing(ctx.site, ctx.as_of, *COMMON))
    if days is None:
        return not_assessed(common.MEETINGS_UNCLEAR, part)
    stretches = [(a, b) for a, b in pairwise(days) if a < b <= ctx.as_of]
    if not stretches:
        return not_assessed(common.NOTHING_DUE, part)
    verdict = graded(
        [
            _enough([_worked_on(a, *s) for a in part.trial_actions], ctx.p.per_interval)
            for s in stretches
        ],
        part,
        missing=reasons.ACTIONS_UNKNOWN,
        some=reasons.SHORT_STRETCHES,
        none=reasons.NO_ACTIONS,
    )
    return of_one_course(verdict, part, ctx)


@rule(
    "MACT030",
    "local-experience-not-used",
    on=Meeting,
    document=Site,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(BETWEEN, pages="2", lines="68-69"),
    statement=Text(
        da="På møderne bruger kommunerne det, de selv har prøvet, til at tænke sammen, dele erfaringer og give hinanden sparring.",
        en="At the meetings the municipalities use what they have tried themselves to think together, share experience and give each other sparring.",
    ),
)
def experience_used(meeting: Meeting, ctx: Context) -> Verdict:
    """Asked of reflection and closing meetings; at the start-up there is none yet."""
    if meeting.kind not in COMMON:
        return not_applicable(NOT_COMMON, meeting)
    if meeting.kind == START_UP:
        return not_applicable(reasons.NO_EXPERIENCE_YET, meeting)
    if meeting.status_on(ctx.as_of) is MeetingStatus.CANCELLED:
        return not_applicable(common.CANCELLED, meeting)
    if ctx.ahead(meeting.date):
        return not_applicable(common.STILL_AHEAD, meeting)
    if meeting.date is None and not meeting.was_held(ctx.as_of):
        return not_assessed(common.ENDS_UNKNOWN, meeting)
    sheet = details(ctx.site, meeting)
    return told_by(
        sheet.local_experience_used if sheet else None,
        meeting,
        missing=reasons.EXPERIENCE_UNKNOWN,
        otherwise=reasons.EXPERIENCE_NOT_USED,
    )


motivated = judged(
    "MACT031",
    "municipality-not-motivated",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(ASKED, pages="2", lines="85-86"),
    statement=Text(
        da="Kommunen har lyst til at være med og til at arbejde med, hvordan den organiserer M-ACT.",
        en="The municipality wants to take part and to work on how it organises M-ACT.",
    ),
    counts="What the municipality wrote when it signed up helps; ask it, and do not guess.",
)


@rule(
    "MACT032",
    "no-theme-proposed",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(ASKED, pages="2", lines="88-89"),
    statement=Text(
        da="Kommunen foreslår relevante temaer, så forløbet bliver skabt i fællesskab.",
        en="The municipality proposes relevant themes, so that the course is created together.",
    ),
    parameters={
        "fewest": Parameter(
            1,
            unit="themes",
            about=Text(
                da="Færrest temaer, en kommune foreslår undervejs",
                en="Fewest themes that a municipality proposes over the course",
            ),
            minimum=0,
            printed=False,
        )
    },
)
def proposed_themes(part: Participation, ctx: Context) -> Verdict:
    """Counts the themes proposed by the day; due by the closing meeting.

    A row without a date or a theme leaves it open. That one theme will do is our reading.
    Whether they are relevant is for the group to say.
    """
    if part.proposed_themes is None:
        return not_assessed(reasons.PROPOSALS_UNKNOWN, part)
    proposed = [
        all_of(
            None if row.proposed_on is None else ctx.past(row.proposed_on),
            True if (row.theme or "").strip() else None,
        )
        for row in part.proposed_themes
    ]
    verdict = told_by(
        _enough(proposed, ctx.p.fewest),
        part,
        missing=reasons.PROPOSALS_UNKNOWN,
        otherwise=reasons.TOO_FEW_PROPOSED,
    )
    return by_the_closing(verdict, part, ctx)


@rule(
    "MACT033",
    "absent-on-a-fixed-day",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(ASKED, pages="2", lines="91"),
    statement=Text(
        da="Kommunen møder op på de fastlagte mødedage.",
        en="The municipality attends on the fixed meeting days.",
    ),
    parameters={
        "absences_allowed": Parameter(
            0,
            unit="meetings",
            about=Text(
                da="Hvor mange mødedage kommunen må blive væk fra",
                en="How many meeting days may be missed",
            ),
            minimum=0,
            printed=False,
        )
    },
)
def attendance(part: Participation, ctx: Context) -> Verdict:
    """Looks for somebody from the municipality at each common meeting held.

    The fixed days are taken to be those of start-up, reflection and closing meetings. It
    goes by the organisation of those present: whoever is left out of the list was not
    there, and a meeting left out of the record is not asked about. That no day may be
    missed is our reading; illness is not spoken of. What a municipality contributes on
    the days is MACT035's and MACT036's matter.
    """
    if part.organisation is None:
        return not_assessed(common.MUNICIPALITY_UNKNOWN, part)
    answers = [
        _attended(ctx.site, meeting, part.organisation)
        for meeting in ctx.site.meetings_of(*COMMON)
        if not _no_longer_or_not_yet(meeting, ctx)
    ]
    absences = answers.count(False)
    if absences > ctx.p.absences_allowed:
        verdict = unmet(reasons.ABSENT, part, count=absences)
        return of_one_course(verdict, part, ctx)
    if None in answers or not answers:
        return not_assessed(reasons.ATTENDANCE_UNKNOWN, part)
    return met(part)


@rule(
    "MACT034",
    "no-local-description",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(ASKED, pages="2", lines="93-94"),
    statement=Text(
        da="Kommunen skriver en lokal indsatsbeskrivelse.",
        en="The municipality writes a local description of the effort.",
    ),
)
def local_description(part: Participation, ctx: Context) -> Verdict:
    """Due by the closing meeting; until then a missing one is no finding.

    A description on a sheet of its own counts from the day it is finished, whatever the
    municipality answers. Where no sheet has a day, the answer that it is not written
    counts, and that it is leaves open since when. It describes the municipality's organisation and is nobody's personal plan.
    """
    verdict = told_by(
        written(part, ctx.site, ctx.as_of),
        part,
        *described(ctx.site, part.organisation, ctx.as_of),
        missing=reasons.UNDATED_DESCRIPTION
        if part.local_description_written
        else reasons.DESCRIPTION_UNKNOWN,
        otherwise=reasons.NO_DESCRIPTION,
    )
    return by_the_closing(verdict, part, ctx)


@rule(
    "MACT035",
    "no-presentation-prepared",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(ASKED, pages="2", lines="96-97"),
    statement=Text(
        da="Kommunen har et kort oplæg om sine egne erfaringer med til møderne.",
        en="The municipality brings a short talk on its own experience to the meetings.",
    ),
    parameters={
        "per_meeting": Parameter(
            1,
            unit="presentations",
            about=Text(
                da="Færrest oplæg, kommunen har med til hvert møde",
                en="Fewest presentations that the municipality brings to each meeting",
            ),
            minimum=0,
            printed=False,
        ),
        "at_start_up": Parameter(
            False,
            about=Text(
                da="Om der også skal være et oplæg på opstartsmødet",
                en="Whether the start-up meeting needs one too",
            ),
            printed=False,
        ),
    },
)
def presentations(part: Participation, ctx: Context) -> Verdict:
    """Counts presentations at each reflection and closing meeting up to the day.

    One for each is our reading of "at the meetings". At the start-up there is no local experience to tell of yet, so it is left out
    unless decided otherwise.
    """
    if part.presentations is None:
        return not_assessed(reasons.PRESENTATIONS_UNKNOWN, part)
    kinds = (REFLECTION, CLOSING, *((START_UP,) if ctx.p.at_start_up else ()))
    meetings = standing(ctx.site, ctx.as_of, *kinds)
    if meetings is None or dates_of(meetings) is None:
        return not_assessed(common.MEETINGS_UNCLEAR, part)
    due = {meeting.id for meeting in meetings if ctx.past(meeting.date)}
    if not due:
        return not_assessed(common.NOTHING_DUE, part)
    given = Counter(presentation.meeting for presentation in part.presentations)
    missing = sum(given[meeting] < ctx.p.per_meeting for meeting in due)
    if missing and given[None]:
        return not_assessed(reasons.PRESENTATIONS_UNKNOWN, part)
    verdict = met_if(
        not missing, part, otherwise=reasons.NO_PRESENTATION, count=missing
    )
    return of_one_course(verdict, part, ctx)


sparring_partner = judged(
    "MACT036",
    "not-a-sparring-partner",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(ASKED, pages="2", lines="99"),
    statement=Text(
        da="Kommunen giver de andre kommuner aktiv sparring.",
        en="The municipality is an active sparring partner for the others.",
    ),
    counts="Best answered by the other municipalities.",
)


def _enough(answers: list[bool | None], fewest: int) -> bool | None:
    """Whether there are at least so many yeses; None where a missing answer decides it."""
    yes, missing = answers.count(True), answers.count(None)
    if yes >= fewest:
        return True
    return None if yes + missing >= fewest else False


def _worked_on(action: TrialAction, start: date, end: date) -> bool | None:
    """Whether an action was tried after `start` and by `end`, or planned then to be."""
    tried, planned = action.tried_on, action.planned_on
    if tried is None:
        return None
    early = None if planned is None else start < planned <= end
    return any_of(start < tried <= end, tried > end and early)


def _no_longer_or_not_yet(meeting: Meeting, ctx: Context) -> bool:
    """Whether a meeting is cancelled, or planned for a day still to come."""
    status = meeting.status_on(ctx.as_of)
    if status is MeetingStatus.PLANNED:
        return meeting.date is not None and not ctx.past(meeting.date)
    return status is MeetingStatus.CANCELLED


def _attended(site: Site, meeting: Meeting, municipality: str) -> bool | None:
    """Whether somebody of the municipality was there, as far as is recorded."""
    if meeting.status is not MeetingStatus.HELD or meeting.present is None:
        return None
    people = [site.person(somebody) for somebody in meeting.present]
    places = [person.organisation if person else None for person in people]
    if municipality in places:
        return True
    return None if None in places else False
