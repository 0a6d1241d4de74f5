"""The profile in words."""

from collections.abc import Mapping, Sequence

from actcore.fidelity import Report
from actcore.fidelity.terms import told_of
from actcore.variant import Outcome

from .. import words
from ..picture import Description, Table
from . import chart_words as said
from .chapters import ORDER, Chapter

Key = tuple[str, str]
"""The id of a source and the heading of a chapter in it."""


def key_of(chapter: Chapter) -> Key:
    """What a chapter is found by in another report."""
    return chapter.source.id, chapter.title


def kinds_of(rows: Sequence[Chapter]) -> tuple[Outcome, ...]:
    """The outcomes to be shown: the basic ones, and the others as far as they occur."""
    basic = (Outcome.MET, Outcome.PARTLY, Outcome.UNMET, Outcome.NOT_ASSESSED)
    return tuple(
        outcome
        for outcome in ORDER
        if outcome in basic or any(row.count(outcome) for row in rows)
    )


def describe_profile(
    report: Report,
    rows: Sequence[Chapter],
    *,
    language: str,
    previous: Report | None,
    before: Mapping[Key, Chapter],
) -> Description:
    """The profile in words.

    Args:
        report: The report.
        rows: Its chapters.
        language: The language.
        previous: The report it is compared with.
        before: The chapters of that one.
    """
    return Description(
        language=language,
        title=title_of(report, language),
        summary=_summary(rows, language),
        paragraphs=(line_of(report, previous, language), *notes_of(report, language)),
        tables=(_table(report, rows, language, previous, before),) if rows else (),
    )


def title_of(report: Report, language: str) -> str:
    """The title, with the model's name."""
    title = said.PROFILE_TITLE.get(language)
    return f"{title} – {report.variant.title.get(language)}"


def line_of(report: Report, previous: Report | None, language: str) -> str:
    """Which record, as of when, and compared with when."""
    day = words.day(report.as_of, language)
    parts = [report.document.id, said.AS_OF.get(language).format(day=day)]
    if previous is not None:
        then = words.day(previous.as_of, language)
        parts.append(said.COMPARED.get(language).format(day=then))
    return " · ".join(parts)


def notes_of(report: Report, language: str) -> list[str]:
    """How to take what is shown."""
    notes = []
    if not report.findings:
        notes.append(said.NO_CHAPTERS)
    if not report.complete:
        notes.append(said.NOT_WHOLE)
    notes.append(said.UNTOLD_IS_NOT_BAD)
    return [note.get(language) for note in notes]


def told(row: Chapter, language: str) -> str:
    """How much of a chapter could be told."""
    if not row.applying:
        return said.NOTHING_APPLIES.get(language)
    return told_of(row.told, row.applying, language)


def _summary(rows: Sequence[Chapter], language: str) -> str:
    if not rows:
        return said.NO_CHAPTERS.get(language)
    applying = sum(row.applying for row in rows)
    first = said.POINTS.of(applying, language)
    known = told_of(sum(row.told for row in rows), applying, language)
    counts = (
        f"{said.KINDS[kind].get(language)}: {sum(row.count(kind) for row in rows)}"
        for kind in kinds_of(rows)
    )
    return f"{first}, {known}. {', '.join(counts).capitalize()}."


def _table(
    report: Report,
    rows: Sequence[Chapter],
    language: str,
    previous: Report | None,
    before: Mapping[Key, Chapter],
) -> Table:
    several = len({row.source.id for row in rows}) > 1
    header = [said.CHAPTER, *([said.SOURCE] if several else ())]
    header += [said.KINDS[kind] for kind in kinds_of(rows)]
    header += [said.COULD_BE_TOLD, said.DOES_NOT_APPLY]
    names = [word.get(language) for word in header]
    if previous is not None:
        day = words.day(previous.as_of, language)
        names.append(said.IN_PLACE_BEFORE.get(language).format(day=day))
    return Table(
        caption=title_of(report, language),
        header=tuple(names),
        rows=tuple(
            (
                row.title,
                *((row.source.title,) if several else ()),
                *_cells(row, kinds_of(rows), language, before if previous else None),
            )
            for row in rows
        ),
    )


def _cells(
    row: Chapter,
    kinds: Sequence[Outcome],
    language: str,
    before: Mapping[Key, Chapter] | None,
) -> tuple[str, ...]:
    of = said.OF.get(language)
    cells = [str(row.count(kind)) for kind in kinds]
    cells.append(of.format(some=row.told, all=row.applying))
    cells.append(str(row.count(Outcome.NOT_APPLICABLE)))
    if before is not None:
        then = before.get(key_of(row))
        cells.append(
            of.format(some=then.count(Outcome.MET), all=then.applying)
            if then
            else words.UNKNOWN.get(language)
        )
    return tuple(cells)
