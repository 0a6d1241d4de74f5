"""How the line between two people bends so that it runs round everybody else."""

from collections.abc import Sequence
from math import hypot

from .places import CORE, RIM

_BENDS = (0.1, -0.1, 0.22, -0.22, 0.36, -0.36, 0.5, -0.5)
"""How far the line is pulled aside, as shares of its length."""
_STEPS = 11
_CLEAR = 6.0

Point = tuple[float, float]
Mark = tuple[float, float, float]
"""The middle and the radius."""


def control(start: Point, end: Point, others: Sequence[Mark]) -> Point:
    """The point that a line from `start` to `end` is best bent towards.

    Args:
        start: One mark, relative to the middle of the map.
        end: The other.
        others: The marks that the line is to keep clear of.
    """
    disc = (0.0, 0.0, CORE)
    near = [disc, *(other for other in others if _within(other, start, end))]
    best, least = _bent(start, end, _BENDS[0]), float("inf")
    for bend in _BENDS:
        tried = _bent(start, end, bend)
        cost = _cost(start, tried, end, near) + abs(bend) * 8
        if cost < least - 1e-9:
            best, least = tried, cost
    return best


def _bent(start: Point, end: Point, bend: float) -> Point:
    x, y = end[0] - start[0], end[1] - start[1]
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return (middle[0] - y * bend, middle[1] + x * bend)


def _within(other: Mark, start: Point, end: Point) -> bool:
    """Whether any bend could come near: the widest leaves the line by a quarter."""
    x, y, radius = other
    length = hypot(end[0] - start[0], end[1] - start[1])
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return hypot(x - middle[0], y - middle[1]) < length * 0.56 + radius + _CLEAR


def _cost(start: Point, bend: Point, end: Point, near: Sequence[Mark]) -> float:
    """How much a line runs over marks and out of the map."""
    cost = 0.0
    for step in range(1, _STEPS):
        share = step / _STEPS
        rest = 1 - share
        a, b, c = rest * rest, 2 * rest * share, share * share
        x = a * start[0] + b * bend[0] + c * end[0]
        y = a * start[1] + b * bend[1] + c * end[1]
        for left, top, radius in near:
            lack = radius + _CLEAR - hypot(x - left, y - top)
            if lack > 0:
                cost += 4 + lack
        beyond = hypot(x, y) - (RIM - 4)
        if beyond > 0:
            cost += 6 + beyond
    return cost
