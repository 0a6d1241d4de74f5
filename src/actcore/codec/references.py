"""What the types cannot say: that ids point at something and periods run forwards.

This reads the raw payload, so that it can tell of a document that also has other faults.
`soundness` answers the same question for a decoded document, fast and without words.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, get_args, get_type_hints

import attrs

from actcore.errors import Fault, nearest
from actcore.model import (
    Case,
    ClientRef,
    Contact,
    Document,
    DocumentId,
    GoalId,
    Judgement,
    MeetingId,
    Membership,
    OrganisationId,
    OwnerId,
    Person,
    PersonId,
    Sociogram,
    TeamId,
    Waiver,
)
from actcore.variant import MOST_RINGS, not_before_of, range_of

from .identity import LOOKS_LIKE_ONE, looks_like_one

_LISTS = {
    PersonId: "people",
    TeamId: "teams",
    GoalId: "goals",
    MeetingId: "meetings",
    OrganisationId: "organisations",
}
_IDS = (*_LISTS, OwnerId, ClientRef, DocumentId)
LONGEST = 100
"""How many characters an id may have."""
FIELDS: dict[type[Any], dict[str, str]] = {
    Person: {"name": "number", "alias": "number", "profession": "number"},
    Membership: {"deputy_for": "number"},
    Judgement: {"rule": "rule", "by": "role"},
    Waiver: {"rule": "rule", "approved_by": "role", "reason": "words"},
}
"""What texts have to be besides texts: they may show up where names must not."""
_RULE = re.compile(r"[A-Z]{2,8}[0-9]{2,4}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def faults(
    cls: type[Document], payload: Mapping[str, Any], worksheets: Mapping[str, type[Any]]
) -> Iterator[Fault]:
    """What is wrong with the ids and periods of a payload, in document order.

    Args:
        cls: `Case` or `Site`.
        payload: The document as read from JSON or TOML.
        worksheets: The worksheet classes by id.
    """
    lists = {id_type: _ids(payload.get(name, [])) for id_type, name in _LISTS.items()}
    if cls is Case:
        lists[OrganisationId] = None  # a case names organisations without listing them
    known = {id_type: ids for id_type, ids in lists.items() if ids is not None}
    if PersonId in known and (cls is Case or OrganisationId in known):
        known[OwnerId] = known[PersonId] | known.get(OrganisationId, set())
    walk = _Walk(known, client=payload.get("client") if cls is Case else None)
    for name, hint in get_type_hints(cls).items():
        if name == "profiles" and payload.get(name) == []:
            yield Fault("$.profiles", "expected a profile", "or leave the field out")
        if name == "worksheets":
            yield from _worksheet_faults(walk, payload.get(name), worksheets)
        elif name in payload:
            yield from walk.value(payload[name], hint, f"$.{name}")


def _worksheet_faults(
    walk: "_Walk", payload: Any, worksheets: Mapping[str, type[Any]]
) -> Iterator[Fault]:
    if isinstance(payload, dict):
        for name, rows in payload.items():
            if name in worksheets:
                yield from walk.rows(rows, worksheets[name], f"$.worksheets.{name}")


class _Walk:
    """Goes through a payload beside the types of what it should be."""

    def __init__(self, known: Mapping[Any, set[str]], client: Any = None) -> None:
        self._known = known
        self._client = client

    def value(self, value: Any, hint: Any, path: str) -> Iterator[Fault]:
        if isinstance(value, list):
            item = without_none(hint)
            item = get_args(item)[0] if get_args(item) else None
            yield from self.rows(value, item, path)
        elif isinstance(value, dict) and attrs.has(cls := without_none(hint)):
            yield from self._object(value, cls, path)
        elif isinstance(value, str):
            yield from self._reference(value, without_none(hint), path)

    def rows(self, values: Any, item: Any, path: str) -> Iterator[Fault]:
        if not isinstance(values, list):
            return
        if attrs.has(item) and "id" in attrs.fields_dict(item):
            yield from _repeated(values, "id", path)
        if item is Contact:
            yield from _repeated(values, "person", path)
        if item is Membership:
            yield from _double_places(values, path)
        for index, value in enumerate(values):
            yield from self.value(value, item, f"{path}[{index}]")

    def _object(
        self, value: dict[str, Any], cls: type[Any], path: str
    ) -> Iterator[Fault]:
        hints = get_type_hints(cls)
        for key, inner in value.items():
            if key in hints:
                yield from self.value(inner, hints[key], f"{path}.{key}")
        for key, check in FIELDS.get(cls, {}).items():
            if isinstance(text := value.get(key), str):
                yield from self._field(text, check, f"{path}.{key}")
        for first, last in periods_of(cls):
            if _after(value, first, last):
                yield Fault(f"{path}.{last}", f"expected a day on or after '{first}'")
        yield from _numbers(value, cls, path)
        if cls is Sociogram:
            yield from _map_faults(value, self._client, path)

    def _field(self, value: str, check: str, path: str) -> Iterator[Fault]:
        if check == "words" and not value.strip():
            yield Fault(path, "expected words", "it cannot be blank")
        elif check == "role" and not is_role(value):
            hint = "write it in lower case without spaces, such as team_leader"
            yield Fault(path, "expected a role, never a name", hint)
        elif check == "rule" and not is_rule(value):
            yield Fault(path, "expected a rule's code, capitals and digits")
        elif looks_like_one(value):
            yield Fault(path, LOOKS_LIKE_ONE, "leave it out")

    def _reference(self, value: str, hint: Any, path: str) -> Iterator[Fault]:
        if hint not in _IDS:
            return
        if not value.strip():
            yield Fault(path, "expected a code", "an id cannot be empty")
        elif not value.isprintable() or len(value) > LONGEST:
            hint = f"of printable characters, at most {LONGEST} of them"
            yield Fault(path, "expected a code", hint)
        elif looks_like_one(value):
            yield Fault(path, LOOKS_LIKE_ONE, "use a code of your own making")
        elif hint in self._known and value not in self._known[hint]:
            yield _nobody(value, hint, self._known[hint], path)


def is_role(text: str) -> bool:
    """Whether a text can be a role's code: lower case, one word, no identity number."""
    return bool(text) and (
        text == text.lower()
        and text.isprintable()
        and len(text) <= LONGEST
        and not any(map(str.isspace, text))
        and not looks_like_one(text)
    )


