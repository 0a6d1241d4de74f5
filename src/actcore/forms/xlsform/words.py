"""The words that field forms say and no other kind of form does."""

from actcore.text import Text

NAMES = {
    "en": "English",
    "sv": "Svenska",
    "da": "Dansk",
    "nb": "Norsk bokmål",
    "nn": "Norsk nynorsk",
}
"""What languages call themselves, as a field form's columns are headed."""
WHICH_RECORD = Text(
    en="Which record is this about?",
    sv="Vilken akt gäller det?",
    da="Hvilken sag handler det om?",
    nb="Hvilken sak gjelder det?",
)
RECORD_CODE = Text(
    en="Write the code of the record. Do not write a name.",
    sv="Skriv aktens kod. Skriv inget namn.",
    da="Skriv sagens kode. Skriv ikke et navn.",
    nb="Skriv koden til saken. Ikke skriv et navn.",
)
ONE_A_LINE = Text(
    en="Write one on each line.",
    sv="Skriv en på varje rad.",
    da="Skriv én på hver linje.",
    nb="Skriv én på hver linje.",
)
AT_LEAST = Text(
    en="The smallest possible number is {low}.",
    sv="Det minsta tal som går är {low}.",
    da="Det mindste mulige tal er {low}.",
    nb="Det minste mulige tallet er {low}.",
)
AT_MOST = Text(
    en="The largest possible number is {high}.",
    sv="Det största tal som går är {high}.",
    da="Det største mulige tal er {high}.",
    nb="Det største mulige tallet er {high}.",
)
NOT_BEFORE = Text(
    en="This day cannot come before the day in “{question}”.",
    sv="Den här dagen kan inte komma före dagen i ”{question}”.",
    da="Denne dag kan ikke komme før dagen i »{question}«.",
    nb="Denne dagen kan ikke komme før dagen i «{question}».",
)
NONE_ALONE = Text(
    en="“{none}” cannot be chosen together with anything else.",
    sv="”{none}” kan inte väljas tillsammans med något annat.",
    da="»{none}« kan ikke vælges sammen med noget andet.",
    nb="«{none}» kan ikke velges sammen med noe annet.",
)
