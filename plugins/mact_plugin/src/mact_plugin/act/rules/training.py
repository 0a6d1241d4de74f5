"""Training in the method, and the supervision and sparring that follow it."""

from actcore.model import Membership
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ...sources import GUIDE, page
from ..reasons import municipality as reasons
from ..worksheets.training.training_activity import TrainingActivity


@rule(
    "ACT131",
    "no-training",
    on=Membership,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at(
        "Inspirationskatalog til uddannelse- og kompetenceudviklingsforløb",
        pages=page(19),
    ),
    statement=Text(
        da="Den, der skal udføre indsatsen, har deltaget i mindst én konkret uddannelsesaktivitet.",
        en="Whoever is to carry out the effort has taken part in at least one concrete training activity.",
    ),
)
def trained(member: Membership, ctx: Context) -> Verdict:
    """The only thing that the guide itself calls a minimum requirement.

    Every place in the team is asked, one attached from outside too. The guide gives
    newcomers no grace, so they are asked from their first day.
    """
    if member.deputy_for is not None:
        return not_applicable(reasons.DEPUTY, member)
    log = ctx.site.filled(TrainingActivity)
    if not log:
        return not_assessed(reasons.NO_TRAINING_LOG, member)
    for activity in log:
        if ctx.past(activity.held_on) and member.person in (
            activity.participants or ()
        ):
            return met(member, activity)
    if any(a.held_on is None or a.participants is None for a in log):
        return not_assessed(reasons.TRAINING_UNCLEAR, member)
    return unmet(reasons.NOT_TRAINED, member)
