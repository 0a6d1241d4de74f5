"""The rules of the guide, one module a chapter or section."""
