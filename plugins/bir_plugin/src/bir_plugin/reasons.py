"""Why a rule of the Norwegian programme cannot tell, does not apply, or is not met."""

from actcore.variant import Reason, Text


def _reason(code: str, nb: str, en: str) -> Reason:
    return Reason(code, Text(nb=nb, en=en))


# The organisation
NO_MUNICIPALITY = _reason(
    "no-municipality-recorded",
    "Ingen av organisasjonene er ført som prosjektkommune.",
    "None of the organisations is recorded as a project municipality.",
)
NO_KIND = _reason(
    "no-kind-recorded",
    "Det er ikke ført hva slags organisasjon dette er.",
    "What kind of organisation this is, is not recorded.",
)
NO_TEAMS = _reason(
    "no-teams-recorded",
    "Ingen grupper er ført.",
    "No groups are recorded.",
)
NO_ORGANISATION = _reason(
    "no-organisation-recorded",
    "Det er flere kommuner eller grupper her, og det er ikke ført hvem dette gjelder for.",
    "There are several municipalities or groups here, and which one this belongs to is not recorded.",
)
NOT_FORMED = _reason(
    "not-formed-yet",
    "Ressursgruppen ble opprettet senere, og det er ikke ført når kommunen kom med.",
    "The municipal resource group was formed later, and when the municipality joined is not recorded.",
)
WITHOUT_GROUP = _reason(
    "municipality-without-group",
    "Prosjektkommuner uten ressursgruppe: {municipalities}.",
    "Project municipalities without a municipal resource group: {municipalities}.",
)
NO_COORDINATOR = _reason(
    "no-coordinator-recorded",
    "Det er ikke ført hvem som er koordinator.",
    "Who the coordinator is, is not recorded.",
)
VACANT = _reason(
    "coordinator-vacant",
    "Den som var koordinator, er ikke lenger koordinator, og ingen ny er ført.",
    "The person who was coordinator no longer is, and no new one is recorded.",
)

# The composition
NO_MEMBERS = _reason(
    "no-members-recorded",
    "Ingen medlemmer er ført.",
    "No members are recorded.",
)
NO_ROLES = _reason(
    "no-roles-recorded",
    "Rollen til minst ett medlem er ikke ført.",
    "The role of at least one member is not recorded.",
)
SIZE = _reason(
    "size",
    "Gruppen har {size} medlemmer.",
    "The group has {size} members.",
)
NO_GROUP_LIST = _reason(
    "no-professional-groups-listed",
    "Kommunen har ikke ført opp noen faggrupper.",
    "The municipality has listed no professional groups.",
)
NO_PROFESSIONAL_GROUP = _reason(
    "no-professional-group-recorded",
    "Det er ikke ført hvilken faggruppe hvert medlem representerer.",
    "Which professional group each member represents is not recorded.",
)
GROUPS_MISSING = _reason(
    "professional-groups-missing",
    "Faggrupper som ikke er representert: {groups}.",
    "Professional groups that are not represented: {groups}.",
)
NOT_SMALLEST = _reason(
    "not-the-smallest-size",
    "Gruppen har {size} medlemmer; varapersoner etterspørres bare i den minste gruppen.",
    "The group has {size} members; deputies are asked for in the smallest group only.",
)
NO_DEPARTMENT = _reason(
    "no-department-recorded",
    "Det er ikke ført hvilken fagavdeling hvert medlem kommer fra.",
    "Which professional department each member comes from is not recorded.",
)
WITHOUT_DEPUTY = _reason(
    "department-without-deputy",
    "Fagavdelinger uten varaperson: {departments}.",
    "Professional departments without a deputy: {departments}.",
)
NO_DEPUTY_DEPARTMENT = _reason(
    "no-department-of-the-deputy-recorded",
    "En varaperson er ført for en person, og det er ikke ført hvilken fagavdeling den personen kommer fra.",
    "A deputy is recorded for a person, and which professional department that person comes from is not recorded.",
)
NO_LEVEL = _reason(
    "no-level-recorded",
    "Nivået til minst ett medlem er ikke ført.",
    "The level of at least one member is not recorded.",
)

