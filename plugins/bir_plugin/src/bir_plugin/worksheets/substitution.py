"""The use of a deputy: which department was short of its member, and why in one word."""

from datetime import date

from actcore.model import MeetingId, OrganisationId, PersonId, Site, TeamId
from actcore.variant import Choice, Text, item, worksheet


class Cause(Choice):
    """Why a deputy was needed: the sort of cause and never more."""

    ABSENCE = "absence", Text(nb="Fravær", en="Absence")
    ILLNESS = "illness", Text(nb="Sykdom", en="Illness")
    JOB_CHANGE = "job_change", Text(nb="Jobbskifte", en="Change of job")
    OTHER = "other", Text(nb="Noe annet", en="Something else")


@worksheet(
    "substitution",
    title=Text(nb="Bruk av varaperson", en="Use of a deputy"),
    document=Site,
    supports=("BIR009",),
    notice=Text(
        nb="Her føres bare hva slags grunn det var, for eksempel sykdom. Skriv aldri noe mer om helsen til den som er borte.",
        en="Only the sort of reason stands here, such as illness. Never write more about the health of the person who is away.",
    ),
)
class Substitution:
    """One time that a deputy stepped in."""

    team: TeamId = item(
        Text(nb="Ressursgruppe", en="Municipal resource group"),
        prefill="team:resource_group",
    )
    on: date = item(Text(nb="Dato", en="Date"))
    department: OrganisationId | None = item(
        Text(
            nb="Hvilken fagavdeling gjelder det?",
            en="Which professional department is it about?",
        )
    )
    deputy: PersonId | None = item(
        Text(nb="Hvilken varaperson trådte inn?", en="Which deputy stepped in?")
    )
    meeting: MeetingId | None = item(
        Text(nb="På hvilket møte?", en="At which meeting?"),
        help=Text(
            nb="La feltet stå tomt om det ikke gjaldt et møte.",
            en="Leave it blank if it was not about a meeting.",
        ),
    )
    reason: Cause | None = item(
        Text(nb="Hvorfor?", en="Why?"),
        help=Text(
            nb="Et jobbskifte er varig. Da trenger fagavdelingen et nytt medlem i gruppen, ikke bare en vara.",
            en="A change of job is lasting. The professional department then needs a new member in the group, not only a deputy.",
        ),
    )
