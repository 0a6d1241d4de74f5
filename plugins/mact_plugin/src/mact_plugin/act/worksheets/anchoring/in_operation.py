"""What has been settled for ACT in operation, and what is worked on all along."""

from datetime import date

from actcore.model import Site
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page

_ALL_ALONG = GUIDE.at("Fase 4: Forankre ACT-metoden", pages=page(26))
_FOCUS = GUIDE.at("Fortsat ledelsesfokus", pages=page(26))
_CHECKLIST = GUIDE.at("Tjekliste til forankringsfasen", pages=page(27))


class Weight(Choice):
    """Whether something carries the effort or stands in its way."""

    PREREQUISITE = "prerequisite", Text(da="Forudsætning", en="Prerequisite")
    BARRIER = "barrier", Text(da="Barriere", en="Barrier")


@row
class Influence:
    """One thing that the effort's success depends on."""

    what: str | None = item(
        Text(da="Hvad er det?", en="What is it?"), source=_CHECKLIST, lines=2
    )
    weight: Weight | None = item(
        Text(
            da="Er det en forudsætning eller en barriere?",
            en="Is it a prerequisite or a barrier?",
        ),
        source=_CHECKLIST,
    )


@worksheet(
    "in_operation",
    title=Text(da="ACT i driften", en="ACT in operation"),
    document=Site,
    supports=("ACT183", "ACT184", "ACT186", "ACT199", "ACT200"),
)
class InOperation:
    """Where the municipality stands on a day with ACT as part of its operation."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    leadership_attention: bool | None = item(
        Text(
            da="Har I taget stilling til, hvordan ledelsen støtter driften?",
            en="Have you settled how leadership supports the operation?",
        ),
        source=_FOCUS,
        section=Text(
            da="Det, I har taget stilling til", en="What you have taken a position on"
        ),
    )
    political_attention: bool | None = item(
        Text(
            da="Har I taget stilling til, hvordan det politiske niveau støtter driften?",
            en="Have you settled how the political level supports the operation?",
        ),
        source=_FOCUS,
    )
    experience_use: bool | None = item(
        Text(
            da="Har I taget stilling til, hvordan det, I har lært, bruges i driften?",
            en="Have you settled how what you have learnt is used in operation?",
        ),
        help=Text(
            da="Om målgruppen, om indsatsen og om at indføre metoden.",
            en="About the target group, the effort, and introducing the method.",
        ),
        source=_CHECKLIST,
    )
    positions: str | None = item(
        Text(da="Hvad er besluttet, og af hvem?", en="What was settled, and by whom?"),
        lines=5,
    )
    monitoring: str | None = item(
        Text(
            da="Hvordan følger kommunen arbejdet med metoden?",
            en="How does the municipality monitor the work with the method?",
        ),
        help=Text(
            da="Guiden nævner det som en mulighed og siger ikke, hvordan.",
            en="The guide mentions it as a possibility and does not say how.",
        ),
        source=_FOCUS,
        section=Text(da="Det løbende arbejde", en="The ongoing work"),
    )
    works_on_competence: bool | None = item(
        Text(
            da="Arbejder I løbende med kompetenceudvikling?",
            en="Do you keep working on competence?",
        ),
        source=_ALL_ALONG,
    )
    works_on_leadership: bool | None = item(
        Text(
            da="Arbejder I løbende med ledelse?",
            en="Do you keep working on leadership?",
        ),
        source=_ALL_ALONG,
    )
    works_on_organisation: bool | None = item(
        Text(
            da="Arbejder I løbende med organisering?",
            en="Do you keep working on organisation?",
        ),
        source=_ALL_ALONG,
    )
    influences: tuple[Influence, ...] | None = item(
        Text(
            da="Hvad afhænger indsatsens succes mest af?",
            en="What does the effort's success depend on most?",
        ),
        help=Text(
            da="»Der er ingen« betyder, at intet er beskrevet.",
            en="“There are none” says that nothing has been described.",
        ),
        source=_CHECKLIST,
        section=Text(da="Det, succesen afhænger af", en="What success depends on"),
    )
