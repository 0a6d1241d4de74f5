"""What a function in the team is for, and who fits into it."""

from datetime import date

from actcore.model import PersonId, RoleId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page
from ...roles import FUNCTIONS

ANNEX = GUIDE.at(
    "Funktionsbeskrivelser for medarbejdere i ACT-teamet; bilag 1d", pages=page(22, 23)
)


class Part(Choice):
    """The five parts that the guide tells of its example of a function description."""

    PURPOSE = "purpose", Text(da="Formål", en="Purpose")
    TASKS = "tasks", Text(da="Primære opgaver", en="Primary tasks")
    PHASE_ROLES = (
        "phase_roles",
        Text(da="Roller i forløbets faser", en="Roles in the phases of the course"),
    )
    PROFESSIONAL = (
        "professional",
        Text(da="Faglige kompetencer", en="Professional competences"),
    )
    PERSONAL = "personal", Text(da="Personlige kompetencer", en="Personal competences")


@row
class PhaseRole:
    """What the function does in one phase of a citizen's course.

    The guide speaks of such phases and does not name them, so a team uses its own words.
    """

    phase: str = item(
        Text(da="Fase i borgerens forløb", en="Phase of the citizen's course"),
        source=ANNEX,
    )
    role: str | None = item(
        Text(da="Funktionens rolle", en="The function's role"), source=ANNEX, lines=3
    )


@worksheet(
    "function_description",
    title=Text(da="Funktionsbeskrivelse", en="Function description"),
    document=Site,
    supports=("ACT164", "ACT165", "ACT166", "ACT167"),
)
class FunctionDescription:
    """One version of the description of one function in an ACT team."""

    function: RoleId = item(
        Text(da="Funktion", en="Function"), source=ANNEX, roles=FUNCTIONS
    )
    filled_on: date = item(Text(da="Skrevet den", en="Written on"))
    replaced_on: date | None = item(
        Text(da="Afløst af en nyere den", en="Replaced by a newer one on"),
        help=Text(
            da="Lad feltet stå tomt, så længe beskrivelsen gælder.",
            en="Leave it blank as long as the description holds.",
        ),
        open_end=True,
        not_before="filled_on",
    )
    version: str | None = item(Text(da="Udgave", en="Version"), lines=1)
    team: TeamId | None = item(
        Text(da="Hvilket team?", en="Which team?"), prefill="team:act_team"
    )
    author: PersonId | None = item(
        Text(
            da="Hvem har udarbejdet beskrivelsen?",
            en="Who has drawn up the description?",
        ),
        source=ANNEX,
    )
    purpose: str | None = item(
        Text(da="Hvad er formålet med funktionen?", en="What is the function for?"),
        source=ANNEX,
        section=Text(da="Opgaven", en="The task"),
        lines=3,
    )
    primary_tasks: str | None = item(
        Text(da="Hvad er de primære opgaver?", en="What are the primary tasks?"),
        source=ANNEX,
        lines=6,
    )
    phase_roles: tuple[PhaseRole, ...] | None = item(
        Text(
            da="Hvilken rolle har funktionen i de enkelte faser af borgerens forløb?",
            en="Which role does the function have in each phase of a citizen's course?",
        ),
        help=Text(
            da="Guiden nævner faser, men siger ikke hvilke. Brug jeres egne.",
            en="The guide speaks of phases without saying which. Use your own.",
        ),
        source=ANNEX,
    )
    professional_competences: str | None = item(
        Text(
            da="Hvad skal medarbejderen kunne fagligt?",
            en="Which professional competences does it take?",
        ),
        source=ANNEX,
        section=Text(da="Kompetencer", en="Competences"),
        lines=5,
    )
    personal_competences: str | None = item(
        Text(
            da="Hvilke personlige kompetencer kræver funktionen?",
            en="Which personal competences does it take?",
        ),
        source=ANNEX,
        lines=5,
    )
    parts: tuple[Part, ...] | None = item(
        Text(
            da="Hvilke dele har beskrivelsen?",
            en="Which parts does the description have?",
        ),
        help=Text(
            da="Sæt kryds ved alle dele, den har. Det er kun nødvendigt, hvis teksten står et andet sted, eller hvis en del mangler.",
            en="Tick all that it has. Only needed where the text is kept elsewhere or a part is lacking.",
        ),
        section=Text(da="Om beskrivelsen", en="About the description"),
    )
    clear_division: bool | None = item(
        Text(
            da="Er det klart, hvem der gør hvad i forhold til de andre funktioner?",
            en="Is it clear who does what in relation to the other functions?",
        ),
        source=ANNEX,
    )
    used_for_recruitment: bool | None = item(
        Text(
            da="Er beskrivelsen brugt ved ansættelse af nye medarbejdere?",
            en="Has the description been used when hiring new staff?",
        ),
        source=ANNEX,
    )
    fte: float | None = item(
        Text(da="Stillingens omfang", en="Size of the post"),
        help=Text(
            da="I fuldtidsstillinger, fx 0,5. Både fuld tid og deltid er i orden.",
            en="In full-time posts, such as 0.5. Full-time and part-time are both fine.",
        ),
        minimum=0,
        maximum=1,
        section=Text(da="Stillingen", en="The post"),
    )
    carries_caseload: bool | None = item(
        Text(
            da="Har funktionen den primære kontakt til borgere?",
            en="Does the function carry citizens as their primary contact?",
        )
    )

    def holds_on(self, day: date) -> bool:
        """Whether this is the description that holds on `day`."""
        replaced = self.replaced_on is not None and self.replaced_on <= day
        return self.filled_on <= day and not replaced
