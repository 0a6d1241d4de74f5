"""A routine of the municipality for going from concern to action.

What it says is the municipality's own; there are no steps, deadlines or laws to begin
with, because the source has none.
"""

from datetime import date

from actcore.model import OrganisationId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet


class Mode(Choice):
    """What the group has done about a routine."""

    MADE = "made", Text(nb="Vi har laget rutinen", en="We have made the routine")
    EXISTING = (
        "existing_made_known",
        Text(
            nb="Rutinen fantes, og vi har gjort den kjent",
            en="The routine existed, and we have made it known",
        ),
    )
    BOTH = (
        "made_and_made_known",
        Text(
            nb="Vi har laget rutinen og gjort den kjent",
            en="We have made the routine and made it known",
        ),
    )
    NONE = (
        "none",
        Text(nb="Kommunen har ingen rutine", en="The municipality has no routine"),
    )


class Channel(Choice):
    """How a routine was made known."""

    MEETING = "meeting", Text(nb="På møte", en="In a meeting")
    TRAINING = "training", Text(nb="I opplæringen", en="In the training")
    EMAIL = "email", Text(nb="På e-post", en="By e-mail")
    INTRANET = "intranet", Text(nb="På intranett", en="On the intranet")
    PRINT = "print", Text(nb="På papir", en="On paper")
    OTHER = "other", Text(nb="På en annen måte", en="In another way")


@row
class RoutineStep:
    """One step on the way from concern to action."""

    number: int | None = item(Text(nb="Nummer", en="Number"), minimum=1)
    what: str = item(Text(nb="Hva skal gjøres?", en="What is to be done?"), lines=2)
    responsible: tuple[str, ...] | None = item(
        Text(nb="Hvem har ansvaret?", en="Who is responsible?"),
        help=Text(
            nb="Skriv roller, ikke navn. Velg «Ingenting» hvis rutinen ikke sier det.",
            en="Write roles, not names. Choose “Nothing” if the routine does not say.",
        ),
    )


@row
class Deadline:
    """A deadline that the municipality has set itself."""

    what: str = item(Text(nb="Hva gjelder fristen?", en="What is the deadline for?"))
    days: int | None = item(Text(nb="Antall dager", en="Number of days"), minimum=0)


@row
class LegalReference:
    """A law or guideline that the routine refers to, for as long as it applied."""

    title: str = item(
        Text(nb="Lov eller retningslinje", en="Law or guideline"),
        help=Text(
            nb="Ta med paragrafen. Lover blir avløst, og paragrafer får nye numre.",
            en="Include the section. Laws are replaced, and sections renumbered.",
        ),
    )
    valid_from: date | None = item(Text(nb="Gjelder fra", en="Valid from"))
    valid_to: date | None = item(
        Text(nb="Gjelder til", en="Valid to"), open_end=True, not_before="valid_from"
    )


@row
class MadeKnown:
    """One time that a routine was made known in a department."""

    department: OrganisationId = item(Text(nb="Avdeling", en="Department"))
    on: date | None = item(Text(nb="Dato", en="Date"))
    channel: Channel | None = item(Text(nb="Hvordan?", en="How?"))


@worksheet(
    "routine",
    title=Text(
        nb="Rutine fra bekymring til handling", en="Routine from concern to action"
    ),
    document=Site,
    supports=("BIR030", "BIR031"),
)
class Routine:
    """One routine, or the answer that there is none."""

    team: TeamId = item(
        Text(nb="Ressursgruppe", en="Municipal resource group"),
        prefill="team:resource_group",
        section=Text(nb="Rutinen", en="The routine"),
    )
    title: str | None = item(
        Text(nb="Hva heter rutinen?", en="What is the routine called?"), lines=1
    )
    mode: Mode | None = item(
        Text(nb="Hva har gruppen gjort?", en="What has the group done?"),
        help=Text(
            nb="Det er like bra å gjøre kjent en rutine som finnes, som å lage en ny. Har kommunen ingen rutine, kan resten stå tomt.",
            en="To make an existing routine known is as good as to make a new one. If the municipality has no routine, leave the rest blank.",
        ),
    )
    triggers: tuple[str, ...] | None = item(
        Text(nb="Hva setter rutinen i gang?", en="What sets the routine going?"),
        help=Text(
            nb="Beskriv hva slags observasjoner det gjelder, aldri et barn eller en familie. Velg «Ingenting» hvis rutinen ikke sier det.",
            en="Describe kinds of observation, never a child or a family. Choose “Nothing” if the routine does not say.",
        ),
        section=Text(nb="Hva rutinen sier", en="What the routine says"),
    )
    steps: tuple[RoutineStep, ...] | None = item(
        Text(nb="Hvilke trinn har rutinen?", en="Which steps does the routine have?"),
        help=Text(
            nb="Velg «Det finnes ingen» hvis rutinen ikke har noen trinn.",
            en="Choose “There are none” if the routine has no steps.",
        ),
    )
    deadlines: tuple[Deadline, ...] | None = item(
        Text(
            nb="Hvilke frister har kommunen satt?",
            en="Which deadlines has the municipality set?",
        )
    )
    leave_when: str | None = item(
        Text(
            nb="Når skal den ansatte gå utenom trinnene?",
            en="When is an employee to go outside the steps?",
        ),
        help=Text(
            nb="For eksempel ved mistanke om vold eller overgrep.",
            en="For example when violence or abuse is suspected.",
        ),
    )
    legal_refs: tuple[LegalReference, ...] | None = item(
        Text(
            nb="Hvilke lover og retningslinjer viser rutinen til?",
            en="Which laws and guidelines does the routine refer to?",
        )
    )
    approved_by: str | None = item(
        Text(nb="Hvem har godkjent rutinen?", en="Who has approved the routine?"),
        help=Text(nb="Skriv rollen eller organet.", en="Write the role or the body."),
        section=Text(nb="Godkjent og gjort kjent", en="Approved and made known"),
        lines=1,
    )
    approved_on: date | None = item(
        Text(nb="Når ble den godkjent?", en="When was it approved?")
    )
    made_known: tuple[MadeKnown, ...] | None = item(
        Text(nb="Hvor er den gjort kjent?", en="Where has it been made known?"),
        help=Text(
            nb="Velg «Det finnes ingen» hvis den ikke er gjort kjent noe sted.",
            en="Choose “There are none” if it has not been made known anywhere.",
        ),
    )
    review_on: date | None = item(
        Text(nb="Når skal den gjennomgås på nytt?", en="When is it to be reviewed?"),
        not_before="approved_on",
    )
    withdrawn_on: date | None = item(
        Text(nb="Når ble den trukket tilbake?", en="When was it withdrawn?"),
        open_end=True,
        not_before="approved_on",
    )
