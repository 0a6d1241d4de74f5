"""What a rule may look at besides its subject."""

from datetime import date

from actcore.model import Case, Document, Site, Team

from .parameters import Parameters


class Context:
    """What a rule may look at besides its subject. It has no clock and no other input.

    Attributes:
        document: The whole document.
        case: The document, in a rule about a client.
        site: The document, in a rule about an organisation.
        as_of: The day the question is asked for.
        p: The rule's parameters.
        team: The subject's team, in a rule on memberships or on the meetings of a team.
    """

    __slots__ = ("as_of", "case", "document", "p", "site", "team")

    def __init__(
        self, document: Document, as_of: date, p: Parameters, team: Team | None = None
    ) -> None:
        self.document = document
        self.as_of = as_of
        self.p = p
        # One document under two types: a rule knows which kind it is asked of. Plain
        # attributes, because every rule reads them for every subject.
        self.case: Case = document  # type: ignore[assignment]
        self.site: Site = document  # type: ignore[assignment]
        self.team: Team = team  # type: ignore[assignment]

    def past(self, day: date | None) -> bool:
        """Whether something dated `day` had happened by the day of the question."""
        return day is not None and day <= self.as_of

    def ahead(self, day: date | None) -> bool:
        """Whether something is dated, and had not happened by the day of the question."""
        return day is not None and day > self.as_of
