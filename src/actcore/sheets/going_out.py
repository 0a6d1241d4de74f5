"""Worksheets on their way out: opened on a record, rendered, exported."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from actcore.draw import blank as blank_map
from actcore.errors import ActcoreError, UnknownName
from actcore.forms import Answers, Form, Layout, Sheet, blank, sheet_of
from actcore.forms.opening import opened as _opened
from actcore.model import Document
from actcore.registry import Registry
from actcore.variant import SOCIOGRAM

from .found import form, variant


def opened(
    document: Document,
    worksheet: str,
    *,
    as_of: date | None = None,
    entry: int | None = None,
    names: str = "codes",
    language: str | None = None,
    registry: Registry | None = None,
) -> Answers:
    """A worksheet opened on a record, with what the record knows already.

    Args:
        document: The case or site.
        worksheet: The worksheet's id.
        as_of: The day to ask for; today where left out.
        entry: Which filled worksheet to go on with, from 0; a new one where left out.
        names: How people are spoken of: ``codes``, ``roles`` or ``full``.
        language: Of the words that say who is who; the worksheet's own where left out.
        registry: As for `form`.

    Raises:
        UnknownName: If the model or the worksheet is not at hand.
        ActcoreError: If the record is of the other kind, or has no such entry.
    """
    return _opened(
        form(document.model, worksheet, registry=registry),
        document,
        variant(document.model, registry),
        as_of=as_of or date.today(),
        entry=entry,
        names=names,
        language=language,
    )


def render(
    model: str,
    worksheet: str,
    to: str = "html",
    *,
    answers: Answers | None = None,
    language: str | None = None,
    layout: Layout | str = Layout.USUAL,
    blank_rows: int = 3,
    action: str | None = None,
    hidden: Mapping[str, str] | None = None,
    script: bool = True,
    registry: Registry | None = None,
) -> bytes:
    """A worksheet to read and fill in.

    >>> import actcore.sheets
    >>> page = actcore.sheets.render("se.ract", "coach_offer", "md").decode()
    >>> "Erbjudande om brukarcoach" in page
    True

    Args:
        model: The national model.
        worksheet: The worksheet's id.
        to: ``html``, ``md``, ``pdf`` or ``docx``; the client's map also ``txt``.
        answers: What is filled in, as from `opened`; a blank sheet where left out.
        language: The reader's; the worksheet's own where left out.
        layout: ``usual``, ``easy`` or ``large``.
        blank_rows: How many empty rows follow the filled ones in each list.
        action: Where the page sends its answers; with none it has no button for that.
        hidden: The application's own fields that the page sends along, such as a token.
        script: Whether the page hides questions that do not apply, adds rows and saves
            answers as a file, all of which it can do without.
        registry: As for `form`.

    Returns:
        The same bytes for the same arguments.

    Raises:
        UnknownName: If there is no such worksheet, format, language or layout.
        MissingExtra: If what the format needs is not installed.
    """
    found = form(model, worksheet, registry=registry)
    if to == "txt" and worksheet == SOCIOGRAM:
        from actcore.forms.lines import lines_of

        spoken = language or found.languages[0]
        return lines_of(found, answers or blank(found), spoken).encode()
    if to not in FORMATS:
        raise UnknownName("format", to, FORMATS)
    sheet = sheet_of(
        found, answers, language=language, layout=layout, blank_rows=blank_rows
    )
    return FORMATS[to](sheet, _More(action, hidden, script, registry))


class _More(NamedTuple):
    """What only some formats need."""

    action: str | None
    hidden: Mapping[str, str] | None
    script: bool
    registry: Registry | None


def _html(sheet: Sheet, more: _More) -> bytes:
    from actcore.forms.html import html_of

    page = html_of(sheet, action=more.action, hidden=more.hidden, script=more.script)
    return page.encode()


def _markdown(sheet: Sheet, _: _More) -> bytes:
    from actcore.forms.markdown import markdown_of

    return markdown_of(sheet).encode()


def _pdf(sheet: Sheet, more: _More) -> bytes:
    """The sheet on paper; before the client's map comes the sheet to draw it on."""
    from actcore.forms.pdf import pdf_of

    picture = None
    if sheet.form.id == SOCIOGRAM:
        model, language = sheet.form.model, sheet.language
        picture = blank_map(model, language=language, registry=more.registry)
    return pdf_of(sheet, picture)


def _docx(sheet: Sheet, _: _More) -> bytes:
    from actcore.forms.word import docx_of

    return docx_of(sheet)


FORMATS: Mapping[str, Callable[[Sheet, _More], bytes]] = {
    "html": _html,
    "md": _markdown,
    "pdf": _pdf,
    "docx": _docx,
}
"""What a worksheet can be rendered as."""


def export(
    model: str,
    worksheet: str,
    to: str,
    *,
    answers: Answers | None = None,
    language: str | None = None,
    registry: Registry | None = None,
) -> bytes:
    """A worksheet, or answers to one, for another system.

    Args:
        model: The national model.
        worksheet: The worksheet's id.
        to: ``json-schema``, ``fhir`` (a Questionnaire), ``fhir-response`` (a
            QuestionnaireResponse, which needs answers) or ``xlsform``.
        answers: The answers; of a form they only say what can be chosen of a record.
        language: Of titles in a JSON Schema; the worksheet's own where left out.
        registry: As for `form`.

    Raises:
        UnknownName: If there is no such worksheet or export.
        ActcoreError: If a response is asked for without answers.
        MissingExtra: If what the export needs is not installed.
    """
    found = form(model, worksheet, registry=registry)
    if to not in EXPORTS:
        raise UnknownName("export", to, EXPORTS)
    return EXPORTS[to](found, answers, language)


def _json_schema(found: Form, _: Answers | None, language: str | None) -> bytes:
    from actcore.forms.json_schema import json_schema_of

    return _json(json_schema_of(found, language=language or found.languages[0]))


def _questionnaire(found: Form, answers: Answers | None, _: str | None) -> bytes:
    from actcore.forms.fhir import questionnaire_of

    return _json(questionnaire_of(found, choices=answers.choices if answers else {}))


def _response(found: Form, answers: Answers | None, _: str | None) -> bytes:
    from actcore.forms.fhir import response_of

    if answers is None or not answers.values:
        raise ActcoreError(
            "a response needs answers: open a filled sheet of a record, by its entry"
        )
    return _json(response_of(found, answers))


def _xlsform(found: Form, answers: Answers | None, _: str | None) -> bytes:
    from actcore.forms.xlsform import xlsform_of

    if answers is None:
        return xlsform_of(found)
    return xlsform_of(
        found,
        choices=answers.choices,
        record=answers.record,
        entry=answers.entry,
        mark=answers.hash,
    )


EXPORTS: Mapping[str, Callable[[Form, Answers | None, str | None], bytes]] = {
    "json-schema": _json_schema,
    "fhir": _questionnaire,
    "fhir-response": _response,
    "xlsform": _xlsform,
}
"""What a worksheet can be exported as."""


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
