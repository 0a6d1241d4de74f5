"""With whom there is work across professions, inside and outside the municipality."""

from datetime import date

from actcore.model import OrganisationId, PrincipalId, Site
from actcore.variant import Text, item, row, worksheet

from ....sources import GUIDE, page

ACROSS = GUIDE.at(
    "Tværfagligt samarbejde er afgørende for succes i arbejdet med metoden",
    pages=page(13),
)


@row
class PartnerAcross:
    """One partner whom the team works with on citizens."""

    partner: OrganisationId | None = item(Text(da="Partner", en="Partner"))
    principal: PrincipalId | None = item(
        Text(da="Hvem hører partneren under?", en="Whom does the partner belong to?"),
        source=ACROSS,
    )
    about: str | None = item(
        Text(da="Hvad arbejder I sammen om?", en="What do you work on together?")
    )


@worksheet(
    "partner_work",
    title=Text(
        da="Tværfagligt samarbejde uden for teamet",
        en="Work across professions outside the team",
    ),
    document=Site,
    supports=("ACT042",),
)
class PartnerWork:
    """The partners of the day. An empty list says that there were none."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    partners: tuple[PartnerAcross, ...] | None = item(
        Text(
            da="Hvem arbejder I sammen med om borgerne?",
            en="Whom do you work with on citizens?",
        ),
        help=Text(
            da="Skriv dem alle. En tom liste betyder, at der ikke er nogen.",
            en="List them all. An empty list says that there are none.",
        ),
        source=ACROSS,
    )
