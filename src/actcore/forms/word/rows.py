"""Lists of a worksheet as Word shows them: a table, a row or a block for each entry.

A reader finds the entry that an answer belongs to by the row it stands in, so that a row
copied in Word is a new entry. Lists with many columns, or with much to say about each,
have one column and all questions below one another in it.
"""

from collections.abc import Iterator

from .. import words
from ..form import Kind
from ..sheet import Field, Layout
from .blocks import kept_with_next, paragraph, row, table
from .controls import MARK, UNSAID, run
from .questions import Questions
from .styles import CELL, HELP, MEASURES
from .words import ADD_ROWS
from .xml import Element, made, valued

_COLUMNS = 4
"""More columns than these are too narrow to write in."""
_IN_A_CELL = {
    Kind.TEXT,
    Kind.WHOLE,
    Kind.NUMBER,
    Kind.DATE,
    Kind.CLOCK,
    Kind.YES_NO,
    Kind.CHOICE,
    Kind.REFERENCE,
}
_LONGEST_HEAD = 90
"""How many letters the heading of a column may have."""


def rows_of(field: Field, asking: Questions) -> Iterator[Element]:
    """The places for the entries of a list."""
    sheet = asking.sheet
    width = MEASURES[sheet.layout].width
    name = field.label.words
    small = bool(field.rows) and _is_table(field, asking)
    if field.none is not None:
        tick = asking.tick_none(field, field.none)
        # LibreOffice leaves a page half empty before a tall row that is kept with words.
        yield kept_with_next(tick) if small else tick
    if not field.rows:
        return
    if small:
        count = len(field.rows[0])
        heads = row([_head(part, asking) for part in field.rows[0]], heads=True)
        entries = [row([_cell(p, asking) for p in parts]) for parts in field.rows]
        repeated = asking.controls.repeated(name, entries)
        yield table([width // count] * count, [heads, repeated], name)
    else:
        entries = [row([list(_stacked(parts, asking))]) for parts in field.rows]
        yield table([width], [asking.controls.repeated(name, entries)], name)
    about = [valued("w:keepNext", 0), made("w:spacing", {"w:before": 120})]
    yield paragraph(HELP, run(sheet.say(ADD_ROWS)), about=about)


def _is_table(field: Field, asking: Questions) -> bool:
    parts = field.rows[0]
    return (
        asking.sheet.layout is Layout.USUAL
        and 1 < len(parts) <= _COLUMNS
        and all(
            part.question.kind in _IN_A_CELL
            and part.question.lines == 1
            and not part.condition.words
            and len(_told_in_head(part, asking)) <= _LONGEST_HEAD
            for part in parts
        )
    )


def _head(part: Field, asking: Questions) -> list[Element]:
    """The heading of a column; what can be chosen in it is told, for paper."""
    label = [run(part.label, bold=True)]
    if part.question.required:
        label.append(run(f" ({asking.sheet.say(words.REQUIRED)})", style=MARK))
    parts = [paragraph(CELL, *label)]
    if part.help.words:
        parts.append(paragraph(CELL, run(part.help)))
    if hint := asking.hint(part):
        parts.append(paragraph(CELL, run(hint)))
    if part.question.kind is Kind.CHOICE:
        listed = asking.listed(part)
        parts.append(paragraph(CELL, run(listed, language=part.label.language)))
    return parts


def _told_in_head(part: Field, asking: Questions) -> str:
    listed = asking.listed(part) if part.question.kind is Kind.CHOICE else ""
    return f"{part.label.words} {part.help.words} {asking.hint(part)} {listed}"


def _cell(part: Field, asking: Questions) -> list[Element]:
    if part.question.kind is Kind.YES_NO:
        parts = list(asking.boxes(part, each=True))
    elif part.marks:
        parts = [paragraph(CELL, *asking.choice(part))]
    else:
        parts = [paragraph(CELL, *asking.written(part))]
    if part.prefilled:
        said = asking.sheet.say(words.PREFILLED) + UNSAID
        parts.append(paragraph(CELL, run(said, style=MARK)))
    return parts


def _stacked(parts: tuple[Field, ...], asking: Questions) -> Iterator[Element]:
    for part in parts:
        yield from asking.asked(part)
        yield from asking.answers(part, in_a_row=True)
