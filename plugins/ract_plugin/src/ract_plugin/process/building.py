"""From the first contact to a formed resource group (brochure, "RACT i Sverige")."""

from datetime import date

from actcore.model import Answer, Case, Contact, GoalStatus, Invitation, Team
from actcore.variant import (
    Context,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    partly,
    step,
    unmet,
)

from ..reasons import process as reasons
from ..roles import CASE_MANAGER, PHYSICIAN
from ..rules.reading import of_last_day
from ..sources import BROCHURE
from ..teams import RESOURCE_GROUP
from ..worksheets.group.coach_offer import CoachAnswer, CoachOffer
from ..worksheets.group.first_contact import ContactOutcome, FirstContact
from ..worksheets.group.goal_talk import GoalTalk, TalkEnd
from ..worksheets.group.group_wish import (
    GroupWish,
    PrivatePersons,
    Wanted,
    WishAboutPerson,
)
from ..worksheets.group.map_drawing import MapDrawing
from . import tracks

SWEDEN = "RACT i Sverige"
NOBODY = (PrivatePersons.NOT_NOW, PrivatePersons.NOBODY)


@step(
    "first_contact",
    title=Text(sv="Första kontakten", en="First contact"),
    todo=Text(
        sv="Skriv ner den första kontakten: vad personen behöver och vilka huvudmän som är inblandade.",
        en="Write down the first contact: what the person needs and which principals are involved.",
    ),
    source=BROCHURE.at(SWEDEN, lines="215, 268-270"),
    rules=("RACT001", "RACT002"),
    sheets=("first_contact",),
)
def first_contact(case: Case, ctx: Context) -> Verdict:
    """A contact is recorded, and what came of it."""
    made = contacts_of(case, ctx)
    if made and all(s.outcome in (None, ContactOutcome.OPEN) for s in made):
        return partly(reasons.CONTACT_OPEN, *made)
    return met_if(bool(made), *made)


@step(
    "case_manager",
    title=Text(sv="Egen case manager", en="Own case manager"),
    todo=Text(
        sv="Utse en case manager som samordnar allt och dessutom ger behandling.",
        en="Appoint a case manager who coordinates everything and also gives treatment.",
    ),
    source=BROCHURE.at(SWEDEN, lines="215-216"),
    after=("first_contact",),
    rules=("RACT003",),
)
def case_manager(case: Case, ctx: Context) -> Verdict:
    """Somebody holds the role."""
    holders = case.holders(CASE_MANAGER, ctx.as_of)
    return met_if(bool(holders), *holders)


@step(
    "life_goals",
    title=Text(sv="Mål i livet", en="Goals in life"),
    todo=Text(
        sv="Hjälp klienten att sätta ord på sina mål. De kan komma före gruppen eller medan den byggs.",
        en="Help the client to put goals into words. They may come before the group or while it is built.",
    ),
    source=BROCHURE.at(SWEDEN, lines="150-151, 217"),
    after=("case_manager",),
    rules=("RACT004", "RACT011"),
    sheets=("goal_talk",),
)
def life_goals(case: Case, ctx: Context) -> Verdict:
    """The client has a goal of their own, or wants none at present."""
    own = [
        goal
        for goal in case.goals
        if goal.status is not GoalStatus.DROPPED
        and (goal.set_on is None or ctx.past(goal.set_on))
        and (str(goal.owner) == case.client or ctx.past(goal.confirmed_on))
    ]
    if own:
        return met(*own)
    talks = [t for t in case.filled(GoalTalk) if ctx.past(t.held_on)]
    latest = of_last_day(talks, lambda talk: talk.held_on)
    if latest and all(talk.ended is TalkEnd.DECLINED for talk in latest):
        return not_applicable(reasons.NO_GOALS_WANTED, *latest)
    return partly(reasons.TALK_GOING_ON, *talks) if talks else unmet()


@step(
    "core_trio",
    title=Text(sv="Grundbulten", en="Core trio"),
    todo=Text(
        sv="Börja med att ge klienten, case managern och läkaren plats i resursgruppen.",
        en="Begin by giving client, case manager and physician a place in the resource group.",
    ),
    source=BROCHURE.at(SWEDEN, lines="218-219"),
    after=("case_manager",),
    rules=("RACT015", "RACT016", "RACT017", "RACT018"),
    sheets=("core_trio", "sharing_consent"),
)
def core_trio(case: Case, ctx: Context) -> Verdict:
    """All three have a place in the group."""
    for group in groups_of(case, ctx):
        day = min(ctx.as_of, group.until or ctx.as_of)
        parts = (
            any(m.person == case.client for m in group.on(day)),
            bool(group.holding(PHYSICIAN, day)),
            bool(group.holding(CASE_MANAGER, day)),
        )
        if all(parts):
            return met(group)
        if any(parts):
            return partly(reasons.TRIO_NOT_WHOLE, group)
    return unmet()