# The work groups
NOT_SPLIT = _reason(
    "not-split",
    "Gruppen er ikke delt i arbeidsgrupper, og det behøver den ikke være.",
    "The group is not divided into work groups, and need not be.",
)
NOT_SPLIT_YET = _reason(
    "not-split-yet",
    "Arbeidsgruppene ble opprettet senere.",
    "The work groups were formed later.",
)
NO_WORK_GROUPS = _reason(
    "no-work-groups-recorded",
    "Det er ikke ført om gruppen er delt i arbeidsgrupper.",
    "Whether the group is divided into work groups is not recorded.",
)
WORK_GROUPS = _reason(
    "number-of-work-groups",
    "Antall arbeidsgrupper: {groups}.",
    "Number of work groups: {groups}.",
)
NO_WORK_GROUP_MEMBERS = _reason(
    "no-work-group-members-recorded",
    "Det er ikke ført hvem som sitter i hver arbeidsgruppe.",
    "Who sits in each work group is not recorded.",
)
WORK_GROUP_SIZE = _reason(
    "work-group-size",
    "Arbeidsgruppene har {sizes} medlemmer.",
    "The work groups have {sizes} members.",
)
NO_SUCH_SPLIT = _reason(
    "no-such-split",
    "Arbeidsgruppene har {sizes} medlemmer. En gruppe på {size} kan ikke deles i to på denne måten.",
    "The work groups have {sizes} members. A group of {size} cannot be divided into two in this way.",
)
NOT_WEIGHED = _reason(
    "mandate-not-weighed",
    "Plasser i arbeidsgrupper som ikke er vurdert ut fra mandat og stilling: {places}.",
    "Places in work groups that were not weighed against mandate and position: {places}.",
)
NO_WEIGHING = _reason(
    "no-weighing-recorded",
    "Det er ikke ført om plassene i arbeidsgruppene er vurdert ut fra mandat og stilling.",
    "Whether the places in the work groups were weighed against mandate and position is not recorded.",
)
NOT_PLACED = _reason(
    "member-in-no-work-group",
    "Medlemmer som ikke er i noen arbeidsgruppe: {members}.",
    "Members who are in no work group: {members}.",
)
IN_BOTH = _reason(
    "member-in-two-work-groups",
    "Medlemmer som er i mer enn én arbeidsgruppe: {members}.",
    "Members who are in more than one work group: {members}.",
)

# The meetings
NO_PLAN = _reason(
    "no-plan-recorded",
    "Ingen halvårsplan er ført.",
    "No half-year plan is recorded.",
)
NO_ADOPTION = _reason(
    "no-adoption-recorded",
    "Det er ikke ført når planen ble vedtatt.",
    "When the plan was decided on is not recorded.",
)
NO_SUCH_PLAN = _reason(
    "no-plan-for-the-half-year",
    "Ingen vedtatt plan for dagen gjelder et helt halvår.",
    "No plan that was decided on for the day covers a whole half-year.",
)
OTHER_MEETING = _reason(
    "not-a-meeting-of-the-group",
    "Dette er ikke et av gruppens egne møter.",
    "This is not one of the group's own meetings.",
)
NO_DATE = _reason(
    "no-meeting-date-recorded",
    "Dato eller gruppe er ikke ført for alle møtene.",
    "Date or group is not recorded for all meetings.",
)
NO_PLANNING = _reason(
    "no-planning-date-recorded",
    "Det er ikke ført når møtet ble satt opp.",
    "When the meeting was put into the plan is not recorded.",
)
NOTICE = _reason(
    "notice",
    "Møtet ble satt opp {days} dager i forveien.",
    "The meeting was put into the plan {days} days ahead.",
)
NO_MEETINGS = _reason(
    "no-meetings-recorded",
    "Ingen møter er ført for halvåret.",
    "No meetings are recorded for the half-year.",
)
EMPTY_MONTHS = _reason(
    "months-without-meeting",
    "Måneder i halvåret uten oppsatt møte: {months}.",
    "Months of the half-year without a meeting in the plan: {months}.",
)
NO_STATUS = _reason(
    "no-status-recorded",
    "Det er ikke ført hva det ble av møtet.",
    "What became of the meeting is not recorded.",
)
NOT_CANCELLED = _reason(
    "not-cancelled",
    "Møtet er ikke avlyst.",
    "The meeting is not cancelled.",
)
NO_CAUSE = _reason(
    "no-cause-recorded",
    "Det er ikke ført hvorfor møtet ble avlyst.",
    "Why the meeting was cancelled is not recorded.",
)
OTHER_PATTERN = _reason(
    "other-pattern-agreed",
    "Gruppen har avtalt et annet møtemønster.",
    "The group has agreed on another pattern of meetings.",
)
TOO_FEW_MEETINGS = _reason(
    "too-few-meetings",
    "Det er for få møter i halvåret til at en rekkefølge kan ses.",
    "There are too few meetings in the half-year for an order to show.",
)

