"""What is different between two maps, and between two days of a case.

People are the same where their id is. What one of the two maps does not tell is no
change: it is listed as unknown.
"""

from collections.abc import Iterator
from datetime import date

import attrs

from actcore.model import (
    Case,
    Contact,
    Goal,
    GoalId,
    GoalStatus,
    Layer,
    PersonId,
    PersonKind,
    Sociogram,
)

from .measures import ENDED
from .naming import Called
from .seen import day_of, goals_on, map_of, members_on
from .values import CODES, Kinds


@attrs.frozen
class Shift:
    """Something about somebody that was one thing and is another.

    Args:
        person: Who.
        before: What it was.
        after: What it is.
    """

    person: PersonId
    before: int | str = attrs.field(repr=False)
    after: int | str = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class MapChanges:
    """What is different between two maps, people in the order of the later one.

    Somebody may be in several: closer and with another tie.

    Args:
        came: Who is on the later one only.
        gone: Who is on the earlier one only, in its order.
        closer: Who stands in a nearer ring.
        farther: Who stands in a ring further out.
        moved: Who belongs to another part of life.
        bond_changed: With whom the tie is another.
        unchanged: Who is on both with the same ring, part of life and tie.
        unknown: Whose ring one of the two does not tell, or both.
        layers: Which life each of them tells of.
    """

    came: tuple[PersonId, ...] = ()
    gone: tuple[PersonId, ...] = ()
    closer: tuple[Shift, ...] = ()
    farther: tuple[Shift, ...] = ()
    moved: tuple[Shift, ...] = ()
    bond_changed: tuple[Shift, ...] = ()
    unchanged: tuple[PersonId, ...] = ()
    unknown: tuple[PersonId, ...] = ()
    layers: tuple[Layer, Layer] = (Layer.EVERYDAY, Layer.EVERYDAY)

    @property
    def any(self) -> bool:
        """Whether anybody came, left, moved or has another tie."""
        people = (self.came, self.gone)
        shifts = (self.closer, self.farther, self.moved, self.bond_changed)
        return any(people) or any(shifts)

    def sentences(self, language: str, called: Called = CODES) -> tuple[str, ...]:
        """What is different, a plain sentence each; one that says so where nothing is.

        Args:
            language: The language.
            called: What people and parts of life are called.
        """
        from .change_words import of_maps

        return tuple(of_maps(self, language, called))


@attrs.frozen(kw_only=True)
class Changes:
    """What is different between two days of a case.

    Each side is asked at a day of its own. Goals carry no day but that they were set on,
    so a goal has the status that the record of that side gives it.

    Args:
        days: The two days; None where a map is undated and no day was given.
        map: What is different on the map; None where one side has none.
        team: How many are in the client's own team, the client left out; None where
            that cannot be told.
        goals: How many goals are neither reached nor dropped.
        goals_new: Which are on the later side only.
        goals_reached: Which are reached now and were not.
        kinds: How many on the map are private and professional.
    """

    days: tuple[date | None, date | None]
    map: MapChanges | None
    team: tuple[int | None, int | None]
    goals: tuple[int, int]
    goals_new: tuple[GoalId, ...] = ()
    goals_reached: tuple[GoalId, ...] = ()
    kinds: tuple[Kinds, Kinds] | None = None

    @property
    def any(self) -> bool:
        """Whether anything is different; what one side does not tell is not."""
        return (
            (self.map is not None and self.map.any)
            or (None not in self.team and self.team[0] != self.team[1])
            or self.goals[0] != self.goals[1]
            or bool(self.goals_new or self.goals_reached)
        )

    @property
    def professional_share(self) -> tuple[float | None, float | None]:
        """The professional among those on the map whose kind is known."""
        if self.kinds is None:
            return (None, None)
        return (_share(self.kinds[0]), _share(self.kinds[1]))

    def sentences(self, language: str, called: Called = CODES) -> tuple[str, ...]:
        """What is different, a plain sentence each.

        Args:
            language: The language.
            called: What people and parts of life are called.
        """
        from .change_words import of_case

        return tuple(of_case(self, language, called))

    def caution(self, language: str) -> str:
        """What a change does not say, to be printed with it."""
        from .change_words import CAUTION

        return CAUTION.get(language)


