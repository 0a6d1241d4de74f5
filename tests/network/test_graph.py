"""A map as a networkx graph, and back into a case."""

import json
import os
import pickle
import subprocess
import sys
from math import hypot
from pathlib import Path

import attrs
import networkx as nx
import pytest
from drawn_maps import CLIENT, cases, told_in_full
from hypothesis import given

import actcore
from actcore.codec import to_bytes
from actcore.embedding import variant_of
from actcore.errors import DocumentError, UnknownName
from actcore.model import Case, Contact, Person, Sociogram, Tie
from actcore.network import (
    from_graph,
    from_graphml,
    from_tables,
    to_graph,
    to_graphml,
    to_tables,
    with_drawn,
)
from actcore.pictures.theme import DARK, LIGHT

EMPTY = Case(id="c", model="se.ract", client="kim", people=(Person(id="kim"),))


def others_than_the_client(graph: nx.Graph) -> nx.Graph:
    """The graph of the people on the map."""
    return graph.subgraph([node for node in graph if node != CLIENT])


@given(cases())
def test_a_map_comes_back_from_its_graph_as_it_was(case: Case) -> None:
    """With full names nothing is lost on the way to a graph and back."""
    drawn = from_graph(to_graph(case, names="full"))
    assert drawn.sociogram == case.sociogram
    assert drawn.people == told_in_full(case).people
    assert with_drawn(case, drawn) == case


@given(cases())
def test_only_those_who_know_each_other_are_joined(case: Case) -> None:
    """Density counts known ties alone; a told no is no edge and is not lost."""
    graph = to_graph(case)
    people = {contact.person for contact in case.sociogram.contacts}
    known = {
        frozenset((tie.first, tie.second))
        for tie in case.sociogram.ties
        if tie.acquainted and {tie.first, tie.second} <= people
    }
    pairs = {pair for pair in known if len(pair) == 2}
    found = others_than_the_client(graph)
    assert {frozenset(edge) for edge in found.edges} == pairs
    assert set(graph[CLIENT]) == people
    assert from_graph(graph).sociogram.ties == case.sociogram.ties


def test_a_graph_in_codes_holds_no_name_and_no_word_of_the_client(kim: Case) -> None:
    """Names, relations and meanings are only told when asked for."""
    words = str(list(to_graph(kim).nodes(data=True)))
    assert "Lena" not in words
    assert "mamma" not in words
    assert "'kind': 'private'" in words
    named = to_graph(kim, names="full", own_words=False)
    assert named.nodes["lena"]["name"] == "Lena"
    assert "relation" not in named.nodes["lena"]
    assert to_graph(kim, own_words=True).nodes["lena"]["relation"] == "mamma"
    assert to_graph(kim, names="roles").nodes["henrik"]["label"] == "läkare"


def test_another_way_to_name_people_is_refused(kim: Case) -> None:
    """A slip of the pen does not fall back to names."""
    with pytest.raises(UnknownName, match="did you mean 'codes'"):
        to_graph(kim, names="code")


def test_nodes_and_edges_have_typed_attributes(kim: Case) -> None:
    """What is recorded stands at its node as text, number or truth; the rest not."""
    graph = to_graph(kim)
    assert graph.nodes["bo"] == {
        "ego": False,
        "label": "bo",
        "kind": "private",
        "sphere": "family",
        "closeness": 2,
        "bond": "strained",
        "part": "mapped",
    }
    assert graph.nodes["lena"]["part"] == "member"
    assert graph.nodes["kim"]["ego"] is True
    assert graph.edges["kim", "bo"] == {"ego": True, "closeness": 2, "bond": "strained"}
    assert graph.edges["lena", "bo"]["acquainted"] is True
    assert graph.graph["drawn_on"] == "2024-03-12"


def test_algorithms_run_on_the_graph_as_it_is(kim: Case) -> None:
    """Density, circles and Burt's measures need no preparation but the client out."""
    graph = to_graph(kim)
    people = others_than_the_client(graph)
    assert nx.density(people) == 16 / 153
    assert nx.number_connected_components(people) == 4
    assert round(nx.constraint(graph, ["kim"])["kim"], 2) == 0.14


BACKEND = """
import networkx

class Counting(networkx.Graph):
    __networkx_backend__ = "counting"

def convert_from_nx(graph, **_):
    return Counting(graph)

def convert_to_nx(found, **_):
    return found

def number_connected_components(graph):
    assert isinstance(graph, Counting)
    assert graph.nodes["bo"]["closeness"] == 2
    return "counted elsewhere"
"""


