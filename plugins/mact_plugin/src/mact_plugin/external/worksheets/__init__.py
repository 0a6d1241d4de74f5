"""The worksheets of the optional pack. They are our own design and say what they follow."""

from .assessment import Assessment
from .core_functions import CoreFunctions
from .demand_free import DemandFree
from .entry import Entry
from .homeless_support import HomelessSupport
from .plan import PublicPlan

ABOUT_MACT = (Entry, PublicPlan, CoreFunctions)
ABOUT_ACT = (HomelessSupport, Assessment, DemandFree)
