"""What ``actcore check`` was given: files, folders, streams."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

import actcore
from actcore.errors import ActcoreError, DocumentError, Fault, PluginError, nearest
from actcore.fidelity import Report
from actcore.model import Document

SUFFIXES = (".json", ".toml", ".ndjson", ".jsonl")
_OTHERS = (".case.toml", ".params.toml")
"""Files beside documents that are none."""


@attrs.frozen(eq=False)
class Input:
    """One document that was asked for, or why there is none.

    Args:
        origin: The file, with the line in a stream.
        document: The document.
        error: Why it could not be read.
    """

    origin: str
    document: Document | None = None
    error: Exception | None = None


@attrs.frozen(eq=False)
class Checked:
    """A document's report, or why there is none.

    Args:
        origin: The file, with the line in a stream.
        report: The report.
        error: Why there is none.
    """

    origin: str
    report: Report | None = None
    error: Exception | None = None


def inputs(
    names: list[str], *, allow_identity_numbers: bool = False
) -> Iterator[Input]:
    """Read everything that was named; what cannot be read does not stop the rest."""
    for name in names:
        try:
            yield from _named(name, allow_identity_numbers)
        except (ActcoreError, OSError) as error:
            yield Input(name, error=error)


def only_document(name: str, *, allow: bool) -> Document:
    """The one document that a file or standard input holds.

    Raises:
        ActcoreError: If there is none, or more than one.
        OSError: If it cannot be opened.
    """
    first, *more = inputs([name], allow_identity_numbers=allow)
    if first.error is not None:
        raise first.error
    if more or first.document is None:
        raise ActcoreError(f"{name}: expected one document")
    return first.document


def _named(name: str, allow: bool) -> Iterator[Input]:
    if name == "-":
        yield from _stream(sys.stdin.buffer.read(), "-", allow)
        return
    path = Path(name)
    if path.is_dir():
        yield from _folder(path, allow)
    elif not os.path.lexists(path):
        near = nearest(path.name, _siblings(path))
        hint = f", did you mean '{path.parent / near}'?" if near else ""
        raise ActcoreError(f"{name}: no such file{hint}")
    else:
        yield from _file(path, allow)


def _folder(root: Path, allow: bool) -> Iterator[Input]:
    """Every document in a folder and below; what cannot be looked into is told."""
    denied: list[OSError] = []
    files: list[Path] = []
    for folder, folders, names in os.walk(root, onerror=denied.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [Path(folder, name) for name in names if _is_document(name)]
    for error in denied:
        yield Input(str(error.filename), error=error)
    if not files and not denied:
        raise ActcoreError(
            f"{root}: no document in this folder; expected files that end in"
            f" {', '.join(SUFFIXES)}"
        )
    for file in sorted(files):
        yield from _file(file, allow)


def _file(path: Path, allow: bool) -> Iterator[Input]:
    name = str(path)
    try:
        if path.suffix.lower() in (".ndjson", ".jsonl"):
            with path.open("rb") as lines:
                yield from _lines(lines, name, allow)
        else:
            document = actcore.read(path, allow_identity_numbers=allow)
            yield Input(name, document)
    except DocumentError as error:
        yield Input(name, error=error.at(name))
    except (PluginError, OSError) as error:
        yield Input(name, error=error)


def _lines(lines: Iterable[bytes], name: str, allow: bool) -> Iterator[Input]:
    empty = True
    for number, found in actcore.read_many(lines, allow_identity_numbers=allow):
        empty = False
        yield _one(f"{name}:{number}", found)
    if empty:
        fault = Fault("$", "is empty", "expected a JSON document on each line")
        yield Input(name, error=DocumentError([fault], name))


def _stream(data: bytes, name: str, allow: bool) -> Iterator[Input]:
    """One JSON document, or several on a line each."""
    lines = [line.strip() for line in data.splitlines() if line.strip()]
    whole = [line for line in lines if line[:1] == b"{" and line[-1:] == b"}"]
    if len(lines) > 1 and 2 * len(whole) >= len(lines):
        yield from _lines(data.splitlines(), name, allow)
        return
    try:
        yield Input(name, actcore.read(data, allow_identity_numbers=allow))
    except DocumentError as error:
        yield Input(name, error=error.at(name))


def _one(origin: str, found: Document | DocumentError) -> Input:
    if isinstance(found, DocumentError):
        return Input(origin, error=found.at(origin))
    return Input(origin, found)


def _is_document(name: str) -> bool:
    """Whether a file's name is that of a document."""
    lower = name.lower()
    return (
        not name.startswith(".")
        and lower.endswith(SUFFIXES)
        and not lower.endswith(_OTHERS)
    )


def _siblings(path: Path) -> list[str]:
    try:
        return [p.name for p in path.parent.iterdir() if p.name != path.name]
    except OSError:
        return []
