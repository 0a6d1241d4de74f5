"""The client's team round a table, with the goals on it: for the top of an agenda."""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin
from xml.etree.ElementTree import Element

import attrs

from actcore.model import PersonKind

from .. import words
from ..charts.chart import EDGE, SMALL, WIDTH, heading
from ..lettering import shortened, width, wrapped
from ..picture import Picture
from ..seen.scene import Part, Scene, Seat
from ..svg import Canvas, Point
from ..theme import Theme
from . import marks, sheet_words
from .seated import aim_words, describe_table, helped, line_of, role_of

_HEIGHT = 840.0
_USUAL = 16
"""More than these make the table longer."""
_SEAT_X, _TABLE_X = 345.0, 296.0
_BESIDE = 49.0
"""How far the seats stand from the edge of the table."""
_WIDEST = 290.0
_GOAL = 14.0
_PACE = 18.2
_APART = 25.0
"""From the number of one goal in front of a seat to the next."""


@attrs.frozen(kw_only=True)
class _Chair:
    """A seat with its place: the middle of its mark, and the way to it from the middle."""

    seat: Seat
    at: Point
    way: Point
    radius: float
    line: str | None
    numbers: tuple[int, ...]


def round_table(
    scene: Scene, *, theme: Theme = Theme.AUTO, uid: str | None = None
) -> Picture:
    """Draw the client's own team round a table, with the goals they help with.

    Args:
        scene: What the audience may see.
        theme: The colours.
        uid: What the ids in the SVG begin with.
    """
    told = describe_table(scene)
    taller = max(len(scene.seats) - _USUAL, 0) * 26.0
    height = _HEIGHT + taller
    canvas = Canvas(
        WIDTH, height, theme=theme, language=scene.language,
        title=told.title, summary=told.summary, uid=uid,
    )  # fmt: skip
    title = shortened(told.title, 27, 1000, bold=True)  # the seats start below one line
    heading(canvas, title, line_of(scene))
    centre = (WIDTH / 2, 458 + taller / 2)
    reach = 258 + taller / 2
    _table(canvas, centre, reach - _BESIDE)
    _goals(canvas, scene, centre, reach - _BESIDE)
    for chair in _chairs(scene, centre, reach):
        _draw(canvas, scene, chair)
    _legend(canvas, scene, height - 22)
    return Picture(
        svg=canvas.finish(), words=told, width=canvas.width, height=canvas.height
    )


def _table(canvas: Canvas, centre: Point, tall: float) -> None:
    x, y = centre
    arc = ("A", _TABLE_X, tall, 0, 0, 1)
    steps = ("M", x - _TABLE_X, y, *arc, x + _TABLE_X, y, *arc, x - _TABLE_X, y, "Z")
    canvas.path(steps, fill="panel", stroke="rule", width=1.6)


def _chairs(scene: Scene, centre: Point, reach: float) -> list[_Chair]:
    """The seats at even distances, clockwise from the head of the table."""
    count = len(scene.seats)
    found = []
    for seat, turn in zip(scene.seats, _turns(count, reach), strict=True):
        x, y = _SEAT_X * sin(turn), -reach * cos(turn)
        away = hypot(x / _SEAT_X**2, y / reach**2)
        found.append(
            _Chair(
                seat=seat,
                at=(centre[0] + x, centre[1] + y),
                way=(x / _SEAT_X**2 / away, y / reach**2 / away),
                radius=30 if seat.client else 23,
                line=role_of(scene, seat),
                numbers=helped(scene, seat.id),
            )
        )
    return found


def _turns(count: int, reach: float) -> list[float]:
    """The angles that cut the oval into `count` equally long pieces, from the top."""
    fine = 1440
    corners = [
        (_SEAT_X * sin(2 * pi * i / fine), reach * cos(2 * pi * i / fine))
        for i in range(fine + 1)
    ]
    along = [0.0]
    for (x, y), (u, v) in pairwise(corners):
        along.append(along[-1] + hypot(u - x, v - y))
    turns, index = [], 0
    for seat in range(count):
        while along[index] < along[-1] * seat / count - 1e-6:
            index += 1
        turns.append(2 * pi * index / fine)
    return turns


def _draw(canvas: Canvas, scene: Scene, chair: _Chair) -> None:
    seat, (x, y) = chair.seat, chair.at
    said = [seat.label, chair.line or "", words.PART[seat.part].get(scene.language)]
    if seat.client:
        said.pop()
    group = canvas.group(title=" · ".join(word for word in said if word))
    if seat.client:
        canvas.circle(x, y, chair.radius, fill="ink", parent=group)
        canvas.text(
            x, y + 6, seat.initials, 17, bold=True, anchor="middle", fill="paper",
            parent=group,
        )  # fmt: skip
    else:
        marks.person(
            canvas, chair.at, chair.radius, colour=_colour(scene, seat),
            initials=seat.initials, kind=seat.kind, part=seat.part, parent=group,
        )  # fmt: skip
    beside = abs(chair.way[0]) > 0.6  # there the next seat is above, not beside
    _label(canvas, chair, group, most=2 if beside or len(scene.seats) <= 8 else 1)
    _numbers(canvas, chair, group, most=4 if len(scene.seats) <= 12 else 3)


def _colour(scene: Scene, seat: Seat) -> str:
    """That of the part of life somebody belongs to, as on the map."""
    figure = scene.figure(seat.id)
    spheres = [sector.id for sector in scene.sectors]
    if figure is None or figure.sphere not in spheres:
        return marks.sector(None)
    return marks.sector(spheres.index(figure.sphere))


