"""How a national programme is led, launched and followed. People and groups stand apart.

Who leads, who sits in which group and which organisations there are is told among
appointments, teams and organisations; this sheet says only what cannot be told there.
"""

from datetime import date

from actcore.model import OrganisationId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet


class TemplateIssuer(Choice):
    """Who gave out a template."""

    LEADERSHIP = (
        "leadership",
        Text(sv="Den nationella ledningen", en="The national leadership"),
    )
    AREA = "area", Text(sv="Ett utbildningsområde", en="A training area")
    OTHER = "other", Text(sv="Någon annan", en="Somebody else")


class Reach(Choice):
    """How many of those concerned were reached."""

    ALL = "all", Text(sv="Ja, alla", en="Yes, all of them")
    SOME = "some", Text(sv="Ja, några", en="Yes, some of them")
    NONE = "none", Text(sv="Nej", en="No")


@row
class AgreementTemplate:
    """One version of a template for agreements between municipalities and region."""

    version: str | None = item(Text(sv="Version", en="Version"))
    issued_on: date | None = item(Text(sv="Utgiven den", en="Issued on"))
    issued_by: TemplateIssuer | None = item(Text(sv="Utgiven av", en="Issued by"))


@row
class SelectionCriteria:
    """One version of the criteria for choosing case manager trainees."""

    version: str | None = item(Text(sv="Version", en="Version"))
    issued_on: date | None = item(Text(sv="Utgivna den", en="Issued on"))
    issued_by: TeamId | None = item(
        Text(sv="Vilken grupp tog fram dem?", en="Which group worked them out?")
    )


@row
class DataCollection:
    """One time that data were collected for later analysis."""

    collected_on: date | None = item(Text(sv="Datum", en="Date"))
    what: str | None = item(
        Text(sv="Vad samlades in?", en="What was collected?"), lines=2
    )


@worksheet(
    "programme_plan",
    title=Text(
        sv="Plan för den nationella satsningen", en="Plan of the national programme"
    ),
    document=Site,
    supports=(
        "RACT074",
        "RACT080",
        "RACT081",
        "RACT082",
        "RACT085",
        "RACT086",
        "RACT087",
        "RACT088",
    ),
)
class ProgrammePlan:
    """The plan as it stands at present; one sheet for each programme."""

    areas_sought: int | None = item(
        Text(
            sv="Hur många utbildningsområden är målet?",
            en="How many training areas are aimed for?",
        ),
        minimum=0,
        section=Text(sv="Mål och start", en="Aim and launch"),
    )
    launched_on: date | None = item(
        Text(
            sv="När gick informationen om satsningen ut?",
            en="When did the information on the programme go out?",
        )
    )
    sent_to_municipalities: Reach | None = item(
        Text(
            sv="Gick brevet och broschyren till kommunerna?",
            en="Did the letter and the brochure go to the municipalities?",
        )
    )
    sent_to_regions: Reach | None = item(
        Text(
            sv="Gick brevet och broschyren till regionerna?",
            en="Did the letter and the brochure go to the regions?",
        )
    )
    sent_to_primary_care: Reach | None = item(
        Text(
            sv="Gick brevet och broschyren till de regionala primärvårdscheferna?",
            en="Did the letter and the brochure go to the regional primary care managers?",
        )
    )
    published_by: tuple[OrganisationId, ...] | None = item(
        Text(
            sv="Vilka organisationer lade ut informationen på sin webbplats?",
            en="Which organisations put the information on their web site?",
        )
    )
    lead_appointed_by: tuple[OrganisationId, ...] | None = item(
        Text(
            sv="Vilka organisationer utsåg den ansvariga?",
            en="Which organisations appointed the programme lead?",
        ),
        section=Text(sv="Ledningen", en="The leadership"),
    )
    committee_appointed_by: tuple[OrganisationId, ...] | None = item(
        Text(
            sv="Vilka organisationer utsåg arbetsutskottet?",
            en="Which organisations appointed the working committee?",
        )
    )
    strategy_group: TeamId | None = item(
        Text(
            sv="Vilken grupp är satsningens strategigrupp?",
            en="Which group is the programme's strategy group?",
        ),
        help=Text(
            sv="En grupp från en tidigare satsning räknas inte.",
            en="A group from an earlier programme does not count.",
        ),
    )
    follows_goals: bool | None = item(
        Text(
            sv="Har strategigruppen i uppgift att följa satsningen och se till att den når sina mål?",
            en="Is it the strategy group's task to follow the programme and see that it reaches its goals?",
        )
    )
    templates: tuple[AgreementTemplate, ...] | None = item(
        Text(sv="Mallar för avtal", en="Templates for agreements"),
        help=Text(
            sv="Välj ”Det finns inga” om ingen mall har getts ut.",
            en="Choose “There are none” if no template has been issued.",
        ),
        section=Text(
            sv="Mallar, kriterier och uppgifter", en="Templates, criteria and data"
        ),
    )
    criteria: tuple[SelectionCriteria, ...] | None = item(
        Text(
            sv="Kriterier för urvalet till case managerutbildningen",
            en="Criteria for choosing case manager trainees",
        ),
        help=Text(
            sv="Välj ”Det finns inga” om inga kriterier har tagits fram.",
            en="Choose “There are none” if no criteria have been worked out.",
        ),
    )
    data_collections: tuple[DataCollection, ...] | None = item(
        Text(sv="Insamling av uppgifter", en="Collections of data"),
        help=Text(
            sv="Välj ”Det finns inga” om inget har samlats in.",
            en="Choose “There are none” if nothing has been collected.",
        ),
    )
