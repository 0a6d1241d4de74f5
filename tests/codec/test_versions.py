"""Versions of the schema: old files are brought up to date, and stay as they are."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import actcore
from actcore import Registry
from actcore.codec.envelope import envelope_of, up_to_date

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.json")), ids=lambda p: p.name)
def test_every_file_ever_written_can_be_read(path: Path) -> None:
    """Files of older versions, which nobody edits, still read without a fault."""
    document = actcore.read(path)
    assert document.people
    assert actcore.check(document, as_of=date(2024, 3, 31)).complete


def test_an_old_payload_is_brought_up_step_by_step() -> None:
    """Migrations run in order from the payload's version to the newest."""
    migrations = {
        ("actcore.case", 1): lambda p: {**p, "goals": p["gaols"]},
        ("actcore.case", 2): lambda p: {k: v for k, v in p.items() if k != "gaols"},
    }
    old = {"schema": "actcore.case/1", "model": "xx.toy", "gaols": []}
    new = up_to_date(old, envelope_of(old), migrations, version=3)
    assert new == {"schema": "actcore.case/3", "model": "xx.toy", "goals": []}
    assert old["gaols"] == []


def test_a_payload_of_today_is_left_alone(
    payload: dict[str, Any], registry: Registry
) -> None:
    """The newest version needs no migration."""
    assert up_to_date(payload, envelope_of(payload)) is payload
    assert actcore.read(json.dumps(payload).encode(), registry=registry).id == "c1"
