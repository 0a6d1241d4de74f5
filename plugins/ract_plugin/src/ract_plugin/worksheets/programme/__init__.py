"""The national programme: its leadership and its start."""

from typing import Any

SHEETS: tuple[type[Any], ...] = ()