def _label(canvas: Canvas, chair: _Chair, group: Element, *, most: int) -> None:
    """The name and a line under it, outside the seat."""
    (x, y), (right, down) = chair.at, chair.way
    middle = abs(right) < 0.01
    gap = chair.radius + 12
    start = x if middle else x + gap if right > 0 else x - gap
    anchor = "middle" if middle else "start" if right > 0 else "end"
    room = min(_WIDEST, (WIDTH - 24 - start) if right > 0 else (start - 24))
    lines = [
        (line, 15.0, True)
        for line in wrapped(chair.seat.label, 15, room, bold=True, most=most)
    ]
    if chair.line:
        under = wrapped(chair.line, 12.5, room, most=most)
        lines += [(line, 12.5, False) for line in under]
    steps = [17.5 if bold else 15.5 for _, _, bold in lines]
    tall = sum(steps)
    top = y - tall / 2
    if middle:
        top = y + gap - 4 if down > 0 else y - gap - tall + 4
    foot = top
    for (line, size, bold), step in zip(lines, steps, strict=True):
        foot += step
        fill = "ink" if bold else "muted"
        canvas.text(
            start, foot - 4, line, size, bold=bold, anchor=anchor, fill=fill,
            parent=group,
        )  # fmt: skip


def _numbers(canvas: Canvas, chair: _Chair, group: Element, *, most: int) -> None:
    """The numbers of the goals on the table in front of somebody; past `most` a count."""
    shown = [str(number) for number in chair.numbers]
    if len(shown) > most:
        shown = [*shown[: most - 1], f"+{len(shown) - most + 1}"]
    right, down = chair.way
    inwards = _BESIDE + 20
    x, y = chair.at[0] - right * inwards, chair.at[1] - down * inwards
    onwards = 1 if (round(-down, 6), right) > (0, 0) else -1  # as one reads
    for index, number in enumerate(shown):
        shift = (index - (len(shown) - 1) / 2) * _APART * onwards
        at = (x - down * shift, y + right * shift)
        _badge(canvas, at, number, group)


def _badge(canvas: Canvas, at: Point, number: str, group: Element | None) -> None:
    canvas.circle(*at, 9.5, fill="paper", stroke="ink", width=1.4, parent=group)
    canvas.text(
        at[0], at[1] + 4.2, number, SMALL, bold=True, anchor="middle", parent=group
    )


def _goals(canvas: Canvas, scene: Scene, centre: Point, tall: float) -> None:
    """The goals in the middle of the table; those that have no room are counted."""
    x, y = centre
    deep, wide = (tall - 42) * 0.68, (_TABLE_X - 42) * 0.76
    room = 2 * wide - 30
    language = scene.language
    if not scene.aims:
        said = sheet_words.NO_GOALS.get(language)
        canvas.text(x, y + 5, said, _GOAL, anchor="middle", fill="muted")
        return
    rows, left = _fitted([aim_words(aim, language) for aim in scene.aims], room, deep)
    high = sum(len(row) * _PACE + 9 for row in rows) - 9 + (24 if left else 0)
    top = y - high / 2
    longest = max(width(line, _GOAL) for row in rows for line in row)
    start = x - (longest + 30) / 2
    for aim, lines in zip(scene.aims, rows, strict=False):
        _badge(canvas, (start + 10, top + 9), str(aim.number), None)
        for line in lines:
            canvas.text(start + 30, top + 13.8, line, _GOAL, bold=True)
            top += _PACE
        top += 9
    if left:
        more = sheet_words.MORE_GOALS.of(left, language)
        canvas.text(start + 30, top + 11, more, 12.5, fill="muted")


def _fitted(
    goals: Sequence[str], room: float, deep: float
) -> tuple[list[tuple[str, ...]], int]:
    """The goals in lines, fewer lines where there are many, and how many are left out."""
    for most in (4, 3, 2, 1):
        rows = [wrapped(goal, _GOAL, room, bold=True, most=most) for goal in goals]
        if sum(len(row) * _PACE + 9 for row in rows) - 9 <= 2 * deep:
            return rows, 0
    fit = max(int((2 * deep - 24) / (_PACE + 9)), 1)
    return rows[:fit], len(rows) - fit


def _legend(canvas: Canvas, scene: Scene, foot: float) -> None:
    """What the marks mean, as far as they occur, and what the numbers are."""
    language = scene.language
    others = [seat for seat in scene.seats if not seat.client]
    kinds = [k for k in PersonKind if k in [seat.kind for seat in others]]
    parts = [p for p in (Part.MEMBER, Part.ASKED) if p in [s.part for s in others]]
    keys: list[tuple[PersonKind | None, Part, str]] = [
        (PersonKind.PRIVATE, part, words.PART[part].get(language)) for part in parts
    ]
    keys += [(kind, Part.MAPPED, words.KIND[kind].get(language)) for kind in kinds]
    x = EDGE
    for kind, part, word in keys:
        marks.pip(canvas, (x + 8, foot - 4), 8, kind=kind, part=part)
        canvas.text(x + 23, foot, word, 12)
        x += 23 + width(word, 12) + 22
    if scene.aims:
        said = sheet_words.NUMBERS_TELL.get(language)
        room = WIDTH - EDGE - x
        canvas.text(WIDTH - EDGE, foot, shortened(said, 12, room), 12, anchor="end")
