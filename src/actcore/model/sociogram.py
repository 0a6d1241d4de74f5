"""The client's own map of the people around them."""

from datetime import date
from enum import StrEnum

import attrs

from .ids import PersonId, SphereId


class Bond(StrEnum):
    """What the tie between the client and a contact is like."""

    STRONG = "strong"
    ORDINARY = "ordinary"
    WEAK = "weak"
    STRAINED = "strained"
    BROKEN = "broken"


class Layer(StrEnum):
    """Which life a map tells of."""

    EVERYDAY = "everyday"
    CRISIS = "crisis"
    WISHED = "wished"


class Audience(StrEnum):
    """For whom a picture or a text of the map is made."""

    CLIENT = "client"
    GROUP = "group"
    TEAM = "team"
    STATISTICS = "statistics"


@attrs.frozen(kw_only=True)
class Spot:
    """Where the client drew somebody.

    Args:
        angle: Degrees clockwise from the top, from 0 up to but not including 360.
        distance: From 0 in the middle to 1 at the outer rim.
    """

    angle: float = attrs.field(repr=False)
    distance: float = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Contact:
    """Somebody on the client's map.

    Args:
        person: Who.
        relation: What the person is to the client, in the client's word.
        sphere: The part of life the person belongs to.
        closeness: The ring, 1 for the innermost; None where the client left it open.
        bond: What the tie is like.
        meanings: What the person means to the client, negative things included; None
            where nobody asked, empty where the client named nothing.
        good_function: Whether the person does something good for the client.
        important_function: Whether what the person does is important to the client.
        drawn_at: Where the client drew the person; None where the map is only told.
        shown_to: For whom the client lets this person be shown with name, relation and
            tie; what the whole map says where None.
    """

    person: PersonId
    relation: str | None = attrs.field(default=None, repr=False)
    sphere: SphereId | None = attrs.field(default=None, repr=False)
    closeness: int | None = attrs.field(default=None, repr=False)
    bond: Bond | None = attrs.field(default=None, repr=False)
    meanings: tuple[str, ...] | None = attrs.field(default=None, repr=False)
    good_function: bool | None = attrs.field(default=None, repr=False)
    important_function: bool | None = attrs.field(default=None, repr=False)
    drawn_at: Spot | None = attrs.field(default=None, repr=False)
    shown_to: tuple[Audience, ...] | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Tie:
    """Two contacts who know each other; whether a pair without a tie does is unknown.

    Args:
        first: One of the two.
        second: The other.
        acquainted: False where the client said that they do not know each other.
    """

    first: PersonId
    second: PersonId
    acquainted: bool = True


@attrs.frozen(kw_only=True)
class Sociogram:
    """The map on one day.

    Args:
        drawn_on: When it was drawn; None where nobody recorded it.
        drawn_by: Whose map it is.
        helper: Who helped with the drawing.
        layer: Which life it tells of.
        shown_to: For whom the client lets the people on it be shown with name, relation
            and tie; None where nobody asked. The client sees it all.
        contacts: The people on it.
        ties: What is known of ties between them.
    """

    drawn_on: date | None = None
    drawn_by: PersonId | None = None
    helper: PersonId | None = None
    layer: Layer = Layer.EVERYDAY
    shown_to: tuple[Audience, ...] | None = None
    contacts: tuple[Contact, ...] = ()
    ties: tuple[Tie, ...] = ()

    def contact(self, person: str) -> Contact | None:
        """The contact that stands for `person`, or None."""
        return next((c for c in self.contacts if c.person == person), None)

    def open_to(self, contact: Contact, audience: Audience) -> bool:
        """Whether the client lets `contact` be shown in full to `audience`."""
        if audience is Audience.CLIENT:
            return True
        allowed = self.shown_to if contact.shown_to is None else contact.shown_to
        return audience in (allowed or ())
