"""What is asked for by a word: one of a few, never something near it."""

from enum import StrEnum
from typing import TypeVar

from actcore.errors import UnknownName

E = TypeVar("E", bound=StrEnum)


def one_of(kind: type[E], word: E | str) -> E:
    """The member of `kind` that a word means.

    >>> from actcore.model import Audience
    >>> one_of(Audience, "group") is Audience.GROUP
    True

    Raises:
        UnknownName: If it means none; the message suggests the nearest.
    """
    try:
        return kind(word)
    except ValueError:
        raise UnknownName(kind.__name__.lower(), str(word), list(kind)) from None
