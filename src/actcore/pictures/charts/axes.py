"""What a star is made of: values on scales of their own, turned so that 100 is best."""

from collections.abc import Sequence
from enum import StrEnum
from math import isfinite

import attrs

from actcore.errors import ActcoreError


class Better(StrEnum):
    """Which end of a scale is the good one."""

    HIGHER = "higher"
    LOWER = "lower"


class Course(StrEnum):
    """How a value went since last time."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    UNKNOWN = "unknown"


@attrs.frozen(kw_only=True)
class Scale:
    """What values of one dimension can be, as its instrument says.

    Args:
        low: The lowest value.
        high: The highest value.
        better: Which end is the good one.
    """

    low: float
    high: float
    better: Better = attrs.field(default=Better.HIGHER, converter=Better)


@attrs.frozen(kw_only=True)
class Axis:
    """One value of a star, and what it was last time.

    Args:
        title: What is measured: the name of the dimension, never a question's wording.
        value: The value as it was given; None where it is missing.
        previous: The value last time; None where it is missing.
        low: The lowest value of the scale; None where nobody knows it.
        high: The highest value of the scale; None where nobody knows it.
        better: Which end is the good one.
        rater: According to whom, in words such as "the client"; None where unknown.
        previous_rater: According to whom last time; the same where left out, None where
            unknown.
        instrument: With what, and which version.
        previous_instrument: With what last time; the same where left out, None where
            unknown.
    """

    title: str
    value: float | None = attrs.field(default=None, repr=False)
    previous: float | None = attrs.field(default=None, repr=False)
    low: float | None = None
    high: float | None = None
    better: Better = attrs.field(default=Better.HIGHER, converter=Better)
    rater: str | None = None
    previous_rater: str | None = attrs.field()
    instrument: str | None = None
    previous_instrument: str | None = attrs.field()

    @previous_rater.default
    def _same_rater(self) -> str | None:
        return self.rater

    @previous_instrument.default
    def _same_instrument(self) -> str | None:
        return self.instrument

    @property
    def share(self) -> float | None:
        """The value from 0 to 100, 100 being best."""
        return self._turned(self.value)

    @property
    def previous_share(self) -> float | None:
        """The value of last time from 0 to 100, 100 being best."""
        return self._turned(self.previous)

    @property
    def change(self) -> float | None:
        """How much better it is, on 0 to 100; None where one of the two is missing."""
        now, before = self.share, self.previous_share
        return None if now is None or before is None else now - before

    @property
    def course(self) -> Course:
        """How it went; what no printed digit tells apart is the same."""
        change = self.change
        if change is None:
            return Course.UNKNOWN
        if abs(change) < 0.05:
            return Course.SAME
        return Course.BETTER if change > 0 else Course.WORSE

    @property
    def other_rater(self) -> bool:
        """Whether somebody else rated it last time."""
        return self._differ(self.rater, self.previous_rater)

    @property
    def rater_untold(self) -> bool:
        """Whether it is known of one time only who rated it."""
        return self._half_told(self.rater, self.previous_rater)

    @property
    def other_instrument(self) -> bool:
        """Whether something else measured it last time."""
        return self._differ(self.instrument, self.previous_instrument)

    @property
    def instrument_untold(self) -> bool:
        """Whether it is known of one time only what measured it."""
        return self._half_told(self.instrument, self.previous_instrument)

    def _differ(self, now: str | None, before: str | None) -> bool:
        return self.previous is not None and None not in (now, before) and now != before

    def _half_told(self, now: str | None, before: str | None) -> bool:
        return self.previous is not None and (now is None) != (before is None)

    def _turned(self, value: float | None) -> float | None:
        if value is None or self.low is None or self.high is None:
            return None
        share = 100 * (value - self.low) / (self.high - self.low)
        return share if self.better is Better.HIGHER else 100 - share


def checked(axes: Sequence[Axis]) -> tuple[Axis, ...]:
    """The axes, if a star can be drawn of them.

    Raises:
        ActcoreError: If they are too few or too many, or one lacks its scale or lies
            outside it. Which one is told, its value is not.
    """
    if not 3 <= len(axes) <= 12:
        raise ActcoreError(f"a star has 3 to 12 axes, not {len(axes)}")
    for number, axis in enumerate(axes, 1):
        if axis.low is None or axis.high is None:
            raise ActcoreError(
                f"axis {number} has no scale; give its lowest and highest value, as a"
                " scale is never made up"
            )
        if not (isfinite(axis.low) and isfinite(axis.high) and axis.low < axis.high):
            raise ActcoreError(f"the scale of axis {number} is to go from low to high")
        given = [v for v in (axis.value, axis.previous) if v is not None]
        if not all(axis.low <= value <= axis.high for value in given):
            raise ActcoreError(f"a value of axis {number} lies outside its scale")
    return tuple(axes)
