"""The sheets that a map is drawn on: where the map, the panel and the margins are."""

from typing import Literal

import attrs

from ..layout import RIM, Box
from ..svg import Point

Size = Literal["a4", "large", "portrait", "square"]
"""A4 lying, the same on A3, A4 standing with the panel below, and the map alone."""

MARGIN = 36.0
BAND = 12.0
"""How far the coloured band reaches past the outermost ring."""
TRAY_ROW = 24.0
A3 = 420 / 297
"""How many times an A4 sheet the same on A3 is."""


@attrs.frozen(kw_only=True)
class Sheet:
    """A sheet, in units of which 4 are a millimetre where it is not enlarged.

    Args:
        width: Of the page.
        height: Of the page.
        centre: The middle of the map.
        map_right: How far to the right what belongs to the map may reach.
        map_bottom: How far down what belongs to the map may reach.
        panel: The side panel; None where there is none.
        columns: How many columns the panel has.
        zoom: How many times larger it is on paper.
    """

    width: float
    height: float
    centre: Point
    map_right: float
    map_bottom: float
    panel: Box | None = None
    columns: int = 1
    zoom: float = 1

    @property
    def frame(self) -> Box:
        """What labels of people may cover, relative to the middle of the map."""
        x, y = self.centre
        return (14 - x, 88 - y, self.map_right - x, self.map_bottom - 22 - y)

    @property
    def foot(self) -> float:
        """The foot of the line of facts below the map."""
        return self.map_bottom

    def with_rows(self, rows: int) -> "Sheet":
        """The sheet with as many more rows below the map."""
        more = rows * TRAY_ROW
        return attrs.evolve(
            self, height=self.height + more, map_bottom=self.map_bottom + more
        )


_LYING = Sheet(
    width=1188,
    height=840,
    centre=(424, 432),
    map_right=838,
    map_bottom=818,
    panel=(850, 24, 1170, 816),
)
_STANDING = Sheet(
    width=840,
    height=1188,
    centre=(420, 446),
    map_right=826,
    map_bottom=826,
    panel=(24, 846, 816, 1164),
    columns=3,
)
_ALONE = Sheet(width=848, height=848, centre=(424, 440), map_right=834, map_bottom=828)


def sheet(size: Size, *, panel: bool) -> Sheet:
    """The sheet of a size; without a panel it is square.

    Raises:
        ValueError: If there is no such size.
    """
    sheets = {
        "a4": _LYING,
        "large": attrs.evolve(_LYING, zoom=A3),
        "portrait": _STANDING,
        "square": _ALONE,
    }
    if size not in sheets:
        raise ValueError(f"no such size; choose one of {', '.join(sheets)}")
    found = sheets[size]
    return found if panel else attrs.evolve(_ALONE, zoom=found.zoom)


TOP = RIM + BAND
"""From the middle of a map to the outside of its band."""
