"""Phase 3: detection, leading the change, functions, and days of reflection."""

from typing import Any

SHEETS: tuple[type[Any], ...] = ()
