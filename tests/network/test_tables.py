"""A map as comma-separated values."""

import csv
from io import StringIO

import pytest
from drawn_maps import CLIENT, HOSTILE, cases, told_in_full
from hypothesis import given
from hypothesis import strategies as st

from actcore.errors import DocumentError
from actcore.model import Case, Contact, Person, Sociogram, Spot, Tie
from actcore.network import from_tables, to_tables, with_drawn

PEOPLE, TIES, EGO = "attributeList_Person.csv", "edgeList_knows.csv", "ego.csv"


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a table."""
    return list(csv.DictReader(StringIO(text, newline="")))


@given(cases())
def test_a_map_comes_back_from_its_tables_as_it_was(case: Case) -> None:
    """With full names nothing is lost, however hostile the words."""
    drawn = from_tables(to_tables(case, names="full"))
    assert drawn.sociogram == case.sociogram
    assert drawn.people == told_in_full(case).people
    assert drawn.ignored == ()
    assert with_drawn(case, drawn) == case


@given(cases(), st.sampled_from(("codes", "roles", "full")))
def test_no_cell_is_a_formula(case: Case, names: str) -> None:
    """No cell begins as a spreadsheet's formula does."""
    for text in to_tables(case, names=names).values():
        for row in csv.reader(StringIO(text, newline="")):
            assert not [
                cell for cell in row if cell[:1] in tuple("=+-@|%\t\r\n＝＋－＠")
            ]


@pytest.mark.parametrize("name", [*HOSTILE, "\ttab", "\rreturn", "nul\x00", "'"])
def test_hostile_words_come_back_as_they_were(name: str) -> None:
    """The apostrophe that shields a cell is taken off, and no other."""
    case = Case(
        id="=c",
        model="m",
        client=CLIENT,
        people=(Person(id=CLIENT), Person(id="-1", name=name)),
        sociogram=Sociogram(
            contacts=(Contact(person="-1"),), ties=(Tie(first="-1", second="kim"),)
        ),
    )
    drawn = from_tables(to_tables(case, names="full"))
    assert drawn.people[1] == Person(id="-1", name=name)
    assert drawn.sociogram.ties == case.sociogram.ties


def test_the_tables_are_laid_out_as_network_canvas_does(kim: Case) -> None:
    """The client, the people and the ties, with that tool's names for ids."""
    tables = to_tables(kim)
    assert list(tables) == [EGO, PEOPLE, TIES]
    ego, lena, tie = (rows(table)[0] for table in tables.values())
    assert ego["networkCanvasEgoUUID"] == lena["networkCanvasEgoUUID"] == "kim"
    assert (lena["nodeID"], lena["networkCanvasUUID"]) == ("1", "lena")
    assert (tie["edgeID"], tie["from"], tie["to"]) == ("1", "1", "2")
    assert tie["networkCanvasSourceUUID"] == "lena"
    assert tie["acquainted"] == "true"
    assert lena["layout_x"] == ""
    assert "name" not in lena
    assert "relation" not in lena


def test_tables_of_an_interview_are_read() -> None:
    """Ids may be numbers only, and the table of ties may be missing."""
    people = (
        "\ufeffnodeID,networkCanvasEgoUUID,networkCanvasUUID,name,where_x,where_y,mood\r\n"
        "1,ego,,Bo,0.5,0.75,fine\r\n2,ego,,Elin,,,\r\n"
    )
    ties = "edgeID,from,to\r\n1,1,2\r\n"
    drawn = from_tables(
        {"7_attributeList_person.csv": people, "7_edgeList_x.csv": ties}
    )
    assert drawn.client == "ego"
    assert [person.name for person in drawn.people] == [None, "Bo", "Elin"]
    assert drawn.sociogram.contacts[0].drawn_at == Spot(angle=180, distance=0.5)
    assert drawn.sociogram.ties == (Tie(first="1", second="2"),)
    assert drawn.ignored == ("mood",)
    assert from_tables({"7_attributeList_person.csv": people}).sociogram.ties == ()


@pytest.mark.parametrize(
    "tables",
    [
        {},
        {"other.csv": "a,b\n1,2\n"},
        {PEOPLE: "nodeID\n1,SECRET\n"},
        {PEOPLE: 'nodeID\n"SECRET'},
        {PEOPLE: "nodeID,closeness\n1,SECRET\n"},
        {PEOPLE: "nodeID,name\n,SECRET\n"},
        {PEOPLE: "nodeID,networkCanvasEgoUUID\n1,a\n2,b\n"},
        {PEOPLE: "nodeID\n1\n", TIES: "from,to\n1,SECRET\n"},
        {PEOPLE: "nodeID,name\n1,a\n1,b\n"},
        {PEOPLE: "x" * 4_000_001},
    ],
)
def test_what_is_no_map_is_refused_without_repeating_it(tables: dict) -> None:
    """A fault is told by table and row."""
    with pytest.raises(DocumentError) as caught:
        from_tables(tables)
    assert "SECRET" not in str(caught.value)
