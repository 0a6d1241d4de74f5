"""The user coach, whom the client may invite, and the employment coach.

Brochure, "Evidensbaserad praktik" and "Rehabilitering och stöd till återhämtning".
"""

from actcore.model import Case, Membership, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ..reasons import common
from ..reasons import group as reasons
from ..sources import BROCHURE
from ..worksheets.group.coach_offer import CoachAnswer, CoachOffer
from ..worksheets.work.work_support import WorkPlace, WorkSupport
from .reading import left_open

EVERYDAY = (WorkPlace.WORKPLACE, WorkPlace.HOME, WorkPlace.TOWN)


@rule(
    "RACT009",
    "coach-not-offered-in-time",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Evidensbaserad praktik", lines="68-70"),
    statement=Text(
        sv="Medan gruppen sätts samman erbjuds klienten att bjuda in en brukarcoach.",
        en="While the group is put together, the client is offered to invite a user coach.",
    ),
)
def coach_offered(group: Team, ctx: Context) -> Verdict:
    """Looks at the offer, never at the answer; a group without a coach is fine.

    An offer on the day the group counts as formed is in time. One from before a former
    group ended belongs to that group, unless that group was formed and the new one had
    its first member by then. Where there is no coach to offer, that is told of
    the area and not held against anybody, and no later offer is late for it. An offer
    is not late either where the client could not say if there was a coach to offer.
    """
    told = [(s, _for(group, s, ctx)) for s in ctx.case.filled(CoachOffer)]
    sheets = [sheet for sheet, belongs in told if belongs]
    unclear = [sheet for sheet, belongs in told if belongs is None]
    nobody = [s for s in sheets if s.nobody_to_offer is True]
    made = [s for s in sheets if s.offered_on and s.nobody_to_offer is not True]
    if unclear and not _in_time(made, group):
        return not_assessed(reasons.OFFER_FOR_WHICH_GROUP, group, *unclear)
    if not made and not (nobody and _in_time(nobody, group)):
        reason = reasons.NO_COACH_AVAILABLE if nobody else reasons.NO_OFFER
        return not_assessed(reason, group, *sheets)
    if group.since is None:
        return not_assessed(reasons.NOT_FORMED, group, *made)
    if early := _in_time(made, group):
        return met(group, *early)
    if none := _in_time(nobody, group):
        return not_applicable(reasons.NO_COACH_AVAILABLE, group, *none)
    if any(sheet.offered_on is None for sheet in sheets):
        return not_assessed(reasons.NO_OFFER, group, *sheets)
    if open_ones := [s for s in made if left_open(s.nobody_to_offer)]:
        return not_assessed(common.LEFT_OPEN, group, *open_ones)
    return unmet(reasons.OFFER_LATE, group, *made)


RACT010 = stated(
    "RACT010",
    "coach-by-the-clients-wish",
    on=Team,
    kind="resource_group",
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Figur 1 (e)", lines="419-420"),
    statement=Text(
        sv="Klienten kan få stöd av en brukarcoach i sin grupp, om klienten önskar det.",
        en="The client can have a user coach's support in the group, if the client wishes.",
    ),
    counts="The client may say yes, no or change their mind; a group with a coach and a"
    " group without one are equally good.",
)

RACT035 = stated(
    "RACT035",
    "coach-as-extra-support",
    on=Team,
    kind="resource_group",
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Sammanfattning", lines="25-27"),
    statement=Text(
        sv="En brukarcoach kan vara med i gruppen som ett extra stöd för klienten.",
        en="A user coach can be in the group as an extra support to the client.",
    ),
    counts="The coach comes besides the case manager and takes nobody's place: whether"
    " the client has a case manager is asked all the same, see RACT003 and RACT018.",
)

