"""Running the command as a person would."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from actcore.cli import main
from actcore.testing.cases import example_bytes

DAY = ["--as-of", "2024-03-31"]


@attrs.frozen
class Ran:
    """What a command printed and returned."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its output as JSON."""
        return json.loads(self.out)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """What runs ``actcore`` with arguments."""

    def call(*arguments: str) -> Ran:
        try:
            code = main(list(arguments))
        except SystemExit as stop:
            code = int(stop.code or 0)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return call


@pytest.fixture
def kim(tmp_path: Path) -> Path:
    """The invented client case of the Swedish plugin, in a file."""
    import actcore

    path = tmp_path / "kim.json"
    path.write_bytes(example_bytes(actcore.load("se.ract").variant("se.ract"), "kim"))
    return path


@pytest.fixture
def change(kim: Path) -> Callable[..., Path]:
    """What changes Kim's file."""

    def apply(how: Callable[[dict[str, Any]], object]) -> Path:
        payload = json.loads(kim.read_text(encoding="utf-8"))
        how(payload)
        kim.write_text(json.dumps(payload), encoding="utf-8")
        return kim

    return apply


def neighbour_asked_late(payload: dict[str, Any]) -> None:
    """Let a friend of Kim's be asked after he joined: RACT024 is not met."""
    for invitation in payload["invitations"]:
        if invitation["person"] == "amir":
            invitation["asked_on"] = "2024-03-01"
    for member in payload["teams"][0]["members"]:
        if member["person"] == "amir":
            member["since"] = "2024-02-01"
