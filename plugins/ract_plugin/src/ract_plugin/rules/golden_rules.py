"""The national council's golden rules, an outside source that is off unless asked for.

A document asks for them by naming the profile. Rules 1 to 12 are read in a stored copy
of the council's page; rule 13 breaks off there and is left out. Strengths follow the
page's own verbs: "ska" is required, plain present is what the model is, what is called
important or is striven for is advice.
"""

from actcore.model import Answer, Case, Contact, Membership, Team, current
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

from ..profiles import GOLDEN_RULES as PROFILE
from ..reasons import common, group, nomination
from ..reasons import golden_rules as reasons
from ..roles import TRIO
from ..sources import GOLDEN_RULES
from ..teams import CORE, NOMINATED
from ..worksheets.group.core_trio import TrioPlace
from ..worksheets.work.decision import ClientPart, Decision
from .composition import vacancies_of
from .nomination import nominated

PAGE = "De gyllene reglerna"
GROUP, GROUP_MEETING = "resource_group", "resource_group_meeting"


@rule(
    "RACTG01",
    "group-not-the-clients-choice",
    on=Membership,
    kind=GROUP,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=GOLDEN_RULES.at(PAGE, lines="1"),
    statement=Text(
        sv="Vilka som sitter i resursgruppen är klientens sak att avgöra.",
        en="Who is in the resource group is for the client to settle.",
    ),
)
def client_chooses(member: Membership, ctx: Context) -> Verdict:
    """A nominated member is the client's choice if the client nominated.

    The trio's places go by another rule. What the client said of a coach or a
    specialist who has been let in cannot be told from the record.
    """
    if member.deputy_for is not None:
        return not_applicable(group.DEPUTY, member)
    if member.entry is None:
        return not_assessed(group.NO_ENTRY, member)
    if member.entry == CORE and (member.roles is None or member.has_role(*TRIO)):
        return not_applicable(reasons.CORE_PLACE, member)
    if member.entry != NOMINATED:
        return not_assessed(reasons.ASK_THE_CLIENT, member)
    return nominated(member, ctx)


@rule(
    "RACTG02",
    "important-person-without-place",
    on=Contact,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=GOLDEN_RULES.at(PAGE, lines="2"),
    statement=Text(
        sv="De som klienten ser som viktiga har en plats i gruppen, om klienten vill det.",
        en="Those whom the client sees as important have a place in the group, if the client wants it.",
    ),
)
def important_person_has_place(contact: Contact, ctx: Context) -> Verdict:
    """Counts people with an important function on the client's present map.

    The client's wish goes before it, so somebody whom the client has not nominated is a
    question and no deviation. Who declined or has left counts against nobody. Somebody
    who has said yes may be on the way in; only who had said yes by the day the group
    counted as formed, and was left out of it, is a deviation.
    """
    if contact.important_function is None:
        return not_assessed(nomination.NO_FUNCTION, contact)
    if not contact.important_function:
        return not_applicable(reasons.NOT_IMPORTANT, contact)
    groups = ctx.case.teams_of(GROUP, ctx.as_of)
    places = [m for g in groups for m in g.members if m.deputy_for is None]
    own = [place for place in places if place.person == contact.person]
    if held := current(own, ctx.as_of):
        return met(*held)
    if own:
        coming = any(p.since is not None and p.since > ctx.as_of for p in own)
        return not_applicable(common.NOT_YET if coming else reasons.HAS_LEFT, *own)
    return _without_place(contact, groups, places, ctx)


RACTG03 = judged(
    "RACTG03",
    "group-not-driving-the-work",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=GOLDEN_RULES.at(PAGE, lines="3"),
    statement=Text(
        sv="Det är resursgruppen som driver arbetet framåt, genom att alla där möts och samarbetar.",
        en="It is the resource group that drives the work, by everybody there meeting and working together.",
    ),
    counts="Consider whether things happen through the group or beside it. The page says"
    " nothing of how often a group meets, so no number of meetings settles it.",
)

