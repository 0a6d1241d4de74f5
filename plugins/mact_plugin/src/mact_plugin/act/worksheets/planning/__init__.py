"""Phase 2: where the effort belongs, who does what, and the overall plan."""

from .anchoring_choice import AnchoringChoice, SteeringGroupNote
from .driver_check import DriverCheck
from .implementation_plan import ImplementationPlan
from .leadership_tasks import LeadershipTasks, OutcomeReport, TeamTasks
from .role_overview import RoleOverview

SHEETS = (
    DriverCheck,
    AnchoringChoice,
    SteeringGroupNote,
    ImplementationPlan,
    RoleOverview,
    LeadershipTasks,
    TeamTasks,
    OutcomeReport,
)
