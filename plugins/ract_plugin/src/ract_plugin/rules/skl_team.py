"""The SKL team and the agreement of an area's principals.

Brochure, "Ledning på regional och lokal nivå" and figure 1.
"""

from collections.abc import Iterable, Iterator

from actcore.model import Organisation, Site, Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
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
from ..worksheets.area.skl_agreement import (
    AgreementParty,
    AgreementTopic,
    AreaObstacle,
    Mandate,
    MovementLevel,
    MovementSeat,
    SklAgreement,
)
from .reading import any_of, weigh

LEADERSHIP = "Ledning på regional och lokal nivå"
SKL_TEAM = "skl_team"
OF_USERS, OF_RELATIVES = "skl_user_movement_rep", "skl_relatives_movement_rep"
REGIONAL = (MovementLevel.REGIONAL, MovementLevel.BOTH)
LOCAL = (MovementLevel.LOCAL, MovementLevel.BOTH)
BLOCS = (
    reasons.BLOC_KOMMUN,
    reasons.BLOC_REGION,
    reasons.BLOC_USERS,
    reasons.BLOC_RELATIVES,
    reasons.LEVEL_REGIONAL,
    reasons.LEVEL_LOCAL,
)


@rule(
    "RACT065",
    "area-without-skl-team",
    on=Site,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(f"{LEADERSHIP}; Figur 1 (a)", lines="378-379, 409-410"),
    statement=Text(
        sv="Varje utbildningsområde har ett SKL-team, där kommunerna och regionen samverkar.",
        en="Every training area has an SKL team, in which the municipalities and the region cooperate.",
    ),
)
def area_has_skl_team(site: Site, ctx: Context) -> Verdict:
    """Looks for a formed team of each area; one team per health-care region is fine too.

    A service's management group is no SKL team, and neither is the association with the
    same initials. That there is none has to be said on the area's sheet, or be seen from
    a team that has ended.
    """
    areas = [o for o in site.organisations if o.kind == "training_area"]
    if not areas:
        return not_assessed(reasons.NO_AREA, site)
    states = [_has_team(area, len(areas) == 1, ctx) for area in areas]
    if any(o.kind is None for o in site.organisations):
        states.append(None)
    return weigh(
        states,
        *areas,
        some=reasons.SOME_AREAS,
        none=reasons.AREA_WITHOUT_TEAM,
        unknown=reasons.NO_SKL_TEAM,
    )


@rule(
    "RACT066",
    "skl-team-without-its-three-blocs",
    on=Team,
    kind=SKL_TEAM,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(LEADERSHIP, lines="379-381"),
    statement=Text(
        sv="SKL-teamet har tre delar: kommunernas centralt placerade tjänstemän, regionens centralt placerade tjänstemän samt anställda företrädare för brukar- och anhörigrörelsen, både regionalt och lokalt.",
        en="The SKL team has three parts: centrally placed officials of the municipalities, centrally placed officials of the region, and employed representatives of the users' and relatives' movement, regional and local.",
    ),
)
def three_blocs(team: Team, ctx: Context) -> Verdict:
    """Asks for one municipal and one regional official, and for the movement.

    Of the movement it asks for employed representatives of users and of relatives, of its
    regional and of its local part, but not for every combination. Whether each municipality
    is to have a seat is left open, so one is enough. An employed user coach may hold a
    movement seat too. The association SKL is neither municipality nor region.
    """
    day = ctx.as_of
    others = False if team.roles_known(day) else None
    if not team.on(day):
        return not_assessed(common.NO_MEMBERS, team)
    movement = [*team.holding(OF_USERS, day), *team.holding(OF_RELATIVES, day)]
    employed = {m.person: _employed(m.person, ctx) for m in movement}
    users = [employed[m.person] for m in team.holding(OF_USERS, day)]
    relatives = [employed[m.person] for m in team.holding(OF_RELATIVES, day)]
    regional = [_speaks_for(person, REGIONAL, ctx) for person in employed]
    local = [_speaks_for(person, LOCAL, ctx) for person in employed]
    states = [
        any_of([*_officials(team, "skl_official_municipal", KOMMUN, ctx), others]),
        any_of([*_officials(team, "skl_official_county", REGION, ctx), others]),
        *(any_of([*seats, others]) for seats in (users, relatives, regional, local)),
    ]
    if False in states and team.since is None:
        return not_assessed(reasons.SKL_TEAM_NOT_FORMED, team)
    first = BLOCS[states.index(False)] if False in states else reasons.NO_BLOC
    return weigh(
        states,
        team,
        some=first,
        none=reasons.NO_BLOC,
        unknown=reasons.NO_SEAT_FACTS,
    )


