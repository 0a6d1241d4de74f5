"""How long something stayed away while the support went on; no chapter, and no rules."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from actcore.model import Case

from ..worksheets.citizen.contact import Contact
from ..worksheets.citizen.support_course import SupportCourse


class Stretch(NamedTuple):
    """A time from its first to its last day."""

    first: date
    last: date


def supported(case: Case, day: date) -> list[Stretch] | None:
    """The courses of support begun by `day`, each to its end or to `day`.

    None where no course is recorded, or where it cannot be told when one began or ended.
    """
    courses = case.filled(SupportCourse)
    made: list[Stretch] = []
    for course in courses:
        if course.began_on is None or course.over(day) is None:
            return None
        if course.began_on <= day:
            made.append(Stretch(course.began_on, min(course.ended_on or day, day)))
    return made if courses else None


def quiet(contacts: Iterable[Contact]) -> list[Stretch]:
    """The times that the citizen asked to be left in peace, from the day of asking."""
    return [Stretch(c.on, c.quiet_until) for c in contacts if c.quiet_until]


def waited(first: date, last: date, pauses: Iterable[Stretch] = ()) -> int:
    """The days from `first` to `last`; those that fall into a pause are left out."""
    days, counted = (last - first).days, first
    for pause in sorted(pauses):
        begin = max(pause.first, counted)
        end = min(pause.last, last)
        if end > begin:
            days -= (end - begin).days
            counted = end
    return days


def longest_wait(
    times: Iterable[Stretch], days: Iterable[date], pauses: Iterable[Stretch] = ()
) -> int:
    """The most days without one of `days`, from the first to the last of each time."""
    known, rests = sorted(set(days)), list(pauses)
    longest = 0
    for time in times:
        within = [day for day in known if time.first <= day <= time.last]
        for first, last in pairwise((time.first, *within, time.last)):
            longest = max(longest, waited(first, last, rests))
    return longest
