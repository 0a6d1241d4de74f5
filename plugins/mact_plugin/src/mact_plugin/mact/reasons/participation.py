"""A municipality on the course: why what it does comes out as it does."""

from ...wording import because

ACTIONS_UNKNOWN = because(
    "actions-not-recorded",
    da="Det er ikke noteret, hvad der er afprøvet, eller hvornår.",
    en="What was tried out, or when, is not recorded.",
)
SHORT_STRETCHES = because(
    "short-stretches",
    da="I {lacking} af {of} perioder mellem møderne er der planlagt og afprøvet for lidt.",
    en="In {lacking} of {of} stretches between meetings too little was planned and tried out.",
)
NO_ACTIONS = because(
    "short-in-every-stretch",
    da="I ingen af perioderne mellem møderne er der planlagt og afprøvet nok.",
    en="In none of the stretches between meetings was enough planned and tried out.",
)
ATTENDANCE_UNKNOWN = because(
    "attendance-not-recorded",
    da="Fremmødet er ikke noteret fuldt ud.",
    en="Attendance is not fully recorded.",
)
ABSENT = because(
    "absent",
    da="Antal mødedage uden deltagere fra kommunen: {count}.",
    en="Meeting days with nobody from the municipality: {count}.",
)
DESCRIPTION_UNKNOWN = because(
    "description-not-recorded",
    da="Det er ikke noteret, om indsatsbeskrivelsen er skrevet.",
    en="Whether the description is written is not recorded.",
)
UNDATED_DESCRIPTION = because(
    "description-undated",
    da="Beskrivelsen er skrevet, men det er ikke noteret hvornår.",
    en="The description is written, but when is not recorded.",
)
NO_DESCRIPTION = because(
    "description-not-written",
    da="Forløbet er slut, og beskrivelsen er ikke skrevet.",
    en="The course is over and the description is not written.",
)
PRESENTATIONS_UNKNOWN = because(
    "presentations-not-recorded",
    da="Det er ikke noteret, hvilke oplæg kommunen har holdt.",
    en="Which presentations the municipality gave is not recorded.",
)
NO_PRESENTATION = because(
    "no-presentation",
    da="Antal møder, hvor kommunens oplæg mangler: {count}.",
    en="Meetings that lack the municipality's presentation: {count}.",
)
NO_EXPERIENCE_YET = because(
    "no-local-experience-yet",
    da="På opstartsmødet har kommunerne endnu ingen erfaringer fra forløbet.",
    en="At the start-up meeting there is no experience from the course yet.",
)
EXPERIENCE_UNKNOWN = because(
    "use-of-experience-not-recorded",
    da="Det er ikke noteret, om de lokale erfaringer blev brugt på mødet.",
    en="Whether local experience was used at the meeting is not recorded.",
)
EXPERIENCE_NOT_USED = because(
    "experience-not-used",
    da="De lokale erfaringer blev ikke brugt på mødet.",
    en="Local experience was not used at the meeting.",
)
PROPOSALS_UNKNOWN = because(
    "proposed-themes-not-recorded",
    da="Det er ikke noteret, om kommunen har foreslået temaer, eller hvilke og hvornår.",
    en="Whether the municipality has proposed themes, or which and when, is not recorded.",
)
TOO_FEW_PROPOSED = because(
    "too-few-themes-proposed",
    da="Forløbet er slut, og kommunen har foreslået for få temaer.",
    en="The course is over, and the municipality has proposed too few themes.",
)
NO_EVALUATION = because(
    "no-evaluation-recorded",
    da="Kommunen har ikke evalueret forløbet, eller evalueringen er ikke noteret.",
    en="The municipality has not evaluated the course, or it is not recorded.",
)
ANSWER_UNKNOWN = because(
    "not-answered-in-the-evaluation",
    da="Kommunens evaluering siger ikke noget om det.",
    en="The municipality's evaluation says nothing of it.",
)
GAINED_IN_PART = because(
    "gained-in-part",
    da="Kommunen svarer, at det kun er sket delvist.",
    en="The municipality answers that it came about only in part.",
)
NOT_GAINED = because(
    "not-gained",
    da="Kommunen svarer, at det ikke er sket.",
    en="The municipality answers that it did not come about.",
)
SOME_TOOLS = because(
    "some-tools",
    da="Kommunen har lært {yes} af de fire værktøjer at kende, som kilden nævner.",
    en="The municipality has come to know {yes} of the four tools that the source names.",
)
NO_TOOL = because(
    "no-tool",
    da="Kommunen har ikke lært nogen af værktøjerne at kende.",
    en="The municipality has come to know none of the tools.",
)
