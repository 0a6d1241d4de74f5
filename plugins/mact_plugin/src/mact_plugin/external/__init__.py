"""The optional pack `dk.external`: public pages on M-ACT and on ACT, off by default.

Nothing here is in the two models' own sources, and nothing here changes what their rules
say. A document asks for it by naming the profile.
"""

from . import examples, worksheets
from .profile import EXTERNAL
from .rules import assessment, homelessness, mact, trial
from .sources import ABOUT_ACT, ABOUT_MACT

ACT_CHAPTERS = (homelessness, assessment, trial)
MACT_CHAPTERS = (mact,)

__all__ = [
    "ABOUT_ACT",
    "ABOUT_MACT",
    "ACT_CHAPTERS",
    "EXTERNAL",
    "MACT_CHAPTERS",
    "examples",
    "worksheets",
]
