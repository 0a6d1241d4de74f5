"""Why a rule about the client and the resource group came out as it did, in words."""

from .common import because

NO_ENTRY = because(
    "no-entry-recorded",
    sv="Det är inte antecknat på vilken väg personen kom in i gruppen.",
    en="How the person came into the group is not recorded.",
)
NO_KIND = because(
    "no-kind-recorded",
    sv="Det är inte antecknat om alla i gruppen är privatpersoner eller yrkespersoner.",
    en="Whether everybody in the group is a private person or a professional is not recorded.",
)
NO_OWNER = because(
    "no-owner-recorded",
    sv="Det är inte antecknat vem som har satt målet.",
    en="Who set the goal is not recorded.",
)
NO_POSITION = because(
    "no-position-recorded",
    sv="Det är inte antecknat vad klienten ville.",
    en="What the client wanted is not recorded.",
)
NO_LEGAL_GROUND = because(
    "no-legal-ground-recorded",
    sv="Det är inte antecknat om lagen lägger beslutet på någon annan än klienten.",
    en="Whether the law gives the decision to somebody other than the client is not recorded.",
)
NO_PART = because(
    "no-part-recorded",
    sv="Det är inte antecknat om klienten var med eller tillfrågades.",
    en="Whether the client took part or was asked is not recorded.",
)
NO_GOAL_TALK = because(
    "no-goal-talk-recorded",
    sv="Det är inte antecknat vem som pratade med klienten om mål i livet, eller när.",
    en="Who talked with the client about goals in life, or when, is not recorded.",
)
NO_GOALS = because(
    "no-goals-recorded",
    sv="Varken ett mål eller hur samtalet slutade är antecknat.",
    en="Neither a goal nor how the talk ended is recorded.",
)
NO_CASE_MANAGER = because(
    "no-case-manager-recorded",
    sv="Det är inte antecknat vem som var case manager den dagen.",
    en="Who was case manager on that day is not recorded.",
)
NO_OFFER = because(
    "no-offer-recorded",
    sv="Det är inte antecknat när en brukarcoach erbjöds.",
    en="When a user coach was offered is not recorded.",
)
NO_COACH_AVAILABLE = because(
    "no-coach-available",
    sv="Det fanns ingen brukarcoach att erbjuda. Det är en fråga för området, inte för case managern.",
    en="There was no user coach to offer. That is a matter for the area, not for the case manager.",
)
NO_WORK_SUPPORT_FACTS = because(
    "no-work-support-facts-recorded",
    sv="Det är inte antecknat var arbetscoachen hör hemma eller var stödet ges.",
    en="Where the employment coach belongs, or where the support is given, is not recorded.",
)
ANSWER_PENDING = because(
    "answer-pending",
    sv="En privatperson är tillfrågad och har inte svarat.",
    en="A private person has been asked and has not answered.",
)
WISH_UNCLEAR = because(
    "wish-unclear",
    sv="Dag eller svar saknas i klientens önskemål om privatpersoner, så det går inte att säga vad som gällde.",
    en="The client's wish about private persons lacks its day or its answer, so what held cannot be told.",
)
NO_CHAIR = because(
    "no-chair-recorded",
    sv="Det är inte antecknat vem som ledde mötet.",
    en="Who chaired the meeting is not recorded.",
)
NO_REASON = because(
    "no-reason-recorded",
    sv="Det är inte antecknat varför någon annan än klienten ledde mötet.",
    en="Why somebody other than the client chaired is not recorded.",
)
NO_DAY_TO_ASK_AGAIN = because(
    "no-day-to-ask-again",
    sv="Det är inte antecknat när klienten ska tillfrågas igen.",
    en="When the client is to be asked again is not recorded.",
)
ASK_AGAIN_DUE = because(
    "time-to-ask-again",
    sv="Det är dags att fråga klienten igen; inget nytt svar är antecknat.",
    en="It is time to ask the client again; no new answer is recorded.",
)
GOAL_DROPPED = because(
    "goal-dropped",
    sv="Målet är inte längre aktuellt.",
    en="The goal has been dropped.",
)
STATUTORY = because(
    "decision-by-law",
    sv="Lagen lägger beslutet på någon annan än klienten.",
    en="The law gives the decision to somebody other than the client.",
)
DEPUTY = because(
    "deputy",
    sv="En ersättare räknas inte som medlem.",
    en="A deputy is not counted as a member.",
)
CLIENTS_WISH = because(
    "clients-wish",
    sv="Klienten ville inte ha med någon privatperson, eller hade ingen att nämna.",
    en="The client wanted no private person in the group, or had nobody to name.",
)
ALL_DECLINED = because(
    "all-declined",
    sv="De privatpersoner som tillfrågades tackade nej.",
    en="The private persons who were asked said no.",
)
CHAIRING_NOT_POSSIBLE = because(
    "chairing-not-possible",
    sv="Klienten ledde inte mötet; skälet är antecknat.",
    en="The client did not chair the meeting; the reason is recorded.",
)
NOT_FORMED = because(
    "not-yet-formed",
    sv="Gruppen håller på att sättas samman, eller så är det inte antecknat när den blev klar.",
    en="The group is being put together, or when it was formed is not recorded.",
)
NO_VIEW = because(
    "client-took-no-position",
    sv="Klienten tog inte ställning.",
    en="The client took no position.",
)
GOAL_OF_ANOTHER = because(
    "goal-of-another",
    sv="Någon annan har satt målet, och klienten har inte bekräftat det.",
    en="Somebody else set the goal, and the client has not confirmed it.",
)
AGAINST_CLIENT = because(
    "against-the-client",
    sv="Beslutet gick emot det som klienten ville.",
    en="The decision went against what the client wanted.",
)
CLIENT_WITHOUT_PLACE = because(
    "client-without-place",
    sv="Antalet dagar som klienten har varit utan plats i gruppen är {days}.",
    en="The number of days without a place for the client in the group is {days}.",
)
HELPED_BY_OTHERS = because(
    "helped-by-others",
    sv="Någon annan än klientens case manager hjälpte till med målen.",
    en="Somebody other than the client's case manager helped with the goals.",
)
OFFER_LATE = because(
    "offer-late",
    sv="Brukarcoachen erbjöds först när gruppen redan var klar.",
    en="The user coach was offered only after the group had been formed.",
)
COACH_OUTSIDE_CARE = because(
    "coach-outside-care",
    sv="Arbetscoachen hör inte till psykiatrins vård och stöd.",
    en="The employment coach does not belong to psychiatric care and support.",
)
NOT_ALL_NATURAL = because(
    "not-all-everyday-places",
    sv="Stödet ges helt eller delvis på mottagning eller institution.",
    en="All or some of the support is given at a clinic or an institution.",
)
TRIO_INCOMPLETE = because(
    "trio-incomplete",
    sv="Grundbulten har inte varit komplett än.",
    en="The core trio has not been complete yet.",
)
JOINED_BEFORE_TRIO = because(
    "joined-before-trio",
    sv="Någon kom med innan grundbulten var på plats.",
    en="Somebody joined before the core trio was in place.",
)
SIZE = because(
    "size",
    sv="Antalet personer i gruppen är {size}.",
    en="The number of people in the group is {size}.",
)
CLIENT_NOT_ASKED = because(
    "client-not-asked",
    sv="Klienten fick inte frågan om att leda mötet.",
    en="The client was not asked to chair the meeting.",
)
WITHOUT_CASE_MANAGER = because(
    "without-case-manager",
    sv="Ingen är case manager för klienten just nu.",
    en="Nobody is the client's case manager at present.",
)
NOT_PART_OF_DECISION = because(
    "not-part-of-the-decision",
    sv="Klienten var varken med om beslutet eller tillfrågad i förväg.",
    en="The client neither took part in the decision nor was asked beforehand.",
)
CLIENT_ABSENT = because(
    "client-absent",
    sv="Klienten har ingen plats i gruppen.",
    en="The client has no place in the group.",
)
PHYSICIAN_ABSENT = because(
    "physician-absent",
    sv="Gruppen har ingen läkare.",
    en="The group has no physician.",
)
CASE_MANAGER_ABSENT = because(
    "case-manager-absent",
    sv="Gruppen har ingen case manager.",
    en="The group has no case manager.",
)
ONLY_PROFESSIONALS = because(
    "only-professionals",
    sv="Utöver klienten är alla i gruppen yrkespersoner. Klienten vill gärna ha med någon privatperson, och det är inte antecknat att någon har tillfrågats.",
    en="Besides the client everybody in the group is a professional. The client would gladly have a private person in it, and that anybody was asked is not recorded.",
)
WORK_SUPPORT_APART = because(
    "work-support-apart",
    sv="Arbetscoachen hör inte till psykiatrins vård och stöd, och stödet ges på mottagning eller institution.",
    en="The employment coach does not belong to psychiatric care and support, and the support is given at a clinic or an institution.",
)
NO_OUTCOME = because(
    "no-outcome-recorded",
    sv="Det är inte antecknat hur den första kontakten slutade, eller varför stöd inte erbjöds.",
    en="What came of the first contact, or why no support was offered, is not recorded.",
)
TURNED_AWAY = because(
    "turned-away-for-diagnosis",
    sv="Stöd erbjöds inte, och skälet var diagnosen eller att den saknades.",
    en="No support was offered, because of the diagnosis or for want of one.",
)
NO_GROUP = because(
    "no-group-recorded",
    sv="Ingen resursgrupp är antecknad.",
    en="No resource group is recorded.",
)
SECOND_GROUP = because(
    "second-group",
    sv="Klienten har {groups} resursgrupper samtidigt.",
    en="The client has {groups} resource groups at the same time.",
)
SECOND_CLIENT = because(
    "second-client",
    sv="Någon annan står som klient i klientens egen grupp.",
    en="Somebody else is entered as client in the client's own group.",
)
VACANT = because(
    "vacancy-recorded",
    sv="En plats i grundbulten är vakant, och det är antecknat. Gruppen räknas inte som klar förrän platsen är fylld.",
    en="A place in the core trio is vacant, and that is recorded. Until it is filled the group is not yet formed.",
)
NO_BUILDING = because(
    "no-help-with-building-recorded",
    sv="Det är inte antecknat vem som hjälpte klienten att bygga upp gruppen, när det var eller vem som var case manager då.",
    en="Who helped the client to build the group, when, or who was case manager then is not recorded.",
)
BUILT_BY_OTHERS = because(
    "built-by-others",
    sv="Det var andra än klientens case manager som hjälpte till att bygga upp gruppen.",
    en="Others than the client's case manager helped to build the group.",
)
ADDED = because(
    "number-added",
    sv="Antalet medlemmar utöver grundbulten är {size}.",
    en="The number of members besides the core trio is {size}.",
)
MIX = because(
    "mix",
    sv="Antalet i gruppen utöver klienten är {others}, och antalet som hör till dem som brukar vara med är {usual}.",
    en="The number in the group besides the client is {others}, and the number of those who usually take part is {usual}.",
)
CLIENT_DID_NOT_CHAIR = because(
    "client-did-not-chair",
    sv="Klienten ledde inte mötet.",
    en="The client did not chair the meeting.",
)
NO_PREPARATION = because(
    "no-preparation-recorded",
    sv="Det är inte antecknat vem som hjälpte klienten inför mötet, eller när.",
    en="Who helped the client before the meeting, or when, is not recorded.",
)
UNPREPARED = because(
    "not-helped-beforehand",
    sv="Klienten fick ingen hjälp av sin case manager inför mötet.",
    en="The client was not helped by the case manager before the meeting.",
)
PREPARED_ALONE = because(
    "prepared-alone",
    sv="Klienten ville förbereda mötet på egen hand.",
    en="The client wished to prepare the meeting alone.",
)
PRIVATE_LEFT = because(
    "private-persons-left",
    sv="Privatpersoner har varit med och lämnat gruppen, och ingen annan privatperson som har tillfrågats har tackat ja.",
    en="Private persons took part and have left the group, and no other private person who was asked has said yes.",
)
ACCEPTED_NOT_IN_YET = because(
    "accepted-not-in-the-group-yet",
    sv="En privatperson har tackat ja. Det är inte antecknat när personen kommer med i gruppen.",
    en="A private person has said yes. When the person comes into the group is not recorded.",
)
NO_PRIVATE_WISH = because(
    "no-private-wish-recorded",
    sv="Det är inte antecknat om klienten vill ha med någon privatperson.",
    en="Whether the client wants a private person in the group is not recorded.",
)
OFFER_FOR_WHICH_GROUP = because(
    "offer-for-which-group",
    sv="Erbjudandet gjordes innan den förra gruppen hade slutat, och det går inte att säga vilken grupp det gällde.",
    en="The offer was made before the former group had ended, and which group it was for cannot be told.",
)
OTHER_GROUP_UNDATED = because(
    "other-group-undated",
    sv="Det är inte antecknat när en av resursgrupperna blev klar, så det går inte att säga om klienten har mer än en.",
    en="When one of the resource groups was formed is not recorded, so whether the client has more than one cannot be told.",
)
ASKING_ORDER_UNKNOWN = because(
    "asking-order-unknown",
    sv="Det finns flera anteckningar om mötet, och det går inte att säga vilken som är den senaste.",
    en="There are several notes about the meeting, and which of them is the latest cannot be told.",
)
