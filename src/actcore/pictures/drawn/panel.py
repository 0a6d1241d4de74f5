"""What stands beside a map: the team, the goals, and what there is to talk about."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

import attrs

from actcore.model import PersonKind

from .. import words
from ..lettering import clean, width, wrapped
from ..seen.scene import Aim, Figure, Part, Scene, Seat
from ..svg import Canvas, Point
from ..told.called import called
from . import marks
from .blocks import Block, Draw, Row, words_in
from .drawn_words import ASKED, GOAL, GOALS_LEAD, NO_ROOM
from .ground import Ground
from .sheets import TRAY_ROW

_PIPS = 14
"""Of more the number alone is told."""
_NAME = 13.5
_SMALL = 12.5
_AFTER = 7.0
"""Between a name and what follows it."""
_INDENT = 30.0
_TRAY_NAME = 12.5
_TRAY_INDENT = 22.0
_TRAY_BETWEEN = 14.0


def team_block(ground: Ground, room: float) -> Block | None:
    """The client's own team with everybody in it; None where there is none."""
    scene = ground.scene
    if not scene.seats:
        return None
    members = [seat for seat in scene.seats if seat.part is Part.MEMBER]
    asked = len(scene.seats) - len(members)
    title = scene.team or words.GROUP.get(scene.language)
    rows = []
    more = []
    if any(seat.client for seat in members):
        more.append(words.WITH_CLIENT.get(scene.language))
    if asked:
        more.append(words.ASKED.of(asked, scene.language))
    if more:
        rows.append(_said(" · ".join(more), room))
    if len(scene.seats) <= _PIPS:
        rows.append(Row(height=27, draw=_pips(scene.seats, room), tells_of=0))
    named = [seat for seat in scene.seats if clean(seat.label)]
    rows += [_seat_row(ground, seat, room) for seat in named]
    count = words.PEOPLE.of(len(members), scene.language)
    return Block(heading=f"{title}: {count}", rows=tuple(rows), least=6)


def goals_block(scene: Scene, room: float) -> Block | None:
    """The client's goals and who helps with each; None where there are none."""
    if not scene.aims:
        return None
    rows = tuple([_aim_row(scene, aim, room) for aim in scene.aims])
    return Block(heading=GOALS_LEAD.get(scene.language), rows=rows, least=2)


def tray_blocks(ground: Ground, room: float) -> list[Block]:
    """Those who are not drawn on the map, for each reason a block."""
    return [
        Block(
            heading=tray.heading,
            rows=tuple([_tray_row(ground, row) for row in tray.rows]),
            least=1,
        )
        for tray in trays(ground, room)
    ]


def notes_block(notes: Sequence[str], language: str, room: float) -> Block | None:
    """What the caller wants to be talked about; None where that is nothing.

    A note is told whole or not at all, as what it cautions against stands at its end.
    """
    if not notes:
        return None
    rows = []
    for note in notes:
        lines = wrapped(clean(note), _SMALL, room - 18)
        high = 16.0 * len(lines)
        rows.append(Row(height=high + 6, draw=_note(note, lines), least=high + 2))
    heading = words.TO_TALK_ABOUT.get(language)
    return Block(heading=heading, rows=tuple(rows))


@attrs.frozen(kw_only=True)
class InTray:
    """Somebody in the tray, and how far from the left."""

    figure: Figure
    x: float
    room: float


@attrs.frozen(kw_only=True)
class Tray:
    """Those who are not drawn on the map for one reason, in rows."""

    heading: str
    rows: list[list[InTray]]


def trays(ground: Ground, room: float) -> list[Tray]:
    """Those who have no place, then those whose place has no room, no wider than `room`."""
    language = ground.scene.language
    entries = [ground.scene.figure(entry) for entry in ground.layout.tray]
    waiting = [figure for figure in entries if figure is not None]
    reasons = (
        (words.NOT_PLACED, [figure for figure in waiting if not figure.placed]),
        (NO_ROOM, [figure for figure in waiting if figure.placed]),
    )
    return [
        Tray(
            heading=f"{word.get(language)}: {words.PEOPLE.of(len(people), language)}",
            rows=_tray_rows(people, room),
        )
        for word, people in reasons
        if people
    ]


def _tray_rows(people: Sequence[Figure], room: float) -> list[list[InTray]]:
    rows: list[list[InTray]] = []
    x = room + 1.0
    for figure in people:
        needed = _TRAY_INDENT + width(clean(figure.label), _TRAY_NAME)
        wide = min(needed, min(room, 220.0))
        if x + wide > room:
            rows.append([])
            x = 0.0
        rows[-1].append(InTray(figure=figure, x=x, room=wide - _TRAY_INDENT + 0.5))
        x += wide + _TRAY_BETWEEN
    return rows


def draw_tray_row(
    canvas: Canvas, ground: Ground, group: Element, at: Point, row: Sequence[InTray]
) -> None:
    """Draw a row of those who have no place."""
    for entry in row:
        figure, x = entry.figure, at[0] + entry.x
        own = canvas.group(group, title=told(ground.scene, figure))
        marks.pip(
            canvas,
            (x + 8, at[1] + 9),
            7.5,
            colour=ground.colour(figure.sphere),
            kind=figure.kind,
            part=figure.part,
            parent=own,
        )
        place = (x + _TRAY_INDENT, at[1] + 13.5)
        words_in(canvas, own, place, figure.label, _TRAY_NAME, entry.room)


