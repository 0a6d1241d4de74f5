"""Support to find and keep work, where the client has it. The IPS scale is not here."""

from actcore.model import Case, GoalId, PersonId
from actcore.variant import Choice, Text, answered, item, worksheet


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
    supports=("RACT013", "RACT014"),
)
class WorkSupport:
    """The support as it is given at present."""

    interested: bool | None = item(
        Text(
            sv="Vill klienten arbeta eller studera?",
            en="Does the client want to work or study?",
        ),
        section=Text(sv="Vad klienten vill", en="What the client wants"),
    )
    goal: GoalId | None = item(
        Text(sv="Vilket mål gäller det?", en="Which goal?"),
        show_when=answered("interested", True),
    )
    coach: PersonId | None = item(
        Text(sv="Vem är arbetscoach?", en="Who is the employment coach?"),
        section=Text(sv="Stödet", en="The support"),
        prefill="role:ips_coach",
    )
    coach_in_care: bool | None = item(
        Text(
            sv="Hör arbetscoachen till psykiatrins vård och stöd?",
            en="Does the coach belong to psychiatric care and support?",
        )
    )
    places: tuple[WorkPlace, ...] | None = item(
        Text(sv="Var ges stödet?", en="Where is the support given?")
    )
    ips_contact: PersonId | None = item(
        Text(sv="Kontaktperson för IPS", en="Contact person for IPS"),
        section=Text(sv="IPS", en="IPS"),
    )
    external_audit: str | None = item(
        Text(
            sv="Hänvisning till en extern granskning av IPS",
            en="Reference to an external audit of IPS",
        ),
        help=Text(
            sv="Bara var den finns. Skalans frågor och poäng förs inte in här.",
            en="Only where it is kept. The scale's questions and scores are not entered here.",
        ),
        lines=1,
    )
