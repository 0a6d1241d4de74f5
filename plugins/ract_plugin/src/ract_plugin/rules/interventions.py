"""How the support is given: outreach, through the group, coordinated, treatment and social support.

Brochure, "Bakgrund" and "RACT i Sverige".
"""

from collections.abc import Iterable
from datetime import date

from actcore.model import Case, in_force
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ..reasons import common
from ..reasons import work as reasons
from ..roles import CASE_MANAGER
from ..sources import BROCHURE
from ..worksheets.work.intervention import (
    Intervention,
    InterventionKind,
    Place,
    WhyNot,
)
from ..worksheets.work.need_review import Need, NeedReview
from .reading import all_of, latest

NEAR = (Place.HOME, Place.TOWN, Place.WORK_OR_SCHOOL)
AWAY = (Place.CLINIC, Place.INSTITUTION)
BEYOND_THE_GROUP = (WhyNot.STATUTORY, WhyNot.INPATIENT, WhyNot.CLIENTS_WISH)
PLACE_BOUND = (WhyNot.STATUTORY, WhyNot.INPATIENT)
TREATMENT = (InterventionKind.TREATMENT, InterventionKind.BOTH)
SOCIAL_SUPPORT = (InterventionKind.SOCIAL_SUPPORT, InterventionKind.BOTH)
INSIDE, EXCUSED = "inside", "excused"
UNTRIED, LEFT, ASK_AGAIN, UNKNOWN = "untried", "left", "ask-again", "unknown"


@rule(
    "RACT037",
    "not-all-outreach-through-the-group",
    on=Case,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Bakgrund", lines="195-197"),
    statement=Text(
        sv="Så snart det går är alla insatser uppsökande och går genom resursgruppen.",
        en="As soon as it is possible, every intervention is outreach and goes through the resource group.",
    ),
)
def all_outreach_through_group(case: Case, ctx: Context) -> Verdict:
    """Counts the interventions of the day that are both, and tells how many have shifted.

    The source sets no date and neither does this rule: it tells the share and how it
    has moved. An intervention outside does not count against it where the law, acute
    inpatient care or the client's wish is the reason, or where it is not possible yet
    and a day for the shift is still to come. Once that day has gone by it is time to
    ask again, and nothing is said until somebody has. One that nobody has tried is in
    place to a part, and a deviation once a day that was set for it has gone by.
    """
    noted = case.filled(Intervention)
    if not noted:
        return not_assessed(reasons.NO_INTERVENTIONS, case)
    now = [sheet for sheet in noted if in_force(sheet, ctx.as_of)]
    if not now:
        return not_applicable(reasons.NO_INTERVENTION_NOW, *noted)
    found: dict[str, list[Intervention]] = {}
    for sheet in now:
        found.setdefault(way_of(sheet, ctx.as_of), []).append(sheet)
    inside = found.get(INSIDE, [])
    tally: dict[str, int | float | str] = {
        "inside": len(inside),
        "total": len(now),
        "shifted": sum(ctx.past(sheet.shifted_on) for sheet in inside),
        "ahead": sum(_shift_ahead(s, ctx.as_of) for s in now if s not in inside),
    }
    if left := found.get(LEFT):
        return unmet(reasons.LEFT_UNTRIED, *left, left=len(left), **tally)
    if unknown := found.get(UNKNOWN):
        return not_assessed(reasons.NO_WAY, *unknown, unknown=len(unknown), **tally)
    if due := found.get(ASK_AGAIN):
        return not_assessed(reasons.SHIFT_DUE, *due, due=len(due), **tally)
    if untried := found.get(UNTRIED):
        return partly(reasons.UNTRIED, *untried, untried=len(untried), **tally)
    outside = len(now) > len(inside)
    share = reasons.OTHERS_WITH_A_REASON if outside else reasons.ALL_THROUGH_GROUP
    return met(*now, because=share, **tally)


@rule(
    "RACT038",
    "not-in-the-clients-surroundings",
    on=Intervention,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="139-140"),
    statement=Text(
        sv="Insatsen ges där klienten lever sitt liv, inte på mottagning eller institution.",
        en="The intervention is given where the client lives their life, not at a clinic or an institution.",
    ),
)
def given_near_the_client(sheet: Intervention, ctx: Context) -> Verdict:
    """Looks at the places of each present intervention; some away is in place to a part.

    It does not apply where the client wants the clinic, or where the law or acute
    inpatient care decides the place. Telephone and video are neither near nor away. An
    office counts as a clinic, which is our reading.
    """
    if apart := _not_now(sheet, ctx):
        return apart
    places = sheet.places or ()
    near = any(place in NEAR for place in places)
    away = any(place in AWAY for place in places)
    if not places:
        return not_assessed(reasons.NO_PLACE, sheet)
    if not away:
        return met(sheet) if near else not_applicable(reasons.ONLY_REMOTE, sheet)
    if sheet.client_chose_place:
        return not_applicable(reasons.PLACE_CHOSEN, sheet)
    if sheet.why_not in PLACE_BOUND:
        return not_applicable(reasons.PLACE_BOUND, sheet)
    if sheet.client_chose_place is None:
        return not_assessed(reasons.NO_PLACE_WISH, sheet)
    return partly(reasons.SOME_AWAY, sheet) if near else unmet(reasons.AWAY, sheet)


