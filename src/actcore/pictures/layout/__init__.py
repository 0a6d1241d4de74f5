"""Where everybody stands on the map: one ray a person, worked out exactly."""

from .arrange import arrange
from .places import (
    CORE,
    GAP,
    RIM,
    Bow,
    Box,
    Ghost,
    Label,
    Layout,
    Place,
    Span,
)

__all__ = [
    "CORE",
    "GAP",
    "RIM",
    "Bow",
    "Box",
    "Ghost",
    "Label",
    "Layout",
    "Place",
    "Span",
    "arrange",
]
