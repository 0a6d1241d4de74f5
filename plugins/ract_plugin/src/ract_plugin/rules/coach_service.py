"""The user coaches as a service: who they are, who employs them, where they take part.

Brochure, "Sammanfattning", "Evidensbaserad praktik" and figure 1.
"""

from collections.abc import Iterator
from typing import NamedTuple

from actcore.model import MeetingStatus, Site, Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import area as reasons
from ..reasons import common
from ..sources import BROCHURE
from ..teams import KOMMUN, REGION
from ..worksheets.area.coach_service import CoachService, OwnExperience
from .reading import any_of, weigh

USER_COACH = "user_coach"
MOVEMENTS = ("user_movement", "relatives_movement")
PRINCIPAL_OF = {
    "municipality": KOMMUN,
    "social_services": KOMMUN,
    "housing_support": KOMMUN,
    "region": REGION,
    "health_care_region": REGION,
    "general_psychiatry_team": REGION,
    "specialist_team": REGION,
    "outpatient_team": REGION,
    "inpatient_unit": REGION,
    "primary_care": REGION,
}
"""Whose a team or conference is, by the kind of organisation that it belongs to."""


@rule(
    "RACT057",
    "coach-without-own-experience",
    on=CoachService,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Sammanfattning; Figur 1 (e)", lines="22-24, 416-417"),
    statement=Text(
        sv="Den som är brukarcoach har egen erfarenhet av psykisk funktionsnedsättning.",
        en="Somebody who is a user coach has own experience of psychiatric disability.",
    ),
)
def own_experience(coach: CoachService, ctx: Context) -> Verdict:
    """Takes the coach's own word for it, and nothing else is kept.

    A coach who does not want to say is not counted against anybody.
    """
    if ctx.ahead(coach.noted_on):
        return not_applicable(common.NOT_YET, coach)
    if coach.own_experience is None:
        return not_assessed(reasons.NO_OWN_EXPERIENCE, coach)
    if coach.own_experience is OwnExperience.NOT_SAID:
        return not_assessed(reasons.NOT_SAID, coach)
    return met_if(coach.own_experience is OwnExperience.YES, coach)


@rule(
    "RACT058",
    "coach-not-employed",
    on=CoachService,
    strength=Strength.DEFINING,
    source=BROCHURE.at(
        "Sammanfattning; Evidensbaserad praktik; Figur 1 (e)", lines="24, 65-66, 416"
    ),
    statement=Text(
        sv="Brukarcoachen är anställd.",
        en="The user coach is employed.",
    ),
)
def employed(coach: CoachService, ctx: Context) -> Verdict:
    """Asks for an employment and not for the employer.

    Region, municipality and users' organisation are equally good; who organises and who
    trains are other questions.
    """
    if ctx.ahead(coach.noted_on) or ctx.ahead(coach.employed_since):
        return not_applicable(common.NOT_YET, coach)
    if coach.employed is None:
        return not_assessed(reasons.NO_EMPLOYMENT, coach)
    return met_if(coach.employed, coach, otherwise=reasons.NOT_EMPLOYED)


@rule(
    "RACT059",
    "coach-organised-or-trained-elsewhere",
    on=CoachService,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Figur 1 (e)", lines="420"),
    statement=Text(
        sv="Brukarnas paraplyorganisation både organiserar och utbildar brukarcoacherna.",
        en="The users' umbrella organisation both organises and trains the user coaches.",
    ),
    parameters={
        "count_members": Parameter(
            False,
            printed=False,
            about=Text(
                sv="Räkna även en förening i brukar- eller anhörigrörelsen, till exempel en medlem i paraplyorganisationen.",
                en="Also count an association of users or relatives, such as a member of the umbrella organisation.",
            ),
        ),
    },
)
def organised_and_trained(coach: CoachService, ctx: Context) -> Verdict:
    """Looks at who organises and who trains, by their kind of organisation.

    The employer is a third question and may be anybody. A later training as peer
    supporter counts by who gave it.
    """
    if ctx.ahead(coach.noted_on):
        return not_applicable(common.NOT_YET, coach)
    trained = coach.trained
    if trained and not ctx.ahead(coach.trained_on):
        trained = _umbrella(coach.trainer, ctx)
    elif trained:
        trained = None
    return weigh(
        (_umbrella(coach.organiser, ctx), trained),
        coach,
        some=reasons.ORGANISED_OR_TRAINED,
        none=reasons.ORGANISED_AND_TRAINED,
        unknown=reasons.NO_ORGANISER,
    )


