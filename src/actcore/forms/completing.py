"""What a record says, completed with what is new in answers.

Nothing that is there is overwritten unless that is asked for, and no two rows are mixed.
"""

from collections.abc import Sequence
from typing import Any

import attrs

from .answers import Values
from .form import Kind, Question
from .sameness import comparable, have_in_common, same


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


def completed(
    questions: tuple[Question, ...],
    was: Values,
    said: Values,
    path: str,
    replace: bool,
    conflicts: list[Conflict],
) -> dict[str, Any]:
    """What the record said, with what is new; a blank takes nothing away.

    Args:
        questions: The questions that both answer.
        was: What the record says.
        said: What the answers say.
        path: Where the questions stand, as ``$`` or ``$.vacancies[0]``.
        replace: Let the answers count where the record says otherwise.
        conflicts: Where to note what the record says otherwise.
    """
    made = dict(was)
    for question in questions:
        name, where = question.name, f"{path}.{question.name}"
        if name not in said:
            continue
        old, new = was.get(name), said[name]
        if old is None:
            made[name] = said_rows(new)
        elif same(question, old, new):
            continue
        elif question.kind is Kind.GROUP:
            made[name] = completed(question.parts, old, new, where, replace, conflicts)
        elif question.kind is Kind.ROWS and old and new:
            made[name] = _rows(question, old, new, where, replace, conflicts)
        elif replace:
            made[name] = said_rows(new)
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

    A row that the record holds anywhere says nothing new. Another goes with the one of
    its number, if the two have an answer in common, and is taken whole or not at all;
    with nothing in common it is a conflict, or with `replace` one more row.
    """
    made = list(old)
    there: list[Values | None] = [comparable(question.parts, row) for row in old]
    said = [comparable(question.parts, row) for row in new]
    left = []
    for index, answers in enumerate(said):
        if answers in there:
            there[there.index(answers)] = None
        elif answers:
            left.append(index)
    for index in left:
        row, where = new[index], f"{path}[{index}]"
        place = _place(there, index, said[index])
        if place is not None:
            found: list[Conflict] = []
            after = completed(question.parts, old[place], row, where, replace, found)
            conflicts += found
            made[place] = made[place] if found else after
            there[place] = None
        elif index >= len(old) or there[index] is None or replace:
            made.append(row)
        else:
            conflicts.append(Conflict(path=where, recorded=old[index], answered=row))
    return made


def _place(there: Sequence[Values | None], index: int, row: Values) -> int | None:
    """Which row of the record a row goes with: that of its number, else the only one.

    Args:
        there: The record's rows; None for those that are found already.
        index: The number of the row.
        row: The row, as it is compared.
    """
    alike = [i for i, was in enumerate(there) if was and have_in_common(was, row)]
    if index in alike:
        return index
    moved = index < len(there) and there[index] is None
    return alike[0] if moved and len(alike) == 1 else None


def without_blank_rows(values: Values) -> dict[str, Any]:
    """Answers without the rows, and the lists of rows, of which nothing is said."""
    kept = {name: said_rows(value) for name, value in values.items()}
    return {n: v for n, v in kept.items() if v != [] or values[n] == []}


def said_rows(value: Any) -> Any:
    """An answer without blank rows, if it is a list."""
    return [row for row in value if row != {}] if isinstance(value, list) else value
