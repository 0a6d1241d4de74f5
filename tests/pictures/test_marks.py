"""Marks: every difference has a shape, and lines end where they are told to."""

from itertools import combinations
from math import hypot
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actcore.model import Bond, PersonKind
from actcore.pictures import Part, Theme
from actcore.pictures.drawn import marks
from actcore.pictures.layout.bows import control
from actcore.pictures.svg import Canvas

COORDINATE = st.floats(min_value=-300, max_value=300)
POINT = st.tuples(COORDINATE, COORDINATE)
COLOURS = ("fill", "stroke")


def canvas() -> Canvas:
    """An empty sheet."""
    return Canvas(100, 100, theme=Theme.GREY, language="en", title="T", summary="S")


def shapes(drawn: Canvas) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """What has been drawn, without its colours; that there is no fill is a shape."""
    found = []
    for shape in list(drawn.root)[3:]:
        kept = [
            (k, v) for k, v in shape.attrib.items() if k not in COLOURS or v == "none"
        ]
        found.append((shape.tag, tuple(kept)))
    return found


def of(kind: PersonKind | None, part: Part) -> object:
    """The shapes of a person's mark."""
    drawn = canvas()
    marks.person(drawn, (50, 50), 20, colour="sector:0", kind=kind, part=part)
    return shapes(drawn)


def test_people_differ_by_more_than_colour() -> None:
    """Every kind of person in every relation to the team has a shape of its own."""
    people = [(kind, part) for kind in (*PersonKind, None) for part in Part]
    for one, other in combinations(people, 2):
        assert of(*one) != of(*other), (one, other)


def test_lists_tell_people_apart_as_the_map_does() -> None:
    """The small marks of lists differ by shape too."""
    drawn = []
    for kind in (*PersonKind, None):
        for part in Part:
            small = canvas()
            marks.pip(small, (50, 50), 8, kind=kind, part=part)
            drawn.append(shapes(small))
    assert all(one != other for one, other in combinations(drawn, 2))


def test_ties_differ_by_more_than_colour() -> None:
    """Each quality of a tie, and that none is told, has a line of its own."""
    drawn = []
    for bond in (*Bond, None):
        line = canvas()
        marks.tie(line, (0, 0), (90, 0), bond)
        drawn.append(shapes(line))
    assert all(one != other for one, other in combinations(drawn, 2))


def test_who_was_and_who_is_gone_look_like_nobody_who_is_asked() -> None:
    """A dashed outline means that somebody is asked, and nothing else."""
    for kind in (*PersonKind, None):
        drawn = canvas()
        marks.ghost(drawn, (50, 50), 8, kind=kind)
        marks.gone(drawn, (50, 50), 20, kind=kind)
        assert "stroke-dasharray" not in drawn.finish()
    assert "stroke-dasharray" in str(of(PersonKind.PRIVATE, Part.ASKED))


def test_no_person_is_a_square() -> None:
    """In a family tree a square means a man, so no mark of a person is one."""
    for kind in (*PersonKind, None):
        for part in Part:
            drawn = canvas()
            marks.person(drawn, (50, 50), 20, colour="ink", kind=kind, part=part)
            for polygon in drawn.root.iter("polygon"):
                assert len(polygon.attrib["points"].split()) > 4
            assert len(list(drawn.root.iter("rect"))) == 1  # the sheet


@given(start=POINT, end=POINT)
def test_a_jagged_line_ends_where_it_is_told_to(
    start: tuple[float, float], end: tuple[float, float]
) -> None:
    """A strained tie begins and ends as a straight one, and never strays far from it."""
    points = marks.zigzag(start, end)
    assert points[0] == start
    assert points[-1] == end
    length = hypot(end[0] - start[0], end[1] - start[1])
    for x, y in points:
        detour = hypot(x - start[0], y - start[1]) + hypot(x - end[0], y - end[1])
        assert detour <= length + 10


@pytest.mark.parametrize("reach", [0, 5, 80])
def test_a_point_along_a_line_lies_as_far_as_asked(reach: float) -> None:
    """`along` measures from the start of the line."""
    x, y = marks.along((10, 10), (40, 50), reach)
    assert hypot(x - 10, y - 10) == pytest.approx(reach)


def test_a_line_between_people_runs_round_the_client() -> None:
    """Two people on opposite sides are joined past the disc in the middle."""
    x, y = control((-150, 0), (150, 0), [])
    halfway = (x / 2, y / 2)
    assert hypot(*halfway) > 42


def test_a_line_between_people_runs_round_others() -> None:
    """Somebody who stands in the way is passed on the free side."""
    free = control((100, -100), (200, 100), [])
    blocked = [((100 + 2 * free[0] + 200) / 4, (2 * free[1]) / 4, 20.0)]
    assert control((100, -100), (200, 100), blocked) != free


@given(st.text(max_size=5))
def test_letters_on_a_mark_are_text(letters: str) -> None:
    """Whatever the initials hold, they are written and never drawn."""
    drawn = canvas()
    marks.person(drawn, (50, 50), 20, colour="ink", initials=letters)
    read = ET.fromstring(drawn.finish())
    tags = {element.tag.partition("}")[2] for element in read.iter()}
    assert tags <= {"svg", "title", "desc", "rect", "circle", "text"}
