"""Where a municipality stands with ACT: four phases, 21 questions, five drivers.

The guide draws the phases in a row and says that they go round: they may overlap, and one
may come back to an earlier one after learning something new. So a phase has as many stays
as the record tells of, and none of them is a failure.
"""

from collections.abc import Iterator
from datetime import date

from actcore.model import Site
from actcore.variant import Context, Entry, Grid, Process, Reason, Stay, Text

from ..decision import decided_against
from ..grid import kept, plan_on
from ..principles import DRIVERS, PHASES
from ..reasons import deciding as reasons
from ..worksheets.phase import ImplementationPhase
from .steps import STEPS


def stays(site: Site, day: date) -> Iterator[Stay]:
    """When the municipality was in which phase so far; an end to come is not told."""
    for stay in site.filled(ImplementationPhase):
        if stay.started_on is None or stay.started_on <= day:
            ended = stay.ended_on is not None and stay.ended_on <= day
            last = stay.ended_on if ended else None
            yield Stay(stay.phase, stay.started_on, last, stay)


def activities(site: Site, day: date) -> list[Entry] | None:
    """The activities of the implementation plan, by driver and phase; None without one."""
    plan = plan_on(site, day)
    if plan is None or plan.activities is None:
        return None
    return [Entry(a.driver, a.phase, a) for a in kept(plan.activities)]


def over(site: Site, ctx: Context) -> Reason | None:
    """Nothing comes next in a municipality that has decided against ACT."""
    return reasons.DECIDED_AGAINST if decided_against(site, ctx) else None


IMPLEMENTATION = Process(
    document=Site,
    steps=STEPS,
    stays=stays,
    over=over,
    grids=(
        Grid(
            id="drivers_by_phase",
            title=Text(
                da="Planens aktiviteter efter drivkraft og fase",
                en="The plan's activities by driver and phase",
            ),
            rows=DRIVERS,
            columns=PHASES,
            entries=activities,
        ),
    ),
)
