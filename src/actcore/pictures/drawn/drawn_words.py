"""The words that only stand in the drawn pictures, beside those of `words`."""

from actcore.text import Text

from ..words import Count

GOALS_LEAD = Text(
    en="Goals that lead the way",
    sv="Mål som styr arbetet",
    da="Mål, der styrer arbejdet",
    nb="Mål som styrer arbeidet",
)
GOAL = Text(en="Goal {n}", sv="Mål {n}", da="Mål {n}", nb="Mål {n}")
ASKED = Text(en="asked", sv="tillfrågad", da="spurgt", nb="spurt")
KIND_UNKNOWN = Text(
    en="private person or professional, not filled in",
    sv="privatperson eller yrkesperson, inte ifyllt",
    da="privatperson eller fagperson, ikke udfyldt",
    nb="privatperson eller fagperson, ikke fylt ut",
)
BOND_UNKNOWN = Text(en="not told", sv="inte sagt", da="ikke oplyst", nb="ikke oppgitt")
FEWER_LINES = Text(
    en="some lines between people are left out",
    sv="en del linjer mellan personer är utelämnade",
    da="nogle streger mellem personer er udeladt",
    nb="noen streker mellom personer er utelatt",
)
LINES_TOLD = Text(
    en="Some lines between people are left out. The words tell who knows whom.",
    sv="En del linjer mellan personer är utelämnade. Texten berättar vilka som känner "
    "varandra.",
    da="Nogle streger mellem personer er udeladt. Teksten fortæller, hvem der kender "
    "hinanden.",
    nb="Noen streker mellom personer er utelatt. Teksten forteller hvem som kjenner "
    "hverandre.",
)
CROWDED = Text(
    en=(
        "The map has too little room for everybody. Those who do not fit are listed; "
        "private people and professionals on a map each are easier to read."
    ),
    sv=(
        "Kartan räcker inte till för alla. De som inte får plats står i en lista; det "
        "blir lättare att läsa med privatpersoner och yrkespersoner på var sin karta."
    ),
    da=(
        "Der er ikke plads til alle på kortet. De, der mangler, står på en liste; det "
        "er lettere at læse med privatpersoner og fagpersoner på hvert sit kort."
    ),
    nb=(
        "Det er ikke plass til alle på kartet. De som mangler, står i en liste; det "
        "er lettere å lese med privatpersoner og fagpersoner på hvert sitt kart."
    ),
)

CROWDED_PART = Text(
    en=(
        "The map has too little room for everybody. Those who do not fit are listed; "
        "the words and the table tell where everybody belongs."
    ),
    sv=(
        "Kartan räcker inte till för alla. De som inte får plats står i en lista; "
        "texten och tabellen berättar var alla hör hemma."
    ),
    da=(
        "Der er ikke plads til alle på kortet. De, der mangler, står på en liste; "
        "teksten og tabellen fortæller, hvor alle hører til."
    ),
    nb=(
        "Det er ikke plass til alle på kartet. De som mangler, står i en liste; "
        "teksten og tabellen forteller hvor alle hører til."
    ),
)
"""Where a map each of private people and professionals would not help."""
COVERED = Text(
    en=(
        "{n} people share a spot with somebody else, as the client drew them, so that "
        "their marks cover each other. The words and the table tell of each of them."
    ),
    sv=(
        "{n} personer delar plats med någon annan, så som klienten ritade, och deras "
        "tecken täcker varandra. Texten och tabellen berättar om var och en."
    ),
    da=(
        "{n} personer deler plads med en anden, sådan som borgeren tegnede, og deres "
        "tegn dækker hinanden. Teksten og tabellen fortæller om hver enkelt."
    ),
    nb=(
        "{n} personer deler plass med noen andre, slik brukeren tegnet, og tegnene "
        "deres dekker hverandre. Teksten og tabellen forteller om hver enkelt."
    ),
)
CUT = Count(
    Text(
        en=(
            "{n} name is cut or has something lying on it. The words and the table "
            "give it whole."
        ),
        sv=("{n} namn är avkortat eller skymt. Det står helt i texten och tabellen."),
        da=("{n} navn er forkortet eller dækket. Det står helt i teksten og tabellen."),
        nb=("{n} navn er forkortet eller dekket. Det står helt i teksten og tabellen."),
    ),
    Text(
        en=(
            "{n} names are cut or have something lying on them. The words and the "
            "table give them whole."
        ),
        sv=("{n} namn är avkortade eller skymda. De står hela i texten och tabellen."),
        da=("{n} navne er forkortet eller dækket. De står hele i teksten og tabellen."),
        nb=("{n} navn er forkortet eller dekket. De står hele i teksten og tabellen."),
    ),
)
NO_ROOM = Text(
    en="No room for",
    sv="Får inte plats",
    da="Ikke plads til",
    nb="Ikke plass til",
)
"""Of people who have a place of the client's and did not fit."""

SOLID_ARROW = Text(
    en="inwards: closer now",
    sv="inåt: närmare nu",
    da="indad: tættere på nu",
    nb="innover: nærmere nå",
)
DASHED_ARROW = Text(
    en="outwards: further away now",
    sv="utåt: längre bort nu",
    da="udad: længere væk nu",
    nb="utover: lenger unna nå",
)
GHOST = Text(
    en="where somebody was before",
    sv="där personen var förut",
    da="der hvor personen var før",
    nb="der personen var før",
)
SINCE = Text(
    en="From {then} to {now}",
    sv="Från {then} till {now}",
    da="Fra {then} til {now}",
    nb="Fra {then} til {now}",
)
"""The two days that are compared."""
EARLIER = Text(
    en="an earlier map",
    sv="en tidigare karta",
    da="et tidligere kort",
    nb="et tidligere kart",
)
"""Where nobody recorded the day it was drawn."""
THIS_MAP = Text(en="this map", sv="den här kartan", da="dette kort", nb="dette kartet")
