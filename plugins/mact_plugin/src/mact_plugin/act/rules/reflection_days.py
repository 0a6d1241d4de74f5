"""Phase 3: days of evaluation and reflection. All of it is offered, none of it asked for."""

from actcore.model import Site
from actcore.variant import Strength, Text, stated

from ..worksheets.carrying_out.reflection_day import DAYS, ReflectionDay

days = stated(
    "ACT176",
    "evaluation-and-reflection-days",
    on=Site,
    strength=Strength.PERMITTED,
    source=DAYS,
    statement=Text(
        da="Der kan holdes evaluerings- og refleksionsdage hvert kvartal eller hvert halve år.",
        en="Evaluation and reflection days may be held every quarter or every half-year.",
    ),
    counts="Both rhythms are in order, and so is another or none: how often is never counted.",
)

topics = stated(
    "ACT177",
    "topics-from-leadership-leader-and-staff",
    on=ReflectionDay,
    strength=Strength.PERMITTED,
    source=DAYS,
    statement=Text(
        da="Ledelsen, teamlederen og medarbejderne kan hver især sætte de emner på dagsordenen, som de vil.",
        en="Leadership, team leader and staff may each put the topics they want on the agenda.",
    ),
    counts="A group that has put nothing there has not been wronged.",
)

meeting_guide = stated(
    "ACT178",
    "meeting-guide-used",
    on=ReflectionDay,
    strength=Strength.PERMITTED,
    source=DAYS,
    statement=Text(
        da="En mødeguide kan støtte dagene, så der kommer faglig læring ud af den dokumentation, der er samlet.",
        en="A meeting guide may support the days, so that professional learning comes of the documentation gathered.",
    ),
    counts="The guide's annex 1f is not in our source. Its page asks for documentation that is well reported and at hand where a day is to start from it; the sheet has room for that.",
)
