"""Pointers: the short addresses by which reports and case files speak of parts.

A pointer names list items by their own id, such as ``teams[group].members[p3]``, so it
stays true when somebody sorts the file. Items without an id go by their number.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

import attrs

from .documents import Document

_KEYS = ("id", "person")
_PLAIN = frozenset({str, int, float, bool, date, type(None)})
"""What holds no parts of its own."""


def item_key(item: object, index: int) -> str:
    """What an item of a list is called in a pointer."""
    for key in _KEYS:
        value = item.get(key) if isinstance(item, dict) else getattr(item, key, None)
        if isinstance(value, str) and value:
            return value
    return str(index)


def pointers(document: Document) -> Iterator[dict[int, str]]:
    """The pointer of every recorded part of `document`, by the part's identity.

    They come list by list, so that whoever looks for one part need not wait for all.
    """
    kind: Any = type(document)
    for name in _names(kind):
        found: dict[int, str] = {}
        _note(getattr(document, name), name, found)
        yield found


def _note(value: object, pointer: str, found: dict[int, str]) -> None:
    kind: Any = value.__class__
    if kind is tuple:
        _note_items(value, pointer, found)  # type: ignore[arg-type]
    elif names := _names(kind):
        found[id(value)] = pointer
        for name in names:
            inner = getattr(value, name)
            if inner.__class__ not in _PLAIN:
                _note(inner, f"{pointer}.{name}" if pointer else name, found)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            _note(inner, f"{pointer}.{key}" if pointer else str(key), found)


def _note_items(items: tuple[object, ...], pointer: str, found: dict[int, str]) -> None:
    if not items or items[0].__class__ in _PLAIN:
        return
    keys = [item_key(item, index) for index, item in enumerate(items)]
    times = Counter(keys) if len(set(keys)) < len(keys) else {}
    for index, item in enumerate(items):
        key = keys[index] if times.get(keys[index], 1) == 1 else str(index)
        _note(item, f"{pointer}[{key}]", found)


@cache
def _names(cls: type[Any]) -> tuple[str, ...]:
    """The names of a recorded part's fields; none for anything else."""
    return tuple(f.name for f in attrs.fields(cls)) if attrs.has(cls) else ()