def is_rule(text: str) -> bool:
    """Whether a text can be a rule's code."""
    return _RULE.fullmatch(text) is not None


def _nobody(value: str, hint: Any, known: set[str], path: str) -> Fault:
    subject, name = "nothing", _LISTS.get(hint, "organisations")
    if hint in (PersonId, OwnerId):
        subject, name = "nobody", "people"
    tellable = (code for code in known if not looks_like_one(code))
    suggestion = nearest(value, tellable)
    hint_text = f"did you mean '{suggestion}'?" if suggestion else ""
    return Fault(path, f"{subject} in '{name}' has this id", hint_text)


def _repeated(values: list[Any], key: str, path: str) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, value in enumerate(values):
        taken = value.get(key) if isinstance(value, dict) else None
        if isinstance(taken, str):
            if taken in seen:
                where = f"{path}[{index}].{key}"
                yield Fault(where, "this id is already taken earlier in the list")
            seen.add(taken)


def _map_faults(value: dict[str, Any], client: Any, path: str) -> Iterator[Fault]:
    """The client among the contacts, and ties that cannot be drawn."""
    contacts, ties = _dicts(value.get("contacts")), _dicts(value.get("ties"))
    for index, contact in contacts:
        if client is not None and contact.get("person") == client:
            where = f"{path}.contacts[{index}].person"
            yield Fault(where, "the client is in the middle and no contact")
    mapped = [contact.get("person") for _, contact in contacts]
    told: list[tuple[Any, Any]] = []
    for index, tie in ties:
        pair = (tie.get("first"), tie.get("second"))
        if not all(isinstance(person, str) for person in pair):
            continue
        for key, person in zip(("first", "second"), pair, strict=True):
            if person not in mapped:
                where = f"{path}.ties[{index}].{key}"
                yield Fault(where, "this person is not among the contacts of this map")
        if pair[0] == pair[1]:
            yield Fault(f"{path}.ties[{index}]", "expected two people")
        elif pair in told or pair[::-1] in told:
            yield Fault(f"{path}.ties[{index}]", "this pair stands earlier in the list")
        told.append(pair)


