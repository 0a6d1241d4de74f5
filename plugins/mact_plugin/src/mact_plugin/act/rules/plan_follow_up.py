"""Following up the plan and keeping notes of it.

Both are the team's tasks and say nothing of how far anybody has come. The guide asks for
them to go on and prints no interval, so a municipality sets its own.
"""

from collections.abc import Iterable
from datetime import date

from actcore.model import Case, Goal, GoalStatus
from actcore.variant import (
    Context,
    Parameter,
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

from ...sources import GUIDE, page
from ..reasons import common
from ..reasons import support as reasons
from ..worksheets.citizen.contact import Contact
from ..worksheets.citizen.plan_follow_up import CitizenPart, PlanFollowUp
from ..worksheets.citizen.progress_note import Horizon, ProgressNote
from .gaps import Stretch, longest_wait, quiet, supported

TABLE = GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20))


@rule(
    "ACT079",
    "goal-not-followed-up",
    on=Goal,
    document=Case,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Teamet følger løbende op på borgerens mål, og borgeren er med.",
        en="The team keeps following up the citizen's goals, and the citizen is part of it.",
    ),
    parameters={
        "longest_gap": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Længste tid uden opfølgning på et mål",
                en="Longest time without a follow-up of a goal",
            ),
            minimum=0,
        ),
    },
)
def followed_up(goal: Goal, ctx: Context) -> Verdict:
    """The longest time in the support, from the day the goal was set, without follow-up.

    Asks about each goal that the citizen still pursues; without goals there is nothing
    to ask, nor before a first follow-up is due. Follow-ups outside the support do not
    count, nor does time in which the citizen asked to be left in peace. A citizen who was
    invited and stayed away counts as part of it. A follow-up that does not say which
    goals it was about may fill a gap, and never for certain. The guide prints no interval.
    """
    if goal.status is None:
        return not_assessed(reasons.GOAL_STATUS_UNKNOWN, goal)
    if goal.status is not GoalStatus.ACTIVE:
        return not_applicable(reasons.GOAL_NOT_PURSUED, goal)
    if goal.set_on is None:
        return not_assessed(common.NO_DATE, goal)
    if not ctx.past(goal.set_on):
        return not_applicable(common.NOT_YET, goal)
    courses = supported(ctx.case, ctx.as_of)
    if courses is None:
        return not_assessed(reasons.COURSE_UNKNOWN, goal)
    if not courses:
        return not_applicable(common.NOT_YET, goal)
    held = [sheet for sheet in ctx.case.filled(PlanFollowUp) if ctx.past(sheet.on)]
    if not held:
        return not_assessed(reasons.NO_FOLLOW_UPS, goal)
    times = [Stretch(max(c.first, goal.set_on), c.last) for c in courses]
    return _kept_up(goal, held, [t for t in times if t.first <= t.last], ctx)


@rule(
    "ACT080",
    "development-not-documented",
    on=Case,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Teamet dokumenterer løbende, hvordan det går borgeren, og hvordan udviklingen er på længere sigt.",
        en="The team keeps documenting how things go for the citizen and how they develop in the longer term.",
    ),
    parameters={
        "current_gap": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Længste tid uden notat om, hvordan det går nu",
                en="Longest time without a note on how things go now",
            ),
            minimum=0,
        ),
        "longer_term_gap": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Længste tid uden notat om udviklingen på længere sigt",
                en="Longest time without a note on the longer term",
            ),
            minimum=0,
        ),
    },
)
def development_documented(case: Case, ctx: Context) -> Verdict:
    """The longest time in the support without a note, for both sorts of note.

    What a note says is not looked at: standing still and going back are documented as
    well. Notes from outside the support do not count, nor does time in which the citizen
    asked to be left in peace, and before a first note of each sort is due there is
    nothing to ask. A note of an unrecorded sort may fill a gap, and never for certain.
    The guide prints no interval and names no instrument.
    """
    courses = supported(case, ctx.as_of)
    if courses is None:
        return not_assessed(reasons.COURSE_UNKNOWN, case)
    if not courses:
        return not_applicable(common.NOT_YET, case)
    notes = [note for note in case.filled(ProgressNote) if ctx.past(note.on)]
    if not notes:
        return not_assessed(reasons.NO_NOTES, case)
    days = _waits(case, courses, notes, ctx)
    within = _in_time(days, ctx)
    if not any(within):
        return unmet(reasons.NOTES_APART, case, **days)
    if not all(within):
        return partly(reasons.ONE_HORIZON, case, **days)
    clear = [note for note in notes if note.horizon is not None]
    own = [note for note in clear if _within(note.on, courses)]
    both = all(any(_is(note, sort) for note in own) for sort in SORTS)
    unclear = any(n.horizon is None and _within(n.on, courses) for n in notes)
    if unclear and not (both and all(_in_time(_waits(case, courses, clear, ctx), ctx))):
        return not_assessed(reasons.HORIZON_UNKNOWN, case)
    return met(case) if both else not_applicable(reasons.NOTHING_DUE, case)


