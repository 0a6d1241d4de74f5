"""Who carries how many clients on a day, team by team; no client is ever named."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import attrs

from actcore.fidelity.people import called
from actcore.model import Membership, PersonId, Site, Team, current
from actcore.text import Text
from actcore.variant import Variant

from ..seen.scene import Names
from . import caseload_words as said


@attrs.frozen(kw_only=True)
class Limit:
    """How many clients to a full-time post a model prints as the most.

    Args:
        most: The number.
        source: Where it is printed.
    """

    most: float = attrs.field(validator=attrs.validators.gt(0))
    source: str


@attrs.frozen(kw_only=True)
class Worker:
    """Somebody with a place in a team, or with clients.

    Args:
        label: What the worker is called here.
        clients: How many clients the worker carries.
        posts: The working time, in full-time posts; None where it is not recorded.
    """

    label: str = attrs.field(repr=False)
    clients: int
    posts: float | None

    @property
    def per_post(self) -> float | None:
        """How many clients that is to a full-time post."""
        return self.clients / self.posts if self.posts and self.clients else None


@attrs.frozen(kw_only=True)
class Load:
    """A team with its workers.

    Args:
        title: What the team is called; None for workers without a recorded place.
        workers: Its workers, as recorded; who is in two teams stands in the first.
        clients: How many clients its people carry, each counted once.
        posts: The working time of those who carry clients; None where it cannot be told.
        untold: Why it cannot be told.
    """

    title: str | None
    workers: tuple[Worker, ...]
    clients: int
    posts: float | None = None
    untold: Text | None = None

    @property
    def per_post(self) -> float | None:
        """How many clients there are to a full-time post among those who carry any."""
        return self.clients / self.posts if self.posts else None


@attrs.frozen
class _Site:
    """A site on one day, with what is asked of it again and again."""

    site: Site
    variant: Variant
    day: date
    names: Names
    language: str

    def carried(self, people: Iterable[PersonId]) -> set[str]:
        """The clients whom any of `people` carries on the day."""
        among = set(people)
        assignments = current(self.site.caseload, self.day)
        return {a.client for a in assignments if a.person in among}

    def teams(self) -> list[Team]:
        """The teams in which somebody carries clients, or has or will."""
        carriers = {assignment.person for assignment in self.site.caseload}
        return [
            team
            for team in current(self.site.teams, self.day)
            if any(place.person in carriers for place in self.places(team))
        ]

    def places(self, team: Team) -> tuple[Membership, ...]:
        """The places held in a team on the day, stand-ins last."""
        return (*team.on(self.day), *team.deputies_on(self.day))

    def labels(self, people: Sequence[PersonId]) -> dict[PersonId, str]:
        """What people are called; those who share a role are numbered."""
        plain = {
            person: called(
                person, self.site, self.variant, self.names, self.language, self.day
            )
            for person in people
        }
        if self.names is not Names.ROLES:
            return plain
        times, met = Counter(plain.values()), Counter[str]()
        for person, label in plain.items():
            if times[label] > 1:
                met[label] += 1
                plain[person] = f"{label} {met[label]}"
        return plain


def loads(
    site: Site, variant: Variant, *, day: date, names: Names, language: str
) -> tuple[Load, ...]:
    """Who carries how many clients on `day`.

    Args:
        site: The organisation.
        variant: Its model.
        day: The day.
        names: How workers are spoken of.
        language: The language of roles and teams.
    """
    on = _Site(site, variant, day, names, language)
    teams = on.teams()
    listed: dict[PersonId, Team | None] = {}
    for team in teams:
        for place in on.places(team):
            listed.setdefault(place.person, team)
    for assignment in current(site.caseload, day):
        listed.setdefault(assignment.person, None)
    labels = on.labels(list(listed))
    found = [_load(on, team, teams, listed, labels) for team in teams]
    rest = [person for person, team in listed.items() if team is None]
    if rest:
        workers = tuple(_worker(on, person, (), labels) for person in rest)
        clients = len(on.carried(rest))
        found.append(Load(title=None, workers=workers, clients=clients))
    return tuple(found)


def _load(
    on: _Site,
    team: Team,
    teams: Sequence[Team],
    listed: dict[PersonId, Team | None],
    labels: dict[PersonId, str],
) -> Load:
    places = on.places(team)
    everywhere = [place for other in teams for place in on.places(other)]
    people = list(dict.fromkeys(place.person for place in places))
    carriers = [person for person in people if on.carried([person])]
    untold = _untold(on, team, teams, carriers)
    posts = None
    if untold is None:
        posts = sum(_posts(places, person) or 0 for person in carriers)
    return Load(
        title=_title(on, team, teams),
        workers=tuple(
            _worker(on, person, everywhere, labels)
            for person in people
            if listed[person] is team
        ),
        clients=len(on.carried(people)),
        posts=posts,
        untold=untold,
    )


def _untold(
    on: _Site, team: Team, teams: Sequence[Team], carriers: Sequence[PersonId]
) -> Text | None:
    """Why the load of a team cannot be told, if it cannot."""
    if not carriers:
        return said.WHY_NOBODY
    others = {
        place.person
        for other in teams
        if other is not team
        for place in on.places(other)
    }
    if others.intersection(carriers):
        return said.WHY_TWO
    members = {place.person for place in team.on(on.day)}
    if not members.issuperset(carriers):
        return said.WHY_DEPUTY
    if any(not _posts(team.on(on.day), person) for person in carriers):
        return said.WHY_FTE
    return None


def _worker(
    on: _Site,
    person: PersonId,
    places: Sequence[Membership],
    labels: dict[PersonId, str],
) -> Worker:
    return Worker(
        label=labels[person],
        clients=len(on.carried([person])),
        posts=_posts(places, person),
    )


def _posts(places: Iterable[Membership], person: PersonId) -> float | None:
    """Somebody's working time in a team; None where a place does not tell it."""
    shares = [place.fte for place in places if place.person == person]
    known = [share for share in shares if share is not None]
    return sum(known) if known and len(known) == len(shares) else None


def _title(on: _Site, team: Team, teams: Sequence[Team]) -> str:
    """The kind of team, with its code where there are several."""
    kinds = {kind.id: kind.title.get(on.language) for kind in on.variant.teams}
    title = kinds.get(team.kind, team.kind)
    return title if len(teams) == 1 else f"{title} ({team.id})"
