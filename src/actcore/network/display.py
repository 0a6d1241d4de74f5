"""How a graph of a map looks in ``networkx.display``, for a first glance.

Only what needs no thought: the ring is the distance, the part of life the colour and the
direction. The picture that is fit to be shown is made by `actcore.pictures`.
"""

from math import cos, radians, sin
from typing import Any

_COLOURS = ("#6CB6F5", "#CFC45A", "#D096D3", "#F0A95B", "#77D1B8", "#A9B9CC")
"""The pale ones of the dark picture, as networkx writes its labels in black on them."""
_CLIENT, _TIE, _STRAINED = "#F2B705", "#6E7884", "#B00020"
_BONDS: dict[str, dict[str, object]] = {
    "strong": {"width": 4.0},
    "ordinary": {"width": 1.7},
    "weak": {"width": 1.7, "style": ":"},
    "strained": {"width": 1.7, "style": "-.", "color": _STRAINED},
    "broken": {"width": 1.7, "style": "--", "color": _STRAINED},
}
_OUTSIDE = 1.2


def add_look(graph: Any, client: str) -> None:
    """Give every node and edge the attributes that ``networkx.display`` reads.

    Args:
        graph: A graph such as `to_graph` makes; it is changed.
        client: The node in the middle.
    """
    told = dict(graph.nodes(data=True))
    people = [node for node in told if node != client]
    told[client].update(pos=(0.0, 0.0), color=_CLIENT, size=500, shape="o")
    spheres = list(dict.fromkeys([told[node].get("sphere") for node in people]))
    people.sort(key=lambda node: spheres.index(told[node].get("sphere")))
    rings = max([told[node].get("closeness", 1) for node in people], default=1)
    for index, node in enumerate(people):
        row = told[node]
        colour = _COLOURS[spheres.index(row.get("sphere")) % len(_COLOURS)]
        around = 360 * (index + 0.5) / len(people)
        out = row["closeness"] / rings if "closeness" in row else _OUTSIDE
        angle, distance = row.get("angle", around), row.get("distance", out)
        row.update(
            pos=(
                round(distance * sin(radians(angle)), 6),
                round(distance * cos(radians(angle)), 6),
            ),
            color=colour,
            size=300,
            shape="h" if row.get("kind") == "professional" else "o",
        )
    for _, _, row in graph.edges(data=True):
        look = {"color": _TIE, "width": 1.0, "style": "-"}
        if row.get("ego"):
            look |= _BONDS.get(row.get("bond", ""), {})
        row.update(look)
