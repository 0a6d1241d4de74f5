"""A sheet as Markdown: read as it stands, or as a page on GitHub.

Nothing that a record or a form holds becomes markup: it is escaped letter by letter.
"""

import re
from collections.abc import Iterator

from actcore.pictures.lettering import clean

from .form import Kind
from .printed import (
    answer_lines,
    beforehand,
    beside,
    fit_a_table,
    hint,
    needed,
    row_titles,
    ticks_of,
)
from .sheet import Field, Mark, Sheet

_COLUMNS, _CELL = 5, 200
"""How many columns a table may have, and how many letters a cell."""
_LINE = "____________________"
"""A line to write on: a rule where it is set, and a line where it is not."""
_SPECIAL = re.compile(
    r"[\\`*\[\]{}<>~|$@]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # one between letters is a letter
    r"|&(?=[#A-Za-z])"
    r"|:(?=//)|(?<=[Ww]{3})\.|(?<=\w)\.(?=[^\W\d_])"  # an address is not a link
)
_START = re.compile(r"[#+=:-]|(?<=\d)[.)](?: |$)")
_NUMBER = re.compile(r"\d{1,9}(?=[.)](?: |$))")


def markdown_of(sheet: Sheet) -> str:
    """A sheet as GitHub Markdown that can also be read as plain text.

    Args:
        sheet: The sheet, blank or filled.

    Returns:
        The text, with one newline at its end.
    """
    return "\n\n".join(_blocks(sheet)) + "\n"


def escaped(text: str) -> str:
    r"""One line of text as Markdown that shows just this text.

    >>> escaped("# 1 *or* <b>")
    '\\# 1 \\*or\\* \\<b\\>'

    Args:
        text: The text; line breaks and what cannot be seen are left out.
    """
    line = _SPECIAL.sub(lambda found: f"\\{found[0]}", clean(text))
    number = _NUMBER.match(line)
    start = number.end() if number else 0
    if _START.match(line, start):
        line = f"{line[:start]}\\{line[start:]}"
    return line


def _blocks(sheet: Sheet) -> Iterator[str]:
    yield f"# {escaped(sheet.title.words)}"
    for words in (sheet.for_whom, sheet.decides):
        if words:
            yield escaped(words)
    if sheet.notice.words:
        yield f"> **{escaped(sheet.notice.words)}**"
    if sheet.prefilled_note:
        yield escaped(sheet.prefilled_note)
    for part in sheet.parts:
        if part.title.words:
            yield f"## {escaped(part.title.words)}"
        for field in part.fields:
            yield from _question(field, sheet)
    yield "---"
    yield escaped(sheet.footer)


def _question(
    field: Field, sheet: Sheet, row: str = "", *, in_row: bool = False
) -> Iterator[str]:
    """A question with what belongs to it, and its answer or room for it."""
    label = escaped(field.label.words)
    if row:
        label = f"{escaped(row)}: {label}"
    notes = beside(field, sheet)
    yield f"**{label}**" + (f" ({escaped(notes)})" if notes else "")
    if field.condition.words:
        yield f"→ {escaped(field.condition.words)}"
    if field.help.words:
        yield escaped(field.help.words)
    if field.question.kind.has_parts:
        yield from _rows(field, sheet)
    else:
        yield from _answer(field, sheet, in_row)


def _answer(field: Field, sheet: Sheet, in_row: bool) -> Iterator[str]:
    asked = hint(field, sheet, in_row=in_row)
    none = [field.none] if field.none else []
    if marks := ticks_of(field, in_row=in_row):
        if asked:
            yield f"{escaped(asked)}:"
        yield _ticks([*marks, *none])
        return
    lines = answer_lines(field)
    if field.question.kind is Kind.TEXTS:
        if lines:
            yield "\n".join(f"> - {escaped(line)}" for line in lines)
    elif lines:
        yield _quoted(lines)
    if not lines:
        if asked:
            yield f"({escaped(asked)})"
        yield from [_LINE] * _room(field)
    if none:
        yield _ticks(none)


def _room(field: Field) -> int:
    """How many lines there are to write on."""
    several = 3 if field.question.kind.is_list else 1
    return max(field.question.lines if _written(field) else 1, several)


def _written(field: Field) -> bool:
    return field.question.kind in (Kind.TEXT, Kind.TEXTS)


def _ticks(marks: list[Mark]) -> str:
    return "\n".join(f"- {_tick(mark)}" for mark in marks)


def _tick(mark: Mark) -> str:
    return f"[{'x' if mark.chosen else ' '}] {escaped(mark.label.words)}"


def _quoted(lines: list[str]) -> str:
    r"""An answer as a quotation; a backslash keeps a line apart from the next."""
    quoted = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        more = "\\" if line and after else ""
        quoted.append(f"> {escaped(line)}{more}".rstrip())
    return "\n".join(quoted)


def _rows(field: Field, sheet: Sheet) -> Iterator[str]:
    if field.question.kind is Kind.GROUP:
        for part in field.rows[0]:
            yield from _question(part, sheet)
        return
    if field.none:
        yield _ticks([field.none])
    if fit_a_table(field, most=_COLUMNS, longest=_CELL):
        yield _table(field, sheet)
        return
    for title, row in zip(row_titles(field, sheet), field.rows, strict=True):
        for part in row:
            yield from _question(part, sheet, title, in_row=True)


def _table(field: Field, sheet: Sheet) -> str:
    head = [_head(cell, sheet) for cell in field.rows[0]]
    rows = [[_cell(cell, sheet) for cell in row] for row in field.rows]
    lines = [head, ["---"] * len(head), *rows]
    helps = [cell for cell in field.rows[0] if cell.help.words]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    told = (f"{escaped(c.label.words)}: {escaped(c.help.words)}" for c in helps)
    return "\n\n".join([*told, table])


def _head(cell: Field, sheet: Sheet) -> str:
    asked = hint(cell, sheet, in_row=True)
    said = "; ".join(w for w in (needed(cell, sheet), asked) if w)
    return escaped(cell.label.words) + (f" ({escaped(said)})" if said else "")


def _cell(cell: Field, sheet: Sheet) -> str:
    marks = ticks_of(cell, in_row=True)
    told = [] if marks else [" / ".join(map(escaped, filter(None, answer_lines(cell))))]
    told += [_tick(mark) for mark in (*marks, *([cell.none] if cell.none else []))]
    if known := beforehand(cell, sheet):
        told.append(f"({escaped(known)})")
    return " ".join(filter(None, told))
