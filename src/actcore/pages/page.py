"""A report as one page of HTML that needs nothing else: no script, no net, no CSS even.

What is shown is worked out in the modules beside this one; the template only sets it.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import attrs

from actcore.errors import MissingExtra
from actcore.fidelity import Progress, Report, Standing, terms
from actcore.model import Audience
from actcore.pictures import Names, Picture
from actcore.pictures.lettering import clean
from actcore.pictures.theme import DARK, LIGHT

from . import decisions, findings, record, record_words, words
from .findings import State
from .kept import kept_back
from .standing import standing
from .voice import Voice

if TYPE_CHECKING:
    from jinja2 import Environment


def page(
    report: Report,
    *,
    language: str = "en",
    names: Names | str = Names.CODES,
    audience: Audience | str = Audience.CLIENT,
    pictures: tuple[Picture, ...] = (),
    progress: Progress | None = None,
    title: str | None = None,
) -> str:
    """Set a report as a page of HTML.

    The same arguments give the same text, byte by byte.

    Args:
        report: The report.
        language: Of the page; texts of the model that lack it are in English, and said
            to be.
        names: How to speak of people: ``codes``, ``roles`` or ``full``. Goals, notes and
            reasons that people wrote are shown with ``full`` only.
        audience: Who reads it. The client, and those who keep the record, see all. Whom
            the client does not let the group or the team see goes by the role, however
            the others go, and what is found about them on the map is only counted; for
            statistics there are kinds and numbers only.
        pictures: What to show beside the words, as `pictures_for` gives it.
        progress: Where the document stands, as `actcore.status` gives it.
        title: The heading; the model's title where left out.

    Raises:
        UnknownName: If there are no words in the language, or a word asked for is none.
        MissingExtra: If ``actcore[report]`` is not installed.
    """
    voice = Voice(report, language, names, audience)
    kept = kept_back(report, voice)
    report = kept.report
    chapters = findings.chapters(kept)
    columns, rows = findings.counts(report, voice)
    parts = {
        "pictures": tuple({picture.svg: picture for picture in pictures}.values()),
        "missing": findings.waiting(chapters, State.OPEN),
        "organisations": record.organisations(voice),
        "goals": record.goals(voice),
        "standing": standing(progress, voice) if progress is not None else None,
        "values": decisions.values(report, voice),
        "waivers": decisions.waivers(kept),
        "judgements": decisions.judgements(kept),
        "notices": decisions.notices(report, voice),
    }
    template = _environment().get_template("report.html.j2")
    return template.render(
        parts,
        voice=voice,
        say=voice.word,
        words=words,
        record_words=record_words,
        terms=terms,
        report=report,
        language=voice.language,
        title=title or _title(report, voice),
        kind=voice.word(words.RECORD_OF[type(report.document)]),
        contents=[part for part in words.CONTENTS_IN_ORDER if parts.get(part[0], True)],
        told=terms.told_of(*report.assessed, voice.language),
        untold=report.verdict is Standing.CONFORMANT and not report.assessed[0],
        kept=kept.count,
        columns=columns,
        rows=rows,
        chapters=chapters,
        asking=findings.asking(chapters),
        to_judge=findings.waiting(chapters, State.TO_JUDGE),
        teams=record.teams(voice),
        meetings=record.meetings(voice),
        meeting_counts=record.meeting_counts(voice),
        light=attrs.asdict(LIGHT),
        dark=attrs.asdict(DARK),
        fresh=_numbers(),
    )


def _title(report: Report, voice: Voice) -> str:
    return f"{voice.word(words.REPORT)}: {voice.say(report.variant.title).words}"


@lru_cache(maxsize=1)
def _environment() -> "Environment":
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError:
        raise MissingExtra("a report as a page", "report") from None
    return Environment(
        loader=PackageLoader("actcore.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _finalized(value: Any) -> Any:
    """Text as it may stand on a page: without what turns or hides other text."""
    return value if hasattr(value, "__html__") else clean(str(value))


def _numbers() -> Callable[[], int]:
    """What gives a new number each time, for ids that are unique on the page."""
    last = 0

    def following() -> int:
        nonlocal last
        last += 1
        return last

    return following
