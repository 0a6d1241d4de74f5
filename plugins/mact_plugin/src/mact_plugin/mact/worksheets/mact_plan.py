"""That the citizen has an M-ACT plan."""

from datetime import date

from actcore.model import Case
from actcore.variant import Text, answered, item, worksheet

from ...sources import FLYER


@worksheet(
    "mact_plan",
    title=Text(da="M-ACT-plan", en="M-ACT plan"),
    document=Case,
    supports=("MACT009",),
)
class MactPlan:
    """A note about the citizen's plan on one day.

    What the plan itself holds is not told by our source, so its fields go by the names
    that the municipality uses. The municipality's own description of its organisation is
    another paper.
    """

    filled_on: date = item(Text(da="Dato", en="Date"))
    in_use: bool | None = item(
        Text(da="Er en M-ACT-plan i brug?", en="Is an M-ACT plan in use?"),
        source=FLYER.at("M-ACT - en modificeret udgave", pages="1", lines="21"),
    )
    kept_at: str | None = item(
        Text(da="Hvor findes den?", en="Where is it kept?"),
        show_when=answered("in_use", True),
        lines=1,
    )
    fields: tuple[str, ...] | None = item(
        Text(da="Hvilke felter har planen?", en="Which fields does the plan have?"),
        help=Text(
            da="Brug kommunens egne ord; kilden nævner ingen felter. Et felt tæller med, også når borgeren ikke ønsker det udfyldt.",
            en="Use the municipality's own words; the source names no fields. A field counts even where the citizen does not want it filled in.",
        ),
        show_when=answered("in_use", True),
    )
    practice_phase: str | None = item(
        Text(
            da="Hvor i praksismodellen er arbejdet med borgeren?",
            en="Where in the practice model is the work with the citizen?",
        ),
        help=Text(
            da="Brug kommunens egne ord; kilden siger ikke, hvad praksismodellen består af.",
            en="Use the municipality's own words; the source does not say what the practice model consists of.",
        ),
        lines=2,
    )
