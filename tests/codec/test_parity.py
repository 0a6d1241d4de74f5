"""The fast route and the explaining route accept the same and agree on the result."""

import json
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from mutation import Change, mutate, mutations

import actcore
from actcore import Case, DocumentError, Registry, embedding
from actcore.codec import codec_for
from actcore.codec.documents import Codec
from actcore.codec.envelope import envelope_of
from actcore.testing.cases import example_payload


def by_slow(codec: Codec, payload: Any) -> Any:
    """What the explaining route makes of a payload, or None if it refuses."""
    try:
        return codec.structure(payload, Case)
    except DocumentError:
        return None


@given(changes=mutations())
@settings(
    max_examples=400,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_both_routes_agree_on_damaged_documents(
    changes: list[Change],
    payload: dict[str, Any],
    registry: Registry,
) -> None:
    """Whatever is done to a document, both routes refuse it or both give the same case."""
    codec = codec_for(registry.variant("xx.toy"))
    damaged = mutate(payload, changes)
    data = json.dumps(damaged).encode()
    fast = codec.fast(data, Case, sure=False)
    assert fast == by_slow(codec, damaged)


def examples() -> list[tuple[str, str]]:
    """Every example document of the installed models, by model and id."""
    return [(v.id, e.id) for v in actcore.load().variants for e in v.examples]


@pytest.mark.parametrize(("model", "example"), examples())
@given(changes=mutations())
@settings(max_examples=40)
def test_both_routes_agree_on_damaged_examples(
    model: str, example: str, changes: list[Change]
) -> None:
    """The same holds for the documents and the worksheets of the national models."""
    variant = embedding.variant_of(model)
    codec = codec_for(variant)
    payload = example_payload(variant, example)
    cls = envelope_of(payload).cls
    damaged: Any = mutate(payload, changes)
    fast = codec.fast(json.dumps(damaged).encode(), cls, sure=False)
    try:
        slow = codec.structure(damaged, cls)
    except DocumentError:
        slow = None
    assert fast == slow


@given(changes=mutations())
@settings(
    max_examples=200,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_the_fast_route_never_lets_a_double_key_pass(
    changes: list[Change],
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
