"""How many people a resource group usually has, and where they come from.

Brochure, "Bakgrund" and "RACT i Sverige".
"""

from collections.abc import Callable, Iterator

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
from ..teams import COACH, COOPTED, CORE
from ..worksheets.group.group_composition import (
    Category,
    CompositionRow,
    GroupComposition,
)
from ..worksheets.group.group_wish import GroupWish, PrivatePersons
from .reading import left_open

NOBODY_WANTED = (PrivatePersons.NOT_NOW, PrivatePersons.NOBODY)
USUAL_ROLES = (
    PHYSICIAN,
    CASE_MANAGER,
    "close_person",
    "psychiatry_staff",
    "social_services_staff",
    "housing_support_worker",
)
USUAL_CATEGORIES = (
    Category.PSYCHIATRY,
    Category.SOCIAL_SERVICES,
    Category.CLOSE_PERSON,
)

COUNT_COACH = Parameter(
    True,
    printed=False,
    about=Text(
        sv="Räkna med en inbjuden brukarcoach.", en="Count an invited user coach."
    ),
)


@rule(
    "RACT025",
    "number-added-unusual",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=BROCHURE.at("RACT i Sverige", lines="221-222"),
    statement=Text(
        sv="Utöver grundbulten brukar gruppen få tre till fem medlemmar.",
        en="Besides the core trio a group tends to have three to five members.",
    ),
    parameters={
        "smallest": Parameter(3, unit="persons", minimum=0),
        "largest": Parameter(5, unit="persons", minimum=0),
        "count_coach": COUNT_COACH,
    },
)
def number_added(group: Team, ctx: Context) -> Verdict:
    """Counts members on the day, the trio and co-opted specialists apart.

    An invited user coach counts unless the municipality says otherwise, as in the size
    of the whole group. Where the group's own sheet counts somebody otherwise, either way
    of counting will do. Experience, not a limit: nobody added, or eight, is a conforming
    group. One that is still being put together is not looked at.
    """
    members = group.on(ctx.as_of)
    if not members:
        return not_assessed(common.NO_MEMBERS, group)
    added = [m for m in members if m.person != ctx.case.client and m.entry != CORE]
    return _usual(group, added, _counts_as_added, reasons.ADDED, ctx)


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
        "count_coach": COUNT_COACH,
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

    Where the group's own sheet counts somebody otherwise, either way of counting will
    do. History, not a limit: three or eleven is a conforming group. One that is still
    being put together is not looked at.
    """
    members = group.on(ctx.as_of)
    if not members:
        return not_assessed(common.NO_MEMBERS, group)
    return _usual(group, members, _counts, reasons.SIZE, ctx)


@rule(
    "RACT027",
    "mix-unusual",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=BROCHURE.at("RACT i Sverige", lines="223-224"),
    statement=Text(
        sv="De flesta i gruppen brukar vara personal från psykiatrin eller socialtjänsten, anhöriga eller andra närstående.",
        en="Most of the group tend to be staff of psychiatry or social services, relatives or others close to the client.",
    ),
    parameters={
        "share": Parameter(
            0.5,
            unit="share of the group",
            minimum=0,
            maximum=1,
            printed=False,
            about=Text(
                sv="Den andel som måste överstigas för att räknas som de flesta.",
                en="The share that has to be exceeded to count as most.",
            ),
        )
    },
)
def usual_mix(group: Team, ctx: Context) -> Verdict:
    """Looks at everybody besides the client, co-opted specialists apart.

    Staff of one principal alone is fine. Somebody belongs to the usual mix by a role in
    the group or by the category on the group's own sheet; a user coach belongs to
    neither. That private persons are there at all is another rule's question.
    """
    others = [p for p in group.on(ctx.as_of) if p.person != ctx.case.client]
    regular = [p for p in others if p.entry != COOPTED]
    if not regular:
        return not_assessed(common.NO_MEMBERS, group)
    told = [(_in_usual_mix(p, ctx), p.entry is not None) for p in regular]
    # At best whoever is unclear belongs to the mix, or is co-opted if not in it.
    best = [part is not False for part, sure in told if sure or part is not False]
    worst = [part is True for part, sure in told if sure or part is not True]
    if sum(worst) > ctx.p.share * len(worst):
        return met(group)
    if not best or sum(best) > ctx.p.share * len(best):
        unclear = any(part is None for part, _ in told)
        return not_assessed(common.NO_ROLES if unclear else reasons.NO_ENTRY, group)
    return unmet(reasons.MIX, group, usual=sum(best), others=len(regular))


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
    wish on the day (all of them, if several are of one day), and private persons who
    have said no or have left, are never counted against the group, nor is a wish that
    the client leaves open. Only where the client would gladly have somebody private, and
    nobody private was ever asked, is it a deviation. A user coach is employed, and so a
    professional.
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
    if settled := _private_before(group, others, ctx):
        return settled
    if group.since is None:
        return not_assessed(reasons.NOT_FORMED, group)
    if not said:
        return not_assessed(reasons.NO_PRIVATE_WISH, group)
    if any(answer is not PrivatePersons.WELCOME for answer in said):
        unclear = common.LEFT_OPEN if left_open(*said) else reasons.WISH_UNCLEAR
        return not_assessed(unclear, *latest, *undated)
    return unmet(reasons.ONLY_PROFESSIONALS, group)


RACT029 = stated(
    "RACT029",
    "staff-of-both-principals",
    on=Team,
    kind="resource_group",
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Bakgrund", lines="200-203"),
    statement=Text(
        sv="Personal från båda huvudmännen kan vara med i gruppen.",
        en="Staff of both principals can be in the group.",
    ),
    counts="That both can be there is a help against falling between them. A group with"
    " staff of one principal only is just as good, and the client nominates.",
)

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


def _private_before(
    group: Team, others: list[Membership], ctx: Context
) -> Verdict | None:
    """What is known of private persons who were asked, or who were in the group before.

    None where it is known that there were none.
    """
    past = [p for p in group.members if p.deputy_for is None and ctx.past(p.until)]
    invited = [i for i in ctx.case.invitations if i.begun_on(ctx.as_of)]
    concerned = {p.person for p in (*others, *past)} | {i.person for i in invited}
    kinds = {person: _kind(person, ctx) for person in concerned - {ctx.case.client}}
    if None in kinds.values():
        return not_assessed(reasons.NO_KIND, group)
    asked = [i for i in invited if kinds.get(i.person) is PersonKind.PRIVATE]
    left = [p for p in past if kinds.get(p.person) is PersonKind.PRIVATE]
    gone = {place.person for place in left}
    waiting = [i for i in asked if i.answer_on(ctx.as_of) is None]
    if waiting:
        return not_assessed(reasons.ANSWER_PENDING, *waiting)
    accepted = [
        invitation
        for invitation in asked
        if invitation is ctx.case.invitation(invitation.person, ctx.as_of)
        and invitation.person not in gone
        and invitation.answer_on(ctx.as_of) is Answer.ACCEPTED
    ]
    if accepted:
        return not_assessed(reasons.ACCEPTED_NOT_IN_YET, *accepted)
    if left:
        return not_applicable(reasons.PRIVATE_LEFT, *left)
    return not_applicable(reasons.ALL_DECLINED, *asked) if asked else None


def _wishes(ctx: Context) -> tuple[list[GroupWish], list[GroupWish]]:
    """The client's wishes of the latest day by now, and those without a day."""
    wishes = ctx.case.filled(GroupWish)
    days = [w.noted_on for w in wishes if w.noted_on and ctx.past(w.noted_on)]
    latest = [wish for wish in wishes if days and wish.noted_on == max(days)]
    return latest, [wish for wish in wishes if wish.noted_on is None]


