"""Reasons that several chapters give, and how a reason is made."""

from actcore.variant import Reason, Text


def because(code: str, *, nb: str, en: str) -> Reason:
    """A reason in Norwegian and English."""
    return Reason(code, Text(nb=nb, en=en))


NO_KIND = because(
    "no-kind-recorded",
    nb="Det er ikke ført hva slags organisasjon dette er.",
    en="What kind of organisation this is, is not recorded.",
)
NO_ORGANISATION = because(
    "no-organisation-recorded",
    nb="Det er flere kommuner eller grupper her, og det er ikke ført hvilken av dem dette gjelder.",
    en="There are several municipalities or groups here, and which one this belongs to is not recorded.",
)
NO_COORDINATOR = because(
    "no-coordinator-recorded",
    nb="Det er ikke ført hvem som er koordinator.",
    en="Who the coordinator is, is not recorded.",
)
NO_MEMBERS = because(
    "no-members-recorded",
    nb="Ingen medlemmer er ført.",
    en="No members are recorded.",
)
NO_ROLES = because(
    "no-roles-recorded",
    nb="Rollen til minst ett medlem er ikke ført.",
    en="The role of at least one member is not recorded.",
)
NOT_YET = because(
    "not-yet",
    nb="Kartleggingen ble først gjort senere.",
    en="The mapping was done later.",
)
