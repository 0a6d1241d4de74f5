"""The words of the charts: the profile of fidelity and the star."""

from actcore.text import Text
from actcore.variant import Outcome

from ..words import Count

# The profile of fidelity by chapter

PROFILE_TITLE = Text(
    en="Fidelity, chapter by chapter",
    sv="Programtrohet, kapitel för kapitel",
    da="Fidelitet, kapitel for kapitel",
    nb="Modelltrofasthet, kapittel for kapittel",
)
KINDS = {
    Outcome.MET: Text(en="in place", sv="på plats", da="på plads", nb="på plass"),
    Outcome.PARTLY: Text(en="partly", sv="delvis", da="delvis", nb="delvis"),
    Outcome.UNMET: Text(
        en="not in place", sv="inte på plats", da="ikke på plads", nb="ikke på plass"
    ),
    Outcome.UNUSUAL: Text(
        en="otherwise than usual",
        sv="annorlunda än vanligt",
        da="anderledes end vanligt",
        nb="annerledes enn vanlig",
    ),
    Outcome.WAIVED: Text(
        en="accepted for a time",
        sv="godtaget tills vidare",
        da="accepteret indtil videre",
        nb="godtatt inntil videre",
    ),
    Outcome.NOT_ASSESSED: Text(
        en="cannot be told",
        sv="kan inte bedömas",
        da="kan ikke vurderes",
        nb="kan ikke vurderes",
    ),
    Outcome.ERROR: Text(
        en="could not be run",
        sv="kunde inte köras",
        da="kunne ikke køres",
        nb="kunne ikke kjøres",
    ),
}
POINTS = Count(
    Text(
        en="{n} point applies",
        sv="{n} punkt gäller",
        da="{n} punkt gælder",
        nb="{n} punkt gjelder",
    ),
    Text(
        en="{n} points apply",
        sv="{n} punkter gäller",
        da="{n} punkter gælder",
        nb="{n} punkter gjelder",
    ),
)
NOT_HERE = Count(
    Text(
        en="{n} does not apply",
        sv="{n} gäller inte",
        da="{n} gælder ikke",
        nb="{n} gjelder ikke",
    ),
    Text(
        en="{n} do not apply",
        sv="{n} gäller inte",
        da="{n} gælder ikke",
        nb="{n} gjelder ikke",
    ),
)
NOTHING_APPLIES = Text(
    en="nothing applies here",
    sv="inget gäller här",
    da="intet gælder her",
    nb="ingenting gjelder her",
)
NO_CHAPTERS = Text(
    en="There is nothing in this report to show.",
    sv="Det finns inget i rapporten att visa.",
    da="Der er intet i rapporten at vise.",
    nb="Det er ingenting i rapporten å vise.",
)
UNTOLD_IS_NOT_BAD = Text(
    en="What cannot be told is a gap in the record. It counts neither for nor against.",
    sv="Det som inte kan bedömas är en lucka i underlaget. Det räknas varken för eller emot.",
    da="Det, der ikke kan vurderes, er et hul i materialet. Det tæller hverken for eller imod.",
    nb="Det som ikke kan vurderes, er et hull i materialet. Det teller verken for eller mot.",
)
NOT_WHOLE = Text(
    en="The report is not whole: some questions could not be asked.",
    sv="Rapporten är inte hel: några frågor kunde inte ställas.",
    da="Rapporten er ikke hel: nogle spørgsmål kunne ikke stilles.",
    nb="Rapporten er ikke hel: noen spørsmål kunne ikke stilles.",
)
BEFORE_MARK = Text(
    en="so far went 'in place' on {day}",
    sv="så långt gick ”på plats” {day}",
    da="så langt gik ”på plads” {day}",
    nb="så langt gikk «på plass» {day}",
)
BEFORE_MET = Text(
    en="{met} of {apply} in place on {day}",
    sv="{met} av {apply} på plats {day}",
    da="{met} af {apply} på plads {day}",
    nb="{met} av {apply} på plass {day}",
)
CHAPTER = Text(en="Chapter", sv="Kapitel", da="Kapitel", nb="Kapittel")
SOURCE = Text(en="Source", sv="Källa", da="Kilde", nb="Kilde")
COULD_BE_TOLD = Text(
    en="Could be told", sv="Kunde bedömas", da="Kunne vurderes", nb="Kunne vurderes"
)
OF = Text(
    en="{some} of {all}",
    sv="{some} av {all}",
    da="{some} af {all}",
    nb="{some} av {all}",
)
DOES_NOT_APPLY = Text(
    en="does not apply", sv="gäller inte", da="gælder ikke", nb="gjelder ikke"
)
IN_PLACE_BEFORE = Text(
    en="In place on {day}",
    sv="På plats {day}",
    da="På plads {day}",
    nb="På plass {day}",
)
AS_OF = Text(en="as of {day}", sv="per {day}", da="pr. {day}", nb="per {day}")
COMPARED = Text(
    en="compared with {day}",
    sv="jämfört med {day}",
    da="sammenlignet med {day}",
    nb="sammenlignet med {day}",
)

