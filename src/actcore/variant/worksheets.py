"""Worksheets: everything a national model records beyond the common furniture.

A worksheet is declared once, as a class. The declaration gives the stored shape, the
typed value that rules read, and the labels of a form.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import (
    Any,
    NamedTuple,
    TypeVar,
    dataclass_transform,
    get_args,
    get_type_hints,
)

import attrs

from actcore.errors import DefinitionError
from actcore.model import OPEN, Case, Site
from actcore.text import Text

from .answers import Condition
from .sources import Citation

_LABEL, _HELP, _RANGE = "actcore.label", "actcore.help", "actcore.range"
_SOURCE, _NOT_BEFORE = "actcore.source", "actcore.not_before"
_SECTION, _SHOW_WHEN = "actcore.section", "actcore.show_when"
_LINES, _PREFILL = "actcore.lines", "actcore.prefill"
_ROLES = "actcore.roles"
T = TypeVar("T")


@attrs.frozen(kw_only=True, eq=False)
class Worksheet:
    """What a worksheet class says about itself.

    Args:
        id: Its name in records; one from a municipality's own plugin is written
            ``provider.name``.
        cls: The class of a filled worksheet.
        title: What it is called.
        document: `Case` where it is about a client, `Site` where it is not.
        version: The version of its items.
        supports: The codes of the rules that read it.
        audience: Who fills it in.
        origin: Whose design it is; a proprietary instrument is never a worksheet.
        notice: What has to stand above its items wherever it is shown.
        earlier: For each earlier version whose answers can still be read, the present
            names of the items that went by another then.
    """

    id: str
    cls: type[Any]
    title: Text
    document: type[Case] | type[Site]
    version: str = "1.0"
    supports: tuple[str, ...] = ()
    audience: str = "professional"
    origin: str = "own-design"
    notice: Text | None = None
    earlier: Mapping[str, Mapping[str, str]] = {}


def item(
    label: Text,
    *,
    default: Any = attrs.NOTHING,
    help: Text | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
    open_end: bool = False,
    not_before: str | None = None,
    source: Citation | None = None,
    section: Text | None = None,
    show_when: Condition | None = None,
    lines: int | None = None,
    prefill: str | None = None,
    roles: tuple[str, ...] = (),
) -> Any:
    """Declare an item of a worksheet or of a row in one.

    An item whose type allows None is optional. Everything a person writes stays out of
    every repr.

    Args:
        label: What the form calls it.
        default: The value where the record says nothing.
        help: What the person filling it in should know.
        minimum: The smallest number that makes sense.
        maximum: The largest number that makes sense.
        open_end: Whether a blank is a statement: "still so". Such as the last day of
            something that is going on.
        not_before: The item of the same sheet or row whose day this one cannot precede.
        source: Where the model's source asks for it; None where the item is our own.
        section: The heading of the part of the form that starts with this item.
        show_when: When the item is to be filled in; see `answered`.
        lines: How many lines a text may take on the form.
        prefill: What an opened form takes from the record: ``client``, ``role:`` and a
            role, ``team:`` and a kind of team; for rows ``goals``, or ``members:`` and a
            kind of team.
        roles: Of an item that holds roles, those that the form offers; all where left
            out. A record may hold any.
    """
    metadata = {
        _LABEL: label,
        _HELP: help,
        _RANGE: (minimum, maximum),
        OPEN: open_end,
        _NOT_BEFORE: not_before,
        _SOURCE: source,
        _SECTION: section,
        _SHOW_WHEN: show_when,
        _LINES: lines,
        _PREFILL: prefill,
        _ROLES: roles,
    }
    return _Declared(default, metadata)


@dataclass_transform(
    frozen_default=True, kw_only_default=True, field_specifiers=(item,)
)
def row(cls: type[T]) -> type[T]:
    """Make a class of the repeated rows of a worksheet; its items come from `item`."""
    return _record(cls)


@dataclass_transform(
    frozen_default=True, kw_only_default=True, field_specifiers=(item,)
)
def worksheet(
    id: str,
    *,
    title: Text,
    document: type[Case] | type[Site],
    version: str = "1.0",
    supports: tuple[str, ...] = (),
    audience: str = "professional",
    notice: Text | None = None,
    earlier: Mapping[str, Mapping[str, str]] | None = None,
) -> Callable[[type[T]], type[T]]:
    """Make a worksheet of a class whose items come from `item`.

    >>> from datetime import date
    >>> @worksheet("offer", title=Text(sv="Erbjudande", en="Offer"), document=Case)
    ... class Offer:
    ...     offered_on: date | None = item(Text(sv="Datum", en="Date"))
    >>> Offer().offered_on is None
    True

    Args: as for `Worksheet`.
    """

    def declare(cls: type[T]) -> type[T]:
        made = _record(cls)
        made.__worksheet__ = Worksheet(  # type: ignore[attr-defined]
            id=id,
            cls=made,
            title=title,
            document=document,
            version=version,
            supports=supports,
            audience=audience,
            notice=notice,
            earlier=earlier or {},
        )
        return made

    return declare


def declaration(cls: type[Any]) -> Worksheet:
    """What a worksheet class says about itself."""
    made: Worksheet = cls.__worksheet__
    return made


def label_of(field: "attrs.Attribute[Any]") -> Text:
    """The label of an item."""
    label: Text = field.metadata[_LABEL]
    return label


def help_of(field: "attrs.Attribute[Any]") -> Text | None:
    """What the person filling an item in should know, if anything."""
    found: Text | None = field.metadata[_HELP]
    return found


def range_of(field: "attrs.Attribute[Any]") -> tuple[float | None, float | None]:
    """The smallest and the largest number that an item may hold, where it says so."""
    found: tuple[float | None, float | None] = field.metadata.get(_RANGE, (None, None))
    return found


def source_of(field: "attrs.Attribute[Any]") -> Citation | None:
    """Where the model's source asks for an item; None where the item is our own."""
    found: Citation | None = field.metadata.get(_SOURCE)
    return found


