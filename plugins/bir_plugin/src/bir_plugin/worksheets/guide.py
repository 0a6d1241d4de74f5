"""The municipality's own guide; it is a product beside the routines, not one of them."""

from datetime import date

from actcore.model import Site, TeamId
from actcore.variant import Choice, Text, item, worksheet


class GuideState(Choice):
    """How far the work on a guide has come."""

    NOT_BEGUN = "not_begun", Text(nb="Ikke påbegynt", en="Not begun")
    UNDER_WAY = "under_way", Text(nb="Under arbeid", en="Under way")
    PUBLISHED = "published", Text(nb="Ferdig og gitt ut", en="Finished and published")


class Section(Choice):
    """What a guide tells of; the source gives no table of contents."""

    SIGNS = "signs", Text(nb="Tegn å se etter", en="Signs to look for")
    CONVERSATION = (
        "conversation",
        Text(
            nb="Samtaler med barn og foreldre", en="Talking with children and parents"
        ),
    )
    ROUTINE = "routine", Text(nb="Rutinen", en="The routine")
    SERVICES = (
        "services",
        Text(nb="Tjenester i kommunen", en="Services in the municipality"),
    )
    CONTACTS = "contacts", Text(nb="Kontaktpunkter", en="Points of contact")
    LEGAL = "legal", Text(nb="Regelverk", en="Laws and rules")


@worksheet(
    "guide",
    title=Text(nb="Kommunal veileder", en="Municipal guide"),
    document=Site,
    supports=("BIR033",),
)
class Guide:
    """One edition of the municipality's guide, or the answer that it is not begun."""

    team: TeamId = item(
        Text(nb="Ressursgruppe", en="Municipal resource group"),
        prefill="team:resource_group",
        section=Text(nb="Veilederen", en="The guide"),
    )
    title: str | None = item(
        Text(nb="Hva heter veilederen?", en="What is the guide called?"), lines=1
    )
    version: str | None = item(Text(nb="Utgave", en="Edition"), lines=1)
    state: GuideState | None = item(
        Text(nb="Hvor langt har arbeidet kommet?", en="How far has the work come?")
    )
    sections: tuple[Section, ...] | None = item(
        Text(nb="Hva handler veilederen om?", en="What is the guide about?")
    )
    owner_role: str | None = item(
        Text(
            nb="Hvem holder veilederen oppdatert?", en="Who keeps the guide up to date?"
        ),
        help=Text(nb="Skriv rollen, ikke navnet.", en="Write the role, not the name."),
        lines=1,
        section=Text(nb="Ansvar og datoer", en="Responsibility and days"),
    )
    published_on: date | None = item(
        Text(nb="Når gis den ut?", en="When is it published?")
    )
    review_on: date | None = item(
        Text(nb="Når skal den gjennomgås på nytt?", en="When is it to be reviewed?"),
        not_before="published_on",
    )
