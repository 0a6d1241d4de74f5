"""What a client's map measures: a few counts, each with what it does not say.

There is no total, no score, and nobody is suggested for anything: what to make of a count
is for the client and those who talk it over with them.
"""

from collections import Counter
from datetime import date

import attrs

from actcore.model import Case, GoalStatus, Person, PersonId, PersonKind, Sociogram

from .seen import day_of, goals_on, map_of, members_on
from .values import (
    Bonds,
    Bridge,
    Bridges,
    Covered,
    Density,
    GoalCover,
    Kinds,
    Lone,
    Measure,
    Reach,
    Rings,
    Size,
    Spheres,
    StructuralHoles,
    Worlds,
)
from .web import Web, circles, constraint, effective_size, web_of

ENDED = (GoalStatus.REACHED, GoalStatus.DROPPED)


@attrs.frozen(kw_only=True)
class Measures:
    """The measures of one map, the client left out.

    Args:
        size: How many people are on it.
        rings: How many in each ring.
        spheres: How many in each part of life.
        kinds: How many private and how many professional.
        bonds: What the ties to the client are like.
        density: How many pairs know each other, do not, and are unknown.
        worlds: The circles of people who know each other.
        lone: Whom nobody else is told to know.
        bridges: Who alone holds a circle together.
        goals: How many help with each current goal.
        reach: Whom the client's own team reaches; None where no day or no team is known.
        team_kinds: How many in that team are private and professional; None likewise.
        holes: Burt's measures, for research; None where not asked for.
    """

    size: Size
    rings: Rings
    spheres: Spheres
    kinds: Kinds
    bonds: Bonds
    density: Density
    worlds: Worlds
    lone: Lone
    bridges: Bridges
    goals: GoalCover
    reach: Reach | None = None
    team_kinds: Kinds | None = None
    holes: StructuralHoles | None = None

    def all(self) -> tuple[Measure, ...]:
        """Every measure there is, in the order to tell them."""
        found = (
            self.size,
            self.rings,
            self.spheres,
            self.kinds,
            self.bonds,
            self.density,
            self.worlds,
            self.lone,
            self.bridges,
            self.reach,
            self.team_kinds,
            self.goals,
            self.holes,
        )
        return tuple([measure for measure in found if measure is not None])


