"""What every printed sheet has to tell, and an invented form that asks for everything."""

from collections.abc import Iterator
from typing import Any

import attrs

from actcore.forms import (
    Answers,
    Field,
    Form,
    Kind,
    Option,
    Question,
    Section,
    Sheet,
    blank,
)
from actcore.variant import Condition, Text


def words_on(sheet: Sheet) -> Iterator[str]:
    """Every text of the sheet that a reader must be able to see."""
    yield from (sheet.title.words, sheet.for_whom, sheet.decides, sheet.notice.words)
    yield from (sheet.prefilled_note, sheet.footer)
    for part in sheet.parts:
        yield part.title.words
        for field in part.fields:
            yield from _words_of(field)


def _words_of(field: Field, *, in_row: bool = False) -> Iterator[str]:
    yield from (field.label.words, field.help.words, field.condition.words)
    written = field.question.kind in (Kind.REFERENCE, Kind.REFERENCES) and in_row
    if field.ticks and not written:
        yield from (mark.label.words for mark in field.ticks)
    elif field.question.kind is Kind.TEXTS:
        yield from field.texts
    else:
        yield from field.told.words.splitlines()
    if field.none:
        yield field.none.label.words
    for row in field.rows:
        for cell in row:
            yield from _words_of(cell, in_row=field.question.kind is Kind.ROWS)


def in_all(words: str) -> Text:
    """The same words in the languages of the Nordic countries and English."""
    return Text(sv=words, da=words, nb=words, en=words)


def asked(path: str, kind: Kind, **more: Any) -> Question:
    """A question whose label is the words of its path."""
    return Question(
        path=path,
        kind=kind,
        label=more.pop("label", in_all(path.replace(".", " "))),
        **more,
    )


REPLIES = (
    Option(value="yes", label=in_all("Ja gärna")),
    Option(value="no", label=in_all("Helst inte")),
)


def form_with(*questions: Question, title: str = "Ett blad", **more: Any) -> Form:
    """An invented form of a case."""
    return Form(
        id="invented",
        model="xx.invented",
        title=in_all(title),
        document="case",
        version="1.0",
        languages=("sv", "da", "nb", "en"),
        sections=(Section(title=None, questions=questions),),
        **more,
    )


def form_of_everything() -> Form:
    """A client's form with sections, a condition, a group, a table and long rows."""
    few = tuple(asked(f"few.q{n}", Kind.TEXT) for n in range(3))
    many = tuple(asked(f"many.q{n}", Kind.TEXT) for n in range(8))
    group = (asked("group.day", Kind.DATE), asked("group.clock", Kind.CLOCK))
    first = (
        asked("reply", Kind.CHOICE, options=REPLIES, required=True),
        asked("why", Kind.TEXT, lines=4, show_when=Condition("reply", ("no",))),
        asked(
            "rating", Kind.WHOLE, minimum=0, maximum=10, help=in_all("Noll är lägst")
        ),
        asked("share", Kind.NUMBER, minimum=0, maximum=1),
    )
    second = (
        asked("things", Kind.TEXTS, tells_none=True),
        asked("both", Kind.CHOICES, options=REPLIES, tells_none=True),
        asked("who", Kind.REFERENCE, refers="people"),
        asked("all", Kind.REFERENCES, refers="people", tells_none=True),
        asked("sure", Kind.YES_NO, options=REPLIES),
        asked("group", Kind.GROUP, parts=group),
        asked("few", Kind.ROWS, parts=few, tells_none=True),
        asked("many", Kind.ROWS, parts=many, tells_none=True),
    )
    return Form(
        id="everything",
        model="xx.invented",
        title=in_all("Ett blad med allt"),
        document="case",
        version="2.1",
        languages=("sv", "da", "nb", "en"),
        sections=(
            Section(title=in_all("Första delen"), questions=first),
            Section(title=in_all("Andra delen"), questions=second),
        ),
        audience="client",
        notice=in_all("Det här är viktigt"),
    )


def answers_of_everything() -> Answers:
    """Answers to `form_of_everything`, one of them filled in beforehand."""
    answers = blank(
        form_of_everything(),
        {
            "reply": "no",
            "why": "Första raden\n\nTredje raden",
            "rating": 7,
            "share": 0.5,
            "things": ["Ett", "Två"],
            "both": [],
            "who": "elin",
            "group": {"day": "2025-03-01", "clock": "09:30"},
            "few": [{"q0": "Noll", "q1": "Ett"}],
            "many": [{"q0": "Åsa Öberg, Æ og Ø"}],
        },
    )
    return attrs.evolve(answers, prefilled=frozenset({"who", "few[0].q0"}))
