"""One question of a worksheet as Word shows it: its words, and places for its answer."""

from collections.abc import Iterator, Sequence

from .. import words
from ..form import Kind
from ..sheet import Field, Layout, Mark, Said, Sheet
from .blocks import paragraph, row, table
from .controls import MARK, Controls, run
from .styles import ANSWER, CELL, CONDITION, HELP, MEASURES, OPTION, QUESTION
from .words import NUMBER_HERE, WRITE_HERE
from .xml import Element, made, valued

_SEEN_AT_ONCE = 7
"""Answers to choose one of are boxes to tick, which also work on paper; more than these
become a list to open."""
_LINE = 60
"""How many letters short answers to one question may have to stand on one line."""
_BLANK = 3
"""How many empty lines follow the answers where there can be several."""


_STRAIGHT = {"w:left": 0, "w:hanging": 0}
"""Of answers beside one another the second line starts where the first does."""


class Questions:
    """The questions of one file.

    Args:
        sheet: The sheet.
        controls: The file's controls.
    """

    def __init__(self, sheet: Sheet, controls: Controls) -> None:
        self.sheet, self.controls = sheet, controls
        self._measures = MEASURES[sheet.layout]

    def asked(self, field: Field, *, heading: int | None = None) -> Iterator[Element]:
        """The words of a question.

        Args:
            field: The question.
            heading: Its place among the headings; None inside a table.
        """
        loose = self._loose(heading is None)
        level = [] if heading is None else [valued("w:outlineLvl", heading)]
        near = [made("w:spacing", {"w:before": 200})] if heading is None else []
        about = [*loose, *near, *level]
        yield paragraph(QUESTION, *self.label(field), about=about)
        if field.condition.words:
            yield paragraph(CONDITION, run(field.condition), about=loose)
        if field.help.words:
            yield paragraph(HELP, run(field.help), about=loose)
        if hint := self.hint(field):
            yield paragraph(HELP, run(hint), about=loose)

    def hint(self, field: Field) -> str:
        """What to write or how many to choose, where the place does not show it."""
        return "" if self._is_told_in_place(field) else field.hint

    def _is_told_in_place(self, field: Field) -> bool:
        question = field.question
        pointing = question.refers is not None and not field.marks
        day = question.kind in (Kind.DATE, Kind.CLOCK)
        return day or pointing or self.is_list_to_open(field)

    def label(self, field: Field) -> list[Element]:
        """What is asked, whether it is needed, and whether it was filled in before."""
        parts = [run(field.label)]
        if field.question.required:
            parts.append(self._marked(f" ({self.sheet.say(words.REQUIRED)})"))
        if field.prefilled:
            parts.append(self._marked(f" ({self.sheet.say(words.PREFILLED)})"))
        return parts

    def _marked(self, said: str) -> Element:
        return run(said, style=MARK)

    def answers(self, field: Field, *, in_a_row: bool = False) -> Iterator[Element]:
        """The places for the answer to a question that is no list of rows.

        Args:
            field: The question.
            in_a_row: Whether it is one of those of a row, which has no table in it.
        """
        question = field.question
        if field.ticks and not self.is_list_to_open(field):
            yield from self.boxes(field)
        elif field.marks:
            if listed := self.listed(field):
                told = run(listed, language=field.label.language)
                yield paragraph(HELP, told, about=self._loose(in_a_row))
            yield self._line(self.choice(field), 0.75)
        elif question.kind.is_list:
            for answer in (*field.texts, *[""] * _BLANK):
                yield self._line(self.written(field, answer), 1)
        elif question.kind is Kind.TEXT and question.lines > 1 and not in_a_row:
            yield self._field_of_lines(field)
        elif question.kind in (Kind.TEXT, Kind.REFERENCE):
            yield self._line(self.written(field), 1)
        else:
            yield self._line(self.written(field), 0.45)
        if field.none is not None:
            yield self.tick_none(field, field.none)

    def _loose(self, in_a_row: bool) -> list[Element]:
        """Word would keep a row with the next for what keeps words with an answer."""
        return [valued("w:keepNext", 0)] if in_a_row else []

    def listed(self, field: Field) -> str:
        """What can be chosen of a list to open, for those who read it on paper.

        The people and goals of a record are not told: they show once one is chosen.
        """
        if field.question.refers is not None:
            return ""
        return " / ".join(mark.label.words for mark in field.marks)

    def is_list_to_open(self, field: Field) -> bool:
        """Whether one answer is chosen of so many that they are not all shown."""
        kind = field.question.kind
        long = kind is Kind.CHOICE and len(field.marks) > _SEEN_AT_ONCE
        return long or kind is Kind.REFERENCE

    def boxes(self, field: Field, *, each: bool = False) -> Iterator[Element]:
        """The answers to tick, each on its line unless they are few and short.

        Args:
            field: The question.
            each: Whether each is on a line of its own anyway.
        """
        if not each and self._is_one_line(field):
            parts: list[Element] = []
            for mark in field.ticks:
                parts += [run("\u2003")] if parts else []
                parts += self._option(field, mark, "\u00a0")
            yield paragraph(OPTION, *parts, about=[made("w:ind", _STRAIGHT)])
            return
        for mark in field.ticks:
            yield paragraph(OPTION, *self._option(field, mark, "\t"))

    def _is_one_line(self, field: Field) -> bool:
        """Whether answers stand beside one another; the numbers of a scale always do."""
        if field.question.kind.is_list:
            return False
        length = sum(len(mark.label.words) + 6 for mark in field.ticks)
        usual = self.sheet.layout is Layout.USUAL
        return bool(field.scale) or (usual and length <= _LINE)

    def _option(self, field: Field, mark: Mark, gap: str) -> list[Element]:
        key = f"{field.question.path}={mark.value}"
        tick = self.controls.tick(key, _name(mark.label, field.label), mark)
        return [*tick, run(gap), run(mark.label)]

    def tick_none(self, field: Field, none: Mark) -> Element:
        """The box that says that there are none."""
        key = f"{field.question.path}[]"
        tick = self.controls.tick(key, _name(none.label, field.label), none)
        return paragraph(OPTION, *tick, run("\t"), run(none.label))

    def choice(self, field: Field) -> list[Element]:
        """A list to choose the answer of."""
        unsaid = self.sheet.say(words.CHOOSE_ONE)
        path = field.question.path
        return self.controls.choice(path, field.label.words, field.marks, unsaid)

    def written(self, field: Field, answer: str | None = None) -> list[Element]:
        """A place to write an answer in.

        Args:
            field: The question.
            answer: What is written already; the one answer there is where left out.
        """
        question = field.question
        if answer is None:
            answer = "".join(field.texts)
        if question.kind in (Kind.WHOLE, Kind.NUMBER):
            said = self.sheet.say(NUMBER_HERE)
        else:
            said = field.hint or self.sheet.say(WRITE_HERE)
        make = self.controls.day if question.kind is Kind.DATE else self.controls.text
        return make(question.path, field.label.words, answer, said)

    def _line(self, parts: Sequence[Element], share: float) -> Element:
        width = self._measures.width
        indent = {"w:left": 110, "w:right": 110 + int(width * (1 - share))}
        return paragraph(ANSWER, *parts, about=[made("w:ind", indent)])

    def _field_of_lines(self, field: Field) -> Element:
        """A box that is as high as its answer may become on paper."""
        height = field.question.lines * self._measures.letters * 30
        return table(
            [self._measures.width],
            [row([[paragraph(CELL, *self.written(field))]], height=height)],
            field.label.words,
        )


def _name(mark: Said, question: Said) -> str:
    return f"{mark.words}: {question.words}"
