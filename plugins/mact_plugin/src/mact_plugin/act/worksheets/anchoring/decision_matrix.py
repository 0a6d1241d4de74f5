"""Who may decide what when something new has been learnt."""

from datetime import date

from actcore.model import Site
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page
from ..shared import Level

_CHOICES = GUIDE.at("Videndeling og erfaringsudveksling", pages=page(27))
_CLEAR = GUIDE.at(
    "Vigtig med tydelighed om, hvor meget og hvordan medarbejderne kan reagere og"
    " beslutte",
    pages=page(27),
)


class DecisionAbout(Choice):
    """What is to be decided; the first three are the guide's examples."""

    TARGET_GROUP = (
        "target_group",
        Text(da="At udvide målgruppen", en="Widening the target group"),
    )
    WORKFLOWS = (
        "workflows",
        Text(da="At ændre faste arbejdsgange", en="Changing fixed workflows"),
    )
    COLLABORATION = (
        "collaboration",
        Text(da="At ændre måden at samarbejde på", en="Changing ways of collaborating"),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


@row
class DecisionRight:
    """Who decides on one kind of question."""

    about: DecisionAbout | None = item(
        Text(da="Hvad skal afgøres?", en="What is to be decided?"), source=_CLEAR
    )
    what: str | None = item(Text(da="Nærmere bestemt", en="More precisely"))
    decided_by: Level | None = item(
        Text(da="Hvem afgør det?", en="Who decides?"), source=_CLEAR
    )
    first_asked: tuple[Level, ...] | None = item(
        Text(da="Hvem spørges først?", en="Who is asked first?")
    )


@worksheet(
    "decision_matrix",
    title=Text(da="Hvem afgør hvad?", en="Who decides what?"),
    document=Site,
    supports=("ACT194", "ACT195", "ACT196"),
)
class DecisionMatrix:
    """What staff may decide themselves, and what goes to team leader or leadership."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    processes_chosen: bool | None = item(
        Text(
            da="Har I valgt, hvordan beslutninger skal træffes fremover?",
            en="Have you chosen how decisions are to be made from now on?",
        ),
        source=_CHOICES,
    )
    rights: tuple[DecisionRight, ...] | None = item(
        Text(da="Hvem afgør hvad?", en="Who decides what?"),
        help=Text(
            da="Skriv alt, der er afklaret. »Der er ingen« betyder, at intet er afklaret.",
            en="List all that has been settled. “There are none” says that nothing has.",
        ),
        source=_CLEAR,
    )
    staff_know: bool | None = item(
        Text(
            da="Ved medarbejderne, hvad de selv må afgøre?",
            en="Do staff know what they may decide themselves?",
        ),
        source=_CLEAR,
    )
