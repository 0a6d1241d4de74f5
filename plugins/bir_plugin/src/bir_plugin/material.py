"""What a spreading plan says of the material given at a gathering of resource groups."""

from collections.abc import Sequence

from actcore.model import Meeting
from actcore.variant import Context, Verdict, met, not_applicable, not_assessed, unmet

from .reasons import spreading
from .teams import GATHERING
from .worksheets.spreading_plan import DepartmentTraining, Progress, SpreadingPlan

SPREAD = (Progress.SPREAD, Progress.IMPLEMENTED)
"""What a row says of a department that has been trained."""


def gathering_of(plan: SpreadingPlan, ctx: Context) -> Meeting | None:
    """The gathering that a plan refers to; None where it refers to another meeting."""
    meeting = _meeting(plan, ctx)
    return meeting if meeting and meeting.kind == GATHERING.id else None


def rests_on_material(plan: SpreadingPlan, ctx: Context) -> Verdict:
    """What one plan says of the material."""
    if plan.uses_material is False:
        return unmet(spreading.OTHER_MATERIAL, plan)
    meeting = _meeting(plan, ctx)
    if meeting is None or meeting.date is None:
        return not_assessed(spreading.NO_GATHERING, plan)
    if meeting.kind != GATHERING.id:
        return not_assessed(spreading.NOT_A_GATHERING, plan, meeting)
    rows = [row for row in plan.departments or () if not ctx.ahead(row.since)]
    asked = [row for row in rows if row.status is None or row.status in SPREAD]
    if out := _out_of_order(plan, meeting, asked):
        return out
    if plan.uses_material is None:
        return not_assessed(spreading.NO_MATERIAL, plan)
    if ctx.ahead(meeting.date):
        return not_applicable(spreading.GATHERING_AHEAD, meeting)
    if not asked:
        return not_applicable(spreading.NOTHING_SPREAD, plan)
    if not any(row.status for row in asked):
        return _untold(asked)
    if not meeting.was_held(ctx.as_of):
        return not_assessed(spreading.NOT_HELD, meeting)
    return met(plan, meeting)


def _out_of_order(
    plan: SpreadingPlan, meeting: Meeting, asked: Sequence[DepartmentTraining]
) -> Verdict | None:
    """Whether a training began before the gathering, or why that cannot be told."""
    before = [r for r in asked if r.since and meeting.date and r.since < meeting.date]
    if early := [row for row in before if row.status]:
        number = len(early)
        return unmet(spreading.BEFORE_GATHERING, meeting, *early, departments=number)
    if plan.departments is None:
        return not_assessed(spreading.NO_DEPARTMENTS, plan)
    undated = [row for row in asked if row.since is None or row in before]
    return _untold(undated) if undated else None


def _untold(rows: Sequence[DepartmentTraining]) -> Verdict:
    return not_assessed(spreading.NO_TRAINING_DAY, *rows, departments=len(rows))


def _meeting(plan: SpreadingPlan, ctx: Context) -> Meeting | None:
    return next((m for m in ctx.site.meetings if m.id == plan.gathering), None)
