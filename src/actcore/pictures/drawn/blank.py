"""The empty sheet: the same rings and parts of life, to be filled in by hand."""

from collections.abc import Sequence
from math import cos, pi, sin, sqrt
from typing import Literal

from actcore.errors import ActcoreError
from actcore.model import Bond, Case
from actcore.text import Text
from actcore.variant import Variant

from .. import words
from ..charts.chart import EDGE, SMALL, WIDTH, paragraph
from ..layout import CORE
from ..lettering import shortened, width, wrapped
from ..picture import Description, Picture, Table
from ..svg import Canvas, Point
from ..theme import Theme
from . import marks, sheet_words
from .sheets import A3

VERSION = "1.0"
"""The version of the sheet: of its geometry and its instructions."""

_HEIGHT = 840.0
_CENTRE = (744.0, 452.0)
_RIM = 318.0
_COLUMN = 262.0
"""How wide the instructions may be."""
_BESIDE = 104.0
"""How wide the name of a part of life may be."""
_SAMPLES = (
    (Bond.STRONG, Bond.STRAINED),
    (Bond.ORDINARY, Bond.BROKEN),
    (Bond.WEAK, None),
)


def blank(
    variant: Variant,
    *,
    language: str,
    theme: Theme = Theme.PRINT,
    size: Literal["a4", "large"] = "a4",
    uid: str | None = None,
) -> Picture:
    """Draw the sheet on which a client draws the people around them.

    Args:
        variant: The model, which says what parts of life and rings there are.
        language: The language of the words.
        theme: The colours.
        size: A4, or the same on A3.
        uid: What the ids in the SVG begin with.

    Raises:
        ActcoreError: If the model keeps no clients.
    """
    if Case not in variant.documents:
        raise ActcoreError(
            f"the model {variant.id} keeps no clients, so it has no sheet to draw on"
        )
    told = _words(variant, language)
    canvas = Canvas(
        WIDTH, _HEIGHT, theme=theme, language=language,
        title=told.title, summary=told.summary, uid=uid,
        zoom=A3 if size == "large" else 1,
    )  # fmt: skip
    rings = [ring.get(language) for ring in variant.rings]
    sectors = [sphere.title.get(language) for sphere in variant.spheres]
    _rings(canvas, rings, sectors)
    _core(canvas, words.ME.get(language))
    _column(canvas, told, language)
    _lines_to_fill(canvas, language)
    canvas.text(
        WIDTH - EDGE, _HEIGHT - 24, _foot(variant, language), SMALL,
        anchor="end", fill="muted",
    )  # fmt: skip
    return Picture(
        svg=canvas.finish(), words=told, width=canvas.width, height=canvas.height
    )


def radii(count: int, rim: float, core: float = CORE) -> tuple[float, ...]:
    """The outer radius of each ring: half-way between equal areas and equal widths."""
    return tuple(
        (sqrt(core**2 + (rim**2 - core**2) * k / count) + core + (rim - core) * k / count)
        / 2
        for k in range(1, count + 1)
    )  # fmt: skip


def _words(variant: Variant, language: str) -> Description:
    """The sheet in words, with a table that can be written in instead."""
    rings = [ring.get(language) for ring in variant.rings]
    sectors = [sphere.title.get(language) for sphere in variant.spheres]
    if not sectors:
        sectors = [sheet_words.EVERYBODY.get(language)]
    steps = _steps(variant, language)
    table = Table(
        caption=sheet_words.TO_FILL_IN.get(language),
        header=(sheet_words.PART_OF_LIFE.get(language), *rings),
        rows=tuple((sector, *("" for _ in rings)) for sector in sectors),
    )
    return Description(
        language=language,
        title=sheet_words.BLANK_TITLE.get(language),
        summary=sheet_words.BLANK_SUMMARY.get(language),
        paragraphs=tuple(f"{n}. {step}" for n, step in enumerate(steps, 1)),
        tables=(table,),
    )


def _steps(variant: Variant, language: str) -> list[str]:
    place = sheet_words.STEP_PLACE
    if not variant.spheres:
        place = sheet_words.STEP_PLACE_UNDIVIDED
    own = [kind.title for kind in variant.teams if kind.document is Case]
    ask = sheet_words.STEP_HELP.get(language)
    if own:
        ask = sheet_words.STEP_TEAM.get(language).format(team=_called(own[0], language))
    return [
        place.get(language),
        sheet_words.STEP_DISTANCE.get(language),
        sheet_words.STEP_LINES.get(language),
        sheet_words.STEP_STAR.get(language),
        ask,
        sheet_words.STEP_YOURS.get(language),
    ]


def _called(team: Text, language: str) -> str:
    """What the client's own team is called, where the model says so in the language."""
    if language not in team.languages:
        return ""
    title = team.get(language)
    return f" ({title[:1].lower()}{title[1:]})"


