"""The citizen's own plan."""

from datetime import date

from actcore.model import Case, GoalId, OrganisationKindId, PersonId, RoleId
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page
from ...roles import GIVING_SUPPORT
from ..shared import Area
from .contact import Place

TEAM_EFFORT = GUIDE.at("Teamindsats og tværfaglighed; Indsatsplaner", pages=page(9, 23))
RESPONSIBLE = GUIDE.at(
    "Teamindsats og tværfaglighed; Indsatsplaner", pages=page(9, 10, 23)
)
RECOVERY = GUIDE.at("Recovery-understøttende tilgang", pages=page(8, 9))
EQUALS = GUIDE.at("Udgangspunkt i borgerens ønsker, ressourcer og behov", pages=page(9))
AREAS = GUIDE.at("Individuelt tilrettelagt; Fagspecialiseret støtte", pages=page(8, 10))
SHARING = GUIDE.at("Tætte forpligtende samarbejdsaftaler", pages=page(15))
TABLE = GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20))


class NeedsToldBy(Choice):
    """Whose view of the needs the plan starts from."""

    CITIZEN = "citizen", Text(da="Borgerens", en="The citizen's")
    CITIZEN_FIRST = (
        "citizen_first",
        Text(
            da="Borgerens, suppleret med teamets",
            en="The citizen's, with the team's added",
        ),
    )
    TEAM = "team", Text(da="Teamets", en="The team's")
    OTHERS = (
        "others",
        Text(
            da="Andres, fx jobcentrets",
            en="Others', such as the job centre's",
        ),
    )


class ResourcesInPlan(Choice):
    """What part the citizen's own resources have in the plan."""

    BUILT_ON = "built_on", Text(da="Planen bygger på dem", en="The plan builds on them")
    BEING_FOUND = (
        "being_found",
        Text(
            da="De er trådt i baggrunden, og borgeren får hjælp til at få øje på dem",
            en="They have faded, and the citizen is helped to see them",
        ),
    )
    LEFT_OUT = (
        "left_out",
        Text(da="De kendes, men bruges ikke", en="They are known and not used"),
    )
    NOT_LOOKED_FOR = (
        "not_looked_for",
        Text(da="Ingen har spurgt til dem", en="Nobody has asked about them"),
    )


class GoalsSetBy(Choice):
    """How the plan came by its goals, or by having none."""

    TOGETHER = (
        "together",
        Text(
            da="Sat af borgeren og teamet sammen", en="Set by citizen and team together"
        ),
    )
    CITIZEN = "citizen", Text(da="Sat af borgeren selv", en="Set by the citizen alone")
    NONE_WISHED = (
        "none_wished",
        Text(
            da="Tilbudt, men borgeren ønsker ingen mål nu",
            en="Offered, and the citizen wishes no goals for now",
        ),
    )
    TEAM_ALONE = (
        "team_alone",
        Text(
            da="Sat af teamet uden borgeren", en="Set by the team without the citizen"
        ),
    )
    NOT_OFFERED = (
        "not_offered",
        Text(
            da="Teamet har ikke tilbudt at sætte mål sammen",
            en="The team has not offered to set goals together",
        ),
    )


@row
class PlannedAction:
    """One thing that is to happen."""

    goal: GoalId | None = item(
        Text(da="Hvilket mål hører det til?", en="Which goal does it belong to?"),
        help=Text(
            da="Lad feltet stå tomt, hvis det ikke hører til et mål.",
            en="Leave it blank if it belongs to none.",
        ),
        open_end=True,
    )
    what: str | None = item(
        Text(da="Hvad skal der ske?", en="What is to happen?"),
        source=TEAM_EFFORT,
        lines=2,
    )
    wished: bool | None = item(
        Text(da="Ønsker borgeren det selv?", en="Does the citizen wish for it?"),
        source=RECOVERY,
    )
    function: RoleId | None = item(
        Text(
            da="Hvilken funktion giver støtten?", en="Which function gives the support?"
        ),
        source=TEAM_EFFORT,
        roles=GIVING_SUPPORT,
    )
    worker: PersonId | None = item(Text(da="Hvem?", en="Who?"))
    place: Place | None = item(Text(da="Hvor?", en="Where?"))
    when: str | None = item(Text(da="Hvornår?", en="When?"))


@row
class Consent:
    """The citizen's consent to pass something on."""

    to: OrganisationKindId | None = item(
        Text(
            da="Hvem må oplysningerne udveksles med?",
            en="With whom may the information be exchanged?",
        ),
        source=SHARING,
    )
    about: str | None = item(
        Text(da="Hvilke oplysninger?", en="Which information?"), source=SHARING
    )
    since: date | None = item(
        Text(da="Hvornår blev samtykket givet?", en="When was consent given?")
    )
    until: date | None = item(
        Text(da="Gælder til og med", en="Valid to and including"),
        help=Text(
            da="Lad feltet stå tomt, så længe samtykket gælder.",
            en="Leave it blank as long as the consent holds.",
        ),
        open_end=True,
    )


@row
class OtherPlan:
    """Another plan that the citizen has."""

    plan: str | None = item(Text(da="Hvilken plan?", en="Which plan?"))
    held_by: OrganisationKindId | None = item(
        Text(da="Hvem har ansvaret for den?", en="Who answers for it?")
    )
    made_on: date | None = item(Text(da="Planens dato", en="Date of that plan"))