def measure(
    case: Case,
    *,
    as_of: date | None = None,
    sociogram: Sociogram | None = None,
    advanced: bool = False,
) -> Measures:
    """Measure a map.

    Args:
        case: The case; every team in it counts as the client's own.
        as_of: The day that the team and the goals are asked for; that of the drawing
            where left out.
        sociogram: Which of the case's maps; the present one where left out, or the one
            of `as_of`.
        advanced: Whether to add measures that only research has a use for.

    Returns:
        The measures; each tells itself in words, with a caution to print beside it.

    Raises:
        DocumentError: If there is no map.
    """
    found = map_of(case, sociogram, as_of)
    day = day_of(found, as_of)
    web = web_of(found, case.client)
    contacts, links = web.contacts, web.links
    people = {person.id: person for person in case.people}
    rings = Counter([contact.closeness for contact in contacts])
    bonds = Counter([contact.bond for contact in contacts])
    whole, cuts = circles(links)
    members = members_on(case, day)
    count = len(contacts)
    return Measures(
        size=Size(count),
        rings=_rings(rings),
        spheres=Spheres(tuple(Counter([c.sphere for c in contacts]).items())),
        kinds=_kinds(people, web.numbers),
        bonds=Bonds(tuple([(b, n) for b, n in bonds.items() if b]), bonds[None]),
        density=Density(count * (count - 1) // 2, web.known, web.denied),
        worlds=Worlds(tuple([web.ids(c) for c in whole if c & (c - 1)])),
        lone=Lone(
            tuple([c.person for c, n in zip(contacts, links, strict=True) if not n]),
            count,
        ),
        bridges=_bridges(web, cuts),
        goals=_goal_cover(case, day),
        reach=None if members is None else _reach(web, members),
        team_kinds=(None if members is None else _kinds(people, members, of_team=True)),
        holes=(
            StructuralHoles(effective_size(links), constraint(links))
            if advanced
            else None
        ),
    )


def _rings(rings: dict[int | None, int]) -> Rings:
    outermost = max([ring for ring in rings if ring is not None], default=0)
    counts = [rings.get(ring, 0) for ring in range(1, min(outermost, 7) + 1)]
    beyond = [(r, n) for r, n in rings.items() if r is not None and r > len(counts)]
    placed = [*enumerate(counts, start=1), *sorted(beyond)]
    return Rings(tuple(placed), rings.get(None, 0))


def _kinds(
    people: dict[PersonId, Person],
    ids: dict[PersonId, int] | tuple[PersonId, ...],
    *,
    of_team: bool = False,
) -> Kinds:
    kinds = [people[who].kind if who in people else None for who in ids]
    private = kinds.count(PersonKind.PRIVATE)
    professional = kinds.count(PersonKind.PROFESSIONAL)
    unknown = len(kinds) - private - professional
    return Kinds(private, professional, unknown, of_team)


def _bridges(web: Web, cuts: list[tuple[int, list[int]]]) -> Bridges:
    spheres: dict[str, int] = {}
    for number, contact in enumerate(web.contacts):
        if contact.sphere is not None:
            spheres[contact.sphere] = spheres.get(contact.sphere, 0) | 1 << number
    return Bridges(
        tuple(
            [
                Bridge(
                    web.contacts[number].person,
                    len(parts),
                    _linked_by(web.links[number] | 1 << number, parts, spheres),
                )
                for number, parts in cuts
            ]
        )
    )


def _linked_by(
    near: int, parts: list[int], spheres: dict[str, int]
) -> tuple[tuple[str, ...], ...]:
    """The parts of life that one person alone links, out of those they have to do with.

    Those are their own and those of the people they know. Two are linked otherwise where
    one of the parts that the circle would fall into has both; such stand together.
    """
    touched = [people for people in spheres.items() if people[1] & near]
    if len(touched) < 2:
        return ()
    groups: list[tuple[int, tuple[str, ...]]] = []
    taken = 0
    for sphere, people in touched:
        there, bit = 0, 1
        for bits in parts:
            if bits & people:
                there |= bit
            bit <<= 1
        if there & taken:
            groups = _joined(groups, there, (sphere,))
        elif there:
            groups.append((there, (sphere,)))
        taken |= there
    return tuple([names for _, names in groups]) if len(groups) > 1 else ()


def _joined(
    groups: list[tuple[int, tuple[str, ...]]], there: int, together: tuple[str, ...]
) -> list[tuple[int, tuple[str, ...]]]:
    """The groups with one more, which takes in those it shares a part with."""
    apart = []
    for where, names in groups:
        if where & there:
            there, together = there | where, (*names, *together)
        else:
            apart.append((where, names))
    return [*apart, (there, together)]


def _reach(web: Web, members: tuple[PersonId, ...]) -> Reach:
    on_the_map = [web.numbers[who] for who in members if who in web.numbers]
    bits = 0
    for number in on_the_map:
        bits |= 1 << number | web.links[number]
    seated = sum([1 << number for number in on_the_map])
    return Reach(
        people=len(web.links),
        members=web.ids(seated),
        known_to_them=web.ids(bits & ~seated),
        off_the_map=tuple([who for who in members if who not in web.numbers]),
    )


def _goal_cover(case: Case, day: date | None) -> GoalCover:
    """Goals in force, numbered as in the picture: paused ones keep their number."""
    found = []
    open_goals = [goal for goal in goals_on(case, day) if goal.status not in ENDED]
    for number, goal in enumerate(open_goals, start=1):
        if goal.status is not GoalStatus.PAUSED:
            helpers = goal.supported_by
            count = None if helpers is None else len(dict.fromkeys(helpers))
            found.append(Covered(goal.id, number, count))
    return GoalCover(tuple(found))
