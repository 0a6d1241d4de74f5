"""Who belongs in a client's resource group, and how they came to belong.

Brochure, "RACT i Sverige" and figure 1.
"""

from actcore.model import Membership, Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met_if,
    not_applicable,
    not_assessed,
    rule,
)

from .. import reasons
from ..sources import BROCHURE
from ..teams import COACH, COOPTED, NOMINATED


@rule(
    "RACT024",
    "joined-before-asked",
    on=Membership,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="221"),
    statement=Text(
        sv="Den som klienten nominerar blir tillfrågad innan hen blir medlem.",
        en="Somebody whom the client nominates is asked before becoming a member.",
    ),
)
def asked_before_joining(member: Membership, ctx: Context) -> Verdict:
    """Counts nominated members; the trio is not asked, and a co-opted specialist has no
    nomination. Asking informally counts."""
    if member.entry is None:
        return not_assessed(reasons.NO_ENTRY, member)
    if member.entry != NOMINATED:
        return not_applicable(reasons.NOT_NOMINATED, member)
    invitation = ctx.case.invitation(member.person)
    if invitation is None or invitation.asked_on is None:
        return not_assessed(reasons.NO_ASKING, member)
    if member.since is None:
        return not_assessed(reasons.NO_START, member)
    return met_if(invitation.asked_on <= member.since, invitation, member)


@rule(
    "RACT026",
    "group-size-unusual",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=BROCHURE.at("RACT i Sverige", lines="222-223"),
    statement=Text(
        sv="Gruppen brukar bli ungefär sex till åtta personer, grundbulten inräknad.",
        en="A group tends to be about six to eight people, the core trio included.",
    ),
    parameters={
        "smallest": Parameter(6, unit="persons", minimum=0),
        "largest": Parameter(8, unit="persons", minimum=0),
        "count_coach": Parameter(True, printed=False),
        "count_coopted": Parameter(False, printed=False),
    },
)
def group_size(group: Team, ctx: Context) -> Verdict:
    """Counts members on the day, co-opted specialists apart. History, not a limit: three
    or eleven is a conforming group."""
    members = group.on(ctx.as_of)
    if not members:
        return not_assessed(reasons.NO_MEMBERS, group)
    size = sum(1 for member in members if _counts(member, ctx))
    within = ctx.p.smallest <= size <= ctx.p.largest
    return met_if(within, group, otherwise=reasons.SIZE, size=size)


def _counts(member: Membership, ctx: Context) -> bool:
    if member.entry == COACH:
        return bool(ctx.p.count_coach)
    if member.entry == COOPTED:
        return bool(ctx.p.count_coopted)
    return True
