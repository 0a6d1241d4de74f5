"""Why a rule about the resource group's work came out as it did, in words."""

from .common import because

# Interventions

NO_INTERVENTIONS = because(
    "no-interventions-recorded",
    sv="Inga insatser är antecknade.",
    en="No interventions are recorded.",
)
NO_INTERVENTION_NOW = because(
    "no-intervention-at-present",
    sv="Klienten har ingen insats just nu.",
    en="The client has no intervention at present.",
)
OVER = because(
    "intervention-over",
    sv="Insatsen är avslutad.",
    en="The intervention has ended.",
)
NO_WAY = because(
    "no-way-of-giving-recorded",
    sv="{inside} av {total} insatser är uppsökande och går genom resursgruppen. För {unknown} räcker anteckningarna inte: det saknas hur insatsen ges, eller ett skäl eller en dag för omställningen.",
    en="{inside} of {total} interventions are outreach and go through the resource group. For {unknown} the record does not suffice: how it is given, or a reason or a day for the shift is missing.",
)
ALL_THROUGH_GROUP = because(
    "all-through-the-group",
    sv="{total} av {total} insatser är uppsökande och går genom resursgruppen. {shifted} har ställts om sedan starten.",
    en="{total} of {total} interventions are outreach and go through the resource group. {shifted} have shifted since the start.",
)
OTHERS_WITH_A_REASON = because(
    "others-with-a-reason",
    sv="{inside} av {total} insatser är uppsökande och går genom resursgruppen, och för övriga finns ett antecknat skäl. {shifted} har ställts om sedan starten, och för {ahead} är en dag bestämd.",
    en="{inside} of {total} interventions are outreach and go through the resource group, and the others each have a recorded reason. {shifted} have shifted since the start, and for {ahead} a day is set.",
)
UNTRIED = because(
    "not-tried-yet",
    sv="{inside} av {total} insatser är uppsökande och går genom resursgruppen. {untried} har inte prövats än. {shifted} har ställts om sedan starten, och för {ahead} är en dag bestämd.",
    en="{inside} of {total} interventions are outreach and go through the resource group. {untried} have not been tried yet. {shifted} have shifted since the start, and for {ahead} a day is set.",
)
LEFT_UNTRIED = because(
    "left-untried",
    sv="{inside} av {total} insatser är uppsökande och går genom resursgruppen. {left} har inte prövats, fast dagen som var bestämd har passerat. {shifted} har ställts om sedan starten, och för {ahead} är en dag bestämd.",
    en="{inside} of {total} interventions are outreach and go through the resource group. {left} have not been tried, though the day that was set has gone by. {shifted} have shifted since the start, and for {ahead} a day is set.",
)
SHIFT_DUE = because(
    "time-to-ask-about-the-shift",
    sv="{inside} av {total} insatser är uppsökande och går genom resursgruppen. För {due} har dagen för omställningen passerat, och det är dags att fråga om det går nu. {shifted} har ställts om sedan starten.",
    en="{inside} of {total} interventions are outreach and go through the resource group. For {due} the day of the shift has gone by, and it is time to ask whether it is possible now. {shifted} have shifted since the start.",
)
NO_PLACE = because(
    "no-place-recorded",
    sv="Det är inte antecknat var insatsen ges.",
    en="Where the intervention is given is not recorded.",
)
NO_PLACE_WISH = because(
    "no-wish-about-the-place-recorded",
    sv="Insatsen ges på mottagning eller institution, och det är inte antecknat om klienten vill ha det så.",
    en="It is given at a clinic or an institution, and whether the client wants it so is not recorded.",
)
ONLY_REMOTE = because(
    "only-at-a-distance",
    sv="Insatsen ges bara på telefon eller video, och det säger källan inget om.",
    en="It is given by telephone or video only, of which the source says nothing.",
)
PLACE_CHOSEN = because(
    "client-chose-the-place",
    sv="Det är klienten som vill ha insatsen på mottagningen eller institutionen.",
    en="It is the client who wants it at the clinic or the institution.",
)
PLACE_BOUND = because(
    "place-not-free-to-choose",
    sv="Lagen eller akut sjukhusvård avgör var insatsen ges.",
    en="The law, or acute inpatient care, decides where it is given.",
)
SOME_AWAY = because(
    "partly-at-a-clinic",
    sv="Insatsen ges delvis på mottagning eller institution, utan att klienten har önskat det.",
    en="It is in part given at a clinic or an institution, without the client's wish.",
)
AWAY = because(
    "at-a-clinic",
    sv="Insatsen ges på mottagning eller institution, utan att klienten har önskat det.",
    en="It is given at a clinic or an institution, without the client's wish.",
)
NOT_NEEDED = because(
    "not-needed-at-present",
    sv="Enligt den senaste genomgången behövs det som saknas inte just nu.",
    en="By the latest review, what is missing is not needed at present.",
)
NO_INTERVENTION_FACTS = because(
    "no-kind-of-intervention-recorded",
    sv="Det är inte antecknat för alla insatser vad de är, vem som ger dem eller om de pågår.",
    en="What every intervention is, who gives it or whether it is going on is not recorded.",
)
NO_NEED_REVIEW = because(
    "no-need-review-recorded",
    sv="Det är inte antecknat om det som saknas behövs.",
    en="Whether what is missing is needed is not recorded.",
)
REVIEW_OLD = because(
    "need-review-older-than-the-interventions",
    sv="Det är inte antecknat att behoven har gåtts igenom sedan insatserna senast ändrades.",
    en="That needs have been reviewed since the interventions last changed is not recorded.",
)
LIST_OPEN = because(
    "interventions-perhaps-missing",
    sv="Det är inte antecknat att alla klientens insatser är med.",
    en="That all of the client's interventions are on record is not recorded.",
)
NO_REVIEW_SINCE = because(
    "no-review-since-the-case-manager-came",
    sv="Det är inte antecknat att behoven har gåtts igenom sedan klienten fick sin nuvarande case manager.",
    en="That needs have been reviewed since the client got the present case manager is not recorded.",
)
ONE_SIDED = because(
    "one-sided",
    sv="Klienten får inte den behandling eller det sociala stöd som behövs.",
    en="The client does not get the treatment or the social support that is needed.",
)
NO_COORDINATOR = because(
    "no-coordinator-recorded",
    sv="Det är inte antecknat vem som samordnar insatsen.",
    en="Who coordinates the intervention is not recorded.",
)
CASE_MANAGER_UNKNOWN = because(
    "case-manager-unknown",
    sv="Det är inte antecknat vem som är case manager just nu.",
    en="Who is case manager at present is not recorded.",
)
COORDINATED_BY_ANOTHER = because(
    "coordinated-by-another",
    sv="Någon annan än klientens case manager samordnar insatsen.",
    en="Somebody other than the client's case manager coordinates it.",
)
BROKER_ONLY = because(
    "case-manager-gives-no-treatment",
    sv="Case managern ger ingen behandling själv.",
    en="The case manager gives no treatment personally.",
)

