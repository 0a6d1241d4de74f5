"""The figures that ACT's rules on caseload show."""

import json
from datetime import date

import pytest

import actcore
from actcore.testing.cases import example_bytes


@pytest.mark.parametrize(
    ("fte", "outcome", "shown"),
    [(0.6, "met", 10.0), (0.5999, "unmet", 10.001), (0.4, "unmet", 12.86)],
)
def test_a_figure_above_the_maximum_never_looks_like_the_maximum(
    fte: float, outcome: str, shown: float
) -> None:
    """Nine citizens to a hair less than 0.9 of a post are shown as more than ten."""
    variant = actcore.load("dk.act").variant("dk.act")
    record = json.loads(example_bytes(variant, "act_municipality"))
    record["teams"][0]["members"][2]["fte"] = fte
    document = actcore.read(json.dumps(record).encode())
    report = actcore.check(document, as_of=date(2024, 3, 31))
    (finding,) = report.on("ACT066")
    assert finding.outcome == outcome
    if outcome == "unmet":
        assert (finding.verdict.values or {})["average"] == shown
