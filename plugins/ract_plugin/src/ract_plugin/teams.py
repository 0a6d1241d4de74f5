"""The bodies of the Swedish model: kinds of team, of meeting and of organisation.

Besides them the two principals, and the parts of life on a sociogram. The parts of life
are our own design; the sources say nothing of them.
"""

from actcore.model import Case, Site
from actcore.variant import MeetingKind, TeamKind, Term, Text

from .sources import BROCHURE, COUNCIL

CORE, NOMINATED, COACH, COOPTED = "core", "nominated", "invited_coach", "coopted"
REGION, KOMMUN = "region", "kommun"

RESOURCE_GROUP = TeamKind(
    id="resource_group",
    title=Text(sv="Resursgrupp", en="Client resource group"),
    document=Case,
    source=BROCHURE.at("Bakgrund", lines="179-187"),
    about=Text(
        sv="Klientens eget team: klienten, läkaren, case managern och de som klienten vill ha med.",
        en="The client's own team: client, physician, case manager and those the client wants in it.",
    ),
    entries=(
        Term(CORE, Text(sv="Grundbulten", en="Core trio")),
        Term(NOMINATED, Text(sv="Nominerad av klienten", en="Nominated by the client")),
        Term(COACH, Text(sv="Inbjuden brukarcoach", en="Invited user coach")),
        Term(COOPTED, Text(sv="Adjungerad", en="Co-opted for a while")),
    ),
)

BASE_COHORT = TeamKind(
    id="base_cohort",
    title=Text(sv="Kursgrupp i basutbildningen", en="Base course cohort"),
    document=Site,
    source=BROCHURE.at("Bilaga 1, basutbildning", lines="518-538"),
    about=Text(
        sv="De som går basutbildningen tillsammans, från båda huvudmännen och flera yrken.",
        en="Those who take the base course together, from both principals and several professions.",
    ),
)

COUNCIL_BOARD = TeamKind(
    id="council_board",
    title=Text(sv="Nationella rådets styrelse", en="Board of the national council"),
    document=Site,
    source=COUNCIL.at("Rådets styrelse", lines="50-53"),
    about=Text(
        sv="Ordförande, vice ordförande och ledamöter i Nationella rådet.",
        en="Chair, vice chair and members of the national council's board.",
    ),
)

