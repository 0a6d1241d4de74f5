"""Why a rule about an area, its SKL team and its user coaches came out as it did, in words."""

from .common import because

# Services

NO_SERVICES = because(
    "no-services-recorded",
    sv="Det är inte antecknat vilka verksamheter som finns eller vem som ansvarar för dem.",
    en="Which services there are, or who answers for them, is not recorded.",
)
SOME_SERVICES = because(
    "some-services-missing",
    sv="{lacking} av {parts} verksamheter finns inte eller ligger hos en annan huvudman.",
    en="{lacking} of {parts} services are not on offer, or are another principal's.",
)
NO_SERVICE = because(
    "services-missing",
    sv="Verksamheterna finns inte i området eller ligger hos en annan huvudman.",
    en="The services are not on offer in the area, or are another principal's.",
)

# Mapping and shift

NO_SURVEY_DAY = because(
    "no-survey-day-recorded",
    sv="Det är inte antecknat när kartläggningen var klar, vilket område den gäller eller när den första utbildningen börjar.",
    en="When the mapping was done, which area it is of, or when the first training starts is not recorded.",
)
SURVEY_LATE = because(
    "survey-late",
    sv="Kartläggningen blev klar först när utbildningen redan hade börjat.",
    en="The mapping was done only when training had already started.",
)
NOT_SURVEYED = because(
    "not-surveyed-before-training",
    sv="Utbildningen har börjat, och kartläggningen är inte klar.",
    en="Training has started, and the mapping is not done.",
)
SURVEYED_AGAIN = because(
    "surveyed-again",
    sv="Området hade redan kartlagts före utbildningen; det här är en ny kartläggning.",
    en="The area had already been mapped before training; this is another mapping.",
)
NO_SURVEY_TOPICS = because(
    "no-survey-topics-recorded",
    sv="Det är inte antecknat vad kartläggningen visade i varje fråga.",
    en="What the mapping showed on each question is not recorded.",
)
SOME_SURVEY_TOPICS = because(
    "some-survey-topics-missing",
    sv="{lacking} av {parts} frågor lämnades utanför kartläggningen.",
    en="{lacking} of {parts} questions were left out of the mapping.",
)
NO_SURVEY_TOPIC = because(
    "survey-topics-missing",
    sv="Ingen av frågorna har kartlagts.",
    en="None of the questions has been looked into.",
)
NO_PLAN = because(
    "no-plan-recorded",
    sv="Det är inte antecknat vilken erfarenhet området har eller vad ledningen har planerat.",
    en="The area's experience, or what the leadership has planned, is not recorded.",
)
NOTHING_PLANNED = because(
    "nothing-planned",
    sv="Ledningen har inte planerat något.",
    en="The leadership has planned nothing.",
)
PLAN_DOES_NOT_FIT = because(
    "plan-does-not-fit",
    sv="Det som är planerat passar inte den erfarenhet som området har.",
    en="What is planned does not fit the experience that the area has.",
)
NO_SHIFT_DAYS = because(
    "no-shift-days-recorded",
    sv="Det är inte antecknat när övergången började och när den var klar.",
    en="When the shift started and when it was completed is not recorded.",
)
SHIFT_LENGTH = because(
    "shift-length",
    sv="Övergången tog {days} dagar.",
    en="The shift took {days} days.",
)

# Reference municipalities

NO_REFERENCE = because(
    "no-reference-municipality",
    sv="Här finns ingen referenskommun.",
    en="There is no reference municipality here.",
)
NO_COHORT = because(
    "no-cohort-recorded",
    sv="Ingen kursgrupp är antecknad för den aktuella dagen.",
    en="No cohort is recorded for the day.",
)
NO_EMPLOYER = because(
    "no-employer-recorded",
    sv="Det är inte antecknat var alla som går utbildningen arbetar.",
    en="Where everybody who takes the training works is not recorded.",
)
FROM_REFERENCE = because(
    "from-a-reference-municipality",
    sv="{size} av dem som går utbildningen arbetar i en referenskommun.",
    en="{size} of those who take the training work in a reference municipality.",
)

# SKL team and agreement

