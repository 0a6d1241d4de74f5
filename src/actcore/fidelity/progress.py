"""Where a document stands in the process of its model, and what comes next."""

from datetime import date
from enum import StrEnum

import attrs

from actcore.errors import ActcoreError
from actcore.model import Document
from actcore.variant import (
    Context,
    Outcome,
    Parameters,
    Placed,
    Reason,
    Step,
    Track,
    Variant,
)


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


@attrs.frozen(eq=False)
class StepProgress:
    """How far one step is.

    Args:
        step: The step.
        state: How far; what is not recorded is still to come.
        reason: Why, where there is something to say.
    """

    step: Step
    state: StepState
    reason: Reason | None = None

    @property
    def open(self) -> bool:
        """Whether something remains to be done, or to be written down."""
        return self.state in (StepState.TO_COME, StepState.UNDER_WAY)


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
    """

    document: Document
    variant: Variant
    as_of: date
    steps: tuple[StepProgress, ...]
    tracks: tuple[tuple[Track, tuple[Placed, ...]], ...]
    over: Reason | None = None

    @property
    def next(self) -> tuple[StepProgress, ...]:
        """What can go on or begin, in order.

        A step begins when all before it is done; one that is under way goes on unless
        something before it has not even begun.
        """
        if self.over is not None:
            return ()
        open_steps = [reached for reached in self.steps if reached.open]
        unfinished = {reached.step.id for reached in open_steps}
        to_come = {r.step.id for r in open_steps if r.state is StepState.TO_COME}
        return tuple(
            reached
            for reached in open_steps
            if (
                to_come if reached.state is StepState.UNDER_WAY else unfinished
            ).isdisjoint(reached.step.after)
        )

    @property
    def done(self) -> tuple[int, int]:
        """How many steps are done, of how many that are needed."""
        needed = [s for s in self.steps if s.state is not StepState.NOT_NEEDED]
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
    ctx = Context(document, as_of, Parameters({}))
    try:
        steps = tuple(_asked(step, ctx) for step in process.steps)
        tracks = tuple((track, _placed(track, ctx)) for track in process.tracks)
        over = process.over(document, ctx) if process.over else None
    except Exception as error:
        kind = type(error).__name__
        raise ActcoreError(f"the process of {variant.id} failed: {kind}") from error
    return Progress(document, variant, as_of, steps, tracks, over)


def _placed(track: Track, ctx: Context) -> tuple[Placed, ...]:
    placed = tuple(track.places(ctx.document, ctx.as_of))
    for place in placed:
        track.stage(place.stage)  # a stage that is none is a mistake, and told
    return placed


def _asked(step: Step, ctx: Context) -> StepProgress:
    verdict = step.reached(ctx.document, ctx)
    state = _STATES.get(verdict.outcome, StepState.TO_COME)
    return StepProgress(step, state, verdict.reason)
