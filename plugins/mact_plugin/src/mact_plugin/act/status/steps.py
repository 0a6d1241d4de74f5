"""The questions of the four checklists as steps: what is there once each is a yes.

A question answered yes is done. Where nobody has answered yet and the record holds
something that bears on it, it is under way: whether that is enough is for leadership, team
leaders and staff to say.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from actcore.model import Site
from actcore.variant import (
    Choice,
    Citation,
    Context,
    Outcome,
    Step,
    Text,
    Verdict,
    declaration,
    not_applicable,
    partly,
)

from ...answers import of_last_day
from ..checklist import answer_in
from ..decision import decided_against
from ..reasons import deciding
from ..reasons import status as words
from ..rules.checklists import ANCHORING, CARRYING_OUT, DECIDING, PLANNING
from ..worksheets.checklists import (
    AnchoringChecklist,
    AnchoringQuestion,
    CarryingOutChecklist,
    CarryingOutQuestion,
    DecidingChecklist,
    DecidingQuestion,
    PlanningChecklist,
    PlanningQuestion,
)
from . import recorded

Recorded = Callable[[Site, Context], Iterable[object]]


_SHEETS: dict[str, tuple[str, ...]] = {
    "understanding": ("implementation_decision", "driver_check"),
    "readiness": ("readiness_assessment", "partner_overview"),
    "dialogue": ("partner_dialogue", "newcomer_strategy"),
    "agreements": ("agreement",),
    "anchoring": ("anchoring_choice",),
    "steering_group": ("steering_group_note",),
    "team": ("team_profile", "staffing_choice", "role_overview"),
    "team_leader": ("staffing_choice",),
    "responsibilities": ("role_overview", "leadership_tasks", "team_tasks"),
    "training": ("training_activity", "learning_frame"),
    "implementation_plan": ("implementation_plan", "outcome_report"),
    "leadership": ("leading_change", "staff_involvement", "pause"),
    "functions": ("function_description", "detection_strategy"),
    "dynamics": ("team_cooperation", "team_decision", "motivation_moment"),
    "supervision": ("supervision_note", "sparring_note"),
    "follow_up": ("follow_up_frames", "reflection_day"),
    "procedures": ("anchoring_procedures",),
    "experience": ("experience_exchange",),
    "prerequisites": ("context_scan", "decision_matrix", "transition_to_operation"),
    "new_staff": ("newcomer_plan",),
    "attention": ("in_operation",),
}
"""The worksheets beside the checklist in which the work of a step is written down."""


def _steps(
    phase: str,
    checklist: type[Any],
    source: Citation,
    *questions: tuple[Choice, str, Text, Text, Recorded],
) -> tuple[Step, ...]:
    """The steps of one phase; a question brings its rule, words and traces."""
    return tuple(
        Step(
            id=question.value,
            title=title,
            todo=todo,
            source=source,
            reached=_reached(checklist, question, traces),
            rules=(code,),
            phase=phase,
            answered=_answered(checklist, question),
            sheets=(declaration(checklist).id, *_SHEETS[question.value]),
        )
        for question, code, title, todo, traces in questions
    )


def _reached(
    checklist: type[Any], question: Choice, traces: Recorded
) -> Callable[[Site, Context], Verdict]:
    def reached(site: Site, ctx: Context) -> Verdict:
        answer = answer_in(site, ctx, checklist, question.value)
        sheets = of_last_day(site.filled(checklist), ctx.as_of)
        named = [
            row for s in sheets for row in s.evidence or () if row.question is question
        ]
        shown = (*named, *traces(site, ctx))
        if answer.outcome is not Outcome.MET and decided_against(site, ctx):
            return not_applicable(deciding.DECIDED_AGAINST)
        if answer.outcome is Outcome.NOT_ASSESSED and shown:
            return partly(words.NOT_ANSWERED, *shown)
        return answer._replace(evidence=(*sheets, *shown))

    return reached


def _answered(
    checklist: type[Any], question: Choice
) -> Callable[[Site], Iterable[date]]:
    def days(site: Site) -> Iterable[date]:
        sheets = site.filled(checklist)
        return [s.filled_on for s in sheets if getattr(s, question.value) is not None]

    return days


STEPS = (
    *_steps(
        "deciding",
        DecidingChecklist,
        DECIDING,
        (
            DecidingQuestion.UNDERSTANDING,
            "ACTC11",
            Text(da="Fælles forståelse af metoden", en="Shared understanding"),
            Text(
                da="Drøft metoden og det, den ændrer, med ledelse, teamledere og medarbejdere.",
                en="Discuss the method and what it changes with leadership, team leaders and staff.",
            ),
            recorded.discussions,
        ),
        (
            DecidingQuestion.READINESS,
            "ACTC12",
            Text(da="Vurdering af paratheden", en="Readiness assessment"),
            Text(
                da="Vurder sammen, hvor parat kommunen er, ud fra de fem drivkræfter.",
                en="Assess together how ready the municipality is, by the five drivers.",
            ),
            recorded.readiness,
        ),
        (
            DecidingQuestion.DIALOGUE,
            "ACTC13",
            Text(da="Dialog med partnere", en="Dialogue with partners"),
            Text(
                da="Indled en dialog med de mulige samarbejdspartnere.",
                en="Begin a dialogue with possible partners.",
            ),
            recorded.dialogue,
        ),
        (
            DecidingQuestion.AGREEMENTS,
            "ACTC14",
            Text(da="Forpligtende aftaler", en="Binding agreements"),
            Text(
                da="Lav skriftlige, forpligtende aftaler med de relevante partnere på ledelsesniveau.",
                en="Make written, binding agreements with the relevant partners at leadership level.",
            ),
            recorded.agreements,
        ),
    ),
    *_steps(
        "planning",
        PlanningChecklist,
        PLANNING,
        (
            PlanningQuestion.ANCHORING,
            "ACTC21",
            Text(da="Organisatorisk placering", en="Place in the organisation"),
            Text(
                da="Find et sted til indsatsen, der passer organisatorisk og fagligt.",
                en="Find the effort a place that fits, in organisation and profession.",
            ),
            recorded.anchoring_choice,
        ),
        (
            PlanningQuestion.STEERING_GROUP,
            "ACTC22",
            Text(da="Styregruppe", en="Steering group"),
            Text(
                da="Nedsæt en tværfaglig styregruppe, som følger implementeringen.",
                en="Set up a cross-professional steering group to follow the implementation.",
            ),
            recorded.steering_group,
        ),
        (
            PlanningQuestion.TEAM,
            "ACTC23",
            Text(da="Team", en="Team"),
            Text(
                da="Udpeg medarbejderne, og etabler teamet.",
                en="Appoint the staff and establish the team.",
            ),
            recorded.team,
        ),
        (
            PlanningQuestion.TEAM_LEADER,
            "ACTC24",
            Text(da="Teamleder", en="Team leader"),
            Text(da="Vælg en teamleder.", en="Choose a team leader."),
            recorded.team_leader,
        ),
        (
            PlanningQuestion.RESPONSIBILITIES,
            "ACTC25",
            Text(da="Klare roller og ansvar", en="Clear roles and responsibilities"),
            Text(
                da="Gør det klart, hvem i ledelse og team der har hvilke roller og hvilket ansvar.",
                en="Make clear who in leadership and team has which role and responsibility.",
            ),
            recorded.responsibilities,
        ),
        (
            PlanningQuestion.TRAINING,
            "ACTC26",
            Text(da="Uddannelse i metoden", en="Training in the method"),
            Text(
                da="Uddan både medarbejdere og teamleder i metoden.",
                en="Train both staff and team leader in the method.",
            ),
            recorded.training,
        ),
        (
            PlanningQuestion.IMPLEMENTATION_PLAN,
            "ACTC27",
            Text(da="Samlet implementeringsplan", en="One implementation plan"),
            Text(
                da="Saml hele implementeringen i én plan.",
                en="Gather the whole implementation in one plan.",
            ),
            recorded.implementation_plan,
        ),
    ),
    *_steps(
        "carrying_out",
        CarryingOutChecklist,
        CARRYING_OUT,
        (
            CarryingOutQuestion.LEADERSHIP,
            "ACTC31",
            Text(da="Ledelsen driver arbejdet", en="Leadership drives the work"),
            Text(
                da="Få ledelsen til at tage ansvaret for implementeringen og drive den.",
                en="Have leadership own the implementation and drive it.",
            ),
            recorded.leadership,
        ),
        (
            CarryingOutQuestion.FUNCTIONS,
            "ACTC32",
            Text(da="Beskrevne roller og funktioner", en="Described functions"),
            Text(
                da="Skriv ned, hvem i teamet der har hvilken rolle og funktion.",
                en="Write down who in the team has which role and function.",
            ),
            recorded.functions,
        ),
        (
            CarryingOutQuestion.DYNAMICS,
            "ACTC33",
            Text(da="Et ægte team", en="A genuine team"),
            Text(
                da="Arbejd systematisk med samspillet i teamet.",
                en="Work systematically on how the team works together.",
            ),
            recorded.dynamics,
        ),
        (
            CarryingOutQuestion.SUPERVISION,
            "ACTC34",
            Text(da="Løbende supervision", en="Ongoing supervision"),
            Text(
                da="Følg uddannelsen op med systematisk supervision.",
                en="Follow the training up with systematic supervision.",
            ),
            recorded.supervision,
        ),
        (
            CarryingOutQuestion.FOLLOW_UP,
            "ACTC35",
            Text(da="Rammer for opfølgning", en="Frames for follow-up"),
            Text(
                da="Lav rammer for at følge op på arbejde og resultater og lære af dem.",
                en="Make frames for following up on work and results, and for learning.",
            ),
            recorded.follow_up,
        ),
    ),
    *_steps(
        "anchoring",
        AnchoringChecklist,
        ANCHORING,
        (
            AnchoringQuestion.PROCEDURES,
            "ACTC41",
            Text(da="Procedurer for forankringen", en="Anchoring procedures"),
            Text(
                da="Lav procedurer, som holder fast i indsatsen.",
                en="Make procedures that keep the effort in place.",
            ),
            recorded.procedures,
        ),
        (
            AnchoringQuestion.EXPERIENCE,
            "ACTC42",
            Text(da="Brug af erfaringerne", en="Use of experience"),
            Text(
                da="Beslut, hvordan erfaringerne bedst bruges i driften.",
                en="Decide how experience is best used in operation.",
            ),
            recorded.experience,
        ),
        (
            AnchoringQuestion.PREREQUISITES,
            "ACTC43",
            Text(da="Det, der fremmer og hæmmer", en="What helps and hinders"),
            Text(
                da="Skriv ned, hvad der fremmer og hæmmer indsatsen mest.",
                en="Write down what helps and hinders the effort most.",
            ),
            recorded.prerequisites,
        ),
        (
            AnchoringQuestion.NEW_STAFF,
            "ACTC44",
            Text(da="Nye medarbejdere lærer metoden", en="New staff learn the method"),
            Text(
                da="Beslut, hvordan nye medarbejdere lærer metoden.",
                en="Decide how new staff learn the method.",
            ),
            recorded.new_staff,
        ),
        (
            AnchoringQuestion.ATTENTION,
            "ACTC45",
            Text(da="Fortsat opmærksomhed fra ledelsen", en="Lasting attention"),
            Text(
                da="Beslut, hvordan alle ledelsesniveauer bliver ved med at følge indsatsen.",
                en="Decide how all levels of leadership keep following the effort.",
            ),
            recorded.attention,
        ),
    ),
)
