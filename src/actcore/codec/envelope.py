"""The frame around a document: which schema, which version, which model.

A document's first two fields say what it is: ``{"schema": "actcore.case/1", "model":
"se.ract", ...}``. Older versions are brought up to date here, as plain data, before
anything else looks at them.
"""

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from actcore.errors import DocumentError, Fault, nearest
from actcore.model import Case, Document, Site

Migration = Callable[[dict[str, Any]], dict[str, Any]]

KINDS: dict[str, type[Document]] = {"actcore.case": Case, "actcore.site": Site}
VERSION = 1
MIGRATIONS: Mapping[tuple[str, int], Migration] = {}
"""How a payload of one version becomes one of the next, by schema and old version."""


@attrs.frozen(eq=False)
class Envelope:
    """What a document says it is.

    Args:
        cls: `Case` or `Site`.
        version: The version of its schema.
        model: The national model it follows.
    """

    cls: type[Document]
    version: int
    model: str


def schema_of(cls: type[Document]) -> str:
    """The current schema name of `Case` or `Site`, such as ``actcore.case/1``."""
    kind = next(kind for kind, known in KINDS.items() if known is cls)
    return f"{kind}/{VERSION}"


def envelope_of(payload: object) -> Envelope:
    """Read what a payload says it is.

    Raises:
        DocumentError: If it says nothing, or something that cannot be.
    """
    if not isinstance(payload, dict):
        raise DocumentError(
            [Fault("$", "expected an object that starts with 'schema' and 'model'")]
        )
    faults = []
    for key in ("schema", "model"):
        if key not in payload:
            near = nearest(key, payload)
            hint = f"did you mean this by '{near[:40]}'?" if near else _EXPECTED[key]
            faults.append(Fault(f"$.{key}", "is missing", hint))
        elif not isinstance(payload[key], str):
            faults.append(Fault(f"$.{key}", "expected a text", _EXPECTED[key]))
    if faults:
        raise DocumentError(faults)
    return read_envelope(payload["schema"], payload["model"])


def read_envelope(schema: str, model: str) -> Envelope:
    """Read the two texts of an envelope; raises `DocumentError`."""
    kind, _, version = schema.partition("/")
    if kind not in KINDS:
        near = nearest(kind, KINDS)
        hint = f"did you mean '{near}/{VERSION}'?" if near else _EXPECTED["schema"]
        raise DocumentError([Fault("$.schema", "unknown schema", hint)])
    if not (version.isascii() and version.isdigit()):
        hint = f"write '{kind}/{VERSION}'"
        raise DocumentError([Fault("$.schema", "expected a version number", hint)])
    if int(version[:9]) > VERSION:
        raise DocumentError(
            [
                Fault(
                    "$.schema",
                    f"this version is newer than {kind}/{VERSION}, the newest known here",
                    "install a newer actcore",
                )
            ]
        )
    if int(version) < 1:
        hint = f"write '{kind}/{VERSION}'"
        raise DocumentError([Fault("$.schema", "expected a version from 1 up", hint)])
    return Envelope(KINDS[kind], int(version), model)


def up_to_date(
    payload: dict[str, Any],
    envelope: Envelope,
    migrations: Mapping[tuple[str, int], Migration] = MIGRATIONS,
    version: int = VERSION,
) -> dict[str, Any]:
    """The payload in the newest version, migrated step by step; the old one is kept."""
    kind = next(kind for kind, known in KINDS.items() if known is envelope.cls)
    for step in range(envelope.version, version):
        payload = {**migrations[kind, step](payload), "schema": f"{kind}/{step + 1}"}
    return payload


_EXPECTED = {
    "schema": f"write 'actcore.case/{VERSION}' or 'actcore.site/{VERSION}'",
    "model": "name the national model, such as 'se.ract'",
}
