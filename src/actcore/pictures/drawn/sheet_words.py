"""The words of the sheets on a table: the blank one and the round table."""

from actcore.text import Text

from ..words import Count

# The blank sheet

BLANK_TITLE = Text(
    en="My sociogram", sv="Mitt sociogram", da="Mit sociogram", nb="Mitt sosiogram"
)
BLANK_SUMMARY = Text(
    en="An empty sheet for drawing the people around you, with you in the middle.",
    sv="Ett tomt blad att rita personerna omkring dig på, med dig i mitten.",
    da="Et tomt ark til at tegne menneskene omkring dig, med dig i midten.",
    nb="Et tomt ark til å tegne menneskene rundt deg, med deg i midten.",
)
NAME = Text(en="Name", sv="Namn", da="Navn", nb="Navn")
DATE = Text(en="Date", sv="Datum", da="Dato", nb="Dato")
VERSION = Text(en="version", sv="version", da="version", nb="versjon")
PART_OF_LIFE = Text(
    en="Part of life", sv="Del av livet", da="Del af livet", nb="Del av livet"
)
TO_FILL_IN = Text(
    en="To write in instead of drawing",
    sv="Att skriva i, för den som hellre skriver än ritar",
    da="Til at skrive i, for den, der hellere skriver end tegner",
    nb="Til å skrive i, for den som heller skriver enn tegner",
)
EVERYBODY = Text(en="Everybody", sv="Alla", da="Alle", nb="Alle")
STEP_PLACE = Text(
    en="Think of the people in your life. Write each name in the part where it belongs.",
    sv="Tänk på personerna i ditt liv. Skriv varje namn i den del där det hör hemma.",
    da="Tænk på menneskene i dit liv. Skriv hvert navn i den del, hvor det hører til.",
    nb="Tenk på menneskene i livet ditt. Skriv hvert navn i den delen der det hører til.",
)
STEP_PLACE_UNDIVIDED = Text(
    en="Think of the people in your life. Write their names around you.",
    sv="Tänk på personerna i ditt liv. Skriv deras namn runt dig.",
    da="Tænk på menneskene i dit liv. Skriv deres navne rundt om dig.",
    nb="Tenk på menneskene i livet ditt. Skriv navnene deres rundt deg.",
)
STEP_DISTANCE = Text(
    en="Near the middle means close to you. You choose how near.",
    sv="Nära mitten betyder nära dig. Du väljer hur nära.",
    da="Tæt på midten betyder tæt på dig. Du vælger, hvor tæt.",
    nb="Nær midten betyr nær deg. Du velger hvor nær.",
)
STEP_LINES = Text(
    en="Draw a line from you to each person. What is it like between you?",
    sv="Dra ett streck från dig till var och en. Hur är det mellan er?",
    da="Træk en streg fra dig til hver enkelt. Hvordan er det mellem jer?",
    nb="Trekk en strek fra deg til hver enkelt. Hvordan er det mellom dere?",
)
STEP_STAR = Text(
    en="Put a star by those who do something good and important for you.",
    sv="Rita en stjärna vid dem som gör något bra och viktigt för dig.",
    da="Tegn en stjerne ved dem, der gør noget godt og vigtigt for dig.",
    nb="Tegn en stjerne ved dem som gjør noe godt og viktig for deg.",
)
STEP_TEAM = Text(
    en="Draw a ring round those you would like to ask to join your group{team}.",
    sv="Ringa in dem som du vill fråga om att vara med i din grupp{team}.",
    da="Sæt ring om dem, du vil spørge, om de vil være med i din gruppe{team}.",
    nb="Sett ring rundt dem du vil spørre om å være med i gruppen din{team}.",
)
STEP_HELP = Text(
    en="Draw a ring round those you would like to have more help from.",
    sv="Ringa in dem som du gärna vill ha mer stöd av.",
    da="Sæt ring om dem, du gerne vil have mere støtte fra.",
    nb="Sett ring rundt dem du gjerne vil ha mer støtte fra.",
)
STEP_YOURS = Text(
    en="Few people is fine, and parts may stay empty. You decide who sees the sheet.",
    sv="Det går bra att rita få, och delar får vara tomma. Du bestämmer vem som får se "
    "bladet.",
    da="Det er fint at tegne få, og dele må gerne stå tomme. Du bestemmer, hvem der må "
    "se arket.",
    nb="Det er fint å tegne få, og deler kan stå tomme. Du bestemmer hvem som får se "
    "arket.",
)

