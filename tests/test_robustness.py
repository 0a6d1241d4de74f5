"""Whatever a record says, rules answer: they do not crash and do not contradict themselves."""

import functools
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutation import Change, mutate, mutations

import actcore
from actcore import DocumentError, Registry
from actcore.fidelity import Severity, evaluate, progress
from actcore.testing.cases import example_payload
from actcore.variant import Outcome, Strength


@functools.cache
def registry() -> Registry:
    """All installed models."""
    return actcore.load(strict=True)


def examples() -> list[tuple[str, str]]:
    """Every example document, by model and id."""
    return [(v.id, e.id) for v in registry().variants for e in v.examples]


@pytest.mark.parametrize(("model", "example"), examples())
@given(
    changes=mutations(),
    as_of=st.dates(date(2010, 1, 1), date(2027, 1, 1)) | st.dates(),
)
@settings(max_examples=40)
def test_no_readable_record_makes_a_rule_crash(
    model: str, example: str, changes: list[Change], as_of: date
) -> None:
    """Damaged examples are refused by the codec or get an answer from every rule."""
    variant = registry().variant(model)
    payload: Any = mutate(example_payload(variant, example), changes)
    try:
        document = actcore.read(json.dumps(payload).encode(), registry=registry())
    except DocumentError:
        return
    variant = registry().variant(document.model)
    report = evaluate(document, variant, as_of=as_of)
    if variant.process is not None and variant.process.tells_of(document):
        assert progress(document, variant, as_of=as_of).steps
    for finding in report.findings:
        assert finding.outcome is not Outcome.ERROR, finding.message()
        if finding.strength is Strength.TYPICAL:
            assert finding.outcome is not Outcome.UNMET
            assert finding.severity in (Severity.NONE, Severity.UNUSUAL)
        for language in variant.languages:
            assert "{" not in finding.message(language)
