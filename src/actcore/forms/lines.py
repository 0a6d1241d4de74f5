"""A client's map as plain text, a line for each person, to write and to read.

>>> # name; relation; part of life; ring; star; tie; knows
>>> # Lena; mother; family; 1; *; strong; Noa, Elin

The columns are those above, unless a first line names others; then that line's separator
is that of all. They are kept apart by semicolons, tabs or upright strokes. A text that
holds a separator, or starts with ``#``, stands in double quotes, and so does a name with
a comma among those whom somebody knows. A line that starts with ``#`` is a note. Above
the people may stand ``date:``, ``case:`` and ``map:``.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from typing import Any
from unicodedata import category

import attrs

from actcore.errors import DocumentError, Fault, nearest
from actcore.text import Text, folded

from . import map_words as words
from .answers import Answers, blank
from .form import Form, Question
from .written import MOST_ROWS, understood

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
_RECORD, _DAY = "record", "drawn_on"
_HEADINGS = {
    _RECORD: Text(en="case", sv="ärende", da="sag", nb="sak"),
    _DAY: Text(en="date", sv="datum", da="dato", nb="dato"),
    "layer": Text(en="map", sv="karta", da="kort", nb="kart"),
}
"""What is told above the people; of the map, which part of life it tells of."""
_STARS = {"*", "★", "x", "ja", "yes"}
_SEPARATORS = ";\t|"
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
        reading.line(number, line)
        if reading.stopped:
            break
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
        self.stopped = False
        self._columns: tuple[str, ...] = _USUAL
        self._separator: str | None = None
        self._headings: dict[str, int] = {}
        self._lines: list[int] = []

    def line(self, number: int, line: str) -> None:
        said = line.strip()
        if not said or said.startswith("#"):
            return
        heading = _heading(said)
        if heading and (self._separator is None or self._separator not in said):
            self._head(heading, number, said.partition(":")[2].strip())
            return
        separator = self._separator or _separator(line)
        try:
            cells = _cells(line, separator)
            if self._separator or self._lines or not _is(cells[0], _COLUMNS["name"]):
                self._person(number, cells)
            else:
                self._separator = separator
                self._columns = tuple(self._header(number, cells))
        except csv.Error:
            what = "holds a text that is too long"
            self.faults.append(Fault(f"line {number}", what, "shorten it"))

    def _head(self, heading: str, number: int, said: str) -> None:
        where = f"line {number}"
        if self._separator is not None:
            hint = "put it there, or in quotes if it is somebody's name"
            told = Fault(where, "this belongs above the line of columns", hint)
            self.faults.append(told)
        elif said and heading in self._headings:
            first = self._headings[heading]
            told = Fault(where, f"says again what line {first} says", "leave one out")
            self.faults.append(told)
        elif said:
            self._headings[heading] = number
            if heading == _RECORD:
                self.record = said
            else:
                self.written[heading] = [said]

    def _header(self, number: int, cells: list[str]) -> Iterator[str]:
        where = f"line {number}"
        if len(cells) > len(_COLUMNS):
            self.faults.append(
                Fault(where, f"expected at most {len(_COLUMNS)} columns")
            )
        seen = set()
        for cell in cells[: len(_COLUMNS)]:
            column = next((n for n, word in _COLUMNS.items() if _is(cell, word)), "")
            if column in seen:
                self.faults.append(Fault(where, "a column stands there twice"))
            elif not column:
                self.faults.append(Fault(where, "unknown column", _meant(cell)))
            else:
                seen.add(column)
            yield column

    def _person(self, number: int, cells: list[str]) -> None:
        index, where = len(self._lines), f"line {number}"
        if index == MOST_ROWS:
            self.faults.append(Fault(where, f"expected at most {MOST_ROWS} people"))
            self.stopped = True
            return
        self._lines.append(number)
        if any(cells[len(self._columns) :]):
            expected = f"expected at most {len(self._columns)} columns"
            self.faults.append(Fault(where, expected, "quote a text that holds one"))
        row = dict(zip(self._columns, cells, strict=False))
        if row.get("name") == row.get("person"):
            row["name"] = ""  # a code stands where no name is told
        for name, cell in row.items():
            if not name or not cell:
                continue
            path = f"contacts[{index}].{name}"
            if name == "star":
                self._star(cell, f"contacts[{index}]", where)
            elif name == "knows":
                self.written[path] = _cells(cell, ",")
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
        if found := re.fullmatch(r"\$\.contacts\[(\d+)\]\.?(.*)", fault.path):
            line, where = self._lines[int(found[1])], found[2]
        elif (name := fault.path.removeprefix("$.")) in self._headings:
            line, where = self._headings[name], str(_HEADINGS[name])
        else:
            return fault
        return attrs.evolve(fault, path=f"line {line}, {where}")


def _heading(line: str) -> str:
    """The question that a line above the people answers, or nothing."""
    head, colon, _ = line.partition(":")
    return next((n for n, word in _HEADINGS.items() if colon and _is(head, word)), "")


def _is(text: str, word: Text) -> bool:
    return folded(text.strip()) in map(folded, word.as_dict().values())


def _meant(cell: str) -> str:
    known = [word for text in _COLUMNS.values() for word in text.as_dict().values()]
    near = nearest(cell, known)
    return f"did you mean '{near}'?" if near else "leave it out"


def _separator(line: str) -> str:
    """What a line has most of outside its quotes."""
    return max(_SEPARATORS, key=re.sub('"[^"]*"', "", line).count)


def _cells(line: str, separator: str) -> list[str]:
    [cells] = csv.reader([line], delimiter=separator, skipinitialspace=True)
    return [cell.strip() for cell in cells] or [""]


def lines_of(form: Form, answers: Answers, language: str) -> str:
    """A map as plain text, which `read_lines` reads; blank with a line to follow.

    Some answers have no place in it and are left out: what people mean to the client,
    who helps, who may see the map, and of the two functions all but that both are there,
    which is the star. Line breaks become spaces.

    Args:
        form: The form of the map.
        answers: The answers.
        language: Of the words that are no answers.
    """
    values = answers.values
    rows = values.get("contacts", ())
    options = {q.name: q for q in form.walk() if q.name in _COLUMNS and q.options}
    columns = _USUAL
    if answers.record is not None or any("person" in row for row in rows):
        columns = tuple(_COLUMNS)
    lines = [f"# {words.TITLE.get(language)}"]
    for name, question in options.items():
        known = ", ".join(option.label.get(language) for option in question.options)
        lines.append(f"# {_COLUMNS[name].get(language)}: {known}")
    for name, said in _told_above(form, answers, language):
        lines.append(f"{_HEADINGS[name].get(language)}: {_seen(said)}")
    lines.append(";".join(_COLUMNS[name].get(language) for name in columns))
    for row in rows:
        told = dict(_told(row, options, language))
        lines.append(";".join(_quoted(told[name], ';:"') for name in columns))
    return "\n".join((*lines, ""))


def _told_above(
    form: Form, answers: Answers, language: str
) -> Iterator[tuple[str, str]]:
    """What is told above the people, by the question that it answers."""
    if answers.record is not None:
        yield _RECORD, answers.record
    yield _DAY, answers.values.get(_DAY) or ""
    for question in form.questions:
        said = answers.values.get(question.name)
        if question.name == "layer" and said:
            yield question.name, _said(question, said, language)


def _told(
    row: Mapping[str, Any], options: Mapping[str, Question], language: str
) -> Iterator[tuple[str, str]]:
    """The cells of a person's line by column."""
    for name in _COLUMNS:
        value = str(row.get(name, ""))
        if name == "star":
            both = row.get("good_function") and row.get("important_function")
            value = "*" if both else ""
        elif name == "knows":
            value = ", ".join(_quoted(one, ',"') for one in row.get("knows", ()))
        elif name == "name":
            value = value or str(row.get("person", ""))
        elif name in options:
            value = _said(options[name], value, language)
        yield name, value


def _said(question: Question, value: str, language: str) -> str:
    """The words of an answer, or its value where the words are another's as well."""
    option = question.option(value)
    if option is None:
        return value
    label = option.label.get(language)
    alike = [
        other
        for other in question.options
        if other.value == label or _is(label, other.label)
    ]
    return label if alike == [option] else value


def _quoted(text: str, signs: str) -> str:
    """A text as one cell, in quotes where it would be read as something else."""
    cell = _seen(text)
    if cell.startswith("#") or any(sign in cell for sign in signs):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _seen(text: str) -> str:
    """A text on one line, without what cannot be seen."""
    line = " ".join(text.splitlines())
    return "".join(c for c in line if c == "\t" or category(c) != "Cc").strip()
