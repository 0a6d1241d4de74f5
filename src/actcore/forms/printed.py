"""What stands beside a question where one writes by hand, and how rows are set there."""

from collections.abc import Iterator

from actcore.pictures.lettering import clean

from . import words
from .form import Kind
from .sheet import Field, Mark, Sheet

_FEW, _SHORT = 4, 24
"""How many answers to choose from fit into a cell, and how long each may be."""


def beside(field: Field, sheet: Sheet) -> str:
    """That an answer is needed, or was filled in beforehand; or no words."""
    notes = (needed(field, sheet), beforehand(field, sheet))
    return "; ".join(note for note in notes if note)


def needed(field: Field, sheet: Sheet) -> str:
    """That the sheet cannot do without an answer, or no words."""
    return sheet.say(words.REQUIRED) if field.question.required else ""


def beforehand(field: Field, sheet: Sheet) -> str:
    """That the answer was filled in beforehand, or no words."""
    return sheet.say(words.PREFILLED) if field.prefilled else ""


def hint(field: Field, sheet: Sheet, *, in_row: bool = False) -> str:
    """What to write or how many to choose, in a few words; or no words."""
    refers = field.question.refers
    if in_row and refers is not None:  # is written there, whoever can be chosen
        return sheet.pointing(refers)
    return field.hint


def answer_lines(field: Field) -> list[str]:
    """The answer as lines, without what cannot be seen; those of a list one each.

    That there are none is no line; it is ticked.
    """
    if field.none is not None and field.none.chosen:
        return []
    told = field.texts if field.question.kind is Kind.TEXTS else (field.told.words,)
    lines = [clean(line) for text in told for line in text.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def ticks_of(field: Field, *, in_row: bool = False) -> tuple[Mark, ...]:
    """The answers that stand there to be ticked; none where one writes.

    In a row somebody or something of the record is written instead, since a list of
    all of them would be repeated row by row.
    """
    return () if in_row and field.question.refers is not None else field.ticks


def fit_a_table(field: Field, *, most: int, longest: int) -> bool:
    """Whether rows can be read as a table.

    Args:
        field: A field with rows.
        most: How many columns there may be.
        longest: How many letters a cell may hold.
    """
    if not field.rows or len(field.rows[0]) > most:
        return False
    return all(_fits_a_cell(cell, longest) for row in field.rows for cell in row)


def _fits_a_cell(cell: Field, longest: int) -> bool:
    if cell.rows or cell.condition.words:
        return False
    if ticks_of(cell, in_row=True):
        few = len(cell.marks) <= _FEW
        return few and all(len(mark.label.words) <= _SHORT for mark in cell.marks)
    lines = answer_lines(cell)
    return len(lines) <= _FEW and sum(map(len, lines)) <= longest


def row_titles(field: Field, sheet: Sheet) -> Iterator[str]:
    """What each row is called where rows stand below each other."""
    for number, _ in enumerate(field.rows, start=1):
        yield f"{sheet.say(words.ROW)} {number}"
