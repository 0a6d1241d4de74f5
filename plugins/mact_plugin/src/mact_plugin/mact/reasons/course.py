"""The group course: why its goals, size, themes, terms and dates come out as they do."""

from ...wording import because

MUNICIPALITIES_UNKNOWN = because(
    "municipalities-not-recorded",
    da="Det er ikke noteret, hvilke kommuner der er med.",
    en="Which municipalities take part is not recorded.",
)
DECISION_UNKNOWN = because(
    "decision-not-recorded",
    da="Beslutningen, dens dato eller tilmeldingsdatoen er ikke noteret.",
    en="The decision, its date or the day of signing up is not recorded.",
)
JOINED_FIRST = because(
    "joined-first",
    da="Kommunen meldte sig til, før den havde besluttet sig.",
    en="The municipality signed up before it had decided.",
)
TRAINING_NOT_STARTED = because(
    "training-not-started",
    da="Kompetenceudviklingen er ikke begyndt eller ikke noteret.",
    en="Competence development has not begun or is not recorded.",
)
TRAINED_FIRST = because(
    "trained-first",
    da="Kompetenceudviklingen begyndte før afslutningsmødet.",
    en="Competence development began before the closing meeting.",
)
EARLY = because(
    "too-early",
    da="Antal dage for tidligt: {days}.",
    en="Days too early: {days}.",
)
LATE = because(
    "too-late",
    da="Antal dage for sent: {days}.",
    en="Days too late: {days}.",
)
EARLY_UNDECIDED = because(
    "early-and-tolerance-not-set",
    da="Antal dage før tiden: {days}. Hvor stor afvigelsen må være, er ikke besluttet.",
    en="Days before time: {days}. How large the difference may be is not decided.",
)
LATE_UNDECIDED = because(
    "late-and-tolerance-not-set",
    da="Antal dage efter tiden: {days}. Hvor stor afvigelsen må være, er ikke besluttet.",
    en="Days after time: {days}. How large the difference may be is not decided.",
)
CLOSED_FIRST = because(
    "closing-before-start-up",
    da="Afslutningsmødet ligger før opstartsmødet.",
    en="The closing meeting comes before the start-up meeting.",
)
FOLLOWED_FIRST = because(
    "follow-up-before-closing",
    da="Opfølgningen ligger før afslutningsmødet.",
    en="The follow-up comes before the closing meeting.",
)
KINDS_UNKNOWN = because(
    "kinds-not-recorded",
    da="Det er ikke noteret for alle deltagerne, om de er kommuner.",
    en="Whether they are municipalities is not recorded for all participants.",
)
NO_PREPARATORY = because(
    "no-preparatory-meeting-recorded",
    da="Der er ikke noteret noget forberedende møde, og det afgør antallet.",
    en="No preparatory meeting is recorded, and it decides the number.",
)
NOT_COMMON = because(
    "not-a-common-meeting",
    da="Mødet er ikke et af de fælles.",
    en="The meeting is not one of the common ones.",
)
THEMES_UNKNOWN = because(
    "themes-not-recorded",
    da="Mødets tema er ikke noteret.",
    en="The meeting's theme is not recorded.",
)
SEVERAL_THEMES = because(
    "several-themes",
    da="Mødet har {count} temaer.",
    en="The meeting has {count} themes.",
)
NO_THEME = because(
    "no-theme",
    da="Mødet havde intet tema.",
    en="The meeting had no theme.",
)
AFTER_START = because(
    "after-the-start",
    da="Mødet ligger ikke før opstartsmødet.",
    en="The meeting does not come before the start-up meeting.",
)
SOME_MARKS = because(
    "some-marks",
    da="{fit} af {of} kendetegn passer.",
    en="{fit} of {of} marks fit.",
)
NOT_AS_ANNOUNCED = because(
    "no-marks",
    da="Ingen af kendetegnene passer.",
    en="None of the marks fit.",
)
OTHER_FORMS = because(
    "other-forms",
    da="{online} er virtuelle, og {all_day} er fysiske heldagsmøder.",
    en="{online} are online, and {all_day} are all day in person.",
)
WITH_WHOM_UNKNOWN = because(
    "with-which-municipality-not-recorded",
    da="For mindst ét møde eller én samtale er det ikke noteret, hvilken kommune der var med.",
    en="For at least one meeting or call, which municipality it is with is not recorded.",
)
NO_CALL = because(
    "no-call",
    da="Ingen af de noterede samtaler er med kommunen.",
    en="None of the recorded calls is with the municipality.",
)
OWN_CANCELLED = because(
    "own-meeting-cancelled",
    da="Kommunens eget møde eller egen samtale er aflyst, og der er ikke noteret en ny aftale.",
    en="The municipality's own meeting or call is cancelled, and no new one is recorded.",
)
ORGANISING_UNKNOWN = because(
    "organising-not-recorded",
    da="Det er ikke noteret, om organiseringen er på plads og beskrevet.",
    en="Whether the organisation is in place and described is not recorded.",
)
HALF_ORGANISED = because(
    "in-place-or-described-only",
    da="Organiseringen er enten på plads eller beskrevet, men ikke begge dele.",
    en="The organisation is either in place or described, but not both.",
)
NOT_ORGANISED = because(
    "neither-in-place-nor-described",
    da="Forløbet er slut, og organiseringen er hverken på plads eller beskrevet.",
    en="The course is over, and the organisation is neither in place nor described.",
)
STAFF_UNKNOWN = because(
    "staff-not-recorded",
    da="Det er ikke noteret, om tovholder og kerneteam er udpeget eller kan blive det.",
    en="Whether the anchor person and the core team are appointed or can be is not recorded.",
)
HALF_STAFFED = because(
    "one-of-two-can-be-appointed",
    da="Kun enten tovholderen eller kerneteamet kan udpeges.",
    en="Only one can be appointed: the anchor person or the core team.",
)
NOT_STAFFED = because(
    "nobody-can-be-appointed",
    da="Forløbet er slut, og hverken tovholder eller kerneteam kan udpeges.",
    en="The course is over, and neither the anchor person nor the core team can be appointed.",
)
READINESS_UNKNOWN = because(
    "readiness-not-recorded",
    da="Det er ikke noteret, om kerneteam og tovholder er parate.",
    en="Whether the core team and the anchor person are ready is not recorded.",
)
NOT_READY = because(
    "not-ready",
    da="Forløbet er slut, og kerneteam og tovholder er ikke parate.",
    en="The course is over, and the core team and the anchor person are not ready.",
)
ORIGIN_UNKNOWN = because(
    "origin-of-themes-not-recorded",
    da="Det er ikke noteret, hvad temaerne bygger på.",
    en="What the themes rest on is not recorded.",
)
ONE_ORIGIN = because(
    "one-origin-only",
    da="Temaerne bygger enten på andres erfaringer eller på det, deltagerne har brug for, men ikke på begge dele.",
    en="The themes rest either on others' experience or on what the participants need, but not on both.",
)
NO_ORIGIN = because(
    "neither-experience-nor-need",
    da="Temaerne bygger hverken på andres erfaringer eller på det, deltagerne har brug for.",
    en="The themes rest neither on others' experience nor on what the participants need.",
)
PRICE_UNKNOWN = because(
    "price-not-recorded",
    da="Det er ikke noteret, hvad det koster at deltage.",
    en="What taking part costs is not recorded.",
)
PRICE = because(
    "price",
    da="Det koster {price} kr. at deltage.",
    en="Taking part costs {price} Danish crowns.",
)
ORGANISER_UNKNOWN = because(
    "organiser-not-recorded",
    da="Det er ikke noteret, hvem der står for forløbet.",
    en="Who runs the course is not recorded.",
)
OTHER_ORGANISER = because(
    "run-by-others",
    da="Det er andre end Rådgivningsfunktionen, der står for forløbet.",
    en="The course is run by others than the Advice Function.",
)
PLACE_UNKNOWN = because(
    "place-not-recorded",
    da="Det er ikke noteret, hvordan eller hvor mødet holdes.",
    en="How or where the meeting takes place is not recorded.",
)
OTHER_PLACE = because(
    "other-place",
    da="Mødet er fysisk og holdes et andet sted.",
    en="The meeting is in person and somewhere else.",
)
BY_PHONE = because(
    "by-phone",
    da="En telefonsamtale har ikke noget mødested.",
    en="A call by phone has no place of meeting.",
)
ALL_AT_A_DISTANCE = because(
    "no-meeting-in-person",
    da="Ingen af møderne er fysiske.",
    en="None of the meetings is in person.",
)
FORMS_UNKNOWN = because(
    "forms-not-recorded",
    da="Det er ikke noteret, om nogen af møderne er fysiske.",
    en="Whether any of the meetings is in person is not recorded.",
)
SUPPLIES_UNKNOWN = because(
    "supplies-not-recorded",
    da="Det er ikke noteret, om styrelsen sørger for lokaler og forplejning.",
    en="Whether the agency supplies facilities and catering is not recorded.",
)
HALF_SUPPLIED = because(
    "half-supplied",
    da="Styrelsen sørger enten for lokaler eller for forplejning, men ikke for begge dele.",
    en="The agency supplies either facilities or catering, but not both.",
)
NOTHING_SUPPLIED = because(
    "nothing-supplied",
    da="Styrelsen sørger hverken for lokaler eller for forplejning.",
    en="The agency supplies neither facilities nor catering.",
)
