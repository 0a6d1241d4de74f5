"""A star of values with the same values as rows beside it.

A star is known and liked, and it misleads: its shape depends on the order of the axes, and
its area grows faster than the values. So nothing in it is filled, every axis says who rated
it, and the rows tell the change in numbers.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from math import cos, pi, sin
from xml.etree.ElementTree import Element

from .. import words
from ..lettering import shortened, width, wrapped
from ..picture import Description, Picture
from ..svg import Canvas, Point
from ..theme import Theme
from . import chart_words as said
from .axes import Axis, Course, checked
from .chart import EDGE, SMALL, WIDTH, amount, drop, heading, height_of, paragraph
from .star_told import change_of, describe_star, notes_of, rater_of, warnings_of

_CENTRE_X = 318.0
_RADIUS = 172.0
_BESIDE = 104.0
"""How wide the name of an axis may be beside the star."""
_ROWS_X = 640.0
_NAMES = 200.0
_LEFT, _RIGHT = 858.0, 1062.0
_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))
_LOOK = {
    Course.BETTER: "closer",
    Course.WORSE: "strained",
    Course.SAME: "muted",
    Course.UNKNOWN: "muted",
}


def star(
    axes: Sequence[Axis],
    *,
    title: str,
    language: str,
    now: date | str,
    before: date | str | None = None,
    theme: Theme = Theme.AUTO,
    uid: str | None = None,
) -> Picture:
    """Draw values on 3 to 12 axes, and what they were last time.

    What is missing is a gap and never zero. Each scale is drawn from 0 to 100 with the
    good end outwards; the table keeps the values as they were given.

    Args:
        axes: The values, clockwise from the top.
        title: What the picture is called.
        language: The language of the words.
        now: When the values are from: a day, or words such as "spring 2024".
        before: When those of last time are from; None where there was none, and then
            they are not drawn.
        theme: The colours.
        uid: What the ids in the SVG begin with.

    Raises:
        ActcoreError: If there are too few or too many axes, or one lacks its scale or
            lies outside it.
    """
    axes = checked(axes)
    now, then = _when(now, language), None
    if before is not None:
        then = _when(before, language)
    told = describe_star(axes, title=title, language=language, now=now, before=then)
    below = [*notes_of(axes, language), *warnings_of(axes, language)]
    top = 136 + drop(title)
    end = top + _pace(axes) * len(axes) + 52
    foot = max(end, top + 476)
    height = foot + 54 + sum(18 + height_of(w, 12.5, 1100) for w in below)
    canvas = Canvas(
        WIDTH, height, theme=theme, language=language,
        title=title, summary=told.summary, uid=uid,
    )  # fmt: skip
    drawing = _Star(canvas, axes, language, both=then is not None)
    compared = said.COMPARED.get(language).format(day=then) if then else ""
    heading(canvas, title, " · ".join(word for word in (now, compared) if word))
    drawing.figure((_CENTRE_X, (top + foot) / 2 + 6))
    drawing.rows(top)
    drawing.key(end, now, then)
    _notes(canvas, below, foot + 36)
    return _picture(canvas, told)


def _picture(canvas: Canvas, told: Description) -> Picture:
    return Picture(
        svg=canvas.finish(), words=told, width=canvas.width, height=canvas.height
    )


def _when(when: date | str, language: str) -> str:
    return words.day(when, language) if isinstance(when, date) else when


def _pace(axes: Sequence[Axis]) -> float:
    """How far the rows stand apart."""
    return 46.0 if len(axes) <= 10 else 42.0


def _notes(canvas: Canvas, notes: Sequence[str], foot: float) -> None:
    for note in notes:
        foot = paragraph(canvas, EDGE, foot, note, 12.5, 1100, fill="muted") + 18


class _Star:
    """The star on its canvas."""

    def __init__(
        self, canvas: Canvas, axes: Sequence[Axis], language: str, *, both: bool
    ) -> None:
        self.canvas, self.axes, self.language, self.both = canvas, axes, language, both

    def figure(self, centre: Point) -> None:
        """The star itself: the grid, last time's values, and these."""
        self.centre = centre
        group = self.canvas.group()
        for share in (25, 50, 75, 100):
            corners = [self._at(index, share) for index in range(len(self.axes))]
            self.canvas.polygon(
                corners, fill="none", stroke="rule", width=1, parent=group
            )
        for index in range(len(self.axes)):
            rim = self._at(index, 100)
            self.canvas.line(centre, rim, stroke="rule", width=1, parent=group)
        if self.both:
            self._round([axis.previous_share for axis in self.axes], earlier=True)
        self._round([axis.share for axis in self.axes], earlier=False)
        for share in (25, 50, 75):
            x, y = self._at(0, share)
            self.canvas.text(
                x + 7, y + 4, str(share), SMALL, fill="muted", halo="paper"
            )
        for index, axis in enumerate(self.axes):
            self._name(index, axis)

    def _at(self, index: int, share: float) -> Point:
        turn = 2 * pi * index / len(self.axes)
        reach = _RADIUS * share / 100
        return self.centre[0] + reach * sin(turn), self.centre[1] - reach * cos(turn)

    def _round(self, shares: Sequence[float | None], *, earlier: bool) -> None:
        """A line round the star, broken where a value is missing, and its marks."""
        look: dict[str, str | float | None] = {
            "stroke": "gone" if earlier else "closer",
            "width": 1.8 if earlier else 3,
            "dash": "6 4" if earlier else None,
            "cap": "butt" if earlier else "round",
        }
        count = len(shares)
        for index, share in enumerate(shares):
            after = shares[(index + 1) % count]
            if share is not None and after is not None:
                end = self._at((index + 1) % count, after)
                self.canvas.line(self._at(index, share), end, parent=None, **look)
        for index, share in enumerate(shares):
            if share is not None:
                axis = self.axes[index]
                group = self.canvas.group(title=axis.title)
                self._mark(self._at(index, share), group, earlier=earlier)

    def _mark(
        self, at: Point, parent: Element, *, earlier: bool, colour: str = "closer"
    ) -> None:
        """An open square for last time, a smaller disc for this time."""
        x, y = at
        if earlier:
            corners = [(x + u * 5.6, y + v * 5.6) for u, v in _CORNERS]
            self.canvas.polygon(
                corners, fill="paper", stroke="gone", width=2, parent=parent
            )
        else:
            self.canvas.circle(x, y, 4.8, fill=colour, parent=parent)

    def _name(self, index: int, axis: Axis) -> None:
        """What the axis is and who rated it, outside the star."""
        x, y = self._at(index, 100)
        turn = 2 * pi * index / len(self.axes)
        across, down = sin(turn), -cos(turn)
        middle = abs(across) < 0.2
        room = 190.0 if middle else _BESIDE + 70 * (1 - abs(across))
        lines = [
            (line, True) for line in wrapped(axis.title, 13, room, bold=True, most=3)
        ]
        rater = rater_of(axis, self.language)
        lines += [(line, False) for line in wrapped(rater, SMALL, room, most=2)]
        anchor = "middle" if middle else "start" if across > 0 else "end"
        tall = 15.0 * len(lines)
        foot = y + 11 - tall / 2 + down * (tall / 2 + 9)
        for line, bold in lines:
            fill = "ink" if bold else "muted"
            size = 13 if bold else SMALL
            self.canvas.text(
                x + across * 16, foot, line, size, bold=bold, anchor=anchor, fill=fill
            )
            foot += 15

    def rows(self, top: float) -> None:
        """The same as rows, the greatest gain first, what cannot be compared last."""
        canvas = self.canvas
        title = said.SAME_AS_ROWS.get(self.language)
        canvas.text(_ROWS_X, top - 20, title, 17, bold=True)
        pace = _pace(self.axes)
        end = top + pace * len(self.axes)
        for share in (0, 25, 50, 75, 100):
            x = _across(share)
            canvas.line((x, top), (x, end), stroke="rule", width=1)
            canvas.text(x, end + 16, str(share), SMALL, anchor="middle", fill="muted")
        for number, axis in enumerate(self._sorted()):
            self._row(axis, top + pace * (number + 0.5))

    def _sorted(self) -> Iterator[Axis]:
        known = [axis for axis in self.axes if axis.change is not None]
        yield from sorted(known, key=lambda axis: -(axis.change or 0))
        yield from (axis for axis in self.axes if axis.change is None)

    def _row(self, axis: Axis, middle: float) -> None:
        group = self.canvas.group(title=axis.title)
        name = shortened(axis.title, 13, _NAMES, bold=True)
        rater = shortened(rater_of(axis, self.language), SMALL, _NAMES)
        self.canvas.text(_ROWS_X, middle - 2, name, 13, bold=True, parent=group)
        self.canvas.text(_ROWS_X, middle + 13, rater, SMALL, fill="muted", parent=group)
        colour = "strained" if axis.course is Course.WORSE else "closer"
        now, before = axis.share, axis.previous_share if self.both else None
        if now is not None and before is not None:
            ends = (_across(before), middle), (_across(now), middle)
            self.canvas.line(*ends, stroke=colour, width=3.6, parent=group)
        if before is not None:
            self._mark((_across(before), middle), group, earlier=True)
        if now is not None:
            at = (_across(now), middle)
            self._mark(at, group, earlier=False, colour=colour)
        self._told(axis, middle, group)

    def _told(self, axis: Axis, middle: float, group: Element) -> None:
        """The change with its arrow; the value where there is nothing to compare."""
        edge = WIDTH - EDGE
        if not self.both or axis.change is None:
            missing = axis.share is None or self.both
            value = "" if missing else amount(axis.share or 0, self.language)
            self.canvas.text(
                edge, middle + 4.5, value or said.MISSING.get(self.language), 13,
                anchor="end", fill="muted" if missing else "ink", parent=group,
            )  # fmt: skip
            return
        colour = _LOOK[axis.course]
        self.canvas.text(
            edge, middle + 4.5, change_of(axis, self.language), 13.5, bold=True,
            anchor="end", fill=colour, parent=group,
        )  # fmt: skip
        self._arrow((edge - 54, middle), axis.course, colour, group)

    def _arrow(
        self, at: Point, course: Course, colour: str, parent: Element | None
    ) -> None:
        x, y = at
        if course is Course.SAME:
            for shift in (-2.6, 2.6):
                ends = (x - 5, y + shift), (x + 5, y + shift)
                self.canvas.line(*ends, stroke=colour, width=2, parent=parent)
            return
        tip = -5 if course is Course.BETTER else 5
        corners = [(x - 6, y - tip), (x + 6, y - tip), (x, y + tip)]
        self.canvas.polygon(corners, fill=colour, parent=parent)

    def key(self, foot: float, now: str, before: str | None) -> None:
        """What the marks and the red arrow mean."""
        canvas = self.canvas
        group = canvas.group()
        x = _ROWS_X
        for word, earlier in ((before, True), (now, False)):
            if word is not None:
                self._mark((x + 6, foot - 4.5), group, earlier=earlier)
                x = _after(canvas, x + 19, foot, word, 150)
        if any(axis.course is Course.WORSE for axis in self.axes) and self.both:
            self._arrow((x + 6, foot - 4.5), Course.WORSE, "strained", group)
            _after(canvas, x + 19, foot, said.WORSE_MARK.get(self.language), 230)


def _after(canvas: Canvas, x: float, foot: float, word: str, room: float) -> float:
    """Write a word, and give where the next one starts."""
    shown = shortened(word, 12.5, room)
    canvas.text(x, foot, shown, 12.5)
    return x + width(shown, 12.5) + 24


def _across(share: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * share / 100
