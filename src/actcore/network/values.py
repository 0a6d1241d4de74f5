"""The measures as values that can tell themselves in words.

Positional, so that making them is cheap; every one has ``words`` and ``caution``.
"""

# ruff: noqa: ARG002 - every measure is asked for its words in the same way

from collections.abc import Sequence
from math import isnan
from typing import Protocol

import attrs

from actcore.model import Bond, GoalId, PersonId
from actcore.text import Text, joined

from . import phrases
from .naming import Called, decimal, inside

CODES = Called()


class Measure(Protocol):
    """What every measure can do."""

    def words(self, language: str, called: Called = CODES) -> str:
        """The measure in a plain sentence or two."""
        ...

    def caution(self, language: str) -> str:
        """What the measure does not say, to be printed with it."""
        ...


@attrs.frozen
class Size:
    """How many people are on the map."""

    people: int

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        return phrases.counted(phrases.SIZE, self.people, language)

    def caution(self, language: str) -> str:
        """What it does not say."""
        return phrases.SIZE_CAUTION.get(language)


@attrs.frozen
class Rings:
    """How many stand in each ring, and how many in none.

    Args:
        counts: Each ring from 1 with its people; those up to the outermost all there.
        unplaced: Of how many the client left it open.
    """

    counts: tuple[tuple[int, int], ...]
    unplaced: int

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        parts = [(called.ring(ring, language), n) for ring, n in self.counts]
        if self.unplaced or not parts:
            parts.append((phrases.NOT_PLACED.get(language), self.unplaced))
        return _listed(phrases.RINGS, parts, language)

    def caution(self, language: str) -> str:
        """What it does not say."""
        return phrases.RINGS_CAUTION.get(language)


@attrs.frozen
class Spheres:
    """How many belong to each part of life, in the order of the map; None for unknown."""

    counts: tuple[tuple[str | None, int], ...]

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        parts = [
            (inside(called.sphere(sphere, language)), n)
            for sphere, n in self.counts
            if sphere is not None
        ]
        unknown = sum(n for sphere, n in self.counts if sphere is None)
        if unknown or not parts:
            parts.append((phrases.NO_SPHERE.get(language), unknown))
        return _listed(phrases.SPHERES, parts, language)

    def caution(self, language: str) -> str:
        """What it does not say."""
        return phrases.SPHERES_CAUTION.get(language)


@attrs.frozen
class Kinds:
    """How many are private and how many professional, on the map or in the team."""

    private: int
    professional: int
    unknown: int
    of_team: bool = False

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        parts = [
            (phrases.PRIVATE.get(language), self.private),
            (phrases.PROFESSIONAL.get(language), self.professional),
        ]
        if self.unknown:
            parts.append((phrases.NOT_TOLD.get(language), self.unknown))
        lead = phrases.IN_THE_GROUP if self.of_team else phrases.ON_THE_MAP
        return _listed(lead, parts, language)

    def caution(self, language: str) -> str:
        """What it does not say."""
        text = phrases.GROUP_CAUTION if self.of_team else phrases.KINDS_CAUTION
        return text.get(language)


@attrs.frozen
class Bonds:
    """What the ties to the client are like, and of how many nothing is told."""

    counts: tuple[tuple[Bond, int], ...]
    unknown: int

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        counts = dict(self.counts)
        parts = [
            (phrases.BOND[bond].get(language), counts[bond])
            for bond in Bond
            if bond in counts
        ]
        if self.unknown or not parts:
            parts.append((phrases.NOT_TOLD.get(language), self.unknown))
        return _listed(phrases.BONDS, parts, language)

    def caution(self, language: str) -> str:
        """What it does not say."""
        return phrases.BONDS_CAUTION.get(language)


@attrs.frozen
class Density:
    """How many pairs know each other, how many do not, and of how many nothing is told.

    Args:
        pairs: All there are.
        known: Told to know each other.
        denied: Told not to.
    """

    pairs: int
    known: int
    denied: int

    @property
    def unknown(self) -> int:
        """Of how many pairs nothing is told."""
        return self.pairs - self.known - self.denied

    @property
    def share(self) -> float:
        """The known of all pairs, as ``networkx.density`` counts; 0 where there are none.

        No more than the least that the share can be: an unknown pair counts as none.
        """
        return self.known / self.pairs if self.pairs else 0.0

    @property
    def highest(self) -> float:
        """What the share would be if every unknown pair knew each other."""
        return (self.pairs - self.denied) / self.pairs if self.pairs else 0.0

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        if not self.pairs:
            return phrases.NO_PAIRS.get(language)
        share = ""
        if self.known and self.pairs >= 3 * self.known:  # "1 in 2" would be too coarse
            nearly = round(self.pairs / self.known)
            share = phrases.ONE_IN.get(language).format(n=nearly)
        return phrases.DENSITY.get(language).format(
            known=self.known,
            pairs=self.pairs,
            share=share,
            denied=self.denied,
            unknown=self.unknown,
        )

    def caution(self, language: str) -> str:
        """What it does not say."""
        text = phrases.DENSITY_CAUTION if self.pairs else phrases.SIZE_CAUTION
        return text.get(language)


