"""Numbers on worksheets that say how small and how large they may be."""

import json
from typing import Any

import pytest

import actcore
from actcore import Case, DocumentError, Registry
from actcore.codec import codec_for, json_schema

Payload = dict[str, Any]


@pytest.mark.parametrize("rating", [0, 10, 7.5])
def test_a_number_at_or_between_the_bounds_is_read(
    rating: float, payload: Payload, registry: Registry
) -> None:
    """The smallest and the largest number are still allowed, by either route."""
    payload["worksheets"]["talk"][0]["rating"] = rating
    codec = codec_for(registry.variant("xx.toy"))
    data = json.dumps(payload).encode()
    assert codec.fast(data, Case, sure=False) == codec.structure(payload, Case)
    assert actcore.read(data, registry=registry).worksheets["talk"]


@pytest.mark.parametrize("rating", [-0.1, 10.5, 1000])
def test_a_number_beyond_the_bounds_is_told_with_them(
    rating: float, payload: Payload, registry: Registry
) -> None:
    """A rating outside its scale is refused by both routes, and the scale is told."""
    payload["worksheets"]["talk"][0]["rating"] = rating
    data = json.dumps(payload).encode()
    assert codec_for(registry.variant("xx.toy")).fast(data, Case, sure=False) is None
    with pytest.raises(DocumentError, match="expected 0 to 10") as caught:
        actcore.read(data, registry=registry)
    assert caught.value.faults[0].path == "$.worksheets.talk[0].rating"


def test_the_schema_tells_the_bounds(registry: Registry) -> None:
    """An editor with the JSON Schema knows the scale too."""
    schema = json_schema(Case, registry.variant("xx.toy"))
    rating = schema["$defs"]["Talk"]["properties"]["rating"]
    assert (rating["minimum"], rating["maximum"]) == (0, 10)


@pytest.mark.parametrize(
    ("days", "fits"),
    [
        ({"on": "2024-03-01", "again_on": "2024-03-01"}, True),
        ({"on": "2024-03-01", "again_on": "2024-02-29"}, False),
        ({"on": None, "again_on": "2024-02-29"}, True),
        ({"on": "2024-03-01", "again_on": None}, True),
    ],
)
def test_a_day_that_may_not_come_before_another_is_held_to_it(
    days: dict[str, str | None], fits: bool, payload: Payload, registry: Registry
) -> None:
    """Both routes refuse days in the wrong order, and say which comes first."""
    talk = payload["worksheets"]["talk"][0]
    talk.update({name: day for name, day in days.items() if day is not None})
    for name, day in days.items():
        if day is None:
            talk.pop(name, None)
    data = json.dumps(payload).encode()
    if fits:
        actcore.read(data, registry=registry)
        return
    with pytest.raises(DocumentError) as caught:
        actcore.read(data, registry=registry)
    (fault,) = caught.value.faults
    assert fault.path == "$.worksheets.talk[0].again_on"
    assert fault.expected == "expected a day on or after 'on'"
