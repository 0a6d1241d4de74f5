"""The pictures and words an application asks for, over the installed plugins."""

from datetime import date
from typing import Any

import attrs
import pytest

import actcore
import actcore.draw
from actcore.errors import ActcoreError, UnknownName
from actcore.model import (
    Audience,
    Case,
    Layer,
    Membership,
    PersonKind,
    Site,
    Team,
)
from actcore.pictures import Names, Scale
from actcore.testing.cases import example_bytes

DAY = date(2025, 10, 1)


@pytest.fixture
def robin() -> Case:
    """An invented client with two maps."""
    variant = actcore.load("se.ract").variant("se.ract")
    case = actcore.read(example_bytes(variant, "robin"))
    assert isinstance(case, Case)
    return case


@pytest.mark.parametrize("language", ["sv", "da", "nb", "en"])
def test_one_call_makes_a_picture_with_its_words(robin: Case, language: str) -> None:
    """In the language asked for, the same each time, with the words of the same map."""
    asked: Any = {"as_of": DAY, "language": language, "names": Names.FULL}
    picture = actcore.draw.sociogram(robin, **asked)
    assert picture.svg == actcore.draw.sociogram(robin, **asked).svg
    assert picture.words.language == language
    assert "Siv" in picture.svg
    assert "Siv" in picture.words.text()
    assert picture._repr_svg_() == picture.svg


def test_names_stay_out_of_the_repr_of_a_picture(robin: Case) -> None:
    """What a log may show of a picture or a scene holds no name."""
    asked: Any = {"as_of": DAY, "names": Names.FULL}
    for value in (
        actcore.draw.sociogram(robin, **asked),
        actcore.draw.scene(robin, **asked),
        actcore.draw.describe(robin, **asked),
    ):
        assert "Siv" not in repr(value)
        assert "mormor" not in repr(value)


def test_the_client_is_told_what_the_map_measures_and_others_are_not(
    robin: Case,
) -> None:
    """Measures point at people, so only a description of the whole map has them."""
    whole = actcore.draw.describe(robin, as_of=DAY, language="en").text()
    assert "circle" in whole
    for audience in (Audience.GROUP, Audience.TEAM, Audience.STATISTICS):
        told = actcore.draw.describe(
            robin, as_of=DAY, language="en", audience=audience
        ).text()
        assert "circle" not in told


def test_an_earlier_day_shows_the_map_of_that_day(robin: Case) -> None:
    """Who came on the map later is not on it yet."""
    early = actcore.draw.scene(robin, as_of=date(2024, 12, 1))
    assert "karim" not in {figure.id for figure in early.figures}
    assert "karim" in {f.id for f in actcore.draw.scene(robin, as_of=DAY).figures}


def test_change_takes_the_earlier_map_from_an_older_record(robin: Case) -> None:
    """Somebody who has left the record since keeps the name in the picture."""
    old = attrs.evolve(robin, sociogram=robin.other_sociograms[0], other_sociograms=())
    new = attrs.evolve(
        robin,
        other_sociograms=(),
        people=tuple(p for p in robin.people if p.id != "kurator"),
        worksheets={},
    )
    picture = actcore.draw.change(new, old=old, as_of=DAY, names=Names.FULL)
    assert "Kuratorn" in picture.svg
    with pytest.raises(ActcoreError, match="no earlier sociogram"):
        actcore.draw.change(new, as_of=DAY)


def test_professionals_can_be_drawn_apart(robin: Case) -> None:
    """Every figure is of the kind asked for."""
    scene = actcore.draw.scene(robin, as_of=DAY, only=PersonKind.PROFESSIONAL)
    assert {figure.kind for figure in scene.figures} == {PersonKind.PROFESSIONAL}
    changed = actcore.draw.change(
        robin, as_of=DAY, only="professional", names="full"
    ).words.text()
    assert "Dr Eva" in changed
    assert "Mikael" not in changed


@pytest.mark.parametrize("names", ["codes", Names.CODES])
@pytest.mark.parametrize("audience", ["statistics", Audience.STATISTICS])
def test_words_and_enums_ask_for_the_same(
    robin: Case, names: Names | str, audience: Audience | str
) -> None:
    """A word as the command takes it hides what the enum hides."""
    for asked in ({"names": names}, {"audience": audience, "names": "full"}):
        picture = actcore.draw.sociogram(robin, as_of=DAY, **asked)  # type: ignore[arg-type]
        assert "Siv" not in picture.svg + picture.words.text()


@pytest.mark.parametrize(
    ("asked", "error", "told"),
    [
        ({"audiance": "group"}, TypeError, "did you mean 'audience'"),
        ({"audience": "groop"}, UnknownName, "did you mean 'group'"),
        ({"names": "all"}, UnknownName, "unknown names 'all'"),
        ({"layer": "everday"}, UnknownName, "did you mean 'everyday'"),
        ({"theme": "drak"}, UnknownName, "did you mean 'dark'"),
        ({"size": "a3"}, UnknownName, "unknown size 'a3'"),
        ({"language": "xx"}, UnknownName, "unknown language 'xx'"),
    ],
)
def test_what_is_misspelt_is_refused(
    robin: Case, asked: dict[str, str], error: type[Exception], told: str
) -> None:
    """Nothing falls back to the client's own view, which shows the most."""
    with pytest.raises(error, match=told):
        actcore.draw.sociogram(robin, as_of=DAY, **asked)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["sv", "da", "nb", "en"])
