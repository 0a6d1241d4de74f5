"""Whether somebody belongs to the target group and wishes for the support."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, worksheet

from ....answers import all_of, any_of
from ....sources import GUIDE, page

GROUP = GUIDE.at("Udbyttet for borgerne", pages=page(6))
WISH = GUIDE.at("Ikke krav om forandring", pages=page(9))


class EmploymentStatus(Choice):
    """Where the citizen stands under employment law at intake."""

    ACTIVITY_READY = "activity_ready", Text(da="Aktivitetsparat", en="Activity-ready")
    RESOURCE_PROCESS = (
        "resource_process",
        Text(
            da="I målgruppen for et ressourceforløb",
            en="In the target group of a resource process",
        ),
    )
    OTHER = "other", Text(da="Andet", en="Other")


@worksheet(
    "intake",
    title=Text(da="Vurdering ved optagelse i ACT", en="Assessment at intake to ACT"),
    document=Case,
    supports=("ACT021", "ACT022", "ACT023", "ACT024", "ACT025", "ACT026"),
)
class Intake:
    """One assessment. It asks for the age at intake, since no rule needs the birthday."""

    filled_on: date = item(Text(da="Dato for vurderingen", en="Date of the assessment"))
    age: int | None = item(
        Text(da="Alder ved optagelsen, i hele år", en="Age at intake, in whole years"),
        source=GROUP,
        section=Text(da="Målgruppen", en="The target group"),
    )
    mental_health_difficulties: bool | None = item(
        Text(
            da="Har borgeren psykiske vanskeligheder?",
            en="Does the citizen have mental-health difficulties?",
        ),
        help=Text(da="En diagnose er ikke nødvendig.", en="No diagnosis is needed."),
        source=GROUP,
    )
    concurrent_misuse: bool | None = item(
        Text(
            da="Har borgeren samtidig et misbrug?",
            en="Does the citizen misuse substances at the same time?",
        ),
        help=Text(
            da="Både alkohol og stoffer tæller.", en="Alcohol and drugs both count."
        ),
        source=GROUP,
    )
    employment_status: EmploymentStatus | None = item(
        Text(
            da="Hvad er borgerens status på beskæftigelsesområdet?",
            en="What is the citizen's status under employment law?",
        ),
        source=GROUP,
    )
    lost_health_support: bool | None = item(
        Text(
            da="Er det mislykkedes at fastholde støtte eller behandling på sundhedsområdet?",
            en="Was support or treatment in the health system lost?",
        ),
        source=GROUP,
        section=Text(
            da="Støtte, der ikke kunne fastholdes", en="Support that could not be kept"
        ),
    )
    lost_social_support: bool | None = item(
        Text(
            da="Er det mislykkedes at fastholde støtte eller behandling på socialområdet?",
            en="Was support or treatment in the social system lost?",
        ),
        source=GROUP,
    )
    lost_employment_support: bool | None = item(
        Text(
            da="Er det mislykkedes at fastholde støtte på beskæftigelsesområdet?",
            en="Was support in the employment system lost?",
        ),
        source=GROUP,
    )
    needs_flexible: bool | None = item(
        Text(
            da="Har borgeren brug for et fleksibelt forløb?",
            en="Does the citizen need a flexible course?",
        ),
        source=GROUP,
        section=Text(da="Forløbet, der er brug for", en="The course that is needed"),
    )
    needs_intensive: bool | None = item(
        Text(
            da="Har borgeren brug for et intensivt forløb?",
            en="Does the citizen need an intensive course?",
        ),
        source=GROUP,
    )
    needs_outreach: bool | None = item(
        Text(
            da="Har borgeren brug for et opsøgende forløb?",
            en="Does the citizen need an outreaching course?",
        ),
        source=GROUP,
    )
    needs_long_term: bool | None = item(
        Text(
            da="Har borgeren brug for et længerevarende forløb?",
            en="Does the citizen need a longer course?",
        ),
        source=GROUP,
    )
    needs_holistic: bool | None = item(
        Text(
            da="Har borgeren brug for et helhedsorienteret forløb?",
            en="Does the citizen need a holistic course?",
        ),
        source=GROUP,
    )
    wishes_support: bool | None = item(
        Text(
            da="Ønsker borgeren støtten?", en="Does the citizen wish for the support?"
        ),
        source=WISH,
        section=Text(da="Borgerens ønske", en="The citizen's wish"),
    )

    @property
    def has_both_problems(self) -> bool | None:
        """Mental-health difficulties and misuse at the same time."""
        return all_of(self.mental_health_difficulties, self.concurrent_misuse)

    @property
    def has_employment_status(self) -> bool | None:
        """One of the two statuses that the guide names."""
        if self.employment_status is None:
            return None
        return self.employment_status is not EmploymentStatus.OTHER

    @property
    def lost_ordinary_support(self) -> bool | None:
        """In at least one of the ordinary systems."""
        return any_of(
            self.lost_health_support,
            self.lost_social_support,
            self.lost_employment_support,
        )

    @property
    def needs_such_a_course(self) -> bool | None:
        """With all five marks at once."""
        return all_of(
            self.needs_flexible,
            self.needs_intensive,
            self.needs_outreach,
            self.needs_long_term,
            self.needs_holistic,
        )
