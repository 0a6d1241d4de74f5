"""The two documents that the Danish models are described in."""

from actcore.variant import Source

GUIDE = Source(
    id="guide",
    title=(
        "ACT-metoden til borgere med psykisk lidelse og samtidigt misbrug."
        " Implementeringsguide"
    ),
    publisher="Socialstyrelsen",
    url="http://docplayer.dk/68231080-Act-metoden-til-borgere-med-psykisk-lidelse-og-samtidigt-misbrug.html",
)
"""Read as a transcript that has lost its year, its annexes and some of its digits, the
average caseload among them. It offers advice and inspiration and points to a manual,
which is the binding description of the method and is not among the sources here."""

FLYER = Source(
    id="flyer",
    title="Gruppeforløb: Organisering af metoden modificeret ACT (M-ACT)",
    publisher="Social- og Boligstyrelsen",
    year=2023,
)
"""Two scanned pages about a course for municipalities. Only the last of its dates has a
year, 2024; that the others fall in 2023 follows from it. It counts seven core elements,
three core functions and a practice model, and names none of them."""


def page(*numbers: int) -> str:
    """Pages of the guide's transcript, each with its printed number, one lower."""
    return ", ".join(f"{number} (printed {number - 1})" for number in numbers)
