"""Teams and their dated memberships."""

from datetime import date

import attrs

from .ids import EntryId, OrganisationId, PersonId, RoleId, TeamId, TeamKindId
from .periods import in_force, open_end


@attrs.frozen(kw_only=True)
class Membership:
    """Somebody's place in a team for a time.

    Args:
        person: Who.
        roles: The roles held in this team; None where nobody recorded them.
        since: First day; None where nobody recorded it.
        until: Last day; None while the place is held.
        entry: By which of the variant's ways the person came in.
        fte: Working time in the team as a full-time equivalent, above 0, at most 1.
        deputy_for: The unit or person whose place this one takes when needed. A
            deputy is not counted as a member.
    """

    person: PersonId
    roles: tuple[RoleId, ...] | None = None
    since: date | None = None
    until: date | None = open_end()
    entry: EntryId | None = None
    fte: float | None = None
    deputy_for: str | None = open_end()

    def has_role(self, *roles: str) -> bool:
        """Whether one of `roles` is recorded for this place."""
        return not set(self.roles or ()).isdisjoint(roles)


@attrs.frozen(kw_only=True)
class Team:
    """A group of people that the variant knows by a kind.

    Args:
        id: Its code in this document.
        kind: Which of the variant's kinds of team it is.
        since: The day the team counts as formed; None while it is being put together
            or where nobody recorded it.
        until: Its last day; None while it exists.
        organisation: Whose team it is, where the document has several organisations.
        members: Its places, past ones included.
    """

    id: TeamId
    kind: TeamKindId
    since: date | None = None
    until: date | None = open_end()
    organisation: OrganisationId | None = None
    members: tuple[Membership, ...] = ()

    def on(self, day: date) -> tuple[Membership, ...]:
        """The places held on `day`, deputies left out."""
        return tuple(
            [m for m in self.members if m.deputy_for is None and in_force(m, day)]
        )

    def deputies_on(self, day: date) -> tuple[Membership, ...]:
        """The deputies on `day`."""
        return tuple(
            [m for m in self.members if m.deputy_for is not None and in_force(m, day)]
        )

    def holding(self, role: str, day: date) -> tuple[Membership, ...]:
        """The places with `role` on `day`, deputies left out."""
        return tuple([m for m in self.on(day) if m.roles and role in m.roles])

    def roles_known(self, day: date) -> bool:
        """Whether every member on `day` has its roles recorded.

        Where this is false, that no member holds a role cannot be told from the record.
        """
        return all(member.roles is not None for member in self.on(day))
