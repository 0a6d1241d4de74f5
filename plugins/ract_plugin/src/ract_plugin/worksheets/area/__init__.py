"""A municipality, region or training area: its mapping, its SKL team, its user coaches."""

from typing import Any

SHEETS: tuple[type[Any], ...] = ()
