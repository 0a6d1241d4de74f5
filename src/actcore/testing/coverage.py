"""Which outcomes the case files show for which rules."""

from collections.abc import Set as AbstractSet

from actcore.registry import Registry
from actcore.variant import Outcome, Rule, Strength, Variant, computed

_COLUMNS = (
    Outcome.MET,
    Outcome.PARTLY,
    Outcome.UNMET,
    Outcome.UNUSUAL,
    Outcome.NOT_ASSESSED,
    Outcome.NOT_APPLICABLE,
)


def undetermined(registry: Registry, model: str, files: int) -> list[str]:
    """Why coverage cannot be told at all, if it cannot."""
    reasons = [str(p) for p in registry.problems if p.concerns(model)]
    if model not in registry.models:
        reasons.append(f"coverage of {model} is undetermined: the model is not there")
    elif not computed(registry.variant(model).rules):
        reasons.append(f"coverage of {model} is undetermined: it has no computed rule")
    if not files:
        reasons.append(f"coverage of {model} is undetermined: no case file was run")
    return reasons


def needed(rule: Rule) -> tuple[Outcome, Outcome]:
    """The outcomes that cases must show for a computed rule."""
    otherwise = Outcome.UNMET
    if rule.strength is Strength.TYPICAL:
        otherwise = Outcome.UNUSUAL
    return Outcome.MET, otherwise


def missing(variant: Variant, shown: AbstractSet[tuple[str, str]]) -> list[str]:
    """The computed rules whose cases do not show both sides, in words."""
    return [
        f"{rule.code} {rule.name}: no case shows it {outcome.replace('_', ' ')}"
        for rule in computed(variant.rules)
        for outcome in needed(rule)
        if (rule.code, str(outcome)) not in shown
    ]


def coverage_table(
    variant: Variant, shown: AbstractSet[tuple[str, str]]
) -> tuple[list[str], list[str]]:
    """A table of rules by outcomes, and what is missing from it."""
    head = "  ".join(outcome.replace("_", " ") for outcome in _COLUMNS)
    rows = [f"{'':<10}{head}"]
    for rule in computed(variant.rules):
        cells = (
            ("x" if (rule.code, str(outcome)) in shown else ".").center(len(outcome))
            for outcome in _COLUMNS
        )
        rows.append(f"{rule.code:<10}{'  '.join(cells)}".rstrip())
    return rows, missing(variant, shown)
