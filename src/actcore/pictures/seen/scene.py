"""What a picture of a case may show: decided once, before anything is drawn or told.

Every drawer and every text reads a `Scene` and never the record, so what an audience
may not see is not there to be leaked.
"""

from datetime import date
from enum import StrEnum

import attrs

from actcore.model import Audience, Bond, Layer, PersonKind, Spot


class Names(StrEnum):
    """How people are spoken of, where they may be spoken of at all."""

    CODES = "codes"
    ROLES = "roles"
    FULL = "full"


class Part(StrEnum):
    """What somebody has to do with the client's own team."""

    MEMBER = "member"
    ASKED = "asked"
    MAPPED = "mapped"


@attrs.frozen(kw_only=True)
class Figure:
    """Somebody on the map, as far as the audience may see.

    Args:
        id: What tells the person from others in this picture; the record's code, or a
            running number where that is not to be seen.
        label: The name, role or code.
        initials: One or two letters for the mark.
        relation: What the person is to the client; None where unknown or not shown.
        kind: Private or professional.
        part: What the person has to do with the client's team.
        sphere: The id of the part of life, or None.
        ring: The ring from 1, or None.
        bond: What the tie to the client is like; None where unknown or not shown.
        star: Whether the client gives the person a good and important function; None
            where that is not recorded.
        spot: Where the client drew the person.
        shown: Whether the client lets the person be shown in full here.
    """

    id: str
    label: str = attrs.field(repr=False)
    initials: str = attrs.field(repr=False)
    relation: str | None = attrs.field(default=None, repr=False)
    kind: PersonKind | None = None
    part: Part = Part.MAPPED
    sphere: str | None = None
    ring: int | None = None
    bond: Bond | None = attrs.field(default=None, repr=False)
    star: bool | None = False
    spot: Spot | None = None
    shown: bool = True

    @property
    def placed(self) -> bool:
        """Whether closeness or the client's drawing gives the person a place."""
        return self.ring is not None or self.spot is not None


@attrs.frozen(kw_only=True)
class Line:
    """Two people of whom the client told whether they know each other."""

    first: str
    second: str
    acquainted: bool = True


@attrs.frozen(kw_only=True)
class Seat:
    """Somebody in the client's team, or asked into it, whether on the map or not.

    Args:
        id: What tells the person from others in this picture; the record's code, or one
            that leads nowhere on the map where the person is not to be known.
        label: The name, role or code; the kind where the person is not to be known.
        initials: One or two letters for the mark.
        role: What the person does in the team.
        kind: Private or professional.
        part: What the person has to do with the client's team.
        client: Whether it is the client.
        known: Whether the audience may know who it is.
    """

    id: str
    label: str = attrs.field(repr=False)
    initials: str = attrs.field(repr=False)
    role: str | None = attrs.field(default=None, repr=False)
    kind: PersonKind | None = None
    part: Part = Part.MEMBER
    client: bool = False
    known: bool = True


@attrs.frozen(kw_only=True)
class Aim:
    """One of the client's goals that is not reached or dropped.

    Args:
        number: From 1, in the order recorded.
        words: The goal; None where it is not worded or not shown.
        supporters: The ids of the figures, seats and others who help with it; None where
            nobody recorded it.
    """

    number: int
    words: str | None = attrs.field(default=None, repr=False)
    supporters: tuple[str, ...] | None = None


@attrs.frozen(kw_only=True)
class Sector:
    """A part of life: its id in the record and its name."""

    id: str
    title: str


@attrs.frozen(kw_only=True)
class Scene:
    """One map on one day for one audience.

    Args:
        language: The language of every word in it.
        client: What the client is called here.
        day: The day that membership is asked for.
        drawn_on: When the map was drawn.
        drawn_by: Who drew it, as they may be called; None where unknown.
        helper: Who helped; None where unknown or nobody.
        layer: Which life the map tells of.
        audience: For whom the picture is made.
        names: How people are spoken of.
        sectors: The parts of life, clockwise; may be empty.
        rings: The words for closeness, the closest first; more, told by their number,
            where somebody stands further out than the model has words for.
        figures: The people, by sector, ring and id.
        lines: What is told of ties between them; a pair without a line is unknown.
        team: What the client's own team is called; None where the model has none.
        seats: Its members on the day, the client first, then those who are asked.
        aims: The client's goals.
        others: Who supports a goal and is neither on the map nor in the team.
        only: The sort of people that the map is narrowed to; None where it is whole.
        total: How many are on the whole map, where it is narrowed.
    """

    language: str
    client: str = attrs.field(repr=False)
    day: date
    drawn_on: date | None = None
    drawn_by: str | None = attrs.field(default=None, repr=False)
    helper: str | None = attrs.field(default=None, repr=False)
    layer: Layer = Layer.EVERYDAY
    audience: Audience = Audience.CLIENT
    names: Names = Names.CODES
    sectors: tuple[Sector, ...] = ()
    rings: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    lines: tuple[Line, ...] = ()
    team: str | None = None
    seats: tuple[Seat, ...] = ()
    aims: tuple[Aim, ...] = ()
    others: tuple[Seat, ...] = ()
    only: PersonKind | None = None
    total: int | None = None

    def figure(self, id: str) -> Figure | None:
        """The person with this id, or None."""
        return next((figure for figure in self.figures if figure.id == id), None)

    def called(self, id: str) -> str:
        """What somebody who is spoken of is called here; else the id."""
        people: tuple[Figure | Seat, ...]
        people = (*self.figures, *self.seats, *self.others)
        return next((found.label for found in people if found.id == id), id)
