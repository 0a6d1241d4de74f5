"""What people are called in a list, and what lists those without a ring are in."""

from collections.abc import Iterable

from actcore.model import PersonKind

from .. import words
from ..seen.scene import Figure, Scene


def called(scene: Scene, people: Iterable[str]) -> tuple[str, ...]:
    """The labels of people, then of each kind how many more who are not to be known.

    Args:
        scene: The map.
        people: The ids of figures, seats and others.
    """
    unknown = {x.id: x.kind for x in (*scene.seats, *scene.others) if not x.known}
    asked = tuple(people)
    kinds = [unknown[person] for person in asked if person in unknown]
    return (
        *(scene.called(person) for person in asked if person not in unknown),
        *(
            _counted(kind, kinds.count(kind), scene.language)
            for kind in (*PersonKind, None)
            if kind in kinds
        ),
    )


def without_ring(
    people: Iterable[Figure], language: str
) -> tuple[tuple[str, list[Figure]], ...]:
    """Those without a ring, each list with its heading: drawn by the client, or not placed.

    Args:
        people: The figures.
        language: Of the headings.
    """
    loose = [figure for figure in people if figure.ring is None]
    lists = (
        (words.WHERE_DRAWN, [figure for figure in loose if figure.placed]),
        (words.NOT_PLACED, [figure for figure in loose if not figure.placed]),
    )
    return tuple([(word.get(language), some) for word, some in lists if some])


def _counted(kind: PersonKind | None, count: int, language: str) -> str:
    if count == 1:
        return words.SOMEBODY[kind].get(language)
    many = {
        PersonKind.PRIVATE: words.PRIVATE,
        PersonKind.PROFESSIONAL: words.PROFESSIONAL,
        None: words.PEOPLE,
    }
    return many[kind].of(count, language)
