"""Pictures of a record as SVG, each with the same in words."""

from .picture import Description, Picture, Table
from .scene import Aim, Figure, Line, Names, Part, Scene, Seat, Sector
from .theme import Theme

__all__ = [
    "Aim",
    "Description",
    "Figure",
    "Line",
    "Names",
    "Part",
    "Picture",
    "Scene",
    "Seat",
    "Sector",
    "Table",
    "Theme",
]
