"""Which parts of a document a rule is asked about."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from actcore.model import (
    Case,
    Contact,
    Document,
    Goal,
    Invitation,
    Meeting,
    Membership,
    Site,
    Team,
    current,
)
from actcore.variant import Rule, declaration

Subject = tuple[Any, Team | None]
Select = Callable[[Document, date], Iterable[Subject]]


def selector(rule: Rule) -> Select:
    """What finds the subjects of `rule` in a document, each with its team if any."""
    kind = rule.kind
    if rule.on is Team:
        return lambda document, day: [(t, t) for t in _teams(document, kind, day)]
    if rule.on is Membership:
        return lambda document, day: [
            (member, team)
            for team in _teams(document, kind, day)
            for member in current(team.members, day)
        ]
    return lambda document, day: _parts(document, rule, day)


def _parts(document: Document, rule: Rule, day: date) -> list[Subject]:
    """The subjects that have no period; a map drawn after the day is not there yet."""
    if rule.on in (Case, Site):
        return [(document, None)]
    if rule.on is Meeting:
        return [
            (meeting, document.team(meeting.team))
            for meeting in document.meetings
            if rule.kind is None or meeting.kind == rule.kind
        ]
    found: Iterable[Any]
    if rule.on is Goal:
        found = document.goals
    elif rule.on is Contact:
        sociogram = document.map_on(day) if isinstance(document, Case) else None
        found = () if sociogram is None else sociogram.contacts
    elif rule.on is Invitation:
        found = getattr(document, "invitations", ())
    else:
        found = document.worksheets.get(declaration(rule.on).id, ())
    return [(part, None) for part in found]


def _teams(document: Document, kind: str | None, day: date) -> list[Team]:
    return [t for t in current(document.teams, day) if kind is None or t.kind == kind]
