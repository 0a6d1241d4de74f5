"""The answers to the form of a map put into a case: people, contacts and ties.

A map of another day becomes a version of its own; answers of the same day complete the
map that is there.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from actcore.errors import DocumentError, Fault
from actcore.model import (
    Audience,
    Bond,
    Case,
    Contact,
    Layer,
    Person,
    PersonId,
    Sociogram,
    SphereId,
    Tie,
)
from actcore.text import folded
from actcore.variant import Variant

from .answers import Answers
from .form import Form
from .merging import Became, Conflict, Merged, belonging, refuse_unsound
from .naming import Names, resolved
from .sociogram import SOCIOGRAM


def merged_map(
    form: Form,
    answers: Answers,
    case: Case,
    variant: Variant,
    *,
    replace: bool = False,
    allow_identity_numbers: bool = False,
) -> Merged:
    """Put the client's map into a case.

    Somebody on the map is a person of the record who has the code, or who alone has the
    name; anybody else is new there and gets a code of no meaning.

    Args:
        form: The form of the map.
        answers: The answers.
        case: The case.
        variant: Its model.
        replace: Let the answers count where the map of that day says otherwise.
        allow_identity_numbers: As for `actcore.read`.

    Raises:
        DocumentError: With every fault.
    """
    notices = tuple(belonging(form, answers, case))
    values, faults = resolved(form, answers.values, case)
    given = values.get("contacts", ())
    numbers = [number for number, row in enumerate(given) if row]
    rows = [given[number] for number in numbers]
    found = _People(case)
    ids = [found.on_row(row, f"$.contacts[{i}]") for i, row in enumerate(rows)]
    faults += found.faults
    faults += _twice(ids)
    ties = list(_ties(rows, ids, found, faults))
    if faults:
        placed = [attrs.evolve(f, path=_row_path(f.path, numbers)) for f in faults]
        raise DocumentError(placed, SOCIOGRAM)
    drawn = Sociogram(
        drawn_on=_day(values.get("drawn_on")),
        drawn_by=case.client,
        helper=values.get("helper"),
        layer=Layer(values.get("layer", Layer.EVERYDAY)),
        shown_to=_audiences(values.get("shown_to")),
        contacts=tuple(map(_contact, ids, rows)),
        ties=tuple(ties),
    )
    place = _Place.of(case, drawn)
    conflicts: list[Conflict] = []
    people = _renamed(case, ids, rows, replace, conflicts)
    if place.was is not None:
        drawn = _Completing(replace, conflicts).map(place.was, drawn)
    after = attrs.evolve(place.filled(case, drawn), people=(*people, *found.new))
    became = Became.ADDED if place.was is None else Became.COMPLETED
    if after == case:
        became = Became.UNCHANGED
    else:
        root = f"$.{place.pointer}"
        refuse_unsound(after, variant, root, SOCIOGRAM, allow_identity_numbers)
    return Merged(
        document=after,
        pointer=place.pointer,
        became=became,
        conflicts=tuple(
            attrs.evolve(c, path=_row_path(c.path, numbers)) for c in conflicts
        ),
        notices=notices,
    )


def _row_path(path: str, numbers: list[int]) -> str:
    """A path among the rows that say something, as one among all rows of the form."""
    return _ROW.sub(lambda found: f"$.contacts[{numbers[int(found[1])]}]", path)


_ROW = re.compile(r"^\$\.contacts\[(\d+)\]")


class _People:
    """Who is who: the people of the record, and those who are new in it."""

    def __init__(self, case: Case) -> None:
        self.new: list[Person] = []
        self.faults: list[Fault] = []
        self._names = Names(case)
        self._taken = {person.id for person in case.people}
        self._on_map: dict[str, set[PersonId]] = {}

    def on_row(self, row: Mapping[str, Any], path: str) -> PersonId:
        """The person whom a row of the map speaks of."""
        name, code = row.get("name"), row.get("person")
        if code is not None:
            person = PersonId(code)
        elif name is None:
            self.faults.append(Fault(f"{path}.name", "expected a name, or a code"))
            return PersonId("")
        else:
            person = self._named(name, path)
        for word in (name, code):
            if word is not None:
                self._on_map.setdefault(folded(word), set()).add(person)
        return person

    def _named(self, name: str, path: str) -> PersonId:
        meant = self._names.meant("people", name)
        if len(meant) > 1:
            self.faults.append(
                Fault(
                    f"{path}.name",
                    "several in the record go by this name",
                    "give the code as well",
                )
            )
        if meant:
            return PersonId(meant[0])
        number = 1
        while f"p{number}" in self._taken:
            number += 1
        person = Person(id=PersonId(f"p{number}"), name=name)
        self._taken.add(person.id)
        self.new.append(person)
        return person.id

    def on_map(self, word: str) -> tuple[PersonId, ...]:
        """Whom of those on the map a name or a code stands for."""
        named = self._on_map.get(folded(word), set())
        meant = {PersonId(code) for code in self._names.meant("people", word)}
        there = {person for ids in self._on_map.values() for person in ids}
        return tuple(sorted(named | (meant & there)))


def _renamed(
    case: Case,
    ids: list[PersonId],
    rows: list[Mapping[str, Any]],
    replace: bool,
    conflicts: list[Conflict],
) -> tuple[Person, ...]:
    """The people of the record, called as the map calls those whom it gives by code."""
    people = {person.id: person for person in case.people}
    for index, (code, row) in enumerate(zip(ids, rows, strict=True)):
        name, person = row.get("name"), people.get(code)
        if name is None or person is None or "person" not in row:
            continue
        known = [word for word in (person.name, person.alias, code) if word]
        if folded(name) in map(folded, known):
            continue
        if person.name is None or replace:
            people[code] = attrs.evolve(person, name=name)
        else:
            path = f"$.contacts[{index}].name"
            conflicts.append(Conflict(path=path, recorded=person.name, answered=name))
    return tuple(people.values())


def _twice(ids: list[PersonId]) -> Iterator[Fault]:
    for index, person in enumerate(ids):
        if person and person in ids[:index]:
            yield Fault(
                f"$.contacts[{index}].name",
                "this person stands earlier in the list",
                "of two with the same name give each a code, or another name",
            )


def _ties(
    rows: list[Mapping[str, Any]],
    ids: list[PersonId],
    found: _People,
    faults: list[Fault],
) -> Iterator[Tie]:
    told: set[frozenset[PersonId]] = set()
    for index, (row, person) in enumerate(zip(rows, ids, strict=True)):
        for number, word in enumerate(row.get("knows", ())):
            path = f"$.contacts[{index}].knows[{number}]"
            meant = found.on_map(word)
            if len(meant) != 1:
                what = "several go" if meant else "nobody on the map goes"
                faults.append(
                    Fault(
                        path, f"{what} by this name", "write it as on the person's row"
                    )
                )
            elif meant[0] == person:
                faults.append(Fault(path, "expected somebody else"))
            elif (pair := frozenset((person, meant[0]))) not in told:
                told.add(pair)
                yield Tie(first=person, second=meant[0])


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _audiences(values: list[str] | None) -> tuple[Audience, ...] | None:
    return None if values is None else tuple(map(Audience, values))


def _contact(person: PersonId, row: Mapping[str, Any]) -> Contact:
    meanings = row.get("meanings")
    return Contact(
        person=person,
        relation=row.get("relation"),
        sphere=SphereId(row["sphere"]) if "sphere" in row else None,
        closeness=int(row["closeness"]) if "closeness" in row else None,
        bond=Bond(row["bond"]) if "bond" in row else None,
        meanings=None if meanings is None else tuple(meanings),
        good_function=row.get("good_function"),
        important_function=row.get("important_function"),
    )


@attrs.frozen(kw_only=True)
class _Place:
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
    def of(cls, case: Case, drawn: Sociogram) -> "_Place":
        present, others = case.sociogram, case.other_sociograms
        if present is not None and _same_day(present, drawn):
            return cls(was=present, index=None)
        for index, other in enumerate(others):
            if _same_day(other, drawn):
                return cls(was=other, index=index)
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


def _same_day(there: Sociogram, drawn: Sociogram) -> bool:
    """Whether answers are to a map: of its layer, and of its day or of none."""
    days = (None, there.drawn_on)
    return there.layer is drawn.layer and drawn.drawn_on in days


def _later(drawn: Sociogram, present: Sociogram) -> bool:
    if present.layer is not Layer.EVERYDAY:
        return True
    return present.drawn_on is None or (
        drawn.drawn_on is not None and drawn.drawn_on > present.drawn_on
    )


class _Completing:
    """Completes a map with what is new; what it says already stands.

    Args:
        replace: Let what is new count where the two differ.
        conflicts: Where to note what differs.
    """

    def __init__(self, replace: bool, conflicts: list[Conflict]) -> None:
        self._replace, self._conflicts = replace, conflicts

    def map(self, was: Sociogram, drawn: Sociogram) -> Sociogram:
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
                    Conflict(path="$.contacts", recorded=old, answered=tie)
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
