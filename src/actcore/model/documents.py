"""The two documents: a case is about one client, a site about an organisation."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

import attrs

from .caseload import CaseloadAssignment
from .goals import Goal
from .ids import DocumentId, PersonId, ProfileId, VariantId
from .invitations import Invitation
from .meetings import Meeting
from .oversight import Judgement, Waiver
from .people import Appointment, Organisation, Person
from .periods import current, in_force, open_end
from .sociogram import Layer, Sociogram
from .teams import Membership, Team

W = TypeVar("W")


@attrs.frozen(kw_only=True)
class Document:
    """What a case and a site have in common.

    Args:
        model: The national model it follows, such as ``se.ract``.
        id: The document's code in the municipality's own system.
        profiles: The profiles of the model that apply; None for the model's usual ones.
        people: Everybody the document speaks of.
        teams: The teams, past ones included.
        appointments: Roles held outside a team.
        goals: The goals.
        meetings: The meetings, in any order.
        worksheets: Filled worksheets by worksheet id.
        judgements: People's answers where no computation can tell.
        waivers: Deviations that somebody has accepted for a time.
    """

    model: VariantId
    id: DocumentId
    profiles: tuple[ProfileId, ...] | None = open_end()
    people: tuple[Person, ...] = ()
    teams: tuple[Team, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    goals: tuple[Goal, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    worksheets: Mapping[str, tuple[object, ...]] = attrs.field(factory=dict, repr=False)
    judgements: tuple[Judgement, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def person(self, id: str | None) -> Person | None:
        """The person with this id, or None."""
        return next((person for person in self.people if person.id == id), None)

    def team(self, id: str | None) -> Team | None:
        """The team with this id, or None."""
        return next((team for team in self.teams if team.id == id), None)

    def teams_of(self, kind: str, day: date) -> tuple[Team, ...]:
        """The teams of one kind that exist on `day`."""
        return tuple([t for t in self.teams if t.kind == kind and in_force(t, day)])

    def holders(self, role: str, day: date) -> tuple[Appointment | Membership, ...]:
        """Who holds `role` on `day`: by appointment, and by a place in any team."""
        appointed = (a for a in current(self.appointments, day) if a.role == role)
        seated = (m for t in current(self.teams, day) for m in t.holding(role, day))
        return (*appointed, *seated)

    def roles_known(self, day: date) -> bool:
        """Whether every place in a team on `day` has its roles recorded."""
        return all(team.roles_known(day) for team in current(self.teams, day))

    def meetings_of(self, *kinds: str) -> tuple[Meeting, ...]:
        """The meetings of these kinds, whatever became of them."""
        return tuple(m for m in self.meetings if m.kind in kinds)

    def held(self, kinds: Iterable[str], day: date) -> tuple[Meeting, ...]:
        """The dated meetings of these kinds held by `day`, oldest first."""
        found = [
            m
            for m in self.meetings_of(*kinds)
            if m.date is not None and m.was_held(day)
        ]
        return tuple(sorted(found, key=lambda meeting: meeting.date or date.min))

    def filled(self, worksheet: type[W]) -> tuple[W, ...]:
        """The filled worksheets of one class, in the order recorded."""
        rows = self.worksheets.get(worksheet.__worksheet__.id, ())  # type: ignore[attr-defined]
        return tuple([row for row in rows if isinstance(row, worksheet)])


@attrs.frozen(kw_only=True)
class Case(Document):
    """What is recorded about one client's support.

    >>> from actcore.model import Case, Person
    >>> case = Case(id="c1", model="se.ract", client="kim", people=(Person(id="kim"),))
    >>> case.person("kim") is case.people[0]
    True

    Args:
        client: The person whom the document is about.
        sociogram: The client's own map of the people around them, as it now is.
        other_sociograms: Its earlier versions, and maps of another layer, in any order.
        invitations: How people came to be asked into the client's team.
    """

    client: PersonId
    sociogram: Sociogram | None = None
    other_sociograms: tuple[Sociogram, ...] = ()
    invitations: tuple[Invitation, ...] = ()

    @property
    def maps(self) -> tuple[Sociogram, ...]:
        """Every map there is, the present one first."""
        present = () if self.sociogram is None else (self.sociogram,)
        return (*present, *self.other_sociograms)

    def map_on(self, day: date, layer: Layer = Layer.EVERYDAY) -> Sociogram | None:
        """The latest map of a layer drawn by `day`, or None.

        The present map counts as the latest where it has no day, another as the
        earliest; of equals the one that comes first in `maps` counts.
        """
        ages = {True: date.max, False: date.min}
        drawn = [
            found
            for found in self.maps
            if found.layer is layer
            and (found.drawn_on is None or found.drawn_on <= day)
        ]
        return max(
            drawn,
            key=lambda found: found.drawn_on or ages[found is self.sociogram],
            default=None,
        )

    def invitation(self, person: str, day: date) -> Invitation | None:
        """The latest invitation of `person` that had begun by `day`, or None.

        Latest by the days of nominating and asking; one without a day comes before all
        that have one, and of equals the one recorded last counts.
        """
        found = [
            invitation
            for invitation in reversed(self.invitations)
            if invitation.person == person and invitation.begun_on(day)
        ]
        if len(found) < 2:
            return found[0] if found else None
        return max(found, key=lambda invitation: invitation.latest_by(day) or date.min)

    def asked_on(self, day: date) -> tuple[PersonId, ...]:
        """Who had been asked by `day` and had not answered, in the order recorded.

        Asked of the latest invitation that had begun by then.
        """
        people = dict.fromkeys([one.person for one in self.invitations])
        latest = [self.invitation(person, day) for person in people]
        return tuple(
            [
                one.person
                for one in latest
                if one and one.asked_by_day(day) and one.answer_on(day) is None
            ]
        )


@attrs.frozen(kw_only=True)
class Site(Document):
    """What is recorded about an organisation that runs a model; it has no client.

    Args:
        organisations: The organisations that the site consists of.
        caseload: Which worker carries which client.
    """

    organisations: tuple[Organisation, ...] = ()
    caseload: tuple[CaseloadAssignment, ...] = ()

    def organisation(self, id: str | None) -> Organisation | None:
        """The organisation with this id, or None."""
        return next((o for o in self.organisations if o.id == id), None)
