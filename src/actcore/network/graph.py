"""A client's map as a networkx graph, and back."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from actcore.errors import DocumentError, Fault
from actcore.model import Case, Person, PersonId, Sociogram, Tie

from .drawn import Drawn
from .flat import Naming, Row, contact_row, listed, map_row, person_row, told_of
from .library import load_networkx
from .rows import Rows, Told, ToldTie, drawn_from, from_json, given
from .seen import day_of, map_of, members_on

if TYPE_CHECKING:
    import networkx


def to_graph(
    case: Case,
    *,
    sociogram: Sociogram | None = None,
    as_of: date | None = None,
    names: Naming = "codes",
    own_words: bool | None = None,
    display: bool = False,
) -> "networkx.Graph":
    """Make a graph of a map: the client, the people on it, and who knows whom.

    Only two who are told to know each other are joined, so that ``nx.density`` and the
    like count right once the client is taken out. What is told of other pairs, above all
    that they do not know each other, stands as JSON in ``graph.graph["other_ties"]``. A
    value that nobody recorded is left out.

    The graph is the whole map and no audience's view of it: ``shown_to`` travels along,
    and whoever passes the graph on answers for it.

    Args:
        case: The case.
        sociogram: Which of its maps; the present one where left out, or the one of
            `as_of`.
        as_of: The day that membership is asked for; that of the drawing where left out.
        names: ``codes`` for ids alone; ``roles`` with alias and profession; ``full``
            with names.
        own_words: Whether to tell what the client said of people, ``relation`` and
            ``meanings``; where left out, with full names only.
        display: Whether to add what ``networkx.display`` draws by: ``pos``, ``color``,
            ``size`` and ``shape``. A file cannot hold a ``pos``.

    Returns:
        A ``networkx.Graph``. Nodes are ids, the client first, and have ``ego``,
        ``label``, ``part`` (``member``, ``asked`` or ``mapped``, where the day is known)
        and the fields of the person and the contact.

    Raises:
        MissingExtra: If networkx is not installed.
        DocumentError: If there is no map.
        UnknownName: If `names` is another word.
    """
    graph = load_networkx().Graph()
    found = map_of(case, sociogram, as_of)
    told_of(names)
    own_words = names == "full" if own_words is None else own_words
    parts = _parts(case, day_of(found, as_of))
    graph.graph.update(case=case.id, client=case.client, **map_row(found))

    def person(id: PersonId) -> Row:
        return person_row(case.person(id) or Person(id=id), names)

    graph.add_node(case.client, ego=True, **person(case.client))
    for contact in found.contacts:
        if contact.person == case.client:  # in the middle, and refused by every reader
            continue
        row = contact_row(contact, own_words=own_words)
        told = {"ego": False, **person(contact.person), **row}
        if parts is not None:
            told["part"] = parts.get(contact.person, "mapped")
        graph.add_node(contact.person, **told)
        tie = {name: row[name] for name in ("bond", "closeness") if name in row}
        graph.add_edge(case.client, contact.person, ego=True, **tie)
    _add_ties(graph, case.client, found.ties)
    if display:
        from .display import add_look

        add_look(graph, case.client)
    return graph


def from_graph(
    graph: "networkx.Graph", *, allow_identity_numbers: bool = False
) -> Drawn:
    """Read a map from a graph such as `to_graph` makes, whichever tool has made it.

    The client is the one node with ``ego``, or the one that ``graph.graph["client"]``
    names. Every other node is somebody on the map, every edge between two of them says
    that they know each other unless its ``acquainted`` is false.

    Args:
        graph: The graph.
        allow_identity_numbers: Let national identity numbers stand in what the client
            said of people; codes and names never hold one.

    Raises:
        DocumentError: With every fault; places are told by number, never by name.
    """
    nodes = [(str(node), dict(told)) for node, told in graph.nodes(data=True)]
    about = {str(name): value for name, value in graph.graph.items()}
    client = _client(nodes, about)
    if client is None:
        hint = "mark it with ego=true"
        fault = Fault("$.nodes", "expected one node that is the client", hint)
        raise DocumentError([fault], "graph")
    edges = [(str(u), str(v), dict(told)) for u, v, told in graph.edges(data=True)]
    rows = dict(nodes)
    for first, second, told in edges:
        if client in (first, second) and first != second:
            row = rows[second if first == client else first]
            for name in ("bond", "closeness"):
                if given(row, name) is None and given(told, name) is not None:
                    row[name] = told[name]
    return drawn_from(
        Rows(
            client=client,
            ego=rows[client],
            about=about,
            people=tuple(
                [
                    (f"$.nodes[{index}]", node, told)
                    for index, (node, told) in enumerate(nodes)
                    if node != client
                ]
            ),
            ties=(*_ties(edges, client), *other_ties(about)),
        ),
        allow_identity_numbers=allow_identity_numbers,
    )


def other_ties(about: Told) -> Iterator[ToldTie]:
    """What a map says of pairs that no edge stands for.

    Raises:
        DocumentError: If it is no list of such pairs.
    """
    value = given(about, "other_ties")
    rows = from_json(value) if isinstance(value, str) else value
    if rows is None and value is None:
        return
    if not isinstance(rows, list | tuple) or not all(
        isinstance(row, list | tuple) and len(row) == 4 for row in rows
    ):
        expected = "expected a list of [first, second, acquainted, order]"
        raise DocumentError([Fault("$.graph.other_ties", expected)], "graph")
    for index, (first, second, acquainted, order) in enumerate(rows):
        told = {"acquainted": acquainted, "order": order}
        yield f"$.graph.other_ties[{index}]", first, second, told


def _parts(case: Case, day: date | None) -> dict[PersonId, str] | None:
    """Who is a member and who is asked; None where that cannot be told."""
    members = members_on(case, day)
    if day is None or members is None:
        return None
    asked = dict.fromkeys(case.asked_on(day), "asked")
    return asked | dict.fromkeys(members, "member")


def _add_ties(graph: Any, client: PersonId, ties: tuple[Tie, ...]) -> None:
    """Join those who know each other; keep aside what no edge can say."""
    others = []
    for order, tie in enumerate(ties):
        pair = (tie.first, tie.second)
        apart = tie.first != tie.second and client not in pair
        on_the_map = tie.first in graph and tie.second in graph
        if tie.acquainted and apart and on_the_map and not graph.has_edge(*pair):
            told = {"ego": False, "acquainted": True, "first": tie.first}
            graph.add_edge(*pair, **told, order=order)
        else:
            others.append([*pair, tie.acquainted, order])
    if others:
        graph.graph["other_ties"] = listed(others)


def _client(nodes: list[tuple[str, dict[str, Any]]], about: Told) -> str | None:
    """The node that stands for the client, where there is one and no more."""
    egos = [node for node, told in nodes if str(given(told, "ego")).lower() == "true"]
    if not egos:
        egos = [node for node, _ in nodes if node == given(about, "client")]
    return egos[0] if len(egos) == 1 else None


def _ties(
    edges: list[tuple[str, str, dict[str, Any]]], client: str
) -> Iterator[ToldTie]:
    """The edges between people, each as it was told: whom it was told of stands first."""
    for index, (one, other, told) in enumerate(edges):
        if one == other or client not in (one, other):
            turned = given(told, "first") == other
            pair = (other, one) if turned else (one, other)
            yield f"$.edges[{index}]", *pair, told
