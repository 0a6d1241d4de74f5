"""What else is going on in the municipality.

"Kartlegge innsatser og samarbeidsstrukturer".
"""

from actcore.model import Site
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
)

from ..reasons import adjacent, common
from ..sources import MAPPING, RESOURCE_GROUPS
from ..worksheets.mapping import InitiativeStatus, Mapping, Scope


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
                nb="Det siste nummeret i rekken som ennå er en av de første. Kilden gir ikke noe tall.",
                en="The last place in order that is still one of the first. The source gives no number.",
            ),
        )
    },
)
def early(mapping: Mapping, ctx: Context) -> Verdict:
    """Counts the tasks that the group had begun before the mapping.

    Asks of a municipality's first mapping only. One of the first tasks, not the first.
    """
    if mapping.done_on > ctx.as_of:
        return not_assessed(common.NOT_YET, mapping)
    if any(other.done_on < mapping.done_on for other in _same(mapping, ctx)):
        return not_applicable(adjacent.NOT_FIRST, mapping)
    if mapping.earlier_tasks is None:
        return not_assessed(adjacent.NO_EARLIER_TASKS, mapping)
    place = len(set(mapping.earlier_tasks)) + 1
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

    None to be found is a finding of the mapping too.
    """
    rows = mapping.initiatives or ()
    found = any(row.status is InitiativeStatus.ONGOING for row in rows)
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
    """As for ongoing ones; these are the ones commonly forgotten.

    Of initiatives that are only planned the source says nothing.
    """
    rows = mapping.initiatives or ()
    found = any(row.status is InitiativeStatus.COMPLETED for row in rows)
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
    """A structure is no kind of initiative and has its own list."""
    return _covers(Scope.STRUCTURES, bool(mapping.structures), mapping, ctx)


BIR028 = judged(
    "BIR028",
    "initiatives-not-seen-as-one-whole",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),  # second sentence
    statement=Text(
        nb="Kommunen ser innsatsene og samarbeidsstrukturene i sammenheng, som en helhet.",
        en="The municipality looks at the initiatives and the cooperation structures together, as one whole.",
    ),
    counts=(
        "The municipality is to see it, not only the group. A decision on each initiative"
        " in the mapping helps; that two have no relation is a decision as well."
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


def _covers(scope: Scope, found: bool, mapping: Mapping, ctx: Context) -> Verdict:
    if mapping.done_on > ctx.as_of:
        return not_assessed(common.NOT_YET, mapping)
    if any(other.done_on > mapping.done_on for other in _same(mapping, ctx)):
        return not_applicable(adjacent.SUPERSEDED, mapping)
    if found:
        return met(mapping)
    if mapping.looked_for is None:
        return not_assessed(adjacent.NO_SCOPE, mapping)
    return met_if(scope in mapping.looked_for, mapping)


def _same(mapping: Mapping, ctx: Context) -> list[Mapping]:
    """The mappings of the same municipality done by the day."""
    return [
        other
        for other in ctx.site.filled(Mapping)
        if other.municipality == mapping.municipality and ctx.past(other.done_on)
    ]
