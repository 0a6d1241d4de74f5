"""``actcore worksheet import``: answers put into a record."""

import argparse
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import attrs

import actcore
from actcore import sheets
from actcore.errors import ActcoreError, DocumentError
from actcore.model import Document
from actcore.registry import Registry

from .catalogue import dump, line
from .hand import defined_in, is_own, with_own
from .inputs import only_document
from .run import told

KINDS = {f".{kind}": kind for kind in sheets.READABLE}


@attrs.frozen
class _Taken:
    """What became of the answers in one file."""

    origin: str
    merged: sheets.Merged
    worksheet: str


def taken_back(options: argparse.Namespace) -> int:
    """Put answers into a record; returns 0, 1 where conflicts are left, 2 for bad input."""
    document = only_document(options.into, allow=options.allow_identity_numbers)
    registry = with_own([options.sheet] if options.sheet else [], document.model)
    taken: list[_Taken] = []
    errors: list[Exception] = []
    for path in _files(options.files):
        try:
            for found in _take(path, document, registry, options):
                document = found.merged.document
                taken.append(found)
        except Exception as why:  # noqa: BLE001 - a file may hold anything
            errors.append(_refusal(path, why))
    if options.format == "json":
        dump(
            {
                "written": not errors and options.output is not None,
                "taken": [_json(one) for one in taken],
                "errors": list(map(told, errors)),
            }
        )
    else:
        for one in taken:
            _tell(one)
    for error in errors:
        sys.stderr.write(f"error: {told(error)}\n")
    if errors:
        sys.stderr.write("nothing was written\n")
        return 2
    _write(document, options, registry)
    return 1 if any(one.merged.conflicts for one in taken) else 0


def _refusal(path: Path, error: Exception) -> Exception:
    """Why a file is not taken, as it is told."""
    if isinstance(error, DocumentError):
        return error.at(str(path))
    if isinstance(error, OSError):
        return error
    if isinstance(error, ActcoreError):
        return ActcoreError(f"{path}: {error}")
    # A mistake of ours is told as one, and without what the file says.
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
    return ActcoreError(
        f"{path}: cannot be read, by a mistake in actcore; please report it: {place}"
    )


def _files(names: list[str]) -> Iterator[Path]:
    for name in names:
        path = Path(name)
        if not path.is_dir():
            yield path
            continue
        found = [p for p in sorted(path.iterdir()) if p.suffix.lower() in KINDS]
        if not found:
            raise ActcoreError(
                f"{path}: no answers in this folder; expected files that end in"
                f" {', '.join(KINDS)}"
            )
        yield from found


def _take(
    path: Path, document: Document, registry: Registry, options: argparse.Namespace
) -> Iterator[_Taken]:
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise ActcoreError(f"expected a file that ends in {', '.join(KINDS)}")
    worksheet = options.sheet
    if worksheet is not None and is_own(worksheet):
        own = Path(worksheet)
        worksheet = None if own.is_dir() else defined_in(own)[1]
    found = sheets.read(
        path.read_bytes(),
        kind,
        model=document.model,
        worksheet=worksheet,
        registry=registry,
    )
    for number, answers in enumerate(found, 1):
        merged = sheets.merge(
            document,
            answers,
            replace=options.replace,
            allow_identity_numbers=options.allow_identity_numbers,
            registry=registry,
        )
        document = merged.document
        origin = str(path) if len(found) == 1 else f"{path}:{number}"
        yield _Taken(origin, merged, answers.worksheet)


def _tell(one: _Taken) -> None:
    merged = one.merged
    line(f"{one.origin}  {one.worksheet}  {merged.became}  {merged.pointer}")
    for conflict in merged.conflicts:
        line(f"  {conflict.path}   the record says otherwise and was left as it is")
    for notice in merged.notices:
        line(f"  {notice}")


def _json(one: _Taken) -> dict[str, object]:
    return {
        "origin": one.origin,
        "worksheet": one.worksheet,
        "became": str(one.merged.became),
        "pointer": one.merged.pointer,
        "conflicts": [conflict.path for conflict in one.merged.conflicts],
        "notices": list(one.merged.notices),
    }


def _write(document: Document, options: argparse.Namespace, registry: Registry) -> None:
    if options.output is None:
        sys.stderr.write("nothing was written: say where with -o\n")
        return
    actcore.write(
        document,
        options.output,
        registry=registry,
        allow_identity_numbers=options.allow_identity_numbers,
    )
    if options.format == "text":
        line(f"{options.output}")
