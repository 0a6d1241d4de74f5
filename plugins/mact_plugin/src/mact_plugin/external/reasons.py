"""Why a rule of the optional pack cannot tell, does not apply, or is not met, in words."""

from ..wording import because

NO_HOLDERS = because(
    "no-core-functions-recorded",
    da="Det er ikke noteret, hvem i teamet der varetager kernefunktionen.",
    en="Who in the team holds the core function is not recorded.",
)
FIELD_UNKNOWN = because(
    "field-not-recorded",
    da="Det er ikke noteret, hvem der varetager hvilken kernefunktion, eller hvad de arbejder som.",
    en="Who holds which core function, or what they work as, is not recorded.",
)
PLACE_UNKNOWN = because(
    "place-in-team-undated",
    da="Det er ikke noteret, hvornår medarbejderen kom med i teamet.",
    en="When the worker joined the team is not recorded.",
)
ANOTHER_FIELD = because(
    "held-from-another-field",
    da="Kernefunktionen varetages af en medarbejder med et andet fag end det typiske.",
    en="The core function is held by somebody of another field than the usual one.",
)
NO_PLAN_SHEET = because(
    "no-public-plan-sheet",
    da="Det er ikke noteret, hvad M-ACT-planen tager afsæt i og omfatter.",
    en="What the M-ACT plan starts from and covers is not recorded.",
)
START_UNKNOWN = because(
    "start-of-plan-not-recorded",
    da="Det er ikke noteret, hvad planen tager afsæt i.",
    en="What the plan starts from is not recorded.",
)
NONE_VOICED = because(
    "no-wishes-voiced-yet",
    da="Borgeren har ikke sat ord på ønsker endnu, og det kan ingen lastes for.",
    en="The citizen has not voiced any wishes yet, which counts against nobody.",
)
STARTS_ELSEWHERE = because(
    "plan-starts-elsewhere",
    da="Planen tager afsæt i noget andet.",
    en="The plan starts from something else.",
)
RELATIONS_UNKNOWN = because(
    "what-plan-supports-not-recorded",
    da="Det er ikke noteret, om planen støtter alle tre slags samarbejde.",
    en="Whether the plan supports all three kinds of collaboration is not recorded.",
)
SOME_RELATIONS = because(
    "plan-supports-some",
    da="Planen støtter {supported} af tre slags samarbejde.",
    en="The plan supports {supported} of three kinds of collaboration.",
)
NO_RELATIONS = because(
    "plan-supports-none",
    da="Planen støtter ingen af de tre slags samarbejde.",
    en="The plan supports none of the three kinds of collaboration.",
)
NO_ENTRY = because(
    "no-entry-sheet",
    da="Det er ikke noteret, hvordan borgeren kom ind i M-ACT.",
    en="How the citizen came into M-ACT is not recorded.",
)
AGE_UNKNOWN = because(
    "age-at-entry-not-recorded",
    da="Borgerens alder er ikke noteret.",
    en="The citizen's age is not recorded.",
)
TOO_YOUNG = because(
    "below-the-age",
    da="Borgeren er {age} år.",
    en="The citizen is {age} years old.",
)
DEMANDS_UNKNOWN = because(
    "entry-demands-not-recorded",
    da="Det er ikke noteret, om der kræves noget af borgeren.",
    en="Whether anything is demanded of the citizen is not recorded.",
)
MORE_DEMANDED = because(
    "more-demanded-than-willingness",
    da="Der kræves mere af borgeren end viljen til at tage imod støtte.",
    en="More is demanded of the citizen than the will to receive support.",
)
WILL_UNKNOWN = because(
    "willingness-not-recorded",
    da="Det er ikke noteret, om borgeren vil have støtten.",
    en="Whether the citizen is willing to receive the support is not recorded.",
)
NOT_WILLING = because(
    "support-not-wanted",
    da="Borgeren ønsker ikke støtten, og det har borgeren ret til.",
    en="The citizen does not want the support, which is the citizen's right.",
)
DIMENSIONS_UNKNOWN = because(
    "dimensions-not-recorded",
    da="Det er ikke noteret, om der er set på alle dimensionerne.",
    en="Whether all dimensions were looked at is not recorded.",
)
DIMENSION_LEFT_OUT = because(
    "dimension-left-out",
    da="Der er ikke set på alle dimensioner; {left_out} er sprunget over.",
    en="Not all dimensions were looked at; {left_out} left out.",
)
NO_SUPPORT_SHEET = because(
    "no-homeless-support-sheet",
    da="Støtten til borgeren i hjemløshed er ikke noteret.",
    en="The support for the citizen in homelessness is not recorded.",
)
ATTACHMENT_UNKNOWN = because(
    "team-attachment-not-recorded",
    da="Det er ikke noteret, hvem borgeren er tilknyttet.",
    en="Whom the citizen is attached to is not recorded.",
)
NOT_CROSS_PROFESSIONAL = because(
    "not-a-team-of-several-professions",
    da="Borgeren er ikke tilknyttet et team med flere fag.",
    en="The citizen is not attached to a team of several professions.",
)
COURSE_UNKNOWN = because(
    "fit-or-length-not-recorded",
    da="Det er ikke noteret, om forløbet følger borgerens behov, hvornår det begyndte, eller om der er sat en slutdato.",
    en="Whether the course follows the citizen's needs, when it began, or whether an end was set, is not recorded.",
)
NOT_BY_NEED = because(
    "course-not-by-need",
    da="Forløbet er ikke tilpasset borgerens behov, eller det er bestemt på forhånd, hvornår det slutter.",
    en="The course is not fitted to the citizen's needs, or its end was decided in advance.",
)
SUPPORT_UNKNOWN = because(
    "practical-support-not-recorded",
    da="Det er ikke noteret, om teamet giver støtten og samler indsatserne.",
    en="Whether the team gives the support and joins the efforts is not recorded.",
)
SUPPORT_LACKING = because(
    "practical-support-lacking",
    da="Teamet giver ikke støtten selv, eller indsatserne er ikke samlet.",
    en="The team does not give the support itself, or the efforts are not joined.",
)
TREATMENT_UNKNOWN = because(
    "place-of-treatment-not-recorded",
    da="Det er ikke noteret, hvor behandlingen gives.",
    en="Where the treatment is given is not recorded.",
)
NO_TREATMENT = because(
    "no-treatment-wished-or-needed",
    da="Borgeren ønsker ikke behandling eller har ikke brug for den.",
    en="The citizen wants no treatment or needs none.",
)
REFERRED_ON = because(
    "referred-on-for-treatment",
    da="Borgeren skal møde op et andet sted for at få behandling.",
    en="The citizen has to go somewhere else to be treated.",
)
PLANS_UNKNOWN = because(
    "other-plans-not-recorded",
    da="Det er ikke noteret, om der er andre planer, og om teamet koordinerer med dem.",
    en="Whether there are other plans, and whether the team coordinates, is not recorded.",
)
NO_OTHER_PLANS = because(
    "no-plans-to-coordinate",
    da="Der er ingen andre planer, eller borgeren ønsker dem ikke koordineret.",
    en="There are no other plans, or the citizen does not want them coordinated.",
)
NOT_COORDINATED = because(
    "other-plans-not-coordinated",
    da="Teamet koordinerer ikke med de andre planer.",
    en="The team does not coordinate with the other plans.",
)
BONDS_UNKNOWN = because(
    "bonds-not-recorded",
    da="Det er ikke noteret, om borgeren ønsker støtte til sine bånd til familie og venner.",
    en="Whether the citizen wishes support for bonds to family and friends is not recorded.",
)
BONDS_NOT_WISHED = because(
    "bonds-not-wished",
    da="Borgeren ønsker ikke støtte til det.",
    en="The citizen wishes no support for it.",
)
BONDS_IN_VAIN = because(
    "bonds-wished-in-vain",
    da="Borgeren ønsker støtte til det og får den ikke.",
    en="The citizen wishes support for it and gets none.",
)
NO_ASSESSMENT_DATE = because(
    "assessment-undated",
    da="Det er ikke noteret, hvornår udredningen begyndte.",
    en="When the assessment began is not recorded.",
)
NO_SUPPORT_DATE = because(
    "first-support-undated",
    da="Det er ikke noteret, hvornår den praktiske støtte begyndte.",
    en="When the practical support began is not recorded.",
)
WAITED_FOR_ASSESSMENT = because(
    "support-waited-for-assessment",
    da="Støtten begyndte først, da udredningen var færdig.",
    en="The support began only after the assessment was finished.",
)
ACTION_PLAN_UNKNOWN = because(
    "action-plan-not-recorded",
    da="Det er ikke noteret, om der er en handleplan.",
    en="Whether there is an action plan is not recorded.",
)
ACTION_PLAN_DECLINED = because(
    "action-plan-declined",
    da="Borgeren har takket nej til en handleplan.",
    en="The citizen has declined an action plan.",
)
NOT_IN_ACTION_PLAN = because(
    "support-not-in-action-plan",
    da="Der er en handleplan, men behov og indsatser står ikke i den.",
    en="There is an action plan, but needs and efforts are not in it.",
)
NO_ACTION_PLAN = because(
    "no-action-plan",
    da="Der er ingen handleplan.",
    en="There is no action plan.",
)
LOSSES_UNKNOWN = because(
    "dwelling-losses-not-recorded",
    da="Det er ikke noteret, om og hvornår en bolig er gået tabt, eller hvad der så skete med støtten.",
    en="Whether and when a dwelling was lost, or what then became of the support, is not recorded.",
)
NO_LOSS = because(
    "no-dwelling-lost",
    da="Borgeren har ikke mistet en bolig.",
    en="The citizen has not lost a dwelling.",
)
STOPPED_WITH_DWELLING = because(
    "stopped-with-the-dwelling",
    da="Støtten blev stoppet, da borgeren mistede boligen.",
    en="The support was stopped when the citizen lost the dwelling.",
)
NO_PRACTICE_SHEET = because(
    "no-demand-free-sheet",
    da="Det er ikke noteret, om støtten gives uden krav.",
    en="Whether the support is given without demands is not recorded.",
)
PRACTICE_UNKNOWN = because(
    "demand-free-practice-not-recorded",
    da="Ikke alle tre spørgsmål er besvaret.",
    en="Not all three questions are answered.",
)
SOME_PRACTICE = because(
    "demand-free-in-part",
    da="{held} af de tre træk er på plads.",
    en="{held} of the three marks are in place.",
)
NO_PRACTICE = because(
    "not-demand-free",
    da="Ingen af de tre træk er på plads.",
    en="None of the three marks is in place.",
)
