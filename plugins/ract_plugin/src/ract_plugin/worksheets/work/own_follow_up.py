"""How the client finds that it goes with a goal, on a simple scale of our own."""

from datetime import date

from actcore.model import Case, GoalId
from actcore.variant import Text, Unanswered, item, worksheet


@worksheet(
    "own_follow_up",
    title=Text(sv="Din egen uppföljning", en="Your own follow-up"),
    document=Case,
    version="1.1",
    supports=("RACT049",),
    audience="client",
    earlier={"1.0": {}},
)
class OwnFollowUp:
    """What the client says of one goal on one day."""

    noted_on: date | None = item(
        Text(sv="Vilken dag är det?", en="Which day is it?"),
        section=Text(sv="Ditt mål", en="Your goal"),
    )
    goal: GoalId | None = item(Text(sv="Vilket mål gäller det?", en="Which goal?"))
    rating: int | None = item(
        Text(sv="Hur går det, från 0 till 10?", en="How is it going, from 0 to 10?"),
        help=Text(
            sv="0 är inte alls bra. 10 är så bra det kan bli. Skalan är din egen. Ingen räknar ihop dina siffror.",
            en="0 is not at all well. 10 is as well as can be. The scale is your own. Nobody adds your figures up.",
        ),
        minimum=0,
        maximum=10,
    )
    helped: str | None = item(Text(sv="Vad har hjälpt?", en="What has helped?"))
    to_change: str | None = item(
        Text(sv="Vad vill du ändra på?", en="What do you want to change?")
    )
    group_worked: bool | Unanswered | None = item(
        Text(
            sv="Går det bra i din grupp?",
            en="Do things go well in your resource group?",
        ),
        section=Text(sv="De som är med dig", en="Those who are with you"),
    )
    close_persons_words: str | None = item(
        Text(
            sv="Vad säger de som står dig nära?",
            en="What do the people close to you say?",
        )
    )
