"""Pointers: the short addresses by which reports and case files speak of parts.

A pointer names list items by their own id, such as ``teams[group].members[p3]``, so it
stays true when somebody sorts the file. Items without an id go by their number.
"""

from collections.abc import Iterator, Mapping

import attrs

from .documents import Document

_KEYS = ("id", "person")


def item_key(item: object, index: int) -> str:
    """What an item of a list is called in a pointer."""
    for key in _KEYS:
        value = item.get(key) if isinstance(item, Mapping) else getattr(item, key, None)
        if isinstance(value, str) and value:
            return value
    return str(index)


def pointers(document: Document) -> dict[int, str]:
    """The pointer of every recorded part of `document`, by the part's identity."""
    return {id(part): pointer for part, pointer in _walk(document, "")}


def _walk(value: object, pointer: str) -> Iterator[tuple[object, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _walk(inner, f"{pointer}.{key}" if pointer else str(key))
    elif isinstance(value, tuple):
        keys = [item_key(item, index) for index, item in enumerate(value)]
        for index, item in enumerate(value):
            key = keys[index] if keys.count(keys[index]) == 1 else str(index)
            yield from _walk(item, f"{pointer}[{key}]")
    elif attrs.has(cls := type(value)):
        yield value, pointer
        for field in attrs.fields(cls):
            inner = getattr(value, field.name)
            if not isinstance(inner, str):
                yield from _walk(
                    inner, f"{pointer}.{field.name}" if pointer else field.name
                )
