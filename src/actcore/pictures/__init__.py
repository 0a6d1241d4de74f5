"""Pictures of a record as SVG, each with the same in words."""

from .charts.axes import Axis, Better, Scale
from .drawn.sheets import Size
from .picture import Description, Picture, Table
from .seen.scene import Aim, Figure, Line, Names, Part, Scene, Seat, Sector
from .theme import Theme

__all__ = [
    "Aim",
    "Axis",
    "Better",
    "Description",
    "Figure",
    "Line",
    "Names",
    "Part",
    "Picture",
    "Scale",
    "Scene",
    "Seat",
    "Sector",
    "Size",
    "Table",
    "Theme",
]
