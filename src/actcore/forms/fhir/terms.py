"""What FHIR R4 calls a form and its parts: identities, item types, extensions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from actcore.forms.form import Form, Kind, Option, Question
from actcore.text import FALLBACKS, Text

Json = dict[str, Any]
"""A FHIR resource, or a part of one, as JSON has it."""
Choices = Mapping[str, Sequence[Option]]
"""What can be chosen of a record, by the list that questions refer to."""

_STRUCTURE = "http://hl7.org/fhir/StructureDefinition"
CONSTRAINT = f"{_STRUCTURE}/questionnaire-constraint"
ITEM_CONTROL = f"{_STRUCTURE}/questionnaire-itemControl"
LANGUAGE = f"{_STRUCTURE}/language"
MAXIMUM = f"{_STRUCTURE}/maxValue"
MINIMUM = f"{_STRUCTURE}/minValue"
TRANSLATION = f"{_STRUCTURE}/translation"
CONTROLS = "http://hl7.org/fhir/questionnaire-item-control"

HEADINGS = ("for-whom", "decides", "notice")
"""What is read before the first question."""
_ROOT = "urn:actcore"
HASH = f"{_ROOT}:form-hash"
"""Whose values are hashes of forms."""
ENTRY = f"{_ROOT}:entry"
"""Whose codes say which filled worksheet of a record is meant, counted from 0."""
RECORDS = {"case": f"{_ROOT}:case", "site": f"{_ROOT}:site"}
"""Whose values are ids of records, by what a form is about."""
SUBJECTS = {"case": "Patient", "site": "Organization"}
"""What kind of resource a record is about, by what a form is about."""
CANONICAL = re.compile(
    r"urn:actcore:worksheet:([^:|]+):([^:|]+)(?:\|([^|+]+)(?:\+.*)?)?"
)
"""The canonical of a worksheet: its model, its id, and its version if it has one."""

WHOLE = range(-(2**31), 2**31)
"""The whole numbers that FHIR has."""
_TYPES = {
    Kind.TEXTS: "string",
    Kind.WHOLE: "integer",
    Kind.NUMBER: "decimal",
    Kind.DATE: "date",
    Kind.CLOCK: "time",
    Kind.CHOICE: "choice",
    Kind.CHOICES: "choice",
    Kind.GROUP: "group",
    Kind.ROWS: "group",
}
VALUES = {
    "boolean": "valueBoolean",
    "choice": "valueCoding",
    "date": "valueDate",
    "decimal": "valueDecimal",
    "integer": "valueInteger",
    "string": "valueString",
    "text": "valueString",
    "time": "valueTime",
}
"""Where the answer to a question of a type is."""


def url_of(form: Form) -> str:
    """The identity of a worksheet, whatever its version.

    A URN and no web address: a canonical need only be unique and lasting, and a library
    can promise neither that an address stays its own nor that anything is found there.
    """
    return f"{_ROOT}:worksheet:{quote(form.model, safe='')}:{quote(form.id, safe='')}"


def version_of(form: Form, version: str, choices: Choices) -> str:
    """The version of a questionnaire: the worksheet's, and which choices it has.

    A questionnaire that offers the people of a record is another than the one for all.
    """
    offered = {
        name: [o.value for o in found] for name, found in choices.items() if found
    }
    lists = sorted({q.refers for q in form.walk() if q.refers in offered})
    if not lists:
        return version
    told = repr([(name, offered[name]) for name in lists])
    return f"{version}+{sha256(told.encode()).hexdigest()[:12]}"


def system_of(form: Form, question: Question) -> str:
    """The code system of the answers to a question."""
    return f"{url_of(form)}:{question.path}"


def type_of(question: Question, choices: Choices) -> str:
    """The type of the item that asks a question."""
    if question.refers is not None:
        return "choice" if choices.get(question.refers) else "string"
    if question.kind is Kind.YES_NO:  # FHIR's yes and no leave no room for a third
        return "choice" if any(o.unanswered for o in question.options) else "boolean"
    if question.kind in (Kind.TEXT, Kind.TEXTS) and question.lines > 1:
        return "text"
    return _TYPES.get(question.kind, "string")


def none_of(path: str) -> str:
    """The link id of the item that says that a list has nothing in it."""
    return f"{path}[]"


def help_of(path: str) -> str:
    """The link id of the words that help to answer a question."""
    return f"{path}:help"


def section_of(number: int) -> str:
    """The link id of a section, which no question can have."""
    return f"section:{number}"


def told(key: str, text: Text, languages: Sequence[str]) -> Json:
    """Words under `key`, in the first of `languages`, with their translations.

    Args:
        key: The name of the element.
        text: The words.
        languages: Those of the form, its own first.
    """
    there = [language for language in languages if language in text.languages]
    if not there:
        others = (*FALLBACKS.get(languages[0], ()), "en", *text.languages)
        there = [next(language for language in others if language in text.languages)]
    extensions = [] if there[0] == languages[0] else [_code(LANGUAGE, there[0])]
    extensions += [_translation(code, text.get(code)) for code in there[1:]]
    made: Json = {key: text.get(there[0])}
    if extensions:
        made[f"_{key}"] = {"extension": extensions}
    return made


def _translation(language: str, words: str) -> Json:
    content = {"url": "content", "valueString": words}
    return {"url": TRANSLATION, "extension": [_code("lang", language), content]}


def _code(url: str, code: str) -> Json:
    return {"url": url, "valueCode": code}


def values_in(part: Mapping[str, Any], stem: str) -> Iterator[str]:
    """The keys of the elements that hold a value, such as ``valueDate``."""
    pattern = re.compile(f"{stem}[A-Z].*")
    return (k for k in part if isinstance(k, str) and pattern.fullmatch(k))
