"""Reasons of who sits in the group."""

from .common import because

SIZE = because(
    "size",
    nb="Antall medlemmer i gruppen: {size}.",
    en="Number of members in the group: {size}.",
)
MEMBERS_LATER = because(
    "members-join-later",
    nb="De første medlemmene kommer med senere.",
    en="The first members join later.",
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
    nb="Antall medlemmer i gruppen: {size}. Varapersoner anbefales bare i en gruppe av minste størrelse.",
    en="Number of members in the group: {size}. Deputies are recommended only in a group of the smallest size.",
)
NO_DEPARTMENT = because(
    "no-department-recorded",
    nb="Det er ikke ført hvilken fagavdeling hvert medlem kommer fra.",
    en="Which professional department each member comes from is not recorded.",
)
WITHOUT_DEPUTY = because(
    "department-without-deputy",
    nb="Fagavdelinger uten egen varaperson: {departments}.",
    en="Professional departments without a deputy of their own: {departments}.",
)
NO_DEPUTY_DEPARTMENT = because(
    "no-department-of-the-deputy-recorded",
    nb="Det er ikke ført hvilken fagavdeling minst én varaperson er vara for.",
    en="Which professional department at least one deputy stands in for is not recorded.",
)
NO_DEPUTY_ORIGIN = because(
    "no-origin-of-the-deputy-recorded",
    nb="Det er ikke ført entydig hvilken fagavdeling minst én varaperson selv kommer fra.",
    en="Which professional department at least one deputy comes from is not recorded unambiguously.",
)
NO_LEVEL = because(
    "no-level-recorded",
    nb="Nivået til minst ett medlem er ikke ført.",
    en="The level of at least one member is not recorded.",
)
NOT_A_PROFESSIONAL_DEPARTMENT = because(
    "not-a-professional-department",
    nb="Minst ett medlem er ført på en enhet som ikke er ført som fagavdeling.",
    en="At least one member is recorded with a unit that is not recorded as a professional department.",
)
DEPUTY_FOR_OTHER_UNIT = because(
    "deputy-for-another-sort-of-unit",
    nb="En varaperson er ført for en enhet som ikke er en fagavdeling.",
    en="A deputy is recorded for a unit that is not a professional department.",
)
FEWER_THAN_GROUPS = because(
    "fewer-members-than-professional-groups",
    nb="Antall medlemmer i gruppen: {size}. Antall faggrupper i programmet: {groups}. Skal alle faggruppene være representert, må noen representere flere.",
    en="Number of members in the group: {size}. Number of professional groups in the programme: {groups}. For all of them to be represented, somebody has to represent several.",
)
NO_COMPOSITION = because(
    "no-composition-recorded",
    nb="Skjemaet om gruppens sammensetning er ikke fylt ut.",
    en="The worksheet on the composition of the group is not filled in.",
)
NO_MAPPING = because(
    "no-mapping-recorded",
    nb="Ingen kartlegging er ført.",
    en="No mapping is recorded.",
)
NOT_MAPPED_YET = because(
    "not-mapped-yet",
    nb="Kartleggingen er ikke gjort ennå.",
    en="The mapping is not done yet.",
)
REVIEW_AHEAD = because(
    "review-lies-ahead",
    nb="Sammensetningen skal vurderes opp mot kartleggingen senere.",
    en="The composition is to be checked against the mapping later.",
)
STILL_PROVISIONAL = because(
    "still-provisional",
    nb="Kartleggingen er gjort, men sammensetningen er fortsatt foreløpig.",
    en="The mapping is done, but the composition is still provisional.",
)
REVIEWED_BEFORE = because(
    "reviewed-before-the-mapping",
    nb="Sammensetningen ble sist vurdert før den siste kartleggingen.",
    en="The composition was last reviewed before the latest mapping.",
)
NO_REVIEW = because(
    "no-review-recorded",
    nb="Det er ikke ført når sammensetningen ble vurdert opp mot kartleggingen.",
    en="When the composition was checked against the mapping is not recorded.",
)
USED_LATER = because(
    "deputy-used-later",
    nb="Varapersonen trådte først inn senere.",
    en="The deputy stepped in later.",
)
NO_REASON = because(
    "no-reason-recorded",
    nb="Det er ikke ført hvorfor varapersonen trådte inn.",
    en="Why the deputy stepped in is not recorded.",
)
OTHER_REASON = because(
    "other-reason",
    nb="Varapersonen trådte inn av en annen grunn enn fravær, sykdom eller jobbskifte.",
    en="The deputy stepped in for another reason than absence, illness or a change of job.",
)
NEEDS_REPLACEMENT = because(
    "new-member-needed",
    nb="Et jobbskifte er varig, og det er ikke ført at fagavdelingen har fått et nytt medlem i gruppen.",
    en="A change of job is lasting, and no new member from the professional department is recorded.",
)
