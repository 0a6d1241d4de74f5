"""The ways people take into a resource group, stage by stage.

Most are on the client's map first, are nominated, asked, and answer. The core trio and
co-opted specialists come in beside that; the offer of a user coach is a way of its own.
"""

from collections.abc import Iterator
from datetime import date

from actcore.model import Answer, Case, Contact, Invitation, Membership, PersonId
from actcore.variant import Placed, Term, Text, Track

from ..teams import COACH, COOPTED, CORE, RESOURCE_GROUP
from ..worksheets.group.asking import Asking
from ..worksheets.group.coach_offer import CoachAnswer, CoachOffer

_OWN_WAYS = (CORE, COOPTED, COACH)


def nomination_places(case: Case, day: date) -> Iterator[Placed]:
    """How far everybody is on the way from the client's map to a place in the group.

    The client is not on the way; the trio and co-opted specialists are told of on a
    track of their own.
    """
    beside = {m.person for m in _members(case) if m.entry in _OWN_WAYS}
    for person in case.people:
        if person.id == case.client or person.id in beside:
            continue
        if stage := _nomination_stage(person.id, case, day):
            yield Placed(person.id, stage)


def beside_places(case: Case, day: date) -> Iterator[Placed]:
    """The core trio and the co-opted, who were never nominated, and who of them left."""
    seen: dict[PersonId, str] = {}
    for member in _members(case):
        begun = member.since is None or member.since <= day
        if member.entry in (CORE, COOPTED) and begun and member.deputy_for is None:
            left = member.until is not None and member.until < day
            if not left or member.person not in seen:
                seen[member.person] = "left" if left else str(member.entry)
    for person, stage in seen.items():
        yield Placed(person, stage)


def coach_places(case: Case, day: date) -> Iterator[Placed]:
    """What became of the latest offer to invite a user coach."""
    made = [
        sheet
        for sheet in case.filled(CoachOffer)
        if sheet.offered_on is not None and sheet.offered_on <= day
    ]
    if not made:
        return
    latest = max(made, key=lambda sheet: sheet.offered_on or day)
    if latest.answer is CoachAnswer.YES:
        yield Placed(latest.coach, "invited")
    elif latest.answer is CoachAnswer.NO:
        yield Placed(latest.coach, "declined")
    else:
        yield Placed(latest.coach, "coach_offered")


def _nomination_stage(person: PersonId, case: Case, day: date) -> str | None:
    """The furthest stage that the record shows for somebody by the day."""
    places = [m for m in _members(case) if m.person == person]
    if any(_held(place, day) for place in places):
        return "member"
    if any(place.until is not None and place.until < day for place in places):
        return "left"
    invitation = case.invitation(person, day)
    if invitation is not None and (stage := _invited(invitation, case, day)):
        return stage
    sociogram = case.sociogram
    if sociogram is None or (sociogram.drawn_on or day) > day:
        return None
    contact = sociogram.contact(person)
    return None if contact is None else _mapped(contact)


def _invited(invitation: Invitation, case: Case, day: date) -> str | None:
    answer = invitation.answer_on(day)
    if answer is not None:
        return "accepted" if answer is Answer.ACCEPTED else "declined"
    if invitation.asked_on is not None and invitation.asked_on <= day:
        given_up = any(
            sheet.person == invitation.person
            and sheet.closed_on is not None
            and invitation.asked_on <= sheet.closed_on <= day
            for sheet in case.filled(Asking)
        )
        return "no_answer" if given_up else "asked"
    if invitation.nominated_on is None or invitation.nominated_on <= day:
        return "nominated"
    return None


def _mapped(contact: Contact) -> str:
    return (
        "functional"
        if contact.good_function and contact.important_function
        else "mapped"
    )


def _held(place: Membership, day: date) -> bool:
    begun = place.since is None or place.since <= day
    return begun and (place.until is None or place.until >= day)


def _members(case: Case) -> list[Membership]:
    groups = [team for team in case.teams if team.kind == RESOURCE_GROUP.id]
    return [m for group in groups for m in group.members if m.deputy_for is None]


NOMINATION = Track(
    id="nomination",
    title=Text(sv="Från kartan till gruppen", en="From the map to the group"),
    stages=(
        Term("mapped", Text(sv="På kartan", en="On the map")),
        Term(
            "functional",
            Text(
                sv="Har en bra och viktig funktion",
                en="Has a good and important function",
            ),
        ),
        Term("nominated", Text(sv="Nominerad", en="Nominated")),
        Term("asked", Text(sv="Tillfrågad", en="Asked")),
        Term("accepted", Text(sv="Har tackat ja", en="Has said yes")),
        Term("declined", Text(sv="Har tackat nej", en="Has said no")),
        Term("no_answer", Text(sv="Inget svar", en="No answer")),
        Term("member", Text(sv="Med i gruppen", en="In the group")),
        Term("left", Text(sv="Har lämnat gruppen", en="Has left the group")),
    ),
    places=nomination_places,
)

BESIDE = Track(
    id="beside",
    title=Text(sv="Med utan att ha nominerats", en="In without a nomination"),
    stages=(
        Term(CORE, Text(sv="Grundbulten", en="Core trio")),
        Term(COOPTED, Text(sv="Adjungerad", en="Co-opted")),
        Term("left", Text(sv="Har lämnat gruppen", en="Has left the group")),
    ),
    places=beside_places,
)

COACH_OFFER = Track(
    id="coach_offer",
    title=Text(sv="Erbjudandet om brukarcoach", en="The offer of a user coach"),
    stages=(
        Term("coach_offered", Text(sv="Erbjuden", en="Offered")),
        Term("invited", Text(sv="Inbjuden", en="Invited")),
        Term("declined", Text(sv="Klienten avstod", en="The client said no")),
    ),
    places=coach_places,
)

ALL = (NOMINATION, BESIDE, COACH_OFFER)
