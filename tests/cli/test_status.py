"""``actcore status``: where a client or an organisation stands, and what is next."""

import json
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import actcore
from actcore.testing.cases import example_bytes

from .conftest import DAY, Ran

Run = Callable[..., Ran]
Change = Callable[..., Path]


def steps(ran: Ran) -> dict[str, str]:
    """The state of each step in the JSON that was printed."""
    (document,) = ran.json["documents"]
    return {step["id"]: step["state"] for step in document["steps"]}


def stages(ran: Ran, track: str) -> dict[str, str]:
    """Where everybody is on one track in the JSON that was printed."""
    (document,) = ran.json["documents"]
    (places,) = (t["places"] for t in document["tracks"] if t["id"] == track)
    return {place["person"]: place["stage"] for place in places}


def test_a_running_group_is_told_step_by_step(run: Run, kim: Path) -> None:
    """Kim's group is formed and at work; the sister is asked and has not answered."""
    ran = run("status", str(kim), "--format", "json", *DAY)
    assert ran.code == 0
    told = steps(ran)
    assert told["case_manager"] == told["core_trio"] == told["work"] == "done"
    assert told["asking"] == "under_way"
    assert stages(ran, "nomination")["elin"] == "asked"
    assert stages(ran, "nomination")["amir"] == "member"
    assert stages(ran, "nomination")["noa"] == "functional"
    assert stages(ran, "nomination")["bo"] == "mapped"
    assert stages(ran, "beside")["maria"] == "core"


def test_the_past_can_be_asked_for(run: Run, kim: Path) -> None:
    """In late October the four were nominated, and asking was what came next."""
    ran = run("status", str(kim), "--format", "json", "--as-of", "2023-10-25")
    assert stages(ran, "nomination")["amir"] == "nominated"
    following = [s["id"] for s in ran.json["documents"][0]["steps"] if s["next"]]
    assert "asking" in following
    assert "membership" not in following


@pytest.mark.parametrize(
    ("facts", "stage"),
    [
        ({"answer": "accepted", "answered_on": "2024-03-20"}, "accepted"),
        ({"answer": "declined", "answered_on": "2024-03-20"}, "declined"),
        ({"answer": "declined", "answered_on": "2024-04-20"}, "asked"),
        ({"asked_on": "2024-04-02"}, "nominated"),
    ],
)
def test_a_person_moves_with_the_answers(
    facts: dict[str, str], stage: str, run: Run, change: Change
) -> None:
    """Somebody's stage is the furthest that had been reached by the day."""

    def answer(payload: dict[str, Any]) -> None:
        for invitation in payload["invitations"]:
            if invitation["person"] == "elin":
                invitation |= facts

    ran = run("status", str(change(answer)), "--format", "json", *DAY)
    assert stages(ran, "nomination")["elin"] == stage


def test_a_question_that_was_let_be_is_no_answer(run: Run, change: Change) -> None:
    """Once the asking is closed, silence is told as silence and holds nothing up."""

    def close(payload: dict[str, Any]) -> None:
        payload["worksheets"]["asking"] = [
            {"person": "elin", "closed_on": "2024-03-25"}
        ]

    ran = run("status", str(change(close)), "--format", "json", *DAY)
    assert stages(ran, "nomination")["elin"] == "no_answer"
    assert steps(ran)["asking"] == "done"


def test_who_has_left_is_told_as_left(run: Run, change: Change) -> None:
    """A member whose place has ended is no member, and not back at being nominated."""

    def leave(payload: dict[str, Any]) -> None:
        for member in payload["teams"][0]["members"]:
            if member["person"] == "amir":
                member["until"] = "2024-03-01"

    ran = run("status", str(change(leave)), "--format", "json", *DAY)
    assert stages(ran, "nomination")["amir"] == "left"


def test_the_page_speaks_the_language_asked_for(run: Run, kim: Path) -> None:
    """In Swedish the page has Swedish words and no names, unless they are asked for."""
    ran = run("status", str(kim), "--lang", "sv", *DAY)
    assert "Tillfrågad: elin" in ran.out
    assert "Härnäst" in ran.out
    assert "Elin" not in ran.out
    assert "Elin" in run("status", str(kim), "--names", "full", *DAY).out


