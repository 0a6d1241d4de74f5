"""Whether the municipality uses the three parts of M-ACT's frame."""

from datetime import date

from actcore.model import Site
from actcore.variant import Text, answered, item, worksheet

from ...sources import FLYER

_FRAME = "M-ACT - en modificeret udgave"


@worksheet(
    "frame_in_use",
    title=Text(da="Brug af rammen om M-ACT", en="Use of the frame of M-ACT"),
    document=Site,
    supports=("MACT007", "MACT008", "MACT010", "MACT011"),
)
class FrameInUse:
    """What is in use on one day, in the municipality's own words.

    Our source counts seven core elements and names none, and it does not say what the
    practice model consists of. Whoever has the national description can.
    """

    filled_on: date = item(Text(da="Dato", en="Date"))
    values_in_use: bool | None = item(
        Text(
            da="Bygger arbejdet på M-ACT's værdigrundlag?",
            en="Does the work rest on the value base of M-ACT?",
        ),
        source=FLYER.at(_FRAME, pages="1", lines="19, 23-24"),
    )
    core_elements: tuple[str, ...] | None = item(
        Text(
            da="Hvilke kerneelementer er i brug?", en="Which core elements are in use?"
        ),
        help=Text(
            da="Skriv de navne, som kommunen bruger; kilden nævner ingen. »Intet« betyder, at ingen er i brug.",
            en="Write the names that the municipality uses; the source names none. “Nothing” says that none is in use.",
        ),
        source=FLYER.at(_FRAME, pages="1", lines="19, 23-24"),
    )
    practice_model_in_use: bool | None = item(
        Text(da="Er praksismodellen i brug?", en="Is the practice model in use?"),
        source=FLYER.at(_FRAME, pages="1", lines="20, 24-25"),
    )
    practice_phases: tuple[str, ...] | None = item(
        Text(
            da="Hvilke dele af praksismodellen er i brug?",
            en="Which parts of the practice model are in use?",
        ),
        help=Text(
            da="Faser eller andre dele, med de navne, som kommunen bruger. »Intet« betyder, at ingen er i brug.",
            en="Phases or other parts, by the names that the municipality uses. “Nothing” says that none is in use.",
        ),
        show_when=answered("practice_model_in_use", True),
    )
    plans_in_use: bool | None = item(
        Text(da="Arbejder I med M-ACT-planer?", en="Do you work with M-ACT plans?"),
        help=Text(
            da="Om den enkelte borger har en plan, står i borgerens egen sag.",
            en="Whether a citizen has a plan stands in the citizen's own case.",
        ),
        source=FLYER.at(_FRAME, pages="1", lines="21, 24-25"),
    )
