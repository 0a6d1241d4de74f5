"""The JSON Schema of a model's documents."""

import json
from typing import Any

import jsonschema
import pytest

from actcore import Case, Site
from actcore.codec import json_schema
from actcore.variant import Variant


def test_the_schema_accepts_what_the_codec_accepts(
    payload: dict[str, Any], toy: Variant
) -> None:
    """An editor that follows the schema finds nothing wrong with a good case."""
    schema = json_schema(Case, toy)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(payload, schema)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("gaols", []),
        ("model", "no.bir"),
        ("worksheets", {"talk": [{"mood": "fine"}]}),
        ("worksheets", {"survey": [{"answers": 1}]}),
        ("teams", [{"id": "t", "kind": "resource_group"}]),
        ("appointments", [{"person": "mo", "role": "boss"}]),
    ],
)
def test_the_schema_refuses_what_the_codec_refuses(
    key: str, value: object, payload: dict[str, Any], toy: Variant
) -> None:
    """Unknown keys, kinds, roles and worksheets are marked in an editor."""
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**payload, key: value}, json_schema(Case, toy))


def test_the_schema_carries_the_labels_of_worksheets(toy: Variant) -> None:
    """An editor can show a worksheet's own words in the language asked for."""
    schema = json.dumps(json_schema(Case, toy, "sv"), ensure_ascii=False)
    assert "Stämning" in schema
    assert "Enkät" in json.dumps(json_schema(Site, toy, "sv"), ensure_ascii=False)
