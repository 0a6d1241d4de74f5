"""Phase 2, planning: where the effort belongs, who backs it, and the overall plan."""
