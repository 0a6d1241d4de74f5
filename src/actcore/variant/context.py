"""What a rule may look at besides its subject."""

from datetime import date
from typing import cast

from actcore.model import Case, Document, Site, Team

from .parameters import Parameters


class Context:
    """What a rule may look at besides its subject. It has no clock and no other input.

    Attributes:
        document: The whole document.
        as_of: The day the question is asked for.
        p: The rule's parameters.
    """

    __slots__ = ("_team", "as_of", "document", "p")

    def __init__(
        self, document: Document, as_of: date, p: Parameters, team: Team | None = None
    ) -> None:
        self.document = document
        self.as_of = as_of
        self.p = p
        self._team = team

    @property
    def case(self) -> Case:
        """The document, in a rule about a client."""
        return cast(Case, self.document)

    @property
    def site(self) -> Site:
        """The document, in a rule about an organisation."""
        return cast(Site, self.document)

    @property
    def team(self) -> Team:
        """The subject's team, in a rule on memberships or on the meetings of a team."""
        return cast(Team, self._team)

    def past(self, day: date | None) -> bool:
        """Whether something dated `day` had happened by the day of the question."""
        return day is not None and day <= self.as_of
