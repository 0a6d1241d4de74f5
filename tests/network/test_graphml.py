"""A map as GraphML of two dialects, opened by other libraries."""

import os
import subprocess
import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import attrs
import igraph
import networkx as nx
import pytest
from drawn_maps import CLIENT, HOSTILE, cases, told_in_full
from hypothesis import given
from hypothesis import strategies as st

from actcore.errors import DocumentError
from actcore.model import Case, Contact, Person, Sociogram, Spot
from actcore.network import from_graphml, to_graphml, with_drawn

DIALECTS = ("plain", "network-canvas")


@given(cases(), st.sampled_from(DIALECTS))
def test_a_map_comes_back_from_graphml_as_it_was(case: Case, dialect: str) -> None:
    """With full names nothing is lost in either dialect."""
    drawn = from_graphml(to_graphml(case, names="full", dialect=dialect))
    assert drawn.sociogram == case.sociogram
    assert drawn.people == told_in_full(case).people
    assert drawn.ignored == ()
    assert with_drawn(case, drawn) == case


@pytest.mark.parametrize("dialect", DIALECTS)
def test_networkx_and_igraph_open_the_file(
    kim: Case, dialect: str, tmp_path: Path
) -> None:
    """Both see the people, what is told of them and their ties."""
    data = to_graphml(kim, names="full", dialect=dialect)
    file = tmp_path / "kim.graphml"
    file.write_bytes(data)
    theirs = nx.read_graphml(file)
    other = igraph.Graph.Read_GraphML(str(file))
    people, ties = (19, 34) if dialect == "plain" else (18, 16)
    assert (theirs.number_of_nodes(), theirs.number_of_edges()) == (people, ties)
    assert (other.vcount(), other.ecount()) == (people, ties)
    rings = {v["name"]: v["closeness"] for v in other.vs if v["name"] != "Kim"}
    assert rings == {
        kim.person(contact.person).name or "": contact.closeness
        for contact in kim.sociogram.contacts
    }
    bo = next(row for _, row in theirs.nodes(data=True) if row["label"] == "Bo")
    assert bo["relation"] == "pappa"
    assert "good_function" not in bo


def test_what_igraph_writes_is_read(kim: Case, tmp_path: Path) -> None:
    """A file that went through igraph, with its empty texts and NaN, is the same map.

    But for truths that nobody recorded, which igraph has no way to leave open.
    """
    file = tmp_path / "kim.graphml"
    file.write_bytes(to_graphml(kim, names="full"))
    igraph.Graph.Read_GraphML(str(file)).write_graphml(str(tmp_path / "again.graphml"))
    drawn = from_graphml((tmp_path / "again.graphml").read_bytes())
    assert drawn.client != CLIENT  # igraph gives nodes ids of its own
    assert [person.name for person in drawn.people[:3]] == ["Kim", "Lena", "Bo"]
    assert [c.closeness for c in drawn.sociogram.contacts] == [
        contact.closeness for contact in kim.sociogram.contacts
    ]
    assert len(drawn.sociogram.ties) == len(kim.sociogram.ties)


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("text", [*HOSTILE, "\x00\x1b[2J\ufffe\ud800", "a\r\nb"])
def test_hostile_words_are_plain_text(text: str, dialect: str) -> None:
    """Markup in a name stays a name; what XML cannot write is left out."""
    case = Case(
        id="c",
        model="m",
        client=CLIENT,
        people=(Person(id=CLIENT), Person(id="bo", name=text)),
        sociogram=Sociogram(contacts=(Contact(person="bo", meanings=(text,)),)),
    )
    data = to_graphml(case, names="full", dialect=dialect)
    graph = nx.read_graphml(BytesIO(data))
    assert graph.number_of_nodes() == (2 if dialect == "plain" else 1)
    drawn = from_graphml(data)
    dropped = "\x00\x1b\ufffe\ud800"
    expected = "".join(char for char in text if char not in dropped) or None
    assert drawn.people[1].name == expected.replace("\r", "\n").replace("\n\n", "\n")


