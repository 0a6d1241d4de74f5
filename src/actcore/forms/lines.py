"""A client's map as plain text, a line for each person, to write and to read.

>>> # name; relation; part of life; ring; star; tie; knows
>>> # Lena; mother; family; 1; *; strong; Noa, Elin

The columns are those above, unless a first line names others. They are kept apart by
semicolons, tabs or upright strokes; a line that starts with ``#`` is a note.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from actcore.errors import DocumentError, Fault, nearest
from actcore.text import Text, folded

from . import map_words as words
from .answers import Answers, blank
from .form import Form, Question
from .written import understood

_COLUMNS = {
    "name": Text(en="name", sv="namn", da="navn", nb="navn"),
    "relation": Text(en="relation", sv="relation", da="relation", nb="relasjon"),
    "sphere": Text(
        en="part of life", sv="del av livet", da="del af livet", nb="del av livet"
    ),
    "closeness": Text(en="ring", sv="ring", da="ring", nb="ring"),
    "star": Text(en="star", sv="stjärna", da="stjerne", nb="stjerne"),
    "bond": Text(en="tie", sv="band", da="bånd", nb="bånd"),
    "knows": Text(en="knows", sv="känner", da="kender", nb="kjenner"),
    "person": Text(en="code", sv="kod", da="kode", nb="kode"),
}
_USUAL = tuple(name for name in _COLUMNS if name != "person")
_DAY = Text(en="date", sv="datum", da="dato", nb="dato")
_CASE = Text(en="case", sv="ärende", da="sag", nb="sak")
_STARS = {"*", "★", "x", "ja", "yes"}
_MOST = 1_000_000
"""More characters than any map has."""


def read_lines(data: bytes, form: Form) -> Answers:
    """The answers in a map written as plain text.

    Args:
        data: The text, in UTF-8.
        form: The form of the map, with the model's own parts of life and rings.

    Raises:
        DocumentError: With every fault; a path is a line and a column.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        fault = Fault("$", "is not UTF-8 text", "save it as UTF-8")
        raise DocumentError([fault], form.id) from None
    if len(text) > _MOST:
        raise DocumentError([Fault("$", "is too long to be a map")], form.id)
    reading = _Reading()
    for number, line in enumerate(text.splitlines(), 1):
        reading.line(number, line.strip())
    values, faults = understood(form, reading.written)
    faults = [*reading.faults, *map(reading.placed, faults)]
    if faults:
        raise DocumentError(faults, form.id)
    return attrs.evolve(blank(form, values), record=reading.record)


class _Reading:
    """What has been read so far, and where it stood."""

    def __init__(self) -> None:
        self.written: dict[str, list[str]] = {}
        self.faults: list[Fault] = []
        self.record: str | None = None
        self._columns: tuple[str, ...] = _USUAL
        self._lines: list[int] = []

    def line(self, number: int, line: str) -> None:
        if not line or line.startswith("#"):
            return
        head, colon, rest = line.partition(":")
        if colon and _is(head, _DAY):
            self.written["drawn_on"] = [rest]
        elif colon and _is(head, _CASE):
            self.record = rest.strip() or None
        else:
            cells = _cells(line)
            if not self._lines and _is(cells[0], _COLUMNS["name"]):
                self._columns = tuple(self._column(cell, number) for cell in cells)
            else:
                self._person(number, cells)

    def _column(self, cell: str, number: int) -> str:
        for name, word in _COLUMNS.items():
            if _is(cell, word):
                return name
        known = [word for text in _COLUMNS.values() for word in text.as_dict().values()]
        near = nearest(cell, known)
        hint = f"did you mean '{near}'?" if near else "leave it out"
        self.faults.append(Fault(f"line {number}", "unknown column", hint))
        return ""

    def _person(self, number: int, cells: list[str]) -> None:
        index, where = len(self._lines), f"line {number}"
        self._lines.append(number)
        if len(cells) > len(self._columns):
            expected = f"expected at most {len(self._columns)} columns"
            self.faults.append(Fault(where, expected, "quote a text that holds one"))
        for name, cell in zip(self._columns, cells, strict=False):
            if not name or not cell:
                continue
            path = f"contacts[{index}].{name}"
            if name == "star":
                self._star(cell, f"contacts[{index}]", where)
            elif name == "knows":
                self.written[path] = [part.strip() for part in cell.split(",")]
            else:
                self.written[path] = [cell]

    def _star(self, cell: str, row: str, where: str) -> None:
        if folded(cell) not in _STARS:
            self.faults.append(Fault(f"{where}, star", "expected * or nothing"))
            return
        for name in ("good_function", "important_function"):
            self.written[f"{row}.{name}"] = ["true"]

    def placed(self, fault: Fault) -> Fault:
        """A fault told of its line."""
        found = re.fullmatch(r"\$\.contacts\[(\d+)\]\.?(.*)", fault.path)
        if found is None:
            return fault
        return attrs.evolve(
            fault, path=f"line {self._lines[int(found[1])]}, {found[2]}"
        )


def _is(text: str, word: Text) -> bool:
    return folded(text.strip()) in map(folded, word.as_dict().values())


def _cells(line: str) -> list[str]:
    separator = max(";\t|", key=line.count)
    [cells] = csv.reader([line], delimiter=separator, skipinitialspace=True)
    return [cell.strip() for cell in cells] or [""]


def lines_of(form: Form, answers: Answers, language: str) -> str:
    """A map as plain text, which `read_lines` reads; blank with a line to follow.

    Args:
        form: The form of the map.
        answers: The answers; what the text has no column for is left out.
        language: Of the words that are no answers.
    """
    values = answers.values
    rows = values.get("contacts", ())
    columns = (*_USUAL, *(("person",) if answers.record is not None else ()))
    text = io.StringIO()
    title = words.TITLE.get(language)
    text.write(f"# {title}\n")
    for question in _column_questions(form):
        told = ", ".join(o.label.get(language) for o in question.options)
        text.write(f"# {_COLUMNS[question.name].get(language)}: {told}\n")
    if answers.record is not None:
        text.write(f"{_CASE.get(language)}: {answers.record}\n")
    text.write(f"{_DAY.get(language)}: {values.get('drawn_on') or ''}\n")
    write = csv.writer(text, delimiter=";", lineterminator="\n").writerow
    write(_COLUMNS[name].get(language) for name in columns)
    options = {q.name: q for q in _column_questions(form)}
    for row in rows:
        write(list(_told(row, columns, options, language)))
    return text.getvalue()


def _column_questions(form: Form) -> Iterator[Question]:
    return (q for q in form.walk() if q.name in _COLUMNS and q.options)


def _told(
    row: Mapping[str, Any],
    columns: tuple[str, ...],
    options: Mapping[str, Question],
    language: str,
) -> Iterator[str]:
    for name in columns:
        value = str(row.get(name, ""))
        if name == "star":
            both = row.get("good_function") and row.get("important_function")
            yield "*" if both else ""
        elif name == "knows":
            yield ", ".join(row.get("knows", ()))
        elif name == "name":
            yield value or str(row.get("person", ""))
        elif name in options and (option := options[name].option(value)):
            yield option.label.get(language)
        else:
            yield value
