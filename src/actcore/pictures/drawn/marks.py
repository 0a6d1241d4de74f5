"""The marks of a map: people, ties, stars and arrows, each told apart by its shape.

Colour is never the only thing that differs. There are no squares: in a family tree they
mean a man.
"""

from math import cos, hypot, pi, sin
from xml.etree.ElementTree import Element

from actcore.model import Bond, PersonKind

from ..seen.scene import Part
from ..svg import Canvas, Point

HEXAGON = 1.06
"""How far a hexagon's corners stand out, so that it looks as large as a circle."""
STAR = 8.6
"""The outer radius of a star at full size."""
_OUTSIDE = {Part.MEMBER: 4.2, Part.ASKED: 1.6, Part.MAPPED: 0.9}
_WAVE = 7.0
_AMPLITUDE = 4.2
_HEAD = 10.0


def sector(index: int | None) -> str:
    """The meaning that `Canvas` knows the colour of a part of life by."""
    return "sector:" if index is None else f"sector:{index}"


def outside(part: Part) -> float:
    """How far a mark's outer line reaches past its radius."""
    return _OUTSIDE[part]


def person(
    canvas: Canvas,
    at: Point,
    radius: float,
    *,
    colour: str,
    initials: str = "",
    kind: PersonKind | None = PersonKind.PRIVATE,
    part: Part = Part.MAPPED,
    parent: Element | None = None,
) -> None:
    """Draw somebody: filled in the team, dashed when asked, else an outline.

    Args:
        canvas: What to draw on.
        at: The middle of the mark.
        radius: Its radius.
        colour: The meaning of its colour, such as that of `sector`.
        initials: The letters on it.
        kind: A private person is a circle, a professional a hexagon, and whoever is not
            known to be either a pentagon.
        part: What the person has to do with the client's team.
        parent: The group it belongs to.
    """
    if part is Part.MEMBER:
        line: dict[str, str | float | None] = {"stroke": colour, "width": 1.6}
        _outline(canvas, at, radius + 3.4, kind, parent, fill="paper", **line)
        _outline(canvas, at, radius, kind, parent, fill=colour)
    elif part is Part.ASKED:
        line = {"stroke": colour, "width": 3.2, "dash": "6 4"}
        _outline(canvas, at, radius, kind, parent, fill="paper", **line)
    else:
        line = {"stroke": colour, "width": 1.8}
        _outline(canvas, at, radius, kind, parent, fill="paper", **line)
    if initials:
        size = min(14, 0.82 * radius)
        fill = "on_colour" if part is Part.MEMBER else "ink"
        foot = at[1] + 0.36 * size
        canvas.text(
            at[0],
            foot,
            initials,
            size,
            bold=True,
            anchor="middle",
            fill=fill,
            parent=parent,
        )


def pip(
    canvas: Canvas,
    at: Point,
    radius: float,
    *,
    colour: str = "ink",
    kind: PersonKind | None = PersonKind.PRIVATE,
    part: Part = Part.MEMBER,
    parent: Element | None = None,
) -> None:
    """Draw a small mark without letters, for lists and counts."""
    if part is Part.MEMBER:
        _outline(canvas, at, radius, kind, parent, fill=colour)
        return
    dash = "4 2.6" if part is Part.ASKED else None
    width = 2.2 if part is Part.ASKED else 1.6
    _outline(
        canvas,
        at,
        radius - width / 2,
        kind,
        parent,
        fill="paper",
        stroke=colour,
        width=width,
        dash=dash,
    )


def star(
    canvas: Canvas, at: Point, radius: float = STAR, *, parent: Element | None = None
) -> None:
    """Draw the client's own sign for somebody with a good and important function."""
    points = [
        _around(at, radius * (0.45 if i % 2 else 1), i * pi / 5) for i in range(10)
    ]
    canvas.polygon(
        points, fill="star", stroke="star_line", width=1.2, join="round", parent=parent
    )


def tie(
    canvas: Canvas,
    start: Point,
    end: Point,
    bond: Bond | None,
    *,
    parent: Element | None = None,
) -> None:
    """Draw what a tie is like; a hairline where nobody told."""
    if bond is Bond.STRAINED:
        canvas.polyline(
            zigzag(start, end),
            stroke="strained",
            width=1.8,
            join="round",
            parent=parent,
        )
        return
    look: dict[str, str | float | None] = {"stroke": "ink", "width": 1.7}
    if bond is Bond.STRONG:
        look = {"stroke": "ink", "width": 4.6, "cap": "round"}
    elif bond is Bond.WEAK:
        look |= {"dash": "1.5 6", "cap": "round"}
    elif bond is None:
        look = {"stroke": "tie", "width": 0.8}
    canvas.line(start, end, parent=parent, **look)
    if bond is Bond.BROKEN:
        _slashes(canvas, start, end, parent)


