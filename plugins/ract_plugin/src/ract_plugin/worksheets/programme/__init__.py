"""The national programme: its leadership and its start."""

from .programme_plan import ProgrammePlan

SHEETS = (ProgrammePlan,)
