"""Why a rule about the planning phase cannot tell, does not apply, or is not met."""

from ...wording import because

NO_CHECK = because(
    "no-driver-check-recorded",
    da="Der er ikke noteret nogen vurdering af de fem drivkræfter.",
    en="No assessment of the five drivers is recorded.",
)
CHECK_UNCLEAR = because(
    "driver-check-unclear",
    da="Det er ikke noteret fuldt ud, hvem der var med, eller hvad vurderingen af hver drivkraft viste.",
    en="Who took part, or what was found for each driver, is not fully recorded.",
)
CHECK_IN_PART = because(
    "drivers-checked-in-part",
    da="Mindst én drivkraft er ikke vurderet, eller ledelse eller teamledere var ikke med.",
    en="At least one driver was not assessed, or leadership or team leaders did not take part.",
)
NOT_CHECKED = because(
    "drivers-not-checked",
    da="Ingen af drivkræfterne er vurderet, og hverken ledelse eller teamledere var med.",
    en="None of the drivers was assessed, and neither leadership nor team leaders took part.",
)
NO_PLACE_RECORDED = because(
    "no-anchoring-recorded",
    da="Det er ikke noteret, hvor indsatsen er forankret.",
    en="Where the effort is anchored is not recorded.",
)
FIT_UNKNOWN = because(
    "fit-not-recorded",
    da="Det er ikke noteret, om stedet passer til opgaven og kommunens organisering.",
    en="Whether the place fits the task and the municipality's organisation is not recorded.",
)
NO_PLACE_CHOSEN = because(
    "no-anchoring-chosen",
    da="Kommunen har endnu ikke valgt, hvor indsatsen skal forankres.",
    en="The municipality has not chosen yet where the effort is to be anchored.",
)
DOES_NOT_FIT = because(
    "place-does-not-fit",
    da="Stedet passer ikke til opgaven eller til kommunens organisering.",
    en="The place does not fit the task or the municipality's organisation.",
)
NO_GROUP_RECORDED = because(
    "no-steering-group-recorded",
    da="Der er ikke noteret nogen styregruppe på dagen.",
    en="No steering group is recorded on the day.",
)
NO_GROUP = because(
    "no-steering-group",
    da="Der er ikke nedsat nogen styregruppe.",
    en="No steering group has been set up.",
)
BREADTH_UNKNOWN = because(
    "breadth-not-recorded",
    da="Sektor eller fag mangler for mindst ét medlem, så bredden kan ikke ses.",
    en="The sector or profession of at least one member is missing, so the breadth cannot be told.",
)
HALF_BROAD = because(
    "broad-in-one-way",
    da="Styregruppen går kun på tværs af sektorer eller kun på tværs af fag.",
    en="The steering group spans only sectors or only professions.",
)
NOT_BROAD = because(
    "not-broad",
    da="Styregruppen går hverken på tværs af sektorer eller fag.",
    en="The steering group spans neither sectors nor professions.",
)
MAIN_PARTNERS_UNKNOWN = because(
    "main-partners-not-recorded",
    da="Det er ikke noteret, hvem de vigtigste partnere er, eller om de er inddraget og har forpligtet sig.",
    en="Who the main partners are, or whether they are involved and committed, is not recorded.",
)
PARTNERS_IN_PART = because(
    "partners-in-part",
    da="Mindst én af de vigtigste partnere er ikke inddraget eller har ikke forpligtet sig.",
    en="At least one of the main partners is not involved or not committed.",
)
PARTNERS_MISSING = because(
    "partners-missing",
    da="Ingen af de vigtigste partnere er inddraget eller har forpligtet sig.",
    en="None of the main partners is involved or committed.",
)
NO_PLAN = because(
    "no-implementation-plan-recorded",
    da="Der er ikke noteret nogen implementeringsplan.",
    en="There is no implementation plan in the record.",
)
MAKERS_UNKNOWN = because(
    "plan-makers-not-recorded",
    da="Det er ikke noteret fuldt ud, hvem der har lavet planen.",
    en="Who made the plan is not fully recorded.",
)
SOME_MAKERS = because(
    "not-everybody-took-part",
    da="Ledelse, teamledere og medarbejdere i teamet var ikke alle med til at lave planen.",
    en="Not all of leadership, team leaders and the team's staff took part in making the plan.",
)
NO_MAKERS = because(
    "nobody-took-part",
    da="Hverken ledelse, teamledere eller medarbejdere i teamet var med til at lave planen.",
    en="Neither leadership, team leaders nor the team's staff took part in making the plan.",
)
OVERVIEW_UNKNOWN = because(
    "plan-overview-not-recorded",
    da="Planens aktiviteter eller opfølgningen på den er ikke noteret.",
    en="The plan's activities or its follow-up are not recorded.",
)
OVERVIEW_IN_PART = because(
    "plan-overview-in-part",
    da="Planen har ingen aktiviteter, eller der er ikke aftalt nogen opfølgning.",
    en="The plan has no activities, or no follow-up of it has been set.",
)
NO_OVERVIEW = because(
    "no-plan-overview",
    da="Planen har hverken aktiviteter eller opfølgning.",
    en="The plan has neither activities nor follow-up.",
)
ACTIVITIES_UNKNOWN = because(
    "no-activities-recorded",
    da="Planens aktiviteter er ikke noteret.",
    en="The plan's activities are not recorded.",
)
NO_ACTIVITIES = because(
    "plan-without-activities",
    da="Planen har ingen aktiviteter, der stadig gælder.",
    en="The plan has no activities that still stand.",
)
ACTIVITY_UNCLEAR = because(
    "activity-unclear",
    da="For mindst én aktivitet mangler tidspunkt, formål eller forventet resultat.",
    en="The time, purpose or expected result of at least one activity is missing.",
)
ACTIVITY_UNSETTLED = because(
    "activity-unsettled",
    da="For mindst én aktivitet er tidspunkt, formål eller forventet resultat ikke afklaret.",
    en="The time, purpose or expected result of at least one activity has not been settled.",
)
NOTHING_SETTLED = because(
    "nothing-settled",
    da="Hverken tidspunkt, formål eller forventet resultat er afklaret for nogen aktivitet.",
    en="Neither time, purpose nor expected result has been settled for any activity.",
)
DISCUSSION_UNKNOWN = because(
    "plan-discussion-not-recorded",
    da="Det er ikke noteret, hvilke ledelsesniveauer der har drøftet planen.",
    en="Which levels of leadership have discussed the plan is not recorded.",
)
ONE_LEVEL_ONLY = because(
    "one-level-only",
    da="Kun ét af de to niveauer, øverste ledelse og afdelingsledelse, var med i drøftelsen.",
    en="Only one of the two levels, top and department leadership, took part in the discussion.",
)
NOT_DISCUSSED = because(
    "plan-not-discussed",
    da="Hverken øverste ledelse eller afdelingsledelse har drøftet planen.",
    en="Neither top nor department leadership has discussed the plan.",
)
COMMUNICATION_UNKNOWN = because(
    "communication-not-recorded",
    da="Det er ikke noteret, hvem der har fået besked om planen.",
    en="Who has been told of the plan is not recorded.",
)
TEAM_NOT_TOLD = because(
    "team-not-told",
    da="Medarbejderne i teamet har ikke fået klar besked om planen.",
    en="The team's staff have not been told clearly of the plan.",
)
NO_OVERVIEW_OF_ROLES = because(
    "no-role-overview-recorded",
    da="Der er ikke noteret noget overblik over roller og ansvar.",
    en="No overview of roles and responsibilities is recorded.",
)
NO_TASKS = because(
    "role-overview-empty",
    da="Overblikket over roller og ansvar er tomt.",
    en="The overview of roles and responsibilities is empty.",
)
TASK_UNCLEAR = because(
    "task-unclear",
    da="For mindst én opgave er det ikke noteret, hvem der løser den, hvornår eller hvorfor.",
    en="Who does it, when or what for is missing for at least one task.",
)
TASK_UNSETTLED = because(
    "task-unsettled",
    da="For mindst én opgave er det ikke afklaret, hvem der løser den, hvornår eller hvorfor.",
    en="Who does it, when or what for has not been settled for at least one task.",
)
NO_TASK_SETTLED = because(
    "no-task-settled",
    da="Hverken hvem, hvornår eller hvorfor er afklaret for nogen opgave.",
    en="Neither who, when nor why has been settled for any task.",
)
