"""Why a rule of M-ACT cannot tell, does not apply, or is not met, in words."""

from actcore.variant import Reason, Text

NO_SITUATION = Reason(
    "no-situation-recorded",
    Text(
        da="Borgerens situation er ikke beskrevet.",
        en="The citizen's situation is not recorded.",
    ),
)
SITUATION_UNKNOWN = Reason(
    "situation-not-settled",
    Text(
        da="Det er ikke noteret, om borgeren er i hjemløshed, og hvor komplekse problemerne er.",
        en="Whether the citizen is in homelessness, and how complex the problems are, is not recorded.",
    ),
)
NO_PLAN = Reason(
    "no-plan-recorded",
    Text(
        da="Der er ikke noteret noget om en M-ACT-plan.",
        en="Nothing about an M-ACT plan is recorded.",
    ),
)
PLAN_UNKNOWN = Reason(
    "use-of-plan-not-recorded",
    Text(
        da="Det er ikke noteret, om planen er i brug.",
        en="Whether the plan is in use is not recorded.",
    ),
)
NO_MEMBERS = Reason(
    "no-members-recorded",
    Text(
        da="Der er ingen medlemmer noteret.",
        en="No members are recorded.",
    ),
)
ROLES_UNKNOWN = Reason(
    "roles-not-recorded",
    Text(
        da="Mindst et medlems rolle er ikke noteret.",
        en="At least one member's role is not recorded.",
    ),
)
START_UNKNOWN = Reason(
    "start-not-recorded",
    Text(
        da="Det er ikke noteret, hvornår pladsen i teamet begyndte.",
        en="When the place in the team began is not recorded.",
    ),
)
FUNCTIONS = Reason(
    "functions",
    Text(
        da="{filled} af de tre kernefunktioner er besat.",
        en="{filled} of the three core functions are filled.",
    ),
)
SHARED_FUNCTION = Reason(
    "shared-function",
    Text(
        da="Én person varetager flere kernefunktioner, og det har kommunen valgt fra.",
        en="One person holds several core functions, which the municipality has ruled out.",
    ),
)
MUNICIPALITIES_UNKNOWN = Reason(
    "municipalities-not-recorded",
    Text(
        da="Det er ikke noteret, hvilke kommuner der er med.",
        en="Which municipalities take part is not recorded.",
    ),
)
MUNICIPALITY_UNKNOWN = Reason(
    "municipality-not-recorded",
    Text(
        da="Det er ikke noteret, hvilken kommune det drejer sig om.",
        en="Which municipality it is about is not recorded.",
    ),
)
COUNT = Reason(
    "count",
    Text(
        da="Antallet er {count}.",
        en="The number is {count}.",
    ),
)
DECISION_UNKNOWN = Reason(
    "decision-not-recorded",
    Text(
        da="Beslutningen eller dagen for tilmelding er ikke noteret.",
        en="The decision, or the day of signing up, is not recorded.",
    ),
)
NO_CLOSING = Reason(
    "no-closing-meeting-dated",
    Text(
        da="Afslutningsmødet er ikke noteret med status og dato.",
        en="The closing meeting is not recorded with status and date.",
    ),
)
TRAINING_NOT_STARTED = Reason(
    "training-not-started",
    Text(
        da="Kompetenceudviklingen er ikke begyndt eller ikke noteret.",
        en="Competence development has not begun or is not recorded.",
    ),
)
STATUS_UNKNOWN = Reason(
    "status-not-recorded",
    Text(
        da="Mindst et mødes status er ikke noteret.",
        en="The status of at least one meeting is not recorded.",
    ),
)
NO_MEETINGS = Reason(
    "no-meetings-recorded",
    Text(
        da="Der er ingen møder af den slags noteret.",
        en="No meetings of that kind are recorded.",
    ),
)
ENDS_UNKNOWN = Reason(
    "dates-not-recorded",
    Text(
        da="De datoer, der skal bruges, er ikke noteret.",
        en="The dates that are needed are not recorded.",
    ),
)
OFF_BY = Reason(
    "off-by",
    Text(
        da="Forskellen er {days} dage.",
        en="The difference is {days} days.",
    ),
)
CANCELLED = Reason(
    "cancelled",
    Text(
        da="Mødet er aflyst.",
        en="The meeting is cancelled.",
    ),
)
NOT_COMMON = Reason(
    "not-a-common-meeting",
    Text(
        da="Mødet er ikke et af de fælles.",
        en="The meeting is not one of the common ones.",
    ),
)
THEMES_UNKNOWN = Reason(
    "themes-not-recorded",
    Text(
        da="Mødets tema er ikke noteret.",
        en="The meeting's theme is not recorded.",
    ),
)
SEVERAL_THEMES = Reason(
    "several-themes",
    Text(
        da="Mødet har {count} temaer.",
        en="The meeting has {count} themes.",
    ),
)
ACTIONS_UNKNOWN = Reason(
    "actions-not-recorded",
    Text(
        da="Det er ikke noteret, hvad der er afprøvet, eller hvornår.",
        en="What was tried out, or when, is not recorded.",
    ),
)
MEETINGS_UNCLEAR = Reason(
    "meetings-unclear",
    Text(
        da="Mindst et fælles møde mangler status eller dato.",
        en="At least one common meeting lacks its status or date.",
    ),
)
NOTHING_DUE = Reason(
    "nothing-due-yet",
    Text(
        da="Forløbet er ikke nået så langt.",
        en="The course has not come that far.",
    ),
)
SHORT_STRETCHES = Reason(
    "short-stretches",
    Text(
        da="I {short} af {stretches} perioder mellem møderne er der afprøvet for lidt.",
        en="In {short} of {stretches} stretches between meetings too little was tried out.",
    ),
)
ATTENDANCE_UNKNOWN = Reason(
    "attendance-not-recorded",
    Text(
        da="Fremmødet er ikke noteret fuldt ud.",
        en="Attendance is not fully recorded.",
    ),
)
ABSENT = Reason(
    "absent",
    Text(
        da="Kommunen manglede på {count} mødedage.",
        en="The municipality was absent on {count} meeting days.",
    ),
)
DESCRIPTION_UNKNOWN = Reason(
    "description-not-recorded",
    Text(
        da="Det er ikke noteret, om indsatsbeskrivelsen er skrevet.",
        en="Whether the description is written is not recorded.",
    ),
)
COURSE_RUNNING = Reason(
    "course-still-running",
    Text(
        da="Forløbet er ikke slut endnu.",
        en="The course has not ended yet.",
    ),
)
PRESENTATIONS_UNKNOWN = Reason(
    "presentations-not-recorded",
    Text(
        da="Det er ikke noteret, hvilke oplæg kommunen har holdt.",
        en="Which presentations the municipality gave is not recorded.",
    ),
)
NO_PRESENTATION = Reason(
    "no-presentation",
    Text(
        da="Der mangler oplæg til {count} møder.",
        en="Presentations for {count} meetings are missing.",
    ),
)
AFTER_START = Reason(
    "after-the-start",
    Text(
        da="Mødet ligger ikke før opstartsmødet.",
        en="The meeting does not come before the start-up meeting.",
    ),
)
FORM_UNKNOWN = Reason(
    "form-not-recorded",
    Text(
        da="Mødets form, længde eller deltagere er ikke noteret.",
        en="The meeting's form, length or participants are not recorded.",
    ),
)
SOME_MARKS = Reason(
    "some-marks",
    Text(
        da="{fit} af {of} kendetegn passer.",
        en="{fit} of {of} marks fit.",
    ),
)
OTHER_FORMS = Reason(
    "other-forms",
    Text(
        da="{online} er virtuelle, og {all_day} er fysiske heldagsmøder.",
        en="{online} are online, and {all_day} are all day in person.",
    ),
)
NO_CALLS = Reason(
    "no-calls-recorded",
    Text(
        da="Der er ingen opfølgende samtaler noteret.",
        en="No follow-up calls are recorded.",
    ),
)
CALLED_UNKNOWN = Reason(
    "called-municipality-not-recorded",
    Text(
        da="Det er ikke noteret, hvilken kommune en samtale er med.",
        en="Which municipality a call is with is not recorded.",
    ),
)
OUTSIDE_GROUP = Reason(
    "outside-target-group",
    Text(
        da="Indsatsen gives uden for den målgruppe, kilden beskriver.",
        en="The effort is given outside the target group that the source describes.",
    ),
)
NO_COORDINATOR = Reason(
    "no-coordinator",
    Text(
        da="Ingen i teamet er team-koordinator på dagen.",
        en="Nobody in the team is its coordinator on the day.",
    ),
)
PLAN_NOT_USED = Reason(
    "plan-not-in-use",
    Text(
        da="Der bruges ingen M-ACT-plan.",
        en="No M-ACT plan is in use.",
    ),
)
JOINED_FIRST = Reason(
    "joined-first",
    Text(
        da="Kommunen meldte sig til, før den havde besluttet sig.",
        en="The municipality signed up before it had decided.",
    ),
)
TRAINED_FIRST = Reason(
    "trained-first",
    Text(
        da="Kompetenceudviklingen begyndte før afslutningsmødet.",
        en="Competence development began before the closing meeting.",
    ),
)
NO_THEME = Reason(
    "no-theme",
    Text(
        da="Mødet havde intet tema.",
        en="The meeting had no theme.",
    ),
)
NO_DESCRIPTION = Reason(
    "description-not-written",
    Text(
        da="Forløbet er slut, og beskrivelsen er ikke skrevet.",
        en="The course is over and the description is not written.",
    ),
)
NOT_AS_ANNOUNCED = Reason(
    "no-marks",
    Text(
        da="Ingen af kendetegnene passer.",
        en="None of the marks fit.",
    ),
)
NO_CALL = Reason(
    "no-call",
    Text(
        da="Ingen af de noterede samtaler er med kommunen.",
        en="None of the recorded calls is with the municipality.",
    ),
)