@rule(
    "RACT060",
    "coaches-absent-from-teams-or-conferences",
    on=Site,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Evidensbaserad praktik; Figur 1 (e)", lines="66-67, 417-418"),
    statement=Text(
        sv="Brukarcoacher är med i ordinarie team och på konferenser, hos både regionen och kommunerna.",
        en="User coaches take part in ordinary teams and conferences, both the region's and the municipalities'.",
    ),
)
def take_part(site: Site, ctx: Context) -> Verdict:
    """Asks for one team, for one conference, and for one of either with each principal.

    It reads places in ordinary teams and who was present at conferences; whose they are
    follows from the organisation of the team. Which teams are meant and how often coaches
    attend the source does not say. Only where teams or conferences are recorded and none
    has a coach is that taken as an answer.
    """
    if not _coaches(site, ctx):
        return not_assessed(reasons.NO_COACHES, site)
    forums = [*_teams(site, ctx), *_conferences(site, ctx)]
    return weigh(
        (
            _joined(forums, False),
            _joined(forums, True),
            _joined_with(REGION, forums),
            _joined_with(KOMMUN, forums),
        ),
        site,
        some=reasons.SOME_ATTENDANCE,
        none=reasons.NO_ATTENDANCE_AT_ALL,
        unknown=reasons.NO_ATTENDANCE,
    )


@rule(
    "RACT061",
    "no-coach-in-the-skl-team",
    on=Team,
    kind="skl_team",
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Evidensbaserad praktik; Figur 1 (e)", lines="66-68, 417"),
    statement=Text(
        sv="Minst en brukarcoach sitter i SKL-teamet.",
        en="At least one user coach has a seat in the SKL team.",
    ),
)
def coach_in_skl_team(team: Team, ctx: Context) -> Verdict:
    """Asks for a seat with the coach's role; the movement may have it at the same time.

    A representative of the movement is not thereby a coach.
    """
    if not team.on(ctx.as_of):
        return not_assessed(common.NO_MEMBERS, team)
    if coaches := team.holding(USER_COACH, ctx.as_of):
        return met(*coaches)
    if not team.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, team)
    if team.since is None:
        return not_assessed(reasons.SKL_TEAM_NOT_FORMED, team)
    return unmet(reasons.NO_COACH_IN_TEAM, team)


@rule(
    "RACT062",
    "no-coach-in-primary-care",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at("Figur 1 (e)", lines="418-419"),
    statement=Text(
        sv="Brukarcoacher bör finnas också i primärvården.",
        en="User coaches should be found in primary care as well.",
    ),
)
def in_primary_care(site: Site, ctx: Context) -> Verdict:
    """Reads every coach's sheet; one coach in primary care is enough.

    That there is none is known only where each coach of the day has a sheet that says
    so, and where no place in a team is without its roles.
    """
    sheets = [s for s in site.filled(CoachService) if not ctx.ahead(s.noted_on)]
    serving = {holder.person for holder in site.holders(USER_COACH, ctx.as_of)}
    all_seen = serving <= {s.person for s in sheets} and site.roles_known(ctx.as_of)
    found = any_of(sheet.primary_care for sheet in sheets)
    if found:
        return met(*sheets)
    if found is None or not all_seen:
        return not_assessed(reasons.NO_PRIMARY_CARE, site, *sheets)
    return unmet(None, *sheets)


