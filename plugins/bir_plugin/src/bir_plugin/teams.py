"""The kinds of team, meeting and organisation of the Norwegian programme.

The resource group is a staff body of a municipality. It has no client.
"""

from actcore.model import Site
from actcore.variant import MeetingKind, TeamKind, Term, Text

from .sources import COMPOSITION, FOLLOW_UP, INTRODUCTION, RESOURCE_GROUPS

RESOURCE_GROUP = TeamKind(
    id="resource_group",
    title=Text(nb="Kommunal ressursgruppe (BiR)", en="Municipal resource group (BiR)"),
    document=Site,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),
    about=Text(
        nb="Kommuneansatte med ulik fagbakgrunn som sprer kunnskapen og får den tatt i bruk i avdelingene.",
        en="Municipal employees of different professions who spread the knowledge and get it into use in the departments.",
    ),
)

SPREADING_GROUP = TeamKind(
    id="wg_spreading",
    title=Text(nb="Arbeidsgruppe for spredning", en="Work group for spreading"),
    document=Site,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),
    about=Text(
        nb="Den delen av ressursgruppen som arbeider med spredningsmateriellet og planen for opplæring.",
        en="The part of the municipal resource group that works on the spreading material and the plan for training.",
    ),
)

GUIDE_GROUP = TeamKind(
    id="wg_guide",
    title=Text(
        nb="Arbeidsgruppe for veileder og rutiner",
        en="Work group for guide and routines",
    ),
    document=Site,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),
    about=Text(
        nb="Den delen av ressursgruppen som arbeider med kommunens veileder og interne rutiner.",
        en="The part of the municipal resource group that works on the municipal guide and internal routines.",
    ),
)

KINDS = (RESOURCE_GROUP, SPREADING_GROUP, GUIDE_GROUP)
WORK_GROUPS = (SPREADING_GROUP.id, GUIDE_GROUP.id)

WHOLE_GROUP = MeetingKind(
    id="whole_group",
    title=Text(nb="Møte med hele gruppen", en="Meeting of the whole group"),
    document=Site,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17, 21"),
)
WORK_MEETING = MeetingKind(
    id="work_meeting",
    title=Text(nb="Arbeidsmøte", en="Work meeting"),
    document=Site,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="21"),
)
GATHERING = MeetingKind(
    id="gathering",
    title=Text(nb="Ressursgruppesamling", en="Gathering of municipal resource groups"),
    document=Site,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),
)
KORUS_VISIT = MeetingKind(
    id="korus_visit",
    title=Text(
        nb="Annet kommunalt møte der KoRus deltar",
        en="Other municipal meeting that KoRus attends",
    ),
    document=Site,
    source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),
)

MEETINGS = (WHOLE_GROUP, WORK_MEETING, GATHERING, KORUS_VISIT)
PLANNED_KINDS = (WHOLE_GROUP.id, WORK_MEETING.id)
"""The meetings that a half-year plan is made of."""

NOT_NEEDED = "not_needed"
"""The reason recorded for a meeting that was cancelled because nobody needed it."""

CANCEL_REASONS = (NOT_NEEDED, "too_few", "illness", "other")
"""The reasons that a meeting of a half-year plan can be cancelled for."""

MUNICIPALITY, KORUS = "municipality", "korus"
PROFESSIONAL_DEPARTMENT = "professional_department"

ORGANISATIONS = (
    Term(MUNICIPALITY, Text(nb="Prosjektkommune", en="Project municipality")),
    Term(KORUS, Text(nb="KoRus", en="Regional competence centre (KoRus)")),
    # Three units that are easily taken for one. The professional department names a
    # deputy, the department is where the knowledge is spread to. The professional group
    # (faggruppe), which a member represents, is no unit of the municipality; it stands
    # as words in the composition worksheet.
    Term(PROFESSIONAL_DEPARTMENT, Text(nb="Fagavdeling", en="Professional department")),
    Term("department", Text(nb="Avdeling", en="Department")),
)
