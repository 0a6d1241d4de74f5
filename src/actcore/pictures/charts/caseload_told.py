"""The caseload in words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from actcore.model import CaseloadAssignment, Site, current

from .. import words
from ..picture import Description, Table
from . import caseload_words as said
from .chart import amount
from .loads import Limit, Load, Worker


def describe_caseload(
    site: Site,
    found: Sequence[Load],
    *,
    day: date,
    language: str,
    limit: Limit | None,
) -> Description:
    """The caseload in words, without any client.

    Args:
        site: The organisation.
        found: Who carries how many.
        day: The day.
        language: The language.
        limit: The most that the model prints.
    """
    title = said.CASELOAD_TITLE.get(language)
    workers = [worker for load in found for worker in load.workers]
    carried = current(site.caseload, day)
    summary = said.CASELOAD_SUMMARY.get(language).format(
        clients=said.CLIENTS.of(len({a.client for a in carried}), language),
        workers=said.WORKERS.of(sum(w.clients > 0 for w in workers), language),
        day=words.day(day, language),
    )
    return Description(
        language=language,
        title=title,
        summary=summary,
        paragraphs=tuple(_notes(carried, workers, language, limit)),
        tables=(
            _workers(found, language),
            *([_teams(found, language, limit)] if any(x.title for x in found) else ()),
        ),
    )


def _notes(
    carried: Sequence[CaseloadAssignment],
    workers: Sequence[Worker],
    language: str,
    limit: Limit | None,
) -> Iterator[str]:
    """What is to be known besides the numbers."""
    idle = sum(worker.clients == 0 for worker in workers)
    if idle:
        yield said.WITHOUT.of(idle, language)
    pairs = dict.fromkeys((a.client, a.person) for a in carried)
    shared = [n for n in Counter(client for client, _ in pairs).values() if n > 1]
    if shared:
        yield said.SHARED.of(len(shared), language)
    yield said.WORKERLESS.get(language)
    if limit is not None:
        most = amount(limit.most, language, 2)
        yield said.LIMIT_FROM.get(language).format(limit=most, source=limit.source)


def _workers(found: Sequence[Load], language: str) -> Table:
    header = (said.WORKER, said.TEAM, said.CARRIED, said.FTE, said.PER_POST)
    return Table(
        caption=said.CASELOAD_TITLE.get(language),
        header=tuple(word.get(language) for word in header),
        rows=tuple(
            (
                worker.label,
                load.title or said.NO_TEAM.get(language),
                str(worker.clients),
                number_of(worker.posts, language, 4),
                number_of(worker.per_post, language, 2) if worker.clients else "",
            )
            for load in found
            for worker in load.workers
        ),
    )


def _teams(found: Sequence[Load], language: str, limit: Limit | None) -> Table:
    header = [said.TEAM, said.CARRIED, said.FTE, said.PER_POST]
    names = [word.get(language) for word in header]
    most = ""
    if limit is not None:
        most = amount(limit.most, language, 2)
        most = said.AT_MOST.get(language).format(limit=most)
        names.append(said.LIMIT.get(language))
    return Table(
        caption=said.TEAMS.get(language),
        header=tuple(names),
        rows=tuple(
            (
                load.title,
                str(load.clients),
                number_of(load.posts, language, 4),
                _per_post(load, language),
                *((most,) if limit is not None else ()),
            )
            for load in found
            if load.title is not None
        ),
    )


def _per_post(load: Load, language: str) -> str:
    if load.per_post is not None:
        return number_of(load.per_post, language, 2)
    why = load.untold.get(language) if load.untold else ""
    return f"{said.UNTOLD_POST.get(language)}: {why}"


def number_of(value: float | None, language: str, digits: int) -> str:
    """A number with at most so many decimals, or that it is unknown."""
    if value is None:
        return words.UNKNOWN.get(language)
    return amount(value, language, digits)
