"""The log of training: who was at what, and when; no chapter, and no rules."""

from collections.abc import Iterator
from datetime import date

from actcore.model import Membership
from actcore.variant import Context

from ..worksheets.training.training_activity import Content, TrainingActivity


def attended_by(
    log: tuple[TrainingActivity, ...], person: str, ctx: Context
) -> list[TrainingActivity]:
    """The activities begun by the day that a person took part in."""
    return [
        activity
        for activity in log
        if ctx.past(activity.held_on) and person in (activity.participants or ())
    ]


def not_ahead(
    log: tuple[TrainingActivity, ...], ctx: Context
) -> list[TrainingActivity]:
    """The activities that do not lie ahead, those without a day too."""
    return [activity for activity in log if not ctx.ahead(activity.held_on)]


def attendance_unknown(activity: TrainingActivity) -> bool:
    """Whether when it was held, or who was there, is not recorded."""
    return activity.held_on is None or activity.participants is None


def completed_on(
    activity: TrainingActivity, member: Membership, ctx: Context
) -> Iterator[date]:
    """The day on which the member completed an activity, if that was by the day."""
    if activity.held_on is None or member.person not in (activity.completed_by or ()):
        return
    day = max(activity.held_on, activity.ended_on or activity.held_on)
    if ctx.past(day):
        yield day


def completion_unknown(activity: TrainingActivity, member: Membership) -> bool:
    """Whether the member may have completed an activity without its being recorded."""
    if activity.completed_by is None:
        return activity.participants is None or member.person in activity.participants
    return activity.held_on is None and member.person in activity.completed_by


def content_unknown(activity: TrainingActivity, member: Membership) -> bool:
    """Whether the member may have been at something of unrecorded content."""
    if attendance_unknown(activity):
        return True
    there = member.person in (activity.participants or ())
    return there and activity.contents is None


def covered_on(attended: list[TrainingActivity]) -> date | None:
    """The day by which activities had covered both core elements and principles."""
    days = []
    for content in (Content.CORE_ELEMENTS, Content.PRINCIPLES):
        about = [a.held_on for a in attended if content in (a.contents or ())]
        found = [day for day in about if day is not None]
        if not found:
            return None
        days.append(min(found))
    return max(days)
