"""Reasons of the two halves of a large group."""

from .common import because

NOT_SPLIT = because(
    "not-split",
    nb="Gruppen er ikke delt i arbeidsgrupper, og det behøver den ikke å være.",
    en="The group is not divided into work groups, and need not be.",
)
NOT_SPLIT_YET = because(
    "not-split-yet",
    nb="Arbeidsgruppene ble først opprettet senere.",
    en="The work groups were formed later.",
)
NO_WORK_GROUPS = because(
    "no-work-groups-recorded",
    nb="Det er ikke ført om gruppen er delt i arbeidsgrupper.",
    en="Whether the group is divided into work groups is not recorded.",
)
ONLY_SPLIT = because(
    "split-without-recorded-work-groups",
    nb="Gruppen er delt, men arbeidsgruppene er ikke ført.",
    en="The group is divided, but the work groups are not recorded.",
)
WORK_GROUPS = because(
    "number-of-work-groups",
    nb="Antall arbeidsgrupper: {groups}.",
    en="Number of work groups: {groups}.",
)
NO_WORK_GROUP_MEMBERS = because(
    "no-work-group-members-recorded",
    nb="Det er ikke ført hvem som sitter i hver arbeidsgruppe på denne dagen.",
    en="Who sits in each work group on the day is not recorded.",
)
WORK_GROUP_SIZE = because(
    "work-group-size",
    nb="Antall medlemmer i arbeidsgruppene: {sizes}.",
    en="Number of members in the work groups: {sizes}.",
)
NO_SUCH_SPLIT = because(
    "no-such-split",
    nb="Antall medlemmer i arbeidsgruppene: {sizes}. Antall plasser å fordele: {size}. Det gir ikke to arbeidsgrupper av vanlig størrelse.",
    en="Number of members in the work groups: {sizes}. Number of places to divide: {size}. That does not make two work groups of the usual size.",
)
NOT_WEIGHED = because(
    "mandate-not-weighed",
    nb="Plasser i arbeidsgrupper som ikke er vurdert ut fra mandat og stilling: {places}.",
    en="Places in work groups that were not weighed against mandate and position: {places}.",
)
NO_WEIGHING = because(
    "no-weighing-recorded",
    nb="Det er ikke ført om plassene i arbeidsgruppene er vurdert ut fra mandat og stilling.",
    en="Whether the places in the work groups were weighed against mandate and position is not recorded.",
)
NOT_PLACED = because(
    "member-in-no-work-group",
    nb="Medlemmer som ikke er med i noen arbeidsgruppe: {members}.",
    en="Members who are in no work group: {members}.",
)
IN_BOTH = because(
    "member-in-two-work-groups",
    nb="Medlemmer som er med i mer enn én arbeidsgruppe: {members}.",
    en="Members who are in more than one work group: {members}.",
)
