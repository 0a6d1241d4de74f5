"""The frame of three parts: "M-ACT - en modificeret udgave" (page 1 of the flyer).

The flyer counts seven core elements and names none, says that there is a practice model
and not what it consists of, and tells no field of the plan. The national description does,
and it is not among our sources. So the names are parameters without a default: whoever has
the description writes them down, and what the municipality has in use is held against
them. Until then the record cannot tell, and a person may judge.
"""

from actcore.model import Case, Site
from actcore.variant import (
    Context,
    Parameter,
    Reason,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ...answers import all_of, graded, latest
from ...sources import FLYER
from ..reasons import support as reasons
from ..worksheets import FrameInUse, MactPlan

FRAME = "M-ACT - en modificeret udgave"
CORE_ELEMENTS_COUNTED = 7


@rule(
    "MACT007",
    "values-or-core-elements-not-in-use",
    on=Site,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="19"),
    statement=Text(
        da="Arbejdet bygger på værdigrundlaget og de syv kerneelementer.",
        en="The work rests on the value base and the seven core elements.",
    ),
    parameters={
        "core_elements": Parameter(
            of=tuple,
            about=Text(
                da="Hvad kerneelementerne hedder. Ifølge kilden er der syv, men den nævner ingen af dem; navnene står i den nationale indsatsbeskrivelse.",
                en="What the core elements are called. The source counts seven and names none; the names stand in the national description.",
            ),
        )
    },
)
def values_and_elements(site: Site, ctx: Context) -> Verdict:
    """Holds the elements in use, by the latest sheet, against those the municipality lists.

    A list of another number than seven cannot be the source's, so against it nothing can
    be told. Capitals, spaces and blank names are not looked at; a name that is not on
    the list may be a missing one in other words, so then it cannot be told. That the
    value base or every element is out of use needs no list. ACT's core elements are
    other ones and never stand in.
    """
    sheet = latest(site.filled(FrameInUse), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_FRAME, site)
    if sheet.values_in_use is False:
        return unmet(reasons.VALUES_NOT_USED, sheet)
    if sheet.core_elements == ():
        return unmet(reasons.NO_ELEMENT_USED, sheet)
    named = len(_words(ctx.p.core_elements))
    if named and named != CORE_ELEMENTS_COUNTED:
        numbers = {"named": named, "printed": CORE_ELEMENTS_COUNTED}
        return not_assessed(reasons.OTHER_NUMBER, sheet, **numbers)
    lacking = _held_against(
        ctx.p.core_elements,
        sheet.core_elements,
        sheet,
        missing=reasons.ELEMENTS_UNKNOWN,
        some=reasons.SOME_ELEMENTS,
    )
    if lacking is not None:
        return lacking
    if sheet.values_in_use is None:
        return not_assessed(reasons.VALUES_UNKNOWN, sheet)
    return met(sheet)


@rule(
    "MACT008",
    "practice-model-not-in-use",
    on=Site,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="20"),
    statement=Text(
        da="Arbejdet følger praksismodellen.",
        en="The work follows the practice model.",
    ),
    parameters={
        "phases": Parameter(
            of=tuple,
            about=Text(
                da="Hvad praksismodellens faser eller andre dele hedder. Kilden siger kun, at modellen findes; navnene står i den nationale indsatsbeskrivelse.",
                en="What the practice model's phases or other parts are called. The source only says that there is a model; the names stand in the national description.",
            ),
        )
    },
)
def practice_model(site: Site, ctx: Context) -> Verdict:
    """Holds the parts in use, by the latest sheet, against those the municipality lists.

    Counted as MACT007. That the model is out of use needs no list. Where the work with
    one citizen is in the model stands with the citizen's plan and decides nothing here.
    """
    sheet = latest(site.filled(FrameInUse), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_FRAME, site)
    if sheet.practice_model_in_use is False or sheet.practice_phases == ():
        return unmet(reasons.MODEL_NOT_USED, sheet)
    lacking = _held_against(
        ctx.p.phases,
        sheet.practice_phases,
        sheet,
        missing=reasons.MODEL_UNKNOWN,
        some=reasons.SOME_PHASES,
    )
    if lacking is not None:
        return lacking
    if sheet.practice_model_in_use is None:
        return not_assessed(reasons.MODEL_UNKNOWN, sheet)
    return met(sheet)


