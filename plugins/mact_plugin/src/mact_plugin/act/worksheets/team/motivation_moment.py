"""A moment at which the citizen wanted to change something, and what the team did."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, answered, item, worksheet

from ....sources import GUIDE, page

MOTIVATION = GUIDE.at("Teammedlemmernes roller", pages=page(22))


class MomentAnswer(Choice):
    """What came of it."""

    ACTED = "acted", Text(da="Teamet handlede på det", en="The team acted on it")
    NOT_ACTED = (
        "not_acted",
        Text(da="Teamet handlede ikke på det", en="The team did not act on it"),
    )
    CITIZEN_CHANGED = (
        "citizen_changed",
        Text(
            da="Borgeren ville alligevel noget andet",
            en="The citizen wanted something else after all",
        ),
    )


@worksheet(
    "motivation_moment",
    title=Text(
        da="Når borgeren selv vil ændre noget",
        en="When the citizen wants to change something",
    ),
    document=Case,
    supports=("ACT055",),
)
class MotivationMoment:
    """One moment. There need not be any, and nothing is asked of the citizen."""

    noticed_on: date | None = item(
        Text(da="Hvornår kom det frem?", en="When did it show?"), source=MOTIVATION
    )
    wish: str | None = item(
        Text(da="Hvad ville borgeren gerne?", en="What did the citizen want?")
    )
    answer: MomentAnswer | None = item(
        Text(da="Hvad kom der ud af det?", en="What came of it?"), source=MOTIVATION
    )
    acted_on: date | None = item(
        Text(da="Hvornår handlede teamet?", en="When did the team act?"),
        source=MOTIVATION,
        show_when=answered("answer", MomentAnswer.ACTED),
    )