@worksheet(
    "act_plan",
    title=Text(da="ACT-indsatsplan", en="ACT plan"),
    document=Case,
    supports=(
        "ACT012",
        "ACT029",
        "ACT030",
        "ACT031",
        "ACT033",
        "ACT073",
        "ACT074",
        "ACT075",
        "ACT076",
        "ACT077",
        "ACT078",
        "ACT081",
        "ACT085",
        "ACTE15",
    ),
)
class ActPlan:
    """The plan as it stood on one day. A plan without goals is a whole plan."""

    filled_on: date = item(Text(da="Planens dato", en="Date of the plan"))
    made_with_citizen: bool | None = item(
        Text(
            da="Er planen lavet sammen med borgeren?",
            en="Was the plan made together with the citizen?",
        ),
        source=TEAM_EFFORT,
    )
    responsible: PersonId | None = item(
        Text(
            da="Hvem har ansvaret for planen og opfølgningen?",
            en="Who answers for the plan and for following it up?",
        ),
        source=RESPONSIBLE,
    )
    wishes: str | None = item(
        Text(
            da="Ønsker, drømme og håb, med borgerens egne ord",
            en="Wishes, dreams and hopes, in the citizen's own words",
        ),
        source=RECOVERY,
        lines=5,
        section=Text(
            da="Ønsker, behov og ressourcer", en="Wishes, needs and resources"
        ),
    )
    needs: str | None = item(
        Text(
            da="Hvad oplever borgeren selv at have brug for hjælp til?",
            en="What does the citizen feel a need of help with?",
        ),
        source=RECOVERY,
        lines=5,
    )
    needs_told_by: NeedsToldBy | None = item(
        Text(
            da="Hvis oplevelse af behovet tager planen udgangspunkt i?",
            en="Whose view of the needs does the plan start from?",
        ),
        source=EQUALS,
    )
    resources: str | None = item(
        Text(
            da="Ressourcer, evner og styrker", en="Resources, abilities and strengths"
        ),
        source=RECOVERY,
        lines=4,
    )
    resources_in_plan: ResourcesInPlan | None = item(
        Text(
            da="Hvordan indgår borgerens ressourcer i planen?",
            en="What part do the citizen's resources have in the plan?",
        ),
        source=RECOVERY,
    )
    areas: tuple[Area, ...] | None = item(
        Text(
            da="Områder, som borgeren har valgt at arbejde med",
            en="Areas that the citizen chose to work with",
        ),
        help=Text(
            da="Få eller mange, som borgeren ønsker det. »Intet af dette« betyder, at ingen er valgt endnu.",
            en="Few or many, as the citizen wishes. “None of these” says that none is chosen yet.",
        ),
        source=AREAS,
        section=Text(da="Områder", en="Areas"),
    )
    areas_declined: tuple[Area, ...] | None = item(
        Text(
            da="Områder, som borgeren har takket nej til",
            en="Areas that the citizen declined",
        ),
        help=Text(
            da="Resten af støtten fortsætter.",
            en="The rest of the support goes on.",
        ),
        source=AREAS,
    )
    topics_raised: tuple[Area, ...] | None = item(
        Text(
            da="Områder, som medarbejderen gerne vil motivere borgeren til at se på",
            en="Areas that the worker hopes to motivate towards",
        ),
        help=Text(
            da="De er ikke aftalt, og de er ikke et krav.",
            en="They are not agreed upon, and they are no demand.",
        ),
        source=AREAS,
    )
    goals: tuple[GoalId, ...] | None = item(
        Text(da="Mål i planen", en="Goals in the plan"),
        help=Text(
            da="»Der er ingen« betyder, at borgeren ikke ønsker at sætte mål nu.",
            en="“There are none” says that the citizen wishes no goals for now.",
        ),
        source=TEAM_EFFORT,
        section=Text(da="Mål", en="Goals"),
    )
    goals_set_by: GoalsSetBy | None = item(
        Text(da="Hvordan er målene blevet til?", en="How did the goals come about?"),
        source=TABLE,
    )
    citizen_decided_goals: bool | None = item(
        Text(
            da="Har borgeren haft det afgørende ord om målene?",
            en="Did the citizen have the last word on the goals?",
        ),
        source=TEAM_EFFORT,
    )
    actions: tuple[PlannedAction, ...] | None = item(
        Text(da="Hvad skal der ske?", en="What is to happen?"),
        help=Text(
            da="»Der er ingen« betyder, at der ikke er aftalt noget endnu.",
            en="“There are none” says that nothing is agreed upon yet.",
        ),
        source=TEAM_EFFORT,
        section=Text(da="Det, der skal ske", en="What is to happen"),
    )
    citizen_decided_actions: bool | None = item(
        Text(
            da="Har borgeren haft det afgørende ord om, hvad der skal ske?",
            en="Did the citizen have the last word on the actions?",
        ),
        source=TEAM_EFFORT,
    )
    contributed: tuple[RoleId, ...] | None = item(
        Text(
            da="Hvilke fag har bidraget med deres viden?",
            en="Which professions contributed what they know?",
        ),
        source=RECOVERY,
        roles=GIVING_SUPPORT,
    )
    next_follow_up: date | None = item(Text(da="Næste opfølgning", en="Next follow-up"))
    consents: tuple[Consent, ...] | None = item(
        Text(
            da="Borgerens samtykke til at udveksle oplysninger",
            en="The citizen's consent to exchange information",
        ),
        help=Text(
            da="»Der er ingen« betyder, at der ikke er givet samtykke.",
            en="“There are none” says that no consent was given.",
        ),
        source=SHARING,
        section=Text(da="Samtykke og andre planer", en="Consent and other plans"),
    )
    other_plans: tuple[OtherPlan, ...] | None = item(
        Text(da="Borgerens andre planer", en="The citizen's other plans")
    )
