"""A user coach's employment, organisation and training, kept apart from each other."""

from datetime import date

from actcore.model import OrganisationId, PersonId, Site
from actcore.variant import Choice, Text, answered, item, worksheet


class OwnExperience(Choice):
    """What the coach has said of own experience."""

    YES = "yes", Text(sv="Ja", en="Yes")
    NO = "no", Text(sv="Nej", en="No")
    NOT_SAID = "not_said", Text(sv="Vill inte uppge", en="Does not want to say")


@worksheet(
    "coach_service",
    title=Text(sv="Brukarcoachens uppdrag", en="A user coach's position"),
    document=Site,
    supports=("RACT057", "RACT058", "RACT059", "RACT062", "RACT063"),
)
class CoachService:
    """The position of one user coach as it is at present."""

    person: PersonId | None = item(
        Text(sv="Brukarcoach", en="User coach"),
        section=Text(sv="Coachen", en="The coach"),
    )
    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    own_experience: OwnExperience | None = item(
        Text(
            sv="Har coachen egen erfarenhet av psykisk funktionsnedsättning?",
            en="Does the coach have own experience of psychiatric disability?",
        ),
        help=Text(
            sv="Coachen svarar själv. Skriv ingenting mer om saken.",
            en="The coach answers in person. Write nothing more about it.",
        ),
    )
    employed: bool | None = item(
        Text(sv="Är coachen anställd?", en="Is the coach employed?"),
        section=Text(sv="Anställningen", en="The employment"),
    )
    employed_since: date | None = item(
        Text(sv="Anställd från och med", en="Employed since"),
        help=Text(
            sv="Även en dag som ligger längre fram.",
            en="A day that lies ahead as well.",
        ),
    )
    employer: OrganisationId | None = item(
        Text(sv="Vem är arbetsgivare?", en="Who is the employer?"),
        help=Text(
            sv="En region, en kommun eller en brukarorganisation.",
            en="A region, a municipality or a users' organisation.",
        ),
    )
    organiser: OrganisationId | None = item(
        Text(
            sv="Vem organiserar coachernas arbete?",
            en="Who organises the coaches' work?",
        ),
        section=Text(sv="Organisation och utbildning", en="Organisation and training"),
    )
    trained: bool | None = item(
        Text(
            sv="Är coachen utbildad för uppdraget?",
            en="Has the coach been trained for the position?",
        )
    )
    trainer: OrganisationId | None = item(
        Text(sv="Vem höll i utbildningen?", en="Who gave the training?"),
        show_when=answered("trained", True),
    )
    trained_on: date | None = item(
        Text(sv="När var utbildningen klar?", en="When was the training completed?"),
        show_when=answered("trained", True),
    )
    primary_care: bool | None = item(
        Text(
            sv="Arbetar coachen i primärvården?",
            en="Does the coach work in primary care?",
        ),
        section=Text(sv="Uppdraget", en="The position"),
    )
    tasks: str | None = item(
        Text(sv="Vad ingår i uppdraget?", en="What does the position include?")
    )
