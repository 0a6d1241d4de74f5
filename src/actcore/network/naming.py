"""What people, parts of life and rings are called in a sentence."""

from collections.abc import Callable, Mapping, Sequence

import attrs

from actcore.text import Text, joined
from actcore.variant import RINGS, Variant


@attrs.frozen(kw_only=True)
class Called:
    """How a sentence speaks of what it is about; in codes where nothing else is said.

    Args:
        person: The label of an id, such as a scene's ``called``.
        spheres: The names of the parts of life, by id.
        rings: The words for closeness, the closest first.
    """

    person: Callable[[str], str] = str
    spheres: Mapping[str, Text] = attrs.field(factory=dict)
    rings: tuple[Text, ...] = RINGS

    @classmethod
    def by(cls, variant: Variant, person: Callable[[str], str] = str) -> "Called":
        """In the words of a national model.

        Args:
            variant: The model.
            person: The label of an id.
        """
        spheres = {term.id: term.title for term in variant.spheres}
        return cls(person=person, spheres=spheres, rings=variant.rings)

    def sphere(self, id: str, language: str) -> str:
        """The name of a part of life."""
        return self.spheres[id].get(language) if id in self.spheres else id

    def ring(self, ring: int, language: str) -> str:
        """The words for a ring counted from 1; its number where there are none."""
        if ring <= len(self.rings):
            return inside(self.rings[ring - 1].get(language))
        return f"{_RING.get(language)} {ring}"

    def people(self, ids: Sequence[str], language: str) -> str:
        """Several people, with "and" before the last."""
        return joined([self.person(who) for who in ids], language)


_RING = Text(en="ring", sv="ring", da="ring", nb="ring")


def inside(words: str) -> str:
    """Words as they stand inside a sentence: without a capital of their own.

    >>> inside("Mycket nära"), inside("ACT")
    ('mycket nära', 'ACT')
    """
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def decimal(number: float, language: str, places: int = 2) -> str:
    """A number as it is written in a language."""
    text = f"{number:.{places}f}"
    return text if language == "en" else text.replace(".", ",")
