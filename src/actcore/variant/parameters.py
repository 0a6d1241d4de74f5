"""The numbers of a rule: printed by the source, or left for a municipality to set."""

from collections.abc import Mapping
from typing import Any

import attrs

from actcore.errors import DefinitionError
from actcore.text import Text

Value = bool | int | float | str | tuple[str, ...]


@attrs.frozen(eq=False)
class Parameter:
    """A number or choice that a rule depends on.

    A default is a number that the source prints, or one that follows from its words.
    What the source leaves open has no default, and the rule says NOT_ASSESSED until a
    municipality sets it. One parameter may be given to several rules, under any name: what
    is set for one of them holds for all.

    >>> Parameter(6, unit="persons").of
    <class 'int'>
    >>> Parameter(of=int, unit="days", about=Text(en="Longest gap")).default is None
    True

    Args:
        default: The value the source gives; None where it gives none.
        of: The type of values; taken from `default` where there is one.
        unit: What the number counts.
        about: What it decides, in words.
        minimum: The smallest value that makes sense.
        maximum: The largest value that makes sense.
        choices: The texts that a text or a list may hold; None for any.
        printed: False where the default follows from the source without standing there.
    """

    default: Value | None = None
    of: type[Any] = attrs.field()
    unit: str | None = attrs.field(default=None, kw_only=True)
    about: Text | None = attrs.field(default=None, kw_only=True)
    minimum: float | None = attrs.field(default=None, kw_only=True)
    maximum: float | None = attrs.field(default=None, kw_only=True)
    choices: tuple[str, ...] | None = attrs.field(default=None, kw_only=True)
    printed: bool = attrs.field(default=True, kw_only=True)

    @of.default
    def _type_of_default(self) -> type[Any]:
        if self.default is None:
            raise DefinitionError(
                "a parameter without default needs to say what it is `of`"
            )
        return type(self.default)

    def refusal(self, value: object) -> str | None:
        """Why `value` cannot be used, or None if it can."""
        wanted = (int, float) if self.of is float else self.of
        if not isinstance(value, wanted) or (
            isinstance(value, bool) and self.of is not bool
        ):
            return f"expected {_WORDS.get(self.of, self.of.__name__)}"
        if isinstance(value, tuple) and not all(isinstance(v, str) for v in value):
            return "expected a list of texts"
        texts = value if isinstance(value, tuple) else (value,)
        if self.choices is not None and not set(texts) <= set(self.choices):
            return f"expected something of {', '.join(self.choices)}"
        if isinstance(value, int | float):
            if self.minimum is not None and value < self.minimum:
                return f"expected {self.minimum:g} or more"
            if self.maximum is not None and value > self.maximum:
                return f"expected {self.maximum:g} or less"
        return None


_WORDS: dict[type[Any], str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a text",
    tuple: "a list of texts",
}


class ParameterNotSet(Exception):
    """A rule asked for a parameter that has neither a default nor a local value."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)


class Parameters:
    """A rule's parameter values, read as attributes: ``ctx.p.smallest``.

    Asking for one that nobody has set ends the rule with NOT_ASSESSED.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Value | None]) -> None:
        self._values = dict(values)

    def __getattr__(self, name: str) -> Any:
        value = self._values[name]
        if value is None:
            raise ParameterNotSet(name)
        return value

    def is_set(self, name: str) -> bool:
        """Whether the parameter has a value."""
        return self._values[name] is not None
