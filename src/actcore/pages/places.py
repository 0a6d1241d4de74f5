"""A pointer as a reader would say it: somebody in a team, the meeting on a day."""

import re

from actcore.model import (
    Appointment,
    CaseloadAssignment,
    Document,
    Invitation,
    Membership,
)
from actcore.text import Text
from actcore.variant import declaration

from . import record_words
from .voice import Said, Voice

_OfPerson = Membership | Appointment | Invitation | CaseloadAssignment

WHOLE = ("case", "site")
"""The pointers to a document as a whole."""

_SHEET = re.compile(r"worksheets\.([\w.]+)\[([^\[\]]*)\]")
_ITEM = re.compile(r"(\w+)\[([^\[\]]*)\]$")
_LAST = re.compile(r"(?:^|\.)(\w+)$")


def place(pointer: str, voice: Voice) -> Said:
    """What a pointer points at, in words.

    Args:
        pointer: Such as ``teams[group].members[p3]``.
        voice: How the page speaks.

    Returns:
        The words; the pointer itself where there are none for it.
    """
    if pointer in WHOLE:
        return Said(voice.word(record_words.WHOLE))
    if sheet := _SHEET.match(pointer):
        return _sheet(sheet[1], sheet[2], pointer[sheet.end() :], voice)
    item = _ITEM.search(pointer)
    if item is None:
        return _part(pointer, voice)
    return _item(item[1], item[2], pointer, voice)


def team_called(id: str, voice: Voice) -> Said:
    """What a team is called: its kind, with the code where there are several such."""
    document, variant = voice.report.document, voice.report.variant
    team = document.team(id)
    kinds = {kind.id: kind.title for kind in variant.teams}
    if team is None or team.kind not in kinds:
        return Said(id)
    said = voice.say(kinds[team.kind])
    alike = sum(other.kind == team.kind for other in document.teams)
    return said if alike == 1 else said._replace(words=f"{said.words} {id}")


def meeting_called(id: str, voice: Voice) -> Said:
    """What a meeting is called: its kind and day, or the code."""
    report = voice.report
    found = next((m for m in report.document.meetings if m.id == id), None)
    kinds = {kind.id: kind.title for kind in report.variant.meetings}
    if found is None or found.kind not in kinds:
        return Said(id)
    said = voice.say(kinds[found.kind])
    return said._replace(words=f"{said.words} {found.date or id}")


def _item(name: str, id: str, pointer: str, voice: Voice) -> Said:
    if name == "teams":
        return team_called(id, voice)
    if name == "meetings":
        return meeting_called(id, voice)
    if name == "organisations":
        return Said(organisation_called(id, voice))
    team = pointer.partition("[")[2].partition("]")[0]
    person = voice.person(_person_of(name, id, team, voice.report.document))
    if name == "members":
        of_team = team_called(team, voice)
        return of_team._replace(words=f"{of_team.words}: {person}")
    if name == "people":
        return Said(person)
    if name not in record_words.PLACES:
        return Said(pointer)
    if name in ("judgements", "waivers"):
        person = _ordinal(id)
    return Said(f"{voice.word(record_words.PLACES[name])}: {person}")


def organisation_called(id: str, voice: Voice) -> str:
    """What an organisation is called: its name where names are shown, or the code."""
    find = getattr(voice.report.document, "organisation", None)
    found = find(id) if find and voice.tells_all else None
    return (found and found.name) or id


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
        return Said(f"{id} {_ordinal(key)}")
    said = voice.say(titles[id])
    told = _ordinal(key) if key.isdecimal() else voice.person(key)
    row = _ITEM.search(rest)
    if row is not None:
        inner = _ordinal(row[2]) if row[2].isdecimal() else voice.person(row[2])
        told = f"{told}, {inner}"
    return said._replace(words=f"{said.words} ({told})")


def _part(pointer: str, voice: Voice) -> Said:
    last = _LAST.search(pointer)
    if last is not None and last[1] in record_words.PLACES:
        return Said(voice.word(record_words.PLACES[last[1]]))
    return Said(pointer)


def _ordinal(key: str) -> str:
    """A place in a list, counted from one as people do."""
    return str(int(key) + 1) if key.isdecimal() else key
