"""The municipality's goals, what they rest on, and the measures towards them.

The wording, owner, day and status of a goal stand with the other goals of the record.
"""

from datetime import date

from actcore.model import GoalId, OrganisationId, RoleId, Site
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ..roles import AT_WORK


class SurveyChannel(Choice):
    """How a pre-survey went out."""

    EMAIL = "email", Text(nb="På e-post", en="By e-mail")
    OTHER = "other", Text(nb="På en annen måte", en="In another way")
    NONE = (
        "none",
        Text(
            nb="Det er ikke gjort noen førkartlegging",
            en="There has been no pre-survey",
        ),
    )


class Responsible(Choice):
    """In whose hands a measure is."""

    GROUP = (
        "resource_group",
        Text(nb="Ressursgruppen", en="The municipal resource group"),
    )
    SPREADING = (
        "wg_spreading",
        Text(nb="Arbeidsgruppen for spredning", en="The work group for spreading"),
    )
    GUIDE = (
        "wg_guide",
        Text(
            nb="Arbeidsgruppen for veileder og rutiner",
            en="The work group for guide and routines",
        ),
    )
    OTHERS = "others", Text(nb="Andre i kommunen", en="Others in the municipality")


class Support(Choice):
    """The work that a measure is held against."""

    SPREADING = "spreading", Text(nb="Spredningsarbeidet", en="The spreading work")
    ROUTINES = "routines", Text(nb="Rutinene", en="The routines")
    GUIDE = "guide", Text(nb="Veilederen", en="The guide")


class MeasureStatus(Choice):
    """How far a measure has come."""

    PLANNED = "planned", Text(nb="Planlagt", en="Planned")
    ONGOING = "ongoing", Text(nb="I gang", en="Under way")
    DONE = "done", Text(nb="Gjennomført", en="Carried out")


@row
class GoalBasis:
    """What one goal rests on, and how it shows that it is reached."""

    goal: GoalId = item(Text(nb="Mål", en="Goal"))
    rests_on_survey: bool | None = item(
        Text(
            nb="Bygger målet på førkartleggingen?", en="Does it rest on the pre-survey?"
        )
    )
    from_survey_finding: str | None = item(
        Text(
            nb="Hvilket funn i førkartleggingen bygger målet på?",
            en="Which finding of the pre-survey does it rest on?",
        ),
        help=Text(
            nb="Skriv om svarene samlet, aldri om hva én person svarte.",
            en="Write about the answers as a whole, never about what one person answered.",
        ),
        lines=2,
        show_when=answered("rests_on_survey", True),
    )
    indicator: str | None = item(
        Text(
            nb="Hva viser at målet er nådd?", en="What shows that the goal is reached?"
        ),
        lines=2,
    )
    baseline: str | None = item(
        Text(nb="Hvordan var det ved starten?", en="How were things at the start?"),
        lines=2,
    )
    target: str | None = item(
        Text(
            nb="Hvor vil kommunen være når målet er nådd?",
            en="Where does the municipality want to be when the goal is reached?",
        ),
        lines=2,
    )
    due: date | None = item(
        Text(nb="Når skal målet være nådd?", en="When is the goal to be reached?"),
        help=Text(
            nb="Er bare måneden bestemt, fører dere den siste dagen i måneden.",
            en="If only the month is settled, give its last day.",
        ),
    )


@row
class Measure:
    """One measure towards a goal."""

    id: str = item(Text(nb="Kode", en="Code"))
    goal: GoalId = item(Text(nb="Mål", en="Goal"))
    measure: str | None = item(Text(nb="Tiltak", en="Measure"), lines=2)
    responsible: Responsible | None = item(Text(nb="Ansvarlig", en="Responsible"))
    role: RoleId | None = item(
        Text(
            nb="Hvilken rolle følger opp tiltaket?",
            en="Which role follows the measure up?",
        ),
        roles=AT_WORK,
    )
    supports: tuple[Support, ...] | None = item(
        Text(nb="Støtter opp under", en="Supports"),
        help=Text(
            nb="Velg «Ingen av disse» hvis tiltaket ikke er knyttet til noe av dette.",
            en="Choose “None of these” if the measure is tied to none of these.",
        ),
    )
    due: date | None = item(Text(nb="Frist", en="Due on"))
    status: MeasureStatus | None = item(
        Text(nb="Hvor langt har tiltaket kommet?", en="How far has it come?")
    )
    dropped_on: date | None = item(
        Text(
            nb="Når gikk dere bort fra tiltaket?", en="When did you drop the measure?"
        ),
        help=Text(
            nb="La feltet stå tomt så lenge tiltaket gjelder.",
            en="Leave it blank for as long as the measure stands.",
        ),
        open_end=True,
    )
    evidence: str | None = item(
        Text(
            nb="Hva viser at tiltaket er gjennomført?",
            en="What shows that the measure was carried out?",
        ),
        lines=2,
        show_when=answered("status", MeasureStatus.DONE),
    )


