"""Rows of plain values back to people and a map, telling of every fault at once."""

import json
from collections.abc import Container, Iterable, Mapping
from datetime import date
from enum import StrEnum
from math import inf, isfinite
from typing import Any, TypeVar

import attrs

from actcore.codec.identity import (
    LOOKS_LIKE_ONE,
    NONE_IN_WORDS,
    holds_number,
    looks_like_one,
    shown,
)
from actcore.codec.references import LONGEST
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
from actcore.variant import MOST_RINGS

from .drawn import Drawn
from .flat import CONTACT, MAP, PERSON

Told = Mapping[str, Any]
ToldPerson = tuple[str, Any, Told]
"""The place of a person in messages, the id, and what is told of them."""
ToldTie = tuple[str, Any, Any, Told]
"""The place of a pair in messages, the two, and what is told of them."""
E = TypeVar("E", bound=StrEnum)

_TOO_MANY = 999_999
_NAMES = ("name", "alias", "profession")
"""Texts of a person that may be shown anywhere."""
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
        place: What the map is called in messages.
    """

    client: Any
    ego: Told
    about: Told
    people: tuple[ToldPerson, ...]
    ties: tuple[ToldTie, ...]
    place: str = "$.graph"


def drawn_from(rows: Rows, *, allow_identity_numbers: bool = False) -> Drawn:
    """Make people and a map of rows, under what holds for every record.

    Args:
        rows: The rows.
        allow_identity_numbers: Let national identity numbers stand in what the client
            said of people.

    Raises:
        DocumentError: With every fault; none repeats a value.
    """
    reading = _Reading(allow_identity_numbers)
    client = reading.code(rows.client, f"{rows.place}.client") or PersonId("")
    people = [reading.person(client, rows.ego, rows.place)]
    contacts = []
    mapped: set[str] = set()
    for place, found, row in rows.people:
        person = reading.code(found, f"{place}.id") or PersonId("")
        contacts.append(reading.contact(person, row, place))
        people.append(reading.person(person, row, place))
        if person == client != "":
            expected = "the client is in the middle and no contact"
            reading.wrong(f"{place}.id", expected)
        if str(found) in mapped:
            reading.wrong(f"{place}.id", "expected every person once")
        mapped.add(str(found))
    ties = reading.ties(rows.ties, mapped)
    sociogram = reading.map(rows.about, rows.place, tuple(contacts), ties)
    if reading.faults:
        raise DocumentError(reading.faults, "map")
    return Drawn(
        client=client,
        people=tuple(people),
        sociogram=sociogram,
        ignored=_ignored([row for _, _, row in rows.people]),
    )


def _ignored(rows: Iterable[Told]) -> tuple[str, ...]:
    """The names that no field has, in the order found."""
    names = dict.fromkeys(str(name) for row in rows for name in row)
    known = _UNDERSTOOD | _PASSED_OVER
    return tuple([shown(name) for name in names if name not in known])


class _Reading:
    """Reads one value after the other and keeps what is wrong with them."""

    def __init__(self, allow_identity_numbers: bool) -> None:
        self.allowed = allow_identity_numbers
        self.faults: list[Fault] = []

    def wrong(self, path: str, expected: str, hint: str = "") -> None:
        self.faults.append(Fault(path, expected, hint))

    def code(self, value: object, path: str) -> PersonId | None:
        """An id as records have them."""
        text = "" if value is None or isinstance(value, bool) else str(value)
        if not text.strip() or not text.isprintable() or len(text) > LONGEST:
            hint = f"at most {LONGEST} printable characters"
            self.wrong(path, "expected a code", hint)
            return None
        if looks_like_one(text):
            self.wrong(path, LOOKS_LIKE_ONE, "use a code of your own making")
        return PersonId(text)

    def text(self, row: Told, name: str, place: str) -> str | None:
        value = given(row, name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if value is None or isinstance(value, str):
            self.no_number(value or "", name, f"{place}.{name}")
            return value
        self.wrong(f"{place}.{name}", "expected text")
        return None

    def no_number(self, text: str, name: str, path: str) -> None:
        """Refuse a national identity number where none may stand."""
        if name in _NAMES:
            if looks_like_one(text):
                self.wrong(path, LOOKS_LIKE_ONE, "leave it out")
        elif not self.allowed and holds_number(text):
            hint = "take it out, and refer to a person by a code"
            self.wrong(path, NONE_IN_WORDS, hint)

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
            found = inf
        if isinstance(value, bool) or not isfinite(found) or not least <= found <= most:
            expected = f"expected a number from {least:g} to {most:g}"
            self.wrong(f"{place}.{name}", expected)
            return None
        return found

    def ring(self, row: Told, place: str) -> int | None:
        found = self.number(row, "closeness", place, 1, MOST_RINGS)
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
            for text in value:
                self.no_number(text, name, f"{place}.{name}")
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
        organisation = given(row, "organisation")
        if organisation is not None:
            organisation = self.code(organisation, f"{place}.organisation")
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

    def ties(self, rows: Iterable[ToldTie], mapped: Container[str]) -> tuple[Tie, ...]:
        """The ties in the order they were told, and where that is unknown as found.

        What is told of a pair twice counts once, where it is the same.
        """
        found: dict[frozenset[PersonId], tuple[float, Tie]] = {}
        for place, first, second, row in rows:
            one, other = PersonId(str(first)), PersonId(str(second))
            acquainted = self.flag(row, "acquainted", place) is not False
            order = self.number(row, "order", place, 0, _TOO_MANY)
            if one == other:
                self.wrong(place, "expected two people")
            elif one not in mapped or other not in mapped:
                self.wrong(place, "expected two people who are on this map")
            tie = Tie(first=one, second=other, acquainted=acquainted)
            place_in = inf if order is None else order
            _, told = found.setdefault(frozenset((one, other)), (place_in, tie))
            if told.acquainted is not acquainted:
                self.wrong(place, "the opposite is told of this pair earlier")
        ordered = sorted(found.values(), key=lambda told: told[0])
        return tuple([tie for _, tie in ordered])

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
