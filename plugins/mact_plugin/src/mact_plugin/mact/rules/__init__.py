"""The rules of the flyer, one module a section."""
