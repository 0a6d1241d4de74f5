"""How people come into a client's resource group: map, function, wish, asking, answer.

Brochure, "RACT i Sverige" and figure 1.
"""

from datetime import date

from actcore.model import Answer, Case, Contact, Invitation, Membership, Sociogram
from actcore.variant import (
    Context,
    Reason,
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

from ..reasons import common, group
from ..reasons import nomination as reasons
from ..roles import TRIO
from ..sources import BROCHURE
from ..teams import COACH, COOPTED, CORE, NOMINATED
from ..worksheets.group.group_wish import Wanted, WishAboutPerson
from ..worksheets.group.map_drawing import MapDrawing
from ..worksheets.work.coopting import Coopting
from .coaches import coach_wanted
from .composition import wishes_by
from .reading import left_open

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

    The client's own nomination counts, whoever else named the person before or after.
    The trio is not nominated, a user coach is invited and a specialist co-opted; being
    entered as core, coach or co-opted without being so is no way round. Whether the
    person was asked in time is another rule's question.

    A coach who came in although the client's latest answer was no was not invited, until
    the client says yes. Who is co-opted has been so for a while that is over, or for a
    reason on record; where somebody other than the client nominated the person, the
    nomination is looked at all the same.
    """
    if member.deputy_for is not None:
        return not_applicable(group.DEPUTY, member)
    if member.entry is None:
        return not_assessed(group.NO_ENTRY, member)
    if member.entry == CORE and member.person != ctx.case.client:
        return _rightly_entered(member, TRIO, reasons.OUTSIDE_TRIO)
    if member.entry == COACH:
        return _rightly_invited(member, ctx)
    if member.entry == COOPTED:
        return _rightly_coopted(member, ctx)
    if member.entry != NOMINATED:
        return not_applicable(reasons.NOT_NOMINATED, member)
    return nominated(member, ctx)


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
    nothing, and neither do notes that begin with a later version than the first. A map
    told by word of mouth counts as well as a drawn one. A nomination without a day may
    have been the first, which undoes a yes and never a no. A coach is not nominated.
    """
    begun = [
        invitation
        for invitation in case.invitations
        if invitation.begun_on(ctx.as_of)
        and _entries(invitation.person, ctx) != {COACH}
    ]
    undated = any(i.nominated_on is None for i in begun)
    days = [i.nominated_on for i in begun if i.nominated_on is not None]
    days = [day for day in days if ctx.past(day)]
    if not days:
        return not_assessed(reasons.NO_NOMINATION_DAY, case)
    log = case.filled(MapDrawing)
    maps: list[MapDrawing | Sociogram] = [*log, *case.maps]
    own = [m for m in maps if m.drawn_by == case.client]
    if any(m.drawn_on is not None and m.drawn_on <= min(days) for m in own):
        return not_assessed(reasons.NO_NOMINATION_DAY, case) if undated else met(*own)
    if not maps or any(m.drawn_by is None or m.drawn_on is None for m in maps):
        return not_assessed(reasons.NO_SOCIOGRAM, case)
    if not log:
        return not_assessed(reasons.EARLIER_MAP_UNKNOWN, *maps)
    if min((m.version for m in log if m.version is not None), default=1) > 1:
        return not_assessed(reasons.EARLIER_MAP_UNDATED, *log)
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
    """Both marks are wanted, good and important, at the time of the nomination.

    The latest review by then tells, unless two of one day differ, and so does a map that
    was drawn by then; one of the two with both marks is enough. A map that is younger
    than the nomination tells nothing of it. A missing mark, or one that the client
    leaves open, is a question to the client, never a reason to keep somebody out.
    """
    if apart := _not_a_nominee(invitation, ctx):
        return apart
    if invitation.nominated_on is None:
        return not_assessed(reasons.NO_NOMINATION_DAY, invitation)
    contact = _on_map_by(invitation.nominated_on, invitation, ctx)
    if _marks(contact):
        return met(contact, invitation)
    wishes, sure = wishes_by(invitation.nominated_on, invitation.person, ctx)
    found: tuple[WishAboutPerson | Contact | None, ...] = tuple(wishes) or (contact,)
    if not sure or found == (None,):
        return not_assessed(reasons.FUNCTION_THEN, invitation)
    decisive = {_marks(told) for told in found}
    if len(decisive) > 1:
        return not_assessed(reasons.WISHES_DIFFER, *found)
    if None in decisive:
        unsaid = any(left_open(*_both(told)) for told in found)
        missing = common.LEFT_OPEN if unsaid else reasons.NO_FUNCTION
        return not_assessed(missing, *found)
    return met_if(
        True in decisive, *found, invitation, otherwise=reasons.FUNCTION_NOT_MARKED
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

    A case manager or a family can suggest, but only the client nominates. That a person
    matters is one yes and that the client wants the person in the group another: the
    latest wish by the day of the nomination has to be a yes. A no by then is against the
    wish; "later, perhaps" may have become a yes, and so may "I do not know". Two answers
    from one day settle nothing. Whoever declines is not counted against anybody.
    """
    if apart := _not_a_nominee(invitation, ctx):
        return apart
    if invitation.nominated_by is None:
        return not_assessed(reasons.NO_NOMINATION, invitation)
    if invitation.nominated_by != ctx.case.client:
        return unmet(reasons.NOMINATED_BY_ANOTHER, invitation)
    if invitation.nominated_on is None:
        return not_assessed(reasons.NO_NOMINATION_DAY, invitation)
    wishes, sure = wishes_by(invitation.nominated_on, invitation.person, ctx)
    answers = {wish.wanted for wish in wishes}
    if not sure or answers <= {None}:
        return not_assessed(reasons.NO_WISH, invitation)
    if len(answers) > 1:
        return not_assessed(reasons.WISHES_DIFFER, *wishes, invitation)
    if left_open(*answers):
        return not_assessed(common.LEFT_OPEN, *wishes, invitation)
    if Wanted.LATER in answers:
        return not_assessed(reasons.SAID_LATER, *wishes, invitation)
    return met_if(
        Wanted.YES in answers, *wishes, invitation, otherwise=reasons.AGAINST_WISH
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
    changes nothing. The person's own yes is part of it: who said no, when last asked
    before joining, is not a member.
    """
    if member.deputy_for is not None:
        return not_applicable(group.DEPUTY, member)
    if member.entry is None:
        return not_assessed(group.NO_ENTRY, member)
    if member.entry != NOMINATED:
        return not_applicable(reasons.NOT_NOMINATED, member)
    begun = _begun(member.person, ctx)
    asked = {i.asked_on for i in begun if i.asked_on is not None}
    if not asked:
        return not_assessed(reasons.NO_ASKING, member)
    if member.since is None:
        return not_assessed(common.NO_START, member)
    if any(_may_be_asked_by(member.since, invitation) for invitation in begun):
        return not_assessed(reasons.NO_ASKING, member)
    early = [day for day in asked if day <= member.since]
    if not early:
        return unmet(reasons.ASKED_LATER, *begun, member)
    latest = [i for i in begun if i.asked_on == max(early)]
    answers = {invitation.answer_on(ctx.as_of) for invitation in latest}
    if len(answers) > 1:
        return not_assessed(reasons.ANSWERS_DIFFER, *latest)
    if None in answers:
        return not_assessed(reasons.NO_ANSWER, *latest)
    return met_if(
        Answer.ACCEPTED in answers,
        *latest,
        member,
        otherwise=reasons.DECLINED_BUT_MEMBER,
    )


def nominated(member: Membership, ctx: Context) -> Verdict:
    """Whether the client is on record as having nominated somebody with a place."""
    named = [
        invitation
        for invitation in _begun(member.person, ctx)
        if invitation.nominated_on is None or ctx.past(invitation.nominated_on)
    ]
    if own := [i for i in named if i.nominated_by == ctx.case.client]:
        return met(*own, member)
    if not named or any(i.nominated_by is None for i in named):
        return not_assessed(reasons.NO_NOMINATION, member)
    return unmet(reasons.NOMINATED_BY_ANOTHER, *named, member)


def _begun(person: str, ctx: Context) -> list[Invitation]:
    return [
        invitation
        for invitation in ctx.case.invitations
        if invitation.person == person and invitation.begun_on(ctx.as_of)
    ]


def _may_be_asked_by(day: date, invitation: Invitation) -> bool:
    """Whether somebody may have been asked by `day` although no day is recorded."""
    later = invitation.nominated_on is not None and invitation.nominated_on > day
    return invitation.asked_on is None and not later


def _rightly_entered(
    member: Membership, roles: tuple[str, ...], wrong: Reason
) -> Verdict:
    """Whether somebody who was not nominated came in by a way that was theirs."""
    if member.roles is None:
        return not_assessed(common.NO_ROLES, member)
    if member.has_role(*roles):
        return not_applicable(reasons.NOT_NOMINATED, member)
    return unmet(wrong, member)


def _rightly_invited(member: Membership, ctx: Context) -> Verdict:
    """Whether a coach is one, and came in by the client's wish."""
    if member.roles is None or not member.has_role(*COACH_ROLES):
        return _rightly_entered(member, COACH_ROLES, reasons.NO_COACH_ROLE)
    wanted = coach_wanted(member, ctx)
    if wanted is None:
        return not_assessed(reasons.NO_COACH_WISH, member)
    if not wanted:
        return unmet(reasons.COACH_DECLINED, member)
    return not_applicable(reasons.NOT_NOMINATED, member)


def _rightly_coopted(member: Membership, ctx: Context) -> Verdict:
    """Whether somebody is co-opted, and was nominated by nobody but the client.

    What is left of another's nomination, its day or its maker, is not passed over.
    """
    others = [
        i
        for i in _begun(member.person, ctx)
        if i.nominated_by != ctx.case.client
        and (ctx.past(i.nominated_on) or (i.nominated_by and not i.nominated_on))
    ]
    if any(i.nominated_on is not None for i in others):
        return nominated(member, ctx)
    if others:
        return not_assessed(reasons.NO_NOMINATION_DAY, *others)
    if not _coopted(member, ctx):
        return not_assessed(reasons.NO_COOPTING, member)
    if not ctx.case.invitations:
        return not_assessed(reasons.NO_NOMINATION, member)
    return not_applicable(reasons.NOT_NOMINATED, member)


def _coopted(member: Membership, ctx: Context) -> bool:
    """Whether a last day that has come, or a note, shows that a place is so meant."""
    return ctx.past(member.until) or any(
        sheet.person == member.person
        and (sheet.asked_on is None or ctx.past(sheet.asked_on))
        for sheet in ctx.case.filled(Coopting)
    )


def _not_a_nominee(invitation: Invitation, ctx: Context) -> Verdict | None:
    """Whether the invitation rests on no nomination, or on one that is still to come.

    Somebody who is co-opted may have been nominated all the same.
    """
    day, by = invitation.nominated_on, invitation.nominated_by
    if ctx.ahead(day):
        return not_applicable(common.NOT_YET, invitation)
    if not invitation.begun_on(ctx.as_of):
        return not_assessed(reasons.NO_NOMINATION_DAY, invitation)
    entries = _entries(invitation.person, ctx)
    if not entries or not entries <= {COACH, COOPTED}:
        return None
    if COOPTED not in entries or (day is None and by is None):
        return not_applicable(reasons.NOT_NOMINATED, invitation)
    if day is None:
        return not_assessed(reasons.NO_NOMINATION_DAY, invitation)
    return None


def _entries(person: str, ctx: Context) -> set[str | None]:
    places = [m for t in ctx.case.teams for m in t.members]
    return {m.entry for m in places if m.person == person}


def _on_map_by(day: date, invitation: Invitation, ctx: Context) -> Contact | None:
    """The person on the latest map of the everyday that is known to be drawn by `day`."""
    sociogram = ctx.case.map_on(day)
    if sociogram is None or sociogram.drawn_on is None:
        return None
    return sociogram.contact(invitation.person)


def _marks(found: Contact | WishAboutPerson | None) -> bool | None:
    """Whether both marks are there; None where one of them is open."""
    marks = _both(found)
    return all(marks) if marks and all(isinstance(m, bool) for m in marks) else None


def _both(found: Contact | WishAboutPerson | None) -> tuple[object, ...]:
    return () if found is None else (found.good_function, found.important_function)
