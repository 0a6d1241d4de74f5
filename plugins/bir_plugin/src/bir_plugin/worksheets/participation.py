"""A municipality's part in the programme, as it describes it itself."""

from datetime import date

from actcore.model import OrganisationId, PersonId, Site
from actcore.variant import Text, item, worksheet


@worksheet(
    "participation",
    title=Text(nb="Kommunens deltakelse", en="The municipality's part"),
    document=Site,
    supports=("BIR011", "BIR034"),
)
class Participation:
    """One municipality's part."""

    municipality: OrganisationId = item(Text(nb="Kommune", en="Municipality"))
    joined_in: int | None = item(Text(nb="Med fra år", en="Took part from the year"))
    project_since: date | None = item(
        Text(nb="Prosjektperioden fra", en="Project period from")
    )
    project_until: date | None = item(
        Text(nb="Prosjektperioden til", en="Project period to"), open_end=True
    )
    led_by: PersonId | None = item(
        Text(
            nb="Hvem leder arbeidet internt i kommunen?",
            en="Who leads the work inside the municipality?",
        )
    )
    korus_contacts: tuple[PersonId, ...] | None = item(
        Text(
            nb="Hvem er kontakt mellom kommunen og KoRus?",
            en="Who is the contact between the municipality and KoRus?",
        )
    )
    local_name: str | None = item(
        Text(nb="Lokalt navn på satsingen", en="Local name of the effort"),
        help=Text(
            nb="Et visningsnavn. To kommuner kan ha like navn på ulike ting.",
            en="For display. Two municipalities can use one name for different things.",
        ),
    )
    inhabitants_about: int | None = item(
        Text(nb="Innbyggere, omtrent", en="Inhabitants, about")
    )
    course_participants: int | None = item(
        Text(nb="Antall kursdeltakere", en="Number of course participants")
    )
    why_this_composition: str | None = item(
        Text(
            nb="Hvorfor gruppen er satt sammen slik",
            en="Why the group is composed as it is",
        ),
        help=Text(
            nb="Tenk på hvordan kommunen er organisert og hvor stor den er.",
            en="Think of how the municipality is organised and how large it is.",
        ),
    )
