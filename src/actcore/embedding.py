"""The calls an application makes, with the installed plugins behind them."""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache

from actcore import codec
from actcore.errors import DocumentError, PluginError
from actcore.fidelity import (
    LocalParameters,
    Progress,
    Report,
    check_values,
    evaluate,
    progress,
)
from actcore.model import Document
from actcore.registry import Registry
from actcore.variant import Variant


def load(*models: str, strict: bool = False) -> Registry:
    """Load the installed plugins; see `actcore.plugins.load`."""
    from actcore import plugins

    return plugins.load(*models, strict=strict)


@lru_cache(maxsize=32)
def installed(model: str) -> Registry:
    """The installed plugins that one model needs, loaded once.

    Raises:
        UnknownName: If no plugin provides the model; the message suggests the nearest.
    """
    return load(model)


def variant_of(model: str) -> Variant:
    """The installed variant of a model.

    Raises:
        UnknownName: If no plugin provides it.
        PluginError: If its plugin failed to load.
    """
    registry = installed(model)
    if model not in registry.models and registry.problems:
        raise PluginError("; ".join(str(problem) for problem in registry.problems))
    return registry.variant(model)


def read(
    source: str | os.PathLike[str] | bytes, *, registry: Registry | None = None
) -> Document:
    """Read a case or a site.

    Args:
        source: A path to a ``.json`` or ``.toml`` file, or JSON as bytes.
        registry: The models it may follow; the installed ones where left out.

    Returns:
        A `Case` or a `Site`.

    Raises:
        DocumentError: With every fault, if the document cannot be read.
        OSError: If the file cannot be opened.
    """
    return codec.read(source, _variants(registry))


def read_many(
    lines: Iterable[bytes], *, registry: Registry | None = None
) -> Iterator[tuple[int, Document | DocumentError]]:
    """Read newline-delimited JSON, such as an open file; bad lines do not stop it.

    Yields:
        Each line's number from 1, with its document or its error.
    """
    return codec.read_many(lines, _variants(registry))


def write(
    document: Document,
    target: str | os.PathLike[str],
    *,
    registry: Registry | None = None,
) -> None:
    """Write a case or a site to a ``.json`` or ``.toml`` file, whole or not at all.

    Raises:
        MissingExtra: If TOML is asked for and ``actcore[toml]`` is not installed.
        OSError: If the file cannot be written; an old file then still stands.
    """
    codec.write(document, target, _variants(registry))


def check(
    document: Document,
    *,
    as_of: date | None = None,
    parameters: Iterable[LocalParameters] = (),
    registry: Registry | None = None,
) -> Report:
    """Hold a case or a site against its model.

    >>> import actcore
    >>> from datetime import date
    >>> case = actcore.Case(model="se.ract", id="c1", client="kim")
    >>> actcore.check(case, as_of=date(2024, 3, 31)).verdict.value
    'conformant'

    Args:
        document: The case or site.
        as_of: The day to ask for; today where left out.
        parameters: Local parameter values; those of other models are passed over, and
            of two for one parameter the later counts.
        registry: The models at hand; the installed ones where left out.

    Returns:
        What is in place, what deviates and what cannot be told.

    Raises:
        UnknownName: If the document's model is not at hand.
        ParameterError: If a local value names nothing, or cannot be its value.
    """
    variant = _variants(registry)(document.model)
    registry = registry or installed(document.model)
    own = [file for file in parameters if file.model == variant.id]
    for file in own:
        check_values(variant, file.values)
    return evaluate(
        document,
        variant,
        as_of=as_of or date.today(),
        parameters=[value for file in own for value in file.values],
        problems=[p for p in registry.problems if p.concerns(variant.id)],
        providers=[p for p in registry.providers if variant.id in p.models],
    )


def status(
    document: Document, *, as_of: date | None = None, registry: Registry | None = None
) -> Progress:
    """Say where a document stands in the process of its model, and what comes next.

    >>> import actcore
    >>> from datetime import date
    >>> case = actcore.Case(model="se.ract", id="c1", client="kim")
    >>> [s.step.id for s in actcore.status(case, as_of=date(2024, 3, 31)).next]
    ['first_contact']

    Args:
        document: The case or site.
        as_of: The day to ask for; today where left out.
        registry: The models at hand; the installed ones where left out.

    Raises:
        UnknownName: If the document's model is not at hand.
        ActcoreError: If the model tells of no process for this kind of document.
    """
    variant = _variants(registry)(document.model)
    return progress(document, variant, as_of=as_of or date.today())


def _variants(registry: Registry | None) -> Callable[[str], Variant]:
    return variant_of if registry is None else registry.variant
