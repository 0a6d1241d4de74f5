"""What holds of the model as a whole: the catalogue's 52, 53, 54 and 56."""

import ast
import copy
import json
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from bir_plugin.programme import CLOSED, OFFERED, PILOT, SOURCES, STATES, state_in

import actcore
from actcore.cli import main
from actcore.fidelity import Finding, Report
from actcore.model import Site
from actcore.testing.cases import example_bytes, example_payload
from actcore.testing.subject import Subject
from actcore.variant import Outcome, Strength

SUBJECT = Subject("no.bir")
VARIANT = SUBJECT.variant
TANGEVIK = example_payload(VARIANT, "tangevik")


def reports() -> Iterator[Report]:
    """What is said of every example and of the document of every case."""
    for example in VARIANT.examples:
        document = actcore.read(example_bytes(VARIANT, example.id))
        yield actcore.check(document, as_of=example.as_of)
    for result in SUBJECT.results:
        yield result.report


def asked(record: dict[str, Any], day: str) -> Report:
    """What is said of a record on a day."""
    site = actcore.read(json.dumps(record).encode())
    return actcore.check(site, as_of=date.fromisoformat(day))


def with_period(since: str) -> dict[str, Any]:
    """The invented municipality, with the first day of its project period."""
    record = copy.deepcopy(TANGEVIK)
    record["worksheets"]["participation"][0]["project_since"] = since
    return record


def of_period(report: Report) -> Finding:
    """What is said of the project period."""
    [finding] = [f for f in report.findings if f.code == "BIR054"]
    return finding


def keys_in(value: object) -> Iterator[str]:
    """Every key in a JSON value, however deep."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_in(inner)


def test_every_result_says_how_strongly_where_and_what() -> None:
    """A result has a strength, a place in a declared source and an outcome (BIR52)."""
    for report in reports():
        assert report.findings
        for finding in report.findings:
            assert isinstance(finding.strength, Strength)
            assert isinstance(finding.outcome, Outcome)
            assert finding.outcome not in (Outcome.ERROR, Outcome.NOT_RUN)
            assert finding.source.source in VARIANT.sources
            assert finding.source.lines, finding.code


def test_experience_is_never_unmet() -> None:
    """What the page tells as experience or fact deviates nowhere (BIR52)."""
    told = [f for report in reports() for f in report.findings]
    typical = [f for f in told if f.strength is Strength.TYPICAL]
    assert Outcome.UNUSUAL in {finding.outcome for finding in typical}
    for finding in typical:
        assert finding.outcome is not Outcome.UNMET, finding
        assert str(finding.severity) in ("none", "unusual"), finding


def test_a_report_has_no_overall_score(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No key of a report holds a score, a share or a grade of the whole (BIR53)."""
    path = tmp_path / "tangevik.json"
    path.write_bytes(example_bytes(VARIANT, "tangevik"))
    main(["check", str(path), "--as-of", "2014-05-31", "--format", "json"])
    shown = json.loads(capsys.readouterr().out)
    [report] = shown["reports"]
    keys = {key.lower() for key in keys_in(shown)}
    for word in ("score", "grade", "percent", "points", "rating", "fidelity", "rate"):
        assert not [key for key in keys if word in key.split("_")], word
    numbers = {k for k, v in report.items() if isinstance(v, int | float)}
    assert numbers == {"complete"}  # a yes or no


def test_the_state_of_the_programme_is_data_from_outside_sources() -> None:
    """Each state has its years and its outside sources, and none overlaps (BIR54)."""
    years = {year: state_in(year) for year in range(2005, 2031)}
    assert [y for y, state in years.items() if state is PILOT] == [2006, 2007]
    assert [y for y, state in years.items() if state is OFFERED] == [*range(2009, 2022)]
    assert [y for y, state in years.items() if state is CLOSED] == [*range(2022, 2031)]
    assert years[2005] is years[2008] is None
    cited = [citation for state in STATES for citation in state.sources]
    assert all(c.source.external and c.source in VARIANT.sources for c in cited)
    assert {c.source for c in cited} == set(SOURCES)


def test_a_project_period_after_closure_is_told_and_not_forbidden() -> None:
    """It is read, asked every question, and told of as information only (BIR54)."""
    before = asked(with_period("2013-08-19"), "2024-03-31")
    after = asked(with_period("2022-01-01"), "2024-03-31")
    assert of_period(before).outcome is Outcome.MET
    assert of_period(after).outcome is Outcome.UNUSUAL
    assert "2022" in of_period(after).message("nb")
    assert str(of_period(after).severity) == "unusual"
    assert of_period(after) not in after.deviations
    assert {f.code for f in after.findings} == {f.code for f in before.findings}
    assert after.verdict is before.verdict


def test_two_days_have_two_answers() -> None:
    """Of one record the answer depends on the day that is asked about (BIR56)."""
    site = actcore.read(example_bytes(VARIANT, "tangevik"))
    assert isinstance(site, Site)
    early, late = (
        {f.code: f.outcome for f in actcore.check(site, as_of=day).findings}
        for day in (date(2013, 9, 1), date(2014, 5, 31))
    )
    assert early["BIR001"] is Outcome.NOT_APPLICABLE
    assert late["BIR001"] is Outcome.MET
    assert early["BIR013"] is Outcome.NOT_ASSESSED
    assert late["BIR013"] is Outcome.MET


def test_nothing_in_the_plugin_asks_for_the_present_day() -> None:
    """No module of the plugin looks at a clock; the day comes with the question (BIR56)."""
    clocks = {"today", "now", "utcnow", "time", "localtime", "gmtime", "monotonic"}
    package = Path(str(files("bir_plugin")))
    modules = sorted(package.rglob("*.py"))
    assert modules
    for path in modules:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                name = getattr(called, "attr", getattr(called, "id", ""))
                assert name not in clocks, f"{path.name}:{node.lineno}"