KINDS = (
    RESOURCE_GROUP,
    TeamKind(
        id="ordinary_team",
        title=Text(
            sv="Ordinarie team hos en huvudman", en="Ordinary team of a principal"
        ),
        document=Site,
        source=BROCHURE.at("Bakgrund", lines="187-194"),
        about=Text(
            sv="Ett team av yrkespersoner inom psykiatrin eller socialtjänsten, vid sidan av resursgrupperna.",
            en="A team of professionals in psychiatry or social services, beside the resource groups.",
        ),
    ),
    TeamKind(
        id="ract_team",
        title=Text(
            sv="RACT-team som en case manager är förankrad i",
            en="RACT team that a case manager is anchored in",
        ),
        document=Site,
        source=BROCHURE.at("Bilaga 1, case managerutbildning", lines="541-542"),
        about=Text(
            sv="Nämns bara i förbigående; källan säger inte vilka som ingår. Det är inte resursgruppen.",
            en="Mentioned in passing only; the source does not say who is in it. It is not the resource group.",
        ),
    ),
    TeamKind(
        id="management_group",
        title=Text(sv="Ledningsgrupp", en="Management group"),
        document=Site,
        source=BROCHURE.at("Utbildning för chefer", lines="441-442"),
        about=Text(
            sv="En verksamhets ledningsgrupp, som går utbildningen för chefer. Den är inte SKL-teamet.",
            en="A service's management group, an audience of the managers' course. It is not the SKL team.",
        ),
    ),
    TeamKind(
        id="skl_team",
        title=Text(
            sv="SKL-team (Samverkan Kommun Landsting)",
            en="SKL team of municipalities and region",
        ),
        document=Site,
        source=BROCHURE.at("Ledning på regional och lokal nivå", lines="378-383"),
        about=Text(
            sv="Leder ett utbildningsområde och samordnar utbildningar och införande. Det är inte förbundet SKL.",
            en="Leads a training area and coordinates training and implementation. It is not the association SKL.",
        ),
    ),
    BASE_COHORT,
    TeamKind(
        id="cm_cohort",
        title=Text(
            sv="Kursgrupp i case managerutbildningen", en="Case manager course cohort"
        ),
        document=Site,
        source=BROCHURE.at("Case managerutbildning", lines="481-502"),
        about=Text(
            sv="De som går case managerutbildningen tillsammans. Källan anger inget högsta antal.",
            en="Those who take the case manager course together. The source gives no largest number.",
        ),
    ),
    TeamKind(
        id="physician_cohort",
        title=Text(
            sv="Kursgrupp i utbildningen för läkare", en="Physicians' course cohort"
        ),
        document=Site,
        source=BROCHURE.at("Utbildning för läkare", lines="431-438"),
        about=Text(
            sv="Medicinskt ansvariga läkare som går sin utbildning tillsammans.",
            en="Medically responsible physicians who take their course together.",
        ),
    ),
    TeamKind(
        id="manager_cohort",
        title=Text(
            sv="Kursgrupp i utbildningen för chefer", en="Managers' course cohort"
        ),
        document=Site,
        source=BROCHURE.at("Utbildning för chefer", lines="440-450"),
        about=Text(
            sv="Chefer och ledningsgrupper som går sin utbildning tillsammans.",
            en="Managers and management groups who take their course together.",
        ),
    ),
    TeamKind(
        id="inpatient_cohort",
        title=Text(
            sv="Kursgrupp för slutenvårdens personal", en="Inpatient staff cohort"
        ),
        document=Site,
        source=BROCHURE.at(
            "Utbildning för personal inom psykiatrisk slutenvård", lines="403-405"
        ),
        about=Text(
            sv="Personal i psykiatrisk slutenvård som utbildas tillsammans.",
            en="Psychiatric inpatient staff who are trained together.",
        ),
    ),
    TeamKind(
        id="working_committee",
        title=Text(
            sv="Arbetsutskott på nationell nivå", en="National working committee"
        ),
        document=Site,
        source=BROCHURE.at("Ledning på nationell nivå", lines="368"),
        about=Text(
            sv="Leder satsningen nationellt tillsammans med den som är ansvarig.",
            en="Leads the programme nationally together with the person in charge.",
        ),
    ),
    TeamKind(
        id="strategy_group",
        title=Text(sv="Strategigrupp", en="National strategy group"),
        document=Site,
        source=BROCHURE.at("Ledning på nationell nivå", lines="368-375"),
        about=Text(
            sv="Forum för samråd som följer satsningen. Det är varken strategigruppen från 2007–2011 eller Nationella rådet.",
            en="A forum that follows the programme. It is neither the strategy group of 2007-2011 nor the national council.",
        ),
    ),
    COUNCIL_BOARD,
    TeamKind(
        id="council_working_group",
        title=Text(
            sv="Nationella rådets arbetsgrupp", en="Working group of the council"
        ),
        document=Site,
        source=COUNCIL.at("Arbetet drivs genom arbetsgrupper", lines="42-46"),
        about=Text(
            sv="En av de grupper som rådet arbetar genom i början; under 2017 är de fyra.",
            en="One of the groups that the council works through to begin with; in 2017 there are four.",
        ),
    ),
)

