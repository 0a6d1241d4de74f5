"""A form as an HL7 FHIR R4 Questionnaire."""

import re
from collections.abc import Iterator

from actcore.forms import words
from actcore.forms.form import Form, Kind, Option, Question
from actcore.text import Text

from .terms import (
    CONSTRAINT,
    CONTROLS,
    HASH,
    HEADINGS,
    ITEM_CONTROL,
    MAXIMUM,
    MINIMUM,
    SUBJECTS,
    Choices,
    Json,
    help_of,
    none_of,
    section_of,
    system_of,
    told,
    type_of,
    url_of,
    version_of,
)

_NOT_BEFORE = Text(
    en="“{later}” cannot be before “{earlier}”.",
    sv="”{later}” kan inte vara före ”{earlier}”.",
    da="»{later}« kan ikke ligge før »{earlier}«.",
    nb="«{later}» kan ikke være før «{earlier}».",
)


def questionnaire_of(form: Form, *, choices: Choices | None = None) -> Json:
    """Describe a form as a FHIR R4 Questionnaire.

    Its canonical is ``urn:actcore:worksheet:``, the model, ``:`` and the worksheet's id:
    a URN, since a canonical has to be unique and lasting, and a library can promise no
    web address of which that is true. Link ids are the paths of the questions; that a
    list has nothing in it is a question of its own, ``path[]``. The form's hash is an
    identifier. A question of yes and no that can also go unanswered is a choice.

    Args:
        form: The form.
        choices: What can be chosen of a record, by list, as `Answers` has it; whatever
            stands in their labels is then in the resource, and its version says so.
            Questions that point into a record ask for a code where left out.
    """
    return _Questionnaire(form, choices or {}).resource()


