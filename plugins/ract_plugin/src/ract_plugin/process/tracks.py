"""The ways people take into a resource group, stage by stage.

Most are on the client's map first, are nominated, asked, and answer. The core trio and
co-opted specialists come in beside that; the offer of a user coach is a way of its own.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from actcore.model import Answer, Case, Contact, Invitation, PersonId
from actcore.variant import Placed, Term, Text, Track

from ..rules.reading import of_last_day
from ..teams import COACH, COOPTED, CORE, RESOURCE_GROUP
from ..worksheets.group.asking import Asking
from ..worksheets.group.coach_offer import CoachAnswer, CoachOffer

MEMBER, LEFT = "member", "left"


class _Stay(NamedTuple):
    """A place in a resource group that had begun by the day in question."""

    person: PersonId
    entry: str | None
    until: date | None


def nomination_places(case: Case, day: date) -> Iterator[Placed]:
    """How far everybody is on the way from the client's map to a place in the group.

    The client is not on the way. Who came in beside it is told of on the other tracks,
    unless they were nominated as well.
    """
    stays = _stays(case, day)
    beside = {stay.person for stay in stays if stay.entry in (CORE, COOPTED, COACH)}
    for person in case.people:
        if person.id == case.client:
            continue
        own = [
            stay
            for stay in stays
            if stay.person == person.id and stay.entry not in (CORE, COOPTED, COACH)
        ]
        invitation = case.invitation(person.id, day)
        if person.id in beside and not own and invitation is None:
            continue
        if stage := _nomination_stage(person.id, own, invitation, case, day):
            yield Placed(person.id, stage)


def beside_places(case: Case, day: date) -> Iterator[Placed]:
    """The core trio and the co-opted, who were never nominated, and who of them left."""
    yield from _by_person({CORE: CORE, COOPTED: COOPTED}, case, day)


def coach_places(case: Case, day: date) -> Iterator[Placed]:
    """The coaches in the group or gone from it, and what became of the latest offer."""
    seated = list(_by_person({COACH: MEMBER}, case, day))
    yield from seated
    made = [
        sheet
        for sheet in case.filled(CoachOffer)
        if sheet.offered_on is not None
        and sheet.offered_on <= day
        and sheet.nobody_to_offer is not True
    ]
    latest = of_last_day(made, lambda sheet: sheet.offered_on)
    coaches = {sheet.coach for sheet in latest}
    if not latest or (seated and coaches <= {None, *(p.person for p in seated)}):
        return
    answers = {sheet.answer for sheet in latest}
    answer = answers.pop() if len(answers) == 1 else None
    coach = coaches.pop() if len(coaches) == 1 else None
    yield Placed(coach, _ANSWERED.get(answer, "coach_offered"))


_ANSWERED: dict[CoachAnswer | None, str] = {
    CoachAnswer.YES: "invited",
    CoachAnswer.NO: "declined",
}


def given_up(invitation: Invitation, case: Case, day: date) -> bool:
    """Whether the question to somebody was let be, and not put again since."""
    return any(
        sheet.person == invitation.person
        and sheet.closed_on is not None
        and (invitation.asked_on or sheet.closed_on) <= sheet.closed_on <= day
        for sheet in case.filled(Asking)
    )


def _by_person(stages: Mapping[str, str], case: Case, day: date) -> Iterator[Placed]:
    """Who came in by one of the ways that `stages` names, with the stage it gives."""
    found: dict[PersonId, str] = {}
    for stay in _stays(case, day):
        if stage := stages.get(stay.entry or ""):
            gone = stay.until is not None and stay.until < day
            if not gone or stay.person not in found:
                found[stay.person] = LEFT if gone else stage
    for person, stage in found.items():
        yield Placed(person, stage)


def _nomination_stage(
    person: PersonId,
    stays: list[_Stay],
    invitation: Invitation | None,
    case: Case,
    day: date,
) -> str | None:
    """The furthest stage that the record shows for somebody by the day."""
    ends = [stay.until for stay in stays]
    if any(end is None or end >= day for end in ends):
        return MEMBER
    if ends and not _anew(invitation, [end for end in ends if end is not None]):
        return LEFT
    if invitation is not None and (stage := _invited(invitation, case, day)):
        return stage
    sociogram = case.map_on(day)
    if sociogram is None:
        return None
    contact = sociogram.contact(person)
    return None if contact is None else _mapped(contact)


def _anew(invitation: Invitation | None, ends: Iterable[date]) -> bool:
    """Whether somebody who had left was nominated or asked once more."""
    if invitation is None:
        return False
    days = [d for d in (invitation.nominated_on, invitation.asked_on) if d is not None]
    return bool(days) and max(days) > max(ends)


def _invited(invitation: Invitation, case: Case, day: date) -> str | None:
    answer = invitation.answer_on(day)
    if answer is not None:
        return "accepted" if answer is Answer.ACCEPTED else "declined"
    if invitation.asked_on is not None and invitation.asked_on <= day:
        return "no_answer" if given_up(invitation, case, day) else "asked"
    if invitation.nominated_on is None or invitation.nominated_on <= day:
        return "nominated"
    return None


def _mapped(contact: Contact) -> str:
    marked = contact.good_function and contact.important_function
    return "functional" if marked else "mapped"


def _stays(case: Case, day: date) -> list[_Stay]:
    """The places begun by the day; none outlasts its group, and deputies have none."""
    stays = []
    for team in case.teams:
        if team.kind != RESOURCE_GROUP.id:
            continue
        for place in team.members:
            if place.deputy_for is None and (place.since is None or place.since <= day):
                ends = [end for end in (place.until, team.until) if end is not None]
                stays.append(_Stay(place.person, place.entry, min(ends, default=None)))
    return stays


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
        Term(MEMBER, Text(sv="Med i gruppen", en="In the group")),
        Term(LEFT, Text(sv="Har lämnat gruppen", en="Has left the group")),
    ),
    places=nomination_places,
)

BESIDE = Track(
    id="beside",
    title=Text(sv="Med utan att ha nominerats", en="In without a nomination"),
    stages=(
        Term(CORE, Text(sv="Grundbulten", en="Core trio")),
        Term(COOPTED, Text(sv="Adjungerad", en="Co-opted")),
        Term(LEFT, Text(sv="Har lämnat gruppen", en="Has left the group")),
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
        Term(MEMBER, Text(sv="Med i gruppen", en="In the group")),
        Term(LEFT, Text(sv="Har lämnat gruppen", en="Has left the group")),
    ),
    places=coach_places,
)

ALL = (NOMINATION, BESIDE, COACH_OFFER)
