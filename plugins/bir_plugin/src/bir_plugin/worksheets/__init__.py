"""The worksheets of the Norwegian programme.

The source holds no forms; these are our own design. None has an item for a child, a
parent or a case, and the pre-survey is kept as counts only.
"""

from .composition import Composition
from .goals_and_measures import GoalsAndMeasures
from .half_year_plan import HalfYearPlan
from .mapping import Mapping
from .participation import Participation

ALL = (Participation, Composition, HalfYearPlan, Mapping, GoalsAndMeasures)
