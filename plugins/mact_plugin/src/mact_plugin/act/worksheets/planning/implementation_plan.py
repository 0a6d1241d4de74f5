"""The overall plan for the implementation; the guide's annex 1c is a template for one."""

from datetime import date

from actcore.model import PersonId, Site
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ....sources import GUIDE, page
from ..shared import Driver, Level, Phase

_PLAN = GUIDE.at("En samlet plan for implementeringen", pages=page(19))
_SHOWN = GUIDE.at(
    "Ledelse af en forandring og teamlederen som forandringsagent", pages=page(21)
)


class ActivityKind(Choice):
    """The five parts of building capacity that the guide names on page 3."""

    TRAINING = "training", Text(da="Uddannelse", en="Training")
    ORGANISATION = "organisation", Text(da="Organisering", en="Organisation")
    LEADERSHIP = "leadership", Text(da="Ledelse", en="Leadership")
    SUPERVISION = "supervision", Text(da="Supervision", en="Supervision")
    FOLLOW_UP = "follow_up", Text(da="Opfølgning", en="Follow-up")


class ActivityStatus(Choice):
    """How far an activity has come."""

    PLANNED = "planned", Text(da="Planlagt", en="Planned")
    UNDER_WAY = "under_way", Text(da="I gang", en="Under way")
    DONE = "done", Text(da="Gennemført", en="Done")
    DROPPED = "dropped", Text(da="Opgivet", en="Dropped")


class Unsettled(Choice):
    """What nobody has settled yet about an activity or a task."""

    WHO = "who", Text(da="Hvem der gør det", en="Who does it")
    WHEN = "when", Text(da="Hvornår", en="When")
    PURPOSE = "purpose", Text(da="Formålet", en="The purpose")
    EXPECTED_RESULT = (
        "expected_result",
        Text(da="Det forventede resultat", en="The expected result"),
    )


class StaffPart(Choice):
    """How many of the team's staff took part in making the plan."""

    ALL = "all", Text(da="Ja, alle", en="Yes, everybody")
    SOME = "some", Text(da="Nogle af dem", en="Some of them")
    NONE = "none", Text(da="Nej, ingen", en="No, nobody")


class Audience(Choice):
    """Who has been told of the plan."""

    TEAM = "team", Text(da="Medarbejderne i teamet", en="The team's staff")
    PARTNERS = "partners", Text(da="Samarbejdspartnere", en="Partners")


@row
class PlannedActivity:
    """One activity of the plan."""

    activity: str = item(Text(da="Aktivitet", en="Activity"), source=_PLAN)
    focus_area: str | None = item(
        Text(
            da="Hvilket indsatsområde hører den til?",
            en="Which focus area does it belong to?",
        ),
        source=_PLAN,
    )
    planned_from: date | None = item(
        Text(da="Begynder den", en="Begins on"), source=_SHOWN
    )
    planned_to: date | None = item(
        Text(da="Slutter den", en="Ends on"),
        source=_SHOWN,
        not_before="planned_from",
    )
    purpose: str | None = item(
        Text(da="Hvad er formålet?", en="What is it for?"), source=_SHOWN, lines=2
    )
    expected_result: str | None = item(
        Text(da="Hvad skal der komme ud af den?", en="What should come of it?"),
        source=_SHOWN,
        lines=2,
    )
    unsettled: tuple[Unsettled, ...] | None = item(
        Text(da="Hvad er ikke afklaret endnu?", en="What has not been settled yet?")
    )
    milestone: str | None = item(Text(da="Milepæl", en="Milestone"), source=_PLAN)
    responsible: tuple[PersonId, ...] | None = item(
        Text(da="Hvem gør det?", en="Who does it?"), source=_PLAN
    )
    driver: Driver | None = item(
        Text(da="Hvilken drivkraft styrker den?", en="Which driver does it strengthen?")
    )
    phase: Phase | None = item(
        Text(da="Hvilken fase hører den til?", en="Which phase does it belong to?")
    )
    kind: ActivityKind | None = item(
        Text(da="Hvilken slags aktivitet er det?", en="What kind of activity is it?")
    )
    status: ActivityStatus | None = item(
        Text(da="Hvor langt er den kommet?", en="How far has it come?"), source=_PLAN
    )


@row
class PlanFollowUp:
    """One time the plan is followed up and discussed."""

    on: date | None = item(
        Text(da="Dato", en="Date"),
        source=_PLAN,
    )
    notes: str | None = item(
        Text(da="Hvad kom frem i drøftelsen?", en="What came up in the discussion?"),
        source=_PLAN,
        lines=3,
    )


@worksheet(
    "implementation_plan",
    title=Text(da="Implementeringsplan", en="Implementation plan"),
    document=Site,
    supports=("ACT136", "ACT137", "ACT138", "ACT139", "ACT140", "ACT202", "ACT204"),
)
class ImplementationPlan:
    """The plan as it stood on a day; a revised plan is a sheet of its own."""

    filled_on: date = item(Text(da="Planens dato", en="Date of the plan"))
    made_by_leadership: bool | None = item(
        Text(
            da="Var ledelsen med til at lave planen?",
            en="Did leadership take part in making the plan?",
        ),
        source=_PLAN,
        section=Text(da="De, der lavede planen", en="Those who made the plan"),
    )
    made_by_team_leaders: bool | None = item(
        Text(
            da="Var teamlederne med til at lave planen?",
            en="Did the team leaders take part in making the plan?",
        ),
        source=_PLAN,
    )
    made_with_staff: StaffPart | None = item(
        Text(
            da="Var de enkelte medarbejdere i teamet med?",
            en="Did each of the team's staff take part?",
        ),
        source=_PLAN,
    )
    made_with: tuple[PersonId, ...] | None = item(
        Text(da="Hvem af dem var med?", en="Who of them took part?"),
        source=_PLAN,
        show_when=answered("made_with_staff", StaffPart.ALL, StaffPart.SOME),
    )
    activities: tuple[PlannedActivity, ...] | None = item(
        Text(da="Aktiviteter", en="Activities"),
        source=_PLAN,
        section=Text(da="Planen", en="The plan"),
    )
    follow_ups: tuple[PlanFollowUp, ...] | None = item(
        Text(da="Opfølgning på planen", en="Follow-up of the plan"),
        help=Text(
            da="Skriv også opfølgninger på, som kun er aftalt.",
            en="Add those that have only been agreed, too.",
        ),
        source=_PLAN,
    )
    discussed_on: date | None = item(
        Text(
            da="Drøftet i den samlede ledergruppe den",
            en="Discussed in the joint leadership group on",
        ),
        source=_PLAN,
        section=Text(da="Drøftet i ledelsen", en="Discussed by leadership"),
    )
    discussed_by: tuple[Level, ...] | None = item(
        Text(
            da="Hvilke niveauer drøftede planen sammen?",
            en="Which levels discussed the plan together?",
        ),
        source=_PLAN,
    )
    communicated_on: date | None = item(
        Text(da="Meldt ud den", en="Communicated on"),
        source=_PLAN,
        section=Text(da="Meldt ud", en="Communicated"),
    )
    team_told_on: date | None = item(
        Text(da="Teamet fik besked den", en="The team was told on"), source=_PLAN
    )
    partners_told_on: date | None = item(
        Text(da="Samarbejdspartnerne fik besked den", en="The partners were told on"),
        source=_PLAN,
    )
    communicated_to: tuple[Audience, ...] | None = item(
        Text(
            da="Hvem har fået klar besked om indsatsområder, aktiviteter og milepæle?",
            en="Who has been told clearly of focus areas, activities and milestones?",
        ),
        source=_PLAN,
    )
