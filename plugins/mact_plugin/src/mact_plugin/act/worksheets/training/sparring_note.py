"""What a sparring meeting took up."""

from actcore.model import ClientRef, MeetingId, PersonId, Site
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page

SPARRING = GUIDE.at("Sparringsmøder", pages=page(24))
REVIEW = GUIDE.at("Case-reviews af borgerforløb", pages=page(24))


class SparringTopic(Choice):
    """What a case can give occasion to talk about."""

    PHASES = "phases", Text(da="Metodens faser", en="The phases of the method")
    MOTIVATION = "motivation", Text(da="Arbejdet med motivation", en="Motivation work")
    RELATION = "relation", Text(da="Arbejdet med relationen", en="Relation work")
    GRIPS = (
        "grips",
        Text(
            da="Konkrete greb, fx spørgeteknik fra den motiverende samtale",
            en="Concrete techniques, such as questions from motivational interviewing",
        ),
    )
    HARD_CONTACT = (
        "hard_contact",
        Text(da="Kontakt, der er svær at holde", en="Contact that is hard to keep"),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


@worksheet(
    "sparring_note",
    title=Text(da="Notat fra sparringsmøde", en="Note from a sparring meeting"),
    document=Site,
    supports=("ACT149", "ACT172", "ACT173", "ACT174", "ACT175"),
)
class SparringNote:
    """One note to one meeting of the kind ``sparring_meeting``.

    Day, length and those present stand with the meeting itself.
    """

    meeting: MeetingId = item(Text(da="Sparringsmøde", en="Sparring meeting"))
    client: ClientRef | None = item(
        Text(
            da="Hvilket borgerforløb tog I udgangspunkt i?",
            en="Which citizen's course did you start from?",
        ),
        help=Text(da="Skriv kun en kode.", en="Write a code only."),
        source=SPARRING,
    )
    presented_by: PersonId | None = item(
        Text(da="Hvem fortalte om forløbet?", en="Who told of the course?"),
        source=REVIEW,
    )
    topics: tuple[SparringTopic, ...] | None = item(
        Text(da="Hvad talte I om?", en="What did you talk about?"), source=REVIEW
    )
    core_elements: str | None = item(
        Text(
            da="Hvilke kerneelementer drøftede I?",
            en="Which core elements did you discuss?",
        ),
        source=SPARRING,
        lines=2,
    )
    learning: str | None = item(
        Text(da="Hvad vil I prøve af?", en="What will you try out?"),
        help=Text(
            da="Skriv ikke noget, som en borger kan genkendes på.",
            en="Write nothing by which a citizen could be recognised.",
        ),
        lines=4,
    )
