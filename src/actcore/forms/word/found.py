"""The controls of a Word file, and what is written or ticked in each."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .said import GONE, is_on, part_of, said_in
from .xml import Element, qualified

_SDT, _ROW, _TABLE = qualified("w:sdt"), qualified("w:tr"), qualified("w:tbl")
_VALUE = qualified("w:val")
_DELETED_ROW = f"{qualified('w:trPr')}/{qualified('w:del')}"
_BLOCKS = tuple(qualified(name) for name in ("w:p", "w:tbl", "w:tr", "w:tc", "w:sdt"))


class Found(NamedTuple):
    """One control.

    Attributes:
        key: What it answers.
        row: Which row of the file it is in, or None.
        text: What is written in it, or chosen.
        ticked: Whether it is ticked; None where it is no box.
    """

    key: str
    row: int | None
    text: str = ""
    ticked: bool | None = None

    def __repr__(self) -> str:
        return f"<control {self.key}>"


def found_in(root: Element, keys: Mapping[str, str]) -> Iterator[Found]:
    """The controls that answer something, in order; what was deleted is left out.

    Args:
        root: The text of the file.
        keys: What each control answers, by the name of its bookmark.
    """
    known = _keyed(root, keys)
    rows: dict[Element, int] = {}
    for sdt, key in known.items():
        row = next(sdt.iterancestors(_ROW), None)
        if row is not None and row.find(_DELETED_ROW) is not None:
            continue
        if any(around.tag in GONE for around in sdt.iterancestors()):
            continue
        place = None if row is None else rows.setdefault(row, len(rows))
        box = part_of(sdt, "w14:checkbox")
        if box is None:
            yield Found(key, place, text=said_in(sdt, known))
        else:
            yield Found(key, place, ticked=is_on(box.find(qualified("w14:checked"))))


def _keyed(root: Element, keys: Mapping[str, str]) -> dict[Element, str]:
    """The controls in order with what they answer; others' own controls left out."""
    controls = list(root.iter(_SDT))
    tags = {key: key for key in keys.values()} | dict(keys)
    named: dict[Element, str] = {}
    for sdt in controls:
        tag = part_of(sdt, "w:tag")
        key = None if tag is None else tags.get(tag.get(_VALUE, ""))
        if key is not None:
            named[sdt] = key
    _name_by_bookmark(root, keys, named)
    _name_by_neighbour(root, named)
    return {sdt: named[sdt] for sdt in controls if sdt in named}


def _name_by_bookmark(
    root: Element, keys: Mapping[str, str], named: dict[Element, str]
) -> None:
    """Name controls by the bookmarks that are in them, or right before them."""
    for mark in root.iter(qualified("w:bookmarkStart")):
        key = keys.get(mark.get(qualified("w:name"), ""))
        if key is None:
            continue
        sdt = mark.getnext()
        if sdt is None or sdt.tag != _SDT:
            around = mark.iterancestors(_SDT)
            sdt = next((control for control in around if not _is_around(control)), None)
        if sdt is not None:
            named.setdefault(sdt, key)


def _name_by_neighbour(root: Element, named: dict[Element, str]) -> None:
    """Name the controls of copied rows, which lost their tags, as in another row."""
    for table in root.iter(_TABLE):
        rows = [_inner(row) for row in table.iter(_ROW)]
        whole = {
            len(row): [named[sdt] for sdt in row]
            for row in rows
            if row and all(sdt in named for sdt in row)
        }
        for row in rows:
            if len(row) in whole and not any(sdt in named for sdt in row):
                named.update(zip(row, whole[len(row)], strict=True))


def _inner(row: Element) -> list[Element]:
    return [sdt for sdt in row.iter(_SDT) if not _is_around(sdt)]


def _is_around(sdt: Element) -> bool:
    """Whether a control holds whole paragraphs, rows or controls."""
    content = sdt.find(qualified("w:sdtContent"))
    return content is not None and any(part.tag in _BLOCKS for part in content)
