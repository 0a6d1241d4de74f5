"""The circle round what the client drew: those spots stay, and the others fit in."""

from collections.abc import Sequence

import attrs

from .circle import Circle, least_span
from .places import FIRST, LAST, tidy
from .rays import Fan, Order, apart

_EVEN = 1e-9
_SMOOTHINGS = 40


@attrs.frozen(kw_only=True)
class Pin:
    """Somebody with an angle of the client's own.

    Args:
        id: Who.
        angle: The angle.
        margin: What the mark needs beside it.
        sector: The sector the person belongs to; None where in none.
    """

    id: str
    angle: float
    margin: float
    sector: int | None


def homes(
    pins: Sequence[Pin], sectors: int, walls: Sequence[float], *, strict: bool
) -> dict[str, tuple[int, float]]:
    """In which sector each pin is on the page, and how far off its edges.

    Sectors keep their order, so somebody whom the client drew among other people than
    those of the same part of life cannot be inside it; most people are.

    Args:
        pins: The client's spots.
        sectors: How many sectors there are.
        walls: Where they would be without pins.
        strict: Whether to bend the sectors so that most pins are in their own.
    """
    ordered = sorted(pins, key=lambda pin: (pin.angle, pin.sector or 0, pin.id))
    kept = _in_order(ordered, sectors) if strict else []
    found = dict(zip([pin.id for pin in kept], _margins(kept, sectors), strict=True))
    low = 0
    for at, pin in enumerate(ordered):
        if pin.id in found:
            low = found[pin.id][0]
            continue
        later = (found[p.id][0] for p in ordered[at:] if p.id in found)
        high = next(later, sectors - 1)
        under = sum(wall <= pin.angle for wall in walls[1:-1])
        found[pin.id] = (low := max(low, min(high, under)), 0.0)
    return found


def _in_order(pins: Sequence[Pin], sectors: int) -> list[Pin]:
    """As many pins as can be in their own sectors at once."""
    best: list[list[Pin]] = []
    for pin in pins:
        chains = [
            chain for chain in best if _follows(pin, chain[-1], least_span(sectors))
        ] or [[]]  # fmt: skip
        if pin.sector is not None and _has_room(pin, sectors):
            best.append([*max(chains, key=len), pin])
    return max(best, key=len, default=[])


def _has_room(pin: Pin, sectors: int) -> bool:
    before, after = pin.sector or 0, sectors - 1 - (pin.sector or 0)
    least = least_span(sectors)
    return (before == 0 or pin.angle > FIRST + before * least) and (
        after == 0 or pin.angle < LAST - after * least
    )


def _follows(pin: Pin, before: Pin, least: float) -> bool:
    apart = (pin.sector or 0) - (before.sector or 0)
    if apart <= 0:
        return apart == 0
    return pin.angle - before.angle > (apart - 1) * least + _EVEN


def _margins(kept: Sequence[Pin], sectors: int) -> list[tuple[int, float]]:
    """As much of its margin as each pin can have with all sectors between them."""
    found, least = [], least_span(sectors)
    for at, pin in enumerate(kept):
        sector = pin.sector or 0
        room = [pin.margin]
        if sector > 0:
            room.append(pin.angle - FIRST - sector * least)
        if sector < sectors - 1:
            room.append(LAST - (sectors - 1 - sector) * least - pin.angle)
        for other in (*kept[:at], *kept[at + 1 :]):
            between = abs(sector - (other.sector or 0))
            if between:
                free = abs(pin.angle - other.angle) - (between - 1) * least
                room.append(free / 2)
        found.append((sector, max(0.0, min(room))))
    return found


def share_round(fans: Sequence[Fan], *, beside: bool) -> Circle | None:
    """Fit everybody in round the pins; None where there is no room.

    Args:
        fans: The sectors, clockwise.
        beside: Whether to keep clear of pins in the sectors beside one's own too.
    """
    orders = _orders(fans)
    if orders is None:
        return None
    chain = _Chain(fans, orders, beside=beside)
    found = chain.solved()
    return None if found is None else _circle(fans, orders, chain.items, found)


