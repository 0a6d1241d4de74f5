"""Reasons that several chapters give."""

from ...wording import because

NOT_YET = because(
    "not-yet",
    da="Det ligger længere fremme i tiden.",
    en="It lies in the future.",
)
NO_DATE = because(
    "no-date-recorded",
    da="Det er ikke noteret, hvornår det skete.",
    en="When it was is not recorded.",
)
NOT_HELD = because(
    "meeting-not-held",
    da="Mødet er ikke holdt.",
    en="The meeting has not been held.",
)
