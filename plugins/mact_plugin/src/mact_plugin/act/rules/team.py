"""The team: several professions that give support and treatment themselves."""

from actcore.model import Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ...sources import GUIDE, page
from ..reasons import municipality as reasons
from ..teams import EXTERNAL, MEMBER


@rule(
    "ACT045",
    "no-psychiatrist-in-the-team",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Samarbejde med fx behandlingspsykiatrien er vigtigt", pages=page(13)
    ),
    statement=Text(
        da="Teamet har psykiatrisk kompetence, og en psykiater er med i det.",
        en="The team has psychiatric competence, and a psychiatrist is part of it.",
    ),
)
def psychiatrist(team: Team, ctx: Context) -> Verdict:
    """Grades: part of the team is met, attached from outside is partly, none is unmet.

    The guide calls taking part crucial and tells that both trial teams long did
    without; it gives no working time.
    """
    if not team.on(ctx.as_of):
        return not_assessed(reasons.NO_MEMBERS, team)
    places = team.holding("psychiatrist", ctx.as_of)
    ways = [place.entry for place in places]
    if any(p.entry == MEMBER and p.since is not None for p in places):
        return met(*places)
    if MEMBER in ways:
        return not_assessed(reasons.DATES_UNKNOWN, *places)
    if not team.roles_known(ctx.as_of):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    if None in ways:
        return not_assessed(reasons.ATTACHMENT_UNKNOWN, *places)
    if EXTERNAL in ways:
        return partly(reasons.PSYCHIATRIST_EXTERNAL, *places)
    return unmet(reasons.NO_PSYCHIATRIST, team)