@step(
    "sociogram",
    title=Text(sv="Sociogrammet", en="Sociogram"),
    todo=Text(
        sv="Låt klienten rita eller berätta om människorna omkring sig och vad de betyder.",
        en="Let the client draw or tell of the people around and what they mean.",
    ),
    source=BROCHURE.at(SWEDEN, lines="219-220"),
    after=("case_manager",),
    rules=("RACT020", "RACT021"),
    sheets=("map_drawing", "sociogram"),
)
def sociogram(case: Case, ctx: Context) -> Verdict:
    """There is a map, and it is the client's."""
    maps = [m for m in case.filled(MapDrawing) if ctx.past(m.drawn_on)]
    drawn = [m for m in case.maps if (m.drawn_on or ctx.as_of) <= ctx.as_of]
    if any(m.drawn_by == case.client for m in maps):
        return met(*maps)
    if own := [m for m in drawn if m.drawn_by == case.client]:
        return met(*own)
    return partly(reasons.MAP_OF_ANOTHER) if maps or drawn else unmet()


@step(
    "function_review",
    title=Text(sv="Bra och viktig funktion", en="Good and important function"),
    todo=Text(
        sv="Fråga klienten vilka som gör något bra och viktigt.",
        en="Ask the client who does something good and important.",
    ),
    source=BROCHURE.at(SWEDEN, lines="220-221"),
    after=("sociogram",),
    rules=("RACT022",),
    sheets=("sociogram", "group_wish"),
)
def function_review(case: Case, ctx: Context) -> Verdict:
    """A function is marked on the map or on a sheet, or nobody is wanted at present."""
    marked: list[Contact | WishAboutPerson] = []
    for drawn in case.maps:
        if (drawn.drawn_on or ctx.as_of) <= ctx.as_of:
            marked += drawn.contacts
    for wish in case.filled(GroupWish):
        if ctx.past(wish.noted_on):
            marked += wish.persons or ()
    marks = [mark for m in marked for mark in (m.good_function, m.important_function)]
    if any(isinstance(mark, bool) for mark in marks):
        return met()
    if nobody := _nobody_wanted(case, ctx):
        return not_applicable(reasons.NOBODY_TO_NOMINATE, nobody)
    return unmet()


@step(
    "nomination",
    title=Text(sv="Nomineringen", en="Nomination"),
    todo=Text(
        sv="Fråga klienten vilka av dem som ska med, och anteckna vilka klienten nominerar.",
        en="Ask the client whom of these they want, and note whom the client nominates.",
    ),
    source=BROCHURE.at(SWEDEN, lines="221, 413-415"),
    after=("function_review",),
    rules=("RACT019", "RACT023"),
    sheets=("group_wish",),
)
def nomination(case: Case, ctx: Context) -> Verdict:
    """The client has nominated somebody, or wants nobody at present."""
    begun = _begun(case, ctx)
    if own := [i for i in begun if i.nominated_by == case.client]:
        return met(*own)
    if begun:
        return partly(reasons.NOMINATED_BY_OTHERS, *begun)
    if nobody := _nobody_wanted(case, ctx):
        return not_applicable(reasons.NOBODY_TO_NOMINATE, nobody)
    return unmet()


@step(
    "coach_offer",
    title=Text(sv="Erbjudandet om brukarcoach", en="Offer of a user coach"),
    todo=Text(
        sv="Erbjud klienten att bjuda in en brukarcoach innan gruppen är klar. Klienten väljer.",
        en="Offer the client to invite a user coach before the group is formed. The client chooses.",
    ),
    source=BROCHURE.at("Evidensbaserad praktik", lines="68-70"),
    after=("case_manager",),
    rules=("RACT009",),
    sheets=("coach_offer",),
)
def coach_offer(case: Case, ctx: Context) -> Verdict:
    """An offer has been made, whatever the answer; "later" is asked about again."""
    sheets = case.filled(CoachOffer)
    made = [
        sheet
        for sheet in sheets
        if ctx.past(sheet.offered_on)
        and sheet.nobody_to_offer is not True
        and for_present_group(sheet.offered_on, case, ctx)
    ]
    if not made:
        nobody = [s for s in sheets if s.nobody_to_offer is True]
        return partly(reasons.NO_COACH_HERE, *nobody) if nobody else unmet()
    latest = of_last_day(made, lambda sheet: sheet.offered_on)
    for offer in latest:
        if offer.answer is CoachAnswer.LATER and ctx.past(offer.ask_again_on):
            return partly(reasons.TIME_TO_OFFER_AGAIN, offer)
    return met(*latest)


