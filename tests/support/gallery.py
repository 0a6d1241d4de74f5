"""The gallery: invented cases that every picture and text is tried on."""

from functools import cache
from pathlib import Path

import actcore
from actcore.model import Case

FOLDER = Path(__file__).parent.parent / "pictures" / "gallery"

NAMES = (
    "empty",
    "one",
    "three",
    "eight",
    "eighteen",
    "twenty_four",
    "thirty",
    "forty_five",
    "long_names",
    "two_languages",
    "danish",
    "crisis",
    "change",
    "drawn",
    "gaps",
    "hostile",
)
"""What is in it, the plain cases by size first."""


@cache
def gallery(name: str) -> Case:
    """The case of the gallery with this name."""
    case = actcore.read(FOLDER / f"{name}.json")
    assert isinstance(case, Case)
    return case
