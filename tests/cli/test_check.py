"""``actcore check``."""

import io
import json
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from .conftest import DAY, Ran, neighbour_asked_late

Run = Callable[..., Ran]
Change = Callable[..., Path]
SCHEMAS = resources.files("actcore.cli") / "schemas"


def schema(name: str) -> Any:
    """A JSON Schema of the command's output."""
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


def test_a_record_in_order_exits_with_0(run: Run, kim: Path) -> None:
    """Nothing to act on: the summary says so and the exit code is 0."""
    ran = run("check", str(kim), *DAY)
    assert (ran.code, ran.err) == (0, "")
    assert "✓ no deviations found" in ran.out


def test_a_deviation_exits_with_1_and_says_what_where_and_why(
    run: Run, change: Change
) -> None:
    """A finding names the rule, the place, the source and the next step."""
    ran = run("check", str(change(neighbour_asked_late)), *DAY)
    assert ran.code == 1
    assert "RACT024 act" in ran.out
    assert "--> teams[group].members[amir]  (joined-before-asked)" in ran.out
    assert "RACT i Sverige, lines 221" in ran.out
    assert "actcore explain RACT024" in ran.out


def test_the_report_speaks_the_language_asked_for(run: Run, change: Change) -> None:
    """In Swedish both the command's words and the rule's are Swedish."""
    ran = run("check", str(change(neighbour_asked_late)), *DAY, "--lang", "sv")
    assert "RACT024 åtgärda" in ran.out
    assert "avvikelser" in ran.out


def test_people_go_by_codes_unless_names_are_asked_for(
    run: Run, change: Change
) -> None:
    """Names appear with --names full only; roles can stand for them."""
    path = change(neighbour_asked_late)

    def rename(payload: dict[str, Any]) -> None:
        for person in payload["people"]:
            person["name"] = "Secret " + person["id"]

    change(rename)
    assert "Secret" not in run("check", str(path), *DAY, "-v").out
    assert (
        "members[Secret amir]" in run("check", str(path), *DAY, "--names", "full").out
    )
    roles = run("check", str(path), *DAY, "--names", "roles").out
    assert "amir" not in roles.replace("kim.json", "")


def test_roles_are_those_of_the_day_and_teams_are_not_people(
    run: Run, change: Change
) -> None:
    """A role that has ended is not shown, nor a team that shares a person's id."""

    def twist(payload: dict[str, Any]) -> None:
        neighbour_asked_late(payload)
        payload["appointments"] = [
            {
                "person": "amir",
                "role": "physician",
                "since": "2010-01-01",
                "until": "2011-01-01",
            }
        ]
        payload["teams"][0]["id"] = "amir"
        for meeting in payload["meetings"]:
            if meeting.get("team") == "group":
                meeting["team"] = "amir"

    path = str(change(twist))
    ran = run("check", path, *DAY, "--names", "roles", "--format", "concise")
    assert "teams[amir].members[" in ran.out
    assert "hysician" not in ran.out


@pytest.mark.parametrize("form", ["text", "concise", "json", "sarif", "junit"])
def test_no_form_shows_names_or_free_text_by_default(
    form: str, run: Run, change: Change
) -> None:
    """Logs and CI never show a name, a goal or a note unless somebody asks."""

    def plant(payload: dict[str, Any]) -> None:
        neighbour_asked_late(payload)
        for person in payload["people"]:
            person["name"] = "Hemlig"
        for goal in payload["goals"]:
            goal["statement"] = "Hemlig"
        for contact in payload["sociogram"]["contacts"]:
            contact["meanings"] = ["Hemlig"]

    ran = run("check", str(change(plant)), *DAY, "-v", "--format", form)
    assert "Hemlig" not in ran.out + ran.err


def test_concise_is_a_line_a_finding(run: Run, change: Change) -> None:
    """Each line has file, place, code, severity and message, for grep and editors."""
    path = change(neighbour_asked_late)
    (line,) = run("check", str(path), *DAY, "--format", "concise").out.splitlines()
    assert line.startswith(f"{path}:teams[group].members[amir] RACT024 act ")


def test_json_follows_its_schema(run: Run, change: Change) -> None:
    """The stable form has every field of the schema in the repository."""
    ran = run("check", str(change(neighbour_asked_late)), *DAY, "--format", "json")
    jsonschema.validate(ran.json, schema("check.schema.json"))
    (report,) = ran.json["reports"]
    assert (report["model"], report["as_of"]) == ("se.ract", "2024-03-31")
    assert report["verdict"] == "deviations"
    (finding,) = [f for f in report["findings"] if f["severity"] == "deviation"]
    assert finding["code"] == "RACT024"
    assert finding["subject"] == "teams[group].members[amir]"
    assert "invitations[amir]" in finding["evidence"]