@attrs.frozen
class Worlds:
    """The circles of people who are told to know each other, two people or more each."""

    groups: tuple[tuple[PersonId, ...], ...]

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        sizes = sorted((len(group) for group in self.groups), reverse=True)
        listed = joined([str(size) for size in sizes], language)
        return phrases.counted(phrases.WORLDS, len(sizes), language, sizes=listed)

    def caution(self, language: str) -> str:
        """What it does not say."""
        return phrases.counted(phrases.WORLDS_CAUTION, len(self.groups), language)


@attrs.frozen
class Lone:
    """Whom nobody else on the map is told to know, out of how many."""

    people: tuple[PersonId, ...]
    of: int

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        if not self.of:
            return phrases.counted(phrases.SIZE, 0, language)
        text: Text = phrases.LONE if self.people else phrases.NOBODY_LONE
        return text.get(language).format(people=called.people(self.people, language))

    def caution(self, language: str) -> str:
        """What it does not say."""
        text = phrases.LONE_CAUTION if self.of else phrases.SIZE_CAUTION
        return text.get(language)


@attrs.frozen
class Bridge:
    """Somebody without whom a circle would fall apart.

    Args:
        person: Who.
        parts: Into how many.
        spheres: The parts of life, of that person and of those they know, that nobody
            else links in it; such as are linked by others too stand together. None or
            at least two.
    """

    person: PersonId
    parts: int
    spheres: tuple[tuple[str, ...], ...]


@attrs.frozen
class Bridges:
    """Who alone holds a circle together."""

    people: tuple[Bridge, ...]

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence each, those first who link parts of life."""
        told = []
        for bridge in self.people:
            if bridge.spheres:
                spheres = [
                    "/".join([inside(called.sphere(s, language)) for s in together])
                    for together in bridge.spheres
                ]
                words = phrases.LINKS.get(language)
                person = called.person(bridge.person)
                told.append(
                    words.format(person=person, spheres=joined(spheres, language))
                )
        others = [bridge.person for bridge in self.people if not bridge.spheres]
        if others or not told:
            people = called.people(others, language)
            held = phrases.counted(phrases.HOLDS, len(others), language, people=people)
            told.append(held)
        return " ".join(told)

    def caution(self, language: str) -> str:
        """What it does not say."""
        return phrases.BRIDGES_CAUTION.get(language)


@attrs.frozen
class Reach:
    """Whom the members of the client's own team know on the map.

    Args:
        people: How many are on the map.
        members: The members who are.
        known_to_them: Who else is told to know one of these.
        off_the_map: The members who are not on it.
    """

    people: int
    members: tuple[PersonId, ...]
    known_to_them: tuple[PersonId, ...]
    off_the_map: tuple[PersonId, ...]

    @property
    def reached(self) -> int:
        """How many on the map are members or told to know one."""
        return len(self.members) + len(self.known_to_them)

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence or two."""
        text = phrases.REACH.get(language)
        told = [text.format(reached=self.reached, people=self.people)]
        if self.off_the_map:
            off = phrases.counted(phrases.OFF_MAP, len(self.off_the_map), language)
            told.append(off)
        return " ".join(told)

    def caution(self, language: str) -> str:
        """What it does not say."""
        return phrases.REACH_CAUTION.get(language)


@attrs.frozen
class Covered:
    """A current goal with how many help with it.

    Args:
        goal: Its id.
        number: From 1 among the goals set by the day and neither reached nor dropped.
        helpers: How many; None where nobody recorded it.
    """

    goal: GoalId
    number: int
    helpers: int | None


@attrs.frozen
class GoalCover:
    """How many help with each current goal."""

    goals: tuple[Covered, ...]

    @property
    def without(self) -> tuple[Covered, ...]:
        """The goals that are recorded to have nobody."""
        return tuple([goal for goal in self.goals if goal.helpers == 0])

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        if not self.goals:
            return phrases.NO_GOALS.get(language)
        parts = []
        for goal in self.goals:
            count = phrases.NOT_TOLD if goal.helpers is None else phrases.NOBODY
            helpers = str(goal.helpers) if goal.helpers else count.get(language)
            parts.append(f"{phrases.GOAL.get(language)} {goal.number}: {helpers}")
        return f"{phrases.GOALS.get(language)} {'; '.join(parts)}."

    def caution(self, language: str) -> str:
        """What it does not say."""
        text = phrases.GOALS_CAUTION if self.goals else phrases.NO_GOALS_CAUTION
        return text.get(language)


@attrs.frozen
class StructuralHoles:
    """Burt's effective size and constraint; not numbers where there is nobody."""

    effective_size: float
    constraint: float

    def words(self, language: str, called: Called = CODES) -> str:
        """In a plain sentence."""
        if self._nobody:
            return phrases.counted(phrases.SIZE, 0, language)
        return phrases.HOLES.get(language).format(
            size=decimal(self.effective_size, language, 1),
            constraint=decimal(self.constraint, language),
        )

    def caution(self, language: str) -> str:
        """What it does not say."""
        text = phrases.SIZE_CAUTION if self._nobody else phrases.HOLES_CAUTION
        return text.get(language)

    @property
    def _nobody(self) -> bool:
        return isnan(self.effective_size)


def _listed(lead: Text, parts: Sequence[tuple[str, int]], language: str) -> str:
    """Counts after what they are of; a colon, as a name may end in a number."""
    told = ", ".join([f"{name}: {n}" for name, n in parts])
    return f"{lead.get(language)} – {told}."
