"""Every chart and sheet drawn of invented facts, and what each of them must be like."""

from collections.abc import Callable
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import cycle
from xml.etree import ElementTree as ET

import attrs

import actcore
from actcore.embedding import variant_of
from actcore.fidelity import Report
from actcore.model import (
    CaseloadAssignment,
    ClientRef,
    Document,
    Membership,
    Organisation,
    OrganisationId,
    Person,
    PersonId,
    PersonKind,
    RoleId,
    Site,
    Team,
)
from actcore.pictures import Aim, Names, Part, Picture, Scene, Seat, Theme
from actcore.pictures.charts.axes import Axis
from actcore.pictures.charts.caseload import caseload
from actcore.pictures.charts.loads import Limit
from actcore.pictures.charts.profile import profile
from actcore.pictures.charts.star import star
from actcore.pictures.drawn.blank import blank
from actcore.pictures.drawn.round_table import round_table
from actcore.variant import Outcome

DAY = date(2024, 3, 31)
SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {
    "svg", "title", "desc", "style", "g", "rect", "circle", "line", "polyline",
    "polygon", "path", "text",
}  # fmt: skip
FORBIDDEN = ("style", "href", "paint-order", "dominant-baseline", "onload", "onclick")
HOSTILE = "</text><script>alert(1)</script>\u202e=A1 & \"'\n"


def texts(svg: str) -> list[str]:
    """The words that a picture shows, their halos left out, in the order drawn."""
    return [
        text.text or ""
        for text in ET.fromstring(svg).iter(f"{SVG}text")
        if "aria-hidden" not in text.attrib
    ]


def shown(svg: str) -> str:
    """All those words as one line."""
    return " ".join(texts(svg))


def titles(svg: str) -> list[str]:
    """What is shown when the pointer rests on something."""
    found = [group.find(f"{SVG}title") for group in ET.fromstring(svg).iter(f"{SVG}g")]
    return [title.text or "" for title in found if title is not None]


def sound(picture: Picture, language: str) -> None:
    """Hold a picture against what every renderer and every reader needs."""
    root = ET.fromstring(picture.svg)
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS
        assert not any(name.lower() in FORBIDDEN for name in element.attrib)
    assert root.get("lang") == language
    assert (root[0].tag, root[0].text) == (f"{SVG}title", picture.words.title)
    assert (root[1].tag, root[1].text) == (f"{SVG}desc", picture.words.summary)
    assert picture.words.tables
    for table in picture.words.tables:
        assert all(len(row) == len(table.header) for row in table.rows)
    for text in root.iter(f"{SVG}text"):
        assert 0 <= float(text.attrib["x"]) <= picture.width
        assert 0 <= float(text.attrib["y"]) <= picture.height
        assert float(text.attrib["font-size"]) >= 11.5


def team_scene(seats: int, aims: int = 3, *, language: str = "sv") -> Scene:
    """A client's team of some size, with goals that many help with."""
    kinds = cycle([PersonKind.PRIVATE, PersonKind.PROFESSIONAL, None])
    names = cycle(["Bo", "Maj-Britt Svensson", "Överläkare Leopold von Hohenberg"])
    return Scene(
        language=language,
        client="Kim",
        day=DAY,
        team="Resursgrupp",
        seats=tuple(
            Seat(
                id=f"p{number}",
                label="Kim" if number == 0 else f"{next(names)} {number}",
                initials="AB",
                role=None if number % 3 else "boendestödjare",
                kind=next(kinds),
                part=Part.ASKED if number > 2 and number == seats - 1 else Part.MEMBER,
                client=number == 0,
            )
            for number in range(seats)
        ),
        aims=tuple(
            Aim(
                number=number,
                words=f"Ett mål med nummer {number} och några ord till",
                supporters=tuple(f"p{seat}" for seat in range(1, seats, number)),
            )
            for number in range(1, aims + 1)
        ),
    )


def axes(count: int = 9) -> tuple[Axis, ...]:
    """As many axes as asked for, the second turned round, the fourth without a value."""
    return tuple(
        Axis(
            title=f"Område {number}",
            rater="klient" if number % 2 else "behandlare",
            value=None if number == 4 else 30.0 + 5 * number,
            previous=40.0,
            low=0,
            high=100,
            better="lower" if number == 2 else "higher",
        )
        for number in range(1, count + 1)
    )


@cache
def example(model: str, file: str) -> Document:
    """A document that a plugin ships."""
    package = variant_of(model).package
    return actcore.read(files(package).joinpath("examples", file).read_bytes())


@cache
def report(*, every: bool = False) -> Report:
    """A report on the Swedish example; with `every` outcome there is, if asked for."""
    found = actcore.check(example("se.ract", "kim.json"), as_of=DAY)
    if not every:
        return found
    outcomes = cycle(Outcome)
    findings = tuple(one._replace(outcome=next(outcomes)) for one in found.findings)
    return attrs.evolve(found, findings=findings)


def site() -> Site:
    """A team of four of whom two carry clients, and somebody outside it who does."""
    people = ("leif", "bodil", "bent", "pia", "mo")
    carried = {"bodil": 3, "bent": 6, "mo": 1}
    return Site(
        model="dk.act",
        id="s1",
        organisations=(Organisation(id=OrganisationId("o1")),),
        people=tuple(
            Person(id=PersonId(one), name=f"{one.title()} Hemmelig") for one in people
        ),
        teams=(
            Team(
                id="team",
                kind="act_team",
                members=tuple(
                    Membership(person=PersonId(one), roles=(RoleId("nurse"),), fte=fte)
                    for one, fte in zip(people[:4], (1.0, 0.3, 0.6, 0.2), strict=True)
                ),
            ),
        ),
        caseload=tuple(
            CaseloadAssignment(
                client=ClientRef(f"hemmelig-{person}-{n}"), person=PersonId(person)
            )
            for person, count in carried.items()
            for n in range(count)
        ),
    )


def _blank(language: str, theme: Theme) -> Picture:
    return blank(variant_of("se.ract"), language=language, theme=theme)


def _round_table(language: str, theme: Theme) -> Picture:
    return round_table(team_scene(8, language=language), theme=theme)


def _star(language: str, theme: Theme) -> Picture:
    return star(
        axes(),
        title="Stjärna",
        language=language,
        now=DAY,
        before=date(2023, 3, 31),
        theme=theme,
    )


def _profile(language: str, theme: Theme) -> Picture:
    before = report()
    return profile(report(every=True), previous=before, language=language, theme=theme)


def _caseload(language: str, theme: Theme) -> Picture:
    return caseload(
        site(),
        variant_of("dk.act"),
        as_of=DAY,
        language=language,
        names=Names.ROLES,
        limit=Limit(most=10, source="Guide"),
        theme=theme,
    )


CHARTS: dict[str, Callable[[str, Theme], Picture]] = {
    "blank": _blank,
    "round_table": _round_table,
    "star": _star,
    "profile": _profile,
    "caseload": _caseload,
}
