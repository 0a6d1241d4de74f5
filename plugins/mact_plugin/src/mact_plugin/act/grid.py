"""The five drivers against the four phases: what is worked on where."""

from collections.abc import Iterable, Iterator
from datetime import date

from actcore.model import Site

from ..answers import latest
from .worksheets.phase import ImplementationPhase
from .worksheets.planning.implementation_plan import (
    ActivityStatus,
    ImplementationPlan,
    PlannedActivity,
)
from .worksheets.shared import Driver, Phase

Cell = tuple[Driver, Phase]

CELLS: tuple[Cell, ...] = tuple((driver, phase) for driver in Driver for phase in Phase)
"""Every cell, driver by driver."""


def plan_on(site: Site, day: date) -> ImplementationPlan | None:
    """The plan that counts on `day`: the latest one made by then."""
    return latest(site.filled(ImplementationPlan), day)


def begun(site: Site, day: date) -> frozenset[Phase]:
    """The phases that had begun by `day`, whether or not they have ended."""
    return frozenset(
        stay.phase
        for stay in site.filled(ImplementationPhase)
        if stay.started_on is not None and stay.started_on <= day
    )


def undated(site: Site, day: date) -> frozenset[Phase]:
    """The phases that may have begun by `day`: no beginning is recorded, nor another."""
    stays = site.filled(ImplementationPhase)
    without = frozenset(stay.phase for stay in stays if stay.started_on is None)
    return without - begun(site, day)


def could_be_in(activity: PlannedActivity, cell: Cell) -> bool:
    """Whether an activity, once its missing answers are filled in, may belong there."""
    driver, phase = cell
    return (
        activity.status is not ActivityStatus.DROPPED
        and activity.driver in (driver, None)
        and activity.phase in (phase, None)
    )


def kept(activities: Iterable[PlannedActivity]) -> Iterator[PlannedActivity]:
    """The activities that were not dropped."""
    return (a for a in activities if a.status is not ActivityStatus.DROPPED)
