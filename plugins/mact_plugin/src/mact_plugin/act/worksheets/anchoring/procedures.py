"""Procedures, manuals and templates that carry the effort on."""

from datetime import date

from actcore.model import Site
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page

_PROCEDURES = GUIDE.at("Procedurer for forankring af indsatsen", pages=page(26, 27))


class ProcedureAbout(Choice):
    """What a procedure settles; the guide's examples."""

    TEAM = (
        "team",
        Text(da="Rammer for teamets arbejde", en="Frames for the team's work"),
    )
    PARTNERS = "partners", Text(da="Samarbejde med partnere", en="Work with partners")
    BRIDGES = (
        "bridges",
        Text(da="Brobygning til eksisterende tilbud", en="Bridges to existing offers"),
    )
    MANUAL = "manual", Text(da="Manual", en="Manual")
    FUNCTIONS = (
        "functions",
        Text(da="Funktionsbeskrivelser", en="Function descriptions"),
    )
    TEMPLATE = "template", Text(da="Skabelon", en="Template")
    OTHER = "other", Text(da="Andet", en="Something else")


class MadeKnownTo(Choice):
    """Who has been told."""

    TEAM = "team", Text(da="Teamet", en="The team")
    NEW_STAFF = "new_staff", Text(da="Nye medarbejdere", en="New staff")
    NEW_LEADERS = "new_leaders", Text(da="Nye ledere", en="New leaders")
    PARTNERS = "partners", Text(da="Samarbejdspartnere", en="Partners")


@row
class Procedure:
    """One procedure, manual or template."""

    about: ProcedureAbout | None = item(
        Text(da="Hvad handler den om?", en="What is it about?"), source=_PROCEDURES
    )
    title: str | None = item(Text(da="Navn", en="Title"))
    carried_on: bool | None = item(
        Text(da="Bruges den stadig?", en="Is it still in use?"), source=_PROCEDURES
    )
    known_to: tuple[MadeKnownTo, ...] | None = item(
        Text(da="Hvem kender den?", en="Who knows of it?"), source=_PROCEDURES
    )


@worksheet(
    "anchoring_procedures",
    title=Text(da="Procedurer i driften", en="Procedures in operation"),
    document=Site,
    supports=("ACT189", "ACT190"),
)
class AnchoringProcedures:
    """An overview of what is written down, and who knows of it."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    procedures: tuple[Procedure, ...] | None = item(
        Text(
            da="Hvilke procedurer, manualer og skabeloner er der?",
            en="Which procedures, manuals and templates are there?",
        ),
        source=_PROCEDURES,
    )