RACT013 = stated(
    "RACT013",
    "ips-within-the-method",
    on=Case,
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Rehabilitering och stöd till återhämtning", lines="100-105"),
    statement=Text(
        sv="IPS-tekniken ingår i metoden och kan användas när klientens mål gäller arbete.",
        en="The IPS technique belongs to the method and can be used when a goal is work.",
    ),
    counts="IPS has its own fidelity scale, which is not part of this library.",
)


@rule(
    "RACT014",
    "work-support-apart-from-everyday-life",
    on=WorkSupport,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at("Rehabilitering och stöd till återhämtning", lines="105-110"),
    statement=Text(
        sv="Arbetscoachen bör höra till psykiatrins vård och stöd, och stödet bör ges där klienten lever sitt liv.",
        en="The employment coach should belong to psychiatric care and support, and the support should be given where the client lives their life.",
    ),
)
def work_support_in_everyday_places(support: WorkSupport, ctx: Context) -> Verdict:
    """Asks where the coach belongs and where the support is given.

    One of the two, or some places at a clinic, is in place to a part. The brochure
    retells another publication here and calls it important.
    """
    if support.coach_in_care is None or not support.places:
        return not_assessed(reasons.NO_WORK_SUPPORT_FACTS, support)
    everyday = [place in EVERYDAY for place in support.places]
    if not all(everyday) and (support.coach_in_care or any(everyday)):
        return partly(reasons.NOT_ALL_NATURAL, support)
    if any(everyday) and not support.coach_in_care:
        return partly(reasons.COACH_OUTSIDE_CARE, support)
    return met_if(support.coach_in_care, support, otherwise=reasons.WORK_SUPPORT_APART)


def coach_wanted(member: Membership, ctx: Context) -> bool | None:
    """Whether the client wanted the coach who holds this place; None if unrecorded.

    The latest answer by the day the place began tells, and a yes after it settles it. A
    coach whom the client nominated or asked is wanted, unless a no is there as well. Not
    knowing, or not wanting to answer, is neither.
    """
    told = [
        sheet
        for sheet in ctx.case.filled(CoachOffer)
        if sheet.nobody_to_offer is not True
        and (sheet.offered_on is None or ctx.past(sheet.offered_on))
    ]
    client = ctx.case.client
    invited = any(
        invitation.person == member.person
        and client in (invitation.nominated_by, invitation.asked_by)
        and invitation.begun_on(ctx.as_of)
        for invitation in ctx.case.invitations
    )
    answers = {sheet.answer for sheet in told}
    if not told:
        return True if invited else None
    if answers == {CoachAnswer.YES}:
        return True
    days = {sheet.offered_on for sheet in told}
    if member.since is None or None in days:
        return None
    yes = [sheet.offered_on for sheet in told if sheet.answer is CoachAnswer.YES]
    if any(day is not None and day > member.since for day in yes):
        return True
    before = [day for day in days if day is not None and day <= member.since]
    last = {s.answer for s in told if before and s.offered_on == max(before)}
    if last == {CoachAnswer.YES}:
        return True
    return False if last == {CoachAnswer.NO} and not invited else None


def _for(group: Team, sheet: CoachOffer, ctx: Context) -> bool | None:
    """Whether a sheet may be about `group`, and not still to come; None if unclear."""
    day = sheet.offered_on
    if day is None:
        return True
    former = [
        team
        for team in ctx.case.teams
        if team.kind == group.kind and team.until is not None
        if team.until <= (group.since or ctx.as_of) and team.until > day
    ]
    if not ctx.past(day):
        return False
    begun = [place.since for place in group.members if place.deputy_for is None]
    first = min((start for start in begun if start is not None), default=None)
    if any(team.since is not None and day <= team.since for team in former):
        return False
    if not former:
        return True
    if first is None or None in begun or any(team.since is None for team in former):
        return None
    return first <= day


def _in_time(sheets: list[CoachOffer], group: Team) -> list[CoachOffer]:
    return [
        sheet
        for sheet in sheets
        if group.since and sheet.offered_on and sheet.offered_on <= group.since
    ]