def not_before_of(field: "attrs.Attribute[Any]") -> str | None:
    """The item whose day this item's day cannot precede, if there is one."""
    found: str | None = field.metadata.get(_NOT_BEFORE)
    return found


def section_of(field: "attrs.Attribute[Any]") -> Text | None:
    """The heading of the part of a form that starts with an item, if one does."""
    found: Text | None = field.metadata.get(_SECTION)
    return found


def show_when_of(field: "attrs.Attribute[Any]") -> Condition | None:
    """When an item is to be filled in, if not always."""
    found: Condition | None = field.metadata.get(_SHOW_WHEN)
    return found


def lines_of(field: "attrs.Attribute[Any]") -> int | None:
    """How many lines the text of an item may take on a form, where it says so."""
    found: int | None = field.metadata.get(_LINES)
    return found


def prefill_of(field: "attrs.Attribute[Any]") -> str | None:
    """What an opened form takes from the record for an item, if anything."""
    found: str | None = field.metadata.get(_PREFILL)
    return found


def roles_of(field: "attrs.Attribute[Any]") -> tuple[str, ...]:
    """The roles that a form offers for an item; none where it offers all."""
    found: tuple[str, ...] = field.metadata.get(_ROLES, ())
    return found


class Item(NamedTuple):
    """An item of a worksheet: its name, its declaration, and the types it may hold.

    An item of a row goes by ``rows.item``.
    """

    name: str
    field: "attrs.Attribute[Any]"
    types: tuple[type[Any], ...]


def items_of(cls: type[Any]) -> Iterator[Item]:
    """The items of a worksheet class, with those of its rows after each list of rows."""
    hints = get_type_hints(cls)
    for field in attrs.fields(cls):
        types = tuple(_classes_in(hints[field.name]))
        yield Item(field.name, field, types)
        for inner in filter(attrs.has, types):
            for item in items_of(inner):
                yield item._replace(name=f"{field.name}.{item.name}")


def _classes_in(hint: Any) -> Iterator[type[Any]]:
    if isinstance(hint, type) and not get_args(hint):
        yield hint
    for argument in get_args(hint):
        yield from _classes_in(argument)


def _record(cls: type[T]) -> type[T]:
    """A frozen attrs class; what is alike for all records is not compiled for each."""
    before: list[str] = []
    for name, annotation in cls.__annotations__.items():
        declared = cls.__dict__.get(name)
        if isinstance(declared, _Declared):
            others = cls.__annotations__.keys() - {name}
            for fault in declared.faults(annotation, others, before):
                raise DefinitionError(f"{cls.__name__}.{name} {fault}")
            setattr(cls, name, declared.field_of(annotation))
        before.append(name)
    made = attrs.frozen(cls, kw_only=True, repr=False, eq=False)
    made.__repr__ = _without_answers  # type: ignore[method-assign]
    made.__eq__ = _same_answers  # type: ignore[method-assign]
    made.__hash__ = _hash_of_answers  # type: ignore[method-assign,assignment]
    return made


class _Declared(NamedTuple):
    """What `item` was told, until the type of the item is known."""

    default: Any
    metadata: dict[str, Any]

    def field_of(self, annotation: Any) -> Any:
        default = self.default
        if default is attrs.NOTHING and _allows_none(annotation):
            default = None
        return attrs.field(default=default, metadata=self.metadata)

    def faults(
        self, annotation: Any, others: Collection[str], before: Collection[str]
    ) -> Iterator[str]:
        """What contradicts itself, given the other items and those before this one."""
        earlier, condition = self.metadata[_NOT_BEFORE], self.metadata[_SHOW_WHEN]
        if earlier is not None and earlier not in others:
            yield f"cannot come before '{earlier}', which is no other item of it"
        if condition is not None and condition.item not in before:
            yield f"is shown by '{condition.item}', which is no item before it"
        if condition is not None and not _allows_none(annotation):
            yield "cannot be left out, so it cannot wait for another answer"


def _without_answers(record: object) -> str:
    """A record's repr: everything in it was written by or about people."""
    return f"<{type(record).__name__}>"


def _answers(record: Any) -> tuple[Any, ...]:
    return tuple([getattr(record, f.name) for f in attrs.fields(type(record))])


def _same_answers(record: object, other: object) -> bool:
    return type(record) is type(other) and _answers(record) == _answers(other)


def _hash_of_answers(record: object) -> int:
    return hash((type(record), _answers(record)))


def _allows_none(annotation: Any) -> bool:
    if isinstance(annotation, str):
        return annotation.replace(" ", "").endswith("|None")
    return type(None) in getattr(annotation, "__args__", ())
