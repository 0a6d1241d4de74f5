"""Why a rule of team cannot tell, does not apply, or is not met, in words."""

from ...wording import because

NO_PROFILE = because(
    "no-team-profile-recorded",
    da="Teamets profil er ikke udfyldt.",
    en="The team's profile has not been filled in.",
)
AREAS_UNKNOWN = because(
    "support-areas-not-recorded",
    da="For mindst ét område er det ikke noteret, hvem der kan give støtten.",
    en="For at least one area it is not recorded who can give the support.",
)
SOME_AREAS = because(
    "some-areas-covered",
    da="Der kan fås støtte på {yes} af de {of} områder, der er noteret.",
    en="Support can be had in {yes} of the {of} areas recorded.",
)
NO_AREA = because(
    "no-area-covered",
    da="Der kan ikke fås støtte på de områder, der er noteret.",
    en="Support cannot be had in the areas that are recorded.",
)
CITIZENS_UNKNOWN = because(
    "citizens-of-the-team-not-recorded",
    da="Det er ikke noteret, hvem i teamet der har hvilke borgere.",
    en="Who in the team carries which citizens is not recorded.",
)
CONTACT_UNKNOWN = because(
    "contact-place-not-recorded",
    da="For mindst én borger er det ikke noteret, om kontaktpersonen har en plads i et ACT-team, eller fra hvornår, eller kontaktpersonen er stedfortræder.",
    en="For at least one citizen it is not recorded whether the contact has a place in an ACT team, or from when, or the contact is a stand-in.",
)
SOME_CONTACTS = because(
    "some-citizens-with-contact",
    da="{yes} af {of} borgere har en kontaktperson, der stadig er i teamet.",
    en="{yes} of {of} citizens have a contact who is still in the team.",
)
NO_CONTACT = because(
    "no-citizen-with-contact",
    da="Ingen af borgerne har en kontaktperson, der stadig er i teamet.",
    en="None of the citizens has a contact who is still in the team.",
)
NO_SOCIAL_SUPPORT = because(
    "no-social-support-in-the-team",
    da="Hver borger har en kontaktperson, men ingen i teamet giver bostøtte eller socialpædagogisk støtte.",
    en="Every citizen has a contact, and nobody in the team gives housing or social-pedagogical support.",
)
NO_PARTNER_WORK = because(
    "partner-work-not-recorded",
    da="Det er ikke noteret, hvem der er samarbejde med.",
    en="With whom there is collaboration is not recorded.",
)
PARTNERS_UNCLEAR = because(
    "partners-unclear",
    da="For mindst én partner er det ikke noteret, hvem den hører under, eller hvor langt samarbejdet er kommet.",
    en="Of at least one partner it is not recorded whom it belongs to, or how far the collaboration is.",
)
ONE_SIDE_ONLY = because(
    "partners-on-one-side-only",
    da="Der er kun et samarbejde i gang enten i kommunen eller med regionen.",
    en="Collaboration is established either in the municipality or with the region, and not both.",
)
NO_PARTNER = because(
    "no-partner-across",
    da="Der er ikke noget samarbejde i gang, hverken i kommunen eller med regionen.",
    en="No collaboration is established, either in the municipality or with the region.",
)
DISCIPLINES_UNKNOWN = because(
    "disciplines-not-recorded",
    da="For mindst ét medlem er det ikke noteret, hvilket fag pladsen er for.",
    en="For at least one member the discipline of the place is not recorded.",
)
TOO_FEW_DISCIPLINES = because(
    "disciplines",
    da="Antal fag i teamet, hver med sin medarbejder: {disciplines}.",
    en="Number of disciplines in the team, each with a worker: {disciplines}.",
)
DIRECTNESS_UNKNOWN = because(
    "direct-support-not-recorded",
    da="For mindst én funktion er det ikke noteret, om den selv giver støtte.",
    en="For at least one function it is not recorded whether it gives support itself.",
)
SOME_DIRECT = because(
    "some-functions-direct",
    da="{yes} af de {of} funktioner, der er noteret, giver selv støtte eller behandling.",
    en="{yes} of the {of} functions recorded give support or treatment themselves.",
)
NONE_DIRECT = because(
    "no-function-direct",
    da="De funktioner, der er noteret, giver ikke selv støtte eller behandling.",
    en="The functions recorded do not give support or treatment themselves.",
)
CLARITY_UNKNOWN = because(
    "role-clarity-not-recorded",
    da="For mindst én funktion er det ikke noteret, om rollen er klar.",
    en="For at least one function it is not recorded whether the role is clear.",
)
SOME_CLEAR = because(
    "some-roles-clear",
    da="Rollen er klar for {yes} af de {of} funktioner, der er noteret.",
    en="The role is clear for {yes} of the {of} functions recorded.",
)
NONE_CLEAR = because(
    "no-role-clear",
    da="Rollen er ikke klar for nogen af de funktioner, der er noteret.",
    en="The role is clear for none of the functions recorded.",
)
NO_COOPERATION = because(
    "team-cooperation-not-recorded",
    da="Skemaet om samarbejdet i teamet er ikke udfyldt.",
    en="The sheet on working together in the team has not been filled in.",
)
NOT_SAID = because(
    "team-cooperation-not-answered",
    da="Spørgsmålet står uden svar i det seneste skema om samarbejdet i teamet.",
    en="The question has no answer in the latest sheet on working together.",
)
NO_FAST_CONTACT = because(
    "hard-to-reach-each-other",
    da="Medarbejderne kan ikke hurtigt få fat i hinanden mellem møderne.",
    en="The staff cannot get hold of each other fast between meetings.",
)
DYNAMICS_ON_OCCASION = because(
    "dynamics-on-occasion",
    da="Teamet arbejder kun med gruppedynamikken, når der er anledning.",
    en="The team works on its dynamics only on occasion.",
)
NO_DYNAMICS_WORK = because(
    "dynamics-left-alone",
    da="Teamet arbejder ikke med gruppedynamikken.",
    en="The team does not work on its dynamics.",
)
HALF_A_FOUNDATION = because(
    "half-a-foundation",
    da="Teamet er kun fælles om enten principperne eller kerneelementerne.",
    en="The team shares only the principles or only the core elements.",
)
NO_FOUNDATION = because(
    "foundation-not-shared",
    da="Teamet er hverken fælles om principperne eller kerneelementerne.",
    en="The team shares neither the principles nor the core elements.",
)
NO_LINK = because(
    "leader-not-the-link",
    da="Teamlederen er ikke bindeled til ledelsen, eller ledelsen har mistet fokus.",
    en="The team leader is no link to leadership, or leadership has lost attention.",
)
RECORD_INCOMPLETE = because(
    "meeting-record-incomplete",
    da="For mindst ét teammøde mangler team, dato, status eller et referat med de borgere, der blev drøftet.",
    en="At least one team meeting lacks its team, date, status or a record of the citizens talked about.",
)
CITIZEN_START_UNKNOWN = because(
    "citizen-start-not-recorded",
    da="For mindst én borger er det ikke noteret, hvornår tiden i teamet begyndte, så det kan ikke ses, om borgeren er drøftet siden.",
    en="For at least one citizen, when the time in the team began is not recorded, so whether the citizen has been talked about since cannot be seen.",
)
ALL_NEW = because(
    "citizens-came-later",
    da="Alle borgerne er kommet til efter det seneste teammøde.",
    en="All the citizens came after the latest team meeting.",
)
SOME_DISCUSSED = because(
    "some-citizens-discussed",
    da="{yes} af {of} borgere er drøftet på et teammøde.",
    en="{yes} of {of} citizens have been talked about at a team meeting.",
)
NONE_DISCUSSED = because(
    "no-citizen-discussed",
    da="Ingen af borgerne er drøftet på et teammøde.",
    en="None of the citizens has been talked about at a team meeting.",
)
UPDATE_UNKNOWN = because(
    "update-not-recorded",
    da="Det er ikke noteret, om alle blev opdateret om borgerne og kunne bidrage.",
    en="Whether all were brought up to date on citizens and could contribute is not recorded.",
)
NOT_UPDATED = because(
    "not-all-updated",
    da="Ingen borgere blev drøftet, eller det var ikke alle, der blev opdateret og kunne bidrage.",
    en="No citizens were talked about, or not all were brought up to date or could contribute.",
)
MOMENT_UNKNOWN = because(
    "answer-to-motivation-not-recorded",
    da="Det er ikke noteret, hvad der kom ud af det.",
    en="What came of it is not recorded.",
)
MOMENT_DATES_UNKNOWN = because(
    "motivation-dates-not-recorded",
    da="Det er ikke noteret, hvornår borgeren viste lyst til det, eller hvornår teamet handlede.",
    en="When the citizen showed the wish, or when the team acted, is not recorded.",
)
CITIZEN_CHANGED = because(
    "citizen-wanted-something-else",
    da="Borgeren ville noget andet alligevel; det er borgerens eget valg.",
    en="The citizen wanted something else after all, which is the citizen's choice.",
)
NOT_ACTED = because(
    "motivation-passed-by",
    da="Teamet handlede ikke på det.",
    en="The team did not act on it.",
)
ACTED_BEFORE = because(
    "acted-before-it-showed",
    da="Det, teamet gjorde, er dateret før den dag, lysten viste sig.",
    en="What the team did is dated before the day on which the wish showed.",
)
ACTED_LATE = because(
    "acted-late",
    da="Der gik {days} dage, og det er flere, end kommunen har sat som grænse.",
    en="{days} days went by, which is more than the municipality's limit.",
)
DISAGREEMENT_UNKNOWN = because(
    "disagreement-not-recorded",
    da="Det er ikke noteret, om teamet var uenigt.",
    en="Whether the team disagreed is not recorded.",
)
NO_DISAGREEMENT = because(
    "team-agreed",
    da="Teamet var enigt, så der var ikke brug for teamlederens sidste ord.",
    en="The team agreed, so the team leader's last word was not needed.",
)
CITIZEN_DECIDED = because(
    "citizen-decided",
    da="Borgeren har selv valgt, og det er ikke teamets valg.",
    en="The citizen has chosen, and that choice is not the team's.",
)
DECIDER_UNKNOWN = because(
    "decider-not-recorded",
    da="Det er ikke noteret, hvem der afgjorde sagen.",
    en="Who settled the matter is not recorded.",
)
CITIZENS_CHOICE_UNKNOWN = because(
    "citizens-choice-not-recorded",
    da="Det er ikke noteret, om beslutningen går imod borgerens eget valg.",
    en="Whether the decision goes against the citizen's own choice is not recorded.",
)
OTHER_DECIDER = because(
    "settled-by-others",
    da="Teamet var uenigt, og en anden end teamlederen afgjorde sagen.",
    en="The team disagreed, and somebody other than the team leader settled it.",
)
LEADERSHIP_MAY = because(
    "settled-above-the-team",
    da="Ledelsen over teamet afgjorde sagen; guiden lader kommunen bestemme, hvad der skal forbi ledelsen.",
    en="The leadership above the team settled it; the guide leaves to the municipality what has to pass leadership.",
)
AGAINST_CITIZEN = because(
    "against-the-citizens-choice",
    da="Beslutningen går imod noget, som borgeren selv har valgt.",
    en="The decision goes against something that the citizen has chosen.",
)