SORTS = (Horizon.CURRENT, Horizon.LONGER_TERM)


def _is(note: ProgressNote, sort: Horizon) -> bool:
    """Whether a note is of a sort, or may be."""
    return note.horizon in (sort, Horizon.BOTH, None)


def _waits(
    case: Case, courses: list[Stretch], notes: list[ProgressNote], ctx: Context
) -> dict[str, int]:
    """The longest time without a note of each sort."""
    rests = _rests(case, ctx)
    current, longer = [
        longest_wait(courses, [note.on for note in notes if _is(note, sort)], rests)
        for sort in SORTS
    ]
    return {"current": current, "longer": longer}


def _in_time(days: dict[str, int], ctx: Context) -> tuple[bool, bool]:
    return days["current"] <= ctx.p.current_gap, days["longer"] <= ctx.p.longer_term_gap


def _kept_up(
    goal: Goal, follow_ups: list[PlanFollowUp], times: list[Stretch], ctx: Context
) -> Verdict:
    if not times:
        return not_applicable(reasons.SUPPORT_OVER, goal)
    rests = _rests(ctx.case, ctx)
    held = [sheet for sheet in follow_ups if _within(sheet.on, times)]
    own = [s for s in held if any(row.goal == goal.id for row in s.goals or ())]
    unclear = [sheet for sheet in held if sheet.goals is None]
    longest = longest_wait(times, [sheet.on for sheet in (*own, *unclear)], rests)
    if longest > ctx.p.longest_gap:
        return unmet(reasons.FOLLOWED_UP_LATE, goal, *own, days=longest)
    if longest_wait(times, [sheet.on for sheet in own], rests) > ctx.p.longest_gap:
        return not_assessed(reasons.FOLLOW_UP_UNCLEAR, goal, *unclear)
    if own:
        return _with_the_citizen(goal, own, unclear)
    if unclear:
        return not_assessed(reasons.FOLLOW_UP_UNCLEAR, goal, *unclear)
    return not_applicable(reasons.NOTHING_DUE, goal)


def _rests(case: Case, ctx: Context) -> list[Stretch]:
    """The times for which the citizen asked, by the day, to be left in peace."""
    return quiet(c for c in case.filled(Contact) if ctx.past(c.on))


def _within(day: date, times: Iterable[Stretch]) -> bool:
    return any(time.first <= day <= time.last for time in times)


def _with_the_citizen(
    goal: Goal, follow_ups: list[PlanFollowUp], unclear: list[PlanFollowUp]
) -> Verdict:
    parts = [sheet.citizen for sheet in follow_ups]
    if CitizenPart.NOT_ASKED in parts:
        return partly(reasons.FOLLOWED_UP_WITHOUT, goal, *follow_ups)
    if None in parts:
        return not_assessed(reasons.CITIZENS_PART_UNKNOWN, goal, *follow_ups)
    if any(sheet.citizen in (None, CitizenPart.NOT_ASKED) for sheet in unclear):
        return not_assessed(reasons.FOLLOW_UP_UNCLEAR, goal, *unclear)
    return met(goal, *follow_ups)
