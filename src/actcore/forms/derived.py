"""A form made of a worksheet class, under the national model it belongs to."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from actcore.codec.references import periods_of
from actcore.errors import DefinitionError, UnknownName
from actcore.model import (
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
    SphereId,
    TeamId,
    TeamKindId,
)
from actcore.text import Text
from actcore.variant import (
    UNANSWERED,
    Choice,
    Unanswered,
    Variant,
    Worksheet,
    declaration,
    help_of,
    label_of,
    lines_of,
    prefill_of,
    range_of,
    roles_of,
    section_of,
    show_when_of,
    source_of,
)

from .form import YES_NO, Form, Kind, Option, Question, Section

REFERS: dict[Any, str] = {
    PersonId: "people",
    TeamId: "teams",
    GoalId: "goals",
    MeetingId: "meetings",
    OrganisationId: "organisations",
    OwnerId: "owners",
    ClientRef: "clients",
}
"""The lists of a record that an answer can point into, by the type of the item."""
_KINDS: dict[Any, Kind] = {
    str: Kind.TEXT,
    int: Kind.WHOLE,
    float: Kind.NUMBER,
    date: Kind.DATE,
    Clock: Kind.CLOCK,
    bool: Kind.YES_NO,
}
LEFT_OUT = "actcore.left_out"
"""The mark, in an item's metadata, of one that an adapted worksheet no longer asks for.

Records may hold an answer to it, and rules read it; no form shows it.
"""
_LINES = 3
"""How many lines a text of the sheet itself may take; in a row it is one."""


@lru_cache(maxsize=1024)
def form_of(variant: Variant, worksheet: str) -> Form:
    """The form of a worksheet.

    Args:
        variant: The national model.
        worksheet: The worksheet's id.

    Raises:
        UnknownName: If the model has no such worksheet.
        DefinitionError: If an item is of a type that no form can ask for.
    """
    sheet = variant.worksheet(worksheet)
    return Form(
        id=sheet.id,
        model=variant.id,
        title=sheet.title,
        document=sheet.document.__name__.lower(),
        version=sheet.version,
        languages=_languages(sheet, variant),
        sections=tuple(_sections(sheet.cls, variant)),
        audience=sheet.audience,
        notice=sheet.notice,
        supports=sheet.supports,
        unasked=tuple(_unasked(sheet.cls, variant)),
        earlier=sheet.earlier,
    )


def forms_of(variant: Variant) -> tuple[Form, ...]:
    """The forms of all worksheets of a model, in its order."""
    return tuple(form_of(variant, declaration(s).id) for s in variant.worksheets)


def _languages(sheet: Worksheet, variant: Variant) -> tuple[str, ...]:
    """Those of the model that the sheet is in; a sheet of one's own may be in others."""
    there = sheet.title.languages
    known = [language for language in variant.languages if language in there]
    return tuple(dict.fromkeys([*known, *there]))


def _sections(cls: type[Any], variant: Variant) -> Iterator[Section]:
    title: Text | None = None
    questions: list[Question] = []
    for field, question in _questions(cls, variant, ""):
        if (heading := section_of(field)) is not None:
            if questions:
                yield Section(title=title, questions=tuple(questions))
            title, questions = heading, []
        questions.append(question)
    yield Section(title=title, questions=tuple(questions))


def _unasked(cls: type[Any], variant: Variant) -> Iterator[Question]:
    hints = get_type_hints(cls)
    for field in attrs.fields(cls):
        if field.metadata.get(LEFT_OUT):
            yield _question(field, hints[field.name], variant, "")


def _questions(
    cls: type[Any], variant: Variant, prefix: str
) -> Iterator[tuple["attrs.Attribute[Any]", Question]]:
    hints = get_type_hints(cls)
    asked = [f for f in attrs.fields(cls) if not f.metadata.get(LEFT_OUT)]
    names = {field.name for field in asked}
    earlier = {last: first for first, last in periods_of(cls) if first in names}
    for field in asked:
        question = _question(field, hints[field.name], variant, prefix)
        yield field, attrs.evolve(question, not_before=earlier.get(field.name))


