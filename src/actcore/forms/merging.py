"""Answers put into a record, with nothing lost of what was there.

What the record says already is never overwritten unless that is asked for: where answers
say otherwise, that is a conflict, and a person decides.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

import attrs

from actcore.codec import codec_for, refuse_unkept
from actcore.codec.sheets import filled_sheet, sheet_values
from actcore.errors import DocumentError, Fault
from actcore.model import Document
from actcore.variant import Variant

from .answers import Answers, Values
from .form import Form, Kind, Question
from .naming import resolved
from .sameness import comparable, have_in_common, mark_of, same


class Became(StrEnum):
    """What became of answers."""

    ADDED = "added"
    COMPLETED = "completed"
    UNCHANGED = "unchanged"


@attrs.frozen(kw_only=True)
class Conflict:
    """A question to which the record and the answers give different answers.

    Args:
        path: Where, as in ``$.offered_on``.
        recorded: What the record says, as plain data; left out of every repr.
        answered: What the answers say.
    """

    path: str
    recorded: object = attrs.field(repr=False)
    answered: object = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Merged:
    """A record with answers put into it.

    Args:
        document: The record as it is now; the same one if nothing was new.
        pointer: Where in the record the answers stand.
        became: What became of them.
        conflicts: Where the record says otherwise and was left as it is.
        notices: What whoever merges should know, in a sentence each.
    """

    document: Document = attrs.field(repr=False)
    pointer: str
    became: Became
    conflicts: tuple[Conflict, ...] = ()
    notices: tuple[str, ...] = ()


def merged(
    form: Form,
    answers: Answers,
    document: Document,
    variant: Variant,
    *,
    replace: bool = False,
    allow_identity_numbers: bool = False,
) -> Merged:
    """Put the answers to a worksheet into a record.

    Answers to a sheet that was opened on a filled worksheet complete that one; others
    are a new worksheet, unless the record holds the very same already. People may be
    named by code, or by a name that only one has.

    Args:
        form: The worksheet's form.
        answers: The answers.
        document: The record.
        variant: Its model.
        replace: Let the answers count where the record says otherwise.
        allow_identity_numbers: As for `actcore.read`.

    Raises:
        DocumentError: With every fault: of another worksheet, version or record, or
            answers that the record cannot hold. Paths start at the worksheet.
    """
    notices = list(belonging(form, answers, document))
    values, faults = resolved(form, _renamed(form, answers), document)
    if faults:
        raise DocumentError(faults, form.id)
    rows = document.worksheets.get(form.id, ())
    conflicts: list[Conflict] = []
    if not any(value != {} for value in without_blank_rows(values).values()):
        return _unanswered(form, document, notices)
    if answers.entry is None:
        became, values = Became.ADDED, without_blank_rows(values)
        index = len(rows)
    else:
        became = Became.COMPLETED
        index, was = _entry(form, answers, values, rows, variant)
        notices += _left_blank(form, was, values)
        asked = form.questions + form.unasked
        values = _completed(asked, was, values, "$", replace, conflicts)
    row = filled_sheet(form.id, values, variant)
    there = range(len(rows)) if answers.entry is None else [index]
    alike = _find(form, sheet_values(row, variant), rows, there, variant)
    if alike is not None:  # a sheet that comes back twice says nothing new
        index, became = alike, Became.UNCHANGED
    else:
        document = _with_row(document, form.id, index, row)
        root = f"$.worksheets.{form.id}[{index}]"
        refuse_unsound(document, variant, root, form.id, allow_identity_numbers)
    return Merged(
        document=document,
        pointer=f"worksheets.{form.id}[{index}]",
        became=became,
        conflicts=tuple(conflicts),
        notices=tuple(notices),
    )


def _unanswered(form: Form, document: Document, notices: list[str]) -> Merged:
    return Merged(
        document=document,
        pointer=f"worksheets.{form.id}",
        became=Became.UNCHANGED,
        notices=(*notices, NOTHING_ANSWERED),
    )


NOTHING_ANSWERED = "nothing was answered, so there is nothing to put into the record"


def belonging(form: Form, answers: Answers, document: Document) -> Iterator[str]:
    """What to know of where answers come from; raises if they belong elsewhere.

    Raises:
        DocumentError: If they are to another worksheet, of another record, or to a
            version that can no longer be read.
    """
    refused = None
    if (answers.worksheet, answers.model) != (form.id, form.model):
        refused = Fault(
            "$", "these are answers to another worksheet", f"not to {form.id}"
        )
    elif document.model != form.model:
        refused = Fault("$", "the record follows another model", f"not {form.model}")
    elif answers.record is not None and answers.record != document.id:
        refused = Fault(
            "$", "the sheet was opened on another record", "merge it into that one"
        )
    elif answers.version != form.version and answers.version not in form.earlier:
        refused = Fault(
            "$",
            "the sheet was filled in on another version",
            f"version {form.version} cannot read it; fill in the present one",
        )
    if refused is not None:
        raise DocumentError([refused], form.id)
    if answers.version != form.version:
        yield f"filled in on version {answers.version}, read as {form.version}"
    elif answers.hash.partition("-")[0] not in ("", form.hash):
        yield "the wording of the sheet has changed since it was handed out"


def _renamed(form: Form, answers: Answers) -> Values:
    """The answers by the present names of their questions."""
    now = form.earlier.get(answers.version, {})
    return _by_now(answers.values, now, "") if now else answers.values


def _by_now(values: Values, now: Mapping[str, str], prefix: str) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for name, value in values.items():
        path = f"{prefix}{name}"
        if isinstance(value, list):
            rows = [v for v in value if isinstance(v, Mapping)]
            value = [_by_now(v, now, f"{path}.") for v in rows] if rows else value
        named[now.get(path, path).rpartition(".")[2]] = value
    return named


def _entry(
    form: Form,
    answers: Answers,
    said: Values,
    rows: Sequence[object],
    variant: Variant,
) -> tuple[int, dict[str, Any]]:
    """The filled worksheet that a sheet was opened on: its number now, and its answers.

    It is found again by what it said then, wherever it stands now. One that says
    something else by now is not guessed at, unless the answers are in it already.
    """
    there = [sheet_values(row, variant) for row in rows]
    _, _, mark = answers.hash.partition("-")
    for index, values in enumerate(there):
        if mark and mark_of(form, values) == mark:
            return index, values
    index = answers.entry or 0
    if index < len(there):
        was, conflicts = there[index], list[Conflict]()
        after = _completed(form.questions, was, said, "$", False, conflicts)
        known = not conflicts and mark_of(form, after) == mark_of(form, was)
        if known or not mark:
            return index, was
        fault = Fault(
            "$",
            "the sheet has changed in the record since it was opened",
            "open it again, and fill in what is new",
        )
    else:
        fault = Fault("$", "the record no longer holds the sheet that was opened")
    raise DocumentError([fault], form.id)


def _left_blank(form: Form, was: Values, said: Values) -> Iterator[str]:
    """That answers of the record came back blank, which takes nothing away."""
    asked = [question.name for question in form.questions]
    blank = [f"$.{name}" for name in asked if name in was and name not in said]
    if blank:
        yield f"left blank, and kept as recorded: {', '.join(blank)}"


def _find(
    form: Form,
    values: Values,
    rows: Sequence[object],
    places: Iterable[int],
    variant: Variant,
) -> int | None:
    """Which of the filled worksheets in some places says the very same."""
    said = mark_of(form, values)
    for index in places:
        there = rows[index] if index < len(rows) else None
        if there and mark_of(form, sheet_values(there, variant)) == said:
            return index
    return None


def _completed(
    questions: tuple[Question, ...],
    was: Values,
    said: Values,
    path: str,
    replace: bool,
    conflicts: list[Conflict],
) -> dict[str, Any]:
    """What the record said, with what is new; a blank takes nothing away."""
    made = dict(was)
    for question in questions:
        name, where = question.name, f"{path}.{question.name}"
        if name not in said:
            continue
        old, new = was.get(name), said[name]
        if old is None:
            made[name] = new
        elif same(question, old, new):
            continue
        elif question.kind is Kind.GROUP:
            made[name] = _completed(question.parts, old, new, where, replace, conflicts)
        elif question.kind is Kind.ROWS and old and new:
            made[name] = _rows(question, old, new, where, replace, conflicts)
        elif replace:
            made[name] = new
        else:
            conflicts.append(Conflict(path=where, recorded=old, answered=new))
    return made


def _rows(
    question: Question,
    old: Sequence[Values],
    new: Sequence[Values],
    path: str,
    replace: bool,
    conflicts: list[Conflict],
) -> list[Values]:
    """Rows with what is new in them and behind them; a blank row says nothing.

    A row goes with the one of its number, if the two have an answer in common. One that
    the record holds elsewhere says nothing new, and one that has nothing in common with
    the row in its place is a conflict, or with `replace` one more row.
    """
    made = list(old)
    there = [comparable(question.parts, row) for row in old]
    for index, row in enumerate(new):
        said = comparable(question.parts, row)
        if not row:
            continue
        if said in there:  # each of the record's rows is found once
            there[there.index(said)] = {}
        elif index >= len(old):
            made.append(row)
        elif have_in_common(there[index], said):
            where = f"{path}[{index}]"
            made[index] = _completed(
                question.parts, old[index], row, where, replace, conflicts
            )
        elif replace:
            made.append(row)
        else:
            where = f"{path}[{index}]"
            conflicts.append(Conflict(path=where, recorded=old[index], answered=row))
    return made


def without_blank_rows(values: Values) -> dict[str, Any]:
    """Answers without the rows of which nothing is said."""
    return {name: _said_rows(value) for name, value in values.items()}


def _said_rows(value: Any) -> Any:
    return [row for row in value if row != {}] if isinstance(value, list) else value


def _with_row(document: Document, worksheet: str, index: int, row: object) -> Document:
    rows = document.worksheets.get(worksheet, ())
    filled = {
        **document.worksheets,
        worksheet: (*rows[:index], row, *rows[index + 1 :]),
    }
    return attrs.evolve(document, worksheets=filled)


def refuse_unsound(
    document: Document, variant: Variant, root: str, origin: str, allow: bool
) -> None:
    """Refuse a record that could not be read again after answers were put into it.

    Raises:
        DocumentError: With the faults, told from `root` on.
    """
    refuse_unkept(variant, type(document))
    codec = codec_for(variant, allow_identity_numbers=allow)
    try:
        codec.structure(codec.payload(document), type(document))
    except DocumentError as error:
        faults = [
            attrs.evolve(
                fault, path=fault.path.replace(root, "$", 1), hint=_next(fault)
            )
            for fault in error.faults
        ]
        raise DocumentError(faults, origin) from None


def _next(fault: Fault) -> str:
    """What to do; where nobody has a name, how somebody gets into the record."""
    if fault.expected.startswith("nobody in 'people'") and not fault.hint:
        return "write the name as in the record, or add the person there first"
    return fault.hint
