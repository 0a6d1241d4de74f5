"""People, the organisations they belong to, and the roles they hold outside a team."""

from datetime import date
from enum import StrEnum

import attrs

from .ids import OrganisationId, OrganisationKindId, PersonId, PrincipalId, RoleId
from .periods import open_end


class PersonKind(StrEnum):
    """On whose behalf somebody takes part."""

    PRIVATE = "private"
    PROFESSIONAL = "professional"


@attrs.frozen(kw_only=True)
class Person:
    """Somebody whom the record speaks of.

    Args:
        id: A code of the municipality's own making, never a name or a personal number.
        name: The person's name; left out of every repr, error and log.
        alias: What to call the person where the name is not to be shown.
        kind: Private or professional; None where nobody recorded it.
        organisation: Where a professional works.
        principal: The public body that a professional works for.
        profession: The person's profession, in the municipality's own word.
    """

    id: PersonId
    name: str | None = attrs.field(default=None, repr=False)
    alias: str | None = attrs.field(default=None, repr=False)
    kind: PersonKind | None = None
    organisation: OrganisationId | None = None
    principal: PrincipalId | None = None
    profession: str | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Appointment:
    """A role that somebody holds for the client or the organisation, outside any team.

    Args:
        person: Who holds it.
        role: Which role of the variant's catalogue.
        since: First day; None where nobody recorded it.
        until: Last day; None while the role is still held.
        organisation: For which organisation, where the document has several.
    """

    person: PersonId
    role: RoleId
    since: date | None = None
    until: date | None = open_end()
    organisation: OrganisationId | None = None


@attrs.frozen(kw_only=True)
class Organisation:
    """A municipality, region, agency or association that a site consists of.

    Args:
        id: Its code in this document.
        name: Its name, or its local name for the effort.
        kind: Which of the variant's kinds of organisation it is.
    """

    id: OrganisationId
    name: str | None = attrs.field(default=None, repr=False)
    kind: OrganisationKindId | None = None
