"""The map on a console: rings from left to right, parts of life from top to bottom."""

from collections.abc import Iterable, Iterator
from unicodedata import category, east_asian_width

from actcore.model import Bond

from .. import words
from ..lettering import clean
from ..seen.scene import Figure, Part, Scene
from .called import without_ring
from .describe import drawn, summary, title

_MARKS = {Part.MEMBER: "●", Part.ASKED: "◌", Part.MAPPED: "○"}
_STAR = "★"
_BONDS = {Bond.STRONG: "━", Bond.WEAK: "┄", Bond.STRAINED: "≈", Bond.BROKEN: "≠"}
"""An ordinary tie has no sign, as an unknown one has none."""
_GAP = 2
_NARROWEST = 12
_TITLES = 24


def text_map(scene: Scene, *, width: int = 100, notes: tuple[str, ...] = ()) -> str:
    """The map as plain text for a screen or a letter.

    Names that are too long are cut; `describe` tells them whole.

    Args:
        scene: The map, as far as its audience may see.
        width: How many columns there are; with many rings it may take more.
        notes: More to say, told last, each from a line of its own.
    """
    blocks = [
        [" · ".join(part for part in (title(scene), drawn(scene)) if part)],
        _packed(_legend(scene), width),
        list(_grid(scene, width)),
        [line for said in (summary(scene), *notes) for line in _wrapped(said, width)],
    ]
    lines = ["\n".join(map(str.rstrip, block)) for block in blocks if block]
    return "\n\n".join(lines) + "\n"


def columns(text: str) -> int:
    """How many columns of a console `text` takes."""
    return sum(
        0
        if category(letter) in ("Mn", "Me")
        else 1 + (east_asian_width(letter) in "WF")
        for letter in text
    )


def _cut(text: str, room: int) -> str:
    """`text`, cut with an ellipsis where it takes more than `room` columns."""
    if columns(text) <= room:
        return text
    kept = text
    while kept and columns(kept) > room - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _filled(text: str, room: int) -> str:
    return text + " " * (room - columns(text))


def _legend(scene: Scene) -> list[str]:
    """What the marks on the map mean; only those that occur."""
    if not scene.figures:
        return []
    language = scene.language
    parts = {figure.part for figure in scene.figures}
    signs = [f"{_MARKS[p]} {words.PART[p].get(language)}" for p in Part if p in parts]
    if any(figure.star for figure in scene.figures):
        signs.append(f"{_STAR} {words.STAR.get(language)}")
    bonds = {figure.bond for figure in scene.figures}
    signs += [
        f"{sign} {words.BOND[bond].get(language)}"
        for bond, sign in _BONDS.items()
        if bond in bonds
    ]
    return signs


def _grid(scene: Scene, width: int) -> Iterator[str]:
    """Rings as columns and parts of life as rows; then who has no ring."""
    titles: list[tuple[str | None, str]] = [(s.id, s.title) for s in scene.sectors]
    if any(figure.sphere is None for figure in scene.figures):
        word = words.NO_SPHERE.get(scene.language) if scene.sectors else ""
        titles.append((None, word))
    if not scene.figures:
        return
    first = min(max(columns(name) for _, name in titles), _TITLES)
    first += _GAP if first else 0
    rings = range(1, len(scene.rings) + 1)
    room = max((width - first) // len(scene.rings), _NARROWEST)
    names = [words.ring(scene.rings, ring, scene.language) for ring in rings]
    yield _row("", names, first, room)
    for sphere, name in titles:
        cells = [
            _packed(_tokens(scene, sphere, ring, room - _GAP), room - _GAP)
            for ring in rings
        ]
        for line in range(max(1, *map(len, cells))):
            row = [cell[line] if line < len(cell) else "" for cell in cells]
            yield _row("" if line else name, row, first, room)
    for word, loose in without_ring(scene.figures, scene.language):
        head = f"{word}: "
        left = max(width - columns(head), _NARROWEST)
        tokens = [_token(figure, left) for figure in loose]
        for line, packed in enumerate(_packed(tokens, left)):
            yield (" " * columns(head) if line else head) + packed


def _row(title: str, cells: Iterable[str], first: int, room: int) -> str:
    head = _filled(_cut(title, first - _GAP), first) if first else ""
    return head + "".join(_filled(_cut(cell, room - _GAP), room) for cell in cells)


def _tokens(scene: Scene, sphere: str | None, ring: int, room: int) -> list[str]:
    return [
        _token(figure, room)
        for figure in scene.figures
        if figure.sphere == sphere and figure.ring == ring
    ]


def _token(figure: Figure, room: int) -> str:
    """A person's mark, name and signs, the name cut to fit."""
    signs = [_STAR] if figure.star else []
    if figure.bond in _BONDS:
        signs.append(_BONDS[figure.bond])
    after = "".join(f" {sign}" for sign in signs)
    name = _cut(clean(figure.label), room - columns(after) - _GAP)
    return f"{_MARKS[figure.part]} {name}{after}"


def _wrapped(sentence: str, room: int) -> list[str]:
    return _packed(sentence.split(), room, gap=1)


def _packed(tokens: Iterable[str], room: int, gap: int = _GAP) -> list[str]:
    """Tokens in lines, as many in each as there is room for."""
    lines: list[str] = []
    for token in tokens:
        longer = f"{lines[-1]}{' ' * gap}{token}" if lines else token
        if lines and columns(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(token)
    return lines
