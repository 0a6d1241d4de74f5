"""A sheet on paper: a tagged PDF on A4, set by Typst.

All that is decided here is how things are set. The page is ``sheet.typ``; every word
reaches it as data.
"""

import re
from importlib.resources import files
from math import ceil
from typing import Any

import attrs

from actcore.pictures import Picture
from actcore.pictures.lettering import clean, width
from actcore.pictures.typeset import set_as_pdf
from actcore.text import Text

from . import words
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
from .sheet import Field, Layout, Mark, Part, Said, Sheet

CHOSEN = Text(en="chosen", sv="vald", da="valgt", nb="valgt")
"""What a crossed box is called for those who listen."""
_POINT = 25.4 / 72
"""Millimetres."""
_WIDE, _HIGH = 170.0, 240.0
"""What a page has room for, in millimetres."""
_LINE = 1.5
"""How far a line is from the next, in letters."""
_INSET = 5.0
"""What a column of a table needs beside its words, in millimetres."""
_NARROWEST = 18.0
_WORD = 100.0
"""The widest word that a line surely has room for, in millimetres."""
_LONGEST = 40.0
"""The widest word of an answer that a column is made for, in millimetres."""
_PIECE = 8
"""Between how many letters a word that is too wide may be broken."""
_TICK = 1.7
"""What a box to tick needs, in letters' heights."""
_CELL = 240
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=-|$)")
_ROOM = {
    Kind.DATE: "day",
    Kind.TEXT: "lines",
    Kind.TEXTS: "lines",
    Kind.REFERENCE: "name",
    Kind.REFERENCES: "lines",
}
_NARROW = (Kind.DATE, Kind.WHOLE, Kind.NUMBER, Kind.CLOCK, Kind.YES_NO)


@attrs.frozen(kw_only=True)
class _Look:
    """How a sheet is set.

    Args:
        size: Of the letters, in points.
        foot: Of those at the foot of the page, in points.
        measure: How long a line may be, in letters' heights; twice as many letters
            stand in it.
        air: Above a question, in letters' heights.
        ticks: Between answers to tick, in letters' heights.
        rule: Between lines to write on, in millimetres.
        table: How many columns a table may have.
        abreast: Whether short answers to tick stand side by side.
    """

    size: float
    foot: float = 8.5
    measure: float = 36
    air: float = 1.7
    ticks: float = 0.8
    rule: float = 9
    table: int = 5
    abreast: bool = False


_AT_WORK = _Look(size=10.5, air=1.5, ticks=0.7, measure=37, abreast=True)
_LOOKS = {
    Layout.USUAL: _Look(size=12),
    Layout.EASY: _Look(
        size=14, foot=10, measure=28, air=3, ticks=1.1, rule=11, table=2
    ),
    Layout.LARGE: _Look(size=18, foot=14, air=2, ticks=1, rule=13, table=2),
}


def pdf_of(sheet: Sheet, picture: Picture | None = None) -> bytes:
    """A sheet as a tagged PDF (PDF/UA-1).

    A letter that no font of the machine has is shown as an empty square.

    Args:
        sheet: The sheet, blank or filled.
        picture: What to draw on or to look at, on a page of its own before the sheet.

    Returns:
        The same bytes for the same sheet, fonts and version of Typst.

    Raises:
        MissingExtra: If ``actcore[typst]`` is not installed.
    """
    page = files(__package__).joinpath("sheet.typ").read_bytes()
    drawn = None
    if picture is not None:
        told = picture.words
        drawn = {"svg": picture.svg, "alt": f"{told.title}. {told.summary}"}
    return set_as_pdf(page, {**_Setting(sheet).data(), "picture": drawn})


