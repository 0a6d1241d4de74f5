"""The four checklists that close the phases, question by question.

The guide offers them for an overview and not as a gate, so a "no" is advice. It prints the
title of phase 1 over the checklist of phase 2; the page tells them apart.
"""

from actcore.model import Site
from actcore.variant import Context, Strength, Text, Verdict, rule

from ...sources import GUIDE, page
from ..checklist import answered
from ..worksheets.checklists import (
    AnchoringChecklist,
    CarryingOutChecklist,
    DecidingChecklist,
    PlanningChecklist,
)

DECIDING = GUIDE.at("Tjekliste til beslutningsfasen", pages=page(15))
PLANNING = GUIDE.at(
    'Fase 2, trykt under overskriften "Tjekliste til beslutningsfasen"', pages=page(20)
)
CARRYING_OUT = GUIDE.at("Tjekliste til Gennemførelsesfasen", pages=page(25))
ANCHORING = GUIDE.at("Tjekliste til forankringsfasen", pages=page(27))


@rule(
    "ACTC11",
    "no-shared-understanding",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=DECIDING,
    statement=Text(
        da="Ledelse, teamledere og medarbejdere forstår metoden og det, den kan ændre.",
        en="Leadership, team leaders and staff understand the method and what it may change.",
    ),
)
def understanding(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 1 on the day."""
    return answered(site, ctx, DecidingChecklist, "understanding")


@rule(
    "ACTC12",
    "readiness-not-assessed",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=DECIDING,
    statement=Text(
        da="Kommunens parathed til at indføre metoden er vurderet.",
        en="The municipality's readiness to implement the method has been assessed.",
    ),
)
def readiness(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 1 on the day.

    This is the municipality's readiness; the citizen's is never asked for (ACT019).
    """
    return answered(site, ctx, DecidingChecklist, "readiness")


@rule(
    "ACTC13",
    "no-dialogue-with-partners",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=DECIDING,
    statement=Text(
        da="Dialogen med mulige samarbejdspartnere er begyndt.",
        en="The dialogue with possible partners has begun.",
    ),
)
def dialogue(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 1 on the day.

    A seminar is one way of many.
    """
    return answered(site, ctx, DecidingChecklist, "dialogue")


@rule(
    "ACTC14",
    "no-binding-agreements",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=DECIDING,
    statement=Text(
        da="Der er forpligtende aftaler med relevante samarbejdspartnere.",
        en="There are binding agreements with relevant partners.",
    ),
)
def agreements(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 1 on the day.

    Only those who answer know which partners are relevant, so recorded agreements do
    not answer it; see ACT104 for them.
    """
    return answered(site, ctx, DecidingChecklist, "agreements")


@rule(
    "ACTC21",
    "no-fitting-anchoring",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLANNING,
    statement=Text(
        da="Indsatsen er forankret et sted, der passer organisatorisk og fagligt.",
        en="The effort is anchored where it fits, in organisation and in profession.",
    ),
)
def anchoring(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day.

    No single place is the best.
    """
    return answered(site, ctx, PlanningChecklist, "anchoring")


@rule(
    "ACTC22",
    "no-steering-group",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLANNING,
    statement=Text(
        da="En tværfaglig styregruppe følger implementeringen.",
        en="A cross-professional steering group follows the implementation.",
    ),
)
def steering_group(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day.

    It counts also where the record holds a steering group: whether the group is cross-
    professional and follows the work is for them to say.
    """
    return answered(site, ctx, PlanningChecklist, "steering_group")


@rule(
    "ACTC23",
    "no-team-established",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLANNING,
    statement=Text(
        da="Medarbejderne er udpeget, og teamet er etableret.",
        en="The staff are appointed and the team is established.",
    ),
)
def team_established(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day."""
    return answered(site, ctx, PlanningChecklist, "team")


@rule(
    "ACTC24",
    "no-team-leader-appointed",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLANNING,
    statement=Text(
        da="ACT-teamet har fået en teamleder.",
        en="The ACT team has been given a team leader.",
    ),
)
def team_leader_appointed(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day.

    The checklist is the guide's own way of asking. What the team's recorded places say
    is ACT056's matter, and the two may differ, which is worth knowing.
    """
    return answered(site, ctx, PlanningChecklist, "team_leader")


@rule(
    "ACTC25",
    "responsibilities-unclear",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLANNING,
    statement=Text(
        da="Det er klart, hvem i ledelse og team der har hvilke roller og hvilket ansvar.",
        en="It is clear who in leadership and team has which role and responsibility.",
    ),
)
def responsibilities(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day."""
    return answered(site, ctx, PlanningChecklist, "responsibilities")


@rule(
    "ACTC26",
    "no-competence-development",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLANNING,
    statement=Text(
        da="Både medarbejdere og teamleder er blevet uddannet i metoden.",
        en="Both staff and team leader have been trained in the method.",
    ),
)
def competence_development(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day.

    Person by person it is ACT131.
    """
    return answered(site, ctx, PlanningChecklist, "training")


@rule(
    "ACTC27",
    "no-implementation-plan",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLANNING,
    statement=Text(
        da="Hele implementeringen er samlet i én plan.",
        en="The whole implementation is gathered in one plan.",
    ),
)
def implementation_plan(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day."""
    return answered(site, ctx, PlanningChecklist, "implementation_plan")


@rule(
    "ACTC31",
    "not-driven-by-leadership",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CARRYING_OUT,
    statement=Text(
        da="Implementeringen er forankret i ledelsen, og ledelsen driver den.",
        en="The implementation is anchored in leadership, and leadership drives it.",
    ),
)
def leadership(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day."""
    return answered(site, ctx, CarryingOutChecklist, "leadership")


@rule(
    "ACTC32",
    "functions-not-described",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CARRYING_OUT,
    statement=Text(
        da="Det står skrevet, hvem i teamet der har hvilken rolle og funktion.",
        en="It is written down who in the team has which role and function.",
    ),
)
def functions(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day."""
    return answered(site, ctx, CarryingOutChecklist, "functions")


@rule(
    "ACTC33",
    "no-work-on-team-dynamics",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CARRYING_OUT,
    statement=Text(
        da="Der arbejdes systematisk med samspillet og ægtheden i teamet.",
        en="There is systematic work on how the team works together and on its genuineness.",
    ),
)
def dynamics(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day."""
    return answered(site, ctx, CarryingOutChecklist, "dynamics")


@rule(
    "ACTC34",
    "no-ongoing-supervision",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CARRYING_OUT,
    statement=Text(
        da="Efter uddannelsen får medarbejderne løbende og systematisk supervision.",
        en="After the training the staff get supervision, continuously and systematically.",
    ),
)
def supervision(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day.

    The guide's text only says that supervision can follow; the checklist takes it for
    granted.
    """
    return answered(site, ctx, CarryingOutChecklist, "supervision")


@rule(
    "ACTC35",
    "no-frames-for-follow-up",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CARRYING_OUT,
    statement=Text(
        da="Der er rammer for opfølgning på arbejdet og resultaterne med blik for læring.",
        en="There are frames for following up on work and results, with an eye to learning.",
    ),
)
def follow_up(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 3 on the day."""
    return answered(site, ctx, CarryingOutChecklist, "follow_up")


@rule(
    "ACTC41",
    "no-anchoring-procedures",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=ANCHORING,
    statement=Text(
        da="Der er procedurer, som forankrer indsatsen, fx faste medarbejdere, manualer og skabeloner.",
        en="There are procedures that anchor the effort, such as staff who stay, manuals and templates.",
    ),
)
def procedures(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day."""
    return answered(site, ctx, AnchoringChecklist, "procedures")


@rule(
    "ACTC42",
    "use-of-experience-undecided",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=ANCHORING,
    statement=Text(
        da="Der er taget stilling til, hvordan erfaringerne bedst bruges i driften.",
        en="A position is taken on how experience is best used in operation.",
    ),
)
def experience(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day.

    It asks for a position taken, not whether it works.
    """
    return answered(site, ctx, AnchoringChecklist, "experience")


@rule(
    "ACTC43",
    "prerequisites-not-described",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=ANCHORING,
    statement=Text(
        da="Det er skrevet ned, hvad der fremmer og hæmmer indsatsen mest.",
        en="It is written down what helps and what hinders the effort most.",
    ),
)
def prerequisites(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day."""
    return answered(site, ctx, AnchoringChecklist, "prerequisites")


@rule(
    "ACTC44",
    "development-of-new-staff-undecided",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=ANCHORING,
    statement=Text(
        da="Der er taget stilling til, hvordan man som ny medarbejder lærer at varetage arbejdet.",
        en="A position is taken on how new staff learn to carry out the work.",
    ),
)
def new_staff(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day.

    It asks for a position taken, not whether it works.
    """
    return answered(site, ctx, AnchoringChecklist, "new_staff")


@rule(
    "ACTC45",
    "leadership-attention-undecided",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=ANCHORING,
    statement=Text(
        da="Der er taget stilling til, hvordan alle ledelsesniveauer fortsat følger indsatsen.",
        en="A position is taken on how all levels of leadership keep attending to the effort.",
    ),
)
def attention(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day.

    It asks for a position taken, not whether it works.
    """
    return answered(site, ctx, AnchoringChecklist, "attention")
