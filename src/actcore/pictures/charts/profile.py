"""Fidelity by chapter of the source: what is in place, what is not, what nobody can tell.

There is no total score, as the sources have none. What cannot be told is drawn empty and
counts neither for nor against.
"""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from actcore.fidelity import Report
from actcore.variant import Outcome

from .. import words
from ..lettering import shortened, width, wrapped
from ..picture import Picture
from ..svg import Canvas
from ..theme import Theme
from . import chart_words as said
from .chapters import Chapter, chapters
from .chart import EDGE, SMALL, WIDTH, drop, heading
from .profile_told import (
    Key,
    describe_profile,
    key_of,
    kinds_of,
    line_of,
    notes_of,
    told,
)

_NAMES = 330.0
_BAR = 386.0
_COLUMN = 42.0
_EVIDENCE = 138.0
_TALL = 17.0
_PACE = 16.0


def profile(
    report: Report,
    *,
    language: str,
    previous: Report | None = None,
    theme: Theme = Theme.AUTO,
    uid: str | None = None,
) -> Picture:
    """Draw a report chapter by chapter; the picture grows with the chapters.

    Args:
        report: The report.
        language: The language of the words; headings are in the source's own.
        previous: An earlier report to compare with.
        theme: The colours.
        uid: What the ids in the SVG begin with.
    """
    rows = chapters(report)
    before = {key_of(row): row for row in chapters(previous)} if previous else {}
    told_all = describe_profile(
        report, rows, language=language, previous=previous, before=before
    )
    drawing = _Profile(rows, before, language, previous, drop(told_all.title))
    notes = notes_of(report, language)
    height = drawing.top + drawing.height + 40 + 20 * len(notes)
    canvas = Canvas(
        WIDTH, height, theme=theme, language=language,
        title=told_all.title, summary=told_all.summary, uid=uid,
    )  # fmt: skip
    heading(canvas, told_all.title, line_of(report, previous, language))
    if rows:
        drawing.draw(canvas)
    foot = drawing.top + drawing.height + 26
    for note in notes:
        canvas.text(EDGE, foot, note, 12.5, fill="muted")
        foot += 20
    return Picture(
        svg=canvas.finish(), words=told_all, width=canvas.width, height=canvas.height
    )


class _Profile:
    """The chapters of a report on a canvas, row by row."""

    def __init__(
        self,
        rows: Sequence[Chapter],
        before: Mapping[Key, Chapter],
        language: str,
        previous: Report | None,
        lower: float,
    ) -> None:
        self.rows, self.before, self.language = rows, before, language
        self.previous, self.lower = previous, lower
        self.kinds = kinds_of(rows) if rows else ()
        self.columns = WIDTH - EDGE - _EVIDENCE - _COLUMN * len(self.kinds)
        self.wide = self.columns - 18 - _BAR
        self.keys = self._key_lines()
        self.top = lower + 108 + (24 * len(self.keys) + 22 if rows else 0)

    @property
    def height(self) -> float:
        """How tall the rows are together."""
        heads = len(dict.fromkeys(row.source.id for row in self.rows))
        heads = heads if heads > 1 else 0
        return sum(self._tall(row) for row in self.rows) + 38 * heads

    def draw(self, canvas: Canvas) -> None:
        """Draw the key, the heads of the columns and the rows."""
        self._key(canvas)
        self._heads(canvas)
        top, several = self.top, len({row.source.id for row in self.rows}) > 1
        source = None
        for row in self.rows:
            if several and row.source.id != source:
                source = row.source.id
                title = shortened(row.source.title, 14, 900, bold=True)
                canvas.text(EDGE, top + 26, title, 14, bold=True)
                top += 38
            self._row(canvas, row, top)
            top += self._tall(row)

    def _tall(self, row: Chapter) -> float:
        lines = wrapped(row.title, 13, _NAMES)
        beside = self._beside(row)
        return max(len(lines), len(beside)) * _PACE + 14

    def _beside(self, row: Chapter) -> list[str]:
        """What stands beside a row: how much could be told, and what does not apply."""
        lines = list(wrapped(told(row, self.language), SMALL, _EVIDENCE - 8))
        absent = row.count(Outcome.NOT_APPLICABLE)
        if absent:
            lines.append(said.NOT_HERE.of(absent, self.language))
        return lines

    def _row(self, canvas: Canvas, row: Chapter, top: float) -> None:
        canvas.line((EDGE, top), (WIDTH - EDGE, top), stroke="rule", width=0.6)
        group = canvas.group(title=f"{row.title}: {told(row, self.language)}")
        middle = top + self._tall(row) / 2
        lines = wrapped(row.title, 13, _NAMES)
        foot = middle + 4.5 - (len(lines) - 1) * _PACE / 2
        for number, line in enumerate(lines):
            canvas.text(EDGE, foot + number * _PACE, line, 13, parent=group)
        self._bar(canvas, row, middle, group)
        for number, kind in enumerate(self.kinds):
            count = row.count(kind)
            x = self.columns + _COLUMN * (number + 0.5)
            canvas.text(
                x, middle + 4.5, str(count) if count else "·", 13, bold=bool(count),
                anchor="middle", fill="ink" if count else "muted", parent=group,
            )  # fmt: skip
        beside = self._beside(row)
        foot = middle + 4 - (len(beside) - 1) * 14 / 2
        for number, line in enumerate(beside):
            x = WIDTH - EDGE
            canvas.text(
                x, foot + number * 14, line, SMALL, anchor="end",
                fill="muted", parent=group,
            )  # fmt: skip

    def _bar(self, canvas: Canvas, row: Chapter, middle: float, group: Element) -> None:
        """The share of each outcome, drawn true, and where "in place" ended before."""
        x = _BAR
        for kind in self.kinds:
            count = row.count(kind)
            if count:
                wide = self.wide * count / row.applying
                segment(canvas, kind, x, middle - _TALL / 2, wide, group)
                x += wide
        then = self.before.get(key_of(row))
        if then is not None and then.applying:
            at = _BAR + self.wide * then.share_met
            _was(canvas, at, middle - _TALL / 2, self._then(then), group)

    def _then(self, then: Chapter) -> str:
        day = words.day(self.previous.as_of, self.language) if self.previous else ""
        met, apply = then.count(Outcome.MET), then.applying
        words_ = said.BEFORE_MET.get(self.language)
        return words_.format(met=met, apply=apply, day=day)

    def _heads(self, canvas: Canvas) -> None:
        """The shapes once more, at the head of the columns of numbers."""
        for number, kind in enumerate(self.kinds):
            x = self.columns + _COLUMN * (number + 0.5) - 9
            group = canvas.group(title=said.KINDS[kind].get(self.language))
            segment(canvas, kind, x, self.top - 22, 18, group)

    def _key_lines(self) -> list[list[tuple[Outcome | None, str, float]]]:
        """The words for the shapes, each with its place, in as few lines as they take."""
        entries: list[tuple[Outcome | None, str]] = [
            (kind, said.KINDS[kind].get(self.language)) for kind in self.kinds
        ]
        if self.previous is not None and self.rows:
            day = words.day(self.previous.as_of, self.language)
            mark = said.BEFORE_MARK.get(self.language).format(day=day)
            entries.append((None, mark))
        lines: list[list[tuple[Outcome | None, str, float]]] = []
        x = WIDTH
        for kind, word in entries:
            wide = 26 + width(word, 12.5) + 24
            if x + wide > WIDTH - EDGE:
                lines.append([])
                x = EDGE
            lines[-1].append((kind, word, x))
            x += wide
        return lines

    def _key(self, canvas: Canvas) -> None:
        for number, line in enumerate(self.keys):
            foot = self.lower + 112 + 24 * number
            for kind, word, x in line:
                group = canvas.group()
                if kind is None:
                    _was(canvas, x + 9, foot - 3, "", group)
                else:
                    segment(canvas, kind, x, foot - 13, 18, group)
                canvas.text(x + 26, foot, word, 12.5, parent=group)


