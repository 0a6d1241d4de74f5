"""The worksheets that a command is asked for, and where it writes them."""

import argparse
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import attrs

import actcore
from actcore import codec, sheets
from actcore.errors import ActcoreError, UnknownName
from actcore.forms import Form
from actcore.forms.own import files_in
from actcore.model import Document
from actcore.registry import Registry

from .catalogue import line
from .sheet_options import EXPORTS, FORMATS

T = TypeVar("T")
_ENDINGS = {**FORMATS, **EXPORTS}
_BINARY = ("pdf", "docx", "xlsform")
"""The formats that cannot be printed."""


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
        if not forms:
            raise ActcoreError(f"none of these worksheets is filled in for a {kind}")
        return attrs.evolve(self, forms=forms)

    def format(
        self, options: argparse.Namespace, formats: Collection[str], usual: str
    ) -> str:
        """The format that was asked for, or that the name of the file says.

        Raises:
            ActcoreError: If the name says another one, or none that can be written.
        """
        asked: str | None = options.format
        if options.output is None or self._is_folder(options.output):
            return asked or usual
        path = Path(options.output)
        if not self.one:
            raise ActcoreError(
                f"{path}: several worksheets go into a folder, expected a name"
                " without an ending and the format with --format"
            )
        said = _said_by(path.name, usual)
        if asked is not None:
            if said and asked not in said:
                raise ActcoreError(
                    f"{path}: expected a name that ends in {_endings(asked)}, since the"
                    f" format is {asked}"
                )
            return asked
        for to in said:
            if to in formats:
                return to
        if self.forms[0].id != sheets.SOCIOGRAM:
            formats = [to for to in formats if to != "txt"]
        other = "render" if usual in EXPORTS else "export"
        hint = f"; 'actcore worksheet {other}' writes {path.suffix}" if said else ""
        raise ActcoreError(
            f"{path}: expected a name that ends in {_endings(*formats)}{hint}"
        )

    def _is_folder(self, output: str) -> bool:
        path = Path(output)
        return path.is_dir() or output.endswith(("/", os.sep)) or not path.suffix

    def write(
        self, options: argparse.Namespace, to: str, made: Callable[[Form], bytes]
    ) -> None:
        """Write each, or print the only one."""
        forms = self._in_format(to)
        if options.output is None:
            if len(forms) != 1 or to in _BINARY:
                what = "several worksheets" if len(forms) != 1 else f"a {to} file"
                raise ActcoreError(f"{what} cannot be printed: say where with -o")
            sys.stdout.write(made(forms[0]).decode())
            return
        output = Path(options.output)
        if self._is_folder(options.output):
            ending = _ENDINGS[to][0]
            places = [(f, output / f"{f.model}.{f.id}.{ending}") for f in forms]
        else:
            places = [(forms[0], output)]
        for form, path in _progress(places):
            path.parent.mkdir(parents=True, exist_ok=True)
            data = made(form)
            codec.write_bytes(data, path)
            line(f"{path}  {len(data) / 1000:.0f} kB")

    def _in_format(self, to: str) -> tuple[Form, ...]:
        """Those that can be written so: in plain lines only the client's map."""
        if to != "txt":
            return self.forms
        forms = tuple(form for form in self.forms if form.id == sheets.SOCIOGRAM)
        if not forms:
            others = ", ".join(sheets.FORMATS)
            raise ActcoreError(
                f"only {sheets.SOCIOGRAM}, the client's map, is written as txt; the"
                f" formats of other worksheets are: {others}"
            )
        return forms


def _said_by(name: str, usual: str) -> list[str]:
    """The formats that a file's name may mean, the likeliest first."""
    found = {
        to: max((len(e) for e in endings if name.lower().endswith(f".{e}")), default=0)
        for to, endings in _ENDINGS.items()
    }
    said = [to for to, length in found.items() if length]
    return sorted(said, key=lambda to: (-found[to], to != usual))


def _endings(*formats: str) -> str:
    """What files of some formats end in, in words."""
    told = dict.fromkeys(f".{_ENDINGS[to][0].rpartition('.')[2]}" for to in formats)
    *others, last = told
    return f"{', '.join(others)} or {last}" if others else last


def hand_of(options: argparse.Namespace, model: str | None) -> Hand:
    """The worksheets that were asked for by id, by file or folder, by step, or all."""
    asked = [bool(options.sheets), options.step is not None, options.all]
    if sum(asked) != 1:
        raise ActcoreError("name worksheets, or a --step, or --all")
    registry = with_own(options.sheets, model)
    models = [m for m in registry.models if model in (None, m)]
    if options.sheets:
        found = [f for name in options.sheets for f in _named(name, models, registry)]
    elif options.step is not None:
        found = list(step_forms(registry, options.step, models))
    else:
        found = [f for m in models for f in sheets.forms(m, registry=registry)]
    forms = tuple({(form.model, form.id): form for form in found}.values())
    if not forms:
        raise ActcoreError("no worksheet belongs to this")
    folders = any(Path(name).is_dir() for name in options.sheets)
    return Hand(registry, forms, one=len(options.sheets) == 1 and not folders)


def with_own(names: Iterable[str], model: str | None) -> Registry:
    """The models at hand, with the worksheets that files among some names define.

    Raises:
        ActcoreError: If a plugin or a file cannot be used.
    """
    own = [name for name in names if is_own(name)]
    registry = actcore.load(*([model] if model else []), worksheets=own)
    for problem in registry.problems:
        raise ActcoreError(str(problem))
    return registry


def is_own(name: str) -> bool:
    """Whether a worksheet is named by a file that defines it, or a folder of such."""
    return name.endswith(".toml") or _own_files(name) != []


def _own_files(name: str) -> list[Path]:
    """The files of a folder that define worksheets; none where it is no folder."""
    path = Path(name)
    return list(files_in(path)) if path.is_dir() else []


def _named(name: str, models: list[str], registry: Registry) -> list[Form]:
    """The worksheet of an id that one model has, or those that files define."""
    if is_own(name):
        return _defined(name, models, registry)
    found = []
    for model in models:
        there = {form.id: form for form in sheets.forms(model, registry=registry)}
        if name in there:
            found.append(there[name])
    if not found and Path(name).is_dir():
        raise ActcoreError(f"{name}: no worksheet file in this folder; expected .toml")
    if not found:
        known = [f.id for m in models for f in sheets.forms(m, registry=registry)]
        raise UnknownName("worksheet", name, known)
    if len(found) > 1:
        told = " or ".join(form.model for form in found)
        raise ActcoreError(
            f"several models have '{name}': say which with --model {told}"
        )
    return found


def _defined(name: str, models: list[str], registry: Registry) -> list[Form]:
    """The worksheets that a file or a folder defines, of the models that are asked for."""
    defined = [defined_in(path) for path in _own_files(name) or [Path(name)]]
    found = [
        sheets.form(model, worksheet, registry=registry)
        for model, worksheet in defined
        if model in models
    ]
    if not found:
        raise ActcoreError(f"{name}: for another model than {' or '.join(models)}")
    return found


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


def defined_in(path: Path) -> tuple[str, str]:
    """The model and the id of the worksheet that a file of one's own defines."""
    told = codec.parse_toml(path.read_bytes())
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
