"""Our own checks of a FHIR R4 Questionnaire: what libraries that parse one let pass.

The invariants of R4 go by their keys in comments. What is found has the path of the
element; no fault repeats a value.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from actcore.errors import Fault

from .terms import values_in

MOST_LEVELS = 40
"""Items nested deeper than anybody asks are not looked into."""
STATUSES = ("draft", "active", "retired", "unknown")
TYPES = (
    *("group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time"),
    *("string", "text", "url", "choice", "open-choice", "attachment", "reference"),
    "quantity",
)
OPERATORS = ("exists", "=", "!=", ">", "<", ">=", "<=")
_ORDERED = ("date", "dateTime", "decimal", "integer", "quantity", "time")
"""The types of question whose answers can be larger or smaller."""
_LISTED = {*_ORDERED, "choice", "open-choice", "string"}
"""The types that may list their answers."""
_SIMPLE = ("boolean", "decimal", "integer", "string", "text", "url", "open-choice")
"""The types whose answers may have a greatest length."""
ANSWERS = {
    "attachment": ("Attachment",),
    "boolean": ("Boolean",),
    "choice": ("Coding", "Date", "Integer", "Reference", "String", "Time"),
    "date": ("Date",),
    "dateTime": ("DateTime",),
    "decimal": ("Decimal",),
    "integer": ("Integer",),
    "open-choice": ("Coding", "Date", "Integer", "Reference", "String", "Time"),
    "quantity": ("Quantity",),
    "reference": ("Reference",),
    "string": ("String",),
    "text": ("String",),
    "time": ("Time",),
    "url": ("Uri",),
}
"""What an answer can be, by the type of the question."""
_NAME = re.compile(r"[A-Z][A-Za-z0-9_]{0,254}")


@attrs.frozen(kw_only=True)
class Placed:
    """An item of a questionnaire and where it is.

    Args:
        item: The item.
        path: Where it is in the resource.
        above: The link ids of the items around it, the outermost first.
        position: Its place among the items beside it.
    """

    item: Mapping[str, Any]
    path: str
    above: tuple[str, ...]
    position: int

    @property
    def type(self) -> str:
        """The type of the item, or an empty text where it has none."""
        found = self.item.get("type")
        return found if isinstance(found, str) else ""


def faults_of_questionnaire(resource: Mapping[str, Any]) -> tuple[Fault, ...]:
    """Find what is wrong with a FHIR R4 Questionnaire.

    Args:
        resource: The resource, as JSON has it.

    Returns:
        The faults in its order, with the path of the element; none if it is sound.
    """
    return tuple(_faults(resource))


def placed_items(
    part: Mapping[str, Any], path: str = "$", above: tuple[str, ...] = ()
) -> Iterator[Placed]:
    """Every item of a questionnaire, each before those inside it."""
    for position, item in enumerate(parts_of(part, "item")):
        where = f"{path}.item[{position}]"
        yield Placed(item=item, path=where, above=above, position=position)
        if len(above) < MOST_LEVELS:
            link = item.get("linkId")
            inner = (*above, link if isinstance(link, str) else "")
            yield from placed_items(item, where, inner)


def parts_of(part: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The parts of a list in a resource; what is no part counts as an empty one."""
    found = part.get(key)
    parts = found if isinstance(found, list) else []
    return [one if isinstance(one, Mapping) else {} for one in parts]


def _faults(resource: Mapping[str, Any]) -> Iterator[Fault]:
    if resource.get("resourceType") != "Questionnaire":
        yield Fault("$.resourceType", "expected Questionnaire")
        return
    if resource.get("status") not in STATUSES:
        yield Fault("$.status", f"expected one of {', '.join(STATUSES)}")
    name = resource.get("name")
    if name is not None and not (isinstance(name, str) and _NAME.fullmatch(name)):
        yield Fault("$.name", "expected a name that programs can use (que-0)")
    placed = list(placed_items(resource))
    links: dict[str, Placed] = {}
    for one in placed:
        link = one.item.get("linkId")
        if not isinstance(link, str) or not link.strip():
            yield Fault(f"{one.path}.linkId", "is missing", "every item has a link id")
        elif link in links:
            hint = f"{links[link].path} has it too (que-2)"
            yield Fault(f"{one.path}.linkId", "expected a link id of its own", hint)
        else:
            links[link] = one
    for one in placed:
        if len(one.above) == MOST_LEVELS and "item" in one.item:
            yield Fault(f"{one.path}.item", "is nested too deeply")
        yield from _item(one, links)


