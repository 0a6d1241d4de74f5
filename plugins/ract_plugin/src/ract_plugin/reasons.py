"""Why a rule of the Swedish model cannot tell, does not apply, or is not met, in words."""

from actcore.variant import Reason, Text


def _because(code: str, *, sv: str, en: str) -> Reason:
    return Reason(code, Text(sv=sv, en=en))


# What is not recorded

NO_ROLES = _because(
    "no-roles-recorded",
    sv="Det är inte antecknat vilka roller alla i gruppen har.",
    en="Not everybody's roles are recorded.",
)
NO_MEMBERS = _because(
    "no-members-recorded",
    sv="Inga medlemmar är antecknade.",
    en="No members are recorded.",
)
NO_ENTRY = _because(
    "no-entry-recorded",
    sv="Det är inte antecknat på vilken väg personen kom in i gruppen.",
    en="How the person came into the group is not recorded.",
)
NO_START = _because(
    "no-start-recorded",
    sv="Det är inte antecknat när platsen började.",
    en="When the place began is not recorded.",
)
NO_KIND = _because(
    "no-kind-recorded",
    sv="Det är inte antecknat om alla i gruppen är privatpersoner eller yrkespersoner.",
    en="Whether everybody in the group is a private person or a professional is not recorded.",
)
NO_OWNER = _because(
    "no-owner-recorded",
    sv="Det är inte antecknat vem som har satt målet.",
    en="Who set the goal is not recorded.",
)
NO_POSITION = _because(
    "no-position-recorded",
    sv="Det är inte antecknat vad klienten ville.",
    en="What the client wanted is not recorded.",
)
NO_LEGAL_GROUND = _because(
    "no-legal-ground-recorded",
    sv="Det är inte antecknat om lagen lägger beslutet på någon annan än klienten.",
    en="Whether the law gives the decision to somebody other than the client is not recorded.",
)
NO_PART = _because(
    "no-part-recorded",
    sv="Det är inte antecknat om klienten var med eller tillfrågades.",
    en="Whether the client took part or was asked is not recorded.",
)
NO_GOAL_TALK = _because(
    "no-goal-talk-recorded",
    sv="Det är inte antecknat vem som pratade med klienten om mål i livet, eller när.",
    en="Who talked with the client about goals in life, or when, is not recorded.",
)
NO_GOALS = _because(
    "no-goals-recorded",
    sv="Varken ett mål eller hur samtalet slutade är antecknat.",
    en="Neither a goal nor how the talk ended is recorded.",
)
NO_CASE_MANAGER = _because(
    "no-case-manager-recorded",
    sv="Det är inte antecknat vem som var case manager den dagen.",
    en="Who was case manager on that day is not recorded.",
)
NO_OFFER = _because(
    "no-offer-recorded",
    sv="Det är inte antecknat när en brukarcoach erbjöds.",
    en="When a user coach was offered is not recorded.",
)
NO_COACH_AVAILABLE = _because(
    "no-coach-available",
    sv="Det fanns ingen brukarcoach att erbjuda. Det är en fråga för området, inte för case managern.",
    en="There was no user coach to offer. That is a matter for the area, not for the case manager.",
)
NO_WORK_SUPPORT_FACTS = _because(
    "no-work-support-facts-recorded",
    sv="Det är inte antecknat var arbetscoachen hör hemma eller var stödet ges.",
    en="Where the employment coach belongs, or where the support is given, is not recorded.",
)
NO_SOCIOGRAM = _because(
    "no-sociogram-recorded",
    sv="Inget sociogram med dag och upphovsperson är antecknat.",
    en="No sociogram is recorded with its day and by whom it was drawn.",
)
EARLIER_MAP_UNKNOWN = _because(
    "earlier-map-unknown",
    sv="Kartan är yngre än den första nomineringen, och det är inte antecknat om det fanns en tidigare.",
    en="The map is younger than the first nomination, and whether there was an earlier one is not recorded.",
)
NO_NOMINATION = _because(
    "no-nomination-recorded",
    sv="Det är inte antecknat vem som nominerade personen.",
    en="Who nominated the person is not recorded.",
)
NO_NOMINATION_DAY = _because(
    "no-nomination-day-recorded",
    sv="Det är inte antecknat när alla nominerades.",
    en="When everybody was nominated is not recorded.",
)
NO_MEANINGS = _because(
    "no-meanings-recorded",
    sv="Det är inte antecknat vad personen betyder för klienten.",
    en="What the person means to the client is not recorded.",
)
NO_FUNCTION = _because(
    "no-function-recorded",
    sv="Det är inte antecknat om personen har en bra och viktig funktion för klienten.",
    en="Whether the person has a good and important function for the client is not recorded.",
)
NO_ASKING = _because(
    "no-asking-recorded",
    sv="Det är inte antecknat när personen tillfrågades.",
    en="When the person was asked is not recorded.",
)
NO_ANSWER = _because(
    "no-answer-recorded",
    sv="Det är inte antecknat vad personen svarade.",
    en="What the person answered is not recorded.",
)
ANSWER_PENDING = _because(
    "answer-pending",
    sv="En privatperson är tillfrågad och har inte svarat.",
    en="A private person has been asked and has not answered.",
)
WISH_UNCLEAR = _because(
    "wish-unclear",
    sv="Dag eller svar saknas i klientens önskemål om privatpersoner, så det går inte att säga vad som gällde.",
    en="The client's wish about private persons lacks its day or its answer, so what held cannot be told.",
)
NO_STATUS = _because(
    "no-status-recorded",
    sv="Det är inte antecknat om mötet hölls.",
    en="Whether the meeting was held is not recorded.",
)
NO_CHAIR = _because(
    "no-chair-recorded",
    sv="Det är inte antecknat vem som ledde mötet.",
    en="Who chaired the meeting is not recorded.",
)
NO_REASON = _because(
    "no-reason-recorded",
    sv="Det är inte antecknat varför någon annan än klienten ledde mötet.",
    en="Why somebody other than the client chaired is not recorded.",
)
NO_DAY_TO_ASK_AGAIN = _because(
    "no-day-to-ask-again",
    sv="Det är inte antecknat när klienten ska tillfrågas igen.",
    en="When the client is to be asked again is not recorded.",
)
ASK_AGAIN_DUE = _because(
    "time-to-ask-again",
    sv="Det är dags att fråga klienten igen; inget nytt svar är antecknat.",
    en="It is time to ask the client again; no new answer is recorded.",
)
NO_TERM = _because(
    "no-term-recorded",
    sv="Det är inte antecknat för vilket uppdrag och vilken tid personen valdes.",
    en="For which office and which period the person was elected is not recorded.",
)

