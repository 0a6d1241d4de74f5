"""Files and streams of documents: JSON, TOML and newline-delimited JSON."""

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from actcore.errors import ActcoreError, DocumentError, Fault, MissingExtra, UnknownName
from actcore.model import Document
from actcore.variant import Variant

from .documents import codec_for, decode, peek, refuse_unkept, structure
from .envelope import Envelope, envelope_of
from .payload import parse_toml

Source = str | os.PathLike[str] | bytes
Variants = Callable[[str], Variant]
"""What gives the variant of an id, or raises `UnknownName`: ``registry.variant``."""


def read(
    source: Source, variants: Variants, *, allow_identity_numbers: bool = False
) -> Document:
    """Read one document.

    Args:
        source: A path to a ``.json`` or ``.toml`` file, or JSON as bytes.
        variants: What gives the variant of an id, such as ``registry.variant``.
        allow_identity_numbers: See `Codec`.

    Raises:
        DocumentError: With every fault, if the document cannot be read.
        OSError: If the file cannot be opened.
    """
    allow = allow_identity_numbers
    if isinstance(source, bytes):
        return read_json(source, variants, allow_identity_numbers=allow)
    if isinstance(source, str) and source.lstrip()[:1] == "{":
        raise DocumentError([Fault("$", "is JSON as text", "give bytes, or a path")])
    path = Path(source)
    data = path.read_bytes()
    reader = read_toml if is_toml(path) else read_json
    try:
        return reader(data, variants, allow_identity_numbers=allow)
    except DocumentError as error:
        raise error.at(path.name) from None


def read_json(
    data: bytes, variants: Variants, *, allow_identity_numbers: bool = False
) -> Document:
    """Read one JSON document; raises `DocumentError`."""
    envelope = peek(data)
    variant = variant_of(envelope, variants)
    return decode(
        data, variant, envelope, allow_identity_numbers=allow_identity_numbers
    )


def read_toml(
    data: bytes, variants: Variants, *, allow_identity_numbers: bool = False
) -> Document:
    """Read one TOML document; raises `DocumentError`."""
    payload = parse_toml(data)
    envelope = envelope_of(payload)
    variant = variant_of(envelope, variants)
    return structure(
        payload, variant, envelope, allow_identity_numbers=allow_identity_numbers
    )


def read_many(
    lines: Iterable[bytes], variants: Variants, *, allow_identity_numbers: bool = False
) -> Iterator[tuple[int, Document | DocumentError]]:
    """Read newline-delimited JSON, line by line; blank lines are passed over.

    A line that cannot be read yields its error and does not stop the rest.

    Yields:
        The line's number from 1, with its document or its error.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield (
                    number,
                    read_json(
                        line, variants, allow_identity_numbers=allow_identity_numbers
                    ),
                )
            except DocumentError as error:
                yield number, error.at(f"line {number}")


def variant_of(envelope: Envelope, variants: Variants) -> Variant:
    """The variant that a document follows; raises `DocumentError`."""
    try:
        return variants(envelope.model)
    except UnknownName as error:
        if error.suggestion:
            hint = f"did you mean '{error.suggestion}'?"
        elif error.known:
            hint = f"installed: {', '.join(error.known)}"
        else:
            hint = "no plugin is installed, try: pip install actcore-ract"
        raise DocumentError([Fault("$.model", "unknown model", hint)]) from None


def write(
    document: Document,
    target: str | os.PathLike[str],
    variants: Variants,
    *,
    allow_identity_numbers: bool = False,
) -> None:
    """Write a document to a ``.json`` or ``.toml`` file, whole or not at all.

    Args:
        document: The document.
        target: The file. One that exists is replaced in one step.
        variants: What gives the variant of an id, such as ``registry.variant``.
        allow_identity_numbers: See `Codec`.

    Raises:
        DocumentError: If it holds an identity number, which `read` would refuse.
        MissingExtra: If TOML is asked for and ``actcore[toml]`` is not installed.
        OSError: If the file cannot be written; an old file then still stands.
    """
    path = Path(target)
    variant = variants(document.model)
    refuse_unkept(variant, type(document))
    codec = codec_for(variant, allow_identity_numbers=allow_identity_numbers)
    if faults := codec.identity_faults(codec.encode(document)):
        raise DocumentError(faults, path.name)
    write_bytes(to_bytes(document, variant, toml=is_toml(path)), path)


def to_bytes(document: Document, variant: Variant, *, toml: bool = False) -> bytes:
    """A document as an indented JSON file, or as a TOML file."""
    codec = codec_for(variant)
    if not toml:
        return msgspec.json.format(codec.encode(document), indent=2) + b"\n"
    try:
        import tomli_w
    except ImportError:
        raise MissingExtra("writing TOML", "toml") from None
    try:
        return tomli_w.dumps(codec.payload(document)).encode()
    except TypeError:  # a kept worksheet may hold what only JSON has
        raise ActcoreError(
            f"{document.id} holds a null, which TOML has no word for; write JSON"
        ) from None


def write_many(
    documents: Iterable[Document],
    stream: BinaryIO,
    variants: Variants,
    *,
    allow_identity_numbers: bool = False,
) -> int:
    """Write documents as newline-delimited JSON; returns how many.

    Raises:
        DocumentError: If one holds an identity number, which `read_many` would refuse;
            those before it are written.
    """
    count = 0
    for document in documents:
        variant = variants(document.model)
        codec = codec_for(variant, allow_identity_numbers=allow_identity_numbers)
        data = codec.encode(document)
        if faults := codec.identity_faults(data):
            raise DocumentError(faults, f"document {count + 1}")
        stream.write(data + b"\n")
        count += 1
    return count


def write_bytes(data: bytes, path: Path) -> None:
    """Put a file in place in one step, so that nobody ever sees half of it."""
    path = path.resolve()  # a link stays a link to what is written
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    except OSError as error:
        raise type(error)(error.errno, error.strerror, str(path)) from None
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            draft.chmod(path.stat().st_mode & 0o777)
        draft.replace(path)
    except BaseException as error:
        draft.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename:
            error.filename = str(path)  # the draft's name says nothing to anybody
        raise


def is_toml(path: Path) -> bool:
    """Whether a file is TOML by its name."""
    return path.suffix.lower() == ".toml"
