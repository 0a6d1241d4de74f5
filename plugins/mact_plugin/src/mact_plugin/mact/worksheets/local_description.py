"""The municipality's own description of how it organises M-ACT."""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Text, item, row, worksheet

from ...sources import FLYER

_IN_PLACE = FLYER.at("Mål", pages="1", lines="39")
_STAFF = FLYER.at("Mål", pages="1", lines="40")


@row
class LocalAgreement:
    """An agreement with a partner."""

    partner: OrganisationId | None = item(
        Text(da="Hvem er aftalen med?", en="With whom?")
    )
    about: str | None = item(Text(da="Hvad er aftalt?", en="What is agreed?"), lines=2)
    agreed_on: date | None = item(Text(da="Aftalt den", en="Agreed on"))


@worksheet(
    "local_description",
    title=Text(da="Lokal indsatsbeskrivelse", en="Local description of the effort"),
    document=Site,
    supports=("MACT015", "MACT016", "MACT034"),
)
class LocalDescription:
    """The description as it stood on one day.

    The flyer also calls it an intervention plan. It is the municipality's paper about its
    organisation and no citizen's plan.
    """

    filled_on: date = item(Text(da="Dato", en="Date"))
    organisation: OrganisationId = item(
        Text(da="Kommune", en="Municipality"), source=_IN_PLACE
    )
    written_on: date | None = item(
        Text(da="Beskrivelsen er færdig den", en="The description is finished on"),
        source=_IN_PLACE,
    )
    organisation_in_place: bool | None = item(
        Text(
            da="Er den lokale organisering på plads?",
            en="Is the local organisation in place?",
        ),
        source=_IN_PLACE,
        section=Text(da="Organisering", en="Organisation"),
    )
    organising: str | None = item(
        Text(
            da="Hvordan er M-ACT organiseret hos jer?", en="How do you organise M-ACT?"
        ),
        source=_IN_PLACE,
        lines=6,
    )
    anchor_person_ready: bool | None = item(
        Text(
            da="Er tovholderen udpeget, eller kan det ske nu?",
            en="Is the anchor person appointed, or can that happen now?",
        ),
        source=_STAFF,
        section=Text(da="Tovholder og kerneteam", en="Anchor person and core team"),
    )
    core_team_ready: bool | None = item(
        Text(
            da="Er kerneteamet udpeget, eller kan det ske nu?",
            en="Is the core team appointed, or can that happen now?",
        ),
        source=_STAFF,
    )
    agreements: tuple[LocalAgreement, ...] | None = item(
        Text(da="Samarbejdsaftaler", en="Collaboration agreements"),
        section=Text(da="Aftaler", en="Agreements"),
    )
    drivers: tuple[str, ...] | None = item(
        Text(
            da="Hvad trækker implementeringen fremad?",
            en="What drives the implementation forward?",
        ),
        section=Text(da="Drivkræfter og barrierer", en="Drivers and barriers"),
    )
    barriers: tuple[str, ...] | None = item(
        Text(da="Hvad står i vejen for den?", en="What stands in its way?"),
    )
