"""The team's caseload: who carries how many clients on a day."""

from collections.abc import Sequence
from datetime import date
from xml.etree.ElementTree import Element

from actcore.errors import ActcoreError
from actcore.model import Site
from actcore.variant import Variant

from .. import words
from ..lettering import shortened, wrapped
from ..picture import Picture
from ..seen.scene import Names
from ..svg import Canvas
from ..theme import Theme
from . import caseload_words as said
from .caseload_told import describe_caseload, number_of
from .chart import EDGE, SMALL, WIDTH, amount, drop, heading, height_of, paragraph
from .loads import Limit, Load, Worker, loads

_NAMES = 250.0
_BAR, _BAR_END = 304.0, 850.0
_COLUMNS = (900.0, 1010.0, WIDTH - EDGE)
_ROW = 34.0
_TEAM_ROW = 58.0
_HEAD = 40.0
_CELL = 22.0
_ROOM = WIDTH - 2 * EDGE


def caseload(
    site: Site,
    variant: Variant,
    *,
    as_of: date,
    language: str,
    names: Names = Names.CODES,
    limit: Limit | None = None,
    theme: Theme = Theme.AUTO,
    uid: str | None = None,
) -> Picture:
    """Draw who carries how many clients; the clients themselves are never shown.

    A limit is held against the team, to a full-time post among those who carry clients,
    and never against one worker.

    Args:
        site: The organisation.
        variant: Its model.
        as_of: The day.
        language: The language of the words.
        names: How workers are spoken of.
        limit: The most that the model prints; none where it prints none.
        theme: The colours.
        uid: What the ids in the SVG begin with.

    Raises:
        ActcoreError: If no caseload is recorded.
    """
    if not site.caseload:
        raise ActcoreError(
            "the site records no caseload; record which worker carries which client"
        )
    found = loads(site, variant, day=as_of, names=names, language=language)
    told = describe_caseload(site, found, day=as_of, language=language, limit=limit)
    top = 158 + drop(told.title)
    height = top + sum(_tall(load) for load in found) + 34
    height += sum(18 + height_of(note, 12.5, _ROOM) for note in told.paragraphs)
    canvas = Canvas(
        WIDTH, height, theme=theme, language=language,
        title=told.title, summary=told.summary, uid=uid,
    )  # fmt: skip
    day = words.day(as_of, language)
    heading(canvas, told.title, f"{variant.title.get(language)} · {day}")
    drawing = _Caseload(canvas, language, _cell(found, limit), limit)
    drawing.heads(top - 14)
    for load in found:
        drawing.load(load, top)
        top += _tall(load)
    foot = top + 26
    for note in told.paragraphs:
        foot = paragraph(canvas, EDGE, foot, note, 12.5, _ROOM, fill="muted") + 18
    return Picture(
        svg=canvas.finish(), words=told, width=canvas.width, height=canvas.height
    )


def _tall(load: Load) -> float:
    team = 0 if load.title is None else _TEAM_ROW
    return _HEAD + _ROW * len(load.workers) + team


def _cell(found: Sequence[Load], limit: Limit | None) -> float:
    """How wide one client is drawn."""
    widest = [float(worker.clients) for load in found for worker in load.workers]
    widest += [load.per_post for load in found if load.per_post is not None]
    widest += [1.0, *([limit.most] if limit else [])]
    return min(_CELL, (_BAR_END - _BAR) / max(widest))