@rule(
    "RACT067",
    "mandate-without-coordination",
    on=SklAgreement,
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at(f"{LEADERSHIP}; Figur 1 (a)", lines="381-383, 407-409"),
    statement=Text(
        sv="SKL-teamet har ansvar för att samordna både utbildningarna och införandet.",
        en="The SKL team is charged with coordinating both training and implementation.",
    ),
)
def coordinates(sheet: SklAgreement, ctx: Context) -> Verdict:
    """Reads the mandate as the principals have given it; how well it works is not asked."""
    if ctx.ahead(sheet.noted_on):
        return not_applicable(common.NOT_YET, sheet)
    if sheet.mandate is None:
        return not_assessed(reasons.NO_MANDATE, sheet)
    return weigh(
        (part in sheet.mandate for part in Mandate),
        sheet,
        some=reasons.HALF_A_MANDATE,
        none=reasons.WITHOUT_MANDATE,
        unknown=reasons.NO_MANDATE,
    )


RACT068 = judged(
    "RACT068",
    "no-close-cooperation-with-the-programme",
    on=Team,
    kind=SKL_TEAM,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(LEADERSHIP, lines="383"),
    statement=Text(
        sv="SKL-teamet samarbetar nära med satsningens ägare och brukarnas paraplyorganisation.",
        en="The SKL team works closely with the programme's owner and the users' umbrella organisation.",
    ),
    counts="Consider who meets, how often and about what. The source gives no measure, and"
    " it speaks of the years of the programme only.",
)

RACT069 = stated(
    "RACT069",
    "skl-team-per-health-care-region",
    on=Site,
    profile=PROGRAMME.id,
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Figur 1 (a)", lines="409-410"),
    statement=Text(
        sv="En stor region kan ha ett SKL-team för varje sjukvårdsregion.",
        en="A large region can have an SKL team for each health-care region.",
    ),
    counts="Enter the health-care regions as organisations and each team as theirs. What"
    " makes a region large is not said.",
)


@rule(
    "RACT071",
    "obstacle-not-handled-early",
    on=SklAgreement,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(LEADERSHIP, lines="386-388"),
    statement=Text(
        sv="Praktiska hinder och motstånd mot det nya bör tas om hand tidigt.",
        en="Practical obstacles and resistance to the new should be dealt with early.",
    ),
    parameters={
        "within": Parameter(
            of=int,
            unit="days",
            minimum=0,
            about=Text(
                sv="Inom hur många dagar ett hinder ska ha tagits om hand för att det ska räknas som tidigt.",
                en="Within how many days an obstacle has to be dealt with for it to count as early.",
            ),
        ),
    },
)
def obstacles_handled(sheet: SklAgreement, ctx: Context) -> Verdict:
    """Counts from the day an obstacle was raised to the day it was dealt with.

    What the source means by early it does not say, so the area sets it. One that is still
    there is late once that time has passed, and is left out until then.
    """
    if ctx.ahead(sheet.noted_on):
        return not_applicable(common.NOT_YET, sheet)
    if sheet.obstacles is None:
        return not_assessed(reasons.NO_OBSTACLE_DAYS, sheet)
    states = list(_in_time(sheet.obstacles, ctx))
    if not states:
        return not_applicable(reasons.NO_OBSTACLES, sheet)
    return weigh(
        states,
        sheet,
        some=reasons.SOME_OBSTACLES,
        none=reasons.OBSTACLES_LATE,
        unknown=reasons.NO_OBSTACLE_DAYS,
    )


@rule(
    "RACT072",
    "agreement-not-signed-by-all",
    on=SklAgreement,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(LEADERSHIP, lines="388-390"),
    statement=Text(
        sv="De kommuner och den region som samverkar i ett område bör ha skrivit under ett avtal om det.",
        en="The municipalities and the region that cooperate in an area should have signed an agreement on it.",
    ),
)
def agreement_signed(sheet: SklAgreement, ctx: Context) -> Verdict:
    """Asks for the signature of every party that takes part, of both principals.

    Some signatures are an agreement in part. A municipality outside the cooperation is
    no party, and that it stays outside is nobody's fault.
    """
    if ctx.ahead(sheet.noted_on):
        return not_applicable(common.NOT_YET, sheet)
    if sheet.agreement is None:
        return not_assessed(reasons.NO_AGREEMENT_FACTS, sheet)
    if not sheet.agreement:
        return unmet(reasons.WITHOUT_AGREEMENT, sheet)
    if sheet.parties is None:
        return not_assessed(reasons.NO_SIGNATURES, sheet)
    states = [_signed(party, ctx) for party in sheet.parties]
    states += _principals_missing(sheet.parties, bool(sheet.all_listed), ctx)
    if not sheet.all_listed:
        states.append(None)
    return weigh(
        states,
        sheet,
        some=reasons.SOME_SIGNED,
        none=reasons.NOBODY_SIGNED,
        unknown=reasons.NO_SIGNATURES,
    )


