"""The calls an application makes, with the installed plugins behind them."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from actcore import codec
from actcore.errors import ActcoreError, DocumentError, PluginError
from actcore.fidelity import (
    LocalParameters,
    Progress,
    Report,
    check_values,
    evaluate,
    progress,
)
from actcore.model import Document, PersonId
from actcore.registry import Registry
from actcore.variant import Series, Variant

if TYPE_CHECKING:
    from actcore.calendar import Proposed


def load(
    *models: str,
    strict: bool = False,
    worksheets: Iterable[str | os.PathLike[str]] = (),
) -> Registry:
    """Load the installed plugins; see `actcore.plugins.load`."""
    from actcore import plugins

    return plugins.load(*models, strict=strict, worksheets=worksheets)


@lru_cache(maxsize=32)
def _loaded(model: str, files: str) -> Registry:
    """The plugins that one model needs, loaded once for what lists worksheet files.

    A file that changes later is read by the next process.
    """
    del files  # `load` reads the list itself; here it only tells registries apart
    return load(model)


def _at_hand(model: str) -> Registry:
    """The installed plugins that one model needs, loaded once.

    Raises:
        UnknownName: If no plugin provides the model; the message suggests the nearest.
    """
    return _loaded(model, os.environ.get("ACTCORE_WORKSHEETS", ""))


def forget() -> None:
    """Let the installed plugins be loaded anew, as after one was added."""
    _loaded.cache_clear()


def variant_of(model: str) -> Variant:
    """The installed variant of a model.

    Raises:
        UnknownName: If no plugin provides it.
        PluginError: If its plugin failed to load.
    """
    registry = _at_hand(model)
    if model not in registry.models and registry.problems:
        raise PluginError("; ".join(str(problem) for problem in registry.problems))
    return registry.variant(model)


def read(
    source: str | os.PathLike[str] | bytes,
    *,
    registry: Registry | None = None,
    allow_identity_numbers: bool = False,
) -> Document:
    """Read a case or a site.

    Args:
        source: A path to a ``.json`` or ``.toml`` file, or JSON as bytes.
        registry: The models it may follow; the installed ones where left out.
        allow_identity_numbers: Let national identity numbers stand in free text, for
            whom the law lets keep them there. Codes, names and roles never hold one,
            nor does any text of a model without clients.

    Returns:
        A `Case` or a `Site`.

    Raises:
        DocumentError: With every fault, if the document cannot be read.
        OSError: If the file cannot be opened.
    """
    return codec.read(
        source,
        _variants(registry),
        allow_identity_numbers=allow_identity_numbers,
    )


def read_many(
    lines: Iterable[bytes],
    *,
    registry: Registry | None = None,
    allow_identity_numbers: bool = False,
) -> Iterator[tuple[int, Document | DocumentError]]:
    """Read newline-delimited JSON, such as an open file; bad lines do not stop it.

    Args:
        lines: The lines.
        registry: The models they may follow; the installed ones where left out.
        allow_identity_numbers: As for `read`.

    Yields:
        Each line's number from 1, with its document or its error.
    """
    return codec.read_many(
        lines, _variants(registry), allow_identity_numbers=allow_identity_numbers
    )


def write(
    document: Document,
    target: str | os.PathLike[str],
    *,
    registry: Registry | None = None,
    allow_identity_numbers: bool = False,
) -> None:
    """Write a case or a site to a ``.json`` or ``.toml`` file, whole or not at all.

    Args:
        document: The case or site.
        target: The file; one that exists is replaced.
        registry: The models at hand; the installed ones where left out.
        allow_identity_numbers: As for `read`.

    Raises:
        DocumentError: If it holds a national identity number, which `read` refuses.
        MissingExtra: If TOML is asked for and ``actcore[toml]`` is not installed.
        OSError: If the file cannot be written; an old file then still stands.
    """
    codec.write(
        document,
        target,
        _variants(registry),
        allow_identity_numbers=allow_identity_numbers,
    )


def check(
    document: Document,
    *,
    as_of: date | None = None,
    parameters: Iterable[LocalParameters] = (),
    registry: Registry | None = None,
) -> Report:
    """Hold a case or a site against its model.

    A document that was made in memory is taken as it is: codes that point at nobody and
    national identity numbers are what `read` and `write` look for. A report repeats
    neither names nor texts.

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
        DocumentError: If the model keeps no such document, as one without clients.
        UnknownName: If the document's model is not at hand.
        ParameterError: If a local value names nothing, or cannot be its value.
    """
    variant = _variants(registry)(document.model)
    codec.refuse_unkept(variant, type(document))
    registry = registry or _at_hand(document.model)
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


_MOST_YEARS = 20
"""More than anybody plans for, and less than takes long."""


def propose(
    document: Document,
    *,
    as_of: date | None = None,
    series: Iterable[Series] | None = None,
    holidays: Mapping[date, str] | None = None,
    registry: Registry | None = None,
) -> tuple["Proposed", ...]:
    """Propose dates for meetings that a plan asks for, clear of public holidays.

    What is recorded already is left alone; `actcore.calendar.with_meetings` adds what
    is proposed to the document, as planned.

    Args:
        document: The case or site.
        as_of: The day to propose on; nothing before it is proposed. Today where left out.
        series: The meetings at regular times; those that the plans in the document ask
            for where left out.
        holidays: The days to avoid, with what they are called; the public holidays of
            the model's country where left out.
        registry: The models at hand; the installed ones where left out.

    Raises:
        ActcoreError: If nothing in the document says when to meet.
        MissingExtra: If ``actcore[calendar]`` is not installed and no holidays are given.
        UnknownName: If the document's model is not at hand.
    """
    from actcore import calendar

    variant = _variants(registry)(document.model)
    if series is None:
        series = tuple(variant.series(document)) if variant.series else ()
        if not series:
            raise ActcoreError(
                "nothing to propose: no plan in this record tells all that it takes,"
                " from when to when, on which day of the week, and who meets"
            )
    found: list[Proposed] = []
    for one in series:
        years = range(one.since.year, one.until.year + 1)
        if len(years) > _MOST_YEARS:
            raise ActcoreError(
                f"a plan of more than {_MOST_YEARS} years is not dated; end it earlier"
            )
        avoided = holidays
        if avoided is None:
            avoided = calendar.public_holidays(variant.country, years)
        so_far = calendar.with_meetings(document, found)
        found += calendar.propose(
            so_far, one, as_of=as_of or date.today(), holidays=avoided
        )
    return tuple(found)


def to_ics(
    document: Document,
    *,
    language: str | None = None,
    previous: bytes | None = None,
    addresses: Mapping[PersonId, str] | None = None,
    registry: Registry | None = None,
) -> bytes:
    """Write the dated meetings of a document as iCalendar; see `actcore.calendar.to_ics`.

    >>> import actcore
    >>> from datetime import date
    >>> from actcore.model import Meeting
    >>> site = actcore.Site(
    ...     model="dk.act", id="s1",
    ...     meetings=(Meeting(id="m", kind="team_meeting", date=date(2024, 1, 3)),),
    ... )
    >>> b"DTSTART;VALUE=DATE:20240103" in actcore.to_ics(site)
    True
    """
    from actcore import calendar

    return calendar.to_ics(
        document,
        _variants(registry)(document.model),
        language=language,
        previous=previous,
        addresses=addresses,
    )


def _variants(registry: Registry | None) -> Callable[[str], Variant]:
    return variant_of if registry is None else registry.variant
