"""Letters that no font of the machine has: which they are, and text without them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

_INSTEAD = "□"
_COMMON = "\u024f"
"""The last of the letters that every font for European languages has."""
Fits = Callable[[Sequence[str]], bool]
"""Whether there are fonts for all of some letters."""


def missing_letters(data: Any, fits: Fits) -> frozenset[str]:
    """The letters in the texts of plain data that no font has.

    Args:
        data: Texts, in lists and mappings of them.
        fits: Whether there are fonts for all of some letters.
    """
    used = {letter for text in _texts(data) for letter in text}
    return frozenset(_missing(sorted(rare for rare in used if rare > _COMMON), fits))


def without(data: Any, missing: frozenset[str]) -> Any:
    """Plain data with an empty square for each of the letters that are missing."""
    if isinstance(data, str):
        return "".join(_INSTEAD if letter in missing else letter for letter in data)
    if isinstance(data, Mapping):
        return {name: without(value, missing) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [without(value, missing) for value in data]
    return data


def _missing(letters: Sequence[str], fits: Fits) -> Iterator[str]:
    """The letters that no font has, found by halves."""
    if not letters or fits(letters):
        return
    if len(letters) == 1:
        yield from letters
        return
    half = len(letters) // 2
    yield from _missing(letters[:half], fits)
    yield from _missing(letters[half:], fits)


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for value in data.values():
            yield from _texts(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _texts(value)
