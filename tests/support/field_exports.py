"""Answers to field forms as KoBo and ODK export them, made after the XLSForm's rows."""

import csv
from collections.abc import Mapping, Sequence
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import attrs
import openpyxl

from actcore.forms import Form, Kind, Question
from actcore.forms.sheet import texts_of
from actcore.forms.xlsform import names_of, survey_of
from actcore.forms.xlsform.names import choice_name

Cells = dict[str, str]


@attrs.frozen(kw_only=True)
class Sent:
    """What was sent once: the cells of the main table, and the rows of each list."""

    main: Cells
    lists: dict[str, list[Cells]]


@attrs.frozen(kw_only=True)
class Style:
    """How an export is set.

    Args:
        separator: Between the names of groups and questions.
        split: Whether each of several choices has a column of its own.
        whole: Whether several choices stand in one column.
        language: Of the words that stand instead of names, such as ``Svenska (sv)``.
    """

    separator: str = "/"
    split: bool = False
    whole: bool = True
    language: str | None = None


KOBO = Style(split=True)
ODK = Style(separator="-")


def sent(
    form: Form,
    values: Mapping[str, Any],
    style: Style,
    *,
    choices: Mapping[str, Any] | None = None,
    record: str | None = "case-1",
) -> Sent:
    """Answers as somebody sends them who fills in the field form."""
    survey = survey_of(form, choices=choices, record=record)
    return _Sender(form, survey, style).sent(values)


class _Sender:
    def __init__(self, form: Form, survey: Any, style: Style) -> None:
        self.survey, self.style = survey, style
        self.questions = {question.path: question for question in form.walk()}
        self.paths = {name: path for path, name in names_of(form).items()}

    def sent(self, values: Mapping[str, Any]) -> Sent:
        main: Cells = {}
        lists: dict[str, list[Cells]] = {}
        groups: list[str] = []
        rows = iter(self.survey.survey)
        for row in rows:
            kind, name = row["type"], row.get("name", "")
            if kind == "begin_group":
                groups.append(name)
            elif kind == "end_group":
                groups.pop()
            elif kind == "begin_repeat":
                inner = []
                for part in rows:
                    if part["type"] == "end_repeat":
                        break
                    inner.append(part)
                given = values.get(self.paths[name]) or []
                lists[name] = [self._cells(inner, [*groups, name], v) for v in given]
                if not given:  # the columns are there all the same
                    lists[name] = []
            else:
                found = self._cells([row], groups, values)
                # two columns of the same words are one here, with what either says
                main |= {h: cell for h, cell in found.items() if cell or h not in main}
        return Sent(main=main, lists=lists)

    def _cells(
        self, rows: Sequence[Cells], groups: Sequence[str], values: Mapping[str, Any]
    ) -> Cells:
        found: Cells = {}
        for row in rows:
            header = self.style.separator.join([*groups, row["name"]])
            if self.style.language and f"label::{self.style.language}" in row:
                header = row[f"label::{self.style.language}"]
            if row["type"] == "calculate":
                found[header] = row["calculation"].strip("'")
            elif row["type"] == "note" or row["name"] == "actcore_record":
                found[header] = ""
            else:
                path = self.paths[row["name"]]
                question = self.questions[path.removesuffix("[]")]
                value = values.get(question.name)
                if (
                    "." in path
                    and self.questions[path.split(".")[0]].kind is Kind.GROUP
                ):
                    value = (values.get(path.split(".")[0]) or {}).get(question.name)
                chosen = self._chosen(question, value, none=path.endswith("[]"))
                self._put(found, header, row, question, value, chosen)
        return found

    def _chosen(
        self, question: Question, value: Any, *, none: bool
    ) -> list[str] | None:
        """The names of what is chosen; None where nothing was said."""
        if none or (question.kind is Kind.CHOICES and value == []):
            return ["none"] if value == [] else None
        if value is None:
            return None
        return [choice_name(question, text) for text in texts_of(value)]

    def _put(
        self,
        found: Cells,
        header: str,
        row: Cells,
        question: Question,
        value: Any,
        chosen: list[str] | None,
    ) -> None:
        if not row["type"].startswith("select_"):
            text = "\n".join(texts_of(value))
            if text and question.kind is Kind.CLOCK:
                text += ":00.000+02:00"
            if header not in found or text:
                found[header] = text
            return
        kind, listed = row["type"].split()
        words = self._words(listed)
        if kind == "select_one" or self.style.whole:
            text = " ".join(words[name] for name in chosen or ())
            if header not in found or text:
                found[header] = text
        if kind == "select_multiple" and self.style.split:
            for name, word in words.items():
                ticked = "1" if chosen and name in chosen else "0"
                column = f"{header}/{word}"
                if column not in found or chosen is not None:
                    found[column] = "" if chosen is None else ticked

    def _words(self, listed: str) -> dict[str, str]:
        """The choices of a list: what stands in an export for each name."""
        shown = f"label::{self.style.language}" if self.style.language else "name"
        return {
            row["name"]: row[shown]
            for row in self.survey.choices
            if row["list_name"] == listed
        }


