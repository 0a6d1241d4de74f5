"""How places in the team are filled: full-time or part-time, and with whom.

The guide tells what speaks for each and takes no side, so nothing here can fail.
"""

from actcore.model import Membership, Site, Team
from actcore.variant import Strength, Text, stated

from ...sources import GUIDE, page

SELECTION = GUIDE.at("Udvælgelse af medarbejdere", pages=page(18))

part_time = stated(
    "ACT062",
    "full-or-part-time",
    on=Membership,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=SELECTION,
    statement=Text(
        da="ACT-medarbejdere kan være ansat på fuld tid eller deltid.",
        en="ACT staff may work full-time or part-time.",
    ),
    counts="Both have advantages. Those who carry citizens tend towards full time.",
)

part_time_by_need = stated(
    "ACT063",
    "part-time-by-need",
    on=Membership,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=SELECTION,
    statement=Text(
        da="Sagsbehandlere, misbrugskonsulenter og andre, der inddrages efter behov, kan være på deltid i teamet.",
        en="Case workers, misuse consultants and others brought in as needed may be part-time in the team.",
    ),
    counts="The two are examples, and full time in the same functions is in order.",
)

full_time_with_citizens = stated(
    "ACT064",
    "full-time-with-citizens",
    on=Membership,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=SELECTION,
    statement=Text(
        da="En funktion, der har borgere nok, fx bostøtte, kan fylde en hel stilling.",
        en="A function with citizens enough, such as housing support, may fill a whole post.",
    ),
    counts=(
        "The guide says it in passing, by way of contrast with part-time functions. A"
        " housing-support worker on part time is in order."
    ),
)

change_agents = stated(
    "ACT069",
    "change-agents-in-the-team",
    on=Team,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=SELECTION,
    statement=Text(
        da="I den første tid kan kolleger i teamet udpeges til at fremme metoden.",
        en="At first, colleagues in the team may be appointed to promote the method.",
    ),
    counts=(
        "A place in the team records it with the role staff_change_agent. The guide"
        " thinks of keen, skilled and respected colleagues."
    ),
)

languages = stated(
    "ACT071",
    "language-workers-considered",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at("Fortsat ledelsesfokus", pages=page(26)),
    statement=Text(
        da="Har mange borgere en anden etnisk baggrund, kan der være brug for medarbejdere, som kan sproget og forstår kulturen.",
        en="Where many citizens have another ethnic background, staff who know the language and the culture may be needed.",
    ),
    counts="The guide gives no share from which it applies.",
)

open_choice = stated(
    "ACT072",
    "choice-of-working-time",
    on=Team,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=SELECTION,
    statement=Text(
        da="Fuld tid kan give eksperter og et team, der hænger sammen; deltid kan sprede viden og gøre den mindre sårbar, når folk holder op.",
        en="Full time can give experts and a team that coheres; part time can spread knowledge and make it less vulnerable when people leave.",
    ),
    counts="An aid to a choice. That the choice is written down is our own suggestion.",
)
