"""Who gets which place: marks as large as there is room for, and whoever is left out."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs

from actcore.model import PersonKind

from ..seen.scene import Figure, Part
from .circle import Circle, Known, least_span, share, untangled
from .pinned import Pin, homes, share_round
from .places import CORE, FIRST, LAST, RIM, Ghost, Place, Span, around, on_ring, tidy
from .rays import Fan, Ray, Spot, margin

SCALES = (1.0, 0.9, 0.8, 0.7, 0.62)
"""What marks are drawn at, tried in this order."""
IN_TEAM = 20.0
"""The radius of the mark of somebody who is in the client's team, or asked."""
MAPPED = 17.0
"""The radius of everybody else's mark."""
GHOST = 11.0
"""The radius of a ghost's mark."""
HEXAGON = 1.06
_OFF_DISC = 6.0
_OFF_RIM = 2.0
_RING_LINE = 4.0
_WAYS = ((True, True), (False, True), (True, False), (False, False))
"""Tried in turn where the client drew somebody: whether sectors bend so that most are in
their own, and whether others keep clear of those who are in the sectors beside."""
_MOST_TRIED = 60
_ROUGHLY = 360.0
"""Where sectors need more, other orders cannot make them fit."""


@attrs.frozen(kw_only=True)
class Standing:
    """Where everybody got a place.

    Args:
        places: By id.
        ghosts: Where people stood before.
        spans: The sectors, clockwise.
        scale: What marks are drawn at.
        crowded: Whether there was no room for somebody.
    """

    places: Mapping[str, Place]
    ghosts: tuple[Ghost, ...]
    spans: tuple[Span, ...]
    scale: float
    crowded: bool


@attrs.frozen(kw_only=True)
class Grid:
    """What people are placed on.

    Args:
        sectors: The ids of the parts of life, clockwise.
        radii: The outer radius of each ring.
        before: What is known of people on an earlier map.
    """

    sectors: tuple[str, ...]
    radii: tuple[float, ...]
    before: Mapping[str, Figure]

    def distance(self, figure: Figure, radius: float) -> float:
        """How far from the middle somebody stands: as drawn, else on the ring."""
        if figure.spot is None:
            return on_ring(self.radii, self.ring(figure))
        drawn = figure.spot.distance * RIM
        return min(max(drawn, CORE + radius + _OFF_DISC), RIM - radius - _OFF_RIM)

    def ring(self, figure: Figure) -> int:
        """The ring of somebody, none further out than there are."""
        return min(figure.ring or 1, len(self.radii))

    def moved_from(self, figure: Figure) -> Figure | None:
        """Where somebody was who is in another ring now, where both are known."""
        then = self.before.get(figure.id)
        if then is None or then.ring is None or figure.ring is None:
            return None
        return None if self.ring(then) == self.ring(figure) else then

    def spots(self, figure: Figure, scale: float) -> tuple[Spot, ...]:
        """The marks on somebody's ray."""
        radius = radius_of(figure, scale)
        reach = radius if figure.kind is PersonKind.PRIVATE else radius * HEXAGON
        spots = [(self.distance(figure, radius), reach)]
        if then := self.moved_from(figure):
            spots.append((self.distance(then, GHOST * scale), GHOST * scale))
        return tuple(spots)

    def sector(self, figure: Figure) -> int | None:
        """Which sector somebody belongs to; None for those without."""
        sphere = figure.sphere
        return self.sectors.index(sphere) if sphere in self.sectors else None


def radius_of(figure: Figure, scale: float) -> float:
    """The radius of somebody's mark."""
    return tidy((MAPPED if figure.part is Part.MAPPED else IN_TEAM) * scale)


def stood(figures: Sequence[Figure], grid: Grid, known: Known) -> Standing:
    """Find a place for everybody who has a ring or a spot, as far as there is room."""
    waiting = [f for f in figures if f.ring is not None or f.spot is not None]
    kept, crowded = _few_enough(waiting), False
    while True:
        scales = _scales(grid, smallest=crowded)
        attempts = [_Attempt(kept, grid, scale) for scale in scales]
        for strict, beside in _WAYS if any(f.spot for f in kept) else _WAYS[:1]:
            for attempt in attempts:
                if circle := attempt.solved(strict=strict, beside=beside):
                    circle = untangled(attempt.fans, circle, known)
                    return attempt.standing(circle, crowded or len(kept) < len(waiting))
        attempt, crowded = attempts[-1], True
        kept = _fewer(attempt)


def _few_enough(figures: list[Figure]) -> list[Figure]:
    """Nobody looks for room for hundreds; whoever the client drew is never left out."""
    if len(figures) <= _MOST_TRIED:
        return figures
    drawn = [figure for figure in figures if figure.spot is not None]
    others = [figure for figure in figures if figure.spot is None]
    others.sort(key=lambda figure: (_weight(figure), figure.ring or 1, figure.id))
    chosen = {f.id for f in (*drawn, *others[: max(0, _MOST_TRIED - len(drawn))])}
    return [figure for figure in figures if figure.id in chosen]


