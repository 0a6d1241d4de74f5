"""What the charts share: headings, paragraphs and numbers as a language writes them."""

from ..lettering import shortened, wrapped
from ..svg import Canvas

WIDTH = 1188.0
"""The long side of an A4 sheet; 4 units are a millimetre."""
EDGE = 36.0
"""The margin."""
_TITLE = 1060.0
SMALL = 11.5
"""The smallest letters: 8 points on the sheet."""


def heading(canvas: Canvas, title: str, line: str) -> None:
    """Write the title, in two lines at most, with a smaller line under it."""
    foot = paragraph(canvas, EDGE, 54, title, 27, _TITLE, bold=True, most=2)
    shown = shortened(line, 12.5, WIDTH - 2 * EDGE)
    canvas.text(EDGE, foot + 24, shown, 12.5, fill="muted")


def drop(title: str) -> float:
    """How much lower than usual everything starts, as the title takes two lines."""
    return height_of(title, 27, _TITLE, bold=True, most=2)


def paragraph(
    canvas: Canvas,
    x: float,
    y: float,
    words: str,
    size: float,
    room: float,
    *,
    bold: bool = False,
    anchor: str = "start",
    fill: str = "ink",
    most: int | None = None,
) -> float:
    """Write `words` in lines no wider than `room`, and give the foot of the last."""
    step = round(size * 1.3, 1)
    lines = wrapped(words, size, room, bold=bold, most=most)
    for number, line in enumerate(lines):
        foot = y + number * step
        canvas.text(x, foot, line, size, bold=bold, anchor=anchor, fill=fill)
    return y + max(len(lines) - 1, 0) * step


def height_of(
    words: str, size: float, room: float, *, bold: bool = False, most: int | None = None
) -> float:
    """How far below its first foot the last line of a paragraph stands."""
    lines = wrapped(words, size, room, bold=bold, most=most)
    return max(len(lines) - 1, 0) * round(size * 1.3, 1)


def amount(value: float, language: str, digits: int = 1) -> str:
    """A number with at most so many decimals, as the language writes it.

    >>> amount(12.04, "sv"), amount(7.25, "en", 2), amount(-0.5, "nb")
    ('12', '7.25', '−0,5')
    """
    text = f"{abs(value):.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    sign = "−" if value < 0 and text != "0" else ""
    return sign + (text if language == "en" else text.replace(".", ","))
