"""Turning one recorded list of a document round at a time."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs


def turned(record: Any) -> Iterator[tuple[str, Any]]:
    """Every copy of a record in which one list of records stands the other way round.

    Yields:
        Which list, as a path, with the copy.
    """
    for field in attrs.fields(type(record)):
        for path, value in _turned(getattr(record, field.name)):
            yield f"{field.name}{path}", attrs.evolve(record, **{field.name: value})


def _turned(value: Any) -> Iterator[tuple[str, Any]]:
    if attrs.has(type(value)):
        for path, changed in turned(value):
            yield f".{path}", changed
    elif isinstance(value, Mapping):
        for name, rows in value.items():
            for path, changed in _turned(rows):
                yield f".{name}{path}", {**value, name: changed}
    elif isinstance(value, tuple) and value and attrs.has(type(value[0])):
        if len(value) > 1:
            yield "", value[::-1]
        for index, row in enumerate(value):
            for path, changed in _turned(row):
                yield f"[{index}]{path}", (*value[:index], changed, *value[index + 1 :])
