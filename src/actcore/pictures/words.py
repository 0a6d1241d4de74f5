"""The words that the map, the change view and their descriptions share."""

from collections.abc import Sequence
from datetime import date

import attrs

from actcore.model import Audience, Bond, Layer, PersonKind
from actcore.text import Text

from .seen.scene import Part


@attrs.frozen
class Count:
    """A word with a number before it, as one and as many; `many` where they differ.

    >>> Count(Text(en="{n} goal"), Text(en="{n} goals")).of(1, "en")
    '1 goal'
    """

    one: Text
    many: Text | None = None

    def of(self, count: int, language: str) -> str:
        """The words for `count` of them."""
        words = self.many if self.many is not None and count != 1 else self.one
        return words.get(language).format(n=count)


SOCIOGRAM = Text(en="Sociogram", sv="Sociogram", da="Sociogram", nb="Sosiogram")
TITLE = {
    Layer.EVERYDAY: SOCIOGRAM,
    Layer.CRISIS: Text(
        en="Sociogram in a crisis",
        sv="Sociogram vid kris",
        da="Sociogram i en krise",
        nb="Sosiogram i en krise",
    ),
    Layer.WISHED: Text(
        en="Sociogram as wished for",
        sv="Sociogram som det önskas",
        da="Sociogram som det ønskes",
        nb="Sosiogram slik det ønskes",
    ),
}
"""What a map is called; the client's name follows after a dash."""
CHANGE_TITLE = Text(
    en="What has changed on the map",
    sv="Det här har ändrats på kartan",
    da="Dette har ændret sig på kortet",
    nb="Dette har endret seg på kartet",
)
LAYER = {
    Layer.EVERYDAY: Text(
        en="everyday life", sv="vardagen", da="hverdagen", nb="hverdagen"
    ),
    Layer.CRISIS: Text(en="in a crisis", sv="vid kris", da="i en krise", nb="i krise"),
    Layer.WISHED: Text(
        en="as wished for",
        sv="som det önskas",
        da="som det ønskes",
        nb="slik det ønskes",
    ),
}
AUDIENCE = {
    Audience.CLIENT: Text(
        en="for the client", sv="för klienten", da="til borgeren", nb="til brukeren"
    ),
    Audience.GROUP: Text(
        en="for the group", sv="för gruppen", da="til gruppen", nb="til gruppen"
    ),
    Audience.TEAM: Text(
        en="for the team", sv="för teamet", da="til teamet", nb="til teamet"
    ),
    Audience.STATISTICS: Text(
        en="for statistics", sv="för statistik", da="til statistik", nb="til statistikk"
    ),
}
BOND = {
    Bond.STRONG: Text(en="strong", sv="starkt", da="stærkt", nb="sterkt"),
    Bond.ORDINARY: Text(en="ordinary", sv="vanligt", da="almindeligt", nb="vanlig"),
    Bond.WEAK: Text(en="weak", sv="svagt", da="svagt", nb="svakt"),
    Bond.STRAINED: Text(en="strained", sv="ansträngt", da="anspændt", nb="anstrengt"),
    Bond.BROKEN: Text(en="broken", sv="brutet", da="brudt", nb="brutt"),
}
"""What a tie to the client is like."""
PART = {
    Part.MEMBER: Text(
        en="in the group", sv="med i gruppen", da="med i gruppen", nb="med i gruppen"
    ),
    Part.ASKED: Text(
        en="asked, no answer recorded",
        sv="tillfrågad, inget svar antecknat",
        da="spurgt, intet svar noteret",
        nb="spurt, svar ikke notert",
    ),
    Part.MAPPED: Text(en="on the map", sv="på kartan", da="på kortet", nb="på kartet"),
}
KIND = {
    PersonKind.PRIVATE: Text(
        en="private person", sv="privatperson", da="privatperson", nb="privatperson"
    ),
    PersonKind.PROFESSIONAL: Text(
        en="professional", sv="yrkesperson", da="fagperson", nb="fagperson"
    ),
    None: Text(en="person", sv="person", da="person", nb="person"),
}
"""The sort of person; for None nobody recorded it."""
SOMEBODY = {
    PersonKind.PRIVATE: Text(
        en="a private person",
        sv="en privatperson",
        da="en privatperson",
        nb="en privatperson",
    ),
    PersonKind.PROFESSIONAL: Text(
        en="a professional", sv="en yrkesperson", da="en fagperson", nb="en fagperson"
    ),
    None: Text(en="a person", sv="en person", da="en person", nb="en person"),
}
"""One person of whom the sort is told and no more."""
ONLY = {
    PersonKind.PRIVATE: Text(
        en="private people",
        sv="privatpersoner",
        da="privatpersoner",
        nb="privatpersoner",
    ),
    PersonKind.PROFESSIONAL: Text(
        en="professionals", sv="yrkespersoner", da="fagpersoner", nb="fagpersoner"
    ),
}
"""Whom a map is narrowed to."""
CLIENT = Text(en="client", sv="klient", da="borger", nb="bruker")
ME = Text(en="Me", sv="Jag", da="Mig", nb="Meg")
STAR = Text(
    en="good and important function",
    sv="bra och viktig funktion",
    da="god og vigtig funktion",
    nb="god og viktig funksjon",
)
CLIENTS_CHOICE = Text(
    en="the client's choice",
    sv="klientens val",
    da="borgerens valg",
    nb="brukerens valg",
)
ACQUAINTED = Text(
    en="know each other",
    sv="känner varandra",
    da="kender hinanden",
    nb="kjenner hverandre",
)
STRANGERS = Text(
    en="do not know each other",
    sv="känner inte varandra",
    da="kender ikke hinanden",
    nb="kjenner ikke hverandre",
)
UNKNOWN = Text(en="unknown", sv="okänt", da="ukendt", nb="ukjent")
NOT_RECORDED = Text(
    en="not filled in", sv="inte ifyllt", da="ikke udfyldt", nb="ikke fylt ut"
)
NOT_SHOWN = Text(en="not shown", sv="visas inte", da="vises ikke", nb="vises ikke")
NOT_PLACED = Text(
    en="Not placed", sv="Utan plats", da="Ikke placeret", nb="Ikke plassert"
)
WHERE_DRAWN = Text(
    en="Where the client drew",
    sv="Där klienten ritade",
    da="Hvor borgeren tegnede",
    nb="Der brukeren tegnet",
)
"""Of people without a ring whom the client drew."""
NO_SPHERE = Text(
    en="No part of life filled in",
    sv="Del av livet inte ifylld",
    da="Del af livet ikke udfyldt",
    nb="Del av livet ikke fylt ut",
)
RING = Text(en="Ring {n}", sv="Ring {n}", da="Ring {n}", nb="Ring {n}")
YES = Text(en="yes", sv="ja", da="ja", nb="ja")
NO = Text(en="no", sv="nej", da="nej", nb="nei")

