"""A page set as PDF whatever letters it holds, also those that no font here has.

PDF/UA refuses a page with a letter that cannot be shown. A name in letters that a
server has no font for must not keep anybody from printing a sheet.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from actcore.pictures.typeset import set_as_pdf

_INSTEAD = "□"
_COMMON = "\u024f"
"""The last of the letters that every font for European languages has."""
_LETTERS = b"""#let data = json(bytes(sys.inputs.data))
#set document(title: "x", date: none)
#set text(lang: "en", font: ("Arial", "Liberation Sans", "Arimo", "Helvetica"))
#text(data.letters)"""


def set_with_fonts_here(page: bytes, data: Mapping[str, Any]) -> bytes:
    """A page as PDF/UA-1, with an empty square for each letter that no font has.

    Args:
        page: The page, which reads ``sys.inputs.data`` as JSON.
        data: What it shows.

    Raises:
        MissingExtra: If ``actcore[typst]`` is not installed.
    """
    try:
        return set_as_pdf(page, data)
    except RuntimeError:
        used = {letter for text in _texts(data) for letter in text}
        rare = sorted(letter for letter in used if letter > _COMMON)
        missing = frozenset(_missing(rare))
        if not missing:
            raise
    return set_as_pdf(page, _without(data, missing))


def _missing(letters: Sequence[str]) -> Iterator[str]:
    """The letters that no font has, found by halves."""
    if not letters or _can_be_set(letters):
        return
    if len(letters) == 1:
        yield from letters
        return
    half = len(letters) // 2
    yield from _missing(letters[:half])
    yield from _missing(letters[half:])


def _can_be_set(letters: Sequence[str]) -> bool:
    try:
        set_as_pdf(_LETTERS, {"letters": " ".join(letters)})
    except RuntimeError:
        return False
    return True


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for value in data.values():
            yield from _texts(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _texts(value)


def _without(data: Any, missing: frozenset[str]) -> Any:
    if isinstance(data, str):
        return "".join(_INSTEAD if letter in missing else letter for letter in data)
    if isinstance(data, Mapping):
        return {name: _without(value, missing) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [_without(value, missing) for value in data]
    return data