@rule(
    "RACT073",
    "agreement-lacks-a-topic",
    on=SklAgreement,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(LEADERSHIP, lines="390-392"),
    statement=Text(
        sv="Avtalet bör ta upp hur parterna samverkar, att SKL-teamet inrättas, vilket aktivt stöd deltagarna får och hur man rapporterar till den nationella strategigruppen.",
        en="The agreement should cover how the parties cooperate, that the SKL team is set up, what active support participants get and how reports are made to the national strategy group.",
    ),
)
def agreement_topics(sheet: SklAgreement, ctx: Context) -> Verdict:
    """Asks for the four topics; the source's list is open, and more are welcome."""
    if ctx.ahead(sheet.noted_on):
        return not_applicable(common.NOT_YET, sheet)
    if sheet.agreement is False:
        return not_applicable(reasons.WITHOUT_AGREEMENT, sheet)
    if sheet.topics is None:
        return not_assessed(reasons.NO_TOPICS, sheet)
    return weigh(
        (topic in sheet.topics for topic in AgreementTopic),
        sheet,
        some=reasons.SOME_TOPICS,
        none=reasons.NO_TOPIC,
        unknown=reasons.NO_TOPICS,
    )


def _sheets(ctx: Context) -> list[SklAgreement]:
    return [s for s in ctx.site.filled(SklAgreement) if not ctx.ahead(s.noted_on)]


def _has_team(area: Organisation, only: bool, ctx: Context) -> bool | None:
    """Whether an area has a team of its own, or one for each health-care region."""
    teams = ctx.site.teams_of(SKL_TEAM, ctx.as_of)
    own = [t for t in teams if t.organisation == area.id]
    if any(team.since is not None for team in own):
        return True
    covered = {t.organisation for t in teams if t.since is not None}
    regions = {o.id for o in ctx.site.organisations if o.kind == "health_care_region"}
    if only and regions and regions <= covered:
        return True
    if own or regions & covered or any(t.organisation is None for t in teams):
        return None
    said = [s for s in _sheets(ctx) if s.area in (area.id, None)]
    if said and all(s.formed is False and s.area == area.id for s in said):
        return False
    ended = [t for t in ctx.site.teams if t.until and t.until < ctx.as_of]
    past = any(t.kind == SKL_TEAM and t.organisation == area.id for t in ended)
    return False if past and not said else None


def _officials(
    team: Team, role: str, principal: str, ctx: Context
) -> list[bool | None]:
    people = [ctx.site.person(m.person) for m in team.holding(role, ctx.as_of)]
    employers = [person.principal if person else None for person in people]
    return [None if e is None else e == principal for e in employers]


def _seats(person: str, ctx: Context) -> list[MovementSeat]:
    return [
        seat
        for sheet in _sheets(ctx)
        for seat in sheet.movement_seats or ()
        if seat.person == person
    ]


def _employed(person: str, ctx: Context) -> bool | None:
    """What the sheets say, where they agree."""
    said = {seat.employed for seat in _seats(person, ctx)}
    return said.pop() if len(said) == 1 else None


def _speaks_for(
    person: str, part: tuple[MovementLevel, ...], ctx: Context
) -> bool | None:
    if not (employed := _employed(person, ctx)):
        return employed
    said = {seat.level for seat in _seats(person, ctx)}
    return None if None in said else any(level in part for level in said)


def _in_time(obstacles: Iterable[AreaObstacle], ctx: Context) -> Iterator[bool | None]:
    """Whether each obstacle was handled in time; those still within it are left out."""
    for obstacle in obstacles:
        raised, handled = obstacle.raised_on, obstacle.handled_on
        if raised is None:
            yield None
        elif not ctx.past(raised):
            continue
        elif handled is not None and ctx.past(handled):
            yield (handled - raised).days <= ctx.p.within
        elif handled is None and not obstacle.still_open:
            yield None
        elif (ctx.as_of - raised).days > ctx.p.within:
            yield False


def _signed(party: AgreementParty, ctx: Context) -> bool | None:
    if party.signed_on is not None:
        return ctx.past(party.signed_on)
    return party.signed


def _principals_missing(
    parties: tuple[AgreementParty, ...], closed: bool, ctx: Context
) -> list[bool | None]:
    """A part for each principal that is not seen among the parties."""
    found = [ctx.site.organisation(party.organisation) for party in parties]
    kinds = {o.kind if o is not None else None for o in found}
    wanted = ({"municipality"}, {"region", "health_care_region"})
    open_question = None in kinds or not closed
    return [None if open_question else False for k in wanted if not kinds & k]
