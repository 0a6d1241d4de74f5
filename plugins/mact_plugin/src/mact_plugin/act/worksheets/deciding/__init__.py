"""Phase 1: readiness, dialogue with partners, and the agreements with them."""

from .agreement import Agreement
from .implementation_decision import ImplementationDecision
from .newcomer_strategy import NewcomerStrategy
from .partner_dialogue import PartnerDialogue
from .partner_overview import PartnerOverview
from .readiness_assessment import ReadinessAssessment

SHEETS = (
    ImplementationDecision,
    ReadinessAssessment,
    PartnerDialogue,
    PartnerOverview,
    NewcomerStrategy,
    Agreement,
)
