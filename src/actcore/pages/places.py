"""A pointer as a reader would say it: somebody in a team, the meeting on a day."""

import re

from actcore.model import (
    Appointment,
    CaseloadAssignment,
    Document,
    Invitation,
    Membership,
    Organisation,
)
from actcore.text import Text
from actcore.variant import declaration

from . import record_words
from .voice import Said, Voice

_OfPerson = Membership | Appointment | Invitation | CaseloadAssignment

WHOLE = ("case", "site")
"""The pointers to a document as a whole."""

_COUNTED = ("judgements", "other_sociograms", "waivers")
"""The lists whose items go by their place."""

_THINGS = ("teams", "meetings", "organisations", "goals", *_COUNTED)
"""The lists of what is no person, whatever it goes by."""

_SHEET = re.compile(r"worksheets\.([\w.]+)\[([^\[\]]*)\]")
_ITEM = re.compile(r"(\w+)\[([^\[\]]*)\]$")
_LAST = re.compile(r"(?:^|\.)(\w+)$")


def place(pointer: str, voice: Voice) -> Said:
    """What a pointer points at, in words.

    Args:
        pointer: Such as ``teams[group].members[p3]``.
        voice: How the page speaks.

    Returns:
        The words; where there are none for it, the pointer itself, or no more than that
        it is elsewhere in the record where codes are not to be seen.
    """
    if pointer in WHOLE:
        return Said(voice.word(record_words.WHOLE))
    if sheet := _SHEET.match(pointer):
        return _sheet(sheet[1], sheet[2], pointer[sheet.end() :], voice)
    item = _ITEM.search(pointer)
    if item is None:
        return _part(pointer, voice)
    return _item(item[1], item[2], pointer, voice)


def person_at(pointer: str, document: Document) -> str | None:
    """Whom the item that a pointer ends in is about, or None."""
    item = _ITEM.search(pointer)
    if item is None or item[1] in _THINGS:
        return None
    team = pointer.partition("[")[2].partition("]")[0]
    found = _person_of(item[1], item[2], team, document)
    return None if document.person(found) is None else found


def team_called(id: str, voice: Voice) -> Said:
    """What a team is called: its kind, and which of them where there are several."""
    document, variant = voice.report.document, voice.report.variant
    team = document.team(id)
    kinds = {kind.id: kind.title for kind in variant.teams}
    if team is None or team.kind not in kinds:
        return Said(id if voice.codes else voice.word(record_words.OF_TEAM))
    said = voice.say(kinds[team.kind])
    alike = [str(other.id) for other in document.teams if other.kind == team.kind]
    if len(alike) == 1:
        return said
    which = id if voice.codes else alike.index(id) + 1
    return said._replace(words=f"{said.words} {which}")


def meeting_called(id: str, voice: Voice) -> Said:
    """What a meeting is called: its kind with the day, or with the code."""
    report = voice.report
    found = next((m for m in report.document.meetings if m.id == id), None)
    kinds = {kind.id: kind.title for kind in report.variant.meetings}
    if found is None or found.kind not in kinds:
        return Said(id if voice.codes else voice.word(record_words.MEETING))
    said = voice.say(kinds[found.kind])
    which = found.date or (id if voice.codes else "")
    return said._replace(words=f"{said.words} {which}".rstrip())


def goal_called(id: str, voice: Voice) -> str:
    """What a goal is called: its number in the pictures, beside the code."""
    word, number = voice.word(record_words.GOAL), voice.goal_numbers.get(id)
    known = word if number is None else f"{word} {number}"
    return f"{known} ({id})" if voice.codes else known


def _item(name: str, id: str, pointer: str, voice: Voice) -> Said:
    if name == "teams":
        return team_called(id, voice)
    if name == "meetings":
        return meeting_called(id, voice)
    if name == "organisations":
        return Said(organisation_called(id, voice))
    if name == "goals":
        return Said(goal_called(id, voice))
    team = pointer.partition("[")[2].partition("]")[0]
    told = (
        _row(id, voice)
        if name in _COUNTED
        else voice.person(
            _person_of(name, id, team, voice.report.document), mapped=name == "contacts"
        )
    )
    if name == "members":
        of_team = team_called(team, voice)
        return of_team._replace(words=f"{of_team.words}: {told}")
    if name == "people":
        return Said(told)
    if name not in record_words.PLACES:
        return _elsewhere(pointer, voice)
    return Said(f"{voice.word(record_words.PLACES[name])}: {told}")


def organisation_called(id: str, voice: Voice) -> str:
    """What an organisation is called: its name where names are shown, or the code."""
    every: tuple[Organisation, ...]
    every = getattr(voice.report.document, "organisations", ())
    found = next((one for one in every if one.id == id), None)
    if found is not None and found.name and voice.tells_all:
        return found.name
    if voice.codes:
        return id
    word = voice.word(record_words.ORGANISATION)
    return word if found is None else f"{word} {every.index(found) + 1}"


def _person_of(name: str, key: str, team: str, document: Document) -> str:
    """Whom an item is about; where one person has several, they go by number."""
    of_team = document.team(team)
    lists: dict[str, tuple[_OfPerson, ...]] = {
        "members": of_team.members if of_team else (),
        "appointments": document.appointments,
        "invitations": getattr(document, "invitations", ()),
        "caseload": getattr(document, "caseload", ()),
    }
    items = lists.get(name, ())
    if not key.isdecimal() or document.person(key) or int(key) >= len(items):
        return key
    return items[int(key)].person


def _sheet(id: str, key: str, rest: str, voice: Voice) -> Said:
    titles: dict[str, Text] = {
        declaration(cls).id: declaration(cls).title
        for cls in voice.report.variant.worksheets
    }
    if id not in titles:
        return Said(f"{id} {_row(key, voice)}".rstrip())
    said, inner = voice.say(titles[id]), _ITEM.search(rest)
    keys = (key, inner[2]) if inner is not None else (key,)
    told = ", ".join(row for row in (_row(one, voice) for one in keys) if row)
    return said._replace(words=f"{said.words} ({told})") if told else said


def _part(pointer: str, voice: Voice) -> Said:
    last = _LAST.search(pointer)
    if last is not None and last[1] in record_words.PLACES:
        return Said(voice.word(record_words.PLACES[last[1]]))
    return _elsewhere(pointer, voice)


def _elsewhere(pointer: str, voice: Voice) -> Said:
    return Said(pointer if voice.codes else voice.word(record_words.ELSEWHERE))


def _row(key: str, voice: Voice) -> str:
    """A place in a list, counted from one as people do, or what goes by a key."""
    if key.isdecimal():
        return str(int(key) + 1)
    if voice.report.document.person(key) is not None:
        return voice.person(key)
    return key if voice.codes else ""
