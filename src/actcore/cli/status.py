"""``actcore status``: where a client or an organisation stands, and what is next."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

import actcore
from actcore.embedding import variant_of
from actcore.errors import ActcoreError
from actcore.fidelity import (
    GridProgress,
    PhaseProgress,
    Progress,
    StepProgress,
    StepState,
    done_of,
    terms,
)
from actcore.fidelity.people import called, spoken
from actcore.model import Document
from actcore.variant import Placed, Stay, Track

from .catalogue import dump, line
from .inputs import inputs

_MARKS = {
    StepState.DONE: "✓",
    StepState.UNDER_WAY: "…",
    StepState.TO_COME: "·",
    StepState.NOT_NEEDED: "-",
}


def status(options: argparse.Namespace) -> int:
    """Print where every document stands; returns 2 if one of them cannot be told.

    In a folder or a stream, documents without a process are passed over.
    """
    as_of, code = options.as_of or date.today(), 0
    told: list[dict[str, Any]] = []
    allow = options.allow_identity_numbers
    for found in inputs(options.files, allow_identity_numbers=allow):
        error = found.error
        if found.document is not None:
            if found.origin not in options.files and not _has_process(found.document):
                continue  # beside what was asked for by name
            try:
                progress = actcore.status(found.document, as_of=as_of)
            except ActcoreError as failed:
                error = ActcoreError(f"{found.origin}: {failed}")
            else:
                if options.format == "json":
                    told.append(_plain(found.origin, progress, options))
                else:
                    _page(found.origin, progress, options)
        if error is not None:
            from .run import told as in_words

            sys.stderr.write(f"error: {in_words(error)}\n")
            code = 2
    if options.format == "json":
        dump({"schema": "actcore.status/1", "documents": told})
    return code


def _has_process(document: Document) -> bool:
    process = variant_of(document.model).process
    return process is not None and process.tells_of(document)


def _page(origin: str, progress: Progress, options: argparse.Namespace) -> None:
    language = options.lang
    title = progress.variant.title.get(language)
    line(
        f"{origin} · {progress.variant.id} ({title}) · {progress.document.id} ·"
        f" {terms.AS_OF.get(language)} {progress.as_of}"
    )
    line()
    _steps([s for s in progress.steps if s.step.phase is None], progress, options)
    for phase in progress.phases:
        _phase(phase, progress, options)
    for grid in progress.grids:
        _grid(grid, language)
    for track, placed in progress.tracks:
        if placed:
            line()
            line(f"{track.title.get(language)}:")
            for stage in track.stages:
                if there := [p for p in placed if p.stage == stage.id]:
                    people = [_person(p, progress, options) for p in there if p.person]
                    named = f": {', '.join(people)}" if people else ""
                    line(f"  {stage.title.get(language)}{named}")
    line()
    if progress.over is not None:
        line(progress.over.text.get(language))
        line()
    if progress.next:
        line(terms.NEXT_STEPS.get(language))
        for reached in progress.next:
            rules = f"  ({', '.join(reached.step.rules)})" if reached.step.rules else ""
            line(f"  {reached.step.todo.get(language)}{rules}")
        line()
    done, needed = progress.done
    line(terms.STEPS_DONE.get(language).format(done=done, needed=needed))
    line()


def _phase(
    phase: PhaseProgress, progress: Progress, options: argparse.Namespace
) -> None:
    """A phase with its stays, then its steps."""
    language = options.lang
    done, needed = done_of(phase.steps)
    under_way = terms.STEP[StepState.UNDER_WAY].get(language)
    parts = [
        phase.phase.title.get(language),
        *([under_way] if phase.under_way else []),
        *([stays] if (stays := _stays(phase.stays, language)) else []),
        terms.STEPS_DONE.get(language).format(done=done, needed=needed),
    ]
    line(" · ".join(parts))
    if options.verbose and any(phase.evidence):
        told = (_spoken(p, progress, options) for p in phase.evidence if p)
        line(f"    {terms.RECORDED_IN.get(language)}: {', '.join(told)}")
    alike = {(reached.state, reached.why(language)) for reached in phase.steps}
    shared = phase.steps[0].why(language) if len(alike) == 1 < len(phase.steps) else ""
    if shared:
        line(f"  {shared}")
    _steps(phase.steps, progress, options, told=shared)
    line()


def _stays(stays: Sequence[Stay], language: str) -> str:
    """From when to when; a phase still under way has no second day."""
    told = []
    for stay in stays:
        since = stay.since or terms.UNKNOWN_DAY.get(language)
        told.append(f"{since} – {stay.until or ''}".rstrip())
    return ", ".join(told)


def _steps(
    steps: Sequence[StepProgress],
    progress: Progress,
    options: argparse.Namespace,
    told: str = "",
) -> None:
    """Each step with its state, and why where `told` has not said it."""
    language = options.lang
    width = max(len(s.step.title.get(language)) for s in progress.steps)
    wide = max(len(state.get(language)) for state in terms.STEP.values())
    for reached in steps:
        name = reached.step.title.get(language)
        state = terms.STEP[reached.state].get(language)
        why = reached.why(language)
        why = "" if why == told else why
        line(
            f"{_MARKS[reached.state]} {name:<{width}}  {state:<{wide}}  {why}".rstrip()
        )
        for then in reached.history if _changed(reached) else ():
            word = then.why(language) or terms.STEP[then.state].get(language)
            line(f"    {then.day}: {word}")
        if reached.evidence and options.verbose:
            shown = (_spoken(part, progress, options) for part in reached.evidence)
            line(f"    {terms.RECORDED_IN.get(language)}: {', '.join(shown)}")


def _changed(reached: StepProgress) -> bool:
    """Whether the history has something that the present state does not say."""
    now = (reached.state, reached.reason)
    return any((then.state, then.reason) != now for then in reached.history)


def _grid(shown: GridProgress, language: str) -> None:
    """A table with how much is recorded for each cell; a dot where nothing is."""
    grid = shown.grid
    title = grid.title.get(language)
    if not shown.told:
        line(f"{title}: {terms.NOT_RECORDED.get(language)}")
        return
    line(f"{title}:")
    heads = [column.title.get(language) for column in grid.columns]
    wide = max(len(row.title.get(language)) for row in grid.rows)
    line("  " + "  ".join(["".ljust(wide), *heads]))
    for row in grid.rows:
        counts = [len(shown.cells[row.id, column.id]) for column in grid.columns]
        cells = [
            (str(count) if count else "·").rjust(len(head))
            for count, head in zip(counts, heads, strict=True)
        ]
        line("  " + "  ".join([row.title.get(language).ljust(wide), *cells]))
    if shown.beside:
        line("  " + terms.BESIDE.get(language).format(count=len(shown.beside)))


def _plain(
    origin: str, progress: Progress, options: argparse.Namespace
) -> dict[str, Any]:
    language = options.lang
    following = {reached.step.id for reached in progress.next}
    return {
        "origin": origin,
        "model": progress.variant.id,
        "id": progress.document.id,
        "as_of": progress.as_of.isoformat(),
        "over": progress.over.code if progress.over else None,
        "steps": [
            {
                "id": reached.step.id,
                "title": reached.step.title.get(language),
                "state": reached.state,
                "next": reached.step.id in following,
                "todo": reached.step.todo.get(language),
                "reason": reached.reason.code if reached.reason else None,
                "rules": list(reached.step.rules),
                "phase": reached.step.phase,
                "evidence": list(reached.evidence),
                "history": [
                    {
                        "on": told.day.isoformat(),
                        "state": told.state,
                        "reason": told.reason.code if told.reason else None,
                    }
                    for told in reached.history
                ],
                "source": str(reached.step.source) if reached.step.source else None,
            }
            for reached in progress.steps
        ],
        "tracks": [
            {"id": track.id, "places": _places(track, placed, progress, options)}
            for track, placed in progress.tracks
        ],
        "phases": [_phase_json(phase, language) for phase in progress.phases],
        "grids": [_grid_json(grid, language) for grid in progress.grids],
    }


def _phase_json(phase: PhaseProgress, language: str) -> dict[str, Any]:
    done, needed = done_of(phase.steps)
    return {
        "id": phase.phase.id,
        "title": phase.phase.title.get(language),
        "under_way": phase.under_way,
        "done": done,
        "needed": needed,
        "stays": [
            {
                "since": stay.since.isoformat() if stay.since else None,
                "until": stay.until.isoformat() if stay.until else None,
                "evidence": pointer,
            }
            for stay, pointer in zip(phase.stays, phase.evidence, strict=True)
        ],
    }


def _grid_json(shown: GridProgress, language: str) -> dict[str, Any]:
    titles = {
        part.id: part.title.get(language)
        for part in (*shown.grid.rows, *shown.grid.columns)
    }
    return {
        "id": shown.grid.id,
        "title": shown.grid.title.get(language),
        "told": shown.told,
        "beside": list(shown.beside),
        "cells": [
            {
                "row": row,
                "row_title": titles[row],
                "column": column,
                "column_title": titles[column],
                "evidence": list(evidence),
            }
            for (row, column), evidence in shown.cells.items()
        ],
    }


def _places(
    track: Track,
    placed: tuple[Placed, ...],
    progress: Progress,
    options: argparse.Namespace,
) -> list[dict[str, Any]]:
    return [
        {
            "person": _person(place, progress, options) if place.person else None,
            "stage": place.stage,
            "title": track.stage(place.stage).title.get(options.lang),
        }
        for place in placed
    ]


def _person(place: Placed, progress: Progress, options: argparse.Namespace) -> str:
    return called(
        str(place.person),
        progress.document,
        progress.variant,
        options.names,
        options.lang,
        progress.as_of,
    )


def _spoken(pointer: str, progress: Progress, options: argparse.Namespace) -> str:
    """A pointer with the people in it as they are to be spoken of."""
    return spoken(
        pointer,
        progress.document,
        progress.variant,
        options.names,
        options.lang,
        progress.as_of,
    )
