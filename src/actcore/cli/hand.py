"""The worksheets that a command is asked for, and where it writes them."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import attrs

import actcore
from actcore import codec, sheets
from actcore.errors import ActcoreError, UnknownName
from actcore.forms import Form
from actcore.model import Document
from actcore.registry import Registry

from .catalogue import line

T = TypeVar("T")
_SUFFIXES = {"xlsform": "xlsx", "json-schema": "schema.json", "fhir": "fhir.json"} | {
    "fhir-response": "fhir.json"
}
_TEXTS = ("html", "md", "txt", "json-schema", "fhir", "fhir-response")
"""The formats that can be printed."""


@attrs.frozen
class Hand:
    """The worksheets that were asked for, and the models they are from."""

    registry: Registry
    forms: tuple[Form, ...]
    one: bool

    def about(self, document: Document) -> "Hand":
        """Those that are about such a record; all, where only one was asked for."""
        if self.one:
            return self
        kind = type(document).__name__.lower()
        forms = tuple(form for form in self.forms if form.document == kind)
        return attrs.evolve(self, forms=forms)

    def write(
        self, options: argparse.Namespace, to: str, made: Callable[[Form], bytes]
    ) -> None:
        """Write each, or print the only one."""
        if options.output is None:
            if len(self.forms) != 1 or to not in _TEXTS:
                what = "several worksheets" if len(self.forms) != 1 else f"a {to} file"
                raise ActcoreError(f"{what} cannot be printed: say where with -o")
            sys.stdout.write(made(self.forms[0]).decode())
            return
        for form, path in _progress(list(self._paths(Path(options.output), to))):
            path.parent.mkdir(parents=True, exist_ok=True)
            data = made(form)
            codec.write_bytes(data, path)
            line(f"{path}  {len(data) / 1000:.0f} kB")

    def _paths(self, path: Path, to: str) -> Iterator[tuple[Form, Path]]:
        if self.one and path.suffix and not path.is_dir():
            yield self.forms[0], path
            return
        suffix = _SUFFIXES.get(to, to)
        for form in self.forms:
            if to != "txt" or form.id == sheets.SOCIOGRAM:
                yield form, path / f"{form.model}.{form.id}.{suffix}"


def hand_of(options: argparse.Namespace, model: str | None) -> Hand:
    """The worksheets that were asked for by id, by file, by step, or all."""
    own = [name for name in options.sheets if name.endswith(".toml")]
    registry = actcore.load(*([model] if model else []), worksheets=own)
    for problem in registry.problems:
        raise ActcoreError(str(problem))
    asked = [bool(options.sheets), options.step is not None, options.all]
    if sum(asked) != 1:
        raise ActcoreError("name worksheets, or a --step, or --all")
    models = [m for m in registry.models if model in (None, m)]
    if options.sheets:
        forms = [_named(name, models, registry) for name in options.sheets]
    elif options.step is not None:
        forms = list(step_forms(registry, options.step, models))
    else:
        forms = [f for m in models for f in sheets.forms(m, registry=registry)]
    return Hand(registry, tuple(forms), one=len(options.sheets) == 1)


def _named(name: str, models: list[str], registry: Registry) -> Form:
    """The worksheet of an id that one model has, or that a file defines."""
    if name.endswith(".toml"):
        return sheets.form(*defined_in(name), registry=registry)
    found = []
    for model in models:
        there = {form.id: form for form in sheets.forms(model, registry=registry)}
        if name in there:
            found.append(there[name])
    if not found:
        known = [f.id for m in models for f in sheets.forms(m, registry=registry)]
        raise UnknownName("worksheet", name, known)
    if len(found) > 1:
        told = ", ".join(form.model for form in found)
        raise ActcoreError(
            f"several models have '{name}': say which with --model {told}"
        )
    return found[0]


def step_forms(
    registry: Registry, step: str, models: Iterable[str] | None = None
) -> Iterator[Form]:
    """The worksheets of one step, in every model whose process has it.

    Raises:
        UnknownName: If none has.
    """
    steps: list[str] = []
    found = False
    for model in registry.models if models is None else models:
        process = registry.variant(model).process
        ids = [one.id for one in process.steps] if process else []
        steps += ids
        if step in ids:
            found = True
            yield from sheets.forms_of_step(model, step, registry=registry)
    if not found:
        raise UnknownName("step", step, steps)


def defined_in(path: str) -> tuple[str, str]:
    """The model and the id of the worksheet that a file of one's own defines."""
    told = codec.parse_toml(Path(path).read_bytes())
    return str(told.get("model")), str(told.get("worksheet") or told.get("adapts"))


def _progress(items: list[T]) -> Iterable[T]:
    """The items, with a bar that shows how far it has come where a person looks on."""
    if len(items) < 10 or not sys.stderr.isatty():
        return items
    try:
        from tqdm import tqdm
    except ImportError:
        return items
    shown: Iterable[T] = tqdm(items, unit="sheet", leave=False)
    return shown
