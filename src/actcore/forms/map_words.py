"""What the form of the client's map asks, in words."""

from actcore.text import Text

TITLE = Text(
    en="The people around you",
    sv="Människor runt dig",
    da="Mennesker omkring dig",
    nb="Mennesker rundt deg",
)
THE_MAP = Text(en="Your map", sv="Din karta", da="Dit kort", nb="Kartet ditt")
THE_PEOPLE = Text(en="The people", sv="Personerna", da="Personerne", nb="Personene")
DRAWN_ON = Text(
    en="Which day is it?",
    sv="Vilken dag är det?",
    da="Hvilken dag er det?",
    nb="Hvilken dag er det?",
)
HELPER = Text(
    en="Is somebody helping you?",
    sv="Får du hjälp av någon?",
    da="Er der en, der hjælper dig?",
    nb="Er det noen som hjelper deg?",
)
WHICH_LIFE = Text(
    en="What does the map tell of?",
    sv="Vad handlar kartan om?",
    da="Hvad handler kortet om?",
    nb="Hva handler kartet om?",
)
SHOWN_TO = Text(
    en="Who else may see the map?",
    sv="Vilka fler får se kartan?",
    da="Hvem andre må se kortet?",
    nb="Hvem andre får se kartet?",
)
SHOWN_TO_HELP = Text(
    en="You can change your mind later.",
    sv="Du kan ändra dig sen.",
    da="Du kan ændre mening senere.",
    nb="Du kan ombestemme deg senere.",
)
WHO = Text(
    en="Who are the people around you?",
    sv="Vilka finns runt dig?",
    da="Hvem er der omkring dig?",
    nb="Hvem er rundt deg?",
)
WHO_HELP = Text(
    en="One row for each person. Leave blank what you do not want to say.",
    sv="En rad för varje person. Lämna tomt det du inte vill säga.",
    da="En række for hver person. Lad det stå tomt, som du ikke vil sige.",
    nb="En rad for hver person. La det stå tomt som du ikke vil si.",
)
NAME = Text(en="Name", sv="Namn", da="Navn", nb="Navn")
CODE = Text(
    en="Code in the record", sv="Kod i akten", da="Kode i sagen", nb="Kode i saken"
)
CODE_HELP = Text(
    en="Staff can fill this in if the person is there already.",
    sv="Personalen kan fylla i om personen redan finns där.",
    da="Personalet kan skrive den, hvis personen allerede er der.",
    nb="De ansatte kan skrive den hvis personen allerede er der.",
)
RELATION = Text(
    en="Who is it to you?",
    sv="Vem är det för dig?",
    da="Hvem er det for dig?",
    nb="Hvem er det for deg?",
)
SPHERE = Text(
    en="Part of your life",
    sv="Del av ditt liv",
    da="Del af dit liv",
    nb="Del av livet ditt",
)
CLOSENESS = Text(en="How close?", sv="Hur nära?", da="Hvor tæt på?", nb="Hvor nær?")
GOOD = Text(
    en="Is it good for you?",
    sv="Är det bra för dig?",
    da="Er det godt for dig?",
    nb="Er det bra for deg?",
)
IMPORTANT = Text(
    en="Is it important to you?",
    sv="Är det viktigt för dig?",
    da="Er det vigtigt for dig?",
    nb="Er det viktig for deg?",
)
TIE = Text(
    en="What is your tie like?",
    sv="Hur är bandet?",
    da="Hvordan er båndet?",
    nb="Hvordan er båndet?",
)
MEANINGS = Text(
    en="What does the person mean to you?",
    sv="Vad betyder personen för dig?",
    da="Hvad betyder personen for dig?",
    nb="Hva betyr personen for deg?",
)
KNOWS = Text(
    en="Whom does the person know?",
    sv="Vem känner personen?",
    da="Hvem kender personen?",
    nb="Hvem kjenner personen?",
)
KNOWS_HELP = Text(
    en="Of those on your map.",
    sv="Av dem på din karta.",
    da="Af dem på dit kort.",
    nb="Av dem på kartet ditt.",
)
EVERYDAY = Text(
    en="My everyday life", sv="Min vardag", da="Min hverdag", nb="Hverdagen min"
)
CRISIS = Text(
    en="A hard time", sv="En svår tid", da="En svær tid", nb="En vanskelig tid"
)
WISHED = Text(
    en="What I wish for",
    sv="Så som jag vill ha det",
    da="Sådan som jeg gerne vil have det",
    nb="Slik jeg vil ha det",
)
GROUP = Text(
    en="Those in my group",
    sv="De som är med i min grupp",
    da="De, der er med i min gruppe",
    nb="De som er med i gruppen min",
)
TEAM = Text(
    en="Those who work with my support",
    sv="De som jobbar med mitt stöd",
    da="De, der arbejder med min støtte",
    nb="De som jobber med støtten min",
)
STATISTICS = Text(
    en="For numbers only, with no names",
    sv="Bara som siffror, utan namn",
    da="Kun som tal, uden navne",
    nb="Bare som tall, uten navn",
)
