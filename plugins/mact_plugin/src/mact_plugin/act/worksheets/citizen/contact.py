"""Contacts with the citizen, and attempts at one."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, answered, item, worksheet

from ....sources import GUIDE, page
from ..shared import Area

BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))
ACTIVE = GUIDE.at(
    "Aktiv indsats; Medarbejderne skal være de aktive parter", pages=page(9, 12)
)


class InitiatedBy(Choice):
    """Who took the first step."""

    CITIZEN = "citizen", Text(da="Borgeren", en="The citizen")
    WORKER = "worker", Text(da="Medarbejderen", en="The worker")
    OTHERS = "others", Text(da="Andre", en="Others")


class Place(Choice):
    """Where citizen and worker meet."""

    HOME = "home", Text(da="Hjemme hos borgeren", en="At the citizen's home")
    OUT = "out", Text(da="Ude i byen eller i naturen", en="Out in town or in nature")
    DROP_IN_CENTRE = "drop_in_centre", Text(da="Værested", en="Drop-in centre")
    SHELTER = "shelter", Text(da="Forsorgshjem", en="Shelter")
    TEAM_PREMISES = "team_premises", Text(da="Hos teamet", en="At the team's premises")
    HOSPITAL = "hospital", Text(da="Hospital", en="Hospital")
    PHONE = (
        "phone",
        Text(da="I telefon eller på skærm", en="By telephone or on screen"),
    )
    OTHER = "other", Text(da="Et andet sted", en="Somewhere else")


@worksheet(
    "contact",
    title=Text(da="Kontakt med borgeren", en="Contact with the citizen"),
    document=Case,
    supports=(
        "ACT002",
        "ACT006",
        "ACT035",
        "ACT036",
        "ACT038",
        "ACT079",
        "ACT080",
        "ACTE19",
    ),
)
class Contact:
    """One sheet for each contact and for each attempt at one."""

    on: date = item(Text(da="Dato", en="Date"))
    worker: PersonId | None = item(Text(da="Medarbejder", en="Worker"))
    initiated_by: InitiatedBy | None = item(
        Text(da="Hvem tog initiativet?", en="Who took the initiative?"),
        source=ACTIVE,
    )
    reached: bool | None = item(
        Text(da="Blev der kontakt?", en="Was the citizen reached?"),
        help=Text(
            da="Et forsøg uden kontakt er også et stykke arbejde.",
            en="An attempt that reaches nobody is work done too.",
        ),
        source=ACTIVE,
    )
    minutes: int | None = item(
        Text(da="Hvor længe, i minutter?", en="How long, in minutes?"), minimum=0
    )
    areas: tuple[Area, ...] | None = item(
        Text(da="Hvad handlede det om?", en="What was it about?"),
        show_when=answered("reached", True),
    )
    place: Place | None = item(
        Text(da="Hvor?", en="Where?"),
        source=BOX,
        section=Text(da="Stedet", en="The place"),
    )
    wished_places: tuple[Place, ...] | None = item(
        Text(
            da="Hvor ville borgeren gerne mødes?",
            en="Where did the citizen want to meet?",
        ),
        help=Text(
            da="Spørg borgeren. »Intet af dette« betyder, at stedet er lige meget.",
            en="Ask the citizen. “None of these” says that any place will do.",
        ),
        source=BOX,
    )
    quiet_until: date | None = item(
        Text(
            da="Har borgeren bedt om ro? Til og med hvornår?",
            en="Did the citizen ask to be left in peace? Until when?",
        ),
        help=Text(
            da="Lad feltet stå tomt, hvis borgeren ikke har bedt om det.",
            en="Leave it blank if the citizen did not ask for it.",
        ),
        open_end=True,
        section=Text(da="Fremover", en="From here on"),
    )