# Goals, actions and obstacles

NO_MEETING_OF_NOTE = because(
    "no-meeting-of-the-note-recorded",
    sv="Det är inte antecknat vilket möte anteckningen gäller.",
    en="Which meeting the note is of is not recorded.",
)
NO_ACTIONS_NOTED = because(
    "no-actions-recorded",
    sv="Det är inte antecknat vad som ska göras efter mötet.",
    en="What the meeting agreed to do is not recorded.",
)
NOTHING_FOR_A_GOAL = because(
    "no-action-to-ask-about",
    sv="På mötet bestämdes inget annat än praktiska saker.",
    en="The meeting agreed on nothing but practical matters.",
)
NO_GOAL_OF_ACTION = because(
    "no-goal-of-an-action-recorded",
    sv="Det är inte antecknat för alla åtgärder vilket mål de hör till, eller vems målet är.",
    en="Which goal each action belongs to, or whose goal it is, is not recorded.",
)
ACTIONS_ASTRAY = because(
    "actions-without-the-clients-goal",
    sv="{astray} av {total} åtgärder hör inte till något mål som är klientens.",
    en="{astray} of {total} actions belong to no goal of the client's.",
)
GOAL_NOT_ACTIVE = because(
    "goal-not-active",
    sv="Målet är inte aktuellt just nu.",
    en="The goal is not active at present.",
)
NO_GOAL_STATUS = because(
    "no-goal-status-recorded",
    sv="Det är inte antecknat om målet är aktuellt.",
    en="Whether the goal is active is not recorded.",
)
NO_OBSTACLES_NOTED = because(
    "no-obstacles-recorded",
    sv="Det är inte antecknat vad som står i vägen för målet, eller hur långt gruppen har kommit med det.",
    en="What stands in the goal's way, or how far the group has come with it, is not recorded.",
)
NOTHING_IN_THE_WAY = because(
    "nothing-in-the-way",
    sv="Inget står i vägen för målet.",
    en="Nothing stands in the goal's way.",
)
WITHOUT_STEP = because(
    "obstacle-without-a-step",
    sv="Något står i vägen för målet, och inget steg är valt.",
    en="Something stands in the goal's way, and no step has been chosen.",
)

# Manual, measurements

NO_MANUAL_ACCESS = because(
    "no-manual-access-recorded",
    sv="Det är inte antecknat för alla medlemmar om de har manualen i en form som de kan använda.",
    en="Whether every member has the manual in a form they can use is not recorded.",
)
WITHOUT_MANUAL = because(
    "members-without-the-manual",
    sv="{lacking} av {size} medlemmar har inte manualen i en form som de kan använda.",
    en="{lacking} of {size} members do not have the manual in a form they can use.",
)
NO_REFERENCE = because(
    "no-measurement-recorded",
    sv="Det finns ingen hänvisning med dag till en sådan mätning eller granskning.",
    en="There is no dated reference to such a measurement or audit.",
)
MEASUREMENT_OLD = because(
    "measurement-old",
    sv="Den senaste mätningen eller granskningen gjordes för {days} dagar sedan.",
    en="The latest measurement or audit was made {days} days ago.",
)
NOT_MEASURED = because(
    "not-measured",
    sv="Enligt anteckningarna har ingen sådan mätning eller granskning gjorts.",
    en="By the record, no such measurement or audit has been made.",
)
