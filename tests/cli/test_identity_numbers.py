"""National identity numbers in what the command is given."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from identity_numbers import TOLVAN

from .conftest import DAY, Ran

Run = Callable[..., Ran]
Change = Callable[..., Path]
ALLOW = "--allow-identity-numbers"


def note(payload: dict[str, Any]) -> None:
    """Write a number into the words of a goal."""
    payload["goals"][0]["statement"] = f"Ringa {TOLVAN}"


@pytest.mark.parametrize("command", ["check", "status"])
def test_a_number_in_a_text_is_refused_with_its_place(
    command: str, run: Run, change: Change
) -> None:
    """The file, the place and the next step are told, the number is not."""
    path = change(note)
    ran = run(command, str(path), *DAY)
    assert ran.code == 2
    assert "$.goals[0].statement" in ran.err
    assert "without a national identity number, take it out" in ran.err
    assert "1212" not in ran.out + ran.err


@pytest.mark.parametrize("command", ["check", "status"])
@pytest.mark.parametrize("way", ["file", "folder", "lines", "stdin"])
def test_the_refusal_can_be_lifted_however_records_come(
    command: str,
    way: str,
    run: Run,
    change: Change,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """With the option a record is checked as ever, and its texts are still not shown."""
    path = change(note)
    source = str(path)
    if way == "folder":
        (tmp_path / "all").mkdir()
        path.rename(tmp_path / "all" / path.name)
        source = str(tmp_path / "all")
    elif way == "lines":
        lines = tmp_path / "all.ndjson"
        lines.write_text(json.dumps(json.loads(path.read_text())) + "\n")
        source = str(lines)
    elif way == "stdin":
        stdin = io.TextIOWrapper(io.BytesIO(path.read_bytes()))
        monkeypatch.setattr("sys.stdin", stdin)
        source = "-"
    ran = run(command, source, *DAY, ALLOW)
    assert (ran.code, ran.err) == (0, "")
    assert "1212" not in ran.out


def test_a_model_without_clients_refuses_all_the_same(run: Run, tmp_path: Path) -> None:
    """The Norwegian programme speaks of no client, and says so."""
    path = tmp_path / "site.json"
    site = {"schema": "actcore.site/1", "model": "no.bir", "id": "s"}
    goals = [{"id": "g", "statement": TOLVAN}]
    path.write_text(json.dumps({**site, "goals": goals}))
    ran = run("check", str(path), ALLOW)
    assert ran.code == 2
    assert "take it out, no.bir speaks of no client" in ran.err
