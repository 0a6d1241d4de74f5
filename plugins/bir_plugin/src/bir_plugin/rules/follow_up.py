"""What KoRus does for the municipality, "Oppfølging og involvering".

These are KoRus' own doings and no duty of the group.
"""

from actcore.model import Site
from actcore.variant import Strength, Text, stated

from ..sources import FOLLOW_UP, RESOURCE_GROUPS

BIR043 = stated(
    "BIR043",
    "korus-can-be-reached",
    on=Site,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),  # first sentence
    statement=Text(
        nb="Mellom møtene kan KoRus nås på e-post og telefon.",
        en="Between the meetings KoRus can be reached by mail and phone.",
    ),
    counts="An offer of KoRus; nobody has to make use of it.",
)

BIR044 = stated(
    "BIR044",
    "korus-sends-updates",
    on=Site,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),  # second sentence
    statement=Text(
        nb="KoRus legger jevnlig ut nytt på nettsiden og i sosiale medier.",
        en="KoRus regularly puts news on its website and in social media.",
    ),
    counts="A record of a municipality cannot show it.",
)
