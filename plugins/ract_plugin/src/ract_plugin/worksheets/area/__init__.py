"""A municipality, region or training area: its mapping, its SKL team, its user coaches."""

from .area_services import AreaServices
from .area_survey import AreaSurvey
from .coach_service import CoachService
from .skl_agreement import SklAgreement

SHEETS = (
    AreaSurvey,
    SklAgreement,
    AreaServices,
    CoachService,
)
