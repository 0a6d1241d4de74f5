"""Who is in the team, and which support it makes available, by itself and with others."""

from collections.abc import Callable, Iterable, Set

from actcore.model import CaseloadAssignment, Membership, PersonId, Site, Team, current
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ...answers import all_of, any_of, graded, latest, latest_of
from ...sources import GUIDE, page
from ..reasons import municipality
from ..reasons import team as reasons
from ..roles import ADMINISTRATION, CATALOGUE, CITIZEN, TOP
from ..teams import ACT_TEAM, EXTERNAL, MEMBER
from ..worksheets.deciding.partner_overview import (
    Collaboration,
    Partner,
    PartnerOverview,
)
from ..worksheets.shared import SPECIALISED, Area
from ..worksheets.team.team_profile import SupportArea, TeamFunction, TeamProfile
from .carried import unplaced

SOCIAL = ("housing_support", "social_pedagogical_support")
"""Two functions of one discipline."""
LEADING = frozenset(
    {"team_leader", "steering_group_member"}
    | {role.id for role in CATALOGUE if role.level in (CITIZEN, ADMINISTRATION, TOP)}
)
"""Leaders, politicians and the citizen, who are in no team for a discipline."""
WITHOUT_DISCIPLINE = LEADING | {
    "team_member",
    "staff_change_agent",
    "language_worker",
    "supervisor",
    "partner",
}
"""Roles that say nothing of a discipline. Every other role is one, a local one too."""


@rule(
    "ACT040",
    "specialised-support-not-available",
    on=Team,
    kind="act_team",
    strength=Strength.DEFINING,
    source=GUIDE.at("Fagspecialiseret støtte i ACT-indsatsen", pages=page(10)),
    statement=Text(
        da="Der er fagspecialiseret støtte at få på fem områder: misbrug, psykisk sårbarhed, helbred, netværk og økonomi.",
        en="Specialised support is there to be had in five areas: misuse, mental vulnerability, health, network and economy.",
    ),
)
def specialised_support(team: Team, ctx: Context) -> Verdict:
    """Asks the latest profile for somebody in the team on the day, or a partner, for each.

    Some areas are partly. It is about what a citizen could have, never about what
    citizens use. How far the team gives it itself is ACT044's matter.
    """
    if not team.on(ctx.as_of):
        return not_assessed(municipality.NO_MEMBERS, team)
    profile = team_profile(team, ctx)
    if profile is None:
        return not_assessed(reasons.NO_PROFILE, team)
    here = {m.person for m in (*team.on(ctx.as_of), *team.deputies_on(ctx.as_of))}
    return graded(
        [_available(profile.areas or (), area, here) for area in SPECIALISED],
        profile,
        missing=reasons.AREAS_UNKNOWN,
        some=reasons.SOME_AREAS,
        none=reasons.NO_AREA,
    )


@rule(
    "ACT041",
    "citizen-without-primary-contact",
    on=Team,
    kind="act_team",
    strength=Strength.DEFINING,
    source=GUIDE.at(
        "Teamindsats og tværfaglighed; Fagspecialiseret støtte i ACT-indsatsen",
        pages=page(9, 10),
    ),
    statement=Text(
        da="Hver borger har en primær kontakt i teamet, og socialpædagogisk støtte binder fagene sammen.",
        en="Every citizen has a primary contact in the team, and social-pedagogical support holds the disciplines together.",
    ),
)
def primary_contact(team: Team, ctx: Context) -> Verdict:
    """Counts citizens of the caseload whose worker has a place in an ACT team on the day.

    Any function can be the worker, and two may share; but where nobody in the team gives
    housing or social-pedagogical support, it is partly. That somebody of the team should
    have the contact, for each citizen, follows from the text without standing there as a
    number. A worker who has left shows a citizen whom nobody has taken over. A stand-in's
    citizens, and those of somebody without a known place in any ACT team, cannot be told;
    where another citizen has nobody, they are left out.
    """
    if not team.members:
        return not_assessed(municipality.NO_MEMBERS, team)
    ever = {member.person for member in team.members}
    ever |= {assignment.person for assignment in unplaced(ctx.site, ctx.as_of)}
    carried = current(ctx.site.caseload, ctx.as_of)
    citizens = {a.client for a in carried if a.person in ever}
    if not citizens:
        return not_assessed(reasons.CITIZENS_UNKNOWN, team)
    held = [
        any_of(*[_in_place(a, ctx) for a in carried if a.client == citizen])
        for citizen in sorted(citizens)
    ]
    if all(held):
        return _held_together(team, ctx)
    known = [answer for answer in held if answer is not None]
    return graded(
        held if all(known) else known,
        team,
        missing=reasons.CONTACT_UNKNOWN,
        some=reasons.SOME_CONTACTS,
        none=reasons.NO_CONTACT,
    )


