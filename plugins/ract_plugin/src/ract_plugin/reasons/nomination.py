"""Why a rule about nominating, asking and inviting came out as it did, in words."""

from .common import because

NO_SOCIOGRAM = because(
    "no-sociogram-recorded",
    sv="Det är inte antecknat när ett sociogram gjordes, eller av vem.",
    en="When a sociogram was made, or by whom, is not recorded.",
)
EARLIER_MAP_UNKNOWN = because(
    "earlier-map-unknown",
    sv="Kartan är yngre än den första nomineringen, och det är inte antecknat om det fanns en tidigare.",
    en="The map is younger than the first nomination, and whether there was an earlier one is not recorded.",
)
NO_NOMINATION = because(
    "no-nomination-recorded",
    sv="Det är inte antecknat vem som nominerade personen.",
    en="Who nominated the person is not recorded.",
)
NO_NOMINATION_DAY = because(
    "no-nomination-day-recorded",
    sv="Det är inte antecknat vilken dag nomineringen gjordes.",
    en="The day of the nomination is not recorded.",
)
NO_MEANINGS = because(
    "no-meanings-recorded",
    sv="Det är inte antecknat vad personen betyder för klienten.",
    en="What the person means to the client is not recorded.",
)
NO_FUNCTION = because(
    "no-function-recorded",
    sv="Det är inte antecknat om personen har en bra och viktig funktion för klienten.",
    en="Whether the person has a good and important function for the client is not recorded.",
)
NO_ASKING = because(
    "no-asking-recorded",
    sv="Det är inte antecknat när personen tillfrågades.",
    en="When the person was asked is not recorded.",
)
NO_ANSWER = because(
    "no-answer-recorded",
    sv="Det är inte antecknat vad personen svarade.",
    en="What the person answered is not recorded.",
)
NOT_NOMINATED = because(
    "not-nominated",
    sv="Platsen bygger inte på en nominering.",
    en="The place does not rest on a nomination.",
)
OUTSIDE_TRIO = because(
    "outside-the-trio",
    sv="Personen står som en del av grundbulten men är varken klient, läkare eller case manager.",
    en="The person is entered as core but is neither client, physician nor case manager.",
)
NO_COACH_ROLE = because(
    "not-a-coach",
    sv="Personen står som inbjuden brukarcoach men har inte den rollen.",
    en="The person is entered as invited user coach but does not hold that role.",
)
NOMINATED_BY_ANOTHER = because(
    "nominated-by-another",
    sv="Någon annan än klienten nominerade personen.",
    en="Somebody other than the client nominated the person.",
)
DRAWN_BY_ANOTHER = because(
    "drawn-by-another",
    sv="Någon annan än klienten har gjort sociogrammet.",
    en="Somebody other than the client made the sociogram.",
)
DECLINED_BUT_MEMBER = because(
    "declined-but-member",
    sv="Personen tackade nej men står som medlem.",
    en="The person said no but is entered as a member.",
)
MAP_LATER = because(
    "map-later",
    sv="Klientens första karta är yngre än den första nomineringen.",
    en="The client's first map is younger than the first nomination.",
)
NO_MEANING_NAMED = because(
    "no-meaning-named",
    sv="Kartan säger inte vad personen betyder för klienten.",
    en="The map does not say what the person means to the client.",
)
FUNCTION_NOT_MARKED = because(
    "function-not-marked",
    sv="Klienten har inte markerat funktionen som både bra och viktig.",
    en="The client has not marked the function as both good and important.",
)
ASKED_LATER = because(
    "asked-later",
    sv="Personen kom med innan någon hade frågat.",
    en="The person joined before anybody had asked.",
)
FUNCTION_THEN = because(
    "function-then-unknown",
    sv="Kartan säger inget om tiden för nomineringen, och ingen genomgång från den tiden är antecknad.",
    en="The map does not tell of the time of the nomination, and no review from that time is recorded.",
)
NO_WISH = because(
    "no-wish-recorded",
    sv="Det är inte antecknat om klienten ville ha med personen, eller när klienten sa det.",
    en="Whether the client wanted the person in the group, or when the client said so, is not recorded.",
)
AGAINST_WISH = because(
    "against-the-wish",
    sv="När personen nominerades hade klienten sagt nej till att ha med personen.",
    en="When the person was nominated, the client had said no to having the person in the group.",
)
EARLIER_MAP_UNDATED = because(
    "earlier-map-undated",
    sv="Det har funnits en tidigare karta. Det är inte antecknat när den gjordes, eller av vem.",
    en="There has been an earlier map. When it was made, or by whom, is not recorded.",
)
SAID_LATER = because(
    "said-later",
    sv="Klienten hade sagt ”kanske senare” före nomineringen. Det är inte antecknat om klienten sedan sa ja.",
    en="Before the nomination the client had said “later, perhaps”. Whether the client said yes after that is not recorded.",
)
NO_COOPTING = because(
    "no-coopting-recorded",
    sv="Det är varken antecknat varför personen är adjungerad eller hur länge.",
    en="Neither why the person is co-opted nor for how long is recorded.",
)
NO_COACH_WISH = because(
    "no-coach-wish-recorded",
    sv="Det är inte antecknat att klienten har bjudit in en brukarcoach.",
    en="That the client has invited a user coach is not recorded.",
)
COACH_DECLINED = because(
    "coach-declined",
    sv="När platsen började hade klienten tackat nej till en brukarcoach.",
    en="When the place began, the client had said no to a user coach.",
)
WISHES_DIFFER = because(
    "wishes-differ",
    sv="Det som klienten sa om personen är antecknat på olika sätt samma dag.",
    en="What the client said of the person is recorded in different ways on the same day.",
)
ANSWERS_DIFFER = because(
    "answers-differ",
    sv="Personen tillfrågades flera gånger samma dag, och svaren skiljer sig åt.",
    en="The person was asked several times on the same day, and the answers differ.",
)
