"""Who a client's resource group starts from, and whose group it is.

Brochure, "Evidensbaserad praktik", "Bakgrund", "RACT i Sverige" and figure 1.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from actcore.model import Case, Team, in_force
from actcore.variant import (
    Context,
    Reason,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_assessed,
    rule,
    unmet,
)

from ..reasons import common
from ..reasons import group as reasons
from ..roles import CASE_MANAGER, CLIENT, PHYSICIAN
from ..sources import BROCHURE
from ..teams import RESOURCE_GROUP
from ..worksheets.group.coach_offer import CoachOffer
from ..worksheets.group.core_trio import CoreTrio, TrioPlace, Vacancy
from ..worksheets.group.group_wish import GroupWish, WishAboutPerson
from ..worksheets.group.map_drawing import MapDrawing
from .client import was_case_manager


@rule(
    "RACT015",
    "not-started-from-the-core-trio",
    on=Team,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="218-219"),
    statement=Text(
        sv="Grundbulten – klient, läkare och case manager – är på plats först.",
        en="The core trio of client, physician and case manager is in place first.",
    ),
)
def started_from_trio(group: Team, ctx: Context) -> Verdict:
    """Compares first days, past places included; joining on the same day is fine.

    A trio that is not complete while the group is being put together, or while a vacancy
    is recorded, is not yet formed, and that is no deviation.
    """
    begun = [
        place
        for place in group.members
        if place.deputy_for is None and (place.since is None or ctx.past(place.since))
    ]
    if not begun:
        return not_assessed(common.NO_MEMBERS, group)
    if any(place.roles is None for place in begun):
        return not_assessed(common.NO_ROLES, group)
    days = {id(place): place.since for place in begun if place.since is not None}
    if len(days) < len(begun):
        return not_assessed(common.NO_START, group)
    trio = (
        [place for place in begun if place.person == ctx.case.client],
        [place for place in begun if place.has_role(PHYSICIAN)],
        [place for place in begun if place.has_role(CASE_MANAGER)],
    )
    if not all(trio):
        if group.since is None:
            return not_assessed(reasons.NOT_FORMED, group)
        if _excused([not part for part in trio], ctx.as_of, ctx):
            return not_assessed(reasons.VACANT, group)
        return unmet(reasons.TRIO_INCOMPLETE, group)
    first = [min(days[id(place)] for place in part) for part in trio]
    core = {id(place) for part in trio for place in part}
    early = [p for p in begun if id(p) not in core and days[id(p)] < max(first)]
    joined = {days[id(place)] for place in early}
    if early and all(_excused([f > day for f in first], day, ctx) for day in joined):
        return not_assessed(reasons.VACANT, group, *early)
    return met_if(not early, group, *early, otherwise=reasons.JOINED_BEFORE_TRIO)


@rule(
    "RACT016",
    "client-not-in-the-group",
    on=Team,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund; Figur 1 (d)", lines="179-180, 413"),
    statement=Text(
        sv="Klienten är medlem i sin resursgrupp.",
        en="The client is a member of their own resource group.",
    ),
)
def contains_client(group: Team, ctx: Context) -> Verdict:
    """Asks for the client in person on the day.

    A guardian or god man is somebody else, whatever role was entered.
    """
    places = group.on(ctx.as_of)
    if not places:
        return not_assessed(common.NO_MEMBERS, group)
    own = [place for place in places if place.person == ctx.case.client]
    if not own and group.since is None:
        return not_assessed(reasons.NOT_FORMED, group)
    if own and all(place.since is None for place in own):
        return not_assessed(common.NO_START, *own)
    return met_if(len(own) == 1, *own, group, otherwise=reasons.CLIENT_ABSENT)


@rule(
    "RACT017",
    "no-physician-in-the-group",
    on=Team,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("Figur 1 (d)", lines="413-414"),
    statement=Text(
        sv="En läkare ingår i resursgruppen.",
        en="A physician is a member of the resource group.",
    ),
)
def contains_physician(group: Team, ctx: Context) -> Verdict:
    """Any physician counts, whatever the specialty.

    While the group is being put together, and while a vacancy is recorded, the group is
    not yet formed. An empty place that nobody has recorded is a deviation. A locum who
    has taken over is entered as a member.
    """
    return _contains(TrioPlace.PHYSICIAN, group, ctx, reasons.PHYSICIAN_ABSENT)


@rule(
    "RACT018",
    "no-case-manager-in-the-group",
    on=Team,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("Figur 1 (d)", lines="413-414"),
    statement=Text(
        sv="Case managern ingår i resursgruppen.",
        en="The case manager is a member of the resource group.",
    ),
)
def contains_case_manager(group: Team, ctx: Context) -> Verdict:
    """One is enough and two are fine; a user coach takes nobody's place.

    While the group is being put together, and while a vacancy is recorded, the group is
    not yet formed.
    """
    return _contains(TrioPlace.CASE_MANAGER, group, ctx, reasons.CASE_MANAGER_ABSENT)


RACT033 = judged(
    "RACT033",
    "replaced-by-a-fixed-team",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund; Figur 1 (d)", lines="179-187, 413"),
    statement=Text(
        sv="Resursgruppen är klientens ACT-team; inget fast team träder i dess ställe.",
        en="The resource group is the client's ACT team; no fixed team takes its place.",
    ),
    counts="A FACT or ACT team may well exist locally. Consider whether the client's"
    " treatment and support are settled in the client's own group or, in fact, in that"
    " team.",
)


@rule(
    "RACT034",
    "group-not-the-clients-own",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Evidensbaserad praktik", lines="68-70"),
    statement=Text(
        sv="Varje klient har en egen resursgrupp, som inte delas med någon annan klient.",
        en="Each client has one resource group of their own, shared with no other client.",
    ),
)
def one_group_one_client(case: Case, ctx: Context) -> Verdict:
    """Counts the groups that exist on the day, and who is entered as client in them.

    A group that ends on the day another begins has been followed by it. One without a
    first day may still be under construction, which makes no second group.

    A couple or siblings who are both clients have a group each, in a record each; they
    may well be members of each other's groups in another role.
    """
    groups = case.teams_of(RESOURCE_GROUP.id, ctx.as_of)
    if not groups:
        return not_assessed(reasons.NO_GROUP, case)
    standing = [group for group in groups if not _followed(group, groups)]
    formed = [group for group in standing if group.since is not None]
    if len(formed) > 1:
        return unmet(reasons.SECOND_GROUP, *formed, groups=len(formed))
    places = [place for group in standing for place in group.on(ctx.as_of)]
    if not places:
        return not_assessed(common.NO_MEMBERS, *groups)
    others = [place for place in places if place.person != case.client]
    if wrong := [place for place in others if place.has_role(CLIENT)]:
        return unmet(reasons.SECOND_CLIENT, *wrong)
    if any(place.roles is None for place in others):
        return not_assessed(common.NO_ROLES, *groups)
    if len(standing) > 1:
        return not_assessed(reasons.OTHER_GROUP_UNDATED, *standing)
    return met(*standing)


@rule(
    "RACT036",
    "group-built-without-the-case-manager",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="217-218"),
    statement=Text(
        sv="Case managern hjälper klienten att bygga upp sin resursgrupp.",
        en="The case manager helps the client to build the resource group.",
    ),
)
def case_manager_helps_to_build(case: Case, ctx: Context) -> Verdict:
    """One piece of help by whoever was case manager on that day is enough.

    Helping with a map or with the wishes about the group, asking somebody and offering a
    user coach all count. What the client does alone says nothing for or against.
    """
    acts = [
        (by, day, evidence)
        for by, day, evidence in _building(case)
        if by != case.client and (day is None or ctx.past(day))
    ]
    unclear = not acts
    for by, day, evidence in acts:
        did = None
        if by is not None and day is not None:
            did = was_case_manager(by, day, case)
        if did:
            return met(evidence)
        unclear = unclear or did is None
    if unclear:
        return not_assessed(reasons.NO_BUILDING, case)
    return unmet(reasons.BUILT_BY_OTHERS, *(evidence for *_, evidence in acts))


def _followed(group: Team, groups: Iterable[Team]) -> bool:
    """Whether a group that was formed earlier ends on the day another begins."""
    start, end = group.since, group.until
    return (
        start is not None
        and end is not None
        and start < end
        and any(other.since == end for other in groups)
    )


def _building(case: Case) -> Iterator[tuple[str | None, date | None, object]]:
    """Who helped to build the group and when; either may be unrecorded."""
    for drawing in case.filled(MapDrawing):
        yield drawing.helper, drawing.drawn_on or drawing.declined_on, drawing
    for sociogram in case.maps:
        yield sociogram.helper, sociogram.drawn_on, sociogram
    for wish in case.filled(GroupWish):
        yield wish.helped_by, wish.noted_on, wish
    for offer in case.filled(CoachOffer):
        if offer.offered_by is not None or offer.offered_on is not None:
            yield offer.offered_by, offer.offered_on, offer
    for invitation in case.invitations:
        if invitation.asked_by is not None or invitation.asked_on is not None:
            yield invitation.asked_by, invitation.asked_on, invitation


def _contains(place: TrioPlace, group: Team, ctx: Context, absent: Reason) -> Verdict:
    if not group.on(ctx.as_of):
        return not_assessed(common.NO_MEMBERS, group)
    if holders := group.holding(place, ctx.as_of):
        begun = [holder for holder in holders if holder.since is not None]
        return met(*begun) if begun else not_assessed(common.NO_START, *holders)
    if not group.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, group)
    if group.since is None:
        return not_assessed(reasons.NOT_FORMED, group)
    if vacancies := vacancies_of(place, ctx.as_of, ctx):
        return not_assessed(reasons.VACANT, group, *vacancies)
    return unmet(absent, group)


def _excused(missing: list[bool], day: date, ctx: Context) -> bool:
    """Whether a vacancy is recorded for all that was missing of the trio on `day`."""
    no_client, *rest = missing
    places = (TrioPlace.PHYSICIAN, TrioPlace.CASE_MANAGER)
    return not no_client and all(
        vacancies_of(place, day, ctx)
        for place, gone in zip(places, rest, strict=True)
        if gone
    )


def vacancies_of(place: TrioPlace, day: date, ctx: Context) -> list[Vacancy]:
    """The vacancies of one place on `day`, of sheets that had been written by then."""
    return [
        vacancy
        for sheet in ctx.case.filled(CoreTrio)
        if sheet.noted_on is None or ctx.past(sheet.noted_on)
        for vacancy in sheet.vacancies or ()
        if vacancy.place is place and in_force(vacancy, day)
    ]


def wishes_by(
    day: date, person: str, ctx: Context
) -> tuple[list[WishAboutPerson], bool]:
    """The client's latest words by `day` on somebody, and whether they surely are.

    A sheet without a day, or one whose rows are not recorded, may hold a later word.
    """
    said = [
        (sheet.noted_on, sheet.persons, _rows_on(person, sheet))
        for sheet in ctx.case.filled(GroupWish)
        if sheet.noted_on is None or sheet.noted_on <= day
    ]
    telling = [told for told in said if told[1] is None or told[2]]
    days = [on for on, *_ in telling if on is not None]
    last = [told for told in telling if days and told[0] == max(days)]
    blank = any(persons is None for _, persons, _ in last)
    sure = len(days) == len(telling) and not blank
    return [row for *_, rows in last for row in rows], sure


def _rows_on(person: str, sheet: GroupWish) -> list[WishAboutPerson]:
    return [row for row in sheet.persons or () if row.person == person]
