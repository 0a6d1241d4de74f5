"""How the team works together, and what its leader is to it."""

from datetime import date

from actcore.model import Site, TeamId
from actcore.variant import Choice, Text, answered, item, worksheet

from ....sources import GUIDE, page

FOUNDATION = GUIDE.at("Uddannelse- og kompetenceudvikling", pages=page(18))
LEADER = GUIDE.at("Teamlederen er en nøgleaktør", pages=page(18))


class DynamicsWork(Choice):
    """How the team takes care of its own dynamics."""

    SYSTEMATIC = (
        "systematic",
        Text(da="Ja, planlagt og løbende", en="Yes, planned and ongoing"),
    )
    NOW_AND_THEN = (
        "now_and_then",
        Text(da="Ja, men kun når der er anledning", en="Yes, but only on occasion"),
    )
    NOT_AT_ALL = "not_at_all", Text(da="Nej", en="No")


@worksheet(
    "team_cooperation",
    title=Text(da="Samarbejdet i teamet", en="Working together in the team"),
    document=Site,
    supports=("ACT050", "ACT054", "ACT057", "ACT070"),
)
class TeamCooperation:
    """The state of the team's cooperation on one day, best filled in together."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    team: TeamId = item(Text(da="Team", en="Team"), prefill="team:act_team")
    fast_contact: bool | None = item(
        Text(
            da="Kan I hurtigt få fat i hinanden mellem møderne?",
            en="Can you get hold of each other fast between meetings?",
        ),
        help=Text(
            da="Fx på telefon eller i en fælles tråd.",
            en="For example by phone or in a shared thread.",
        ),
        source=GUIDE.at("Teammedlemmernes roller", pages=page(22)),
        section=Text(da="Gruppen", en="The group"),
    )
    dynamics: DynamicsWork | None = item(
        Text(
            da="Arbejder I med, hvordan I fungerer som gruppe?",
            en="Do you work on how you function as a group?",
        ),
        source=GUIDE.at(
            "Etablering af ACT-team og udvælgelse af teamleder", pages=page(17)
        ),
    )
    shared_principles: bool | None = item(
        Text(
            da="Arbejder I alle ud fra metodens principper?",
            en="Do you all work from the principles of the method?",
        ),
        source=FOUNDATION,
        section=Text(da="Metoden", en="The method"),
    )
    shared_core_elements: bool | None = item(
        Text(
            da="Arbejder I alle ud fra metodens kerneelementer?",
            en="Do you all work from the core elements of the method?",
        ),
        source=FOUNDATION,
    )
    leader_is_link: bool | None = item(
        Text(
            da="Er teamlederen bindeled mellem teamet og ledelsen i forvaltningen?",
            en="Is the team leader the link between the team and the administration's leadership?",
        ),
        source=LEADER,
        section=Text(da="Teamlederen", en="The team leader"),
    )
    leadership_attentive: bool | None = item(
        Text(
            da="Hjælper det ledelsen med at holde fokus på implementeringen?",
            en="Does that help leadership to keep its attention on the implementation?",
        ),
        source=LEADER,
        show_when=answered("leader_is_link", True),
    )
