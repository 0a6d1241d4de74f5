"""What has changed between two maps, as one picture."""

from collections.abc import Sequence
from math import hypot
from xml.etree.ElementTree import Element

import attrs

from .. import words
from ..layout import Ghost, Place
from ..lettering import clean, width, wrapped
from ..picture import Picture
from ..seen.scene import Figure, Scene
from ..svg import Canvas, Point
from ..theme import Theme
from ..told.describe_change import HEADS, describe_change, told_of
from ..told.moves import Moves, moves
from ..told.told_words import CAUTION
from . import marks
from .blocks import Block, Draw, Row, column_width, words_in
from .blocks import panel as draw_panel
from .drawn_words import (
    DASHED_ARROW,
    EARLIER,
    GHOST,
    SINCE,
    SOLID_ARROW,
    THIS_MAP,
)
from .figures import draw_figure, draw_labels, reach
from .ground import Ground, draw_ground, draw_head, draw_ring_names
from .legend import Key, one_row, people_keys
from .panel import told, tray_blocks
from .sheets import MARGIN, Size
from .sociogram import canvas_of, draw_middle, draw_tray, finished, ground_of

_DASH = "7 4"
_SIZE = 13.0
_LINE = 17.0
_BARS = {
    "closer": "closer",
    "farther": "farther",
    "new": "new",
    "gone": "gone",
    "resettled": "tie",
    "other_tie": "tie",
    "other_function": "star",
    "same_place": "ink",
    "unclear": "rule",
}
"""The lists of `Moves` in the order of the panel, with the colours of their bars."""
_ARROWS = ("closer", "farther")
_GHOST = 0.6
"""How large a ghost is drawn in the room that it has: clearly smaller than anybody."""
_OFF_GHOST = 2.5
_SHORTEST = 12.0
"""A shorter arrow would be nothing but a head."""


def change(
    scene: Scene,
    earlier: Scene,
    *,
    theme: Theme = Theme.AUTO,
    panel: bool = True,
    size: Size = "a4",
    hide_empty: bool = False,
    uid: str | None = None,
) -> Picture:
    """Draw who has come closer, moved away, come and gone since an earlier map.

    Everybody keeps to one ray, so that a move is a move along it.

    Args:
        scene: The map as it is now.
        earlier: The map before; `view.scenes_of` makes both.
        theme: The colours.
        panel: Whether the lists and the key stand beside it.
        size: The sheet: ``a4``, ``large`` for A3, ``portrait`` or ``square``.
        hide_empty: Whether parts of life that hold nobody are left out.
        uid: What the ids in the SVG begin with; give one where the same picture stands
            twice on a page.

    Returns:
        The picture with its words; advice where there was no room for everybody.
    """
    found = moves(scene, earlier)
    ground = _united(
        ground_of(scene, size, panel=panel, hide_empty=hide_empty, earlier=earlier),
        earlier,
        found,
    )
    description = describe_change(scene, earlier)
    canvas = canvas_of(ground, description, theme, uid)
    draw_ground(canvas, ground)
    draw_ring_names(canvas, ground)
    draw_middle(canvas, ground)
    _draw_ways(canvas, ground)
    _draw_everybody(canvas, ground, found)
    draw_labels(canvas, ground, faint=found.gone)
    draw_head(canvas, ground, description.title, _days(scene, earlier))
    draw_tray(canvas, ground)
    _draw_foot(canvas, ground)
    if ground.sheet.panel:
        _draw_lists(canvas, ground, earlier, found, theme)
    return finished(canvas, ground, description)


def _united(ground: Ground, earlier: Scene, found: Moves) -> Ground:
    """The ground with those who are gone among its people."""
    gone = [figure for figure in earlier.figures if figure.id in found.gone]
    scene = attrs.evolve(ground.scene, figures=(*ground.scene.figures, *gone))
    return attrs.evolve(ground, scene=scene, counted=False)


def _draw_ways(canvas: Canvas, ground: Ground) -> None:
    """Draw where people were and an arrow from there."""
    for ghost in ground.layout.ghosts:
        figure = ground.scene.figure(ghost.id)
        place = ground.layout.place(ghost.id)
        if figure is None or place is None:
            continue
        inwards = hypot(place.x, place.y) < hypot(ghost.x, ghost.y)
        word = words.CLOSER if inwards else words.FARTHER
        group = canvas.group(title=f"{figure.label}: {word.get(ground.scene.language)}")
        _draw_way(canvas, ground, ghost, place, figure, group)


def _draw_way(
    canvas: Canvas,
    ground: Ground,
    ghost: Ghost,
    place: Place,
    figure: Figure,
    group: Element,
) -> None:
    inwards = hypot(place.x, place.y) < hypot(ghost.x, ghost.y)
    colour = "closer" if inwards else "farther"
    was, now = ground.at(ghost.x, ghost.y), ground.at(place.x, place.y)
    marks.ghost(canvas, was, _GHOST * ghost.radius, kind=figure.kind, parent=group)
    leave = _GHOST * ghost.radius + _OFF_GHOST
    start, end = marks.between(was, leave, now, reach(figure, place))
    room = hypot(now[0] - was[0], now[1] - was[1])
    if room - leave - reach(figure, place) > _SHORTEST:
        dash = None if inwards else _DASH
        marks.arrow(canvas, start, end, colour=colour, dash=dash, parent=group)


def _draw_everybody(canvas: Canvas, ground: Ground, found: Moves) -> None:
    for place in ground.layout.places:
        figure = ground.scene.figure(place.id)
        if figure is None:
            continue
        at = ground.at(place.x, place.y)
        if figure.id not in found.gone:
            group = draw_figure(canvas, ground, figure, place)
            if figure.id in found.new:
                off = 0.78 * place.radius
                marks.plus(canvas, (at[0] + off, at[1] - off), parent=group)
            continue
        group = canvas.group(title=_left(ground.scene, figure))
        marks.gone(canvas, at, place.radius, kind=figure.kind, parent=group)


