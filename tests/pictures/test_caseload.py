"""The caseload: who carries how many, never which clients."""

from datetime import date
from xml.etree import ElementTree as ET

import attrs
import pytest
from charts import DAY, HOSTILE, SVG, example, shown, site, sound, texts
from hypothesis import given
from hypothesis import strategies as st

from actcore.embedding import variant_of
from actcore.errors import ActcoreError
from actcore.model import CaseloadAssignment, ClientRef, PersonId, Site
from actcore.pictures import Names, Picture
from actcore.pictures.charts.caseload import caseload
from actcore.pictures.charts.loads import Limit

LIMIT = Limit(most=10, source="Guiden, side 18")


def drawn(
    found: Site,
    *,
    names: Names = Names.CODES,
    limit: Limit | None = None,
    day: date = DAY,
    language: str = "da",
) -> Picture:
    """The caseload, in Danish where nothing else is said."""
    variant = variant_of("dk.act")
    return caseload(
        found, variant, as_of=day, language=language, names=names, limit=limit
    )


def rows(picture: Picture, table: int = 0) -> dict[str, tuple[str, ...]]:
    """The rows of a table by their first cell."""
    return {row[0]: row[1:] for row in picture.words.tables[table].rows}


def cells(picture: Picture) -> int:
    """How many clients are drawn, one by one."""
    return sum(
        "rx" in rect.attrib for rect in ET.fromstring(picture.svg).iter(f"{SVG}rect")
    )


def carried(
    person: str, *clients: str, **changes: object
) -> tuple[CaseloadAssignment, ...]:
    """Clients whom somebody carries."""
    return tuple(
        CaseloadAssignment(client=ClientRef(c), person=PersonId(person), **changes)  # type: ignore[arg-type]
        for c in clients
    )


def test_each_worker_has_a_row_with_what_is_recorded() -> None:
    """Clients, working time and their quotient; who carries nobody is there as well."""
    found = rows(drawn(site()))
    assert found["leif"] == ("ACT-team", "0", "1", "")
    assert found["bodil"] == ("ACT-team", "3", "0,3", "10")
    assert found["bent"] == ("ACT-team", "6", "0,6", "10")
    assert found["mo"] == ("Ingen plads i et team noteret", "1", "ukendt", "ukendt")
    assert cells(drawn(site())) == 10


def test_no_client_is_ever_shown() -> None:
    """A client's code is neither in the picture nor in the words, however it is asked."""
    for names in Names:
        picture = drawn(site(), names=names)
        assert "hemmelig-" not in picture.svg + picture.words.text()


def test_workers_go_by_code_role_or_name() -> None:
    """Codes unless asked; with roles, those who share one are numbered."""
    assert "bodil" in shown(drawn(site()).svg)
    roles = drawn(site(), names=Names.ROLES)
    assert {"Sygeplejerske 1", "Sygeplejerske 4"} <= set(rows(roles))
    assert "bodil" not in roles.svg + roles.words.text()
    full = drawn(site(), names=Names.FULL)
    assert "Bodil Hemmelig" in shown(full.svg)
    assert "Bodil" not in drawn(site()).svg


def test_the_limit_is_held_against_the_team_and_says_where_it_is_from() -> None:
    """The line stands at the team's bar only, and nowhere without a limit."""
    picture = drawn(site(), limit=LIMIT)
    dashed = [
        e for e in ET.fromstring(picture.svg).iter() if "stroke-dasharray" in e.attrib
    ]
    assert len(dashed) == 1
    assert "højst 10" in texts(picture.svg)
    assert "Guiden, side 18" in shown(picture.svg)
    assert rows(picture, 1)["ACT-team"] == ("9", "0,9", "10", "højst 10")
    without = drawn(site())
    assert "stroke-dasharray" not in without.svg
    assert "Trykt" not in without.words.text()


def test_the_bar_of_the_team_is_its_load_to_a_full_time_post() -> None:
    """9 clients on 0.9 posts are 10, as long as ten clients in a row; the limit is 12."""
    picture = drawn(site(), limit=Limit(most=12, source="Guiden"))
    groups = {
        group.findtext(f"{SVG}title"): group
        for group in ET.fromstring(picture.svg).iter(f"{SVG}g")
    }
    places = [float(rect.attrib["x"]) for rect in groups["bent"].iter(f"{SVG}rect")]
    start, one = places[0], places[1] - places[0]
    assert places == pytest.approx([start + n * one for n in range(6)], abs=0.02)
    (bar,) = groups["ACT-team"].iter(f"{SVG}rect")
    assert float(bar.attrib["x"]) == start
    assert float(bar.attrib["width"]) == pytest.approx(10 * one, abs=0.1)
    (line,) = groups["ACT-team"].iter(f"{SVG}line")
    assert line.attrib["x1"] == line.attrib["x2"]
    assert float(line.attrib["x1"]) == pytest.approx(start + 12 * one, abs=0.1)


def test_the_team_counts_those_who_carry_and_each_client_once() -> None:
    """A client with two workers is one client, and who carries nobody is no divisor."""
    shared = attrs.evolve(
        site(), caseload=(*carried("bodil", "a", "b"), *carried("bent", "b", "b"))
    )
    picture = drawn(shared)
    assert rows(picture, 1)["ACT-team"] == ("2", "0,9", "2,22")
    assert "1 borger har flere medarbejdere" in picture.words.text()
    assert picture.words.summary.startswith("2 borgere hos 2 medarbejdere")


