"""What a layout consists of: marks, words, sectors and lines, each with its place.

Coordinates are relative to the middle of the map, `y` downwards; angles are degrees
clockwise from the top.
"""

from collections.abc import Sequence
from math import cos, radians, sin, sqrt

import attrs

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

CORE = 42.0
"""The radius of the disc that stands for the client."""
RIM = 314.0
"""The radius of the outermost ring."""
GAP = 24.0
"""Degrees at the top that are kept clear for the names of the rings."""
FIRST = GAP / 2
"""Where the first sector starts."""
LAST = 360 - GAP / 2
"""Where the last sector ends."""
_INNERMOST_SHIFT = 9.0


@attrs.frozen(kw_only=True)
class Place:
    """Where somebody's mark stands.

    Args:
        id: Whose.
        x: To the right of the middle.
        y: Below the middle.
        radius: Of the mark.
        angle: Degrees clockwise from the top.
        drawn: Whether the client drew the person there.
    """

    id: str
    x: float
    y: float
    radius: float
    angle: float
    drawn: bool = False


@attrs.frozen(kw_only=True)
class Ghost:
    """Where somebody stood on the earlier map, on the same ray."""

    id: str
    x: float
    y: float
    radius: float


@attrs.frozen(kw_only=True)
class Label:
    """The words at a mark: the name, and the relation under it where there is room.

    Args:
        id: Whose.
        x: Where its lines start, have their middle or end.
        y: The foot of its first line.
        anchor: ``start``, ``middle`` or ``end``.
        name: As drawn, cut where it is too long.
        relation: The second line; None where it is left out.
        box: What it covers.
    """

    id: str
    x: float
    y: float
    anchor: str
    name: str = attrs.field(repr=False)
    relation: str | None = attrs.field(default=None, repr=False)
    box: Box = (0, 0, 0, 0)


@attrs.frozen(kw_only=True)
class Span:
    """A sector on the page: from `start` clockwise to `end`, in degrees from the top.

    `sector` is None for people without a part of life, and for a map that is undivided.
    """

    sector: str | None
    start: float
    end: float


@attrs.frozen(kw_only=True)
class Bow:
    """The line between two people who know each other, bent towards a point."""

    first: str
    second: str
    x: float
    y: float


@attrs.frozen(kw_only=True)
class Layout:
    """Where everything stands.

    Args:
        rings: The outer radius of each ring, the innermost first.
        spans: The sectors, clockwise.
        places: The marks, in the order of the scene's figures; then those who are only
            on the earlier map.
        labels: The words at them, in the same order.
        ghosts: Where people stood on the earlier map.
        bows: The lines between people that there is room for, in the scene's order.
        tray: Who has no place: no ring and no spot, or no room.
        scale: What the marks are drawn at, 1 where there is room enough.
        crowded: Whether there was no room for somebody who has a ring.
        covered: Who shares a spot with somebody else, as the client drew them: of their
            marks only one is well to be seen.
        cut: Whose name is cut, or has something lying on it.
    """

    rings: tuple[float, ...]
    spans: tuple[Span, ...]
    places: tuple[Place, ...]
    labels: tuple[Label, ...] = ()
    ghosts: tuple[Ghost, ...] = ()
    bows: tuple[Bow, ...] = ()
    tray: tuple[str, ...] = ()
    scale: float = 1.0
    crowded: bool = False
    covered: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()

    def place(self, id: str) -> Place | None:
        """Where somebody stands, or None."""
        return next((place for place in self.places if place.id == id), None)

    def as_dict(self) -> dict[str, object]:
        """The layout as plain data, for a front end; coordinates with two decimals."""
        plain = attrs.asdict(self, value_serializer=_two_decimals)
        plain["core"], plain["gap"] = CORE, GAP
        return plain


def _two_decimals(_: object, field: object, value: object) -> object:
    if isinstance(value, tuple):
        return [_two_decimals(None, field, part) for part in value]
    return tidy(value) if isinstance(value, float) else value


def tidy(value: float) -> float:
    """A coordinate with two decimals, without a negative zero.

    Whatever is decided after this is decided alike on every machine.
    """
    return round(value, 2) + 0.0


def around(angle: float, distance: float) -> tuple[float, float]:
    """The point at `angle` and `distance` from the middle."""
    turn = radians(angle)
    return tidy(distance * sin(turn)), tidy(-distance * cos(turn))


def ring_radii(rings: int) -> tuple[float, ...]:
    """The outer radius of each ring: between equally wide and equally large ones."""
    shares = [ring / rings for ring in range(1, rings + 1)]
    return tuple(
        tidy(
            (sqrt(CORE**2 + (RIM**2 - CORE**2) * s) + CORE + (RIM - CORE) * s) / 2
        )
        for s in shares
    )  # fmt: skip


def on_ring(radii: Sequence[float], ring: int) -> float:
    """How far from the middle people of a ring stand, counted from 1."""
    inner = radii[ring - 2] if ring > 1 else CORE
    middle = (inner + radii[ring - 1]) / 2
    return middle + _INNERMOST_SHIFT if ring == 1 else middle
