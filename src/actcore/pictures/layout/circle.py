"""How the parts of life share the circle, and where in them everybody stands."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from .places import FIRST, LAST, tidy
from .rays import Fan, Order, swapped, swaps

_LEAST = 20.0
_MOST_SPARE = 24.0
_SWEEPS = 3
_EVEN = 1e-9

Known = Mapping[str, Sequence[str]]
"""Whom each person knows."""


@attrs.frozen(kw_only=True)
class Circle:
    """The circle, shared.

    Args:
        walls: Where each sector starts, and where the last one ends.
        orders: The order in each sector.
        angles: Everybody's angle.
    """

    walls: tuple[float, ...]
    orders: tuple[Order, ...]
    angles: Mapping[str, float]


def least_span(sectors: int) -> float:
    """The degrees that one of so many sectors has at least."""
    return min(_LEAST, 0.6 * (LAST - FIRST) / sectors)


def share(fans: Sequence[Fan], room: float = LAST - FIRST) -> Circle | None:
    """Give each sector what it needs and the spare by people; None where it is too much.

    Args:
        fans: The sectors, clockwise; nobody in them is pinned.
        room: The degrees there are.
    """
    least = least_span(len(fans))
    if sum(max(least, fan.floor()) for fan in fans) > room:
        return None
    orders, needs = [], []
    for fan in fans:
        order = fan.tightest() or ()
        orders.append(order)
        needs.append(max(least, fan.end(order)))
        if sum(needs) + least * (len(fans) - len(needs)) > room:
            return None
    walls = [FIRST]
    angles: dict[str, float] = {}
    for fan, order, span in zip(fans, orders, _spans(fans, needs, room), strict=True):
        angles.update(_turned(fan, order, walls[-1], span))
        walls.append(walls[-1] + span)
    return Circle(walls=tuple(map(tidy, walls)), orders=tuple(orders), angles=angles)


def _spans(fans: Sequence[Fan], needs: list[float], room: float) -> list[float]:
    """The spare angle goes to every gap beside a person; what is left, to all alike."""
    spare = room - sum(needs)
    gaps = [len(fan) + 1 if len(fan) else 0 for fan in fans]
    each = min(_MOST_SPARE, spare / sum(gaps)) if any(gaps) else 0.0
    rest = (spare - each * sum(gaps)) / len(fans)
    return [need + each * n + rest for need, n in zip(needs, gaps, strict=True)]


def _turned(
    fan: Fan, order: Order, start: float, span: float
) -> Iterator[tuple[str, float]]:
    """Everybody's angle in a sector that is wide enough for an order."""
    for ray, angle in zip(fan.rays, fan.spread(order, span) or (), strict=True):
        yield ray.id, start + angle


def untangled(fans: Sequence[Fan], circle: Circle, known: Known) -> Circle:
    """The circle with people turned towards those whom they know, inside their sector.

    Sectors in which the client drew somebody, and those beside them, stay as they are.
    """
    angles, orders = dict(circle.angles), list(circle.orders)
    for _ in range(_SWEEPS):
        before = list(orders)
        for index, fan in enumerate(fans):
            if any(near.pinned for near in fans[max(index - 1, 0) : index + 2]):
                continue
            start, end = circle.walls[index : index + 2]
            sector = _Sector(fan, start, end - start, known, angles)
            turned = sector.turned(orders[index])
            if turned != orders[index]:
                orders[index] = turned
                angles.update(_turned(fan, turned, start, end - start))
        if orders == before:
            break
    return attrs.evolve(circle, orders=tuple(orders), angles=angles)


class _Sector:
    """One sector while the others stand still."""

    def __init__(
        self,
        fan: Fan,
        start: float,
        span: float,
        known: Known,
        angles: Mapping[str, float],
    ) -> None:
        self.fan, self.start, self.span = fan, start, span
        place = {ray.id: index for index, ray in enumerate(fan.rays)}
        self.inside: list[tuple[int, int]] = []
        self.outside: list[tuple[int, float]] = []
        self.costs: dict[Order, float] = {}
        for ray in fan.rays:
            for other in known.get(ray.id, ()):
                if other in place:
                    self.inside.append((place[ray.id], place[other]))
                elif other in angles:
                    self.outside.append((place[ray.id], angles[other]))

    def turned(self, order: Order) -> Order:
        """The order with the least angle between people who know each other."""
        if not self.inside and not self.outside:
            return order
        if self.fan.exact():
            return self._least(order, self.fan.within(self.span))
        before = None
        while order != before:
            before = order
            for pair in swaps(len(order)):
                order = self._least(order, [swapped(order, pair)])
        return order

    def _least(self, order: Order, orders: Sequence[Order]) -> Order:
        best, least = order, self._cost(order)
        for tried in orders:
            cost = self._cost(tried)
            if cost < least - _EVEN:
                best, least = tried, cost
        return best

    def _cost(self, order: Order) -> float:
        """The degrees between people who know each other; infinite where too long."""
        if order not in self.costs:
            at = self.fan.spread(order, self.span)
            self.costs[order] = float("inf") if at is None else self._apart(at)
        return self.costs[order]

    def _apart(self, at: Sequence[float]) -> float:
        cost = sum(abs(at[a] - at[b]) / 2 for a, b in self.inside)
        for ray, angle in self.outside:
            turn = abs(at[ray] + self.start - angle) % 360
            cost += min(turn, 360 - turn)
        return cost
