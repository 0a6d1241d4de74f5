"""The optional pack `no.concern_to_action`: what a routine says, off by default.

Nothing here is in the programme's own source, and nothing here changes what its rules
say. A document asks for it by naming the profile. It is pointers and no legal advice.
"""

from . import examples, legal, sources, worksheets
from .profile import PACK
from .rules import baton, duties, steps

CHAPTERS = (steps, duties, baton)

__all__ = ["CHAPTERS", "PACK", "examples", "legal", "sources", "worksheets"]
