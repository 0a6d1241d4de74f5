"""The fast route and the explaining route accept the same and agree on the result."""

import copy
import json
from typing import Any

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actcore import Case, DocumentError, Registry
from actcore.codec import codec_for
from actcore.codec.documents import Codec

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
def mutations(draw: st.DrawFn) -> list[tuple[float, str, Any, Any]]:
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


def mutate(payload: Any, changes: list[tuple[float, str, Any, Any]]) -> Any:
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


def by_slow(codec: Codec, payload: Any) -> Any:
    """What the explaining route makes of a payload, or None if it refuses."""
    try:
        return codec.structure(payload, Case)
    except DocumentError:
        return None


@given(changes=mutations())
@settings(
    max_examples=400,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_both_routes_agree_on_damaged_documents(
    changes: list[tuple[float, str, Any, Any]],
    payload: dict[str, Any],
    registry: Registry,
) -> None:
    """Whatever is done to a document, both routes refuse it or both give the same case."""
    codec = codec_for(registry.variant("xx.toy"))
    damaged = mutate(payload, changes)
    data = json.dumps(damaged).encode()
    fast = codec.fast(data, Case, sure=False)
    assert fast == by_slow(codec, damaged)


@given(changes=mutations())
@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_the_fast_route_never_lets_a_double_key_pass(
    changes: list[tuple[float, str, Any, Any]],
    payload: dict[str, Any],
    registry: Registry,
) -> None:
    """However a document is written, a key given twice sends it to the slow route."""
    codec = codec_for(registry.variant("xx.toy"))
    damaged = mutate(payload, changes)
    for text in (
        json.dumps(damaged),
        json.dumps(damaged, indent=1, ensure_ascii=False),
    ):
        for key in ("id", "since", "kind", "person", "fte"):
            mark = f'"{key}": '
            if mark in text:
                double = text.replace(mark, f'"{key}":"x", {mark}', 1)
                assert codec.fast(double.encode(), Case) is None


def test_the_fast_route_takes_what_the_library_writes(
    payload: dict[str, Any], registry: Registry
) -> None:
    """Documents as the library writes them never need the slow route."""
    codec = codec_for(registry.variant("xx.toy"))
    case = codec.structure(payload, Case)
    assert codec.fast(codec.encode(case), Case) == case
    plain = codec.converter.unstructure(case)
    assert json.loads(json.dumps(plain)) == json.loads(codec.encode(case))


def test_every_field_of_a_document_defaults_to_nothing() -> None:
    """No field has a default that says something: absence is only ever absence."""
    seen, classes = set(), [Case]
    while classes:
        cls = classes.pop()
        for field in attrs.fields(cls):
            if (
                field.default not in (attrs.NOTHING, None, ())
                and field.name != "worksheets"
            ):
                seen.add((cls.__name__, field.name))
    assert not seen
