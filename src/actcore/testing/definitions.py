"""The part of the conformance kit that reads definitions without running rules."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import resources, util
from pathlib import Path
from typing import Any

import attrs

from actcore import plugins
from actcore.codec import json_schema
from actcore.codec.allowed import ID_NAMES, aliases_of, listed_terms, other_words
from actcore.errors import ActcoreError
from actcore.text import Text, folded
from actcore.variant import (
    Choice,
    Citation,
    Process,
    declaration,
    help_of,
    items_of,
    label_of,
    source_of,
)

from .cases import example_payload
from .subject import Subject

PUBLIC = {"actcore", "actcore.model", "actcore.variant", "actcore.testing"}
"""What a plugin may import."""
HEAVY = {"cattrs", "hypothesis", "jinja2", "networkx", "pytest", "rich"}
"""What importing a plugin may not bring along."""


def identity(subject: Subject) -> Iterator[str]:
    """The variant has a name of its own, an entry point, and typing information."""
    variant = subject.variant
    country, _, name = variant.id.partition(".")
    if len(country) != 2 or not name:
        yield f"{variant.id} is not a country and a model, like se.ract"
    points = [found for found in plugins.find() if found.name == variant.id]
    if points and variant.package not in {p.module.partition(".")[0] for p in points}:
        yield f"entry point {variant.id} does not name package {variant.package}"
    if not (resources.files(variant.package) / "py.typed").is_file():
        yield f"{variant.package} has no py.typed"
    for rule in variant.rules:
        if not rule.counts and rule.check is not None:
            yield f"{rule.code} has no docstring that says how it is counted"


def languages(subject: Subject) -> Iterator[str]:
    """Every text is there in every language of the variant."""
    variant = subject.variant
    if "en" not in variant.languages:
        yield f"{variant.id} has no English"
    for where, text in _texts(subject):
        for language in variant.languages:
            if language not in text.languages or not text.get(language).strip():
                yield f"{where} is missing in {language}"


def sources(subject: Subject) -> Iterator[str]:
    """Everything that cites, cites a declared source and a place in it."""
    variant = subject.variant
    citing = [(rule.code, rule.source) for rule in variant.rules]
    citing += [(f"role {role.id}", role.source) for role in variant.roles]
    citing += [(f"team {kind.id}", kind.source) for kind in variant.teams]
    citing += [(f"meeting {kind.id}", kind.source) for kind in variant.meetings]
    for cls in variant.worksheets:
        for item in items_of(cls):
            if cited := source_of(item.field):
                citing.append((f"worksheet {declaration(cls).id}.{item.name}", cited))
    for what, citation in citing:
        yield from _citation_faults(what, citation, subject)


def references(subject: Subject) -> Iterator[str]:
    """Worksheets and steps name rules that exist, and rules and sheets have a document."""
    variant = subject.variant
    codes = {rule.code for rule in variant.rules}
    for cls in variant.worksheets:
        sheet = declaration(cls)
        for code in sheet.supports:
            if code not in codes:
                yield f"worksheet {sheet.id} supports {code}, which is no rule here"
        if sheet.document not in variant.documents:
            yield f"worksheet {sheet.id} is of a document that {variant.id} does not keep"
    for step in variant.process.steps if variant.process else ():
        for code in set(step.rules) - codes:
            yield f"step {step.id} matters to {code}, which is no rule here"
    for rule in variant.rules:
        if not variant.documents_of(rule):
            yield f"{rule.code} can be asked of no document"


def aliases(subject: Subject) -> Iterator[str]:
    """Every id, title and alias stands for one thing of its sort, so records may use it."""
    variant = subject.variant
    understood = other_words(variant)
    for id_type, terms in listed_terms(variant).items():
        for term in terms:
            for word in (term.title.get(variant.languages[0]), *aliases_of(term)):
                if understood[id_type].get(folded(word)) != term.id:
                    sort = ID_NAMES[id_type]
                    yield f"{sort}: '{word}' stands for {term.id} and for another"


def public_imports(subject: Subject) -> Iterator[str]:
    """The package imports only the documented parts of actcore."""
    for path in _modules(subject):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            for name in _imported_by(node):
                if name.partition(".")[0] == "actcore" and name not in PUBLIC:
                    yield f"{path.name} imports {name}, which is not public"


def cheap_import(subject: Subject) -> Iterator[str]:
    """Importing the package does not bring heavy libraries along."""
    program = (
        "import sys; known = set(sys.modules)\n"
        f"import {subject.variant.package}\n"
        "print(*sorted({m.partition('.')[0] for m in set(sys.modules) - known}))"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter and program
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    if done.returncode:
        yield f"importing {subject.variant.package} alone fails"
    for name in HEAVY & set(done.stdout.split()):
        yield f"importing {subject.variant.package} imports {name}"


def examples(subject: Subject) -> Iterator[str]:
    """Every example document can be read."""
    if not subject.variant.examples:
        yield f"{subject.variant.id} ships no example"
    for example in subject.variant.examples:
        try:
            document = subject.decode(example_payload(subject.variant, example.id))
        except (ActcoreError, OSError) as error:
            yield f"example {example.id}: {error}"
        else:
            if document.model != subject.variant.id:
                yield f"example {example.id} follows {document.model}"


def schemas(subject: Subject) -> Iterator[str]:
    """A JSON Schema can be made of every kind of document, in every language."""
    for kind in subject.variant.documents:
        for language in subject.variant.languages:
            try:
                json_schema(kind, subject.variant, language)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told
                yield f"no schema of a {kind.__name__.lower()}: {type(error).__name__}"


def _texts(subject: Subject) -> Iterator[tuple[str, Text]]:
    variant = subject.variant
    yield "the title", variant.title
    for rule in variant.rules:
        yield f"{rule.code}'s statement", rule.statement
        for name, parameter in rule.parameters.items():
            if parameter.about is not None:
                yield f"{rule.code}.{name}", parameter.about
    for field in attrs.fields(type(variant)):
        parts = getattr(variant, field.name)
        for part in parts if isinstance(parts, tuple) else ():
            if attrs.has(type(part)):
                yield from _texts_of(part)
    for part in _process_parts(variant.process):
        yield from _texts_of(part)
    for cls in variant.worksheets:
        yield f"worksheet {declaration(cls).id}", declaration(cls).title
        if notice := declaration(cls).notice:
            yield f"worksheet {declaration(cls).id}'s notice", notice
        yield from _items(cls, declaration(cls).id)


def _process_parts(process: Process | None) -> Iterator[object]:
    if process is not None:
        yield from process.steps
        for track in process.tracks:
            yield track
            yield from track.stages
        for grid in process.grids:
            yield grid
            yield from (*grid.rows, *grid.columns)


def _items(cls: type[Any], where: str) -> Iterator[tuple[str, Text]]:
    """The words of a worksheet's items, of its choices, and of the rows in it."""
    for item in items_of(cls):
        yield f"{where}.{item.name}", label_of(item.field)
        if words := help_of(item.field):
            yield f"{where}.{item.name}'s help", words
        for choices in item.types:
            if issubclass(choices, Choice):
                for choice in choices:
                    yield f"{where}.{item.name} {choice.value}", choice.label


def _texts_of(part: Any) -> Iterator[tuple[str, Text]]:
    """The texts of a role, a kind of team, a term: whatever has an id and words."""
    for field in attrs.fields(type(part)):
        value = getattr(part, field.name)
        if isinstance(value, Text) and hasattr(part, "id"):
            yield f"{type(part).__name__.lower()} {part.id}'s {field.name}", value


def _citation_faults(what: str, citation: Citation, subject: Subject) -> Iterator[str]:
    if citation.source not in subject.variant.sources:
        yield f"{what} cites a source that is not declared"
    if not citation.lines and not citation.pages:
        yield f"{what} cites no lines or pages"


def _imported_by(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module]
    return []


def _modules(subject: Subject) -> Iterator[Path]:
    spec = util.find_spec(subject.variant.package)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        yield from sorted(Path(folder).rglob("*.py"))