# What does not arise

NOT_YET = _because(
    "not-yet",
    sv="Det ligger längre fram i tiden.",
    en="It lies in the future.",
)
GOAL_DROPPED = _because(
    "goal-dropped",
    sv="Målet är inte längre aktuellt.",
    en="The goal has been dropped.",
)
STATUTORY = _because(
    "decision-by-law",
    sv="Lagen lägger beslutet på någon annan än klienten.",
    en="The law gives the decision to somebody other than the client.",
)
NOT_NOMINATED = _because(
    "not-nominated",
    sv="Platsen bygger inte på en nominering.",
    en="The place does not rest on a nomination.",
)
DEPUTY = _because(
    "deputy",
    sv="En ersättare räknas inte som medlem.",
    en="A deputy is not counted as a member.",
)
CLIENTS_WISH = _because(
    "clients-wish",
    sv="Klienten ville inte ha med eller hade ingen privatperson att nämna.",
    en="The client wanted no private person in the group, or had nobody to name.",
)
ALL_DECLINED = _because(
    "all-declined",
    sv="De privatpersoner som tillfrågades tackade nej.",
    en="The private persons who were asked said no.",
)
NOT_HELD = _because(
    "not-held",
    sv="Mötet har inte hållits.",
    en="The meeting has not been held.",
)
CHAIRING_NOT_POSSIBLE = _because(
    "chairing-not-possible",
    sv="Klienten ledde inte mötet; skälet är antecknat.",
    en="The client did not chair the meeting; the reason is recorded.",
)
OTHER_OFFICE = _because(
    "other-office",
    sv="Valet gäller ett annat uppdrag.",
    en="The election is to another office.",
)

# What cannot be told yet

NOT_FORMED = _because(
    "not-yet-formed",
    sv="Gruppen håller på att sättas samman, eller så är det inte antecknat när den blev klar.",
    en="The group is being put together, or when it was formed is not recorded.",
)
NO_VIEW = _because(
    "client-took-no-position",
    sv="Klienten tog inte ställning.",
    en="The client took no position.",
)

# What is otherwise

