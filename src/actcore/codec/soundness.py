"""Whether ids point at something and periods run forwards, told fast and without words.

It asks of a decoded document exactly what `references.faults` asks of a payload; a
property test holds the two together.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from actcore.model import (
    Case,
    ClientRef,
    Contact,
    Document,
    DocumentId,
    GoalId,
    MeetingId,
    OrganisationId,
    OwnerId,
    PersonId,
    Site,
    Sociogram,
    Team,
    TeamId,
    Waiver,
)
from actcore.variant import MOST_RINGS, range_of

from .identity import looks_like_one
from .references import (
    LONGEST,
    RANGES,
    is_role,
    is_rule,
    periods_of,
    within,
    without_none,
)

_Used = dict[Any, set[Any]]
"""The ids that a document uses, by what they point at."""


def sound(document: Document) -> bool:
    """Whether `faults` would find nothing in the payload of `document`."""
    used: _Used = {
        PersonId: {part.person for part in document.appointments},
        OrganisationId: {part.organisation for part in document.people},
        OwnerId: {goal.owner for goal in document.goals},
        TeamId: {meeting.team for meeting in document.meetings},
        GoalId: set(),
        MeetingId: set(),
        ClientRef: {document.id},
        _WORDS: set(),
    }
    used[OrganisationId].update([part.organisation for part in document.appointments])
    return (
        document.profiles != ()
        and all(_sound_team(team, used) for team in document.teams)
        and all(_forwards(part) for part in document.appointments)
        and all(_sound_waiver(waiver) for waiver in document.waivers)
        and all(is_rule(j.rule) and is_role(j.by) for j in document.judgements)
        and _sound_meetings(document, used)
        and all(_sound_rows(rows, used) for rows in document.worksheets.values())
        and (not isinstance(document, Case) or _sound_case(document, used))
        and (not isinstance(document, Site) or _sound_site(document, used))
        and _known(document, used)
    )


def _known(document: Document, used: _Used) -> bool:
    """Whether every id that is used is one of the document's own, each given once."""
    listed: dict[Any, tuple[Any, ...]] = {
        PersonId: document.people,
        TeamId: document.teams,
        GoalId: document.goals,
        MeetingId: document.meetings,
    }
    if isinstance(document, Site):
        listed[OrganisationId] = document.organisations
    ids: dict[Any, set[Any]] = {}
    for kind, parts in listed.items():
        ids[kind] = {part.id for part in parts}
        if len(ids[kind]) < len(parts) or not used[kind] <= ids[kind] | _NONE:
            return False
    organisations = ids.get(OrganisationId, set())
    if not used[OwnerId] <= ids[PersonId] | organisations | _NONE:
        return False
    free = used[OrganisationId] | used[ClientRef]
    codes = free.union(*ids.values()) - _NONE
    text = "|".join(codes)
    if not text.isprintable() or _BLANK.search(f"|{text}|"):
        return False
    if len(text) > LONGEST and max(map(len, codes)) > LONGEST:
        return False
    words = [
        word
        for person in document.people
        for word in (person.name, person.alias, person.profession)
        if word is not None
    ]
    text = "|".join([text, *words, *used[_WORDS]])
    return not looks_like_one(text)


_NONE = {None}
_WORDS = "words"
"""Where words that may not even look like an identity number are gathered."""
_BLANK = re.compile(r"\|\s*\|")


def _sound_waiver(waiver: Waiver) -> bool:
    words = waiver.reason.strip()
    return (
        _forwards(waiver)
        and is_rule(waiver.rule)
        and is_role(waiver.approved_by)
        and bool(words)
        and not looks_like_one(words)
    )


def _forwards(record: Any) -> bool:
    return not (record.since and record.until and record.since > record.until)


def _sound_meetings(document: Document, used: _Used) -> bool:
    people, goals = used[PersonId], used[GoalId]
    for goal in document.goals:
        people.update(goal.supported_by or ())
    for meeting in document.meetings:
        people.add(meeting.chair)
        people.update(meeting.present or ())
        people.update(meeting.invited or ())
        goals.update(meeting.goals_discussed or ())
        if meeting.until and meeting.date and meeting.date > meeting.until:
            return False
        if meeting.minutes is not None and meeting.minutes < 0:
            return False
    return True


def _sound_team(team: Team, used: _Used) -> bool:
    members = team.members
    used[PersonId].update([member.person for member in members])
    used[OrganisationId].add(team.organisation)
    if not _forwards(team):
        return False
    for member in members:
        if member.until and member.since and member.since > member.until:
            return False
        if member.fte is not None and not 0 < member.fte <= 1:
            return False
        if member.deputy_for is not None:
            used[_WORDS].add(member.deputy_for)
    if len({member.person for member in members}) == len(members):
        return True
    return not any(
        later.person == earlier.person
        and not (
            (later.until and earlier.since and later.until < earlier.since)
            or (earlier.until and later.since and earlier.until < later.since)
        )
        for index, later in enumerate(members)
        for earlier in members[:index]
    )