@rule(
    "RACT039",
    "treatment-or-social-support-missing",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="138-139"),
    statement=Text(
        sv="Klienten får den behandling och det sociala stöd som behövs.",
        en="The client gets the treatment and the social support that are needed.",
    ),
)
def both_treatment_and_support(case: Case, ctx: Context) -> Verdict:
    """One present intervention of each sort is enough, and one may be both.

    What the latest review of needs found not to be needed is not asked for. That
    something is lacking is known only where the review says that it is needed and that
    every intervention is on record. A review from before an intervention last began or
    ended tells neither way, for it did not see what the client has now.
    """
    noted = case.filled(Intervention)
    if not noted:
        return not_assessed(reasons.NO_INTERVENTIONS, case)
    now = [sheet for sheet in noted if in_force(sheet, ctx.as_of)]
    treated = any(sheet.kind in TREATMENT for sheet in now)
    supported = any(sheet.kind in SOCIAL_SUPPORT for sheet in now)
    if treated and supported:
        return met(*now)
    reviews = _reviews(ctx)
    needs = [] if treated else [_need([r.treatment for r in reviews])]
    needs += [] if supported else [_need([r.social_support for r in reviews])]
    current = _up_to_date(reviews, noted, ctx)
    if current and all(need is Need.NOT_NEEDED for need in needs):
        return not_applicable(reasons.NOT_NEEDED, *reviews)
    if any(sheet.kind is None for sheet in now):
        return not_assessed(reasons.NO_INTERVENTION_FACTS, *now)
    if set(needs) <= {None}:
        return not_assessed(reasons.NO_NEED_REVIEW, case, *reviews)
    if not current:
        return not_assessed(reasons.REVIEW_OLD, *reviews)
    if Need.NEEDED not in needs:
        return not_assessed(reasons.NO_NEED_REVIEW, case, *reviews)
    if not all(review.all_noted for review in reviews):
        return not_assessed(reasons.LIST_OPEN, *reviews)
    return unmet(reasons.ONE_SIDED, *reviews, *now)


RACT040 = judged(
    "RACT040",
    "staffing-not-following-the-needs",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="138-139"),
    statement=Text(
        sv="Klientens behov styr vilka från psykiatrin och socialtjänsten som är med, även när behoven ändras.",
        en="The client's needs decide who takes part from psychiatry and social services, also when they change.",
    ),
    counts="Consider whether needs have changed since the last review, and whether those"
    " who take part have changed with them. The same people for a long time is no fault"
    " in itself: the needs may be the same too.",
)


@rule(
    "RACT043",
    "not-coordinated-by-the-case-manager",
    on=Intervention,
    strength=Strength.DEFINING,
    source=BROCHURE.at(
        "RACT i Sverige; Utbildning för läkare", lines="215-216, 437-438"
    ),
    statement=Text(
        sv="Case managern samordnar alla klientens insatser.",
        en="The case manager coordinates every intervention for the client.",
    ),
)
def coordinated_by_case_manager(sheet: Intervention, ctx: Context) -> Verdict:
    """Compares the coordinator with whoever holds the role on the day.

    Either of two case managers will do, and interventions by a private provider are
    asked about as well. Coordinating is not giving: anybody may give it.
    """
    if apart := _not_now(sheet, ctx):
        return apart
    if sheet.coordinator is None:
        return not_assessed(reasons.NO_COORDINATOR, sheet)
    managers = _case_managers(ctx)
    if sheet.coordinator in managers:
        return met(sheet)
    if not managers or not ctx.case.roles_known(ctx.as_of):
        return not_assessed(reasons.CASE_MANAGER_UNKNOWN, sheet)
    return unmet(reasons.COORDINATED_BY_ANOTHER, sheet)