def _rings(canvas: Canvas, rings: Sequence[str], sectors: Sequence[str]) -> None:
    """The rings from the outside in, the dividing lines, and the names of both."""
    x, y = _CENTRE
    outer = radii(len(rings), _RIM)
    for number, radius in reversed(list(enumerate(outer, 1))):
        fill = f"ring:{number}"
        canvas.circle(x, y, radius, fill=fill, stroke="muted", width=1.3)
    if len(sectors) > 1:
        for index in range(len(sectors)):
            turn = index * 2 * pi / len(sectors)
            start, end = _at(turn, CORE + 8), _at(turn, _RIM)
            canvas.line(start, end, stroke="rule", width=1.2)
    for number, (name, radius) in enumerate(zip(rings, outer, strict=True), 1):
        name = shortened(name, 12, 2 * sqrt(16 * radius))  # what the curve leaves
        ground = f"ring:{number}"
        wide = width(name, 12) + 10
        if len(sectors) > 1:  # the line gives way to the name
            canvas.rect(x - wide / 2, y - radius + 7, wide, 16, fill=ground)
        canvas.text(x, y - radius + 19, name, 12, anchor="middle", fill="muted")
    for index, name in enumerate(sectors):
        _sector(canvas, name, (index + 0.5) * 2 * pi / len(sectors))


def _sector(canvas: Canvas, name: str, turn: float) -> None:
    """The name of a part of life outside the rim, level, whatever the angle."""
    x, y = _at(turn, _RIM + 14)
    lines = wrapped(name, 15, _BESIDE, bold=True, most=3)
    anchor = "middle" if abs(sin(turn)) < 0.2 else "start" if sin(turn) > 0 else "end"
    tall = (len(lines) - 1) * 18
    foot = y + 5 - tall / 2 - cos(turn) * (tall / 2 + 4)
    for number, line in enumerate(lines):
        canvas.text(x, foot + 18 * number, line, 15, bold=True, anchor=anchor)


def _core(canvas: Canvas, word: str) -> None:
    x, y = _CENTRE
    canvas.circle(x, y, CORE, fill="paper", stroke="ink", width=2)
    canvas.text(x, y + 6, word, 18, bold=True, anchor="middle")


def _column(canvas: Canvas, told: Description, language: str) -> None:
    """The title, and the numbered instructions with a sample of what each asks for."""
    canvas.text(EDGE, 62, told.title, 28, bold=True)
    foot = 122.0
    for number, step in enumerate(_unnumbered(told), 1):
        canvas.circle(EDGE + 11, foot - 5, 11, fill="none", stroke="ink", width=1.4)
        canvas.text(EDGE + 11, foot, str(number), 13.5, bold=True, anchor="middle")
        start, room = EDGE + 34, _COLUMN - 34
        foot = paragraph(canvas, start, foot, step, 16, room)
        if number == 3:
            foot = _samples(canvas, foot + 28, language)
        if number == 4:
            end = width(wrapped(step, 16, room)[-1], 16) + 16
            if end > room - 10:
                end, foot = 10, foot + 22
            marks.star(canvas, (start + end, foot - 6), 10)
        foot += 40


def _unnumbered(told: Description) -> list[str]:
    return [step.partition(" ")[2] for step in told.paragraphs]


def _samples(canvas: Canvas, foot: float, language: str) -> float:
    """What the lines between people look like, in two columns; the foot of the last."""
    for row, pair in enumerate(_SAMPLES):
        for column, bond in enumerate(pair):
            if bond is None:
                continue
            x, y = EDGE + 34 + column * 120, foot + row * 22
            marks.tie(canvas, (x, y - 4), (x + 36, y - 4), bond)
            canvas.text(x + 43, y, words.bond(bond, language), 12.5)
    return foot + (len(_SAMPLES) - 1) * 22


def _lines_to_fill(canvas: Canvas, language: str) -> None:
    """Lines for the name and the day, at the top on the right."""
    for row, word in enumerate((sheet_words.NAME, sheet_words.DATE)):
        label = f"{word.get(language)}:"
        foot = 54 + row * 32
        left = WIDTH - EDGE - 220
        canvas.text(left - 8, foot, label, 14, anchor="end")
        canvas.line((left, foot + 2), (WIDTH - EDGE, foot + 2), stroke="ink", width=1)


def _foot(variant: Variant, language: str) -> str:
    version = sheet_words.VERSION.get(language)
    return f"{variant.id}.sociogram · {version} {VERSION}"


def _at(turn: float, radius: float) -> Point:
    """The point at `radius` from the middle, `turn` radians clockwise from the top."""
    return _CENTRE[0] + radius * sin(turn), _CENTRE[1] - radius * cos(turn)
