"""What a QuestionnaireResponse says of the worksheet that it answers."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from actcore.codec import parse
from actcore.errors import DocumentError, Fault

from ..answers import Heading
from .terms import CANONICAL, ENTRY, HASH, RECORDS

RESOURCE = "QuestionnaireResponse"


def heading(data: bytes | Mapping[str, Any]) -> Heading:
    """Say which worksheet a QuestionnaireResponse answers, before it is read.

    Args:
        data: The resource, as JSON or parsed.

    Raises:
        DocumentError: If it is none, or answers no worksheet.
    """
    resource = resource_of(data)
    canonical = resource.get("questionnaire")
    found = CANONICAL.fullmatch(canonical) if isinstance(canonical, str) else None
    if found is None:
        expected = "expected urn:actcore:worksheet:, a model, a worksheet and |version"
        raise DocumentError([Fault("$.questionnaire", expected)], RESOURCE)
    tags = dict(_tags(resource))
    entry = tags.get(ENTRY, "")
    return Heading(
        model=unquote(found[1]),
        worksheet=unquote(found[2]),
        version=found[3] or "",
        hash=tags.get(HASH, ""),
        record=_record(resource),
        entry=int(entry) if re.fullmatch(r"[0-9]{1,6}", entry) else None,
    )


def resource_of(data: bytes | Mapping[str, Any]) -> Mapping[str, Any]:
    """The resource, if it is a response to a questionnaire.

    Raises:
        DocumentError: If it is not.
    """
    resource = parse(data) if isinstance(data, bytes) else data
    if not isinstance(resource, Mapping) or resource.get("resourceType") != RESOURCE:
        fault = Fault("$.resourceType", f"expected {RESOURCE}", "as FHIR R4 has it")
        raise DocumentError([fault], RESOURCE)
    return resource


def _tags(resource: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    meta = resource.get("meta")
    tags = meta.get("tag") if isinstance(meta, Mapping) else None
    for tag in tags if isinstance(tags, list) else ():
        if isinstance(tag, Mapping):
            system, code = tag.get("system"), tag.get("code")
            if isinstance(system, str) and isinstance(code, str):
                yield system, code


def identifier_of(resource: Mapping[str, Any]) -> Mapping[str, Any]:
    """The identifier of who or what a response is about, or nothing."""
    subject = resource.get("subject")
    found = subject.get("identifier") if isinstance(subject, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _record(resource: Mapping[str, Any]) -> str | None:
    """The id of the record; a subject known by other means is somebody else's to find."""
    identifier = identifier_of(resource)
    value = identifier.get("value")
    known = identifier.get("system") in RECORDS.values()
    return value if known and isinstance(value, str) else None
