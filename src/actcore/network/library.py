"""The library of graphs, imported when a graph is first made."""

from typing import Any

from actcore.errors import MissingExtra


def load_networkx() -> Any:
    """The module ``networkx``.

    Raises:
        MissingExtra: If it is not installed.
    """
    try:
        import networkx
    except ImportError:
        raise MissingExtra("a graph", "network") from None
    return networkx
