"""Which organisations are departments (avdelinger), where the knowledge is spread to."""

from actcore.model import OrganisationId
from actcore.variant import Context

DEPARTMENT = "department"
"""The kind of organisation that is an avdeling, not a fagavdeling."""


def is_department(unit: OrganisationId, ctx: Context) -> bool | None:
    """Whether a unit is a department; None where its kind is not recorded."""
    organisation = ctx.site.organisation(unit)
    if organisation is None or organisation.kind is None:
        return None
    return organisation.kind == DEPARTMENT