class _Setting:
    """A sheet as the page reads it."""

    def __init__(self, sheet: Sheet) -> None:
        usual = sheet.layout is Layout.USUAL
        for_client = sheet.form.audience == "client"
        self.sheet = sheet
        self.look = _AT_WORK if usual and not for_client else _LOOKS[sheet.layout]

    def data(self) -> dict[str, Any]:
        sheet = self.sheet
        opening = (sheet.for_whom, sheet.decides, sheet.prefilled_note)
        return {
            "look": attrs.asdict(self.look),
            "language": _language(sheet.language) or "en",
            "title": self.said(sheet.title),
            "opening": [self.plain(words) for words in opening if words],
            "notice": self.said(sheet.notice),
            "footer": self.plain(sheet.footer),
            "page": sheet.say(words.PAGE),
            "of": sheet.say(words.OF),
            "chosen": sheet.say(CHOSEN),
            "parts": [self.part(part) for part in sheet.parts],
        }

    def part(self, part: Part) -> dict[str, Any]:
        return {
            "title": self.said(part.title),
            "fields": [self.field(field) for field in part.fields],
        }

    def field(self, field: Field, *, in_row: bool = False) -> dict[str, Any]:
        kind = field.question.kind
        ticks = ticks_of(field, in_row=in_row)
        marks = self.marks(field, ticks)
        scale = ticks != () and ticks == field.scale
        columns = len(marks) if scale else self.abreast(marks) if ticks else 1
        table = kind is Kind.ROWS and self.widths(field)
        lines = answer_lines(field)
        asked = bool(ticks) or not lines
        return {
            "label": self.said(field.label),
            "note": beside(field, self.sheet),
            "condition": self.said(field.condition),
            "help": self.said(field.help),
            "hint": hint(field, self.sheet, in_row=in_row) if asked else "",
            "ticked": bool(ticks),
            "marks": marks,
            "columns": columns,
            "scale": scale,
            "answer": [self.plain(line) for line in lines],
            "listed": kind is Kind.TEXTS,
            "room": "none" if kind.has_parts else _ROOM.get(kind, "short"),
            "lines": max(field.question.lines, 3 if kind.is_list else 1),
            "tall": kind.has_parts or self.is_tall(field, marks, columns, lines),
            "widths": table or [],
            "head": [self.head(cell) for cell in field.rows[0]] if table else [],
            "cells": [[self.cell(c) for c in row] for row in field.rows if table],
            "rows": [] if table else self.rows(field),
        }

    def rows(self, field: Field) -> list[dict[str, Any]]:
        titles = list(row_titles(field, self.sheet))
        several = field.question.kind is Kind.ROWS
        return [
            {
                "title": title if several else "",
                "fields": [self.field(cell, in_row=several) for cell in row],
            }
            for title, row in zip(titles, field.rows, strict=True)
        ]

    def head(self, cell: Field) -> dict[str, Any]:
        notes = (needed(cell, self.sheet), hint(cell, self.sheet, in_row=True))
        return {
            "label": self.said(cell.label),
            "note": "; ".join(note for note in notes if note),
            "help": self.said(cell.help),
        }

    def cell(self, cell: Field) -> dict[str, Any]:
        ticks = ticks_of(cell, in_row=True)
        return {
            "ticked": bool(ticks),
            "marks": self.marks(cell, ticks),
            "answer": [self.plain(line, _LONGEST) for line in answer_lines(cell)],
            "known": beforehand(cell, self.sheet),
        }

    def abreast(self, marks: list[dict[str, Any]]) -> int:
        """How many columns of answers to tick there are."""
        if not self.look.abreast or not marks:
            return 1
        longest = max(self.wide(mark["label"]["words"]) for mark in marks)
        fit = int(_WIDE // (longest + 4 * _INSET))
        return max(1, min(fit, 4, len(marks)))

    def widths(self, field: Field) -> list[float] | None:
        """How wide the columns of a table are; None where rows are no table."""
        if not fit_a_table(field, most=self.look.table, longest=_CELL):
            return None
        columns = list(zip(*field.rows, strict=True))
        least = [self.least(column) for column in columns]
        left = _WIDE - sum(least)
        if left < 0:
            return None
        shares = [1 if c[0].question.kind in _NARROW else 4 for c in columns]
        return [
            round(low + left * share / sum(shares), 2)
            for low, share in zip(least, shares, strict=True)
        ]

    def least(self, column: tuple[Field, ...]) -> float:
        """What a column needs for its longest word, in millimetres."""
        first = column[0]
        head = f"{first.label.words} {self.head(first)['note']}"
        marks = self.marks(first, ticks_of(first, in_row=True))
        ticks = " ".join(mark["label"]["words"] for mark in marks)
        given = " ".join(line for cell in column for line in answer_lines(cell))
        return _INSET + max(
            _NARROWEST,
            self.longest(head),
            self.longest(ticks) + _TICK * self.look.size * _POINT,
            min(self.longest(given), _LONGEST),
        )

    def longest(self, text: str) -> float:
        return max(map(self.wide, text.split()), default=0.0)

    def wide(self, words: str) -> float:
        return width(words, self.look.size, bold=True) * _POINT

    def is_tall(
        self, field: Field, marks: list[Any], columns: int, lines: list[str]
    ) -> bool:
        """Whether a question may need more than half a page, and may be broken."""
        look = self.look
        letters = look.measure * 2
        told = (field.label, field.help, field.condition)
        texts = [*lines, *(said.words for said in told if said.words)]
        height = sum(ceil((len(text) + 1) / letters) for text in texts) * _LINE
        height += ceil(len(marks) / columns) * (1 + look.ticks) * 1.2
        millimetres = height * look.size * _POINT
        if not marks and not lines:
            millimetres += field.question.lines * look.rule
        return millimetres > _HIGH / 2

    def marks(self, field: Field, ticks: tuple[Mark, ...]) -> list[dict[str, Any]]:
        """What is ticked; round where one answer is chosen."""
        one = not field.question.kind.is_list
        none = [self.mark(field.none, False)] if field.none else []
        return [*(self.mark(mark, one) for mark in ticks), *none]

    def mark(self, mark: Mark, one: bool) -> dict[str, Any]:
        return {"label": self.said(mark.label), "chosen": mark.chosen, "round": one}

    def said(self, said: Said) -> dict[str, Any]:
        language = said.language and _language(said.language)
        return {"words": self.plain(said.words), "language": language}

    def plain(self, text: str, room: float = _WORD) -> str:
        """Text without what cannot be seen; a word that is too wide may be broken."""
        words = clean(text).split(" ")
        return " ".join(w if self.wide(w) <= room else _pieces(w) for w in words)


def _language(code: str) -> str | None:
    """A code as a page takes it: without a region."""
    found = _LANGUAGE.match(code)
    return found[0] if found else None


def _pieces(word: str) -> str:
    return "\u200b".join(word[i : i + _PIECE] for i in range(0, len(word), _PIECE))
