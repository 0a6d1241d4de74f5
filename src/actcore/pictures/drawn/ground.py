"""The ground of a map: rings, the parts of life, and the names of both."""

from collections.abc import Sequence
from math import cos, radians, sin

import attrs

from ..layout import CORE, GAP, RIM, Layout, Span
from ..lettering import clean, shortened, width, wrapped
from ..seen.scene import Scene
from ..svg import Canvas, Point
from ..words import NO_SPHERE, PEOPLE, ring
from .blocks import words_in
from .marks import sector
from .sheets import MARGIN, TOP, Sheet

_INSET = 0.8
"""Degrees that a band is shorter than its sector at each end."""
_NAME = 14.0
_COUNT = 12.5
_RING_NAME = 11.5


@attrs.frozen(kw_only=True)
class Ground:
    """What a map is drawn on, and how its points become points of the page.

    Args:
        scene: The map.
        layout: Where everything stands.
        sheet: The page.
        order: The ids of the sectors in the model's order, which gives their colours.
        counted: Whether the number of people stands below each sector's name.
    """

    scene: Scene
    layout: Layout
    sheet: Sheet
    order: tuple[str, ...]
    counted: bool = True

    def at(self, x: float, y: float) -> Point:
        """A point of the layout as one of the page."""
        return (self.sheet.centre[0] + x, self.sheet.centre[1] + y)

    def colour(self, sphere: str | None) -> str:
        """The meaning of the colour of a part of life."""
        return sector(self.order.index(sphere) if sphere in self.order else None)


def draw_ground(canvas: Canvas, ground: Ground) -> None:
    """Draw the rings, the sectors with their bands, and the names of the sectors."""
    group = canvas.group()
    x, y = ground.sheet.centre
    rings = ground.layout.rings
    for i in range(len(rings), 0, -1):
        canvas.circle(
            x,
            y,
            rings[i - 1],
            fill=f"ring:{i}",
            stroke="rule",
            width=1.2,
            parent=group,
        )
    spans = ground.layout.spans
    for degrees in _edges(spans):
        canvas.line(
            _on(ground, degrees, CORE + 4),
            _on(ground, degrees, RIM + 3),
            stroke="rule",
            width=1.2,
            parent=group,
        )
    for span in spans:
        if ground.scene.sectors:
            _band(canvas, ground, span)
            _sector_name(canvas, ground, span)


def draw_ring_names(canvas: Canvas, ground: Ground) -> None:
    """Write the words for closeness into the gap at the top."""
    inner = CORE
    for i, outer in enumerate(ground.layout.rings):
        word = clean(ring(ground.scene.rings, i + 1, ground.scene.language))
        room = max(2 * outer * sin(radians(GAP / 2)) * 0.95, 84)
        lines = wrapped(word, _RING_NAME, room, most=2 if outer - inner > 48 else 1)
        group = canvas.group(title=word if " ".join(lines) != word else None)
        x, y = ground.at(0, 16 - outer)
        for j, line in enumerate(lines):
            canvas.text(
                x,
                y + 13 * j,
                line,
                _RING_NAME,
                anchor="middle",
                fill="muted",
                halo=f"ring:{i + 1}",
                parent=group,
            )
        inner = outer


def draw_client(canvas: Canvas, ground: Ground, name: str, below: str | None) -> None:
    """Draw the disc in the middle with what the client is called.

    Args:
        canvas: What to draw on.
        ground: The map.
        name: What the client is called.
        below: A smaller word under it.
    """
    x, y = ground.sheet.centre
    whole = clean(name)
    size, lines = _client_lines(whole)
    group = canvas.group(title=whole if "…" in "".join(lines) else None)
    canvas.circle(x, y, CORE, fill="ink", parent=group)
    under = 14 if below else 0
    top = y - (len(lines) * size * 1.1 + under) / 2
    for i, line in enumerate(lines):
        canvas.text(
            x,
            top + (i + 0.86) * size * 1.1,
            line,
            size,
            bold=True,
            anchor="middle",
            fill="paper",
            parent=group,
        )
    if below:
        foot = top + len(lines) * size * 1.1 + 11
        canvas.text(x, foot, below, 11.5, anchor="middle", fill="paper", parent=group)


