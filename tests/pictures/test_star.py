"""The star and its rows: values and raters, gaps for what is missing, care with change."""

from datetime import date
from math import dist
from xml.etree import ElementTree as ET

import attrs
import pytest
from charts import HOSTILE, SVG, axes, shown, sound, texts
from hypothesis import given
from hypothesis import strategies as st

from actcore.errors import ActcoreError
from actcore.pictures import Picture, Theme
from actcore.pictures.charts.axes import Axis, Course, Scale
from actcore.pictures.charts.measured_axes import axes_of
from actcore.pictures.charts.star import star
from actcore.pictures.lettering import clean
from actcore.pictures.theme import LIGHT
from actcore.text import Text
from actcore.variant import Measured

NOW, THEN = date(2024, 3, 31), date(2023, 3, 31)


def drawn(found: tuple[Axis, ...], *, before: date | None = THEN) -> Picture:
    """A star in Swedish."""
    return star(
        found, title="Stjärna", language="sv", now=NOW, before=before, theme=Theme.LIGHT
    )


def marks(svg: str, tag: str, **attributes: str) -> list[ET.Element]:
    """The elements of one sort with these attributes."""
    return [
        element
        for element in ET.fromstring(svg).iter(f"{SVG}{tag}")
        if all(
            element.get(name.replace("_", "-")) == v for name, v in attributes.items()
        )
    ]


@given(
    st.lists(
        st.builds(
            Axis,
            title=st.text(min_size=1, max_size=60),
            rater=st.none() | st.text(max_size=30),
            previous_rater=st.none() | st.text(max_size=30),
            value=st.none() | st.floats(-5, 7),
            previous=st.none() | st.floats(-5, 7),
            low=st.just(-5),
            high=st.just(7),
            better=st.sampled_from(["higher", "lower"]),
        ),
        min_size=3,
        max_size=12,
    ),
    st.sampled_from(["sv", "da", "nb", "en"]),
)
def test_any_axes_give_a_sound_picture(found: list[Axis], language: str) -> None:
    """Whatever the axes are called and whatever is missing, the picture holds together."""
    picture = star(found, title="Star", language=language, now=NOW, before=THEN)
    sound(picture, language)
    assert len(picture.words.tables[0].rows) == len(found)


def test_what_is_missing_is_a_gap_and_never_zero() -> None:
    """No mark and no line stands for a missing value, and the table says so in words."""
    found = axes(9)
    picture = drawn(found)
    missing = sum(axis.value is None for axis in found)
    assert missing == 1
    now = [mark for mark in marks(picture.svg, "circle") if mark.attrib["r"] == "4.8"]
    assert len(now) == 2 * (9 - missing) + 1  # the star, the rows and the key
    around = marks(picture.svg, "line", stroke_width="3", stroke_linecap="round")
    assert len(around) == 9 - 2 * missing
    assert picture.words.tables[0].rows[3][3] == "saknas"
    assert "saknas" in texts(picture.svg)
    assert "Område 4 (enligt behandlare): 40 då, saknas nu." in picture.words.paragraphs


def corners(polygon: ET.Element) -> list[tuple[float, float]]:
    """The points of a polygon."""
    pairs = [point.split(",") for point in polygon.attrib["points"].split()]
    return [(float(x), float(y)) for x, y in pairs]


def place(disc: ET.Element) -> tuple[float, float]:
    """The middle of a disc."""
    return float(disc.attrib["cx"]), float(disc.attrib["cy"])


def ruler(svg: str) -> dict[str, float]:
    """Where the rows have 0, 25, 50, 75 and 100."""
    return {
        text.text or "": float(text.attrib["x"])
        for text in marks(svg, "text", text_anchor="middle")
        if (text.text or "").isdigit()
    }


def scored(*pairs: tuple[float | None, float]) -> tuple[Axis, ...]:
    """Axes from 0 to 100 with what was before and what is now."""
    return tuple(
        Axis(title=f"Område {n}", value=now, previous=before, low=0, high=100)
        for n, (before, now) in enumerate(pairs)
    )


def test_the_good_end_is_outwards_in_the_star() -> None:
    """0 stands in the middle, 100 on the rim, and 25 a quarter of the way."""
    svg = drawn(scored((None, 0), (None, 25), (None, 50), (None, 100)), before=None).svg
    rim = corners(marks(svg, "polygon", fill="none", stroke=LIGHT.rule)[-1])
    centre = (sum(x for x, _ in rim) / 4, sum(y for _, y in rim) / 4)
    found = [place(disc) for disc in marks(svg, "circle", r="4.8")[:4]]
    radius = dist(centre, rim[0])
    assert radius > 100
    far = [dist(centre, at) / radius for at in found]
    assert far == pytest.approx([0, 0.25, 0.5, 1], abs=0.001)
    assert found[3] == pytest.approx(rim[3], abs=0.02)


