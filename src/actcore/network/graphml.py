"""A client's map as GraphML, out and in.

Two dialects: ``plain``, where the client is a node like the others, which networkx,
igraph and Gephi read as it is; and ``network-canvas``, see `network_canvas`.
"""

import re
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any, Literal
from uuid import NAMESPACE_OID, uuid5
from xml.parsers import expat

from actcore.errors import DocumentError, Fault
from actcore.model import Case, Sociogram

from . import network_canvas as canvas
from .drawn import Drawn
from .flat import Naming
from .graph import from_graph, other_ties, to_graph
from .library import load_networkx
from .rows import Rows, drawn_from, given

Dialect = Literal["plain", "network-canvas"]

LARGEST = 4_000_000
"""The bytes of the largest file that is read; a map of 100 people has some 50 000."""
_NC = "http://schema.networkcanvas.com/xmlns"
_UNWRITABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML has no way to write."""
_UNKNOWN_HERE = ("ego", "part")


def to_graphml(
    case: Case,
    *,
    sociogram: Sociogram | None = None,
    as_of: date | None = None,
    names: Naming = "codes",
    own_words: bool | None = None,
    dialect: Dialect = "plain",
) -> bytes:
    """Write a map as GraphML, the client and the people together.

    Args:
        case: The case.
        sociogram: Which of its maps, as for `to_graph`.
        as_of: The day that membership is asked for.
        names: How people are spoken of.
        own_words: Whether to tell what the client said of people.
        dialect: ``plain`` or ``network-canvas``.

    Returns:
        The file, the same for the same map; a value that nobody recorded is left out,
        and so is a character that XML has no way to write.

    Raises:
        MissingExtra: If networkx is not installed.
        DocumentError: If there is no map.
    """
    plain = to_graph(
        case, sociogram=sociogram, as_of=as_of, names=names, own_words=own_words
    )
    graph = _writable(plain if dialect == "plain" else _as_network_canvas(plain))
    # not write_graphml, which writes otherwise where lxml happens to be installed
    writer = load_networkx().GraphMLWriter(graph, encoding="utf-8", prettyprint=True)
    if dialect != "plain":
        writer.xml.set("xmlns:nc", _NC)
        session = str(uuid5(NAMESPACE_OID, f"actcore:{case.id}"))
        about = {"caseId": case.id, "sessionUUID": session, "protocolName": canvas.OURS}
        for name, value in about.items():
            writer.xml.find("graph").set(f"nc:{name}", _UNWRITABLE.sub("", value))
    _lower_truths(writer.xml)
    stream = BytesIO()
    writer.dump(stream)
    return stream.getvalue()


def _lower_truths(xml: Any) -> None:
    """Write true and false as XML does, which networkx writes as Python does."""
    flags = {
        key.get("id") for key in xml.findall("key") if key.get("attr.type") == "boolean"
    }
    for data in xml.iter("data"):
        if data.get("key") in flags:
            data.text = data.text.lower()


def from_graphml(
    data: bytes,
    *,
    variables: Mapping[str, str] | None = None,
    layout: str | None = None,
    allow_identity_numbers: bool = False,
) -> Drawn:
    """Read a map from GraphML of either dialect.

    Args:
        data: The file.
        variables: For the dialect of Network Canvas, where the interview has names of
            its own: our name for each, such as ``{"how_close": "closeness"}``.
        layout: The variable with the client's own placing, where there are several.
        allow_identity_numbers: As for `from_graph`.

    Returns:
        The map; what has no place in a record is named in its ``ignored``.

    Raises:
        MissingExtra: If networkx is not installed.
        DocumentError: If it is too large, has a DOCTYPE, is not GraphML, has more than
            one map in it, or says what a record cannot hold. No message repeats a value.
    """
    _refuse_what_is_unsafe(data)
    graph = _parsed(data)
    defaults = graph.graph.pop("node_default", {})
    graph.graph.pop("edge_default", None)
    if defaults:
        for _, told in graph.nodes(data=True):
            told.update({**defaults, **told})
    nodes = [told for _, told in graph.nodes(data=True)]
    if any(canvas.UUID in told for told in (*nodes, graph.graph)):
        rows = _of_network_canvas(graph, variables or {}, layout)
        return drawn_from(rows, allow_identity_numbers=allow_identity_numbers)
    return from_graph(graph, allow_identity_numbers=allow_identity_numbers)


def _refuse_what_is_unsafe(data: bytes) -> None:
    """Look a file through with expat, which stops at a DOCTYPE in any encoding."""
    if not isinstance(data, bytes | bytearray):
        raise TypeError("GraphML is read from bytes; open the file in binary mode")
    if len(data) > LARGEST:
        raise _bad(f"expected at most {LARGEST} bytes")
    look = _Look()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = look.doctype
    parser.StartElementHandler = look.start
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError):
        raise _bad("expected GraphML", "this is no XML that can be read") from None
    if look.graphs != 1:
        raise _bad("expected one graph", "write each map to a file of its own")
    if faults := look.loose_ends():
        raise DocumentError(faults, "GraphML")


class _Look:
    """What is seen of a file while it is looked through."""

    def __init__(self) -> None:
        self.graphs = 0
        self.nodes: set[str | None] = set()
        self.edges: list[tuple[str | None, str | None]] = []

    def doctype(self, *_: object) -> None:
        raise _bad("expected no DOCTYPE", "take it out; GraphML needs none")

    def start(self, name: str, told: Mapping[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag == "graph":
            self.graphs += 1
        elif tag == "node":
            self.nodes.add(told.get("id"))
        elif tag == "edge":
            self.edges.append((told.get("source"), told.get("target")))
        elif tag in ("hyperedge", "port"):
            raise _bad(f"expected no {tag}")
        elif tag == "key" and not {"attr.type", "yfiles.type"} & told.keys():
            raise _bad("expected a type at every key", 'such as attr.type="string"')

    def loose_ends(self) -> list[Fault]:
        """The edges to no node, of which networkx would make somebody."""
        expected = "expected two nodes of this graph"
        return [
            Fault(f"$.edges[{number}]", expected)
            for number, ends in enumerate(self.edges)
            if not self.nodes.issuperset(ends)
        ]


def _parsed(data: bytes) -> Any:
    """The graph in a file."""
    networkx = load_networkx()
    try:
        return networkx.read_graphml(BytesIO(data))
    except (networkx.NetworkXError, AttributeError, LookupError, TypeError, ValueError):
        pass
    raise _bad("expected GraphML", "a key, a node or a value in it cannot be read")


def _bad(expected: str, hint: str = "") -> DocumentError:
    return DocumentError([Fault("$", expected, hint)], "GraphML")


def _writable(graph: Any) -> Any:
    """The graph without characters that XML cannot hold."""

    def clean(told: Mapping[str, Any]) -> dict[str, Any]:
        return {name: _clean(value) for name, value in told.items()}

    made = load_networkx().Graph(**clean(graph.graph))
    made.add_nodes_from(
        [(_clean(node), clean(told)) for node, told in graph.nodes.items()]
    )
    edges = graph.edges(data=True)
    made.add_edges_from([(_clean(u), _clean(v), clean(told)) for u, v, told in edges])
    return made


def _clean(value: Any) -> Any:
    return _UNWRITABLE.sub("", value) if isinstance(value, str) else value


def _as_network_canvas(plain: Any) -> Any:
    """The graph with the client as the graph's own data and people by number."""
    client = plain.graph["client"]
    ego, about = plain.nodes[client], plain.graph
    made = load_networkx().Graph(**{canvas.UUID: client})
    for told in (ego, about):
        made.graph.update({k: v for k, v in told.items() if k not in _UNKNOWN_HERE})
    people = [who for who in plain if who != client]
    numbers = {who: str(number) for number, who in enumerate(people, start=1)}
    for who, number in numbers.items():
        told = plain.nodes[who]
        row = {canvas.UUID: who, canvas.TYPE: canvas.PERSON, **told}
        for name in _UNKNOWN_HERE:
            row.pop(name, None)
        if (spot := canvas.position(told)) is not None:
            row |= {f"{canvas.LAYOUT}_X": spot[0], f"{canvas.LAYOUT}_Y": spot[1]}
        made.add_node(number, **row)
    for first, second, told in plain.edges(data=True):
        if client not in (first, second):
            made.add_edge(
                numbers[first],
                numbers[second],
                **{
                    canvas.UUID: str(uuid5(NAMESPACE_OID, f"actcore:{first}|{second}")),
                    canvas.TYPE: canvas.KNOWS,
                    canvas.SOURCE: first,
                    canvas.TARGET: second,
                    "first": told["first"],
                    "order": told["order"],
                },
            )
    return made


def _of_network_canvas(
    graph: Any, variables: Mapping[str, str], layout: str | None
) -> Rows:
    """Read the dialect; whom a tie is told of first is as good as unknown there."""
    ids = {node: given(told, canvas.UUID) or node for node, told in graph.nodes.items()}
    ties = []
    for index, (first, second, told) in enumerate(graph.edges(data=True)):
        pair = (ids[first], ids[second])
        turned = given(told, "first") == pair[1]
        kept = {name: told[name] for name in ("acquainted", "order") if name in told}
        one, other = reversed(pair) if turned else pair
        ties.append((f"$.edges[{index}]", one, other, kept))
    about = graph.graph
    return Rows(
        client=given(about, canvas.UUID) or given(about, "client") or "ego",
        ego=canvas.ours(about, variables, layout),
        about=about,
        people=tuple(
            [
                (f"$.nodes[{n}]", ids[node], canvas.ours(told, variables, layout))
                for n, (node, told) in enumerate(graph.nodes.items())
            ]
        ),
        ties=(*ties, *other_ties(about)),
    )
