"""The frames that leadership sets for a team's learning and continued development."""

from datetime import date

from actcore.model import Site, TeamId
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page

FOLLOW_UP = GUIDE.at("Opfølgning på arbejdet med ACT-metoden", pages=page(23))
DEPTH = GUIDE.at("Opfølgning på arbejdet med ACT-metoden", pages=page(24))
NEW_STAFF = GUIDE.at("Kompetenceudvikling af nye medarbejdere", pages=page(27))


class DevelopmentOf(Choice):
    """Whose development goes on."""

    STAFF = (
        "staff",
        Text(da="Medarbejdere, der allerede er i gang", en="Staff already at work"),
    )
    TEAM_LEADERS = "team_leaders", Text(da="Teamledere", en="Team leaders")
    NEW_STAFF = "new_staff", Text(da="Nye medarbejdere", en="New staff")


@worksheet(
    "learning_frame",
    title=Text(
        da="Rammer for læring og kompetenceudvikling",
        en="Frames for learning and development",
    ),
    document=Site,
    supports=("ACT170", "ACT171", "ACT198"),
)
class LearningFrame:
    """Which frames there are for one team on one day."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    team: TeamId = item(
        Text(da="Hvilket team?", en="Which team?"), prefill="team:act_team"
    )
    room_for_successes: bool | None = item(
        Text(
            da="Har teamlederen og teamet et sted at drøfte det, der lykkes?",
            en="Do team leader and team have a place to discuss what succeeds?",
        ),
        source=FOLLOW_UP,
        section=Text(da="Tid og sted til at lære", en="Time and place to learn"),
    )
    room_for_challenges: bool | None = item(
        Text(
            da="Har teamlederen og teamet et sted at drøfte det, der er svært?",
            en="Do team leader and team have a place to discuss what is hard?",
        ),
        source=FOLLOW_UP,
    )
    time_for_depth: bool | None = item(
        Text(
            da="Er der sat tid af til at gå i dybden sammen?",
            en="Is time set aside for going into depth together?",
        ),
        source=DEPTH,
    )
    development_of: tuple[DevelopmentOf, ...] | None = item(
        Text(
            da="Hvem er omfattet af rammerne for fortsat kompetenceudvikling?",
            en="Whom do the frames for continued development cover?",
        ),
        source=NEW_STAFF,
        section=Text(da="Fortsat kompetenceudvikling", en="Continued development"),
    )
    where: str | None = item(
        Text(da="Hvor står det skrevet?", en="Where is it written down?"), lines=2
    )
