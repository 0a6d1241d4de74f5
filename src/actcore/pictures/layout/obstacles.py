"""What the words at a mark had better not cover, and how bad it is if they do."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from math import atan2, cos, degrees, hypot, radians, sin

from .places import CORE, FIRST, LAST, RIM, Box, Span

Point = tuple[float, float]
Disc = tuple[float, float, float]
"""The middle and the radius."""

STEP = 12.0
"""How far apart the points are that stand for a line."""
_MARK, _SIGN, _TITLE = 6.0, 3.0, 4.0
_STRAIGHT, _BENT, _ARROW = 7.0, 3.0, 24.0
_OTHER_SECTOR = 16.0
_PAST_RIM, _PER_UNIT = 8.0, 2.2
_OFF_PAGE = 60.0
_TOUCH, _AREA = 4.0, 20.0
_BESIDE_MARK = 3.0


def overlap(one: Box, other: Box, between: float = 0.0) -> float:
    """How badly two boxes are less than `between` apart; 0 where they are not."""
    wide = min(one[2], other[2]) - max(one[0], other[0]) + between
    if wide <= 0:
        return 0.0
    high = min(one[3], other[3]) - max(one[1], other[1]) + between
    if high <= 0:
        return 0.0
    touching = _TOUCH if wide > between and high > between else 0.0
    return touching + wide * high / _AREA


class Obstacles:
    """Everything on the map but the words themselves.

    Args:
        discs: People's marks and ghosts.
        signs: Stars and the like.
        titles: The names of rings and sectors.
        ties: The straight lines from the client.
        arrows: From where people stood to where they stand.
        bows: Other lines, as three points: the ends and what they are bent towards.
        frame: The page.
    """

    def __init__(
        self,
        *,
        discs: Iterable[Disc],
        signs: Iterable[Disc],
        titles: Iterable[Box],
        ties: Iterable[tuple[Point, Point]],
        arrows: Iterable[tuple[Point, Point]],
        bows: Iterable[tuple[Point, Point, Point]],
        frame: Box,
    ) -> None:
        core = (0.0, 0.0, CORE)
        self._marks = [core, *discs]
        marks = [(*disc, _MARK, _BESIDE_MARK) for disc in self._marks]
        self._discs = [*marks, *((*sign, _SIGN, 0.0) for sign in signs)]
        self._titles = list(titles)
        self._frame = frame
        points = [(*p, _STRAIGHT) for tie in ties for p in _along(*tie)]
        points += [(*p, _ARROW) for arrow in arrows for p in _along(*arrow)]
        points += [(*p, _BENT) for bow in bows for p in _bent(*bow)]
        self._points = sorted(points)
        self._xs = [x for x, _, _ in self._points]

    def cost(self, box: Box, span: Span | None) -> float:
        """What it costs to put words into `box`; `span` is the person's own sector."""
        left, top, right, bottom = box
        cost = 0.0
        for x, y, radius, weight, clear in self._discs:
            reach = radius + clear
            if left - reach < x < right + reach and top - reach < y < bottom + reach:
                cost += weight * _covered(box, (x, y, radius), clear)
        for title in self._titles:
            cost += _TITLE * overlap(box, title)
        cost += sum(self._crossed(box))
        return cost + self._outside(box) + _elsewhere(box, span)

    def hidden_by(self, box: Box) -> bool:
        """Whether words in `box` would lie on a mark, a title or an arrow, or off the page."""
        return (
            self._off_page(box) > 0
            or any(_covered(box, disc, 0.0) > 0 for disc in self._marks)
            or any(overlap(box, title) > 0 for title in self._titles)
            or _ARROW in self._crossed(box)
        )

    def _crossed(self, box: Box) -> list[float]:
        """How bad each point of a line in a box is."""
        left, top, right, bottom = box
        low, high = bisect_left(self._xs, left), bisect_right(self._xs, right)
        return [w for _, y, w in self._points[low:high] if top < y < bottom]

    def _off_page(self, box: Box) -> float:
        page = self._frame
        return max(
            page[0] - box[0], page[1] - box[1], box[2] - page[2], box[3] - page[3]
        )

    def _outside(self, box: Box) -> float:
        """What it costs to lie across the rim or off the page."""
        left, top, right, bottom = box
        far = hypot(max(-left, right), max(-top, bottom)) - RIM
        cost = 0.0
        if far > 0:  # the corner that is furthest out counts
            corners = [hypot(x, y) for x in (left, right) for y in (top, bottom)]
            if (far := max(corners) - RIM) > 0:
                cost += _PAST_RIM + _PER_UNIT * far
        off = self._off_page(box)
        return cost + _OFF_PAGE * off if off > 0 else cost


def _covered(box: Box, disc: Disc, clear: float) -> float:
    """How badly a box covers a disc or comes near it; 0 where it passes by."""
    x, y, radius = disc
    near_x = min(max(x, box[0]), box[2])
    near_y = min(max(y, box[1]), box[3])
    away = hypot(x - near_x, y - near_y) - radius
    if away >= clear:
        return 0.0
    if away >= 0:
        return clear - away
    around = (x - radius, y - radius, x + radius, y + radius)
    return clear + overlap(box, around)


def _elsewhere(box: Box, span: Span | None) -> float:
    """What it costs to have the middle of words in another sector."""
    if span is None or (span.start <= FIRST and span.end >= LAST):
        return 0.0
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    angle = degrees(atan2(x, -y)) % 360
    return 0.0 if span.start <= angle <= span.end else _OTHER_SECTOR


def _along(start: Point, end: Point) -> list[Point]:
    """Points on a straight line."""
    wide, high = end[0] - start[0], end[1] - start[1]
    steps = max(1, round(hypot(wide, high) / STEP))
    shares = [(i + 0.5) / steps for i in range(steps)]
    return [(start[0] + wide * share, start[1] + high * share) for share in shares]


def _bent(start: Point, bend: Point, end: Point) -> list[Point]:
    """Points on the curve from `start` to `end`."""
    steps = max(2, round(hypot(end[0] - start[0], end[1] - start[1]) / STEP))
    found = []
    for i in range(1, steps):
        share = i / steps
        a, b, c = (1 - share) ** 2, 2 * share * (1 - share), share**2
        found.append(
            (
                a * start[0] + b * bend[0] + c * end[0],
                a * start[1] + b * bend[1] + c * end[1],
            )
        )
    return found


def ring_titles(words: Sequence[float], radii: Sequence[float]) -> list[Box]:
    """What the names of the rings cover, from how wide they are."""
    return [
        (-wide / 2, 5 - outer, wide / 2, 20 - outer)
        for wide, outer in zip(words, radii, strict=False)
        if wide
    ]


def sector_titles(spans: Sequence[Span], widths: Sequence[float]) -> list[Box]:
    """About what the names of the sectors cover, outside the rim."""
    boxes = []
    for span, wide in zip(spans, widths, strict=True):
        turn = radians((span.start + span.end) / 2)
        aside = sin(turn)
        x, y = (RIM + 22) * aside, -(RIM + 22) * cos(turn)
        left = x - wide / 2 if abs(aside) < 0.24 else x if aside > 0 else x - wide
        top = y - 36 * (1 + cos(turn)) / 2
        boxes.append((left, top, left + wide, top + 36))
    return boxes
