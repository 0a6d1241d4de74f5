"""Worksheet classes made of a file, by the same means as those that plugins declare.

A filled worksheet can be pickled: it carries its file, and the class is made again where
it is needed. Equal files make one and the same class.
"""

import json
from collections.abc import Mapping
from datetime import date
from types import GenericAlias, new_class
from typing import Any, NamedTuple, cast
from weakref import WeakValueDictionary

import attrs

from actcore.model import (
    Case,
    ClientRef,
    Clock,
    EntryId,
    GoalId,
    MeetingId,
    MeetingKindId,
    OrganisationId,
    OrganisationKindId,
    OwnerId,
    PersonId,
    PrincipalId,
    ProfileId,
    RoleId,
    Site,
    SphereId,
    TeamId,
    TeamKindId,
)
from actcore.text import Text
from actcore.variant import (
    UNANSWERED,
    Choice,
    Condition,
    Unanswered,
    item,
    row,
    worksheet,
)

from .own_file import Ask, OwnFile, OwnItem, OwnPart, file_of, optional_text, text_of

_SINGLE: Mapping[Ask, Any] = {
    Ask.TEXT: str,
    Ask.WHOLE: int,
    Ask.NUMBER: float,
    Ask.DATE: date,
    Ask.CLOCK: Clock,
    Ask.YES_NO: bool,
    Ask.PERSON: PersonId,
    Ask.TEAM: TeamId,
    Ask.GOAL: GoalId,
    Ask.MEETING: MeetingId,
    Ask.ORGANISATION: OrganisationId,
    Ask.OWNER: OwnerId,
    Ask.CLIENT: ClientRef,
    Ask.ROLE: RoleId,
    Ask.PRINCIPAL: PrincipalId,
    Ask.SPHERE: SphereId,
    Ask.ENTRY: EntryId,
    Ask.PROFILE: ProfileId,
    Ask.TEAM_KIND: TeamKindId,
    Ask.MEETING_KIND: MeetingKindId,
    Ask.ORGANISATION_KIND: OrganisationKindId,
}
_PLURAL: Mapping[Ask, Ask] = {
    Ask.TEXTS: Ask.TEXT,
    Ask.PERSONS: Ask.PERSON,
    Ask.TEAMS: Ask.TEAM,
    Ask.GOALS: Ask.GOAL,
    Ask.MEETINGS: Ask.MEETING,
    Ask.ORGANISATIONS: Ask.ORGANISATION,
    Ask.OWNERS: Ask.OWNER,
    Ask.CLIENTS: Ask.CLIENT,
    Ask.ROLES: Ask.ROLE,
    Ask.PRINCIPALS: Ask.PRINCIPAL,
    Ask.SPHERES: Ask.SPHERE,
    Ask.ENTRIES: Ask.ENTRY,
    Ask.PROFILES: Ask.PROFILE,
    Ask.TEAM_KINDS: Ask.TEAM_KIND,
    Ask.MEETING_KINDS: Ask.MEETING_KIND,
    Ask.ORGANISATION_KINDS: Ask.ORGANISATION_KIND,
}
_DOCUMENTS = {"case": Case, "site": Site}


class Origin(NamedTuple):
    """What a class is made of.

    Attributes:
        definition: The file as one text.
        base: The shipped worksheet class that it adapts, or None.
        path: Where in the worksheet it stands: nothing for the worksheet itself.
    """

    definition: str
    base: type[Any] | None
    path: str = ""


def listed_type(kind: Ask) -> Any:
    """The type of the ids, of which a model may list the values, or another type."""
    return _SINGLE.get(_PLURAL.get(kind, kind))


def closed(kind: Ask) -> bool:
    """Whether the answers stand in the file, or are yes and no."""
    return kind in (Ask.YES_NO, Ask.CHOICE, Ask.CHOICES)


def extra_answers(part: OwnPart, *, client: bool) -> tuple[str, ...]:
    """The words for no answer that a closed item of a client sheet offers unasked."""
    offered = client and closed(part.kind) and not part.always_answered
    return UNANSWERED if offered else ()


_made: WeakValueDictionary[tuple[str, type[Any] | None], Any] = WeakValueDictionary()


def class_of(definition: str, base: type[Any] | None = None) -> type[Any]:
    """The worksheet class that a checked file makes; the same one each time.

    Args:
        definition: The file as one text.
        base: The shipped worksheet class that it adapts, if it adapts one.
    """
    found: type[Any] | None = _made.get((definition, base))
    if found is None:
        file = file_of(json.loads(definition))
        if isinstance(file, OwnFile):
            found = _Classes(file, Origin(definition, None)).whole()
        else:
            from .own_adapted import adapted_class

            found = adapted_class(file, cast(type[Any], base), definition)
        _made[definition, base] = found
    return found


