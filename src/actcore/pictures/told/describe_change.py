"""What has changed between two maps, in words."""

from collections.abc import Iterable
from typing import cast

import attrs

from actcore.model import Audience

from .. import words
from ..picture import Description, Table
from ..seen.scene import Figure, Scene
from . import told_words as told
from .moves import Moves, moves
from .told_tables import by_name, sphere

HEADS = {
    "closer": words.CLOSER,
    "farther": words.FARTHER,
    "resettled": words.RESETTLED,
    "new": words.NEW,
    "gone": words.GONE,
    "unchanged": words.UNCHANGED,
    "unclear": words.UNCLEAR,
}
"""What each list of `Moves` is called."""


def describe_change(
    scene: Scene, earlier: Scene, *, notes: tuple[str, ...] = ()
) -> Description:
    """Tell how a map differs from an earlier one.

    Args:
        scene: The present map.
        earlier: The map before; for an audience that does not see everybody, one made
            together with the present by `scenes_of`.
        notes: More to say; told last, as they are.

    Returns:
        A title, a summary, a paragraph for each sort of change, and a table.
    """
    found = moves(scene, earlier)
    lists = _lists(found)
    paragraphs = [
        f"{HEADS[name].get(scene.language)}: {_people(scene, earlier, name, people)}."
        for name, people in lists.items()
        if people
    ]
    return Description(
        language=scene.language,
        title=change_title(scene),
        summary=_summary(scene, earlier, lists),
        paragraphs=(*paragraphs, *notes),
        tables=(_table(scene, earlier, lists),),
    )


def change_title(scene: Scene) -> str:
    """What the change view is called, with the client where the audience may know."""
    title = words.CHANGE_TITLE.get(scene.language)
    if scene.audience is Audience.STATISTICS:
        return title
    return f"{title} – {scene.client}"


def _lists(found: Moves) -> dict[str, tuple[str, ...]]:
    return {name: cast(tuple[str, ...], getattr(found, name)) for name in HEADS}


def _summary(scene: Scene, earlier: Scene, lists: dict[str, tuple[str, ...]]) -> str:
    language = scene.language
    head = told.COMPARED_UNDATED.get(language)
    if earlier.drawn_on is not None:
        day = words.day(earlier.drawn_on, language)
        head = told.COMPARED.get(language).format(day=day)
    counts = [
        told.MOVED[name].of(len(people), language)
        for name, people in lists.items()
        if people
    ]
    moved = any(people for name, people in lists.items() if name != "unchanged")
    said = words.joined(counts, language) if moved else told.NO_CHANGE.get(language)
    return f"{head}: {said}."


def _people(scene: Scene, earlier: Scene, name: str, people: Iterable[str]) -> str:
    told_of = [_person(scene, earlier, name, person) for person in people]
    return words.joined(told_of, scene.language)


def _person(scene: Scene, earlier: Scene, name: str, person: str) -> str:
    now, before = scene.figure(person), earlier.figure(person)
    if now is None or before is None:
        return earlier.called(person) if now is None else now.label
    if name in ("closer", "farther"):
        rings = (_ring(earlier, before), _ring(scene, now))
    elif name == "resettled":
        rings = (sphere(earlier, before), sphere(scene, now))
    else:
        return now.label
    said = told.FROM_TO.get(scene.language)
    return said.format(who=now.label, before=rings[0], now=rings[1])


def _ring(scene: Scene, figure: Figure) -> str:
    return words.ring(scene.rings, figure.ring, scene.language)


def _table(scene: Scene, earlier: Scene, lists: dict[str, tuple[str, ...]]) -> Table:
    language = scene.language
    columns = (told.WHO, told.SPHERE, told.BEFORE, told.NOW, told.CHANGE)
    change = {person: name for name, people in lists.items() for person in people}
    gone = tuple(figure for figure in earlier.figures if figure.id in lists["gone"])
    union = attrs.evolve(scene, figures=(*scene.figures, *gone))
    rows = []
    for figure in by_name(union):
        now, before = scene.figure(figure.id), earlier.figure(figure.id)
        rows.append(
            (
                figure.label,
                sphere(scene, figure),
                _ring(earlier, before) if before else "–",
                _ring(scene, now) if now else "–",
                told.CHANGED[change[figure.id]].get(language),
            )
        )
    return Table(
        caption=told.THE_CHANGES.get(language),
        header=tuple(column.get(language) for column in columns),
        rows=tuple(rows),
    )
