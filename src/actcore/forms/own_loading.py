"""Worksheet files into a registry, so that reading and checking know of them.

A file that cannot be used is a problem, as a plugin that cannot be loaded is. The other
worksheets of the same organisation are then left out with it: what records hold of them
is kept as it stands, and reports say that they are incomplete.
"""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

import attrs

from actcore.codec import parse_toml
from actcore.errors import (
    ActcoreError,
    DefinitionError,
    DocumentError,
    Fault,
    UnknownName,
)
from actcore.registry import Problem, Provider, Registry
from actcore.variant import Variant, declaration

from .own import files_in, model_of, read_worksheet

_MOST_FAULTS = 3


def with_worksheets(
    registry: Registry, paths: Iterable[str], provided: Collection[str]
) -> Registry:
    """A registry with the worksheets that files make and adapt.

    Args:
        registry: What the plugins gave.
        paths: Worksheet files, and folders of them.
        provided: All models that plugins provide; files for one that was not loaded are
            passed over.
    """
    loading = _Loading(registry, provided)
    for path in paths:
        loading.add(Path(path))
    return loading.registry()


@attrs.frozen(kw_only=True, eq=False)
class _File:
    """A worksheet file, as much of it as is known.

    Args:
        name: Its name.
        model: The model it is for, if it names one that is at hand.
        provider: Whose worksheet it makes, blank where that cannot be told; None where
            it adapts one, which records do not show.
    """

    name: str
    model: str = ""
    provider: str | None = ""

    def problem(self, stage: str, message: str) -> Problem:
        return Problem(
            plugin=self.name,
            stage=stage,
            message=message,
            models=(self.model,) if self.model else (),
            what="worksheet file",
        )


class _Loading:
    """One loading: what has been made so far, and what went wrong."""

    def __init__(self, registry: Registry, provided: Collection[str]) -> None:
        self._was = registry
        self._provided = {*provided, *registry.models}
        self._made: dict[tuple[str, str], tuple[_File, type[Any]]] = {}
        self._problems: list[Problem] = []
        self._faulty: list[_File] = []

    def add(self, path: Path) -> None:
        try:
            for file in files_in(path):
                self._add(file)
        except OSError as error:
            self._refuse(_File(name=path.name), "find", _reason(error))

    def _add(self, path: Path) -> None:
        file = _File(name=path.name)
        try:
            data = path.read_bytes()
            payload = parse_toml(data)
            file = attrs.evolve(file, provider=_provider_of(payload))
            model = model_of(payload)
            if model is None:
                raise DocumentError([Fault("$.model", "is missing")])
            if model not in self._provided:
                raise UnknownName("model", model, self._provided)
            if model not in self._was.models:
                return  # it was not asked for, or what provides it did not load
            file = attrs.evolve(file, model=model)
            self._keep(file, read_worksheet(data, self._was.variant(model)))
        except OSError as error:
            self._refuse(file, "find", _reason(error))
        except ActcoreError as error:
            self._refuse(file, "validate", _words(error))

    def _keep(self, file: _File, cls: type[Any]) -> None:
        name = declaration(cls).id
        other, made = self._made.setdefault((file.model, name), (file, cls))
        if made is not cls:
            raise DefinitionError(f"{other.name} is of worksheet '{name}' too")

    def _refuse(self, file: _File, stage: str, message: str) -> None:
        self._faulty.append(file)
        self._problems.append(file.problem(stage, message))

    def registry(self) -> Registry:
        """What the plugins gave, with the worksheets that can be used."""
        providers: list[Provider] = []
        variants = [self._extended(v, providers) for v in self._was.variants]
        return Registry(
            variants,
            problems=(*self._was.problems, *self._problems),
            providers=(*self._was.providers, *providers),
        )

    def _extended(self, variant: Variant, providers: list[Provider]) -> Variant:
        made = [m for (model, _), m in self._made.items() if model == variant.id]
        usable = [m for m in made if not self._is_withheld(m[0])]
        for file, _ in made:
            if self._is_withheld(file):
                message = "it waits for another file, which cannot be used"
                self._problems.append(file.problem("validate", message))
        try:
            extended = variant.with_worksheets(*(cls for _, cls in usable))
        except ActcoreError as error:
            for file, _ in usable:
                self._problems.append(file.problem("validate", str(error)))
            return variant
        providers += [_provided(file, cls) for file, cls in usable]
        return extended

    def _is_withheld(self, file: _File) -> bool:
        """Whether a file of the same organisation, or of nobody knows whom, is faulty."""
        return file.provider is not None and any(
            other.model in ("", file.model) and other.provider in ("", file.provider)
            for other in self._faulty
        )


def _provided(file: _File, cls: type[Any]) -> Provider:
    sheet = declaration(cls)
    return Provider(
        plugin=sheet.id,
        models=(file.model,),
        distribution=file.name,
        version=sheet.version,
    )


def _provider_of(payload: dict[str, Any]) -> str | None:
    """Whose worksheet a file makes; None where it adapts one."""
    if "adapts" in payload:
        return None
    return str(payload.get("worksheet", "")).partition(".")[0]


def _reason(error: OSError) -> str:
    return error.strerror or "it cannot be opened"


def _words(error: ActcoreError) -> str:
    """An error in a line: of a file's faults the first few, with how many there are."""
    if not isinstance(error, DocumentError):
        return str(error)
    shown = [f"{fault.path}: {fault}" for fault in error.faults[:_MOST_FAULTS]]
    more = len(error.faults) - len(shown)
    return "; ".join(shown) + (f"; and {more} more" if more > 0 else "")
