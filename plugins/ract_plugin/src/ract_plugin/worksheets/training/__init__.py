"""Courses, selection, case managers in training, and exchange afterwards."""

from typing import Any

SHEETS: tuple[type[Any], ...] = ()
