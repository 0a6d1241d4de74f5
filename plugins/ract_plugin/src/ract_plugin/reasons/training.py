"""Why a rule about courses and trainees came out as it did, in words."""

from .common import because

COHORT_SIZE = because(
    "cohort-size",
    sv="Kursgruppen är {size} personer.",
    en="The cohort is {size} people.",
)
