"""How experience is shared within the team and with partners."""

from datetime import date

from actcore.model import MeetingKindId, OrganisationId, Site
from actcore.variant import Text, item, row, worksheet

from ....sources import GUIDE, page

_EXCHANGE = GUIDE.at("Videndeling og erfaringsudveksling", pages=page(27))


@row
class Forum:
    """One standing occasion for sharing experience."""

    kind: MeetingKindId | None = item(Text(da="Mødetype", en="Kind of meeting"))
    rhythm: str | None = item(
        Text(da="Hvor ofte?", en="How often?"),
        help=Text(da="Guiden nævner ikke noget tal.", en="The guide gives no number."),
        source=_EXCHANGE,
    )
    partners_invited: tuple[OrganisationId, ...] | None = item(
        Text(da="Hvem inviteres efter behov?", en="Who is invited as needed?"),
        source=_EXCHANGE,
    )


@worksheet(
    "experience_exchange",
    title=Text(da="Udveksling af erfaringer", en="Exchange of experience"),
    document=Site,
    supports=("ACT191", "ACT192", "ACT193"),
)
class ExperienceExchange:
    """What frames there are on a day for sharing experience."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    within_team: bool | None = item(
        Text(
            da="Er der rammer for at dele erfaringer i teamet?",
            en="Are there frames for sharing experience within the team?",
        ),
        source=_EXCHANGE,
    )
    with_partners: bool | None = item(
        Text(
            da="Er der rammer for at dele erfaringer med samarbejdspartnere?",
            en="Are there frames for sharing experience with partners?",
        ),
        source=_EXCHANGE,
    )
    forums: tuple[Forum, ...] | None = item(
        Text(da="Hvor sker det?", en="Where does it happen?"), source=_EXCHANGE
    )
    relations: str | None = item(
        Text(
            da="Hvordan holder I samarbejdet med partnerne ved lige?",
            en="How do you look after the relations with partners?",
        ),
        source=_EXCHANGE,
        lines=4,
    )
