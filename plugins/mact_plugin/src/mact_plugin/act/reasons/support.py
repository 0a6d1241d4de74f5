"""Why a rule of support cannot tell, does not apply, or is not met, in words."""

from ...wording import because

ACTIONS_UNKNOWN = because(
    "actions-not-recorded",
    da="Det er ikke noteret, hvad der skal ske, eller om borgeren selv ønsker det.",
    en="What is to happen, or whether the citizen wishes for it, is not recorded.",
)
NO_ACTIONS = because(
    "no-actions-planned",
    da="Der er ikke aftalt noget i planen endnu.",
    en="Nothing is agreed upon in the plan yet.",
)
NOT_WISHED = because(
    "action-not-wished-by-citizen",
    da="Planen rummer noget, som borgeren ikke selv ønsker.",
    en="The plan holds something that the citizen does not wish for.",
)
RESOURCES_UNKNOWN = because(
    "resources-not-recorded",
    da="Det er ikke noteret, hvordan borgerens ressourcer indgår i planen.",
    en="What part the citizen's resources have in the plan is not recorded.",
)
RESOURCES_UNUSED = because(
    "resources-unused",
    da="Borgerens ressourcer kendes, men planen bruger dem ikke.",
    en="The citizen's resources are known, and the plan does not use them.",
)
RESOURCES_NOT_LOOKED_FOR = because(
    "resources-not-looked-for",
    da="Ingen har spurgt til borgerens ressourcer.",
    en="Nobody has asked about the citizen's resources.",
)
SHAPING_UNKNOWN = because(
    "shaping-not-recorded",
    da="Det er ikke noteret, om planen er lavet med borgeren, eller hvilke fag der har bidraget.",
    en="Whether the plan was made with the citizen, or which professions contributed, is not recorded.",
)
ONLY_DIALOGUE = because(
    "no-profession-contributed",
    da="Planen er lavet med borgeren, men ingen fag har bidraget med deres viden.",
    en="The plan was made with the citizen, and no profession contributed what it knows.",
)
ONLY_KNOWLEDGE = because(
    "only-professions-contributed",
    da="Fagene har bidraget, men planen er lavet uden borgeren.",
    en="The professions contributed, and the plan was made without the citizen.",
)
NEITHER = because(
    "neither-dialogue-nor-knowledge",
    da="Planen er lavet uden borgeren, og ingen fag har bidraget.",
    en="The plan was made without the citizen, and no profession contributed.",
)
NEEDS_UNKNOWN = because(
    "view-of-needs-not-recorded",
    da="Det er ikke noteret, hvis oplevelse af behovet planen tager udgangspunkt i.",
    en="Whose view of the needs the plan starts from is not recorded.",
)
NEEDS_OF_OTHERS = because(
    "needs-seen-by-others",
    da="Planen tager udgangspunkt i, hvad andre mener, at borgeren har brug for.",
    en="The plan starts from what others think the citizen needs.",
)
NO_CONTACTS = because(
    "no-contacts-recorded",
    da="Der er ikke noteret nogen kontakter eller forsøg på kontakt.",
    en="No contacts and no attempts at one are recorded.",
)
ONE_CONTACT = because(
    "one-contact-only",
    da="Der er kun noteret én kontakt, og den siger for lidt.",
    en="Only one contact is recorded, and it tells too little.",
)
INITIATIVE_UNKNOWN = because(
    "initiative-not-recorded",
    da="Det er ikke noteret ved alle kontakter, hvem der tog initiativet.",
    en="Who took the initiative is not recorded for every contact.",
)
OTHERS_ACTIVE = because(
    "initiative-left-to-others",
    da="Medarbejderen tog initiativet til {own} af {contacts} kontakter.",
    en="The worker took the initiative to {own} of {contacts} contacts.",
)
COURSE_UNKNOWN = because(
    "course-not-recorded",
    da="Det er ikke noteret, hvornår støtteforløbet begyndte, eller hvornår det sluttede.",
    en="When the course of support began, or when it ended, is not recorded.",
)
NEVER_IN_VAIN = because(
    "no-attempt-in-vain",
    da="Ingen forsøg på kontakt har været forgæves.",
    en="No attempt at contact was in vain.",
)
REACHED_UNKNOWN = because(
    "reaching-not-recorded",
    da="Det er ikke noteret ved alle kontakter, om borgeren blev nået, eller hvem der tog initiativet.",
    en="Whether the citizen was reached, or who took the initiative, is not recorded for every contact.",
)
BROKEN_OFF = because(
    "no-further-attempt-in-time",
    da="Efter et forgæves forsøg gik der {days} dage uden ny kontakt eller et nyt forsøg.",
    en="After an attempt in vain, {days} days went by without a new contact or attempt.",
)
STILL_GOING = because(
    "course-going-on",
    da="Støtten er stadig i gang.",
    en="The support is still going on.",
)
ENDING_UNKNOWN = because(
    "ending-not-recorded",
    da="Det er ikke noteret, hvornår eller hvorfor støtten sluttede, eller hvem der besluttede det.",
    en="When or why the support ended, or who decided on it, is not recorded.",
)
ENDING_OPEN = because(
    "ending-leaves-it-open",
    da="Årsagen viser ikke, om kontakten blev opgivet.",
    en="The reason does not show whether the contact was given up.",
)
GIVEN_UP = because(
    "given-up-by-others",
    da="Støtten sluttede af en grund, som ikke var borgerens egen.",
    en="The support ended for a reason that was not the citizen's own.",
)
OFFERS_APART = because(
    "offers-too-far-apart",
    da="Der gik {days} dage uden kontakt eller forsøg på kontakt.",
    en="{days} days went by without contact or an attempt at one.",
)
NOBODY_RESPONSIBLE = because(
    "no-responsible-recorded",
    da="Det er ikke noteret, hvem der har ansvaret for planen.",
    en="Who answers for the plan is not recorded.",
)
FUNCTION_UNKNOWN = because(
    "function-of-responsible-not-recorded",
    da="Den ansvarliges funktion er ikke noteret.",
    en="The function of the one responsible is not recorded.",
)
RESPONSIBILITY_ON_CITIZEN = because(
    "responsibility-on-the-citizen",
    da="Ansvaret er lagt på borgeren.",
    en="The responsibility was put on the citizen.",
)
RESPONSIBLE_OUTSIDE = because(
    "responsible-outside-the-team",
    da="Den ansvarlige har ingen funktion i teamet.",
    en="The one responsible has no function in the team.",
)
SETTING_UNKNOWN = because(
    "setting-of-goals-not-recorded",
    da="Det er ikke noteret, hvordan målene er blevet til.",
    en="How the goals came about is not recorded.",
)
SET_WITHOUT = because(
    "goals-set-by-team-alone",
    da="Teamet satte målene uden borgeren.",
    en="The team set the goals without the citizen.",
)
SETTING_NOT_OFFERED = because(
    "goals-never-offered",
    da="Teamet har ikke tilbudt at sætte mål sammen med borgeren.",
    en="The team has not offered to set goals together with the citizen.",
)
NONE_WISHED_AND_GOALS = because(
    "none-wished-and-goals",
    da="Borgeren ønsker ingen mål nu, men det er ikke noteret, at planen er uden mål eller kun har borgerens egne.",
    en="The citizen wishes no goals for now, and it is not recorded that the plan has none or only the citizen's own.",
)
GOAL_STATUS_UNKNOWN = because(
    "goal-status-not-recorded",
    da="Målets status er ikke noteret.",
    en="The goal's status is not recorded.",
)
GOAL_NOT_PURSUED = because(
    "goal-not-pursued",
    da="Målet er nået, sat på pause eller lagt til side.",
    en="The goal is reached, paused or dropped.",
)
NO_FOLLOW_UPS = because(
    "no-follow-ups-recorded",
    da="Der er ikke noteret nogen opfølgning på planen.",
    en="No follow-up of the plan is recorded.",
)
FOLLOW_UP_UNCLEAR = because(
    "goals-of-follow-up-not-recorded",
    da="Det er ikke noteret ved alle opfølgninger, hvilke mål de gjaldt.",
    en="Which goals it was about is not recorded for every follow-up.",
)
CITIZENS_PART_UNKNOWN = because(
    "citizens-part-not-recorded",
    da="Det er ikke noteret, om borgeren var inviteret til opfølgningen.",
    en="Whether the citizen was invited to the follow-up is not recorded.",
)
FOLLOWED_UP_LATE = because(
    "follow-ups-too-far-apart",
    da="Der gik {days} dage uden opfølgning på målet.",
    en="{days} days went by without a follow-up of the goal.",
)
FOLLOWED_UP_WITHOUT = because(
    "followed-up-without-the-citizen",
    da="Der blev fulgt op, uden at borgeren var inviteret.",
    en="There was a follow-up to which the citizen was not invited.",
)
NOTHING_DUE = because(
    "nothing-due-yet",
    da="Der er endnu ikke gået så lang tid, at noget mangler.",
    en="Not so much time has gone by that anything is missing.",
)
SUPPORT_OVER = because(
    "support-over-before",
    da="Støtten var slut, før målet blev sat.",
    en="The support was over before the goal was set.",
)
NO_NOTES = because(
    "no-progress-notes-recorded",
    da="Der er ikke noteret noget om borgerens udvikling.",
    en="No notes on the citizen's development are recorded.",
)
HORIZON_UNKNOWN = because(
    "horizon-not-recorded",
    da="Det fremgår ikke af alle notater, om de handler om, hvordan det går nu, eller om udviklingen på længere sigt.",
    en="Whether it is about now or the longer term is not recorded for every note.",
)
ONE_HORIZON = because(
    "one-horizon-documented",
    da="Der gik {current} dage uden notat om, hvordan det går nu, og {longer} dage uden notat om udviklingen på længere sigt; kun det ene er inden for grænsen.",
    en="{current} days went by without a note on the present and {longer} without one on the longer term; only one of them is within bounds.",
)
NOTES_APART = because(
    "notes-too-far-apart",
    da="Der gik {current} dage uden notat om, hvordan det går nu, og {longer} dage uden notat om udviklingen på længere sigt.",
    en="{current} days went by without a note on the present and {longer} without one on the longer term.",
)
