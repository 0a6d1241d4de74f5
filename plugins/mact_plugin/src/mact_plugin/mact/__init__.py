"""M-ACT, modified ACT for citizens in homelessness."""

from . import examples, principles, roles, teams, worksheets
from .rules import course, dates, intervention, participation

CHAPTERS = (intervention, course, participation, dates)
"""The flyer's sections, in its order."""

__all__ = ["CHAPTERS", "examples", "principles", "roles", "teams", "worksheets"]
