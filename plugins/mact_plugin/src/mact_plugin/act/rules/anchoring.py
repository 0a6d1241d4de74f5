"""Phase 4, anchoring: from a way of trying to the way of working."""