def _dicts(values: Any) -> list[tuple[int, dict[str, Any]]]:
    items = values if isinstance(values, list) else []
    return [(i, item) for i, item in enumerate(items) if isinstance(item, dict)]


def _double_places(members: list[Any], path: str) -> Iterator[Fault]:
    for index, later in enumerate(members):
        for earlier in members[:index]:
            if isinstance(later, dict) and isinstance(earlier, dict):
                same = later.get("person") == earlier.get("person")
                if same and _overlap(earlier, later):
                    yield Fault(
                        f"{path}[{index}]", "this person already has a place then"
                    )
                    break


def _overlap(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    return not (_ends_before(a, b) or _ends_before(b, a))


def _ends_before(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    until, since = _day(a.get("until")), _day(b.get("since"))
    return bool(until and since and until < since)


def _numbers(value: dict[str, Any], cls: type[Any], path: str) -> Iterator[Fault]:
    """The numbers out of range: of names that have one, and of items that give one."""
    names = attrs.fields_dict(cls)
    for key, (fits, words) in RANGES.items():
        number = value.get(key)
        if key in names and isinstance(number, int | float) and not fits(number):
            yield Fault(f"{path}.{key}", words)
    for key, field in names.items():
        number = value.get(key)
        if isinstance(number, int | float) and not within(number, range_of(field)):
            yield Fault(f"{path}.{key}", expected(*range_of(field)))


def periods_of(cls: type[Any]) -> Iterator[tuple[str, str]]:
    """The names of the days of a class that have to run forwards, two by two."""
    names = attrs.fields_dict(cls)
    first = "since" if "since" in names else "date"
    if first in names and "until" in names:
        yield first, "until"
    for name, field in names.items():
        if earlier := not_before_of(field):
            yield earlier, name


def _after(value: Mapping[str, Any], first: str, last: str) -> bool:
    since, until = _day(value.get(first)), _day(value.get(last))
    return bool(since and until and since > until)


def _day(value: Any) -> str:
    text = value.isoformat() if hasattr(value, "isoformat") else value
    return text if isinstance(text, str) and _DATE.fullmatch(text) else ""


def _ids(values: Any) -> set[str] | None:
    """The ids of a list's items, or None if the list is too broken to tell."""
    if not isinstance(values, list) or not all(isinstance(v, dict) for v in values):
        return None
    ids = (value.get("id") for value in values)
    return {found for found in ids if isinstance(found, str)}


def without_none(hint: Any) -> Any:
    """The type that an optional field has when it is there."""
    arguments = [a for a in get_args(hint) if a is not type(None)]
    if type(None) in get_args(hint) and len(arguments) == 1:
        return arguments[0]
    return hint


def within(number: float, bounds: tuple[float | None, float | None]) -> bool:
    """Whether a worksheet's item may hold `number`."""
    low, high = bounds
    return (low is None or number >= low) and (high is None or number <= high)


def expected(low: float | None, high: float | None) -> str:
    """The bounds of a worksheet's item in words."""
    if high is None:
        return f"expected {low:g} or more"
    return (
        f"expected {high:g} or less" if low is None else f"expected {low:g} to {high:g}"
    )


RANGES: dict[str, tuple[Callable[[float], bool], str]] = {
    "fte": (lambda n: 0 < n <= 1, "expected a share above 0 and at most 1"),
    "minutes": (lambda n: n >= 0, "expected 0 or more"),
    "closeness": (
        lambda n: 1 <= n <= MOST_RINGS,
        f"expected a ring from 1 to {MOST_RINGS}",
    ),
    "angle": (lambda n: 0 <= n < 360, "expected degrees from 0 to less than 360"),
    "distance": (lambda n: 0 <= n <= 1, "expected a share from 0 to 1"),
}
