"""The national council's board, its membership and its working groups.

Council, "Arbetet drivs genom arbetsgrupper" and onwards.
"""

from datetime import MAXYEAR, date

from actcore.model import Membership, Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..profiles import COUNCIL_2017
from ..reasons import common
from ..reasons import council as reasons
from ..roles import COUNCIL_CHAIR, COUNCIL_VICE_CHAIR
from ..sources import COUNCIL
from ..worksheets.council.board_election import BoardElection, Office
from ..worksheets.council.council_year import CouncilYear, GroupTopic

_WHOLE_YEAR = 365
"""Members are elected yearly, so this is another annual meeting and no drifting date."""

_DAYS_OF_400_YEARS = 146_097
"""After as many days the calendar repeats itself."""

TOLERANCE = Parameter(
    of=int,
    unit="days",
    minimum=0,
    about=Text(
        sv="Hur många dagar mandattiden får avvika, eftersom årsmötet inte infaller på samma dag varje år.",
        en="How many days a term may be off, since the annual meeting is not on the same day every year.",
    ),
)


@rule(
    "RACT126",
    "board-without-its-two-chairs",
    on=Team,
    kind="council_board",
    profile=COUNCIL_2017.id,
    strength=Strength.DEFINING,
    source=COUNCIL.at("Rådets styrelse", lines="51"),
    statement=Text(
        sv="Rådets styrelse har en ordförande och en vice ordförande.",
        en="The council's board has one chair and one vice chair.",
    ),
)
def board_has_two_chairs(board: Team, ctx: Context) -> Verdict:
    """Counts who holds each office on the day, in two different persons.

    On the day of a handover those count whose time begins. An office that falls vacant in
    mid-term is told like any other; waive it until the election.
    """
    if not board.on(ctx.as_of):
        return not_assessed(common.NO_MEMBERS, board)
    chairs = _after_handover(board.holding(COUNCIL_CHAIR, ctx.as_of), ctx)
    vice_chairs = _after_handover(board.holding(COUNCIL_VICE_CHAIR, ctx.as_of), ctx)
    one_each = len(chairs) == len(vice_chairs) == 1
    too_many = len(chairs) > 1 or len(vice_chairs) > 1
    if not too_many and not board.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, board)
    return met_if(
        one_each and chairs[0].person != vice_chairs[0].person,
        *chairs,
        *vice_chairs,
        board,
        otherwise=reasons.OFFICES,
        chairs=len(chairs),
        vice_chairs=len(vice_chairs),
    )


@rule(
    "RACT127",
    "board-size-outside-its-bounds",
    on=Team,
    kind="council_board",
    profile=COUNCIL_2017.id,
    strength=Strength.DEFINING,
    source=COUNCIL.at("Rådets styrelse", lines="51-52"),
    statement=Text(
        sv="Utöver ordföranden och vice ordföranden har styrelsen tre till nio ledamöter.",
        en="Besides chair and vice chair the board has three to nine members.",
    ),
    parameters={
        "smallest": Parameter(3, unit="persons", minimum=0),
        "largest": Parameter(9, unit="persons", minimum=0),
    },
)
def board_size(board: Team, ctx: Context) -> Verdict:
    """Leaves chair and vice chair out of the count; deputies are not counted.

    A whole board is therefore five to eleven people, a sum that the source does not
    print. On the day of an election the old board is as good as the new one.
    """
    places = board.on(ctx.as_of)
    if not places:
        return not_assessed(common.NO_MEMBERS, board)
    fits = [
        [ctx.p.smallest <= size <= ctx.p.largest for size in _sizes(seats)]
        for seats in (places, _after_handover(places, ctx))
    ]
    if any(map(all, fits)):
        return met(board)
    if any(map(any, fits)):
        return not_assessed(common.NO_ROLES, board)
    return unmet(reasons.BOARD_SIZE, board, size=_sizes(places)[-1])


@rule(
    "RACT128",
    "chairs-term-not-two-years",
    on=BoardElection,
    profile=COUNCIL_2017.id,
    strength=Strength.DEFINING,
    source=COUNCIL.at("Rådets styrelse", lines="52"),
    statement=Text(
        sv="Valet av ordförande och vice ordförande gäller i två år.",
        en="Chair and vice chair are elected for two years.",
    ),
    parameters={
        "years": Parameter(2, unit="years", minimum=1, maximum=100),
        "tolerance": TOLERANCE,
    },
)
def chairs_term(election: BoardElection, ctx: Context) -> Verdict:
    """Measures the term that the person was elected for.

    Leaving early does not shorten it, and re-election is not limited. A term right to
    the day is met and one that is off by a whole year is not; in between it depends on
    a tolerance that the source does not give.
    """
    return _term(election, (Office.CHAIR, Office.VICE_CHAIR), ctx)


@rule(
    "RACT129",
    "members-term-not-one-year",
    on=BoardElection,
    profile=COUNCIL_2017.id,
    strength=Strength.DEFINING,
    source=COUNCIL.at("Rådets styrelse", lines="52-53"),
    statement=Text(
        sv="Valet av övriga ledamöter gäller i ett år.",
        en="Other board members are elected for one year.",
    ),
    parameters={
        "years": Parameter(1, unit="years", minimum=1, maximum=100),
        "tolerance": TOLERANCE,
    },
)
def members_term(election: BoardElection, ctx: Context) -> Verdict:
    """Measures the term that the person was elected for, as for the two chairs."""
    return _term(election, (Office.MEMBER,), ctx)


