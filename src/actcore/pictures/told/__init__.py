"""The map in words: descriptions, what has moved, what to talk about."""
