"""Why a rule about a citizen cannot tell, does not apply, or is not met, in words."""

from actcore.variant import Reason, Text

NO_INTAKE = Reason(
    "no-intake-recorded",
    Text(
        da="Der er ingen vurdering ved optagelsen.",
        en="There is no assessment at intake.",
    ),
)
NO_AGE = Reason(
    "no-age-recorded",
    Text(
        da="Alderen ved optagelsen er ikke noteret.",
        en="The age at intake is not recorded.",
    ),
)
UNDER_AGE = Reason(
    "under-age",
    Text(
        da="Borgeren var under aldersgrænsen ved optagelsen.",
        en="The citizen was under the age limit at intake.",
    ),
)
PROBLEMS_UNKNOWN = Reason(
    "problems-not-recorded",
    Text(
        da="Det er ikke noteret, om der er både psykiske vanskeligheder og misbrug.",
        en="Whether there are both mental-health difficulties and misuse is not recorded.",
    ),
)
OUTSIDE_GROUP = Reason(
    "outside-target-group",
    Text(
        da="Støtten er givet uden for målgruppen.",
        en="The support was granted outside the target group.",
    ),
)
EMPLOYMENT_NOT_ASKED = Reason(
    "employment-status-not-asked-for",
    Text(
        da="Kommunen har valgt ikke at bruge kriteriet om beskæftigelse.",
        en="The municipality has chosen not to use the employment criterion.",
    ),
)
EMPLOYMENT_UNKNOWN = Reason(
    "no-employment-status-recorded",
    Text(
        da="Status på beskæftigelsesområdet er ikke noteret.",
        en="The status under employment law is not recorded.",
    ),
)
SUPPORT_HISTORY_UNKNOWN = Reason(
    "no-support-history-recorded",
    Text(
        da="Det er ikke noteret, om støtten i de ordinære systemer er gået tabt.",
        en="Whether support in the ordinary systems was lost is not recorded.",
    ),
)
NEED_UNKNOWN = Reason(
    "no-need-recorded",
    Text(
        da="Vurderingen af behovet er ikke noteret fuldt ud.",
        en="The assessment of need is not fully recorded.",
    ),
)
NO_TERMS = Reason(
    "no-terms-recorded",
    Text(
        da="Vilkårene for støtten er ikke noteret.",
        en="The terms of the support are not recorded.",
    ),
)
DECLINED_UNKNOWN = Reason(
    "declined-parts-not-recorded",
    Text(
        da="Det er ikke noteret, om borgeren har takket nej til noget, eller hvad der så skete.",
        en="Whether anything was declined, or what came of it, is not recorded.",
    ),
)
NOTHING_DECLINED = Reason(
    "nothing-declined",
    Text(
        da="Borgeren har ikke takket nej til en del af støtten.",
        en="The citizen has not declined a part of the support.",
    ),
)
SUPPORT_WITHDRAWN = Reason(
    "support-withdrawn",
    Text(
        da="Hele støtten faldt bort, efter at borgeren takkede nej til en del.",
        en="The whole support was withdrawn after the citizen declined a part.",
    ),
)
NO_WISH = Reason(
    "support-not-wished-for",
    Text(
        da="Støtten er sat i gang, uden at borgeren ønsker den.",
        en="The support was started without the citizen wishing for it.",
    ),
)
FURTHER_DEMAND = Reason(
    "further-demand",
    Text(
        da="Teamet har stillet et krav ud over målgruppe og ønske.",
        en="The team set a demand beyond target group and wish.",
    ),
)
BELONGING_UNKNOWN = Reason(
    "target-group-not-settled",
    Text(
        da="Det kan ikke ses, om borgeren hører til målgruppen.",
        en="Whether the citizen belongs to the target group cannot be told.",
    ),
)
WISH_UNKNOWN = Reason(
    "no-wish-recorded",
    Text(
        da="Det er ikke noteret, om borgeren ønsker støtten.",
        en="Whether the citizen wishes for the support is not recorded.",
    ),
)
CONDITIONS_UNKNOWN = Reason(
    "conditions-not-recorded",
    Text(
        da="Det er ikke noteret, hvad der kræves af borgeren, eller hvem der kræver det.",
        en="What is demanded of the citizen, or by whom, is not recorded.",
    ),
)
DEMANDED = Reason(
    "demanded-by-the-team",
    Text(
        da="Teamet stiller et sådant krav.",
        en="The team makes such a demand.",
    ),
)
NO_PLAN = Reason(
    "no-plan-recorded",
    Text(
        da="Der er ingen ACT-indsatsplan i journalen.",
        en="No ACT plan is recorded.",
    ),
)
MAKING_UNKNOWN = Reason(
    "making-not-recorded",
    Text(
        da="Det er ikke noteret, om planen er lavet sammen med borgeren.",
        en="Whether the plan was made together with the citizen is not recorded.",
    ),
)
MADE_WITHOUT = Reason(
    "made-without-the-citizen",
    Text(
        da="Planen er lavet uden borgeren.",
        en="The plan was made without the citizen.",
    ),
)
STATUS_UNKNOWN = Reason(
    "meeting-status-not-recorded",
    Text(
        da="Mødets status er ikke noteret.",
        en="The meeting's status is not recorded.",
    ),
)
NOT_HELD = Reason(
    "meeting-not-held",
    Text(
        da="Mødet er ikke holdt.",
        en="The meeting has not been held.",
    ),
)
USE_UNKNOWN = Reason(
    "use-of-plan-not-recorded",
    Text(
        da="Det er ikke noteret, om planen var udgangspunkt.",
        en="Whether the talk started from the plan is not recorded.",
    ),
)
PLAN_NOT_USED = Reason(
    "plan-not-used",
    Text(
        da="Drøftelsen tog ikke udgangspunkt i planen.",
        en="The talk did not start from the plan.",
    ),
)
GOALS_UNKNOWN = Reason(
    "goals-not-recorded",
    Text(
        da="Det er ikke noteret, hvilke mål planen har, eller hvis mål de er.",
        en="Which goals the plan has, or whose they are, is not recorded.",
    ),
)
GOAL_OF_OTHERS = Reason(
    "goal-of-somebody-else",
    Text(
        da="Planen har et mål, som en anden har sat, og som borgeren ikke har bekræftet.",
        en="The plan holds a goal that somebody else set and the citizen has not confirmed.",
    ),
)
SAY_UNKNOWN = Reason(
    "last-word-not-recorded",
    Text(
        da="Det er ikke noteret, hvem der havde det afgørende ord.",
        en="Who had the last word is not recorded.",
    ),
)
HALF_A_SAY = Reason(
    "last-word-on-one-only",
    Text(
        da="Borgeren havde kun det afgørende ord om enten målene eller handlingerne.",
        en="The citizen had the last word on either the goals or the actions only.",
    ),
)
NO_SAY = Reason(
    "last-word-with-others",
    Text(
        da="Andre end borgeren havde det afgørende ord om mål og handlinger.",
        en="Others than the citizen had the last word on goals and actions.",
    ),
)
