"""A map as rows of plain values, which a graph, GraphML and CSV can all hold.

A value that nobody recorded is left out, never written as a false one. A list is kept
as JSON in a text, so that no separator can be mistaken for a part of it.
"""

import json
from collections.abc import Iterable
from typing import Literal

from actcore.errors import UnknownName
from actcore.model import Contact, Person, Sociogram

Value = bool | int | float | str
Row = dict[str, Value]
Naming = Literal["codes", "roles", "full"]

_CODES = ("kind", "organisation", "principal")
_ROLES = (*_CODES, "alias", "profession")
PERSON = {"codes": _CODES, "roles": _ROLES, "full": (*_ROLES, "name")}
"""What is told of a person, by how people are spoken of."""
OWN_WORDS = ("relation", "meanings")
"""What the client said of a contact in words of their own."""
CONTACT = (
    "relation",
    "sphere",
    "closeness",
    "bond",
    "meanings",
    "good_function",
    "important_function",
    "angle",
    "distance",
    "shown_to",
)
MAP = ("layer", "drawn_on", "drawn_by", "helper", "shown_to")


def told_of(names: str) -> tuple[str, ...]:
    """The fields of a person that are told.

    Raises:
        UnknownName: If people are to be spoken of in a way there is not.
    """
    if names not in PERSON:
        raise UnknownName("way to name people", names, PERSON)
    return PERSON[names]


def person_row(person: Person, names: str) -> Row:
    """A person as plain values, with the label that fits `names`."""
    label: str | None = person.id
    if names != "codes":
        label = person.alias or (person.profession if names == "roles" else None)
    if names == "full":
        label = person.name or label
    found = {field: getattr(person, field) for field in told_of(names)}
    return {"label": label or person.id, **_known(found)}


def contact_row(contact: Contact, *, own_words: bool) -> Row:
    """A contact as plain values."""
    row: dict[str, object] = {}
    for field in CONTACT:
        if field in ("angle", "distance"):
            value = contact.drawn_at and float(getattr(contact.drawn_at, field))
        else:
            value = getattr(contact, field)
        if own_words or field not in OWN_WORDS:
            row[field] = listed(value) if isinstance(value, tuple) else value
    return _known(row)


def map_row(sociogram: Sociogram) -> Row:
    """What a map says of itself as plain values."""
    row = {field: getattr(sociogram, field) for field in MAP}
    if sociogram.drawn_on is not None:
        row["drawn_on"] = sociogram.drawn_on.isoformat()
    if sociogram.shown_to is not None:
        row["shown_to"] = listed(sociogram.shown_to)
    return _known(row)


def listed(values: Iterable[object]) -> str:
    """Several values as the text that keeps them apart."""
    return json.dumps(list(values), ensure_ascii=False)


def _known(row: dict[str, object]) -> Row:
    """What is known of a row; a choice as its word, and an empty text as unknown."""
    known: Row = {}
    for field, value in row.items():
        if isinstance(value, bool | int | float):
            known[field] = value
        elif value:
            known[field] = str(value)
    return known
