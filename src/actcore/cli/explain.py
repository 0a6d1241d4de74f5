"""``actcore explain CODE``: all there is to know about one rule."""

import argparse
from importlib import resources

import actcore
from actcore.fidelity import Origin, Setting, terms
from actcore.testing.cases import Case, case_files
from actcore.variant import Method, Parameter, Rule, Strength, Variant, declaration

from .catalogue import dump, line, rule_json, tell

_IF_NOT = {
    Strength.REQUIRED: "a deviation",
    Strength.DEFINING: "a deviation: it is then not this model",
    Strength.RECOMMENDED: "advice",
    Strength.TYPICAL: "information only, never a deviation",
    Strength.PERMITTED: "never evaluated: it is allowed, and so is the opposite",
    Strength.CLAIM: "never evaluated: the source claims it",
}
_METHOD = {
    Method.COMPUTED: "computed from the record",
    Method.JUDGED: "judged by a person",
    Method.STATED: "stated only",
}


def explain(options: argparse.Namespace) -> int:
    """Print a rule's page; returns the exit code."""
    registry = actcore.load()
    for problem in registry.problems:
        tell(problem)
    variant, rule = registry.rule(options.code)
    cases = cases_of(variant, rule)
    if options.format == "json":
        shown = [
            {"name": case.name, "where": case.where, "expect": dict(case.expect)}
            for case in cases
        ]
        dump({**rule_json(variant, rule), "where": rule.where, "cases": shown})
    else:
        _page(variant, rule, cases, options.lang)
    return 2 if registry.problems else 0


def cases_of(variant: Variant, rule: Rule) -> list[Case]:
    """The cases that expect something of a rule."""
    if not (resources.files(variant.package) / "cases").is_dir():
        return []
    return [
        case
        for file in case_files(variant)
        for case in file.cases
        if {rule.code, rule.name} & set(case.rules)
    ]


def _page(variant: Variant, rule: Rule, cases: list[Case], language: str) -> None:
    line(f"{rule.code} {rule.name}")
    line()
    own = variant.languages[0]
    for code in dict.fromkeys((language, own, "en")):
        line(f"  {code}  {rule.statement.get(code)}")
    line()
    profile = next(p for p in variant.profiles if p.id == rule.profile)
    off = "" if profile.usual else ", off unless a document names it"
    title = variant.title.get(language)
    _row("Model", f"{variant.id} ({title}), profile {profile.id}{off}")
    for term in profile.names:
        _row("Then", f"{term.id} was {term.title.get(language)}")
    outside = rule.source.source.external
    mark = f" [{terms.OUTSIDE.get(language)}]" if outside else ""
    _row("Source", f"{rule.source}{mark}")
    _row("Strength", f"{rule.strength}; if not so: {_IF_NOT[rule.strength]}")
    _row("Method", f"{_METHOD[rule.method]}, on each {rule.subject}{_kind(rule)}")
    if rule.counts:
        _row("Counting", rule.counts)
    for name, parameter in rule.parameters.items():
        others = _sharing(variant, rule, parameter)
        _row("Parameter", _parameter(name, parameter, language) + others)
    for sheet in map(declaration, variant.worksheets):
        if rule.code in sheet.supports:
            _row("Worksheet", f"{sheet.id} ({sheet.title.get(language)})")
    _row("Declared", rule.where)
    for case in cases:
        line()
        line(f"  Case      {case.name}  ({case.where})")
        for key, outcome in case.expected_of(rule.code, rule.name).items():
            line(f"            {key}: {outcome}")
    if rule.method is not Method.STATED:
        line()
        _waiver(rule)


def _row(label: str, text: str) -> None:
    line(f"  {label:<9} {text}")


def _kind(rule: Rule) -> str:
    return f" of kind {rule.kind}" if rule.kind else ""


def _parameter(name: str, parameter: Parameter, language: str) -> str:
    origin = {
        Origin.SOURCE: "printed by the source",
        Origin.DERIVED: "not printed in the source",
        Origin.UNSET: "not in the source: for a municipality to set",
    }[Setting(parameter, parameter.default).origin]
    value = "" if parameter.default is None else f" = {parameter.default}"
    unit = f" {parameter.unit}" if parameter.unit else ""
    about = f": {parameter.about.get(language)}" if parameter.about else ""
    return f"{name}{value}{unit} ({origin}){about}"


def _sharing(variant: Variant, rule: Rule, parameter: Parameter) -> str:
    """Which other rules are given the same parameter, in words."""
    others = [
        f"{other.code}.{name}"
        for other in variant.rules
        for name, given in other.parameters.items()
        if given is parameter and other is not rule
    ]
    return f" [one with {', '.join(others)}]" if others else ""


def _waiver(rule: Rule) -> None:
    if rule.method is Method.JUDGED:
        line("  To answer it, put this in the document (JSON or TOML alike):")
        line("    [[judgements]]")
        line(f'    rule = "{rule.code}"')
        line('    outcome = "met"            # met, partly, unmet or not_applicable')
        line('    by = "role_that_judges"    # a role, never a name')
        line("    on = 2024-03-01")
        line()
    line("  To accept a deviation for a time, put this in the document:")
    line("    [[waivers]]")
    line(f'    rule = "{rule.code}"')
    line('    reason = "why it is acceptable"')
    line('    approved_by = "role_that_approves"   # a role, never a name')
    line("    since = 2024-01-01")
    line("    until = 2024-06-30                   # always an end")
