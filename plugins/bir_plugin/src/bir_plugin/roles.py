"""The role catalogue of the Norwegian programme, as its one page tells it.

The page names no chair, no secretary and no leader of a work group, and it does not say
whether the coordinator is one of the members. So these stay open here.
"""

from actcore.variant import Role, Text

from .sources import COMPOSITION, FOLLOW_UP, GOALS, INTRODUCTION, RESOURCE_GROUPS

COORDINATOR, DECISION_MAKER = "coordinator", "decision_maker"
MEMBER, DEPUTY = "member", "deputy"
KORUS_LEADER = "korus_leader"

_MUNICIPALITY = Text(nb="Kommunen", en="The municipality")
_KORUS = Text(nb="KoRus", en="KoRus")

CATALOGUE = (
    Role(
        id="municipality",
        title=Text(nb="Prosjektkommune", en="Project municipality"),
        level="municipality",
        source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),
        about=Text(
            nb="Organiserer gruppen, har koordinator, velger mål og ser innsatsene under ett.",
            en="Organises the group, has a coordinator, picks goals and looks at the initiatives as one whole.",
        ),
        principal=_MUNICIPALITY,
        mandatory=True,
    ),
    Role(
        id=COORDINATOR,
        title=Text(nb="Koordinator for BiR", en="Municipal BiR coordinator"),
        level="municipality",
        source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),
        about=Text(
            nb="Leder arbeidet i kommunen og har kontakten med KoRus. Kilden sier ikke hvem som leder møtene.",
            en="Leads the work inside the municipality and keeps the contact with KoRus. Who chairs the meetings, the source does not say.",
        ),
        principal=_MUNICIPALITY,
        mandatory=True,
        appointed_by=_MUNICIPALITY,
    ),
    Role(
        id=MEMBER,
        title=Text(
            nb="Medlem av den kommunale ressursgruppen",
            en="Member of the municipal resource group",
        ),
        level="resource_group",
        source=RESOURCE_GROUPS.at(
            f"{INTRODUCTION}; {COMPOSITION}; {GOALS}", lines="11, 17, 37"
        ),
        about=Text(
            nb="Representerer en faggruppe, sprer kunnskapen og arbeider med rutiner og tiltak.",
            en="Represents a professional group, spreads the knowledge and works on routines and measures.",
        ),
        principal=_MUNICIPALITY,
        mandatory=True,
    ),
    Role(
        id=DEPUTY,
        title=Text(nb="Varaperson", en="Deputy"),
        level="resource_group",
        source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),
        about=Text(
            nb="Trer inn for sin fagavdeling ved fravær, sykdom eller jobbskifte.",
            en="Steps in for a professional department on absence, illness or change of job.",
        ),
        principal=_MUNICIPALITY,
        eligibility=Text(
            nb="Kommer fra fagavdelingen det gjelder.",
            en="Comes from the professional department in question.",
        ),
        aliases=("vara", "vararepresentant"),
    ),
    Role(
        id=DECISION_MAKER,
        title=Text(
            nb="Enhetsleder eller kommunalsjef", en="Unit leader or municipal director"
        ),
        level="resource_group",
        source=RESOURCE_GROUPS.at(COMPOSITION, lines="15"),
        about=Text(
            nb="Gjør det mulig å ta viktige avgjørelser i møtet.",
            en="Makes it possible to take important decisions in the meeting.",
        ),
        principal=_MUNICIPALITY,
        eligibility=Text(
            nb="Er på enhetsledernivå eller er kommunalsjef.",
            en="Is at unit-leader level or is a municipal director.",
        ),
    ),
    Role(
        id="wg_spreading",
        title=Text(
            nb="Deltaker i arbeidsgruppen for spredning",
            en="Member of the work group for spreading",
        ),
        level="work_group",
        source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),
        about=Text(
            nb="Arbeider med spredningsmateriellet og planen for når og hvordan opplæringen skal skje.",
            en="Works on the spreading material and the plan for when and how training takes place.",
        ),
        principal=_MUNICIPALITY,
    ),
    Role(
        id="wg_guide",
        title=Text(
            nb="Deltaker i arbeidsgruppen for veileder og rutiner",
            en="Member of the work group for guide and routines",
        ),
        level="work_group",
        source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),
        about=Text(
            nb="Arbeider med kommunens veileder og interne rutiner.",
            en="Works on the municipal guide and internal routines.",
        ),
        principal=_MUNICIPALITY,
    ),
    Role(
        id=KORUS_LEADER,
        title=Text(nb="Leder for programmet i KoRus", en="KoRus programme leader"),
        level="korus",
        source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),
        about=Text(
            nb="Deltar på et kommunalt møte hvert halvår og kan nås på e-post og telefon.",
            en="Attends a municipal meeting each half-year and can be reached by e-mail and phone.",
        ),
        principal=_KORUS,
    ),
    Role(
        id="korus_editor",
        title=Text(nb="KoRus' formidling", en="KoRus communication"),
        level="korus",
        source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),
        about=Text(
            nb="Legger jevnlig ut nytt på nettsiden og i sosiale medier. Rollen er underforstått i kilden.",
            en="Regularly posts news on the website and on social media. The source only implies the role.",
        ),
        principal=_KORUS,
    ),
    Role(
        id="course_participant",
        title=Text(nb="Kursdeltaker", en="Course participant"),
        level="municipality",
        source=RESOURCE_GROUPS.at(GOALS, lines="37"),
        about=Text(
            nb="Får førkartleggingen på e-post. Er ikke nødvendigvis med i ressursgruppen.",
            en="Gets the pre-survey by e-mail. Is not necessarily in the municipal resource group.",
        ),
        principal=_MUNICIPALITY,
    ),
    Role(
        id="department",
        title=Text(nb="Avdeling", en="Department"),
        level="municipality",
        source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),
        about=Text(
            nb="Stedet der kunnskapen skal spres og tas i bruk.",
            en="The place where the knowledge is to be spread and put into use.",
        ),
        principal=_MUNICIPALITY,
    ),
)

AT_WORK = (COORDINATOR, MEMBER, DEPUTY, DECISION_MAKER, "wg_spreading", "wg_guide")
"""Those who do the municipality's work in the programme, as a sheet offers them."""

DECIDING = ("municipality", COORDINATOR, MEMBER, DECISION_MAKER)
"""Those who can decide on the group, the group itself among them."""
