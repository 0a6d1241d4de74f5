"""The log of training in the method."""

from datetime import date

from actcore.model import PersonId, Site
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page

_TRAINING = "Uddannelse- og kompetenceudvikling"
_CATALOGUE = GUIDE.at(
    "Inspirationskatalog til uddannelse- og kompetenceudviklingsforløb", pages=page(19)
)
_PURPOSE = GUIDE.at(_TRAINING, pages=page(18))
_CONTENTS = GUIDE.at(
    f"{_TRAINING}; Systematisk opsporing; Supervision; Nye medarbejdere",
    pages=page(18, 21, 23, 27),
)
_TARGETS = GUIDE.at(
    "Tjekliste for fase 2; Systematisk opsporing; Forankre; Nye medarbejdere",
    pages=page(20, 21, 26, 27),
)


class Content(Choice):
    """What an activity is about."""

    CORE_ELEMENTS = "core_elements", Text(da="Kerneelementerne", en="The core elements")
    PRINCIPLES = (
        "principles",
        Text(da="Principper og værdier", en="Principles and values"),
    )
    RECOVERY = (
        "recovery",
        Text(da="Recovery og mindshift", en="Recovery and the shift of mind"),
    )
    DEMAND_FREE = (
        "demand_free",
        Text(da="At arbejde kravløst", en="Working without demands"),
    )
    DETECTION = (
        "detection",
        Text(da="Den opsporende samtale", en="The detection conversation"),
    )
    PRACTICE = (
        "practice",
        Text(
            da="At omsætte metoden til praksis", en="Turning the method into practice"
        ),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


class Target(Choice):
    """Whom an activity is meant for."""

    STAFF = "staff", Text(da="Medarbejdere i teamet", en="Team staff")
    TEAM_LEADER = "team_leader", Text(da="Teamleder", en="Team leader")
    NEW_STAFF = "new_staff", Text(da="Nye medarbejdere", en="New staff")
    NEW_LEADERS = "new_leaders", Text(da="Nye ledere", en="New leaders")
    PARTNERS = (
        "partners",
        Text(da="Samarbejdspartneres medarbejdere", en="Partners' staff"),
    )


class Format(Choice):
    """How an activity is held."""

    COURSE = "course", Text(da="Kursus", en="Course")
    THEME_DAY = "theme_day", Text(da="Temadag", en="Theme day")
    ON_THE_JOB = "on_the_job", Text(da="Sidemandsoplæring", en="Learning on the job")
    VISIT = "visit", Text(da="Besøg hos et andet team", en="Visit to another team")
    OTHER = "other", Text(da="Andet", en="Something else")


@worksheet(
    "training_activity",
    title=Text(da="Uddannelse i ACT-metoden", en="Training in the ACT method"),
    document=Site,
    supports=(
        "ACT130",
        "ACT131",
        "ACT132",
        "ACT133",
        "ACT134",
        "ACT135",
        "ACT149",
        "ACT155",
        "ACT197",
        "ACT204",
    ),
)
class TrainingActivity:
    """One concrete activity of training or competence development in the method."""

    title: str | None = item(Text(da="Aktivitet", en="Activity"), lines=1)
    format: Format | None = item(Text(da="Form", en="Form"))
    provider: str | None = item(Text(da="Hvem holdt den?", en="Who ran it?"), lines=1)
    held_on: date | None = item(Text(da="Gennemført den", en="Held on"))
    ended_on: date | None = item(
        Text(da="Sidste dag", en="Last day"),
        help=Text(
            da="Lad feltet stå tomt, hvis aktiviteten varede én dag.",
            en="Leave it blank if the activity took one day.",
        ),
        open_end=True,
        not_before="held_on",
    )
    hours: float | None = item(
        Text(da="Timer i alt", en="Hours in all"),
        help=Text(
            da="Guiden siger ikke, hvor mange det skal være.",
            en="The guide does not say how many there should be.",
        ),
        minimum=0,
    )
    aims_at_use: bool | None = item(
        Text(
            da="Skulle den gøre deltagerne i stand til at bruge metoden og arbejde ud fra den?",
            en="Was it to make participants able to use the method and work from it?",
        ),
        source=_PURPOSE,
        section=Text(da="Indhold", en="What it held"),
    )
    contents: tuple[Content, ...] | None = item(
        Text(da="Hvad handlede den om?", en="What was it about?"), source=_CONTENTS
    )
    targets: tuple[Target, ...] | None = item(
        Text(da="Hvem var den for?", en="Whom was it for?"), source=_TARGETS
    )
    participants: tuple[PersonId, ...] | None = item(
        Text(da="Hvem deltog?", en="Who took part?"),
        source=_CATALOGUE,
        section=Text(da="Deltagere", en="Participants"),
    )
    completed_by: tuple[PersonId, ...] | None = item(
        Text(da="Hvem gennemførte hele aktiviteten?", en="Who completed all of it?"),
        source=_CATALOGUE,
    )
    supervision_planned: bool | None = item(
        Text(
            da="Er der planlagt supervision bagefter?",
            en="Is supervision planned to follow it?",
        ),
        source=GUIDE.at("Supervision af arbejdet med ACT-metoden", pages=page(23)),
        section=Text(da="Bagefter", en="Afterwards"),
    )
    evaluation: str | None = item(
        Text(da="Hvad kom der ud af den?", en="What came out of it?"), lines=4
    )
