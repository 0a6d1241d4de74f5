"""When the municipality was in which phase."""

from datetime import date

from actcore.model import Site
from actcore.variant import Text, item, worksheet

from ...sources import GUIDE, page
from .shared import Phase

CIRCLE = GUIDE.at(
    "Implementeringsprocessen er ikke lineær, men snarere cirkulær", pages=page(11)
)


@worksheet(
    "implementation_phase",
    title=Text(da="Fase i implementeringen", en="Phase of the implementation"),
    document=Site,
    supports=("ACT202", "ACT203"),
)
class ImplementationPhase:
    """One stay in a phase. Phases may overlap, and one may come back to any of them.

    Each stay has a sheet of its own, so that the history is kept.
    """

    phase: Phase = item(Text(da="Fase", en="Phase"), source=CIRCLE)
    started_on: date | None = item(Text(da="Begyndt den", en="Began on"))
    ended_on: date | None = item(
        Text(da="Afsluttet den", en="Ended on"),
        help=Text(
            da="Lad feltet stå tomt, så længe kommunen er i fasen.",
            en="Leave it blank as long as the municipality is in the phase.",
        ),
        open_end=True,
        not_before="started_on",
    )
    reason: str | None = item(
        Text(
            da="Hvad var grunden til at gå i gang eller at vende tilbage?",
            en="What was the reason for beginning, or for coming back?",
        ),
        source=CIRCLE,
    )


SHEETS = (ImplementationPhase,)
