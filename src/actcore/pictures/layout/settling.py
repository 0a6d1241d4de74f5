"""Words that are moved round their marks until no move makes the map easier to read."""

from collections.abc import Mapping, Sequence
from math import hypot

import attrs

from actcore.model import PersonKind

from ..lettering import clean, shortened, width
from ..seen.scene import Figure, Part
from .obstacles import Obstacles, Point, overlap
from .places import Box, Label, Place, Span, tidy
from .standing import HEXAGON

NAME, RELATION = 14.0, 11.5
"""The sizes of the two lines."""
LEADING = 13.5
"""From the foot of the name to that of the relation."""
_RISE, _DROP = 11.5, 3.5
_GAPS = ((4.0, 0.0), (12.0, 3.0))
_FURTHER = (22.0, 6.0)
"""How far from the mark, and what that costs; further only where words are in the way."""
_OUTER_LINE = 4.2
_DIAGONAL = 0.71
_SHORTER = (
    (240.0, 132.0),
    (240.0, 90.0),
    (240.0, 0.0),
    (160.0, 0.0),
    (132.0, 0.0),
    (80.0, 0.0),
    (60.0, 0.0),
)
"""The widest name and relation where words are in the way, one after the other: what is
left out first is the relation, and a name has some sixteen letters as long as may be."""
_WORTH = 20.0
"""What a longer name may cost."""
_LABEL = 8.0
_BETWEEN = 4.0
"""What is better kept clear between the words of two people."""
_SWEEPS = 30
_EVEN = 1e-6
_SIDES = (
    (1, 0, 0.0),
    (-1, 0, 0.0),
    (0, 1, 0.5),
    (0, -1, 0.5),
    (1, 1, 1.0),
    (-1, 1, 1.0),
    (1, -1, 1.0),
    (-1, -1, 1.0),
)
"""To which side of the mark, and what the worse ones cost."""
_FLUSH = tuple((right, down, 1.5) for right in (1, -1) for down in (1, -1))
"""Below or above the mark, from one of its sides on."""
_ANCHORS = {1: "start", 0: "middle", -1: "end"}


@attrs.frozen(kw_only=True)
class Words:
    """What is written at a mark, before it has a place."""

    name: str = attrs.field(repr=False)
    relation: str | None = attrs.field(default=None, repr=False)

    def within(self, name: float, relation: float) -> "Words":
        """The same with lines no wider than this; no relation where there is no room."""
        below = shortened(self.relation, RELATION, relation) if self.relation else None
        return Words(
            name=shortened(self.name, NAME, name, bold=True),
            relation=below if relation else None,
        )

    @property
    def wide(self) -> float:
        """How wide the longer line is."""
        below = width(self.relation, RELATION) if self.relation else 0.0
        return max(width(self.name, NAME, bold=True), below)

    @property
    def high(self) -> float:
        """How high both lines are."""
        return _RISE + _DROP + (LEADING if self.relation else 0.0)


@attrs.frozen(kw_only=True)
class Choice:
    """One place that words could have, with what it costs whatever others do."""

    x: float
    y: float
    anchor: str
    box: Box
    cost: float


def reach(figure: Figure, place: Place) -> float:
    """How far a mark reaches from its middle."""
    radius = place.radius + (_OUTER_LINE if figure.part is Part.MEMBER else 1)
    return radius if figure.kind is PersonKind.PRIVATE else radius * HEXAGON


