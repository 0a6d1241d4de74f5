"""Pictures of a record as SVG, each with the same in words."""

from .charts.axes import Axis, Better, Scale
from .charts.loads import Limit
from .choices import one_of
from .drawn.sheets import Size
from .picture import Description, Picture, Table
from .seen.scene import Aim, Figure, Line, Names, Part, Scene, Seat, Sector
from .theme import Theme
from .typeset import to_pdf, to_png

__all__ = [
    "Aim",
    "Axis",
    "Better",
    "Description",
    "Figure",
    "Limit",
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
    "one_of",
    "to_pdf",
    "to_png",
]
