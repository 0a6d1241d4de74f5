"""What a report says."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import actcore
from actcore import Registry, Site
from actcore.errors import UnknownName
from actcore.fidelity import Report, Severity, Standing, evaluate
from actcore.model import Case
from actcore.variant import Outcome, Strength, Text, Variant, met_if, rule

DAY = date(2024, 3, 31)


@pytest.fixture
def case(payload: dict[str, Any], registry: Registry) -> Case:
    """The invented case."""
    read = actcore.read(json.dumps(payload).encode(), registry=registry)
    assert isinstance(read, Case)
    return read


def outcomes(report: Report) -> dict[str, str]:
    """Outcomes by code and subject."""
    return {f"{f.code} {f.about}": str(f.outcome) for f in report.findings}


def test_every_rule_of_the_document_gives_a_finding_for_every_subject(
    case: Case, toy: Variant
) -> None:
    """Computed and judged rules answer for each subject; stated rules are silent."""
    assert outcomes(evaluate(case, toy, as_of=DAY)) == {
        "TOY001 case": "met",
        "TOY002 case": "met",
        "TOY003 teams[group].members[kim]": "not_assessed",
        "TOY003 teams[group].members[mo]": "not_assessed",
        "TOY004 case": "not_assessed",
    }


def test_a_finding_points_at_its_evidence_and_its_source(
    case: Case, toy: Variant
) -> None:
    """Evidence is told as pointers, never as copies, and the source with its place."""
    finding = evaluate(case, toy, as_of=DAY).on("TOY001")[0]
    assert finding.evidence == ("goals[g1]",)
    assert str(finding.source) == "Handbook: Chapter, lines 1"
    assert finding.message("sv") == "Det finns ett mål."
    assert "Move" not in repr(finding)


def test_missing_subjects_are_not_assessed(toy: Variant) -> None:
    """A rule on members of a team that is not recorded cannot tell; it is not unmet."""
    empty = Case(model="xx.toy", id="c", client="k")
    finding = evaluate(empty, toy, as_of=DAY).on("TOY003")[0]
    assert (finding.outcome, finding.reason) == (
        Outcome.NOT_ASSESSED,
        "nothing-recorded",
    )


def test_members_of_another_day_are_not_asked_about(case: Case, toy: Variant) -> None:
    """As of a day, only those who then had a place are subjects."""
    report = evaluate(case, toy, as_of=date(2024, 1, 15))
    assert [f.about for f in report.on("TOY003")] == ["teams[group].members[kim]"]


def test_a_parameter_without_value_leaves_the_question_open(
    case: Case, toy: Variant
) -> None:
    """A number that the source does not print is not assessed until somebody sets it."""
    finding = evaluate(case, toy, as_of=DAY).on("TOY003")[0]
    assert finding.reason == "parameter-not-set"
    assert "'day'" in finding.message("en")


def test_a_typical_rule_says_unusual_and_never_deviates(
    payload: dict[str, Any], registry: Registry, toy: Variant
) -> None:
    """What is only experience gives information, whatever the rule's function returns."""
    payload["goals"] = [{"id": f"g{n}"} for n in range(3)]
    del payload["meetings"]
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    report = evaluate(case, toy, as_of=DAY)
    (finding,) = report.unusual
    assert (finding.outcome, finding.severity) == (Outcome.UNUSUAL, Severity.UNUSUAL)
    assert finding.message("sv") == "Det finns 3 mål."
    assert report.verdict is Standing.CONFORMANT


def test_an_unmet_requirement_is_a_deviation(toy: Variant) -> None:
    """A REQUIRED rule that is not met makes the report say deviations."""
    report = evaluate(Case(model="xx.toy", id="c", client="k"), toy, as_of=DAY)
    assert [f.code for f in report.deviations] == ["TOY001"]
    assert report.verdict is Standing.DEVIATIONS
    assert report.deviations[0].message("en") == "Not in place: There is a goal."
    assert report.counts["required"] == {"unmet": 1}
    assert report.assessed == (2, 4)


def crashing(name: str) -> Any:
    """A rule that fails while it looks at a document."""

    @rule(
        "TOY099",
        "crash",
        on=Case,
        strength=Strength.TYPICAL,
        source=_source(),
        statement=Text(sv="x", en="x"),
    )
    def crash(case: Case, ctx: object) -> Any:
        """Fails."""
        if name == "returns":
            return True
        raise KeyError(case.people[0].name)

    return crash


def _source() -> Any:
    from actcore.variant import Source

    return Source(id="handbook", title="Handbook", publisher="A municipality").at(
        "Chapter", lines="1"
    )


@pytest.mark.parametrize("how", ["raises", "returns"])
def test_a_rule_that_crashes_makes_the_report_incomplete(
    how: str, case: Case, variant_with: Callable[..., Variant], toy: Variant
) -> None:
    """A crash is a finding that tells where, nothing of the data, and never looks clean."""
    broken = variant_with(rules=(*toy.rules, crashing(how)))
    report = evaluate(case, broken, as_of=DAY)
    (finding,) = report.on("TOY099")
    assert finding.outcome is Outcome.ERROR
    assert report.verdict is Standing.INCOMPLETE
    assert "test_evaluate.py:" in finding.message("en")
    assert "Kim" not in finding.message("en") + str(finding.verdict)
    assert report.outcome("TOY001") is Outcome.MET


def test_a_profile_applies_only_where_it_is_switched_on(toy: Variant) -> None:
    """Rules of an unusual profile are asked only of documents that name it."""
    site = Site(model="xx.toy", id="s")
    assert evaluate(site, toy, as_of=DAY).on("TOY006") == ()
    on = Site(model="xx.toy", id="s", profiles=("model", "survey"))
    assert evaluate(on, toy, as_of=DAY).outcome("TOY006") is Outcome.NOT_ASSESSED


def test_a_report_on_nothing_is_incomplete(
    variant_with: Callable[..., Variant], toy: Variant
) -> None:
    """Where there was nothing to ask, nothing is in order; unknown profiles are refused."""
    empty = evaluate(Site(model="xx.toy", id="s"), variant_with(rules=()), as_of=DAY)
    assert empty.verdict is Standing.INCOMPLETE
    with pytest.raises(UnknownName, match="did you mean 'model'"):
        evaluate(Site(model="xx.toy", id="s", profiles=("modell",)), toy, as_of=DAY)


def test_the_same_question_gets_the_same_answer(case: Case, toy: Variant) -> None:
    """Evaluation has no clock and no chance: twice gives the same."""
    first, second = (evaluate(case, toy, as_of=DAY) for _ in range(2))
    assert outcomes(first) == outcomes(second)


def test_worksheets_that_nobody_reads_make_the_report_incomplete(
    payload: dict[str, Any], registry: Registry, toy: Variant
) -> None:
    """Data of a missing plugin is kept, and the report says that it was not looked at."""
    payload["worksheets"]["lund.handover"] = [{}]
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    report = evaluate(case, toy, as_of=DAY)
    assert report.verdict is Standing.INCOMPLETE
    assert "worksheets of 'lund'" in str(report.problems[0])


def test_met_if_is_a_plain_verdict() -> None:
    """A verdict is a value that compares and shows no names."""
    assert met_if(True) == met_if(True)
    assert met_if(False, otherwise=None).outcome is Outcome.UNMET