class Desk:
    """Where the words of all could be, and where they are.

    Args:
        figures: Those who have a place.
        places: Where they stand.
        words: What is written at their marks.
        obstacles: What else is on the map.
        spans: The sectors by their ids.
    """

    def __init__(
        self,
        figures: Sequence[Figure],
        places: Sequence[Place],
        words: Sequence[Words],
        obstacles: Obstacles,
        spans: Mapping[str | None, Span],
    ) -> None:
        self.figures, self.places = figures, places
        self.whole, self.words = words, list(words)
        self.obstacles, self.spans = obstacles, spans
        self.choices = [self._choices(i, some) for i, some in enumerate(words)]
        self.chosen = [_cheapest(some) for some in self.choices]
        self.near = self._neighbours()

    def settle(self) -> None:
        """Find everybody's words a place; what is still in the way is made shorter."""
        self._improve()
        for room in _SHORTER:
            shorter = {
                i: words
                for i, whole in enumerate(self.words)
                if (words := whole.within(*room)) != whole or room == _SHORTER[0]
                if self._in_the_way(i)
            }
            for i, words in shorter.items():
                self.words[i] = words
                self.choices[i] = self._choices(i, words, anywhere=True)
                self.chosen[i] = _cheapest(self.choices[i])
            if shorter:
                self._improve()
        for i in range(len(self.words)):
            self._lengthen(i)

    def _lengthen(self, i: int) -> None:
        """Write out more of what was made shorter, where there is room after all."""
        others = [self.chosen[j].box for j in self.near[i]]
        most = self._cost(self.chosen[i], others) + _WORTH
        for room in _SHORTER:
            words = self.whole[i].within(*room)
            if words == self.words[i]:
                return
            tried = [
                (cost, choice)
                for choice in self._choices(i, words, anywhere=True)
                if (cost := self._cost(choice, others)) < most
                and not self._hidden(choice, others)
            ]
            if tried:
                self.words[i] = words
                self.chosen[i] = min(tried, key=lambda pair: pair[0])[1]
                return

    def _improve(self) -> None:
        self._descend()
        for one, other in self._overlapping():
            self._try_both(one, other)
        self._descend()

    def _in_the_way(self, i: int) -> bool:
        others = [self.chosen[j].box for j in self.near[i]]
        return self._hidden(self.chosen[i], others)

    def _hidden(self, choice: Choice, others: Sequence[Box]) -> bool:
        return self.obstacles.hidden_by(choice.box) or any(
            overlap(choice.box, other) > 0 for other in others
        )

    def cut(self) -> tuple[str, ...]:
        """Whose name is not written out, or has something lying on it."""
        return tuple(
            figure.id
            for i, figure in enumerate(self.figures)
            if self.words[i].name != clean(figure.label) or self._in_the_way(i)
        )

    def labels(self) -> tuple[Label, ...]:
        """The words where they now are."""
        return tuple(
            Label(
                id=figure.id,
                x=choice.x,
                y=choice.y,
                anchor=choice.anchor,
                name=words.name,
                relation=words.relation,
                box=choice.box,
            )
            for figure, words, choice in zip(
                self.figures, self.words, self.chosen, strict=True
            )
        )

    def _choices(self, i: int, words: Words, *, anywhere: bool = False) -> list[Choice]:
        outer = reach(self.figures[i], self.places[i])
        found = []
        for gap, further in (*_GAPS, _FURTHER) if anywhere else _GAPS:
            away = outer + gap
            for right, down, worse in _SIDES:
                slant = away * (_DIAGONAL if right and down else 1.0)
                off, cost = (right * slant, down * slant), worse + further
                found.append(self._choice(i, words, off, (right, down), cost))
            for right, down, worse in _FLUSH if anywhere else ():
                off, cost = (-right * outer, down * away), worse + further
                found.append(self._choice(i, words, off, (right, down), cost))
        return found

    def _choice(
        self, i: int, words: Words, off: Point, side: tuple[int, int], cost: float
    ) -> Choice:
        """Words that start, end or have their middle so far off a mark's middle."""
        place, (right, down) = self.places[i], side
        wide, high = words.wide, words.high
        x, edge = place.x + off[0], place.y + off[1]
        left = x - wide * (1 - right) / 2
        top = edge - high * (1 - down) / 2
        box = (tidy(left), tidy(top), tidy(left + wide), tidy(top + high))
        on = self.obstacles.cost(box, self.spans.get(self.figures[i].sphere))
        return Choice(
            x=tidy(x),
            y=tidy(top + _RISE),
            anchor=_ANCHORS[right],
            box=box,
            cost=round(on, 6) + cost,
        )

    def _neighbours(self) -> list[list[int]]:
        """Whose words could ever meet."""
        far = [
            max(words.wide, words.high) + reach(figure, place) + _FURTHER[0]
            for figure, place, words in zip(
                self.figures, self.places, self.words, strict=True
            )
        ]
        size = range(len(self.places))
        return [
            [
                j
                for j in size
                if j != i and self._away(i, j) < far[i] + far[j]
            ]
            for i in size
        ]  # fmt: skip

    def _away(self, i: int, j: int) -> float:
        one, other = self.places[i], self.places[j]
        return hypot(one.x - other.x, one.y - other.y)

    def _descend(self) -> None:
        """Move one at a time to where it costs least, until nobody moves."""
        for _ in range(_SWEEPS):
            moved = False
            for i, choices in enumerate(self.choices):
                best = self._best(i, choices)
                if best is not self.chosen[i]:
                    self.chosen[i], moved = best, True
            if not moved:
                return

    def _best(self, i: int, choices: Sequence[Choice]) -> Choice:
        others = [self.chosen[j].box for j in self.near[i]]
        present = self.chosen[i]
        best, least = present, self._cost(present, others) - _EVEN
        for choice in choices:
            if choice.cost < least:
                cost = self._cost(choice, others)
                if cost < least:
                    best, least = choice, cost
        return best

    def _cost(self, choice: Choice, others: Sequence[Box]) -> float:
        box = choice.box
        left, top, right, bottom = box
        near = [
            other
            for other in others
            if other[0] - _BETWEEN < right
            and left < other[2] + _BETWEEN
            and other[1] - _BETWEEN < bottom
            and top < other[3] + _BETWEEN
        ]
        return choice.cost + _LABEL * sum([overlap(box, o, _BETWEEN) for o in near])

    def _overlapping(self) -> list[tuple[int, int]]:
        return [
            (i, j)
            for i, near in enumerate(self.near)
            for j in near
            if i < j and self._clash(i, j)
        ]

    def _clash(self, i: int, j: int) -> bool:
        return overlap(self.chosen[i].box, self.chosen[j].box) > 0

    def _try_both(self, i: int, j: int) -> None:
        """Move two at once, where moving either alone does not help."""
        mine = [self.chosen[k].box for k in self.near[i] if k != j]
        theirs = [self.chosen[k].box for k in self.near[j] if k != i]
        costs = [self._cost(choice, theirs) for choice in self.choices[j]]
        least = float("inf")
        for first in self.choices[i]:
            cost = self._cost(first, mine)
            for second, other in zip(self.choices[j], costs, strict=True):
                if (both := cost + other) >= least:
                    continue
                both += _LABEL * overlap(first.box, second.box, _BETWEEN)
                if both < least - _EVEN:
                    least = both
                    self.chosen[i], self.chosen[j] = first, second


def _cheapest(choices: Sequence[Choice]) -> Choice:
    return min(choices, key=lambda choice: choice.cost)