def _question(
    field: "attrs.Attribute[Any]", hint: Any, variant: Variant, prefix: str
) -> Question:
    path = f"{prefix}{field.name}"
    types = [a for a in get_args(hint) if a is not type(None)] or [hint]
    if get_origin(hint) is tuple:
        types = [hint]
    inner = get_args(types[0])[0] if get_origin(types[0]) is tuple else types[0]
    listed = get_origin(types[0]) is tuple
    kind = _kind(inner, listed, path)
    low, high = range_of(field)
    cited = source_of(field)
    parts: tuple[Question, ...] = ()
    if kind.has_parts:
        parts = tuple(q for _, q in _questions(inner, variant, f"{path}."))
    return Question(
        path=path,
        kind=kind,
        label=label_of(field),
        help=help_of(field),
        required=field.default is attrs.NOTHING,
        tells_none=kind.is_list and type(None) in get_args(hint),
        options=_offered(field, _options(inner, variant, Unanswered in types), path),
        refers=REFERS.get(inner),
        minimum=low,
        maximum=high,
        show_when=show_when_of(field),
        lines=lines_of(field) or (1 if prefix or listed else _LINES),
        prefill=prefill_of(field),
        source=str(cited) if cited else "",
        parts=parts,
    )


def _kind(inner: Any, listed: bool, path: str) -> Kind:
    if inner in REFERS:
        return Kind.REFERENCES if listed else Kind.REFERENCE
    if isinstance(inner, type) and attrs.has(inner):
        return Kind.ROWS if listed else Kind.GROUP
    if inner in _LISTED or (isinstance(inner, type) and issubclass(inner, Choice)):
        return Kind.CHOICES if listed else Kind.CHOICE
    if listed and inner is str:
        return Kind.TEXTS
    if not listed and inner in _KINDS:
        return _KINDS[inner]
    raise DefinitionError(f"{path}: no form can ask for what this item holds")


_LISTED: dict[Any, str] = {
    RoleId: "roles",
    TeamKindId: "teams",
    MeetingKindId: "meetings",
    PrincipalId: "principals",
    OrganisationKindId: "organisations",
    SphereId: "spheres",
    ProfileId: "profiles",
    EntryId: "entries",
}
"""What a variant lists the possible values of, by the type of the item."""


def _offered(
    field: "attrs.Attribute[Any]", options: Iterator[Option], path: str
) -> tuple[Option, ...]:
    """The options of a question; of many roles those that fit it come first."""
    every, wanted = tuple(options), roles_of(field)
    if not wanted:
        return every
    by_value = {option.value: option for option in every}
    if unknown := [role for role in wanted if role not in by_value]:
        raise DefinitionError(f"{path}: {UnknownName('role', unknown[0], by_value)}")
    others = (attrs.evolve(o, offered=False) for o in every if o.value not in wanted)
    return (*(by_value[role] for role in wanted), *others)


def _options(inner: Any, variant: Variant, unanswered: bool) -> Iterator[Option]:
    if inner is bool:
        yield from YES_NO
        if unanswered:
            yield from map(_option, Unanswered)
    elif inner is EntryId:
        entries = {e.id: e for kind in variant.teams for e in kind.entries}
        yield from (Option(value=e.id, label=e.title) for e in entries.values())
    elif inner in _LISTED:
        for term in getattr(variant, _LISTED[inner]):
            yield Option(value=term.id, label=term.title)
    elif isinstance(inner, type) and issubclass(inner, Choice):
        yield from map(_option, inner)


def _option(choice: Choice) -> Option:
    return Option(
        value=choice.value, label=choice.label, unanswered=choice.value in UNANSWERED
    )
