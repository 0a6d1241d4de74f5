"""The explaining route in: a cattrs converter that coerces nothing and tells everything.

It is slower than the mirrors and finds every fault of a document at once, with its path.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import attrs
from cattrs import (
    AttributeValidationNote,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn

from actcore.errors import Fault, nearest
from actcore.model import CLOCK, Clock
from actcore.text import folded

from .identity import shown
from .mirrors import Allowed

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Refused(ValueError):
    """A value that does not belong; says what was expected, never what was found."""

    def __init__(self, expected: str, hint: str = "") -> None:
        self.expected, self.hint = expected, hint
        super().__init__(expected)


def make_converter(
    allowed: Allowed,
    id_names: Mapping[Any, str],
    synonyms: Mapping[Any, Mapping[str, str]] | None = None,
) -> Converter:
    """A converter that accepts a document's classes and nothing loosely.

    Args:
        allowed: The listed values by id type.
        id_names: What each listed id type is called in a message.
        synonyms: What else, in lower case, stands for a listed value, by id type.
    """
    converter = Converter(
        forbid_extra_keys=True, detailed_validation=True, omit_if_default=True
    )
    for kind, words in _EXACT.items():
        converter.register_structure_hook(kind, _exactly(kind, words))
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(date, _date)
    converter.register_structure_hook(Clock, _clock)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook_factory(_is_choice, lambda t: _choice(t, allowed))
    converter.register_structure_hook_factory(_is_list, lambda t: _list(converter, t))
    converter.register_structure_hook_factory(
        attrs.has, lambda t: _object(converter, t)
    )
    for id_type, values in allowed.items():
        if not _is_choice(id_type):
            name = id_names.get(id_type, "id")
            listed = _listed(name, values, (synonyms or {}).get(id_type))
            converter.register_structure_hook(id_type, listed)
    return converter


def register_choices(
    converter: Converter, cls: type[Any], allowed: Allowed | None = None
) -> None:
    """Let `converter` know the choices of `cls` and of the classes inside it.

    A hook for `str` would otherwise catch every choice, since a choice is a text.
    """
    seen: set[Any] = set()

    def visit(hint: Any) -> None:
        if hint in seen:
            return
        seen.add(hint)
        for argument in get_args(hint):
            visit(argument)
        if _is_yes_or_no(hint):
            converter.register_structure_hook(hint, _yes_or_no(hint))
        if _is_choice(hint):
            converter.register_structure_hook(hint, _choice(hint, allowed or {}))
            converter.register_unstructure_hook(hint, lambda choice: choice.value)
        elif isinstance(hint, type) and attrs.has(hint):
            for inner in get_type_hints(hint).values():
                visit(inner)

    visit(cls)


def faults_of(error: BaseException, path: str = "$") -> Iterator[Fault]:
    """Every fault that a failed structuring tells of, in document order."""
    if isinstance(error, ClassValidationError | IterableValidationError):
        inner_errors: tuple[BaseException, ...] = error.exceptions
        for inner in inner_errors:
            yield from faults_of(inner, path + _step(inner))
    elif isinstance(error, ForbiddenExtraKeysError):
        fields = {field.name for field in attrs.fields(error.cl)}
        for key in sorted(error.extra_fields, key=str):
            yield unknown_key(f"{path}.{shown(key)}", str(key), fields)
    elif isinstance(error, Refused):
        yield Fault(path, error.expected, error.hint)
    elif isinstance(error, KeyError):
        yield Fault(path, "is missing")
    else:
        yield Fault(path, "cannot be read")


def unknown_key(path: str, key: str, known: set[str]) -> Fault:
    """The fault of a key that nothing has, with the nearest that there is."""
    suggestion = nearest(key, known)
    hint = f"did you mean '{suggestion}'?" if suggestion else "remove it"
    return Fault(path, "unknown key", hint)


def _step(error: BaseException) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{shown(note.name)}"
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
    return ""


_EXACT: dict[type[Any], str] = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
}


def _exactly(kind: type[Any], words: str) -> Callable[[Any, Any], Any]:
    def structure(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise Refused(f"expected {words}")
        return value

    return structure


def _number(value: Any, _: Any) -> float:
    if type(value) not in (int, float):
        raise Refused("expected a number")
    return float(value)


def _date(value: Any, _: Any) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise Refused("expected a day that the calendar has") from None
    raise Refused("expected a date as YYYY-MM-DD")


def _clock(value: Any, _: Any) -> str:
    if isinstance(value, str) and re.match(CLOCK, value) and len(value) == 5:
        return value
    raise Refused("expected a time of day as HH:MM", "such as 09:30")


def _is_choice(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, StrEnum)


def _choice(cls: type[StrEnum], allowed: Allowed) -> Callable[[Any, Any], Any]:
    values = allowed.get(cls, tuple(member.value for member in cls))
    by_value = {value: cls(value) for value in values}
    inner = _listed("value", tuple(by_value))
    return lambda value, kind: by_value[inner(value, kind)]


def _is_yes_or_no(hint: Any) -> bool:
    """Whether an item is answered with yes, with no, or with a word for neither."""
    return bool in get_args(hint) and any(map(_is_choice, get_args(hint)))


def _yes_or_no(hint: Any) -> Callable[[Any, Any], Any]:
    said = next(filter(_is_choice, get_args(hint)))
    words = ", ".join(f"'{member.value}'" for member in said)

    def structure(value: Any, _: Any) -> Any:
        if type(value) is bool or (value is None and type(None) in get_args(hint)):
            return value
        if isinstance(value, str) and value in set(said):
            return said(value)
        raise Refused("expected true or false", f"or one of {words}")

    return structure


def _listed(
    what: str, values: tuple[str, ...], words: Mapping[str, str] | None = None
) -> Callable[[Any, Any], str]:
    meant = {**(words or {}), **{value: value for value in values}}

    def structure(value: Any, _: Any) -> str:
        if type(value) is str:
            if found := meant.get(value) or meant.get(folded(value)):
                return found
        if not values:
            raise Refused(f"this model has no {what} to name here", "remove it")
        suggestion = None
        if isinstance(value, str):
            suggestion = nearest(value, values) or nearest(value, meant)
        if suggestion:
            raise Refused(f"unknown {what}", f"did you mean '{suggestion}'?")
        raise Refused(f"expected a {what}", f"one of {_some(values)}")

    return structure


def _object(converter: Converter, cls: type[Any]) -> Callable[[Any, Any], Any]:
    fields = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True)

    def structure(value: Any, kind: Any) -> Any:
        if not isinstance(value, dict):
            raise Refused("expected an object with named fields")
        return fields(value, kind)

    return structure


def _some(values: tuple[str, ...]) -> str:
    shown = ", ".join(values[:8])
    return f"{shown} and {len(values) - 8} more" if len(values) > 8 else shown


def _is_list(hint: Any) -> bool:
    return getattr(hint, "__origin__", None) is tuple


def _list(converter: Converter, hint: Any) -> Callable[[Any, Any], tuple[Any, ...]]:
    item = get_args(hint)[0]

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Refused("expected a list")
        done, errors = [], []
        for index, part in enumerate(value):
            try:
                done.append(converter.structure(part, item))
            except Exception as error:  # noqa: BLE001 - gathered, and told together
                note = IterableValidationNote(f"item {index}", index, item)
                error.__notes__ = [*getattr(error, "__notes__", ()), note]
                errors.append(error)
        if errors:
            raise IterableValidationError("list", errors, hint)
        return tuple(done)

    return structure
