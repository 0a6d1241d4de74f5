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
        people=(Person(id=CLIENT), Person(id="-1", name=name), Person(id="=2")),
        sociogram=Sociogram(
            contacts=(Contact(person="-1"), Contact(person="=2")),
            ties=(Tie(first="-1", second="=2"),),
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


@pytest.mark.parametrize("start", "=+-@|%\t\r\n＝＋－＠")
def test_every_start_of_a_formula_is_shielded(start: str) -> None:
    """A name that a spreadsheet would calculate stands behind an apostrophe."""
    people = (Person(id=CLIENT), Person(id="bo", name=f"{start}1+1"))
    sociogram = Sociogram(contacts=(Contact(person="bo"),))
    case = Case(id="c", model="m", client=CLIENT, people=people, sociogram=sociogram)
    (row,) = rows(to_tables(case, names="full")[PEOPLE])
    assert row["name"] == f"'{start}1+1"


def test_a_table_with_semicolons_is_told_of_once() -> None:
    """What a Nordic spreadsheet saves is one fault, however many people there are."""
    people = "nodeID;closeness\r\n" + "".join(f"{n};2\r\n" for n in range(50))
    with pytest.raises(DocumentError, match="not ';'") as caught:
        from_tables({PEOPLE: people})
    assert [fault.path for fault in caught.value.faults] == ["$.attributeList"]
    told = 'nodeID,"a;b"\r\n1,2\r\n'
    assert from_tables({PEOPLE: told}).ignored == ("a;b",)


def test_bytes_are_no_table() -> None:
    """Whoever hands over undecoded bytes is told to decode them."""
    with pytest.raises(TypeError, match="decode"):
        from_tables({PEOPLE: b"nodeID\n1\n"})


@pytest.mark.parametrize(
    ("ties", "place"),
    [
        ("from,to\n1,1\n", "$.edgeList[0]"),
        ("from,to\n1,2\n1,3\n", "$.edgeList[1]"),
        ("from,to,acquainted\n1,2,true\n2,1,false\n", "$.edgeList[1]"),
        ("networkCanvasSourceUUID,networkCanvasTargetUUID\n1,c\n", "$.edgeList[0]"),
    ],
)
def test_a_tie_that_no_record_may_have_is_refused(ties: str, place: str) -> None:
    """Two people who are on the map know each other or do not, and not both."""
    people = "nodeID,networkCanvasEgoUUID\n1,c\n2,c\n"
    with pytest.raises(DocumentError) as caught:
        from_tables({PEOPLE: people, TIES: ties})
    assert [fault.path for fault in caught.value.faults] == [place]


def test_a_pair_told_twice_alike_counts_once() -> None:
    """Two tables of ties may tell the same of the same two."""
    found = {"edgeList_a.csv": "from,to\n1,2\n", "edgeList_b.csv": "from,to\n2,1\n"}
    drawn = from_tables({PEOPLE: "nodeID\n1\n2\n", **found})
    assert drawn.sociogram.ties == (Tie(first="1", second="2"),)


def test_the_client_is_no_row_among_the_people() -> None:
    """The one in the middle of a map is nobody on it."""
    people = "nodeID,networkCanvasEgoUUID,networkCanvasUUID\n1,me,me\n"
    with pytest.raises(DocumentError, match="in the middle") as caught:
        from_tables({PEOPLE: people})
    assert [fault.path for fault in caught.value.faults] == ["$.attributeList[0].id"]
