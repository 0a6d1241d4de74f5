"""How a report speaks of people: by code, by role, or by name when asked to."""

import re
from datetime import date

from actcore.model import Case, Document, current
from actcore.variant import Variant

from . import terms

_PERSON = re.compile(
    r"\b(people|members|appointments|contacts|invitations|caseload)\[([^\[\]]+)\]"
)
"""The lists whose items go by a person; a team may happen to share a person's id."""


def spoken(
    pointer: str,
    document: Document,
    variant: Variant,
    names: str,
    language: str,
    day: date,
) -> str:
    """A pointer with the people in it as `names` wants them.

    Args:
        pointer: Such as ``teams[group].members[p3]``.
        document: What it points into.
        variant: The document's model.
        names: ``codes``, ``roles`` or ``full``.
        language: The language of roles.
        day: The day that decides which role somebody has.
    """
    if names == "codes":
        return pointer

    def speak(item: "re.Match[str]") -> str:
        return f"{item[1]}[{called(item[2], document, variant, names, language, day)}]"

    return _PERSON.sub(speak, pointer)


def called(
    person: str,
    document: Document,
    variant: Variant,
    names: str,
    language: str,
    day: date,
) -> str:
    """What somebody is called: as for `spoken`; by the code who is not in ``people``."""
    found = document.person(person)
    if found is None or names == "codes":
        return person
    if names == "full":
        return found.name or found.alias or found.id
    return role_of(person, document, variant, language, day)


def role_of(
    person: str, document: Document, variant: Variant, language: str, day: date
) -> str:
    """The first role that somebody holds on `day`, in words; else as `kind_of`."""
    held: list[str] = [
        role
        for team in current(document.teams, day)
        for member in current(team.members, day)
        if member.person == person
        for role in member.roles or ()
    ]
    appointed = current(document.appointments, day)
    held += [
        appointment.role for appointment in appointed if appointment.person == person
    ]
    if isinstance(document, Case) and document.client == person:
        held.insert(0, "client")
    titles = {role.id: role.title for role in variant.roles}
    for role in held:
        if role in titles:
            return titles[role].get(language)
    return kind_of(person, document, language)


def kind_of(person: str, document: Document, language: str) -> str:
    """Private person or professional; person where neither is recorded."""
    found = document.person(person)
    if found is None or found.kind is None:
        return terms.PERSON.get(language)
    return terms.PERSON_KIND[found.kind].get(language)
