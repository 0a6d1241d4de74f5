"""Who was chosen for a course, by whom, and what was looked at."""

from datetime import date

from actcore.model import PersonId, Site, TeamId
from actcore.variant import Choice, Text, answered, item, worksheet

from .course import CourseKind


class Place(Choice):
    """How it was settled whether the person got a place."""

    EMPLOYER = (
        "employer",
        Text(sv="Arbetsgivaren valde ut personen", en="The employer chose the person"),
    )
    ORGANISER = (
        "organiser",
        Text(
            sv="Kursens anordnare gav plats", en="The course's organiser gave a place"
        ),
    )
    OWN_APPLICATION = (
        "own_application",
        Text(
            sv="Det räckte att personen själv anmälde sig",
            en="The person's own application was enough",
        ),
    )
    NO_PLACE = (
        "no_place",
        Text(sv="Det blev ingen plats", en="There was no place in the end"),
    )


class Criteria(Choice):
    """By which criteria the choice was made."""

    STRATEGY_GROUP = (
        "strategy_group",
        Text(sv="Strategigruppens", en="The strategy group's"),
    )
    OWN = "own", Text(sv="Egna", en="Own ones")
    NONE = "none", Text(sv="Inga fastställda", en="No settled ones")


class OwnExperience(Choice):
    """Whether the person has told of own experience; nobody needs to."""

    YES = "yes", Text(sv="Ja", en="Yes")
    NO = "no", Text(sv="Nej", en="No")
    NOT_TOLD = (
        "not_told",
        Text(sv="Inte tillfrågad eller vill inte säga", en="Not asked or will not say"),
    )


class BaseCourse(Choice):
    """How far the person has come with the base course."""

    PASSED = "passed", Text(sv="Godkänd", en="Passed")
    EQUIVALENT = (
        "equivalent",
        Text(sv="Motsvarande äldre utbildning", en="Equivalent older course"),
    )
    UNDER_WAY = "under_way", Text(sv="Pågår", en="Under way")
    NOT_PASSED = "not_passed", Text(sv="Inte godkänd", en="Not passed")
    NOT_TAKEN = "not_taken", Text(sv="Har inte gått den", en="Has not taken it")


@worksheet(
    "selection",
    title=Text(sv="Urval till utbildning", en="Selection for a course"),
    document=Site,
    supports=(
        "RACT099",
        "RACT100",
        "RACT104",
        "RACT105",
        "RACT106",
        "RACT115",
        "RACT116",
        "RACT117",
    ),
)
class Selection:
    """One person considered for one course."""

    person: PersonId | None = item(
        Text(sv="Vem gäller det?", en="Who is it about?"),
        section=Text(sv="Personen och kursen", en="The person and the course"),
    )
    course: CourseKind | None = item(Text(sv="Vilken kurs?", en="Which course?"))
    cohort: TeamId | None = item(Text(sv="Kursgrupp", en="Cohort"))
    decided_on: date | None = item(
        Text(sv="Avgjort den", en="Settled on"),
        section=Text(sv="Hur platsen avgjordes", en="How the place was settled"),
    )
    place: Place | None = item(
        Text(sv="Hur avgjordes platsen?", en="How was the place settled?")
    )
    criteria: Criteria | None = item(
        Text(sv="Vilka kriterier följdes?", en="Which criteria were followed?")
    )
    criteria_version: str | None = item(
        Text(sv="Kriteriernas version", en="Version of the criteria"),
        lines=1,
        show_when=answered("criteria", Criteria.STRATEGY_GROUP, Criteria.OWN),
    )
    education_adequate: bool | None = item(
        Text(
            sv="Har personen rätt grundutbildning för sitt arbete i dag?",
            en="Does the basic education fit the present job?",
        ),
        section=Text(sv="Utbildning och erfarenhet", en="Education and experience"),
    )
    experience_years: float | None = item(
        Text(
            sv="Hur många år har personen arbetat med målgruppen?",
            en="How many years of work with the target group?",
        ),
        help=Text(
            sv="Skriv 0 om personen inte har gjort det; delar av år går bra.",
            en="Write 0 for none; parts of years are fine.",
        ),
        minimum=0,
    )
    own_experience: OwnExperience | None = item(
        Text(
            sv="Har personen egen erfarenhet av psykisk funktionsnedsättning?",
            en="Does the person have own experience of psychiatric disability?",
        ),
        help=Text(
            sv="Det är frivilligt att berätta.",
            en="Telling is voluntary.",
        ),
        show_when=answered("course", CourseKind.BASE),
    )
    close_contact: bool | None = item(
        Text(
            sv="Arbetar personen nära klienterna i deras vardag, och under lång tid?",
            en="Does the person work closely with clients in everyday life, and for a long time?",
        ),
        show_when=answered("course", CourseKind.CM),
    )
    base_course: BaseCourse | None = item(
        Text(
            sv="Hur långt har personen kommit med basutbildningen?",
            en="How far has the person come with the base course?",
        ),
        show_when=answered("course", CourseKind.CM),
    )
    equivalent_accepted_by: PersonId | None = item(
        Text(
            sv="Vem godtog den motsvarande utbildningen?",
            en="Who accepted the equivalent course?",
        ),
        show_when=answered("base_course", BaseCourse.EQUIVALENT),
    )
    management_supports: bool | None = item(
        Text(
            sv="Bedömer arbetsledningen att personen är motiverad för utbildningen och uppdraget?",
            en="Does the management judge the person motivated for course and task?",
        ),
        help=Text(
            sv="Till basutbildningen vägs även lämpligheten in.",
            en="For the base course suitability is weighed in as well.",
        ),
        section=Text(sv="Bedömningen", en="The assessment"),
    )
    qualities_considered: bool | None = item(
        Text(
            sv="Har personliga egenskaper vägts in?",
            en="Have personal qualities been considered?",
        ),
        help=Text(
            sv="Bara ja eller nej. Skriv inga omdömen om personen här.",
            en="Yes or no only. Write no opinions of the person here.",
        ),
    )
    joint_assessment: bool | None = item(
        Text(
            sv="Har ni tillsammans bedömt om livet och arbetet ger utrymme för studierna?",
            en="Have you assessed together whether life and work leave room for the studies?",
        ),
        help=Text(
            sv="Svara bara på om bedömningen har gjorts, inte på vad som kom fram.",
            en="Only whether it was done, not what came out of it.",
        ),
        show_when=answered("course", CourseKind.CM),
    )
    assessors: tuple[PersonId, ...] | None = item(
        Text(sv="Vilka gjorde bedömningen?", en="Who made the assessment?"),
        show_when=answered("joint_assessment", True),
    )
