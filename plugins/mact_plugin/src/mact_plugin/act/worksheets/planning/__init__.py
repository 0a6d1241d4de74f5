"""Phase 2: where the effort belongs, who does what, and the overall plan."""

from typing import Any

SHEETS: tuple[type[Any], ...] = ()
