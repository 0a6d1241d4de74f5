"""Whether a FHIR R4 QuestionnaireResponse answers its Questionnaire, and how it fails to."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import takewhile
from operator import ge, gt, le, lt
from typing import Any

from actcore.errors import Fault

from .checks import ANSWERS, Placed, parts_of, placed_items
from .response import STATUSES
from .terms import MAXIMUM, MINIMUM, WHOLE, values_in

_FINISHED = ("completed", "amended")
"""Of these statuses nothing may be missing."""
_ORDERS: dict[str, Callable[[Any, Any], Any]] = {">": gt, "<": lt, ">=": ge, "<=": le}
_PATTERNS = {
    "Date": r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
    "DateTime": r"[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]{8,}(Z|[+-][0-9:]{5}))?)?)?",
    "String": r"[\s\S]*\S[\s\S]*",
    "Time": r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?",
    "Uri": r"\S+",
}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def faults_of_response(
    resource: Mapping[str, Any], questionnaire: Mapping[str, Any]
) -> tuple[Fault, ...]:
    """Find what is wrong with a FHIR R4 QuestionnaireResponse.

    Args:
        resource: The response, as JSON has it.
        questionnaire: The questionnaire that it answers; a sound one.

    Returns:
        The faults, with the path of the element in the response; none if it is sound.
    """
    return tuple(_Answered(resource, questionnaire).faults())


class _Answered:
    """A response beside its questionnaire."""

    def __init__(
        self, resource: Mapping[str, Any], questionnaire: Mapping[str, Any]
    ) -> None:
        self.resource, self.questionnaire = resource, questionnaire
        self.links: dict[str, Placed] = {}
        self.inside: dict[tuple[str, ...], list[Placed]] = {}
        for placed in placed_items(questionnaire):
            self.inside.setdefault(placed.above, []).append(placed)
            if isinstance(link := placed.item.get("linkId"), str):
                self.links.setdefault(link, placed)

    def faults(self) -> Iterator[Fault]:
        resource = self.resource
        if resource.get("resourceType") != "QuestionnaireResponse":
            yield Fault("$.resourceType", "expected QuestionnaireResponse")
            return
        if resource.get("status") not in STATUSES:
            yield Fault("$.status", f"expected one of {', '.join(STATUSES)}")
        url, version = (self.questionnaire.get(key) for key in ("url", "version"))
        if url and resource.get("questionnaire") not in (url, f"{url}|{version}"):
            hint = "it says which questionnaire is answered"
            yield Fault(
                "$.questionnaire", "expected the questionnaire's canonical", hint
            )
        yield from self.level((resource,), (), "$")

    def level(
        self, chain: tuple[Mapping[str, Any], ...], above: tuple[str, ...], path: str
    ) -> Iterator[Fault]:
        """Check the items of one level.

        Args:
            chain: The parts of the response that they are in, the outermost first.
            above: The link ids of those parts.
            path: Where the innermost part is.
        """
        last, seen = 0, set()
        for index, item in enumerate(parts_of(chain[-1], "item")):
            where = f"{path}.item[{index}]"
            link = item.get("linkId")
            placed = self.links.get(link) if isinstance(link, str) else None
            if placed is None:
                hint = "the questionnaire has no such item"
                yield Fault(f"{where}.linkId", "unknown link id", hint)
                continue
            if placed.above != above:
                yield Fault(
                    where, "is out of place", "the questionnaire nests it otherwise"
                )
                continue
            if placed.position < last:
                yield Fault(where, "is out of order", "items stand as they are asked")
            last = max(last, placed.position)
            if link in seen and not (placed.type == "group" and _repeats(placed)):
                yield Fault(where, "expected one item with this link id")
            seen.add(link)
            yield from self.item(item, placed, chain, where)
        if self.resource.get("status") in _FINISHED:
            for placed in self.inside.get(above, ()):
                if placed.item.get("required") is not True or not self.asked(
                    placed, chain
                ):
                    continue
                if not _holds(chain[-1], placed.item.get("linkId")):
                    yield Fault(path, "an answer is missing", f"to {placed.path}")

    def item(
        self,
        item: Mapping[str, Any],
        placed: Placed,
        chain: tuple[Mapping[str, Any], ...],
        path: str,
    ) -> Iterator[Fault]:
        answers, inner = parts_of(item, "answer"), parts_of(item, "item")
        above = (*placed.above, str(placed.item["linkId"]))
        if (answers or inner) and not self.asked(placed, chain):
            hint = "the answer that it waits for was not given"
            yield Fault(path, "is answered and was not to be", hint)
        elif placed.type == "group":
            if answers:
                yield Fault(f"{path}.answer", "a group has no answer of its own")
            yield from self.level((*chain, item), above, path)
        elif placed.type == "display":
            if answers or inner:
                yield Fault(path, "words to read are not answered")
        else:
            if inner:  # qrs-1, and so it is without an answer
                hint = "what is asked within a question is inside its answer"
                yield Fault(f"{path}.item", "is out of place", hint)
            if len(answers) > 1 and not _repeats(placed):
                yield Fault(f"{path}.answer", "expected one answer")
            for index, answer in enumerate(answers):
                where = f"{path}.answer[{index}]"
                yield from _value(answer, placed, where)
                yield from self.level((*chain, answer), above, where)

    def asked(self, placed: Placed, chain: tuple[Mapping[str, Any], ...]) -> bool:
        """Whether the conditions of an item let it be answered."""
        told = [
            self.holds(w, placed, chain) for w in parts_of(placed.item, "enableWhen")
        ]
        if not told:
            return True
        return any(told) if placed.item.get("enableBehavior") == "any" else all(told)

    def holds(
        self,
        when: Mapping[str, Any],
        placed: Placed,
        chain: tuple[Mapping[str, Any], ...],
    ) -> bool:
        question = self.links.get(str(when.get("question")))
        if question is None:
            return False
        # of a row it is the answer in the same row that counts
        pairs = zip(question.above, placed.above, strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        given = list(_answers(chain[shared], question.item["linkId"]))
        wanted = next((when[key] for key in values_in(when, "answer")), None)
        operator = when.get("operator")
        if operator == "exists":
            return bool(given) == wanted
        if operator == "!=":
            return not any(_compares("=", value, wanted) for value in given)
        return any(_compares(str(operator), value, wanted) for value in given)


def _repeats(placed: Placed) -> bool:
    return placed.item.get("repeats") is True


def _holds(part: Mapping[str, Any], link: object) -> bool:
    """Whether something is answered under a link id in a part."""
    return any(
        item.get("linkId") == link and (item.get("answer") or item.get("item"))
        for item in parts_of(part, "item")
    )


def _answers(part: Mapping[str, Any], link: str) -> Iterator[Any]:
    """The values that are answered under a link id, anywhere in a part."""
    waiting = [part]
    while waiting:
        one = waiting.pop()
        for item in parts_of(one, "item"):
            answers = parts_of(item, "answer")
            waiting += [item, *answers]
            if item.get("linkId") == link:
                for answer in answers:
                    yield from (answer[key] for key in values_in(answer, "value"))


def _compares(operator: str, value: Any, wanted: Any) -> bool:
    if isinstance(value, Mapping) and isinstance(wanted, Mapping):
        if "value" in wanted:
            return _compares(operator, value.get("value"), wanted["value"])
        same = value.get("system") == wanted.get("system")
        return operator == "=" and same and value.get("code") == wanted.get("code")
    if operator == "=":
        return bool(value == wanted) and isinstance(value, bool) == isinstance(
            wanted, bool
        )
    numbers = all(_is("Decimal", one) for one in (value, wanted))
    if not numbers and not (isinstance(value, str) and isinstance(wanted, str)):
        return False
    found = _ORDERS.get(operator)
    return found is not None and bool(found(value, wanted))


def _value(answer: Mapping[str, Any], placed: Placed, path: str) -> Iterator[Fault]:
    keys = [key.removeprefix("value") for key in values_in(answer, "value")]
    kinds = ANSWERS.get(placed.type, ())
    options = [
        option[key]
        for option in parts_of(placed.item, "answerOption")
        for key in values_in(option, "value")
    ]
    if placed.type == "choice" and not options:
        kinds = ("Coding",)
    if len(keys) != 1 or keys[0] not in kinds:
        wanted = " or ".join(f"value{kind}" for kind in kinds)
        yield Fault(path, f"expected {wanted}", "one, and of the question's type")
        return
    kind, value = keys[0], answer[f"value{keys[0]}"]
    if not _is(kind, value):
        yield Fault(f"{path}.value{kind}", "expected a value as FHIR writes them")
    elif options and placed.type != "open-choice":
        if not any(_compares("=", value, option) for option in options):
            yield Fault(f"{path}.value{kind}", "expected one of the options")
    else:
        yield from _in_range(value, placed, f"{path}.value{kind}")


def _is(kind: str, value: Any) -> bool:
    """Whether a value is of a kind, as JSON has it."""
    if kind == "Boolean":
        return isinstance(value, bool)
    if kind == "Integer":
        return isinstance(value, int) and not isinstance(value, bool) and value in WHOLE
    if kind == "Decimal":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind in _PATTERNS:
        return isinstance(value, str) and _is_text(kind, value)
    if kind == "Coding":
        return isinstance(value, Mapping) and isinstance(value.get("code"), str)
    return isinstance(value, Mapping)


def _is_text(kind: str, value: str) -> bool:
    if re.fullmatch(_PATTERNS[kind], value) is None or _CONTROL.search(value):
        return False
    if kind == "Date" and len(value) == len("2024-01-31"):
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
    return True


def _in_range(value: Any, placed: Placed, path: str) -> Iterator[Fault]:
    for extension in parts_of(placed.item, "extension"):
        limit = next((extension[key] for key in values_in(extension, "value")), None)
        outside = {MINIMUM: "<", MAXIMUM: ">"}.get(str(extension.get("url")))
        if outside and _compares(outside, value, limit):
            yield Fault(path, "is outside the range of the question")