def told(scene: Scene, figure: Figure) -> str:
    """Somebody in one line, for when the pointer rests on the mark."""
    language = scene.language
    sphere = next((s.title for s in scene.sectors if s.id == figure.sphere), None)
    ring = words.ring(scene.rings, figure.ring, language) if figure.ring else None
    parts = [
        f"{figure.label}, {figure.relation}" if figure.relation else figure.label,
        words.KIND[figure.kind].get(language) if figure.shown else None,
        sphere,
        ring,
        words.BOND[figure.bond].get(language) if figure.bond else None,
        words.PART[figure.part].get(language) if figure.part is not Part.MAPPED else "",
        words.STAR.get(language) if figure.star else None,
    ]
    return " · ".join(part for part in parts if part)


def _said(said: str, room: float) -> Row:
    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        place = (at[0], at[1] + 8)
        words_in(canvas, group, place, said, _SMALL, room, fill="muted")

    return Row(height=18, draw=draw, tells_of=0)


def _pips(seats: Sequence[Seat], room: float) -> Draw:
    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        step = min(27.0, (room - 16) / max(len(seats) - 1, 1))
        for i, seat in enumerate(seats):
            middle = (at[0] + 8 + i * step, at[1] + 8)
            marks.pip(canvas, middle, 8, part=seat.part, parent=group)

    return draw


def _seat_row(ground: Ground, seat: Seat, room: float) -> Row:
    """Somebody in the team; on two lines where one is too short."""
    figure = ground.scene.figure(seat.id)
    about = _about(ground.scene, seat, figure)
    colour = "ink" if seat.client else ground.colour(figure.sphere if figure else None)
    left = room - _INDENT
    used = width(clean(seat.label), _NAME, bold=True) + _AFTER
    beside = not about or used + width(clean(about), _SMALL) <= left

    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        x, y = at
        radius = 11 if seat.client else 9
        marks.pip(
            canvas,
            (x + 11, y + 9),
            radius,
            colour=colour,
            kind=seat.kind,
            part=seat.part,
            parent=group,
        )
        place = (x + _INDENT, y + 13.5)
        words_in(canvas, group, place, seat.label, _NAME, left, bold=True)
        if about:
            place = (
                x + _INDENT + (used if beside else 0),
                y + (13.5 if beside else 29),
            )
            rest = left - used + 0.5 if beside else left
            words_in(canvas, group, place, about, _SMALL, rest, fill="muted")

    return Row(height=24 if beside else 40, draw=draw)


def _about(scene: Scene, seat: Seat, figure: Figure | None) -> str:
    """What somebody in the team is: to the client where private, else by role."""
    relation = figure.relation if figure else None
    private = seat.kind is PersonKind.PRIVATE
    role = (relation or seat.role) if private else (seat.role or relation)
    asked = ASKED.get(scene.language) if seat.part is Part.ASKED else None
    return " – ".join(part for part in (role, asked) if part)


def _aim_row(scene: Scene, aim: Aim, room: float) -> Row:
    language = scene.language
    whole = clean(aim.words or GOAL.get(language).format(n=aim.number))
    lines = wrapped(whole, 13, room - _INDENT, bold=True, most=3)
    who: tuple[str, ...] = ()
    if aim.supporters is not None:
        people = ", ".join(called(scene, aim.supporters)) or words.NOBODY.get(language)
        told_of = clean(f"{words.SUPPORT.get(language)}: {people}")
        who = wrapped(told_of, 12, room - _INDENT, most=2)

    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        x, y = at
        canvas.circle(
            x + 11, y + 9, 10, fill="none", stroke="ink", width=1.6, parent=group
        )
        canvas.text(
            x + 11,
            y + 13.4,
            str(aim.number),
            12.5,
            bold=True,
            anchor="middle",
            parent=group,
        )
        cut = " ".join(lines) != whole
        own = canvas.group(group, title=whole) if cut else group
        for i, line in enumerate(lines):
            place = (x + _INDENT, y + 13.5 + 16 * i)
            canvas.text(*place, line, 13, bold=True, parent=own)
        for i, line in enumerate(who, len(lines)):
            place = (x + _INDENT, y + 13.5 + 16 * i)
            canvas.text(*place, line, 12, fill="muted", parent=group)

    high = 16.0 * (len(lines) + len(who))
    return Row(height=high + 8, draw=draw, least=high + 2)


def _tray_row(ground: Ground, row: Sequence[InTray]) -> Row:
    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        draw_tray_row(canvas, ground, group, at, row)

    return Row(height=TRAY_ROW, draw=draw, tells_of=len(row))


def _note(note: str, lines: Sequence[str]) -> Draw:
    whole = clean(note)

    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        x, y = at
        cut = " ".join(lines) != whole
        own = canvas.group(group, title=whole) if cut else group
        canvas.circle(x + 5, y + 9, 2.6, fill="ink", parent=own)
        for i, line in enumerate(lines):
            canvas.text(x + 18, y + 13.5 + 16 * i, line, _SMALL, parent=own)

    return draw