@pytest.mark.parametrize(
    ("case", "why"),
    [
        ("fte", "arbejdstiden er ikke noteret"),
        ("deputy", "er stedfortræder for en anden"),
        ("two", "arbejder i to team"),
        ("nobody", "ingen i teamet har en borger"),
    ],
)
def test_a_load_that_cannot_be_told_says_why(case: str, why: str) -> None:
    """Where the record cannot tell, there is no number for the team, and a reason."""
    found = site()
    (team,) = found.teams
    bodil = team.members[1]
    if case == "fte":
        members = (attrs.evolve(bodil, fte=None), *team.members[2:])
        found = attrs.evolve(found, teams=(attrs.evolve(team, members=members),))
    elif case == "deputy":
        members = (attrs.evolve(bodil, deputy_for="bent"), *team.members[2:])
        found = attrs.evolve(found, teams=(attrs.evolve(team, members=members),))
    elif case == "two":
        other = attrs.evolve(team, id="anden", members=(bodil,))
        found = attrs.evolve(found, teams=(team, other))
    else:
        over = carried("bodil", "a", until=date(2023, 1, 1))
        found = attrs.evolve(found, caseload=over)
    picture = drawn(found, limit=LIMIT)
    sound(picture, "da")
    for row in picture.words.tables[1].rows:
        assert why in row[3]
        assert row[2] == "ukendt"
    assert why in shown(picture.svg)
    assert "højst 10" not in texts(picture.svg)


@pytest.mark.parametrize(
    ("language", "word"),
    [("sv", "ersättare"), ("da", "stedfortræder"), ("nb", "vara")],
)
def test_a_deputy_is_called_as_everywhere_else(language: str, word: str) -> None:
    """One word for somebody who stands in for another, as in the report's team rows."""
    found = site()
    (team,) = found.teams
    members = (attrs.evolve(team.members[1], deputy_for="bent"), *team.members[2:])
    found = attrs.evolve(found, teams=(attrs.evolve(team, members=members),))
    (row,) = drawn(found, language=language).words.tables[1].rows
    assert f" {word} " in row[3]


def test_working_time_in_two_teams_is_added_for_the_worker() -> None:
    """Somebody with two half posts has one whole, and stands in one row."""
    found = site()
    (team,) = found.teams
    half = attrs.evolve(team.members[1], fte=0.5)
    teams = (
        attrs.evolve(team, members=(half,)),
        attrs.evolve(team, id="anden", members=(half,)),
    )
    picture = drawn(attrs.evolve(found, teams=teams))
    told = [row for row in picture.words.tables[0].rows if row[0] == "bodil"]
    assert told == [("bodil", "ACT-team (team)", "3", "1", "3")]


def test_only_what_holds_on_the_day_is_counted() -> None:
    """Assignments before and after the day are not in the picture."""
    found = attrs.evolve(
        site(),
        caseload=(
            *carried("bodil", "a", until=date(2024, 3, 30)),
            *carried("bodil", "b", since=date(2024, 3, 31)),
            *carried("bodil", "c", since=date(2024, 4, 1)),
        ),
    )
    assert rows(drawn(found))["bodil"][1] == "1"
    assert rows(drawn(found, day=date(2024, 4, 1)))["bodil"][1] == "2"


def test_clients_without_a_worker_are_said_to_be_unknown() -> None:
    """A record of who carries whom cannot tell who has nobody."""
    note = "Borgere, der ikke har en medarbejder, er ikke i materialet"
    assert note in shown(drawn(site()).svg)


def test_a_site_without_a_caseload_is_refused() -> None:
    """Nothing recorded is not the same as nobody carried."""
    with pytest.raises(ActcoreError, match="records no caseload"):
        drawn(attrs.evolve(site(), caseload=()))


@given(st.lists(st.integers(0, 120), min_size=1, max_size=4))
def test_any_load_fits_on_the_sheet(counts: list[int]) -> None:
    """However many somebody carries, each is drawn and none leaves the page."""
    people = ("leif", "bodil", "bent", "pia")
    load = [
        one
        for person, count in zip(people, counts, strict=False)
        for one in carried(person, *(f"{person}{n}" for n in range(count)))
    ]
    found = attrs.evolve(site(), caseload=(*load, *carried("mo", "x")))
    picture = drawn(found, limit=LIMIT)
    sound(picture, "da")
    drawn_cells = [
        rect
        for rect in ET.fromstring(picture.svg).iter(f"{SVG}rect")
        if "rx" in rect.attrib
    ]
    assert len(drawn_cells) == sum(counts) + 1
    for rect in drawn_cells:
        assert float(rect.attrib["x"]) + float(rect.attrib["width"]) <= 852


def test_the_danish_example_is_at_its_printed_limit() -> None:
    """The example team carries 10 citizens to a full-time post, as the rule counts it."""
    found = example("dk.act", "act_team.json")
    assert isinstance(found, Site)
    picture = drawn(found, limit=LIMIT)
    assert rows(picture, 1)["ACT-team"][:3] == ("9", "0,9", "10")


def test_hostile_names_are_text() -> None:
    """A worker may be called anything; it is drawn as text."""
    found = site()
    people = tuple(attrs.evolve(person, name=HOSTILE) for person in found.people)
    picture = drawn(attrs.evolve(found, people=people), names=Names.FULL)
    assert not list(ET.fromstring(picture.svg).iter(f"{SVG}script"))
    assert "alert(1)" in shown(picture.svg)
    assert "\u202e" not in picture.svg


def test_a_limit_of_nothing_is_refused() -> None:
    """A limit is a number above zero."""
    with pytest.raises(ValueError, match="most"):
        Limit(most=0, source="")