def test_a_row_goes_from_what_was_to_what_is() -> None:
    """Square, line and disc stand over their values on the ruler below."""
    svg = drawn(scored((25, 75), (50, 50), (100, 0))).svg
    at = ruler(svg)
    assert at["100"] - at["0"] > 100
    lines = marks(svg, "line", stroke_width="3.6")
    ends = [(float(line.attrib["x1"]), float(line.attrib["x2"])) for line in lines]
    assert ends == [
        (at["25"], at["75"]), (at["50"], at["50"]), (at["100"], at["0"]),
    ]  # fmt: skip
    discs = marks(svg, "circle", r="4.8")[3:6]
    assert [place(disc)[0] for disc in discs] == [now for _, now in ends]
    squares = marks(svg, "polygon", stroke=LIGHT.gone)[3:6]
    middles = [sum(x for x, _ in corners(square)) / 4 for square in squares]
    assert middles == pytest.approx([before for before, _ in ends], abs=0.01)


def test_nothing_is_filled_in_the_star() -> None:
    """Area misleads, so the lines round the star enclose nothing."""
    for polygon in marks(drawn(axes()).svg, "polygon"):
        if len(polygon.attrib["points"].split()) > 4:
            assert polygon.attrib["fill"] == "none"


def test_rows_go_from_the_greatest_gain_to_what_cannot_be_compared() -> None:
    """The order is that of the change, whatever the order of the axes."""
    found = axes(6)
    words = texts(drawn(found).svg)
    start = words.index("Samma sak som rader")
    rows = [word for word in words[start:] if word.startswith("Område")]
    known = sorted(
        (axis for axis in found if axis.change is not None),
        key=lambda axis: axis.change or 0,
        reverse=True,
    )
    assert rows == [*(axis.title for axis in known), "Område 4"]


def test_red_stands_only_beside_an_arrow_down() -> None:
    """A value that is worse has an arrow, a minus and the colour; no other has the colour."""
    better = tuple(attrs.evolve(axis, value=90.0, better="higher") for axis in axes(5))
    assert LIGHT.strained not in drawn(better).svg
    worse = drawn((*better[:4], attrs.evolve(better[4], value=10.0)))
    arrows = marks(worse.svg, "polygon", fill=LIGHT.strained)
    assert len(arrows) == 2  # in its row and in the key
    for arrow in arrows:
        points = [p.split(",") for p in arrow.attrib["points"].split()]
        heights = [float(y) for _, y in points]
        assert heights.count(min(heights)) == 2  # the point is below
    assert "−30" in texts(worse.svg)
    assert "ned: sämre än förra gången" in texts(worse.svg)


def test_a_scale_where_low_is_good_is_turned_and_told() -> None:
    """Falling symptoms are better; the table keeps the values as they were given."""
    eased = Axis(title="Besvär", value=2, previous=5, low=1, high=7, better="lower")
    assert eased.share == pytest.approx(100 - 100 / 6)
    assert eased.course is Course.BETTER
    picture = drawn((eased, *axes(2)))
    assert picture.words.tables[0].rows[0] == (
        "Besvär", "okänt", "5", "2", "1 till 7, lägre är bättre", "+50"
    )  # fmt: skip
    assert any("är vända" in note for note in picture.words.paragraphs)
    plain = tuple(attrs.evolve(axis, better="higher") for axis in axes(3))
    assert not any("är vända" in note for note in drawn(plain).words.paragraphs)


def test_another_rater_or_instrument_is_warned_of_under_the_star() -> None:
    """Two values of different origin are not compared without a word."""
    first, second, third, *rest = axes(5)
    picture = drawn(
        (
            attrs.evolve(first, previous_rater="god man"),
            attrs.evolve(second, instrument="skala 2", previous_instrument="skala 1"),
            attrs.evolve(third, rater="god man", previous=None),
            *rest,
        )
    )
    said = shown(picture.svg)
    assert (
        "Område 1: skattad av någon annan än förra gången (god man, nu klient)" in said
    )
    assert (
        "Område 2: ett annat instrument än förra gången (skala 1, nu skala 2)" in said
    )
    assert "Område 3:" not in said
    assert "Jämför varsamt" not in shown(drawn(axes(5)).svg)