def test_another_backend_of_networkx_takes_the_graph(kim: Case, tmp_path: Path) -> None:
    """The graph is a plain one, which a backend converts as it does any other."""
    (tmp_path / "counting.py").write_text(BACKEND)
    about = tmp_path / "counting-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: counting\nVersion: 1\n"
    )
    entries = "[networkx.backends]\ncounting = counting\n"
    (about / "entry_points.txt").write_text(entries)
    (tmp_path / "graph").write_bytes(pickle.dumps(to_graph(kim)))
    program = (
        "import pickle, sys, networkx\n"
        "graph = pickle.load(open(sys.argv[1], 'rb'))\n"
        "print(networkx.number_connected_components(graph, backend='counting'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "graph")],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "counted elsewhere", done.stderr


def test_what_networkx_displays_by_is_there_when_asked_for(kim: Case) -> None:
    """Every node has a place, a colour, a size, a shape and a label; the ring is kept."""
    graph = to_graph(kim, display=True)
    for _, row in graph.nodes(data=True):
        assert row["color"].startswith("#")
        assert isinstance(row["label"], str)
        assert row["size"] > 0
    far = {
        node: row["pos"][0] ** 2 + row["pos"][1] ** 2
        for node, row in graph.nodes(data=True)
    }
    assert far["kim"] == 0 < far["lena"] < far["bo"] < far["petra"]
    assert graph.nodes["maria"]["shape"] != graph.nodes["lena"]["shape"]
    assert "pos" not in to_graph(kim).nodes["lena"]
    assert from_graph(graph).ignored == ()


def test_a_first_glance_is_as_far_out_as_the_ring() -> None:
    """Equal steps to the outermost ring; who has no ring stands beyond it."""
    rings = {"a": 1, "b": 2, "c": 3, "d": 4, "e": None}
    contacts = [Contact(person=who, closeness=ring) for who, ring in rings.items()]
    people = tuple(Person(id=who) for who in ("kim", *rings))
    sociogram = Sociogram(contacts=tuple(contacts))
    case = attrs.evolve(EMPTY, people=people, sociogram=sociogram)
    nodes = to_graph(case, display=True).nodes
    far = [hypot(*nodes[who]["pos"]) for who in rings]
    assert far == pytest.approx([0.25, 0.5, 0.75, 1, 1.2], abs=1e-5)


def test_the_first_glance_has_the_colours_of_the_picture() -> None:
    """The pale colours of the parts of life, and those of the client and the ties."""
    spheres = ("a", "b", "c", "d", "e", "f")
    contacts = [Contact(person=f"p{s}", sphere=s, bond="strained") for s in spheres]
    ties = (Tie(first="pa", second="pb"),)
    case = Case(
        id="c",
        model="m",
        client="kim",
        people=(Person(id="kim"), *(Person(id=one.person) for one in contacts)),
        sociogram=Sociogram(contacts=tuple(contacts), ties=ties),
    )
    graph = to_graph(case, display=True)
    people = [graph.nodes[one.person]["color"] for one in contacts]
    assert tuple(people) == DARK.sectors
    assert graph.nodes["kim"]["color"] == LIGHT.star
    drawn = {row["color"] for _, _, row in graph.edges(data=True)}
    assert drawn == {LIGHT.tie, LIGHT.strained}


def test_networkx_draws_it(kim: Case) -> None:
    """`nx.display` accepts the graph as it is."""
    matplotlib = pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    matplotlib.use("svg")
    canvas = matplotlib.figure.Figure().add_subplot()
    nx.display(to_graph(kim, display=True), canvas=canvas)
    assert {text.get_text() for text in canvas.texts} >= {"kim", "lena"}


def test_a_graph_made_by_hand_is_read() -> None:
    """What another tool made needs only a node marked as the client."""
    graph = nx.MultiDiGraph()
    graph.add_node("me", ego=True)
    graph.add_node(7, kind="professional", closeness=2.0, favourite="tea")
    graph.add_node("bo", good_function="true", meanings="calls me")
    graph.add_edge("me", "bo", bond="strong", closeness="1")
    graph.add_edge("bo", 7)
    graph.add_edge(7, "bo")
    drawn = from_graph(graph)
    assert drawn.client == "me"
    assert drawn.ignored == ("favourite",)
    assert drawn.sociogram.contact("7").closeness == 2
    assert drawn.sociogram.contact("bo").bond == "strong"
    assert drawn.sociogram.contact("bo").meanings == ("calls me",)
    assert drawn.sociogram.ties == (Tie(first="7", second="bo"),)


def test_missing_values_are_unknown_and_crash_nothing() -> None:
    """Empty texts and not-a-numbers, as tools write for missing ones, are unknown."""
    graph = nx.Graph(drawn_on="", layer="", shown_to="", other_ties="")
    graph.add_node("me", ego=True, kind="")
    graph.add_node(
        "bo",
        closeness=float("nan"),
        angle=float("nan"),
        bond="",
        kind=None,
    )
    assert from_graph(graph).sociogram == Sociogram(contacts=(Contact(person="bo"),))


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"closeness": 0}, "closeness"),
        ({"closeness": 8}, "closeness"),
        ({"closeness": 1.5}, "closeness"),
        ({"closeness": "near"}, "closeness"),
        ({"closeness": True}, "closeness"),
        ({"bond": "SECRET"}, "bond"),
        ({"kind": "SECRET"}, "kind"),
        ({"angle": 360, "distance": 1}, "angle"),
        ({"angle": 1, "distance": 1e999}, "distance"),
        ({"good_function": "SECRET"}, "good_function"),
        ({"meanings": "[1, 2]"}, "meanings"),
        ({"meanings": "[" * 9999}, "meanings"),
        ({"shown_to": '["SECRET"]'}, "shown_to"),
        ({"relation": ["SECRET"]}, "relation"),
    ],
)
def test_a_bad_value_is_told_by_its_place_only(told: dict, place: str) -> None:
    """The message says where and what belongs there, and repeats nothing."""
    graph = nx.Graph()
    graph.add_node("me", ego=True)
    graph.add_node("NAME", **told)
    with pytest.raises(DocumentError) as caught:
        from_graph(graph)
    assert [fault.path for fault in caught.value.faults] == [f"$.nodes[1].{place}"]
    assert "SECRET" not in str(caught.value)
    assert "NAME" not in str(caught.value)