@rule(
    "RACT130",
    "membership-not-open-to-everybody",
    on=CouncilYear,
    profile=COUNCIL_2017.id,
    strength=Strength.DEFINING,
    source=COUNCIL.at("Medlemskap", lines="48-49"),
    statement=Text(
        sv="Varje enskild person som vill får bli medlem i rådet.",
        en="Any individual who wants to may become a member of the council.",
    ),
)
def membership_is_open(year: CouncilYear, ctx: Context) -> Verdict:
    """Asks of each year whether any individual could join.

    The source says nothing of organisations as members, so neither does this.
    """
    if _ahead(year, ctx):
        return not_applicable(common.NOT_YET, year)
    if year.open_to_anyone is None:
        return not_assessed(reasons.NO_OPENNESS, year)
    return met_if(year.open_to_anyone, year, otherwise=reasons.NOT_OPEN)


@rule(
    "RACT131",
    "membership-not-free",
    on=CouncilYear,
    profile=COUNCIL_2017.id,
    strength=Strength.DEFINING,
    source=COUNCIL.at("Medlemskap", lines="49"),
    statement=Text(
        sv="Det kostar inget att vara medlem i rådet.",
        en="It costs nothing to be a member of the council.",
    ),
)
def membership_is_free(year: CouncilYear, ctx: Context) -> Verdict:
    """Looks at the fee of each year; a gift of one's own accord is no fee."""
    if _ahead(year, ctx):
        return not_applicable(common.NOT_YET, year)
    if year.fee is None:
        return not_assessed(reasons.NO_FEE, year)
    return met_if(year.fee == 0, year, otherwise=reasons.FEE, fee=year.fee)


@rule(
    "RACT132",
    "working-groups-unusual",
    on=CouncilYear,
    profile=COUNCIL_2017.id,
    strength=Strength.TYPICAL,
    source=COUNCIL.at("Arbetet drivs genom arbetsgrupper", lines="43-46"),
    statement=Text(
        sv="I början brukar rådet arbeta genom arbetsgrupper; under 2017 gäller de utbildning, metodhandledning, stöd och implementering samt information om peer support.",
        en="To begin with the council tends to work through working groups; in 2017 they are on training, method supervision, support and implementation, and information on peer support.",
    ),
    parameters={
        "year": Parameter(2017, minimum=2016, maximum=9999),
        "topics": Parameter(
            (
                GroupTopic.TRAINING.value,
                GroupTopic.METHOD_SUPERVISION.value,
                GroupTopic.SUPPORT.value,
                GroupTopic.PEER_SUPPORT.value,
            ),
            choices=tuple(topic.value for topic in GroupTopic),
            about=Text(
                sv="Vad arbetsgrupperna arbetade med det året.",
                en="What the working groups of that year worked with.",
            ),
        ),
    },
)
def working_groups(year: CouncilYear, ctx: Context) -> Verdict:
    """Asked of the one year that the source speaks of, and of no other.

    Further groups are fine. How the council arranges its work later is its own matter.
    """
    if year.year is None:
        return not_assessed(reasons.NO_YEAR, year)
    if year.year != ctx.p.year:
        return not_applicable(reasons.OTHER_YEAR, year)
    if _ahead(year, ctx):
        return not_applicable(common.NOT_YET, year)
    topics = {group.topic for group in year.working_groups or ()}
    if not (missing := set(ctx.p.topics) - topics):
        return met(year)
    if year.working_groups is None or not year.groups_complete or None in topics:
        return not_assessed(reasons.NO_GROUPS, year)
    return unmet(reasons.GROUPS_OTHERWISE, year, missing=len(missing))


def _after_handover(
    places: tuple[Membership, ...], ctx: Context
) -> tuple[Membership, ...]:
    """The places without those that end on the day, where others begin on it."""
    staying = tuple([place for place in places if place.until != ctx.as_of])
    return staying if any(p.since == ctx.as_of for p in staying) else places


def _sizes(places: tuple[Membership, ...]) -> range:
    """How many members besides chair and vice chair there may be, by the roles known."""
    unknown = sum(place.roles is None for place in places)
    offices = [p for p in places if p.has_role(COUNCIL_CHAIR, COUNCIL_VICE_CHAIR)]
    most = len(places) - len(offices)
    return range(most - unknown, most + 1)


def _ahead(year: CouncilYear, ctx: Context) -> bool:
    return year.year is not None and year.year > ctx.as_of.year


def _term(
    election: BoardElection, offices: tuple[Office, ...], ctx: Context
) -> Verdict:
    first, last = election.elected_on, election.elected_until
    if election.office is None or first is None or last is None:
        return not_assessed(reasons.NO_TERM, election)
    if election.office not in offices:
        return not_applicable(reasons.OTHER_OFFICE, election)
    if ctx.ahead(first):
        return not_applicable(common.NOT_YET, election)
    days = abs(last.toordinal() - _years_later(first, ctx.p.years))
    if days <= 1:  # the anniversary, or the day before it
        return met(election)
    if days >= _WHOLE_YEAR:
        return unmet(reasons.TERM, election, days=days)
    return met_if(days <= ctx.p.tolerance, election, otherwise=reasons.TERM, days=days)


def _years_later(day: date, years: int) -> int:
    """The day number of the anniversary, which may lie beyond the last possible date."""
    year, cycle = day.year + years, 0
    if year > MAXYEAR:
        year, cycle = year - 400, _DAYS_OF_400_YEARS
    try:
        return day.replace(year=year).toordinal() + cycle
    except ValueError:  # 29 February
        return day.replace(year=year, day=28).toordinal() + cycle
