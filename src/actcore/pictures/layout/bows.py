"""How the line between two people bends so that it runs round everybody else."""

from collections.abc import Sequence
from math import hypot

from ..seen.scene import Figure, Part, Scene
from .places import CORE, RIM, Bow, Place, tidy

Point = tuple[float, float]
Disc = tuple[float, float, float]
"""The middle and the radius."""

MANY = 24
"""Of more people, only who knows whom within the client's team is drawn."""
_BENDS = (0.1, -0.1, 0.22, -0.22, 0.36, -0.36, 0.5, -0.5)
_STEPS = 11
_WEIGHTS = tuple(
    ((1 - i / _STEPS) ** 2, 2 * i / _STEPS * (1 - i / _STEPS), (i / _STEPS) ** 2)
    for i in range(1, _STEPS)
)
_REACH = 0.56
"""How far from its middle the widest bend runs, as a share of the length."""
_CLEAR = 6.0
_TOUCH = 4.0
_PER_BEND = 8.0
_EVEN = 1e-6


def bows(
    scene: Scene, figures: Sequence[Figure], places: Sequence[Place]
) -> tuple[Bow, ...]:
    """The lines between those who have a place, in the scene's order."""
    many = len(figures) > MANY
    drawn = {f.id for f in figures if not many or f.part is not Part.MAPPED}
    at = {place.id: place for place in places}
    discs = [(place.x, place.y, place.radius) for place in places]
    found = []
    for line in scene.lines:
        if line.acquainted and line.first in drawn and line.second in drawn:
            start, end = at[line.first], at[line.second]
            ends = ((start.x, start.y), (end.x, end.y))
            others = [disc for disc in discs if disc[:2] not in ends]
            x, y = control(*ends, others)
            found.append(Bow(first=line.first, second=line.second, x=x, y=y))
    return tuple(found)


def control(start: Point, end: Point, others: Sequence[Disc]) -> Point:
    """The point that a line from `start` to `end` is best bent towards.

    Args:
        start: One mark.
        end: The other.
        others: The marks that the line is to keep clear of.
    """
    wide, high = end[0] - start[0], end[1] - start[1]
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    reach = hypot(wide, high) * _REACH + _CLEAR
    near = [
        (x, y, radius + _CLEAR)
        for x, y, radius in ((0.0, 0.0, CORE), *others)
        if hypot(x - middle[0], y - middle[1]) < reach + radius
    ]
    best, least = middle, float("inf")
    for bend in _BENDS:
        tried = (tidy(middle[0] - high * bend), tidy(middle[1] + wide * bend))
        cost = abs(bend) * _PER_BEND + _in_the_way(start, tried, end, near, least)
        if cost < least - _EVEN:
            best, least = tried, cost
    return best


def _in_the_way(
    start: Point, bend: Point, end: Point, near: Sequence[Disc], most: float
) -> float:
    """How much a bent line runs into marks or over the rim; no further than `most`."""
    cost = 0.0
    for a, b, c in _WEIGHTS:
        x = a * start[0] + b * bend[0] + c * end[0]
        y = a * start[1] + b * bend[1] + c * end[1]
        for left, top, reach in near:
            lack = reach - hypot(x - left, y - top)
            if lack > 0:
                cost += _TOUCH + lack
        if (beyond := hypot(x, y) - (RIM - 4)) > 0:
            cost += 6 + beyond
        if cost >= most:
            break
    return cost
