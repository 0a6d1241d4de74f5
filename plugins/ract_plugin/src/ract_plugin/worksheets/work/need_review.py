"""What the client needs at present, looked over on one day."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, worksheet


class Need(Choice):
    """Whether something is needed."""

    NEEDED = "needed", Text(sv="Behövs", en="Needed")
    NOT_NEEDED = "not_needed", Text(sv="Behövs inte nu", en="Not needed at present")


@worksheet(
    "need_review",
    title=Text(sv="Genomgång av behoven", en="Review of needs"),
    document=Case,
    supports=("RACT039", "RACT040", "RACT044"),
)
class NeedReview:
    """One review; the latest one by the day in question counts."""

    reviewed_on: date | None = item(Text(sv="Datum", en="Date"))
    with_client: bool | None = item(
        Text(
            sv="Gjordes den tillsammans med klienten?",
            en="Was it made with the client?",
        )
    )
    treatment: Need | None = item(
        Text(sv="Behövs det behandling?", en="Is treatment needed?")
    )
    social_support: Need | None = item(
        Text(sv="Behövs det socialt stöd?", en="Is social support needed?")
    )
    all_noted: bool | None = item(
        Text(
            sv="Är alla klientens insatser antecknade?",
            en="Are all of the client's interventions on record?",
        )
    )
    changed: str | None = item(
        Text(
            sv="Vad har ändrats sedan sist, och vem behöver vara med nu?",
            en="What has changed since last time, and who is needed now?",
        )
    )
