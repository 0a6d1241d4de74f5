"""The worksheets of the Norwegian programme.

The source holds no forms; these are our own design. None has an item for a child, a
parent or a case, and the pre-survey is kept as counts only.
"""

from .composition import Composition
from .goals_and_measures import GoalsAndMeasures
from .guide import Guide
from .half_year_plan import HalfYearPlan
from .korus_contact import KorusContact
from .mapping import Mapping
from .participation import Participation
from .routine import Routine
from .spreading_plan import SpreadingPlan
from .substitution import Substitution
from .work_groups import WorkGroups

ALL = (
    Participation,
    Composition,
    HalfYearPlan,
    Mapping,
    GoalsAndMeasures,
    Substitution,
    WorkGroups,
    SpreadingPlan,
    Routine,
    Guide,
    KorusContact,
)
