"""Decisions of the team, above all those it did not agree on."""

from datetime import date

from actcore.model import ClientRef, Site, TeamId
from actcore.variant import Choice, Text, answered, item, worksheet

from ....sources import GUIDE, page

LAST_WORD = GUIDE.at(
    "Etablering af ACT-team og udvælgelse af teamleder", pages=page(17)
)


class DecisionAbout(Choice):
    """What a decision is about; the guide's example comes first."""

    DIRECTION = (
        "direction",
        Text(
            da="Retningen i en borgers videre forløb",
            en="The direction of a citizen's further course",
        ),
    )
    METHOD = "method", Text(da="Brugen af metoden", en="How the method is used")
    TASKS = "tasks", Text(da="Fordelingen af opgaver", en="Who does what")
    OTHER = "other", Text(da="Andet", en="Something else")


class DecidedBy(Choice):
    """Who settled the matter in the end."""

    TEAM_LEADER = (
        "team_leader",
        Text(
            da="Teamlederen eller en stedfortræder", en="The team leader or a stand-in"
        ),
    )
    TEAM = "team", Text(da="Teamet blev enigt til sidst", en="The team came to agree")
    CITIZEN = "citizen", Text(da="Borgeren", en="The citizen")
    MAJORITY = "majority", Text(da="Et flertal i teamet", en="A majority of the team")
    ANOTHER_MEMBER = (
        "another_member",
        Text(da="En anden i teamet", en="Another member of the team"),
    )
    LEADERSHIP = (
        "leadership",
        Text(da="Ledelsen over teamet", en="The leadership above the team"),
    )


@worksheet(
    "team_decision",
    title=Text(da="Beslutning i teamet", en="Decision in the team"),
    document=Site,
    supports=("ACT058",),
)
class TeamDecision:
    """One decision in the team."""

    team: TeamId | None = item(Text(da="Team", en="Team"), prefill="team:act_team")
    decided_on: date | None = item(Text(da="Besluttet den", en="Decided on"))
    about: DecisionAbout | None = item(
        Text(da="Hvad handler beslutningen om?", en="What is the decision about?"),
        source=LAST_WORD,
    )
    client: ClientRef | None = item(
        Text(da="Hvilken borger, hvis det gælder en?", en="Which citizen, if any?")
    )
    against_citizens_choice: bool | None = item(
        Text(
            da="Går beslutningen imod noget, som borgeren selv har valgt?",
            en="Does the decision go against something that the citizen has chosen?",
        ),
        help=Text(
            da="Svar nej, hvis beslutningen ikke gælder en bestemt borger.",
            en="Answer no if the decision is not about a particular citizen.",
        ),
    )
    disagreement: bool | None = item(
        Text(da="Var I uenige?", en="Did you disagree?"), source=LAST_WORD
    )
    decided_by: DecidedBy | None = item(
        Text(da="Hvem afgjorde sagen?", en="Who settled it?"),
        source=LAST_WORD,
        show_when=answered("disagreement", True),
    )