@rule(
    "MACT009",
    "no-plan-in-use",
    on=Case,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="21"),
    statement=Text(
        da="Arbejdet følger en M-ACT-plan.",
        en="The work follows an M-ACT plan.",
    ),
    parameters={
        "fields": Parameter(
            of=tuple,
            about=Text(
                da="Hvad planens felter hedder, hvis det også skal undersøges, om de er der. Kilden nævner ingen.",
                en="What the plan's fields are called, where it is to be looked at whether they are there. The source names none.",
            ),
        )
    },
)
def plan_in_use(case: Case, ctx: Context) -> Verdict:
    """Whether a plan is in use: the flyer asks for no more and tells no field.

    Where the municipality lists fields, the plan is to have them too. A field that the
    citizen does not want filled in is there all the same. That each citizen has a plan
    of their own is how we read it; the flyer speaks of "an M-ACT plan".
    """
    plan = latest(case.filled(MactPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, case)
    if plan.in_use is None:
        return not_assessed(reasons.PLAN_UNKNOWN, plan)
    if not plan.in_use:
        return unmet(reasons.PLAN_NOT_USED, plan)
    if not ctx.p.is_set("fields"):
        return met(plan)
    lacking = _held_against(
        ctx.p.fields,
        plan.fields,
        plan,
        missing=reasons.FIELDS_UNKNOWN,
        some=reasons.SOME_FIELDS,
    )
    return lacking or met(plan)


frame_as_meant = judged(
    "MACT010",
    "frame-not-used-as-meant",
    on=Site,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="23-25"),
    statement=Text(
        da="Måden at arbejde på følger værdier og kerneelementer; indhold og retning følger plan og praksismodel.",
        en="How the work is done follows values and core elements; what it holds and where it goes follows plan and practice model.",
    ),
    counts="Judge with the national description at hand; the sheet of the frame says what is in use.",
)


@rule(
    "MACT011",
    "frame-used-in-part",
    on=Site,
    strength=Strength.DEFINING,
    source=FLYER.at(FRAME, pages="1", lines="25-26"),
    statement=Text(
        da="Rammens tre dele er alle i brug; ingen af dem træder i stedet for de andre.",
        en="All three parts of the frame are in use; none of them takes the place of the others.",
    ),
)
def three_parts(site: Site, ctx: Context) -> Verdict:
    """Asks of each part, by the latest sheet, whether it is in use at all.

    That none can stand in for another is how we read that they complement each other.
    Value base and core elements are one part, as the flyer lists them. How much of each
    part is in use is for MACT007 to MACT009. An empty list of core elements, or of parts
    of the practice model, says that none is in use.
    """
    sheet = latest(site.filled(FrameInUse), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_FRAME, site)
    return graded(
        (
            all_of(sheet.values_in_use, _any(sheet.core_elements)),
            all_of(sheet.practice_model_in_use, _any(sheet.practice_phases)),
            sheet.plans_in_use,
        ),
        sheet,
        missing=reasons.PARTS_UNKNOWN,
        some=reasons.SOME_PARTS,
        none=reasons.NO_PART,
    )


def _held_against(
    wanted: tuple[str, ...],
    told: tuple[str, ...] | None,
    sheet: object,
    *,
    missing: Reason,
    some: Reason,
) -> Verdict | None:
    """Why what is told does not cover all that is on the municipality's list, or None."""
    named = _words(wanted)
    if not named:
        return not_assessed(reasons.NOTHING_NAMED, sheet)
    if told is None or _any(told) is None:
        return not_assessed(missing, sheet)
    words = _words(told)
    if named <= words:
        return None
    if words - named:
        return not_assessed(reasons.NAMES_DIFFER, sheet)
    return partly(some, sheet, used=len(words), named=len(named))


def _any(names: tuple[str, ...] | None) -> bool | None:
    """Whether a list names anything; blank names alone tell nothing."""
    if names == ():
        return False
    return True if names and _words(names) else None


def _words(names: tuple[str, ...]) -> set[str]:
    """Names as they are compared: capitals, spaces and blank ones apart."""
    return {" ".join(name.casefold().split()) for name in names} - {""}
