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
from actcore.variant import SOCIOGRAM, Variant

from .answers import Answers
from .completing import Conflict
from .form import Form
from .map_versions import (
    CARRIED_OVER,
    Completing,
    Place,
    carried_over,
    of_the_same_map,
)
from .merging import Became, Merged, belonging, refuse_unsound
from .naming import Names, resolved


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
    notices = list(belonging(form, answers, case))
    values, faults = resolved(form, answers.values, case)
    given = values.get("contacts", ())
    numbers = [number for number, row in enumerate(given) if row]
    rows = [given[number] for number in numbers]
    found = _People(case)
    ids = [found.on_row(row, f"$.contacts[{i}]") for i, row in enumerate(rows)]
    misplaced = [*found.faults, *_out_of_place(ids, case)]
    ties = list(_ties(rows, ids, found, misplaced))
    if faults or misplaced:
        placed = [attrs.evolve(f, path=_row_path(f.path, numbers)) for f in misplaced]
        raise DocumentError([*faults, *placed], SOCIOGRAM)
    drawn = Sociogram(
        drawn_on=_day(values.get("drawn_on")),
        drawn_by=case.client,
        helper=values.get("helper"),
        layer=Layer(values.get("layer", Layer.EVERYDAY)),
        shown_to=_audiences(values.get("shown_to")),
        contacts=tuple(map(_contact, ids, rows)),
        ties=tuple(ties),
    )
    place = Place.of(case, drawn)
    if not rows and (place.was is None or values.keys() <= {"drawn_on"}):
        notices.append(
            "nobody is on the map, so there is no map to put into the record"
        )
        return Merged(
            document=case,
            pointer=place.pointer,
            became=Became.UNCHANGED,
            notices=tuple(notices),
        )
    notices += found.notices()
    conflicts: list[Conflict] = []
    people = _renamed(case, ids, rows, replace, conflicts)
    if place.was is not None:
        notices += of_the_same_map(place.was, drawn)
        drawn = Completing(replace, conflicts).map(place.was, drawn)
    else:
        carried = carried_over(case, drawn)
        if carried != drawn:
            notices.append(CARRIED_OVER)
        drawn = carried
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
        notices=tuple(notices),
    )


def _out_of_place(ids: list[PersonId], case: Case) -> Iterator[Fault]:
    """People who stand twice, and the client, who is in the middle."""
    for index, person in enumerate(ids):
        if person == case.client:
            path = f"$.contacts[{index}].name"
            yield Fault(path, "the client is in the middle and no contact")
        elif person and person in ids[:index]:
            yield Fault(
                f"$.contacts[{index}].name",
                "this person stands earlier in the list",
                "of two with the same name give each a code, or another name",
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
        self._by_name = 0
        self._on_map: dict[str, set[PersonId]] = {}

    def on_row(self, row: Mapping[str, Any], path: str) -> PersonId:
        """The person whom a row of the map speaks of."""
        name, code = row.get("name"), row.get("person")
        if code is not None:
            person = PersonId(code)
            if person not in self._taken:
                hint = "leave it out for somebody who is new"
                expected = "nobody in 'people' has this id"
                self.faults.append(Fault(f"{path}.person", expected, hint))
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
        if folded(name) in self._on_map and not meant:
            hint = "of two with the same name give each a code, or another name"
            self.faults.append(
                Fault(f"{path}.name", "stands earlier in the list", hint)
            )
        if meant:
            self._by_name += meant[0] != name
            return PersonId(meant[0])
        number = 1
        while f"p{number}" in self._taken:
            number += 1
        person = Person(id=PersonId(f"p{number}"), name=name)
        self._taken.add(person.id)
        self.new.append(person)
        return person.id

    def notices(self) -> Iterator[str]:
        """How many were taken for people of the record, and how many are new there."""
        if self._by_name:
            yield f"found in the record by their names, please check: {self._by_name}"
        if self.new:
            yield f"new in the record: {', '.join(p.id for p in self.new)}"

    def on_map(self, word: str) -> tuple[PersonId, ...]:
        """Whom of those on the map a code or a name stands for; a code comes first."""
        there = {person for ids in self._on_map.values() for person in ids}
        if word in there:
            return (PersonId(word),)
        named = self._on_map.get(folded(word), set())
        meant = {PersonId(code) for code in self._names.meant("people", word)}
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
