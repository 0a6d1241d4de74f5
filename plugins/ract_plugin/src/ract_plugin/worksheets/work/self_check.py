"""A service's own look at how it follows the model. It is no instrument."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, row, worksheet


class CheckResult(Choice):
    """What the service itself found."""

    MET = "met", Text(sv="Uppfyllt", en="Met")
    NOT_MET = "not_met", Text(sv="Inte uppfyllt", en="Not met")
    NOT_ASSESSABLE = (
        "not_assessable",
        Text(sv="Går inte att bedöma", en="Cannot be told"),
    )
    NOT_APPLICABLE = "not_applicable", Text(sv="Gäller inte", en="Does not apply")


@row
class CheckedRule:
    """One rule and what the service found."""

    rule: str = item(
        Text(sv="Regel", en="Rule"),
        help=Text(
            sv="Regelns kod, till exempel RACT024.", en="Its code, like RACT024."
        ),
    )
    result: CheckResult | None = item(Text(sv="Resultat", en="Result"))
    evidence: str | None = item(
        Text(sv="Var framgår det?", en="Where can that be seen?")
    )
    comment: str | None = item(Text(sv="Kommentar", en="Comment"))


@worksheet(
    "self_check",
    title=Text(sv="Egen kontroll av arbetssättet", en="Own check of the way of work"),
    document=Case,
    notice=Text(
        sv="Det här är verksamhetens egen kontroll. Den är varken CSI eller CSI-R, ersätter inte en sådan granskning och ger ingen poäng.",
        en="This is the service's own check. It is neither CSI nor CSI-R, does not replace such an audit and gives no score.",
    ),
)
class SelfCheck:
    """One check on one day; no rule reads it."""

    checked_on: date | None = item(Text(sv="Datum", en="Date"))
    checked_by: tuple[PersonId, ...] | None = item(
        Text(sv="Vilka gjorde kontrollen?", en="Who made the check?")
    )
    rows: tuple[CheckedRule, ...] | None = item(
        Text(sv="Regel för regel", en="Rule by rule")
    )
