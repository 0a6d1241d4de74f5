"""From the first contact to a running resource group, step by step.

The order is the brochure's ("RACT i Sverige", "Evidensbaserad praktik", figure 1). Where
the text does not order two steps, neither waits for the other. No step has a deadline,
because the text gives none.
"""

from actcore.model import Case
from actcore.variant import Process

from . import building, running, tracks

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
)
