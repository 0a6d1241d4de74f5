"""Bytes to documents and back, under one variant.

The fast route decodes; what it refuses goes down the explaining route, which finds every
fault. Both accept the same, and agree on the result.
"""

import re
from functools import lru_cache
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Literal

import attrs
import msgspec

from actcore.errors import DocumentError, Fault
from actcore.model import Case, Document
from actcore.variant import Variant

from .allowed import allowed_ids, sheets_in, sheets_of
from .envelope import Envelope, envelope_of, read_envelope, schema_of, up_to_date
from .identity import identity_faults, may_hold
from .mirrors import Mirrors
from .payload import parse
from .soundness import sound

if TYPE_CHECKING:
    from cattrs import Converter

    from .explain import Explainer

_HEAD = re.compile(
    rb'\s*\{\s*"schema"\s*:\s*"([a-z./0-9]{1,40})"\s*,\s*"model"\s*:\s*"([a-z.]{1,40})"'
)


class Codec:
    """Decodes and encodes the documents of one variant.

    Args:
        variant: The national model; its kinds, roles and worksheets are what a document
            may use.
        allow_identity_numbers: Let national identity numbers stand in free text. Codes,
            names and roles never hold one; nor does anything in a model without clients.
    """

    def __init__(
        self, variant: Variant, *, allow_identity_numbers: bool = False
    ) -> None:
        self.variant = variant
        self._hint = _hint(variant, allow_identity_numbers)
        self.worksheets = sheets_of(variant)
        self._allowed = allowed_ids(variant)
        self._mirrors: dict[type[Document], Mirrors] = {}
        self._rows = {cls: self._rows_of(cls) for cls in variant.documents}
        self._decoders: dict[type[Document], msgspec.json.Decoder[Any]] = {}
        self._explainer: Explainer | None = None

    @property
    def explainer(self) -> "Explainer":
        """The route that explains, with its cattrs converter; made on first use."""
        if self._explainer is None:
            from .explain import Explainer

            self._explainer = Explainer(self.variant, self._hint)
        return self._explainer

    @property
    def converter(self) -> "Converter":
        """The cattrs converter that coerces nothing, for the variant's documents."""
        return self.explainer.converter

    def decode(self, data: bytes, cls: type[Document]) -> Document:
        """Decode JSON of the newest version.

        Raises:
            DocumentError: With every fault of the document.
        """
        document = self.fast(data, cls)
        return self.structure(parse(data), cls) if document is None else document

    def fast(
        self, data: bytes, cls: type[Document], *, sure: bool = True
    ) -> Document | None:
        """Decode JSON by the fast route, or say with None that it has to be explained.

        Args:
            data: The JSON.
            cls: `Case` or `Site`.
            sure: Make sure that no key is given twice.
        """
        try:
            mirror = self._decoder(cls).decode(data)
            if sure and not _only_this(data, mirror):
                return None
            document = self._typed(mirror, cls)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            return None
        if not sound(document) or self.identity_faults(data):
            return None
        return document

    def structure(self, payload: Any, cls: type[Document]) -> Document:
        """Structure a payload of the newest version, explaining every fault.

        Raises:
            DocumentError: With every fault of the document.
        """
        return self.explainer.structure(payload, cls)

    def identity_faults(self, data: bytes) -> list[Fault]:
        """The identity numbers that may not stand in a document, given as JSON."""
        if self._hint is None or not may_hold(data):
            return []
        found = identity_faults(msgspec.json.decode(data), self._hint)
        return list(dict.fromkeys(found))

    def encode(self, document: Document) -> bytes:
        """Encode as compact JSON, leaving out what is absent."""
        if all(name in self.worksheets for name in document.worksheets):
            return msgspec.json.encode(self._mirrored(document))
        return msgspec.json.encode(self.payload(document))

    def payload(self, document: Document) -> dict[str, Any]:
        """The document as plain JSON data, leaving out what is absent."""
        plain: dict[str, Any]
        plain = msgspec.json.decode(msgspec.json.encode(self._mirrored(document)))
        for name, rows in document.worksheets.items():
            if name not in self.worksheets:
                plain.setdefault("worksheets", {})[name] = list(rows)
        return plain

    def _decoder(self, cls: type[Document]) -> "msgspec.json.Decoder[Any]":
        if cls not in self._decoders:
            self._decoders[cls] = msgspec.json.Decoder(self.mirror(cls))
        return self._decoders[cls]

    def mirror(self, cls: type[Document]) -> type[msgspec.Struct]:
        """The mirror of `Case` or `Site`, with the envelope's field before its own."""
        if cls not in self._mirrors:  # those of the other document may never be needed
            sheets = Mirrors(self._allowed).sheets(sheets_in(self.variant, cls))
            replaced = {
                (cls, "worksheets"): (sheets | msgspec.UnsetType, msgspec.UNSET)
            }
            self._mirrors[cls] = Mirrors(self._allowed, replaced)
        return self._mirrors[cls].of(cls, (("schema", Literal[schema_of(cls)]),))

    def _rows_of(self, cls: type[Document]) -> list[tuple[str, str, Any]]:
        """For each worksheet: where a mirror has its rows, its id, what they become."""
        return [
            (f"sheet_{n}", name, GenericAlias(tuple, (sheet, ...)))
            for n, (name, sheet) in enumerate(sheets_in(self.variant, cls).items())
        ]

    def _typed(self, mirror: Any, cls: type[Document]) -> Document:
        sheets = mirror.worksheets
        filled: dict[str, Any] = {}
        for attribute, name, rows_type in self._rows[cls] if sheets else ():
            if rows := getattr(sheets, attribute):
                filled[name] = msgspec.convert(rows, rows_type, from_attributes=True)
        mirror.worksheets = filled
        return msgspec.convert(mirror, cls, from_attributes=True)

    def _mirrored(self, document: Document) -> msgspec.Struct:
        """The mirror of a document, without the worksheets that are only kept."""
        cls = type(document)
        fields = {
            field.name: getattr(document, field.name) for field in attrs.fields(cls)
        }
        fields["schema"] = schema_of(cls)
        known = {n: r for n, r in document.worksheets.items() if n in self.worksheets}
        fields["worksheets"] = known or msgspec.UNSET
        return msgspec.convert(fields, self.mirror(cls), from_attributes=True)


