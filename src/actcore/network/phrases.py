"""The words of the measures: what a count says, and what it does not.

They speak of the map and the people on it, never of how well anybody does.
"""

from typing import NamedTuple

from actcore.model import Bond
from actcore.text import Text


class Counted(NamedTuple):
    """A sentence by how many it is about: none, one, or more."""

    none: Text
    one: Text
    more: Text


def counted(text: Counted, n: int, language: str, **values: str) -> str:
    """The sentence that fits a number; ``{n}`` stands for it."""
    chosen = text.more if n > 1 else text.one if n else text.none
    return chosen.get(language).format(n=n, **values)


SIZE = Counted(
    Text(
        en="There is nobody on the map yet.",
        sv="Det finns ingen på kartan än.",
        da="Der er endnu ingen på kortet.",
        nb="Det er ingen på kartet ennå.",
    ),
    Text(
        en="There is 1 person on the map.",
        sv="Det finns 1 person på kartan.",
        da="Der er 1 person på kortet.",
        nb="Det er 1 person på kartet.",
    ),
    Text(
        en="There are {n} people on the map.",
        sv="Det finns {n} personer på kartan.",
        da="Der er {n} personer på kortet.",
        nb="Det er {n} personer på kartet.",
    ),
)
SIZE_CAUTION = Text(
    en="How many there are depends on how the question was put. Few can be enough.",
    sv="Hur många det blir beror på hur frågan ställdes. Några få kan räcka.",
    da="Hvor mange der er, afhænger af, hvordan der blev spurgt. Få kan være nok.",
    nb="Hvor mange det blir, kommer an på hvordan det ble spurt. Noen få kan være nok.",
)
RINGS = Text(en="By closeness", sv="Efter närhet", da="Efter nærhed", nb="Etter nærhet")
NOT_PLACED = Text(
    en="not placed", sv="inte placerade", da="ikke placeret", nb="ikke plassert"
)
RINGS_CAUTION = Text(
    en="Near on the map is not the same as good or helpful, "
    "and nobody has to be nearer than they are.",
    sv="Nära på kartan är inte detsamma som bra eller till hjälp, "
    "och ingen måste stå närmare än så.",
    da="Tæt på midten er ikke det samme som god eller til hjælp, "
    "og ingen behøver at stå tættere på.",
    nb="Nær på kartet er ikke det samme som god eller til hjelp, "
    "og ingen trenger å stå nærmere enn de gjør.",
)
SPHERES = Text(
    en="By part of life",
    sv="Efter del av livet",
    da="Efter del af livet",
    nb="Etter del av livet",
)
NO_SPHERE = Text(
    en="no part of life filled in",
    sv="del av livet inte ifylld",
    da="del af livet ikke udfyldt",
    nb="del av livet ikke fylt ut",
)
SPHERES_CAUTION = Text(
    en="A part of life without people may be one that nobody asked about.",
    sv="En del av livet utan personer kan vara en som ingen frågade om.",
    da="En del af livet uden personer kan være en, som ingen har spurgt til.",
    nb="En del av livet uten personer kan være en som ingen har spurt om.",
)
ON_THE_MAP = Text(en="On the map", sv="På kartan", da="På kortet", nb="På kartet")
IN_THE_GROUP = Text(
    en="In the group, the client not counted",
    sv="I gruppen, klienten oräknad",
    da="I gruppen, borgeren ikke medregnet",
    nb="I gruppen, brukeren ikke medregnet",
)
PRIVATE = Text(
    en="private people", sv="privatpersoner", da="privatpersoner", nb="privatpersoner"
)
PROFESSIONAL = Text(
    en="professionals", sv="yrkespersoner", da="fagpersoner", nb="fagpersoner"
)
NOT_TOLD = Text(
    en="not recorded", sv="inte antecknat", da="ikke noteret", nb="ikke notert"
)
KINDS_CAUTION = Text(
    en="Professionals may change posts. No proportion is the right one.",
    sv="Yrkespersoner kan byta arbete. Det finns ingen fördelning som är den rätta.",
    da="Fagpersoner kan skifte arbejde. Der er ingen fordeling, som er den rigtige.",
    nb="Fagpersoner kan bytte jobb. Det finnes ingen fordeling som er den riktige.",
)
GROUP_CAUTION = Text(
    en="Where one side is many, the other is easily drowned out. "
    "Ask how that is for the person whose map it is.",
    sv="När den ena sidan är många kan den andra lätt komma i skymundan. "
    "Fråga hur det är för den som kartan gäller.",
    da="Når den ene side er mange, kan den anden let blive overhørt. "
    "Spørg, hvordan det er for den, kortet handler om.",
    nb="Når den ene siden er mange, kan den andre lett komme i bakgrunnen. "
    "Spør hvordan det er for den kartet gjelder.",
)
BONDS = Text(
    en="Ties to the people on the map",
    sv="Banden till dem på kartan",
    da="Båndene til dem på kortet",
    nb="Båndene til dem på kartet",
)
BOND = {
    Bond.STRONG: Text(en="strong", sv="starka", da="stærke", nb="sterke"),
    Bond.ORDINARY: Text(en="ordinary", sv="vanliga", da="almindelige", nb="vanlige"),
    Bond.WEAK: Text(en="weak", sv="svaga", da="svage", nb="svake"),
    Bond.STRAINED: Text(
        en="strained", sv="ansträngda", da="anspændte", nb="anstrengte"
    ),
    Bond.BROKEN: Text(en="broken", sv="brutna", da="brudte", nb="brutte"),
}
BONDS_CAUTION = Text(
    en="A strained tie can matter a great deal, and ties change.",
    sv="Ett ansträngt band kan betyda mycket, och band förändras.",
    da="Et anspændt bånd kan betyde meget, og bånd ændrer sig.",
    nb="Et anstrengt bånd kan bety mye, og bånd endrer seg.",
)
NO_PAIRS = Text(
    en="With fewer than two people there are no pairs.",
    sv="Med färre än två personer finns det inga par.",
    da="Med færre end to personer er der ingen par.",
    nb="Med færre enn to personer finnes det ingen par.",
)
ONE_IN = Text(
    en=", about 1 in {n}",
    sv=", ungefär 1 av {n}",
    da=", cirka 1 ud af {n}",
    nb=", omtrent 1 av {n}",
)
DENSITY = Text(
    en="Pairs who are told to know each other: {known} of {pairs}{share}. "
    "Told not to: {denied}. Nothing told: {unknown}.",
    sv="Par som sägs känna varandra: {known} av {pairs}{share}. "
    "Sägs inte göra det: {denied}. Inget sagt: {unknown}.",
    da="Par, der siges at kende hinanden: {known} af {pairs}{share}. "
    "Siges ikke at gøre det: {denied}. Intet sagt: {unknown}.",
    nb="Par som sies å kjenne hverandre: {known} av {pairs}{share}. "
    "Sies ikke å gjøre det: {denied}. Ingenting sagt: {unknown}.",
)
DENSITY_CAUTION = Text(
    en="A pair that nobody asked about may well know each other.",
    sv="Ett par som ingen har frågat om kan mycket väl känna varandra.",
    da="Et par, som ingen har spurgt om, kan sagtens kende hinanden.",
    nb="Et par som ingen har spurt om, kan godt kjenne hverandre.",
)
WORLDS = Counted(
    Text(
        en="Nobody on the map is told to know anybody else on it.",
        sv="Ingen på kartan sägs känna någon annan där.",
        da="Ingen på kortet siges at kende nogen anden der.",
        nb="Ingen på kartet sies å kjenne noen andre der.",
    ),
    Text(
        en="Those who know each other are one circle, of {sizes} people.",
        sv="De som känner varandra är en enda krets, på {sizes} personer.",
        da="De, der kender hinanden, er én kreds på {sizes} personer.",
        nb="De som kjenner hverandre, er én krets på {sizes} personer.",
    ),
    Text(
        en="Those who know each other are {n} separate circles, of {sizes} people.",
        sv="De som känner varandra är {n} skilda kretsar, på {sizes} personer.",
        da="De, der kender hinanden, er {n} adskilte kredse på {sizes} personer.",
        nb="De som kjenner hverandre, er {n} atskilte kretser på {sizes} personer.",
    ),
)
NOBODY_LONE = Text(
    en="Everybody on the map is told to know somebody else on it.",
    sv="Alla på kartan sägs känna någon annan där.",
    da="Alle på kortet siges at kende en anden der.",
    nb="Alle på kartet sies å kjenne noen andre der.",
)
LONE = Text(
    en="Nobody else on the map is told to know {people}.",
    sv="Det framgår inte att någon annan på kartan känner {people}.",
    da="Det fremgår ikke, at andre på kortet kender {people}.",
    nb="Det framgår ikke at andre på kartet kjenner {people}.",
)
LONE_CAUTION = Text(
    en="Knowing nobody else on the map is no trouble in itself.",
    sv="Att inte känna någon annan på kartan är inget bekymmer i sig.",
    da="At man ikke kender andre på kortet, er ikke i sig selv et problem.",
    nb="Å ikke kjenne andre på kartet er ikke noe problem i seg selv.",
)
WORLDS_CAUTION = Counted(
    LONE_CAUTION,
    DENSITY_CAUTION,
    Text(
        en="With more told, circles may turn out to be one. "
        "Keeping them apart can be just what is wanted.",
        sv="När mer är berättat kan kretsar visa sig hänga ihop. "
        "Att hålla dem isär kan vara just det man vill.",
        da="Når mere er fortalt, kan kredse vise sig at hænge sammen. "
        "At holde dem adskilt kan være netop det, man vil.",
        nb="Når mer er fortalt, kan kretser vise seg å henge sammen. "
        "Å holde dem fra hverandre kan være nettopp det man vil.",
    ),
)
LINKS = Text(
    en="Without {person}, nobody on the map links {spheres}.",
    sv="Utan {person} är det ingen på kartan som förbinder {spheres}.",
    da="Uden {person} er der ingen på kortet, der forbinder {spheres}.",
    nb="Uten {person} er det ingen på kartet som knytter sammen {spheres}.",
)
HOLDS = Counted(
    Text(
        en="No circle hangs on one person alone.",
        sv="Ingen krets hänger på en enda person.",
        da="Ingen kreds afhænger af en enkelt person.",
        nb="Ingen krets henger på én person alene.",
    ),
    Text(
        en="A circle would fall apart without: {people}.",
        sv="En krets skulle falla isär utan: {people}.",
        da="En kreds ville falde fra hinanden uden: {people}.",
        nb="En krets ville falle fra hverandre uten: {people}.",
    ),
    Text(
        en="A circle would fall apart without: {people} (each by themselves).",
        sv="En krets skulle falla isär utan: {people} (var och en för sig).",
        da="En kreds ville falde fra hinanden uden: {people} (hver for sig).",
        nb="En krets ville falle fra hverandre uten: {people} (hver for seg).",
    ),
)
BRIDGES_CAUTION = Text(
    en="There may be ties nobody has told of, "
    "and nobody should have to be a bridge alone.",
    sv="Det kan finnas band som inte är berättade, "
    "och ingen ska behöva vara bro ensam.",
    da="Der kan være bånd, som ikke er fortalt, og ingen bør være bro alene.",
    nb="Det kan finnes bånd som ikke er fortalt, og ingen bør være bro alene.",
)
REACH = Text(
    en="On the map, {reached} of {people} are in the group "
    "or are told to know somebody who is.",
    sv="På kartan är {reached} av {people} med i gruppen "
    "eller sägs känna någon som är med.",
    da="På kortet er {reached} af {people} med i gruppen "
    "eller siges at kende en, der er med.",
    nb="På kartet er {reached} av {people} med i gruppen "
    "eller sies å kjenne noen som er med.",
)
OFF_MAP = Counted(
    Text(en="", sv="", da="", nb=""),
    Text(
        en="1 member is not on the map.",
        sv="1 medlem finns inte på kartan.",
        da="1 medlem er ikke på kortet.",
        nb="1 medlem er ikke på kartet.",
    ),
    Text(
        en="{n} members are not on the map.",
        sv="{n} medlemmar finns inte på kartan.",
        da="{n} medlemmer er ikke på kortet.",
        nb="{n} medlemmer er ikke på kartet.",
    ),
)
REACH_CAUTION = Text(
    en="That somebody can be reached does not mean that they should be. "
    "Whose map it is decides who is asked.",
    sv="Att någon går att nå betyder inte att de ska kontaktas. "
    "Den som kartan gäller bestämmer vem som tillfrågas.",
    da="At nogen kan nås, betyder ikke, at de skal kontaktes. "
    "Den, kortet handler om, bestemmer, hvem der bliver spurgt.",
    nb="At noen kan nås, betyr ikke at de skal kontaktes. "
    "Den kartet gjelder, bestemmer hvem som blir spurt.",
)
NO_GOALS = Text(
    en="No current goals are recorded.",
    sv="Inga aktuella mål är antecknade.",
    da="Der er ikke noteret aktuelle mål.",
    nb="Ingen aktuelle mål er notert.",
)
NO_GOALS_CAUTION = Text(
    en="There may be goals that nobody has written down.",
    sv="Det kan finnas mål som ingen har antecknat.",
    da="Der kan være mål, som ingen har noteret.",
    nb="Det kan finnes mål som ingen har notert.",
)
GOALS = Text(
    en="How many help with each goal –",
    sv="Så många hjälper till med varje mål –",
    da="Så mange hjælper med hvert mål –",
    nb="Så mange hjelper til med hvert mål –",
)
GOAL = Text(en="goal", sv="mål", da="mål", nb="mål")
NOBODY = Text(en="nobody", sv="ingen", da="ingen", nb="ingen")
GOALS_CAUTION = Text(
    en="A goal that somebody carries alone may be meant so. Ask before filling the gap.",
    sv="Ett mål som någon bär själv kan vara menat så. Fråga innan luckan fylls.",
    da="Et mål, som nogen bærer alene, kan være ment sådan. Spørg, før hullet fyldes.",
    nb="Et mål som noen bærer alene, kan være ment slik. Spør før hullet fylles.",
)
HOLES = Text(
    en="For research: effective size {size}, constraint {constraint}.",
    sv="För forskning: effektiv storlek {size}, constraint {constraint}.",
    da="Til forskning: effektiv størrelse {size}, constraint {constraint}.",
    nb="For forskning: effektiv størrelse {size}, constraint {constraint}.",
)
HOLES_CAUTION = Text(
    en="These numbers are for comparing many maps in a study. "
    "About one person's life they say nothing.",
    sv="De här talen är till för att jämföra många kartor i en studie. "
    "Om en enskild persons liv säger de ingenting.",
    da="Disse tal er til at sammenligne mange kort i en undersøgelse. "
    "Om en enkelt persons liv siger de intet.",
    nb="Disse tallene er til for å sammenligne mange kart i en studie. "
    "Om ett menneskes liv sier de ingenting.",
)
