"""What the flyer names of M-ACT's frame, and what it leaves unnamed.

The frame is a value base with seven core elements, a practice model, and an M-ACT plan. The
flyer counts the core elements and names none; it does not tell the values, the practice
model's phases or the plan's fields. They stand in the national description, which is not
among our sources. Whoever has it lists the names as parameters of MACT007 (core elements),
MACT008 (practice model) and MACT009 (fields). ACT's lists are not M-ACT's and must not fill
the gap.
"""

from actcore.variant import Principle

VALUES: tuple[Principle, ...] = ()
"""Unknown: the flyer says that there is a value base, not what it holds."""

CORE_ELEMENTS: tuple[Principle, ...] = ()
"""Unknown: the flyer says that there are seven, and names none of them."""

PHASES: tuple[Principle, ...] = ()
"""Unknown: the flyer says that there is a practice model, not what it consists of."""