def test_every_measure_and_change_is_told_with_its_caution(
    robin: Case, language: str
) -> None:
    """What a number does not say stands where the number stands."""
    told = actcore.draw.describe(robin, as_of=DAY, language=language).text()
    for found in actcore.draw.measures(robin, as_of=DAY).all():
        assert found.caution(language) in told
    old = attrs.evolve(robin, sociogram=robin.other_sociograms[0], other_sociograms=())
    changes, sentences = actcore.draw.told_changes(old, robin, language=language)
    assert sentences[-1] == changes.caution(language)


def test_a_team_of_staff_is_not_the_clients_own(robin: Case) -> None:
    """Neither a measure nor a change counts those who only work at the clinic."""
    staff = Team(
        id="clinic",
        kind="ordinary_team",
        since=date(2024, 1, 1),
        members=(Membership(person="agneta", since=date(2024, 1, 1)),),
    )
    wider = attrs.evolve(robin, teams=(*robin.teams, staff))
    assert actcore.draw.measures(wider, as_of=DAY) == actcore.draw.measures(
        robin, as_of=DAY
    )
    changes, _ = actcore.draw.told_changes(robin, wider)
    assert changes.team[0] == changes.team[1]


def test_a_change_passes_over_maps_of_another_layer(robin: Case) -> None:
    """A map of a crisis that lies between two everyday ones is not the one before."""
    between = attrs.evolve(
        robin.other_sociograms[0],
        drawn_on=date(2025, 3, 1),
        layer=Layer.CRISIS,
        contacts=(),
    )
    with_crisis = attrs.evolve(
        robin, other_sociograms=(between, *robin.other_sociograms)
    )
    drawn = actcore.draw.change(with_crisis, as_of=DAY)
    assert drawn.svg == actcore.draw.change(robin, as_of=DAY).svg
    with pytest.raises(ActcoreError, match="the one shown"):
        actcore.draw.change(robin, as_of=DAY, since=date(2025, 9, 30))


def test_a_report_and_a_caseload_are_drawn_by_one_call(robin: Case) -> None:
    """The charts need no more than what an application has at hand."""
    report = actcore.check(robin, as_of=DAY)
    assert "Resursgrupps-ACT" in actcore.draw.profile(report).words.title
    variant = actcore.load("dk.act").variant("dk.act")
    site = actcore.read(example_bytes(variant, "act_team"))
    assert isinstance(site, Site)
    picture = actcore.draw.caseload(site, as_of=date(2024, 3, 31))
    assert picture.words.language == "da"


def measured(robin: Case, *values: tuple[str, str, float]) -> Case:
    """Robin with these measured values: dimension, day, value."""
    reference, *_ = robin.worksheets["measurement_reference"]
    row = reference.measurements[0]  # type: ignore[attr-defined]
    rows = tuple(
        attrs.evolve(
            row, dimension=name, measured_on=date.fromisoformat(day), value=value
        )
        for name, day, value in values
    )
    sheet = attrs.evolve(reference, measurements=rows)  # type: ignore[type-var]
    return attrs.evolve(
        robin, worksheets={**robin.worksheets, "measurement_reference": (sheet,)}
    )


SCALES = {
    "a": Scale(low=0, high=10),
    "b": Scale(low=0, high=4),
    "c": Scale(low=1, high=7),
}


def test_a_star_shows_the_latest_values_and_those_of_before(robin: Case) -> None:
    """Raw values stand in the table; what was not measured again is a gap, never zero."""
    case = measured(
        robin,
        ("a", "2024-05-01", 4),
        ("a", "2025-05-01", 6),
        ("b", "2024-05-01", 3),
        ("c", "2025-05-01", 2),
        ("c", "2025-11-01", 7),
        ("unscaled", "2025-05-01", 1),
    )
    picture = actcore.draw.star(case, SCALES, since=date(2024, 12, 31), as_of=DAY)
    rows = {row[0]: row for table in picture.words.tables for row in table.rows}
    assert set(rows) == {"a", "b", "c"}
    assert {"4", "6"} <= set(rows["a"])
    assert "3" in rows["b"]
    assert not {"0", "7"} & {*rows["b"], *rows["c"]}
    assert "Kvalitetsstjärnan" in picture.words.title


def test_a_star_is_refused_where_nothing_is_known_of_scales(robin: Case) -> None:
    """No scale is made up, and a model without such values says so."""
    with pytest.raises(ActcoreError, match="3 to 12 axes"):
        actcore.draw.star(robin, {}, as_of=DAY)
    danish = Case(model="dk.act", id="c", client="k")
    with pytest.raises(ActcoreError, match="keeps no measured values"):
        actcore.draw.star(danish, SCALES, as_of=DAY)
