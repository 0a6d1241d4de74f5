"""Pictures of a record as SVG, each with the same in words."""

from .axes import Axis, Better, Scale
from .picture import Description, Picture, Table
from .scene import Aim, Figure, Line, Names, Part, Scene, Seat, Sector
from .sheets import Size
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
