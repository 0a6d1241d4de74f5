"""How training and the new way of working began in a training area."""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Text, item, worksheet

from .course import CourseKind


@worksheet(
    "training_start",
    title=Text(
        sv="Så började utbildningarna i området", en="How training began in the area"
    ),
    document=Site,
    supports=("RACT089", "RACT094", "RACT103", "RACT124"),
)
class TrainingStart:
    """What there is to know of one training area as its courses begin."""

    area: OrganisationId | None = item(Text(sv="Utbildningsområde", en="Training area"))
    first_group_on: date | None = item(
        Text(
            sv="När bildades den första resursgruppen?",
            en="When was the first resource group formed?",
        )
    )
    one_employer: bool | None = item(
        Text(
            sv="Har området en enda arbetsgivare för psykiatri och socialtjänst?",
            en="Does the area have one single employer for psychiatry and social services?",
        )
    )
    not_given: tuple[CourseKind, ...] | None = item(
        Text(
            sv="Vilka kurser kommer inte att ges i området?",
            en="Which courses will not be given in the area?",
        ),
        help=Text(
            sv="Det som är bestämt. En kurs som dröjer hör inte hit.",
            en="What has been decided. A course that is delayed does not belong here.",
        ),
    )
