"""Who belongs in a client's resource group.

Brochure, "Bakgrund", "RACT i Sverige" and figure 1.
"""

from actcore.model import Answer, Membership, PersonKind, Team
from actcore.variant import (
    Context,
    Parameter,
    Reason,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ..reasons import common
from ..reasons import group as reasons
from ..roles import CASE_MANAGER, PHYSICIAN
from ..sources import BROCHURE
from ..teams import COACH, COOPTED
from ..worksheets.group.group_wish import GroupWish, PrivatePersons

NOBODY_WANTED = (PrivatePersons.NOT_NOW, PrivatePersons.NOBODY)


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

    A trio that is not complete while the group is being put together is not yet formed,
    and that is no deviation.
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
        return unmet(reasons.TRIO_INCOMPLETE, group)
    complete = max(min(days[id(place)] for place in part) for part in trio)
    core = {id(place) for part in trio for place in part}
    early = [p for p in begun if id(p) not in core and days[id(p)] < complete]
    return met_if(not early, group, *early, otherwise=reasons.JOINED_BEFORE_TRIO)


@rule(
    "RACT016",
    "client-not-in-the-group",
    on=Team,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="179-180, 413"),
    statement=Text(
        sv="Klienten är medlem i sin resursgrupp.",
        en="The client is a member of the own resource group.",
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

    While the group is being put together a vacancy means not yet formed. A locum who
    has taken over is entered as a member.
    """
    return _contains(PHYSICIAN, group, ctx, reasons.PHYSICIAN_ABSENT)


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
    """One is enough and two are fine.

    While the group is being put together a vacancy means not yet formed.
    """
    return _contains(CASE_MANAGER, group, ctx, reasons.CASE_MANAGER_ABSENT)


@rule(
    "RACT026",
    "group-size-unusual",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=BROCHURE.at("RACT i Sverige", lines="222-223"),
    statement=Text(
        sv="Gruppen brukar bli ungefär sex till åtta personer, grundbulten inräknad.",
        en="A group tends to be about six to eight people, the core trio included.",
    ),
    parameters={
        "smallest": Parameter(6, unit="persons", minimum=0),
        "largest": Parameter(8, unit="persons", minimum=0),
        "count_coach": Parameter(
            True,
            printed=False,
            about=Text(
                sv="Räkna med en inbjuden brukarcoach.",
                en="Count an invited user coach.",
            ),
        ),
        "count_coopted": Parameter(
            False,
            printed=False,
            about=Text(
                sv="Räkna med den som är adjungerad.", en="Count co-opted specialists."
            ),
        ),
    },
)
def group_size(group: Team, ctx: Context) -> Verdict:
    """Counts members on the day, co-opted specialists apart.

    History, not a limit: three or eleven is a conforming group.
    """
    members = group.on(ctx.as_of)
    if not members:
        return not_assessed(common.NO_MEMBERS, group)
    counted = sum(1 for member in members if _counts(member, ctx))
    unknown = 0 if _all_count(ctx) else sum(m.entry is None for m in members)
    fits = [
        ctx.p.smallest <= size <= ctx.p.largest
        for size in range(counted - unknown, counted + 1)
    ]
    if any(fits) and not all(fits):
        return not_assessed(reasons.NO_ENTRY, group)
    return met_if(all(fits), group, otherwise=reasons.SIZE, size=counted)


@rule(
    "RACT028",
    "professionals-only",
    on=Team,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="179-180"),
    statement=Text(
        sv="Resursgruppen består inte bara av yrkespersoner; utöver klienten finns minst en privatperson med.",
        en="The resource group is not made of professionals only; besides the client at least one private person is in it.",
    ),
)
def not_professionals_only(group: Team, ctx: Context) -> Verdict:
    """Asks for one private person besides the client.

    The client's wish goes before it: nobody wanted or nobody to name, by the latest
    wish on the day, and private persons who all said no, are never counted against the
    group. A user coach is employed, and so a professional.
    """
    others = [p for p in group.on(ctx.as_of) if p.person != ctx.case.client]
    if not others:
        return not_assessed(common.NO_MEMBERS, group)
    if private := [p for p in others if _kind(p.person, ctx) is PersonKind.PRIVATE]:
        return met(*private)
    latest, undated = _wishes(ctx)
    said = [wish.private_persons for wish in (*latest, *undated)]
    if latest and all(answer in NOBODY_WANTED for answer in said):
        return not_applicable(reasons.CLIENTS_WISH, *latest)
    invited = [i for i in ctx.case.invitations if i.begun_on(ctx.as_of)]
    concerned = [p.person for p in others] + [i.person for i in invited]
    if any(_kind(person, ctx) is None for person in concerned):
        return not_assessed(reasons.NO_KIND, group)
    asked = [i for i in invited if _kind(i.person, ctx) is PersonKind.PRIVATE]
    answers = [i.answer_on(ctx.as_of) for i in asked]
    if asked and all(answer is Answer.DECLINED for answer in answers):
        return not_applicable(reasons.ALL_DECLINED, *asked)
    if None in answers:
        return not_assessed(reasons.ANSWER_PENDING, *asked)
    if group.since is None:
        return not_assessed(reasons.NOT_FORMED, group)
    if any(answer is not PrivatePersons.WELCOME for answer in said):
        return not_assessed(reasons.WISH_UNCLEAR, *latest, *undated)
    return unmet(reasons.ONLY_PROFESSIONALS, group)


RACT030 = stated(
    "RACT030",
    "specialist-co-opted",
    on=Team,
    kind="resource_group",
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Bakgrund", lines="203-207"),
    statement=Text(
        sv="Behövs en särskild kompetens kan en specialist adjungeras för en tid.",
        en="Where a special competence is needed, a specialist can be co-opted for a while.",
    ),
    counts="Enter the place as co-opted, with a first and a last day. It is neither a"
    " nominated place nor counted in the group's size.",
)


def _wishes(ctx: Context) -> tuple[list[GroupWish], list[GroupWish]]:
    """The client's latest wish by the day, if any, and those without a day."""
    wishes = ctx.case.filled(GroupWish)
    dated = [wish for wish in wishes if ctx.past(wish.noted_on)]
    dated.sort(key=lambda wish: wish.noted_on or ctx.as_of)
    return dated[-1:], [wish for wish in wishes if wish.noted_on is None]


def _contains(role: str, group: Team, ctx: Context, absent: Reason) -> Verdict:
    if not group.on(ctx.as_of):
        return not_assessed(common.NO_MEMBERS, group)
    if holders := group.holding(role, ctx.as_of):
        return met(*holders)
    if not group.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, group)
    if group.since is None:
        return not_assessed(reasons.NOT_FORMED, group)
    return unmet(absent, group)


def _counts(member: Membership, ctx: Context) -> bool:
    if member.entry == COACH:
        return bool(ctx.p.count_coach)
    if member.entry == COOPTED:
        return bool(ctx.p.count_coopted)
    return True


def _all_count(ctx: Context) -> bool:
    return bool(ctx.p.count_coach and ctx.p.count_coopted)


def _kind(person: str, ctx: Context) -> PersonKind | None:
    found = ctx.case.person(person)
    return found.kind if found is not None else None
