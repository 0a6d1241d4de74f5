"""The client's own team on one day, as the pictures need it."""

from collections.abc import Iterable, Mapping
from datetime import date

import attrs

from actcore.model import Case, PersonId, RoleId, Team, current
from actcore.text import joined
from actcore.variant import TeamKind, Variant


@attrs.frozen(kw_only=True)
class OwnTeam:
    """Who is in the client's own team on one day, and who is asked into it.

    Args:
        title: What it is called; None where the model has no such team.
        members: The people in it, the client first, the others as recorded.
        roles: The roles that each of them has there.
        asked: Who has been asked and has not answered.
    """

    title: str | None
    members: tuple[PersonId, ...]
    roles: Mapping[PersonId, tuple[RoleId, ...]]
    asked: tuple[PersonId, ...]


def own_team(case: Case, variant: Variant, day: date, language: str) -> OwnTeam:
    """The client's own team on `day`.

    A team of a kind that is an organisation's, such as one of staff, is not the client's
    own, whatever document it is recorded in.
    """
    kinds = {kind.id: kind for kind in variant.teams}
    teams = [
        team
        for team in current(case.teams, day)
        if team.kind not in kinds or kinds[team.kind].document is Case
    ]
    roles: dict[PersonId, list[RoleId]] = {}
    for member in (member for team in teams for member in team.on(day)):
        held = roles.setdefault(member.person, [])
        held += [role for role in member.roles or () if role not in held]
    return OwnTeam(
        title=_title(teams, variant, language),
        members=tuple(sorted(roles, key=lambda person: person != case.client)),
        roles={person: tuple(held) for person, held in roles.items()},
        asked=tuple([who for who in case.asked_on(day) if who not in roles]),
    )


def _title(teams: Iterable[Team], variant: Variant, language: str) -> str | None:
    """What the teams are called; where there is none, what the model would call one."""
    possible: list[TeamKind] = [k for k in variant.teams if k.document is Case]
    present = {team.kind for team in teams}
    found = [kind for kind in possible if kind.id in present]
    if not found and len(possible) == 1:
        found = possible
    titles = dict.fromkeys(kind.title.get(language) for kind in found)
    return joined(tuple(titles), language) or None
