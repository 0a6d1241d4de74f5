"""Which value each parameter has, and where it comes from."""

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import attrs

from actcore.codec import is_role, parse, parse_toml, values_of
from actcore.errors import DocumentError, Fault, ParameterError
from actcore.variant import LocalValue, Parameter, Parameters, Rule, Variant
from actcore.variant.parameters import Value
from actcore.variant.variants import local_value_faults


class Origin(StrEnum):
    """Where a parameter value comes from."""

    SOURCE = "source"
    DERIVED = "derived"
    LOCAL = "local"
    UNSET = "unset"


@attrs.frozen(eq=False)
class Setting:
    """A parameter's value with where it comes from.

    Args:
        parameter: The parameter.
        value: Its value; None where nobody has set one.
        local: The decision behind a local value.
    """

    parameter: Parameter
    value: Value | None
    local: LocalValue | None = None

    @property
    def origin(self) -> Origin:
        """Printed by the source, derived from it, decided locally, or not set."""
        if self.local is not None:
            return Origin.LOCAL
        if self.value is None:
            return Origin.UNSET
        return Origin.SOURCE if self.parameter.printed else Origin.DERIVED


@attrs.frozen(kw_only=True, eq=False)
class LocalParameters:
    """The local values of one model, as a file gives them.

    Args:
        model: The national model they are for.
        values: The values, each with its reason and who decided.
    """

    model: str
    values: tuple[LocalValue, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class _Entry:
    rule: str
    name: str
    value: Any
    reason: str
    decided_by: str
    decided_on: date


@attrs.frozen(kw_only=True, eq=False)
class _File:
    model: str
    parameter: tuple[_Entry, ...] = ()


def read_parameters(path: str | os.PathLike[str]) -> LocalParameters:
    """Read a file of local parameter values, ``.toml`` or ``.json``.

    The file names the model and has a list of values::

        model = "se.ract"

        [[parameter]]
        rule = "RACT026"
        name = "largest"
        value = 9
        reason = "Two case managers for each client"
        decided_by = "social_welfare_committee"
        decided_on = 2024-01-15

    Args:
        path: The file.

    Raises:
        DocumentError: With every fault, if the file cannot be read.
        OSError: If it cannot be opened.
    """
    path = Path(path)
    data = path.read_bytes()
    try:
        payload = parse(data) if path.suffix.lower() == ".json" else parse_toml(data)
        file: _File = values_of(_File, payload)
    except DocumentError as error:
        raise error.at(path.name) from None
    if faults := list(_entry_faults(file.parameter)):
        raise DocumentError(faults, path.name)
    return LocalParameters(
        model=file.model,
        values=tuple(
            LocalValue(
                rule=entry.rule,
                name=entry.name,
                value=tuple(entry.value)
                if isinstance(entry.value, list)
                else entry.value,
                reason=entry.reason,
                decided_by=entry.decided_by,
                decided_on=entry.decided_on,
                origin=path.name,
            )
            for entry in file.parameter
        ),
    )


def _entry_faults(entries: tuple[_Entry, ...]) -> Iterator[Fault]:
    seen: set[tuple[str, str]] = set()
    for index, entry in enumerate(entries):
        where = f"$.parameter[{index}]"
        parts = entry.value if isinstance(entry.value, list) else [entry.value]
        if not all(isinstance(part, bool | int | float | str) for part in parts):
            words = "expected a number, a text, true or false, or a list of texts"
            yield Fault(f"{where}.value", words)
        if not entry.reason.strip():
            yield Fault(f"{where}.reason", "expected words", "it cannot be blank")
        if not is_role(entry.decided_by):
            hint = "write it in lower case without spaces, such as team_leader"
            yield Fault(f"{where}.decided_by", "expected a role, never a name", hint)
        if (entry.rule, entry.name) in seen:
            yield Fault(where, "this parameter is already set earlier in the file")
        seen.add((entry.rule, entry.name))


def check_values(variant: Variant, values: Iterable[LocalValue]) -> None:
    """Refuse the values of one file that cannot be used with a variant.

    Raises:
        ParameterError: If one names nothing or cannot be its value, or if two give one
            parameter different values; with everything that is wrong.
    """
    values = tuple(values)
    _check_each(variant, values)
    given: dict[int, LocalValue] = {}
    for value in values:
        first = given.setdefault(id(_parameter(variant, value)), value)
        if (type(first.value), first.value) != (type(value.value), value.value):
            names = " and ".join(f"{v.rule}.{v.name}" for v in (first, value))
            fault = f"{names} are one parameter and have two values; keep one of them"
            raise ParameterError(_with_origin(value, fault))


def _check_each(variant: Variant, values: Iterable[LocalValue]) -> None:
    faults = [
        _with_origin(value, fault)
        for value in values
        for fault in local_value_faults(variant, value)
    ]
    if faults:
        raise ParameterError("; ".join(faults))


def _with_origin(value: LocalValue, fault: str) -> str:
    return f"{value.origin}: {fault}" if value.origin else fault


def _parameter(variant: Variant, value: LocalValue) -> Parameter:
    return variant.rule(value.rule).parameters[value.name]


def settings_of(
    variant: Variant, rules: Iterable[Rule], local: Iterable[LocalValue]
) -> dict[str, dict[str, Setting]]:
    """Every rule's parameter values by code and name; later local values win.

    A `Parameter` that several rules are given is one parameter: a value for it in any of
    them holds for all.

    Raises:
        ParameterError: If a local value names nothing, or cannot be its value.
    """
    values = (*variant.parameters, *local)
    _check_each(variant, values)
    decided = {id(_parameter(variant, value)): value for value in values}
    return {
        rule.code: {
            name: _setting(parameter, decided.get(id(parameter)))
            for name, parameter in rule.parameters.items()
        }
        for rule in rules
    }


def _setting(parameter: Parameter, local: LocalValue | None) -> Setting:
    return Setting(
        parameter, parameter.default if local is None else local.value, local
    )


def parameters_of(settings: Mapping[str, Setting]) -> Parameters:
    """The values of one rule, as its function reads them."""
    return Parameters({name: setting.value for name, setting in settings.items()})
