"""The empty sheet: rings, parts of life and instructions, for any model with clients."""

from collections.abc import Callable
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from charts import SVG, sound, texts
from hypothesis import given
from hypothesis import strategies as st

from actcore.embedding import variant_of
from actcore.errors import ActcoreError
from actcore.model import Site
from actcore.pictures.drawn.blank import VERSION, blank, radii
from actcore.text import Text
from actcore.variant import Term, Variant

MAKE = Callable[..., Variant]


def rings_of(svg: str) -> list[float]:
    """The radii of the circles round the middle, outermost first."""
    circles = list(ET.fromstring(svg).iter(f"{SVG}circle"))
    middle = circles[0].attrib["cx"], circles[0].attrib["cy"]
    return [
        float(circle.attrib["r"])
        for circle in circles
        if (circle.attrib["cx"], circle.attrib["cy"]) == middle
    ]


def test_the_swedish_sheet_has_what_the_model_has() -> None:
    """Six parts of life, three rings, the client in the middle, six instructions."""
    variant = variant_of("se.ract")
    picture = blank(variant, language="sv")
    said = texts(picture.svg)
    whole = " ".join(said)
    for sphere in variant.spheres:
        assert all(word in whole for word in sphere.title.get("sv").split())
    assert {"Mycket nära", "Nära", "Längre bort", "Jag", "Namn:", "Datum:"} <= set(said)
    assert [n for n in said if n.isdigit()] == ["1", "2", "3", "4", "5", "6"]
    assert len(rings_of(picture.svg)) == 3 + 1
    assert f"se.ract.sociogram · version {VERSION}" in said


def test_the_client_is_told_that_few_is_fine_and_who_decides() -> None:
    """The last instruction says so in every language, in the picture and in the words."""
    for language, fine, decides in (
        ("sv", "går bra att rita få", "Du bestämmer"),
        ("da", "fint at tegne få", "Du bestemmer"),
        ("nb", "fint å tegne få", "Du bestemmer"),
        ("en", "Few people is fine", "You decide"),
    ):
        picture = blank(variant_of("dk.mact"), language=language)
        last = picture.words.paragraphs[-1]
        assert fine in last
        assert decides in last
        assert all(word in " ".join(texts(picture.svg)) for word in last.split()[1:])


def test_the_middle_is_me_in_the_readers_language() -> None:
    """The word in the middle is that of whoever draws."""
    found = {
        language: word
        for language, word in (
            ("sv", "Jag"),
            ("da", "Mig"),
            ("nb", "Meg"),
            ("en", "Me"),
        )
        if word in texts(blank(variant_of("se.ract"), language=language).svg)
    }
    assert len(found) == 4


def test_the_team_is_named_only_in_a_language_the_model_has_it_in() -> None:
    """No English name of a team stands in a Norwegian sentence."""
    variant = variant_of("se.ract")
    assert "(resursgrupp)" in blank(variant, language="sv").words.text()
    assert "resource group" not in blank(variant, language="nb").words.text()


def test_a_model_without_a_team_of_the_clients_asks_for_something_else() -> None:
    """Nobody is asked to choose members of a team that there is not."""
    said = blank(variant_of("dk.mact"), language="da").words.paragraphs[4]
    assert "støtte" in said
    assert "gruppe" not in said


@pytest.mark.parametrize("count", range(1, 8))
@pytest.mark.parametrize("spheres", [0, 1, 2, 5, 9])
def test_any_number_of_rings_and_parts_is_drawn(
    variant_with: MAKE, count: int, spheres: int
) -> None:
    """One to seven rings, no parts of life or many, however long their names."""
    long = "Ett ganska långt namn på något som är svårt att korta"
    variant = variant_with(
        rings=tuple(Text(sv=f"{long} {n}", en=f"Ring {n}") for n in range(count)),
        spheres=tuple(
            Term(f"s{n}", Text(sv=f"{long} {n}", en=str(n))) for n in range(spheres)
        ),
    )
    picture = blank(variant, language="sv")
    sound(picture, "sv")
    assert len(rings_of(picture.svg)) == count + 1
    lines = [
        line
        for line in ET.fromstring(picture.svg).iter(f"{SVG}line")
        if line.attrib["stroke-width"] == "1.2"
    ]
    assert len(lines) == (spheres if spheres > 1 else 0)
    assert len(picture.words.tables[0].rows) == max(spheres, 1)
    assert len(picture.words.tables[0].header) == count + 1


def test_the_large_sheet_is_the_same_on_a3() -> None:
    """The drawing is the same to the last element; only the paper is larger."""
    variant = variant_of("se.ract")
    small = ET.fromstring(blank(variant, language="sv").svg)
    large = blank(variant, language="sv", size="large")
    root = ET.fromstring(large.svg)
    assert root.attrib["width"] == "420mm"
    assert float(root.attrib["height"].removesuffix("mm")) == pytest.approx(
        297, abs=0.1
    )
    assert root.attrib["viewBox"] == small.attrib["viewBox"]
    assert large.width / 4 == pytest.approx(420, abs=0.5)
    assert [e.attrib for e in root.iter(f"{SVG}text")] == [
        e.attrib for e in small.iter(f"{SVG}text")
    ]


def test_a_model_without_clients_has_no_sheet(variant_with: MAKE) -> None:
    """The Norwegian model's group has no client; there is nobody to draw."""
    with pytest.raises(ActcoreError, match="keeps no clients"):
        blank(variant_of("no.bir"), language="nb")
    assert variant_of("no.bir").documents == (Site,)


def test_the_rings_of_the_map_are_those_of_the_specification() -> None:
    """Three rings to 314 are where the map draws them."""
    assert radii(3, 314) == pytest.approx((158.6, 240.4, 314), abs=0.1)


@given(st.integers(1, 7), st.floats(100, 500))
def test_rings_grow_outwards_to_the_rim(count: int, rim: float) -> None:
    """Each ring is inside the next, and the last is the rim."""
    found = radii(count, rim)
    assert len(found) == count
    assert found[-1] == pytest.approx(rim)
    assert all(inner < outer for inner, outer in pairwise((42.0, *found)))
