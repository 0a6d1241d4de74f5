"""A map that came from somewhere else, and how it gets into a case."""

from collections.abc import Iterator

import attrs

from actcore.errors import DocumentError, Fault
from actcore.model import Case, Person, PersonId, Sociogram


@attrs.frozen(kw_only=True)
class Drawn:
    """A map with the people on it.

    Args:
        client: What the one in the middle is called there.
        people: The client and the people on the map, as far as they are told of.
        sociogram: The map.
        ignored: The names of what else was told and has no place in a record.
    """

    client: PersonId
    people: tuple[Person, ...]
    sociogram: Sociogram
    ignored: tuple[str, ...] = ()


def with_drawn(case: Case, drawn: Drawn, *, same_client: bool = False) -> Case:
    """Put a map into a case as the present one; nothing that is there is lost.

    People whom the case does not know are added, those whom it knows stay as they are.
    The map that was the present one is kept among the others.

    Args:
        case: The case.
        drawn: The map.
        same_client: True where you know that the one in the middle is the case's client
            though another code stands there, as where a research tool made up its own.

    Returns:
        The case with the map.

    Raises:
        DocumentError: If the map has another client in the middle.
    """
    if drawn.client != case.client:
        if not same_client:
            hint = "or say that it is the same client"
            fault = Fault("$.client", "expected the map of this case's client", hint)
            raise DocumentError([fault], "map")
        drawn = _renamed(drawn, case.client)
    known = {person.id for person in case.people}
    told = {person.id: person for person in drawn.people}
    added = {
        who: told.get(who) or Person(id=who)
        for who in (*told, *_mentioned(drawn.sociogram))
        if who not in known
    }
    others = case.other_sociograms
    if case.sociogram is not None and case.sociogram != drawn.sociogram:
        others = (case.sociogram, *others)
    return attrs.evolve(
        case,
        people=(*case.people, *added.values()),
        sociogram=drawn.sociogram,
        other_sociograms=others,
    )


def _mentioned(sociogram: Sociogram) -> Iterator[PersonId]:
    """Everybody whom a map speaks of."""
    yield from (contact.person for contact in sociogram.contacts)
    for tie in sociogram.ties:
        yield from (tie.first, tie.second)
    yield from (
        who for who in (sociogram.drawn_by, sociogram.helper) if who is not None
    )


def _renamed(drawn: Drawn, client: PersonId) -> Drawn:
    """The map with `client` in the middle, wherever its own word for them stood."""

    def of(id: PersonId) -> PersonId:
        return client if id == drawn.client else id

    old = drawn.sociogram
    return Drawn(
        client=client,
        people=tuple([attrs.evolve(p, id=of(p.id)) for p in drawn.people]),
        sociogram=attrs.evolve(
            old,
            drawn_by=None if old.drawn_by is None else of(old.drawn_by),
            helper=None if old.helper is None else of(old.helper),
            contacts=tuple(
                [attrs.evolve(c, person=of(c.person)) for c in old.contacts]
            ),
            ties=tuple(
                [
                    attrs.evolve(t, first=of(t.first), second=of(t.second))
                    for t in old.ties
                ]
            ),
        ),
        ignored=drawn.ignored,
    )