def _scales(grid: Grid, *, smallest: bool) -> tuple[float, ...]:
    """The scales at which a mark does not hide in which ring it is."""
    if smallest:
        return SCALES[-1:]
    rings = (CORE, *grid.radii)
    narrow = min(b - a for a, b in pairwise(rings)) + _RING_LINE
    fit = tuple(scale for scale in SCALES if 2 * IN_TEAM * scale <= narrow)
    return fit or SCALES[-1:]


def _fewer(attempt: "_Attempt") -> list[Figure]:
    """Without as many as cannot fit, and one at least.

    Whoever takes much room is left out first, rather than somebody of the team, whom
    the client values or who is close.
    """
    figures = {figure.id: figure for figure in attempt.figures}
    orders = [list(fan.tightest() or ()) for fan in attempt.free_fans]
    fans = list(zip(attempt.free_fans, orders, strict=True))
    least = least_span(len(fans))
    left_out = set()
    while any(orders):
        fan, order = max(fans, key=lambda pair: tidy(pair[0].end(pair[1])))
        leaving = _costliest(fan, order, figures)
        order.remove(leaving)
        left_out.add(fan.rays[leaving].id)
        if sum(max(least, fan.end(order)) for fan, order in fans) < _ROUGHLY:
            break
    return [figure for figure in attempt.figures if figure.id not in left_out]


def _costliest(fan: Fan, order: Sequence[int], figures: Mapping[str, Figure]) -> int:
    """Whose leaving frees most, as far as one may think of leaving them out."""
    whole = fan.end(order)

    def freed(ray: int) -> tuple[float, int, str]:
        figure = figures[fan.rays[ray].id]
        saved = whole - fan.end([other for other in order if other != ray])
        return (tidy(saved * _weight(figure)), figure.ring or 1, figure.id)

    return max(order, key=freed)


def _weight(figure: Figure) -> float:
    """How lightly somebody is left out."""
    team = 0.25 if figure.part is not Part.MAPPED else 1.0
    near = {1: 0.4, 2: 0.7}.get(figure.ring or 1, 1.0)
    return team * near * (0.5 if figure.star else 1.0)


class _Attempt:
    """Some people at one scale."""

    def __init__(self, figures: list[Figure], grid: Grid, scale: float) -> None:
        self.figures, self.grid, self.scale = figures, grid, scale
        self.drawn = [figure for figure in figures if figure.spot is not None]
        free = [figure for figure in figures if figure.spot is None]
        self.ids: list[str | None] = list(grid.sectors)
        if not self.ids or any(grid.sector(figure) is None for figure in free):
            self.ids.append(None)
        self.free = [
            [self._ray(f) for f in free if self._home(f) == sector]
            for sector in range(len(self.ids))
        ]
        self.free_fans = [Fan(rays) for rays in self.free]
        self.fans = self.free_fans
        self.shared: tuple[Circle | None] | None = None

    def solved(self, *, strict: bool, beside: bool) -> Circle | None:
        """The circle shared, or None where not all fit; for the ways see `_WAYS`."""
        if self.shared is None:
            self.shared = (share(self.free_fans),)
        circle = self.shared[0]
        if not self.drawn:
            return circle
        turns = range(len(self.ids) + 1)
        even = [FIRST + (LAST - FIRST) * turn / len(self.ids) for turn in turns]
        pins = [self._pin(figure) for figure in self.drawn]
        walls = circle.walls if circle else even
        found = homes(pins, len(self.ids), walls, strict=strict)
        rays = [list(sector) for sector in self.free]
        for figure in self.drawn:
            sector, free = found[figure.id]
            rays[sector].append(attrs.evolve(self._ray(figure), margin=free))
        self.fans = [Fan(sector) for sector in rays]
        return share_round(self.fans, beside=beside)

    def standing(self, circle: Circle, crowded: bool) -> Standing:
        """Marks and ghosts on their rays."""
        places, ghosts = {}, []
        for figure in self.figures:
            angle = tidy(circle.angles[figure.id])
            radius = radius_of(figure, self.scale)
            x, y = around(angle, self.grid.distance(figure, radius))
            drawn = figure.spot is not None
            places[figure.id] = Place(
                id=figure.id, x=x, y=y, radius=radius, angle=angle, drawn=drawn
            )
            if then := self.grid.moved_from(figure):
                small = tidy(GHOST * self.scale)
                x, y = around(angle, self.grid.distance(then, small))
                ghosts.append(Ghost(id=figure.id, x=x, y=y, radius=small))
        edges = zip(self.ids, pairwise(circle.walls), strict=True)
        spans = [Span(sector=of, start=start, end=end) for of, (start, end) in edges]
        return Standing(
            places=places,
            ghosts=tuple(ghosts),
            spans=tuple(spans),
            scale=self.scale,
            crowded=crowded,
        )

    def _home(self, figure: Figure) -> int:
        sector = self.grid.sector(figure)
        return len(self.ids) - 1 if sector is None else sector

    def _ray(self, figure: Figure) -> Ray:
        spots = self.grid.spots(figure, self.scale)
        pin = None if figure.spot is None else figure.spot.angle
        return Ray(id=figure.id, spots=spots, margin=margin(spots), pin=pin)

    def _pin(self, figure: Figure) -> Pin:
        ray = self._ray(figure)
        sector = self.grid.sector(figure)
        if not self.grid.sectors:
            sector = 0
        return Pin(id=ray.id, angle=ray.pin or 0.0, margin=ray.margin, sector=sector)
