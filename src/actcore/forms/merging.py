"""Answers put into a record, with nothing lost of what was there.

What the record says already is never overwritten unless that is asked for: where answers
say otherwise, that is a conflict, and a person decides.
"""

import re
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
from .completing import Conflict, completed, without_blank_rows
from .form import Form
from .naming import resolved
from .sameness import comparable, have_in_common, mark_of, renamed


class Became(StrEnum):
    """What became of answers."""

    ADDED = "added"
    COMPLETED = "completed"
    UNCHANGED = "unchanged"


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
    numbers: dict[str, list[int]] = {}
    if not any(value != {} for value in without_blank_rows(values).values()):
        return _unanswered(form, document, notices)
    if answers.entry is None:
        became, index = Became.ADDED, len(rows)
        numbers, values = _numbers(values), without_blank_rows(values)
    else:
        became = Became.COMPLETED
        index, was = _entry(form, answers, values, rows, variant)
        notices += _left_blank(form, was, values)
        asked = form.questions + form.unasked
        values = completed(asked, was, values, "$", replace, conflicts)
    there = range(len(rows)) if answers.entry is None else [index]
    try:
        row = filled_sheet(form.id, values, variant)
        alike = _find(form, sheet_values(row, variant), rows, there, variant)
        if alike is None:
            document = _with_row(document, form.id, index, row)
            root = f"$.worksheets.{form.id}[{index}]"
            refuse_unsound(document, variant, root, form.id, allow_identity_numbers)
    except DocumentError as error:
        raise _numbered(error, numbers) from None
    if alike is not None:  # a sheet that comes back twice says nothing new
        index, became = alike, Became.UNCHANGED
    return Merged(
        document=document,
        pointer=f"worksheets.{form.id}[{index}]",
        became=became,
        conflicts=tuple(conflicts),
        notices=tuple(notices),
    )


def _numbers(values: Values) -> dict[str, list[int]]:
    """The numbers of the rows that say something, by the name of their list."""
    lists = {name: value for name, value in values.items() if isinstance(value, list)}
    return {n: [i for i, row in enumerate(v) if row != {}] for n, v in lists.items()}


def _numbered(error: DocumentError, numbers: Mapping[str, list[int]]) -> DocumentError:
    """The same faults, with rows by their numbers in the answers."""

    def number(found: "re.Match[str]") -> str:
        places = numbers.get(found[1], [])
        place = int(found[2])
        return f"$.{found[1]}[{places[place] if place < len(places) else place}]"

    faults = [
        attrs.evolve(f, path=_ROW.sub(number, f.path, count=1)) for f in error.faults
    ]
    return DocumentError(faults, error.origin)


_ROW = re.compile(r"^\$\.([a-z0-9_]+)\[(\d+)\]")


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
    return renamed(answers.values, form.earlier.get(answers.version, {}))


def _entry(
    form: Form,
    answers: Answers,
    said: Values,
    rows: Sequence[object],
    variant: Variant,
) -> tuple[int, dict[str, Any]]:
    """The filled worksheet that a sheet was opened on: its number now, and its answers.

    It is the one in its place, if that says what it said then, or says by now all that
    the answers say; else the one that says what it said then, wherever it stands. One
    that says something else by now is completed only where the two agree.
    """
    there = [sheet_values(row, variant) for row in rows]
    _, _, mark = answers.hash.partition("-")
    then = {now: was for was, now in form.earlier.get(answers.version, {}).items()}
    marks = [mark_of(form, values, then) for values in there]
    index = answers.entry or 0
    agrees = index < len(there) and _agree(form, there[index], said)
    if index < len(there):
        if (
            not mark
            or marks[index] == mark
            or (agrees and _says(form, there[index], said))
        ):
            return index, there[index]
    if mark and marks.count(mark) == 1:
        index = marks.index(mark)
        return index, there[index]
    if agrees and mark not in marks:
        return index, there[index]
    fault = Fault(
        "$",
        "the record no longer holds the sheet as it was opened",
        "open it again, and fill in what is new",
    )
    raise DocumentError([fault], form.id)


def _agree(form: Form, was: Values, said: Values) -> bool:
    """Whether two sheets have an answer in common and none that contradict each other."""
    conflicts: list[Conflict] = []
    asked = form.questions + form.unasked
    completed(asked, was, said, "$", False, conflicts)
    return not conflicts and have_in_common(
        comparable(asked, was), comparable(asked, said)
    )


def _says(form: Form, was: Values, said: Values) -> bool:
    """Whether a filled sheet says all that the answers say."""
    asked = form.questions + form.unasked
    after = completed(asked, was, said, "$", False, [])
    return comparable(asked, after) == comparable(asked, was)


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
        if mark_of(form, sheet_values(rows[index], variant)) == said:
            return index
    return None


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
