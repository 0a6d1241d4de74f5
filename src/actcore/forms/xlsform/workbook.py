"""The XLSForm of a worksheet as a workbook: cells of text, and the same bytes each time."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from actcore.errors import MissingExtra
from actcore.forms.form import Form, Option

from .survey import Row, survey_of

_EPOCH = datetime(1980, 1, 1)
"""When every workbook says that it was made: a clock would change its bytes."""
_ORDER = (
    "list_name",
    "type",
    "name",
    "label",
    "hint",
    "appearance",
    "relevant",
    "constraint",
    "constraint_message",
    "required",
    "calculation",
)
_EXPRESSIONS = ("relevant", "constraint", "calculation")
_WIDE, _NARROW = 44, 20


def xlsform_of(
    form: Form,
    *,
    choices: Mapping[str, tuple[Option, ...]] | None = None,
    record: str | None = None,
    entry: int | None = None,
    mark: str = "",
) -> bytes:
    """A worksheet as an XLSForm, which ODK and KoBo make a field form of.

    Args:
        form: The form.
        choices: What can be chosen of a record, as `Answers.choices`.
        record: The id of the record that the answers are for; left out where one form
            serves many records.
        entry: Which filled worksheet of the record the answers go on with.
        mark: The hash of form and entry, as opened answers have it.

    Returns:
        An .xlsx workbook, the same for the same arguments. No cell is a formula.

    Raises:
        MissingExtra: If openpyxl is not installed.
    """
    openpyxl = load_openpyxl("an XLSForm")
    survey = survey_of(form, choices=choices, record=record, entry=entry, mark=mark)
    book = openpyxl.Workbook()
    book.remove(book.active)
    _fill(book.create_sheet("survey"), survey.survey)
    _fill(book.create_sheet("choices"), survey.choices or ({"list_name": ""},))
    _fill(book.create_sheet("settings"), survey.settings)
    properties = book.properties
    properties.creator = properties.title = f"{form.model}.{form.id}"
    properties.created = properties.modified = _EPOCH
    return _saved(book)


def load_openpyxl(purpose: str) -> Any:
    """The module ``openpyxl``.

    Raises:
        MissingExtra: If it is not installed.
    """
    try:
        import openpyxl
    except ImportError:
        raise MissingExtra(purpose, "xlsform") from None
    return openpyxl


def _fill(sheet: Any, rows: Sequence[Row]) -> None:
    from openpyxl.styles import Alignment, Font

    columns = _columns(rows)
    for place, column in enumerate(columns, start=1):
        cell = _write(sheet, 1, place, column)
        cell.font = Font(bold=True)
        wide = "::" in column or column in _EXPRESSIONS
        sheet.column_dimensions[cell.column_letter].width = _WIDE if wide else _NARROW
    for number, row in enumerate(rows, start=2):
        for place, column in enumerate(columns, start=1):
            if text := row.get(column):
                cell = _write(sheet, number, place, text)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"


def _write(sheet: Any, row: int, column: int, text: str) -> Any:
    """A cell with a text, which is text even where it looks like a formula."""
    cell = sheet.cell(row=row, column=column, value=text)
    cell.data_type = "s"
    return cell


def _columns(rows: Iterable[Row]) -> list[str]:
    """The columns that any row has; those of one kind beside each other."""
    found = list(dict.fromkeys(column for row in rows for column in row))
    kinds = {column: column.partition("::")[0] for column in found}
    known = [column for column in found if kinds[column] in _ORDER]
    others = [column for column in found if kinds[column] not in _ORDER]
    return [*sorted(known, key=lambda column: _ORDER.index(kinds[column])), *others]


def _saved(book: Any) -> bytes:
    """The workbook's bytes, without the time at which they were written."""
    from openpyxl.writer.excel import ExcelWriter

    drafted, fixed = BytesIO(), BytesIO()
    ExcelWriter(book, ZipFile(drafted, "w")).save()
    with ZipFile(drafted) as draft, ZipFile(fixed, "w") as archive:
        for name in draft.namelist():
            member = ZipInfo(name, date_time=_EPOCH.timetuple()[:6])
            member.compress_type = ZIP_DEFLATED
            archive.writestr(member, draft.read(name))
    return fixed.getvalue()
