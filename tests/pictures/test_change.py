"""The change view: moves along a ray, arrivals and departures."""

from collections import Counter
from math import hypot
from xml.etree import ElementTree as ET

import attrs
import pytest
from album import LANGUAGES, picture, scene, scenes

from actcore.model import Audience, Bond, PersonKind
from actcore.pictures import Figure, Part, Theme, words
from actcore.pictures.drawn.change import change
from actcore.pictures.drawn.drawn_words import GHOST
from actcore.pictures.drawn.sheets import Size
from actcore.pictures.told.moves import moves
from actcore.pictures.told.told_words import CAUTION

SVG = "{http://www.w3.org/2000/svg}"


def groups(svg: str) -> dict[str, ET.Element]:
    """What can be pointed at, by what is then shown."""
    found = {}
    for group in ET.fromstring(svg).iter(f"{SVG}g"):
        title = group.find(f"{SVG}title")
        if title is not None:
            found[title.text or ""] = group
    return found


def shown(svg: str) -> list[str]:
    """The words in the picture, their halos left out."""
    root = ET.fromstring(svg)
    texts = [t for t in root.iter(f"{SVG}text") if "aria-hidden" not in t.attrib]
    return [text.text or "" for text in texts]


def test_the_panel_counts_each_kind_of_change() -> None:
    """Every list has its number."""
    now, before = scenes()
    found = moves(now, before)
    lines = shown(change(now, before).svg)
    for word, people in (
        (words.CLOSER, found.closer),
        (words.FARTHER, found.farther),
        (words.NEW, found.new),
        (words.GONE, found.gone),
        (words.SAME_PLACE, found.same_place),
        (words.OTHER_TIE, found.other_tie),
    ):
        assert people
        assert f"{word.get('sv')}: {len(people)}" in lines


@pytest.mark.parametrize("size", ["a4", "portrait"])
@pytest.mark.parametrize("moved", [False, True])
def test_a_list_that_is_cut_counts_people_and_names_them_whole(
    size: Size, moved: bool
) -> None:
    """Who is named and who is "and more" are all 53, and nobody's name is cut in two."""
    model, _ = scenes()
    names = [f"Anna Karin {'Maria ' * (n % 5)}Berg-{n}" for n in range(53)]
    people = tuple(
        Figure(
            id=f"p{n}", label=name, initials="AB", ring=1 + n % 3,
            sphere=model.sectors[n % 4].id, kind=PersonKind.PRIVATE,
        )
        for n, name in enumerate(names)
    )  # fmt: skip
    now = attrs.evolve(model, figures=people, lines=(), seats=(), aims=(), others=())
    before = tuple(attrs.evolve(f, ring=f.ring and f.ring + 1) for f in people)
    earlier = attrs.evolve(now, figures=before) if moved else now
    lines = shown(change(now, earlier, size=size).svg)
    heading = (words.CLOSER if moved else words.SAME_PLACE).get("sv")
    start = lines.index(f"{heading}: 53") + 1
    end = next(i for i in range(start, len(lines)) if lines[i].startswith("och "))
    named = " ".join(lines[start:end]).rstrip(",").split(", ")
    assert named == names[: len(named)]
    assert lines[end] == words.MORE.of(53 - len(named), "sv")


def test_the_tray_that_is_cut_counts_people() -> None:
    """A row of the tray that holds several people leaves out several people."""
    model, _ = scenes()
    loose = tuple(
        Figure(id=f"p{n}", label=f"Bo {n}", initials="B", kind=PersonKind.PRIVATE)
        for n in range(153)
    )
    now = attrs.evolve(model, figures=loose, lines=(), seats=(), aims=(), others=())
    lines = shown(change(now, now).svg)
    start = next(i for i, line in enumerate(lines) if line.endswith(": 153 personer"))
    end = next(i for i in range(start, len(lines)) if lines[i].startswith("och "))
    assert lines[end] == words.MORE.of(153 - (end - start - 1), "sv")


def test_closer_is_a_solid_arrow_and_further_a_dashed_one() -> None:
    """The two kinds of move differ by their line, not by colour alone."""
    now, before = scenes()
    found = moves(now, before)
    drawn = groups(change(now, before, theme=Theme.GREY).svg)
    ways = {"Närmare": found.closer, "Längre bort": found.farther}
    for word, people in ways.items():
        for person in people:
            lines = list(drawn[f"{now.called(person)}: {word}"].iter(f"{SVG}line"))
            assert len(lines) == 1
            dashed = "stroke-dasharray" in lines[0].attrib
            assert dashed is (word == "Längre bort")


def test_an_arrow_points_where_somebody_went() -> None:
    """Inward arrows end nearer the client than they begin, outward ones further."""
    now, before = scenes()
    drawn = groups(change(now, before, panel=False).svg)
    middle = next(
        c for c in drawn_circles(change(now, before, panel=False).svg) if c[2] == 42
    )
    for title, group in drawn.items():
        for line in group.findall(f"{SVG}line"):
            ends = [
                hypot(
                    float(line.attrib[f"x{i}"]) - middle[0],
                    float(line.attrib[f"y{i}"]) - middle[1],
                )
                for i in (1, 2)
            ]
            if title.endswith(": Närmare"):
                assert ends[1] < ends[0]
            if title.endswith(": Längre bort"):
                assert ends[1] > ends[0]


