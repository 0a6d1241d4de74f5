"""Damaging documents at random, for property tests."""

import copy
from typing import Any

from hypothesis import strategies as st

Change = tuple[float, str, Any, Any]
"""How far into the document, what to do, with which value, under which new key."""

ODD = st.sampled_from(
    [
        None, True, False, 0, 1, -1, 1.5, "", "kim", "mo", "x", "group", "2024-02-29",
        "2023-02-29", "20240101", "2024-01-01T00:00:00", "private", "captain", "good",
        [], ["kim"], [None], {}, {"id": "kim"}, {"id": 1}, "19121212-1212", " ",
    ]
)  # fmt: skip
KEYS = st.sampled_from(
    ["id", "person", "since", "until", "kind", "roles", "extra", "date", "worksheets"]
)


@st.composite
def mutations(draw: st.DrawFn) -> list[Change]:
    """A few changes: how far into the document, what to do, with which value and key."""
    return draw(
        st.lists(
            st.tuples(
                st.floats(0, 1),
                st.sampled_from(["set", "drop", "add", "double"]),
                ODD,
                KEYS,
            ),
            min_size=1,
            max_size=3,
        )
    )


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container in a payload with each of its keys."""
    found: list[tuple[Any, Any]] = []
    if isinstance(value, dict | list):
        keys = list(value) if isinstance(value, dict) else range(len(value))
        for key in keys:
            found.append((value, key))
            found += places(value[key])
    return found


def mutate(payload: Any, changes: list[Change]) -> Any:
    """The payload with the changes made."""
    payload = copy.deepcopy(payload)
    for share, action, value, name in changes:
        spots = places(payload)
        if not spots:
            break
        holder, key = spots[min(int(share * len(spots)), len(spots) - 1)]
        if action == "set":
            holder[key] = copy.deepcopy(value)
        elif action == "drop":
            del holder[key]
        elif action == "add" and isinstance(holder, dict):
            holder[name] = copy.deepcopy(value)
        elif action == "double" and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
    return payload
