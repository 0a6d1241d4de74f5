"""The four checklists that close the phases, as questions of our own wording.

They give an overview and are no gate. Whoever answers one again fills in the whole list;
the latest list counts and the earlier ones are kept. Who answered, and what an answer
rests on, can be told beside it: the guide asks for neither, so those items are our own.
"""

from datetime import date

from actcore.model import Site
from actcore.variant import Choice, Text, item, row, worksheet

from ...sources import GUIDE, page
from .shared import Level

_DECIDING = GUIDE.at("Tjekliste til beslutningsfasen", pages=page(15))
_PLANNING = GUIDE.at(
    'Fase 2, trykt under overskriften "Tjekliste til beslutningsfasen"', pages=page(20)
)
_CARRYING_OUT = GUIDE.at("Tjekliste til Gennemførelsesfasen", pages=page(25))
_ANCHORING = GUIDE.at("Tjekliste til forankringsfasen", pages=page(27))

_ANSWERED_ON = Text(da="Besvaret den", en="Answered on")
_ANSWERED_BY = Text(da="Hvem har svaret?", en="Who answered?")
_QUESTION = Text(da="Hvilket spørgsmål?", en="Which question?")
_SHOWN_BY = Text(da="Hvad viser det?", en="What shows it?")
_FOUND_AT = Text(da="Hvor findes det?", en="Where is it kept?")
_EVIDENCE = Text(da="Det, svarene bygger på", en="What the answers rest on")


class DecidingQuestion(Choice):
    """A question of the checklist."""

    UNDERSTANDING = (
        "understanding",
        Text(
            da="Forstår ledelse, teamledere og medarbejdere metoden og det, den ændrer?",
            en="Do leadership, team leaders and staff understand the method and what it changes?",
        ),
    )
    READINESS = (
        "readiness",
        Text(
            da="Er kommunens parathed vurderet?",
            en="Has somebody assessed how ready the municipality is?",
        ),
    )
    DIALOGUE = (
        "dialogue",
        Text(
            da="Er dialogen med mulige samarbejdspartnere begyndt?",
            en="Has the dialogue with possible partners begun?",
        ),
    )
    AGREEMENTS = (
        "agreements",
        Text(
            da="Er der forpligtende aftaler med relevante partnere?",
            en="Are there binding agreements with relevant partners?",
        ),
    )


@row
class DecidingEvidence:
    """What one answer rests on."""

    question: DecidingQuestion = item(_QUESTION)
    shown_by: str | None = item(_SHOWN_BY)
    found_at: str | None = item(_FOUND_AT)


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
        DecidingQuestion.UNDERSTANDING.label,
        source=_DECIDING,
        section=Text(da="Spørgsmålene", en="The questions"),
    )
    readiness: bool | None = item(DecidingQuestion.READINESS.label, source=_DECIDING)
    dialogue: bool | None = item(DecidingQuestion.DIALOGUE.label, source=_DECIDING)
    agreements: bool | None = item(DecidingQuestion.AGREEMENTS.label, source=_DECIDING)
    answered_by: tuple[Level, ...] | None = item(
        _ANSWERED_BY, section=Text(da="Bag svarene", en="Behind the answers")
    )
    evidence: tuple[DecidingEvidence, ...] | None = item(_EVIDENCE)


class PlanningQuestion(Choice):
    """A question of the checklist."""

    ANCHORING = (
        "anchoring",
        Text(
            da="Er indsatsen forankret et sted, der passer organisatorisk og fagligt?",
            en="Is the effort anchored where it fits, in organisation and in profession?",
        ),
    )
    STEERING_GROUP = (
        "steering_group",
        Text(
            da="Følger en tværfaglig styregruppe implementeringen?",
            en="Does a cross-professional steering group follow the implementation?",
        ),
    )
    TEAM = (
        "team",
        Text(
            da="Er medarbejderne udpeget, og er teamet på plads?",
            en="Have staff been appointed, and is the team in place?",
        ),
    )
    TEAM_LEADER = (
        "team_leader",
        Text(
            da="Har teamet fået en teamleder?", en="Does the team have a team leader?"
        ),
    )
    RESPONSIBILITIES = (
        "responsibilities",
        Text(
            da="Er det klart, hvem der har hvilke roller og hvilket ansvar?",
            en="Is it clear who has which role and responsibility?",
        ),
    )
    TRAINING = (
        "training",
        Text(
            da="Er både medarbejdere og teamleder uddannet i metoden?",
            en="Have both staff and team leader been trained in the method?",
        ),
    )
    IMPLEMENTATION_PLAN = (
        "implementation_plan",
        Text(
            da="Er hele implementeringen samlet i én plan?",
            en="Is the whole implementation gathered in one plan?",
        ),
    )


@row
class PlanningEvidence:
    """What one answer rests on."""

    question: PlanningQuestion = item(_QUESTION)
    shown_by: str | None = item(_SHOWN_BY)
    found_at: str | None = item(_FOUND_AT)


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
        PlanningQuestion.ANCHORING.label,
        source=_PLANNING,
        section=Text(da="Spørgsmålene", en="The questions"),
    )
    steering_group: bool | None = item(
        PlanningQuestion.STEERING_GROUP.label, source=_PLANNING
    )
    team: bool | None = item(PlanningQuestion.TEAM.label, source=_PLANNING)
    team_leader: bool | None = item(
        PlanningQuestion.TEAM_LEADER.label, source=_PLANNING
    )
    responsibilities: bool | None = item(
        PlanningQuestion.RESPONSIBILITIES.label, source=_PLANNING
    )
    training: bool | None = item(PlanningQuestion.TRAINING.label, source=_PLANNING)
    implementation_plan: bool | None = item(
        PlanningQuestion.IMPLEMENTATION_PLAN.label, source=_PLANNING
    )
    answered_by: tuple[Level, ...] | None = item(
        _ANSWERED_BY, section=Text(da="Bag svarene", en="Behind the answers")
    )
    evidence: tuple[PlanningEvidence, ...] | None = item(_EVIDENCE)


