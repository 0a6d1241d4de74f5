"""The client's map of people as a form: a row for each person.

It is filled in like a worksheet and kept as the sociogram of a case.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from actcore.errors import ActcoreError
from actcore.model import Audience, Bond, Case, Contact, Layer, PersonId, Sociogram
from actcore.pictures.words import BOND
from actcore.text import Text
from actcore.variant import SOCIOGRAM, Variant

from . import map_words as words
from .form import YES_NO, Form, Kind, Option, Question, Section
from .naming import Names


@lru_cache(maxsize=64)
def map_form(variant: Variant) -> Form:
    """The form of the client's map, with the model's own parts of life and rings.

    Args:
        variant: The national model.

    Raises:
        ActcoreError: If the model keeps no record of a client.
    """
    if Case not in variant.documents:
        raise ActcoreError(f"{variant.id} keeps no record of a client, so no sociogram")
    return Form(
        id=SOCIOGRAM,
        model=variant.id,
        title=words.TITLE,
        document="case",
        version="1.0",
        languages=tuple(dict.fromkeys((variant.languages[0], *words.TITLE.languages))),
        audience="client",
        sections=(
            Section(
                title=words.THE_MAP,
                questions=(
                    Question(path="drawn_on", kind=Kind.DATE, label=words.DRAWN_ON),
                    Question(
                        path="helper",
                        kind=Kind.REFERENCE,
                        label=words.HELPER,
                        refers="people",
                    ),
                    Question(
                        path="layer",
                        kind=Kind.CHOICE,
                        label=words.WHICH_LIFE,
                        options=_options(_LIVES),
                    ),
                    Question(
                        path="shown_to",
                        kind=Kind.CHOICES,
                        label=words.SHOWN_TO,
                        help=words.SHOWN_TO_HELP,
                        options=_options(_OTHERS),
                        tells_none=True,
                    ),
                ),
            ),
            Section(
                title=words.THE_PEOPLE,
                questions=(
                    Question(
                        path="contacts",
                        kind=Kind.ROWS,
                        label=words.WHO,
                        help=words.WHO_HELP,
                        parts=_columns(variant),
                    ),
                ),
            ),
        ),
    )


def _columns(variant: Variant) -> tuple[Question, ...]:
    spheres = {term.id: term.title for term in variant.spheres}
    rings = {str(n): ring for n, ring in enumerate(variant.rings, 1)}
    columns = (
        Question(path="contacts.name", kind=Kind.TEXT, label=words.NAME),
        Question(
            path="contacts.person",
            kind=Kind.REFERENCE,
            label=words.CODE,
            help=words.CODE_HELP,
            refers="people",
        ),
        Question(path="contacts.relation", kind=Kind.TEXT, label=words.RELATION),
        Question(
            path="contacts.sphere",
            kind=Kind.CHOICE,
            label=words.SPHERE,
            options=_options(spheres),
        ),
        Question(
            path="contacts.closeness",
            kind=Kind.CHOICE,
            label=words.CLOSENESS,
            options=_options(rings),
        ),
        Question(
            path="contacts.good_function",
            kind=Kind.YES_NO,
            label=words.GOOD,
            options=YES_NO,
        ),
        Question(
            path="contacts.important_function",
            kind=Kind.YES_NO,
            label=words.IMPORTANT,
            options=YES_NO,
        ),
        Question(
            path="contacts.bond",
            kind=Kind.CHOICE,
            label=words.TIE,
            options=_options({bond: _capital(BOND[bond]) for bond in Bond}),
        ),
        Question(
            path="contacts.meanings",
            kind=Kind.TEXTS,
            label=words.MEANINGS,
            tells_none=True,
        ),
        Question(
            path="contacts.knows",
            kind=Kind.TEXTS,
            label=words.KNOWS,
            help=words.KNOWS_HELP,
        ),
    )
    return tuple(c for c in columns if c.kind is not Kind.CHOICE or c.options)


def _options(labels: dict[Any, Text]) -> tuple[Option, ...]:
    return tuple(Option(value=str(v), label=label) for v, label in labels.items())


def _capital(label: Text) -> Text:
    """The words of a picture's key as an answer begins."""
    return Text(
        **{c: said[:1].upper() + said[1:] for c, said in label.as_dict().items()}
    )


_LIVES = {
    Layer.EVERYDAY: words.EVERYDAY,
    Layer.CRISIS: words.CRISIS,
    Layer.WISHED: words.WISHED,
}
_OTHERS = {
    Audience.GROUP: words.GROUP,
    Audience.TEAM: words.TEAM,
    Audience.STATISTICS: words.STATISTICS,
}


def map_values(case: Case, drawn: Sociogram, names: str) -> dict[str, Any]:
    """A map as the answers to its form.

    Args:
        case: The case that it is in.
        drawn: The map.
        names: ``full`` to tell the names; with ``codes`` or ``roles`` people go by code.
    """
    told = {
        "drawn_on": drawn.drawn_on and drawn.drawn_on.isoformat(),
        "helper": drawn.helper,
        "layer": str(drawn.layer),
        "shown_to": None
        if drawn.shown_to is None
        else [str(a) for a in drawn.shown_to],
        "contacts": [_row(case, drawn, contact, names) for contact in drawn.contacts],
    }
    return _known(told)


def _row(case: Case, drawn: Sociogram, contact: Contact, names: str) -> dict[str, Any]:
    person, full = case.person(contact.person), names == "full"
    meanings = contact.meanings if full else None
    return _known(
        {
            "name": person.name if person and full else None,
            "person": contact.person,
            "relation": contact.relation if full else None,
            "sphere": contact.sphere,
            "closeness": contact.closeness and str(contact.closeness),
            "good_function": contact.good_function,
            "important_function": contact.important_function,
            "bond": contact.bond and str(contact.bond),
            "meanings": None if meanings is None else list(meanings),
            "knows": [_called(case, one, full) for one in _earlier(drawn, contact)]
            or None,
        }
    )


def _earlier(drawn: Sociogram, contact: Contact) -> Iterator[PersonId]:
    """Those on the rows before somebody's whom that person knows; each tie is told once."""
    for other in drawn.contacts:
        if other is contact:
            return
        pair = {contact.person, other.person}
        ties = (tie for tie in drawn.ties if {tie.first, tie.second} == pair)
        if any(tie.acquainted for tie in ties):
            yield other.person


def _called(case: Case, person: PersonId, full: bool) -> str:
    """A name that stands for this person alone, where names are told; else the code."""
    found = case.person(person) if full else None
    name = found.name if found else None
    return name if name and Names(case).meant("people", name) == (person,) else person


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
