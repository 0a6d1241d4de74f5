"""Taking one recorded fact at a time out of a document."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import attrs

from actcore.model import OPEN, Document

if TYPE_CHECKING:
    from .subject import Subject

_SETTLED = ("judgements", "waivers")


def removals(
    payload: dict[str, Any], cls: type[Document], subject: "Subject"
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every payload that lacks one optional field of `payload`, with what it lacks.

    Fields whose absence is a statement are left alone, and so is what people have
    added to the record to settle or waive something.
    """
    for steps in _optional(payload, cls, (), subject):
        if steps[0] not in _SETTLED:
            yield _words(steps), _without(payload, steps)


def _optional(
    value: dict[str, Any], cls: type[Any], steps: tuple[Any, ...], subject: "Subject"
) -> Iterator[tuple[Any, ...]]:
    hints = get_type_hints(cls)
    for field in attrs.fields(cls):
        if field.name not in value:
            continue
        here = (*steps, field.name)
        if field.default is not attrs.NOTHING and OPEN not in field.metadata:
            yield here
        inner = value[field.name]
        if field.name == "worksheets":
            for name, rows in inner.items():
                yield (*here, name)
                sheet = subject.codec.worksheets[name]
                yield from _items(rows, sheet, (*here, name), subject)
        else:
            yield from _items(inner, _record(hints[field.name]), here, subject)


def _items(
    value: Any, cls: Any, steps: tuple[Any, ...], subject: "Subject"
) -> Iterator[tuple[Any, ...]]:
    if cls is None:
        return
    if isinstance(value, dict):
        yield from _optional(value, cls, steps, subject)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _optional(item, cls, (*steps, index), subject)


def _record(hint: Any) -> type[Any] | None:
    """The class of records that a field holds, one or many, or None."""
    if isinstance(hint, type) and attrs.has(hint):
        return hint
    return next((r for a in get_args(hint) if (r := _record(a))), None)


def _without(value: Any, steps: tuple[Any, ...]) -> Any:
    """A copy of `value` without the part at `steps`; the rest is shared."""
    first, rest = steps[0], steps[1:]
    if isinstance(value, list):
        return [_without(v, rest) if i == first else v for i, v in enumerate(value)]
    if not rest:
        return {key: inner for key, inner in value.items() if key != first}
    return {**value, first: _without(value[first], rest)}


def _words(steps: tuple[Any, ...]) -> str:
    text = "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in steps)
    return text.lstrip(".")
