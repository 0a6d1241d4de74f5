"""What ``actcore check`` was given: files, folders, streams."""

import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

import actcore
from actcore.errors import ActcoreError, DocumentError, PluginError, nearest
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


def inputs(names: list[str]) -> Iterator[Input]:
    """Read everything that was named; what cannot be read does not stop the rest."""
    for name in names:
        try:
            yield from _named(name)
        except (ActcoreError, OSError) as error:
            yield Input(name, error=error)


def _named(name: str) -> Iterator[Input]:
    if name == "-":
        yield from _stream(sys.stdin.buffer.read(), "-")
        return
    path = Path(name)
    if path.is_dir():
        files = sorted(p for p in path.rglob("*") if _is_document(p, path))
        if not files:
            raise ActcoreError(
                f"{name}: no document in this folder; expected files that end in"
                f" {', '.join(SUFFIXES)}"
            )
        for file in files:
            yield from _file(file)
    elif not path.exists():
        near = nearest(path.name, _siblings(path))
        hint = f", did you mean '{path.parent / near}'?" if near else ""
        raise ActcoreError(f"{name}: no such file{hint}")
    else:
        yield from _file(path)


def _file(path: Path) -> Iterator[Input]:
    name = str(path)
    try:
        if path.suffix.lower() in (".ndjson", ".jsonl"):
            with path.open("rb") as lines:
                for number, found in actcore.read_many(lines):
                    yield _one(f"{name}:{number}", found)
        else:
            yield Input(name, actcore.read(path))
    except DocumentError as error:
        yield Input(name, error=error.at(name))
    except (PluginError, OSError) as error:
        yield Input(name, error=error)


def _stream(data: bytes, name: str) -> Iterator[Input]:
    """One JSON document, or several on a line each."""
    lines = [line for line in data.splitlines() if line.strip()]
    many = len(lines) > 1 and all(line.rstrip().endswith(b"}") for line in lines[:2])
    if many and lines[0].lstrip().startswith(b"{"):
        for number, found in actcore.read_many(data.splitlines()):
            yield _one(f"{name}:{number}", found)
        return
    try:
        yield Input(name, actcore.read(data))
    except DocumentError as error:
        yield Input(name, error=error.at(name))


def _one(origin: str, found: Document | DocumentError) -> Input:
    if isinstance(found, DocumentError):
        return Input(origin, error=found.at(origin))
    return Input(origin, found)


def _is_document(path: Path, root: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
    return (
        not hidden
        and path.is_file()
        and path.suffix.lower() in SUFFIXES
        and not path.name.endswith(_OTHERS)
    )


def _siblings(path: Path) -> list[str]:
    try:
        return [p.name for p in path.parent.iterdir()]
    except OSError:
        return []