@rule(
    "ACT042",
    "no-work-across-sectors",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Tværfagligt samarbejde er afgørende for succes i arbejdet med metoden",
        pages=page(13),
    ),
    statement=Text(
        da="Teamet arbejder tværfagligt sammen med andre i kommunen og med regionen.",
        en="The team works across professions with others in the municipality and with the region.",
    ),
)
def across_sectors(site: Site, ctx: Context) -> Verdict:
    """Looks for an established collaboration on each side in the latest overview.

    One side only is partly. The guide names no partner that must be there, and how
    binding the work is belongs to the agreements (ACT104).
    """
    overview = latest(site.filled(PartnerOverview), ctx.as_of)
    if overview is None or overview.partners is None:
        return not_assessed(reasons.NO_PARTNER_WORK, overview or site)
    return graded(
        [
            any_of(*[_works_with(partner, side) for partner in overview.partners])
            for side in ("municipality", "region")
        ],
        overview,
        missing=reasons.PARTNERS_UNCLEAR,
        some=reasons.ONE_SIDE_ONLY,
        none=reasons.NO_PARTNER,
    )


@rule(
    "ACT043",
    "team-of-one-discipline",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at(
        "Etablering af ACT-team og udvælgelse af teamleder", pages=page(17)
    ),
    statement=Text(
        da="Teamet er etableret med medarbejdere fra flere fag, som hver byder ind med sit eget.",
        en="The team is set up with workers of several disciplines, each contributing their own.",
    ),
    parameters={
        "disciplines": Parameter(
            2,
            unit="disciplines",
            about=Text(
                da="Mindste antal forskellige fag i teamet",
                en="Lowest number of different disciplines in the team",
            ),
            minimum=1,
            printed=False,
        )
    },
)
def several_disciplines(team: Team, ctx: Context) -> Verdict:
    """Counts the disciplines of the roles held on the day, and as many workers with one.

    The guide gives neither a number nor a size; two follows from "each with an own".
    Housing support and social-pedagogical support count as one discipline. A leader's
    role on whatever level, a language or being a change agent is none.
    """
    members = team.on(ctx.as_of)
    if not members:
        return not_assessed(municipality.NO_MEMBERS, team)
    own = [_disciplines(member) for member in members if not _only_leads(member)]
    number = min(len(set().union(*own)), sum(1 for found in own if found))
    if number < ctx.p.disciplines and not all(own):
        return not_assessed(reasons.DISCIPLINES_UNKNOWN, team)
    return met_if(
        number >= ctx.p.disciplines,
        team,
        otherwise=reasons.TOO_FEW_DISCIPLINES,
        disciplines=number,
    )


@rule(
    "ACT044",
    "support-not-given-directly",
    on=Team,
    kind="act_team",
    strength=Strength.DEFINING,
    source=GUIDE.at("Kort om ACT-metoden", pages=page(8)),
    statement=Text(
        da="Hver funktion i teamet giver selv borgeren støtte eller behandling ud fra sit fag.",
        en="Every function in the team gives citizens support or treatment itself, from its own discipline.",
    ),
)
def direct_functions(team: Team, ctx: Context) -> Verdict:
    """Asks the latest profile about each function held in the team on the day.

    Some of them is partly. The guide's five functions are examples: none of them must
    be there, and others may be. Being referred elsewhere now and then changes nothing.
    """
    profile = team_profile(team, ctx)
    if profile is None:
        return not_assessed(reasons.NO_PROFILE, team)
    roles = functions_held(team, ctx, without=WITHOUT_DISCIPLINE)
    return graded(
        [said_of(profile, role, lambda row: row.gives_directly) for role in roles],
        profile,
        missing=reasons.DIRECTNESS_UNKNOWN,
        some=reasons.SOME_DIRECT,
        none=reasons.NONE_DIRECT,
    )