GOAL_OF_ANOTHER = _because(
    "goal-of-another",
    sv="Någon annan har satt målet, och klienten har inte bekräftat det.",
    en="Somebody else set the goal, and the client has not confirmed it.",
)
AGAINST_CLIENT = _because(
    "against-the-client",
    sv="Beslutet gick emot det som klienten ville.",
    en="The decision went against what the client wanted.",
)
CLIENT_WITHOUT_PLACE = _because(
    "client-without-place",
    sv="Klienten har varit utan plats i gruppen {days} dagar.",
    en="The client has been without a place in the group for {days} days.",
)
HELPED_BY_OTHERS = _because(
    "helped-by-others",
    sv="Någon annan än klientens case manager hjälpte till med målen.",
    en="Somebody other than the client's case manager helped with the goals.",
)
OFFER_LATE = _because(
    "offer-late",
    sv="Brukarcoachen erbjöds först när gruppen redan var klar.",
    en="The user coach was offered only after the group had been formed.",
)
COACH_OUTSIDE_CARE = _because(
    "coach-outside-care",
    sv="Arbetscoachen hör inte till den psykiatriska vården och stödet.",
    en="The employment coach does not belong to psychiatric care and support.",
)
NOT_ALL_NATURAL = _because(
    "not-all-everyday-places",
    sv="En del av stödet ges på mottagning eller institution.",
    en="Some of the support is given at a clinic or an institution.",
)
TRIO_INCOMPLETE = _because(
    "trio-incomplete",
    sv="Grundbulten blev aldrig komplett.",
    en="The core trio was never complete.",
)
JOINED_BEFORE_TRIO = _because(
    "joined-before-trio",
    sv="Någon kom med innan grundbulten var på plats.",
    en="Somebody joined before the core trio was in place.",
)
OUTSIDE_TRIO = _because(
    "outside-the-trio",
    sv="Personen står som grundbult men är varken klient, läkare eller case manager.",
    en="The person is entered as core but is neither client, physician nor case manager.",
)
NO_COACH_ROLE = _because(
    "not-a-coach",
    sv="Personen står som inbjuden brukarcoach men har inte den rollen.",
    en="The person is entered as invited user coach but does not hold that role.",
)
NOMINATED_BY_ANOTHER = _because(
    "nominated-by-another",
    sv="Någon annan än klienten nominerade personen.",
    en="Somebody other than the client nominated the person.",
)
DRAWN_BY_ANOTHER = _because(
    "drawn-by-another",
    sv="Någon annan än klienten har gjort sociogrammet.",
    en="Somebody other than the client made the sociogram.",
)
DECLINED_BUT_MEMBER = _because(
    "declined-but-member",
    sv="Personen tackade nej men står som medlem.",
    en="The person said no but is entered as a member.",
)
SIZE = _because(
    "size",
    sv="Gruppen är {size} personer.",
    en="The group is {size} people.",
)
CLIENT_NOT_ASKED = _because(
    "client-not-asked",
    sv="Klienten fick inte frågan om att leda mötet.",
    en="The client was not asked to chair the meeting.",
)
COHORT_SIZE = _because(
    "cohort-size",
    sv="Kursgruppen är {size} personer.",
    en="The cohort is {size} people.",
)
OFFICES = _because(
    "offices",
    sv="Styrelsen har {chairs} ordförande och {vice_chairs} vice ordförande.",
    en="The board has {chairs} chairs and {vice_chairs} vice chairs.",
)
BOARD_SIZE = _because(
    "board-size",
    sv="Styrelsen har {size} ledamöter utöver de två ordförandena.",
    en="The board has {size} members besides its two chairs.",
)
TERM = _because(
    "term",
    sv="Mandattiden avviker med {days} dagar.",
    en="The term is off by {days} days.",
)
WITHOUT_CASE_MANAGER = _because(
    "without-case-manager",
    sv="Ingen är case manager för klienten just nu.",
    en="Nobody is the client's case manager at present.",
)
NOT_PART_OF_DECISION = _because(
    "not-part-of-the-decision",
    sv="Klienten var varken med om beslutet eller tillfrågad innan.",
    en="The client neither took part in the decision nor was asked beforehand.",
)
CLIENT_ABSENT = _because(
    "client-absent",
    sv="Klienten har ingen plats i gruppen.",
    en="The client has no place in the group.",
)
PHYSICIAN_ABSENT = _because(
    "physician-absent",
    sv="Gruppen har ingen läkare.",
    en="The group has no physician.",
)
CASE_MANAGER_ABSENT = _because(
    "case-manager-absent",
    sv="Gruppen har ingen case manager.",
    en="The group has no case manager.",
)
ONLY_PROFESSIONALS = _because(
    "only-professionals",
    sv="Utöver klienten är alla i gruppen yrkespersoner, och klienten har inte önskat det.",
    en="Besides the client everybody in the group is a professional, and the client has not wished so.",
)
MAP_LATER = _because(
    "map-later",
    sv="Klientens första karta är yngre än den första nomineringen.",
    en="The client's first map is younger than the first nomination.",
)
NO_MEANING_NAMED = _because(
    "no-meaning-named",
    sv="Kartan säger inte vad personen betyder för klienten.",
    en="The map does not say what the person means to the client.",
)
FUNCTION_NOT_MARKED = _because(
    "function-not-marked",
    sv="Klienten har inte markerat funktionen som både bra och viktig.",
    en="The client has not marked the function as both good and important.",
)
ASKED_LATER = _because(
    "asked-later",
    sv="Personen kom med innan någon hade frågat.",
    en="The person joined before anybody had asked.",
)
WORK_SUPPORT_APART = _because(
    "work-support-apart",
    sv="Arbetscoachen hör inte till vården och stödet, och hjälpen ges på mottagning eller institution.",
    en="The coach does not belong to care and support, and the help is given at a clinic or an institution.",
)
