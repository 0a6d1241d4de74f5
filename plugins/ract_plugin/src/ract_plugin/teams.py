"""The kinds of team of the Swedish model, and the ways into the client's own."""

from actcore.model import Case, Site
from actcore.variant import TeamKind, Term, Text

from .sources import BROCHURE, COUNCIL

CORE, NOMINATED, COACH, COOPTED = "core", "nominated", "invited_coach", "coopted"

RESOURCE_GROUP = TeamKind(
    id="resource_group",
    title=Text(sv="Resursgrupp", en="Client resource group"),
    document=Case,
    source=BROCHURE.at("Bakgrund", lines="179-187"),
    about=Text(
        sv="Klientens eget team: klienten, läkaren, case managern och de som klienten vill ha med.",
        en="The client's own team: client, physician, case manager and those the client wants in it.",
    ),
    entries=(
        Term(CORE, Text(sv="Grundbulten", en="Core trio")),
        Term(NOMINATED, Text(sv="Nominerad av klienten", en="Nominated by the client")),
        Term(COACH, Text(sv="Inbjuden brukarcoach", en="Invited user coach")),
        Term(COOPTED, Text(sv="Adjungerad", en="Co-opted for a while")),
    ),
)
