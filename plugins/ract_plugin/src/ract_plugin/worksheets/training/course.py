"""A course in a training area: its days, its contents and whom it is for.

The choices of contents and parts are the themes that the brochure gives each course.
They are no syllabus, and there is room for words of one's own.
"""

import datetime

from actcore.model import OrganisationId, Site, TeamId
from actcore.variant import Choice, Text, answered, item, row, worksheet


class CourseKind(Choice):
    """Which course it is."""

    INTRODUCTORY = (
        "introductory",
        Text(sv="Introduktionskurs", en="Introductory course"),
    )
    INPATIENT = (
        "inpatient",
        Text(sv="Utbildning för slutenvårdens personal", en="Inpatient staff's course"),
    )
    PHYSICIANS = (
        "physicians",
        Text(sv="Utbildning för läkare", en="Physicians' course"),
    )
    MANAGERS = "managers", Text(sv="Utbildning för chefer", en="Managers' course")
    BASE = "base", Text(sv="Basutbildning", en="Base course")
    CM = "cm", Text(sv="Case managerutbildning", en="Case manager course")
    SEMINAR = "seminar", Text(sv="Årligt seminarium", en="Annual seminar")


class DayKind(Choice):
    """What a course day is for."""

    TEACHING = "teaching", Text(sv="Undervisning", en="Teaching")
    EXAM = "exam", Text(sv="Examination", en="Examination")


class DayLength(Choice):
    """How long a course day is."""

    FULL = "full", Text(sv="Heldag", en="Full day")
    HALF = "half", Text(sv="Halvdag", en="Half day")


class Content(Choice):
    """A theme that is taught."""

    SET_UP = (
        "set_up",
        Text(sv="Hur satsningen är upplagd", en="How the programme is set up"),
    )
    COURSES = (
        "courses",
        Text(sv="Vad kurserna innehåller", en="What the courses contain"),
    )
    IMPLEMENTATION = (
        "implementation",
        Text(sv="Hur införandet går till", en="How implementation proceeds"),
    )
    QUESTIONS = "questions", Text(sv="Tid för frågor", en="Time for questions")
    PRINCIPLES = (
        "principles",
        Text(sv="Modellens principer", en="The principles of the model"),
    )
    TRANSITIONS = (
        "transitions",
        Text(sv="Övergångar mellan vårdformer", en="Transitions between forms of care"),
    )
    PSYCHIATRY_UPDATE = (
        "psychiatry_update",
        Text(
            sv="Nytt inom evidensbaserad psykiatri",
            en="News in evidence-based psychiatry",
        ),
    )
    PHYSICIANS_PART = (
        "physicians_part",
        Text(sv="Läkarens förändrade roll", en="The physician's changed role"),
    )
    MODELS = (
        "models",
        Text(
            sv="Case management, ACT och Resursgrupps-ACT",
            en="Case management, ACT and Resource group ACT",
        ),
    )
    CHANGE = (
        "change",
        Text(
            sv="Att lyckas med en förändring och hålla i den",
            en="Making a change succeed and last",
        ),
    )
    RESOURCE_GROUPS = (
        "resource_groups",
        Text(sv="Att arbeta i resursgrupper", en="Working in resource groups"),
    )
    MANUAL = "manual", Text(sv="Att använda manualen", en="Using the manual")
    LIFE_SITUATION = (
        "life_situation",
        Text(sv="Klienternas livssituation", en="The clients' life situation"),
    )
    LEGAL_RIGHTS = (
        "legal_rights",
        Text(sv="Juridiska rättigheter", en="Legal rights"),
    )
    HELP_FROM_SOCIETY = (
        "help_from_society",
        Text(sv="Samhällets hjälp", en="Help from society"),
    )
    DIAGNOSES = (
        "diagnoses",
        Text(sv="Psykiatriska diagnoser", en="Psychiatric diagnoses"),
    )
    COMORBIDITY = "comorbidity", Text(sv="Samsjuklighet", en="Comorbidity")


class CoursePart(Choice):
    """What belongs to the course besides its days."""

    LITERATURE = "literature", Text(sv="Litteraturstudier", en="Reading")
    HOMEWORK = "homework", Text(sv="Hemuppgifter", en="Homework")
    ESSAY_TUTORING = (
        "essay_tutoring",
        Text(sv="Handledning i uppsatsskrivande", en="Tutoring in essay writing"),
    )