def kobo_workbook(all_sent: Sequence[Sent]) -> bytes:
    """An .xlsx of KoBo: a sheet for the answers, and one for the rows of each list."""
    main, tables = _tables(all_sent, "_index", "_parent_index", numbered=True)
    for number, row in enumerate(main, start=1):
        row |= {"_id": str(900 + number), "_uuid": f"u{number}", "_status": "sent"}
    book = openpyxl.Workbook()
    _fill(book.active, main)
    for name, rows in tables.items():
        for row in rows:
            row |= {"_parent_table_name": "form", "_submission__uuid": "u"}
        _fill(book.create_sheet(name[:31]), rows)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def odk_zip(all_sent: Sequence[Sent]) -> bytes:
    """A zip of ODK Central: a table of the answers, and one of the rows of each list."""
    main, tables = _tables(all_sent, "KEY", "PARENT_KEY", numbered=False)
    for row in main:
        row |= {"SubmissionDate": "2026-01-02T10:00:00.000Z", "SubmitterName": "x"}
        row |= {"meta-instanceID": row["KEY"], "FormVersion": "1.0-abc"}
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("form.csv", as_csv(main))
        for name, rows in tables.items():
            archive.writestr(f"form-{name}.csv", as_csv(rows))
        archive.writestr("media/list.csv", "any,thing\r\n1,2\r\n")
    return out.getvalue()


def wide_csv(all_sent: Sequence[Sent], delimiter: str = ",") -> bytes:
    """A single table, in which the rows of lists lie side by side."""
    flat = []
    for one in all_sent:
        row = dict(one.main)
        for name, rows in one.lists.items():
            for number, inner in enumerate(rows, start=1):
                for header, cell in inner.items():
                    row[header.replace(f"{name}/", f"{name}[{number}]/", 1)] = cell
        flat.append(row)
    return b"\xef\xbb\xbf" + as_csv(flat, delimiter).encode()


def as_csv(rows: Sequence[Cells], delimiter: str = ",") -> str:
    """Rows under the columns that any of them has."""
    header = list(dict.fromkeys(column for row in rows for column in row))
    stream = StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(header)
    writer.writerows([[row.get(column, "") for column in header] for row in rows])
    return stream.getvalue()


def _tables(
    all_sent: Sequence[Sent], key: str, parent: str, *, numbered: bool
) -> tuple[list[Cells], dict[str, list[Cells]]]:
    main: list[Cells] = []
    tables: dict[str, list[Cells]] = {}
    for number, one in enumerate(all_sent, start=1):
        called = str(number) if numbered else f"uuid:{number}"
        main.append({**one.main, key: called})
        for name, rows in one.lists.items():
            for index, inner in enumerate(rows, start=1):
                mine = str(index) if numbered else f"{called}/{name}[{index}]"
                row = {**inner, key: mine, parent: called}
                tables.setdefault(name, []).append(row)
    return main, tables


def _fill(sheet: Any, rows: Sequence[Cells]) -> None:
    header = list(dict.fromkeys(column for row in rows for column in row))
    for number, cells in enumerate(
        [header, *[[r.get(c) for c in header] for r in rows]]
    ):
        for place, text in enumerate(cells, start=1):
            if text:
                cell = sheet.cell(row=number + 1, column=place, value=text)
                cell.data_type = "s"
