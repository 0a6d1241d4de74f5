"""The words at the marks: what they are, and what there is that they keep clear of."""

from collections.abc import Sequence

import attrs

from ..lettering import clean, width, wrapped
from ..seen.scene import Figure, Scene
from ..words import ring
from .bows import MANY
from .obstacles import Obstacles, Point, ring_titles, sector_titles
from .places import Bow, Box, Label, Place, Span
from .settling import NAME, RELATION, Desk, Words, reach
from .standing import Standing

MOST_LETTERS = 22
"""Of a name, where there are more than `MANY` people and only names are written."""
_ROOM, _LESS_ROOM = (240.0, 132.0), (200.0, 108.0)
"""The widest name and relation."""
_ROOMY = 18
_STAR, _STAR_AT = 8.6, 0.78


@attrs.frozen(kw_only=True)
class Surroundings:
    """What there is beside marks.

    Args:
        frame: What words may cover.
        signs: Who has a star or another sign at the mark.
        ties: The lines from the client.
        arrows: From where people stood to where they stand.
        bows: Bent ones.
        titles: What the names of rings and sectors cover.
    """

    frame: Box
    signs: Sequence[str]
    ties: Sequence[tuple[Point, Point]]
    arrows: Sequence[tuple[Point, Point]]
    bows: Sequence[Bow]
    titles: Sequence[Box]


def labelled(
    figures: Sequence[Figure], standing: Standing, around: Surroundings
) -> tuple[tuple[Label, ...], tuple[str, ...]]:
    """The words at everybody's mark, and whose name is cut or has something on it.

    Args:
        figures: Those who have a place, in order.
        standing: Where they stand.
        around: What else there is.
    """
    places = [standing.places[figure.id] for figure in figures]
    words = [_words(figure, len(figures)) for figure in figures]
    spans = {span.sector: span for span in standing.spans}
    obstacles = _obstacles(figures, standing, around)
    desk = Desk(figures, places, words, obstacles, spans)
    desk.settle()
    return desk.labels(), desk.cut()


def titles(scene: Scene, spans: Sequence[Span], radii: Sequence[float]) -> list[Box]:
    """About what the names of the rings and of the sectors cover."""
    rings = [
        width(clean(ring(scene.rings, number, scene.language)), RELATION)
        for number in range(1, len(radii) + 1)
    ]
    called = {sector.id: sector.title for sector in scene.sectors}
    named = [span for span in spans if span.sector in called]
    lines = [
        wrapped(clean(called[span.sector or ""]), NAME, 150, bold=True, most=2)
        for span in named
    ]
    widths = [
        max((width(line, NAME, bold=True) for line in some), default=0.0)
        for some in lines
    ]
    return ring_titles(rings, radii) + sector_titles(named, widths)


def _words(figure: Figure, people: int) -> Words:
    """A name and a relation as they are drawn."""
    name, relation = clean(figure.label), clean(figure.relation or "") or None
    if people > MANY:
        relation = None
        if len(name) > MOST_LETTERS:
            name = f"{name[: MOST_LETTERS - 1].rstrip()}…"
    room = _ROOM if people <= _ROOMY else _LESS_ROOM
    return Words(name=name, relation=relation).within(*room)


def _obstacles(
    figures: Sequence[Figure], standing: Standing, around: Surroundings
) -> Obstacles:
    at = standing.places
    ghosts = [(ghost.x, ghost.y, ghost.radius) for ghost in standing.ghosts]
    return Obstacles(
        discs=[(at[f.id].x, at[f.id].y, reach(f, at[f.id])) for f in figures] + ghosts,
        signs=[_sign(at[f.id]) for f in figures if f.id in around.signs],
        titles=around.titles,
        ties=around.ties,
        arrows=around.arrows,
        bows=[
            (
                (at[b.first].x, at[b.first].y),
                (b.x, b.y),
                (at[b.second].x, at[b.second].y),
            )
            for b in around.bows
        ],
        frame=around.frame,
    )


def _sign(place: Place) -> tuple[float, float, float]:
    off = _STAR_AT * place.radius
    return (place.x + off, place.y - off, _STAR)
