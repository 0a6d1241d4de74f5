"""The rules of the Swedish model, one module a chapter of its sources."""