GROUP = Text(en="The group", sv="Gruppen", da="Gruppen", nb="Gruppen")
"""What the client's own team is called where the model has no name for it."""
GOALS = Text(en="Goals", sv="Mål", da="Mål", nb="Mål")
GOAL = Text(en="Goal", sv="Mål", da="Mål", nb="Mål")
SUPPORT = Text(en="Support", sv="Stöd", da="Støtte", nb="Støtte")
NOBODY = Text(en="nobody yet", sv="ingen ännu", da="ingen endnu", nb="ingen ennå")
"""Of a goal that is recorded as having no supporter."""
TO_TALK_ABOUT = Text(
    en="To talk about", sv="Att prata om", da="Noget at tale om", nb="Noe å snakke om"
)
HOW_TO_READ = Text(
    en="How to read the picture",
    sv="Så läser du bilden",
    da="Sådan læser du billedet",
    nb="Slik leser du bildet",
)

CLOSER = Text(en="Closer", sv="Närmare", da="Tættere på", nb="Nærmere")
FARTHER = Text(en="Further away", sv="Längre bort", da="Længere væk", nb="Lenger unna")
NEW = Text(en="New on the map", sv="Ny på kartan", da="Ny på kortet", nb="Ny på kartet")
GONE = Text(
    en="No longer on the map",
    sv="Inte med längre",
    da="Ikke med længere",
    nb="Ikke med lenger",
)
SAME_PLACE = Text(
    en="Same place on the map",
    sv="Står kvar på samma plats",
    da="Står samme sted",
    nb="Står på samme sted",
)
RESETTLED = Text(
    en="Another part of life",
    sv="Annan del av livet",
    da="En anden del af livet",
    nb="En annen del av livet",
)
OTHER_TIE = Text(
    en="The tie has changed",
    sv="Bandet har ändrats",
    da="Båndet har ændret sig",
    nb="Båndet har endret seg",
)
OTHER_FUNCTION = Text(
    en="Good and important function has changed",
    sv="Bra och viktig funktion har ändrats",
    da="God og vigtig funktion har ændret sig",
    nb="God og viktig funksjon har endret seg",
)
UNCLEAR = Text(
    en="Cannot be told, closeness is not filled in on both maps",
    sv="Går inte att säga, närhet är inte ifylld på båda kartorna",
    da="Kan ikke siges, nærhed er ikke udfyldt på begge kort",
    nb="Kan ikke sies, nærhet er ikke fylt ut på begge kartene",
)

