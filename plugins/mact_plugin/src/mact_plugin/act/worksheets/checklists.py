"""The four checklists that close the phases, as questions of our own wording.

They give an overview and are no gate. Whoever answers one again fills in the whole list;
the latest list counts and the earlier ones are kept.
"""

from datetime import date

from actcore.model import Site
from actcore.variant import Text, item, worksheet

_ANSWERED_ON = Text(da="Besvaret den", en="Answered on")


@worksheet(
    "checklist_deciding",
    title=Text(da="Tjekliste, fase 1: Beslutte", en="Checklist, phase 1: Decide"),
    document=Site,
    supports=("ACTC11", "ACTC12", "ACTC13", "ACTC14"),
)
class DecidingChecklist:
    """Four questions."""

    filled_on: date = item(_ANSWERED_ON)
    understanding: bool | None = item(
        Text(
            da="Forstår ledelse, teamledere og medarbejdere metoden og det, den ændrer?",
            en="Do leadership, team leaders and staff understand the method?",
        )
    )
    readiness: bool | None = item(
        Text(
            da="Er kommunens parathed vurderet?",
            en="Has somebody assessed how ready the municipality is?",
        )
    )
    dialogue: bool | None = item(
        Text(
            da="Er dialogen med mulige samarbejdspartnere begyndt?",
            en="Are possible partners part of a dialogue by now?",
        )
    )
    agreements: bool | None = item(
        Text(
            da="Er der lavet bindende aftaler med relevante partnere?",
            en="Do agreements bind the relevant partners?",
        )
    )


@worksheet(
    "checklist_planning",
    title=Text(da="Tjekliste, fase 2: Planlægge", en="Checklist, phase 2: Plan"),
    document=Site,
    supports=("ACTC21", "ACTC22", "ACTC23", "ACTC24", "ACTC25", "ACTC26", "ACTC27"),
)
class PlanningChecklist:
    """Seven questions. The guide prints phase 1's title over this list by mistake."""

    filled_on: date = item(_ANSWERED_ON)
    anchoring: bool | None = item(
        Text(
            da="Har indsatsen et hjem, der passer organisatorisk og fagligt?",
            en="Does the effort have a home that fits, in organisation and profession?",
        )
    )
    steering_group: bool | None = item(
        Text(
            da="Følger en tværfaglig styregruppe implementeringen?",
            en="Does a cross-professional steering group follow the implementation?",
        )
    )
    team: bool | None = item(
        Text(
            da="Er medarbejderne udpeget, og er teamet på plads?",
            en="Have staff been appointed, and is the team in place?",
        )
    )
    team_leader: bool | None = item(
        Text(da="Har teamet fået en teamleder?", en="Does the team have a team leader?")
    )
    responsibilities: bool | None = item(
        Text(
            da="Er det klart, hvem der har hvilke roller og hvilket ansvar?",
            en="Is it clear who has which role and responsibility?",
        )
    )
    training: bool | None = item(
        Text(
            da="Er både medarbejdere og teamleder uddannet i metoden?",
            en="Have both staff and team leader been trained in the method?",
        )
    )
    implementation_plan: bool | None = item(
        Text(
            da="Er hele implementeringen samlet i én plan?",
            en="Is the whole implementation gathered in one plan?",
        )
    )


@worksheet(
    "checklist_carrying_out",
    title=Text(da="Tjekliste, fase 3: Gennemføre", en="Checklist, phase 3: Carry out"),
    document=Site,
    supports=("ACTC31", "ACTC32", "ACTC33", "ACTC34", "ACTC35"),
)
class CarryingOutChecklist:
    """Five questions."""

    filled_on: date = item(_ANSWERED_ON)
    leadership: bool | None = item(
        Text(
            da="Er implementeringen forankret i ledelsen og drevet af den?",
            en="Does leadership own the implementation and drive it?",
        )
    )
    functions: bool | None = item(
        Text(
            da="Står det skrevet, hvem i teamet der har hvilken rolle og funktion?",
            en="Is it written down who in the team has which role and function?",
        )
    )
    dynamics: bool | None = item(
        Text(
            da="Arbejder teamet systematisk med at blive et ægte team?",
            en="Is there systematic work on becoming a genuine team?",
        )
    )
    supervision: bool | None = item(
        Text(
            da="Får medarbejderne løbende og systematisk supervision efter uddannelsen?",
            en="Does systematic, ongoing supervision follow the training?",
        )
    )
    follow_up: bool | None = item(
        Text(
            da="Er der rammer for at følge op på arbejde og resultater og lære af dem?",
            en="Are there frames for following up on work and results, and for learning?",
        )
    )


@worksheet(
    "checklist_anchoring",
    title=Text(da="Tjekliste, fase 4: Forankre", en="Checklist, phase 4: Anchor"),
    document=Site,
    supports=("ACTC41", "ACTC42", "ACTC43", "ACTC44", "ACTC45"),
)
class AnchoringChecklist:
    """Five questions."""

    filled_on: date = item(_ANSWERED_ON)
    procedures: bool | None = item(
        Text(
            da="Er der procedurer, som forankrer indsatsen?",
            en="Are there procedures that anchor the effort?",
        )
    )
    experience: bool | None = item(
        Text(
            da="Er det besluttet, hvordan erfaringerne bedst bruges i driften?",
            en="Has it been settled how to put experience to use in operation?",
        )
    )
    prerequisites: bool | None = item(
        Text(
            da="Er det skrevet ned, hvad der fremmer og hæmmer indsatsen mest?",
            en="Is it written down what helps and what hinders the effort most?",
        )
    )
    new_staff: bool | None = item(
        Text(
            da="Er det besluttet, hvordan nye medarbejdere lærer metoden?",
            en="Is it decided how new staff learn the method?",
        )
    )
    attention: bool | None = item(
        Text(
            da="Er det besluttet, hvordan alle ledelsesniveauer bliver ved at følge med?",
            en="Is it decided how all leadership levels keep their attention on it?",
        )
    )


SHEETS = (
    DecidingChecklist,
    PlanningChecklist,
    CarryingOutChecklist,
    AnchoringChecklist,
)
