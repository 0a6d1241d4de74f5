"""The client's team round a table: seats, goals in front of them, and who is asked."""

import re
from datetime import date
from itertools import pairwise
from math import hypot
from xml.etree import ElementTree as ET

import attrs
import pytest
from charts import HOSTILE, SVG, example, shown, sound, team_scene, texts, titles

from actcore.embedding import variant_of
from actcore.model import Audience, Case
from actcore.pictures import Aim, Names, Part, Theme
from actcore.pictures.drawn.round_table import round_table
from actcore.pictures.lettering import clean, width
from actcore.pictures.seen.view import scene_of


def boxes(svg: str) -> list[tuple[float, float, float, float]]:
    """What the bold and smaller lines at the seats cover."""
    found = []
    for text in ET.fromstring(svg).iter(f"{SVG}text"):
        size = float(text.attrib["font-size"])
        if size not in (15, 12.5) or float(text.attrib["y"]) < 100:
            continue
        wide = width(text.text or "", size, bold="font-weight" in text.attrib)
        anchor = text.get("text-anchor", "start")
        x, y = float(text.attrib["x"]), float(text.attrib["y"])
        left = x - wide * {"start": 0, "middle": 0.5, "end": 1}[anchor]
        found.append((left, y - 0.72 * size, left + wide, y + 0.2 * size))
    return found


def seats_at(svg: str) -> list[tuple[float, float]]:
    """Where the initials of the seats stand."""
    return [
        (float(text.attrib["x"]), float(text.attrib["y"]))
        for text in ET.fromstring(svg).iter(f"{SVG}text")
        if text.text == "AB"
    ]


@pytest.mark.parametrize("count", range(17))
def test_everybody_has_a_seat_and_nothing_overlaps(count: int) -> None:
    """From nobody to sixteen, long names included, each is there and can be read."""
    scene = team_scene(count)
    picture = round_table(scene)
    sound(picture, "sv") if count else None
    said = " | ".join(titles(picture.svg))
    for seat in scene.seats:
        assert seat.label in said
    assert len(seats_at(picture.svg)) == count
    found = boxes(picture.svg)
    for index, (left, top, right, foot) in enumerate(found):
        assert left >= 0
        assert right <= picture.width
        for other in found[index + 1 :]:
            apart = other[0] >= right or other[2] <= left
            assert apart or other[1] >= foot or other[3] <= top


@pytest.mark.parametrize("count", [5, 8, 16, 24])
def test_seats_do_not_run_into_each_other(count: int) -> None:
    """Marks are a mark's breadth apart; past sixteen the table grows."""
    picture = round_table(team_scene(count))
    at = seats_at(picture.svg)
    for (x, y), (u, v) in pairwise([*at, at[0]]):
        assert hypot(u - x, v - y) > 56
    assert (picture.height > 840) == (count > 16)


def test_the_client_is_at_the_head() -> None:
    """The client is the topmost, in the middle."""
    at = seats_at(round_table(team_scene(8)).svg)
    assert at[0] == min(at, key=lambda point: point[1])
    assert at[0][0] == 594


def test_each_seat_has_the_numbers_of_its_goals() -> None:
    """The group of a seat holds the numbers of what the person helps with, in order."""
    scene = attrs.evolve(
        team_scene(4, 0),
        aims=(
            Aim(number=1, words="Ett", supporters=("p1", "p2")),
            Aim(number=2, words="Två", supporters=("p2",)),
            Aim(number=3, words="Tre", supporters=()),
            Aim(number=4, words="Fyra", supporters=None),
        ),
    )
    picture = round_table(scene)
    found = {}
    for group in ET.fromstring(picture.svg).iter(f"{SVG}g"):
        title = group.find(f"{SVG}title")
        numbers = [t.text for t in group.iter(f"{SVG}text") if (t.text or "").isdigit()]
        if title is not None and title.text:
            found[title.text.partition(" · ")[0]] = numbers
    labels = [seat.label for seat in scene.seats]
    assert [found[label] for label in labels] == [[], ["1"], ["1", "2"], []]
    rows = {row[0]: row[2] for row in picture.words.tables[1].rows}
    assert rows["1"] == f"{labels[1]}, {labels[2]}"
    assert rows["3"] == "ingen ännu"
    assert rows["4"] == "vem som hjälper till är inte antecknat"


def test_numbers_are_read_from_left_to_right() -> None:
    """Goals in front of a seat go up as one reads, below the table's middle as well."""
    scene = team_scene(6, 0)
    aims = tuple(
        Aim(number=n, words="Mål", supporters=tuple(s.id for s in scene.seats))
        for n in (1, 2, 3)
    )
    svg = round_table(attrs.evolve(scene, aims=aims)).svg
    for group in ET.fromstring(svg).iter(f"{SVG}g"):
        places = [
            (float(t.attrib["x"]), t.text)
            for t in group.iter(f"{SVG}text")
            if (t.text or "").isdigit()
        ]
        if len(places) == 3:
            assert [text for _, text in sorted(places)] == ["1", "2", "3"]


