"""How people come into a client's resource group: map, function, wish, asking, answer.

Brochure, "RACT i Sverige" and figure 1.
"""

from actcore.model import Answer, Case, Contact, Invitation, Membership, Sociogram
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..reasons import common
from ..reasons import group as reasons
from ..roles import TRIO
from ..sources import BROCHURE
from ..teams import COACH, COOPTED, CORE, NOMINATED
from ..worksheets.group.map_drawing import MapDrawing

COACH_ROLES = ("user_coach",)


@rule(
    "RACT019",
    "member-not-nominated-by-the-client",
    on=Membership,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("Figur 1 (d)", lines="413-415"),
    statement=Text(
        sv="Alla utöver grundbulten har nominerats av klienten, även yrkespersonerna.",
        en="Everybody besides the core trio was nominated by the client, staff included.",
    ),
)
def nominated_by_client(member: Membership, ctx: Context) -> Verdict:
    """Nobody comes in merely by being the client's worker.

    The trio is not nominated, a user coach is invited and a specialist co-opted; being
    entered as core or as coach without being one is no way round. Whether the person
    was asked in time is another rule's question.
    """
    if member.deputy_for is not None:
        return not_applicable(reasons.DEPUTY, member)
    if member.entry is None:
        return not_assessed(reasons.NO_ENTRY, member)
    if member.entry == CORE and member.person != ctx.case.client:
        return _rightly_entered(member, TRIO, member.entry)
    if member.entry == COACH:
        return _rightly_entered(member, COACH_ROLES, member.entry)
    if member.entry != NOMINATED:
        return not_applicable(reasons.NOT_NOMINATED, member)
    invitation = ctx.case.invitation(member.person, ctx.as_of)
    if invitation is None or invitation.nominated_by is None:
        return not_assessed(reasons.NO_NOMINATION, member)
    return met_if(
        invitation.nominated_by == ctx.case.client,
        invitation,
        member,
        otherwise=reasons.NOMINATED_BY_ANOTHER,
    )


@rule(
    "RACT020",
    "nominated-before-the-map-was-made",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="219-221"),
    statement=Text(
        sv="Klienten gör ett sociogram innan någon nomineras.",
        en="The client makes a sociogram before anybody is nominated.",
    ),
)
def map_before_nominations(case: Case, ctx: Context) -> Verdict:
    """Compares the client's first map with the first nomination; the same day is fine.

    A map may be redrawn, so a young map without a note of the earlier ones tells
    nothing. A map told by word of mouth counts as well as a drawn one.
    """
    begun = [i for i in case.invitations if i.begun_on(ctx.as_of)]
    undated = any(i.nominated_on is None for i in begun)
    days = [i.nominated_on for i in begun if i.nominated_on is not None]
    days = [day for day in days if ctx.past(day)]
    if undated or not days:
        return not_assessed(reasons.NO_NOMINATION_DAY, case)
    log = case.filled(MapDrawing)
    maps: list[MapDrawing | Sociogram] = [*log]
    if case.sociogram is not None:
        maps.append(case.sociogram)
    own = [m for m in maps if m.drawn_by == case.client]
    if any(m.drawn_on is not None and m.drawn_on <= min(days) for m in own):
        return met(*own)
    if not maps or any(m.drawn_by is None or m.drawn_on is None for m in maps):
        return not_assessed(reasons.NO_SOCIOGRAM, case)
    if not log:
        return not_assessed(reasons.EARLIER_MAP_UNKNOWN, *maps)
    return unmet(reasons.MAP_LATER if own else reasons.DRAWN_BY_ANOTHER, *maps)


@rule(
    "RACT021",
    "contact-without-meaning",
    on=Contact,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="219-220"),
    statement=Text(
        sv="Sociogrammet säger vad var och en betyder för klienten.",
        en="The sociogram says what each person means to the client.",
    ),
)
def has_meaning(contact: Contact, ctx: Context) -> Verdict:
    """One meaning is enough, and a difficult one is as good as a pleasant one."""
    if contact.meanings is None:
        return not_assessed(reasons.NO_MEANINGS, contact)
    return met_if(bool(contact.meanings), contact, otherwise=reasons.NO_MEANING_NAMED)


