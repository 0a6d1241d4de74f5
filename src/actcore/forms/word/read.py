"""What people wrote in a worksheet that `docx_of` made."""

from collections.abc import Iterable

from actcore.errors import DocumentError, Fault

from ..answers import Answers
from ..form import Form, Kind
from ..written import understood
from .found import Found, found_in
from .heading import own_of
from .package import Opened

_ORIGIN = "Word file"


def read_docx(data: bytes, form: Form) -> Answers:
    """The answers in a Word file.

    Tracked changes are read as if they were accepted, what a control shows while nothing
    is written in it is no answer, and each row of a table is an entry of its list.

    Args:
        data: The file.
        form: The form that it was made of.

    Raises:
        DocumentError: If it is no Word file, no filled `form`, or holds answers that
            cannot be understood; with every fault.
        MissingExtra: If ``actcore[docx]`` is not installed.
    """
    file = Opened(data)
    about = own_of(file)
    if (fault := about.heading.refusal(form)) is not None:
        raise DocumentError([fault], _ORIGIN)
    found = list(found_in(file.main(), about.keys))
    if not found:
        hint = "answers are read from the fields of the sheet, and it has none left"
        raise DocumentError([Fault("$", "expected fields to fill in", hint)], _ORIGIN)
    written, faults = _gathered(found, form)
    values, unclear = understood(form, written)
    if faults or unclear:
        raise DocumentError([*faults, *unclear], _ORIGIN)
    return about.heading.over(form, values)


def _gathered(
    found: Iterable[Found], form: Form
) -> tuple[dict[str, list[str]], list[Fault]]:
    """What is written, by path; controls of a list that stand in no row are faults."""
    lists = {q.path for q in form.questions if q.kind is Kind.ROWS}
    written: dict[str, list[str]] = {}
    faults: list[Fault] = []
    rows: dict[str, dict[int, int]] = {name: {} for name in lists}
    for control in found:
        path, _, value = control.key.partition("=")
        first, _, rest = path.partition(".")
        if rest and first in lists:
            if control.row is None:
                hint = "copy whole rows of its table"
                faults.append(Fault(f"$.{first}", "this answer is in no row", hint))
                continue
            row = rows[first].setdefault(control.row, len(rows[first]))
            path = f"{first}[{row}].{rest}"
        if control.ticked is None:
            said = control.text
        else:
            said = (value or "true") if control.ticked else ""
        if said:
            written.setdefault(path, []).append(said)
    return written, faults
