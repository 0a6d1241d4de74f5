"""From the first contact to a running resource group, step by step.

The order is the brochure's ("RACT i Sverige", "Evidensbaserad praktik", figure 1). Where
the text does not order two steps, neither waits for the other. No step has a deadline,
because the text gives none.
"""

from actcore.model import Case
from actcore.variant import Context, Process, Reason

from ..reasons import process as reasons
from ..roles import CASE_MANAGER
from ..rules.reading import of_last_day
from ..worksheets.group.first_contact import ContactOutcome
from . import building, running, tracks


def over(case: Case, ctx: Context) -> Reason | None:
    """Nothing comes next once the group has ended, or no support came of the contact.

    A declined or refused support ends it only as long as nobody is case manager: who is
    in the middle of support has been offered it since.
    """
    groups = building.groups_of(case, ctx)
    if groups:
        ended = all(g.until is not None and g.until < ctx.as_of for g in groups)
        return reasons.GROUP_ENDED if ended else None
    contacts = building.contacts_of(case, ctx)
    latest = of_last_day(contacts, lambda contact: contact.contacted_on)
    closed = (ContactOutcome.DECLINED, ContactOutcome.NOT_OFFERED)
    if latest and all(contact.outcome in closed for contact in latest):
        if not case.holders(CASE_MANAGER, ctx.as_of):
            return reasons.CONTACT_ENDED
    return None


RESOURCE_GROUP_PROCESS = Process(
    document=Case,
    steps=(
        building.first_contact,
        building.case_manager,
        building.life_goals,
        building.core_trio,
        building.sociogram,
        building.function_review,
        building.nomination,
        building.coach_offer,
        building.asking,
        building.membership,
        running.chair,
        running.work,
        running.outreach,
        running.specialists,
        running.evaluation,
    ),
    tracks=tracks.ALL,
    over=over,
)
