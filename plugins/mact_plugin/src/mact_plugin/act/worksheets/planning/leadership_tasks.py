"""What leadership does for the implementation, and what the team does: table 4-3."""

from datetime import date

from actcore.model import MeetingId, Site, TeamId
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page

_TABLE = GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20))
_REPORT = GUIDE.at("Mødeguide til evaluerings- og refleksionsdage", pages=page(24))


class Backing(Choice):
    """What leadership gives those who work by the method; examples of the guide's."""

    TRAINING = "training", Text(da="Efteruddannelse", en="Further training")
    TIME = "time", Text(da="Tid", en="Time")
    RESOURCES = "resources", Text(da="Ressourcer", en="Resources")
    OTHER = "other", Text(da="Andet", en="Something else")


class Motivation(Choice):
    """The three ways to ownership and motivation."""

    RECOGNITION = "recognition", Text(da="Anerkendelse", en="Recognition")
    INVOLVEMENT = (
        "involvement",
        Text(da="Løbende inddragelse", en="Ongoing involvement"),
    )
    DISCUSSION = "discussion", Text(da="Drøftelser", en="Discussions")


class PartnerGroup(Choice):
    """The three groups among which the relevant partners are."""

    DRUG_TREATMENT = (
        "drug_treatment",
        Text(da="Den kommunale stofmisbrugsbehandling", en="Municipal drug treatment"),
    )
    AUTHORITY = (
        "authority",
        Text(da="Myndighedsområdet", en="The area of public authority"),
    )
    OTHER_ACTORS = (
        "other_actors",
        Text(
            da="Andre, der arbejder med målgruppen",
            en="Others who work with the target group",
        ),
    )


class Shared(Choice):
    """What the team shares."""

    KNOWLEDGE = (
        "knowledge",
        Text(da="Viden om målgruppen", en="Knowledge of the target group"),
    )
    GOOD_STORIES = "good_stories", Text(da="Gode historier", en="Good stories")
    CHALLENGES = "challenges", Text(da="Udfordringer", en="Challenges")


class Documented(Choice):
    """What a report on results tells of."""

    DEVELOPMENT = (
        "development",
        Text(da="Borgernes udvikling", en="The citizens' development"),
    )
    FIDELITY = "fidelity", Text(da="Metodeloyalitet", en="Fidelity to the method")
    OTHER = "other", Text(da="Andet", en="Something else")


@worksheet(
    "leadership_tasks",
    title=Text(da="Ledelsens opgaver", en="Leadership's tasks"),
    document=Site,
    supports=("ACT082", "ACT143", "ACT144", "ACT145", "ACT146", "ACT147", "ACT148"),
)
class LeadershipTasks:
    """What leadership does for the implementation, as of a day."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    follows_goals: bool | None = item(
        Text(
            da="Følger ledelsen op på implementeringens mål og resultater?",
            en="Does leadership follow up the implementation's goals and results?",
        ),
        source=_TABLE,
        section=Text(da="Mål og arbejdsgange", en="Goals and workflows"),
    )
    coherent_workflows: bool | None = item(
        Text(
            da="Hænger arbejdsgangene sammen, og støtter de arbejdet med metoden?",
            en="Do the workflows hang together and support work by the method?",
        ),
        source=_TABLE,
    )
    backing: tuple[Backing, ...] | None = item(
        Text(
            da="Hvad giver ledelsen medarbejderne?",
            en="What does leadership give the staff?",
        ),
        source=_TABLE,
        section=Text(da="Medarbejderne", en="The staff"),
    )
    motivation: tuple[Motivation, ...] | None = item(
        Text(
            da="Hvordan arbejder ledelsen for ejerskab og motivation?",
            en="How does leadership work for ownership and motivation?",
        ),
        source=_TABLE,
    )
    knowledge_sharing: bool | None = item(
        Text(
            da="Er der lejlighed til at dele viden om arbejdet med borgerne?",
            en="Is there occasion to share knowledge of the work with citizens?",
        ),
        source=_TABLE,
    )
    partners_involved: tuple[PartnerGroup, ...] | None = item(
        Text(
            da="Hvilke samarbejdspartnere har ledelsen inddraget?",
            en="Which partners has leadership involved?",
        ),
        source=_TABLE,
        section=Text(da="Partnere og dokumentation", en="Partners and documentation"),
    )
    collects_documentation: bool | None = item(
        Text(
            da="Samler ledelsen op på dokumentationen for de enkelte borgere?",
            en="Does leadership gather up what is documented on individual citizens?",
        ),
        source=_TABLE,
    )


@worksheet(
    "team_tasks",
    title=Text(da="Teamets opgaver", en="The team's tasks"),
    document=Site,
    supports=("ACT150", "ACT151"),
)
class TeamTasks:
    """What team leader and staff do to reach citizens and to share, as of a day."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    team: TeamId = item(Text(da="Team", en="Team"), prefill="team:act_team")
    seeks_out: bool | None = item(
        Text(
            da="Opsøger teamet borgerne for at få kontakt?",
            en="Does the team seek citizens out to establish contact?",
        ),
        source=_TABLE,
    )
    shares: tuple[Shared, ...] | None = item(
        Text(
            da="Hvad deler og drøfter teamet?",
            en="What does the team share and discuss?",
        ),
        source=_TABLE,
    )


@worksheet(
    "outcome_report",
    title=Text(da="Afrapportering af resultater", en="Report on results"),
    document=Site,
    supports=("ACT083", "ACT084"),
)
class OutcomeReport:
    """One report on results, for a day of evaluation and reflection to build on."""

    reported_on: date | None = item(Text(da="Klar den", en="Ready on"), source=_REPORT)
    for_day: MeetingId | None = item(
        Text(
            da="Hvilken evaluerings- og refleksionsdag bygger på den?",
            en="Which evaluation and reflection day builds on it?",
        ),
        source=_REPORT,
    )
    covers: tuple[Documented, ...] | None = item(
        Text(da="Hvad fortæller den om?", en="What does it tell of?"), source=_REPORT
    )
    good: bool | None = item(
        Text(da="Er den god at arbejde ud fra?", en="Is it good to work from?"),
        source=_REPORT,
    )
    accessible: bool | None = item(
        Text(
            da="Er den let at få fat i og let at læse?",
            en="Is it easy to get and to read?",
        ),
        source=_REPORT,
    )
