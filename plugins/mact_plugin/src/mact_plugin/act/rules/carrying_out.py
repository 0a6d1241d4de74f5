"""Phase 3, carrying out: detection, leading the change, functions, and reflection."""
