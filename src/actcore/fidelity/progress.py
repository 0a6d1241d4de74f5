"""Where a document stands in the process of its model, and what comes next."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

import attrs

from actcore.errors import ActcoreError
from actcore.model import Document
from actcore.variant import (
    Context,
    Grid,
    Outcome,
    Parameters,
    Placed,
    Principle,
    Reason,
    Stay,
    Step,
    Track,
    Variant,
)

from .report import Addresses


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    UNDER_WAY = "under_way"
    TO_COME = "to_come"
    NOT_NEEDED = "not_needed"


_STATES = {
    Outcome.MET: StepState.DONE,
    Outcome.PARTLY: StepState.UNDER_WAY,
    Outcome.NOT_APPLICABLE: StepState.NOT_NEEDED,
}


class Told(NamedTuple):
    """What was told of a step on an earlier day."""

    day: date
    state: StepState
    reason: Reason | None
    values: Mapping[str, int | float | str]

    def why(self, language: str) -> str:
        """The reason in words; empty where there is nothing to say."""
        return _in_words(self.reason, self.values, language)


@attrs.frozen(eq=False)
class StepProgress:
    """How far one step is.

    Args:
        step: The step.
        state: How far; what is not recorded is still to come.
        reason: Why, where there is something to say.
        evidence: Pointers to what shows it.
        history: What was told of it on each day that it was answered, oldest first.
        values: The numbers that the reason speaks of.
    """

    step: Step
    state: StepState
    reason: Reason | None = None
    evidence: tuple[str, ...] = ()
    history: tuple[Told, ...] = ()
    values: Mapping[str, int | float | str] = attrs.field(factory=dict)

    def why(self, language: str) -> str:
        """The reason in words; empty where there is nothing to say."""
        return _in_words(self.reason, self.values, language)

    @property
    def open(self) -> bool:
        """Whether something remains to be done, or to be written down."""
        return self.state in (StepState.TO_COME, StepState.UNDER_WAY)


@attrs.frozen(eq=False)
class PhaseProgress:
    """Where a document stands in one phase.

    Args:
        phase: The phase.
        stays: When the document was in it, oldest first; coming back is another stay.
        evidence: A pointer to each stay, in the same order.
        steps: The steps that belong to it.
        under_way: Whether the document is in it on the day; never once it is over.
    """

    phase: Principle
    stays: tuple[Stay, ...]
    evidence: tuple[str | None, ...]
    steps: tuple[StepProgress, ...]
    under_way: bool


@attrs.frozen(eq=False)
class GridProgress:
    """What is recorded for the cells of a grid.

    Args:
        grid: The grid.
        told: Whether the document tells of it at all; if not, no cell is known to be
            empty.
        cells: Pointers to what is recorded, by row and column; every cell is there.
        beside: Pointers to what belongs in a cell that is not recorded.
    """

    grid: Grid
    told: bool
    cells: dict[tuple[str, str], tuple[str, ...]]
    beside: tuple[str, ...] = ()

    @property
    def empty(self) -> tuple[tuple[str, str], ...]:
        """The cells for which nothing is recorded, as row and column."""
        found = tuple(cell for cell, shown in self.cells.items() if not shown)
        return found if self.told else ()


@attrs.frozen(eq=False)
class Progress:
    """Where a document stands.

    Args:
        document: The document.
        variant: The model it follows.
        as_of: The day that was asked for.
        steps: Every step of the process, in order.
        tracks: Every track, with where on it everybody is.
        over: Why nothing comes next any more, where that is so.
        phases: Every phase of the process, in order.
        grids: Every grid of the process.
    """

    document: Document
    variant: Variant
    as_of: date
    steps: tuple[StepProgress, ...]
    tracks: tuple[tuple[Track, tuple[Placed, ...]], ...]
    over: Reason | None = None
    phases: tuple[PhaseProgress, ...] = ()
    grids: tuple[GridProgress, ...] = ()

    @property
    def next(self) -> tuple[StepProgress, ...]:
        """What can go on or begin, in order.

        A step begins when all before it is done; one that is under way goes on unless
        something before it has not even begun. Where there are phases, it is the steps
        of those under way that come next; when they are all done, or no phase is known
        to be under way, those of the first phase that has something left. A step of no
        phase can always come next.
        """
        if self.over is not None:
            return ()
        open_steps = [reached for reached in self.steps if reached.open]
        unfinished = {reached.step.id for reached in open_steps}
        to_come = {r.step.id for r in open_steps if r.state is StepState.TO_COME}
        possible = tuple(
            reached
            for reached in open_steps
            if (
                to_come if reached.state is StepState.UNDER_WAY else unfinished
            ).isdisjoint(reached.step.after)
        )
        return self._of_the_phases(possible) if self.phases else possible

    def _of_the_phases(
        self, possible: tuple[StepProgress, ...]
    ) -> tuple[StepProgress, ...]:
        current = {part.phase.id for part in self.phases if part.under_way}
        in_order = [r.step.phase for r in possible if r.step.phase is not None]
        if current.isdisjoint(in_order):
            current = set(in_order[:1])
        return tuple(r for r in possible if r.step.phase in (None, *current))

    @property
    def done(self) -> tuple[int, int]:
        """How many steps are done, of how many that are needed."""
        return done_of(self.steps)


def done_of(steps: tuple[StepProgress, ...]) -> tuple[int, int]:
    """How many of these steps are done, of how many that are needed."""
    needed = [s for s in steps if s.state is not StepState.NOT_NEEDED]
    return sum(s.state is StepState.DONE for s in needed), len(needed)


def progress(document: Document, variant: Variant, *, as_of: date) -> Progress:
    """Say where a document stands in the process of its model.

    Args:
        document: The case or site.
        variant: The model it follows.
        as_of: The day to ask for.

    Raises:
        ActcoreError: If the model tells of no process for this kind of document, or its
            plugin fails on this one: half a standing is none.
    """
    process = variant.process
    if process is None or not process.tells_of(document):
        kind = type(document).__name__.lower()
        raise ActcoreError(f"{variant.id} tells of no process for a {kind}")
    ctx, addresses = _context(document, as_of), Addresses(document)
    try:
        steps = tuple(_asked(step, ctx, addresses) for step in process.steps)
        over = process.over(document, ctx) if process.over else None
        phases = tuple(_phases(variant, steps, ctx, addresses))
        if over is not None:
            phases = tuple(attrs.evolve(part, under_way=False) for part in phases)
        return Progress(
            document,
            variant,
            as_of,
            steps,
            tracks=tuple((track, _placed(track, ctx)) for track in process.tracks),
            over=over,
            phases=phases,
            grids=tuple(_filled(grid, ctx, addresses) for grid in process.grids),
        )
    except Exception as error:
        kind = type(error).__name__
        raise ActcoreError(f"the process of {variant.id} failed: {kind}") from error


def _context(document: Document, day: date) -> Context:
    return Context(document, day, Parameters({}))


def _asked(step: Step, ctx: Context, addresses: Addresses) -> StepProgress:
    verdict = step.reached(ctx.document, ctx)
    found = (addresses.of(part) for part in verdict.evidence)
    return StepProgress(
        step,
        _STATES.get(verdict.outcome, StepState.TO_COME),
        verdict.reason,
        tuple(dict.fromkeys(pointer for pointer in found if pointer is not None)),
        tuple(_history(step, ctx)),
        verdict.values or {},
    )


def _in_words(
    reason: Reason | None, values: Mapping[str, int | float | str], language: str
) -> str:
    return reason.text.get(language).format_map(values) if reason else ""


def _history(step: Step, ctx: Context) -> Iterator[Told]:
    days = set(step.answered(ctx.document)) if step.answered else set()
    for day in sorted(day for day in days if day <= ctx.as_of):
        verdict = step.reached(ctx.document, _context(ctx.document, day))
        state = _STATES.get(verdict.outcome, StepState.TO_COME)
        yield Told(day, state, verdict.reason, verdict.values or {})


def _placed(track: Track, ctx: Context) -> tuple[Placed, ...]:
    placed = tuple(track.places(ctx.document, ctx.as_of))
    for place in placed:
        track.stage(place.stage)  # a stage that is none is a mistake, and told
    return placed


def _phases(
    variant: Variant,
    steps: tuple[StepProgress, ...],
    ctx: Context,
    addresses: Addresses,
) -> Iterator[PhaseProgress]:
    """The model's phases, where its process tells when a document was in them."""
    if variant.process is None or variant.process.stays is None:
        return
    told = tuple(variant.process.stays(ctx.document, ctx.as_of))
    if strange := {stay.phase for stay in told} - {p.id for p in variant.phases}:
        raise KeyError(*strange)  # as for a stage
    for phase in variant.phases:
        own = (stay for stay in told if stay.phase == phase.id)
        stays = sorted(own, key=lambda stay: stay.since or date.min)
        yield PhaseProgress(
            phase,
            tuple(stays),
            tuple(addresses.of(stay.evidence) for stay in stays),
            tuple(reached for reached in steps if reached.step.phase == phase.id),
            any(stay.covers(ctx.as_of) for stay in stays),
        )


def _filled(grid: Grid, ctx: Context, addresses: Addresses) -> GridProgress:
    found: dict[tuple[str, str], list[str]] = {
        (row.id, column.id): [] for row in grid.rows for column in grid.columns
    }
    beside: list[str] = []
    entries = grid.entries(ctx.document, ctx.as_of)
    for row, column, part in entries or ():
        cell = beside if row is None or column is None else found[row, column]
        if (pointer := addresses.of(part)) is not None:
            cell.append(pointer)
    cells = {cell: tuple(shown) for cell, shown in found.items()}
    return GridProgress(grid, entries is not None, cells, tuple(beside))
