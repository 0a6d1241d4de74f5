"""Everything actcore raises on purpose, and the "did you mean" that goes with it.

Anyone may import this module; it imports nothing of actcore. Messages say where, what was
expected and what to do next. They never repeat a value from a record.
"""

import re
from collections.abc import Iterable, Sequence

import attrs

__all__ = [
    "ActcoreError",
    "DefinitionError",
    "DocumentError",
    "Fault",
    "MissingExtra",
    "ParameterError",
    "PluginError",
    "UnknownName",
    "nearest",
]


class ActcoreError(Exception):
    """The root of every error that actcore raises on purpose."""


@attrs.frozen
class Fault:
    """One thing that is wrong with a record.

    Args:
        path: Where, as a JSON path such as ``$.teams[0].members[2].since``.
        expected: What belongs there, in words.
        hint: What to do about it, or an empty string.
    """

    path: str
    expected: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.expected}, {self.hint}" if self.hint else self.expected


class DocumentError(ActcoreError):
    """A record that cannot be read, with every fault that was found.

    Args:
        faults: The faults, in document order; at least one.
        origin: What was read, a file name for instance.
    """

    def __init__(self, faults: Sequence[Fault], origin: str = "record") -> None:
        self.faults = tuple(faults)
        self.origin = origin
        super().__init__(faults, origin)

    def __str__(self) -> str:
        count = len(self.faults)
        width = min(max(len(fault.path) for fault in self.faults), 48)
        rows = "\n".join(f"  {fault.path:<{width}}   {fault}" for fault in self.faults)
        return f"{self.origin}: {count} fault{'s' * (count != 1)}\n{rows}"

    def at(self, origin: str) -> "DocumentError":
        """The same faults, told of another origin."""
        return DocumentError(self.faults, origin)


_NAME = re.compile(r"(?!.*\d{6})[^\W\d_][\w.+-]{0,59}")
"""What looks like a name and not like a number or a sentence that strayed there."""


class UnknownName(ActcoreError, LookupError):
    """Something was asked for by a name that nothing has.

    A name may come out of a file that anybody wrote, so only what is shaped like a name
    is repeated.

    Args:
        what: The kind of thing, for example ``"rule"``.
        name: The name that was asked for.
        known: The names there are; the nearest becomes the suggestion.
    """

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        self.what, self.name = what, name
        self.known = tuple(sorted(known))
        self.suggestion = nearest(name, self.known)
        self._told = f" '{name}'" if _NAME.fullmatch(name) else ""
        super().__init__(f"unknown {what}{self._told}")

    def __str__(self) -> str:
        text = f"unknown {self.what}{self._told}"
        if self.suggestion:
            return f"{text}, did you mean '{self.suggestion}'?"
        if 0 < len(self.known) <= 12:
            return f"{text}, there is: {', '.join(self.known)}"
        return text


class DefinitionError(ActcoreError):
    """A rule, worksheet or variant whose definition contradicts itself."""


class ParameterError(ActcoreError):
    """A local parameter value that cannot be used."""


class PluginError(ActcoreError):
    """A plugin that could not be loaded, as raised by ``load(strict=True)``."""


class MissingExtra(ActcoreError):
    """A capability that needs an extra which is not installed."""

    def __init__(self, purpose: str, extra: str) -> None:
        super().__init__(f"{purpose} needs: pip install 'actcore[{extra}]'")


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The name in `known` that `name` most likely was meant to be, or None.

    >>> nearest("se.rakt", ["se.ract", "no.bir"])
    'se.ract'
    """
    from difflib import get_close_matches  # on the error path only

    words = list(known)
    found = get_close_matches(name[:80], words, n=1, cutoff=0.75)
    swapped = [word for word in words if sorted(word) == sorted(name)]
    return next(iter((*found, *swapped)), None)
