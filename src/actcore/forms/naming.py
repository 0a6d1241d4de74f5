"""Who and what answers speak of: a name that only one in the record has stands for it."""

from collections.abc import Iterator, Mapping
from typing import Any

from actcore.errors import Fault
from actcore.model import Document, Site
from actcore.text import folded

from .answers import Values
from .form import Form, Kind, Question


class Names:
    """The codes and names of a record, by the list that a question refers to.

    Args:
        document: The record.
    """

    def __init__(self, document: Document) -> None:
        self._codes: dict[str, set[str]] = {}
        self._named: dict[str, dict[str, set[str]]] = {}
        for person in document.people:
            words = (person.name, person.alias)
            for refers in ("people", "owners"):
                self._note(refers, person.id, words)
        for refers, parts in (
            ("teams", document.teams),
            ("goals", document.goals),
            ("meetings", document.meetings),
        ):
            for part in parts:
                self._note(refers, part.id, ())
        if isinstance(document, Site):
            for organisation in document.organisations:
                for refers in ("organisations", "owners"):
                    self._note(refers, organisation.id, (organisation.name,))

    def _note(self, refers: str, code: str, words: tuple[str | None, ...]) -> None:
        self._codes.setdefault(refers, set()).add(code)
        for word in words:
            if word:
                named = self._named.setdefault(refers, {})
                named.setdefault(folded(word), set()).add(code)

    def meant(self, refers: str, text: str) -> tuple[str, ...]:
        """The codes that a code or a name may stand for; a code stands for itself."""
        if text in self._codes.get(refers, ()):
            return (text,)
        return tuple(sorted(self._named.get(refers, {}).get(folded(text), ())))


def resolved(
    form: Form, values: Values, document: Document
) -> tuple[dict[str, Any], list[Fault]]:
    """The answers with codes where names stood, and a fault for each name of several.

    What stands for nobody is left as it is; the record then tells that nobody has it.

    Args:
        form: The form.
        values: The answers.
        document: The record that they speak of.
    """
    names, faults = Names(document), list[Fault]()
    questions = form.questions + form.unasked
    return dict(_resolved(questions, values, names, "$", faults)), faults


def _resolved(
    questions: tuple[Question, ...],
    values: Values,
    names: Names,
    path: str,
    faults: list[Fault],
) -> Iterator[tuple[str, Any]]:
    asked = {question.name: question for question in questions}
    for name, value in values.items():
        question, where = asked.get(name), f"{path}.{name}"
        if question is None:
            yield name, value
        elif question.kind is Kind.ROWS and isinstance(value, list):
            rows = enumerate(value)
            yield (
                name,
                [
                    dict(_resolved(question.parts, row, names, f"{where}[{i}]", faults))
                    if isinstance(row, Mapping)
                    else row
                    for i, row in rows
                ],
            )
        elif question.kind is Kind.GROUP and isinstance(value, Mapping):
            yield name, dict(_resolved(question.parts, value, names, where, faults))
        elif question.refers is not None:
            yield name, _codes(question.refers, value, names, where, faults)
        else:
            yield name, value


def _codes(
    refers: str, value: Any, names: Names, path: str, faults: list[Fault]
) -> Any:
    if isinstance(value, list):
        codes = (
            _codes(refers, one, names, f"{path}[{index}]", faults)
            for index, one in enumerate(value)
        )
        return list(dict.fromkeys(codes))
    if not isinstance(value, str):
        return value
    meant = names.meant(refers, value)
    if len(meant) > 1:
        faults.append(
            Fault(
                path, "several in the record go by this name", "give the code instead"
            )
        )
    return meant[0] if len(meant) == 1 else value
