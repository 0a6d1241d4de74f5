"""The five parts of building capacity, and what in a record shows each of them."""

from collections.abc import Iterator

from actcore.model import Site
from actcore.variant import Context

from ..answers import latest
from . import grid
from .rules.leading_change import acted
from .teams import EVALUATION_DAY, SUPERVISION
from .worksheets.carrying_out.leading_change import Act, LeadingChange
from .worksheets.carrying_out.reflection_day import FollowUpFrames
from .worksheets.planning.anchoring_choice import AnchoringChoice, Place
from .worksheets.planning.implementation_plan import (
    ActivityKind,
    ActivityStatus,
    PlannedActivity,
)
from .worksheets.training.training_activity import TrainingActivity

Trace = tuple[bool | None, object]
"""Whether something shows a part, None where the record does not tell, and the thing."""


def traces(site: Site, ctx: Context) -> dict[ActivityKind, list[Trace]]:
    """What the plan and the rest of the record tell of each part, the plan first."""
    plan = grid.plan_on(site, ctx.as_of)
    activities = None if plan is None else plan.activities
    found: dict[ActivityKind, list[Trace]] = {
        kind: [(None, plan or site)]
        if activities is None
        else [(_is_such(activity, kind), activity) for activity in activities]
        for kind in ActivityKind
    }
    for kind, trace in _besides(site, ctx):
        found[kind].append(trace)
    return found


def _is_such(activity: PlannedActivity, kind: ActivityKind) -> bool | None:
    if activity.status is ActivityStatus.DROPPED or activity.kind not in (kind, None):
        return False
    return None if None in (activity.kind, activity.status) else True


def _besides(site: Site, ctx: Context) -> Iterator[tuple[ActivityKind, Trace]]:
    """What was done, whether or not it stands in a plan."""
    for held in site.filled(TrainingActivity):
        done = None if held.held_on is None else ctx.past(held.held_on)
        yield ActivityKind.TRAINING, (done, held)
    if choice := latest(site.filled(AnchoringChoice), ctx.as_of):
        place = choice.place
        chosen = None if place is None else place is not Place.NOT_CHOSEN
        yield ActivityKind.ORGANISATION, (chosen, choice)
    if change := latest(site.filled(LeadingChange), ctx.as_of):
        for act in Act:
            did = None if change.acts is None else acted(change.acts, act, ctx)
            yield ActivityKind.LEADERSHIP, (did, change)
    for meeting in site.held([SUPERVISION], ctx.as_of):
        yield ActivityKind.SUPERVISION, (True, meeting)
    for day in site.held([EVALUATION_DAY], ctx.as_of):
        yield ActivityKind.FOLLOW_UP, (True, day)
    if follow_up := latest(site.filled(FollowUpFrames), ctx.as_of):
        frames = follow_up.frames
        there = None if frames is None else bool(frames)
        yield ActivityKind.FOLLOW_UP, (there, follow_up)
