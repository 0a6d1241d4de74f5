"""Whom an audience may see on a map, and what it may call them.

Anybody it may not see gets a running number that follows the map, part of life by part of
life, and never a name or a code.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import count

import attrs

from actcore.model import (
    Audience,
    Case,
    Contact,
    PersonId,
    PersonKind,
    Sociogram,
    current,
)
from actcore.variant import MOST_RINGS, Variant

from .. import words
from ..lettering import clean
from .own_team import OwnTeam, own_team
from .scene import Names

_TITLES = ("dr", "doktor", "prof", "professor", "herr", "hr", "fru", "fröken", "frk")
"""What stands before a name and is no part of it."""
_FEW = 4
"""Shorter names, such as Bo, are words as well; they count where they are written so."""


def initials(label: str) -> str:
    """One or two letters that stand for a name on its mark.

    A title is passed over, and a code that ends in a number is told by the number.

    >>> initials("Dr Åsa Öberg"), initials("vän sedan skolan"), initials("p17")
    ('ÅÖ', 'V', '17')
    """
    found = ["".join(filter(str.isalnum, word)) for word in clean(label).split()]
    known = [word for word in found if word]
    named = [word for word in known if word.casefold() not in _TITLES] or known
    if not named:
        return "?"
    if len(named) == 1:
        return _number(named[0]) or _letter(named[0])
    last = named[-1]
    second = "" if last[0].islower() else _letter(last)
    return _letter(named[0]) + second


def _letter(word: str) -> str:
    return word[0].upper()[:1]


def _number(word: str) -> str:
    """The number at the end of a code, where it is short enough for a mark."""
    digits = word[len(word.rstrip("0123456789")) :]
    return digits if len(digits) <= 3 else ""


def ring_of(contact: Contact) -> int | None:
    """The ring somebody stands in, or None."""
    ring = contact.closeness
    return ring if ring is not None and 1 <= ring <= MOST_RINGS else None


def _parts(name: str | None) -> list[str]:
    """A name and the words it is made of, those of a double name too, without titles."""
    said = clean(name or "")
    spoken = [*said.split(), *re.split(r"[\s\-\u2010-\u2013]+", said)]
    parts = [part for part in spoken if part.strip(".").casefold() not in _TITLES]
    return [part for part in (said, *parts) if any(map(str.isalnum, part))]


def _telling(code: str) -> bool:
    """Whether a code could tell who is meant, as no number and no single letter does."""
    return len(code) > 1 and any(map(str.isalpha, code))


def _written(name: str) -> str:
    """The pattern of a name as people write it: a short one as it is, or in capitals."""
    if len(name) >= _FEW:
        return f"(?i:{re.escape(name)})"
    return "|".join(map(re.escape, dict.fromkeys((name, name.upper()))))


@attrs.frozen(kw_only=True)
class Sight:
    """What one audience may see of a case on one day.

    Args:
        case: The case.
        variant: Its model.
        day: The day that membership is asked for.
        language: The language of kinds and roles.
        audience: Who looks.
        names: How people who may be seen are spoken of.
        maps: The maps that are looked at together; who is not to be seen on one of them
            is not seen on any.
        team: The client's own team.
        numbers: The running number of everybody who is on a map and not shown on it.
    """

    case: Case
    variant: Variant
    day: date
    language: str
    audience: Audience
    names: Names
    maps: tuple[Sociogram, ...]
    team: OwnTeam = attrs.field(init=False)
    numbers: Mapping[PersonId, int] = attrs.field(init=False)
    _hidden: re.Pattern[str] | None = attrs.field(init=False, repr=False)

    @team.default
    def _own_team(self) -> OwnTeam:
        return own_team(self.case, self.variant, self.day, self.language)

    @numbers.default
    def _numbered(self) -> Mapping[PersonId, int]:
        seen = {person.id for person in self.case.people if self.sees(person.id)}
        free = (number for number in count(1) if str(number) not in seen)
        numbers: dict[PersonId, int] = {}
        for sociogram in self.maps:
            order = sorted(sociogram.contacts, key=self.place)
            for contact in order:
                if contact.person not in numbers and not self.shows(contact.person):
                    numbers[contact.person] = next(free)
        return numbers

    @_hidden.default
    def _hidden_names(self) -> re.Pattern[str] | None:
        """What the people are called who are not to be seen, or everybody by role.

        A code is struck where it is the word, never a part of it.
        """
        names = {
            part
            for person in self.case.people
            if self.names is not Names.FULL or not self.sees(person.id)
            for name in (person.name, person.alias)
            for part in _parts(name)
        }
        names.update(filter(_telling, map(clean, self._hidden_ids())))
        longest_first = sorted(names, key=lambda name: (-len(name), name))
        either = "|".join(map(_written, longest_first))
        return re.compile(rf"(?<!\w)(?:{either})[sS]?(?!\w)") if either else None

    def _hidden_ids(self) -> Iterator[PersonId]:
        """The codes of those who are not to be seen, on record or on a map alone."""
        yield from (p.id for p in self.case.people if not self.sees(p.id))
        for sociogram in self.maps:
            on_map = (contact.person for contact in sociogram.contacts)
            yield from (person for person in on_map if not self.sees(person))

    def spoken(self, text: str | None) -> str | None:
        """Free text for the audience, with names and codes of people it may not see left out.

        Unless names are asked for, everybody's are. A help and no more: who is told of
        in other words is still told of.
        """
        said = clean(text or "")
        left = self._hidden.sub("…", said) if self._hidden else said
        return left if left.strip("… ") else None

    def place(self, contact: Contact) -> tuple[int, int]:
        """Part of life and ring as they are ordered, unknown ones last."""
        spheres = [term.id for term in self.variant.spheres]
        sphere = contact.sphere
        return (
            spheres.index(sphere) if sphere in spheres else len(spheres),
            ring_of(contact) or MOST_RINGS + 1,
        )

    def opened(self, person: PersonId) -> bool:
        """Whether the client lets the audience see the person in full.

        Statistics see nobody in full, whatever is recorded. What the present map takes
        back is taken back on older ones too.
        """
        if self.audience is Audience.STATISTICS or self._taken_back(person):
            return False
        return all(
            sociogram.open_to(contact, self.audience)
            for sociogram, contact in self._standing(person)
        ) and any(self._standing(person))

    @property
    def opened_whole(self) -> bool:
        """Whether the client has opened every map that is looked at to the audience."""
        opened = all(self.audience in (m.shown_to or ()) for m in self.maps)
        return opened and not self._taken_back()

    def shows(self, person: PersonId) -> bool:
        """Whether the audience may know which mark on the map stands for the person.

        How close the client puts somebody is for the client to show, also to those who
        sit in the team together.
        """
        return self.audience is Audience.CLIENT or self.opened(person)

    def sees(self, person: PersonId) -> bool:
        """Whether the audience may know who the person is.

        Members of the client's own team meet each other, and professionals in it are
        known to their colleagues.
        """
        if self.audience in (Audience.CLIENT, Audience.STATISTICS):
            return self.audience is Audience.CLIENT
        if person == self.case.client or self.opened(person):
            return True
        if person not in self.team.members:
            return False
        professional = self.kind(person) is PersonKind.PROFESSIONAL
        return self.audience is Audience.GROUP or professional

    def kind(self, person: PersonId) -> PersonKind | None:
        """On whose behalf the person takes part, where it is recorded."""
        found = self.case.person(person)
        return None if found is None else found.kind

    def kind_word(self, person: PersonId) -> str:
        """Private person, professional or person."""
        return words.KIND[self.kind(person)].get(self.language)

    def label(self, person: PersonId) -> str:
        """What somebody who may be seen is called."""
        found = self.case.person(person)
        if self.names is Names.CODES or (found is None and self.names is Names.FULL):
            return clean(person)
        if self.names is Names.ROLES:
            return self._role_label(person)
        name, alias = (found.name, found.alias) if found else (None, None)
        return clean(name or "") or self.spoken(alias) or clean(person)

    def relation(self, person: PersonId, sociogram: Sociogram) -> str | None:
        """What the person is to the client, where it may be told; it is free text."""
        contact = sociogram.contact(person)
        if contact is None or not self.shows(person):
            return None
        return self.spoken(contact.relation)

    def role(self, person: PersonId) -> str | None:
        """The titles of the person's roles, those in the client's team first."""
        held = [*self.team.roles.get(person, ())]
        held += [
            appointment.role
            for appointment in current(self.case.appointments, self.day)
            if appointment.person == person and appointment.role not in held
        ]
        titles = {role.id: role.title.get(self.language) for role in self.variant.roles}
        return ", ".join(titles[role] for role in held if role in titles) or None

    def _taken_back(self, person: PersonId | None = None) -> bool:
        """Whether the present map says no to the audience; one that is silent does not."""
        present = self.case.sociogram
        if present is None:
            return False
        contact = present.contact(person) if person is not None else None
        own = contact.shown_to if contact is not None else None
        allowed = present.shown_to if own is None else own
        return allowed is not None and self.audience not in allowed

    def _role_label(self, person: PersonId) -> str:
        if person == self.case.client:
            return words.CLIENT.get(self.language)
        relations = (self.relation(person, sociogram) for sociogram in self.maps)
        told = next((relation for relation in relations if relation), None)
        return told or self.role(person) or self.kind_word(person)

    def _standing(self, person: PersonId) -> Iterator[tuple[Sociogram, Contact]]:
        for sociogram in self.maps:
            contact = sociogram.contact(person)
            if contact is not None:
                yield sociogram, contact