@step(
    "asking",
    title=Text(sv="Frågan till de nominerade", en="Asking the nominated"),
    todo=Text(
        sv="Fråga dem som klienten har nominerat, och skriv ner svaret. Ett nej är ett fullgott svar.",
        en="Ask those whom the client has nominated, and note the answer. A no is a full answer.",
    ),
    source=BROCHURE.at(SWEDEN, lines="221"),
    after=("core_trio", "nomination"),
    rules=("RACT024",),
    sheets=("asking",),
)
def asking(case: Case, ctx: Context) -> Verdict:
    """Everybody who was nominated has been asked, and has answered or was let be."""
    begun = _begun(case, ctx)
    waiting = [
        invitation
        for invitation in begun
        if invitation.answer_on(ctx.as_of) is None
        and not tracks.given_up(invitation, case, ctx.as_of)
    ]
    if waiting:
        asked = any(ctx.past(invitation.asked_on) for invitation in begun)
        return partly(reasons.ANSWERS_AWAITED, *waiting) if asked else unmet()
    if begun:
        return met(*begun)
    if nobody := _nobody_wanted(case, ctx):
        return not_applicable(reasons.NOBODY_TO_NOMINATE, nobody)
    return unmet()


@step(
    "membership",
    title=Text(sv="Resursgruppen", en="Resource group"),
    todo=Text(
        sv="Ge dem som har tackat ja en plats, och skriv ner dagen då gruppen räknas som klar.",
        en="Give those who said yes a place, and note the day the group counts as formed.",
    ),
    source=BROCHURE.at(SWEDEN, lines="221-223"),
    after=("asking",),
    rules=("RACT024", "RACT026", "RACT028"),
    sheets=("group_composition", "sharing_consent", "manual_access"),
)
def membership(case: Case, ctx: Context) -> Verdict:
    """The group is formed, and everybody who said yes has or had a place in it."""
    groups = groups_of(case, ctx)
    if not groups:
        return unmet()
    seated = {
        place.person
        for group in groups
        for place in group.members
        if place.since is None or ctx.past(place.since)
    }
    yes = [i for i in _begun(case, ctx) if i.answer_on(ctx.as_of) is Answer.ACCEPTED]
    formed = any(ctx.past(group.since) for group in groups)
    if formed and all(invitation.person in seated for invitation in yes):
        return met(*groups)
    if formed or yes:
        return partly(reasons.GROUP_GROWING, *groups)
    return unmet()


def groups_of(case: Case, ctx: Context) -> list[Team]:
    """The client's resource groups on the day, one that is still being built included.

    Where all have ended, the one that ended last.
    """
    groups = [
        team
        for team in case.teams
        if team.kind == RESOURCE_GROUP.id
        and (team.since is None or ctx.past(team.since) or team.on(ctx.as_of))
    ]
    present = [g for g in groups if g.until is None or g.until >= ctx.as_of]
    return present or sorted(groups, key=lambda group: group.until or date.min)[-1:]


def for_present_group(day: date | None, case: Case, ctx: Context) -> bool:
    """Whether what happened on `day` can belong to the present group, not a former one.

    Building a new group may begin before the former one has ended.
    """
    groups = groups_of(case, ctx)
    ends = [
        team.until
        for team in case.teams
        if team.kind == RESOURCE_GROUP.id and team not in groups and team.until
        if team.until < ctx.as_of
    ]
    if not groups or not ends or day is None:
        return True
    starts = [m.since for g in groups for m in g.members if m.since is not None]
    return day > max(ends) or day >= min(starts, default=max(ends))


def contacts_of(case: Case, ctx: Context) -> list[FirstContact]:
    """The contacts by the day."""
    return [s for s in case.filled(FirstContact) if ctx.past(s.contacted_on)]


def _nobody_wanted(case: Case, ctx: Context) -> GroupWish | None:
    """The client's latest wish, if it says that nobody is wanted or to be named."""
    wishes = [w for w in case.filled(GroupWish) if ctx.past(w.noted_on)]
    latest = of_last_day(wishes, lambda wish: wish.noted_on)
    for wish in latest:
        wanted = any(person.wanted is Wanted.YES for person in wish.persons or ())
        if wanted or wish.private_persons not in NOBODY:
            return None
    return latest[-1] if latest else None


def _begun(case: Case, ctx: Context) -> list[Invitation]:
    """The invitations by the day into the present group, if there was another before."""
    seated = {m.person for group in groups_of(case, ctx) for m in group.members}
    return [
        invitation
        for invitation in case.invitations
        if invitation.begun_on(ctx.as_of)
        and (
            invitation.person in seated
            or for_present_group(invitation.latest_by(ctx.as_of), case, ctx)
        )
    ]
