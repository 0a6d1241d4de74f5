"""A municipality's part in the programme, as it describes it itself."""

from datetime import date

from actcore.model import OrganisationId, PersonId, Site
from actcore.variant import Text, answered, item, worksheet


@worksheet(
    "participation",
    title=Text(nb="Kommunens deltakelse", en="The municipality's participation"),
    document=Site,
    supports=(
        "BIR001",
        "BIR002",
        "BIR003",
        "BIR004",
        "BIR011",
        "BIR034",
        "BIR042",
        "BIR054",
    ),
)
class Participation:
    """One municipality's part."""

    municipality: OrganisationId = item(
        Text(nb="Kommune", en="Municipality"),
        section=Text(nb="Kommunen", en="The municipality"),
    )
    joined_in: int | None = item(
        Text(
            nb="Hvilket år ble kommunen med?",
            en="In which year did the municipality join?",
        )
    )
    project_since: date | None = item(
        Text(nb="Prosjektperioden fra", en="Project period from")
    )
    project_until: date | None = item(
        Text(nb="Prosjektperioden til", en="Project period to"),
        open_end=True,
        not_before="project_since",
    )
    has_resource_group: bool | None = item(
        Text(
            nb="Har kommunen en ressursgruppe?",
            en="Does the municipality have a municipal resource group?",
        ),
        help=Text(
            nb="En gruppe som er ført, trenger ikke noe svar her. Svar nei om kommunen ikke har noen.",
            en="A group that is recorded needs no answer here. Answer no if the municipality has none.",
        ),
        section=Text(
            nb="Gruppen og kontakten med KoRus",
            en="The group and the contact with KoRus",
        ),
    )
    led_by: PersonId | None = item(
        Text(
            nb="Hvem leder arbeidet internt i kommunen?",
            en="Who leads the work inside the municipality?",
        ),
        help=Text(
            nb="Det er ikke det samme som å lede møtene i gruppen.",
            en="That is not the same as chairing the meetings of the group.",
        ),
    )
    korus_contacts: tuple[PersonId, ...] | None = item(
        Text(
            nb="Hvem er kontaktperson mellom kommunen og KoRus?",
            en="Who is the contact between the municipality and KoRus?",
        ),
        help=Text(
            nb="Det kan være mer enn én. Velg «Det finnes ingen» hvis ingen er det.",
            en="There can be more than one. Choose “There are none” if nobody is.",
        ),
    )
    local_name: str | None = item(
        Text(nb="Lokalt navn på satsingen", en="Local name of the effort"),
        help=Text(
            nb="Navnet er bare til visning. To kommuner kan bruke samme navn om ulike ting.",
            en="The name is for display only. Two municipalities can use the same name for different things.",
        ),
        section=Text(nb="Lokalt navn", en="Local name"),
        lines=1,
    )
    local_name_since: date | None = item(
        Text(nb="Når ble navnet tatt i bruk?", en="When was the name taken into use?"),
        show_when=answered("local_name"),
    )
    inhabitants_about: int | None = item(
        Text(nb="Omtrent hvor mange innbyggere?", en="About how many inhabitants?"),
        minimum=0,
        section=Text(
            nb="Kommunens størrelse og oppbygning", en="Size and organisation"
        ),
    )
    organisation_model: str | None = item(
        Text(
            nb="Hvordan er kommunen organisert?",
            en="How is the municipality organised?",
        ),
        help=Text(
            nb="For eksempel sektorer med kommunalsjefer, eller enheter rett under rådmannen.",
            en="For example sectors with municipal directors, or units directly under the chief executive.",
        ),
    )
    course_participants: int | None = item(
        Text(nb="Antall kursdeltakere", en="Number of course participants"), minimum=0
    )
    why_this_composition: str | None = item(
        Text(
            nb="Hvorfor er gruppen satt sammen slik?",
            en="Why is the group composed as it is?",
        ),
        help=Text(
            nb="Tenk på hvordan kommunen er organisert og hvor stor den er.",
            en="Think of how the municipality is organised and how large it is.",
        ),
        lines=4,
    )
