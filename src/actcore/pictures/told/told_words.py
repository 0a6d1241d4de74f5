"""The sentences of the descriptions."""

from actcore.text import Text

from ..words import Count

NOBODY_MAPPED = Text(
    en="Nobody is on the map yet.",
    sv="Det finns ingen på kartan ännu.",
    da="Der er ingen på kortet endnu.",
    nb="Det er ingen på kartet ennå.",
)
ON_THE_MAP = Text(
    en="{people} on the map: {kinds}.",
    sv="{people} på kartan: {kinds}.",
    da="{people} på kortet: {kinds}.",
    nb="{people} på kartet: {kinds}.",
)
SELECTION = Text(
    en="A selection, {n} of {people} on the map: {kinds}.",
    sv="Ett urval, {n} av {people} på kartan: {kinds}.",
    da="Et udvalg, {n} af {people} på kortet: {kinds}.",
    nb="Et utvalg, {n} av {people} på kartet: {kinds}.",
)
"""Of a map that is narrowed to one sort of people."""
ONE_ASKED = Text(
    en="{who} has been asked, no answer recorded",
    sv="{who} är tillfrågad, inget svar antecknat",
    da="{who} er spurgt, intet svar noteret",
    nb="{who} er spurt, svar ikke notert",
)
ASKED_IN_ALL = Count(
    Text(
        en="{n} person has been asked, no answer recorded",
        sv="{n} person är tillfrågad, inget svar antecknat",
        da="{n} person er spurgt, intet svar noteret",
        nb="{n} person er spurt, svar ikke notert",
    ),
    Text(
        en="{n} people have been asked, no answer recorded",
        sv="{n} personer är tillfrågade, inget svar antecknat",
        da="{n} personer er spurgt, intet svar noteret",
        nb="{n} personer er spurt, svar ikke notert",
    ),
)
DRAWN = Text(en="Drawn", sv="Ritat", da="Tegnet", nb="Tegnet")
DRAWN_ON = Text(en="on {day}", sv="den {day}", da="den {day}", nb="{day}")
DRAWN_BY = Text(en="by {who}", sv="av {who}", da="af {who}", nb="av {who}")
DRAWN_WITH = Text(
    en="with the help of {who}",
    sv="med hjälp av {who}",
    da="med hjælp fra {who}",
    nb="med hjelp fra {who}",
)
PLACE_ONLY = Count(
    Text(
        en="{n} person is shown with a place on the map only.",
        sv="{n} person visas bara med sin plats på kartan.",
        da="{n} person vises kun med sin plads på kortet.",
        nb="{n} person vises bare med plassen sin på kartet.",
    ),
    Text(
        en="{n} people are shown with a place on the map only.",
        sv="{n} personer visas bara med sin plats på kartan.",
        da="{n} personer vises kun med deres plads på kortet.",
        nb="{n} personer vises bare med plassen sin på kartet.",
    ),
)
TIES = Text(
    en="Ties to the client",
    sv="Banden till klienten",
    da="Båndene til borgeren",
    nb="Båndene til brukeren",
)
KNOWS = Text(
    en="{who} knows {others}.",
    sv="{who} känner {others}.",
    da="{who} kender {others}.",
    nb="{who} kjenner {others}.",
)
KNOWS_NOT = Text(
    en="{who} does not know {others}.",
    sv="{who} känner inte {others}.",
    da="{who} kender ikke {others}.",
    nb="{who} kjenner ikke {others}.",
)
OTHER_PAIRS = Text(
    en="Whether others know each other is not filled in.",
    sv="Om andra känner varandra är inte ifyllt.",
    da="Om andre kender hinanden, er ikke udfyldt.",
    nb="Om andre kjenner hverandre, er ikke fylt ut.",
)
NO_PAIRS = Text(
    en="Who knows whom is not filled in.",
    sv="Vilka som känner varandra är inte ifyllt.",
    da="Hvem der kender hinanden, er ikke udfyldt.",
    nb="Hvem som kjenner hverandre, er ikke fylt ut.",
)
TEAM_ON = Text(
    en="{team} on {day}",
    sv="{team} den {day}",
    da="{team} den {day}",
    nb="{team} {day}",
)
NO_ANSWER = Text(
    en="Asked, no answer recorded: {who}.",
    sv="Har fått frågan, inget svar antecknat: {who}.",
    da="Spurgt, intet svar noteret: {who}.",
    nb="Spurt, svar ikke notert: {who}.",
)

THE_PEOPLE = Text(
    en="The people on the map",
    sv="Personerna på kartan",
    da="Personerne på kortet",
    nb="Personene på kartet",
)
THE_GOALS = Text(
    en="The goals and who supports them",
    sv="Målen och vilka som stöder dem",
    da="Målene og hvem der støtter dem",
    nb="Målene og hvem som støtter dem",
)
NUMBER = Text(en="No.", sv="Nr", da="Nr.", nb="Nr.")
NAME = Text(en="Name", sv="Namn", da="Navn", nb="Navn")
WHO = Text(en="Who", sv="Vem", da="Hvem", nb="Hvem")
RELATION = Text(en="Relation", sv="Relation", da="Relation", nb="Relasjon")
KIND = Text(en="Kind", sv="Typ", da="Type", nb="Type")
SPHERE = Text(
    en="Part of life", sv="Del av livet", da="Del af livet", nb="Del av livet"
)
CLOSENESS = Text(en="Closeness", sv="Närhet", da="Nærhed", nb="Nærhet")
TIE = Text(en="Tie", sv="Band", da="Bånd", nb="Bånd")
FUNCTION = Text(en="Function", sv="Funktion", da="Funktion", nb="Funksjon")
GOOD_AND_IMPORTANT = Text(
    en="good and important", sv="bra och viktig", da="god og vigtig", nb="god og viktig"
)
GROUP = Text(en="Group", sv="Grupp", da="Gruppe", nb="Gruppe")
ACQUAINTED_WITH = Text(en="Knows", sv="Känner", da="Kender", nb="Kjenner")
NOT = Text(en="not {who}", sv="inte {who}", da="ikke {who}", nb="ikke {who}")

