"""The dialect of Network Canvas, a tool that research asks for personal networks with.

There the one who is asked is no node: what is told of them stands at the graph itself.
People have a number, a universal id and a position from 0 to 1, to the right and down.
"""

from collections.abc import Iterator, Mapping
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Any

from actcore.model import Bond, PersonKind

from .rows import Told, given

UUID = "networkCanvasUUID"
TYPE = "networkCanvasType"
SOURCE, TARGET = "networkCanvasSourceUUID", "networkCanvasTargetUUID"
EGO, CASE = "networkCanvasEgoUUID", "networkCanvasCaseID"
SESSION, PROTOCOL = "networkCanvasSessionID", "networkCanvasProtocolName"
NODE_NUMBER, EDGE_NUMBER = "nodeID", "edgeID"
PERSON, KNOWS, LAYOUT, OURS = "Person", "knows", "layout", "actcore"
NAMELESS = "Node"
"""What the tool itself labels people with of whom it has no name."""
_OWN = frozenset(
    f"{UUID} {TYPE} {SOURCE} {TARGET} {EGO} {CASE} {SESSION} {PROTOCOL} {NODE_NUMBER} "
    f"{EDGE_NUMBER} from to sessionStart sessionFinish sessionExported".split()
)
_OTHER_LABELS = (UUID, "alias", "profession")
"""What a label may repeat without being a name."""
_CHOICES = {"kind": tuple(PersonKind), "bond": tuple(Bond)}


def position(row: Told) -> tuple[float, float] | None:
    """Where somebody stands, to the right and down from 0 to 1; None where not drawn."""
    angle, distance = given(row, "angle"), given(row, "distance")
    if angle is None or distance is None:
        return None
    right = 0.5 + 0.5 * distance * sin(radians(angle))
    down = 0.5 - 0.5 * distance * cos(radians(angle))
    return round(right, 6), round(down, 6)


def ours(row: Told, variables: Mapping[str, str], layout: str | None) -> dict[str, Any]:
    """What is told of a person in the names that a record has.

    Args:
        row: What the tool wrote.
        variables: Our name for each variable of the interview that is called otherwise.
        layout: The variable that holds the position; the first one found where None.
    """
    told = {
        variables.get(str(name), str(name)): value
        for name, value in row.items()
        if name not in _OWN
    }
    _gather_choices(told)
    if given(told, "name") is None:
        named = [name for name in told if name.lower() == "name"]
        label = given(told, "label")
        if named:
            told["name"] = told.pop(named[0])
        elif label not in (NAMELESS, *(given(row, n) for n in _OTHER_LABELS)):
            told["name"] = label
    found = _found_position(told, layout)
    if found is not None and given(told, "angle") is None:
        told["angle"], told["distance"] = found
    return {
        name: value for name, value in told.items() if not _is_position(name, layout)
    }


def _gather_choices(told: dict[str, Any]) -> None:
    """A choice that was asked as one yes or no for each answer becomes its answer."""
    for field in ("sphere", "kind", "bond"):
        start = f"{field}_"
        columns = [name for name in told if name.startswith(start)]
        chosen = [
            name.removeprefix(start)
            for name in columns
            if str(told[name]).strip().lower() in ("true", "1")
        ]
        allowed = _CHOICES.get(field)
        if given(told, field) is None and len(chosen) == 1:
            if allowed is None or chosen[0] in allowed:
                told[field] = chosen[0]
                for name in columns:
                    del told[name]


def _pairs(told: Told, layout: str | None) -> Iterator[tuple[str, str]]:
    """The names of what may be a position, to the right and down."""
    for name in sorted(map(str, told)):
        stem, letter = name[:-2], name[-2:]
        if letter in ("_X", "_x") and layout in (None, stem):
            yield name, f"{stem}_{'Y' if letter == '_X' else 'y'}"


def _found_position(told: Told, layout: str | None) -> tuple[float, float] | None:
    """Angle and distance of where somebody was put on the screen."""
    for across, along in _pairs(told, layout):
        try:
            right = float(given(told, across)) * 2 - 1
            down = float(given(told, along)) * 2 - 1
        except (TypeError, ValueError, OverflowError):
            continue
        if abs(right) <= 1 and abs(down) <= 1:
            angle = round(degrees(atan2(right, -down)) % 360, 6) % 360
            return angle, round(min(1.0, hypot(right, down)), 6)
    return None


def _is_position(name: str, layout: str | None) -> bool:
    """Whether a variable only says where somebody stands."""
    stem, _, letter = name.rpartition("_")
    shown = letter in ("screenSpaceX", "screenSpaceY")
    return shown or (letter in ("X", "x", "Y", "y") and layout in (None, stem))
