"""Why a rule on selection or on the case manager course came out as it did, in words."""

from .common import because

NO_DECISION = because(
    "no-place-decision-recorded",
    sv="Det är inte antecknat hur platsen avgjordes.",
    en="How the place was settled is not recorded.",
)
NO_PLACE = because(
    "no-place-in-the-end",
    sv="Det blev ingen plats på kursen.",
    en="There was no place on the course in the end.",
)
NO_GROUNDS = because(
    "no-grounds-recorded",
    sv="Något som urvalet bygger på är inte antecknat: grundutbildning, erfarenhet eller arbetsledningens bedömning.",
    en="Something that the selection rests on is not recorded: education, experience or the management's judgement.",
)
OWN_EXPERIENCE_NOT_TOLD = because(
    "own-experience-not-told",
    sv="Det framgår inte om personen har egen erfarenhet, och det behöver ingen berätta.",
    en="Whether there is own experience has not been told, and nobody needs to tell.",
)
OUTSIDE_CRITERIA = because(
    "outside-the-criteria",
    sv="Urvalet följde inte det som rekommenderas om grundutbildning eller erfarenhet.",
    en="The selection did not follow what is recommended on education or experience.",
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
    sv="Det är inte antecknat hur många i kursgruppen som arbetar nära klienterna i deras vardag, och under lång tid.",
    en="How many of the cohort work closely with clients in everyday life, and for a long time, is not recorded.",
)
CLOSE_CONTACT_SHARE = because(
    "close-contact-share",
    sv="{close} av {size} i kursgruppen arbetar nära klienterna i deras vardag, och under lång tid.",
    en="{close} of the cohort's {size} work closely with clients in everyday life, and for a long time.",
)
NO_CRITERIA = because(
    "no-criteria-recorded",
    sv="Det är inte antecknat vilka kriterier som följdes, eller i vilken version.",
    en="Which criteria were followed, or in which version, is not recorded.",
)
NOT_BY_EMPLOYER = because(
    "not-chosen-by-the-employer",
    sv="Det var inte arbetsgivaren som avgjorde vem som fick platsen.",
    en="It was not the employer who settled the place.",
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
    sv="Personen hade {years} års erfarenhet när platsen gavs.",
    en="The person had {years} years of experience when the place was given.",
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
    sv="Antal personer som gjorde bedömningen: {size}.",
    en="People who made the assessment: {size}.",
)
NO_PLAN = because(
    "no-course-plan-recorded",
    sv="Det är inte antecknat hur många terminer utbildningen har, eller i vilken takt den läses.",
    en="How many semesters the course has, or its pace, is not recorded.",
)
SEMESTERS = because(
    "semesters",
    sv="Antal terminer i utbildningen: {semesters}.",
    en="Semesters of the course: {semesters}.",
)
FULL_TIME = because(
    "full-time",
    sv="Utbildningen läses på heltid och lämnar inget utrymme för arbete vid sidan av.",
    en="The course is full-time and leaves no room for work beside it.",
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
    sv="{taught} av utbildningens fem teoretiska ämnen tas upp.",
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
    sv="Det är inte antecknat vilken utbildningsklient deltagaren har, eller sedan när.",
    en="Which training client the trainee has, or since when, is not recorded.",
)
CLIENT_LATER = because(
    "training-client-later",
    sv="Den första utbildningsklienten kom inte förrän deltagaren redan hade börjat kursen.",
    en="The first training client came only after the trainee had started the course.",
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
    sv="Verksamheten eller kursen lade om arbetet så att ingen klient kunde följas hela tiden.",
    en="The service or the course rearranged the work so that no client could be followed throughout.",
)
NOBODY_FROM_START = because(
    "nobody-to-follow-from-the-start",
    sv="Det fanns ingen klient att följa från kursens början.",
    en="There was no client to follow from the start of the course.",
)
ENDED_BY_CHOICE = because(
    "ended-by-choice",
    sv="Möjligheten fanns, men klienten eller deltagaren slutade. Det läggs ingen till last.",
    en="The chance was there, but the client or the trainee stopped. That is held against nobody.",
)
NO_WORK = because(
    "no-written-work-recorded",
    sv="Det är inte antecknat om det skriftliga arbetet är gjort, under vilken termin eller om vilken klient.",
    en="Whether the written work has been done, in which semester or on which client is not recorded.",
)
FIRST_CLIENT_UNKNOWN = because(
    "first-client-not-recorded",
    sv="Det är inte antecknat vilken utbildningsklient som var den första.",
    en="Which training client was the first is not recorded.",
)
WORK_NOT_DONE = because(
    "work-not-done",
    sv="Terminen då arbetet skulle göras är slut, och arbetet är inte gjort.",
    en="The semester for the work is over, and the work has not been done.",
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
    sv="Det är inte antecknat vilket RACT-team deltagaren är knuten till.",
    en="In which RACT team the trainee is anchored is not recorded.",
)
OUTSIDE_RACT_TEAM = because(
    "outside-any-ract-team",
    sv="Deltagaren är inte knuten till något RACT-team.",
    en="The trainee is not anchored in any RACT team.",
)
NO_DISTANCE_CONTACTS = because(
    "no-distance-contacts-recorded",
    sv="Det är inte antecknat hur många kontakter på distans det har varit.",
    en="How many contacts at a distance there have been is not recorded.",
)
DISTANCE_CONTACTS = because(
    "distance-contacts",
    sv="Antal kontakter på distans under en termin: {contacts}.",
    en="Contacts at a distance in one semester: {contacts}.",
)
NO_SYSTEM = because(
    "no-exchange-system-recorded",
    sv="Det är inte antecknat hur debriefing och erfarenhetsutbyte är ordnade, eller så går uppgifterna isär.",
    en="How debriefing and exchange are organised is not recorded, or the notes differ.",
)
NO_SESSIONS = because(
    "no-sessions-recorded",
    sv="Båda formerna är ordnade, men det är inte antecknat att båda har använts.",
    en="Both forms are organised, but it is not recorded that both have been used.",
)
NOTHING_ORGANISED = because(
    "nothing-organised",
    sv="Varken utbyte case managers emellan eller tillfällen med handledning är ordnade.",
    en="Neither exchange among case managers nor supervised occasions are organised.",
)
PEERS_ONLY = because(
    "peers-only",
    sv="Case managers har utbyte sinsemellan, men inga tillfällen under erfaren handledning är ordnade.",
    en="There is exchange among case managers, but no occasions under experienced supervision are organised.",
)
SUPERVISED_ONLY = because(
    "supervised-only",
    sv="Det finns tillfällen med handledning, men inget utbyte case managers emellan är ordnat.",
    en="There are supervised occasions, but no exchange among case managers is organised.",
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
