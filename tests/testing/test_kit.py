"""The conformance kit finds what it is meant to find."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

from actcore import Registry
from actcore.model import Case
from actcore.testing import conformance
from actcore.testing.kit import CHECKS, faults_of
from actcore.variant import (
    Context,
    Example,
    Parameter,
    Rule,
    Series,
    Slot,
    Source,
    Strength,
    Text,
    Variant,
    Verdict,
    met,
    met_if,
    rule,
)

HANDBOOK = Source(id="handbook", title="Handbook", publisher="A municipality")
KEYS: dict[str, Any] = {
    "on": Case,
    "strength": Strength.REQUIRED,
    "source": HANDBOOK.at("Chapter", lines="1"),
    "statement": Text(sv="Det är så.", en="It is so."),
}
CASES = """
base = "base"
as_of = 2024-03-31
[[case]]
name = "As it is"
expect.TOY050 = "{met}"
[[case]]
name = "Without goals"
change.goals = []
expect.TOY050 = "{unmet}"
"""


@pytest.fixture
def kit(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    payload: dict[str, Any],
    variant_with: Callable[..., Variant],
) -> Iterator[Callable[..., dict[str, list[str]]]]:
    """What runs the kit on the invented model with one rule and its cases."""
    package = tmp_path / "toy_kit"
    (package / "cases").mkdir(parents=True)
    (package / "__init__.py").write_text('"""A plugin."""\n')
    (package / "py.typed").touch()
    (package / "base.json").write_text(json.dumps(payload), encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    example = Example(
        id="base",
        file="base.json",
        title=Text(sv="Bas", en="Base"),
        origin=Text(sv="Påhittat", en="Invented"),
    )

    def run(
        one: Rule, met: str = "met", unmet: str = "unmet", **more: Any
    ) -> dict[str, list[str]]:
        (package / "cases" / "x.case.toml").write_text(
            CASES.format(met=met, unmet=unmet), encoding="utf-8"
        )
        variant = variant_with(
            package="toy_kit", rules=(one,), worksheets=(), examples=(example,)
        )
        variant = attrs.evolve(variant, worksheets=(), **more)
        return faults_of("xx.toy", Registry([variant]))

    payload.pop("worksheets")
    payload.pop("meetings")
    (package / "base.json").write_text(json.dumps(payload), encoding="utf-8")
    return run


def test_a_good_rule_has_no_faults(kit: Callable[..., dict[str, list[str]]]) -> None:
    """A rule that lives up to the kit passes every check."""

    @rule("TOY050", "no-goal", **KEYS)
    def good(case: Case, ctx: Context) -> Verdict:
        """Counts goals."""
        return met_if(bool(case.goals))

    assert {name: faults for name, faults in kit(good).items() if faults} == {}


def test_a_rule_that_improves_when_data_is_missing_is_found(
    kit: Callable[..., dict[str, list[str]]],
) -> None:
    """A rule that is met because nothing is recorded fails the kit, with the field."""

    @rule("TOY050", "goal-supported", **KEYS)
    def bad(case: Case, ctx: Context) -> Verdict:
        """Counts supporters the wrong way round."""
        return met_if(not any(goal.supported_by for goal in case.goals))

    faults = kit(bad, met="unmet", unmet="met")["missing_data_never_improves"]
    assert any("without goals[0].supported_by" in fault for fault in faults)


def test_a_rule_that_goes_by_the_place_in_a_list_is_found(
    kit: Callable[..., dict[str, list[str]]],
) -> None:
    """A rule that looks at whatever stands first fails the kit, with the list."""

    @rule("TOY050", "first-person-unnamed", **KEYS)
    def first(case: Case, ctx: Context) -> Verdict:
        """Looks at the first person."""
        return met_if(bool(case.goals) and case.people[0].name is not None)

    (fault,) = kit(first)["order_decides_nothing"]
    assert "with people turned round, TOY050 differs" in fault


def test_a_plan_that_cannot_be_dated_is_found(
    kit: Callable[..., dict[str, list[str]]],
) -> None:
    """A series that relies on a fact, or names what is not there, fails the kit."""

    @rule("TOY050", "no-goal", **KEYS)
    def good(case: Case, ctx: Context) -> Verdict:
        """Counts goals."""
        return met_if(bool(case.goals))

    def series(case: Case) -> Iterator[Series]:
        yield Series(
            since=case.goals[0].set_on or date(2024, 1, 1),
            until=date(2024, 6, 30),
            weekday=1,
            turns=((Slot("nobody", "nothing"),),),
        )

    faults = kit(good, series=series, timezone="Europe/Atlantis")["plans_can_be_dated"]
    assert "no time zone is called 'Europe/Atlantis'" in faults
    assert any("a team or a kind that is not there" in fault for fault in faults)
    assert any("IndexError on making series" in fault for fault in faults)


def test_a_rule_that_crashes_on_missing_data_is_found(
    kit: Callable[..., dict[str, list[str]]],
) -> None:
    """A rule that relies on a field that may be absent fails the kit."""

    @rule("TOY050", "no-goal", **KEYS)
    def fragile(case: Case, ctx: Context) -> Verdict:
        """Counts letters."""
        return met_if(
            all(len(goal.owner) > 0 for goal in case.goals[:1]) and bool(case.goals)
        )  # type: ignore[arg-type]

    faults = kit(fragile)["missing_data_never_improves"]
    assert any("without goals[0].owner, TOY050 crashes" in fault for fault in faults)


def test_a_parameter_that_changes_nothing_is_found(
    kit: Callable[..., dict[str, list[str]]],
) -> None:
    """A number that no case depends on fails the kit."""

    @rule("TOY050", "no-goal", parameters={"idle": Parameter(3)}, **KEYS)
    def idle(case: Case, ctx: Context) -> Verdict:
        """Counts goals."""
        return met_if(bool(case.goals))

    assert kit(idle)["parameters_matter"] == [
        "TOY050.idle: no value of it changes any case"
    ]


def test_an_impure_rule_is_found(kit: Callable[..., dict[str, list[str]]]) -> None:
    """A rule that looks at the clock or at files fails the kit."""

    @rule("TOY050", "no-goal", **KEYS)
    def impure(case: Case, ctx: Context) -> Verdict:
        """Looks at the clock."""
        import time

        return met_if(bool(case.goals) and time.time() > 0)

    assert kit(impure)["rules_are_pure"]


def test_a_rule_with_one_side_only_is_found(
    kit: Callable[..., dict[str, list[str]]],
) -> None:
    """A rule that nothing can fail, and a wrong expectation, fail the kit."""

    @rule("TOY050", "always", **KEYS)
    def always(case: Case, ctx: Context) -> Verdict:
        """Counts nothing."""
        return met()

    faults = kit(always)
    assert faults["cases_show_both_sides"] == ["TOY050 always: no case shows it unmet"]
    assert faults["cases_hold"] == ["x.case.toml:7: TOY050: expected unmet, got met"]


def test_missing_texts_sources_and_counting_are_found(
    kit: Callable[..., dict[str, list[str]]],
) -> None:
    """A statement in one language, a source without lines, no docstring: all are told."""
    keys = {
        **KEYS,
        "statement": Text(en="It is so."),
        "source": HANDBOOK.at("Chapter"),
    }

    @rule("TOY050", "no-goal", **keys)
    def bare(case: Case, ctx: Context) -> Verdict:
        return met_if(bool(case.goals))

    faults = kit(bare)
    assert faults["languages"] == ["TOY050's statement is missing in sv"]
    assert faults["sources"] == ["TOY050 cites no lines or pages"]
    assert faults["identity"] == ["TOY050 has no docstring that says how it is counted"]


def test_the_kit_is_one_line_in_a_plugins_tests(pytester: pytest.Pytester) -> None:
    """``conformance`` gives a test with an item for every check."""
    pytester.makepyfile(
        "from actcore.testing import conformance\ntest_kit = conformance('no.bir')\n"
    )
    pytester.runpytest_subprocess("-q").assert_outcomes(passed=len(CHECKS))


def test_what_is_accepted_has_to_fail(pytester: pytest.Pytester) -> None:
    """An accepted failure that is none any more is told, so that the list stays true."""
    pytester.makepyfile(
        "from actcore.testing import conformance\n"
        "test_kit = conformance('no.bir', accepted={'identity': 'because'})\n"
    )
    result = pytester.runpytest_subprocess("-q")
    result.assert_outcomes(passed=len(CHECKS) - 1, failed=1)
    result.stdout.fnmatch_lines(["*accepted because because, but it passes*"])
    assert callable(conformance("se.ract"))
