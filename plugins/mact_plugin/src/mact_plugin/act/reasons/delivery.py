"""Why a rule of delivery cannot tell, does not apply, or is not met, in words."""

from ...wording import because

END_UNKNOWN = because(
    "end-in-advance-not-recorded",
    da="Det er ikke noteret, om der på forhånd er sat en slutdato.",
    en="Whether an end was set in advance is not recorded.",
)
END_SET = because(
    "end-set-in-advance",
    da="Det er på forhånd bestemt, hvornår støtten slutter.",
    en="When the support ends was decided in advance.",
)
END_CONTRADICTED = because(
    "end-set-and-not-set",
    da="Der er svaret nej til en slutdato, og alligevel er der noteret en.",
    en="The answer is that no end is set, and yet an end date is recorded.",
)
ENDING_UNKNOWN = because(
    "courses-not-clear",
    da="Støtteforløbene er ikke noteret, eller det fremgår ikke, hvorfor et af dem sluttede, eller hvem der besluttede det.",
    en="The courses of support are not recorded, or why one of them ended or who decided on it cannot be told.",
)
GOES_ON = because(
    "support-goes-on",
    da="Støtten er ikke sluttet.",
    en="The support has not ended.",
)
END_DATE_UNKNOWN = because(
    "no-end-date-recorded",
    da="Det er noteret, hvorfor støtten sluttede, men ikke hvornår.",
    en="Why the support ended is recorded, and not when.",
)
END_REASON_UNKNOWN = because(
    "no-end-reason-recorded",
    da="Det er ikke noteret, hvorfor støtten sluttede.",
    en="Why the support ended is not recorded.",
)
ENDED_BY_UNKNOWN = because(
    "who-ended-it-not-recorded",
    da="Det er ikke noteret, hvem der besluttede, at støtten skulle slutte.",
    en="Who decided to end the support is not recorded.",
)
STOPPED_FOR_READINESS = because(
    "stopped-for-readiness",
    da="Støtten blev stoppet med manglende parathed eller motivation som begrundelse.",
    en="The support was stopped on the ground of lacking readiness or motivation.",
)
CHOOSER_UNKNOWN = because(
    "who-chose-not-recorded",
    da="Det er ikke noteret, hvem der afgjorde, hvad der skal arbejdes med.",
    en="Who decided what to work on is not recorded.",
)
CHOSEN_OUTSIDE = because(
    "chosen-outside-the-team",
    da="Det er andre end borgeren og teamet, der har bestemt det.",
    en="Others than the citizen and the team decided on it.",
)
CHOSEN_BY_TEAM = because(
    "chosen-by-the-team",
    da="Teamet har selv bestemt, at der skal arbejdes med det.",
    en="The team decided by itself to work on it.",
)
LOCAL_TERMS_UNKNOWN = because(
    "no-local-terms-recorded",
    da="Kommunens vilkår for ACT er ikke noteret.",
    en="The municipality's terms for ACT are not recorded.",
)
DEMANDS_UNKNOWN = because(
    "local-demands-not-recorded",
    da="Det er ikke noteret, om kommunen kræver noget af borgerne.",
    en="Whether the municipality demands anything of citizens is not recorded.",
)
LOCAL_DEMAND = because(
    "demanded-by-the-municipality",
    da="Kommunen stiller krav til borgerne, for at de kan få ACT.",
    en="The municipality makes demands on citizens for ACT.",
)
FOCUS_UNKNOWN = because(
    "employment-focus-not-recorded",
    da="Det er ikke noteret, hvilken plads arbejde og uddannelse har.",
    en="What place work and education have is not recorded.",
)
EMPLOYMENT_EXPECTED = because(
    "employment-goals-expected",
    da="Alle borgere forventes at have mål om arbejde eller uddannelse.",
    en="All citizens are expected to have goals of work or education.",
)
NEED_UNKNOWN = because(
    "kind-of-need-not-recorded",
    da="Det er ikke noteret, hvordan behovet ændrede sig.",
    en="How the need changed is not recorded.",
)
RESPONSE_UNKNOWN = because(
    "no-response-recorded",
    da="Det er ikke noteret, hvad der skete med støtten.",
    en="What became of the support is not recorded.",
)
A_CRISIS = because(
    "crisis-counted-elsewhere",
    da="Det var en akut krise, som der gælder særskilte regler for.",
    en="It was an acute crisis, to which separate rules apply.",
)
NO_CRISIS = because(
    "no-crisis",
    da="Det var ikke en akut krise.",
    en="It was no acute crisis.",
)
NEED_FELL = because(
    "need-fell",
    da="Behovet blev mindre, og det kræver ikke, at støtten ændres.",
    en="The need fell, which does not require the support to change.",
)
CHANGE_DECLINED = because(
    "change-declined",
    da="Borgeren ville ikke have støtten ændret.",
    en="The citizen did not want the support changed.",
)
IN_HOSPITAL = because(
    "in-hospital",
    da="Borgeren var indlagt, og andre tog over.",
    en="The citizen was in hospital and others took over.",
)
NOT_STEPPED_UP = because(
    "support-not-stepped-up",
    da="Støtten blev ikke trappet op.",
    en="The support was not stepped up.",
)
ONLY_CHANGED = because(
    "changed-without-more-support",
    da="Støtten fik et andet indhold, men blev ikke trappet op.",
    en="The support got other content and was not stepped up.",
)
LEFT_UNCHANGED = because(
    "support-left-unchanged",
    da="Støtten fortsatte, som den var.",
    en="The support went on as it was.",
)
ONLY_LESS = because(
    "stepped-down-only",
    da="Støtten blev trappet ned, selv om der var brug for anden støtte.",
    en="The support was stepped down although other support was needed.",
)
MORE_NEEDED_UNKNOWN = because(
    "need-in-crisis-not-recorded",
    da="Det er ikke noteret, om krisen krævede mere støtte.",
    en="Whether the crisis took more support is not recorded.",
)
NO_MORE_NEEDED = because(
    "no-more-support-needed",
    da="Krisen krævede ikke mere støtte.",
    en="The crisis took no more support.",
)
CRISIS_UNDATED = because(
    "crisis-not-dated",
    da="Det er ikke noteret, hvornår teamet hørte om krisen.",
    en="When the team heard of the crisis is not recorded.",
)
FIRST_RESPONSE_UNKNOWN = because(
    "no-first-response-recorded",
    da="Det er ikke noteret, hvornår teamet reagerede første gang.",
    en="When the team first responded is not recorded.",
)
RESPONSE_BEFORE_CRISIS = because(
    "response-before-crisis",
    da="Teamets reaktion er dateret før krisen.",
    en="The team's response is dated before the crisis.",
)
RESPONDED_LATE = because(
    "responded-late",
    da="Der gik {days} dage, og det er flere, end kommunen har sat som grænse.",
    en="{days} days went by, which is more than the municipality's limit.",
)
REACHED_UNKNOWN = because(
    "reached-not-recorded",
    da="Det er ikke noteret, om der blev opnået kontakt.",
    en="Whether the citizen was reached is not recorded.",
)
NOT_REACHED = because(
    "not-reached",
    da="Det var et forsøg på kontakt, som ikke lykkedes.",
    en="It was an attempt at contact that did not succeed.",
)
PLACE_UNKNOWN = because(
    "no-place-recorded",
    da="Det er ikke noteret, hvor mødet fandt sted.",
    en="Where they met is not recorded.",
)
NO_PLACE_TO_MEET = because(
    "by-telephone",
    da="Kontakten foregik over telefonen eller på skærm.",
    en="The contact was by telephone or on screen.",
)
PLACE_WISH_UNKNOWN = because(
    "no-wish-for-place-recorded",
    da="Det er ikke noteret, hvor borgeren gerne ville mødes.",
    en="Where the citizen wanted to meet is not recorded.",
)
NOT_WHERE_WISHED = because(
    "not-where-wished",
    da="Mødet fandt ikke sted dér, hvor borgeren gerne ville.",
    en="They did not meet where the citizen wanted.",
)
AT_HOSPITAL = because(
    "met-at-hospital",
    da="De mødtes på hospitalet, hvor borgeren ikke selv kan vælge stedet.",
    en="They met at the hospital, where the citizen cannot choose the place.",
)
NO_SERVICES = because(
    "no-services-recorded",
    da="Det er ikke noteret, hvilken støtte eller behandling borgeren får.",
    en="What support or treatment the citizen receives is not recorded.",
)
GIVER_UNKNOWN = because(
    "giver-not-recorded",
    da="Det er ikke noteret, hvem der giver støtten eller behandlingen.",
    en="Who gives the support or treatment is not recorded.",
)
WHY_OTHERS_UNKNOWN = because(
    "no-ground-for-others-recorded",
    da="Det er ikke noteret, hvorfor det er andre end teamet, der giver støtten.",
    en="Why others than the team give the support is not recorded.",
)
A_PERSON_JUDGES = because(
    "possible-extent-unclear",
    da="Et menneske må vurdere, om teamet selv kunne have givet støtten.",
    en="Whether the team could have given the support takes a person to tell.",
)
BEYOND_TEAM = because(
    "beyond-the-team",
    da="Der er en god grund til, at det er andre end teamet, der giver støtten.",
    en="There is a good ground for others than the team to give the support.",
)
REFERRED_BY_HABIT = because(
    "referred-by-habit",
    da="Borgeren blev henvist videre af vane.",
    en="The citizen was referred on by habit.",
)
ALL_REFERRED = because(
    "everything-referred-on",
    da="Teamet giver ikke selv noget af støtten eller behandlingen.",
    en="The team itself gives none of the support or treatment.",
)
SOME_REFERRED = because(
    "some-referred-by-habit",
    da="Teamet giver selv en del, men henviser andet videre af vane.",
    en="The team gives a part itself and refers other things on by habit.",
)
ANSWER_UNKNOWN = because(
    "no-answer-recorded",
    da="Det er ikke noteret, hvad svaret blev.",
    en="What the answer was is not recorded.",
)
CITIZEN_SAID_NO = because(
    "citizen-said-no",
    da="Borgeren takkede selv nej.",
    en="It was the citizen who said no.",
)
GROUNDS_UNKNOWN = because(
    "no-grounds-recorded",
    da="Begrundelsen for afslaget fremgår ikke.",
    en="The grounds of the refusal cannot be seen.",
)
REFUSED_FOR_SEVERITY = because(
    "refused-within-the-group",
    da="Afslaget er begrundet med forhold, som målgruppen netop omfatter.",
    en="The refusal rests on what the target group includes.",
)
