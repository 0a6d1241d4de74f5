"""Phase 1: readiness, dialogue with partners, and the agreements with them."""

from .agreement import Agreement

SHEETS = (Agreement,)
