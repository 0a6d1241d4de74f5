"""The plan of a group's meetings for half a year; the meetings stand with the others."""

from datetime import date

from actcore.model import Site, TeamId
from actcore.variant import Choice, Text, item, worksheet


class Pattern(Choice):
    """What the group has agreed on."""

    MONTHLY = "whole_monthly", Text(nb="Hele gruppen hver måned", en="Whole, monthly")
    ALTERNATING = (
        "alternating",
        Text(
            nb="Arbeidsgrupper og hele gruppen annenhver gang",
            en="Work groups and the whole group in turn",
        ),
    )
    OTHER = "other", Text(nb="Noe annet", en="Something else")


@worksheet(
    "half_year_plan",
    title=Text(nb="Halvårsplan for møter", en="Half-year plan of meetings"),
    document=Site,
    supports=("BIR036", "BIR038", "BIR040"),
)
class HalfYearPlan:
    """One plan."""

    team: TeamId = item(Text(nb="Ressursgruppe", en="Municipal resource group"))
    since: date = item(Text(nb="Gjelder fra", en="From"))
    until: date = item(Text(nb="Gjelder til", en="To"))
    adopted_on: date | None = item(Text(nb="Vedtatt dato", en="Decided on"))
    pattern: Pattern | None = item(Text(nb="Møtemønster", en="Pattern of meetings"))