class CarryingOutQuestion(Choice):
    """A question of the checklist."""

    LEADERSHIP = (
        "leadership",
        Text(
            da="Er implementeringen forankret i ledelsen og drevet af den?",
            en="Does leadership own the implementation and drive it?",
        ),
    )
    FUNCTIONS = (
        "functions",
        Text(
            da="Står det skrevet, hvem i teamet der har hvilken rolle og funktion?",
            en="Is it written down who in the team has which role and function?",
        ),
    )
    DYNAMICS = (
        "dynamics",
        Text(
            da="Arbejdes der systematisk med samspillet og ægtheden i teamet?",
            en="Is there systematic work on how the team works together and on its genuineness?",
        ),
    )
    SUPERVISION = (
        "supervision",
        Text(
            da="Får medarbejderne løbende og systematisk supervision efter uddannelsen?",
            en="Does systematic, ongoing supervision follow the training?",
        ),
    )
    FOLLOW_UP = (
        "follow_up",
        Text(
            da="Er der rammer for at følge op på arbejde og resultater og lære af dem?",
            en="Are there frames for following up on work and results, and for learning?",
        ),
    )


@row
class CarryingOutEvidence:
    """What one answer rests on."""

    question: CarryingOutQuestion = item(_QUESTION)
    shown_by: str | None = item(_SHOWN_BY)
    found_at: str | None = item(_FOUND_AT)


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
        CarryingOutQuestion.LEADERSHIP.label,
        source=_CARRYING_OUT,
        section=Text(da="Spørgsmålene", en="The questions"),
    )
    functions: bool | None = item(
        CarryingOutQuestion.FUNCTIONS.label, source=_CARRYING_OUT
    )
    dynamics: bool | None = item(
        CarryingOutQuestion.DYNAMICS.label, source=_CARRYING_OUT
    )
    supervision: bool | None = item(
        CarryingOutQuestion.SUPERVISION.label, source=_CARRYING_OUT
    )
    follow_up: bool | None = item(
        CarryingOutQuestion.FOLLOW_UP.label, source=_CARRYING_OUT
    )
    answered_by: tuple[Level, ...] | None = item(
        _ANSWERED_BY, section=Text(da="Bag svarene", en="Behind the answers")
    )
    evidence: tuple[CarryingOutEvidence, ...] | None = item(_EVIDENCE)


class AnchoringQuestion(Choice):
    """A question of the checklist."""

    PROCEDURES = (
        "procedures",
        Text(
            da="Er der procedurer, som forankrer indsatsen?",
            en="Are there procedures that anchor the effort?",
        ),
    )
    EXPERIENCE = (
        "experience",
        Text(
            da="Er der taget stilling til, hvordan erfaringerne bedst bruges i driften?",
            en="Has a position been taken on how experience is best used in operation?",
        ),
    )
    PREREQUISITES = (
        "prerequisites",
        Text(
            da="Er det skrevet ned, hvad der fremmer og hæmmer indsatsen mest?",
            en="Is it written down what helps and what hinders the effort most?",
        ),
    )
    NEW_STAFF = (
        "new_staff",
        Text(
            da="Er der taget stilling til, hvordan nye medarbejdere lærer at varetage arbejdet?",
            en="Has a position been taken on how new staff learn to carry out the work?",
        ),
    )
    ATTENTION = (
        "attention",
        Text(
            da="Er der taget stilling til, hvordan alle ledelsesniveauer fortsat følger indsatsen?",
            en="Has a position been taken on how all levels of leadership keep attending to the effort?",
        ),
    )


@row
class AnchoringEvidence:
    """What one answer rests on."""

    question: AnchoringQuestion = item(_QUESTION)
    shown_by: str | None = item(_SHOWN_BY)
    found_at: str | None = item(_FOUND_AT)


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
        AnchoringQuestion.PROCEDURES.label,
        source=_ANCHORING,
        section=Text(da="Spørgsmålene", en="The questions"),
    )
    experience: bool | None = item(
        AnchoringQuestion.EXPERIENCE.label, source=_ANCHORING
    )
    prerequisites: bool | None = item(
        AnchoringQuestion.PREREQUISITES.label, source=_ANCHORING
    )
    new_staff: bool | None = item(AnchoringQuestion.NEW_STAFF.label, source=_ANCHORING)
    attention: bool | None = item(AnchoringQuestion.ATTENTION.label, source=_ANCHORING)
    answered_by: tuple[Level, ...] | None = item(
        _ANSWERED_BY, section=Text(da="Bag svarene", en="Behind the answers")
    )
    evidence: tuple[AnchoringEvidence, ...] | None = item(_EVIDENCE)


SHEETS = (
    DecidingChecklist,
    PlanningChecklist,
    CarryingOutChecklist,
    AnchoringChecklist,
)