def _usual(
    group: Team,
    members: list[Membership] | tuple[Membership, ...],
    counts: Callable[[Membership, Context], bool | None],
    otherwise: Reason,
    ctx: Context,
) -> Verdict:
    """Whether the number of members is usual, in one of the ways it may be counted."""
    if not ctx.past(group.since):
        return not_assessed(reasons.NOT_FORMED, group)
    counted = unknown = fewer = more = 0
    for member in members:
        here = counts(member, ctx)
        said = {row.counts_in_size for row in _rows(member.person, ctx)}
        counted += here is not False
        unknown += here is None
        fewer += here is True and False in said
        more += here is False and True in said
    fits = [
        ctx.p.smallest <= size + more and size - fewer <= ctx.p.largest
        for size in range(counted - unknown, counted + 1)
    ]
    if any(fits) and not all(fits):
        return not_assessed(reasons.NO_ENTRY, group)
    return met_if(all(fits), group, otherwise=otherwise, size=counted)


def _counts_as_added(member: Membership, ctx: Context) -> bool | None:
    if member.entry is None:
        return None
    if member.entry == COACH:
        return bool(ctx.p.count_coach)
    return member.entry != COOPTED


def _counts(member: Membership, ctx: Context) -> bool | None:
    if member.entry == COACH:
        return bool(ctx.p.count_coach)
    if member.entry == COOPTED:
        return bool(ctx.p.count_coopted)
    if member.entry is None and not (ctx.p.count_coach and ctx.p.count_coopted):
        return None
    return True


def _in_usual_mix(member: Membership, ctx: Context) -> bool | None:
    categories = {row.category for row in _rows(member.person, ctx)} - {None}
    if member.has_role(*USUAL_ROLES) or categories.intersection(USUAL_CATEGORIES):
        return True
    return False if member.roles or categories else None


def _rows(person: str, ctx: Context) -> Iterator[CompositionRow]:
    """What the group's own sheets by the day say of somebody."""
    for sheet in ctx.case.filled(GroupComposition):
        if sheet.noted_on is None or ctx.past(sheet.noted_on):
            yield from (row for row in sheet.members or () if row.person == person)


def _kind(person: str, ctx: Context) -> PersonKind | None:
    found = ctx.case.person(person)
    return found.kind if found is not None else None