@rule(
    "ACT045",
    "no-psychiatrist-in-the-team",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Samarbejde med fx behandlingspsykiatrien er vigtigt", pages=page(13)
    ),
    statement=Text(
        da="Teamet har psykiatrisk kompetence, og en psykiater er med i det.",
        en="The team has psychiatric competence, and a psychiatrist is part of it.",
    ),
)
def psychiatrist(team: Team, ctx: Context) -> Verdict:
    """Grades: part of the team is met, attached from outside is partly, none is unmet.

    The guide calls taking part crucial and tells that both trial teams long did
    without; it gives no working time.
    """
    if not team.on(ctx.as_of):
        return not_assessed(municipality.NO_MEMBERS, team)
    places = team.holding("psychiatrist", ctx.as_of)
    ways = [place.entry for place in places]
    if any(p.entry == MEMBER and p.since is not None for p in places):
        return met(*places)
    if MEMBER in ways:
        return not_assessed(municipality.DATES_UNKNOWN, *places)
    if not team.roles_known(ctx.as_of):
        return not_assessed(municipality.ROLES_UNKNOWN, team)
    if None in ways:
        return not_assessed(municipality.ATTACHMENT_UNKNOWN, *places)
    if EXTERNAL in ways:
        return partly(municipality.PSYCHIATRIST_EXTERNAL, *places)
    return unmet(municipality.NO_PSYCHIATRIST, team)


def team_profile(team: Team, ctx: Context) -> TeamProfile | None:
    """The team's profile that counts on the day."""
    return latest_of(team, ctx.site.filled(TeamProfile), ctx.as_of)


def functions_held(
    team: Team, ctx: Context, *, without: Iterable[str]
) -> list[str | None]:
    """The functions held in the team on the day, and None for each unrecorded place."""
    members = team.on(ctx.as_of)
    held = {role for member in members for role in member.roles or ()}
    unknown = [None for member in members if member.roles is None]
    return [*sorted(held.difference(without)), *unknown]


def said_of(
    profile: TeamProfile, role: str | None, ask: Callable[[TeamFunction], bool | None]
) -> bool | None:
    """What the profile says of one function; None where it has no row for it."""
    rows = [row for row in profile.functions or () if row.role == role]
    return all_of(*[ask(row) for row in rows]) if role and rows else None


def _available(
    areas: Iterable[SupportArea], area: Area, here: Set[PersonId]
) -> bool | None:
    rows = [row for row in areas if row.area is area]
    answers: list[bool | None] = [row.partner_gives for row in rows]
    for row in rows:
        known = row.people is not None
        answers.append(not here.isdisjoint(row.people or ()) if known else None)
    return any_of(*answers) if answers else None


def _in_place(assignment: CaseloadAssignment, ctx: Context) -> bool | None:
    """Whether a citizen is with somebody who has a place in an ACT team on the day.

    None where the place is unknown or a stand-in's, or a first day is not recorded.
    """
    teams = [team for team in ctx.site.teams if team.kind == ACT_TEAM]
    places = [m for t in teams for m in t.members if m.person == assignment.person]
    begun = [m for m in places if m.since is None or ctx.past(m.since)]
    if not begun:
        return None
    now = [m for t in current(teams, ctx.as_of) for m in current(t.members, ctx.as_of)]
    own = [member for member in now if member.person == assignment.person]
    dated = [m for m in own if m.since is not None and m.deputy_for is None]
    if dated and assignment.since is not None:
        return True
    return None if own else False


def _held_together(team: Team, ctx: Context) -> Verdict:
    """Whether there is somebody in the team whose support holds the rest together."""
    places = team.on(ctx.as_of)
    if any(member.has_role(*SOCIAL) for member in places):
        return met(team)
    if not team.roles_known(ctx.as_of):
        return not_assessed(municipality.ROLES_UNKNOWN, team)
    return partly(reasons.NO_SOCIAL_SUPPORT, team)


def _disciplines(member: Membership) -> set[str]:
    own = set(member.roles or ()) - WITHOUT_DISCIPLINE
    return {"social" if role in SOCIAL else role for role in own}


def _only_leads(member: Membership) -> bool:
    return member.has_role(*LEADING) and not _disciplines(member)


def _works_with(partner: Partner, side: str) -> bool | None:
    """Whether there is an established collaboration with somebody of that side."""
    how_far, principal = partner.collaboration, partner.principal
    return all_of(
        None if how_far is None else how_far is Collaboration.ESTABLISHED,
        None if principal is None else principal == side,
    )
