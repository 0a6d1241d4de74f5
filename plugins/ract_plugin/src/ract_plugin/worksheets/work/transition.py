"""A move from one form of care or treatment to another."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, worksheet


class CareForm(Choice):
    """Where the client comes from or goes to."""

    OUTPATIENT = (
        "outpatient",
        Text(sv="Psykiatrisk öppenvård", en="Psychiatric outpatient care"),
    )
    INPATIENT = (
        "inpatient",
        Text(sv="Psykiatrisk slutenvård", en="Psychiatric inpatient care"),
    )
    PRIMARY_CARE = "primary_care", Text(sv="Primärvård", en="Primary care")
    MUNICIPAL = (
        "municipal",
        Text(sv="Kommunalt boende eller stöd", en="Municipal housing or support"),
    )
    OTHER = "other", Text(sv="Annat", en="Something else")


@worksheet(
    "transition",
    title=Text(sv="Övergång mellan vårdformer", en="Transition between forms of care"),
    document=Case,
    supports=("RACT056",),
)
class Transition:
    """One transition, such as coming home from a ward."""

    id: str | None = item(
        Text(sv="Övergångens beteckning", en="Code of the move"),
        lines=1,
        section=Text(sv="Övergången", en="The move"),
    )
    moved_on: date | None = item(Text(sv="Datum", en="Date"))
    left: CareForm | None = item(
        Text(sv="Från vilken vårdform?", en="From which form of care?")
    )
    reached: CareForm | None = item(
        Text(sv="Till vilken vårdform?", en="To which form of care?")
    )
    plan_made: bool | None = item(
        Text(
            sv="Fanns det en plan för övergången?", en="Was there a plan for the move?"
        ),
        section=Text(sv="Förberedelse och uppföljning", en="Preparation and follow-up"),
    )
    group_informed: bool | None = item(
        Text(
            sv="Fick resursgruppen veta det i förväg?",
            en="Was the resource group told beforehand?",
        )
    )
    case_manager_present: bool | None = item(
        Text(sv="Var case managern med?", en="Was the case manager there?")
    )
    follow_up_on: date | None = item(
        Text(sv="När följdes den upp?", en="When was it followed up?")
    )
