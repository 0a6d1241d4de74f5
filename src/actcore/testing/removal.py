"""Taking one recorded fact at a time out of a document."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from actcore.codec.soundness import sound
from actcore.model import OPEN, Document

_SETTLED = ("judgements", "waivers")


def removals(document: Document, as_of: date) -> Iterator[tuple[str, Document]]:
    """Every sound document that lacks one recorded fact of `document`.

    Left alone are fields whose absence is a statement; what people have added to settle
    or waive something; and dates that lie ahead, since what has no start counts as begun.

    Args:
        document: The document.
        as_of: The day the rules are asked for.

    Yields:
        What is lacking, as a path, with the document that lacks it.
    """
    for path, changed in _without(document, as_of):
        if not path.startswith(_SETTLED) and sound(changed):
            yield path, changed


def _without(record: Any, as_of: date) -> Iterator[tuple[str, Any]]:
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        if value in (None, (), {}):
            continue
        if _can_lack(field, value, as_of):
            yield field.name, attrs.evolve(record, **{field.name: _nothing(field)})
        for path, changed in _inside(value, as_of):
            whole = attrs.evolve(record, **{field.name: changed})
            yield f"{field.name}{path}", whole


def _inside(value: Any, as_of: date) -> Iterator[tuple[str, Any]]:
    """The same for the records that a field holds: one, many, or worksheets."""
    if attrs.has(type(value)):
        for path, changed in _without(value, as_of):
            yield f".{path}", changed
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            for path, changed in _inside(item, as_of):
                rest = (*value[:index], changed, *value[index + 1 :])
                yield f"[{index}]{path}", rest
    elif isinstance(value, Mapping):
        for name, rows in value.items():
            yield f".{name}", {k: v for k, v in value.items() if k != name}
            for path, changed in _inside(rows, as_of):
                yield f".{name}{path}", {**value, name: changed}


def _can_lack(field: "attrs.Attribute[Any]", value: Any, as_of: date) -> bool:
    if field.default is attrs.NOTHING or field.metadata.get(OPEN):
        return False
    return not (isinstance(value, date) and value > as_of)


def _nothing(field: "attrs.Attribute[Any]") -> Any:
    factory = getattr(field.default, "factory", None)
    return factory() if factory else field.default