def draw_head(canvas: Canvas, ground: Ground, title: str, below: str) -> None:
    """Write the title of the picture and, below it, what it is of."""
    room = ground.sheet.map_right - MARGIN
    whole = clean(title)
    size = 27.0
    while size > 20 and width(whole, size, bold=True) > room:
        size -= 1
    drawn = shortened(whole, size, room, bold=True)
    group = canvas.group(title=whole if drawn != whole else None)
    canvas.text(MARGIN, 54, drawn, size, bold=True, parent=group)
    if below:
        words_in(canvas, canvas.root, (MARGIN, 76), below, 12.5, room, fill="muted")


def _client_lines(name: str) -> tuple[float, tuple[str, ...]]:
    """The client's name as it fits the disc: smaller, then on two lines, then cut."""
    for size in (19.0, 18.0, 17.0, 16.0, 15.0, 14.0):
        if width(name, size, bold=True) <= 76:
            return size, (name,)
    parts = name.replace("-", "- ")  # a line may end after a hyphen
    for size in (15.0, 13.5, 12.0):
        lines = wrapped(parts, size, 76, bold=True)
        if len(lines) == 2 and not any("…" in line for line in lines):
            return size, lines
    return 12, wrapped(parts, 12, 74, bold=True, most=2)


def _edges(spans: Sequence[Span]) -> list[float]:
    """The angles of the lines between sectors, each once."""
    if len(spans) < 2:
        return []
    found = sorted({round(e % 360, 2) for s in spans for e in (s.start, s.end)})
    return [e for i, e in enumerate(found) if not i or e - found[i - 1] > 0.05]


def _band(canvas: Canvas, ground: Ground, span: Span) -> None:
    radius = RIM + 8.5
    start, end = span.start + _INSET, span.end - _INSET
    arc: list[str | float] = ["A", radius, radius, 0, int(end - start > 180), 1]
    canvas.path(
        ["M", *_on(ground, start, radius), *arc, *_on(ground, end, radius)],
        stroke=ground.colour(span.sector),
        width=7,
        dash=None if span.sector else "12 5",
    )


def _sector_name(canvas: Canvas, ground: Ground, span: Span) -> None:
    """Write a sector's name outside its band, never along it, and how many it holds."""
    scene = ground.scene
    inside = [figure for figure in scene.figures if figure.sphere == span.sector]
    title = next((s.title for s in scene.sectors if s.id == span.sector), None)
    whole = clean(title or NO_SPHERE.get(scene.language))
    turn = radians((span.start + span.end) / 2)
    x, y = ground.at((TOP + 10) * sin(turn), -(TOP + 10) * cos(turn))
    anchor, room = _beside(ground, sin(turn), x)
    lines = wrapped(whole, _NAME, room, bold=True, most=2)
    below = (
        [PEOPLE.of(len(inside), scene.language)] if inside and ground.counted else []
    )
    high = 16 * len(lines) + 15 * len(below)
    y += -high * (1 + cos(turn)) / 2 + 12
    group = canvas.group(title=whole if " ".join(lines) != whole else None)
    for line in lines:
        canvas.text(
            x,
            y,
            line,
            _NAME,
            bold=True,
            anchor=anchor,
            fill=ground.colour(span.sector),
            parent=group,
        )
        y += 16
    for line in below:
        canvas.text(x, y, line, _COUNT, anchor=anchor, fill="muted", parent=group)


def _beside(ground: Ground, aside: float, x: float) -> tuple[str, float]:
    """How a sector's name is anchored, and how much room it has."""
    if abs(aside) < 0.24:
        return "middle", 190
    if aside > 0:
        return "start", min(ground.sheet.map_right - x, 150)
    return "end", min(x - 24, 150)


def _on(ground: Ground, degrees: float, radius: float) -> Point:
    turn = radians(degrees)
    return ground.at(radius * sin(turn), -radius * cos(turn))