# The star

STAR_SUMMARY = Text(
    en="Values on {axes} as of {now}.",
    sv="Värden på {axes}, {now}.",
    da="Værdier på {axes}, {now}.",
    nb="Verdier på {axes}, {now}.",
)
STAR_SUMMARY_BOTH = Text(
    en="Values on {axes} as of {now}, compared with {before}.",
    sv="Värden på {axes}, {now} jämfört med {before}.",
    da="Værdier på {axes}, {now} sammenlignet med {before}.",
    nb="Verdier på {axes}, {now} sammenlignet med {before}.",
)
AXES = Count(
    Text(en="{n} axis", sv="{n} axel", da="{n} akse", nb="{n} akse"),
    Text(en="{n} axes", sv="{n} axlar", da="{n} akser", nb="{n} akser"),
)
TALLY = Text(
    en="{better} better, {worse} worse, {same} the same, {unknown} that cannot be compared.",
    sv="{better} bättre, {worse} sämre, {same} lika, {unknown} som inte kan jämföras.",
    da="{better} bedre, {worse} dårligere, {same} ens, {unknown} der ikke kan sammenlignes.",
    nb="{better} bedre, {worse} dårligere, {same} like, {unknown} som ikke kan sammenlignes.",
)
OUTWARD = Text(
    en="Further out is better on every axis.",
    sv="Längre ut är bättre på alla axlar.",
    da="Længere ude er bedre på alle akser.",
    nb="Lenger ut er bedre på alle akser.",
)
TURNED = Text(
    en="Scales where a low value is good are turned round; the table has the values as "
    "they were given.",
    sv="Skalor där ett lågt värde är bra är vända; tabellen har värdena som de gavs.",
    da="Skalaer, hvor en lav værdi er god, er vendt om; tabellen har værdierne, som de "
    "blev givet.",
    nb="Skalaer der en lav verdi er god, er snudd; tabellen har verdiene slik de ble gitt.",
)
ALL_TO_HUNDRED = Text(
    en="All scales are drawn from 0 to 100.",
    sv="Alla skalor är ritade från 0 till 100.",
    da="Alle skalaer er tegnet fra 0 til 100.",
    nb="Alle skalaer er tegnet fra 0 til 100.",
)
ACCORDING = Text(
    en="according to {rater}",
    sv="enligt {rater}",
    da="ifølge {rater}",
    nb="ifølge {rater}",
)
RATER_UNKNOWN = Text(
    en="rater not recorded",
    sv="vem som skattat är inte antecknat",
    da="hvem der har vurderet, er ikke noteret",
    nb="hvem som har vurdert, er ikke notert",
)
SAME_AS_ROWS = Text(
    en="The same as rows",
    sv="Samma sak som rader",
    da="Det samme som rækker",
    nb="Det samme som rader",
)
MISSING = Text(en="missing", sv="saknas", da="mangler", nb="mangler")
WORSE_MARK = Text(
    en="down: worse than last time",
    sv="ned: sämre än förra gången",
    da="ned: dårligere end sidst",
    nb="ned: dårligere enn sist",
)
OTHER_RATER = Text(
    en="{axis}: rated by another than last time ({before}, now {now}). Compare with care.",
    sv="{axis}: skattad av någon annan än förra gången ({before}, nu {now}). Jämför varsamt.",
    da="{axis}: vurderet af en anden end sidst ({before}, nu {now}). Sammenlign med "
    "forsigtighed.",
    nb="{axis}: vurdert av en annen enn sist ({before}, nå {now}). Sammenlign varsomt.",
)
RATER_UNTOLD = Text(
    en="{axis}: who rated it is not recorded both times. Compare with care.",
    sv="{axis}: vem som skattade är inte antecknat båda gångerna. Jämför varsamt.",
    da="{axis}: hvem der vurderede, er ikke noteret begge gange. Sammenlign med "
    "forsigtighed.",
    nb="{axis}: hvem som vurderte, er ikke notert begge ganger. Sammenlign varsomt.",
)
OTHER_INSTRUMENT = Text(
    en="{axis}: another instrument than last time ({before}, now {now}). Compare with care.",
    sv="{axis}: ett annat instrument än förra gången ({before}, nu {now}). Jämför varsamt.",
    da="{axis}: et andet instrument end sidst ({before}, nu {now}). Sammenlign med "
    "forsigtighed.",
    nb="{axis}: et annet instrument enn sist ({before}, nå {now}). Sammenlign varsomt.",
)
INSTRUMENT_UNTOLD = Text(
    en="{axis}: with what it was measured is not recorded both times. Compare with care.",
    sv="{axis}: vad det mättes med är inte antecknat båda gångerna. Jämför varsamt.",
    da="{axis}: hvad der blev målt med, er ikke noteret begge gange. Sammenlign med "
    "forsigtighed.",
    nb="{axis}: hva det ble målt med, er ikke notert begge ganger. Sammenlign varsomt.",
)
WENT = {
    "better": Text(
        en="{axis}: better, from {before} to {now}",
        sv="{axis}: bättre, från {before} till {now}",
        da="{axis}: bedre, fra {before} til {now}",
        nb="{axis}: bedre, fra {before} til {now}",
    ),
    "worse": Text(
        en="{axis}: worse, from {before} to {now}",
        sv="{axis}: sämre, från {before} till {now}",
        da="{axis}: dårligere, fra {before} til {now}",
        nb="{axis}: dårligere, fra {before} til {now}",
    ),
    "same": Text(
        en="{axis}: the same, {now}",
        sv="{axis}: lika, {now}",
        da="{axis}: det samme, {now}",
        nb="{axis}: det samme, {now}",
    ),
    "unknown": Text(
        en="{axis}: {before} then, {now} now",
        sv="{axis}: {before} då, {now} nu",
        da="{axis}: {before} da, {now} nu",
        nb="{axis}: {before} da, {now} nå",
    ),
}
AXIS = Text(en="Axis", sv="Axel", da="Akse", nb="Akse")
RATER = Text(en="Rater", sv="Skattat av", da="Vurderet af", nb="Vurdert av")
SCALE = Text(en="Scale", sv="Skala", da="Skala", nb="Skala")
HIGHER_BETTER = Text(
    en="{low} to {high}, higher is better",
    sv="{low} till {high}, högre är bättre",
    da="{low} til {high}, højere er bedre",
    nb="{low} til {high}, høyere er bedre",
)
LOWER_BETTER = Text(
    en="{low} to {high}, lower is better",
    sv="{low} till {high}, lägre är bättre",
    da="{low} til {high}, lavere er bedre",
    nb="{low} til {high}, lavere er bedre",
)
CHANGE = Text(
    en="Change on 0 to 100, up is better",
    sv="Ändring på 0 till 100, upp är bättre",
    da="Ændring på 0 til 100, op er bedre",
    nb="Endring på 0 til 100, opp er bedre",
)
