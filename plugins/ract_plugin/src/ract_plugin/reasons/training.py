"""Why a rule about courses and cohorts came out as it did, in words."""

from .common import because

OTHER_COURSE = because(
    "other-course",
    sv="Det gäller en annan sorts kurs.",
    en="It is about another sort of course.",
)
NO_COURSE_KIND = because(
    "no-course-kind-recorded",
    sv="Det är inte antecknat vilken sorts kurs det är.",
    en="Which sort of course it is is not recorded.",
)
NO_AREA = because(
    "no-training-area-recorded",
    sv="Det är inte antecknat vilket utbildningsområde det gäller.",
    en="Which training area it belongs to is not recorded.",
)
NO_COURSE_DATES = because(
    "no-course-dates-recorded",
    sv="Det är inte antecknat när kursen, eller en kurs som den jämförs med, börjar eller slutar.",
    en="When the course, or one that it is compared with, begins or ends is not recorded.",
)
NO_DAYS = because(
    "no-course-days-recorded",
    sv="Kursdagarna är inte antecknade.",
    en="The course days are not recorded.",
)
NO_DAY_KIND = because(
    "no-day-kind-recorded",
    sv="Det är inte antecknat för alla dagar om de gäller undervisning eller examination, eller om de är hela eller halva.",
    en="Whether a day is for teaching or for the exam, full or half, is not recorded for all days.",
)
NO_DAY_LENGTH = because(
    "no-day-length-recorded",
    sv="Det är inte antecknat för alla dagar om de är hela eller halva.",
    en="Whether a day is full or half is not recorded for all days.",
)
NO_DAY_DATES = because(
    "no-day-dates-recorded",
    sv="Datum är inte antecknat för alla kursdagar.",
    en="A date is not recorded for all course days.",
)
NO_CONTENTS = because(
    "no-contents-recorded",
    sv="Det är inte antecknat vad som lärs ut.",
    en="What is taught is not recorded.",
)
NO_PARTS = because(
    "no-parts-recorded",
    sv="Det är inte antecknat vad som ingår utöver kursdagarna.",
    en="What belongs to the course besides its days is not recorded.",
)
NO_INTRODUCTION = because(
    "no-introduction-recorded",
    sv="Det är inte antecknat om området hade haft sin introduktionskurs när den här kursen började.",
    en="Whether the area had had its introductory course when this course began is not recorded.",
)
INTRODUCTION_LATER = because(
    "introduction-later",
    sv="Kursen började före områdets introduktionskurs.",
    en="The course began before the area's introductory course.",
)
INTRODUCTION_NOT_GIVEN = because(
    "introduction-not-given",
    sv="Området har bestämt sig för att inte ge någon introduktionskurs.",
    en="The area has decided to give no introductory course.",
)
INTRODUCTION_LENGTH = because(
    "introduction-length",
    sv="Antal dagar i introduktionskursen: {days}.",
    en="Days of the introductory course: {days}.",
)
ONE_THEME_ONLY = because(
    "one-theme-only",
    sv="Kursen tar bara upp det ena av de två ämnena.",
    en="The course takes up only one of the two themes.",
)
THEMES_MISSING = because(
    "themes-missing",
    sv="Kursen tar inte upp något av de två ämnena.",
    en="The course takes up neither of the two themes.",
)
FULL_DAYS = because(
    "full-days",
    sv="Heldagarna är för få: {days}. Dagar utan uppgift om längd är medräknade, och två halvdagar räknas inte som en heldag.",
    en="There are too few full days: {days}. Days without a length are counted in, and two half days do not count as a full day.",
)
COURSE_TOO_LONG = because(
    "course-too-long",
    sv="Det går längre tid mellan den första och den sista heldagen än kursen ska pågå.",
    en="More time passes between the first and the last full day than the course is to take.",
)
NOT_SPREAD = because(
    "days-not-spread",
    sv="Antal dagar från den första till den sista heldagen: {days}. Kursen är inte utspridd.",
    en="Days from the first to the last full day: {days}. The course is not spread out.",
)
MANAGERS_DAYS = because(
    "managers-days",
    sv="Antal dagar i utbildningen för chefer: {days}.",
    en="Days of the managers' course: {days}.",
)
NO_FIRST_GROUP = because(
    "no-first-group-recorded",
    sv="Det är inte antecknat när områdets första resursgrupp bildades.",
    en="When the area's first resource group was formed is not recorded.",
)
NO_CM_COURSE = because(
    "no-cm-course-recorded",
    sv="Det är inte antecknat om någon case managerutbildning hade börjat i området när den första resursgruppen bildades.",
    en="Whether a case manager course had begun in the area when its first resource group was formed is not recorded.",
)
PRIOR_WORK_UNKNOWN = because(
    "prior-work-unknown",
    sv="Det är inte antecknat om området redan arbetade enligt modellen.",
    en="Whether the area already worked by the model is not recorded.",
)
ALREADY_WORKING = because(
    "already-working",
    sv="Området arbetade redan enligt modellen.",
    en="The area already worked by the model.",
)
GROUP_BEFORE_TRAINING = because(
    "group-before-training",
    sv="Den första resursgruppen bildades innan case managerutbildningen började.",
    en="The first resource group was formed before the case manager course began.",
)
NO_OTHER_COURSE = because(
    "no-other-course-recorded",
    sv="Minst en av utbildningarna för läkare, chefer och slutenvårdens personal är inte antecknad för området.",
    en="At least one of the courses for physicians, managers and inpatient staff is not recorded for the area.",
)
COURSE_NOT_GIVEN = because(
    "course-not-given",
    sv="Området har bestämt sig för att inte ge alla utbildningar som hör till satsningen.",
    en="The area has decided not to give every course that belongs to the programme.",
)
NOT_PARALLEL = because(
    "not-parallel",
    sv="Basutbildningen går inte parallellt med de andra utbildningarna.",
    en="The base course does not run in parallel with the other courses.",
)
COHORT_SIZE = because(
    "cohort-size",
    sv="Kursgruppen har {size} deltagare.",
    en="The cohort has {size} trainees.",
)
NO_OPENNESS = because(
    "no-course-openness-recorded",
    sv="Det är inte antecknat om kursen är öppen för alla yrken.",
    en="Whether the course is open to every profession is not recorded.",
)
PROFESSIONS_SHUT_OUT = because(
    "professions-shut-out",
    sv="Kursen är inte öppen för alla yrken.",
    en="The course is not open to every profession.",
)
NO_PRINCIPAL = because(
    "no-principal-recorded",
    sv="Det är inte antecknat för alla deltagare om de arbetar hos regionen eller i en kommun.",
    en="Whether they work for the region or a municipality is not recorded for all trainees.",
)
NO_PROFESSION = because(
    "no-profession-recorded",
    sv="Det är inte antecknat vilket yrke alla deltagare har.",
    en="Not every trainee's profession is recorded.",
)
ONE_PRINCIPAL = because(
    "not-both-principals",
    sv="Deltagarna kommer inte från båda huvudmännen.",
    en="The trainees do not come from both principals.",
)
FEW_PROFESSIONS = because(
    "few-professions",
    sv="Antal yrken bland deltagarna: {professions}.",
    en="Professions among the trainees: {professions}.",
)
BASE_DAYS = because(
    "base-days",
    sv="Kursdagarna räcker inte. Hela undervisningsdagar: {teaching}. Examinationsdagar: {exams}. Dagar med ofullständiga uppgifter är medräknade.",
    en="There are too few course days. Full teaching days: {teaching}. Exam days: {exams}. Days that are not fully described are counted in.",
)
PARTS_MISSING = because(
    "parts-missing",
    sv="Av de tre delarna ingår {parts}.",
    en="Of the three parts, {parts} are in the course.",
)
NO_SUPERVISION_DAY = because(
    "no-supervision-day-recorded",
    sv="Det är inte antecknat när handledningen började.",
    en="When supervision began is not recorded.",
)
COURSE_UNDER_WAY = because(
    "course-under-way",
    sv="Kursen pågår fortfarande.",
    en="The course is still under way.",
)
SUPERVISION_EARLY = because(
    "supervision-early",
    sv="Handledningen började innan kursen var slut.",
    en="Supervision began before the course had ended.",
)
SUPERVISION_LATE = because(
    "supervision-late",
    sv="Antal dagar mellan kursens slut och handledningens början: {days}.",
    en="Days between the end of the course and the start of supervision: {days}.",
)
NO_SUPERVISION = because(
    "no-supervision",
    sv="Deltagarna får ingen handledning efter kursen.",
    en="The trainees get no supervision after the course.",
)
