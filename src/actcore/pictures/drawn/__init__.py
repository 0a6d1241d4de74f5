"""The sheets: the map, its change, the blank one, and the team round a table."""
