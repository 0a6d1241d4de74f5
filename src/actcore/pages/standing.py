"""Where a client or an organisation stands in the process, as a page shows it."""

from collections.abc import Iterator

import attrs

from actcore.fidelity import (
    GridProgress,
    PhaseProgress,
    Progress,
    StepProgress,
    StepState,
    Told,
    done_of,
    terms,
)
from actcore.model import Case
from actcore.variant import Reason, Stay

from .kept import on_map
from .places import place
from .voice import Said, Voice, alike, spoken_in


@attrs.frozen(kw_only=True)
class StepShown:
    """A step with its state, why, and what was told of it earlier."""

    title: Said
    state: StepState
    word: str
    why: Said
    earlier: tuple[tuple[str, Said], ...]
    evidence: tuple[Said, ...]


@attrs.frozen(kw_only=True)
class PhaseShown:
    """A phase with its stays, in words, and its steps."""

    title: Said
    facts: tuple[str, ...]
    steps: tuple[StepShown, ...]


@attrs.frozen(kw_only=True)
class GridShown:
    """A grid as a table of how much is recorded for each cell."""

    title: Said
    told: bool
    columns: tuple[Said, ...]
    rows: tuple[tuple[Said, tuple[int, ...]], ...]
    beside: str


@attrs.frozen(kw_only=True)
class TrackShown:
    """A track with who is where on it."""

    title: Said
    stages: tuple[tuple[Said, tuple[str, ...]], ...]


@attrs.frozen(kw_only=True)
class StandingShown:
    """All of it.

    Args:
        done: How many steps are done, in words.
        over: Why nothing comes next any more; None where something may.
        next: What comes next, with the rules that it matters to.
        steps: The steps that belong to no phase.
        phases: The phases.
        grids: The grids.
        tracks: The tracks that anybody is on.
    """

    done: str
    over: Said | None
    next: tuple[tuple[Said, tuple[str, ...]], ...]
    steps: tuple[StepShown, ...]
    phases: tuple[PhaseShown, ...]
    grids: tuple[GridShown, ...]
    tracks: tuple[TrackShown, ...]


def standing(progress: Progress, voice: Voice) -> StandingShown:
    """What a page shows of a document's way through the process of its model."""
    loose = [reached for reached in progress.steps if reached.step.phase is None]
    return StandingShown(
        done=_done(progress.steps, voice),
        over=voice.say(progress.over.text) if progress.over else None,
        next=tuple(
            (voice.say(reached.step.todo), reached.step.rules)
            for reached in progress.next
        ),
        steps=tuple(_step(reached, voice) for reached in loose),
        phases=tuple(_phase(phase, voice) for phase in progress.phases),
        grids=tuple(_grid(grid, voice) for grid in progress.grids),
        tracks=tuple(_tracks(progress, voice)),
    )


def _done(steps: tuple[StepProgress, ...], voice: Voice) -> str:
    done, needed = done_of(steps)
    return voice.word(terms.STEPS_DONE, done=done, needed=needed)


def _step(reached: StepProgress, voice: Voice) -> StepShown:
    case = voice.report.document
    if isinstance(case, Case) and any(on_map(p, case) for p in reached.evidence):
        voice = voice.of_map()
    now = (reached.state, reached.reason)
    changed = any((then.state, then.reason) != now for then in reached.history)
    return StepShown(
        title=voice.say(reached.step.title),
        state=reached.state,
        word=voice.word(terms.STEP[reached.state]),
        why=_why(reached.reason, reached, voice),
        earlier=tuple(
            (
                then.day.isoformat(),
                _why(then.reason, then, voice)
                if then.reason
                else Said(voice.word(terms.STEP[then.state])),
            )
            for then in reached.history
        )
        if changed
        else (),
        evidence=alike(place(pointer, voice) for pointer in reached.evidence),
    )


def _why(reason: Reason | None, told: StepProgress | Told, voice: Voice) -> Said:
    if reason is None:
        return Said("")
    language = spoken_in(reason.text, voice.language)
    return voice.quote(told.why(language), language)


def _phase(phase: PhaseProgress, voice: Voice) -> PhaseShown:
    under_way = voice.word(terms.STEP[StepState.UNDER_WAY])
    return PhaseShown(
        title=voice.say(phase.phase.title),
        facts=(
            *([under_way] if phase.under_way else []),
            *(_stay(stay, voice) for stay in phase.stays),
            _done(phase.steps, voice),
        ),
        steps=tuple(_step(reached, voice) for reached in phase.steps),
    )


def _stay(stay: Stay, voice: Voice) -> str:
    since = stay.since or voice.word(terms.UNKNOWN_DAY)
    return f"{since} – {stay.until or ''}".rstrip()


def _grid(shown: GridProgress, voice: Voice) -> GridShown:
    grid, beside = shown.grid, len(shown.beside)
    return GridShown(
        title=voice.say(grid.title),
        told=shown.told,
        columns=tuple(voice.say(column.title) for column in grid.columns),
        rows=tuple(
            (
                voice.say(row.title),
                tuple(len(shown.cells[row.id, column.id]) for column in grid.columns),
            )
            for row in grid.rows
        ),
        beside=voice.word(terms.BESIDE, count=beside) if beside else "",
    )


def _tracks(progress: Progress, voice: Voice) -> Iterator[TrackShown]:
    voice = voice.of_map()  # a stage may tell what the client has marked on it
    for track, placed in progress.tracks:
        stages = [
            (
                voice.say(stage.title),
                voice.people(p.person for p in there if p.person),
            )
            for stage in track.stages
            if (there := [p for p in placed if p.stage == stage.id])
        ]
        if stages:
            yield TrackShown(title=voice.say(track.title), stages=tuple(stages))