NO_AREA = because(
    "no-area-recorded",
    sv="Inget utbildningsområde är antecknat.",
    en="No training area is recorded.",
)
NO_SKL_TEAM = because(
    "no-skl-team-recorded",
    sv="Det är inte antecknat om varje område har ett SKL-team, eller när det bildades.",
    en="Whether each area has an SKL team, or when it was formed, is not recorded.",
)
SOME_AREAS = because(
    "some-areas-without-skl-team",
    sv="{lacking} av {parts} områden har inget SKL-team.",
    en="No SKL team in {lacking} of {parts} areas.",
)
AREA_WITHOUT_TEAM = because(
    "area-without-skl-team",
    sv="Det finns inget SKL-team.",
    en="There is no SKL team.",
)
SKL_TEAM_NOT_FORMED = because(
    "skl-team-not-formed",
    sv="SKL-teamet håller på att sättas samman, eller så är det inte antecknat när det bildades.",
    en="The SKL team is being put together, or when it was formed is not recorded.",
)
NO_SEAT_FACTS = because(
    "no-seat-facts-recorded",
    sv="Det är inte antecknat vilka teamets medlemmar företräder, eller om rörelsens företrädare är anställda.",
    en="Whom the team's members represent, or whether the movement's representatives are employed, is not recorded.",
)
NO_BLOC = because(
    "no-bloc-represented",
    sv="Varken kommunerna, regionen eller anställda från brukar- och anhörigrörelsen är företrädda i teamet.",
    en="Neither the municipalities, the region nor employees of the users' and relatives' movement are represented in the team.",
)
BLOC_KOMMUN = because(
    "no-municipal-official",
    sv="Ingen tjänsteman från kommunerna sitter i teamet. Saknas: {lacking} av {parts} punkter.",
    en="No official of the municipalities has a seat. Missing: {lacking} of {parts} points.",
)
BLOC_REGION = because(
    "no-regional-official",
    sv="Ingen tjänsteman från regionen sitter i teamet. Saknas: {lacking} av {parts} punkter.",
    en="No official of the region has a seat. Missing: {lacking} of {parts} points.",
)
BLOC_USERS = because(
    "no-employed-user-representative",
    sv="Ingen anställd företrädare för brukarrörelsen sitter i teamet. Saknas: {lacking} av {parts} punkter.",
    en="No employed representative of the users' movement has a seat. Missing: {lacking} of {parts} points.",
)
BLOC_RELATIVES = because(
    "no-employed-relatives-representative",
    sv="Ingen anställd företrädare för anhörigrörelsen sitter i teamet. Saknas: {lacking} av {parts} punkter.",
    en="No employed representative of the relatives' movement has a seat. Missing: {lacking} of {parts} points.",
)
LEVEL_REGIONAL = because(
    "regional-movement-not-represented",
    sv="Ingen anställd i teamet företräder rörelsen regionalt. Saknas: {lacking} av {parts} punkter.",
    en="No employee in the team represents the regional movement. Missing: {lacking} of {parts} points.",
)
LEVEL_LOCAL = because(
    "local-movement-not-represented",
    sv="Ingen anställd i teamet företräder rörelsen lokalt. Saknas: {lacking} av {parts} punkter.",
    en="No employee in the team represents the local movement. Missing: {lacking} of {parts} points.",
)
NO_MANDATE = because(
    "no-mandate-recorded",
    sv="Det är inte antecknat vad teamet har fått i uppdrag.",
    en="What the team has been charged with is not recorded.",
)
HALF_A_MANDATE = because(
    "half-a-mandate",
    sv="Uppdraget gäller bara det ena: utbildningarna eller införandet.",
    en="The mandate is for one only: training or implementation.",
)
WITHOUT_MANDATE = because(
    "without-mandate",
    sv="Teamet har inget uppdrag att samordna.",
    en="The team has no mandate to coordinate.",
)
NO_OBSTACLE_DAYS = because(
    "no-obstacle-days-recorded",
    sv="Det är inte antecknat vilka hinder som har tagits upp, när det var eller när de hade tagits om hand.",
    en="Which obstacles have been raised, when, or when they had been dealt with is not recorded.",
)
NO_OBSTACLES = because(
    "no-obstacles-raised",
    sv="Inga hinder har tagits upp, eller så finns det fortfarande tid för att ta hand om dem.",
    en="No obstacles have been raised, or there is still time to deal with them.",
)
SOME_OBSTACLES = because(
    "some-obstacles-late",
    sv="{lacking} av {parts} hinder har inte tagits om hand i tid.",
    en="{lacking} of {parts} obstacles were not dealt with in time.",
)
OBSTACLES_LATE = because(
    "obstacles-late",
    sv="Hindren har inte tagits om hand i tid.",
    en="The obstacles were not dealt with in time.",
)
NO_AGREEMENT_FACTS = because(
    "no-agreement-recorded",
    sv="Det är inte antecknat om det finns ett avtal.",
    en="Whether there is an agreement is not recorded.",
)
NO_SIGNATURES = because(
    "no-signatures-recorded",
    sv="Det är inte antecknat vilka som deltar eller om alla har skrivit under.",
    en="Who takes part, or whether everybody has signed, is not recorded.",
)
WITHOUT_AGREEMENT = because(
    "without-agreement",
    sv="Det finns inget avtal.",
    en="There is no agreement.",
)
SOME_SIGNED = because(
    "some-signatures-missing",
    sv="Avtalet är underskrivet av några men inte av alla.",
    en="Some have signed the agreement, but not all.",
)
NOBODY_SIGNED = because(
    "nobody-signed",
    sv="Ingen har skrivit under avtalet.",
    en="Nobody has signed the agreement.",
)
NO_TOPICS = because(
    "no-topics-recorded",
    sv="Det är inte antecknat vad avtalet tar upp.",
    en="What the agreement covers is not recorded.",
)
SOME_TOPICS = because(
    "some-topics-missing",
    sv="{lacking} av {parts} frågor saknas i avtalet.",
    en="The agreement lacks {lacking} of {parts} topics.",
)
NO_TOPIC = because(
    "topics-missing",
    sv="Avtalet tar inte upp någon av frågorna.",
    en="The agreement covers none of the topics.",
)

