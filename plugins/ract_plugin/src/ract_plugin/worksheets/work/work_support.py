"""Support to find and keep work, where the client has it. The IPS scale is not here."""

from actcore.model import Case, GoalId, PersonId
from actcore.variant import Choice, Text, item, worksheet


class WorkPlace(Choice):
    """Where the support is given."""

    WORKPLACE = "workplace", Text(sv="På arbetsplatsen", en="At the workplace")
    HOME = "home", Text(sv="Hemma", en="At home")
    TOWN = "town", Text(sv="Ute i samhället", en="Out in town")
    CLINIC = "clinic", Text(sv="På mottagningen", en="At the clinic")
    INSTITUTION = "institution", Text(sv="På institution", en="At an institution")


@worksheet(
    "work_support",
    title=Text(sv="Stöd till arbete", en="Support to work"),
    document=Case,
    supports=("RACT014",),
)
class WorkSupport:
    """The support as it is given at present."""

    goal: GoalId | None = item(Text(sv="Vilket mål gäller det?", en="Which goal?"))
    coach: PersonId | None = item(Text(sv="Arbetscoach", en="Employment coach"))
    coach_in_care: bool | None = item(
        Text(
            sv="Arbetscoachen hör till den psykiatriska vården och stödet",
            en="The coach belongs to psychiatric care and support",
        )
    )
    places: tuple[WorkPlace, ...] | None = item(
        Text(sv="Var ges stödet?", en="Where is the support given?")
    )
