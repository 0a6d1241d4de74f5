"""What a provider of training in the model teaches, told by version only."""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Choice, Text, item, worksheet


class CurriculumCourse(Choice):
    """Which course a curriculum is for."""

    BASE = "base", Text(sv="Basutbildning", en="Base course")
    CASE_MANAGER = (
        "case_manager",
        Text(sv="Case managerutbildning", en="Case manager course"),
    )
    OTHER = "other", Text(sv="Annan utbildning", en="Another course")


@worksheet(
    "curriculum",
    title=Text(sv="Utbildningens lärandemål", en="A course's learning objectives"),
    document=Site,
    supports=("RACT137",),
)
class Curriculum:
    """One provider's course in one version; the objectives themselves stay outside."""

    provider: OrganisationId | None = item(
        Text(sv="Vem ger utbildningen?", en="Who gives the course?")
    )
    course: CurriculumCourse | None = item(
        Text(sv="Vilken utbildning?", en="Which course?")
    )
    objectives_version: str | None = item(
        Text(sv="Lärandemålens version", en="Version of the learning objectives"),
        help=Text(
            sv="Alla som har samma lärandemål ska använda samma beteckning.",
            en="All who have the same objectives are to use the same name.",
        ),
        lines=1,
    )
    valid_from: date | None = item(Text(sv="Gäller från", en="Valid from"))
    valid_until: date | None = item(
        Text(sv="Gäller till och med", en="Valid up to and including"), open_end=True
    )
