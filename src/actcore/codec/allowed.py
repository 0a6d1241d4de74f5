"""What a document may use under one variant: the ids it lists, the worksheets it has."""

import re
from typing import Any

from actcore.model import (
    Case,
    ClientRef,
    Document,
    EntryId,
    MeetingKindId,
    OrganisationKindId,
    PersonKind,
    PrincipalId,
    ProfileId,
    RoleId,
    SphereId,
    TeamKindId,
)
from actcore.text import folded
from actcore.variant import (
    MeetingKind,
    Role,
    TeamKind,
    Term,
    Variant,
    declaration,
)

from .mirrors import Allowed

_FOREIGN = re.compile(r"[a-z][a-z0-9_]{0,40}\.[a-z][a-z0-9_]{0,40}")

ID_NAMES: dict[Any, str] = {
    RoleId: "role",
    TeamKindId: "kind of team",
    MeetingKindId: "kind of meeting",
    EntryId: "way into a team",
    PrincipalId: "principal",
    OrganisationKindId: "kind of organisation",
    SphereId: "part of life",
    ClientRef: "client",
    ProfileId: "profile",
    PersonKind: "kind of person",
}
"""What each listed id type is called in a message."""


def allowed_ids(variant: Variant) -> Allowed:
    """What a document may use where the variant lists the values."""
    entries = {entry.id: None for kind in variant.teams for entry in kind.entries}
    allowed: dict[Any, tuple[str, ...]] = {
        RoleId: tuple(role.id for role in variant.roles),
        TeamKindId: tuple(kind.id for kind in variant.teams),
        MeetingKindId: tuple(kind.id for kind in variant.meetings),
        EntryId: tuple(entries),
        PrincipalId: tuple(term.id for term in variant.principals),
        OrganisationKindId: tuple(term.id for term in variant.organisations),
        SphereId: tuple(term.id for term in variant.spheres),
        ProfileId: tuple(profile.id for profile in variant.profiles),
    }
    if Case not in variant.documents:
        allowed[ClientRef] = ()  # a model without clients has none to name anywhere,
        allowed[PersonKind] = (PersonKind.PROFESSIONAL.value,)  # nor anybody private
    return allowed


def other_words(variant: Variant) -> dict[Any, dict[str, str]]:
    """What else a record may say for an id that the variant lists, in lower case.

    That is the title in the model's own language and every alias, historic ones
    included: a Swedish record may say ``brukare`` or ``Klient`` for ``client``. A word
    that two ids share stands for neither.
    """
    own = variant.languages[0]
    words: dict[Any, dict[str, str]] = {}
    for id_type, terms in listed_terms(variant).items():
        meant: dict[str, set[str]] = {}
        for term in terms:
            for word in (term.id, term.title.get(own), *aliases_of(term)):
                meant.setdefault(folded(word), set()).add(term.id)
        words[id_type] = {w: min(ids) for w, ids in meant.items() if len(ids) == 1}
    return words


Listed = Role | Term | TeamKind | MeetingKind
"""What a variant lists under an id."""


def listed_terms(variant: Variant) -> dict[Any, tuple[Listed, ...]]:
    """What may go by other words, by id type."""
    entries = (entry for kind in variant.teams for entry in kind.entries)
    return {
        RoleId: variant.roles,
        TeamKindId: variant.teams,
        MeetingKindId: variant.meetings,
        PrincipalId: variant.principals,
        OrganisationKindId: variant.organisations,
        SphereId: variant.spheres,
        EntryId: tuple(entries),
    }


def aliases_of(term: Listed) -> tuple[str, ...]:
    """The other words for it, besides its id and title."""
    return term.aliases if isinstance(term, Role | Term) else ()


def sheets_of(variant: Variant) -> dict[str, type[Any]]:
    """The worksheet classes of a variant, by id."""
    return {declaration(sheet).id: sheet for sheet in variant.worksheets}


def sheets_in(variant: Variant, cls: type[Document]) -> dict[str, type[Any]]:
    """The worksheet classes that belong in one kind of document, by id."""
    sheets = sheets_of(variant).items()
    return {name: s for name, s in sheets if declaration(s).document is cls}


def is_foreign(worksheet: str, variant: Variant) -> bool:
    """Whether a worksheet belongs to a plugin that is not at hand.

    Worksheets of a municipality's own plugin are named ``provider.name``. Where that
    plugin is not installed they are kept as they stand.
    """
    provider = worksheet.partition(".")[0]
    return bool(_FOREIGN.fullmatch(worksheet)) and provider not in variant.extensions
