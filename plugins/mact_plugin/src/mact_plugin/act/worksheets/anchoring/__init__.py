"""Phase 4: from a way of trying to the way of working."""

from typing import Any

SHEETS: tuple[type[Any], ...] = ()