RACTG04 = judged(
    "RACTG04",
    "support-ended-by-the-calendar",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=GOLDEN_RULES.at(PAGE, lines="4"),
    statement=Text(
        sv="Stödet upphör inte efter en viss tid; det varar så länge klienten vill ha det och behöver det.",
        en="Support does not stop after a set time; it lasts as long as the client wants and needs it.",
    ),
    counts="Consider why support ended, if it did: at the client's wish, or because a time"
    " was up or a service stopped. Ask the client.",
)

RACTG05 = judged(
    "RACTG05",
    "no-shared-understanding",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.RECOMMENDED,
    source=GOLDEN_RULES.at(PAGE, lines="5"),
    statement=Text(
        sv="Gruppen bör prata sig fram till hur svårigheterna kan förstås, och vid behov till vad man kan göra annorlunda.",
        en="The group should talk its way to how the difficulties can be understood and, where needed, to what can be done differently.",
    ),
    counts="Consider whether the group has talked of it together, the client and those"
    " close included, and whether the client recognises the picture.",
)

RACTG06 = judged(
    "RACTG06",
    "support-away-from-everyday-life",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=GOLDEN_RULES.at(PAGE, lines="6"),
    statement=Text(
        sv="Allt stöd ges där klienten har sin vardag: hemma, hos närstående, på arbetet eller i skolan.",
        en="All support is given where the client's everyday life is: at home, with those close, at work or at school.",
    ),
    counts="Consider where each effort takes place, and the client's own wish where it is"
    " elsewhere.",
)

RACTG07 = judged(
    "RACTG07",
    "close-persons-not-offered-a-part",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.RECOMMENDED,
    source=GOLDEN_RULES.at(PAGE, lines="7"),
    statement=Text(
        sv="Närstående bör alltid få frågan om de vill delta; klienten har sista ordet.",
        en="Those close to the client should always be asked whether they want to take part; the client has the last word.",
    ),
    counts="Consider whether the staff brought it up with the client, whom the client wanted"
    " asked, and whether they were. A client who wants nobody asked, and a close person who"
    " declines, count against nobody.",
)


@rule(
    "RACTG08",
    "no-case-manager-and-physician",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.REQUIRED,
    source=GOLDEN_RULES.at(PAGE, lines="8"),
    statement=Text(
        sv="Varje klient har både en case manager och en läkare.",
        en="Every client has both a case manager and a physician.",
    ),
)
def has_both(case: Case, ctx: Context) -> Verdict:
    """Whoever holds the roles on the day counts, by appointment or by a place.

    While the group is being put together, and while a vacancy is recorded, the group is
    not yet formed. How steadily the case manager meets the client cannot be told from
    the record.
    """
    both = (TrioPlace.CASE_MANAGER, TrioPlace.PHYSICIAN)
    holders = [case.holders(role, ctx.as_of) for role in both]
    if all(holders):
        begun = [[h for h in found if h.since is not None] for found in holders]
        if not all(begun):
            return not_assessed(common.NO_START, *holders[0], *holders[1])
        return met(*begun[0], *begun[1])
    groups = case.teams_of(GROUP, ctx.as_of)
    if not groups or not all(g.on(ctx.as_of) for g in groups):
        return not_assessed(common.NO_MEMBERS, case)
    if not case.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, *groups)
    if all(g.since is None for g in groups):
        return not_assessed(group.NOT_FORMED, *groups)
    empty = [place for place, found in zip(both, holders, strict=True) if not found]
    vacancies = [vacancies_of(place, ctx.as_of, ctx) for place in empty]
    if all(vacancies):
        return not_assessed(group.VACANT, *groups, *(v for vs in vacancies for v in vs))
    return unmet(
        reasons.WITHOUT_PHYSICIAN if holders[0] else group.WITHOUT_CASE_MANAGER, case
    )