def test_the_network_canvas_dialect_has_the_client_as_the_graph(kim: Case) -> None:
    """People have numbers, universal ids and a place; the client is no node."""
    lena = attrs.evolve(
        kim.sociogram.contacts[0], drawn_at=Spot(angle=90, distance=0.5)
    )
    sociogram = attrs.evolve(
        kim.sociogram, contacts=(lena, *kim.sociogram.contacts[1:])
    )
    case = attrs.evolve(kim, sociogram=sociogram)
    data = to_graphml(case, names="full", dialect="network-canvas")
    assert b'nc:caseId="kim-exempel"' in data
    graph = nx.read_graphml(BytesIO(data))
    assert graph.graph["networkCanvasUUID"] == "kim"
    assert list(graph)[:2] == ["1", "2"]
    assert graph.nodes["1"]["networkCanvasUUID"] == "lena"
    assert graph.nodes["1"]["networkCanvasType"] == "Person"
    assert (graph.nodes["1"]["layout_X"], graph.nodes["1"]["layout_Y"]) == (0.75, 0.5)
    edge = graph.edges["1", "2"]
    assert edge["networkCanvasSourceUUID"] == "lena"
    assert edge["networkCanvasTargetUUID"] == "bo"


INTERVIEW = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:nc="http://schema.networkcanvas.com/xmlns">
  <key id="label" attr.name="label" attr.type="string" for="all"/>
  <key id="networkCanvasType" attr.name="networkCanvasType" attr.type="string" for="all"/>
  <key id="networkCanvasUUID" attr.name="networkCanvasUUID" attr.type="string" for="all"/>
  <key id="e1" attr.name="age" attr.type="int" for="graph"/>
  <key id="v1" attr.name="Name" attr.type="string" for="node"/>
  <key id="v2_X" attr.name="sociogramLayout_X" attr.type="double" for="node"/>
  <key id="v2_Y" attr.name="sociogramLayout_Y" attr.type="double" for="node"/>
  <key id="v3" attr.name="how_close" attr.type="int" for="node"/>
  <key id="v4_a" attr.name="sphere_family" attr.type="boolean" for="node"/>
  <key id="v4_b" attr.name="sphere_friends" attr.type="boolean" for="node"/>
  <key id="v5" attr.name="contact_freq" attr.type="int" for="node"/>
  <key id="networkCanvasSourceUUID" attr.name="networkCanvasSourceUUID"
    attr.type="string" for="edge"/>
  <graph edgedefault="undirected" nc:caseId="7" nc:sessionUUID="s">
    <data key="networkCanvasUUID">ego-uuid</data>
    <data key="e1">41</data>
    <node id="1"><data key="networkCanvasUUID">uuid-a</data>
      <data key="networkCanvasType">person</data><data key="label">Bo</data>
      <data key="v1">Bo</data><data key="v2_X">0.5</data><data key="v2_Y">0.25</data>
      <data key="v3">1</data><data key="v4_a">true</data><data key="v4_b">false</data>
      <data key="v5">3</data></node>
    <node id="2"><data key="networkCanvasUUID">uuid-b</data>
      <data key="networkCanvasType">person</data><data key="label">Node</data>
      <data key="v2_X">1.0</data><data key="v2_Y">1.0</data></node>
    <node id="3"><data key="networkCanvasUUID">uuid-c</data>
      <data key="label">Elin</data></node>
    <edge id="1" source="1" target="2"><data key="networkCanvasType">knows</data></edge>
  </graph>
