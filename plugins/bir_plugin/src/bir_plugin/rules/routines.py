"""The routines for going from concern to action, and the municipality's own guide.

The opening of the page, "Ressursgrupper", second sentence (line 11); "Sammensetning og
organisering", line 17, sixth sentence; and "Kommunale mål for arbeidet", line 37, which
makes the guide a responsibility. Guide and routines are two products.
"""

from actcore.model import Team
from actcore.variant import (
    Context,
    Reason,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ..reasons import routines
from ..sources import GOALS, INTRODUCTION, RESOURCE_GROUPS
from ..standing import Standing, best
from ..worksheets.guide import Guide, GuideState
from ..worksheets.routine import Mode, Routine


@rule(
    "BIR030",
    "no-routine-made-or-made-known",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # second sentence
    statement=Text(
        nb="Gruppen har laget en rutine for veien fra bekymring til handling, eller gjort kjent en som fantes fra før.",
        en="The group has made a routine for the way from concern to action, or made known one that existed.",
    ),
)
def routine_in_place(group: Team, ctx: Context) -> Verdict:
    """Counts one routine that was made, or that was made known in some department.

    The source says and/or: an existing routine that is only made known is enough, and so
    is a new one that is not made known yet. One that was withdrawn no longer counts, and
    one that is approved or made known later waits. That there is none has to be recorded.
    """
    sheets = [s for s in ctx.site.filled(Routine) if s.team == group.id]
    if not sheets:
        return not_assessed(routines.NO_ROUTINE_SHEET, group)
    known = {sheet: _routine(sheet, ctx) for sheet in sheets}
    standing = best(known.values())
    if standing is Standing.DONE:
        return met(*(s for s in sheets if known[s] is Standing.DONE))
    if standing is Standing.TO_COME:
        return not_applicable(routines.ROUTINE_TO_COME, *sheets)
    if standing is Standing.UNKNOWN:
        return not_assessed(routines.NOT_TOLD, *sheets)
    return unmet(routines.NO_ROUTINE, *sheets)


@rule(
    "BIR031",
    "routine-does-not-say-how",
    on=Routine,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # second sentence
    statement=Text(
        nb="Rutinen sier hva som setter den i gang, hvilke trinn som følger, og hvem som har ansvaret for hvert trinn.",
        en="The routine says what sets it going, which steps follow, and who is responsible for each step.",
    ),
)
def says_how(routine: Routine, ctx: Context) -> Verdict:
    """Looks for a start, at least one step, and a role for each step.

    The source has routines for how to go from concern to action and gives no steps, so
    neither their number nor what they say is judged. That somebody has each step is
    read into "how". Without steps it is not in place; with steps that lack a start or
    a role it is in part. A blank is not recorded; an empty list says that the routine
    is silent.
    """
    if routine.mode is Mode.NONE:
        return not_applicable(routines.NOTHING_TO_READ, routine)
    if ctx.past(routine.withdrawn_on):
        return not_applicable(routines.WITHDRAWN, routine)
    if ctx.ahead(routine.approved_on):
        return not_applicable(routines.ROUTINE_TO_COME, routine)
    if routine.steps == ():
        return unmet(routines.WITHOUT_STEPS, routine)
    steps = routine.steps or ()
    if routine.triggers == ():
        return _in_part(routine, routines.WITHOUT_TRIGGER)
    if nobody := [step for step in steps if step.responsible == ()]:
        return partly(routines.WITHOUT_RESPONSIBLE, *nobody, steps=len(nobody))
    unknown = any(step.responsible is None for step in steps)
    if unknown or not steps or routine.triggers is None:
        return not_assessed(routines.NO_CONTENT, routine)
    return met(routine)


@rule(
    "BIR033",
    "municipal-guide-not-begun",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(GOALS, lines="17, 37"),  # sixth sentence; second sentence
    statement=Text(
        nb="Gruppen arbeider med en kommunal veileder, eller kommunen har en.",
        en="The group is working on a municipal guide, or the municipality has one.",
    ),
)
def guide_in_hand(group: Team, ctx: Context) -> Verdict:
    """Counts a guide that is published or under way, whatever its sections.

    Line 37 gives the group a responsibility for work towards the guide and not a day by
    which it is finished; line 17 only tells that one work group worked on it. Routines,
    however good, are not a guide.
    """
    sheets = [s for s in ctx.site.filled(Guide) if s.team == group.id]
    if not sheets:
        return not_assessed(routines.NO_GUIDE_SHEET, group)
    known = {sheet: _guide(sheet, ctx) for sheet in sheets}
    standing = best(known.values())
    done = [sheet for sheet in sheets if known[sheet] is Standing.DONE]
    if any(_published(sheet, ctx) for sheet in done):
        return met(*done)
    if done:
        return met(*done, because=routines.GUIDE_UNDER_WAY)
    if standing is Standing.TO_COME:
        return not_applicable(routines.GUIDE_TO_COME, *sheets)
    if standing is Standing.UNKNOWN:
        return not_assessed(routines.NO_GUIDE_STATE, *sheets)
    return unmet(routines.NOT_BEGUN, *sheets)


def _routine(sheet: Routine, ctx: Context) -> Standing:
    """How far the work on a routine had come by the day; what was done is dated."""
    if ctx.past(sheet.withdrawn_on):
        return Standing.LACKING
    if any(not ctx.ahead(row.on) for row in sheet.made_known or ()):
        return Standing.DONE
    if sheet.mode is None:
        return Standing.UNKNOWN
    if sheet.mode is Mode.NONE:
        return Standing.LACKING
    if sheet.mode is not Mode.EXISTING:
        later = ctx.ahead(sheet.approved_on)
        return Standing.TO_COME if later else Standing.DONE
    if sheet.made_known is None:
        return Standing.UNKNOWN
    return Standing.TO_COME if sheet.made_known else Standing.LACKING


def _in_part(routine: Routine, reason: Reason) -> Verdict:
    """In part where there are steps, and not at all where none are known."""
    return partly(reason, routine) if routine.steps else unmet(reason, routine)


def _guide(sheet: Guide, ctx: Context) -> Standing:
    """How far the work on a guide had come by the day."""
    if _published(sheet, ctx) or sheet.state is GuideState.UNDER_WAY:
        return Standing.DONE
    if ctx.ahead(sheet.published_on):
        return Standing.TO_COME
    begun = sheet.state is not GuideState.NOT_BEGUN
    return Standing.UNKNOWN if begun else Standing.LACKING


def _published(sheet: Guide, ctx: Context) -> bool:
    """Whether a guide was out by the day; a day that lies ahead settles that it was not."""
    said = sheet.state is GuideState.PUBLISHED and sheet.published_on is None
    return said or ctx.past(sheet.published_on)
