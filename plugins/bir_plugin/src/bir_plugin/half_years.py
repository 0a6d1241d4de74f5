"""How long a half-year is, which plan of it counts, and which month a meeting is for.

Which months make a half-year the source leaves open, so the group's own plan tells.
"""

from datetime import date
from typing import NamedTuple

from actcore.model import Meeting, Team
from actcore.variant import Context, Parameter, Text, Verdict, not_assessed

from .reasons import half_year
from .worksheets.half_year_plan import HalfYearPlan

SIX_MONTHS = 6
"""Half a year, which is all that the source says of how long a plan is."""

SHORTEST = Parameter(
    of=int,
    unit="months",
    minimum=1,
    maximum=120,
    about=Text(
        nb="Det korteste som regnes som et halvår i kommunen, når det er under seks måneder.",
        en="The shortest that counts as a half-year in the municipality, where it is under six months.",
    ),
)
LONGEST = Parameter(
    of=int,
    unit="months",
    minimum=1,
    maximum=120,
    about=Text(
        nb="Det lengste som regnes som et halvår i kommunen, når det er over seks måneder.",
        en="The longest that counts as a half-year in the municipality, where it is over six months.",
    ),
)


class Call(NamedTuple):
    """How a meeting was last called: its day, and when it got that day."""

    day: date | None
    on: date | None
    moved: bool


def plans_of(group: Team, ctx: Context) -> list[HalfYearPlan]:
    """All plans of a group, those that have run out and those ahead included."""
    return [p for p in ctx.site.filled(HalfYearPlan) if p.team == group.id]


def covers(plan: HalfYearPlan, day: date) -> bool:
    """Whether a day lies in a plan."""
    return plan.since <= day <= plan.until


def plan_in_force(group: Team, ctx: Context) -> HalfYearPlan | Verdict:
    """The group's plan that the day lies in, or why none can be told.

    Of several the one decided on last counts. One without that day may be the last.
    """
    plans = plans_of(group, ctx)
    if not plans:
        return not_assessed(half_year.NO_PLAN, group)
    current = [plan for plan in plans if covers(plan, ctx.as_of)]
    if not current:
        return not_assessed(half_year.NO_CURRENT_PLAN, group)
    decided = [plan for plan in current if not ctx.ahead(plan.adopted_on)]
    if not decided:
        return not_assessed(half_year.NOT_DECIDED_YET, *current)
    newest = max((p.adopted_on for p in decided if p.adopted_on), default=None)
    last = [plan for plan in decided if plan.adopted_on in (None, newest)]
    return last[0] if len(last) == 1 else not_assessed(half_year.SEVERAL_PLANS, *last)


def long_enough(plan: HalfYearPlan, ctx: Context) -> bool:
    """Whether a plan covers half a year; of a shorter one the municipality has to say."""
    months = len(months_of(plan))
    return months >= SIX_MONTHS or months >= ctx.p.shortest


def months_of(plan: HalfYearPlan) -> set[int]:
    """The months that a plan touches, counted from year 0."""
    return set(range(month_of(plan.since), month_of(plan.until) + 1))


def exempt(plan: HalfYearPlan) -> set[int]:
    """The months of the year without meetings, by the plan itself."""
    return {int(month) for month in plan.exempt_months or ()}


def planned_for(meeting: Meeting) -> date | None:
    """The day that a meeting was planned for, before anybody moved it."""
    return meeting.moved[0].was if meeting.moved else meeting.date


def called(meeting: Meeting, ctx: Context) -> Call:
    """How a meeting stood on the day; a move that came later changed nothing yet."""
    day = meeting.date
    for move in reversed(meeting.moved or ()):
        if not ctx.ahead(move.moved_on):
            return Call(day, move.moved_on, moved=True)
        day = move.was
    return Call(day, meeting.planned_on, moved=False)


def month_of(day: date) -> int:
    """The month that a day lies in, counted from year 0."""
    return day.year * 12 + day.month - 1
