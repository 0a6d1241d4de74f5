"""The resource group's work: decisions, interventions, obstacles, follow-up."""

from .decision import Decision
from .work_support import WorkSupport

SHEETS = (
    Decision,
    WorkSupport,
)
