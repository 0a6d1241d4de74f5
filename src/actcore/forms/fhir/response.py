"""Answers to a form as an HL7 FHIR R4 QuestionnaireResponse."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from unicodedata import category

from actcore.errors import DocumentError, Fault
from actcore.forms.answers import Answers
from actcore.forms.form import Form, Kind, Question
from actcore.forms.sheet import texts_of
from actcore.text import Text

from .terms import (
    ENTRY,
    HASH,
    RECORDS,
    SUBJECTS,
    VALUES,
    WHOLE,
    Json,
    none_of,
    section_of,
    system_of,
    told,
    type_of,
    url_of,
    version_of,
)

STATUSES = ("in-progress", "completed", "amended", "entered-in-error", "stopped")
"""How far the answering of a questionnaire may have come."""


def response_of(form: Form, answers: Answers, *, authored: date | None = None) -> Json:
    """Describe answers to a form as a FHIR R4 QuestionnaireResponse.

    It speaks of the record by its id and of nobody by name: answers that point into the
    record are codes, with no words beside them. It is ``completed`` once everything is
    answered that has to be. Control characters in texts are left out, as FHIR has none.

    Args:
        form: The form.
        answers: The answers. Where they say what can be chosen of the record, it is the
            response to a questionnaire made with the same choices.
        authored: The day they were given, if it is to be told.

    Raises:
        DocumentError: If a whole number is larger than FHIR's are.
    """
    made = _Response(form, answers)
    items = list(made.sections())
    if made.faults:
        raise DocumentError(made.faults, form.id)
    version = version_of(form, answers.version, answers.choices)
    whole = _answered(form.questions, answers.values)
    return {
        "resourceType": "QuestionnaireResponse",
        **_tags(answers),
        "language": form.languages[0],
        "questionnaire": f"{url_of(form)}|{version}",
        "status": "completed" if whole else "in-progress",
        **_subject(form, answers),
        **({"authored": authored.isoformat()} if authored else {}),
        **({"item": items} if items else {}),
    }


def _tags(answers: Answers) -> Json:
    """What takes the answers home besides the record's id."""
    tags = [{"system": HASH, "code": answers.hash}] if answers.hash else []
    if answers.entry is not None:
        tags.append({"system": ENTRY, "code": str(answers.entry)})
    return {"meta": {"tag": tags}} if tags else {}


def _subject(form: Form, answers: Answers) -> Json:
    if answers.record is None:
        return {}
    identifier = {"system": RECORDS[form.document], "value": answers.record}
    return {"subject": {"type": SUBJECTS[form.document], "identifier": identifier}}


def _answered(questions: tuple[Question, ...], values: Mapping[str, Any]) -> bool:
    """Whether everything is answered that a filled form cannot do without."""
    for question in questions:
        value = values.get(question.name)
        if value is None:
            if question.required:
                return False
        elif question.kind.has_parts:
            rows = value if question.kind is Kind.ROWS else [value]
            if not all(_answered(question.parts, row) for row in rows):
                return False
    return True


class _Response:
    """Answers on their way to FHIR."""

    def __init__(self, form: Form, answers: Answers) -> None:
        self.form, self.answers = form, answers
        self.faults: list[Fault] = []

    def sections(self) -> Iterator[Json]:
        for number, section in enumerate(self.form.sections, 1):
            items = list(self.items(section.questions, self.answers.values, "$"))
            if section.title is None:
                yield from items
            elif items:
                link = {"linkId": section_of(number)}
                yield {**link, **self.say("text", section.title), "item": items}

    def say(self, key: str, text: Text) -> Json:
        """Words in one language; the questionnaire has the others."""
        return {key: told(key, text, self.form.languages)[key]}

    def items(
        self, questions: tuple[Question, ...], values: Mapping[str, Any], path: str
    ) -> Iterator[Json]:
        for question in questions:
            value = values.get(question.name)
            where = f"{path}.{question.name}"
            if value is None:
                continue
            asked = {"linkId": question.path, **self.say("text", question.label)}
            if question.kind.is_list and not value:
                if question.tells_none:
                    none = {"linkId": none_of(question.path)}
                    yield {**none, "answer": [{"valueBoolean": True}]}
            elif question.kind is Kind.ROWS:
                for index, row in enumerate(value):
                    yield asked | self.row(question, row, f"{where}[{index}]")
            elif question.kind is Kind.GROUP:
                yield asked | self.row(question, value, where)
            elif answer := list(self.answer(question, value, where)):
                yield asked | {"answer": answer}

    def row(self, question: Question, values: Mapping[str, Any], path: str) -> Json:
        items = list(self.items(question.parts, values, path))
        return {"item": items} if items else {}

    def answer(self, question: Question, value: Any, path: str) -> Iterator[Json]:
        kind = type_of(question, self.answers.choices)
        for one in value if question.kind.is_list else [value]:
            if kind == "integer" and one not in WHOLE:
                hint = f"FHIR has them from {WHOLE.start} to {WHOLE.stop - 1}"
                self.faults.append(Fault(path, "expected a smaller whole number", hint))
            found = self.value(question, kind, one)
            if found != "":
                yield {VALUES[kind]: found}

    def value(self, question: Question, kind: str, value: Any) -> Any:
        if kind == "choice":
            return self.coding(question, *texts_of(value))
        if kind == "decimal":
            return float(value)
        if kind == "time":
            return f"{value}:00"
        return carried(value) if isinstance(value, str) else value

    def coding(self, question: Question, code: str) -> Json:
        coding = {"system": system_of(self.form, question), "code": code}
        option = question.option(code)
        return coding | (self.say("display", option.label) if option else {})


def carried(text: str) -> str:
    """A text without the characters that FHIR has none of."""
    lines = "\n".join(text.splitlines())
    return "".join(c for c in lines if c in "\t\n" or category(c) != "Cc").strip()
