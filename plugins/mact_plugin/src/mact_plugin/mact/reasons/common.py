"""What several chapters say of a record."""

from ...wording import because

MUNICIPALITY_UNKNOWN = because(
    "municipality-not-recorded",
    da="Det er ikke noteret, hvilken kommune det drejer sig om.",
    en="Which municipality it is about is not recorded.",
)
SEVERAL_COURSES = because(
    "several-courses",
    da="Der er noteret flere gruppeforløb, og det kan ikke ses, hvilket møderne hører til.",
    en="Several group courses are recorded, and which one the meetings belong to cannot be told.",
)
NO_CLOSING = because(
    "no-closing-meeting-dated",
    da="Afslutningsmødet er ikke noteret med status og dato.",
    en="The closing meeting is not recorded with status and date.",
)
NOTHING_DUE = because(
    "nothing-due-yet",
    da="Forløbet er ikke nået så langt.",
    en="The course has not come that far.",
)
COURSE_RUNNING = because(
    "course-still-running",
    da="Forløbet er ikke slut endnu.",
    en="The course has not ended yet.",
)
ENDS_UNKNOWN = because(
    "dates-not-recorded",
    da="De datoer, der skal bruges, er ikke noteret.",
    en="The dates that are needed are not recorded.",
)
CANCELLED = because(
    "cancelled",
    da="Mødet er aflyst.",
    en="The meeting is cancelled.",
)
NO_REPLACEMENT = because(
    "cancelled-without-replacement",
    da="Mødet er aflyst, og der er ikke noteret et nyt.",
    en="The meeting is cancelled, and no new one is recorded.",
)
STATUS_UNKNOWN = because(
    "status-not-recorded",
    da="Status er ikke noteret for mindst ét møde.",
    en="The status of at least one meeting is not recorded.",
)
MEETINGS_UNCLEAR = because(
    "meetings-unclear",
    da="Mindst ét fælles møde mangler status eller dato.",
    en="At least one common meeting lacks its status or date.",
)
NO_MEETINGS = because(
    "no-meetings-recorded",
    da="Der er ingen møder af den slags noteret.",
    en="No meetings of that kind are recorded.",
)
COUNT = because(
    "count",
    da="Antallet er {count}.",
    en="The number is {count}.",
)
FORM_UNKNOWN = because(
    "form-not-recorded",
    da="Mødets form, længde eller deltagere er ikke noteret.",
    en="The meeting's form, length or participants are not recorded.",
)
STILL_AHEAD = because(
    "still-ahead",
    da="Det ligger længere fremme i tiden.",
    en="It lies in the future.",
)
