"""Reasons that several chapters give, and how a reason is made."""

from actcore.variant import Reason, Text


def because(code: str, *, sv: str, en: str) -> Reason:
    """A reason in the model's two languages."""
    return Reason(code, Text(sv=sv, en=en))


NO_ROLES = because(
    "no-roles-recorded",
    sv="Det är inte antecknat vilka roller alla i gruppen har.",
    en="Not everybody's roles are recorded.",
)
NO_MEMBERS = because(
    "no-members-recorded",
    sv="Inga medlemmar är antecknade.",
    en="No members are recorded.",
)
NO_START = because(
    "no-start-recorded",
    sv="Det är inte antecknat när platsen började.",
    en="When the place began is not recorded.",
)
NO_STATUS = because(
    "no-status-recorded",
    sv="Det är inte antecknat om mötet hölls.",
    en="Whether the meeting was held is not recorded.",
)
NOT_YET = because(
    "not-yet",
    sv="Det ligger längre fram i tiden.",
    en="It lies in the future.",
)
LEFT_OPEN = because(
    "client-left-it-open",
    sv="Klienten visste inte eller ville inte svara. Det är ett fullgott svar och räknas varken som ja eller nej.",
    en="The client did not know or did not want to answer. That is a full answer and counts neither as a yes nor as a no.",
)
NOT_HELD = because(
    "not-held",
    sv="Mötet har inte hållits.",
    en="The meeting has not been held.",
)
