"""``actcore status``: where a client's support stands, and what comes next."""

import argparse
import sys
from datetime import date
from typing import Any

import actcore
from actcore.embedding import variant_of
from actcore.errors import ActcoreError
from actcore.fidelity import Progress, StepState
from actcore.model import Document
from actcore.variant import Placed, Track

from . import words
from .catalogue import dump, line
from .inputs import inputs
from .people import spoken

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
    for found in inputs(options.files):
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
        f" {words.AS_OF.get(language)} {progress.as_of}"
    )
    line()
    width = max(len(s.step.title.get(language)) for s in progress.steps)
    wide = max(len(state.get(language)) for state in words.STEP.values())
    for reached in progress.steps:
        name = reached.step.title.get(language)
        state = words.STEP[reached.state].get(language)
        why = reached.reason.text.get(language) if reached.reason else ""
        line(
            f"{_MARKS[reached.state]} {name:<{width}}  {state:<{wide}}  {why}".rstrip()
        )
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
        line(words.NEXT_STEPS.get(language))
        for reached in progress.next:
            rules = f"  ({', '.join(reached.step.rules)})" if reached.step.rules else ""
            line(f"  {reached.step.todo.get(language)}{rules}")
        line()
    done, needed = progress.done
    line(words.STEPS_DONE.get(language).format(done=done, needed=needed))
    line()


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
                "source": str(reached.step.source) if reached.step.source else None,
            }
            for reached in progress.steps
        ],
        "tracks": [
            {"id": track.id, "places": _places(track, placed, progress, options)}
            for track, placed in progress.tracks
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
    pointer = spoken(
        f"people[{place.person}]",
        progress.document,
        progress.variant,
        options.names,
        options.lang,
        progress.as_of,
    )
    return pointer.removeprefix("people[").removesuffix("]")