</graphml>"""


def test_an_interview_of_network_canvas_becomes_a_map() -> None:
    """Names, places and choices are understood; what is not is named, not dropped."""
    drawn = from_graphml(INTERVIEW.encode(), variables={"how_close": "closeness"})
    assert drawn.client == "ego-uuid"
    assert [person.name for person in drawn.people] == [None, "Bo", None, "Elin"]
    bo, unnamed, elin = drawn.sociogram.contacts
    assert (bo.person, bo.sphere, bo.closeness) == ("uuid-a", "family", 1)
    assert bo.drawn_at == Spot(angle=0, distance=0.5)
    assert unnamed.drawn_at == Spot(angle=135, distance=1)
    assert elin.drawn_at is None
    assert [(tie.first, tie.second) for tie in drawn.sociogram.ties] == [
        ("uuid-a", "uuid-b")
    ]
    assert drawn.ignored == ("contact_freq",)


DOCTYPE = '<?xml version="1.0" encoding="{}"?><!DOCTYPE x [<!ENTITY a "b">]><graphml/>'


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1"]
)
def test_a_doctype_is_refused_in_every_encoding(encoding: str) -> None:
    """No entity is ever expanded, however the file is written."""
    declared = "utf-16" if "16" in encoding else "utf-8"
    with pytest.raises(DocumentError, match="DOCTYPE") as caught:
        from_graphml(DOCTYPE.format(declared).encode(encoding))
    assert len(caught.value.faults) == 1


def test_a_doctype_in_a_code_page_is_refused() -> None:
    """A declared code page in which the letters look otherwise hides no entity."""
    head = b'<?xml version="1.0" encoding="cp037"?>'
    hidden = DOCTYPE.partition("?>")[2].encode("cp037")
    with pytest.raises(DocumentError):
        from_graphml(head + hidden)


HEAD = "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>"
TAIL = "</graphml>"
NUMBER = "<key id='a' attr.name='a' attr.type='int'/>"
SECRET = "<node id='1'><data key='a'>SECRET</data></node>"
TURNED = "<edge source='1' target='2' directed='true'/>"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no xml",
        "<graphml/>",
        '<?xml version="1.0" encoding="nonsense"?><a/>',
        f"{HEAD}<graph/><graph/>{TAIL}",
        f"{HEAD}<graph><hyperedge/></graph>{TAIL}",
        f"{HEAD}<key id='a' attr.name='a'/><graph/>{TAIL}",
        f"{HEAD}<key id='a' attr.name='a' attr.type='colour'/><graph/>{TAIL}",
        f"{HEAD}<graph><node><data key='SECRET'>1</data></node></graph>{TAIL}",
        f"{HEAD}{NUMBER}<graph>{SECRET}</graph>{TAIL}",
        f"{HEAD}<graph edgedefault='undirected'>{TURNED}</graph>{TAIL}",
        "x" * 4_000_001,
    ],
)
def test_what_is_no_map_is_refused_without_repeating_it(text: str) -> None:
    """Every such file is one kind of error, with nothing of the file in it."""
    with pytest.raises(DocumentError) as caught:
        from_graphml(text.encode())
    assert "SECRET" not in str(caught.value)


@given(st.binary(max_size=60))
def test_no_bytes_crash_the_reader(noise: bytes) -> None:
    """Whatever is put into a file, it is a map or a refusal."""
    head, tail = INTERVIEW.encode().split(b"0.25")
    with suppress(DocumentError):
        assert from_graphml(head + noise + tail).sociogram.contacts


def test_default_values_of_keys_are_taken(kim: Case) -> None:
    """A key with a default speaks for every node that says nothing else."""
    data = to_graphml(kim).replace(
        b'for="node" attr.name="sphere" attr.type="string" />',
        b'for="node" attr.name="sphere" attr.type="string"><default>care</default></key>',
    )
    bare = b"\n".join(line for line in data.splitlines() if b">family<" not in line)
    assert from_graphml(bare).sociogram.contact("lena").sphere == "care"
    assert from_graphml(bare).sociogram.contact("amir").sphere == "friends"


def test_the_file_is_the_same_under_every_hash_seed() -> None:
    """Two runs write the same bytes."""
    program = (
        "import sys, actcore, ract_plugin\n"
        "from pathlib import Path\n"
        "from actcore.network import to_graphml, to_tables\n"
        "file = Path(ract_plugin.__file__).parent / 'examples' / 'kim.json'\n"
        "case = actcore.read(file)\n"
        "for dialect in ('plain', 'network-canvas'):\n"
        "    print(to_graphml(case, names='full', dialect=dialect).hex())\n"
        "print(to_tables(case, names='full'))\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(found) == 1


def test_a_file_of_the_largest_size_is_read_and_one_byte_more_is_not() -> None:
    """The size alone decides; there is nothing else wrong with the file."""
    filled = INTERVIEW.encode().ljust(4_000_000)
    assert from_graphml(filled).client == "ego-uuid"
    with pytest.raises(DocumentError, match="at most 4000000 bytes"):
        from_graphml(filled + b" ")


def test_an_edge_to_no_node_makes_nobody() -> None:
    """Such an edge is told by its number; the one that follows its node is fine."""
    ego = "<key id='e' attr.name='ego' attr.type='boolean'/>"
    edges = "<edge source='1' target='2'/><edge source='1' target='SECRET'/>"
    nodes = "<node id='0'><data key='e'>true</data></node><node id='1'/><node id='2'/>"
    text = f"{HEAD}{ego}<graph edgedefault='undirected'>{edges}{nodes}</graph>{TAIL}"
    with pytest.raises(DocumentError) as caught:
        from_graphml(text.encode())
    assert [fault.path for fault in caught.value.faults] == ["$.edges[1]"]
    assert "SECRET" not in str(caught.value)
    sound = text.replace("<edge source='1' target='SECRET'/>", "")
    assert len(from_graphml(sound.encode()).sociogram.contacts) == 2


@pytest.mark.parametrize("value", [None, INTERVIEW])
def test_what_is_not_bytes_is_no_file(value: object) -> None:
    """Text and nothing at all are told apart from a broken file."""
    with pytest.raises(TypeError, match="binary mode"):
        from_graphml(value)  # type: ignore[arg-type]
