"""JSON Schema of one filled worksheet, for editors and other systems.

It accepts what the codec accepts of a worksheet inside a document, which
`actcore.codec.json_schema` describes as a whole. Two things no schema of this kind can
say: that one day does not come before another, and that a code points at somebody.
"""

from collections.abc import Iterable
from typing import Any

from actcore.model import CLOCK

from . import words
from .form import Form, Kind
from .sheet import Field, Mark, Sheet, sheet_of

_DAY = r"^\d{4}-\d{2}-\d{2}$"
_PLAIN: dict[Kind, dict[str, Any]] = {
    Kind.TEXT: {"type": "string"},
    Kind.WHOLE: {"type": "integer"},
    Kind.NUMBER: {"type": "number"},
    Kind.DATE: {"type": "string", "format": "date", "pattern": _DAY},
    Kind.CLOCK: {"type": "string", "pattern": CLOCK},
    Kind.YES_NO: {"type": "boolean"},
    Kind.REFERENCE: {"type": "string"},
}
_ONE = {Kind.TEXTS: Kind.TEXT, Kind.REFERENCES: Kind.REFERENCE}
"""What the lists of these hold."""


def json_schema_of(form: Form, *, language: str | None = None) -> dict[str, Any]:
    """The JSON Schema of one filled worksheet, as a record holds it.

    What has no answer is left out; an empty list says that there are none.

    Args:
        form: The form.
        language: Of titles and descriptions; the worksheet's own where left out.

    Returns:
        A JSON Schema (2020-12) as plain data.

    Raises:
        UnknownName: If there are no words in the language.
    """
    sheet = sheet_of(form, language=language, blank_rows=1)
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:actcore:worksheet:{form.model}:{form.id}:{form.version}",
        "$comment": sheet.footer,
        "title": sheet.title.words,
    }
    told = (sheet.notice.words, sheet.for_whom, sheet.decides)
    if said := " ".join(filter(None, told)):
        schema["description"] = said
    fields = [field for part in sheet.parts for field in part.fields]
    return {**schema, **_object(sheet, fields)}


def _object(sheet: Sheet, fields: Iterable[Field]) -> dict[str, Any]:
    questions = {field.question.name: field for field in fields}
    required = [name for name, field in questions.items() if field.question.required]
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {n: _property(sheet, field) for n, field in questions.items()},
        "additionalProperties": False,
    }
    return {**schema, "required": required} if required else schema


def _property(sheet: Sheet, field: Field) -> dict[str, Any]:
    question = field.question
    told = [field.help.words, field.condition.words]
    if question.refers is not None:
        told.append(f"({sheet.say(words.CODE_OF[question.refers])})")
    schema = {"title": field.label.words, **_answer(sheet, field)}
    if said := " ".join(filter(None, told)):
        schema["description"] = said
    return schema


def _answer(sheet: Sheet, field: Field) -> dict[str, Any]:
    question = field.question
    kind = question.kind
    if kind.has_parts:
        inner = _object(sheet, field.rows[0])
        return inner if kind is Kind.GROUP else {"type": "array", "items": inner}
    if kind is Kind.YES_NO:
        said = [mark for mark in field.marks if mark.unanswered]
        yes_no = _PLAIN[Kind.YES_NO]
        return {"oneOf": [yes_no, *map(_choice, said)]} if said else dict(yes_no)
    if kind in (Kind.CHOICE, Kind.CHOICES):
        one: dict[str, Any] = {"oneOf": [_choice(mark) for mark in field.marks]}
        if not field.marks:  # the model lists nothing to choose from
            one = {"not": {}}
        return one if kind is Kind.CHOICE else {"type": "array", "items": one}
    if kind.is_list:
        return {"type": "array", "items": dict(_PLAIN[_ONE[kind]])}
    bounds = {"minimum": question.minimum, "maximum": question.maximum}
    given = {name: bound for name, bound in bounds.items() if bound is not None}
    return {**_PLAIN[kind], **given}


def _choice(mark: Mark) -> dict[str, str]:
    return {"const": mark.value, "title": mark.label.words}