def zigzag(start: Point, end: Point) -> list[Point]:
    """The corners of a jagged line from `start` to `end`, straight at both ends."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    waves = max(2, round((length - _WAVE) / _WAVE))
    along, across = _directions(start, end)
    points = [start]
    for i in range(waves):
        reach = (i + 1) * length / (waves + 1)
        side = _AMPLITUDE if i % 2 else -_AMPLITUDE
        points.append(
            (
                start[0] + along[0] * reach + across[0] * side,
                start[1] + along[1] * reach + across[1] * side,
            )
        )
    return [*points, end]


def curve(
    canvas: Canvas,
    start: Point,
    control: Point,
    end: Point,
    *,
    parent: Element | None = None,
) -> None:
    """Draw that two people know each other, bent towards `control`."""
    canvas.path(
        ["M", *start, "Q", *control, *end], stroke="tie", width=1.3, parent=parent
    )


def arrow(
    canvas: Canvas,
    start: Point,
    end: Point,
    *,
    colour: str,
    dash: str | None = None,
    parent: Element | None = None,
) -> None:
    """Draw an arrow; `dash` is the pattern of its line."""
    along, across = _directions(start, end)
    neck = (end[0] - along[0] * _HEAD, end[1] - along[1] * _HEAD)
    wide = _HEAD * 0.55
    canvas.line(start, neck, stroke=colour, width=2.6, dash=dash, parent=parent)
    head = [
        end,
        (neck[0] + across[0] * wide, neck[1] + across[1] * wide),
        (neck[0] - across[0] * wide, neck[1] - across[1] * wide),
    ]
    canvas.polygon(head, fill=colour, parent=parent)


def ghost(
    canvas: Canvas,
    at: Point,
    radius: float,
    *,
    kind: PersonKind | None = PersonKind.PRIVATE,
    parent: Element | None = None,
) -> None:
    """Draw where somebody was before: small and grey, as a dashed outline is an asking."""
    look: dict[str, str | float | None] = {"stroke": "tie", "width": 1.2}
    _outline(canvas, at, radius, kind, parent, fill="rule", **look)


def plus(
    canvas: Canvas, at: Point, radius: float = 7.6, *, parent: Element | None = None
) -> None:
    """Draw the sign for somebody new."""
    x, y = at
    arm = radius * 0.52
    canvas.circle(x, y, radius, fill="new", stroke="paper", width=1.2, parent=parent)
    look: dict[str, str | float | None] = {"stroke": "on_colour", "width": 2}
    canvas.line((x - arm, y), (x + arm, y), parent=parent, **look)
    canvas.line((x, y - arm), (x, y + arm), parent=parent, **look)


def gone(
    canvas: Canvas,
    at: Point,
    radius: float,
    *,
    kind: PersonKind | None = PersonKind.PRIVATE,
    parent: Element | None = None,
) -> None:
    """Draw somebody who is no longer there: a thin outline, crossed out."""
    x, y = at
    arm = radius * 0.62
    look: dict[str, str | float | None] = {"stroke": "gone", "width": 1.2}
    _outline(canvas, at, radius, kind, parent, fill="paper", **look)
    look["width"] = 1.8
    canvas.line((x - arm, y - arm), (x + arm, y + arm), parent=parent, **look)
    canvas.line((x - arm, y + arm), (x + arm, y - arm), parent=parent, **look)


def along(start: Point, end: Point, reach: float) -> Point:
    """The point `reach` from `start` towards `end`."""
    way, _ = _directions(start, end)
    return (start[0] + way[0] * reach, start[1] + way[1] * reach)


def between(
    first: Point, gap: float, second: Point, other_gap: float
) -> tuple[Point, Point]:
    """The ends of a line that leaves `gap` free at `first` and `other_gap` at the other."""
    return along(first, second, gap), along(second, first, other_gap)


def _outline(
    canvas: Canvas,
    at: Point,
    radius: float,
    kind: PersonKind | None,
    parent: Element | None,
    **paint: str | float | None,
) -> None:
    if kind is PersonKind.PRIVATE:
        canvas.circle(at[0], at[1], radius, parent=parent, **paint)
        return
    corners, turn = (6, pi / 2) if kind is PersonKind.PROFESSIONAL else (5, 0.0)
    points = [
        _around(at, radius * HEXAGON, turn + i * 2 * pi / corners)
        for i in range(corners)
    ]
    canvas.polygon(points, parent=parent, **paint)


def _slashes(canvas: Canvas, start: Point, end: Point, parent: Element | None) -> None:
    """Two strokes across the middle of a line."""
    way, across = _directions(start, end)
    for shift in (-3.5, 3.5):
        middle = (
            (start[0] + end[0]) / 2 + way[0] * shift,
            (start[1] + end[1]) / 2 + way[1] * shift,
        )
        lean = (across[0] * 9 + way[0] * 3.4, across[1] * 9 + way[1] * 3.4)
        canvas.line(
            (middle[0] - lean[0], middle[1] - lean[1]),
            (middle[0] + lean[0], middle[1] + lean[1]),
            stroke="strained",
            width=2.2,
            parent=parent,
        )


def _around(at: Point, radius: float, turn: float) -> Point:
    """The point at `radius` from `at`, `turn` radians clockwise from the top."""
    return (at[0] + radius * sin(turn), at[1] - radius * cos(turn))


def _directions(start: Point, end: Point) -> tuple[Point, Point]:
    """The unit vectors along and across a line; rightwards where it has no length."""
    x, y = end[0] - start[0], end[1] - start[1]
    length = hypot(x, y)
    if length == 0:
        return (1, 0), (0, 1)
    return (x / length, y / length), (-y / length, x / length)
