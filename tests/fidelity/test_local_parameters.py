"""Local parameter values: in force, with provenance, and refused when they cannot be."""

from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import attrs
import pytest

import actcore
from actcore import DocumentError, Registry
from actcore.errors import ParameterError
from actcore.fidelity import LocalParameters, Origin, check_values
from actcore.model import Case, Membership, Person, Team
from actcore.variant import (
    LocalValue,
    Method,
    Outcome,
    Parameter,
    Rule,
    Source,
    Strength,
    Text,
    Variant,
    met_if,
)

DAY = date(2024, 3, 31)
HERE = Source(id="handbook", title="Handbook", publisher="A municipality").at(
    "Page", lines="1"
)
CASE = Case(
    model="xx.toy",
    id="c",
    client="k",
    people=(Person(id="k"),),
    teams=(
        Team(
            id="t",
            kind="crew",
            members=(Membership(person="k", since=date(2024, 1, 10)),),
        ),
    ),
)
FILE = """
model = "xx.toy"

[[parameter]]
rule = "TOY003"
name = "day"
value = {value}
reason = "Decided with the crew"
decided_by = "board"
decided_on = 2024-01-02
"""


def write(tmp_path: Path, text: str) -> Path:
    """A parameter file."""
    path = tmp_path / "local.params.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("value", "outcome"), [(9, Outcome.UNMET), (10, Outcome.MET)])
def test_a_local_value_decides_what_the_source_leaves_open(
    value: int, outcome: Outcome, tmp_path: Path, registry: Registry
) -> None:
    """With a value from a file the rule answers, and the report shows who decided it."""
    local = actcore.read_parameters(write(tmp_path, FILE.format(value=value)))
    report = actcore.check(CASE, as_of=DAY, parameters=[local], registry=registry)
    (finding,) = report.on("TOY003")
    assert finding.outcome is outcome
    setting = finding.settings["day"]
    assert setting.origin is Origin.LOCAL
    assert setting.local is not None
    assert (setting.local.decided_by, setting.local.origin) == (
        "board",
        "local.params.toml",
    )


def test_values_that_nobody_set_say_where_they_come_from(registry: Registry) -> None:
    """A printed default and an open parameter are told apart."""
    report = actcore.check(CASE, as_of=DAY, registry=registry)
    assert report.on("TOY002")[0].settings["most"].origin is Origin.SOURCE
    assert report.on("TOY003")[0].settings["day"].origin is Origin.UNSET


def test_a_value_that_is_missing_is_named_with_what_it_decides(
    variant_with: Callable[..., Variant],
) -> None:
    """Whoever has to set it sees what it is for, in their own language."""
    open_one = Parameter(of=int, about=Text(sv="Flest i båten", en="Most aboard"))
    rule = attrs.evolve(sharing("TOY101"), parameters={"most": open_one})
    registry = Registry([variant_with(rules=(rule,))])
    (finding,) = actcore.check(CASE, as_of=DAY, registry=registry).findings
    assert "'most' (Flest i båten)" in finding.message("sv")


def test_values_of_another_model_are_passed_over(
    tmp_path: Path, registry: Registry
) -> None:
    """One file for each model can be given to every check."""
    local = actcore.read_parameters(write(tmp_path, FILE.format(value=10)))
    report = actcore.check(
        CASE,
        as_of=DAY,
        parameters=[attrs.evolve(local, model="no.bir")],
        registry=registry,
    )
    assert report.outcome("TOY003") is Outcome.NOT_ASSESSED


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("TOY003", "TOY033", "unknown rule 'TOY033', did you mean 'TOY003'?"),
        ('"day"', '"dya"', "unknown parameter 'dya', did you mean 'day'?"),
        ("value = 9", 'value = "9"', "TOY003.day: expected a whole number"),
        ("value = 9", "value = true", "expected a whole number"),
    ],
)
def test_a_value_that_cannot_be_is_refused(
    old: str, new: str, words: str, tmp_path: Path, registry: Registry
) -> None:
    """A misspelt rule or name, or a wrong type, stops the check with a suggestion."""
    path = write(tmp_path, FILE.format(value=9).replace(old, new))
    local = actcore.read_parameters(path)
    with pytest.raises(ParameterError) as caught:
        actcore.check(CASE, as_of=DAY, parameters=[local], registry=registry)
    assert words in str(caught.value)
    assert "local.params.toml" in str(caught.value)


