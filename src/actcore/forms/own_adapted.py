"""A shipped worksheet in an organisation's own words and order, stored as it always was.

The adapted class is a subclass, so that rules go on reading it. Nothing is added to it
and nothing changes its type: for that, an organisation makes a worksheet of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import GenericAlias, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from actcore.errors import Fault, nearest
from actcore.model import OPEN
from actcore.text import Text
from actcore.variant import (
    Variant,
    Worksheet,
    declaration,
    help_of,
    item,
    items_of,
    label_of,
    lines_of,
    not_before_of,
    prefill_of,
    range_of,
    roles_of,
    row,
    section_of,
    show_when_of,
    source_of,
    worksheet,
)

from .derived import LEFT_OUT
from .own_checks import head_faults, words_faults
from .own_classes import Origin, attach, bare_class
from .own_file import AdaptedFile, OtherItem, OtherWords, text_of

_OWN = "what it lacks belongs in a worksheet of your own"


def adapted_faults(
    file: AdaptedFile, sheet: Worksheet, variant: Variant
) -> Iterator[Fault]:
    """What is wrong with a file that adapts `sheet`, in the order of the file."""
    yield from head_faults(file, variant)
    if file.version in (sheet.version, *sheet.earlier):
        hint = f"such as {sheet.version}-lund.1"
        yield Fault("$.version", "is a version of the shipped worksheet", hint)
    language = file.language
    yield from words_faults(file.title, "$.title", language, needed=False)
    yield from words_faults(file.notice, "$.notice", language, needed=False)
    fields = attrs.fields_dict(sheet.cls)
    yield from _left_out_faults(file, fields)
    yield from _order_faults(file, fields)
    for index, other in enumerate(file.item):
        where = f"$.item[{index}]"
        yield from _other_faults(other, fields, file, where, index)
        if other.name in file.leave_out:
            yield Fault(
                f"{where}.name", "this item is left out", "leave it out here too"
            )
        yield from words_faults(
            other.section, f"{where}.section", language, needed=False
        )
        inner = record_in(sheet.cls, other.name) if other.name in fields else None
        if other.item and inner is None:
            yield Fault(f"{where}.item", "this item has no items of its own")
        inner_fields = attrs.fields_dict(inner) if inner else {}
        for place, part in enumerate(other.item if inner else ()):
            path = f"{where}.item[{place}]"
            yield from _other_faults(part, inner_fields, file, path, place)


def _left_out_faults(file: AdaptedFile, fields: Mapping[str, Any]) -> Iterator[Fault]:
    for index, name in enumerate(file.leave_out):
        where = f"$.leave_out[{index}]"
        if name not in fields:
            yield _no_item(where, name, fields)
        elif fields[name].default is attrs.NOTHING:
            yield Fault(where, "no sheet can do without this item")
        elif name in file.leave_out[:index]:
            yield Fault(where, "stands earlier in the list")
        for other, field in fields.items():
            condition = show_when_of(field)
            if condition and condition.item == name and other not in file.leave_out:
                hint = f"leave '{other}' out too"
                yield Fault(where, f"'{other}' waits for its answer", hint)
    if fields.keys() <= set(file.leave_out):
        yield Fault("$.leave_out", "leaves nothing to ask for")


def _order_faults(file: AdaptedFile, fields: Mapping[str, Any]) -> Iterator[Fault]:
    for index, name in enumerate(file.order):
        where = f"$.order[{index}]"
        if name not in fields:
            yield _no_item(where, name, fields)
        elif name in file.leave_out:
            yield Fault(where, "this item is left out", "take it out of the order")
        elif name in file.order[:index]:
            yield Fault(where, "stands earlier in the list")
        elif condition := show_when_of(fields[name]):
            if condition.item not in file.order[:index]:
                hint = f"put '{condition.item}' before it"
                yield Fault(where, "waits for an answer that comes later", hint)


def _other_faults(
    other: OtherWords,
    fields: Mapping[str, Any],
    file: AdaptedFile,
    where: str,
    index: int,
) -> Iterator[Fault]:
    if other.name not in fields:
        yield _no_item(f"{where}.name", other.name, fields)
    items: Sequence[OtherWords] = file.item
    if isinstance(other, OtherItem) and other.name in [o.name for o in items[:index]]:
        yield Fault(f"{where}.name", "an item before it has this name")
    for key in ("asks", "help"):
        value = getattr(other, key)
        yield from words_faults(value, f"{where}.{key}", file.language, needed=False)


def _no_item(path: str, name: str, fields: Mapping[str, Any]) -> Fault:
    near = nearest(name, fields)
    hint = f"did you mean '{near}'?" if near else _OWN
    return Fault(path, "the shipped worksheet has no such item", hint)


def adapted_class(file: AdaptedFile, base: type[Any], definition: str) -> type[Any]:
    """The worksheet class that a checked file makes of the shipped one.

    Args:
        file: The file.
        base: The shipped class.
        definition: The file as one text.
    """
    origin, language = Origin(definition, base), file.language
    sheet = declaration(base)
    hints = get_type_hints(base)
    words = {other.name: other for other in file.item}
    order = _ordered(file, base)
    sections = _sections(file, base, order)
    parts: dict[str, type[Any]] = {}
    for name, other in words.items():
        if other.item and (inner := record_in(base, name)):
            parts[name] = _adapted_row(inner, other, language, origin, name)
            hints[name] = _replaced(hints[name], inner, parts[name])
    fields = attrs.fields_dict(base)
    body = {
        name: _redeclared(
            fields[name],
            words.get(name),
            language,
            sections.get(name),
            left_out=name in file.leave_out,
        )
        for name in order
    }
    body["__annotations__"] = {name: hints[name] for name in order}
    declare = worksheet(
        sheet.id,
        title=_reworded(sheet.title, file.title, language),
        document=sheet.document,
        version=file.version,
        supports=sheet.supports,
        audience=sheet.audience,
        notice=_maybe_reworded(sheet.notice, file.notice, language),
        earlier={sheet.version: {}, **sheet.earlier},
    )
    made = declare(bare_class(base.__name__, (base,), body, origin))
    for path, inner in parts.items():
        attach(made, path, inner)
    return made


def record_in(cls: type[Any], name: str) -> type[Any] | None:
    """The class of the rows of an item, or of a group; None of any other item."""
    types = next(found.types for found in items_of(cls) if found.name == name)
    return next(filter(attrs.has, types), None)


def _ordered(file: AdaptedFile, base: type[Any]) -> list[str]:
    """The items that the file puts first, and then the others as they were."""
    names = [field.name for field in attrs.fields(base)]
    return [*file.order, *(name for name in names if name not in file.order)]


def _sections(
    file: AdaptedFile, base: type[Any], order: Sequence[str]
) -> dict[str, Text]:
    """The headings by the item they stand above; the shipped ones if the file has none.

    Of an item that is left out the heading goes to the next one.
    """
    own = {o.name: text_of(o.section, file.language) for o in file.item if o.section}
    if own:
        return own
    found: dict[str, Text] = {}
    waiting: Text | None = None
    fields = attrs.fields_dict(base)
    for name in order:
        waiting = section_of(fields[name]) or waiting
        if waiting is not None and name not in file.leave_out:
            found[name], waiting = waiting, None
    return found


def _redeclared(
    field: "attrs.Attribute[Any]",
    other: OtherWords | None,
    language: str,
    section: Text | None,
    *,
    left_out: bool = False,
) -> Any:
    low, high = range_of(field)
    declared = item(
        _reworded(label_of(field), other.asks if other else None, language),
        default=field.default,
        help=_maybe_reworded(help_of(field), other.help if other else None, language),
        minimum=low,
        maximum=high,
        open_end=bool(field.metadata.get(OPEN)),
        not_before=not_before_of(field),
        source=source_of(field),
        section=section,
        show_when=show_when_of(field),
        lines=lines_of(field),
        prefill=prefill_of(field),
        roles=roles_of(field),
    )
    declared.metadata[LEFT_OUT] = left_out
    return declared


def _adapted_row(
    inner: type[Any], other: OtherItem, language: str, origin: Origin, path: str
) -> type[Any]:
    words = {part.name: part for part in other.item}
    hints = get_type_hints(inner)
    body: dict[str, Any] = {
        field.name: _redeclared(
            field, words.get(field.name), language, section_of(field)
        )
        for field in attrs.fields(inner)
    }
    body["__annotations__"] = {
        field.name: hints[field.name] for field in attrs.fields(inner)
    }
    origin = origin._replace(path=path)
    return row(bare_class(inner.__name__, (inner,), body, origin))


def _replaced(hint: Any, old: type[Any], new: type[Any]) -> Any:
    """A type with one class in it instead of another."""
    if hint is old:
        return new
    if get_origin(hint) is tuple:
        return GenericAlias(tuple, (_replaced(get_args(hint)[0], old, new), ...))
    if get_origin(hint) in (Union, UnionType):
        return Union[tuple(_replaced(a, old, new) for a in get_args(hint))]  # noqa: UP007
    return hint


def _reworded(shipped: Text, value: Any, language: str) -> Text:
    """The file's words; in languages that it says nothing in, the shipped ones."""
    if value is None:
        return shipped
    return Text(**{**shipped.as_dict(), **text_of(value, language).as_dict()})


def _maybe_reworded(shipped: Text | None, value: Any, language: str) -> Text | None:
    return _reworded(shipped or Text(), value, language) if shipped or value else None
