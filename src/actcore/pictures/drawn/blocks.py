"""The side panel of a picture: blocks of rows that are fitted into the room there is."""

from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

import attrs

from ..layout import Box
from ..lettering import clean, shortened, width
from ..svg import Canvas, Point
from ..theme import Theme
from ..words import MORE

PADDING = 22.0
_HEADING = 17.0
_HEAD_ROOM = 30.0
_BETWEEN = 15.0
_PACES = (1.0, 0.93, 0.86)
_MORE_ROOM = 20.0

Draw = Callable[[Canvas, Element, Point], None]
"""Draws a row, given its group and its upper left corner."""


@attrs.frozen(kw_only=True)
class Row:
    """One row of a block.

    Args:
        height: How much room it takes where there is enough.
        draw: What draws it.
        least: What it takes at the least; lines of text cannot stand closer.
        tells_of: How many people or things are missing where it is cut away.
    """

    height: float
    draw: Draw
    least: float = 0.0
    tells_of: int = 1

    def room(self, pace: float) -> float:
        """How much room it takes where rows are drawn closer together."""
        return max(self.height * pace, self.least)


@attrs.frozen(kw_only=True)
class Block:
    """Rows under a heading.

    Args:
        heading: What they are.
        rows: The rows.
        least: How many stay where there is too little room for all.
        colour: The meaning of the bar beside the heading; None for no bar.
        left_out: How many people or things have been cut away.
    """

    heading: str = attrs.field(repr=False)
    rows: tuple[Row, ...]
    least: int = 0
    colour: str | None = None
    left_out: int = 0

    def height(self, pace: float) -> float:
        """How much room it takes, its heading included."""
        more = _MORE_ROOM if self.left_out else 0
        return _HEAD_ROOM + sum(row.room(pace) for row in self.rows) + more

    def shorter(self) -> "Block":
        """The block with its last row cut away."""
        *kept, last = self.rows
        left_out = self.left_out + last.tells_of
        return attrs.evolve(self, rows=tuple(kept), left_out=left_out)


def panel(
    canvas: Canvas,
    box: Box,
    columns: Sequence[Sequence[Block]],
    *,
    theme: Theme,
    language: str,
) -> None:
    """Draw the panel; what has no room is cut, and how much is said.

    Args:
        canvas: What to draw on.
        box: Where the panel is.
        columns: The blocks of each column.
        theme: That of the picture; on white the panel has an outline.
        language: Of the words for what is cut.
    """
    left, top, right, bottom = box
    line = "rule" if theme in (Theme.PRINT, Theme.GREY) else "panel"
    group = canvas.group()
    canvas.rect(
        left,
        top,
        right - left,
        bottom - top,
        corner=14,
        fill="panel",
        stroke=line,
        parent=group,
    )
    each = column_width(box, len(columns))
    for i, blocks in enumerate(columns):
        x = left + PADDING + i * (each + PADDING)
        y = top + PADDING - 4
        fitted, pace = _fitted(blocks, bottom - top - 2 * PADDING + 10)
        for block in fitted:
            _draw(canvas, group, block, (x, y), each, pace, language)
            y += block.height(pace) + _BETWEEN * pace


def column_width(box: Box, columns: int) -> float:
    """How wide a column of a panel is."""
    return (box[2] - box[0] - PADDING) / columns - PADDING


def words_in(
    canvas: Canvas,
    parent: Element,
    at: Point,
    words: str,
    size: float,
    room: float,
    *,
    bold: bool = False,
    fill: str = "ink",
) -> float:
    """Draw words in the room there is, and give how wide they are.

    Where they are cut, the whole is shown when the pointer rests on them.
    """
    whole = clean(words)
    drawn = shortened(whole, size, room, bold=bold)
    group = parent if drawn == whole else canvas.group(parent, title=whole)
    canvas.text(at[0], at[1], drawn, size, bold=bold, fill=fill, parent=group)
    return width(drawn, size, bold=bold)


def _fitted(blocks: Sequence[Block], room: float) -> tuple[list[Block], float]:
    """The blocks as they fit: first drawn closer together, then cut."""
    kept = list(blocks)
    for pace in _PACES:
        if _total(kept, pace) <= room:
            return kept, pace
    pace = _PACES[-1]
    while _total(kept, pace) > room:
        spare = [len(block.rows) - block.least for block in kept]
        if max(spare, default=0) <= 0:
            break
        longest = max(
            (i for i, more in enumerate(spare) if more > 0),
            key=lambda i: sum(row.height for row in kept[i].rows),
        )
        kept[longest] = kept[longest].shorter()
    return kept, pace


def _total(blocks: Sequence[Block], pace: float) -> float:
    between = _BETWEEN * pace * max(len(blocks) - 1, 0)
    return sum(block.height(pace) for block in blocks) + between


def _draw(
    canvas: Canvas,
    parent: Element,
    block: Block,
    at: Point,
    room: float,
    pace: float,
    language: str,
) -> None:
    x, y = at
    group = canvas.group(parent)
    if block.colour:
        canvas.rect(x - PADDING, y - 1, 6, 20, fill=block.colour, parent=group)
    words_in(canvas, group, (x, y + 15), block.heading, _HEADING, room, bold=True)
    y += _HEAD_ROOM
    for row in block.rows:
        row.draw(canvas, group, (x, y))
        y += row.room(pace)
    if block.left_out:
        words = MORE.of(block.left_out, language)
        words_in(canvas, group, (x, y + 13), words, 12.5, room, fill="muted")