# The mapping
NOT_YET = _reason(
    "not-yet",
    "Kartleggingen ble gjort senere.",
    "The mapping was done later.",
)
NOT_FIRST = _reason(
    "not-the-first-mapping",
    "Kommunen har kartlagt før.",
    "The municipality has mapped before.",
)
SUPERSEDED = _reason(
    "superseded",
    "En senere kartlegging har avløst denne.",
    "A later mapping has taken the place of this one.",
)
NO_EARLIER_TASKS = _reason(
    "no-earlier-tasks-recorded",
    "Det er ikke ført hvilke oppgaver gruppen begynte med før kartleggingen.",
    "Which tasks the group began before the mapping is not recorded.",
)
RANK = _reason(
    "place-among-the-tasks",
    "Kartleggingen var oppgave nummer {place}.",
    "The mapping was task number {place}.",
)
NO_SCOPE = _reason(
    "no-scope-recorded",
    "Det er ikke ført hva kartleggingen omfattet.",
    "What the mapping looked for is not recorded.",
)

# The goals
NO_SURVEY = _reason(
    "no-survey-recorded",
    "Det er ikke ført når førkartleggingen ble sendt.",
    "When the pre-survey was sent is not recorded.",
)
NO_GOAL_DATE = _reason(
    "no-goal-date-recorded",
    "Det er ikke ført når målet ble satt.",
    "When the goal was set is not recorded.",
)
NO_BASIS = _reason(
    "no-basis-recorded",
    "Det er ikke ført hva målet bygger på.",
    "What the goal rests on is not recorded.",
)
BEFORE_SURVEY = _reason(
    "set-before-the-survey",
    "Målet ble satt før førkartleggingen ble sendt.",
    "The goal was set before the pre-survey was sent.",
)
NO_OWNER = _reason(
    "no-owner-recorded",
    "Det er ikke ført hvem som eier målet.",
    "Who owns the goal is not recorded.",
)
SET_LATER = _reason(
    "goal-set-later",
    "Målet ble satt senere.",
    "The goal was set later.",
)
DROPPED = _reason(
    "goal-dropped",
    "Målet er lagt bort.",
    "The goal has been dropped.",
)
NO_MEASURES = _reason(
    "no-measures-recorded",
    "Tiltakene er ikke ført.",
    "The measures are not recorded.",
)
WITHOUT_MEASURE = _reason(
    "goal-without-measure",
    "Målet har ingen tiltak.",
    "The goal has no measures.",
)
NO_RESPONSIBLE = _reason(
    "no-responsible-recorded",
    "Det er ikke ført hvem som har ansvar for tiltakene.",
    "Who is responsible for the measures is not recorded.",
)
ELSEWHERE = _reason(
    "measures-elsewhere",
    "Tiltak som andre enn ressursgruppen har ansvar for: {measures}.",
    "Measures that others than the municipal resource group are responsible for: {measures}.",
)
NO_LINK_RECORDED = _reason(
    "no-link-recorded",
    "Det er ikke ført hva tiltakene støtter opp under.",
    "What the measures support is not recorded.",
)
NO_LINK = _reason(
    "measures-without-link",
    "Tiltak uten knytning til spredning, rutiner eller veileder: {measures}.",
    "Measures not tied to spreading, routines or guide: {measures}.",
)
