"""Invented scenes of any size, the same for the same seed."""

from datetime import date
from random import Random

from actcore.model import Bond, PersonKind, Spot
from actcore.pictures import Figure, Line, Part, Scene, Sector

SECTORS = ("family", "kin", "friends", "leisure", "work", "care")
_NAMES = (
    "Bo",
    "Gunnel",
    "Anna-Karin",
    "Christoffer",
    "Maj-Britt Svensson",
    "Bengt-Åke Zetterström",
    "Alexandra Mörner-Silfverhjelm",
    "Överläkare Leopold von Hohenberg",
)
_RELATIONS = (
    None,
    "mamma",
    "bästa vän",
    "arbetskamrat",
    "boendestödjare",
    "tidigare kontaktperson",
    "samordnare för försörjningsstöd",
)


def scene(
    people: int,
    seed: int,
    *,
    sectors: tuple[str, ...] = SECTORS,
    rings: int = 3,
    spots: float = 0.0,
    gaps: float = 0.0,
) -> Scene:
    """A map with invented people.

    Args:
        people: How many.
        seed: What makes it this one.
        sectors: The parts of life.
        rings: How many rings there are.
        spots: The share of people whom the client drew somewhere.
        gaps: The share of people without a ring, and of those without a part of life.
    """
    chance = Random(seed)
    figures = [
        _figure(f"p{n:02}", chance, sectors, rings, spots, gaps) for n in range(people)
    ]
    lines = [
        Line(first=a.id, second=b.id, acquainted=chance.random() < 0.9)
        for a, b in (
            chance.sample(figures, 2) for _ in range(people if people > 1 else 0)
        )
    ]
    return Scene(
        language="sv",
        client="Kim",
        day=date(2024, 3, 12),
        sectors=tuple(Sector(id=name, title=name.title()) for name in sectors),
        rings=("Mycket nära", "Nära", "Längre bort", "", "", "", "")[:rings],
        figures=tuple(figures),
        lines=tuple(lines),
    )


def _figure(
    id: str,
    chance: Random,
    sectors: tuple[str, ...],
    rings: int,
    spots: float,
    gaps: float,
) -> Figure:
    spot = Spot(angle=chance.uniform(0, 359.9), distance=chance.random())
    return Figure(
        id=id,
        label=chance.choice(_NAMES),
        initials="AB",
        relation=chance.choice(_RELATIONS),
        kind=chance.choice([*PersonKind, None]),
        part=chance.choice([Part.MEMBER, Part.ASKED, Part.MAPPED, Part.MAPPED]),
        sphere=chance.choice(sectors) if sectors and chance.random() >= gaps else None,
        ring=chance.randint(1, rings) if chance.random() >= gaps else None,
        bond=chance.choice([*Bond, None]),
        star=chance.random() < 0.3,
        spot=spot if chance.random() < spots else None,
    )
