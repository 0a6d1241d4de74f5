"""A filled or blank sample of any record class, made from its types."""

import datetime
import types
from collections.abc import Mapping
from enum import Enum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

import attrs

from actcore.model import Clock, RoleId
from actcore.variant import range_of, roles_of

Listed = Mapping[Any, tuple[str, ...]]
"""The values that a variant lists, by id type."""
_PLAIN: dict[Any, Any] = {
    str: 'Åse "=1+1" <b>\n',
    int: 3,
    float: 0.5,
    bool: False,
    datetime.date: datetime.date(2024, 2, 29),
}


def sample(cls: type[Any], filled: bool, listed: Listed | None = None) -> Any:
    """An instance of `cls` with every item filled, or only those that must be."""
    hints = get_type_hints(cls)
    values = {}
    for field in attrs.fields(cls):
        if filled or field.default is attrs.NOTHING:
            value = _value(hints[field.name], _offered(field, listed or {}))
            low, high = range_of(field)
            if low is not None and value < low:
                value = type(value)(low)
            if high is not None and value > high:
                value = type(value)(high)
            values[field.name] = value
    return cls(**values)


def _offered(field: "attrs.Attribute[Any]", listed: Listed) -> Listed:
    """What is listed, of roles only those that the form of an item offers."""
    return {**listed, RoleId: roles} if (roles := roles_of(field)) else listed


def _value(hint: Any, listed: Listed) -> Any:
    if hint is Clock:
        return "09:30"
    if isinstance(hint, NewType):
        return listed[hint][0] if listed.get(hint) else "sample"
    if get_origin(hint) is tuple:
        return (_value(get_args(hint)[0], listed),)
    if get_origin(hint) in (Union, types.UnionType):
        return _value(next(a for a in get_args(hint) if a is not type(None)), listed)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)[-1]
    if attrs.has(hint):
        return sample(hint, True, listed)
    if hint in _PLAIN:
        return _PLAIN[hint]
    raise TypeError(f"an item cannot be of type {hint}")
