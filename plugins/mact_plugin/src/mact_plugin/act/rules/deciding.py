"""Phase 1, deciding: understanding, readiness, and the first dialogue with partners."""
