"""M-ACT itself: why its purpose, team and frame come out as they do."""

from ...wording import because

NO_SITUATION = because(
    "no-situation-recorded",
    da="Borgerens situation er ikke beskrevet.",
    en="The citizen's situation is not recorded.",
)
SITUATION_UNKNOWN = because(
    "situation-not-settled",
    da="Det er ikke noteret, om borgeren er i hjemløshed, og hvor komplekse problemerne er.",
    en="Whether the citizen is in homelessness, and how complex the problems are, is not recorded.",
)
OUTSIDE_GROUP = because(
    "outside-target-group",
    da="Indsatsen gives uden for den målgruppe, kilden beskriver.",
    en="The effort is given outside the target group that the source describes.",
)
NO_MEMBERS = because(
    "no-members-recorded",
    da="Der er ingen medlemmer noteret.",
    en="No members are recorded.",
)
ROLES_UNKNOWN = because(
    "roles-not-recorded",
    da="For mindst ét medlem er rollen ikke noteret.",
    en="At least one member's role is not recorded.",
)
START_UNKNOWN = because(
    "start-not-recorded",
    da="Det er ikke noteret, hvornår medlemmet kom med i teamet.",
    en="When the member joined the team is not recorded.",
)
FUNCTIONS = because(
    "functions",
    da="{filled} af de tre kernefunktioner er besat.",
    en="{filled} of the three core functions are filled.",
)
SHARED_FUNCTION = because(
    "shared-function",
    da="Én person varetager flere kernefunktioner, og det har kommunen valgt fra.",
    en="One person holds several core functions, which the municipality has ruled out.",
)
NO_COORDINATOR = because(
    "no-coordinator",
    da="Ingen i teamet er team-koordinator på dagen.",
    en="Nobody in the team is its coordinator on the day.",
)
NO_PLAN = because(
    "no-plan-recorded",
    da="Der er ikke noteret noget om en M-ACT-plan.",
    en="Nothing about an M-ACT plan is recorded.",
)
PLAN_UNKNOWN = because(
    "use-of-plan-not-recorded",
    da="Det er ikke noteret, om planen er i brug.",
    en="Whether the plan is in use is not recorded.",
)
PLAN_NOT_USED = because(
    "plan-not-in-use",
    da="Der bruges ingen M-ACT-plan.",
    en="No M-ACT plan is in use.",
)
NO_ASSESSMENTS = because(
    "no-assessments-recorded",
    da="Der er ikke noteret noget om udredninger.",
    en="Nothing about assessments is recorded.",
)
RELEVANCE_UNKNOWN = because(
    "relevance-not-recorded",
    da="Det er ikke noteret, om en udredning er relevant, eller hvad der er aftalt.",
    en="Whether an assessment is relevant, or what is arranged, is not recorded.",
)
NONE_RELEVANT = because(
    "no-assessment-relevant",
    da="Ingen udredning er relevant, eller borgeren ønsker ingen nu.",
    en="No assessment is relevant, or the citizen wants none now.",
)
ONE_ARRANGED = because(
    "one-kind-arranged",
    da="Kun den ene slags udredning er aftalt eller foretaget, men begge er relevante.",
    en="Only one kind of assessment is arranged or made, but both are relevant.",
)
NONE_ARRANGED = because(
    "assessment-not-arranged",
    da="En udredning er relevant, men ingen er aftalt eller foretaget.",
    en="An assessment is relevant, but none is arranged or made.",
)
EFFORT_UNDATED = because(
    "effort-dates-unclear",
    da="Det er ikke klart, hvornår indsatsen begyndte og sluttede.",
    en="When the effort began and ended is not clear.",
)
EFFORT_GOES_ON = because(
    "effort-goes-on",
    da="Indsatsen er i gang.",
    en="The effort goes on.",
)
NOT_ENDED_BY_MUNICIPALITY = because(
    "not-ended-by-municipality",
    da="Det er ikke kommunen, der har afsluttet indsatsen.",
    en="It is not the municipality that ended the effort.",
)
END_UNKNOWN = because(
    "end-not-recorded",
    da="Det er ikke noteret, hvem der afsluttede indsatsen, eller hvordan det gik.",
    en="Who ended the effort, or how things were, is not recorded.",
)
ENDED_EARLY = because(
    "ended-before-stable",
    da="Indsatsen sluttede, før der var både bedring og stabilitet.",
    en="The effort ended before there was both improvement and stability.",
)
NO_FRAME = because(
    "no-frame-recorded",
    da="Det er ikke noteret, hvilke dele af rammen om M-ACT der er i brug.",
    en="Which parts of M-ACT's frame are in use is not recorded.",
)
VALUES_UNKNOWN = because(
    "values-not-recorded",
    da="Det er ikke noteret, om værdigrundlaget er i brug.",
    en="Whether the value base is in use is not recorded.",
)
VALUES_NOT_USED = because(
    "values-not-in-use",
    da="Arbejdet bygger ikke på værdigrundlaget.",
    en="The work does not rest on the value base.",
)
NOTHING_NAMED = because(
    "nothing-named",
    da="Kommunens liste er tom, så der er ikke noget at holde arbejdet op imod.",
    en="The municipality's list is empty, so there is nothing to hold the work against.",
)
NAMES_DIFFER = because(
    "names-differ",
    da="Skemaet bruger navne, som ikke står på kommunens liste, så det kan ikke ses, hvad der mangler.",
    en="The sheet uses names that are not on the municipality's list, so what is missing cannot be told.",
)
ELEMENTS_UNKNOWN = because(
    "core-elements-not-recorded",
    da="Det er ikke noteret, hvilke kerneelementer der er i brug.",
    en="Which core elements are in use is not recorded.",
)
NO_ELEMENT_USED = because(
    "no-core-element-in-use",
    da="Ingen kerneelementer er i brug.",
    en="No core element is in use.",
)
SOME_ELEMENTS = because(
    "some-core-elements",
    da="{used} af de {named} kerneelementer på kommunens liste er i brug.",
    en="{used} of the {named} core elements on the municipality's list are in use.",
)
OTHER_NUMBER = because(
    "other-number-of-core-elements",
    da="Antallet af kerneelementer på kommunens liste er {named}, men ifølge kilden er der {printed}.",
    en="The number of core elements on the municipality's list is {named}, but the source counts {printed}.",
)
MODEL_UNKNOWN = because(
    "practice-model-not-recorded",
    da="Det er ikke noteret, om praksismodellen er i brug, eller hvilke dele af den.",
    en="Whether the practice model is in use, or which parts of it, is not recorded.",
)
MODEL_NOT_USED = because(
    "practice-model-not-used",
    da="Praksismodellen er ikke i brug.",
    en="The practice model is not in use.",
)
SOME_PHASES = because(
    "some-of-the-practice-model",
    da="{used} af de {named} dele af praksismodellen på kommunens liste er i brug.",
    en="{used} of the {named} parts of the practice model on the municipality's list are in use.",
)
FIELDS_UNKNOWN = because(
    "fields-not-recorded",
    da="Det er ikke noteret, hvilke felter planen har.",
    en="Which fields the plan has is not recorded.",
)
SOME_FIELDS = because(
    "some-fields",
    da="Planen har {used} af de {named} felter på kommunens liste.",
    en="The plan has {used} of the {named} fields on the municipality's list.",
)
PARTS_UNKNOWN = because(
    "parts-of-the-frame-not-recorded",
    da="Det er ikke noteret for alle tre dele af rammen, om de er i brug.",
    en="Whether they are in use is not recorded for all three parts of the frame.",
)
SOME_PARTS = because(
    "frame-in-part",
    da="{yes} af rammens tre dele er i brug, og {lacking} er ikke.",
    en="{yes} of the frame's three parts are in use and {lacking} are not.",
)
NO_PART = because(
    "no-part-of-the-frame",
    da="Ingen af rammens tre dele er i brug.",
    en="None of the frame's three parts is in use.",
)