def test_a_whole_number_does_not_pass_for_another_kind(registry: Registry) -> None:
    """A value that was fine as 9 is still refused as 9.0."""
    whole = LocalValue(
        rule="TOY003",
        name="day",
        value=9,
        reason="r",
        decided_by="d",
        decided_on=DAY,
    )
    for value, refused in ((9, False), (9.0, True)):
        local = LocalParameters(
            model="xx.toy", values=(attrs.evolve(whole, value=value),)
        )
        with pytest.raises(ParameterError) if refused else nullcontext():
            actcore.check(CASE, as_of=DAY, parameters=[local], registry=registry)


def test_a_value_needs_a_reason_and_somebody_who_decided(tmp_path: Path) -> None:
    """A file without reason, decider or day is refused with all that is missing."""
    path = write(tmp_path, 'model = "xx.toy"\n[[parameter]]\nrule="TOY003"\nvalue=1\n')
    with pytest.raises(DocumentError) as caught:
        actcore.read_parameters(path)
    assert [fault.path for fault in caught.value.faults] == [
        "$.parameter[0].name",
        "$.parameter[0].reason",
        "$.parameter[0].decided_by",
        "$.parameter[0].decided_on",
    ]


SHARED = Parameter(1, unit="persons", minimum=0)


def sharing(name: str) -> Rule:
    """A rule that holds the number of people against the shared parameter."""
    return Rule(
        code=name,
        name=name.lower(),
        statement=Text(sv="Ord", en="Words"),
        source=HERE,
        strength=Strength.REQUIRED,
        method=Method.COMPUTED,
        on=Case,
        parameters={"most": SHARED},
        check=lambda case, ctx: met_if(len(case.people) <= ctx.p.most),
    )


def zero(rule: str, value: int = 0) -> LocalValue:
    """A local value for the shared parameter, given for one of the rules."""
    return LocalValue(
        rule=rule,
        name="most",
        value=value,
        reason="r",
        decided_by="board",
        decided_on=DAY,
    )


def test_a_parameter_that_rules_share_is_set_once_for_all(
    variant_with: Callable[..., Variant],
) -> None:
    """What is set for one of them holds for the other, and both say who decided."""
    variant = variant_with(rules=(sharing("TOY101"), sharing("TOY102")))
    local = LocalParameters(model="xx.toy", values=(zero("TOY102"),))
    registry = Registry([variant])
    report = actcore.check(CASE, as_of=DAY, parameters=[local], registry=registry)
    for finding in report.findings:
        assert finding.outcome is Outcome.UNMET
        assert finding.settings["most"].origin is Origin.LOCAL


def test_a_shared_parameter_with_two_values_is_refused(
    variant_with: Callable[..., Variant],
) -> None:
    """Setting it to different values in two places of one file is a mistake, and told."""
    variant = variant_with(rules=(sharing("TOY101"), sharing("TOY102")))
    values = (zero("TOY101"), zero("TOY102", 5))
    with pytest.raises(ParameterError, match=r"TOY101\.most and TOY102\.most are one"):
        check_values(variant, values)
    file = LocalParameters(model="xx.toy", values=values)
    with pytest.raises(ParameterError, match="keep one of them"):
        actcore.check(CASE, parameters=[file], registry=Registry([variant]))
    check_values(variant, (zero("TOY101"), zero("TOY102")))


def test_of_two_files_the_later_counts(variant_with: Callable[..., Variant]) -> None:
    """A municipality's file may be followed by one for a single team."""
    registry = Registry([variant_with(rules=(sharing("TOY101"),))])
    files = [
        LocalParameters(model="xx.toy", values=(zero("TOY101", value),))
        for value in (0, 9)
    ]
    (finding,) = actcore.check(
        CASE, as_of=DAY, parameters=files, registry=registry
    ).findings
    assert finding.outcome is Outcome.MET