class Audience(Choice):
    """Whom the course is for."""

    POLITICIANS = "politicians", Text(sv="Politiker", en="Politicians")
    MANAGERS = "managers", Text(sv="Chefer", en="Managers")
    OFFICIALS = "officials", Text(sv="Tjänstemän", en="Officials")
    PHYSICIANS = "physicians", Text(sv="Läkare", en="Physicians")
    INPATIENT = (
        "inpatient",
        Text(sv="Psykiatrisk slutenvård", en="Psychiatric inpatient care"),
    )
    OUTPATIENT = (
        "outpatient",
        Text(sv="Psykiatrisk öppenvård", en="Psychiatric outpatient care"),
    )
    SOCIAL_SERVICES = (
        "social_services",
        Text(sv="Socialtjänstens personal", en="Social services staff"),
    )
    ASSOCIATIONS = (
        "associations",
        Text(
            sv="Brukar- och närståendeorganisationer",
            en="Users' and relatives' associations",
        ),
    )
    OTHERS = "others", Text(sv="Andra som berörs", en="Others concerned")


@row
class CourseDay:
    """One day of the course."""

    date: datetime.date | None = item(Text(sv="Datum", en="Date"))
    kind: DayKind | None = item(
        Text(sv="Undervisning eller examination?", en="Teaching or examination?")
    )
    length: DayLength | None = item(
        Text(sv="Heldag eller halvdag?", en="Full or half day?")
    )


@worksheet(
    "course",
    title=Text(sv="Kurs", en="Course"),
    document=Site,
    supports=(
        "RACT089",
        "RACT090",
        "RACT091",
        "RACT092",
        "RACT093",
        "RACT095",
        "RACT096",
        "RACT097",
        "RACT101",
        "RACT102",
        "RACT103",
        "RACT107",
        "RACT109",
        "RACT110",
        "RACT111",
        "RACT123",
        "RACT124",
    ),
)
class Course:
    """One course, planned or held; a course that is given twice is two sheets."""

    id: str | None = item(
        Text(sv="Kursens beteckning", en="Code of the course"),
        lines=1,
        section=Text(sv="Kursen", en="The course"),
    )
    kind: CourseKind | None = item(Text(sv="Vilken kurs?", en="Which course?"))
    area: OrganisationId | None = item(Text(sv="Utbildningsområde", en="Training area"))
    cohort: TeamId | None = item(Text(sv="Kursgrupp", en="Cohort"))
    first_day: datetime.date | None = item(
        Text(sv="Första dagen", en="First day"), section=Text(sv="Tid", en="Time")
    )
    last_day: datetime.date | None = item(Text(sv="Sista dagen", en="Last day"))
    pace: float | None = item(
        Text(sv="Studietakt, som andel av heltid", en="Pace, as a share of full time"),
        minimum=0,
        maximum=1,
    )
    semesters: int | None = item(
        Text(sv="Antal terminer", en="Number of semesters"), minimum=1
    )
    days: tuple[CourseDay, ...] | None = item(
        Text(sv="Kursdagar", en="Course days"),
        help=Text(
            sv="Alla dagar, även de som återstår. Fyll i listan först när alla dagar är kända.",
            en="Every day, those to come included. Fill in the list only when every day is known.",
        ),
    )
    contents: tuple[Content, ...] | None = item(
        Text(sv="Vad lärs ut?", en="What is taught?"),
        section=Text(sv="Innehåll", en="Contents"),
    )
    other_contents: str | None = item(
        Text(sv="Annat innehåll, med egna ord", en="Other contents, in own words"),
        lines=2,
    )
    parts: tuple[CoursePart, ...] | None = item(
        Text(
            sv="Vad ingår utöver kursdagarna?",
            en="What belongs to it besides the days?",
        )
    )
    audience: tuple[Audience, ...] | None = item(
        Text(sv="Vilka bjuds in?", en="Who is invited?"),
        section=Text(sv="Deltagare", en="Participants"),
    )
    open_to_all: bool | None = item(
        Text(
            sv="Är kursen öppen för alla yrken?",
            en="Is the course open to every profession?",
        ),
        help=Text(
            sv="Att kursen riktar sig till dem som arbetar med målgruppen gör den inte mindre öppen.",
            en="That the course is for those who work with the target group makes it no less open.",
        ),
    )
    restriction: str | None = item(
        Text(
            sv="Vilka får inte gå den, och varför?",
            en="Who cannot take it, and why?",
        ),
        show_when=answered("open_to_all", False),
        lines=2,
    )
    supervised: bool | None = item(
        Text(
            sv="Får deltagarna handledning efter kursen?",
            en="Do the trainees get supervision after the course?",
        ),
        section=Text(sv="Handledning", en="Supervision"),
    )
    supervised_from: datetime.date | None = item(
        Text(sv="När började handledningen?", en="When did supervision begin?"),
        help=Text(
            sv="Första tillfället. Handledning i uppsatsskrivande under kursen räknas inte hit.",
            en="The first session. Tutoring in essay writing during the course does not count.",
        ),
        show_when=answered("supervised", True),
    )
