"""Why a golden rule came out as it did, in words."""

from .common import because

CORE_PLACE = because(
    "core-place",
    sv="Platsen hör till klienten, läkaren eller case managern.",
    en="The place is the client's, the physician's or the case manager's.",
)
ASK_THE_CLIENT = because(
    "ask-the-client",
    sv="Det är inte antecknat vad klienten vill. Fråga klienten.",
    en="What the client wants is not recorded. Ask the client.",
)
NOT_IMPORTANT = because(
    "not-said-to-be-important",
    sv="Klienten har inte sagt att personen är viktig.",
    en="The client has not said that the person is important.",
)
HAS_LEFT = because(
    "has-left-the-group",
    sv="Personen har varit med i gruppen och har lämnat den.",
    en="The person was in the group and has left it.",
)
DECLINED = because(
    "person-declined",
    sv="Personen tackade nej, och det ligger ingen till last.",
    en="The person declined, which counts against nobody.",
)
ACCEPTED_WITHOUT_PLACE = because(
    "accepted-without-place",
    sv="Klienten ville ha med personen, som hade tackat ja när gruppen blev klar men inte fick någon plats.",
    en="The client wanted the person, who had accepted by the time the group was formed but was given no place.",
)
WITHOUT_PHYSICIAN = because(
    "without-physician",
    sv="Klienten har ingen läkare.",
    en="The client has no physician.",
)
NO_MEETING = because(
    "no-meeting-of-the-decision-recorded",
    sv="Det är inte antecknat på vilket möte beslutet togs.",
    en="At which meeting the decision was made is not recorded.",
)
OUTSIDE_GROUP = because(
    "decided-outside-the-group",
    sv="Beslutet togs på ett möte som inte var resursgruppens.",
    en="The decision was made at a meeting that was not the resource group's.",
)
CLIENT_NOT_DECIDING = because(
    "client-not-deciding",
    sv="Klienten fick reda på beslutet först efteråt, eller inte alls.",
    en="The client was told of the decision afterwards only, or not at all.",
)
ASKED_ONLY = because(
    "asked-only-beforehand",
    sv="Klienten tillfrågades i förväg men var inte med när beslutet togs.",
    en="The client was asked beforehand but was not there when the decision was made.",
)
ACCEPTED_NOT_SEATED = because(
    "accepted-not-seated-yet",
    sv="Personen har tackat ja. Det är inte antecknat när personen får sin plats i gruppen.",
    en="The person has accepted. When the person takes the place in the group is not recorded.",
)
