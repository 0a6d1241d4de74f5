"""A client's map as a graph and as files for other tools, and what it measures.

The only room that imports networkx, and only when a graph is made; it is in the extra
``actcore[network]``. The measures need no graph.
"""

from .change import Changes, MapChanges, Shift, changes, map_changes
from .drawn import Drawn, with_drawn
from .graph import from_graph, to_graph
from .graphml import from_graphml, to_graphml
from .measures import Measures, measure
from .naming import Called
from .tables import from_tables, to_tables
from .values import Bridges

__all__ = [
    "Bridges",
    "Called",
    "Changes",
    "Drawn",
    "MapChanges",
    "Measures",
    "Shift",
    "changes",
    "from_graph",
    "from_graphml",
    "from_tables",
    "map_changes",
    "measure",
    "to_graph",
    "to_graphml",
    "to_tables",
    "with_drawn",
]
