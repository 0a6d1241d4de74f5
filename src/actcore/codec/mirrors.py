"""The fast route in: msgspec structs made after the attrs classes.

A mirror has the fields of its class, refuses unknown keys, and narrows ids that a
variant lists to the listed ones. Decoding into a mirror and converting it to the class
costs a small part of what a general converter costs, and accepts exactly the same; what
it refuses is explained by `strict`.
"""

import types
from collections import Counter
from collections.abc import Mapping
from types import GenericAlias
from typing import (
    Annotated,
    Any,
    Literal,
    NewType,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs
import msgspec

from actcore.model import CLOCK, Clock

Allowed = Mapping[Any, tuple[str, ...]]
"""The values that a record may hold for the id types that a variant lists."""


class Mirrors:
    """The mirrors of attrs classes under one variant.

    Args:
        allowed: The listed values by id type, such as those of `RoleId`.
        replaced: Types to use instead of a class's own, and defaults if there are any,
            by class and field.
    """

    def __init__(
        self,
        allowed: Allowed,
        replaced: Mapping[tuple[type[Any], str], tuple[Any, ...]] | None = None,
    ) -> None:
        self._allowed = allowed
        self._replaced = {} if replaced is None else replaced
        self._made: dict[type[Any], type[msgspec.Struct]] = {}
        self._names: Counter[str] = Counter()

    def of(
        self, cls: type[Any], leading: tuple[tuple[str, Any], ...] = ()
    ) -> type[msgspec.Struct]:
        """The mirror of `cls`, with the fields of `leading` before its own."""
        if cls not in self._made:
            hints = get_type_hints(cls)
            fields: list[Any] = list(leading)
            for field in attrs.fields(cls):
                if replacement := self._replaced.get((cls, field.name)):
                    fields.append((field.name, *replacement))
                else:
                    fields.append(self._field(field, self.type_of(hints[field.name])))
            self._made[cls] = msgspec.defstruct(
                self._name(cls.__name__),
                fields,
                kw_only=True,
                forbid_unknown_fields=True,
                omit_defaults=True,
                gc=False,
            )
        return self._made[cls]

    def _name(self, name: str) -> str:
        """The name, or one with a number if another class has it, as schemas need."""
        self._names[name] += 1
        times = self._names[name]
        return name if times == 1 else f"{name}{times}"

    def sheets(self, worksheets: Mapping[str, type[Any]]) -> type[msgspec.Struct]:
        """The mirror of a document's worksheets: a list of rows under each id."""
        fields: list[Any] = []
        for number, (name, cls) in enumerate(worksheets.items()):
            rows = GenericAlias(list, (self.of(cls),))
            named: Any = msgspec.field(name=name, default_factory=list)
            fields.append((f"sheet_{number}", rows, named))
        return msgspec.defstruct(
            "Worksheets",
            fields,
            kw_only=True,
            forbid_unknown_fields=True,
            omit_defaults=True,
            gc=False,
        )

    def type_of(self, hint: Any) -> Any:
        """What stands in a mirror for a field of type `hint`."""
        if hint is Clock:
            return Annotated[str, msgspec.Meta(pattern=CLOCK, max_length=5)]
        if isinstance(hint, NewType):
            if hint not in self._allowed:
                return hint.__supertype__
            values = self._allowed[hint]
            return Literal[values] if values else None
        if isinstance(hint, type) and hint in self._allowed:
            return Literal[self._allowed[hint]]
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is tuple:
            return GenericAlias(list, (self.type_of(arguments[0]),))
        if origin in (Union, types.UnionType):
            return Union[tuple(map(self.type_of, arguments))]  # noqa: UP007
        if isinstance(hint, type) and attrs.has(hint):
            return self.of(hint)
        return hint

    @staticmethod
    def _field(field: "attrs.Attribute[Any]", annotation: Any) -> tuple[Any, ...]:
        if field.default is attrs.NOTHING:
            return (field.name, annotation)
        if field.default == ():  # a mirror has lists, which are made faster
            return (field.name, annotation, msgspec.field(default_factory=list))
        return (field.name, annotation, field.default)
