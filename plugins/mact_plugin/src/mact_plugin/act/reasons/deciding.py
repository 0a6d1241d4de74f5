"""Why a rule of deciding cannot tell, does not apply, or is not met, in words."""

from ...wording import because

NO_DECISION = because(
    "no-decision-recorded",
    da="Det er ikke noteret, om kommunen har besluttet at indføre ACT.",
    en="Whether the municipality has decided to implement ACT is not recorded.",
)
UNDECIDED = because(
    "not-decided-yet",
    da="Det er ikke besluttet endnu, om ACT skal indføres.",
    en="Whether to implement ACT has not been decided yet.",
)
DECIDED_AGAINST = because(
    "decided-against",
    da="Kommunen har besluttet ikke at indføre ACT.",
    en="The municipality has decided not to implement ACT.",
)
DECIDER_UNKNOWN = because(
    "who-decided-not-recorded",
    da="Det er ikke noteret, hvem der har truffet beslutningen.",
    en="Who made the decision is not recorded.",
)
DECIDED_BELOW = because(
    "decided-without-leadership",
    da="Ledelsen over teamet har ikke været med til at træffe beslutningen.",
    en="Leadership above the team took no part in the decision.",
)
TALKS_UNKNOWN = because(
    "prior-talks-not-recorded",
    da="Det er ikke noteret fuldt ud, hvem der drøftede ændringerne, og hvornår.",
    en="Who talked about the changes, and when, is not fully recorded.",
)
LEVELS_LEFT_OUT = because(
    "levels-left-out",
    da="{lacking} af de {of} niveauer drøftede det ikke før beslutningen.",
    en="{lacking} of the {of} levels did not talk about it before the decision.",
)
NOT_TALKED_ABOUT = because(
    "changes-not-talked-about",
    da="Ændringerne er ikke drøftet før beslutningen.",
    en="The changes were not talked about before the decision.",
)
START_UNKNOWN = because(
    "implementation-start-not-recorded",
    da="Det er ikke noteret, hvornår implementeringen går i gang.",
    en="When the implementation starts is not recorded.",
)
NO_READINESS = because(
    "no-readiness-assessment-recorded",
    da="Der er ikke noteret nogen vurdering af kommunens parathed.",
    en="No assessment of the municipality's readiness is recorded.",
)
PARTICIPANTS_UNKNOWN = because(
    "participants-not-recorded",
    da="Det er ikke noteret fuldt ud, hvem der var med i vurderingen.",
    en="Who took part in the assessment is not fully recorded.",
)
LEADERS_NOT_WITH_ALL = because(
    "leadership-without-all-levels",
    da="Ledelsen var med, men det er ikke noteret, at alle tre niveauer var det. Ét sted anbefaler guiden alle tre; et andet sted er det kun en mulighed, at medarbejderne er med.",
    en="Leadership took part, but that all three levels did is not recorded. In one place the guide recommends all three; in another, taking staff along is only a possibility.",
)
WITHOUT_LEADERS = because(
    "readiness-without-leadership",
    da="Teamleder og medarbejdere var med, men ikke ledelsen over teamet.",
    en="Team leader and staff took part, but no leadership above the team.",
)
ONE_LEVEL = because(
    "readiness-by-too-few-levels",
    da="Ledelsen var ikke med, og højst ét af de andre niveauer var det.",
    en="Leadership took no part, and at most one of the other levels did.",
)
DRIVERS_UNKNOWN = because(
    "drivers-not-recorded",
    da="Det er ikke noteret, hvad vurderingen siger om drivkræfterne.",
    en="What the assessment says about the drivers is not recorded.",
)
DRIVERS_LEFT_OUT = because(
    "drivers-left-out",
    da="{lacking} af de fem drivkræfter mangler i vurderingen.",
    en="{lacking} of the five drivers are missing from the assessment.",
)
NO_DRIVERS = because(
    "no-driver-assessed",
    da="Vurderingen ser ikke på nogen af drivkræfterne.",
    en="The assessment looks at none of the drivers.",
)
OTHER_TOOL = because(
    "other-tool-than-annex-1a",
    da="Der er brugt et andet redskab end bilag 1a; guiden siger ikke noget om andre.",
    en="Another tool than annex 1a was used; the guide says nothing of others.",
)
NOT_BEFORE_START = because(
    "not-by-leadership-before-the-start",
    da="Ledelsen vurderede ikke kommunens parathed, før implementeringen gik i gang.",
    en="Leadership did not assess readiness before the implementation started.",
)
LISTS_UNKNOWN = because(
    "swot-lists-not-recorded",
    da="Mindst én af de fire lister mangler.",
    en="At least one of the four lists is missing.",
)
EMPTY_UNEXPLAINED = because(
    "empty-list-not-explained",
    da="En liste er tom, og det er ikke noteret hvorfor.",
    en="A list is empty, and why is not recorded.",
)
NOTHING_FOUND = because(
    "nothing-found",
    da="Alle fire lister er tomme.",
    en="All four lists are empty.",
)
NO_PARTNER_OVERVIEW = because(
    "no-partner-overview-recorded",
    da="Der er ikke noteret noget overblik over partnerne.",
    en="No overview of the partners is recorded.",
)
NO_PARTNERS = because(
    "no-partners",
    da="Der er ingen partnere på listen.",
    en="There are no partners on the list.",
)
PSYCHIATRY_NOT_LISTED = because(
    "psychiatry-not-listed",
    da="Behandlingspsykiatrien står ikke på listen over partnere.",
    en="Treatment psychiatry is not on the list of partners.",
)
PSYCHIATRY_UNKNOWN = because(
    "psychiatry-collaboration-not-recorded",
    da="Det er ikke noteret, hvor langt samarbejdet med psykiatrien er kommet, eller hvornår det kom i gang.",
    en="How far the collaboration with psychiatry is, or when it was established, is not recorded.",
)
PSYCHIATRY_LATE = because(
    "psychiatry-collaboration-not-early",
    da="Samarbejdet med psykiatrien kom ikke i gang tidligt. Sådan gik det også i de to kommuner, der afprøvede metoden.",
    en="The collaboration with psychiatry was not established early. So it went in both trial municipalities.",
)
EFFORT_UNKNOWN = because(
    "leadership-effort-not-recorded",
    da="Det er ikke noteret, om ledelsen har gjort noget for samarbejdet.",
    en="Whether leadership did anything for the collaboration is not recorded.",
)
NO_EFFORT = because(
    "no-leadership-effort",
    da="Ledelsen har ikke selv gjort noget for samarbejdet med psykiatrien.",
    en="Leadership itself has done nothing for the collaboration with psychiatry.",
)
NO_DIALOGUE = because(
    "no-dialogue-recorded",
    da="Der er ikke noteret nogen dialog med partnerne.",
    en="No dialogue with the partners is recorded.",
)
NO_EARLY_DIALOGUE = because(
    "no-early-dialogue",
    da="Der er ikke noteret nogen dialog fra tiden, før implementeringen gik i gang; en senere tæller ikke her.",
    en="No dialogue from before the start of the implementation is recorded; a later one does not count here.",
)
EARLY_UNKNOWN = because(
    "dialogue-not-known-to-be-early",
    da="Det er ikke noteret, om dialogen blev holdt, og om det var, før implementeringen gik i gang.",
    en="Whether the dialogue was held, and whether before the start of the implementation, is not recorded.",
)
TOPICS_UNKNOWN = because(
    "dialogue-topics-not-recorded",
    da="Det er ikke noteret, hvad dialogen handlede om.",
    en="What the dialogue was about is not recorded.",
)
TOPICS_LEFT_OUT = because(
    "dialogue-topics-left-out",
    da="{lacking} af de {of} emner blev ikke taget op.",
    en="{lacking} of the {of} topics did not come up.",
)
NO_TOPIC = because(
    "no-dialogue-topic",
    da="Ingen af emnerne blev taget op.",
    en="None of the topics came up.",
)
NO_SEMINAR = because(
    "not-a-seminar",
    da="Dialogen var ikke et seminar.",
    en="The dialogue was not a seminar.",
)
ONE_PURPOSE = because(
    "seminar-without-both-purposes",
    da="Seminaret havde ikke begge formål.",
    en="The seminar did not have both purposes.",
)
PART_UNKNOWN = because(
    "partners-part-not-recorded",
    da="Det er ikke noteret for alle partnere, om de var med.",
    en="Whether they took part is not recorded for every partner.",
)
PARTNER_LEFT_OUT = because(
    "partner-not-involved",
    da="Mindst én partner var ikke med.",
    en="At least one partner took no part.",
)
NO_STRATEGY = because(
    "no-newcomer-strategy-recorded",
    da="Der er ikke noteret nogen strategi for nye ledere og medarbejdere.",
    en="No strategy for new leaders and staff is recorded.",
)
STRATEGY_UNKNOWN = because(
    "newcomer-strategy-not-described",
    da="Det er ikke noteret, om strategien gælder både ledere og medarbejdere.",
    en="Whether the strategy covers both leaders and staff is not recorded.",
)
STRATEGY_LACKING = because(
    "newcomer-strategy-lacking",
    da="Der mangler en strategi for ledere eller for medarbejdere.",
    en="There is no strategy for leaders, or none for staff.",
)
