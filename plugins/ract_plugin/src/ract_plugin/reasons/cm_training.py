"""Why a rule on selection or on the case manager course came out as it did, in words."""

from .common import because

NO_DECISION = because(
    "no-place-decision-recorded",
    sv="Det är inte antecknat hur platsen avgjordes.",
    en="How the place was settled is not recorded.",
)
NO_PLACE = because(
    "no-place-in-the-end",
    sv="Personen går inte kursen.",
    en="The person does not take the course.",
)
NO_GROUNDS = because(
    "no-grounds-recorded",
    sv="Grundutbildning, erfarenhet eller arbetsledningens bedömning är inte antecknad.",
    en="Education, experience or the management's judgement is not recorded.",
)
OWN_EXPERIENCE_NOT_TOLD = because(
    "own-experience-not-told",
    sv="Det är inte sagt om det finns egen erfarenhet, och det behöver ingen säga.",
    en="Whether there is own experience has not been told, and nobody needs to tell.",
)
OUTSIDE_CRITERIA = because(
    "outside-the-criteria",
    sv="Urvalet följde inte det som rekommenderas om grundutbildning och erfarenhet.",
    en="The selection did not follow what is recommended on education and experience.",
)
NOT_SUPPORTED = because(
    "not-supported-by-management",
    sv="Platsen gavs utan stöd i arbetsledningens bedömning.",
    en="The place was given without support in the management's judgement.",
)
NO_QUALITIES = because(
    "no-note-on-qualities",
    sv="Det är inte antecknat om personliga egenskaper vägdes in.",
    en="Whether personal qualities were considered is not recorded.",
)
NO_BASE_RESULT = because(
    "no-base-result-recorded",
    sv="Resultatet från basutbildningen är inte antecknat.",
    en="The result of the base course is not recorded.",
)
BASE_UNDER_WAY = because(
    "base-course-under-way",
    sv="Basutbildningen pågår; fyll i resultatet när det finns.",
    en="The base course is under way; enter the result when there is one.",
)
NOT_ACCEPTED = because(
    "equivalence-not-accepted",
    sv="Det är inte antecknat vem som har godtagit den motsvarande utbildningen.",
    en="Who has accepted the equivalent course is not recorded.",
)
WITHOUT_BASE = because(
    "without-base-course",
    sv="Platsen gavs utan godkänd basutbildning.",
    en="The place was given without a passed base course.",
)
CLOSE_CONTACT_UNKNOWN = because(
    "close-contact-not-recorded",
    sv="Det är inte antecknat hur många i kursgruppen som arbetar nära klienter i vardagen.",
    en="How many of the cohort work closely with clients in everyday life is not recorded.",
)
CLOSE_CONTACT_SHARE = because(
    "close-contact-share",
    sv="{close} av {size} i kursgruppen arbetar nära och länge med klienter.",
    en="{close} of the cohort's {size} work closely and for long with clients.",
)
NO_CRITERIA = because(
    "no-criteria-recorded",
    sv="Det är inte antecknat vilka kriterier som följdes, eller i vilken version.",
    en="Which criteria were followed, or in which version, is not recorded.",
)
NOT_BY_EMPLOYER = because(
    "not-chosen-by-the-employer",
    sv="Någon annan än arbetsgivaren avgjorde platsen.",
    en="Somebody other than the employer settled the place.",
)
OTHER_CRITERIA = because(
    "other-criteria",
    sv="Arbetsgivaren valde, men inte efter strategigruppens kriterier.",
    en="The employer chose, but not by the strategy group's criteria.",
)
NO_YEARS = because(
    "no-experience-recorded",
    sv="Det är inte antecknat hur länge personen har arbetat med målgruppen.",
    en="How long the person has worked with the target group is not recorded.",
)
YEARS = because(
    "years-of-experience",
    sv="Platsen gavs med {years} års erfarenhet.",
    en="The place was given with {years} years of experience.",
)
NO_ASSESSMENT = because(
    "no-joint-assessment-recorded",
    sv="Det är inte antecknat om bedömningen gjordes gemensamt, eller av vilka.",
    en="Whether the assessment was made jointly, or by whom, is not recorded.",
)
NOT_ASSESSED_JOINTLY = because(
    "not-assessed-jointly",
    sv="Ingen gemensam bedömning har gjorts.",
    en="No joint assessment has been made.",
)
ASSESSORS = because(
    "assessors",
    sv="Bedömningen gjordes av {size} personer.",
    en="The assessment was made by {size} people.",
)
NO_PLAN = because(
    "no-course-plan-recorded",
    sv="Antalet terminer eller studietakten är inte antecknad.",
    en="The number of semesters or the pace is not recorded.",
)
SEMESTERS = because(
    "semesters",
    sv="Utbildningen är på {semesters} terminer.",
    en="The course has {semesters} semesters.",
)
FULL_TIME = because(
    "full-time",
    sv="Studier på heltid lämnar inget arbete att gå parallellt med.",
    en="Full-time study leaves no work to go alongside.",
)
NO_PACE = because(
    "no-pace-recorded",
    sv="Studietakten är inte antecknad.",
    en="The pace is not recorded.",
)
PACE = because(
    "pace",
    sv="Studietakten är {pace} av heltid.",
    en="The pace is {pace} of full time.",
)
TOPICS = because(
    "theory-topics",
    sv="{taught} av utbildningens fem teoretiska teman tas upp.",
    en="{taught} of the course's five themes of theory are taught.",
)
ONE_PART_LACKING = because(
    "reading-or-homework-lacking",
    sv="Antingen litteraturstudier eller hemuppgifter saknas.",
    en="Either reading or homework is lacking.",
)
NO_SEMESTERS = because(
    "no-semesters-recorded",
    sv="Terminerna och deras dagar är inte antecknade.",
    en="The semesters and their days are not recorded.",
)
NO_COURSE_DAYS = because(
    "no-count-of-course-days",
    sv="Det är inte antecknat hur många kursdagar som hölls varje termin.",
    en="How many course days were held each semester is not recorded.",
)
COURSE_DAYS = because(
    "course-days",
    sv="En termin hade {days} kursdagar.",
    en="One semester had {days} course days.",
)
NOT_A_TRAINEE = because(
    "not-a-trainee",
    sv="Personen går inte utbildningen utan har en annan roll i kursgruppen.",
    en="The person does not take the course but has another role in the cohort.",
)
NO_TRAINING_CLIENT = because(
    "no-training-client-recorded",
    sv="Det är inte antecknat vilken utbildningsklient deltagaren har, eller från när.",
    en="Which training client the trainee has, or from when, is not recorded.",
)
CLIENT_LATER = because(
    "training-client-later",
    sv="Den första utbildningsklienten kom först efter kursstarten.",
    en="The first training client came only after the course had started.",
)
NO_SUPERVISION = because(
    "no-supervision-recorded",
    sv="Det är inte antecknat om deltagaren har fått handledning.",
    en="Whether the trainee has had supervision is not recorded.",
)
WITHOUT_SUPERVISION = because(
    "without-supervision",
    sv="Arbetet med utbildningsklienten har skett utan handledning.",
    en="The work with the training client has gone without supervision.",
)
SUPERVISION_NOT_OFFERED = because(
    "supervision-not-offered",
    sv="Under minst en termin erbjöds ingen handledning.",
    en="In at least one semester no supervision was offered.",
)
NO_WHY_ENDED = because(
    "no-reason-for-the-end",
    sv="Det är inte antecknat varför arbetet med en utbildningsklient slutade.",
    en="Why the work with a training client ended is not recorded.",
)
REARRANGED = because(
    "rearranged",
    sv="Verksamheten eller kursen ordnade om så att ingen klient kunde följas hela tiden.",
    en="The service or the course rearranged things so that no client could be followed throughout.",
)
NOBODY_FROM_START = because(
    "nobody-to-follow-from-the-start",
    sv="Det fanns ingen klient att följa från kursens början.",
    en="There was no client to follow from the start of the course.",
)
ENDED_BY_CHOICE = because(
    "ended-by-choice",
    sv="Möjligheten fanns; klienten eller deltagaren avslutade, och det räknas ingen till last.",
    en="The chance was there; the client or the trainee stopped, and that is held against nobody.",
)
NO_WORK = because(
    "no-written-work-recorded",
    sv="Det är inte antecknat vad det skriftliga arbetet handlar om, eller när det gjordes.",
    en="What the written work is about, or when it was done, is not recorded.",
)
FIRST_CLIENT_UNKNOWN = because(
    "first-client-not-recorded",
    sv="Det är inte antecknat vilken utbildningsklient som var den första.",
    en="Which training client was the first is not recorded.",
)
WORK_NOT_DONE = because(
    "work-not-done",
    sv="Utbildningen är slut och arbetet är inte gjort.",
    en="The course is over and the work has not been done.",
)
WORK_ORAL = because(
    "work-oral-only",
    sv="Arbetet har bara redovisats muntligt.",
    en="The work has been reported orally only.",
)
WORK_SEMESTER = because(
    "work-in-another-semester",
    sv="Arbetet gjordes under termin {semester}.",
    en="The work was done in semester {semester}.",
)
WORK_ON_ANOTHER = because(
    "work-on-another-client",
    sv="Arbetet handlar om en annan klient än den första.",
    en="The work is about a client other than the first.",
)
LEFT_COURSE = because(
    "left-the-course",
    sv="Deltagaren lämnade utbildningen innan arbetet skulle göras.",
    en="The trainee left the course before the work was due.",
)
NO_RACT_TEAM = because(
    "no-ract-team-recorded",
    sv="Det är inte antecknat i vilket RACT-team deltagaren är förankrad.",
    en="In which RACT team the trainee is anchored is not recorded.",
)
OUTSIDE_RACT_TEAM = because(
    "outside-any-ract-team",
    sv="Deltagaren är inte förankrad i något RACT-team.",
    en="The trainee is not anchored in any RACT team.",
)
NO_DISTANCE_CONTACTS = because(
    "no-distance-contacts-recorded",
    sv="Det är inte antecknat vilka kontakter på distans som har hållits.",
    en="What contacts at a distance there have been is not recorded.",
)
DISTANCE_CONTACTS = because(
    "distance-contacts",
    sv="En termin hade {contacts} kontakter på distans.",
    en="One semester had {contacts} contacts at a distance.",
)
NO_SYSTEM = because(
    "no-exchange-system-recorded",
    sv="Det är inte antecknat hur debriefing och erfarenhetsutbyte är ordnat, eller så går uppgifterna isär.",
    en="How debriefing and exchange are organised is not recorded, or the notes differ.",
)
NO_SESSIONS = because(
    "no-sessions-recorded",
    sv="Formerna är ordnade, men det är inte antecknat att båda har använts.",
    en="The forms are organised, but it is not recorded that both have been used.",
)
NOTHING_ORGANISED = because(
    "nothing-organised",
    sv="Varken utbyte sinsemellan eller handledda tillfällen är ordnade.",
    en="Neither exchange among case managers nor supervised occasions are organised.",
)
PEERS_ONLY = because(
    "peers-only",
    sv="Case managers möts sinsemellan, men aldrig under erfaren handledning.",
    en="Case managers meet on their own, but never under experienced supervision.",
)
SUPERVISED_ONLY = because(
    "supervised-only",
    sv="Det finns handledda tillfällen, men inget utbyte case managers sinsemellan.",
    en="There are supervised occasions, but no exchange among case managers.",
)
NO_LAST_DAY = because(
    "no-last-day-of-course",
    sv="Utbildningens sista dag är inte antecknad.",
    en="The last day of the course is not recorded.",
)
SEMINARS_UNKNOWN = because(
    "seminars-not-recorded",
    sv="Det är inte antecknat om det hölls ett seminarium varje år.",
    en="Whether there was a seminar every year is not recorded.",
)
YEARS_WITHOUT_SEMINAR = because(
    "years-without-a-seminar",
    sv="{years} av {since} hela år gick utan seminarium.",
    en="{years} of {since} whole years went without a seminar.",
)
