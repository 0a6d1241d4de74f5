"""The roles that the flyer speaks of.

The three core functions are counted and not named, so they carry numbers here. The anchor
person and the coordinator are two roles; whether one person may hold both is not said.
"""

from actcore.variant import Role, Text

from ..sources import FLYER

TEAM, ADMINISTRATION, PARTNERS, NATIONAL = (
    "team",
    "administration",
    "partners",
    "national",
)

TEAM_COORDINATOR, ANCHOR_PERSON, CORE_TEAM_MEMBER = (
    "team_coordinator",
    "anchor_person",
    "core_team_member",
)
ADVICE_FUNCTION, SPECIAL_CONSULTANT = "advice_function", "special_consultant"
CORE_FUNCTIONS = ("core_function_1", "core_function_2", "core_function_3")

_TEAM = FLYER.at("M-ACT - en modificeret udgave", pages="1", lines="16")
_GOALS = FLYER.at("Mål", pages="1", lines="40-42")
_CIRCLE = FLYER.at("Deltagerkredsen", pages="1", lines="46-50")

_UNNAMED = Text(
    da="En af teamets tre kernefunktioner; kilden nævner antallet og ikke indholdet.",
    en="One of the team's three core functions; the source gives their number, not their content.",
)

CATALOGUE = (
    Role(
        id=TEAM_COORDINATOR,
        title=Text(da="Team-koordinator", en="Team coordinator"),
        level=TEAM,
        source=FLYER.at("M-ACT - en modificeret udgave", pages="1", lines="16, 48-49"),
        about=Text(
            da="Leder teamet. Hvor langt beslutningsretten går, står der ikke.",
            en="Leads the team. How far the right to decide goes is not said.",
        ),
        mandatory=True,
        aliases=("M-ACT-koordinator",),
    ),
    Role(
        id=CORE_FUNCTIONS[0],
        title=Text(da="Første kernefunktion", en="First core function"),
        level=TEAM,
        source=_TEAM,
        about=_UNNAMED,
        mandatory=True,
    ),
    Role(
        id=CORE_FUNCTIONS[1],
        title=Text(da="Anden kernefunktion", en="Second core function"),
        level=TEAM,
        source=_TEAM,
        about=_UNNAMED,
        mandatory=True,
    ),
    Role(
        id=CORE_FUNCTIONS[2],
        title=Text(da="Tredje kernefunktion", en="Third core function"),
        level=TEAM,
        source=_TEAM,
        about=_UNNAMED,
        mandatory=True,
    ),
    Role(
        id=CORE_TEAM_MEMBER,
        title=Text(da="Medlem af kerneteamet", en="Member of the core team"),
        level=TEAM,
        source=_GOALS,
        about=Text(
            da="Skal arbejde med indsatsen og efter forløbet være klar til kompetenceudvikling.",
            en="Is to work with the effort and be ready for competence development after the course.",
        ),
        mandatory=True,
    ),
    Role(
        id=ANCHOR_PERSON,
        title=Text(da="Tovholder", en="Anchor person"),
        level=ADMINISTRATION,
        source=FLYER.at(
            "Mål; Vigtige datoer", pages="1-2", lines="40-42, 76-77, 111, 122"
        ),
        about=Text(
            da="Skal arbejde med indsatsen og efter forløbet være klar til kompetenceudvikling. Leder eller tovholder er med i det forberedende møde og i opfølgningen.",
            en="Is to work with the effort and be ready for competence development after the course. The leader or the anchor person joins the preparatory meeting and the follow-up.",
        ),
        mandatory=True,
    ),
    Role(
        id="line_leader",
        title=Text(da="Linjeleder", en="Line leader"),
        level=ADMINISTRATION,
        source=_CIRCLE,
        about=Text(da="Kan være med i forløbet.", en="May take part in the course."),
        mandatory=False,
    ),
    Role(
        id="professional_leader",
        title=Text(da="Faglig leder", en="Professional leader"),
        level=ADMINISTRATION,
        source=_CIRCLE,
        about=Text(da="Kan være med i forløbet.", en="May take part in the course."),
        mandatory=False,
    ),
    Role(
        id="project_leader",
        title=Text(da="Projektleder", en="Project leader"),
        level=ADMINISTRATION,
        source=_CIRCLE,
        about=Text(
            da="Kan være med i forløbet, hvis der er en.",
            en="May take part in the course, where there is one.",
        ),
        mandatory=False,
    ),
    Role(
        id="consultant",
        title=Text(da="Konsulent", en="Consultant"),
        level=ADMINISTRATION,
        source=_CIRCLE,
        about=Text(da="Kan være med i forløbet.", en="May take part in the course."),
        mandatory=False,
    ),
    Role(
        id="partner_leader",
        title=Text(
            da="Leder eller koordinator hos en central samarbejdspartner",
            en="Leader or coordinator at a central partner",
        ),
        level=PARTNERS,
        source=_CIRCLE,
        about=Text(
            da="Kan være med i forløbet, hvor det er lokalt relevant.",
            en="May take part in the course where it is relevant locally.",
        ),
        mandatory=False,
    ),
    Role(
        id=ADVICE_FUNCTION,
        title=Text(
            da="Rådgivningsfunktionen på hjemløshedsområdet",
            en="Advice function on homelessness",
        ),
        level=NATIONAL,
        source=FLYER.at("Økonomi", pages="2", lines="62-64, 103-106, 121"),
        about=Text(
            da="Står for forløbet, vælger temaer, stiller lokaler til rådighed og ringer op bagefter.",
            en="Runs the course, chooses themes, provides the premises and calls afterwards.",
        ),
        mandatory=True,
        aliases=(
            "Rådgivningsfunktionen",
            "Social- og Boligstyrelsen",
            "Socialstyrelsen",
        ),
    ),
    Role(
        id=SPECIAL_CONSULTANT,
        title=Text(da="Specialkonsulent", en="Special consultant"),
        level=NATIONAL,
        source=FLYER.at("Ved spørgsmål kontakt", pages="2", lines="124-130"),
        about=Text(
            da="Svarer på spørgsmål om forløbet.",
            en="Answers questions about the course.",
        ),
    ),
)

RUNNING_A_COURSE = (
    ADVICE_FUNCTION,
    SPECIAL_CONSULTANT,
    "project_leader",
    "consultant",
)
"""Those who can advise and run a course: the agency's, or somebody local all the same."""