def _left(scene: Scene, figure: Figure) -> str:
    """Somebody who is gone in one line."""
    return f"{told(scene, figure)} · {words.GONE.get(scene.language)}"


def _days(scene: Scene, earlier: Scene) -> str:
    """The days of the two maps."""
    language = scene.language
    then, now = earlier.drawn_on, scene.drawn_on
    return SINCE.get(language).format(
        then=words.day(then, language) if then else EARLIER.get(language),
        now=words.day(now, language) if now else THIS_MAP.get(language),
    )


def _draw_foot(canvas: Canvas, ground: Ground) -> None:
    """Write what a change does not say."""
    sheet = ground.sheet
    said = CAUTION.get(ground.scene.language)
    room = sheet.map_right - MARGIN
    words_in(canvas, canvas.root, (MARGIN, sheet.foot), said, 12.5, room, fill="muted")


def _draw_lists(
    canvas: Canvas, ground: Ground, earlier: Scene, found: Moves, theme: Theme
) -> None:
    """Draw who has moved, by kind, and how the picture is read."""
    box = ground.sheet.panel
    assert box is not None  # noqa: S101 - asked for by a sheet with a panel only
    room = column_width(box, ground.sheet.columns)
    scene = ground.scene
    lists = [
        _list(
            HEADS[kind].get(scene.language),
            _names(scene, earlier, kind, people),
            colour,
            room,
        )
        for kind, colour in _BARS.items()
        if (people := getattr(found, kind))
    ]
    rest = [*tray_blocks(ground, room), _key(ground, found, room)]
    half = (len(lists) + 1) // 2
    columns = (
        [[*lists, *rest]]
        if ground.sheet.columns == 1
        else [lists[:half], lists[half:], rest]
    )
    draw_panel(canvas, box, columns, theme=theme, language=scene.language)


def _names(
    scene: Scene, earlier: Scene, kind: str, people: Sequence[str]
) -> Sequence[str]:
    """Those of one kind; what was and what is only where no arrow tells it."""
    if kind in _ARROWS:
        return [scene.called(person) for person in people]
    return told_of(scene, earlier, kind, people)


def _list(heading: str, people: Sequence[str], colour: str, room: float) -> Block:
    """A block that names those of one kind."""
    head = wrapped(f"{heading}: {len(people)}", 17, room, bold=True)
    rows = [
        Row(height=_LINE + 3, draw=_bold(line, room), tells_of=0) for line in head[1:]
    ]
    rows += [_named(some, room) for some in _in_rows(people, room)]
    return Block(heading=head[0], rows=tuple(rows), least=len(head), colour=colour)


def _bold(line: str, room: float) -> Draw:
    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        place = (at[0], at[1] + 6)
        words_in(canvas, group, place, line, 17, room, bold=True)

    return draw


def _in_rows(people: Sequence[str], room: float) -> list[list[str]]:
    """As many in a row as there is room for; nobody begins in one and ends in another."""
    rows: list[list[str]] = []
    for i, person in enumerate(people, 1):
        said = clean(person) + ("," if i < len(people) else "")
        if rows and width(" ".join([*rows[-1], said]), _SIZE) <= room:
            rows[-1].append(said)
        else:
            rows.append([said])
    return rows


def _named(people: Sequence[str], room: float) -> Row:
    """A row of people, on several lines where one of them has no room on one."""
    lines = wrapped(" ".join(people), _SIZE, room)

    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        for i, line in enumerate(lines):
            place = (at[0], at[1] + 9 + 15 * i)
            words_in(canvas, group, place, line, _SIZE, room)

    high = 15.0 * (len(lines) - 1)
    return Row(
        height=_LINE + high,
        draw=draw,
        least=high + 14,
        tells_of=len(people),
    )


def _key(ground: Ground, found: Moves, room: float) -> Block:
    """How the marks of what occurs are read."""
    language = ground.scene.language
    signs = (
        (_arrow_in, SOLID_ARROW, found.closer),
        (_arrow_out, DASHED_ARROW, found.farther),
        (_ghost, GHOST, (*found.closer, *found.farther)),
        (_plus, words.NEW, found.new),
        (_cross, words.GONE, found.gone),
    )
    keys = [
        Key(sample=sample, word=word.get(language))
        for sample, word, people in signs
        if people
    ]
    figures = ground.scene.figures
    parts = [figure.part for figure in figures if figure.id not in found.gone]
    keys += people_keys(figures, parts, language)
    rows = tuple([one_row(key, room) for key in keys])
    return Block(heading=words.HOW_TO_READ.get(language), rows=rows, least=len(rows))


def _arrow_in(canvas: Canvas, group: Element, at: Point) -> None:
    start, end = (at[0] + 38, at[1]), (at[0] + 4, at[1])
    marks.arrow(canvas, start, end, colour="closer", parent=group)


def _arrow_out(canvas: Canvas, group: Element, at: Point) -> None:
    start, end = (at[0] + 4, at[1]), (at[0] + 38, at[1])
    marks.arrow(canvas, start, end, colour="farther", dash=_DASH, parent=group)


def _ghost(canvas: Canvas, group: Element, at: Point) -> None:
    marks.ghost(canvas, (at[0] + 20, at[1]), 6.6, parent=group)


def _plus(canvas: Canvas, group: Element, at: Point) -> None:
    marks.plus(canvas, (at[0] + 20, at[1]), parent=group)


def _cross(canvas: Canvas, group: Element, at: Point) -> None:
    marks.gone(canvas, (at[0] + 20, at[1]), 9, parent=group)