def _circle(
    fans: Sequence[Fan],
    orders: Sequence[Order],
    items: Sequence[tuple[int, int]],
    found: Sequence[float],
) -> Circle:
    angles = {
        fans[sector].rays[ray].id: found[at]
        for at, (sector, ray) in enumerate(items)
        if ray >= 0
    }
    walls = [found[at] for at, (_, ray) in enumerate(items) if ray < 0]
    return Circle(
        walls=tuple(map(tidy, walls)), orders=tuple(orders), angles=angles
    )  # fmt: skip


def _orders(fans: Sequence[Fan]) -> list[Order] | None:
    """The order in each sector that lets the next one start first."""
    start, orders, least = FIRST, [], least_span(len(fans))
    for fan in fans:
        order = fan.tightest(start)
        if order is None:
            return None
        orders.append(order)
        start = max(start + least, fan.end(order, start))
    return orders


class _Chain:
    """Edges of sectors and people clockwise, with the degrees between them."""

    def __init__(
        self, fans: Sequence[Fan], orders: Sequence[Order], *, beside: bool
    ) -> None:
        self.fans, self.beside = fans, beside
        self.items: list[tuple[int, int]] = []
        for sector, order in enumerate(orders):
            self.items += [(sector, -1), *((sector, ray) for ray in order)]
        self.items.append((len(fans), -1))
        self.fixed = [self._fixed(*item) for item in self.items]
        size = len(self.items)
        self.links = [
            (a, b, degrees)
            for a in range(size)
            for b in range(a + 1, size)
            if (degrees := self._link(self.items[a], self.items[b])) is not None
        ]
        self.before: list[list[tuple[int, float]]] = [[] for _ in self.items]
        self.after: list[list[tuple[int, float]]] = [[] for _ in self.items]
        for a, b, degrees in self.links:
            self.before[b].append((a, degrees))
            self.after[a].append((b, degrees))

    def _fixed(self, sector: int, ray: int) -> float | None:
        if ray >= 0:
            return self.fans[sector].pins[ray]
        return FIRST if sector == 0 else LAST if sector == len(self.fans) else None

    def _link(self, one: tuple[int, int], other: tuple[int, int]) -> float | None:
        """The least degrees between two of the chain; None where there is no such."""
        (sector, ray), (next_sector, next_ray) = one, other
        if ray < 0 and next_ray < 0:
            return least_span(len(self.fans)) if next_sector == sector + 1 else None
        fan = self.fans[sector]
        if ray < 0:
            return fan.margins[next_ray] if next_sector == sector else None
        if next_ray < 0:
            return fan.margins[ray] if next_sector == sector + 1 else None
        theirs = self.fans[next_sector]
        pinned = (fan.pins[ray] is not None) + (theirs.pins[next_ray] is not None)
        if next_sector == sector and pinned < 2:
            return fan.apart[ray][next_ray]
        if next_sector == sector + 1 and pinned == 1 and self.beside:
            return apart(fan.rays[ray].spots, theirs.rays[next_ray].spots)
        return None

    def solved(self) -> list[float] | None:
        """Angles for all, as even as may be; None where somebody does not fit."""
        low = self._pushed(range(len(self.items)), self.before, 1)
        high = self._pushed(range(len(self.items) - 1, -1, -1), self.after, -1)
        if low is None or high is None:
            return None
        at = [(a + b) / 2 for a, b in zip(low, high, strict=True)]
        free = [i for i, fixed in enumerate(self.fixed) if fixed is None]
        for _ in range(_SMOOTHINGS):
            for i in free:
                least = max(at[j] + degrees for j, degrees in self.before[i])
                most = min(at[j] - degrees for j, degrees in self.after[i])
                at[i] = (least + most) / 2
        return at

    def _pushed(
        self, items: range, links: list[list[tuple[int, float]]], way: int
    ) -> list[float] | None:
        """Everybody as far to one side as may be."""
        at = [0.0] * len(self.items)
        for i in items:
            bounds = [way * at[j] + d for j, d in links[i] if not self._exempt(i, j)]
            bound = max(bounds, default=float("-inf"))
            fixed = self.fixed[i]
            if fixed is None:
                at[i] = way * bound
            elif way * fixed < bound - 1e-6:
                return None
            else:
                at[i] = fixed
        return at

    def _exempt(self, one: int, other: int) -> bool:
        """The client may draw in the gap at the top, where nobody else is put."""
        return self.fixed[one] is not None and self.fixed[other] is not None
