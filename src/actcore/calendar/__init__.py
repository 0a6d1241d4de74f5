"""Meetings as a calendar: proposed from a plan, and written as iCalendar.

The only room that imports `icalendar` and `holidays`; both are in the extra
``actcore[calendar]``.
"""

from .events import guests_of, to_ics
from .proposals import Clash, Proposed, clashes, propose, with_meetings
from .public_holidays import public_holidays

__all__ = [
    "Clash",
    "Proposed",
    "clashes",
    "guests_of",
    "propose",
    "public_holidays",
    "to_ics",
    "with_meetings",
]