@pytest.mark.parametrize("egos", [0, 2])
def test_a_graph_without_one_client_is_refused(egos: int) -> None:
    """Nobody is guessed to be the client."""
    graph = nx.Graph()
    for number in range(3):
        graph.add_node(number, ego=number < egos)
    with pytest.raises(DocumentError, match="one node that is the client"):
        from_graph(graph)


@pytest.mark.parametrize("value", ["{", "[[1]]", "5"])
def test_bad_other_ties_are_refused(value: str) -> None:
    """What is told of pairs that no edge stands for has one form."""
    graph = nx.Graph(other_ties=value)
    graph.add_node("me", ego=True)
    with pytest.raises(DocumentError, match="other_ties"):
        from_graph(graph)


def test_a_case_without_a_map_says_so() -> None:
    """There is no empty graph where nobody has drawn anything."""
    with pytest.raises(DocumentError, match="expected a map"):
        to_graph(EMPTY)


def test_a_new_map_keeps_the_former_one_and_adds_who_is_new(kim: Case) -> None:
    """The present map moves to the others, and nobody known is changed."""
    new = Sociogram(
        contacts=(Contact(person="lena"), Contact(person="new")),
        ties=(Tie(first="new", second="lena"),),
        helper="helper",
    )
    people = (Person(id="lena", name="Other"), Person(id="new", name="New"))
    drawn = attrs.evolve(from_graph(to_graph(kim)), sociogram=new, people=people)
    case = with_drawn(kim, drawn)
    assert case.sociogram == new
    assert case.other_sociograms[0] == kim.sociogram
    assert case.person("lena").name == "Lena"
    assert case.person("new").name == "New"
    assert case.person("helper") == Person(id="helper")
    assert case.people[: len(kim.people)] == kim.people


def test_the_map_of_another_client_is_refused(kim: Case) -> None:
    """A map does not get into the wrong record by its file name."""
    graph = nx.Graph(drawn_by="4f1")
    graph.add_node("4f1", ego=True)
    graph.add_edge("4f1", "lena", ego=True)
    drawn = from_graph(graph)
    with pytest.raises(DocumentError, match="same client") as caught:
        with_drawn(kim, drawn)
    assert "4f1" not in str(caught.value)
    case = with_drawn(kim, drawn, same_client=True)
    assert case.sociogram.drawn_by == "kim"
    assert case.people == kim.people