def segment(
    canvas: Canvas, kind: Outcome, x: float, y: float, wide: float, group: Element
) -> None:
    """Draw a piece of a bar: each outcome has a shape of its own besides its colour."""
    inset = min(1.2, wide / 6)
    left, right, top, foot = x + inset, x + wide - inset, y + 1, y + _TALL - 1
    box = [(left, top), (right, top), (right, foot), (left, foot)]
    middle = (top + foot) / 2
    if kind is Outcome.MET:
        canvas.polygon(box, fill="new", stroke="new", width=1.6, parent=group)
    elif kind is Outcome.PARTLY:
        lower = [(left, middle), (right, middle), (right, foot), (left, foot)]
        canvas.polygon(lower, fill="farther", parent=group)
        canvas.polygon(box, fill="none", stroke="farther", width=1.6, parent=group)
    elif kind is Outcome.UNMET:
        canvas.polygon(box, fill="paper", stroke="strained", width=2, parent=group)
        for ends in ((box[0], box[2]), (box[1], box[3])):
            canvas.line(*ends, stroke="strained", width=1.6, parent=group)
    elif kind is Outcome.UNUSUAL:
        canvas.polygon(box, fill="paper", stroke="muted", width=1.4, parent=group)
        ends = (left, middle), (right, middle)
        canvas.line(*ends, stroke="muted", width=1.4, parent=group)
    elif kind is Outcome.WAIVED:
        canvas.polygon(box, fill="paper", stroke="closer", width=1.4, parent=group)
        inner = [
            (left + 3 * u, middle + 3 * v) if u > 0 else (right + 3 * u, middle + 3 * v)
            for u, v in ((1, -1), (-1, -1), (-1, 1), (1, 1))
        ]
        if right - left > 8:
            canvas.polygon(inner, fill="closer", parent=group)
    else:
        dash = "3 3" if kind is Outcome.NOT_ASSESSED else "1.5 2.5"
        canvas.polygon(
            box, fill="paper", stroke="muted", width=1.4, dash=dash, parent=group
        )


def _was(canvas: Canvas, x: float, top: float, words_: str, group: Element) -> None:
    """A small open triangle that points at where something was."""
    inner = canvas.group(group, title=words_ or None)
    corners = [(x - 5, top - 8), (x + 5, top - 8), (x, top)]
    canvas.polygon(corners, fill="paper", stroke="ink", width=1.4, parent=inner)
