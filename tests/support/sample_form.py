"""An invented form with a question of every kind, and answers to it."""

from typing import Any

from actcore.forms import Form, Kind, Option, Question, Section
from actcore.text import Text
from actcore.variant import Condition, Unanswered

_MOODS = (
    Option(value="good", label=Text(sv="Bra", en="Good")),
    Option(value="bad", label=Text(sv="Dåligt", en="Bad")),
)
_UNANSWERED = tuple(
    Option(value=said.value, label=said.label, unanswered=True) for said in Unanswered
)
_YES_NO = (
    Option(value="true", label=Text(sv="Ja", en="Yes")),
    Option(value="false", label=Text(sv="Nej", en="No")),
)


def asked(path: str, kind: Kind, **more: Any) -> Question:
    """A question that is called after its path."""
    words = path.replace("_", " ").replace(".", " ")
    label = more.pop("label", Text(sv=f"{words} (sv)", en=f"{words} (en)"))
    return Question(path=path, kind=kind, label=label, **more)


TALK = (
    asked("on", Kind.DATE, required=True),
    asked("again_on", Kind.DATE, not_before="on"),
    asked("at", Kind.CLOCK),
    asked("met", Kind.YES_NO, options=_YES_NO),
    asked("why", Kind.TEXT, lines=3, show_when=Condition("met", (False,))),
    asked("safe", Kind.YES_NO, options=(*_YES_NO, *_UNANSWERED)),
    asked(
        "mood",
        Kind.CHOICE,
        options=(*_MOODS, *_UNANSWERED),
        help=Text(sv="Välj det som stämmer.", en="Choose what fits."),
        show_when=Condition("safe", (True, "does_not_know")),
    ),
)
LISTS = (
    asked("places", Kind.TEXTS, tells_none=True),
    asked("moods", Kind.CHOICES, options=_MOODS, tells_none=True),
    asked("chair", Kind.REFERENCE, refers="people"),
    asked("present", Kind.REFERENCES, refers="people", tells_none=True),
    asked("guests", Kind.WHOLE, minimum=0, maximum=40),
    asked("hours", Kind.NUMBER, minimum=0.5),
    asked(
        "steps",
        Kind.ROWS,
        tells_none=True,
        show_when=Condition("places", ()),
        parts=(
            asked("steps.who", Kind.REFERENCE, refers="people", required=True),
            asked("steps.since", Kind.DATE),
            asked("steps.until", Kind.DATE, not_before="since"),
            asked("steps.done", Kind.YES_NO, options=_YES_NO),
            asked("steps.how", Kind.TEXT, show_when=Condition("done", (True,))),
            asked("steps.moods", Kind.CHOICES, options=_MOODS, tells_none=True),
        ),
    ),
    asked("home", Kind.GROUP, parts=(asked("home.rooms", Kind.WHOLE),)),
)
SAMPLE = Form(
    id="all_kinds",
    model="xx.toy",
    title=Text(sv="Alla slag", en="All kinds"),
    document="case",
    version="2.1",
    languages=("sv", "en"),
    sections=(
        Section(title=None, questions=TALK),
        Section(title=Text(sv="Listor", en="Lists"), questions=LISTS),
    ),
    audience="client",
    notice=Text(sv="Inget journalblad.", en="No part of a health record."),
)
"""A question of every kind, under a heading and under none."""

FILLED: dict[str, Any] = {
    "on": "2024-03-01",
    "again_on": "2024-03-15",
    "at": "09:30",
    "met": False,
    "why": 'Bussen gick inte; <b>=1+1</b> ${x} "]]>\nandra raden',
    "safe": True,
    "mood": "does_not_know",
    "places": ["hemma", "på kafé, ute"],
    "moods": [],
    "chair": "p1",
    "present": ["p2", "p1"],
    "guests": 3,
    "hours": 1.25,
    "steps": [
        {"who": "p1", "since": "2024-03-02", "until": "2024-04-01", "done": False},
        {"who": "p2", "done": True, "how": "ringde", "moods": ["bad", "good"]},
        {"who": "p3", "moods": []},
    ],
    "home": {"rooms": 2},
}
"""Answers to all of it."""