def drawn_circles(svg: str) -> list[tuple[float, float, float]]:
    """The circles of a picture."""
    root = ET.fromstring(svg)
    return [
        tuple(float(c.attrib[key]) for key in ("cx", "cy", "r"))  # type: ignore[misc]
        for c in root.iter(f"{SVG}circle")
    ]


def test_who_is_new_and_who_is_gone_is_marked() -> None:
    """Newcomers have a plus beside their letters; who is gone a cross and no letters."""
    now, before = scenes()
    found = moves(now, before)
    drawn = groups(change(now, before).svg)
    for person in found.new:
        group = group_of(drawn, now.called(person))
        assert len(list(group.iter(f"{SVG}line"))) == 2
        assert list(group.iter(f"{SVG}text"))
    for person in found.gone:
        group = group_of(drawn, before.called(person))
        assert len(list(group.iter(f"{SVG}line"))) == 2
        assert not list(group.iter(f"{SVG}text"))


def group_of(drawn: dict[str, ET.Element], name: str) -> ET.Element:
    """The mark of the person with this name."""
    return next(
        group
        for title, group in drawn.items()
        if title.startswith((f"{name},", f"{name} ·"))
    )


def test_nothing_changed_is_said_without_signs() -> None:
    """A map compared with itself has no arrow, no plus and no cross."""
    same = scene("eight")
    drawn = change(same, same)
    assert f"Står kvar på samma plats: {len(same.figures)}" in shown(drawn.svg)
    signs = Counter(
        element.tag
        for group in groups(drawn.svg).values()
        for element in group.iter()
        if element.tag == f"{SVG}line"
    )
    assert not signs


def test_every_mark_of_the_change_is_explained() -> None:
    """The key tells what a small grey mark is, and a dashed one where somebody is asked."""
    now, before = scenes()
    lines = shown(change(now, before).svg)
    asked = words.PART[Part.ASKED].get("sv")
    assert {GHOST.get("sv"), asked, words.PART[Part.MEMBER].get("sv")} <= set(lines)
    mapped = [attrs.evolve(f, part=Part.MAPPED) for f in now.figures]
    nobody = change(attrs.evolve(now, figures=tuple(mapped)), before)
    assert asked not in shown(nobody.svg)


def test_a_ghost_is_smaller_than_anybody() -> None:
    """Where somebody was cannot be taken for somebody."""
    now, before = scenes()
    radii = [r for *_, r in drawn_circles(change(now, before, panel=False).svg)]
    people = [r for r in radii if r >= 10]
    ghosts = [r for r in radii if r < 7]
    assert ghosts
    assert max(ghosts) < min(people) / 2


def test_a_day_that_is_not_known_is_not_made_up() -> None:
    """Where a map has no date, words stand in its place."""
    now, before = scenes(language="en")
    drawn = change(now, attrs.evolve(before, drawn_on=None))
    assert "From an earlier map to 12 March 2024" in shown(drawn.svg)


def test_what_no_arrow_shows_is_told_in_full() -> None:
    """A tie that broke and a star that went stand in the panel with both sides."""
    now, before = scenes()
    person = next(f for f in before.figures if f.star and now.figure(f.id))
    was = attrs.evolve(person, bond=Bond.STRONG)
    broken = attrs.evolve(person, bond=Bond.BROKEN, star=False)
    drawn = change(
        attrs.evolve(now, figures=(broken,)), attrs.evolve(before, figures=(was,))
    )
    lines = shown(drawn.svg)
    assert f"{person.label} (från starkt till brutet)" in lines
    assert f"{person.label} (från ja till nej)" in lines
    assert not any("Oförändrad" in line for line in lines)


@pytest.mark.parametrize("panel", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_never_goes_without_its_caution(language: str, panel: bool) -> None:
    """That two maps do not tell why stands on the sheet and in the words."""
    drawn = change(*scenes(language=language), panel=panel)
    assert CAUTION.get(language) in shown(drawn.svg)
    assert CAUTION.get(language) in drawn.words.paragraphs


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_change_view_speaks_the_readers_language(language: str) -> None:
    """Headings and key are in the language of the scene."""
    now, before = scenes(language=language)
    lines = shown(change(now, before).svg)
    assert words.HOW_TO_READ.get(language) in lines
    assert any(line.startswith(words.CLOSER.get(language)) for line in lines)


def test_statistics_show_moves_without_names() -> None:
    """Nobody on either map is named."""
    now, before = scenes(audience=Audience.STATISTICS)
    svg = change(now, before).svg
    named, earlier = scenes()
    for figure in (*named.figures, *earlier.figures):
        assert figure.label not in svg
    assert named.client not in svg


def test_everybody_keeps_one_place_in_the_data() -> None:
    """The layout for a front end holds each person of both maps once."""
    now, before = scenes()
    layout = picture("change-change").layout
    assert layout is not None
    places = layout["places"]
    assert isinstance(places, list)
    people = {figure.id for figure in (*now.figures, *before.figures)}
    assert sorted(place["id"] for place in places) == sorted(people)
