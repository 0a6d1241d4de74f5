"""``actcore rules``, ``roles``, ``plugins``, ``schema``: what there is."""

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

import attrs

import actcore
from actcore.fidelity import terms
from actcore.model import Case, Site
from actcore.registry import Problem, Registry
from actcore.text import Text
from actcore.variant import Role, Rule, Variant

from .machine import problem_json, source_json

if TYPE_CHECKING:
    from actcore.forms import Form


def rules(options: argparse.Namespace) -> int:
    """List the rules; returns the exit code."""
    registry = at_hand(options.model)
    if options.format == "json":
        dump({"rules": [rule_json(v, r) for v in registry.variants for r in v.rules]})
        return exit_code(registry)
    if options.format == "markdown":
        from . import markdown

        for variant in registry.variants:
            line(markdown.rules(variant, options.lang))
        return exit_code(registry)
    for variant in registry.variants:
        title = variant.title.get(options.lang)
        line(f"{variant.id} · {title} · {len(variant.rules)} rules")
        for rule in variant.rules:
            statement = rule.statement.get(options.lang)
            mark = ""
            if rule.source.source.external:
                mark = f"  [{terms.OUTSIDE.get(options.lang)}]"
            told = f"{rule.code:<9} {rule.strength:<12} {rule.method:<9} {statement}"
            line(f"  {told}{mark}")
        line()
    return exit_code(registry)


def roles(options: argparse.Namespace) -> int:
    """List the role catalogues; returns the exit code."""
    registry = at_hand(options.model)
    if options.format == "json":
        dump({"roles": [role_json(v, r) for v in registry.variants for r in v.roles]})
        return exit_code(registry)
    for variant in registry.variants:
        title = variant.title.get(options.lang)
        line(f"{variant.id} · {title} · {len(variant.roles)} roles")
        for role in variant.roles:
            line(f"  {role.id:<32} {role.title.get(options.lang)}  ({role.level})")
            line(f"  {'':<32} {role.about.get(options.lang)}")
        line()
    return exit_code(registry)


def plugins(options: argparse.Namespace) -> int:
    """List the plugins and how they loaded; returns the exit code."""
    registry = actcore.load()
    if options.format == "json":
        providers = [attrs.asdict(provider) for provider in registry.providers]
        problems = [problem_json(problem) for problem in registry.problems]
        dump({"plugins": providers, "problems": problems})
        return exit_code(registry)
    for provider in registry.providers:
        for model in provider.models:
            variant = registry.variant(model)
            origin = f"{provider.distribution} {provider.version}"
            line(
                f"{provider.plugin:<14} {origin:<22} {variant.title}:"
                f" {len(variant.rules)} rules, {len(variant.roles)} roles,"
                f" {len(variant.worksheets)} worksheets"
            )
    if not registry.providers and not registry.problems:
        line("no plugin is installed; try: pip install actcore-ract")
    return exit_code(registry)


def schema(options: argparse.Namespace) -> int:
    """Print a JSON Schema; returns the exit code."""
    from actcore.codec import json_schema, schema_of
    from actcore.errors import ActcoreError

    variant = actcore.load(options.model).variant(options.model)
    cls = {"case": Case, "site": Site}[options.document]
    if cls not in variant.documents:
        kept = ", ".join(schema_of(document) for document in variant.documents)
        raise ActcoreError(f"{variant.id} keeps no {options.document}; it keeps {kept}")
    dump(json_schema(cls, variant, options.lang))
    return 0


def rule_json(variant: Variant, rule: Rule) -> dict[str, Any]:
    """A rule as JSON shows it."""
    return {
        "code": rule.code,
        "name": rule.name,
        "model": variant.id,
        "strength": str(rule.strength),
        "method": str(rule.method),
        "profile": rule.profile,
        "on": rule.subject,
        "source": source_json(rule),
        "statement": rule.statement.as_dict(),
        "counts": rule.counts,
        "parameters": {
            name: {"default": parameter.default, "unit": parameter.unit}
            for name, parameter in rule.parameters.items()
        },
    }


def role_json(variant: Variant, role: Role) -> dict[str, Any]:
    """A role as JSON shows it."""
    made: dict[str, Any] = {"id": role.id, "model": variant.id}
    for field in attrs.fields(Role):
        value = getattr(role, field.name)
        if isinstance(value, Text):
            made[field.name] = value.as_dict()
        elif field.name == "source":
            made["source"] = {
                "document": role.source.source.title,
                "locator": role.source.locator,
            }
        else:
            made[field.name] = value
    return made


def sheet_json(form: "Form") -> dict[str, Any]:
    """A worksheet as JSON shows it; the types of its items are in the JSON Schema."""
    return {
        "id": form.id,
        "model": form.model,
        "title": form.title.as_dict(),
        "document": form.document,
        "version": form.version,
        "audience": form.audience,
        "origin": "own-design",  # a proprietary instrument is never a worksheet
        "notice": form.notice.as_dict() if form.notice else None,
        "supports": list(form.supports),
        "items": [
            {
                "name": question.path,
                "kind": str(question.kind),
                "label": question.label.as_dict(),
                "source": question.source or None,
            }
            for question in form.walk()
        ],
    }


def line(text: str = "") -> None:
    """Print a line."""
    sys.stdout.write(f"{text}\n")


def dump(value: object) -> None:
    """Print a value as JSON."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    line()


def tell(problem: Problem) -> None:
    """Say that a plugin, or a worksheet of one's own, did not load."""
    lost = "its rules are not run" if problem.what == "plugin" else "it is not used"
    sys.stderr.write(f"error: {problem}; {lost}\n")


def at_hand(model: str | None) -> Registry:
    """Everything installed, or one model; a plugin may bring others along."""
    if model is None:
        return actcore.load()
    registry = actcore.load(model)
    variants = (variant for variant in registry.variants if variant.id == model)
    return attrs.evolve(registry, variants=variants)


def exit_code(registry: Registry) -> int:
    """0, or 2 if a plugin did not load, which is told."""
    for problem in registry.problems:
        tell(problem)
    return 2 if registry.problems else 0
