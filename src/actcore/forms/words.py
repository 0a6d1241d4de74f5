"""The words that forms themselves say, whatever the worksheet."""

from actcore.text import Text

YES = Text(en="Yes", sv="Ja", da="Ja", nb="Ja")
NO = Text(en="No", sv="Nej", da="Nej", nb="Nei")
FOR_WHOM = {
    "client": Text(
        en="This sheet is for you. You can fill it in yourself, or together with somebody"
        " you choose.",
        sv="Det här bladet är till dig. Du kan fylla i det själv, eller tillsammans med"
        " någon du väljer.",
        da="Dette ark er til dig. Du kan udfylde det selv, eller sammen med en, du vælger.",
        nb="Dette arket er til deg. Du kan fylle det ut selv, eller sammen med noen du"
        " velger.",
    ),
    "professional": Text(
        en="This sheet is for those who do the work.",
        sv="Det här bladet är till dig som arbetar med stödet.",
        da="Dette ark er til dig, der arbejder med indsatsen.",
        nb="Dette arket er til deg som arbeider med tiltaket.",
    ),
}
CLIENT_DECIDES = {
    "client": Text(
        en="You decide what you answer. You can leave any question out.",
        sv="Du bestämmer vad du svarar på. Du kan hoppa över vilken fråga du vill.",
        da="Du bestemmer, hvad du svarer på. Du kan springe alle spørgsmål over.",
        nb="Du bestemmer hva du svarer på. Du kan hoppe over alle spørsmål.",
    ),
    "professional": Text(
        en="What is written here is about a person. That person decides what is shared.",
        sv="Det som skrivs här handlar om en person. Personen bestämmer vad som delas.",
        da="Det, der skrives her, handler om et menneske. Personen bestemmer, hvad der"
        " deles.",
        nb="Det som skrives her, handler om et menneske. Personen bestemmer hva som deles.",
    ),
}
"""Who decides; said on the sheets of a case, by who fills them in."""
ONLY_IF = Text(
    en="Fill in only if you answered {answers} to “{question}”.",
    sv="Fyll i bara om du svarade {answers} på ”{question}”.",
    da="Udfyld kun, hvis du svarede {answers} på »{question}«.",
    nb="Fyll ut bare hvis du svarte {answers} på «{question}».",
)
ONLY_IF_ANSWERED = Text(
    en="Fill in only if you answered “{question}”.",
    sv="Fyll i bara om du svarade på ”{question}”.",
    da="Udfyld kun, hvis du svarede på »{question}«.",
    nb="Fyll ut bare hvis du svarte på «{question}».",
)
QUOTED = Text(en="“{words}”", sv="”{words}”", da="»{words}«", nb="«{words}»")
OR = Text(en="or", sv="eller", da="eller", nb="eller")
REQUIRED = Text(en="needed", sv="behövs", da="skal udfyldes", nb="må fylles ut")
PREFILLED = Text(
    en="filled in beforehand",
    sv="ifyllt i förväg",
    da="udfyldt på forhånd",
    nb="fylt ut på forhånd",
)
PREFILLED_NOTE = Text(
    en="What is marked “filled in beforehand” is known already. Change it if it is wrong.",
    sv="Det som är märkt ”ifyllt i förväg” är känt sedan tidigare. Ändra om det är fel.",
    da="Det, der er mærket »udfyldt på forhånd«, ved vi allerede. Ret det, hvis det er"
    " forkert.",
    nb="Det som er merket «fylt ut på forhånd», vet vi fra før. Rett det hvis det er feil.",
)
VERSION = Text(en="version", sv="version", da="version", nb="versjon")
PAGE = Text(en="Page", sv="Sida", da="Side", nb="Side")
OF = Text(en="of", sv="av", da="af", nb="av")
ROW = Text(en="Row", sv="Rad", da="Række", nb="Rad")
CHOOSE_ONE = Text(en="Choose one", sv="Välj en", da="Vælg en", nb="Velg én")
CHOOSE_SOME = Text(
    en="Choose one or more",
    sv="Välj en eller flera",
    da="Vælg en eller flere",
    nb="Velg én eller flere",
)
THERE_ARE_NONE = Text(
    en="There are none", sv="Det finns inga", da="Der er ingen", nb="Det finnes ingen"
)
NOTHING = Text(en="Nothing", sv="Inget", da="Intet", nb="Ingenting")
NONE_OF_THESE = Text(
    en="None of these", sv="Inget av detta", da="Intet af dette", nb="Ingen av disse"
)
NOT_CHOSEN = Text(en="not chosen", sv="inget valt", da="ikke valgt", nb="ikke valgt")
DATE_FORM = Text(
    en="year-month-day", sv="år-månad-dag", da="år-måned-dag", nb="år-måned-dag"
)
CLOCK_FORM = Text(
    en="hours:minutes", sv="timmar:minuter", da="timer:minutter", nb="timer:minutter"
)
FROM_TO = Text(
    en="from {low} to {high}",
    sv="från {low} till {high}",
    da="fra {low} til {high}",
    nb="fra {low} til {high}",
)
AT_LEAST = Text(
    en="{low} or more",
    sv="{low} eller mer",
    da="{low} eller mere",
    nb="{low} eller mer",
)
AT_MOST = Text(
    en="{high} or less",
    sv="{high} eller mindre",
    da="{high} eller mindre",
    nb="{high} eller mindre",
)
NAME_OR_CODE = Text(
    en="name, or code in the record",
    sv="namn, eller kod i akten",
    da="navn, eller kode i sagen",
    nb="navn, eller kode i saken",
)
CODE_IN = Text(
    en="code of {what} in the record",
    sv="kod i akten för {what}",
    da="kode i sagen for {what}",
    nb="kode i saken for {what}",
)
CODE_OF = {
    "people": Text(en="a person", sv="en person", da="en person", nb="en person"),
    "teams": Text(en="a team", sv="ett team", da="et team", nb="et team"),
    "goals": Text(en="a goal", sv="ett mål", da="et mål", nb="et mål"),
    "meetings": Text(en="a meeting", sv="ett möte", da="et møde", nb="et møte"),
    "organisations": Text(
        en="an organisation",
        sv="en organisation",
        da="en organisation",
        nb="en organisasjon",
    ),
    "owners": Text(
        en="a person or an organisation",
        sv="en person eller en organisation",
        da="en person eller en organisation",
        nb="en person eller en organisasjon",
    ),
    "clients": Text(en="a client", sv="en klient", da="en borger", nb="en klient"),
}
"""What an answer that points into a record names."""
