"""What is to be said of a step that is under way or not needed, in words."""

from .common import because

CONTACT_OPEN = because(
    "contact-open",
    sv="Det är inte avgjort vad kontakten leder till.",
    en="What the contact leads to is not settled.",
)
TALK_GOING_ON = because(
    "talk-going-on",
    sv="Samtalet om målen har börjat.",
    en="The talk about goals has begun.",
)
NO_GOALS_WANTED = because(
    "no-goals-wanted",
    sv="Klienten vill inte sätta mål nu.",
    en="The client wants no goals at present.",
)
TRIO_NOT_WHOLE = because(
    "trio-not-whole",
    sv="Grundbulten är inte komplett än.",
    en="The core trio is not complete yet.",
)
MAP_OF_ANOTHER = because(
    "map-of-another",
    sv="Det finns en karta, men det är inte antecknat att den är klientens.",
    en="There is a map, but it is not recorded that it is the client's.",
)
NOMINATED_BY_OTHERS = because(
    "nominated-by-others",
    sv="Det är inte antecknat att klienten själv har nominerat någon.",
    en="It is not recorded that the client personally has nominated anybody.",
)
NOBODY_TO_NOMINATE = because(
    "nobody-to-nominate",
    sv="Klienten vill inte ha med någon nu eller har ingen att nämna.",
    en="The client wants nobody in it at present, or has nobody to name.",
)
NO_COACH_HERE = because(
    "no-coach-here",
    sv="Det finns ingen brukarcoach att erbjuda just nu.",
    en="There is no user coach to offer at present.",
)
TIME_TO_OFFER_AGAIN = because(
    "time-to-offer-again",
    sv="Klienten ville vänta, och dagen då frågan skulle ställas igen har kommit.",
    en="The client wanted to wait, and the day to ask again has come.",
)
ANSWERS_AWAITED = because(
    "answers-awaited",
    sv="Någon är inte tillfrågad än eller har inte svarat.",
    en="Somebody has not been asked yet or has not answered.",
)
GROUP_GROWING = because(
    "group-growing",
    sv="Gruppen håller på att sättas samman.",
    en="The group is being put together.",
)
SOMEBODY_ELSE_CHAIRS = because(
    "somebody-else-chairs",
    sv="Det är inte antecknat att klienten ledde det senaste mötet.",
    en="It is not recorded that the client chaired the latest meeting.",
)
GOALS_NOT_DISCUSSED = because(
    "goals-not-discussed",
    sv="Gruppen möts, men inget mål är antecknat från mötena.",
    en="The group meets, but no goal is noted from its meetings.",
)
SOME_THROUGH_GROUP = because(
    "some-through-group",
    sv="En del av insatserna är uppsökande och går genom gruppen.",
    en="Some interventions are outreach and go through the group.",
)
NO_SPECIALIST = because(
    "no-specialist",
    sv="Ingen specialist har behövts hittills.",
    en="No specialist has been needed so far.",
)
FOLLOWED_UP_ONLY = because(
    "followed-up-only",
    sv="Klienten har följt upp sina mål; ingen extern mätning är antecknad.",
    en="The client has followed up the goals; no external measurement is recorded.",
)

# Why nothing comes next

GROUP_ENDED = because(
    "group-ended",
    sv="Resursgruppen är avslutad.",
    en="The resource group has ended.",
)
CONTACT_ENDED = because(
    "contact-ended",
    sv="Kontakten ledde inte till något stöd enligt modellen.",
    en="The contact did not lead to support by the model.",
)