@rule(
    "RACT044",
    "case-manager-only-a-broker",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="215-217"),
    statement=Text(
        sv="Case managern ger också själv någon behandling.",
        en="The case manager also gives some treatment personally.",
    ),
)
def case_manager_gives_treatment(case: Case, ctx: Context) -> Verdict:
    """One treatment that the present case manager gives or has given is enough.

    The source names no period, so none is asked for, and no kind of treatment: what
    somebody may give depends on their profession. That there is none is known only
    where the latest review says that every intervention is on record, and was made
    when the present case manager already had the role.
    """
    noted = case.filled(Intervention)
    if not noted:
        return not_assessed(reasons.NO_INTERVENTIONS, case)
    begun = [s for s in noted if s.since is None or ctx.past(s.since)]
    treatments = [sheet for sheet in begun if sheet.kind in TREATMENT]
    managers = _case_managers(ctx)
    own = [s for s in treatments if not managers.isdisjoint(s.given_by or ())]
    if own:
        return met(*own)
    reviews = _reviews(ctx)
    if any(sheet.kind is None for sheet in begun) or not all(
        sheet.given_by for sheet in treatments
    ):
        return not_assessed(reasons.NO_INTERVENTION_FACTS, *begun)
    if not treatments and _need([r.treatment for r in reviews]) is Need.NOT_NEEDED:
        return not_applicable(reasons.NOT_NEEDED, *reviews)
    if not managers or not case.roles_known(ctx.as_of):
        return not_assessed(reasons.CASE_MANAGER_UNKNOWN, case)
    complete = bool(reviews) and all(review.all_noted for review in reviews)
    if not complete:
        return not_assessed(reasons.LIST_OPEN, case, *reviews)
    if not _had_the_role(managers, reviews[0].reviewed_on, ctx):
        return not_assessed(reasons.NO_REVIEW_SINCE, *reviews)
    return unmet(reasons.BROKER_ONLY, *treatments, *reviews)


def _not_now(sheet: Intervention, ctx: Context) -> Verdict | None:
    if ctx.ahead(sheet.since):
        return not_applicable(common.NOT_YET, sheet)
    return None if in_force(sheet, ctx.as_of) else not_applicable(reasons.OVER, sheet)


def way_of(sheet: Intervention, day: date) -> str:
    """How an intervention stands to the group on a day: inside, excused, or else."""
    inside = _inside(sheet, day)
    if inside is None:
        return UNKNOWN
    if inside:
        return INSIDE
    if sheet.why_not in BEYOND_THE_GROUP:
        return EXCUSED
    ahead = _shift_ahead(sheet, day)
    if sheet.why_not is WhyNot.NOT_TRIED:
        return LEFT if sheet.planned_shift_on is not None and not ahead else UNTRIED
    if sheet.why_not is WhyNot.NOT_POSSIBLE_YET and sheet.planned_shift_on is not None:
        return EXCUSED if ahead else ASK_AGAIN
    return UNKNOWN


def _inside(sheet: Intervention, day: date) -> bool | None:
    """Whether it is outreach through the group on the day; None if that is not known."""
    if sheet.shifted_on is not None and sheet.shifted_on > day:
        return False
    return all_of((sheet.outreach, sheet.through_group))


def _shift_ahead(sheet: Intervention, day: date) -> bool:
    """Whether a day of shifting is set that has not gone by."""
    return sheet.planned_shift_on is not None and sheet.planned_shift_on >= day


def _case_managers(ctx: Context) -> set[str]:
    return {holder.person for holder in ctx.case.holders(CASE_MANAGER, ctx.as_of)}


def _had_the_role(managers: set[str], day: date | None, ctx: Context) -> bool:
    """Whether each of the present case managers had the role already on that day."""
    holders = ctx.case.holders(CASE_MANAGER, ctx.as_of)
    begun = {h.person for h in holders if h.since and day and h.since <= day}
    return managers <= begun


def _reviews(ctx: Context) -> list[NeedReview]:
    return latest(ctx.case.filled(NeedReview), lambda sheet: sheet.reviewed_on, ctx)


def _up_to_date(
    reviews: list[NeedReview], noted: Iterable[Intervention], ctx: Context
) -> bool:
    """Whether the latest review saw every intervention begin or end that there has been.

    One that is going on without a first day may have begun after it.
    """
    last = reviews[0].reviewed_on if reviews else None
    if last is None:
        return False
    for sheet in noted:
        if sheet.since is None and not ctx.past(sheet.until):
            return False
        changes = [day for day in (sheet.since, sheet.until) if day and ctx.past(day)]
        if any(day > last for day in changes):
            return False
    return True


def _need(answers: list[Need | None]) -> Need | None:
    """What all of the answers say, if they say the same."""
    return answers[0] if len(set(answers)) == 1 else None