PEOPLE = Count(
    Text(en="{n} person", sv="{n} person", da="{n} person", nb="{n} person"),
    Text(en="{n} people", sv="{n} personer", da="{n} personer", nb="{n} personer"),
)
WITH_CLIENT = Text(
    en="the client counted in",
    sv="klienten inräknad",
    da="borgeren medregnet",
    nb="brukeren medregnet",
)
"""After how many are in a team that the client is in."""
PRIVATE = Count(
    Text(
        en="{n} private person",
        sv="{n} privatperson",
        da="{n} privatperson",
        nb="{n} privatperson",
    ),
    Text(
        en="{n} private people",
        sv="{n} privatpersoner",
        da="{n} privatpersoner",
        nb="{n} privatpersoner",
    ),
)
PROFESSIONAL = Count(
    Text(
        en="{n} professional",
        sv="{n} yrkesperson",
        da="{n} fagperson",
        nb="{n} fagperson",
    ),
    Text(
        en="{n} professionals",
        sv="{n} yrkespersoner",
        da="{n} fagpersoner",
        nb="{n} fagpersoner",
    ),
)
OF_UNKNOWN_KIND = Count(
    Text(
        en="{n} whose kind is not filled in",
        sv="{n} där det inte är ifyllt",
        da="{n} hvor det ikke er udfyldt",
        nb="{n} der det ikke er fylt ut",
    )
)
"""People of whom nobody recorded whether they are private or professional."""
ASKED = Count(
    Text(en="{n} asked", sv="{n} tillfrågad", da="{n} spurgt", nb="{n} spurt"),
    Text(en="{n} asked", sv="{n} tillfrågade", da="{n} spurgt", nb="{n} spurt"),
)
STARRED = Count(
    Text(
        en="{n} with a good and important function",
        sv="{n} med bra och viktig funktion",
        da="{n} med god og vigtig funktion",
        nb="{n} med god og viktig funksjon",
    )
)
MORE = Count(
    Text(en="and {n} more", sv="och {n} till", da="og {n} mere", nb="og {n} til")
)

_DAY = Text(
    en="{day} {month} {year}",
    sv="{day} {month} {year}",
    da="{day}. {month} {year}",
    nb="{day}. {month} {year}",
)
_MONTHS = Text(
    en="January February March April May June July August September October November December",
    sv="januari februari mars april maj juni juli augusti september oktober november december",
    da="januar februar marts april maj juni juli august september oktober november december",
    nb="januar februar mars april mai juni juli august september oktober november desember",
)


def day(day: date, language: str) -> str:
    """A day as it is written in running text.

    >>> day(date(2024, 3, 12), "da")
    '12. marts 2024'
    """
    month = _MONTHS.get(language).split()[day.month - 1]
    return _DAY.get(language).format(day=day.day, month=month, year=day.year)


def ring(rings: Sequence[str], number: int | None, language: str) -> str:
    """The word for a ring, its number where the model has none.

    >>> ring(("Close", ""), 2, "en")
    'Ring 2'
    """
    if number is None:
        return NOT_RECORDED.get(language)
    word = rings[number - 1] if number <= len(rings) else ""
    return word or RING.get(language).format(n=number)


def bond(tie: Bond | None, language: str) -> str:
    """The word for a tie to the client."""
    return (NOT_RECORDED if tie is None else BOND[tie]).get(language)
