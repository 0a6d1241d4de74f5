"""A case manager in training: semesters, training clients, supervision, written work."""

from datetime import date

from actcore.model import ClientRef, PersonId, Site, TeamId
from actcore.variant import Choice, Text, answered, item, row, worksheet


class Supervision(Choice):
    """Whether there was supervision in a semester."""

    GIVEN = "given", Text(sv="Ja", en="Yes")
    NOT_USED = (
        "not_used",
        Text(sv="Erbjöds men blev inte av", en="Offered, but it did not come about"),
    )
    NOT_OFFERED = "not_offered", Text(sv="Erbjöds inte", en="Was not offered")


class WhyEnded(Choice):
    """Why the work with a training client ended before the course did."""

    CLIENTS_WISH = (
        "clients_wish",
        Text(sv="Klienten ville avsluta", en="The client wanted to stop"),
    )
    CLIENT_LEFT = (
        "client_left",
        Text(
            sv="Klienten flyttade eller behövde inte stödet längre",
            en="The client moved or needed the support no longer",
        ),
    )
    TRAINEE_STOPPED = (
        "trainee_stopped",
        Text(sv="Deltagaren avbröt utbildningen", en="The trainee left the course"),
    )
    ARRANGEMENT = (
        "arrangement",
        Text(
            sv="Verksamheten eller kursen lade om arbetet",
            en="The service or the course rearranged the work",
        ),
    )


class WrittenWork(Choice):
    """What became of the work that is to be told of in writing."""

    WRITTEN = "written", Text(sv="Redovisat skriftligt", en="Reported in writing")
    ORAL = "oral", Text(sv="Redovisat bara muntligt", en="Reported orally only")
    NOT_DONE = "not_done", Text(sv="Inte gjort", en="Not done")


@row
class Semester:
    """One semester of the course."""

    number: int | None = item(Text(sv="Termin", en="Semester"), minimum=1)
    first_day: date | None = item(Text(sv="Första dagen", en="First day"))
    last_day: date | None = item(Text(sv="Sista dagen", en="Last day"))
    course_days: int | None = item(
        Text(
            sv="Hur många kursdagar hölls?",
            en="How many course days were held?",
        ),
        help=Text(
            sv="Även dagar då deltagaren var borta.",
            en="Days on which the trainee was away included.",
        ),
        minimum=0,
    )
    homework_done: bool | None = item(
        Text(sv="Är hemuppgifterna gjorda?", en="Is the homework done?")
    )
    supervision: Supervision | None = item(
        Text(sv="Fick deltagaren handledning?", en="Did the trainee get supervision?")
    )
    distance_contacts: int | None = item(
        Text(
            sv="Antal kontakter på distans med metodhandledaren",
            en="Number of contacts at a distance with the method supervisor",
        ),
        help=Text(
            sv="Videomöten, telefonsamtal och liknande, utöver handledarens besök.",
            en="Video meetings, calls and the like, besides the supervisor's visits.",
        ),
        minimum=0,
    )


@row
class TrainingClient:
    """A client whom the trainee follows; from when to when stands in the caseload."""

    client: ClientRef | None = item(Text(sv="Klientens kod", en="Client's code"))
    order: int | None = item(
        Text(sv="Vilken klient i ordningen?", en="Which client in order?"),
        help=Text(sv="1 för den första.", en="1 for the first."),
        minimum=1,
    )
    replaces: ClientRef | None = item(
        Text(sv="Kom i stället för", en="Came in place of")
    )
    why_ended: WhyEnded | None = item(
        Text(sv="Varför slutade arbetet i förtid?", en="Why did the work end early?")
    )


@worksheet(
    "cm_logbook",
    title=Text(
        sv="Case managerutbildningens loggbok", en="Logbook of the case manager course"
    ),
    document=Site,
    supports=(
        "RACT108",
        "RACT112",
        "RACT113",
        "RACT114",
        "RACT120",
        "RACT121",
        "RACT122",
    ),
)
class CmLogbook:
    """One trainee's way through the course."""

    person: PersonId | None = item(
        Text(sv="Deltagare", en="Trainee"),
        section=Text(sv="Deltagaren", en="The trainee"),
    )
    cohort: TeamId | None = item(
        Text(sv="Kursgrupp", en="Cohort"), prefill="team:cm_cohort"
    )
    semesters: tuple[Semester, ...] | None = item(
        Text(sv="Terminer", en="Semesters"),
        help=Text(
            sv="Alla terminer, även de som återstår.",
            en="Every semester, those to come included.",
        ),
        section=Text(sv="Terminerna", en="The semesters"),
    )
    clients: tuple[TrainingClient, ...] | None = item(
        Text(sv="Utbildningsklienter", en="Training clients"),
        section=Text(sv="Klienterna och teamet", en="Clients and team"),
    )
    in_ract_team: bool | None = item(
        Text(
            sv="Är deltagaren knuten till ett RACT-team?",
            en="Is the trainee anchored in a RACT team?",
        ),
        help=Text(
            sv="Klientens resursgrupp räknas inte.",
            en="The client's resource group does not count.",
        ),
    )
    written_work: WrittenWork | None = item(
        Text(
            sv="Vad blev det av det skriftliga arbetet?",
            en="What became of the written work?",
        ),
        section=Text(sv="Det skriftliga arbetet", en="The written work"),
    )
    work_semester: int | None = item(
        Text(
            sv="Under vilken termin gjordes det?", en="In which semester was it done?"
        ),
        minimum=1,
        show_when=answered("written_work", WrittenWork.WRITTEN, WrittenWork.ORAL),
    )
    work_reported_on: date | None = item(Text(sv="Redovisat den", en="Reported on"))
    work_client: ClientRef | None = item(
        Text(sv="Vilken klient handlar det om?", en="Which client is it about?"),
        show_when=answered("written_work", WrittenWork.WRITTEN, WrittenWork.ORAL),
    )
    work_title: str | None = item(
        Text(sv="Arbetets titel", en="Title of the work"),
        help=Text(
            sv="Ingenting i titeln får röja vem klienten är.",
            en="Nothing in the title may give away who the client is.",
        ),
        show_when=answered("written_work", WrittenWork.WRITTEN, WrittenWork.ORAL),
        lines=2,
    )
    work_result: str | None = item(
        Text(sv="Resultat", en="Result"),
        show_when=answered("written_work", WrittenWork.WRITTEN, WrittenWork.ORAL),
        lines=2,
    )
