"""Bytes to documents and back, under one variant.

The fast route decodes; what it refuses goes down the explaining route, which finds every
fault. Both accept the same, and agree on the result.
"""

import re
from functools import lru_cache
from typing import Any, Literal, cast

import attrs
import msgspec
from cattrs import Converter

from actcore.errors import DocumentError, Fault
from actcore.model import (
    Document,
    EntryId,
    MeetingKindId,
    OrganisationKindId,
    PrincipalId,
    RoleId,
    SphereId,
    TeamKindId,
)
from actcore.variant import Variant, declaration

from .envelope import Envelope, envelope_of, read_envelope, schema_of, up_to_date
from .mirrors import Allowed, Mirrors
from .payload import parse
from .soundness import sound

_HEAD = re.compile(
    rb'\s*\{\s*"schema"\s*:\s*"([a-z./0-9]{1,40})"\s*,\s*"model"\s*:\s*"([a-z.]{1,40})"'
)

ID_NAMES: dict[Any, str] = {
    RoleId: "role",
    TeamKindId: "kind of team",
    MeetingKindId: "kind of meeting",
    EntryId: "way into a team",
    PrincipalId: "principal",
    OrganisationKindId: "kind of organisation",
    SphereId: "part of life",
}


class Codec:
    """Decodes and encodes the documents of one variant.

    Args:
        variant: The national model; its kinds, roles and worksheets are what a document
            may use.
    """

    def __init__(self, variant: Variant) -> None:
        self.variant = variant
        self.allowed = allowed_ids(variant)
        self.worksheets = {declaration(w).id: w for w in variant.worksheets}
        self._mirrors = Mirrors(self.allowed)
        self._decoders: dict[type[Document], msgspec.json.Decoder[Any]] = {}
        self._rows: dict[str, Any] = {}
        self._converter: Converter | None = None

    @property
    def converter(self) -> Converter:
        """The cattrs converter that explains; made on first use."""
        if self._converter is None:
            from .explain import converter_for

            self._converter = converter_for(self)
        return self._converter

    def decode(self, data: bytes, cls: type[Document]) -> Document:
        """Decode JSON of the newest version.

        Raises:
            DocumentError: With every fault of the document.
        """
        try:
            mirror = self._decoder(cls).decode(data)
            if _no_key_twice(data, mirror):
                document = self._typed(mirror, cls)
                if sound(document):
                    return document
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            pass
        return self.structure(parse(data), cls)

    def structure(self, payload: Any, cls: type[Document]) -> Document:
        """Structure a payload of the newest version, explaining every fault.

        Raises:
            DocumentError: With every fault of the document.
        """
        from .explain import explain

        return explain(self, payload, cls)

    def encode(self, document: Document) -> bytes:
        """Encode as compact JSON, leaving out what is absent."""
        return msgspec.json.encode(self._mirrored(document))

    def payload(self, document: Document) -> dict[str, Any]:
        """The document as plain data, leaving out what is absent."""
        plain = msgspec.to_builtins(self._mirrored(document))
        return cast(dict[str, Any], plain)

    def _decoder(self, cls: type[Document]) -> "msgspec.json.Decoder[Any]":
        if cls not in self._decoders:
            self._decoders[cls] = msgspec.json.Decoder(self.mirror(cls))
        return self._decoders[cls]

    def mirror(self, cls: type[Document]) -> type[msgspec.Struct]:
        """The mirror of `Case` or `Site`, with the envelope's field before its own."""
        return self._mirrors.of(cls, (("schema", Literal[schema_of(cls)]),))

    def _typed(self, mirror: Any, cls: type[Document]) -> Document:
        if mirror.worksheets:
            mirror.worksheets = {
                name: self._typed_rows(name, rows)
                for name, rows in mirror.worksheets.items()
            }
        return msgspec.convert(mirror, cls, from_attributes=True)

    def _typed_rows(self, id: str, rows: Any) -> tuple[Any, ...]:
        if id not in self.worksheets:
            if not is_foreign(id, self.variant) or not isinstance(rows, list):
                raise msgspec.ValidationError(id)
            return tuple(rows)
        cls = self.worksheets[id]
        if id not in self._rows:
            self._rows[id] = tuple[self._mirrors.of(cls), ...]  # type: ignore[misc]
        mirrored = msgspec.convert(rows, self._rows[id])
        return msgspec.convert(mirrored, tuple[cls, ...], from_attributes=True)  # type: ignore[valid-type]

    def _mirrored(self, document: Document) -> msgspec.Struct:
        cls = type(document)
        fields = {
            field.name: getattr(document, field.name) for field in attrs.fields(cls)
        }
        fields["worksheets"] = {
            name: [
                msgspec.convert(row, self._mirrors.of(type(row)), from_attributes=True)
                if attrs.has(type(row))
                else row
                for row in rows
            ]
            for name, rows in document.worksheets.items()
        }
        fields["schema"] = schema_of(cls)
        return msgspec.convert(fields, self.mirror(cls), from_attributes=True)