def test_importing_the_room_and_measuring_import_no_networkx() -> None:
    """A check that needs no graph does not wait for the library of graphs."""
    program = (
        "import sys; from actcore.network import measure\n"
        "from actcore.model import Case, Sociogram\n"
        "case = Case(id='c', model='m', client='k', sociogram=Sociogram())\n"
        "measure(case, advanced=True)\n"
        "print('networkx' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def refused(graph: nx.Graph, **options: bool) -> dict[str, str]:
    """What is wrong with a graph, by place."""
    with pytest.raises(DocumentError) as caught:
        from_graph(graph, **options)
    return {fault.path: fault.expected for fault in caught.value.faults}


def test_a_person_who_knows_themselves_is_refused() -> None:
    """A loop is told by the number of its edge, and not dropped."""
    graph = nx.Graph()
    graph.add_node("me", ego=True)
    graph.add_edge("me", "bo")
    graph.add_edge("bo", "bo")
    assert refused(graph) == {"$.edges[1]": "expected two people"}


@pytest.mark.parametrize("pair", [["bo", "gone"], ["me", "bo"], ["bo", "bo"]])
def test_other_ties_are_of_two_on_the_map(pair: list[str]) -> None:
    """What no edge stands for is held to the same."""
    graph = nx.Graph(other_ties=json.dumps([[*pair, False, 0]]))
    graph.add_node("me", ego=True)
    graph.add_node("bo")
    assert list(refused(graph)) == ["$.graph.other_ties[0]"]


NUMBER = "19121212-1212"
CODE = "looks like a national identity number"
WORDS = "expected words without a national identity number"


def numbered(**told: object) -> nx.Graph:
    """A graph in which somebody has this told of them."""
    graph = nx.Graph()
    graph.add_node("me", ego=True)
    graph.add_node("bo", **told)
    return graph


@pytest.mark.parametrize("field", ["name", "alias", "profession", "organisation"])
@pytest.mark.parametrize("allow", [False, True])
def test_an_identity_number_is_never_a_name_or_a_code(field: str, allow: bool) -> None:
    """It is refused on reading, by its place, whatever is allowed in free text."""
    graph = numbered(**{field: NUMBER})
    found = refused(graph, allow_identity_numbers=allow)
    assert found == {f"$.nodes[1].{field}": CODE}


@pytest.mark.parametrize("allow", [False, True])
def test_an_identity_number_is_never_an_id(allow: bool) -> None:
    """Neither the client nor anybody on the map, nor who drew it, goes by one."""
    graph = nx.Graph(drawn_by=NUMBER)
    graph.add_node(NUMBER, ego=True)
    graph.add_node("20121212-1212")
    assert refused(graph, allow_identity_numbers=allow) == {
        "$.graph.client": CODE,
        "$.nodes[1].id": CODE,
        "$.graph": CODE,
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [("relation", f"son {NUMBER}"), ("meanings", ["x", NUMBER]), ("sphere", NUMBER)],
)
def test_an_identity_number_stands_in_free_text_only_where_allowed(
    field: str, value: object
) -> None:
    """What the client said is held to what a record may hold."""
    graph = numbered(**{field: value})
    assert refused(graph) == {f"$.nodes[1].{field}": WORDS}
    drawn = from_graph(graph, allow_identity_numbers=True)
    assert getattr(drawn.sociogram.contacts[0], field)


def test_every_reader_refuses_identity_numbers(kim: Case) -> None:
    """Files and tables are read under the same rule, and repeat no number."""
    (lena, *others) = kim.sociogram.contacts
    lena = attrs.evolve(lena, relation=f"mamma, {NUMBER}")
    sociogram = attrs.evolve(kim.sociogram, contacts=(lena, *others))
    case = attrs.evolve(kim, sociogram=sociogram)
    made = (
        (from_graphml, to_graphml(case, names="full")),
        (from_graphml, to_graphml(case, names="full", dialect="network-canvas")),
        (from_tables, to_tables(case, names="full")),
    )
    for read, data in made:
        with pytest.raises(DocumentError, match=WORDS) as caught:
            read(data)
        assert "1212" not in str(caught.value)
        assert read(data, allow_identity_numbers=True).sociogram == sociogram


def test_no_identity_number_is_told_among_what_was_passed_over() -> None:
    """The name of a column is not repeated where it holds one."""
    assert from_graph(numbered(**{NUMBER: 1})).ignored == ("…",)


@given(cases())
def test_what_was_read_can_be_written_and_read(case: Case) -> None:
    """A map from elsewhere makes a case that the codec takes, but for the model's words."""
    contacts = [attrs.evolve(c, sphere=None) for c in case.sociogram.contacts]
    people = [attrs.evolve(one, principal=None) for one in case.people]
    sociogram = attrs.evolve(case.sociogram, contacts=tuple(contacts))
    plain = attrs.evolve(case, people=tuple(people), sociogram=sociogram)
    drawn = from_graph(to_graph(plain, names="full"))
    made = with_drawn(attrs.evolve(plain, sociogram=None), drawn)
    data = to_bytes(made, variant_of("se.ract"))
    assert actcore.read(data) == made
