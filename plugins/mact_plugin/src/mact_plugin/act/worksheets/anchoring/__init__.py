"""Phase 4: from a way of trying to the way of working."""

from .context_scan import ContextScan
from .decision_matrix import DecisionMatrix
from .experience_exchange import ExperienceExchange
from .in_operation import InOperation
from .newcomer_plan import NewcomerPlan
from .procedures import AnchoringProcedures
from .transition import Transition

SHEETS = (
    ContextScan,
    Transition,
    NewcomerPlan,
    InOperation,
    AnchoringProcedures,
    ExperienceExchange,
    DecisionMatrix,
)