@rule(
    "RACTG09",
    "decided-before-the-group-discussed",
    on=Decision,
    profile=PROFILE.id,
    strength=Strength.RECOMMENDED,
    source=GOLDEN_RULES.at(PAGE, lines="9"),
    statement=Text(
        sv="Alla i resursgruppen bör känna till frågan och ha pratat om den innan klienten bestämmer sig.",
        en="Everybody in the resource group should know of the matter and have talked about it before the client decides.",
    ),
)
def shared_decision(decision: Decision, ctx: Context) -> Verdict:
    """Asks whether the decision was made at a meeting of the group, by the client there.

    Not everybody has to have been at the meeting. A client who was only asked
    beforehand counts as partly. Decisions that the law gives to somebody else lie
    outside.
    """
    if decision.by_law:
        return not_applicable(group.STATUTORY, decision)
    if ctx.ahead(decision.decided_on):
        return not_applicable(common.NOT_YET, decision)
    meeting = next((m for m in ctx.case.meetings if m.id == decision.meeting), None)
    if meeting is None:
        return not_assessed(reasons.NO_MEETING, decision)
    if not meeting.was_held(ctx.as_of):
        unsaid = meeting.status is None
        return not_assessed(common.NO_STATUS if unsaid else common.NOT_HELD, meeting)
    if decision.client_part is None:
        return not_assessed(group.NO_PART, decision)
    outside = meeting.kind != GROUP_MEETING
    if not outside and decision.client_part is ClientPart.TOOK_PART:
        return met(decision, meeting)
    if decision.by_law is None:
        return not_assessed(group.NO_LEGAL_GROUND, decision)
    if outside:
        return unmet(reasons.OUTSIDE_GROUP, decision, meeting)
    if decision.client_part is ClientPart.ASKED_BEFORE:
        return partly(reasons.ASKED_ONLY, decision, meeting)
    return unmet(reasons.CLIENT_NOT_DECIDING, decision, meeting)


RACTG10 = judged(
    "RACTG10",
    "not-person-centred",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=GOLDEN_RULES.at(PAGE, lines="10"),
    statement=Text(
        sv="Klienten bemöts som en egen person, tas på allvar och delar ansvaret för vård och stöd med dem som ger det.",
        en="The client is met as an individual, taken seriously, and shares the responsibility for treatment and support with those who give it.",
    ),
    counts="Only the client can tell. Ask in a way that is free to answer.",
)

RACTG11 = judged(
    "RACTG11",
    "stigma-not-worked-against",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=GOLDEN_RULES.at(PAGE, lines="11"),
    statement=Text(
        sv="I arbetet ingår att med kunskap motverka fördomar, både omgivningens och sådana som klienten vänder mot sig själv.",
        en="Part of the work is to counter stigma with knowledge, both other people's and what the client turns inward.",
    ),
    counts="Consider what has been done to inform those around the client, as far as the"
    " client wanted it, and what the client was offered.",
)

RACTG12 = judged(
    "RACTG12",
    "no-user-control-or-peer-support",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=GOLDEN_RULES.at(PAGE, lines="12"),
    statement=Text(
        sv="Klienten styr, och stöd från någon med egen erfarenhet finns att få.",
        en="The client is in control, and support from somebody with own experience is there to be had.",
    ),
    counts="Consider whose will the work follows, and whether peer support was offered. A"
    " client who declined it counts against nobody. See RACT009 for the offer itself.",
)


def _without_place(
    contact: Contact,
    groups: tuple[Team, ...],
    places: list[Membership],
    ctx: Context,
) -> Verdict:
    """What is known of somebody important who has never had a place."""
    asked = [
        invitation
        for invitation in ctx.case.invitations
        if invitation.person == contact.person
        and invitation.nominated_by == ctx.case.client
        and invitation.begun_on(ctx.as_of)
    ]
    if not asked:
        return not_assessed(reasons.ASK_THE_CLIENT, contact)
    answers = {invitation.answer_on(ctx.as_of) for invitation in asked}
    if None in answers:
        return not_assessed(nomination.NO_ANSWER, *asked)
    if answers == {Answer.DECLINED}:
        return not_applicable(reasons.DECLINED, *asked)
    if not current(places, ctx.as_of):
        return not_assessed(common.NO_MEMBERS, contact)
    formed = [g.since for g in groups if g.since is not None]
    if len(formed) < len(groups):
        return not_assessed(group.NOT_FORMED, contact)
    said = [i.answered_on for i in asked if i.answered_on is not None]
    if Answer.DECLINED in answers or len(said) < len(asked) or max(said) > min(formed):
        return not_assessed(reasons.ACCEPTED_NOT_SEATED, *asked, contact)
    return unmet(reasons.ACCEPTED_WITHOUT_PLACE, *asked, contact)
