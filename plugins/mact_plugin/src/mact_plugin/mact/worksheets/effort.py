"""How long an effort for the citizen lasted."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, worksheet

from ...sources import FLYER

_LASTING = FLYER.at("Kort og klart", pages="1", lines="11-12")


class EndedBy(Choice):
    """Who ended an effort."""

    CITIZEN = "citizen", Text(da="Borgeren", en="The citizen")
    TOGETHER = (
        "together",
        Text(da="Borgeren og teamet sammen", en="The citizen and the team together"),
    )
    MUNICIPALITY = "municipality", Text(da="Kommunen", en="The municipality")
    CIRCUMSTANCES = (
        "circumstances",
        Text(
            da="Ingen: Borgeren er flyttet fra kommunen eller er død",
            en="Nobody: the citizen has moved away or has died",
        ),
    )


@worksheet(
    "effort",
    title=Text(da="Indsats til borgeren", en="Effort for the citizen"),
    document=Case,
    supports=("MACT004",),
)
class Effort:
    """One effort that the citizen receives or has received."""

    what: str | None = item(Text(da="Hvilken indsats?", en="Which effort?"), lines=2)
    began_on: date | None = item(Text(da="Begyndt den", en="Began on"), source=_LASTING)
    funded_until: date | None = item(
        Text(da="Bevillingen løber til", en="The grant runs until"),
        help=Text(
            da="Hvor længe der er penge, er noget andet end, hvor længe borgeren har brug for indsatsen.",
            en="How long there is money is another matter than how long the citizen needs the effort.",
        ),
    )
    ended_on: date | None = item(
        Text(da="Sluttet den", en="Ended on"),
        help=Text(
            da="Lad feltet stå tomt, så længe indsatsen er i gang.",
            en="Leave it blank for as long as the effort goes on.",
        ),
        open_end=True,
        source=_LASTING,
        not_before="began_on",
        section=Text(da="Når indsatsen er slut", en="Once the effort has ended"),
    )
    ended_by: EndedBy | None = item(
        Text(da="Hvem afsluttede den?", en="Who ended it?"),
    )
    improved: bool | None = item(
        Text(
            da="Var der sket en bedring, da indsatsen sluttede?",
            en="Had there been an improvement when the effort ended?",
        ),
        source=_LASTING,
    )
    stable: bool | None = item(
        Text(
            da="Var der stabilitet, da indsatsen sluttede?",
            en="Was there stability when the effort ended?",
        ),
        source=_LASTING,
    )
