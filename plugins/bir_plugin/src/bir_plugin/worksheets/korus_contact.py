"""The log of a municipality's contact with KoRus."""

from datetime import date

from actcore.model import MeetingId, OrganisationId, Site
from actcore.variant import Choice, Text, item, row, worksheet


class ContactChannel(Choice):
    """How KoRus and the municipality were in touch."""

    MEETING = "meeting", Text(nb="Møte", en="Meeting")
    MAIL = "mail", Text(nb="E-post", en="E-mail")
    PHONE = "phone", Text(nb="Telefon", en="Phone")
    WEB = "web", Text(nb="På nett", en="On the web")


@row
class LoggedContact:
    """One time that KoRus and the municipality were in touch."""

    day: date | None = item(Text(nb="Dato", en="Date"))
    channel: ContactChannel | None = item(
        Text(nb="Hvordan hadde dere kontakt?", en="How were you in touch?")
    )
    topic: str | None = item(
        Text(nb="Tema", en="Topic"),
        help=Text(
            nb="Skriv om arbeidet, aldri om et barn eller en familie.",
            en="Write about the work, never about a child or a family.",
        ),
        lines=2,
    )
    attended_meeting: MeetingId | None = item(
        Text(
            nb="Hvilket kommunalt møte deltok lederen for programmet på?",
            en="Which municipal meeting did the programme leader attend?",
        )
    )
    half_year: date | None = item(
        Text(
            nb="Hvilket halvår gjelder kontakten?",
            en="Which half-year does the contact belong to?",
        ),
        help=Text(
            nb="Skriv den første dagen i halvåret. Trengs bare når datoen er ukjent.",
            en="Put the first day of the half-year. Needed only where the date is unknown.",
        ),
    )


@worksheet(
    "korus_contact",
    title=Text(nb="Logg over kontakten med KoRus", en="Log of contact with KoRus"),
    document=Site,
    supports=("BIR042", "BIR043"),
)
class KorusContact:
    """One municipality's log of some time; an empty list says that there was no contact."""

    municipality: OrganisationId = item(Text(nb="Kommune", en="Municipality"))
    kept_since: date | None = item(
        Text(nb="Fra hvilken dag er loggen ført?", en="From which day is the log kept?")
    )
    kept_until: date | None = item(
        Text(
            nb="Til og med hvilken dag er loggen ført?",
            en="Up to and including which day is the log kept?",
        ),
        help=Text(
            nb="Alle møter som lederen for programmet var med på i denne tiden, skal stå i loggen.",
            en="Every meeting that the programme leader attended in this time is to be in the log.",
        ),
        not_before="kept_since",
    )
    contacts: tuple[LoggedContact, ...] | None = item(
        Text(nb="Kontakter", en="Contacts"),
        help=Text(
            nb="Velg «Det finnes ingen» hvis det ikke har vært kontakt.",
            en="Choose “There are none” if there has been no contact.",
        ),
    )
