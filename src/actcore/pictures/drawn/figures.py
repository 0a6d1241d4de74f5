"""The people of a map at their places, the ties between them, and their names."""

from collections.abc import Sequence
from math import hypot
from xml.etree.ElementTree import Element

from .. import words
from ..layout import CORE, Label, Layout, Place
from ..seen.scene import Figure, Scene
from ..svg import Canvas, Point
from . import marks
from .ground import Ground
from .panel import told

_RELATION = 13.5
"""From the foot of a name to that of the relation under it."""
_STAR = 0.78
"""Where the star sits, in radii to the right and up."""
_CLEAR = 1.5


def left_out(scene: Scene, layout: Layout) -> bool:
    """Whether some who know each other, and have a place, are drawn without a line."""
    placed = {place.id for place in layout.places}
    known = [n for n in scene.lines if n.acquainted and {n.first, n.second} <= placed]
    return len(layout.bows) < len(known)


def draw_ties(canvas: Canvas, ground: Ground) -> None:
    """Draw who knows whom, and above it the ties to the client."""
    figures = {figure.id: figure for figure in ground.scene.figures}
    places = {place.id: place for place in ground.layout.places}
    know = words.ACQUAINTED.get(ground.scene.language)
    for bow in ground.layout.bows:
        people = [figures[bow.first], figures[bow.second]]
        names = " – ".join(figure.label for figure in people)
        group = canvas.group(title=f"{names}: {know}")
        bend = ground.at(bow.x, bow.y)
        start, end = (
            marks.along(_at(ground, place), bend, reach(figure, place))
            for figure in people
            for place in (places[figure.id],)
        )
        marks.curve(canvas, start, bend, end, parent=group)
    for place in ground.layout.places:
        _draw_tie(canvas, ground, figures[place.id], place)


def draw_people(canvas: Canvas, ground: Ground) -> None:
    """Draw everybody's mark, with the client's stars."""
    for place in ground.layout.places:
        figure = ground.scene.figure(place.id)
        if figure is None:
            continue
        group = draw_figure(canvas, ground, figure, place)
        if figure.star:
            x, y = ground.at(place.x, place.y)
            off = _STAR * place.radius
            size = marks.STAR * max(ground.layout.scale, 0.8)
            marks.star(canvas, (x + off, y - off), size, parent=group)


def draw_figure(
    canvas: Canvas, ground: Ground, figure: Figure, place: Place
) -> Element:
    """Draw somebody's mark, and give the group it is in."""
    group = canvas.group(title=told(ground.scene, figure))
    marks.person(
        canvas,
        ground.at(place.x, place.y),
        place.radius,
        colour=ground.colour(figure.sphere),
        initials=figure.initials,
        kind=figure.kind,
        part=figure.part,
        parent=group,
    )
    return group


def draw_labels(canvas: Canvas, ground: Ground, *, faint: Sequence[str] = ()) -> None:
    """Write everybody's name at the mark.

    Args:
        canvas: What to draw on.
        ground: The map.
        faint: The ids of those whose names are written in grey.
    """
    for label in ground.layout.labels:
        figure = ground.scene.figure(label.id)
        cut = figure is not None and label.name != figure.label
        group = canvas.group(title=figure.label if figure and cut else None)
        x, y = ground.at(label.x, label.y)
        halo = _under(ground, label)
        canvas.text(
            x,
            y,
            label.name,
            14,
            bold=True,
            anchor=label.anchor,
            fill="muted" if label.id in faint else "ink",
            halo=halo,
            parent=group,
        )
        if label.relation:
            canvas.text(
                x,
                y + _RELATION,
                label.relation,
                11.5,
                anchor=label.anchor,
                fill="muted",
                halo=halo,
                parent=group,
            )


def _draw_tie(canvas: Canvas, ground: Ground, figure: Figure, place: Place) -> None:
    away = hypot(place.x, place.y)
    end = away - reach(figure, place)
    if end <= CORE + 2:
        return
    scene = ground.scene
    word = f": {words.BOND[figure.bond].get(scene.language)}" if figure.bond else ""
    group = canvas.group(title=f"{scene.client} – {figure.label}{word}")
    way = (place.x / away, place.y / away)
    start = ground.at(way[0] * CORE, way[1] * CORE)
    finish = ground.at(way[0] * end, way[1] * end)
    marks.tie(canvas, start, finish, figure.bond, parent=group)


def reach(figure: Figure, place: Place) -> float:
    """How far from the middle of a mark what leads to it ends."""
    return place.radius + marks.outside(figure.part) + _CLEAR


def _at(ground: Ground, place: Place) -> Point:
    return ground.at(place.x, place.y)


def _under(ground: Ground, label: Label) -> str:
    """The ground that the middle of a label lies on."""
    left, top, right, bottom = label.box
    away = hypot((left + right) / 2, (top + bottom) / 2)
    rings = ground.layout.rings
    ring = next((i for i, outer in enumerate(rings, 1) if away <= outer), None)
    return "paper" if ring is None else f"ring:{ring}"
