"""How a reason is made in both models' two languages."""

from actcore.variant import Reason, Text


def because(code: str, *, da: str, en: str) -> Reason:
    """A reason in Danish and English."""
    return Reason(code, Text(da=da, en=en))