@lru_cache(maxsize=64)
def codec_for(variant: Variant) -> Codec:
    """The codec of a variant, made once."""
    return Codec(variant)


def allowed_ids(variant: Variant) -> Allowed:
    """What a document may use where the variant lists the values."""
    entries = {entry.id: None for kind in variant.teams for entry in kind.entries}
    return {
        RoleId: tuple(role.id for role in variant.roles),
        TeamKindId: tuple(kind.id for kind in variant.teams),
        MeetingKindId: tuple(kind.id for kind in variant.meetings),
        EntryId: tuple(entries),
        PrincipalId: tuple(term.id for term in variant.principals),
        OrganisationKindId: tuple(term.id for term in variant.organisations),
        SphereId: tuple(term.id for term in variant.spheres),
    }


def is_foreign(worksheet: str, variant: Variant) -> bool:
    """Whether a worksheet belongs to a plugin that is not at hand.

    Worksheets of a municipality's own plugin are named ``provider.name``. Where that
    plugin is not installed they are kept as they stand.
    """
    provider, dot, name = worksheet.partition(".")
    return bool(dot and provider and name) and provider not in variant.extensions


def peek(data: bytes) -> Envelope:
    """What JSON says it is, read from its first bytes where it starts as usual.

    Raises:
        DocumentError: If it is no JSON, or says nothing that can be.
    """
    if head := _HEAD.match(data):
        return read_envelope(head[1].decode(), head[2].decode())
    return envelope_of(parse(data))


def decode(data: bytes, variant: Variant, envelope: Envelope) -> Document:
    """Decode JSON that says it is `envelope`; raises `DocumentError`."""
    check_documents(variant, envelope)
    codec = codec_for(variant)
    if schema_of(envelope.cls).endswith(f"/{envelope.version}"):
        return codec.decode(data, envelope.cls)
    return codec.structure(up_to_date(parse(data), envelope), envelope.cls)


def structure(
    payload: dict[str, Any], variant: Variant, envelope: Envelope
) -> Document:
    """Structure plain data that says it is `envelope`; raises `DocumentError`."""
    check_documents(variant, envelope)
    payload = up_to_date(payload, envelope)
    return codec_for(variant).structure(payload, envelope.cls)


def check_documents(variant: Variant, envelope: Envelope) -> None:
    """Refuse a kind of document that the variant does not keep."""
    if envelope.cls not in variant.documents:
        names = " or ".join(f"'{schema_of(cls)}'" for cls in variant.documents)
        kept = "no record about a client" if envelope.cls.__name__ == "Case" else "none"
        raise DocumentError(
            [Fault("$.schema", f"{variant.id} keeps {kept}", f"use {names}")]
        )


def _no_key_twice(data: bytes, mirror: Any) -> bool:
    """Whether it is certain that no key stands twice in one object.

    Everything that the mirror holds stands in the data at least once, quotes included,
    so a second value under a key leaves more quotes in the data than in the mirror's own
    encoding. Escapes and written-out absences do so too; then the slow route looks.
    """
    quotes = data.count(b'"')
    return b"\\" not in data and quotes == msgspec.json.encode(mirror).count(b'"')
