"""``actcore calendar``: a record's meetings as a list or a calendar file, or proposed."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import actcore
from actcore import codec
from actcore.calendar import (
    Clash,
    Proposed,
    clashes,
    guests_of,
    public_holidays,
    with_meetings,
)
from actcore.embedding import variant_of
from actcore.errors import ActcoreError, UnknownName
from actcore.fidelity import terms
from actcore.model import (
    Clock,
    Document,
    Meeting,
    MeetingKindId,
    Site,
    TeamId,
)
from actcore.text import Text
from actcore.variant import Every, Series, Slot

from . import words
from .catalogue import line
from .inputs import inputs, only_document
from .options import WEEKDAYS


def calendar(options: argparse.Namespace) -> int:
    """List or write the meetings of one document; returns 2 if that cannot be done."""
    allow = options.allow_identity_numbers
    document = only_document(options.file, allow=allow)
    proposed: tuple[Proposed, ...] = ()
    if options.propose:
        proposed = actcore.propose(
            document, as_of=options.as_of, series=_series(document, options)
        )
        document = with_meetings(document, proposed)
        if not proposed:
            told = words.NOTHING_TO_PROPOSE.get(options.lang or "en")
            sys.stderr.write(f"note: {told}\n")
    elif given := [
        n for n in ("as_of", *_OF_SERIES) if getattr(options, n) is not None
    ]:
        raise ActcoreError(f"--{given[0].replace('_', '-')} goes with --propose")
    if options.output is None:
        _listed(document, proposed, options)
        return 0
    _written(document, Path(options.output), options)
    _told_beside(proposed, _clashing(document), options.lang or "en")
    return 0


_OF_SERIES = (
    "team",
    "kind",
    "weekday",
    "every",
    "interval",
    "which",
    "at",
    "minutes",
    "since",
    "until",
)


def _series(
    document: Document, options: argparse.Namespace
) -> tuple[Series, ...] | None:
    """The series that the options describe; None where the record's plan tells."""
    given = {name: getattr(options, name) for name in _OF_SERIES}
    if not any(value is not None for value in given.values()):
        return None
    missing = [
        name for name in ("team", "kind", "weekday", "until") if given[name] is None
    ]
    if missing:
        raise ActcoreError(f"a series of your own also needs --{missing[0]}")
    if document.team(options.team) is None:
        raise UnknownName("team", options.team, (team.id for team in document.teams))
    kinds = [kind.id for kind in variant_of(document.model).meetings]
    if options.kind not in kinds:
        raise UnknownName("kind", options.kind, kinds)
    if options.which and options.every != "month":
        raise ActcoreError("--which goes with --every month")
    since = options.since or options.as_of or date.today()
    if options.until < since:
        raise ActcoreError("--until is before the first day")
    return (
        Series(
            since=since,
            until=options.until,
            weekday=WEEKDAYS.index(options.weekday),
            every=Every(options.every or Every.WEEK),
            interval=options.interval or 1,
            which=-1 if options.which == "last" else int(options.which or 1),
            turns=((Slot(TeamId(options.team), MeetingKindId(options.kind)),),),
            starts=None if options.at is None else Clock(options.at),
            minutes=options.minutes,
        ),
    )


def _written(document: Document, path: Path, options: argparse.Namespace) -> None:
    suffix, expected = path.suffix.lower(), "a name that ends in .ics"
    if suffix == ".ics" and not options.propose:
        previous = path.read_bytes() if path.exists() else None
        try:
            data = actcore.to_ics(document, language=options.lang, previous=previous)
        except ActcoreError as error:
            raise ActcoreError(f"{path}: {error}") from None
        codec.write_bytes(data, path)
    elif suffix in (".json", ".toml") and options.propose:
        allow = options.allow_identity_numbers
        _refuse_another_record(document, path, allow)
        actcore.write(document, path, allow_identity_numbers=allow)
    else:
        if options.propose:
            expected = "a name that ends in .json or .toml, and a calendar of that then"
        raise ActcoreError(f"{path}: expected {expected}")


def _refuse_another_record(document: Document, path: Path, allow: bool) -> None:
    """A file that holds something else than this record is not written over."""
    if path.exists():
        (there, *more) = inputs([str(path)], allow_identity_numbers=allow)
        other = there.document
        same = other and (other.model, other.id) == (document.model, document.id)
        if more or not same:
            raise ActcoreError(f"{path}: holds something else; write to another file")


def _listed(
    document: Document, proposed: Sequence[Proposed], options: argparse.Namespace
) -> None:
    language = options.lang or "en"
    variant = variant_of(document.model)
    line(f"{options.file} · {variant.title.get(language)} · {document.id}")
    new = {meeting.id for one in proposed for meeting in one.meetings}
    dated = [(m.date, m) for m in document.meetings if m.date is not None]
    for day, meeting in sorted(dated, key=lambda pair: (pair[0], pair[1].id)):
        state = words.PROPOSED if meeting.id in new else terms.MEETING[meeting.status]
        line(_row(day, meeting, state, document, language))
    undated = len(document.meetings) - len(dated)
    if undated:
        line(f"  {terms.UNDATED.get(language)}: {undated}")
    _told_beside(proposed, _clashing(document), language)


def _row(
    day: date, meeting: Meeting, state: Text, document: Document, language: str
) -> str:
    variant = variant_of(document.model)
    titles = {kind.id: kind.title.get(language) for kind in variant.meetings}
    parts = [
        f"{terms.WEEKDAYS[day.weekday()].get(language):<4}",
        day.isoformat(),
        meeting.starts or "     ",
        f"{state.get(language):<10}",
        titles.get(meeting.kind, meeting.kind),
    ]
    told = f"  {' '.join(parts)}"
    if meeting.team:
        told += f" · {meeting.team}"
    if meeting.moved:
        told += f" · {terms.MOVED_FROM.get(language)} {meeting.moved[-1].was}"
    if isinstance(document, Site):  # whatever stands there of a client stays there
        for guest in guests_of(meeting, document, variant, day):
            told += f" · {guest.title.get(language)}"
        told += f" · {meeting.reason}" if meeting.reason else ""
    return told


def _told_beside(
    proposed: Iterable[Proposed], clashing: Iterable[Clash], language: str
) -> None:
    """What a reader of the list or the file should know besides, on the error stream."""
    for one in proposed:
        if one.holiday and one.meetings:
            told = (
                f"{one.wanted} {one.holiday}: {words.HOLIDAY_GIVES_WAY.get(language)}"
            )
            sys.stderr.write(f"note: {told} {one.meetings[0].date}\n")
        elif one.holiday:
            told = f"{one.wanted} {one.holiday}: {words.HOLIDAY_NO_DAY.get(language)}"
            sys.stderr.write(f"note: {told}\n")
    for meeting, holiday in clashing:
        told = f"{meeting.date} {holiday}: {words.HOLIDAY_CLASH.get(language)} {meeting.id}"
        sys.stderr.write(f"note: {told}\n")


def _clashing(document: Document) -> tuple[Clash, ...]:
    years = {m.date.year for m in document.meetings if m.date is not None}
    country = variant_of(document.model).country
    return clashes(document, public_holidays(country, years)) if years else ()