@pytest.mark.parametrize("count", [6, 12, 16, 24])
def test_numbers_on_the_table_stand_apart(count: int) -> None:
    """However many help with everything, no number touches another."""
    scene = team_scene(count, 0)
    aims = tuple(
        Aim(number=n, words="Mål", supporters=tuple(s.id for s in scene.seats))
        for n in range(1, 5)
    )
    svg = round_table(attrs.evolve(scene, aims=aims)).svg
    badges = [
        (float(circle.attrib["cx"]), float(circle.attrib["cy"]))
        for circle in ET.fromstring(svg).iter(f"{SVG}circle")
        if circle.attrib["r"] == "9.5"
    ]
    assert len(badges) >= 3 * count
    for index, (x, y) in enumerate(badges):
        assert all(hypot(u - x, v - y) > 22.5 for u, v in badges[index + 1 :])


def test_many_goals_are_counted_where_there_is_no_room() -> None:
    """What the table cannot hold is counted on it and told whole in words."""
    scene = team_scene(8, 30)
    picture = round_table(scene)
    assert any("mål till, i texten" in text for text in texts(picture.svg))
    assert len(picture.words.tables[1].rows) == 30
    assert "+" in "".join(texts(picture.svg))


def test_who_is_asked_is_dashed_and_said() -> None:
    """An open question is seen by its shape, in the key and in the words."""
    picture = round_table(team_scene(6))
    dashed = [
        e for e in ET.fromstring(picture.svg).iter() if "stroke-dasharray" in e.attrib
    ]
    assert len(dashed) == 2  # the seat, and its sample in the key
    assert "1 är tillfrågad, inget svar antecknat" in picture.words.summary
    without = round_table(team_scene(3))
    assert "stroke-dasharray" not in without.svg
    assert "tillfråga" not in without.words.text() + shown(without.svg)


def test_one_person_and_one_goal_are_spoken_of_as_one() -> None:
    """Numbers go with their words."""
    said = round_table(team_scene(1, 1, language="en")).words.summary
    assert said == "1 person has a seat, the client counted in; 1 goal."


def test_hostile_words_are_text() -> None:
    """Names, roles and goals are drawn as they were written, whatever they hold."""
    scene = team_scene(3, 1)
    hostile = attrs.evolve(scene.seats[1], label=HOSTILE, role=HOSTILE, initials="<")
    picture = round_table(
        attrs.evolve(
            scene,
            client=HOSTILE,
            team=HOSTILE,
            seats=(scene.seats[0], hostile),
            aims=(Aim(number=1, words=HOSTILE, supporters=("p1",)),),
        )
    )
    root = ET.fromstring(picture.svg)
    assert not list(root.iter(f"{SVG}script"))
    assert clean(HOSTILE) in " ".join(titles(picture.svg))
    assert "\u202e" not in picture.svg


def test_a_scene_without_goals_or_seats_is_still_a_picture() -> None:
    """Nobody and nothing is said in words rather than left out."""
    picture = round_table(team_scene(0, 0))
    assert "Här visas inga mål." in shown(picture.svg)
    assert "0 personer har en plats" in picture.words.summary


@pytest.mark.parametrize("names", Names)
def test_the_example_is_drawn_by_code_role_or_name(names: Names) -> None:
    """A name is drawn only when names are asked for."""
    case = example("se.ract", "kim.json")
    assert isinstance(case, Case)
    scene = scene_of(
        case, variant_of("se.ract"), as_of=date(2024, 3, 31), language="sv", names=names
    )
    picture = round_table(scene, theme=Theme.PRINT)
    said = picture.svg + picture.words.text()
    assert ("Åsa Öberg" in said) == (names is Names.FULL)
    assert len(picture.words.tables[0].rows) == len(scene.seats)


def test_statistics_see_neither_names_nor_goals() -> None:
    """What the audience may not see is not in the picture either."""
    case = example("se.ract", "kim.json")
    assert isinstance(case, Case)
    scene = scene_of(
        case,
        variant_of("se.ract"),
        as_of=date(2024, 3, 31),
        language="sv",
        audience=Audience.STATISTICS,
        names=Names.FULL,
    )
    picture = round_table(scene)
    said = picture.svg + picture.words.text()
    for person in case.people:
        name = re.escape(person.name or "no name")
        assert not re.search(rf"\b{name}\b", said), person.id
    for goal in case.goals:
        assert goal.statement is None or goal.statement not in said
    assert not any(told.startswith(" ") for told in picture.words.paragraphs)
    who = [row[0] for row in picture.words.tables[0].rows]
    assert who[0] == "klient"
    assert set(who[1:]) == {"privatperson", "yrkesperson"}


def test_the_head_and_the_asked_are_told_apart_in_the_table() -> None:
    """Each person's place is told in a word."""
    places = [row[2] for row in round_table(team_scene(6)).words.tables[0].rows]
    assert places[0] == "klient"
    assert places[-1] == "tillfrågad, inget svar antecknat"
    assert set(places[1:-1]) == {"med i gruppen"}
    assert Part.ASKED in [seat.part for seat in team_scene(6).seats]
