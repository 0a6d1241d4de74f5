"""Answers on their way back: read from what people filled in, and put into a record."""

import re
from collections.abc import Callable, Collection, Mapping

from actcore.errors import DocumentError, Fault, UnknownName
from actcore.forms import Answers, Form, Heading
from actcore.forms.map_merging import merged_map
from actcore.forms.merging import Merged, merged
from actcore.model import Case, Document
from actcore.registry import Registry
from actcore.variant import SOCIOGRAM

from .found import form
from .found import variant as variant_of


def read(
    data: bytes,
    kind: str,
    *,
    model: str,
    worksheet: str | None = None,
    hidden: Collection[str] = (),
    registry: Registry | None = None,
) -> tuple[Answers, ...]:
    """The answers in something that came back.

    Args:
        data: What came back.
        kind: ``post`` (the body of a form post), ``json`` (what the page saves, or a FHIR
            QuestionnaireResponse), ``docx``, ``csv``, ``xlsx`` or ``zip`` (answers to an
            XLSForm), or ``txt`` (the client's map in lines).
        model: The national model.
        worksheet: The worksheet's id; what the answers themselves say where left out.
        hidden: The names of the application's own fields in a form post, which are
            passed over.
        registry: As for `form`.

    Returns:
        One for each filled sheet; field data may hold several.

    Raises:
        DocumentError: With every fault.
        UnknownName: If there is no such kind, model or worksheet.
        MissingExtra: If what the kind needs is not installed.
    """
    if kind not in READABLE:
        raise UnknownName("kind of answers", kind, READABLE)
    name = worksheet or _named(data, kind)
    return READABLE[kind](data, form(model, name, registry=registry), hidden)


def _named(data: bytes, kind: str) -> str:
    """The worksheet that answers themselves say they are to."""
    found = _heading(data, kind).worksheet
    if not found:
        fault = Fault("$", "does not say which worksheet it is", "name the worksheet")
        raise DocumentError([fault])
    if not _ID.fullmatch(found):  # it comes from outside, and would be repeated
        raise DocumentError([Fault("$", "expected a worksheet's id, in small letters")])
    return found


_ID = re.compile(r"[a-z][a-z0-9_]{0,40}(\.[a-z][a-z0-9_]{0,40})?")


def _heading(data: bytes, kind: str) -> Heading:
    """What answers say of themselves; field data may say nothing."""
    if kind == "txt":
        return Heading(worksheet=SOCIOGRAM)
    if kind == "docx":
        from actcore.forms import word

        return word.heading(data)
    if kind == "json" and _is_fhir(data):
        from actcore.forms import fhir

        return fhir.heading(data)
    if kind in ("post", "json"):
        from actcore.forms import html

        return html.heading(data)
    from actcore.forms import xlsform

    return xlsform.heading(data, name=f"answers.{kind}")


def _is_fhir(data: bytes) -> bool:
    return b'"resourceType"' in data


Hidden = Collection[str]


def _post(data: bytes, found: Form, hidden: Hidden) -> tuple[Answers, ...]:
    from actcore.forms.html import read_post

    return (read_post(data, found, hidden=hidden),)


def _json(data: bytes, found: Form, _: Hidden) -> tuple[Answers, ...]:
    if _is_fhir(data):
        from actcore.forms.fhir import read_response

        return (read_response(data, found),)
    from actcore.forms.html import read_download

    return (read_download(data, found),)


def _docx(data: bytes, found: Form, _: Hidden) -> tuple[Answers, ...]:
    from actcore.forms.word import read_docx

    return (read_docx(data, found),)


def _lines(data: bytes, found: Form, _: Hidden) -> tuple[Answers, ...]:
    from actcore.forms.lines import read_lines

    if found.id != SOCIOGRAM:
        fault = Fault("$", "only the client's map is read from plain text")
        raise DocumentError([fault], found.id)
    return (read_lines(data, found),)


def _field_data(data: bytes, found: Form, _: Hidden) -> tuple[Answers, ...]:
    from actcore.forms.xlsform import read_field_data

    return read_field_data(data, found)


READABLE: Mapping[str, Callable[[bytes, Form, Hidden], tuple[Answers, ...]]] = {
    "post": _post,
    "json": _json,
    "docx": _docx,
    "csv": _field_data,
    "xlsx": _field_data,
    "zip": _field_data,
    "txt": _lines,
}
"""What answers can be read from."""


def merge(
    document: Document,
    answers: Answers,
    *,
    replace: bool = False,
    allow_identity_numbers: bool = False,
    registry: Registry | None = None,
) -> Merged:
    """Put answers into a record, losing nothing of what is there.

    Args:
        document: The case or site.
        answers: The answers.
        replace: Let the answers count where the record says otherwise; where left out
            such conflicts are told and the record stands.
        allow_identity_numbers: As for `actcore.read`.
        registry: As for `form`.

    Raises:
        DocumentError: With every fault, its path in the answers.
    """
    found = form(document.model, answers.worksheet, registry=registry)
    variant = variant_of(document.model, registry)
    if found.id == SOCIOGRAM and isinstance(document, Case):
        return merged_map(
            found,
            answers,
            document,
            variant,
            replace=replace,
            allow_identity_numbers=allow_identity_numbers,
        )
    return merged(
        found,
        answers,
        document,
        variant,
        replace=replace,
        allow_identity_numbers=allow_identity_numbers,
    )
