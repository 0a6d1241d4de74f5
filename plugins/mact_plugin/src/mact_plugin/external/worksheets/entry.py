"""What it takes to receive M-ACT."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, worksheet

from ..profile import NOTICE
from ..sources import MACT_COSTS, SUPPORT_METHODS

WILLING = SUPPORT_METHODS.at("Tilrettelæggelse af støtten", lines="6")


class EntryDemand(Choice):
    """What somebody may demand of a citizen before giving support."""

    TREATMENT = "treatment", Text(da="At gå i behandling", en="To enter treatment")
    SUBSTANCES = (
        "substances",
        Text(
            da="At mindske eller stoppe brugen af rusmidler",
            en="To use less or no substances",
        ),
    )
    READY_TO_LIVE_ALONE = (
        "ready_to_live_alone",
        Text(
            da="At vise sig klar til at bo selv",
            en="To show readiness for a dwelling of one's own",
        ),
    )
    BEHAVIOUR = "behaviour", Text(da="At ændre adfærd", en="To change behaviour")
    GOALS = "goals", Text(da="At sætte mål", en="To set goals")
    OTHER = "other", Text(da="Andet", en="Something else")


@worksheet(
    "external_entry",
    title=Text(da="Vejen ind i M-ACT", en="The way into M-ACT"),
    document=Case,
    supports=("MACTE08", "MACTE23"),
    notice=NOTICE,
)
class Entry:
    """What held on one day when the citizen was offered support."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    age: int | None = item(
        Text(da="Borgerens alder, i hele år", en="The citizen's age, in whole years"),
        minimum=0,
        source=MACT_COSTS.at("Indledning", lines="2"),
    )
    willing: bool | None = item(
        Text(
            da="Vil borgeren gerne have støtten?",
            en="Is the citizen willing to receive the support?",
        ),
        source=WILLING,
    )
    demands: tuple[EntryDemand, ...] | None = item(
        Text(
            da="Hvad kræves der ellers, før borgeren kan få støtten?",
            en="What else is demanded before the citizen can have the support?",
        ),
        help=Text(
            da="Kun krav, I selv stiller.",
            en="Only what you demand yourselves.",
        ),
        source=WILLING,
    )
