"""A form opened on a record: with what the record already knows, and what it offers."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import attrs

from actcore.codec.sheets import sheet_values
from actcore.errors import ActcoreError
from actcore.fidelity.people import called
from actcore.model import Case, Document, GoalStatus, PersonId, Site, Team, current
from actcore.text import Text
from actcore.variant import SOCIOGRAM, Variant

from .answers import Answers, Values, blank
from .form import Form, Kind, Option, Question
from .sameness import mark_of
from .sociogram import map_values

_RECORD = {Case: "case", Site: "site"}


def opened(
    form: Form,
    document: Document,
    variant: Variant,
    *,
    as_of: date,
    entry: int | None = None,
    names: str = "codes",
    language: str | None = None,
) -> Answers:
    """A form opened on a record.

    A new sheet holds what the record knows for sure, marked as filled in beforehand.
    What can be chosen of the record (people, teams, goals, meetings) comes with it. The
    form of the client's map holds the latest map, to be drawn anew on the day asked for.

    Args:
        form: The form.
        document: The record.
        variant: Its model.
        as_of: The day that decides who is in which team and which goals are current.
        entry: Which filled worksheet of the record to go on with, from 0; a new one
            where left out.
        names: How people are spoken of: ``codes``, ``roles`` or ``full``.
        language: Of the words that say who is who; the form's own where left out.

    Raises:
        ActcoreError: If the record is of the other kind, or has no such entry.
    """
    if _RECORD[type(document)] != form.document:
        raise ActcoreError(
            f"worksheet '{form.id}' is about a {form.document}, and this record is none"
        )
    language = language or form.languages[0]
    offer = _Offer(document, variant, as_of, names, language)
    values, prefilled = _continued(form, document, variant, entry), frozenset[str]()
    if values is None:
        values = dict(_known(form.questions, offer))
        if form.id == SOCIOGRAM:
            values = _drawn(document, as_of, names)
        prefilled = frozenset(_paths(values))
    new = blank(form, values)
    return attrs.evolve(
        new,
        hash=new.hash if entry is None else f"{new.hash}-{mark_of(form, values)}",
        prefilled=prefilled,
        record=document.id,
        entry=entry,
        choices=offer.choices(form),
    )


def _continued(
    form: Form, document: Document, variant: Variant, entry: int | None
) -> Values | None:
    if entry is None:
        return None
    rows = document.worksheets.get(form.id, ())
    if not 0 <= entry < len(rows):
        raise ActcoreError(
            f"the record holds {len(rows)} of worksheet '{form.id}', counted from 0"
        )
    return sheet_values(rows[entry], variant)


def _drawn(document: Document, day: date, names: str) -> dict[str, Any]:
    """The latest map, as answers of the day on which it is drawn anew."""
    drawn = document.map_on(day) if isinstance(document, Case) else None
    if drawn is None or not isinstance(document, Case):
        return {}
    values = map_values(document, drawn, names)
    return {**values, "drawn_on": day.isoformat()}


def _paths(values: Values, prefix: str = "") -> Iterator[str]:
    for name, value in values.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for index, row in enumerate(value):
                yield from _paths(row, f"{prefix}{name}[{index}].")
        elif isinstance(value, dict):
            yield from _paths(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"


def _known(
    questions: tuple[Question, ...], offer: "_Offer"
) -> Iterator[tuple[str, Any]]:
    """What the record knows for sure, by question."""
    for question in questions:
        if question.kind is Kind.ROWS:
            if rows := list(_known_rows(question, offer)):
                yield question.name, rows
        elif question.kind is Kind.GROUP:
            if parts := dict(_known(question.parts, offer)):
                yield question.name, parts
        elif (found := offer.known(question)) is not None:
            listed = question.kind is Kind.REFERENCES
            yield question.name, [found] if listed else found


def _known_rows(question: Question, offer: "_Offer") -> Iterator[dict[str, Any]]:
    """A row for each goal or member, named in the first question that can name it."""
    ids = offer.rows(question.prefill or "")
    refers = "goals" if question.prefill == "goals" else "people"
    names = [q.name for q in question.parts if q.refers == refers]
    for found in ids if names else ():
        yield {**dict(_known(question.parts, offer)), names[0]: found}


class _Offer:
    """What a record knows and offers on a day."""

    def __init__(
        self,
        document: Document,
        variant: Variant,
        day: date,
        names: str,
        language: str,
    ) -> None:
        self.document, self.variant, self.day = document, variant, day
        self.names, self.language = names, language

    def known(self, question: Question) -> str | None:
        """The one answer that the record gives to a question, or None."""
        what, _, which = (question.prefill or "").partition(":")
        if what == "client" and isinstance(self.document, Case):
            return self.document.client
        if what == "role":
            held = self.document.holders(which, self.day)
            people = dict.fromkeys(one.person for one in held)
            return next(iter(people)) if len(people) == 1 else None
        if what == "team":
            teams = self._teams(which)
            return teams[0].id if len(teams) == 1 else None
        return None

    def rows(self, prefill: str) -> tuple[str, ...]:
        """The ids that rows are to be made for."""
        what, _, which = prefill.partition(":")
        if what == "goals":
            done = (GoalStatus.REACHED, GoalStatus.DROPPED)
            return tuple(g.id for g in self.document.goals if g.status not in done)
        if what == "members":
            teams = self._teams(which)
            members = [m for team in teams for m in current(team.members, self.day)]
            return tuple(dict.fromkeys(member.person for member in members))
        return ()

    def _teams(self, kind: str) -> tuple[Team, ...]:
        teams = current(self.document.teams, self.day)
        return tuple(team for team in teams if kind in ("", team.kind))

    def choices(self, form: Form) -> dict[str, tuple[Option, ...]]:
        """What the form's questions can choose of the record, each told apart."""
        asked = dict.fromkeys(q.refers for q in form.walk() if q.refers)
        return {refers: _apart(self._options(refers)) for refers in asked}

    def _options(self, refers: str) -> Iterator[tuple[str, str]]:
        offered: dict[str, Callable[[], Iterator[tuple[str, str]]]] = {
            "people": self._called_people,
            "teams": self._teams_told,
            "goals": self._goals_told,
            "meetings": self._meetings_told,
            "organisations": self._organisations,
            "clients": self._clients,
        }
        if refers == "owners":
            yield from self._called_people()
            yield from self._organisations()
        else:
            yield from offered[refers]()

    def _teams_told(self) -> Iterator[tuple[str, str]]:
        kinds = {kind.id: kind.title for kind in self.variant.teams}
        for team in self.document.teams:
            yield team.id, self._say(kinds.get(team.kind), team.id)

    def _goals_told(self) -> Iterator[tuple[str, str]]:
        for number, goal in enumerate(self.document.goals, 1):
            told = goal.statement if self.names == "full" else None
            yield goal.id, f"{number}. {told}" if told else goal.id

    def _meetings_told(self) -> Iterator[tuple[str, str]]:
        kinds = {kind.id: kind.title for kind in self.variant.meetings}
        for meeting in self.document.meetings:
            kind = self._say(kinds.get(meeting.kind), meeting.kind)
            yield meeting.id, f"{meeting.date} {kind}" if meeting.date else kind

    def _called_people(self) -> Iterator[tuple[str, str]]:
        for person in self._people():
            yield (
                person,
                called(
                    person,
                    self.document,
                    self.variant,
                    self.names,
                    self.language,
                    self.day,
                ),
            )

    def _people(self) -> tuple[PersonId, ...]:
        """Everybody, those on the client's map first and the closest first of them."""
        mapped = []
        if isinstance(self.document, Case):
            drawn = self.document.map_on(self.day)
            contacts = drawn.contacts if drawn else ()
            mapped = sorted(contacts, key=lambda contact: contact.closeness or 99)
        ids = [*(c.person for c in mapped), *(p.id for p in self.document.people)]
        return tuple(dict.fromkeys(ids))

    def _organisations(self) -> Iterator[tuple[str, str]]:
        if isinstance(self.document, Site):
            for found in self.document.organisations:
                yield found.id, found.name or found.id
        else:
            named = dict.fromkeys(p.organisation for p in self.document.people)
            yield from ((code, code) for code in named if code is not None)

    def _clients(self) -> Iterator[tuple[str, str]]:
        clients = [str(self.document.id)]
        if isinstance(self.document, Site):
            clients = [str(one.client) for one in self.document.caseload]
        yield from ((client, client) for client in dict.fromkeys(clients))

    def _say(self, title: Text | None, otherwise: str) -> str:
        return title.get(self.language) if title else otherwise


def _apart(found: Iterator[tuple[str, str]]) -> tuple[Option, ...]:
    """Options of values and labels; those called alike get their codes beside."""
    pairs = list(found)
    labels = [label for _, label in pairs]
    return tuple(
        Option(
            value=value,
            label=Text(en=label if labels.count(label) == 1 else f"{label} ({value})"),
        )
        for value, label in pairs
    )