RACT063 = judged(
    "RACT063",
    "users-interests-not-guarded",
    on=Site,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Sammanfattning", lines="24-25"),
    statement=Text(
        sv="Brukarcoacherna tar till vara klienternas intressen och hjälper dem att ta del i samhällslivet.",
        en="User coaches look after the clients' interests and help them to take part in society.",
    ),
    counts="Consider what the coaches' positions include and what they get done, and ask"
    " the clients. It is about the service, never about one coach.",
)

RACT064 = stated(
    "RACT064",
    "coach-trained-in-ips",
    on=Site,
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Rehabilitering och stöd till återhämtning", lines="100-103"),
    statement=Text(
        sv="En brukarcoach kan utbildas i IPS.",
        en="A user coach can be trained in IPS.",
    ),
    counts="The experience of a project in one city; neither asked for nor objected to.",
)

RACT075 = stated(
    "RACT075",
    "coach-contributions",
    on=Site,
    strength=Strength.CLAIM,
    source=BROCHURE.at("Evidensbaserad praktik", lines="70-92"),
    statement=Text(
        sv="Egen erfarenhet sägs ge förtroende, hopp, följsamhet, kunskap och ett aktivare liv.",
        en="Own experience is said to bring trust, hope, adherence, knowledge and a more active life.",
    ),
    counts="Five ways in which own experience is said to help. Nobody is scored on them.",
)


class _Forum(NamedTuple):
    """A team or conference; None stands for what is not recorded."""

    conference: bool
    principal: str | None
    coach: bool | None


def _coaches(site: Site, ctx: Context) -> set[str]:
    """Who is or has been a user coach, by appointment or by a place in a team."""
    places = [m for t in site.teams for m in t.members if m.has_role(USER_COACH)]
    appointed = [a for a in site.appointments if a.role == USER_COACH]
    return {
        *(m.person for m in places if not ctx.ahead(m.since)),
        *(a.person for a in appointed if not ctx.ahead(a.since)),
    }


def _teams(site: Site, ctx: Context) -> Iterator[_Forum]:
    serving = {holder.person for holder in site.holders(USER_COACH, ctx.as_of)}
    for team in site.teams_of("ordinary_team", ctx.as_of):
        places = team.on(ctx.as_of)
        known = bool(places) and team.roles_known(ctx.as_of)
        there = any(place.person in serving for place in places)
        yield _Forum(False, _whose(team, site), there or (False if known else None))


def _conferences(site: Site, ctx: Context) -> Iterator[_Forum]:
    coaches = _coaches(site, ctx)
    for meeting in site.meetings_of("ordinary_conference"):
        status = meeting.status_on(ctx.as_of)
        if ctx.ahead(meeting.date) or status not in (None, MeetingStatus.HELD):
            continue
        present = meeting.present if status is not None else None
        there = None if present is None else not coaches.isdisjoint(present)
        yield _Forum(True, _whose(site.team(meeting.team), site), there)


def _whose(team: Team | None, site: Site) -> str | None:
    organisation = site.organisation(team.organisation) if team is not None else None
    kind = organisation.kind if organisation is not None else None
    return PRINCIPAL_OF.get(kind) if kind is not None else None


def _joined(forums: list[_Forum], conference: bool) -> bool | None:
    """Whether coaches take part in one team, or conference, of these."""
    return any_of(forum.coach for forum in forums if forum.conference is conference)


def _joined_with(principal: str, forums: list[_Forum]) -> bool | None:
    """Whether they take part in either with a principal; not, if in neither of both."""
    theirs = [forum for forum in forums if forum.principal == principal]
    unclear = any(f.principal is None and f.coach is not False for f in forums)
    others = None if unclear else False
    return any_of((_joined(theirs, False), _joined(theirs, True), others))


def _umbrella(organisation: str | None, ctx: Context) -> bool | None:
    found = ctx.site.organisation(organisation)
    if found is None or found.kind is None:
        return None
    if found.kind in MOVEMENTS and ctx.p.count_members:
        return True
    return found.kind == "user_umbrella"
