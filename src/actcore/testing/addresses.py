"""Changing a part of a payload by its address, as case files write it.

An address is a pointer such as ``teams[group].members[p3].since``; list items go by
their id, their person, or their number.
"""

import re
from collections.abc import Iterator
from typing import Any

from actcore.errors import ActcoreError, nearest
from actcore.model.pointers import item_key

_STEP = re.compile(r"(?:^|\.)([^.\[\]]+)|\[([^\[\]]+)\]")


class AddressError(ActcoreError):
    """An address that leads nowhere."""


def set_at(payload: dict[str, Any], address: str, value: Any) -> None:
    """Set the field that `address` names; raises `AddressError`."""
    holder, last = _holder(payload, address)
    if isinstance(holder, list):
        holder[_index(holder, last, address)] = value
    else:
        holder[last] = value


def add_at(payload: dict[str, Any], address: str, values: list[Any]) -> None:
    """Append to the list that `address` names, which is made if absent."""
    holder, last = _holder(payload, address)
    if not isinstance(holder, dict) or not isinstance(
        holder.setdefault(last, []), list
    ):
        raise AddressError(f"'{address}' is not a list that something can be added to")
    holder[last].extend(values)


def remove_at(payload: dict[str, Any], address: str) -> None:
    """Take out the field or item that `address` names; raises `AddressError`."""
    holder, last = _holder(payload, address)
    if isinstance(holder, list):
        del holder[_index(holder, last, address)]
    elif last in holder:
        del holder[last]
    else:
        raise AddressError(_nothing(address, last, holder))


def _holder(payload: Any, address: str) -> tuple[Any, str]:
    """What holds the part that `address` names, and the part's name in it."""
    steps = list(_steps(address))
    holder = payload
    for name, is_item in steps[:-1]:
        holder = _into(holder, name, is_item, address)
    name, is_item = steps[-1]
    if is_item != isinstance(holder, list) or not isinstance(holder, list | dict):
        raise AddressError(f"'{address}' does not fit the document")
    return holder, name


def _into(holder: Any, name: str, is_item: bool, address: str) -> Any:
    if is_item and isinstance(holder, list):
        return holder[_index(holder, name, address)]
    if not is_item and isinstance(holder, dict) and name in holder:
        return holder[name]
    raise AddressError(_nothing(address, name, holder))


def _steps(address: str) -> Iterator[tuple[str, bool]]:
    end = 0
    for match in _STEP.finditer(address):
        if match.start() != end:
            break
        end = match.end()
        yield (match[1], False) if match[1] else (match[2], True)
    if end != len(address) or not address:
        raise AddressError(f"'{address}' is not an address like 'teams[group].since'")


def _index(items: list[Any], name: str, address: str) -> int:
    keys = [item_key(item, index) for index, item in enumerate(items)]
    if keys.count(name) > 1:
        raise AddressError(f"'{address}': several items go by '{name}', use a number")
    if name in keys:
        return keys.index(name)
    if name.isdigit() and int(name) < len(items):
        return int(name)
    raise AddressError(_nothing(address, name, keys))


def _nothing(address: str, name: str, known: Any) -> str:
    near = nearest(name, map(str, known)) if isinstance(known, list | dict) else None
    hint = f", did you mean '{near}'?" if near else ""
    return f"'{address}': there is no '{name}'{hint}"
