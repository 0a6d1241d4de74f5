"""Answers from what ODK or KoBo exported: one `Answers` for each time the form was sent."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from actcore.errors import DocumentError, Fault, nearest
from actcore.forms.answers import Answers, Heading
from actcore.forms.form import Form, Kind, Option, Question
from actcore.forms.written import understood

from . import names
from .cells import Cells
from .columns import Column, Columns
from .tables import Table, refused, tables_of

_LINKS = (("PARENT_KEY", "KEY"), ("_parent_index", "_index"))
"""The columns by which a row of another table says which answers it belongs to."""
_NUMBER = re.compile(r"\d{1,6}")
_SHEET_NAME = 31
"""A workbook cuts the names of its sheets after so many characters."""


def read_field_data(
    data: bytes,
    form: Form,
    *,
    name: str = "field data",
    choices: Mapping[str, tuple[Option, ...]] | None = None,
) -> tuple[Answers, ...]:
    """The answers in an export of ODK or KoBo.

    Columns and choices may go by their names or by the words that people saw. Rows of
    lists are found in tables of their own (a workbook's sheets, the files of a zip), or
    side by side as ``vacancies[1]/since``.

    Args:
        data: CSV with commas or semicolons, an .xlsx workbook, or a zip of CSV.
        form: The form that was filled in.
        name: What is read, for messages.
        choices: What could be chosen of the record, where people go by their labels.

    Returns:
        Answers for each time the form was sent, in the order of the export.

    Raises:
        DocumentError: With every fault. A path starts with the number of the answers it
            is in, from 0, as in ``$[3].vacancies[0].since``.
        MissingExtra: If it is a workbook and openpyxl is not installed.
    """
    try:
        main, lists = _sorted_out(tables_of(data), form, choices)
        reader = _Reader(form, main, lists, choices)
        answers = tuple(reader.answers(number) for number in range(len(main.rows)))
        if reader.faults:
            raise DocumentError(reader.faults, name)
    except DocumentError as error:
        raise error.at(name) from None
    return answers


def heading(data: bytes, *, name: str = "field data") -> Heading:
    """What an export says of itself, before it is known which form it answers.

    Args:
        data: The export.
        name: What is read, for messages.

    Returns:
        What the first answers in it say, which may be nothing.

    Raises:
        DocumentError: If it cannot be read.
    """
    told: dict[str, Any] = {}
    try:
        tables = tables_of(data)
    except DocumentError as error:
        raise error.at(name) from None
    for table in tables:
        for place, header in enumerate(table.header):
            column = re.split(r"[/.:-]", header.strip())[-1]
            if column in names.OURS[:5]:
                said = next((row[place] for row in table.rows if row[place]), "")
                told.setdefault(column.removeprefix("actcore_"), names.decoded(said))
    return Heading(**{key: said for key, said in told.items() if said})


@attrs.frozen(kw_only=True)
class _Rows:
    """The rows of a list, by the answers they belong to."""

    question: Question
    header: tuple[str, ...]
    columns: tuple[Column | None, ...]
    by_parent: Mapping[str, Sequence[tuple[str, ...]]] = attrs.field(repr=False)
    link: str


def _sorted_out(
    tables: Sequence[Table],
    form: Form,
    choices: Mapping[str, tuple[Option, ...]] | None,
) -> tuple[Table, tuple[_Rows, ...]]:
    """The main table, and the tables of the form's lists."""
    children = [t for t in tables if any(link in t.header for link, _ in _LINKS)]
    mains = [table for table in tables if table not in children]
    seen = Columns(form, None, choices)
    known = [t for t in mains if any(seen.of(header) for header in t.header)]
    if len(known) != 1:
        hint = "export the form's own table with its lists" if not known else ""
        what = "one table of answers to this worksheet"
        raise refused(f"expected {what}", hint or "there are several")
    return known[0], tuple(_rows(table, form, choices) for table in children)


def _rows(
    table: Table, form: Form, choices: Mapping[str, tuple[Option, ...]] | None
) -> _Rows:
    question = _list_of(table, form, choices)
    seen = Columns(form, question, choices)
    link, key = next(pair for pair in _LINKS if pair[0] in table.header)
    place = table.header.index(link)
    by_parent: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for row in table.rows:
        if any(row):
            by_parent[row[place]].append(row)
    return _Rows(
        question=question,
        header=table.header,
        columns=tuple(seen.of(header) for header in table.header),
        by_parent=by_parent,
        link=key,
    )


def _list_of(
    table: Table, form: Form, choices: Mapping[str, tuple[Option, ...]] | None
) -> Question:
    """The list whose rows a table has: by its title, or else by its columns."""
    called = names.names_of(form)
    lists = {called[q.path]: q for q in form.questions if q.kind is Kind.ROWS}
    last = re.split(r"[/.:-]", table.title)[-1].partition("~")[0]
    if last in lists:
        return lists[last]
    cut = len(table.title) >= _SHEET_NAME - 3 and table.title[: _SHEET_NAME - 3]
    begun = [q for name, q in lists.items() if cut and name.startswith(cut)]
    if len(begun) == 1:
        return begun[0]
    counts = {
        question.path: sum(
            column is not None and column.question in question.parts
            for column in map(Columns(form, question, choices).of, table.header)
        )
        for question in lists.values()
    }
    most = max(counts.values(), default=0)
    best = [q for q in lists.values() if most and counts[q.path] == most]
    if len(best) == 1:
        return best[0]
    raise refused("a table belongs to no list of this worksheet", "leave it out")


class _Reader:
    """Reads the rows of a main table, and gathers what is wrong with any of them."""

    def __init__(
        self,
        form: Form,
        main: Table,
        lists: Sequence[_Rows],
        choices: Mapping[str, tuple[Option, ...]] | None,
    ) -> None:
        self.form, self.main, self.lists = form, main, lists
        self.seen = Columns(form, None, choices)
        self.columns = tuple(self.seen.of(header) for header in main.header)
        self.faults: list[Fault] = list(self._unclaimed())

    def answers(self, number: int) -> Answers:
        """The answers of one row of the main table, as far as they are understood."""
        row = self.main.rows[number]
        told = self._told(row)
        cells = Cells(self.seen, told.get(names.OFFERED, "").split())
        cells.read(self.columns, row)
        unknown = list(self._unknown(self.main.header, self.columns, row))
        for listed in self.lists:
            inner = listed.by_parent.get(self._key(listed, number, row), ())
            for index, found in enumerate(inner):
                cells.read(listed.columns, found, f"{listed.question.name}[{index}].")
                unknown += self._unknown(listed.header, listed.columns, found)
        values, faults = understood(self.form, cells.written)
        for fault in [*self._misplaced(told), *unknown, *cells.faults, *faults]:
            path = f"$[{number}]{fault.path.removeprefix('$')}"
            self.faults.append(attrs.evolve(fault, path=path))
        entry = told.get(names.ENTRY, "")
        heading = Heading(
            version=told.get(names.VERSION, ""),
            hash=told.get(names.HASH, ""),
            record=told.get(names.RECORD),
            entry=int(entry) if _NUMBER.fullmatch(entry) else None,
        )
        return heading.over(self.form, values)

    def _told(self, row: Sequence[str]) -> dict[str, str]:
        """What travels with the answers."""
        return {
            column.name: names.decoded(cell.strip())
            for column, cell in zip(self.columns, row, strict=True)
            if column is not None and column.name and cell.strip()
        }

    def _misplaced(self, told: Mapping[str, str]) -> Iterator[Fault]:
        form = self.form
        if told.get(names.WORKSHEET, form.id) != form.id:
            yield Fault("$", "these are answers to another worksheet")
        elif told.get(names.MODEL, form.model) != form.model:
            yield Fault("$", "these are answers for another model")
        if not _NUMBER.fullmatch(told.get(names.ENTRY, "0")):
            yield Fault("$", "expected the number of a filled worksheet", "from 0")

    def _unknown(
        self,
        headers: Sequence[str],
        columns: Sequence[Column | None],
        row: Sequence[str],
    ) -> Iterator[Fault]:
        """Answers in columns that the form does not have."""
        called = names.names_of(self.form).values()
        for header, column, cell in zip(headers, columns, row, strict=True):
            if column is None and cell.strip() and not self.seen.is_theirs(header):
                last = re.split(r"[/.:-]", header)[-1][:80]
                near = nearest(last, called)
                hint = f"did you mean '{near}'?" if near else "leave the column out"
                shown = f"$.{last}" if re.fullmatch(r"[a-z][a-z0-9_]*", last) else "$"
                yield Fault(shown, "unknown column", hint)

    def _unclaimed(self) -> Iterator[Fault]:
        """Rows that belong to none of the answers."""
        for listed in self.lists:
            parents = {
                self._key(listed, n, row) for n, row in enumerate(self.main.rows)
            }
            if listed.by_parent.keys() - parents:
                yield Fault(
                    f"$.{listed.question.path}",
                    "rows that belong to none of the answers",
                    "export the table of answers and those of its lists together",
                )

    def _key(self, listed: _Rows, number: int, row: Sequence[str]) -> str:
        """What the rows of a list call the answers they belong to."""
        if listed.link in self.main.header:
            return row[self.main.header.index(listed.link)]
        return str(number + 1)