class _Questionnaire:
    """One form on its way to FHIR, with what a record offers."""

    def __init__(self, form: Form, choices: Choices) -> None:
        self.form, self.choices = form, choices

    def resource(self) -> Json:
        form = self.form
        return {
            "resourceType": "Questionnaire",
            "language": form.languages[0],
            **_extended(list(self.constraints(form.questions, "repeat(item)"))),
            "url": url_of(form),
            "identifier": [{"system": HASH, "value": form.hash}],
            "version": version_of(form, form.version, self.choices),
            "name": _name(form),
            **self.say("title", form.title),
            "status": "active",
            "subjectType": [SUBJECTS[form.document]],
            "item": [*self.heading(), *self.sections()],
        }

    def say(self, key: str, text: Text) -> Json:
        return told(key, text, self.form.languages)

    def heading(self) -> Iterator[Json]:
        """What is read before the first question."""
        case = self.form.document == "case"
        texts = (
            words.FOR_WHOM.get(self.form.audience),
            words.CLIENT_DECIDES.get(self.form.audience) if case else None,
            self.form.notice,
        )
        for name, text in zip(HEADINGS, texts, strict=True):
            if text is not None:
                yield self.display(f"heading:{name}", text)

    def display(self, link_id: str, text: Text) -> Json:
        return {"linkId": link_id, **self.say("text", text), "type": "display"}

    def sections(self) -> Iterator[Json]:
        for number, section in enumerate(self.form.sections, 1):
            items = list(self.items(section.questions, self.form.questions))
            if section.title is None:
                yield from items
            else:
                title = self.say("text", section.title)
                link = {"linkId": section_of(number)}
                yield {**link, **title, "type": "group", "item": items}

    def items(
        self, questions: tuple[Question, ...], beside: tuple[Question, ...]
    ) -> Iterator[Json]:
        for question in questions:
            shown = self.enabled(question, beside)
            yield self.item(question, shown)
            if question.tells_none:
                yield self.none(question, shown)

    def item(self, question: Question, shown: Json) -> Json:
        inner = list(self.items(question.parts, question.parts))
        if question.help is not None:
            inner.insert(0, self.help(question, question.help))
        made: Json = {
            **_extended([*_range(question), *self.constraints(question.parts, "item")]),
            "linkId": question.path,
            **self.say("text", question.label),
            "type": type_of(question, self.choices),
            **shown,
        }
        if question.required:
            made["required"] = True
        if question.kind.is_list:
            made["repeats"] = True
        if made["type"] == "choice" and (options := list(self.options(question))):
            made["answerOption"] = options
        if inner:
            made["item"] = inner
        return made

    def help(self, question: Question, text: Text) -> Json:
        control = {"coding": [{"system": CONTROLS, "code": "help"}]}
        extension = {"url": ITEM_CONTROL, "valueCodeableConcept": control}
        return {
            **_extended([extension]),
            **self.display(help_of(question.path), text),
        }

    def none(self, question: Question, shown: Json) -> Json:
        """The item that tells an empty list from one that nobody spoke of."""
        label = question.label.as_dict()
        none = question.none
        asked = Text(**{c: _followed(said, none.get(c)) for c, said in label.items()})
        link = {"linkId": none_of(question.path)}
        return {**link, **self.say("text", asked), "type": "boolean", **shown}

    def options(self, question: Question) -> Iterator[Json]:
        system = system_of(self.form, question)
        options = question.options
        if question.refers is not None:
            options = tuple(self.choices[question.refers])
        for option in options:
            coding = {"system": system, "code": option.value}
            yield {"valueCoding": {**coding, **self.label(option, question)}}

    def label(self, option: Option, question: Question) -> Json:
        if question.refers is None:
            return self.say("display", option.label)
        return {"display": option.label.get(self.form.languages[0])}

    def enabled(self, question: Question, beside: tuple[Question, ...]) -> Json:
        """When the question is to be answered."""
        if question.show_when is None:
            return {}
        asked = next(q for q in beside if q.name == question.show_when.item)
        when = list(self.conditions(asked, question.show_when.values))
        return {"enableWhen": when} | ({"enableBehavior": "any"} if when[1:] else {})

    def conditions(
        self, asked: Question, values: tuple[str | bool, ...]
    ) -> Iterator[Json]:
        coded = type_of(asked, self.choices) == "choice"
        for value in values:
            code = str(value).lower() if isinstance(value, bool) else value
            coding = {"system": system_of(self.form, asked), "code": code}
            kind = "Coding" if coded else "Boolean"
            yield {
                "question": asked.path,
                "operator": "=",
                f"answer{kind}": coding if coded else value,
            }
        if values:
            return
        # a group has no answer of its own; any answer in it will do
        for one in asked.parts or (asked,):
            yield {"question": one.path, "operator": "exists", "answerBoolean": True}
        if asked.tells_none:
            said = {"question": none_of(asked.path), "operator": "="}
            yield {**said, "answerBoolean": True}

    def constraints(
        self, questions: tuple[Question, ...], items: str
    ) -> Iterator[Json]:
        """What FHIRPath has to hold of the answers to `questions`, once for each row."""
        by_name = {question.name: question for question in questions}
        for question in questions:
            if question.not_before is not None:
                yield self.constraint(by_name[question.not_before], question, items)

    def constraint(self, first: Question, last: Question, items: str) -> Json:
        one, other = (
            f"{items}.where(linkId = '{question.path}').answer.value"
            for question in (first, last)
        )
        human = {
            code: _NOT_BEFORE.get(code).format(
                earlier=first.label.get(code), later=last.label.get(code)
            )
            for code in self.form.languages
        }
        expression = f"{one}.empty() or {other}.empty() or {one} <= {other}"
        key = re.sub(r"[^A-Za-z0-9.]", "-", last.path)
        parts = [
            {"url": "key", "valueId": f"{key[-53:]}.not-before"},
            {"url": "severity", "valueCode": "error"},
            {"url": "expression", "valueString": expression},
            {"url": "human", **self.say("valueString", Text(**human))},
        ]
        return {"url": CONSTRAINT, "extension": parts}


def _name(form: Form) -> str:
    """A name that programs can use, such as ``SeRactCoachOffer``."""
    parts = re.findall(r"[A-Za-z0-9]+", f"{form.model} {form.id}")
    name = "".join(part[0].upper() + part[1:] for part in parts)
    return (name if name[:1].isalpha() else f"Form{name}")[:255]


def _followed(question: str, answer: str) -> str:
    return f"{question}{'' if question[-1:] in '.:?!' else ':'} {answer}"


def _extended(extensions: list[Json]) -> Json:
    return {"extension": extensions} if extensions else {}


def _range(question: Question) -> Iterator[Json]:
    """The smallest and the largest number that make sense."""
    limits = {MINIMUM: question.minimum, MAXIMUM: question.maximum}
    for url, limit in limits.items():
        if limit is not None and question.kind is Kind.WHOLE:
            yield {"url": url, "valueInteger": int(limit)}
        elif limit is not None:
            yield {"url": url, "valueDecimal": float(limit)}
