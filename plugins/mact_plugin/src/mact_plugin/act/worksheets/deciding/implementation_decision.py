"""The decision whether to implement ACT, and the talks before it."""

from datetime import date

from actcore.model import Site
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ....sources import GUIDE, page
from ..shared import Level

_DECISION = GUIDE.at("Fase 1: Beslutte implementering af ACT-metoden", pages=page(12))
_CHANGES = GUIDE.at("Forståelse af ACT-metoden", pages=page(12))
_START = GUIDE.at(
    "Parathedsvurdering forud for igangsættelse af implementering", pages=page(14)
)


class Decision(Choice):
    """What has been decided about ACT; a no is as good a decision as a yes."""

    IMPLEMENT = "implement", Text(da="Vi indfører ACT", en="We implement ACT")
    AGAINST = "against", Text(da="Vi indfører ikke ACT", en="We do not implement ACT")
    UNDECIDED = "undecided", Text(da="Ikke besluttet endnu", en="Not decided yet")


@row
class PriorTalk:
    """A talk about what the method would change."""

    held_on: date | None = item(Text(da="Hvornår?", en="When?"), source=_CHANGES)
    levels: tuple[Level, ...] | None = item(
        Text(da="Hvilke niveauer var med?", en="Which levels took part?"),
        help=Text(
            da="Er teamet ikke sat endnu, tæller de medarbejdere med, som er tiltænkt en plads i det.",
            en="If there is no team yet, staff meant for a place in it count.",
        ),
        source=_CHANGES,
    )
    about_changes: bool | None = item(
        Text(
            da="Talte I om, hvad metoden ændrer i hverdagen, og hvad der bliver svært?",
            en="Did you talk about what the method changes in daily work, and what will be hard?",
        ),
        source=_CHANGES,
    )
    findings: str | None = item(
        Text(da="Hvad kom I frem til?", en="What did you find out?"),
        source=_CHANGES,
        lines=3,
    )


@worksheet(
    "implementation_decision",
    title=Text(
        da="Beslutning om at indføre ACT", en="Decision whether to implement ACT"
    ),
    document=Site,
    supports=(
        "ACT086",
        "ACT087",
        "ACT088",
        "ACT089",
        "ACT090",
        "ACT091",
        "ACT092",
        "ACT093",
        "ACT096",
        "ACT097",
        "ACT099",
        "ACT101",
        "ACT102",
        "ACT103",
        "ACT104",
        "ACT105",
        "ACT106",
        "ACT107",
        "ACT108",
        "ACT115",
        "ACT116",
        "ACT202",
        "ACT204",
        "ACTC11",
        "ACTC12",
        "ACTC13",
        "ACTC14",
        "ACTC21",
        "ACTC22",
        "ACTC23",
        "ACTC24",
        "ACTC25",
        "ACTC26",
        "ACTC27",
        "ACTC31",
        "ACTC32",
        "ACTC33",
        "ACTC34",
        "ACTC35",
        "ACTC41",
        "ACTC42",
        "ACTC43",
        "ACTC44",
        "ACTC45",
    ),
)
class ImplementationDecision:
    """How the decision stands on a day; a new sheet replaces the old one."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    prior_talks: tuple[PriorTalk, ...] | None = item(
        Text(da="Drøftelser før beslutningen", en="Talks before the decision"),
        help=Text(
            da="»Der er ingen« betyder, at I ikke har drøftet det.",
            en="“There are none” says that you have not talked about it.",
        ),
        source=_CHANGES,
        section=Text(da="Før beslutningen", en="Before the decision"),
    )
    decision: Decision | None = item(
        Text(da="Hvad er besluttet?", en="What has been decided?"),
        source=_DECISION,
        section=Text(da="Beslutningen", en="The decision"),
    )
    decided_on: date | None = item(
        Text(da="Besluttet den", en="Decided on"),
        show_when=answered("decision", Decision.IMPLEMENT, Decision.AGAINST),
    )
    decided_by: tuple[Level, ...] | None = item(
        Text(da="Hvem har besluttet det?", en="Who has decided it?"),
        source=_DECISION,
        show_when=answered("decision", Decision.IMPLEMENT, Decision.AGAINST),
    )
    grounds: str | None = item(Text(da="Hvorfor?", en="Why?"), lines=4)
    start_on: date | None = item(
        Text(
            da="Hvornår går implementeringen i gang, eller hvornår begyndte den?",
            en="When does the implementation start, or when did it?",
        ),
        help=Text(
            da="Guiden siger ikke, hvilken dag der er den første; det vælger I selv.",
            en="The guide does not say which day is the first; that is yours to choose.",
        ),
        source=_START,
        show_when=answered("decision", Decision.IMPLEMENT, Decision.UNDECIDED),
    )
