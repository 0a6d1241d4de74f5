"""Where everybody stands on the map: one ray a person, worked out exactly, never at random.

Closeness and the part of life are the client's answers and are never traded for
tidiness; only the angle inside a sector is ours to choose, and where the client drew
somebody it is not. Coordinates are relative to the middle of the map, `y` downwards.
"""

from collections.abc import Iterable, Sequence
from math import hypot

from ..seen.scene import Figure, Scene
from .bows import bows
from .labels import Surroundings, labelled, titles
from .obstacles import Point
from .places import (
    CORE,
    Box,
    Layout,
    Place,
    ring_radii,
)
from .standing import Grid, Standing, stood

MOST_RINGS = 7
USUAL_RINGS = 3
FRAME: Box = (-408.0, -376.0, 408.0, 376.0)
"""What labels may cover where nothing is said: a square figure with its titles."""


def arrange(
    scene: Scene, *, earlier: Scene | None = None, frame: Box | None = None
) -> Layout:
    """Find everybody a place.

    Args:
        scene: The map.
        earlier: The map it is compared with; who is only there gets a place as well, and
            whose ring has changed a ghost on the same ray. There are no lines between
            people then.
        frame: What labels may cover, relative to the middle; None for a square figure.

    Returns:
        The layout; the same scene always gives the same.
    """
    before = {f.id: f for f in earlier.figures} if earlier else {}
    now = {figure.id for figure in scene.figures}
    gone = [figure for figure in before.values() if figure.id not in now]
    figures = [*scene.figures, *gone]
    radii = ring_radii(_ring_count(scene, figures, before.values()))
    sectors = tuple(sector.id for sector in scene.sectors)
    grid = Grid(sectors=sectors, radii=radii, before=before)
    found = stood(figures, grid, _known(scene))
    standing = [figure for figure in figures if figure.id in found.places]
    places = tuple(found.places[figure.id] for figure in standing)
    lines = () if earlier else bows(scene, standing, places)
    around = Surroundings(
        frame=FRAME if frame is None else frame,
        signs=[f.id for f in standing if (f.id not in before if earlier else f.star)],
        ties=() if earlier else _ties(places),
        arrows=_moves(found),
        bows=lines,
        titles=titles(scene, found.spans, radii),
    )
    labels, cut = labelled(standing, found, around)
    return Layout(
        rings=radii,
        spans=found.spans,
        places=places,
        labels=labels,
        ghosts=found.ghosts,
        bows=lines,
        tray=tuple(f.id for f in figures if f.id not in found.places),
        scale=found.scale,
        crowded=found.crowded,
        covered=_covered(places),
        cut=cut,
    )


def _covered(places: Sequence[Place]) -> tuple[str, ...]:
    """Whose marks lie so much on each other that one is hardly to be seen."""
    return tuple(
        one.id
        for one in places
        if any(
            hypot(one.x - other.x, one.y - other.y) < max(one.radius, other.radius)
            for other in places
            if other is not one
        )
    )


def _ties(places: Iterable[Place]) -> list[tuple[Point, Point]]:
    """The lines from the client's disc to everybody."""
    return [(_on_disc(place), (place.x, place.y)) for place in places]


def _on_disc(place: Place) -> Point:
    away = hypot(place.x, place.y)
    return (place.x * CORE / away, place.y * CORE / away)


def _moves(found: Standing) -> list[tuple[Point, Point]]:
    """The arrows from where people stood to where they stand."""
    places = found.places
    return [((g.x, g.y), (places[g.id].x, places[g.id].y)) for g in found.ghosts]


def _ring_count(scene: Scene, *figures: Iterable[Figure]) -> int:
    """As many rings as there are words, and more where somebody stands further out."""
    furthest = max((f.ring or 0 for some in figures for f in some), default=0)
    rings = max(len(scene.rings), furthest) or USUAL_RINGS
    return min(rings, MOST_RINGS)


def _known(scene: Scene) -> dict[str, list[str]]:
    """Whom each person knows."""
    known: dict[str, list[str]] = {}
    for line in scene.lines:
        if line.acquainted:
            known.setdefault(line.first, []).append(line.second)
            known.setdefault(line.second, []).append(line.first)
    return known
