"""Reasons of who sits in the group."""

from .common import because

SIZE = because(
    "size",
    nb="Gruppen har {size} medlemmer.",
    en="The group has {size} members.",
)
NO_GROUP_LIST = because(
    "no-professional-groups-listed",
    nb="Kommunen har ikke ført opp noen faggrupper.",
    en="The municipality has listed no professional groups.",
)
NO_PROFESSIONAL_GROUP = because(
    "no-professional-group-recorded",
    nb="Det er ikke ført hvilken faggruppe hvert medlem representerer.",
    en="Which professional group each member represents is not recorded.",
)
GROUPS_MISSING = because(
    "professional-groups-missing",
    nb="Faggrupper som ikke er representert: {groups}.",
    en="Professional groups that are not represented: {groups}.",
)
NOT_SMALLEST = because(
    "not-the-smallest-size",
    nb="Gruppen har {size} medlemmer; varapersoner etterspørres bare i den minste gruppen.",
    en="The group has {size} members; deputies are asked for in the smallest group only.",
)
NO_DEPARTMENT = because(
    "no-department-recorded",
    nb="Det er ikke ført hvilken fagavdeling hvert medlem kommer fra.",
    en="Which professional department each member comes from is not recorded.",
)
WITHOUT_DEPUTY = because(
    "department-without-deputy",
    nb="Fagavdelinger uten varaperson: {departments}.",
    en="Professional departments without a deputy: {departments}.",
)
NO_DEPUTY_DEPARTMENT = because(
    "no-department-of-the-deputy-recorded",
    nb="En varaperson er ført for en person, og det er ikke ført hvilken fagavdeling den personen kommer fra.",
    en="A deputy is recorded for a person, and which professional department that person comes from is not recorded.",
)
NO_LEVEL = because(
    "no-level-recorded",
    nb="Nivået til minst ett medlem er ikke ført.",
    en="The level of at least one member is not recorded.",
)
