"""The words of a Word file that stand where nothing is written yet."""

from actcore.text import Text

WRITE_HERE = Text(en="Write here", sv="Skriv här", da="Skriv her", nb="Skriv her")
NUMBER_HERE = Text(en="A number", sv="Ett tal", da="Et tal", nb="Et tall")
ADD_ROWS = Text(
    en="In Word: click the last row and then the plus sign to get another row.",
    sv="I Word: klicka på sista raden och sedan på plustecknet för att få en rad till.",
    da="I Word: klik på den sidste række og derefter på plustegnet for at få en række"
    " mere.",
    nb="I Word: klikk på den siste raden og så på plusstegnet for å få en rad til.",
)
