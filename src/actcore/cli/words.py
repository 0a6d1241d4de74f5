"""The command's own words in the languages it speaks."""

from actcore.text import Text

WHY = Text(en="source", sv="källa", da="kilde", nb="kilde")
RULE = Text(en="rule", sv="regel", da="regel", nb="regel")
NEXT = Text(en="next", sv="nästa", da="næste", nb="neste")
PROPOSED = Text(en="proposed", sv="förslag", da="forslag", nb="forslag")
HOLIDAY_GIVES_WAY = Text(
    en="a public holiday, so the proposal is",
    sv="helgdag, så förslaget är",
    da="helligdag, så forslaget er",
    nb="offentlig fridag, så forslaget er",
)
HOLIDAY_NO_DAY = Text(
    en="a public holiday, and no other day is free",
    sv="helgdag, och ingen annan dag är ledig",
    da="helligdag, og ingen anden dag er ledig",
    nb="offentlig fridag, og ingen annen dag er ledig",
)
HOLIDAY_CLASH = Text(
    en="a public holiday with a meeting planned on it,",
    sv="helgdag med ett planerat möte,",
    da="helligdag med et planlagt møde,",
    nb="offentlig fridag med et planlagt møte,",
)
NOTHING_TO_PROPOSE = Text(
    en="nothing to propose: every day of the plan is past, left out, or has its meeting",
    sv="inget att föreslå: varje dag i planen är förbi, undantagen eller har sitt möte",
    da="intet at foreslå: hver dag i planen er forbi, undtaget eller har sit møde",
    nb="ingenting å foreslå: alle dagene i planen er forbi, unntatt eller har sitt møte",
)
