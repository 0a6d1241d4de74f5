"""A QuestionnaireResponse back to answers, strictly and with a path for every fault."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from math import isfinite
from typing import Any

from actcore.errors import DocumentError, Fault, nearest
from actcore.forms.answers import Answers
from actcore.forms.form import Form, Kind, Question
from actcore.forms.sheet import texts_of
from actcore.forms.written import understood

from .heading import RESOURCE, heading, identifier_of, resource_of
from .response import STATUSES
from .terms import (
    HEADINGS,
    RECORDS,
    VALUES,
    help_of,
    none_of,
    section_of,
    system_of,
    type_of,
    values_in,
)

_Asked = tuple[Question, ...] | Question | None
"""What an item is of: a section, a question, or that a list has nothing in it."""
_READ = ("in-progress", "completed", "amended", "stopped")
_ELEMENTS = {
    *("resourceType", "id", "meta", "language", "text", "contained", "extension"),
    *("identifier", "basedOn", "partOf", "questionnaire", "status", "subject"),
    *("encounter", "authored", "author", "source", "item"),
}
_ITEM = {"id", "extension", "linkId", "definition", "text", "answer", "item"}
_ANSWER = {"id", "extension", "item"}
_CHANGES = {"implicitRules", "modifierExtension"}
"""Elements that change what others mean; who does not know how must not read on."""
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"([0-9]{2}:[0-9]{2}):00(?:\.0+)?")
_EXPECTED = {
    "valueBoolean": "true or false",
    "valueCoding": "a coding with a code",
    "valueDate": "a date as YYYY-MM-DD",
    "valueDecimal": "a number",
    "valueInteger": "a whole number",
    "valueString": "a text",
    "valueTime": "a time of day as HH:MM:00",
}


def read_response(data: bytes | Mapping[str, Any], form: Form) -> Answers:
    """Read a FHIR R4 QuestionnaireResponse.

    Names that others put into it (of an author, a source, beside a code) are not read.

    Args:
        data: The resource, as JSON or parsed.
        form: The form that it answers.

    Raises:
        DocumentError: With every fault. What is wrong with an answer has the answer's
            path, such as ``$.vacancies[0].since``; what is wrong with the resource has
            its path in the resource.
    """
    resource = resource_of(data)
    says = heading(resource)
    if (fault := says.refusal(form, "$.questionnaire")) is not None:
        raise DocumentError([fault], RESOURCE)
    reader = _Reader(form)
    reader.elements(resource, _ELEMENTS, "$")
    reader.status(resource)
    reader.subject(resource)
    reader.sections(resource)
    values, faults = understood(form, reader.written)
    if reader.faults or faults:
        raise DocumentError([*reader.faults, *faults], RESOURCE)
    return says.over(form, values)


class _Reader:
    """A response on its way to texts, with the faults found so far."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.displays = [f"heading:{name}" for name in HEADINGS]
        self.displays += [help_of(question.path) for question in form.walk()]
        self.written: dict[str, list[str]] = {}
        self.faults: list[Fault] = []

    def fault(self, path: str, expected: str, hint: str = "") -> None:
        self.faults.append(Fault(path, expected, hint))

    def elements(self, part: Mapping[str, Any], known: set[str], path: str) -> None:
        """Refuse elements that FHIR does not have, and those that change others."""
        for key in part:
            if key in _CHANGES:
                self.fault(
                    path, f"{key} cannot be read", "it changes what the rest says"
                )
            elif not isinstance(key, str) or key.removeprefix("_") not in known:
                near = nearest(str(key), known)
                hint = f"did you mean '{near}'?" if near else "FHIR R4 has no such one"
                self.fault(path, "unknown element", hint)

    def status(self, resource: Mapping[str, Any]) -> None:
        status = resource.get("status")
        if status == "entered-in-error":
            self.fault(
                "$.status", "these answers were withdrawn", "do not read them in"
            )
        elif status not in _READ:
            self.fault("$.status", f"expected one of {', '.join(STATUSES)}")

    def subject(self, resource: Mapping[str, Any]) -> None:
        system = identifier_of(resource).get("system")
        own = RECORDS[self.form.document]
        if system in RECORDS.values() and system != own:
            self.fault("$.subject.identifier.system", f"expected {own}")

    def sections(self, resource: Mapping[str, Any]) -> None:
        known: dict[str, _Asked] = {}
        for number, section in enumerate(self.form.sections, 1):
            if section.title is None:
                known.update(_asked(section.questions))
            else:
                known[section_of(number)] = section.questions
        self.items(resource.get("item", []), known, "", "$")

    def items(
        self,
        items: Any,
        known: Mapping[str, _Asked],
        prefix: str,
        path: str,
    ) -> None:
        """Read the items of one level.

        Args:
            items: The items.
            known: What can stand there, by link id.
            prefix: What stands before a question's name in the paths of its answers.
            path: Where the items are in the resource.
        """
        if not isinstance(items, list):
            self.fault(f"{path}.item", "expected a list of items")
            return
        rows: dict[str, int] = {}
        for index, item in enumerate(items):
            where = f"{path}.item[{index}]"
            if not isinstance(item, Mapping):
                self.fault(where, "expected an item")
                continue
            self.elements(item, _ITEM, where)
            link = item.get("linkId")
            if not isinstance(link, str) or link not in known:
                self.unknown(item, known, where)
                continue
            row = rows[link] = rows.get(link, -1) + 1
            self.item(item, link, known[link], row, prefix, where)

    def unknown(
        self, item: Mapping[str, Any], known: Mapping[str, _Asked], path: str
    ) -> None:
        link = item.get("linkId")
        if link in self.displays and not item.get("answer") and not item.get("item"):
            return  # what is only read may be sent along
        near = nearest(link, known) if isinstance(link, str) else None
        hint = f"did you mean '{near}'?" if near else "it is no question at this place"
        self.fault(f"{path}.linkId", "unknown link id", hint)

    def item(
        self,
        item: Mapping[str, Any],
        link: str,
        asked: _Asked,
        row: int,
        prefix: str,
        path: str,
    ) -> None:
        repeats = isinstance(asked, Question) and asked.kind is Kind.ROWS
        if row and not repeats:
            self.fault(path, "this is answered twice", "one item holds all answers")
        elif isinstance(asked, tuple):
            self.group(item, asked, prefix, path)
        elif isinstance(asked, Question) and asked.kind.has_parts:
            step = f"{asked.name}[{row}]" if repeats else asked.name
            self.group(item, asked.parts, f"{prefix}{step}.", path)
        elif asked is None:
            name = link.removesuffix("[]").rpartition(".")[2]
            said = list(self.texts(item, None, f"$.{prefix}{name}", path))
            if "true" in said:
                self.written[f"{prefix}{name}[]"] = said
        else:
            name = f"{prefix}{asked.name}"
            if texts := list(self.texts(item, asked, f"$.{name}", path)):
                self.written[name] = texts

    def group(
        self,
        item: Mapping[str, Any],
        inner: tuple[Question, ...],
        prefix: str,
        path: str,
    ) -> None:
        if item.get("answer"):
            self.fault(path, "a group has no answer of its own")
        self.items(item.get("item", []), _asked(inner), prefix, path)

    def texts(
        self, item: Mapping[str, Any], asked: Question | None, answer: str, path: str
    ) -> Iterator[str]:
        """The answers in an item, as texts.

        Args:
            item: The item.
            asked: The question, or None where yes or no says that a list is empty.
            answer: The path of the answer, for what is wrong with it.
            path: Where the item is in the resource.
        """
        answers = item.get("answer", [])
        if not isinstance(answers, list):
            self.fault(f"{path}.answer", "expected a list of answers")
            return
        self.items(item.get("item", []), {}, "", path)
        for index, one in enumerate(answers):
            where = f"{path}.answer[{index}]"
            if not isinstance(one, Mapping):
                self.fault(where, "expected an answer")
                continue
            values = list(values_in(one, "value"))
            self.elements(one, _ANSWER | set(values), where)
            self.items(one.get("item", []), {}, "", where)
            kinds = _kinds(asked)
            wanted = " or ".join(kinds)
            if len(values) != 1 or values[0] not in kinds:
                self.fault(answer, f"expected {wanted}", _EXPECTED[kinds[0]])
                continue
            text = self.text(values[0], one[values[0]], asked)
            if text is None:
                self.fault(answer, f"expected {_EXPECTED[values[0]]}", f"as {wanted}")
            else:
                yield text

    def text(self, kind: str, value: Any, asked: Question | None) -> str | None:
        """A value as a text; None where it is none of its kind."""
        if kind == "valueCoding" and asked is not None:
            return _code(value, system_of(self.form, asked))
        if kind == "valueBoolean":
            return next(texts_of(value)) if isinstance(value, bool) else None
        if kind in ("valueInteger", "valueDecimal"):
            whole = kind == "valueInteger"
            return _number(value, int if whole else int | float | Decimal)
        if not isinstance(value, str):
            return None
        if kind == "valueTime":
            clock = _CLOCK.fullmatch(value)
            return clock[1] if clock else None
        return None if kind == "valueDate" and not _DATE.fullmatch(value) else value


def _asked(questions: tuple[Question, ...]) -> dict[str, _Asked]:
    """What the items of some questions are of, by link id."""
    known: dict[str, _Asked] = {}
    for question in questions:
        known[question.path] = question
        if question.tells_none:
            known[none_of(question.path)] = None
    return known


def _kinds(asked: Question | None) -> tuple[str, ...]:
    """The elements that can hold an answer; what points into a record has two."""
    if asked is None:
        return ("valueBoolean",)
    if asked.refers is not None:
        return ("valueCoding", "valueString")
    return (VALUES[type_of(asked, {})],)


def _code(coding: Any, system: str) -> str | None:
    if not isinstance(coding, Mapping) or coding.get("system", system) != system:
        return None
    code = coding.get("code")
    return code if isinstance(code, str) and code.strip() else None


def _number(value: Any, kinds: Any) -> str | None:
    if not isinstance(value, kinds) or isinstance(value, bool) or not isfinite(value):
        return None
    return f"{Decimal(str(value)):f}"  # without an exponent, as people write