def codec_for(variant: Variant, *, allow_identity_numbers: bool = False) -> Codec:
    """The codec of a variant, made once."""
    return _codec(variant, allow_identity_numbers)


@lru_cache(maxsize=64)
def _codec(variant: Variant, allowed: bool) -> Codec:
    return Codec(variant, allow_identity_numbers=allowed)


def peek(data: bytes) -> Envelope:
    """What JSON says it is, read from its first bytes where it starts as usual.

    Raises:
        DocumentError: If it is no JSON, or says nothing that can be.
    """
    if head := _HEAD.match(data):
        return read_envelope(head[1].decode(), head[2].decode())
    return envelope_of(parse(data))


def decode(
    data: bytes,
    variant: Variant,
    envelope: Envelope,
    *,
    allow_identity_numbers: bool = False,
) -> Document:
    """Decode JSON that says it is `envelope`; raises `DocumentError`."""
    refuse_unkept(variant, envelope.cls)
    codec = codec_for(variant, allow_identity_numbers=allow_identity_numbers)
    if schema_of(envelope.cls).endswith(f"/{envelope.version}"):
        return codec.decode(data, envelope.cls)
    return codec.structure(up_to_date(parse(data), envelope), envelope.cls)


def structure(
    payload: dict[str, Any],
    variant: Variant,
    envelope: Envelope,
    *,
    allow_identity_numbers: bool = False,
) -> Document:
    """Structure plain data that says it is `envelope`; raises `DocumentError`."""
    refuse_unkept(variant, envelope.cls)
    payload = up_to_date(payload, envelope)
    codec = codec_for(variant, allow_identity_numbers=allow_identity_numbers)
    return codec.structure(payload, envelope.cls)


def refuse_unkept(variant: Variant, cls: type[Document]) -> None:
    """Refuse a kind of document that the variant does not keep."""
    if cls not in variant.documents:
        names = " or ".join(f"'{schema_of(cls)}'" for cls in variant.documents)
        kept = "no record about a client" if cls is Case else "none"
        raise DocumentError(
            [Fault("$.schema", f"{variant.id} keeps {kept}", f"use {names}")]
        )


def _hint(variant: Variant, allowed: bool) -> str | None:
    """What to do about an identity number in free text; None where it may stand."""
    if Case not in variant.documents:
        return f"take it out, {variant.id} speaks of no client"
    return None if allowed else "take it out, and refer to a person by a code"


def _only_this(data: bytes, mirror: Any) -> bool:
    """Whether it is certain that the data says nothing that the mirror does not hold.

    A key given twice would go unseen: the last value wins. But everything that the
    mirror holds stands in the data at least once, quotes included, so anything more
    leaves more quotes in the data than in the mirror's own encoding. Escapes and
    written-out absences do so too; then the slow route looks.
    """
    canonical = msgspec.json.encode(mirror)
    if data == canonical:
        return True
    return b"\\" not in data and data.count(b'"') == canonical.count(b'"')
