"""What has changed between two maps, in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import cast

import attrs

from actcore.model import Audience
from actcore.text import joined

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
    "other_tie": words.OTHER_TIE,
    "other_function": words.OTHER_FUNCTION,
    "new": words.NEW,
    "gone": words.GONE,
    "same_place": words.SAME_PLACE,
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
        A title, a summary, a paragraph for each sort of change, what a change does not
        say, and a table.
    """
    found = moves(scene, earlier)
    lists = _lists(found)
    paragraphs = [
        f"{HEADS[name].get(scene.language)}: "
        f"{joined(told_of(scene, earlier, name, people), scene.language)}."
        for name, people in lists.items()
        if people
    ]
    return Description(
        language=scene.language,
        title=change_title(scene),
        summary=_summary(scene, earlier, lists),
        paragraphs=(*paragraphs, told.CAUTION.get(scene.language), *notes),
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
    moved = any(people for name, people in lists.items() if name != "same_place")
    said = joined(counts, language) if moved else told.NO_CHANGE.get(language)
    return f"{head}: {said}."


def told_of(
    scene: Scene, earlier: Scene, name: str, people: Iterable[str]
) -> tuple[str, ...]:
    """Those of one list of `Moves`, with what was and what is where it is another.

    Args:
        scene: The present map.
        earlier: The map before.
        name: That of the list.
        people: The ids.
    """
    return tuple([_person(scene, earlier, name, person) for person in people])


def _person(scene: Scene, earlier: Scene, name: str, person: str) -> str:
    now = scene.figure(person)
    label = earlier.called(person) if now is None else now.label
    return _from_to(scene, earlier, name, person, label)


def _from_to(scene: Scene, earlier: Scene, name: str, person: str, what: str) -> str:
    """`what`, followed by what was and what is where the list is of such."""
    now, before = scene.figure(person), earlier.figure(person)
    tell = _SIDES.get(name)
    if tell is None or now is None or before is None:
        return what
    said = told.FROM_TO.get(scene.language)
    return said.format(what=what, before=tell(earlier, before), now=tell(scene, now))


def _ring(scene: Scene, figure: Figure) -> str:
    return words.ring(scene.rings, figure.ring, scene.language)


def _function(scene: Scene, figure: Figure) -> str:
    return (words.YES if figure.star else words.NO).get(scene.language)


def _bond(scene: Scene, figure: Figure) -> str:
    return words.bond(figure.bond, scene.language)


_SIDES: Mapping[str, Callable[[Scene, Figure], str]] = {
    "closer": _ring,
    "farther": _ring,
    "resettled": sphere,
    "other_tie": _bond,
    "other_function": _function,
}
"""The lists whose change has two sides, and how one side is told."""
_COLUMNS = ("closer", "farther")
"""Those whose sides have columns of their own in the table."""


def _table(scene: Scene, earlier: Scene, lists: dict[str, tuple[str, ...]]) -> Table:
    language = scene.language
    columns = (told.WHO, told.SPHERE, told.BEFORE, told.NOW, told.CHANGE)
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
                "; ".join(_changes(scene, earlier, lists, figure.id)),
            )
        )
    return Table(
        caption=told.THE_CHANGES.get(language),
        header=tuple(column.get(language) for column in columns),
        rows=tuple(rows),
    )


def _changes(
    scene: Scene, earlier: Scene, lists: dict[str, tuple[str, ...]], person: str
) -> Iterator[str]:
    """What is another about somebody."""
    for name, people in lists.items():
        if person in people:
            word = told.CHANGED[name].get(scene.language)
            if name in _COLUMNS:
                yield word
            else:
                yield _from_to(scene, earlier, name, person, word)