def _sound_case(case: Case, used: _Used) -> bool:
    people = used[PersonId]
    people.add(case.client)
    for invitation in case.invitations:
        people.update((invitation.person, invitation.nominated_by, invitation.asked_by))
    return all(_sound_map(drawn, case.client, people) for drawn in case.maps)


def _sound_map(sociogram: Sociogram, client: PersonId, people: set[Any]) -> bool:
    mapped = {contact.person for contact in sociogram.contacts}
    people.update(mapped)
    people.update((sociogram.drawn_by, sociogram.helper))
    pairs = {frozenset((tie.first, tie.second)) for tie in sociogram.ties}
    return (
        client not in mapped
        and len(mapped) == len(sociogram.contacts)
        and len(pairs) == len(sociogram.ties)
        and all(len(pair) == 2 and pair <= mapped for pair in pairs)
        and all(_sound_contact(contact) for contact in sociogram.contacts)
    )


def _sound_contact(contact: Contact) -> bool:
    if contact.closeness is not None and not 1 <= contact.closeness <= MOST_RINGS:
        return False
    spot = contact.drawn_at
    return spot is None or (0 <= spot.angle < 360 and 0 <= spot.distance <= 1)


def _sound_site(site: Site, used: _Used) -> bool:
    used[PersonId].update([part.person for part in site.caseload])
    used[ClientRef].update([part.client for part in site.caseload])
    return all(_forwards(part) for part in site.caseload)


_POINTS_AT: dict[Any, Any] = {
    kind: kind
    for kind in (
        PersonId,
        OrganisationId,
        OwnerId,
        TeamId,
        GoalId,
        MeetingId,
        ClientRef,
    )
} | {DocumentId: ClientRef}
"""The ids that have to be looked up; those that a variant lists are known already."""

_Check = Callable[[Sequence[Any], _Used], bool]
"""A question about all rows of one class at once."""


def _sound_rows(rows: Sequence[Any], used: _Used) -> bool:
    """Whether rows of one worksheet, or of a list in one, are sound."""
    if not rows:
        return True
    cls: Any = type(rows[0])
    return all(check(rows, used) for check in _checks(cls))


@cache
def _checks(cls: Any) -> tuple[_Check, ...]:
    """What to ask about rows of a class, worked out once; nothing of kept plain data."""
    made: list[_Check] = []
    hints = get_type_hints(cls) if attrs.has(cls) else {}
    for name, hint in hints.items():
        inner = without_none(hint)
        listed = get_args(inner)[0] if get_origin(inner) is tuple else None
        if inner in _POINTS_AT:
            made.append(_collect(name, _POINTS_AT[inner]))
        elif listed in _POINTS_AT:
            made.append(_collect_all(name, _POINTS_AT[listed]))
        elif listed is not None and attrs.has(listed):
            made.append(_inside(name))
        elif attrs.has(inner):
            made.append(_inside_one(name))
        elif name in RANGES and inner in (int, float):
            made.append(_in_range(name))
        elif range_of(getattr(attrs.fields(cls), name)) != (None, None):
            made.append(_within(name, range_of(getattr(attrs.fields(cls), name))))
    if hints:
        made += [_run_forwards(*period) for period in periods_of(cls)]
    if "id" in hints:
        made.append(_each_once)
    return tuple(made)


def _each_once(rows: Sequence[Any], _: _Used) -> bool:
    ids = [row.id for row in rows if row.id is not None]
    return len(set(ids)) == len(ids)


def _collect(name: str, id_type: Any) -> _Check:
    get = attrgetter(name)

    def check(rows: Sequence[Any], used: _Used) -> bool:
        used[id_type].update(map(get, rows))
        return True

    return check


def _collect_all(name: str, id_type: Any) -> _Check:
    get = attrgetter(name)

    def check(rows: Sequence[Any], used: _Used) -> bool:
        for ids in map(get, rows):
            used[id_type].update(ids or ())
        return True

    return check


def _inside(name: str) -> _Check:
    get = attrgetter(name)
    return lambda rows, used: all(_sound_rows(r, used) for r in map(get, rows) if r)


def _inside_one(name: str) -> _Check:
    get = attrgetter(name)
    return lambda rows, used: all(_sound_rows((r,), used) for r in map(get, rows) if r)


def _in_range(name: str) -> _Check:
    get, (fits, _) = attrgetter(name), RANGES[name]
    return lambda rows, _: all(n is None or fits(n) for n in map(get, rows))


def _within(name: str, bounds: tuple[float | None, float | None]) -> _Check:
    get = attrgetter(name)
    return lambda rows, _: all(n is None or within(n, bounds) for n in map(get, rows))


def _run_forwards(first: str, last: str) -> _Check:
    get = attrgetter(first, last)

    def check(rows: Sequence[Any], _: _Used) -> bool:
        return not any(s and u and s > u for s, u in map(get, rows))

    return check