def test_sarif_has_a_result_for_every_finding(run: Run, change: Change) -> None:
    """Code-scanning tools get fail, pass, review, open and notApplicable apart."""
    ran = run("check", str(change(neighbour_asked_late)), *DAY, "--format", "sarif")
    (sarif,) = ran.json["runs"]
    kinds = {result["kind"] for result in sarif["results"]}
    assert {"fail", "pass", "review"} <= kinds
    (failed,) = [r for r in sarif["results"] if r["level"] == "warning"]
    assert failed["ruleId"] == "RACT024"
    assert {r["ruleId"] for r in sarif["results"]} == {
        r["id"] for r in sarif["tool"]["driver"]["rules"]
    }


def test_junit_counts_failures(run: Run, change: Change) -> None:
    """Build servers see a suite a document, with what fails and what is skipped."""
    ran = run("check", str(change(neighbour_asked_late)), *DAY, "--format", "junit")
    (suite,) = ET.fromstring(ran.out).findall("testsuite")
    assert suite.get("failures") == "1"
    assert len(suite.findall("testcase")) == int(suite.get("tests") or 0)


def test_fail_on_sets_what_counts(run: Run, change: Change) -> None:
    """--fail-on never reports without failing; --require-complete fails on gaps."""
    path = str(change(neighbour_asked_late))
    assert run("check", path, *DAY, "--fail-on", "never").code == 0
    assert run("check", path, *DAY, "--fail-on", "unusual").code == 1


def test_require_complete_fails_where_something_cannot_be_told(
    run: Run, kim: Path
) -> None:
    """A record in order still fails if a requirement could not be assessed."""
    assert run("check", str(kim), *DAY).code == 0
    assert run("check", str(kim), *DAY, "--require-complete").code == 1


def test_waivers_that_need_tidying_are_told(run: Run, change: Change) -> None:
    """An expired waiver is told in words, in the language asked for."""

    def waive(payload: dict[str, Any]) -> None:
        payload["waivers"] = [
            {
                "rule": "RACT024",
                "reason": "x",
                "approved_by": "head_of_unit",
                "since": "2024-01-01",
                "until": "2024-02-01",
            }
        ]

    ran = run("check", str(change(waive)), *DAY, "--lang", "sv")
    assert "RACT024 waivers[0]: undantaget har gått ut" in ran.out


def test_a_folder_gives_a_report_for_each_document(run: Run, kim: Path) -> None:
    """Documents in a folder and below are read; hidden and other files are not."""
    deep = kim.parent / "more"
    deep.mkdir()
    (deep / "again.json").write_bytes(kim.read_bytes())
    (kim.parent / ".hidden.json").write_text("x")
    (kim.parent / "notes.txt").write_text("x")
    (kim.parent / "x.case.toml").write_text("x")
    ran = run("check", str(kim.parent), *DAY, "--format", "json")
    assert ran.code == 0
    assert len(ran.json["reports"]) == 2


def test_a_stream_gives_a_report_for_each_line(
    run: Run, kim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Newline-delimited JSON is read from a file and from standard input."""
    line = json.dumps(json.loads(kim.read_text(encoding="utf-8"))).encode()
    many = kim.parent / "many.ndjson"
    many.write_bytes(line + b"\n" + line + b"\n")
    ran = run("check", str(many), *DAY, "--format", "json")
    assert [r["file"] for r in ran.json["reports"]] == [f"{many}:1", f"{many}:2"]
    for data in (many.read_bytes(), kim.read_bytes()):
        stdin = io.TextIOWrapper(io.BytesIO(data))
        monkeypatch.setattr("sys.stdin", stdin)
        assert run("check", "-", *DAY).code == 0


def test_local_parameters_show_up_with_who_decided(run: Run, kim: Path) -> None:
    """A value from --parameters is used and its decision is part of the report."""
    file = kim.parent / "local.params.toml"
    file.write_text(
        'model = "se.ract"\n[[parameter]]\nrule = "RACT026"\nname = "largest"\n'
        'value = 6\nreason = "Trial"\ndecided_by = "board"\ndecided_on = 2024-01-01\n'
    )
    ran = run("check", str(kim), *DAY, "--parameters", str(file), "--format", "json")
    (finding,) = [
        f for f in ran.json["reports"][0]["findings"] if f["code"] == "RACT026"
    ]
    assert finding["outcome"] == "unusual"
    assert finding["parameters"]["largest"] == {
        "value": 6,
        "origin": "local",
        "reason": "Trial",
        "decided_by": "board",
        "decided_on": "2024-01-01",
        "file": "local.params.toml",
    }


def test_a_finding_of_an_outside_source_is_marked(run: Run, change: Change) -> None:
    """In the JSON nobody takes it for the model's own."""

    def ask(payload: dict[str, Any]) -> None:
        payload["profiles"] = ["model", "council-golden-rules"]

    path = str(change(ask))
    (report,) = run("check", path, "--format", "json", *DAY).json["reports"]
    outside = {f["code"] for f in report["findings"] if f["source"]["external"]}
    assert outside
    assert all(code.startswith("RACTG") for code in outside)
