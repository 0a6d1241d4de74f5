"""What is written in a control of a Word file, or chosen in it."""

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from actcore.text import folded

from ..asking import code_of
from ..words import (
    CHOOSE_ONE,
    CLOCK_FORM,
    CODE_IN,
    CODE_OF,
    DATE_FORM,
    NAME_OR_CODE,
    PREFILLED,
)
from .controls import UNSAID
from .words import NUMBER_HERE, WRITE_HERE
from .xml import Element, qualified

_PARAGRAPH, _CELL = qualified("w:p"), qualified("w:tc")
_SDT, _CONTENT = qualified("w:sdt"), qualified("w:sdtContent")
_TEXT = qualified("w:t")
GONE = {
    qualified(name)
    for name in ("w:del", "w:moveFrom", "w:rPr", "w:pPr", "w:sdtPr", "mc:Fallback")
}
"""What was deleted or moved away, is told twice, or is not text."""
_LETTERS = {
    qualified("w:br"): "\n",
    qualified("w:cr"): "\n",
    qualified("w:tab"): "\t",
    qualified("w:noBreakHyphen"): "\u2011",
    qualified("w:softHyphen"): "\u00ad",
}
_ABOUT = {qualified(n) for n in ("w:tcPr", "w:bookmarkStart", "w:bookmarkEnd")}
_DAY = re.compile(r"\s*(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\D{1,3}\d{1,2}\D{1,3}\d{4})\s*")
_QUOTES = str.maketrans("“”„«»‘’‚′", '"""""\'\'\'\'')
_POINTING = {
    code_of(refers, language) for refers in CODE_OF for language in CODE_IN.languages
}
_STANDING = (NAME_OR_CODE, DATE_FORM, CLOCK_FORM, CHOOSE_ONE, PREFILLED)
_PLACES = _POINTING | {
    said
    for text in (WRITE_HERE, NUMBER_HERE, *_STANDING)
    for said in text.as_dict().values()
}
_UNSAID = re.compile(
    "(?:{})?{}".format(
        "|".join(map(re.escape, sorted(_PLACES, key=len, reverse=True))), UNSAID
    )
)
"""The sheet's own words in a place to write: their sign tells them from an answer."""


def part_of(sdt: Element, name: str) -> Any:
    """What a control says of itself, or None."""
    about = sdt.find(qualified("w:sdtPr"))
    return None if about is None else about.find(qualified(name))


def is_on(element: Element | None) -> bool:
    """Whether an element that says yes or no says yes."""
    if element is None:
        return False
    said = next(iter(element.attrib.values()), "1")
    return str(said).lower() in ("1", "true", "on")


def said_in(sdt: Element, known: Collection[Element]) -> str:
    """The words in a control, or the value that was chosen in it.

    What is written beside it, in its own paragraph or box, belongs to it: the edge of a
    control is hard to see.

    Args:
        sdt: The control.
        known: All controls that answer something.
    """
    scope = _scope(sdt, known)
    unsaid = is_on(part_of(sdt, "w:showingPlcHdr"))
    text = "".join(_words(scope, sdt, unsaid, known))
    text = _UNSAID.sub("", text).strip()
    day = part_of(sdt, "w:date")
    if day is not None:
        return _day(text, day.get(qualified("w:fullDate"), ""))
    items = part_of(sdt, "w:dropDownList")
    return text if items is None else _chosen(text, items)


def _scope(sdt: Element, known: Collection[Element]) -> Element:
    """The box or the paragraph that is a control's alone, or else the control."""
    cell = next(sdt.iterancestors(_CELL), None)
    if cell is not None and _alone(cell, known):
        first = next((part for part in cell if part.tag not in _ABOUT), None)
        if first is sdt or first in sdt.iterancestors():
            return cell
    paragraph = next(sdt.iterancestors(_PARAGRAPH), None)
    if paragraph is not None and _alone(paragraph, known):
        return paragraph
    return sdt


def _alone(part: Element, known: Collection[Element]) -> bool:
    answering = (sdt for sdt in part.iter(_SDT) if sdt in known)
    return len(list(islice(answering, 2))) == 1


def _words(
    part: Element, sdt: Element, unsaid: bool, known: Collection[Element]
) -> Iterator[str]:
    """The text of a part of the file, paragraphs as lines."""
    if part is sdt and unsaid:
        return
    if part is not sdt and part.tag == _SDT and part in known:
        return
    paragraphs = 0
    for inner in part:
        if inner.tag in GONE:
            continue
        if inner.tag == _TEXT:
            yield inner.text or ""
        elif inner.tag in _LETTERS:
            yield _LETTERS[inner.tag]
        else:
            if inner.tag == _PARAGRAPH:
                yield "\n" if paragraphs else ""
                paragraphs += 1
            yield from _words(inner, sdt, unsaid, known)


def _day(text: str, picked: str) -> str:
    """The day that is shown, else the one that was picked if it is the one shown."""
    if _DAY.fullmatch(text) or not text:
        return text
    year, _, rest = picked.partition("-")
    numbers = set(re.findall(r"\d+", text))
    there = {year, str(int(rest[3:5]))} if rest[3:5].isdecimal() else {""}
    return picked[:10] if there <= numbers | {n.lstrip("0") for n in numbers} else text


def _chosen(text: str, items: Element) -> str:
    """The value of the item whose words are shown, else the words."""
    wanted = _plain(text)
    for item in items.iter(qualified("w:listItem")):
        value: str = item.get(qualified("w:value"), "")
        shown = item.get(qualified("w:displayText"), value)
        if wanted == _plain(shown):
            return value
    return text


def _plain(words: str) -> str:
    """Words as they are compared, whatever Word made of quotation marks and blanks."""
    return folded(" ".join(words.translate(_QUOTES).split()))
