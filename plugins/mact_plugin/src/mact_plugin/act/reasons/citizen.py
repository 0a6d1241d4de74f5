"""Why a rule about a citizen cannot tell, does not apply, or is not met, in words."""

from ...wording import because

NO_INTAKE = because(
    "no-intake-recorded",
    da="Der er ikke noteret nogen vurdering ved optagelsen.",
    en="No assessment at intake is recorded.",
)
NO_AGE = because(
    "no-age-recorded",
    da="Alderen ved optagelsen er ikke noteret.",
    en="The age at intake is not recorded.",
)
UNDER_AGE = because(
    "under-age",
    da="Borgeren var under aldersgrænsen ved optagelsen.",
    en="The citizen was under the age limit at intake.",
)
PROBLEMS_UNKNOWN = because(
    "problems-not-recorded",
    da="Det er ikke noteret, om der er både psykiske vanskeligheder og misbrug.",
    en="Whether there are both mental-health difficulties and misuse is not recorded.",
)
OUTSIDE_GROUP = because(
    "outside-target-group",
    da="Efter det, der er noteret, hører borgeren ikke til målgruppen.",
    en="By what is recorded, the citizen does not belong to the target group.",
)
NOT_GIVEN = because(
    "act-not-given",
    da="Det seneste svar er, at borgeren ikke får ACT.",
    en="The latest answer is that the citizen does not get ACT.",
)
GIVEN_UNKNOWN = because(
    "act-given-not-recorded",
    da="Det fremgår ikke klart, om borgeren har fået ACT.",
    en="Whether the citizen was given ACT cannot be told.",
)
EMPLOYMENT_NOT_ASKED = because(
    "employment-status-not-asked-for",
    da="Kommunen har valgt ikke at bruge kriteriet om beskæftigelse.",
    en="The municipality has chosen not to use the employment criterion.",
)
EMPLOYMENT_UNKNOWN = because(
    "no-employment-status-recorded",
    da="Status på beskæftigelsesområdet er ikke noteret.",
    en="The status under employment law is not recorded.",
)
SUPPORT_HISTORY_UNKNOWN = because(
    "no-support-history-recorded",
    da="Det er ikke noteret, om støtten i de ordinære systemer kunne fastholdes.",
    en="Whether support in the ordinary systems could be held on to is not recorded.",
)
NEED_UNKNOWN = because(
    "no-need-recorded",
    da="Vurderingen af behovet er ikke noteret fuldt ud.",
    en="The assessment of need is not fully recorded.",
)
NO_TERMS = because(
    "no-terms-recorded",
    da="Vilkårene for støtten er ikke noteret.",
    en="The terms of the support are not recorded.",
)
DECLINED_UNKNOWN = because(
    "declined-parts-not-recorded",
    da="Det er ikke noteret, om borgeren har takket nej til noget, eller hvad der så skete.",
    en="Whether anything was declined, or what came of it, is not recorded.",
)
NOTHING_DECLINED = because(
    "nothing-declined",
    da="Borgeren har ikke takket nej til en del af støtten.",
    en="The citizen has not declined a part of the support.",
)
SUPPORT_WITHDRAWN = because(
    "support-withdrawn",
    da="Hele støtten faldt bort, efter at borgeren takkede nej til en del.",
    en="The whole support was withdrawn after the citizen declined a part.",
)
NO_WISH = because(
    "support-not-wished-for",
    da="Det er noteret, at borgeren ikke ønsker støtten.",
    en="It is recorded that the citizen does not wish for the support.",
)
COURSE_OVER = because(
    "wish-changed-and-course-over",
    da="Borgeren ønsker ikke længere støtten, og forløbet er slut.",
    en="The citizen no longer wishes for the support, and the course is over.",
)
FURTHER_DEMAND = because(
    "further-demand",
    da="Der er stillet andre krav end det, at borgeren hører til målgruppen og ønsker støtten.",
    en="Other demands were made than belonging to the target group and wishing for the support.",
)
BELONGING_UNKNOWN = because(
    "target-group-not-settled",
    da="Det kan ikke ses, om borgeren hører til målgruppen.",
    en="Whether the citizen belongs to the target group cannot be told.",
)
WISH_UNKNOWN = because(
    "no-wish-recorded",
    da="Det er ikke noteret, om borgeren ønsker støtten.",
    en="Whether the citizen wishes for the support is not recorded.",
)
CONDITIONS_UNKNOWN = because(
    "conditions-not-recorded",
    da="Det er ikke noteret, hvad der kræves af borgeren, eller hvem der kræver det.",
    en="What is demanded of the citizen, or by whom, is not recorded.",
)
DEMANDED = because(
    "demanded-for-act",
    da="Teamet eller kommunen stiller sådan et krav.",
    en="The team or the municipality makes such a demand.",
)
NO_PLAN = because(
    "no-plan-recorded",
    da="Der er ikke noteret nogen ACT-indsatsplan.",
    en="No ACT plan is recorded.",
)
MAKING_UNKNOWN = because(
    "making-not-recorded",
    da="Det er ikke noteret, om planen er lavet sammen med borgeren.",
    en="Whether the plan was made together with the citizen is not recorded.",
)
MADE_WITHOUT = because(
    "made-without-the-citizen",
    da="Planen er lavet uden borgeren.",
    en="The plan was made without the citizen.",
)
STATUS_UNKNOWN = because(
    "meeting-status-not-recorded",
    da="Mødets status er ikke noteret.",
    en="The meeting's status is not recorded.",
)
USE_UNKNOWN = because(
    "use-of-plan-not-recorded",
    da="Det er ikke noteret, om drøftelsen tog udgangspunkt i planen.",
    en="Whether the talk started from the plan is not recorded.",
)
PLAN_NOT_USED = because(
    "plan-not-used",
    da="Drøftelsen tog ikke udgangspunkt i planen.",
    en="The talk did not start from the plan.",
)
GOALS_UNKNOWN = because(
    "goals-not-recorded",
    da="Det er ikke noteret, hvilke mål planen har, eller hvis mål de er.",
    en="Which goals the plan has, or whose they are, is not recorded.",
)
GOAL_OF_OTHERS = because(
    "goal-of-somebody-else",
    da="Planen har et mål, som en anden har sat, og som borgeren ikke har bekræftet.",
    en="The plan holds a goal that somebody else set and the citizen has not confirmed.",
)
SAY_UNKNOWN = because(
    "last-word-not-recorded",
    da="Det er ikke noteret, hvem der havde det afgørende ord.",
    en="Who had the last word is not recorded.",
)
HALF_A_SAY = because(
    "last-word-on-one-only",
    da="Borgeren havde kun det afgørende ord om enten målene eller handlingerne.",
    en="The citizen had the last word on either the goals or the actions only.",
)
NO_SAY = because(
    "last-word-with-others",
    da="Andre end borgeren havde det afgørende ord om mål og handlinger.",
    en="Others than the citizen had the last word on goals and actions.",
)
