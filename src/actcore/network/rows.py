"""Rows of plain values back to people and a map, telling of every fault at once."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from itertools import count
from math import isfinite
from typing import Any, TypeVar

import attrs

from actcore.errors import DocumentError, Fault
from actcore.model import (
    Audience,
    Bond,
    Contact,
    Layer,
    OrganisationId,
    Person,
    PersonId,
    PersonKind,
    PrincipalId,
    Sociogram,
    SphereId,
    Spot,
    Tie,
)

from .drawn import Drawn
from .flat import CONTACT, MAP, PERSON

Told = Mapping[str, Any]
E = TypeVar("E", bound=StrEnum)

LONGEST = 100
"""How many characters a code may have; as in every record."""
_UNDERSTOOD = frozenset((*CONTACT, *MAP, *PERSON["full"]))
_PASSED_OVER = frozenset(
    [
        "acquainted",
        "case",
        "client",
        "ego",
        "first",
        "id",
        "label",
        "mapped",
        "order",
        "other_ties",
        "part",
        "pos",
        "color",
        "size",
        "shape",
        "width",
        "style",
    ]
)
"""What is there for whoever reads the rows, and is worked out again when needed."""


@attrs.frozen(kw_only=True)
class Rows:
    """A map as it was found: who and what, still unchecked.

    Args:
        client: Who is in the middle.
        ego: What is told of the client as a person.
        about: What the map says of itself.
        people: The people on it, each with what is told of them.
        ties: Pairs with what is told of them.
        places: What the three tables are called in messages: of the map, the people
            and the ties.
    """

    client: Any
    ego: Told
    about: Told
    people: tuple[tuple[Any, Told], ...]
    ties: tuple[tuple[Any, Any, Told], ...]
    places: tuple[str, str, str] = ("graph", "nodes", "edges")


def drawn_from(rows: Rows) -> Drawn:
    """Make people and a map of rows.

    Raises:
        DocumentError: With every fault; none repeats a value.
    """
    reading = _Reading()
    of_map, of_people, of_ties = [f"$.{place}" for place in rows.places]
    client = reading.code(rows.client, f"{of_map}.client") or PersonId("")
    people = [reading.person(client, rows.ego, of_map)]
    contacts = []
    for index, (found, row) in enumerate(rows.people):
        place = f"{of_people}[{index}]"
        person = reading.code(found, f"{place}.id") or PersonId(str(index))
        contacts.append(reading.contact(person, row, place))
        if person != client:
            people.append(reading.person(person, row, place))
    if len({contact.person for contact in contacts}) < len(contacts):
        reading.wrong(of_people, "expected every person once")
    ties = reading.ties(rows.ties, of_ties)
    sociogram = reading.map(rows.about, of_map, tuple(contacts), ties)
    if reading.faults:
        raise DocumentError(reading.faults, "map")
    return Drawn(
        client=client,
        people=tuple(people),
        sociogram=sociogram,
        ignored=_ignored([row for _, row in rows.people]),
    )


def _ignored(rows: Iterable[Told]) -> tuple[str, ...]:
    """The names that no field has, in the order found."""
    names = dict.fromkeys(str(name) for row in rows for name in row)
    return tuple(n for n in names if n not in _UNDERSTOOD and n not in _PASSED_OVER)


class _Reading:
    """Reads one value after the other and keeps what is wrong with them."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def wrong(self, path: str, expected: str, hint: str = "") -> None:
        self.faults.append(Fault(path, expected, hint))

    def code(self, value: object, path: str) -> PersonId | None:
        """An id as records have them."""
        text = "" if value is None or isinstance(value, bool) else str(value)
        if text.strip() and text.isprintable() and len(text) <= LONGEST:
            return PersonId(text)
        self.wrong(path, "expected a code", f"at most {LONGEST} printable characters")
        return None

    def text(self, row: Told, name: str, place: str) -> str | None:
        value = given(row, name)
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        self.wrong(f"{place}.{name}", "expected text")
        return None

    def choice(self, row: Told, name: str, place: str, kind: type[E]) -> E | None:
        value = given(row, name)
        if value is None:
            return None
        try:
            return kind(str(value).strip())
        except ValueError:
            words = ", ".join(kind)
            self.wrong(f"{place}.{name}", f"expected one of: {words}")
            return None

    def flag(self, row: Told, name: str, place: str) -> bool | None:
        value = given(row, name)
        found = _FLAGS.get(str(value).strip().lower())
        if found is None and value is not None:
            self.wrong(f"{place}.{name}", "expected true or false")
        return found

    def number(
        self, row: Told, name: str, place: str, least: float, most: float
    ) -> float | None:
        value = given(row, name)
        if value is None:
            return None
        try:
            found = float(value)
        except (TypeError, ValueError, OverflowError):
            found = float("inf")
        if isinstance(value, bool) or not isfinite(found) or not least <= found <= most:
            self.wrong(f"{place}.{name}", f"expected a number from {least:g}")
            return None
        return found

    def ring(self, row: Told, place: str) -> int | None:
        found = self.number(row, "closeness", place, 1, 1e6)
        if found is None or found.is_integer():
            return None if found is None else int(found)
        self.wrong(f"{place}.closeness", "expected a whole number")
        return None

    def spot(self, row: Told, place: str) -> Spot | None:
        angle = self.number(row, "angle", place, 0, 360)
        distance = self.number(row, "distance", place, 0, 1)
        if angle is None or distance is None:
            return None
        if angle == 360:
            self.wrong(f"{place}.angle", "expected a number below 360")
        return Spot(angle=angle, distance=distance)

    def texts(self, row: Told, name: str, place: str) -> tuple[str, ...] | None:
        """Several texts; one that stands alone is taken for a list of one."""
        value = given(row, name)
        if value is None:
            return None
        if isinstance(value, str):
            value = from_json(value) if value.lstrip().startswith("[") else [value]
        if isinstance(value, list | tuple) and all(isinstance(v, str) for v in value):
            return tuple(value)
        self.wrong(f"{place}.{name}", "expected a list of texts as JSON")
        return None

    def audiences(self, row: Told, place: str) -> tuple[Audience, ...] | None:
        found = self.texts(row, "shown_to", place)
        if found is None or set(found) <= set(Audience):
            return None if found is None else tuple([Audience(word) for word in found])
        words = ", ".join(Audience)
        self.wrong(f"{place}.shown_to", f"expected a list of some of: {words}")
        return None

    def person(self, id: PersonId, row: Told, place: str) -> Person:
        organisation = self.text(row, "organisation", place)
        principal = self.text(row, "principal", place)
        return Person(
            id=id,
            name=self.text(row, "name", place),
            alias=self.text(row, "alias", place),
            kind=self.choice(row, "kind", place, PersonKind),
            organisation=None if organisation is None else OrganisationId(organisation),
            principal=None if principal is None else PrincipalId(principal),
            profession=self.text(row, "profession", place),
        )

    def contact(self, id: PersonId, row: Told, place: str) -> Contact:
        sphere = self.text(row, "sphere", place)
        return Contact(
            person=id,
            relation=self.text(row, "relation", place),
            sphere=None if sphere is None else SphereId(sphere),
            closeness=self.ring(row, place),
            bond=self.choice(row, "bond", place, Bond),
            meanings=self.texts(row, "meanings", place),
            good_function=self.flag(row, "good_function", place),
            important_function=self.flag(row, "important_function", place),
            drawn_at=self.spot(row, place),
            shown_to=self.audiences(row, place),
        )

    def ties(self, rows: Iterable[tuple[Any, Any, Told]], path: str) -> tuple[Tie, ...]:
        """The ties in the order they were told, and where that is unknown as found."""
        found: list[tuple[float, int, Tie]] = []
        after = count()
        for index, (first, second, row) in enumerate(rows):
            place = f"{path}[{index}]"
            one, other = self.code(first, place), self.code(second, place)
            acquainted = self.flag(row, "acquainted", place)
            order = self.number(row, "order", place, 0, 1e9)
            if one is not None and other is not None:
                tie = Tie(first=one, second=other, acquainted=acquainted is not False)
                place_in = float("inf") if order is None else order
                found.append((place_in, next(after), tie))
        return tuple([tie for _, _, tie in sorted(found, key=lambda row: row[:2])])

    def map(
        self, row: Told, path: str, contacts: tuple[Contact, ...], ties: tuple[Tie, ...]
    ) -> Sociogram:
        drawn_by, helper = given(row, "drawn_by"), given(row, "helper")
        return Sociogram(
            drawn_on=self.day(row, path),
            drawn_by=None if drawn_by is None else self.code(drawn_by, path),
            helper=None if helper is None else self.code(helper, path),
            layer=self.choice(row, "layer", path, Layer) or Layer.EVERYDAY,
            shown_to=self.audiences(row, path),
            contacts=contacts,
            ties=ties,
        )

    def day(self, row: Told, path: str) -> date | None:
        value = given(row, "drawn_on")
        if value is None or type(value) is date:
            return value
        try:
            return date.fromisoformat(str(value)[:10])
        except ValueError:
            self.wrong(f"{path}.drawn_on", "expected a date such as 2024-03-12")
            return None


_FLAGS = {"true": True, "1": True, "false": False, "0": False}


def given(row: Told, name: str) -> Any:
    """A value, or None where there is none: left out, empty, or not a number."""
    value = row.get(name)
    return None if value == "" or value != value else value


def from_json(text: str) -> Any:
    """What JSON says; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