# The round table

TABLE_TITLE = Text(
    en="Round the table", sv="Runt bordet", da="Rundt om bordet", nb="Rundt bordet"
)
AROUND = Count(
    Text(
        en="{n} person has a seat",
        sv="{n} person har en plats",
        da="{n} person har en plads",
        nb="{n} person har en plass",
    ),
    Text(
        en="{n} people have a seat",
        sv="{n} personer har en plats",
        da="{n} personer har en plads",
        nb="{n} personer har en plass",
    ),
)
ASKED = Count(
    Text(
        en="{n} has been asked, no answer recorded",
        sv="{n} är tillfrågad, inget svar antecknat",
        da="{n} er spurgt, intet svar noteret",
        nb="{n} er spurt, svar ikke notert",
    ),
    Text(
        en="{n} have been asked, no answer recorded",
        sv="{n} är tillfrågade, inget svar antecknat",
        da="{n} er spurgt, intet svar noteret",
        nb="{n} er spurt, svar ikke notert",
    ),
)
GOALS = Count(
    Text(en="{n} goal", sv="{n} mål", da="{n} mål", nb="{n} mål"),
    Text(en="{n} goals", sv="{n} mål", da="{n} mål", nb="{n} mål"),
)
NO_GOALS = Text(
    en="No goals are shown here.",
    sv="Här visas inga mål.",
    da="Her vises ingen mål.",
    nb="Her vises ingen mål.",
)
GOAL_UNWORDED = Text(
    en="Goal {n}, words not shown",
    sv="Mål {n}, orden visas inte",
    da="Mål {n}, ordene vises ikke",
    nb="Mål {n}, ordene vises ikke",
)
MORE_GOALS = Count(
    Text(
        en="and {n} goal more, in the text",
        sv="och {n} mål till, i texten",
        da="og {n} mål mere, i teksten",
        nb="og {n} mål til, i teksten",
    ),
    Text(
        en="and {n} goals more, in the text",
        sv="och {n} mål till, i texten",
        da="og {n} mål mere, i teksten",
        nb="og {n} mål til, i teksten",
    ),
)
SUPPORTS = Text(
    en="{who} helps with goal {goals}",
    sv="{who} stöder mål {goals}",
    da="{who} støtter mål {goals}",
    nb="{who} støtter mål {goals}",
)
SUPPORT_UNKNOWN = Text(
    en="who helps is not recorded",
    sv="vem som hjälper till är inte antecknat",
    da="hvem der hjælper, er ikke noteret",
    nb="hvem som hjelper, er ikke notert",
)
SUPPORT_OUTSIDE = Text(
    en="not at the table: {who}",
    sv="inte vid bordet: {who}",
    da="ikke ved bordet: {who}",
    nb="ikke ved bordet: {who}",
)
NUMBERS_TELL = Text(
    en="The numbers in front of a seat are the goals that the person helps with.",
    sv="Siffrorna framför en plats är de mål som personen hjälper till med.",
    da="Tallene foran en plads er de mål, som personen hjælper med.",
    nb="Tallene foran en plass er målene som personen hjelper til med.",
)
HEAD = Text(
    en="{client} has the head of the table.",
    sv="{client} sitter överst vid bordet.",
    da="{client} sidder for bordenden.",
    nb="{client} sitter ved bordenden.",
)
PERSON = Text(en="Person", sv="Person", da="Person", nb="Person")
ROLE = Text(en="Role", sv="Roll", da="Rolle", nb="Rolle")
SEAT = Text(en="Place", sv="Plats", da="Plads", nb="Plass")
HELPS = Text(
    en="Who helps", sv="Vem som hjälper", da="Hvem der hjælper", nb="Hvem som hjelper"
)