@row
class Question:
    """One question asked before and again later, as shares of all who answered it."""

    question: str = item(Text(nb="Spørsmål", en="Question"), lines=2)
    share_before: float | None = item(
        Text(nb="Andel som svarte ja før", en="Share who answered yes before"),
        help=Text(
            nb="Mellom 0 og 1, for eksempel 0,4 for 40 %.",
            en="Between 0 and 1, such as 0.4 for 40 %.",
        ),
        minimum=0,
        maximum=1,
    )
    n_before: int | None = item(
        Text(
            nb="Hvor mange svarte på spørsmålet før?",
            en="How many answered the question before?",
        ),
        minimum=0,
    )
    share_after: float | None = item(
        Text(nb="Andel som svarte ja etterpå", en="Share who answered yes later"),
        minimum=0,
        maximum=1,
    )
    n_after: int | None = item(
        Text(
            nb="Hvor mange svarte på spørsmålet etterpå?",
            en="How many answered the question later?",
        ),
        minimum=0,
    )


@worksheet(
    "goals_and_measures",
    title=Text(nb="Kommunale mål og tiltak", en="Municipal goals and measures"),
    document=Site,
    supports=("BIR045", "BIR046", "BIR048", "BIR049", "BIR050"),
)
class GoalsAndMeasures:
    """The goals of one municipality; the pre-survey is kept as counts, never answers."""

    municipality: OrganisationId | None = item(
        Text(nb="Kommune", en="Municipality"),
        help=Text(
            nb="Målene er kommunens, tiltakene er ressursgruppens.",
            en="The goals are the municipality's, the measures the municipal resource group's.",
        ),
        section=Text(nb="Førkartleggingen", en="The pre-survey"),
    )
    survey_channel: SurveyChannel | None = item(
        Text(
            nb="Hvordan ble førkartleggingen sendt?", en="How was the pre-survey sent?"
        )
    )
    sent_to_participants: bool | None = item(
        Text(
            nb="Gikk førkartleggingen til kursdeltakerne?",
            en="Did the course participants get the pre-survey?",
        ),
        show_when=answered("survey_channel", SurveyChannel.EMAIL, SurveyChannel.OTHER),
    )
    survey_sent_on: date | None = item(
        Text(nb="Når ble førkartleggingen sendt?", en="When was the pre-survey sent?")
    )
    recipients: int | None = item(
        Text(nb="Antall mottakere", en="Number of recipients"),
        minimum=0,
        show_when=answered("survey_channel", SurveyChannel.EMAIL, SurveyChannel.OTHER),
    )
    answers: int | None = item(
        Text(nb="Antall svar", en="Number of answers"),
        help=Text(
            nb="Bare antallet, aldri hvem som svarte eller hva noen svarte.",
            en="The number only, never who answered or what anybody answered.",
        ),
        minimum=0,
        show_when=answered("survey_channel", SurveyChannel.EMAIL, SurveyChannel.OTHER),
    )
    survey_summary: str | None = item(
        Text(
            nb="Hva viste førkartleggingen samlet?",
            en="What did the pre-survey show as a whole?",
        ),
        help=Text(
            nb="Ta med hovedtrekkene, ikke enkeltsvar eller tall for noen få.",
            en="Give the main features, not single answers or numbers for a few people.",
        ),
        show_when=answered("survey_channel", SurveyChannel.EMAIL, SurveyChannel.OTHER),
        lines=5,
    )
    decided_by: str | None = item(
        Text(
            nb="Hvilket organ i kommunen vedtok målene?",
            en="Which body of the municipality decided on the goals?",
        ),
        section=Text(nb="Målene", en="The goals"),
        lines=1,
    )
    decided_on: date | None = item(
        Text(nb="Når ble målene vedtatt?", en="When were the goals decided on?")
    )
    goals: tuple[GoalBasis, ...] | None = item(
        Text(nb="Mål", en="Goals"), prefill="goals"
    )
    measures: tuple[Measure, ...] | None = item(
        Text(nb="Tiltak", en="Measures"),
        section=Text(nb="Tiltakene", en="The measures"),
    )
    questions: tuple[Question, ...] | None = item(
        Text(nb="Spørsmål stilt før og etterpå", en="Questions asked before and later"),
        help=Text(
            nb="Bare andeler og antall for alle under ett.",
            en="Only shares and numbers for all taken together.",
        ),
        section=Text(nb="Spørsmål før og etterpå", en="Questions before and later"),
    )
