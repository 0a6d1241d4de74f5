"""What else is going on in the municipality.

"Kartlegge innsatser og samarbeidsstrukturer", and the one sentence of "Sammensetning og
organisering" that the mapping answers.
"""

from actcore.model import Site, in_force
from actcore.variant import (
    Context,
    Parameter,
    Reason,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ..groups import one_municipality
from ..reasons import adjacent, common
from ..sources import COMPOSITION, MAPPING, RESOURCE_GROUPS
from ..worksheets.mapping import (
    Decision,
    Initiative,
    InitiativeStatus,
    Mapping,
    Scope,
    Structure,
)


@rule(
    "BIR013",
    "parallel-tracks-not-seen-together",
    on=Mapping,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="15"),  # fourth sentence
    statement=Text(
        nb="Det som går parallelt med programmet, ses sammen med det.",
        en="What runs in parallel with the programme is seen together with it.",
    ),
)
def seen_together(mapping: Mapping, ctx: Context) -> Verdict:
    """Counts the decision on each track of the latest mapping that is still valid.

    The sentence stands in the chapter on composition and holds if the group is to serve
    its purpose, which every group is taken to be. The tracks are initiatives that run on
    the day, and structures; what is completed runs beside nothing. A decision shows that
    a track was looked at, also one that there is no relation. The source sets no time:
    what is not decided yet is behind only after the day that the municipality has given
    itself. Whether the decisions are good, BIR028 asks people.
    """
    if out := _not_asked(mapping, ctx):
        return out
    if mapping.valid_until is not None and mapping.valid_until < ctx.as_of:
        return not_assessed(adjacent.EXPIRED, mapping)
    running = [row for row in mapping.initiatives or () if _may_run(row, ctx)]
    tracks: list[Initiative | Structure] = [*running, *(mapping.structures or ())]
    undecided = [t for t in tracks if t.decision is Decision.NOT_DECIDED]
    unclear = [t for t in running if t in undecided and t.status is None]
    overdue = mapping.decide_by is not None and mapping.decide_by < ctx.as_of
    if (left := len(undecided) - len(unclear)) and overdue:
        counted = {"undecided": left, "tracks": len(tracks)}
        if len(undecided) < len(tracks):
            return partly(adjacent.UNDECIDED, mapping, **counted)
        return unmet(adjacent.UNDECIDED, mapping, **counted)
    if unclear:
        return not_assessed(adjacent.NO_STATUS, mapping)
    if mapping.initiatives is None or mapping.structures is None:
        return not_assessed(adjacent.NOT_LISTED, mapping)
    if any(track.decision is None for track in tracks):
        return not_assessed(adjacent.NO_DECISION, mapping)
    if undecided and mapping.decide_by is None:
        return not_assessed(adjacent.NO_DAY_TO_DECIDE, mapping)
    if undecided:
        return not_applicable(adjacent.TO_DECIDE, mapping, undecided=left)
    return (
        met(mapping) if tracks else not_applicable(adjacent.NOTHING_PARALLEL, mapping)
    )


@rule(
    "BIR024",
    "mapping-late-among-the-tasks",
    on=Mapping,
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),  # first sentence
    statement=Text(
        nb="Kartleggingen er en av de første oppgavene gruppen tar fatt på.",
        en="The mapping is one of the first tasks that the group takes on.",
    ),
    parameters={
        "latest_place": Parameter(
            of=int,
            unit="tasks",
            minimum=1,
            about=Text(
                nb="Det siste nummeret i rekken som fortsatt regnes blant de første.",
                en="The last place in the order that still counts as one of the first.",
            ),
        )
    },
)
def early(mapping: Mapping, ctx: Context) -> Verdict:
    """Counts the tasks that the group had begun before the mapping.

    Looks at a municipality's first mapping only; sheets of one day are one mapping. It
    is to be one of the first tasks and need not be the very first.
    """
    if mapping.done_on > ctx.as_of:
        return not_assessed(common.NOT_YET, mapping)
    until = [o for o in _others(mapping, ctx) if o.done_on <= mapping.done_on]
    before = [o for o in until if o.done_on < mapping.done_on]
    if any(_same(mapping, other, ctx) for other in before):
        return not_applicable(adjacent.NOT_FIRST, mapping)
    if any(_same(mapping, other, ctx) is None for other in until):
        return not_assessed(common.NO_ORGANISATION, mapping)
    sheets = _of_one_day(mapping, ctx)
    if any(sheet.earlier_tasks is None for sheet in sheets):
        return not_assessed(adjacent.NO_EARLIER_TASKS, mapping)
    tasks = {task for sheet in sheets for task in sheet.earlier_tasks or ()}
    place = len(tasks) + 1
    soon = place <= ctx.p.latest_place
    return met_if(soon, mapping, otherwise=adjacent.RANK, place=place)


@rule(
    "BIR025",
    "ongoing-initiatives-not-mapped",
    on=Mapping,
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),  # first sentence
    statement=Text(
        nb="Kartleggingen omfatter innsatser som kommunen er i gang med.",
        en="The mapping covers initiatives that the municipality is running.",
    ),
)
def ongoing(mapping: Mapping, ctx: Context) -> Verdict:
    """Counts an ongoing initiative on the list, or a note that they were looked for.

    None to be found is a finding of the mapping too. While an initiative on the list has
    no status, it may be one. Sheets of one municipality and day are one mapping.
    """
    found = _with_status(InitiativeStatus.ONGOING, _of_one_day(mapping, ctx))
    return _covers(Scope.ONGOING, found, mapping, ctx)


