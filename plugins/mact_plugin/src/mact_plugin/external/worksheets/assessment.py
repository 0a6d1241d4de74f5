"""When the needs were assessed, and when the practical support began."""

from datetime import date

from actcore.model import Case
from actcore.variant import Text, item, worksheet

from ..profile import NOTICE
from ..sources import ASSESSMENT

PAGE = ASSESSMENT.at("Udredning", lines="5-6")


@worksheet(
    "external_assessment",
    title=Text(da="Udredning og første støtte", en="Assessment and first support"),
    document=Case,
    supports=("ACTE20",),
    notice=NOTICE,
)
class Assessment:
    """One sheet for each assessment of the needs."""

    began_on: date | None = item(
        Text(da="Hvornår begyndte udredningen?", en="When did the assessment begin?"),
        source=PAGE,
    )
    ended_on: date | None = item(
        Text(da="Hvornår var den færdig?", en="When was it finished?"),
        help=Text(
            da="Lad feltet stå tomt, så længe udredningen er i gang.",
            en="Leave it blank for as long as the assessment goes on.",
        ),
        open_end=True,
        source=PAGE,
        not_before="began_on",
    )
    support_began_on: date | None = item(
        Text(
            da="Hvornår begyndte den praktiske og sociale støtte?",
            en="When did the practical and social support begin?",
        ),
        source=PAGE,
    )
