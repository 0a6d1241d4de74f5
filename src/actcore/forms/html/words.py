"""The words that only a page on a screen says."""

from actcore.text import Text

SEND = Text(en="Send", sv="Skicka", da="Send", nb="Send")
SAVE = Text(
    en="Save the answers as a file",
    sv="Spara svaren som en fil",
    da="Gem svarene som en fil",
    nb="Lagre svarene som en fil",
)
PRINT = Text(en="Print", sv="Skriv ut", da="Udskriv", nb="Skriv ut")
ADD_ROW = Text(
    en="Add a row", sv="Lägg till en rad", da="Tilføj en række", nb="Legg til en rad"
)
STAYS_HERE = Text(
    en="Nothing that you write here is sent to anybody. Save the answers as a file, or"
    " print the page.",
    sv="Inget av det du skriver här skickas till någon. Spara svaren som en fil, eller"
    " skriv ut sidan.",
    da="Intet af det, du skriver her, bliver sendt til nogen. Gem svarene som en fil,"
    " eller udskriv siden.",
    nb="Ingenting av det du skriver her, blir sendt til noen. Lagre svarene som en fil,"
    " eller skriv ut siden.",
)
PRINT_IT = Text(
    en="Nothing that you write here is sent or saved. Print the page to keep it.",
    sv="Inget av det du skriver här skickas eller sparas. Skriv ut sidan om du vill ha"
    " den kvar.",
    da="Intet af det, du skriver her, bliver sendt eller gemt. Udskriv siden, hvis du"
    " vil beholde den.",
    nb="Ingenting av det du skriver her, blir sendt eller lagret. Skriv ut siden hvis du"
    " vil beholde den.",
)