@pytest.mark.parametrize(("now", "then"), [(None, "klient"), ("klient", None)])
def test_a_rater_known_of_one_time_only_is_no_other_rater(
    now: str | None, then: str | None
) -> None:
    """Whoever it was may have been the same, so only the gap is warned of."""
    first, second, *rest = axes(5)
    picture = drawn(
        (
            attrs.evolve(first, rater=now, previous_rater=then),
            attrs.evolve(second, instrument=now, previous_instrument=then),
            *rest,
        )
    )
    said = shown(picture.svg)
    assert "av någon annan" not in said
    assert "ett annat instrument" not in said
    untold = "är inte antecknat båda gångerna. Jämför varsamt."
    assert f"Område 1: vem som skattade {untold}" in said
    assert f"Område 2: vad det mättes med {untold}" in said


def test_a_rater_of_measured_values_that_is_not_recorded_is_not_made_up() -> None:
    """A record that tells one of two raters gives the warning, whichever it is."""
    staff = Text(sv="behandlare")
    for now, then in ((None, staff), (staff, None)):
        values = (
            Measured(dimension="sömn", value=4, on=THEN, rater=then),
            Measured(dimension="sömn", value=5, on=NOW, rater=now),
        )
        scales = {"sömn": Scale(low=0, high=10)}
        (axis,) = axes_of(values, scales, now=NOW, before=THEN, language="sv")
        assert axis.rater_untold
        assert not axis.other_rater


def test_every_axis_says_according_to_whom() -> None:
    """A value without its rater is said to lack one."""
    found = (attrs.evolve(axes(3)[0], rater=None), *axes(3)[1:])
    said = shown(drawn(found).svg)
    assert said.count("enligt behandlare") == 2
    assert "vem som skattat är inte" in said


def test_a_first_time_is_drawn_without_a_last_one() -> None:
    """Where nothing is compared there are no squares, no arrows and no change."""
    picture = drawn(axes(), before=None)
    assert "stroke-dasharray" not in picture.svg
    assert "Ändring" not in " ".join(picture.words.tables[0].header)
    assert "jämfört" not in picture.words.summary
    assert "31 mars 2023" not in shown(picture.svg)
    row = picture.words.tables[0].rows[0]
    assert row == ("Område 1", "klient", "35", "0 till 100, högre är bättre")


@pytest.mark.parametrize("count", [0, 2, 13])
def test_too_few_or_too_many_axes_are_refused(count: int) -> None:
    """Two axes make no star, and thirteen cannot be read."""
    found = tuple(axes(1)[0] for _ in range(count))
    with pytest.raises(ActcoreError, match=f"3 to 12 axes, not {count}"):
        drawn(found)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"low": None}, "axis 2 has no scale"),
        ({"high": None}, "axis 2 has no scale"),
        ({"low": 100}, "scale of axis 2 is to go from low to high"),
        ({"high": float("inf")}, "scale of axis 2 is to go from low to high"),
        ({"value": 77777.5}, "a value of axis 2 lies outside its scale"),
        ({"previous": float("nan")}, "a value of axis 2 lies outside its scale"),
    ],
)
def test_a_scale_is_never_made_up(change: dict[str, object], message: str) -> None:
    """Without a scale that holds its values an axis is refused; no value is repeated."""
    first, second, third = axes(3)
    with pytest.raises(ActcoreError, match=message) as raised:
        drawn((first, attrs.evolve(second, **change), third))
    assert "77777" not in str(raised.value)
    assert "Område" not in str(raised.value)


def test_what_no_digit_tells_apart_is_the_same() -> None:
    """A change that would be printed as zero has no arrow."""
    still = Axis(title="Sömn", value=50.04, previous=50, low=0, high=100)
    assert still.course is Course.SAME
    assert attrs.evolve(still, value=50.2).course is Course.BETTER
    assert attrs.evolve(still, value=49.8).course is Course.WORSE
    row = drawn((still, *axes(2))).words.tables[0].rows[0]
    assert (row[3], row[-1]) == ("50,04", "0")


def test_values_are_in_no_repr() -> None:
    """An axis can be logged without telling how somebody is."""
    assert "30.25" not in repr(Axis(title="Sömn", value=30.25, previous=30.25))


def test_hostile_words_are_text() -> None:
    """Titles and raters are drawn as they were written, whatever they hold."""
    found = (attrs.evolve(axes(3)[0], title=HOSTILE, rater=HOSTILE), *axes(3)[1:])
    picture = star(found, title=HOSTILE, language="sv", now=HOSTILE, before=HOSTILE)
    root = ET.fromstring(picture.svg)
    assert not list(root.iter(f"{SVG}script"))
    assert root[0].text == clean(HOSTILE)
