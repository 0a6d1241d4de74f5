"""How the guide wants the implementation to go as a whole: phases, drivers, checklists."""

from actcore.model import Site
from actcore.variant import (
    Strength,
    Text,
    stated,
)

from ...sources import GUIDE, page

circular_phases = stated(
    "ACT203",
    "phases-overlapping-or-reversed",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at(
        "Implementeringsprocessen er ikke lineær, men snarere cirkulær", pages=page(11)
    ),
    statement=Text(
        da="Faserne må gerne overlappe, og man kan vende tilbage til en tidligere fase, når man har lært noget nyt.",
        en="Phases may overlap, and one may return to an earlier phase after learning something new.",
    ),
    counts="Never a deviation; earlier checklists are kept and may be answered again.",
)