COMPARED = Text(
    en="Compared with the map of {day}",
    sv="Jämfört med kartan från den {day}",
    da="Sammenlignet med kortet fra den {day}",
    nb="Sammenlignet med kartet fra {day}",
)
COMPARED_UNDATED = Text(
    en="Compared with the earlier map",
    sv="Jämfört med den tidigare kartan",
    da="Sammenlignet med det tidligere kort",
    nb="Sammenlignet med det tidligere kartet",
)
CAUTION = Text(
    en="Two maps show two days. What happened in between, and why, they do not tell.",
    sv="Två kartor visar två dagar. Vad som hänt däremellan, och varför, säger de inte.",
    da="To kort viser to dage. Hvad der er sket imellem, og hvorfor, siger de ikke.",
    nb="To kart viser to dager. Hva som har skjedd imellom, og hvorfor, sier de ikke.",
)
"""What a change does not say; it stands by every one."""
NO_CHANGE = Text(
    en="everybody stands where they stood",
    sv="alla står där de stod",
    da="alle står, hvor de stod",
    nb="alle står der de stod",
)
FROM_TO = Text(
    en="{what} (from {before} to {now})",
    sv="{what} (från {before} till {now})",
    da="{what} (fra {before} til {now})",
    nb="{what} (fra {before} til {now})",
)
BEFORE = Text(en="Before", sv="Förut", da="Før", nb="Før")
NOW = Text(en="Now", sv="Nu", da="Nu", nb="Nå")
CHANGE = Text(en="Change", sv="Ändring", da="Ændring", nb="Endring")
THE_CHANGES = Text(
    en="Person by person",
    sv="Person för person",
    da="Person for person",
    nb="Person for person",
)
MOVED = {
    "closer": Count(
        Text(en="{n} closer", sv="{n} närmare", da="{n} tættere på", nb="{n} nærmere")
    ),
    "farther": Count(
        Text(
            en="{n} further away",
            sv="{n} längre bort",
            da="{n} længere væk",
            nb="{n} lenger unna",
        )
    ),
    "resettled": Count(
        Text(
            en="{n} in another part of life",
            sv="{n} i en annan del av livet",
            da="{n} i en anden del af livet",
            nb="{n} i en annen del av livet",
        )
    ),
    "other_tie": Count(
        Text(
            en="{n} with another tie",
            sv="{n} med ändrat band",
            da="{n} med ændret bånd",
            nb="{n} med endret bånd",
        )
    ),
    "other_function": Count(
        Text(
            en="{n} with another function",
            sv="{n} med ändrad funktion",
            da="{n} med ændret funktion",
            nb="{n} med endret funksjon",
        )
    ),
    "new": Count(
        Text(en="{n} new", sv="{n} ny", da="{n} ny", nb="{n} ny"),
        Text(en="{n} new", sv="{n} nya", da="{n} nye", nb="{n} nye"),
    ),
    "gone": Count(
        Text(
            en="{n} no longer there",
            sv="{n} inte med längre",
            da="{n} ikke med længere",
            nb="{n} ikke med lenger",
        )
    ),
    "same_place": Count(
        Text(
            en="{n} in the same place",
            sv="{n} kvar på samma plats",
            da="{n} samme sted",
            nb="{n} på samme sted",
        )
    ),
    "unclear": Count(
        Text(
            en="{n} that cannot be told",
            sv="{n} som inte går att säga",
            da="{n} som ikke kan siges",
            nb="{n} som ikke kan sies",
        )
    ),
}
"""How many there are in each list of `Moves`."""

CHANGED = {
    "closer": Text(en="closer", sv="närmare", da="tættere på", nb="nærmere"),
    "farther": Text(
        en="further away", sv="längre bort", da="længere væk", nb="lenger unna"
    ),
    "resettled": Text(
        en="another part of life",
        sv="annan del av livet",
        da="en anden del af livet",
        nb="en annen del av livet",
    ),
    "other_tie": Text(
        en="another tie", sv="ändrat band", da="ændret bånd", nb="endret bånd"
    ),
    "other_function": Text(
        en="good and important function",
        sv="bra och viktig funktion",
        da="god og vigtig funktion",
        nb="god og viktig funksjon",
    ),
    "new": Text(en="new", sv="ny", da="ny", nb="ny"),
    "gone": Text(
        en="no longer there",
        sv="inte med längre",
        da="ikke med længere",
        nb="ikke med lenger",
    ),
    "same_place": Text(
        en="same place", sv="samma plats", da="samme sted", nb="samme sted"
    ),
    "unclear": Text(
        en="cannot be told",
        sv="går inte att säga",
        da="kan ikke siges",
        nb="kan ikke sies",
    ),
}
"""What one person's change is called; what it was and is may follow."""
