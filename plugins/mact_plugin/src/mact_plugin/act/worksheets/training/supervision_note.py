"""What a session of supervision took up."""

from actcore.model import MeetingId, Site
from actcore.variant import Choice, Text, answered, item, worksheet

from ....sources import GUIDE, page

SUPERVISION = GUIDE.at("Supervision af arbejdet med ACT-metoden", pages=page(23))


class SupervisionTopic(Choice):
    """What the guide found that staff may need supervision in."""

    CORE_ELEMENTS = (
        "core_elements",
        Text(
            da="Kerneelementer, fx at arbejde kravløst",
            en="Core elements, such as working without demands",
        ),
    )
    PRACTICE = (
        "practice",
        Text(
            da="Metoden i det daglige arbejde med borgerne",
            en="The method in the daily work with the citizens",
        ),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


@worksheet(
    "supervision_note",
    title=Text(da="Notat fra supervision", en="Note from supervision"),
    document=Site,
    supports=("ACT168", "ACT169"),
)
class SupervisionNote:
    """One note to one meeting of the kind ``supervision``."""

    meeting: MeetingId = item(Text(da="Supervision", en="Session"))
    topics: tuple[SupervisionTopic, ...] | None = item(
        Text(da="Hvad handlede den om?", en="What was it about?"), source=SUPERVISION
    )
    core_elements: str | None = item(
        Text(
            da="Hvilke kerneelementer blev taget op?",
            en="Which core elements were taken up?",
        ),
        source=SUPERVISION,
        show_when=answered("topics", SupervisionTopic.CORE_ELEMENTS),
        lines=2,
    )
    learning: str | None = item(
        Text(da="Hvad tager I med videre?", en="What do you take with you?"),
        help=Text(
            da="Skriv ikke noget, som en borger kan genkendes på.",
            en="Write nothing by which a citizen could be recognised.",
        ),
        lines=4,
    )
