"""Whether the programme was still there: no chapter of its page, but what came of it.

The only rule of the model that rests on pages outside it, and marked so wherever it is
shown. It is told to everybody, because a municipality that does not know that the
programme has ended would not think of asking for it.
"""

from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..programme import FINAL_REPORT_NEWS, closed_in
from ..reasons import programme
from ..worksheets.participation import Participation


@rule(
    "BIR054",
    "project-period-begins-after-closure",
    on=Participation,
    strength=Strength.TYPICAL,
    source=FINAL_REPORT_NEWS.at("BIR brøt ned barrierer", lines="3"),
    statement=Text(
        nb="Prosjektperioden begynner før programmet er avsluttet.",
        en="The project period begins before the programme has closed.",
    ),
)
def before_closure(part: Participation, ctx: Context) -> Verdict:
    """Holds the first day against the years in which the programme was offered.

    Information, never a deviation: a municipality may go on by itself with what it has
    learned. The years are those of region South, as the news of the final report gives
    them; that the programme is over stands on its own undated page. A period that is only planned is told
    of too, once the programme has closed. Without the day, the year of joining shows one
    that began too late, and never one that began in time: a later one may have followed.
    """
    year = part.project_since.year if part.project_since else part.joined_in
    if year is not None and closed_in(year) and closed_in(ctx.as_of.year):
        return unmet(programme.AFTER_CLOSURE, part, year=year)
    if part.project_since is None:
        return not_assessed(programme.NO_PERIOD, part)
    if ctx.ahead(part.project_since):
        return not_applicable(programme.NOT_BEGUN, part)
    return met(part)