# User coaches

NO_OWN_EXPERIENCE = because(
    "no-own-experience-recorded",
    sv="Coachens eget svar är inte antecknat.",
    en="The coach's own answer is not recorded.",
)
NOT_SAID = because(
    "own-experience-not-said",
    sv="Coachen vill inte uppge det. Det läggs ingen till last.",
    en="The coach does not want to say. That is held against nobody.",
)
NO_EMPLOYMENT = because(
    "no-employment-recorded",
    sv="Det är inte antecknat om coachen är anställd.",
    en="Whether the coach is employed is not recorded.",
)
NOT_EMPLOYED = because(
    "coach-without-employment",
    sv="Coachen är inte anställd.",
    en="The coach is not employed.",
)
NO_ORGANISER = because(
    "no-organiser-or-trainer-recorded",
    sv="Det är inte antecknat vem som organiserar coachen, vem som har utbildat coachen eller vilket slags organisation det är.",
    en="Who organises the coach, who trained the coach, or what sort of organisation that is, is not recorded.",
)
ORGANISED_OR_TRAINED = because(
    "organised-or-trained-elsewhere",
    sv="Brukarnas paraplyorganisation står bara för det ena: att organisera eller att utbilda coachen.",
    en="The users' umbrella organisation sees to one only: organising or training the coach.",
)
ORGANISED_AND_TRAINED = because(
    "organised-and-trained-elsewhere",
    sv="Brukarnas paraplyorganisation varken organiserar eller har utbildat coachen.",
    en="The users' umbrella organisation neither organises nor has trained the coach.",
)
NO_COACHES = because(
    "no-coaches-recorded",
    sv="Ingen brukarcoach är antecknad.",
    en="No user coach is recorded.",
)
NO_ATTENDANCE = because(
    "no-attendance-recorded",
    sv="Det är inte antecknat vilka team och konferenser coacherna deltar i, eller vilken huvudman dessa hör till.",
    en="Which teams and conferences coaches take part in, or whose they are, is not recorded.",
)
SOME_ATTENDANCE = because(
    "some-attendance-missing",
    sv="Coacherna är med på något håll, men det saknas antingen team, konferenser eller någon av huvudmännen.",
    en="Coaches take part somewhere, but teams, conferences or one of the principals are lacking.",
)
NO_ATTENDANCE_AT_ALL = because(
    "attendance-missing",
    sv="Ingen coach är med i något ordinarie team eller på någon konferens.",
    en="No coach takes part in any ordinary team or conference.",
)
NO_COACH_IN_TEAM = because(
    "no-coach-in-skl-team",
    sv="Ingen brukarcoach sitter i teamet.",
    en="No user coach has a seat in the team.",
)
NO_PRIMARY_CARE = because(
    "no-primary-care-recorded",
    sv="Det är inte antecknat om någon coach arbetar i primärvården.",
    en="Whether a coach works in primary care is not recorded.",
)
