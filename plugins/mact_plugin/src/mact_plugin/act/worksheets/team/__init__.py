"""How the team works together."""

from typing import Any

SHEETS: tuple[type[Any], ...] = ()
