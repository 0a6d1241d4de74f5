"""Who leads, employs and informs in a municipality, a region or a training area."""

from actcore.variant import Role, Text

from ..sources import BROCHURE

LEVEL = "region"
LEADERSHIP = "Ledning på regional och lokal nivå"

REGION = Text(
    sv="Regionen (tidigare landstinget)", en="Region (formerly county council)"
)
KOMMUN = Text(sv="Kommunen", en="Municipality")
BOTH = Text(sv="Båda huvudmännen", en="Both principals")
IN_SKL_TEAM = Text(
    sv="Samordnar utbildningar och införande som medlem i SKL-teamet.",
    en="Coordinates training and implementation as a member of the SKL team.",
)
CENTRAL = Text(sv="Centralt placerad tjänsteman", en="Centrally placed official")
EMPLOYED = Text(sv="Anställd av rörelsen", en="Employed by the movement")

ROLES = (
    Role(
        id="skl_official_municipal",
        title=Text(
            sv="Kommunens tjänsteman i SKL-teamet",
            en="Municipal official in the SKL team",
        ),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="379-383"),
        about=IN_SKL_TEAM,
        principal=KOMMUN,
        mandatory=True,
        eligibility=CENTRAL,
    ),
    Role(
        id="skl_official_county",
        title=Text(
            sv="Regionens tjänsteman i SKL-teamet",
            en="Regional official in the SKL team",
        ),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="379-383"),
        about=IN_SKL_TEAM,
        principal=REGION,
        mandatory=True,
        eligibility=CENTRAL,
        aliases=("landstingets tjänsteman",),
    ),
    Role(
        id="skl_user_movement_rep",
        title=Text(
            sv="Brukarrörelsens företrädare i SKL-teamet",
            en="User movement's representative in the SKL team",
        ),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="380-381"),
        about=IN_SKL_TEAM,
        mandatory=True,
        eligibility=EMPLOYED,
    ),
    Role(
        id="skl_relatives_movement_rep",
        title=Text(
            sv="Anhörigrörelsens företrädare i SKL-teamet",
            en="Relatives' movement's representative in the SKL team",
        ),
        level=LEVEL,
        source=BROCHURE.at(LEADERSHIP, lines="380-381"),
        about=IN_SKL_TEAM,
        mandatory=True,
        eligibility=EMPLOYED,
    ),
    Role(
        id="employer",
        title=Text(sv="Arbetsgivare", en="Employer"),
        level=LEVEL,
        source=BROCHURE.at("Case managerutbildning", lines="486-487, 532, 550"),
        about=Text(
            sv="Avgör vilka som får gå utbildningarna, och bedömer motivation och lämplighet.",
            en="Decides who takes the courses, and judges motivation and suitability.",
        ),
        principal=BOTH,
        mandatory=True,
        aliases=("arbetsledning", "line_management"),
    ),
    Role(
        id="manager",
        title=Text(sv="Chef", en="Manager"),
        level=LEVEL,
        source=BROCHURE.at("Utbildning för chefer", lines="440-450"),
        about=Text(
            sv="Skapar organisatoriska förutsättningar för det nya arbetssättet.",
            en="Creates the organisational conditions for the new way of working.",
        ),
        principal=BOTH,
        aliases=("förvaltningschef", "verksamhetschef", "enhetschef"),
    ),
    Role(
        id="medical_responsible_physician",
        title=Text(
            sv="Medicinskt ansvarig läkare", en="Medically responsible physician"
        ),
        level=LEVEL,
        source=BROCHURE.at("Utbildning för läkare", lines="431-438"),
        about=Text(
            sv="Har en nyckelroll när arbetssättet förändras i psykiatrisk öppen- och slutenvård.",
            en="Has a key part in changing the way of working in psychiatric in- and outpatient care.",
        ),
        principal=REGION,
    ),
    Role(
        id="politician",
        title=Text(sv="Politiker", en="Politician"),
        level=LEVEL,
        source=BROCHURE.at("Introduktionskurs", lines="397-399"),
        about=Text(
            sv="Bjuds in till introduktionskursen.",
            en="Invited to the introductory course.",
        ),
    ),
    Role(
        id="official",
        title=Text(sv="Tjänsteman", en="Official"),
        level=LEVEL,
        source=BROCHURE.at("Introduktionskurs", lines="397-399"),
        about=Text(
            sv="Bjuds in till introduktionskursen.",
            en="Invited to the introductory course.",
        ),
    ),
    Role(
        id="association_rep",
        title=Text(
            sv="Företrädare för en brukar- eller närståendeorganisation",
            en="Representative of a users' or relatives' association",
        ),
        level=LEVEL,
        source=BROCHURE.at("Introduktionskurs", lines="397-399"),
        about=Text(
            sv="Bjuds in till introduktionskursen.",
            en="Invited to the introductory course.",
        ),
    ),
    Role(
        id="primary_care_manager_regional",
        title=Text(sv="Regional primärvårdschef", en="Regional primary care manager"),
        level=LEVEL,
        source=BROCHURE.at("En modell", lines="346-347"),
        about=Text(
            sv="Får brev och broschyr när satsningen börjar.",
            en="Receives a letter and a brochure as the programme starts.",
        ),
        principal=REGION,
    ),
)