def changes(
    old: Case,
    new: Case,
    *,
    since: date | None = None,
    until: date | None = None,
    earlier: Sociogram | None = None,
    later: Sociogram | None = None,
) -> Changes:
    """Compare two records of a case, or two days of one record.

    Args:
        old: The earlier record.
        new: The later record; may be the same, where `since` or `earlier` tells the
            two sides apart.
        since: The day of the earlier side; that of its map where left out.
        until: The day of the later side; that of its map where left out.
        earlier: The earlier map; that of `old` on `since` where left out.
        later: The later map; that of `new` on `until` where left out.

    Returns:
        The changes, by id.
    """
    before, after = _map(old, earlier, since), _map(new, later, until)
    days = (_day(before, since), _day(after, until))
    maps, kinds = None, None
    if before is not None and after is not None:
        maps = map_changes(before, after)
        kinds = (_kinds(old, before), _kinds(new, after))
    goals = goals_on(old, days[0]), goals_on(new, days[1])
    status = {goal.id: goal.status for goal in goals[0]}
    return Changes(
        days=days,
        map=maps,
        team=(_team(old, days[0]), _team(new, days[1])),
        goals=(_open(goals[0]), _open(goals[1])),
        goals_new=tuple([goal.id for goal in goals[1] if goal.id not in status]),
        goals_reached=tuple(
            [
                goal.id
                for goal in goals[1]
                if goal.status is GoalStatus.REACHED
                and status.get(goal.id) is not GoalStatus.REACHED
            ]
        ),
        kinds=kinds,
    )


def map_changes(earlier: Sociogram, later: Sociogram) -> MapChanges:
    """Compare two maps, person by person.

    Args:
        earlier: The one.
        later: The other; of another layer too, where two lives are compared.

    Returns:
        The changes, by id.
    """
    before = {contact.person: contact for contact in earlier.contacts}
    after = {contact.person: contact for contact in later.contacts}
    both = [(before[who], contact) for who, contact in after.items() if who in before]
    rings = list(_shifts(both, "closeness"))
    moved = tuple(_shifts(both, "sphere"))
    bonds = tuple(_shifts(both, "bond"))
    unknown = tuple(
        [new.person for old, new in both if None in (old.closeness, new.closeness)]
    )
    changed = {shift.person for shift in (*rings, *moved, *bonds)}.union(unknown)
    return MapChanges(
        came=tuple([who for who in after if who not in before]),
        gone=tuple([who for who in before if who not in after]),
        closer=tuple([shift for shift in rings if _inward(shift)]),
        farther=tuple([shift for shift in rings if not _inward(shift)]),
        moved=moved,
        bond_changed=bonds,
        unchanged=tuple([new.person for _, new in both if new.person not in changed]),
        unknown=unknown,
        layers=(earlier.layer, later.layer),
    )


def _shifts(both: list[tuple[Contact, Contact]], field: str) -> Iterator[Shift]:
    """Where both maps tell something, and not the same."""
    for old, new in both:
        was, now = getattr(old, field), getattr(new, field)
        if was is not None and now is not None and was != now:
            yield Shift(new.person, was, now)


def _inward(shift: Shift) -> bool:
    return int(shift.after) < int(shift.before)


def _map(case: Case, chosen: Sociogram | None, day: date | None) -> Sociogram | None:
    present = case.sociogram
    if chosen is not None or present is None:
        return chosen
    if day is None or present.drawn_on is None or present.drawn_on <= day:
        return map_of(case)
    return case.map_on(day, present.layer)


def _day(sociogram: Sociogram | None, day: date | None) -> date | None:
    return day if sociogram is None else day_of(sociogram, day)


def _team(case: Case, day: date | None) -> int | None:
    members = members_on(case, day)
    return None if members is None else len(members)


def _open(goals: list[Goal]) -> int:
    return sum([goal.status not in ENDED for goal in goals])


def _kinds(case: Case, sociogram: Sociogram) -> Kinds:
    people = {person.id: person.kind for person in case.people}
    kinds = [
        people.get(contact.person)
        for contact in sociogram.contacts
        if contact.person != case.client
    ]
    private = kinds.count(PersonKind.PRIVATE)
    professional = kinds.count(PersonKind.PROFESSIONAL)
    return Kinds(private, professional, len(kinds) - private - professional)


def _share(kinds: Kinds) -> float | None:
    known = kinds.private + kinds.professional
    return kinds.professional / known if known else None
