"""How a map is read: each mark that occurs on it, with its word."""

from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

import attrs

from actcore.model import Audience, Bond, PersonKind

from .. import words
from ..lettering import wrapped
from ..seen.scene import Figure, Part, Scene
from ..svg import Canvas, Point
from . import marks
from .blocks import Block, Row
from .drawn_words import BOND_UNKNOWN, KIND_UNKNOWN

_SIZE = 12.5
_HIGH = 22.0
_SAMPLE = 38.0
_TEXT = 48.0
_LEFT = 0.44
"""The share of the first of two columns: the longer words are in the second."""
_COLOUR = "sector:0"

Sample = Callable[[Canvas, Element, Point], None]
"""Draws a mark with its middle left at a point."""


@attrs.frozen(kw_only=True)
class Key:
    """One mark and its word."""

    sample: Sample
    word: str


def legend(scene: Scene, room: float, *, lines: bool) -> Block:
    """The block that tells how to read a map.

    Args:
        scene: The map; only what occurs on it is told, and the basics.
        room: How wide the block is.
        lines: Whether ties between others are drawn.
    """
    language = scene.language
    figures = scene.figures
    parts = [figure.part for figure in figures] + [seat.part for seat in scene.seats]
    keys = people_keys(figures, parts, language)
    if any(figure.star for figure in figures):
        choice = words.CLIENTS_CHOICE.get(language)
        keys.append(Key(sample=_star, word=f"{words.STAR.get(language)} ({choice})"))
    people = [one_row(key, room) for key in keys]
    ties = [*_bonds(scene)]
    if lines:
        ties.append(Key(sample=_know, word=words.ACQUAINTED.get(language)))
    if room >= 240:
        rows = [_pair_row(ties[i : i + 2], room) for i in range(0, len(ties), 2)]
    else:
        rows = [one_row(key, room) for key in ties]
    return Block(
        heading=words.HOW_TO_READ.get(language),
        rows=(*people, *rows),
        least=len(people) + len(rows),
    )


def one_row(key: Key, room: float) -> Row:
    """A key on a row of its own, its word on two lines where one is too short."""
    lines = wrapped(key.word, _SIZE, room - _TEXT, most=2)

    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        key.sample(canvas, group, (at[0], at[1] + 9))
        for i, line in enumerate(lines):
            foot = at[1] + 13.5 + 15 * i
            canvas.text(at[0] + _TEXT, foot, line, _SIZE, parent=group)

    return Row(height=_HIGH + 15 * (len(lines) - 1), draw=draw)


def _pair_row(keys: Sequence[Key], room: float) -> Row:
    """Two keys beside each other."""
    if len(keys) == 1:
        return one_row(keys[0], room)
    second = room * _LEFT
    parts = (one_row(keys[0], second), one_row(keys[1], room - second))

    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        parts[0].draw(canvas, group, at)
        parts[1].draw(canvas, group, (at[0] + second, at[1]))

    return Row(height=max(part.height for part in parts), draw=draw)


def people_keys(
    figures: Sequence[Figure], parts: Sequence[Part], language: str
) -> list[Key]:
    """How the marks of people are read.

    Args:
        figures: Who is on the map.
        parts: What they, and others in the picture, have to do with the client's team.
        language: Of the words.
    """
    keys = [
        Key(sample=_of(part), word=words.PART[part].get(language))
        for part in (Part.MEMBER, Part.ASKED)
        if part in parts
    ]
    pair = (words.KIND[PersonKind.PRIVATE], words.KIND[PersonKind.PROFESSIONAL])
    keys.append(Key(sample=_kinds, word=" · ".join(w.get(language) for w in pair)))
    if any(figure.kind is None for figure in figures):
        keys.append(Key(sample=_unknown, word=KIND_UNKNOWN.get(language)))
    return keys


def _bonds(scene: Scene) -> list[Key]:
    """The ties that occur, the last being those that are not told."""
    order = (Bond.STRONG, Bond.WEAK, Bond.ORDINARY, Bond.STRAINED, Bond.BROKEN)
    placed = [figure for figure in scene.figures if figure.placed]
    bonds = [figure.bond for figure in placed]
    keys = [
        Key(sample=_tie(bond), word=words.BOND[bond].get(scene.language))
        for bond in order
        if bond in bonds
    ]
    if None in bonds:
        keys.append(Key(sample=_tie(None), word=_untold(scene, placed)))
    return keys


def _untold(scene: Scene, placed: Sequence[Figure]) -> str:
    """Why a tie is a hairline: nobody told, or it is not for this audience."""
    statistics = scene.audience is Audience.STATISTICS
    hidden = [statistics or not figure.shown for figure in placed if not figure.bond]
    found = [BOND_UNKNOWN] if not all(hidden) else []
    if any(hidden):
        found.append(words.NOT_SHOWN)
    return " / ".join(word.get(scene.language) for word in found)


def _of(part: Part) -> Sample:
    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        middle = (at[0] + _SAMPLE / 2, at[1])
        marks.pip(canvas, middle, 8.5, colour=_COLOUR, part=part, parent=group)

    return draw


def _kinds(canvas: Canvas, group: Element, at: Point) -> None:
    for x, kind in ((9.0, PersonKind.PRIVATE), (29.0, PersonKind.PROFESSIONAL)):
        marks.pip(
            canvas,
            (at[0] + x, at[1]),
            8.5,
            colour="ink",
            kind=kind,
            part=Part.MAPPED,
            parent=group,
        )


def _unknown(canvas: Canvas, group: Element, at: Point) -> None:
    middle = (at[0] + _SAMPLE / 2, at[1])
    marks.pip(
        canvas, middle, 8.5, colour="ink", kind=None, part=Part.MAPPED, parent=group
    )


def _star(canvas: Canvas, group: Element, at: Point) -> None:
    marks.star(canvas, (at[0] + _SAMPLE / 2, at[1]), parent=group)


def _tie(bond: Bond | None) -> Sample:
    def draw(canvas: Canvas, group: Element, at: Point) -> None:
        start, end = (at[0] + 2, at[1]), (at[0] + _SAMPLE, at[1])
        marks.tie(canvas, start, end, bond, parent=group)

    return draw


def _know(canvas: Canvas, group: Element, at: Point) -> None:
    start, end = (at[0] + 2, at[1] + 4), (at[0] + _SAMPLE, at[1] + 4)
    bend = (at[0] + 1 + _SAMPLE / 2, at[1] - 9)
    marks.curve(canvas, start, bend, end, parent=group)