def test_the_json_keeps_to_its_schema(run: Run, kim: Path, municipality: Path) -> None:
    """Programs can rely on the published schema, with tracks and with phases."""
    ran = run("status", str(kim), str(municipality), "--format", "json", *DAY)
    assert [bool(d["phases"]) for d in ran.json["documents"]] == [False, True]
    schema = resources.files("actcore.cli") / "schemas" / "status.schema.json"
    jsonschema.validate(ran.json, json.loads(schema.read_text(encoding="utf-8")))


def test_a_folder_is_told_without_what_has_no_process(
    run: Run, kim: Path, tmp_path: Path
) -> None:
    """In a folder the sites beside the cases are passed over without a word."""
    site = tmp_path / "council.json"
    site.write_text('{"schema": "actcore.site/1", "model": "se.ract", "id": "s"}')
    ran = run("status", str(tmp_path), *DAY)
    assert (ran.code, ran.err) == (0, "")
    assert "kim-exempel" in ran.out


def test_what_has_no_process_is_said_and_does_not_stop_the_rest(
    run: Run, kim: Path, tmp_path: Path
) -> None:
    """A site has no process; the case beside it is told all the same."""
    site = tmp_path / "council.json"
    site.write_text('{"schema": "actcore.site/1", "model": "se.ract", "id": "s"}')
    ran = run("status", str(site), str(kim), *DAY)
    assert ran.code == 2
    assert "council.json: se.ract tells of no process for a site" in ran.err
    assert "kim-exempel" in ran.out
    assert "Traceback" not in ran.err


@pytest.fixture
def municipality(tmp_path: Path) -> Path:
    """The Danish municipality that has been through all four phases."""
    variant = actcore.load("dk.act").variant("dk.act")
    path = tmp_path / "municipality.json"
    path.write_bytes(example_bytes(variant, "act_four_phases"))
    return path


def test_a_page_with_phases_tells_each_with_its_stays_and_steps(
    run: Run, municipality: Path
) -> None:
    """A phase that was gone back to has two stays, and one under way says so."""
    page = run("status", str(municipality), "--lang", "da", *DAY).out
    assert (
        "Planlægge · 2023-06-01 – 2023-09-29, 2024-01-08 – 2024-02-15"
        " · 7 af 7 trin gjort" in page
    )
    assert "Gennemføre · i gang · 2023-10-02 –" in page
    assert "2023-08-30: " in page
    assert "noteret i" not in page


def test_a_page_with_a_grid_counts_its_cells(run: Run, municipality: Path) -> None:
    """People have two activities in the planning phase and none in the first."""
    page = run("status", str(municipality), *DAY).out
    (row,) = [line.split() for line in page.splitlines() if "  People " in line]
    assert row == ["People", "·", "2", "1", "·"]


def test_where_it_is_recorded_is_told_when_asked_for(
    run: Run, municipality: Path
) -> None:
    """With -v the page lists the sheets, teams and stays behind each line."""
    page = run("status", str(municipality), "-v", *DAY).out
    assert "recorded in: worksheets.implementation_phase[0]" in page
    assert "recorded in: worksheets.checklist_planning[1]" in page


def test_a_reason_that_a_whole_phase_shares_is_told_once(
    run: Run, municipality: Path
) -> None:
    """A municipality at the start is not told seventeen times that nobody answered."""
    payload = json.loads(municipality.read_text(encoding="utf-8"))
    start = {key: payload[key] for key in ("schema", "model", "id")}
    municipality.write_text(json.dumps(start), encoding="utf-8")
    page = run("status", str(municipality), *DAY).out
    assert page.count("The checklist has not been answered yet.") == 4
    assert "by driver and phase: not recorded" in page


def test_the_json_of_a_phase_tells_history_and_evidence(
    run: Run, municipality: Path
) -> None:
    """An answer that was a no and became a yes is there with both its days."""
    (document,) = run("status", str(municipality), "--format", "json", *DAY).json[
        "documents"
    ]
    steps = {step["id"]: step for step in document["steps"]}
    assert [then["state"] for then in steps["training"]["history"]] == [
        "to_come",
        "done",
    ]
    assert steps["steering_group"]["evidence"][-1] == "teams[steering]"
    phases = {phase["id"]: phase for phase in document["phases"]}
    assert (phases["anchoring"]["done"], phases["anchoring"]["needed"]) == (4, 5)
    assert phases["carrying_out"]["under_way"] is True
    (grid,) = document["grids"]
    empty = {(c["row"], c["column"]) for c in grid["cells"] if not c["evidence"]}
    assert ("people", "deciding") in empty
    assert grid["told"] is True