@rule(
    "RACT022",
    "nominee-without-function-mark",
    on=Invitation,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="220-221"),
    statement=Text(
        sv="Den som nomineras har enligt klienten en bra och viktig funktion.",
        en="Somebody who is nominated has, as the client says, a good and important function.",
    ),
)
def has_function(invitation: Invitation, ctx: Context) -> Verdict:
    """Both marks are wanted, good and important, on the client's present map.

    A missing mark is a question to the client, never a reason to keep somebody out.
    """
    if apart := _not_a_nominee(invitation, ctx):
        return apart
    sociogram = ctx.case.sociogram
    if sociogram is None or (sociogram.drawn_on or ctx.as_of) > ctx.as_of:
        return not_assessed(reasons.NO_FUNCTION, invitation)
    contact = sociogram.contact(invitation.person)
    if contact is None:
        return not_assessed(reasons.NO_FUNCTION, invitation)
    marks = (contact.good_function, contact.important_function)
    if None in marks:
        return not_assessed(reasons.NO_FUNCTION, contact)
    return met_if(
        all(marks), contact, invitation, otherwise=reasons.FUNCTION_NOT_MARKED
    )


@rule(
    "RACT023",
    "nominated-by-somebody-else",
    on=Invitation,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="221"),
    statement=Text(
        sv="Det är klientens önskan som avgör vem som nomineras.",
        en="It is the client's wish that decides who is nominated.",
    ),
)
def client_wishes_it(invitation: Invitation, ctx: Context) -> Verdict:
    """Counts everybody who was nominated, whatever they answered.

    A case manager or a family can suggest, but only the client nominates. Whoever
    declines is not counted against anybody.
    """
    if apart := _not_a_nominee(invitation, ctx):
        return apart
    if invitation.nominated_by is None:
        return not_assessed(reasons.NO_NOMINATION, invitation)
    return met_if(
        invitation.nominated_by == ctx.case.client,
        invitation,
        otherwise=reasons.NOMINATED_BY_ANOTHER,
    )


@rule(
    "RACT024",
    "joined-before-asked",
    on=Membership,
    kind="resource_group",
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="221"),
    statement=Text(
        sv="Den som klienten nominerar blir tillfrågad innan hen blir medlem.",
        en="Somebody whom the client nominates is asked before becoming a member.",
    ),
)
def asked_before_joining(member: Membership, ctx: Context) -> Verdict:
    """Counts nominated members; the trio and co-opted specialists are not nominated.

    Asking informally counts, and so does the day of joining; asking a member again
    changes nothing. The person's own yes is part of it: who said no is not a member.
    """
    if member.deputy_for is not None:
        return not_applicable(reasons.DEPUTY, member)
    if member.entry is None:
        return not_assessed(reasons.NO_ENTRY, member)
    if member.entry != NOMINATED:
        return not_applicable(reasons.NOT_NOMINATED, member)
    begun = [
        invitation
        for invitation in ctx.case.invitations
        if invitation.person == member.person and invitation.begun_on(ctx.as_of)
    ]
    if not begun or all(invitation.asked_on is None for invitation in begun):
        return not_assessed(reasons.NO_ASKING, member)
    if member.since is None:
        return not_assessed(common.NO_START, member)
    early = [i for i in begun if i.asked_on is not None and i.asked_on <= member.since]
    if not early:
        if any(invitation.asked_on is None for invitation in begun):
            return not_assessed(reasons.NO_ASKING, member)
        return unmet(reasons.ASKED_LATER, *begun, member)
    invitation = early[-1]
    answer = invitation.answer_on(ctx.as_of)
    if answer is None:
        return not_assessed(reasons.NO_ANSWER, invitation)
    return met_if(
        answer is Answer.ACCEPTED,
        invitation,
        member,
        otherwise=reasons.DECLINED_BUT_MEMBER,
    )


def _rightly_entered(member: Membership, roles: tuple[str, ...], entry: str) -> Verdict:
    """Whether somebody who was not nominated came in by a way that was theirs."""
    if member.roles is None:
        return not_assessed(common.NO_ROLES, member)
    if member.has_role(*roles):
        return not_applicable(reasons.NOT_NOMINATED, member)
    wrong = reasons.OUTSIDE_TRIO if entry == CORE else reasons.NO_COACH_ROLE
    return unmet(wrong, member)


def _not_a_nominee(invitation: Invitation, ctx: Context) -> Verdict | None:
    """Whether the invitation rests on no nomination, or on one that is still to come."""
    to_come = invitation.nominated_on is not None and not ctx.past(
        invitation.nominated_on
    )
    if to_come or not invitation.begun_on(ctx.as_of):
        return not_applicable(common.NOT_YET, invitation)
    places = [m for t in ctx.case.teams for m in t.members]
    entries = {m.entry for m in places if m.person == invitation.person}
    if entries and entries <= {COACH, COOPTED}:
        return not_applicable(reasons.NOT_NOMINATED, invitation)
    return None