MEETINGS = (
    MeetingKind(
        id="resource_group_meeting",
        title=Text(sv="Resursgruppsmöte", en="Meeting of the client's resource group"),
        document=Case,
        source=BROCHURE.at("Figur 1 (d)", lines="413-416"),
    ),
    MeetingKind(
        id="professionals_meeting",
        title=Text(
            sv="Yrkespersonernas möte utan klienten",
            en="Professionals' meeting without the client",
        ),
        document=Case,
        source=BROCHURE.at("Bakgrund", lines="187-194"),
    ),
    MeetingKind(
        id="ordinary_conference",
        title=Text(sv="Konferens hos en huvudman", en="Conference of a principal"),
        document=Site,
        source=BROCHURE.at("Evidensbaserad praktik", lines="66-67"),
    ),
    MeetingKind(
        id="introductory_course",
        title=Text(sv="Introduktionskurs", en="Introductory course"),
        document=Site,
        source=BROCHURE.at("Introduktionskurs", lines="395-401"),
    ),
    MeetingKind(
        id="method_supervision",
        title=Text(sv="Metodhandledning", en="Method supervision"),
        document=Site,
        source=BROCHURE.at("Case managerutbildning", lines="494-497"),
    ),
    MeetingKind(
        id="debriefing",
        title=Text(sv="Debriefing och erfarenhetsutbyte", en="Debriefing and exchange"),
        document=Site,
        source=BROCHURE.at("Efter utbildningarna", lines="512-514"),
    ),
    MeetingKind(
        id="annual_seminar",
        title=Text(sv="Årligt seminarium", en="Annual seminar"),
        document=Site,
        source=BROCHURE.at("Efter utbildningarna", lines="509-512"),
    ),
)

PRINCIPALS = (
    Term(
        REGION,
        Text(sv="Region (tidigare landsting)", en="Region (formerly county council)"),
        aliases=("landsting", "county_council"),
    ),
    Term(
        KOMMUN,
        Text(sv="Kommun", en="Municipality"),
        aliases=("primärkommun", "municipality"),
    ),
)

ORGANISATIONS = (
    Term(
        "training_area", Text(sv="Utbildningsområde", en="Training area"), ("område",)
    ),
    Term("municipality", Text(sv="Kommun", en="Municipality"), ("primärkommun",)),
    Term(
        "reference_municipality",
        Text(sv="Referenskommun", en="Reference municipality"),
    ),
    Term("region", Text(sv="Region", en="Region"), ("landsting",)),
    Term(
        "health_care_region",
        Text(sv="Sjukvårdsregion", en="Health-care region"),
    ),
    Term("social_services", Text(sv="Socialtjänst", en="Social services")),
    Term("housing_support", Text(sv="Boendestöd", en="Housing support")),
    Term(
        "general_psychiatry_team",
        Text(sv="Allmänpsykiatriskt team", en="General psychiatry team"),
    ),
    Term("specialist_team", Text(sv="Specialistteam", en="Specialist team")),
    Term(
        "outpatient_team",
        Text(sv="Psykiatrisk öppenvård", en="Psychiatric outpatient care"),
    ),
    Term(
        "inpatient_unit",
        Text(sv="Psykiatrisk slutenvård", en="Psychiatric inpatient care"),
    ),
    Term("primary_care", Text(sv="Primärvård", en="Primary care")),
    Term("user_movement", Text(sv="Brukarrörelsen", en="User movement")),
    Term(
        "relatives_movement",
        Text(sv="Anhörigrörelsen", en="Relatives' movement"),
        ("närståendeorganisation",),
    ),
    Term("state_agency", Text(sv="Statlig myndighet", en="State agency")),
    Term("programme_owner", Text(sv="Satsningens ägare", en="The programme's owner")),
    Term(
        "user_umbrella",
        Text(
            sv="Brukarnas och de närståendes paraplyorganisation",
            en="Umbrella organisation of users and relatives",
        ),
    ),
    Term("training_provider", Text(sv="Utbildare", en="Training provider")),
    Term("national_council", Text(sv="Nationella rådet", en="National council")),
)

SPHERES = (
    Term("family", Text(sv="Familj", da="Familie", nb="Familie", en="Family")),
    Term("kin", Text(sv="Släkt", da="Slægt", nb="Slekt", en="Relatives")),
    Term("friends", Text(sv="Vänner", da="Venner", nb="Venner", en="Friends")),
    Term(
        "leisure",
        Text(
            sv="Fritid & grannar",
            da="Fritid & naboer",
            nb="Fritid & naboer",
            en="Leisure & neighbours",
        ),
    ),
    Term(
        "work",
        Text(
            sv="Arbete & studier",
            da="Arbejde & uddannelse",
            nb="Arbeid & studier",
            en="Work & studies",
        ),
    ),
    Term(
        "care",
        Text(
            sv="Vård & stöd",
            da="Behandling & støtte",
            nb="Hjelp & støtte",
            en="Care & support",
        ),
    ),
)
