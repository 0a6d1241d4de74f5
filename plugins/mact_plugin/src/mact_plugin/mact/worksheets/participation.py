"""One municipality's part in a group course."""

from datetime import date

from actcore.model import MeetingId, OrganisationId, Site
from actcore.variant import Choice, Text, item, row, worksheet


class Decision(Choice):
    """What the municipality has decided about M-ACT."""

    IMPLEMENT = "implement", Text(da="At indføre M-ACT", en="To implement M-ACT")
    UNDECIDED = "undecided", Text(da="Ikke besluttet", en="Not decided")


@row
class TrialAction:
    """Something that was tried out locally."""

    action: str | None = item(Text(da="Hvad blev afprøvet?", en="What was tried out?"))
    tried_on: date | None = item(Text(da="Hvornår?", en="When?"))


@row
class Presentation:
    """A short presentation of local experience."""

    meeting: MeetingId | None = item(
        Text(da="På hvilket møde?", en="At which meeting?")
    )


@worksheet(
    "participation",
    title=Text(da="Kommunens deltagelse", en="The municipality's participation"),
    document=Site,
    supports=(
        "MACT013",
        "MACT018",
        "MACT029",
        "MACT033",
        "MACT034",
        "MACT035",
        "MACT048",
    ),
)
class Participation:
    """From the decision to what came after the course."""

    organisation: OrganisationId | None = item(Text(da="Kommune", en="Municipality"))
    decision: Decision | None = item(Text(da="Beslutning", en="Decision"))
    decided_on: date | None = item(Text(da="Besluttet den", en="Decided on"))
    signed_up_on: date | None = item(
        Text(da="Tilmeldt forløbet den", en="Signed up for the course on")
    )
    trial_actions: tuple[TrialAction, ...] | None = item(
        Text(da="Afprøvede handlinger", en="Actions tried out")
    )
    presentations: tuple[Presentation, ...] | None = item(
        Text(da="Oplæg på møderne", en="Presentations at the meetings")
    )
    local_description_written: bool | None = item(
        Text(
            da="Er den lokale indsatsbeskrivelse skrevet?",
            en="Is the local description of the effort written?",
        )
    )
    training_started_on: date | None = item(
        Text(
            da="Kompetenceudviklingen begyndte den",
            en="Competence development began on",
        )
    )
