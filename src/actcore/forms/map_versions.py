"""The versions of a client's map: where a new one belongs, and what it says of the last.

A map of another day stands beside those that are there; one of the same day completes it.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from actcore.model import Case, Layer, Sociogram, Tie

from .completing import Conflict

CARRIED_OVER = (
    "what an earlier map says of the same people, and this one does not (relation, what"
    " they mean, who do not know each other, who may see them), was carried over"
)


def carried_over(case: Case, drawn: Sociogram) -> Sociogram:
    """A new map with what the map before it says and a sheet may not have shown.

    A sheet that speaks of people by code shows no relation and no meanings, and no sheet
    asks who do not know each other, or who may see one of them.

    Args:
        case: The case.
        drawn: The new map.
    """
    before = case.map_on(drawn.drawn_on or date.max, drawn.layer)
    if before is None:
        return drawn
    contacts = tuple(
        attrs.evolve(
            contact,
            relation=old.relation if contact.relation is None else contact.relation,
            meanings=old.meanings if contact.meanings is None else contact.meanings,
            shown_to=old.shown_to,
        )
        if (old := before.contact(contact.person))
        else contact
        for contact in drawn.contacts
    )
    there = {contact.person for contact in contacts}
    told = {frozenset((tie.first, tie.second)) for tie in drawn.ties}
    apart = tuple(
        tie
        for tie in before.ties
        if not tie.acquainted
        and {tie.first, tie.second} <= there
        and frozenset((tie.first, tie.second)) not in told
    )
    return attrs.evolve(drawn, contacts=contacts, ties=(*drawn.ties, *apart))


def of_the_same_map(was: Sociogram, drawn: Sociogram) -> Iterator[str]:
    """What to know of answers that complete a map which is there."""
    if drawn.drawn_on is None and was.drawn_on is not None:
        yield "the answers tell no day, so they complete the map that is there"
    missing = {c.person for c in was.contacts} - {c.person for c in drawn.contacts}
    if missing:
        yield f"on the map already and not in the answers, and kept: {len(missing)}"


@attrs.frozen(kw_only=True)
class Place:
    """Where in a case a map belongs.

    Args:
        was: The map of that day and layer, or None.
        index: Which of the other maps it is; None for the present one.
        push: Whether the present map becomes one of the others.
    """

    was: Sociogram | None
    index: int | None
    push: bool = False

    @classmethod
    def of(cls, case: Case, drawn: Sociogram) -> "Place":
        """Where `drawn` belongs: with the map of its day, or among or before the others."""
        there = [found for found in case.maps if found.layer is drawn.layer]
        same = next((m for m in there if m.drawn_on == drawn.drawn_on), None)
        if same is None and drawn.drawn_on is None:
            same = case.map_on(date.max, drawn.layer)
        present, others = case.sociogram, case.other_sociograms
        if same is not None:
            index = next((i for i, other in enumerate(others) if other is same), None)
            return cls(was=same, index=index)
        if present is None:
            return cls(was=None, index=None)
        if drawn.layer is Layer.EVERYDAY and _later(drawn, present):
            return cls(was=None, index=None, push=True)
        return cls(was=None, index=len(others))

    @property
    def pointer(self) -> str:
        """Where the map stands, as reports point."""
        return "sociogram" if self.index is None else f"other_sociograms[{self.index}]"

    def filled(self, case: Case, drawn: Sociogram) -> Case:
        """The case with the map in its place."""
        others = case.other_sociograms
        if self.index is not None:
            others = (*others[: self.index], drawn, *others[self.index + 1 :])
            return attrs.evolve(case, other_sociograms=others)
        if self.push and case.sociogram is not None:
            others = (case.sociogram, *others)
        return attrs.evolve(case, sociogram=drawn, other_sociograms=others)


def _later(drawn: Sociogram, present: Sociogram) -> bool:
    if present.layer is not Layer.EVERYDAY:
        return True
    return present.drawn_on is None or (
        drawn.drawn_on is not None and drawn.drawn_on > present.drawn_on
    )


class Completing:
    """Completes a map with what is new; what it says already stands.

    Args:
        replace: Let what is new count where the two differ.
        conflicts: Where to note what differs.
    """

    def __init__(self, replace: bool, conflicts: list[Conflict]) -> None:
        self._replace, self._conflicts = replace, conflicts

    def map(self, was: Sociogram, drawn: Sociogram) -> Sociogram:
        """The map that was there, with what is new in `drawn`."""
        contacts = list(was.contacts)
        places = {contact.person: index for index, contact in enumerate(contacts)}
        for index, contact in enumerate(drawn.contacts):
            place = places.get(contact.person)
            if place is None:
                contacts.append(contact)
            else:
                path = f"$.contacts[{index}]"
                contacts[place] = self._record(contacts[place], contact, path)
        whole: Sociogram = self._record(
            was, drawn, "$", but=("contacts", "ties", "drawn_by")
        )
        ties = self._ties(was.ties, drawn.ties)
        return attrs.evolve(whole, contacts=tuple(contacts), ties=ties)

    def _ties(self, was: tuple[Tie, ...], new: tuple[Tie, ...]) -> tuple[Tie, ...]:
        ties = {frozenset((tie.first, tie.second)): tie for tie in was}
        for tie in new:
            pair = frozenset((tie.first, tie.second))
            old = ties.get(pair)
            if old is None or (self._replace and not old.acquainted):
                ties[pair] = tie
            elif not old.acquainted:
                self._conflicts.append(
                    Conflict(path="$.contacts", recorded=False, answered=True)
                )
        return tuple(ties.values())

    def _record(self, old: Any, new: Any, path: str, but: tuple[str, ...] = ()) -> Any:
        changes: dict[str, Any] = {}
        for field in attrs.fields(type(old)):
            before, after = getattr(old, field.name), getattr(new, field.name)
            if field.name in but or after is None or _alike(before, after):
                continue
            if before is None or self._replace:
                changes[field.name] = after
            else:
                where = f"{path}.{field.name}"
                self._conflicts.append(
                    Conflict(path=where, recorded=before, answered=after)
                )
        return attrs.evolve(old, **changes)


def _alike(before: Any, after: Any) -> bool:
    """Whether two answers are one; what is ticked or listed has no order."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        return sorted(before) == sorted(after)
    return bool(before == after)
