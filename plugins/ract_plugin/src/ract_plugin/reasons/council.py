"""Why a rule about the national council came out as it did, in words."""

from .common import because

NO_TERM = because(
    "no-term-recorded",
    sv="Det är inte antecknat för vilket uppdrag och vilken tid personen valdes.",
    en="For which office and which period the person was elected is not recorded.",
)
OTHER_OFFICE = because(
    "other-office",
    sv="Valet gäller ett annat uppdrag.",
    en="The election is to another office.",
)
OFFICES = because(
    "offices",
    sv="Styrelsen har {chairs} ordförande och {vice_chairs} vice ordförande.",
    en="The board has {chairs} chairs and {vice_chairs} vice chairs.",
)
BOARD_SIZE = because(
    "board-size",
    sv="Styrelsen har {size} ledamöter utöver de två ordförandena.",
    en="The board has {size} members besides its two chairs.",
)
TERM = because(
    "term",
    sv="Mandattiden avviker med {days} dagar.",
    en="The term is off by {days} days.",
)
