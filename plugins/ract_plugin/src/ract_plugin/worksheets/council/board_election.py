"""An election to the board of the national council."""

from datetime import date

from actcore.model import PersonId, Site
from actcore.variant import Choice, Text, item, worksheet


class Office(Choice):
    """What somebody was elected as."""

    CHAIR = "chair", Text(sv="Ordförande", en="Chair")
    VICE_CHAIR = "vice_chair", Text(sv="Vice ordförande", en="Vice chair")
    MEMBER = "member", Text(sv="Ledamot", en="Member")


@worksheet(
    "board_election",
    title=Text(sv="Val till rådets styrelse", en="Election to the council's board"),
    document=Site,
    supports=("RACT128", "RACT129"),
)
class BoardElection:
    """One person elected once; a re-election is a new sheet."""

    person: PersonId | None = item(Text(sv="Vem valdes?", en="Who was elected?"))
    office: Office | None = item(Text(sv="Uppdrag", en="Office"))
    elected_on: date | None = item(Text(sv="Vald den", en="Elected on"))
    elected_until: date | None = item(
        Text(sv="Vald till och med", en="Elected up to and including")
    )
