"""What somebody wrote or ticked, as texts, to answers of the types that a form asks for.

Readers of every format hand their texts to `understood`, so that all understand alike.
"""

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from unicodedata import category

from actcore.errors import Fault, nearest
from actcore.model import CLOCK
from actcore.text import folded

from .form import Form, Kind, Question

Written = Mapping[str, Sequence[str]]
"""Texts by path, such as ``offered_on`` or ``vacancies[0].since``; several where there
are several answers. Blank texts say nothing. ``vacancies[]`` with any text says that
there are none."""

_STEP = re.compile(r"([a-z][a-z0-9_]*)(?:\[(\d{1,4})\])?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NORDIC = re.compile(r"(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]?\s?(\d{4})")
_NONE: list[str] = []
"""What is said of a list that there is nothing in."""
MOST_ROWS = 1000
"""More rows than anybody fills in; a higher number is a mistake or worse."""


def understood(form: Form, written: Written) -> tuple[dict[str, Any], list[Fault]]:
    """The answers that texts give, and what could not be understood.

    Rows keep their numbers: one of which nothing is written, before another, is an
    empty mapping. Blank rows at the end of a list fall away.

    Args:
        form: The form.
        written: The texts.

    Returns:
        The answers, and a fault for each text that is none; no fault repeats a text.
    """
    faults: list[Fault] = []
    tree: dict[str, Any] = {}
    questions = form.questions + form.unasked
    names = {q.path: q.kind for one in questions for q in (one, *one.parts)}
    for path, texts in written.items():
        said = [clean for text in texts if (clean := _clean(text))]
        if not said:
            continue
        steps = _steps(path.removesuffix("[]"))
        if path.endswith("[]"):
            said = _NONE
        name = ".".join(step for step, _ in steps)
        if not steps or name not in names:
            faults.append(_unknown(path, names))
        elif not (_numbered(steps, names) and _planted(tree, steps, said)):
            faults.append(
                Fault(
                    f"$.{path}",
                    "this answer is out of place",
                    "it contradicts another one, or its row has no number",
                )
            )
    values = dict(_values(questions, tree, "$", faults))
    return values, faults


def _clean(text: str) -> str:
    """A text without blanks around it or what cannot be seen, its lines ended alike."""
    lines = "\n".join(text.splitlines())
    return "".join(c for c in lines if c in "\n\t" or category(c) != "Cc").strip()


def _steps(path: str) -> list[tuple[str, int | None]]:
    """A path taken apart; nothing where it is none."""
    found = []
    for step in path.split("."):
        match = _STEP.fullmatch(step)
        if match is None:
            return []
        index = match[2]
        found.append((match[1], None if index is None else int(index)))
    return found


def _numbered(steps: list[tuple[str, int | None]], kinds: Mapping[str, Kind]) -> bool:
    """Whether a path gives numbers to rows and to nothing else."""
    path = ""
    for step, index in steps[:-1]:
        path = f"{path}.{step}" if path else step
        if (kinds[path] is Kind.ROWS) != (index is not None):
            return False
    return steps[-1][1] is None


def _unknown(path: str, names: Collection[str]) -> Fault:
    printable = path.isprintable() and len(path) <= 80
    near = nearest(re.sub(r"\[\d+\]", "", path), names) if printable else None
    hint = f"did you mean '{near}'?" if near else "it is no question of this sheet"
    return Fault(f"$.{path}" if _steps(path) else "$", "unknown question", hint)


def _planted(tree: Any, steps: list[tuple[str, int | None]], said: list[str]) -> bool:
    """Put texts where they belong; whether they could be put there."""
    for place, (name, index) in enumerate(steps):
        last = place == len(steps) - 1
        if index is not None:
            if index >= MOST_ROWS:
                return False
            rows = tree.setdefault(name, {})
            if not isinstance(rows, dict):
                return False
            tree = rows.setdefault(index, {})
        elif last:
            if name in tree:
                return False
            tree[name] = said
        else:
            tree = tree.setdefault(name, {})
        if not isinstance(tree, dict):
            return False
    return True


def _values(
    questions: tuple[Question, ...],
    tree: Mapping[str, Any],
    path: str,
    faults: list[Fault],
) -> Iterator[tuple[str, Any]]:
    for question in questions:
        said = tree.get(question.name)
        if said is None:
            continue
        where = f"{path}.{question.name}"
        if said == _NONE:
            if not question.tells_none:
                faults.append(Fault(where, "this is no list", "leave it blank"))
            else:
                yield question.name, []
        elif question.kind.has_parts:
            if not isinstance(said, dict):
                faults.append(Fault(where, "expected the answers of a row"))
            elif question.kind is Kind.ROWS:
                if rows := _rows(question, said, where, faults):
                    yield question.name, rows
            else:
                yield question.name, dict(_values(question.parts, said, where, faults))
        else:
            try:
                yield question.name, _answer(question, said)
            except _Unclear as unclear:
                faults.append(Fault(where, unclear.expected, unclear.hint))


def _rows(
    question: Question, said: dict[int, Any], where: str, faults: list[Fault]
) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for index in range(max(said, default=-1) + 1):
        path = f"{where}[{index}]"
        rows.append(dict(_values(question.parts, said.get(index, {}), path, faults)))
    while rows and not rows[-1]:
        rows.pop()
    return rows


class _Unclear(Exception):
    def __init__(self, expected: str, hint: str = "") -> None:
        self.expected, self.hint = expected, hint
        super().__init__(expected)


def _answer(question: Question, said: Sequence[str]) -> Any:
    kind = question.kind
    if kind in (Kind.CHOICES, Kind.YES_NO, Kind.CHOICE):
        values = list(dict.fromkeys(_chosen(question, text) for text in said))
        unanswered = [v for v in values if (o := question.option(v)) and o.unanswered]
        if len(values) > 1 and unanswered:
            raise _Unclear("expected answers, or that there is none", "both are ticked")
        if kind is Kind.CHOICES:
            return values
        if len(values) > 1:
            raise _Unclear("expected one answer", "several are ticked")
        if kind is Kind.YES_NO and values[0] in ("true", "false"):
            return values[0] == "true"
        return values[0]
    if kind.is_list:
        return list(said)
    if len(said) > 1:
        raise _Unclear("expected one answer", "several are given")
    return _one(kind, said[0])


def _one(kind: Kind, text: str) -> Any:
    if kind is Kind.DATE:
        return _day(text)
    if kind is Kind.CLOCK:
        clock = text.replace(".", ":").zfill(5)
        if re.fullmatch(CLOCK, clock):
            return clock
        raise _Unclear("expected a time of day as HH:MM", "such as 09:30")
    if kind is Kind.WHOLE:
        if re.fullmatch(r"[+-]?\d{1,15}", text):
            return int(text)
        raise _Unclear("expected a whole number")
    if kind is Kind.NUMBER:
        number = text.replace(",", ".")
        if re.fullmatch(
            r"[+-]?(\d{1,300}(\.\d{0,300})?|\.\d{1,300})(e[+-]?\d{1,3})?", number
        ):
            found = float(number)
            if math.isfinite(found):
                return found
        raise _Unclear("expected a number")
    return text


def _day(text: str) -> str:
    """A day, also as it is written by hand: 1.3.2024, 1/3 2024, 1/3-2024."""
    if found := _ISO.fullmatch(text):
        year, month, day = found[1], found[2], found[3]
    elif found := _NORDIC.fullmatch(text):
        day, month, year = found[1], found[2], found[3]
    else:
        raise _Unclear("expected a date as YYYY-MM-DD", "or day.month.year")
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        raise _Unclear("expected a day that the calendar has") from None


def _chosen(question: Question, text: str) -> str:
    """The value of an option that a text names: by value, or by its words."""
    if question.option(text) is not None:
        return text
    wanted = folded(text)
    found = {
        option.value
        for option in question.options
        for label in option.label.as_dict().values()
        if folded(label) == wanted
    }
    if len(found) == 1:
        return found.pop()
    near = nearest(text, [option.value for option in question.options])
    if near is not None:
        raise _Unclear("unknown answer", f"did you mean '{near}'?")
    own = question.label.languages[0]  # the words that most sheets show
    labels = [option.label.get(own) for option in question.options if option.offered]
    shown, more = ", ".join(labels[:8]), len(labels) - 8
    raise _Unclear(
        "expected one of the answers", shown + (f" and {more} more" if more > 0 else "")
    )
