"""An organisation's own worksheets, written in files, without code.

A file makes a worksheet of its own, or puts a shipped one into other words::

    worksheet = "lund.follow_up"
    model = "se.ract"
    version = "1.0"
    audience = "client"
    title = {sv = "Hur går det?", en = "How is it going?"}

    [[item]]
    name = "how"
    asks = {sv = "Hur har veckan varit?", en = "How was the week?"}
    kind = "choice"
    choices = [
        {value = "good", label = {sv = "Bra", en = "Good"}},
        {value = "bad", label = {sv = "Inte bra", en = "Not good"}},
    ]

A worksheet of one's own feeds no rules. It is stored, validated and rendered as the
others are; ``docs/own_worksheet.toml`` shows all that a file can say.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from actcore.codec import parse_toml
from actcore.errors import DocumentError, Fault, UnknownName
from actcore.variant import Variant, declaration

from .own_adapted import adapted_faults
from .own_checks import own_faults
from .own_classes import class_of
from .own_file import AdaptedFile, definition_of, file_of

_SHIPPED = "what an item holds stays as shipped; make a worksheet of your own for more"


def read_worksheet(
    source: str | os.PathLike[str] | bytes, variant: Variant
) -> type[Any]:
    r"""Read a worksheet file.

    >>> import actcore
    >>> from actcore.forms import read_worksheet
    >>> from actcore.variant import declaration
    >>> made = read_worksheet(
    ...     b'worksheet = "lund.walk"\n'
    ...     b'model = "se.ract"\nversion = "1.0"\ntitle = "Promenad"\n'
    ...     b'[[item]]\nname = "on"\nasks = "Dag"\nkind = "date"\n',
    ...     actcore.load("se.ract").variant("se.ract"),
    ... )
    >>> declaration(made).id, declaration(made).title.get("sv")
    ('lund.walk', 'Promenad')

    Args:
        source: The file's path, or its bytes.
        variant: The national model that it adds to.

    Returns:
        The worksheet class; equal files give the same one. Of a file that adapts a
        worksheet, a subclass of the shipped class.

    Raises:
        DocumentError: With every fault, if the file cannot be used; no fault repeats
            what it says.
        OSError: If it cannot be opened.
    """
    if isinstance(source, bytes):
        return _read(parse_toml(source), variant)
    path = Path(source)
    try:
        return _read(parse_toml(path.read_bytes()), variant)
    except DocumentError as error:
        raise error.at(path.name) from None


def read_worksheets(
    folder: str | os.PathLike[str], variant: Variant
) -> tuple[type[Any], ...]:
    """Read the worksheet files of a folder that are for one model, by file name.

    Args:
        folder: The folder; files that do not end in ``.toml`` are passed over.
        variant: The national model.

    Raises:
        DocumentError: With the faults of every file, each path with its file's name.
        OSError: If the folder or a file cannot be opened.
    """
    made: list[type[Any]] = []
    faults: list[Fault] = []
    for path in files_in(Path(folder)):
        try:
            payload = parse_toml(path.read_bytes())
            if model_of(payload) in (None, variant.id):
                made.append(_read(payload, variant))
        except DocumentError as error:
            faults += [_in_file(fault, path) for fault in error.faults]
    if faults:
        raise DocumentError(faults, Path(folder).name)
    return tuple(made)


def files_in(path: Path) -> Iterator[Path]:
    """A worksheet file itself, or those of a folder, in the order of their names."""
    if not path.is_dir():
        yield path
    else:
        found = (one for one in path.iterdir() if one.suffix.lower() == ".toml")
        yield from sorted(found, key=lambda one: one.name)


def model_of(payload: Any) -> str | None:
    """The model that a file says it is for, if it says so."""
    model = payload.get("model")
    return model if isinstance(model, str) else None


def _in_file(fault: Fault, path: Path) -> Fault:
    return Fault(f"{path.name}: {fault.path}", fault.expected, fault.hint)


def _read(payload: dict[str, Any], variant: Variant) -> type[Any]:
    payload = {"language": variant.languages[0], **payload}
    if "adapts" not in payload and variant.documents:
        payload.setdefault("document", variant.documents[0].__name__.lower())
    file = _file_of(payload)
    base: type[Any] | None = None
    if isinstance(file, AdaptedFile):
        base = _shipped(file, variant)
        faults = list(adapted_faults(file, declaration(base), variant))
    else:
        faults = list(own_faults(file, variant))
    if faults:
        raise DocumentError(faults)
    return class_of(definition_of(payload), base)


def _file_of(payload: dict[str, Any]) -> Any:
    """The file; what only a new worksheet can say is told apart from a slip."""
    try:
        return file_of(payload)
    except DocumentError as error:
        if "adapts" not in payload:
            raise
        faults = [
            Fault(f.path, f.expected, _SHIPPED) if f.hint == "remove it" else f
            for f in error.faults
        ]
        raise DocumentError(faults) from None


def _shipped(file: AdaptedFile, variant: Variant) -> type[Any]:
    """The worksheet that a file adapts, as it was before any file adapted it."""
    try:
        found = variant.worksheet(file.adapts).cls
    except UnknownName as error:
        hint = f"did you mean '{error.suggestion}'?" if error.suggestion else ""
        fault = Fault("$.adapts", "the model has no such worksheet", hint)
        raise DocumentError([fault]) from None
    origin = getattr(found, "__origin_file__", None)
    if origin is None:
        return found
    if origin.base is None:
        hint = "change the file that makes it"
        raise DocumentError([Fault("$.adapts", "this worksheet is your own", hint)])
    shipped: type[Any] = origin.base
    return shipped
