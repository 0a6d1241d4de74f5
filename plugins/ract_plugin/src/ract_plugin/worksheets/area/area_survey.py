"""The mapping of an area before its staff are trained, and the shift that follows."""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Choice, Text, item, worksheet


class SurveyTopic(Choice):
    """What has to be known of an area before its courses are planned."""

    PHYSICIANS = "physicians", Text(sv="Tillgång till läkare", en="Physicians")
    PRESENT_METHODS = (
        "present_methods",
        Text(sv="Nuvarande arbetssätt", en="Present ways of working"),
    )
    EARLIER_METHODS = (
        "earlier_methods",
        Text(sv="Tidigare arbetssätt", en="Earlier ways of working"),
    )
    NEEDS_AND_WISHES = (
        "needs_and_wishes",
        Text(sv="Särskilda behov och önskemål", en="Special needs and wishes"),
    )


class Experience(Choice):
    """What the area knows of the model from its own work."""

    NONE = "none", Text(sv="Ingen erfarenhet", en="No experience")
    EARLIER = (
        "earlier",
        Text(
            sv="Har arbetat enligt modellen tidigare, men inte nu",
            en="Worked by the model once, not now",
        ),
    )
    PRESENT = (
        "present",
        Text(sv="Arbetar redan enligt modellen", en="Works by the model already"),
    )


class Plan(Choice):
    """What the area's leadership has planned."""

    PREPARE = (
        "prepare",
        Text(sv="Förbereda verksamheterna på omställningen", en="Prepare the change"),
    )
    DEEPEN = (
        "deepen",
        Text(
            sv="Fördjupa och bredda det som redan görs",
            en="Deepen and broaden what is done already",
        ),
    )


@worksheet(
    "area_survey",
    title=Text(sv="Kartläggning av området", en="Mapping of the area"),
    document=Site,
    supports=("RACT070", "RACT076", "RACT078", "RACT103"),
)
class AreaSurvey:
    """One mapping of one area."""

    area: OrganisationId | None = item(
        Text(sv="Vilket område gäller det?", en="Which area?"),
        section=Text(sv="Kartläggningen", en="The mapping"),
    )
    surveyed_on: date | None = item(
        Text(sv="När var kartläggningen klar?", en="When was the mapping done?")
    )
    respondents: str | None = item(
        Text(sv="Vilka har svarat?", en="Who has answered?"),
        help=Text(
            sv="Skriv verksamheter och uppdrag, inte namn.",
            en="Write services and posts, not names.",
        ),
        lines=2,
    )
    physicians: str | None = item(
        Text(
            sv="Hur är tillgången till läkare?",
            en="What access is there to physicians?",
        ),
        section=Text(sv="Så är det i området", en="How it is in the area"),
    )
    present_methods: str | None = item(
        Text(sv="Hur arbetar man i dag?", en="How does one work at present?")
    )
    earlier_methods: str | None = item(
        Text(sv="Hur har man arbetat tidigare?", en="How did one work earlier?")
    )
    needs_and_wishes: str | None = item(
        Text(
            sv="Vilka särskilda behov och önskemål finns?",
            en="Which special needs and wishes are there?",
        )
    )
    other: str | None = item(
        Text(sv="Vad mer är bra att veta?", en="What else is good to know?")
    )
    left_out: tuple[SurveyTopic, ...] | None = item(
        Text(sv="Vad har inte kartlagts?", en="What was not looked into?")
    )
    experience: Experience | None = item(
        Text(
            sv="Vilken erfarenhet av modellen har området?",
            en="What experience of the model does the area have?",
        ),
        section=Text(sv="Erfarenhet och planer", en="Experience and plans"),
    )
    plans: tuple[Plan, ...] | None = item(
        Text(sv="Vad har ledningen planerat?", en="What has the leadership planned?"),
        help=Text(
            sv="Välj ”Inget av detta” om det inte finns någon plan.",
            en="Choose “None of these” if there is no plan.",
        ),
    )
    training_started_on: date | None = item(
        Text(
            sv="När börjar den första utbildningen i området?",
            en="When does the first training in the area start?",
        ),
        help=Text(sv="Planerad eller verklig dag.", en="The planned or actual day."),
        section=Text(sv="Utbildning och övergång", en="Training and shift"),
    )
    shift_started_on: date | None = item(
        Text(
            sv="När började övergången till det nya arbetssättet?",
            en="When did the shift to the new way of working start?",
        )
    )
    shift_completed_on: date | None = item(
        Text(sv="När var övergången klar?", en="When was the shift completed?")
    )
