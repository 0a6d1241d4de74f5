"""What ODK or KoBo exported, as tables of text: CSV, a workbook, or a zip of CSV.

Whatever was sent here may come from anywhere, so sizes are held against limits before
anything is kept, and nothing in a cell is acted upon.
"""

import csv
import struct
import warnings
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from io import BytesIO, StringIO
from pathlib import PurePosixPath
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import attrs

from actcore.errors import DocumentError, Fault
from actcore.forms.sheet import texts_of

from .workbook import load_openpyxl

LARGEST = 20_000_000
"""The most bytes of what is read."""
_LARGEST_OPEN = 80_000_000
"""The most bytes of it once it is unpacked."""
_MOST_MEMBERS, _MOST_ROWS, _MOST_COLUMNS = 5_000, 50_000, 4_000
_CHUNK = 1 << 20
_PACKED = {ZIP_STORED, ZIP_DEFLATED}
_UNZIPPING = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What a zip file that is broken, encrypted or packed oddly raises."""
_SMALLER = "export fewer answers at a time"


@attrs.frozen(kw_only=True)
class Table:
    """One table of an export.

    Args:
        title: Its file name without ending, or the name of its sheet; of a table that
            stands alone an empty text.
        header: Its columns.
        rows: Its rows, each as long as the header.
    """

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = attrs.field(repr=False)


def tables_of(data: bytes) -> tuple[Table, ...]:
    """The tables of an export, whichever kind of file it is.

    Raises:
        DocumentError: If it is none that can be read.
        MissingExtra: If it is a workbook and openpyxl is not installed.
    """
    if len(data) > LARGEST:
        raise refused(f"is larger than {LARGEST // 1_000_000} MB", _SMALLER)
    if not data.startswith(b"PK"):
        return (_csv(data, ""),)
    members = _unpacked(data)
    if "xl/workbook.xml" in members:
        return tuple(_workbook(data))
    found = [
        _csv(text, PurePosixPath(name).stem)
        for name, text in sorted(members.items())
        if name.endswith(".csv") and PurePosixPath(name).parts[0] != "media"
    ]
    if not found:
        raise refused("holds no table", "expected .csv files in it")
    return tuple(found)


def refused(expected: str, hint: str = "") -> DocumentError:
    """That an export as a whole cannot be read."""
    return DocumentError([Fault("$", expected, hint)], "field data")


def _unpacked(data: bytes) -> dict[str, bytes]:
    """What a zip file holds: tables whole, of anything else only that it is there."""
    members: dict[str, bytes] = {}
    room = _LARGEST_OPEN
    try:
        with ZipFile(BytesIO(data)) as archive:
            if len(archive.infolist()) > _MOST_MEMBERS:
                raise refused("holds too many files", _SMALLER)
            if {info.compress_type for info in archive.infolist()} - _PACKED:
                raise refused("is packed in an unusual way", "pack it again as .zip")
            for info in archive.infolist():
                kept = info.filename.endswith(".csv")
                chunks = []
                with archive.open(info) as member:
                    while chunk := member.read(_CHUNK):
                        room -= len(
                            chunk
                        )  # what a zip file says of sizes may be untrue
                        if room < 0:
                            raise refused("unpacks to more than is read", _SMALLER)
                        if info.filename.endswith(".xml") and b"<!" in chunk:
                            if b"<!DOCTYPE" in chunk or b"<!ENTITY" in chunk:
                                raise refused("is no workbook of answers")
                        if kept:
                            chunks.append(chunk)
                members[info.filename] = b"".join(chunks)
    except _UNZIPPING:
        raise refused("cannot be unpacked", "export it again") from None
    return members


def _csv(data: bytes, title: str) -> Table:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        hint = "choose CSV UTF-8 when saving"
        raise refused("expected a workbook, or a table as UTF-8 text", hint) from None
    first = text.partition("\n")[0].strip().casefold()
    if first in ("sep=,", "sep=;"):  # so a spreadsheet program is told
        text = text.partition("\n")[2]
    try:
        rows = csv.reader(
            StringIO(text, newline=""), delimiter=_delimiter(text), strict=True
        )
        return _table(title, rows)
    except csv.Error:
        raise refused("expected a table with ',' or ';' between cells") from None


def _delimiter(text: str) -> str:
    """What parts the cells of the first row: whichever makes more of them."""

    def cells(delimiter: str) -> int:
        rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
        return len(next(rows, []))

    return max(",", ";", "\t", key=cells)


def _table(title: str, rows: Iterable[Iterable[Any]]) -> Table:
    every = iter(rows)
    header = tuple(_text(cell) for cell in next(every, ()))
    if not any(header):
        raise refused("holds an empty table", "expected names of columns first")
    if len(header) > _MOST_COLUMNS:
        raise refused("has too many columns")
    found = []
    for number, cells in enumerate(every):
        if number >= _MOST_ROWS:
            raise refused("has too many rows", _SMALLER)
        row = tuple(_text(cell) for cell in cells)
        if any(row[len(header) :]):
            raise refused("has a row with more cells than there are columns")
        if any(cell.strip() for cell in row):
            found.append((*row, *[""] * len(header))[: len(header)])
    return Table(title=title, header=header, rows=tuple(found))


def _workbook(data: bytes) -> Iterator[Table]:
    openpyxl = load_openpyxl("reading a workbook")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles that do not matter here
            book = openpyxl.load_workbook(BytesIO(data), read_only=True)
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # what a file says of sizes may be untrue
                rows = sheet.iter_rows(values_only=True, max_row=_MOST_ROWS + 2)
                found = [row[: _MOST_COLUMNS + 1] for row in rows]
                if any(any(row) for row in found):
                    yield _table(sheet.title, found)
            book.close()
    except DocumentError:
        raise
    except Exception:  # noqa: BLE001 - whatever the library makes of a broken file
        raise refused("is no workbook that can be read", "export it again") from None


def _text(cell: Any) -> str:
    """A cell as text; a formula is its own text and is not calculated."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        whole = cell.time() == time()
        return cell.date().isoformat() if whole else cell.isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    return "".join(texts_of(cell))