@rule(
    "BIR026",
    "completed-initiatives-not-mapped",
    on=Mapping,
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),  # first sentence
    statement=Text(
        nb="Kartleggingen omfatter innsatser som kommunen har gjennomført.",
        en="The mapping covers initiatives that the municipality has completed.",
    ),
)
def completed(mapping: Mapping, ctx: Context) -> Verdict:
    """As for ongoing ones.

    Of initiatives that are only planned the source says nothing.
    """
    found = _with_status(InitiativeStatus.COMPLETED, _of_one_day(mapping, ctx))
    return _covers(Scope.COMPLETED, found, mapping, ctx)


@rule(
    "BIR027",
    "cooperation-structures-not-mapped",
    on=Mapping,
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),  # first sentence
    statement=Text(
        nb="Kartleggingen omfatter samarbeidsstrukturene som finnes.",
        en="The mapping covers the cooperation structures that exist.",
    ),
)
def structures(mapping: Mapping, ctx: Context) -> Verdict:
    """A structure is no kind of initiative and has its own list.

    Sheets of one municipality and day are one mapping.
    """
    listed = [sheet.structures for sheet in _of_one_day(mapping, ctx)]
    missing = adjacent.NOT_LISTED if None in listed else False
    return _covers(Scope.STRUCTURES, any(listed) or missing, mapping, ctx)


BIR028 = judged(
    "BIR028",
    "initiatives-not-seen-as-one-whole",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),  # second sentence
    statement=Text(
        nb="Kommunen har ett samlet bilde av innsatsene og samarbeidsstrukturene sine.",
        en="The municipality has one picture of all its initiatives and cooperation structures.",
    ),
    counts=(
        "The municipality is to see it, not only the group: look at the day when its"
        " leadership was shown the mapping, and at what the mapping says of the whole, of"
        " gaps and of double work. Decisions on single initiatives are BIR013's."
    ),
)

BIR034 = stated(
    "BIR034",
    "effort-has-a-local-name",
    on=Site,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),  # third sentence
    statement=Text(
        nb="Flere kommuner har gitt satsingen et eget, lokalt navn.",
        en="Several municipalities have given the effort a local name of its own.",
    ),
    counts="A choice. The name is for display and never the key to anything.",
)


BIR035 = stated(
    "BIR035",
    "local-name-shows-a-joint-effort",
    on=Site,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),  # second and third sentence
    statement=Text(
        nb="Det lokale navnet kommer av at programmet er sett i sammenheng med det kommunen ellers gjør.",
        en="The local name comes from seeing the programme together with what else the municipality does.",
    ),
    counts=(
        "It explains the name. One without a local name may have joined its efforts as"
        " well, so the name proves nothing either way."
    ),
)


def _covers(
    scope: Scope, found: bool | Reason, mapping: Mapping, ctx: Context
) -> Verdict:
    """Whether something was found or looked for; `found` may be why nobody can tell."""
    if out := _not_asked(mapping, ctx):
        return out
    if found is True:
        return met(mapping)
    scopes = [sheet.looked_for for sheet in _of_one_day(mapping, ctx)]
    if any(scope in looked_for for looked_for in scopes if looked_for):
        return met(mapping)
    if None in scopes:
        return not_assessed(adjacent.NO_SCOPE, mapping)
    return not_assessed(found, mapping) if found else unmet(None, mapping)


def _with_status(status: InitiativeStatus, sheets: list[Mapping]) -> bool | Reason:
    """Whether an initiative of that status is listed, or why it cannot be told."""
    listed = {row.status for sheet in sheets for row in sheet.initiatives or ()}
    if status in listed:
        return True
    if any(sheet.initiatives is None for sheet in sheets):
        return adjacent.NOT_LISTED
    return adjacent.NO_STATUS_LISTED if None in listed else False


def _not_asked(mapping: Mapping, ctx: Context) -> Verdict | None:
    """Why nothing is asked of a mapping that is not its municipality's latest."""
    if mapping.done_on > ctx.as_of:
        return not_assessed(common.NOT_YET, mapping)
    since = [o for o in _others(mapping, ctx) if o.done_on >= mapping.done_on]
    after = [other for other in since if other.done_on > mapping.done_on]
    if any(_same(mapping, other, ctx) for other in after):
        return not_applicable(adjacent.SUPERSEDED, mapping)
    if any(_same(mapping, other, ctx) is None for other in since):
        return not_assessed(common.NO_ORGANISATION, mapping)
    return None


def _others(mapping: Mapping, ctx: Context) -> list[Mapping]:
    """The other mappings done by the day."""
    done = [m for m in ctx.site.filled(Mapping) if ctx.past(m.done_on)]
    return [other for other in done if other is not mapping]


def _of_one_day(mapping: Mapping, ctx: Context) -> list[Mapping]:
    """A mapping with the others of its municipality and day: together they are one."""
    alike = [o for o in _others(mapping, ctx) if o.done_on == mapping.done_on]
    return [mapping, *(other for other in alike if _same(mapping, other, ctx))]


def _same(one: Mapping, other: Mapping, ctx: Context) -> bool | None:
    """Whether two mappings are of one municipality; None where it cannot be told."""
    if one_municipality(ctx.site):
        return True
    if one.municipality is None or other.municipality is None:
        return None
    return one.municipality == other.municipality


def _may_run(initiative: Initiative, ctx: Context) -> bool:
    """Whether an initiative runs on the day, as far as the record tells."""
    return initiative.status is not InitiativeStatus.COMPLETED and in_force(
        initiative, ctx.as_of
    )
