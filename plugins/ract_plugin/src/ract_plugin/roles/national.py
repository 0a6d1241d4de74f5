"""Who leads the programme of 2012-2016, and who sits in the later national council."""

from actcore.variant import Role, Text

from ..sources import BROCHURE, COUNCIL

LEVEL = "national"
LEADERSHIP = "Ledning på nationell nivå"
TOGETHER = Text(
    sv="De två ledande organisationerna tillsammans",
    en="The two leading organisations together",
)

ROLES = (
    Role(
        id="programme_lead",
        title=Text(sv="Ansvarig för satsningen", en="Programme lead"),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="368"),
        about=Text(
            sv="En person som leder satsningen nationellt.",
            en="One person who leads the programme nationally.",
        ),
        mandatory=True,
        appointed_by=TOGETHER,
    ),
    Role(
        id="working_committee",
        title=Text(
            sv="Ledamot av arbetsutskottet", en="Member of the working committee"
        ),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="368, 392-393"),
        about=Text(
            sv="Leder satsningen nationellt och ger ut mallar för avtal.",
            en="Leads the programme nationally and issues templates for agreements.",
        ),
        mandatory=True,
        appointed_by=TOGETHER,
    ),
    Role(
        id="strategy_group_member",
        title=Text(
            sv="Ledamot av strategigruppen", en="Member of the national strategy group"
        ),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="369-373, 486-487"),
        about=Text(
            sv="Företräder en av de två ledande organisationerna, följer satsningen och tar fram kriterier för urvalet till case managerutbildningen.",
            en="Represents one of the two leading organisations, follows the programme and works out criteria for choosing case manager trainees.",
        ),
        mandatory=True,
        appointed_by=Text(
            sv="Den egna organisationen", en="The organisation represented"
        ),
    ),
    Role(
        id="strategy_group_invitee",
        title=Text(
            sv="Inbjuden till strategigruppen", en="Invited to the strategy group"
        ),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="372-373"),
        about=Text(
            sv="Deltar för exempelvis Socialstyrelsen, förbundet SKL eller forskningen.",
            en="Takes part for the National Board of Health and Welfare, the association SKL or research, for instance.",
        ),
        mandatory=False,
        appointed_by=Text(sv="Bjuds in", en="Invited"),
    ),
    Role(
        id="research_lead",
        title=Text(sv="Forskningsansvarig", en="Research lead"),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="373-375"),
        about=Text(
            sv="Ser till att uppgifter samlas in regelbundet för senare analys.",
            en="Sees that data are collected regularly for later analysis.",
        ),
        mandatory=True,
        appointed_by=Text(sv="Den nationella ledningen", en="The national leadership"),
    ),
    Role(
        id="council_chair",
        title=Text(sv="Rådets ordförande", en="Chair of the council"),
        level=LEVEL,
        source=COUNCIL.at("Rådets styrelse", lines="51-53"),
        about=Text(
            sv="Leder Nationella rådets styrelse; väljs på två år.",
            en="Leads the national council's board; elected for two years.",
        ),
        mandatory=True,
        appointed_by=Text(
            sv="Väljs; källan säger inte av vem",
            en="Elected; the source does not say by whom",
        ),
    ),
    Role(
        id="council_vice_chair",
        title=Text(sv="Rådets vice ordförande", en="Vice chair of the council"),
        level=LEVEL,
        source=COUNCIL.at("Rådets styrelse", lines="51-53"),
        about=Text(
            sv="Leder styrelsen vid sidan av ordföranden; väljs på två år.",
            en="Leads the board beside the chair; elected for two years.",
        ),
        mandatory=True,
        appointed_by=Text(
            sv="Väljs; källan säger inte av vem",
            en="Elected; the source does not say by whom",
        ),
    ),
    Role(
        id="council_board_member",
        title=Text(sv="Ledamot av rådets styrelse", en="Board member of the council"),
        level=LEVEL,
        source=COUNCIL.at("Rådets styrelse", lines="51-53"),
        about=Text(
            sv="Sitter i Nationella rådets styrelse; väljs på ett år.",
            en="Sits on the national council's board; elected for one year.",
        ),
        mandatory=True,
        appointed_by=Text(
            sv="Väljs; källan säger inte av vem",
            en="Elected; the source does not say by whom",
        ),
    ),
    Role(
        id="council_member",
        title=Text(sv="Medlem i rådet", en="Member of the council"),
        level=LEVEL,
        source=COUNCIL.at("Medlemskap", lines="47-49"),
        about=Text(
            sv="En enskild person som har valt att gå med; medlemskapet är gratis.",
            en="An individual who has chosen to join; membership is free.",
        ),
        appointed_by=Text(sv="Personen själv", en="The person"),
        eligibility=Text(sv="Alla enskilda personer", en="Any individual"),
    ),
    Role(
        id="council_working_group",
        title=Text(
            sv="Medlem av en arbetsgrupp i rådet",
            en="Member of a working group of the council",
        ),
        level=LEVEL,
        source=COUNCIL.at("Arbetet drivs genom arbetsgrupper", lines="42-46"),
        about=Text(
            sv="Arbetar med utbildning, metodhandledning, stöd och implementering eller information om peer support.",
            en="Works with training, method supervision, support and implementation, or information on peer support.",
        ),
    ),
)