def _item(one: Placed, links: Mapping[str, Placed]) -> Iterator[Fault]:
    if one.type not in TYPES:
        yield Fault(f"{one.path}.type", f"expected one of {', '.join(TYPES)}")
        return
    yield from _structure(one)
    yield from _options(one)
    yield from _initial(one)
    for index, when in enumerate(parts_of(one.item, "enableWhen")):
        yield from _when(one, when, f"{one.path}.enableWhen[{index}]", links)
    behavior = one.item.get("enableBehavior")
    if behavior not in (None, "all", "any"):
        yield Fault(f"{one.path}.enableBehavior", "expected all or any")
    if len(parts_of(one.item, "enableWhen")) > 1 and behavior is None:
        hint = "say whether all conditions are meant, or any (que-12)"
        yield Fault(f"{one.path}.enableBehavior", "is missing", hint)


def _structure(one: Placed) -> Iterator[Fault]:
    """What an item of its type has and does not have."""
    item, path = one.item, one.path
    if one.type == "group" and not parts_of(item, "item"):
        yield Fault(f"{path}.item", "is missing", "a group has items (que-1)")
    elif "item" in item and not parts_of(item, "item"):
        yield Fault(
            f"{path}.item", "expected items", "leave it out where there are none"
        )
    if one.type == "display":
        # que-1, que-3, que-6 and que-9
        for key in ("item", "code", "required", "repeats", "readOnly"):
            if key in item:
                yield Fault(f"{path}.{key}", "is out of place on words to read")
    for key in ("required", "repeats", "readOnly"):
        if key in item and not isinstance(item[key], bool):
            yield Fault(f"{path}.{key}", "expected true or false")
    if "maxLength" in item and one.type not in _SIMPLE:
        yield Fault(f"{path}.maxLength", "is out of place on this type (que-10)")


def _options(one: Placed) -> Iterator[Fault]:
    options = parts_of(one.item, "answerOption")
    listed = [k for k in ("answerOption", "answerValueSet") if k in one.item]
    if len(listed) > 1:
        hint = "list the answers or name a value set (que-4)"
        yield Fault(f"{one.path}.answerOption", "expected one way to choose", hint)
    if listed and one.type not in _LISTED:
        yield Fault(f"{one.path}.{listed[0]}", "is out of place on this type (que-5)")
        return
    seen: list[Any] = []
    for index, option in enumerate(options):
        path = f"{one.path}.answerOption[{index}]"
        yield from _one_value(option, "value", ANSWERS[one.type], path)
        value = [option[key] for key in values_in(option, "value")]
        coded = value and isinstance(value[0], Mapping)
        told = [value[0].get("system"), value[0].get("code")] if coded else value
        if coded and not isinstance(told[1], str):
            yield Fault(f"{path}.valueCoding.code", "is missing")
        elif told in seen:
            yield Fault(path, "expected an option of its own", "another is the same")
        seen.append(told)


def _initial(one: Placed) -> Iterator[Fault]:
    initial = parts_of(one.item, "initial")
    path = f"{one.path}.initial"
    if not initial:
        return
    if one.type in ("group", "display"):
        yield Fault(path, "is out of place on this type (que-8)")
        return
    if "answerOption" in one.item:
        yield Fault(path, "is out of place beside options (que-11)")
    if len(initial) > 1 and one.item.get("repeats") is not True:
        yield Fault(path, "expected one value", "the question does not repeat (que-13)")
    for index, value in enumerate(initial):
        yield from _one_value(value, "value", ANSWERS[one.type], f"{path}[{index}]")


def _when(
    one: Placed, when: Mapping[str, Any], path: str, links: Mapping[str, Placed]
) -> Iterator[Fault]:
    asked = when.get("question")
    found = links.get(asked) if isinstance(asked, str) else None
    operator = when.get("operator")
    if operator not in OPERATORS:
        yield Fault(f"{path}.operator", f"expected one of {', '.join(OPERATORS)}")
    if found is None or found.type in ("group", "display", "") or found is one:
        yield Fault(f"{path}.question", "expected the link id of another question")
        return
    kinds = ANSWERS.get(found.type, ())
    if operator == "exists":  # que-7
        kinds = ("Boolean",)
    elif operator in (">", "<", ">=", "<=") and found.type not in _ORDERED:
        yield Fault(f"{path}.operator", "expected = or !=", "its answers have no order")
    yield from _one_value(when, "answer", kinds, path)


def _one_value(
    part: Mapping[str, Any], stem: str, kinds: tuple[str, ...], path: str
) -> Iterator[Fault]:
    """Hold that a part has one value, and of the right kind."""
    keys = [key.removeprefix(stem) for key in values_in(part, stem)]
    if len(keys) != 1 or keys[0] not in kinds:
        wanted = " or ".join(f"{stem}{kind}" for kind in kinds)
        yield Fault(path, f"expected {wanted}", "one, and of the question's type")