class _Classes:
    """The classes of one file: the worksheet, its rows, its choices."""

    def __init__(self, file: OwnFile, origin: Origin) -> None:
        self.file, self.origin = file, origin
        self.client = file.audience == "client"
        provider, _, name = file.worksheet.partition(".")
        self.name = f"{_camel(provider)}_{_camel(name)}"
        self.inner: dict[str, Any] = {}

    def whole(self) -> type[Any]:
        file = self.file
        declare = worksheet(
            file.worksheet,
            title=text_of(file.title, file.language),
            document=_DOCUMENTS[file.document],
            version=file.version,
            audience=file.audience.value,
            notice=optional_text(file.notice, file.language),
            earlier=file.earlier or {},
        )
        made = declare(self._plain(file.item, ""))
        for path, inner in self.inner.items():
            attach(made, path, inner)
        return made

    def _plain(self, parts: tuple[OwnPart, ...], path: str) -> type[Any]:
        """A class whose items are declared, before it is made a worksheet or a row."""
        hints = {part.name: self._hint(part, f"{path}{part.name}") for part in parts}
        body: dict[str, Any] = {part.name: self._item(part) for part in parts}
        return bare_class(
            self._class_name(path.removesuffix(".")),
            (),
            {"__annotations__": hints, **body},
            self.origin._replace(path=path.removesuffix(".")),
        )

    def _class_name(self, path: str) -> str:
        return "_".join([self.name, *map(_camel, filter(None, path.split(".")))])

    def _hint(self, part: OwnPart, path: str) -> Any:
        several = part.kind in _PLURAL
        if part.kind in (Ask.CHOICE, Ask.CHOICES):
            inner = self.inner[path] = self._choices(part, path)
            several = part.kind is Ask.CHOICES
        elif part.kind in (Ask.GROUP, Ask.ROWS):
            parts = part.item if isinstance(part, OwnItem) else ()
            inner = self.inner[path] = row(self._plain(parts, f"{path}."))
            several = part.kind is Ask.ROWS
        else:
            inner = listed_type(part.kind)
            if part.kind is Ask.YES_NO and extra_answers(part, client=self.client):
                inner = inner | Unanswered
        hint: Any = GenericAlias(tuple, (inner, ...)) if several else inner
        return hint if part.required else hint | None

    def _item(self, part: OwnPart) -> Any:
        language = self.file.language
        return item(
            text_of(part.asks, language),
            help=optional_text(part.help, language),
            minimum=_whole(part.minimum),
            maximum=_whole(part.maximum),
            not_before=part.not_before,
            section=optional_text(getattr(part, "section", None), language),
            show_when=_condition(part.show_when),
            lines=part.lines,
            prefill=part.prefill,
        )

    def _choices(self, part: OwnPart, path: str) -> type[Choice]:
        language = self.file.language
        values = {c.value: text_of(c.label, language) for c in part.choices}
        for said in Unanswered:
            if said.value in extra_answers(part, client=self.client):
                values.setdefault(said.value, said.label)
        origin = self.origin._replace(path=path)
        return _choice_class(self._class_name(path), values, origin)


def bare_class(
    name: str, bases: tuple[type[Any], ...], body: dict[str, Any], origin: Origin
) -> type[Any]:
    """A class as if it were written down, knowing what it was made of."""
    namespace = {
        "__module__": __name__,
        "__qualname__": name,
        "__doc__": "Made of a worksheet file.",
        "__origin_file__": origin,
        "__own_parts__": {},
        "__reduce__": _reduced,
        **body,
    }
    return new_class(name, bases, exec_body=lambda new: new.update(namespace))


def attach(whole: type[Any], path: str, inner: type[Any]) -> None:
    """Let a worksheet class know a class of its rows or choices by its path."""
    whole.__own_parts__[path] = inner


def _choice_class(
    name: str, values: Mapping[str, Text], origin: Origin
) -> type[Choice]:
    namespace = {
        "__module__": __name__,
        "__qualname__": name,
        "__doc__": "Made of a worksheet file.",
        "__origin_file__": origin,
        "__reduce_ex__": _reduced_choice,
        **{value.upper(): (value, label) for value, label in values.items()},
    }
    made: Any = new_class(name, (Choice,), exec_body=lambda new: new.update(namespace))
    return cast(type[Choice], made)


def _condition(told: Any) -> Condition | None:
    if told is None:
        return None
    values = told.get("is", [])
    return Condition(
        told["item"], tuple(values if isinstance(values, list) else [values])
    )


def _whole(bound: float | None) -> float | None:
    """A bound as it is written: 1 and not 1.0."""
    return int(bound) if bound is not None and bound.is_integer() else bound


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _reduced(record: Any) -> tuple[Any, ...]:
    """What a record is pickled as: its file, its place in it, and its answers."""
    names = [field.name for field in attrs.fields(type(record))]
    values = {name: getattr(record, name) for name in names}
    return _restored, (*type(record).__origin_file__, values)


def _reduced_choice(choice: Any, _: Any) -> tuple[Any, ...]:
    return _restored_choice, (*type(choice).__origin_file__, choice.value)


def _restored(
    definition: str, base: type[Any] | None, path: str, values: dict[str, Any]
) -> Any:
    return _part(definition, base, path)(**values)


def _restored_choice(
    definition: str, base: type[Any] | None, path: str, value: str
) -> Any:
    return _part(definition, base, path)(value)


def _part(definition: str, base: type[Any] | None, path: str) -> Any:
    whole: Any = class_of(definition, base)
    return whole.__own_parts__[path] if path else whole
