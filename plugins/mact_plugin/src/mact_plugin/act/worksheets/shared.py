"""The choices that sheets of several chapters share."""

from actcore.variant import Choice, Text


class Level(Choice):
    """Where in the municipality somebody decides or takes part.

    The guide counts team leaders among "the leadership" in one place and beside it in
    another, so they are a level of their own.
    """

    POLITICAL = "political", Text(da="Politisk niveau", en="Political level")
    TOP = "top", Text(da="Øverste ledelse", en="Top leadership")
    DEPARTMENT = "department", Text(da="Afdelingsledelse", en="Department leadership")
    TEAM_LEADER = "team_leader", Text(da="Teamleder", en="Team leader")
    STAFF = "staff", Text(da="Medarbejdere i teamet", en="Team staff")


LEADERSHIP = (Level.TOP, Level.DEPARTMENT)
"""The leadership above the team."""


class Driver(Choice):
    """The guide's five drivers of implementation."""

    INTERVENTION = "intervention", Text(da="Indsats", en="Intervention")
    ORGANISATION = "organisation", Text(da="Organisering", en="Organisation")
    LEADERSHIP = "leadership", Text(da="Ledelse", en="Leadership")
    PEOPLE = "people", Text(da="Mennesker", en="People")
    CONTEXT = "context", Text(da="Kontekst", en="Context")


class Phase(Choice):
    """The guide's four phases."""

    DECIDING = "deciding", Text(da="Beslutte", en="Decide")
    PLANNING = "planning", Text(da="Planlægge", en="Plan")
    CARRYING_OUT = "carrying_out", Text(da="Gennemføre", en="Carry out")
    ANCHORING = "anchoring", Text(da="Forankre", en="Anchor")


class Area(Choice):
    """An area of the citizen's life that the guide speaks of working with."""

    MISUSE = "misuse", Text(da="Misbrug", en="Misuse")
    MENTAL_HEALTH = (
        "mental_health",
        Text(da="Psykisk sårbarhed", en="Mental vulnerability"),
    )
    PHYSICAL_HEALTH = (
        "physical_health",
        Text(da="Fysisk helbred", en="Physical health"),
    )
    NETWORK = "network", Text(da="Socialt netværk", en="Social network")
    ECONOMY = "economy", Text(da="Økonomi", en="Economy")
    SOCIAL_SITUATION = (
        "social_situation",
        Text(da="Social situation", en="Social situation"),
    )
    WORK_OR_EDUCATION = (
        "work_or_education",
        Text(da="Uddannelse og beskæftigelse", en="Education and work"),
    )
    HOUSING = "housing", Text(da="Bolig", en="Housing")
    CRIME = "crime", Text(da="Kriminalitet", en="Crime")
    OTHER = "other", Text(da="Andet", en="Something else")


SPECIALISED = (
    Area.MISUSE,
    Area.MENTAL_HEALTH,
    Area.PHYSICAL_HEALTH,
    Area.NETWORK,
    Area.ECONOMY,
)
"""The five domains of specialised support (guide p. 10)."""
