"""What became of the programme: a pilot, twelve years on offer, and its end.

The model's own page is undated and says nothing of it. These are public pages outside the
model, each read in a stored copy. A page has no lines, so the citations count the
sentences of the text under its title, without captions to pictures.

The years are those of region South, where the programme was made. KoRus Sør worked with
several of the other centres, whose years nobody has told us.
"""

from typing import NamedTuple

from actcore.variant import Citation, Source, Text

PROGRAMME_PAGE = Source(
    id="programme-page",
    title="Barn i rusfamilier",
    publisher="KORUS Sør",
    url="https://www.korus-sor.no/utviklingsprogram/barnirusfamilier/",
    external=True,
)
"""Read whole. It is undated: it says that the programme has ended, not when."""

FINAL_REPORT_NEWS = Source(
    id="final-report-news",
    title="BIR brøt ned barrierer",
    publisher="KORUS Sør",
    url="https://www.korus-sor.no/aktuelt/bir-brot-ned-barrierer/",
    external=True,
)
"""Read in part: the copy has no headline, so the title follows the address."""

FIELD_PAGE = Source(
    id="substance-field-page",
    title="Rus i barnefamilier",
    publisher="Fagrådet (rusfeltet.no)",
    url="https://www.rusfeltet.no/fag-og-politikk/for-pasienter-og-parorende/barn-som-parorende/rus-i-barnefamilier",
    external=True,
)
"""Read in part. It tells of KoRus Sør's final report, which came in 2022."""

PILOT_EVALUATION = Source(
    id="pilot-evaluation",
    title="SIRUS-rapport 1/2009 (Baklien og Wejden)",
    publisher="Statens institutt for rusmiddelforskning",
    year=2009,
    url="https://fhi.brage.unit.no/fhi-xmlui/handle/11250/275996",
    external=True,
)
"""Read in part: the abstract in the library's record, not the report itself."""

SOURCES = (PROGRAMME_PAGE, FINAL_REPORT_NEWS, FIELD_PAGE, PILOT_EVALUATION)


class State(NamedTuple):
    """What the programme was in some years.

    Args:
        id: A short name.
        title: What it was, in words.
        since: The first year.
        until: The last year; None for a state that lasts.
        sources: Where it is told.
    """

    id: str
    title: Text
    since: int
    until: int | None
    sources: tuple[Citation, ...]


PILOT = State(
    "pilot",
    Text(
        nb="Prøvd ut i fire kommuner i Telemark og Vestfold",
        en="Tried out in four municipalities in Telemark and Vestfold",
    ),
    2006,
    2007,
    (PILOT_EVALUATION.at("Sammendrag", lines="1-3"),),
)
OFFERED = State(
    "offered",
    Text(
        nb="Tilbudt kommunene i region sør",
        en="Offered to the municipalities of region South",
    ),
    2009,
    2021,
    (
        FINAL_REPORT_NEWS.at("BIR brøt ned barrierer", lines="3"),
        FIELD_PAGE.at("Rus i barnefamilier", lines="2-3"),
    ),
)
CLOSED = State(
    "closed",
    Text(nb="Tilbys ikke lenger", en="No longer offered"),
    2022,
    None,
    (PROGRAMME_PAGE.at("Barn i rusfamilier", lines="1"),),
)
"""No page gives the day; that it is the year after the last one on offer is inferred."""

STATES = (PILOT, OFFERED, CLOSED)


def state_in(year: int) -> State | None:
    """What the programme was in a year; None where nothing is told of it.

    >>> state_in(2014) is OFFERED, state_in(2024) is CLOSED, state_in(2008)
    (True, True, None)
    """
    for state in STATES:
        if state.since <= year and (state.until is None or year <= state.until):
            return state
    return None


def closed_in(year: int) -> bool:
    """Whether the programme was closed in a year.

    >>> closed_in(2021), closed_in(2022)
    (False, True)
    """
    return state_in(year) is CLOSED
