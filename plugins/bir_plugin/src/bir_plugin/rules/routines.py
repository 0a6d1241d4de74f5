"""The routines for going from concern to action, and the municipality's own guide.

The opening of the page, "Ressursgrupper", second sentence (line 11); "Sammensetning og
organisering", line 17, sixth sentence; and "Kommunale mål for arbeidet", line 37, which
makes the guide a responsibility. Guide and routines are two products.
"""

from actcore.model import Team
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

from ..departments import is_department
from ..reasons import common, routines, spreading
from ..sources import COMPOSITION, GOALS, INTRODUCTION, RESOURCE_GROUPS
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
    is a new one that is not made known yet. Only a department (avdeling) counts as a
    place where it is made known. One that was withdrawn no longer counts. A new one that
    is approved later waits, and so does an existing one that is made known later; that an
    existing one is approved anew changes nothing. That there is none has to be recorded;
    one that is not there yet and made known all the same cannot be told.
    """
    sheets = [s for s in ctx.site.filled(Routine) if s.team == group.id]
    if not sheets:
        return not_assessed(routines.NO_ROUTINE_SHEET, group)
    return min((_routine(sheet, ctx) for sheet in sheets), key=_distance)


@rule(
    "BIR031",
    "routine-does-not-say-how",
    on=Routine,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # second sentence
    statement=Text(
        nb="Rutinen sier hvilke trinn som følger når en ansatt er bekymret.",
        en="The routine says which steps follow when an employee is concerned.",
    ),
)
def says_how(routine: Routine, ctx: Context) -> Verdict:
    """Looks for at least one step; an empty list says that there is none.

    The source has routines for how to go from concern to action and gives no steps, so
    neither their number nor what they say is judged. It does not ask what sets a routine
    going or who has each step either: that a routine is silent on them is only told. A
    new routine that is approved later is not there to read yet.
    """
    if routine.mode is Mode.NONE:
        return not_applicable(routines.NOTHING_TO_READ, routine)
    if ctx.past(routine.withdrawn_on):
        return not_applicable(routines.WITHDRAWN, routine)
    if ctx.ahead(routine.approved_on) and routine.mode is None:
        return not_assessed(routines.NOT_TOLD, routine)
    if _to_come(routine, ctx):
        return not_applicable(routines.ROUTINE_TO_COME, routine)
    if routine.steps is None:
        return not_assessed(routines.NO_STEPS, routine)
    if not routine.steps:
        return unmet(routines.WITHOUT_STEPS, routine)
    nobody = [step for step in routine.steps if step.responsible == ()]
    if routine.triggers != ():
        silent = routines.WITHOUT_RESPONSIBLE if nobody else None
    else:
        silent = routines.WITHOUT_BOTH if nobody else routines.WITHOUT_TRIGGER
    return met(routine, *nobody, because=silent, steps=len(nobody))


@rule(
    "BIR033",
    "municipal-guide-not-begun",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    # line 17, sixth sentence; line 37, second sentence
    source=RESOURCE_GROUPS.at(f"{COMPOSITION}; {GOALS}", lines="17, 37"),
    statement=Text(
        nb="Gruppen arbeider med en kommunal veileder, eller kommunen har en.",
        en="The group is working on a municipal guide, or the municipality has one.",
    ),
)
def guide_in_hand(group: Team, ctx: Context) -> Verdict:
    """Counts a guide that is published or under way, whatever its sections.

    Line 37 gives the group a responsibility for work towards the guide and not a day by
    which it is finished; line 17 only tells that one work group worked on it. A day for
    publishing is a plan, also once it has passed: what is published has to be said to be.
    Routines, however good, are not a guide.
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


def _routine(sheet: Routine, ctx: Context) -> Verdict:
    """How far the work on a routine had come by the day; what was done is dated."""
    if ctx.past(sheet.withdrawn_on):
        return unmet(routines.NO_ROUTINE, sheet)
    if sheet.mode is None:
        return not_assessed(routines.NOT_TOLD, sheet)
    missing = sheet.mode is Mode.NONE or _to_come(sheet, ctx)
    if missing and any(not ctx.ahead(row.on) for row in sheet.made_known or ()):
        return not_assessed(routines.KNOWN_BEFORE_MADE, sheet)
    if sheet.mode is Mode.NONE:
        return unmet(routines.NO_ROUTINE, sheet)
    if sheet.mode is Mode.EXISTING:
        return _made_known(sheet, ctx)
    return not_applicable(routines.ROUTINE_TO_COME, sheet) if missing else met(sheet)


def _to_come(sheet: Routine, ctx: Context) -> bool:
    """Whether a routine of the group's own making was not approved yet on the day."""
    return sheet.mode in (Mode.MADE, Mode.BOTH) and ctx.ahead(sheet.approved_on)


def _made_known(sheet: Routine, ctx: Context) -> Verdict:
    """Whether an existing routine had been made known in a department."""
    if sheet.made_known is None:
        return not_assessed(routines.NOT_TOLD, sheet)
    if not sheet.made_known:
        return unmet(routines.NO_ROUTINE, sheet)
    for later in (False, True):
        rows = [row for row in sheet.made_known if ctx.ahead(row.on) is later]
        known = [is_department(row.department, ctx) for row in rows]
        if True in known:
            to_come = not_applicable(routines.ROUTINE_TO_COME, sheet)
            return to_come if later else met(sheet)
        if None in known:
            return not_assessed(common.NO_KIND, rows[known.index(None)])
    return not_assessed(spreading.OTHER_UNITS, sheet)


def _distance(verdict: Verdict) -> int:
    """How far a routine is from being in place; of several the nearest counts."""
    return ("met", "not_applicable", "not_assessed", "unmet").index(verdict.outcome)


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
    out = sheet.state is GuideState.PUBLISHED
    return out and not ctx.ahead(sheet.published_on)
