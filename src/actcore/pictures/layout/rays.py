"""The people of one part of life: how far apart they stand, and in which order."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise, permutations
from math import acos, asin, degrees

import attrs

from .places import CORE

Spot = tuple[float, float]
"""A mark on a ray: how far from the middle it is, and its radius."""
Order = tuple[int, ...]

_BESIDE_TIE = 7.0
_BETWEEN_MARKS = 12.0
_BESIDE_EDGE = 8.0
_EXACT = 5
_WIDE_SWAPS = 12
_EVEN = 1e-9


@attrs.frozen(kw_only=True)
class Ray:
    """Somebody who is to get an angle, or whom the client gave one.

    Args:
        id: Who.
        spots: The marks on the ray; two where somebody has moved.
        margin: Degrees to keep from the edges of the sector.
        pin: The angle that the client drew; None where it is ours to choose.
    """

    id: str
    spots: tuple[Spot, ...]
    margin: float
    pin: float | None = None


@lru_cache(maxsize=4096)
def margin(spots: tuple[Spot, ...]) -> float:
    """The degrees that marks need to stay off the edge of their sector."""
    return max(degrees(_arc(radius + _BESIDE_EDGE, away)) for away, radius in spots)


@lru_cache(maxsize=16384)
def apart(first: tuple[Spot, ...], second: tuple[Spot, ...]) -> float:
    """The degrees between two rays so that neither's marks or tie touch the other's."""
    return max(_between(a, b) for a in first for b in second)


def _between(first: Spot, second: Spot) -> float:
    (near, inner), (far, outer) = sorted((first, second))
    past = _arc(inner + _BESIDE_TIE, near)
    clear = inner + outer + _BETWEEN_MARKS
    if far - near >= clear:
        return degrees(past)
    cosine = (near**2 + far**2 - clear**2) / (2 * near * far)
    return degrees(max(past, acos(max(-1.0, min(1.0, cosine)))))


def _arc(width: float, away: float) -> float:
    return asin(min(1.0, width / max(away, CORE)))


class Fan:
    """The rays of one part of life.

    Args:
        rays: In any order; the order given settles what is even.
    """

    def __init__(self, rays: Iterable[Ray]) -> None:
        self.rays = tuple(rays)
        self.margins = [ray.margin for ray in self.rays]
        self.pins = [ray.pin for ray in self.rays]
        self.pinned = any(pin is not None for pin in self.pins)
        self.apart = [
            [apart(one.spots, other.spots) for other in self.rays] for one in self.rays
        ]
        self._widest = max((max(row) for row in self.apart), default=0.0)
        self._short: list[tuple[Order, float]] | None = None
        self._tightest: dict[float, Order | None] = {}

    def __len__(self) -> int:
        return len(self.rays)

    def packed(self, order: Sequence[int], start: float = 0.0) -> list[float] | None:
        """The least angles in an order, from `start`; None where a pin is passed."""
        angles: list[float] = []
        for here, ray in enumerate(order):
            row, pin = self.apart[ray], self.pins[ray]
            least = start + self.margins[ray] if pin is None else float("-inf")
            for before in range(here - 1, -1, -1):
                if angles[before] + self._widest <= least:
                    break  # whoever is further back is further away
                other = order[before]
                if pin is not None and self.pins[other] is not None:
                    continue  # the client may draw people as near as can be
                if (after := angles[before] + row[other]) > least:
                    least = after
            if pin is not None:
                if least > pin + _EVEN:
                    return None
                least = pin
            angles.append(least)
        return angles

    def end(self, order: Sequence[int], start: float = 0.0) -> float:
        """Where the sector can end at the earliest; infinite where the order is not."""
        angles = self.packed(order, start)
        return float("inf") if angles is None else self._edge(order, angles, start)

    def spread(self, order: Order, span: float) -> list[float] | None:
        """The angle of each ray, with what is to spare between all; None if too long."""
        packed = self.packed(order)
        if packed is None:
            return None
        spare = span - self._edge(order, packed, 0.0)
        if spare < -_EVEN:
            return None
        gap = spare / (len(order) + 1)
        angles = [0.0] * len(order)
        for place, ray in enumerate(order):
            angles[ray] = packed[place] + gap * (place + 1)
        return angles

    def _edge(self, order: Sequence[int], angles: list[float], start: float) -> float:
        margins = self.margins
        edges = [angle + margins[ray] for ray, angle in zip(order, angles, strict=True)]
        return max(edges, default=start)

    def tightest(self, start: float = 0.0) -> Order | None:
        """The order that ends first; exact for up to five, else found by climbing."""
        if start not in self._tightest:
            found = self._first(start) if self.exact() else self._climbed(start)
            self._tightest[start] = found
        return self._tightest[start]

    def within(self, room: float) -> list[Order]:
        """Every order of up to five free rays that needs no more than `room` degrees."""
        if self._short is None:
            self._short = self._ordered(0.0)
        return [order for order, end in self._short if end <= room + _EVEN]

    def exact(self) -> bool:
        """Whether there are few enough to try every order."""
        return len(self) <= _EXACT

    def _first(self, start: float) -> Order | None:
        best, least = None, float("inf")
        for order, end in self._ordered(start):
            if end < least - _EVEN:
                best, least = order, end
        return best

    def _ordered(self, start: float) -> list[tuple[Order, float]]:
        orders = permutations(range(len(self)))
        return [(o, self.end(o, start)) for o in orders if self._keeps_pins(o)]

    def _keeps_pins(self, order: Order) -> bool:
        if not self.pinned:
            return True
        pins = [pin for ray in order if (pin := self.pins[ray]) is not None]
        return all(a <= b for a, b in pairwise(pins))

    def _inserted(self, start: float) -> Order:
        """Everybody put in where it costs least, the client's own drawing first."""
        pinned = [i for i, pin in enumerate(self.pins) if pin is not None]
        order: Order = tuple(sorted(pinned, key=lambda i: (self.pins[i] or 0.0, i)))
        for ray in (i for i, pin in enumerate(self.pins) if pin is None):
            tries = [(*order[:at], ray, *order[at:]) for at in range(len(order) + 1)]
            order = min(tries, key=lambda tried: round(self.end(tried, start), 6))
        return order

    def _climbed(self, start: float) -> Order | None:
        """People put in one by one, then swapped as long as that shortens the sector."""
        order = self._inserted(start)
        least, before = self.end(order, start), float("inf")
        while least < before - _EVEN:
            before = least
            for pair in swaps(len(order)):
                tried = swapped(order, pair)
                if self._keeps_pins(tried):
                    end = self.end(tried, start)
                    if end < least - _EVEN:
                        order, least = tried, end
        return order if least < float("inf") else None

    def floor(self) -> float:
        """Degrees that no order can do without: those of people in one ring."""
        rings: dict[Spot, list[int]] = {}
        for index, ray in enumerate(self.rays):
            if len(ray.spots) == 1:
                rings.setdefault(ray.spots[0], []).append(index)
        return max(
            (
                self.apart[same[0]][same[0]] * (len(same) - 1)
                + 2 * self.margins[same[0]]
                for same in rings.values()
            ),
            default=0.0,
        )


@lru_cache
def swaps(size: int) -> tuple[tuple[int, int], ...]:
    """The places in an order that can be exchanged; in long ones neighbours only."""
    return tuple(
        (i, j)
        for i in range(size - 1)
        for j in range(i + 1, size if size <= _WIDE_SWAPS else i + 2)
    )


def swapped(order: Order, pair: tuple[int, int]) -> Order:
    """An order with two people exchanged."""
    changed = list(order)
    i, j = pair
    changed[i], changed[j] = changed[j], changed[i]
    return tuple(changed)
