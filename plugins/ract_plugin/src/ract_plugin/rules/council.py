"""The board of the national council (council, "Rådets styrelse")."""

from datetime import MAXYEAR, date

from actcore.model import Team
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

    An office that falls vacant in mid-term is told like any other; waive it until the
    election.
    """
    if not board.on(ctx.as_of):
        return not_assessed(common.NO_MEMBERS, board)
    chairs = board.holding(COUNCIL_CHAIR, ctx.as_of)
    vice_chairs = board.holding(COUNCIL_VICE_CHAIR, ctx.as_of)
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
    print.
    """
    places = board.on(ctx.as_of)
    if not places:
        return not_assessed(common.NO_MEMBERS, board)
    unknown = sum(place.roles is None for place in places)
    offices = [p for p in places if p.has_role(COUNCIL_CHAIR, COUNCIL_VICE_CHAIR)]
    most = len(places) - len(offices)
    fits = [
        ctx.p.smallest <= size <= ctx.p.largest
        for size in range(most - unknown, most + 1)
    ]
    if any(fits) and not all(fits):
        return not_assessed(common.NO_ROLES, board)
    return met_if(all(fits), board, otherwise=reasons.BOARD_SIZE, size=most)


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
        sv="Valet av en ledamot gäller i ett år.",
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


def _term(
    election: BoardElection, offices: tuple[Office, ...], ctx: Context
) -> Verdict:
    first, last = election.elected_on, election.elected_until
    if election.office is None or first is None or last is None:
        return not_assessed(reasons.NO_TERM, election)
    if election.office not in offices:
        return not_applicable(reasons.OTHER_OFFICE, election)
    if not ctx.past(first):
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