class _Caseload:
    """The rows on a canvas."""

    def __init__(
        self, canvas: Canvas, language: str, cell: float, limit: Limit | None
    ) -> None:
        self.canvas, self.language, self.cell, self.limit = (
            canvas,
            language,
            cell,
            limit,
        )

    def heads(self, foot: float) -> None:
        """The names of the columns, standing on `foot`."""
        for x, word in zip(
            _COLUMNS, (said.CARRIED, said.FTE, said.PER_POST), strict=True
        ):
            lines = wrapped(word.get(self.language), SMALL, 92, most=3)
            for row, line in enumerate(reversed(lines)):
                y = foot - row * 14
                self.canvas.text(x, y, line, SMALL, anchor="end", fill="muted")

    def load(self, load: Load, top: float) -> None:
        """One team: its name, its workers, and the whole of it."""
        title = said.NO_TEAM.get(self.language) if load.title is None else load.title
        shown = shortened(title, 14, 820, bold=True)
        self.canvas.text(EDGE, top + 24, shown, 14, bold=True)
        top += _HEAD
        for worker in load.workers:
            self._rule(top)
            self._worker(worker, top + _ROW / 2)
            top += _ROW
        if load.title is not None:
            self._rule(top)
            self._team(load, top + _TEAM_ROW / 2 + 4)

    def _rule(self, y: float) -> None:
        self.canvas.line((EDGE, y), (WIDTH - EDGE, y), stroke="rule", width=0.6)

    def _worker(self, worker: Worker, middle: float) -> None:
        group = self.canvas.group(title=worker.label)
        shown = shortened(worker.label, 13, _NAMES)
        self.canvas.text(EDGE, middle + 4.5, shown, 13, parent=group)
        gap = 3.0 if self.cell >= 9 else 1.0 if self.cell >= 4 else 0.0
        for place in range(worker.clients):
            x = _BAR + place * self.cell
            wide = self.cell - gap
            self.canvas.rect(
                x, middle - 8, wide, 16, corner=min(2.5, wide / 4), parent=group,
                fill="sector:",
            )  # fmt: skip
        cells = (
            str(worker.clients),
            number_of(worker.posts, self.language, 4),
            number_of(worker.per_post, self.language, 2) if worker.clients else "",
        )
        self._cells(cells, middle, group, bold=False)

    def _team(self, load: Load, middle: float) -> None:
        group = self.canvas.group(title=load.title)
        label = said.THE_TEAM.get(self.language)
        lines = wrapped(label, 12.5, _NAMES, bold=True, most=3)
        foot = middle + 4.5 - (len(lines) - 1) * 7.5
        for row, line in enumerate(lines):
            y = foot + row * 15
            self.canvas.text(EDGE, y, line, 12.5, bold=True, parent=group)
        if load.per_post is None:
            why = load.untold.get(self.language) if load.untold else ""
            untold = f"{said.UNTOLD_POST.get(self.language)}: {why}"
            shown = shortened(untold, 12.5, _BAR_END - _BAR)
            self.canvas.text(
                _BAR, middle + 4.5, shown, 12.5, fill="muted", parent=group
            )
        else:
            wide = self.cell * load.per_post
            self.canvas.rect(_BAR, middle - 5, wide, 10, fill="ink", parent=group)
            self._line(middle, group)
        known = (
            number_of(load.posts, self.language, 4),
            number_of(load.per_post, self.language, 2),
        )
        self._cells((str(load.clients), *known), middle, group, bold=True)

    def _line(self, middle: float, group: Element) -> None:
        """The most that the model prints, at the bar of the whole team."""
        if self.limit is None:
            return
        x = _BAR + self.cell * self.limit.most
        ends = (x, middle - 14), (x, middle + 16)
        self.canvas.line(*ends, stroke="strained", width=2, dash="5 3", parent=group)
        most = amount(self.limit.most, self.language, 2)
        word = said.AT_MOST.get(self.language).format(limit=most)
        self.canvas.text(
            x, middle - 18, word, SMALL, anchor="middle", fill="strained", parent=group
        )

    def _cells(
        self, cells: Sequence[str], middle: float, group: Element, *, bold: bool
    ) -> None:
        unknown = words.UNKNOWN.get(self.language)
        for x, cell in zip(_COLUMNS, cells, strict=True):
            fill = "muted" if cell == unknown else "ink"
            self.canvas.text(
                x, middle + 4.5, cell, 13, bold=bold, anchor="end", fill=fill,
                parent=group,
            )  # fmt: skip
