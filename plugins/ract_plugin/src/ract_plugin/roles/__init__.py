"""The roles of the Swedish model, from the client's own group to the national council.

Professions are no roles. The brochure's lists of them are examples and stay open, so a
person's profession is free text; `PROFESSIONS` only holds the words that it mentions.
"""

from . import national, region, resource_group, training

CLIENT, CASE_MANAGER, PHYSICIAN = "client", "case_manager", "physician"
TRIO = (CLIENT, PHYSICIAN, CASE_MANAGER)
BASE_TRAINEE = "base_trainee"
COUNCIL_CHAIR, COUNCIL_VICE_CHAIR = "council_chair", "council_vice_chair"

CATALOGUE = (
    *resource_group.ROLES,
    *region.ROLES,
    *training.ROLES,
    *national.ROLES,
)

PROFESSIONS = (
    "arbetsterapeut",
    "biståndsbedömare",
    "boendestödjare",
    "brukarcoach",  # in the body of the brochure; its annex 1 has "brukare" instead
    "kurator",
    "läkare",
    "psykolog",
    "sjukgymnast",  # in annex 1 only
    "sjuksköterska",
    "skötare",
    "socialsekreterare",
)
"""Whom the courses name as examples (brochure, lines 456-459, 485-486, 524-526)."""
