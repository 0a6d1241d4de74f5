"""``actcore report``."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import DAY, Ran, neighbour_asked_late

Run = Callable[..., Ran]
Change = Callable[..., Path]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where the page goes."""
    return tmp_path / "report.html"


def test_a_page_is_written_and_where_is_told(run: Run, kim: Path, out: Path) -> None:
    """The whole report with its pictures is in one file; deviations do not fail it."""
    ran = run("report", str(kim), "-o", str(out), *DAY, "--lang", "sv")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"{out}  ")
    html = out.read_text(encoding="utf-8")
    assert '<html lang="sv">' in html
    assert html.count("<svg") == 3
    assert "per <time" in html
    assert "RACT024" in html


def test_deviations_stand_on_the_page(run: Run, change: Change, out: Path) -> None:
    """Having something to tell is no failure of the command that tells it."""
    path = change(neighbour_asked_late)
    assert run("report", str(path), "-o", str(out), *DAY).code == 0
    assert '<details class="block" id="RACT024" open>' in out.read_text("utf-8")


def test_the_same_record_gives_the_same_bytes(run: Run, kim: Path, out: Path) -> None:
    """A page can be compared with the one before it."""
    run("report", str(kim), "-o", str(out), *DAY)
    first = out.read_bytes()
    run("report", str(kim), "-o", str(out), *DAY)
    assert out.read_bytes() == first


def test_pictures_can_be_left_out(run: Run, kim: Path, out: Path) -> None:
    """A page of words alone is smaller."""
    run("report", str(kim), "-o", str(out), *DAY, "--no-pictures")
    assert "<svg" not in out.read_text("utf-8")


def test_names_are_shown_when_asked_for_and_as_the_client_lets(
    run: Run, change: Change, out: Path
) -> None:
    """Codes without being asked; with names the client sees all, a team colleagues."""

    def rename(payload: dict[str, Any]) -> None:
        for person in payload["people"]:
            person["name"] = f"Secret {person['id']}"
        payload["sociogram"].pop("shown_to", None)
        for contact in payload["sociogram"]["contacts"]:
            contact.pop("shown_to", None)

    path = str(change(rename))
    run("report", path, "-o", str(out), *DAY)
    assert "Secret" not in out.read_text("utf-8")
    run("report", path, "-o", str(out), *DAY, "--names", "full")
    assert "Secret lena" in out.read_text("utf-8")
    run("report", path, "-o", str(out), *DAY, "--names", "full", "--for", "team")
    team = out.read_text("utf-8")
    assert "Secret maria" in team
    assert "Secret lena" not in team
    run("report", path, "-o", str(out), *DAY, "--for", "team")
    assert "lena" not in out.read_text("utf-8")


def test_local_values_stand_with_their_decision(run: Run, kim: Path, out: Path) -> None:
    """Who reads the page sees what the municipality has decided, and why."""
    file = kim.parent / "local.params.toml"
    file.write_text(
        'model = "se.ract"\n[[parameter]]\nrule = "RACT026"\nname = "largest"\n'
        'value = 6\nreason = "A <trial>"\ndecided_by = "board"\n'
        "decided_on = 2024-01-01\n"
    )
    run("report", str(kim), "-o", str(out), *DAY, "--parameters", str(file))
    html = out.read_text("utf-8")
    assert "A &lt;trial&gt;" in html
    assert "board, 2024-01-01" in html
    assert "local.params.toml" in html


@pytest.mark.parametrize("name", ["report.pdf", "report"])
def test_another_kind_of_file_is_refused(
    name: str, run: Run, kim: Path, tmp_path: Path
) -> None:
    """Nothing is written under a name that promises something else."""
    ran = run("report", str(kim), "-o", str(tmp_path / name), *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert "expected a name that ends in .html" in ran.err
    assert not (tmp_path / name).exists()


def test_a_record_that_cannot_be_read_leaves_the_old_page(
    run: Run, kim: Path, out: Path
) -> None:
    """The exit code says that it could not be told, and the faults say why."""
    out.write_text("old")
    kim.write_text("{}")
    ran = run("report", str(kim), "-o", str(out), *DAY)
    assert ran.code == 2
    assert "fault" in ran.err
    assert out.read_text() == "old"


def test_one_page_is_about_one_record(run: Run, kim: Path, out: Path) -> None:
    """Several records are not mixed on a page, nor is the first picked silently."""
    line = json.dumps(json.loads(kim.read_text(encoding="utf-8")))
    many = kim.parent / "many.ndjson"
    many.write_text(f"{line}\n{line}\n", encoding="utf-8")
    ran = run("report", str(many), "-o", str(out), *DAY)
    assert ran.code == 2
    assert "expected one document" in ran.err
    assert not out.exists()


def test_an_incomplete_report_is_written_and_exits_with_2(
    run: Run, change: Change, out: Path
) -> None:
    """The page says what is missing, and so does the exit code."""

    def keep(payload: dict[str, Any]) -> None:
        payload["worksheets"]["elsewhere.note"] = [{"text": "x"}]

    ran = run("report", str(change(keep)), "-o", str(out), *DAY)
    assert ran.code == 2
    assert "the report is incomplete" in ran.err
    assert "The report is incomplete" in out.read_text("utf-8")
