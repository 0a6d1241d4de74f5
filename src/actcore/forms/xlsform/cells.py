"""What the cells of a row of an export say, as texts by path."""

import re
from collections.abc import Iterator, Sequence

from actcore.errors import Fault
from actcore.forms.form import Kind, Question

from . import names
from .columns import Column, Columns

_TICKED = {"1", "1.0", "true", "yes", "ok", "sant", "sand", "sann"}
_NOT_TICKED = {"0", "0.0", "false", "no", "falskt", "falsk", "usann"}
"""Also as Nordic spreadsheet programs write them when they save a table."""
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?")
_CLOCK = re.compile(r"(\d{2}:\d{2}):\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?")


class Cells:
    """Reads the cells of the rows that belong to one set of answers.

    Attributes:
        written: The texts by path, for `actcore.forms.understood`.
        faults: What no cell can say.

    Args:
        seen: What recognises choices.
        offered: The lists of the record that could be chosen from.
    """

    def __init__(self, seen: Columns, offered: Sequence[str]) -> None:
        self._seen, self._offered = seen, offered
        self.written: dict[str, list[str]] = {}
        self.faults: list[Fault] = []

    def read(
        self, columns: Sequence[Column | None], row: Sequence[str], prefix: str = ""
    ) -> None:
        """Take up a row.

        Args:
            columns: What its columns hold.
            row: Its cells.
            prefix: Where in the answers it belongs, such as ``vacancies[0].``.
        """
        ticked: dict[str, list[str]] = {}
        for column, cell in zip(columns, row, strict=True):
            if column is None or column.question is None or not cell.strip():
                continue
            path = _path(column, column.question, prefix)
            if column.ticks is not None:
                self._tick(column, path, cell, ticked)
                continue
            for text in self._texts(column, column.question, cell):
                none = text is None
                place = f"{path}[]" if none else path
                self.written.setdefault(place, []).append(text or "true")
        whole = set(self.written)
        for path, texts in ticked.items():
            bare = path.removesuffix("[]")  # KoBo gives both; the whole one will do
            if whole.isdisjoint((bare, f"{bare}[]")):
                self.written.setdefault(path, []).extend(texts)

    def _tick(
        self, column: Column, path: str, cell: str, ticked: dict[str, list[str]]
    ) -> None:
        """Take up the column of one choice."""
        said = cell.strip().casefold()
        if said in _TICKED:
            place = f"{path}[]" if column.none else path
            ticked.setdefault(place, []).append(column.ticks or "")
        elif said not in _NOT_TICKED:
            self.faults.append(Fault(f"$.{path}", "expected 1 where chosen, else 0"))

    def _texts(
        self, column: Column, question: Question, cell: str
    ) -> Iterator[str | None]:
        """The answers in a cell; None for that there are none."""
        none = (column.none or column.worded) and question.tells_none
        if none and self._seen.says_none(question, cell.strip()):
            yield None
        elif column.none:
            path = question.path
            self.faults.append(Fault(f"$.{path}", "expected that there are none"))
        elif question.kind is Kind.CHOICES or self._was_chosen(question):
            yield from self._chosen(question, cell)
        elif question.kind in (Kind.TEXTS, Kind.REFERENCES):
            yield from cell.splitlines()
        else:
            yield _one(question, cell)

    def _was_chosen(self, question: Question) -> bool:
        """Whether it was answered by choosing."""
        return question.kind.is_closed or question.refers in self._offered

    def _chosen(self, question: Question, cell: str) -> Iterator[str | None]:
        several = question.kind.is_list
        for part in self._apart(question, cell) if several else [cell.strip()]:
            if several and question.tells_none and self._seen.says_none(question, part):
                yield None
            elif (value := self._seen.said(question, part)) is not None:
                yield value
            else:
                yield names.decoded(part) if question.refers else part

    def _apart(self, question: Question, cell: str) -> list[str]:
        """Several choices taken apart: by their names, or by the words they go by."""
        tokens = cell.split()
        if not all(self._is_choice(question, token) for token in tokens):
            found, rest = [], " ".join(tokens)
            while rest:
                labels = self._seen.labels(question)
                label = next(
                    (w for w in labels if f"{rest} ".startswith(f"{w} ")), None
                )
                if label is None:
                    return tokens if question.refers else [cell.strip()]
                found.append(label)
                rest = rest[len(label) :].strip()
            return found
        return tokens

    def _is_choice(self, question: Question, text: str) -> bool:
        said = self._seen.said(question, text)
        return said is not None or self._seen.says_none(question, text)


def _path(column: Column, question: Question, prefix: str) -> str:
    """Where the answers of a column belong."""
    if prefix:
        return f"{prefix}{question.name}"
    if column.row is None:
        return question.path
    rows, _, name = question.path.rpartition(".")
    return f"{rows}[{column.row}].{name}"


def _one(question: Question, cell: str) -> str:
    """An answer without what survey tools and spreadsheet programs put round it."""
    text = cell.strip()
    if question.kind is Kind.DATE and (found := _DAY.fullmatch(text)):
        return found[1]
    if question.kind is Kind.CLOCK and (found := _CLOCK.fullmatch(text)):
        return found[1]
    if question.kind is Kind.WHOLE:
        return re.sub(r"\.0+$", "", text)
    return cell
