"""A group course for municipalities."""

from actcore.model import OrganisationId, Site
from actcore.variant import Text, item, worksheet


@worksheet(
    "group_course",
    title=Text(da="Gruppeforløb", en="Group course"),
    document=Site,
    supports=("MACT012", "MACT021", "MACT022", "MACT046"),
)
class GroupCourse:
    """The course whose meetings the record holds; one record holds one course."""

    title: str | None = item(Text(da="Forløbets navn", en="Name of the course"))
    municipalities: tuple[OrganisationId, ...] | None = item(
        Text(da="Deltagende kommuner", en="Participating municipalities")
    )
