"""The XML that Word files are made of: its name spaces, elements, and words in it."""

import re
from collections.abc import Mapping
from typing import Any
from unicodedata import category

from actcore.errors import MissingExtra

Element = Any
"""An lxml element."""

SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn words around, so that they read as something else."""
_PLAIN = re.compile(r"[ -~\u00a0-\u024f]*")


def qualified(name: str) -> str:
    """A name such as ``w:sdt`` as lxml writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{SPACES[prefix]}}}{local}"


def made(
    name: str, attributes: Mapping[str, object] | None = None, *parts: Element
) -> Element:
    """An element with its attributes and the elements in it.

    Args:
        name: Its name, such as ``w:p``.
        attributes: Its attributes by such names; words are cleaned.
        parts: What is in it, in order.
    """
    etree = library("writing Word files")
    prefix = name.partition(":")[0]
    element = etree.Element(qualified(name), nsmap={prefix: SPACES[prefix]})
    for key, value in (attributes or {}).items():
        element.set(qualified(key), carried(str(value)))
    for part in parts:
        element.append(part)
    return element


def valued(name: str, value: object) -> Element:
    """An element that says one thing, in its attribute ``w:val``."""
    return made(name, {"w:val": value})


def carried(words: str) -> str:
    r"""Words as a file can carry them: lines ended alike, nothing that is no letter.

    >>> carried("Kim\x07\u202e\r\nBerg")
    'Kim\nBerg'
    """
    if _PLAIN.fullmatch(words):
        return words
    lines = "\n".join(words.splitlines())
    return "".join(letter for letter in lines if _is_carried(letter))


def _is_carried(letter: str) -> bool:
    code = ord(letter)
    stray = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF  # no letters at all
    if letter in "\n\t":
        return True
    return not (stray or letter in _DIRECTIONS or category(letter) in ("Cc", "Cs"))


def library(purpose: str) -> Any:
    """Lxml's ``etree``.

    Args:
        purpose: What it is needed for, in words.

    Raises:
        MissingExtra: If ``actcore[docx]`` is not installed.
    """
    try:
        from lxml import etree  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        raise MissingExtra(purpose, "docx") from None
    return etree
