"""How the knowledge reaches the departments, and what becomes of it there.

The opening of the page, "Ressursgrupper", first sentence (line 11), and what one work
group has done: "Sammensetning og organisering", line 17, fifth sentence.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from actcore.model import Organisation, OrganisationId, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ..departments import DEPARTMENT, is_department
from ..material import SPREAD, gathering_of, rests_on_material
from ..reasons import common, spreading
from ..sources import COMPOSITION, INTRODUCTION, RESOURCE_GROUPS
from ..standing import Standing, best
from ..worksheets.spreading_plan import (
    DepartmentTraining,
    Progress,
    SpreadingPlan,
    Way,
)

_Entry = tuple[SpreadingPlan, DepartmentTraining]
"""A row of a plan, with the plan."""


@rule(
    "BIR022",
    "department-not-reached",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # first sentence
    statement=Text(
        nb="Kunnskapen når ut til avdelingene i kommunen.",
        en="The knowledge reaches the departments of the municipality.",
    ),
)
def departments_reached(group: Team, ctx: Context) -> Verdict:
    """Counts departments by the spreading plan.

    A department is behind if the plan was updated after the day of the training and
    still says planned; some reached and some behind is in part. It is no failing that a
    day lies ahead, or the gathering at which the group is given the material, or that
    nothing is planned yet: then the question waits, for the source sets no time. What a
    later update says of a training without a day may not have been so yet. Complete
    means every department (avdeling) that is listed, in the plan or as an organisation
    of that kind: a new one opens the question again. Other units count for nothing.
    """
    plans = _plans(group, ctx)
    if not plans:
        return not_assessed(spreading.NO_PLAN, group)
    entries = _by_department(plans, ctx)
    spread = _spread(entries, ctx)
    behind = _of(Standing.LACKING, spread)
    reached = _of(Standing.DONE, spread)
    if behind and reached:
        rows = _rows(entries, behind)
        return partly(spreading.BEHIND, *rows, departments=len(behind))
    if behind:
        return unmet(spreading.BEHIND, *_rows(entries, behind), departments=len(behind))
    if gap := _unlisted(plans, ctx) or _in_no_plan(ctx):
        return gap
    if unknown := _of(Standing.UNKNOWN, spread):
        rows = _rows(entries, unknown)
        return not_assessed(spreading.NO_OUTCOME, *rows, departments=len(unknown))
    if len(reached) < len(spread):
        so_far = {"reached": len(reached), "departments": len(spread)}
        return not_applicable(spreading.UNDER_WAY, *plans, **so_far)
    return met(*plans)


@rule(
    "BIR023",
    "knowledge-spread-but-not-in-use",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # first sentence
    statement=Text(
        nb="Der kunnskapen er spredt, er den også tatt i bruk.",
        en="Where the knowledge has been spread, it is also in use.",
    ),
)
def in_use(group: Team, ctx: Context) -> Verdict:
    """Counts the departments that the knowledge has reached; BIR022 asks of the others.

    The source does not say what counts as implemented, so this cannot be told until the
    plan holds the municipality's own criterion; then the status that the municipality
    gives each department decides. A department is behind if the plan was updated after
    the day for looking at it and still says spread. What a later update says is in use
    since no day may not have been so yet. The source sets no time.
    """
    plans = _plans(group, ctx)
    if not plans:
        return not_assessed(spreading.NO_PLAN, group)
    if not any(plan.in_use_means for plan in plans):
        return not_assessed(spreading.NO_CRITERION, *plans)
    entries = _by_department(plans, ctx)
    spread = _spread(entries, ctx)
    reached = _of(Standing.DONE, spread)
    use = {unit: best(_use(e, ctx) for e in entries[unit]) for unit in reached}
    behind, unseen = _of(Standing.LACKING, use), _of(Standing.UNKNOWN, use)
    if behind:
        rows, number = _rows(entries, behind), len(behind)
        if Standing.DONE in use.values():
            return partly(spreading.NOT_IN_USE, *rows, departments=number)
        return unmet(spreading.NOT_IN_USE, *rows, departments=number)
    if gap := _unlisted(plans, ctx):
        return gap
    others = {unit: rows for unit, rows in entries.items() if unit not in reached}
    if untold := [u for u, rows in others.items() if _untold(rows, ctx)]:
        rows = _rows(entries, untold)
        return not_assessed(spreading.NO_OUTCOME, *rows, departments=len(untold))
    if unseen:
        rows = _rows(entries, unseen)
        return not_assessed(spreading.NO_USE, *rows, departments=len(unseen))
    if not reached:
        return not_applicable(spreading.NOTHING_SPREAD, *plans)
    if later := _of(Standing.TO_COME, use):
        return not_applicable(spreading.USE_TO_COME, *plans, departments=len(later))
    return met(*plans)


@rule(
    "BIR029",
    "spreading-without-the-gathering-material",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # first sentence
    statement=Text(
        nb="Opplæringen bygger på spredningsmateriellet som gruppen fikk på ressursgruppesamlingen.",
        en="The training rests on the spreading material that the group was given at the gathering of municipal resource groups.",
    ),
)
def material_of_the_gathering(group: Team, ctx: Context) -> Verdict:
    """Asks each spreading plan whether it uses the material, and since when.

    Training that began before the gathering is told: the material was not there yet.
    Until any training has begun, that a plan means to use the material shows nothing.
    The gathering is the meeting that the plan refers to, and it has to be recorded as a
    gathering that was held.
    """
    plans = _plans(group, ctx)
    if not plans:
        return not_assessed(spreading.NO_PLAN, group)
    return min((rests_on_material(plan, ctx) for plan in plans), key=_gravity)


@rule(
    "BIR032",
    "training-plan-without-when-or-how",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # fifth sentence
    statement=Text(
        nb="Opplæringsplanen sier for hver avdeling både når opplæringen holdes, og hvordan.",
        en="The training plan says for each department both when the training is held and how.",
    ),
)
def when_and_how(group: Team, ctx: Context) -> Verdict:
    """Counts departments of the spreading plan without a day and without a way.

    Two parts, each asked, of every department (avdeling) that is listed, as in BIR022.
    That nothing is planned, or that the way is not decided yet, has to be recorded. The
    source tells it of a work group; an undivided group plans it as well.
    """
    plans = _plans(group, ctx)
    if not plans:
        return not_assessed(spreading.NO_PLAN, group)
    if all(plan.departments == () for plan in plans):
        return unmet(spreading.EMPTY, *plans)
    entries = _by_department(plans, ctx)
    when = {unit: best(map(_when, rows)) for unit, rows in entries.items()}
    how = {unit: best(map(_how, rows)) for unit, rows in entries.items()}
    days, ways = _of(Standing.LACKING, when), _of(Standing.LACKING, how)
    if days or ways:
        both = spreading.WITHOUT_BOTH if days and ways else None
        one = spreading.WITHOUT_WHEN if days else spreading.WITHOUT_HOW
        rows = _rows(entries, dict.fromkeys([*days, *ways]))
        return unmet(both or one, *rows, days=len(days), ways=len(ways))
    if gap := _unlisted(plans, ctx) or _in_no_plan(ctx):
        return gap
    if _of(Standing.UNKNOWN, when):
        return not_assessed(spreading.NO_WHEN, *plans)
    if _of(Standing.UNKNOWN, how):
        return not_assessed(spreading.NO_HOW, *plans)
    return met(*plans)


def trainings_held(group: Team, ctx: Context) -> list[DepartmentTraining]:
    """The trainings of departments that a group's plans tell were held by the day."""
    entries = _by_department(_plans(group, ctx), ctx)
    rows = [entry for unit in entries.values() for entry in unit]
    return [entry[1] for entry in rows if _training(entry, ctx) is Standing.DONE]


def _plans(group: Team, ctx: Context) -> list[SpreadingPlan]:
    """The plans of a group that were not made after the day."""
    return [p for p in _all_plans(ctx) if p.team == group.id]


def _all_plans(ctx: Context) -> list[SpreadingPlan]:
    return [p for p in ctx.site.filled(SpreadingPlan) if not ctx.ahead(p.made_on)]


def _by_department(
    plans: Sequence[SpreadingPlan], ctx: Context
) -> dict[OrganisationId, list[_Entry]]:
    """The rows on units that are departments, and on no others."""
    entries: dict[OrganisationId, list[_Entry]] = {}
    for plan in plans:
        for row in plan.departments or ():
            if is_department(row.department, ctx):
                entries.setdefault(row.department, []).append((plan, row))
    return entries


def _rows(
    entries: dict[OrganisationId, list[_Entry]], units: Iterable[OrganisationId]
) -> list[DepartmentTraining]:
    return [row for unit in units for _, row in entries[unit]]


def _of(
    standing: Standing, standings: dict[OrganisationId, Standing]
) -> list[OrganisationId]:
    return [unit for unit, known in standings.items() if known is standing]


def _unlisted(plans: Sequence[SpreadingPlan], ctx: Context) -> Verdict | None:
    """Why it cannot be told which departments the plans are about, if so."""
    rows = [row for plan in plans for row in plan.departments or ()]
    if not rows or any(plan.departments is None for plan in plans):
        return not_assessed(spreading.NO_DEPARTMENTS, *plans)
    known = [is_department(row.department, ctx) for row in rows]
    if None in known:
        return not_assessed(common.NO_KIND, rows[known.index(None)])
    return None if True in known else not_assessed(spreading.OTHER_UNITS, *rows)


def _in_no_plan(ctx: Context) -> Verdict | None:
    """Why it cannot be told whether the plans list all departments, if so."""
    rows = [row for plan in _all_plans(ctx) for row in plan.departments or ()]
    named = {row.department for row in rows}
    rest: list[Organisation] = [o for o in ctx.site.organisations if o.id not in named]
    if missing := [o for o in rest if o.kind == DEPARTMENT]:
        number = len(missing)
        return not_assessed(spreading.IN_NO_PLAN, *missing, departments=number)
    if unknown := [o for o in rest if o.kind is None]:
        return not_assessed(common.NO_KIND, *unknown)
    return None


def _spread(
    entries: dict[OrganisationId, list[_Entry]], ctx: Context
) -> dict[OrganisationId, Standing]:
    """How far the knowledge is on its way to each department."""
    return {
        unit: best(_training(entry, ctx) for entry in rows)
        for unit, rows in entries.items()
    }


def _untold(entries: Iterable[_Entry], ctx: Context) -> bool:
    """Whether a training may have been held, for all that is recorded."""
    return any(
        entry[1].status in (None, *SPREAD) and _training(entry, ctx) is Standing.UNKNOWN
        for entry in entries
    )


def _perhaps_later(said: _Entry, day: date | None, ctx: Context) -> bool:
    """Whether what a row says without a day may have become so after the question."""
    return day is None and ctx.ahead(said[0].updated_on)


def _training(entry: _Entry, ctx: Context) -> Standing:
    """Whether a training had been held by the day; what it says later has not happened."""
    plan, row = entry
    last = row.until or row.since
    if ctx.ahead(last):
        return Standing.TO_COME
    if row.status is None:
        return Standing.UNKNOWN
    if row.status in SPREAD:
        later = _perhaps_later(entry, last, ctx)
        return Standing.UNKNOWN if later else Standing.DONE
    gathering = gathering_of(plan, ctx)
    if gathering is not None and ctx.ahead(gathering.date):
        return Standing.TO_COME
    if last is None:
        nothing_yet = row.status is Progress.NOT_STARTED
        return Standing.TO_COME if nothing_yet else Standing.UNKNOWN
    missed = plan.updated_on is not None and plan.updated_on > last
    if row.status is Progress.PLANNED and missed:
        return Standing.LACKING
    return Standing.UNKNOWN  # a day for what is not planned contradicts itself


def _use(entry: _Entry, ctx: Context) -> Standing:
    """Whether the knowledge was in use by the day where a training was held."""
    plan, row = entry
    if _training(entry, ctx) is not Standing.DONE:
        return Standing.UNKNOWN if _untold([entry], ctx) else Standing.LACKING
    if ctx.ahead(row.in_use_since):
        return Standing.TO_COME
    said = row.status is Progress.IMPLEMENTED
    if said and not _perhaps_later(entry, row.in_use_since, ctx):
        return Standing.DONE
    if ctx.ahead(row.follow_up_on):
        return Standing.TO_COME
    looked_at, updated_on = row.follow_up_on, plan.updated_on
    if said or looked_at is None or updated_on is None or updated_on <= looked_at:
        return Standing.UNKNOWN
    return Standing.LACKING


def _when(entry: _Entry) -> Standing:
    row = entry[1]
    if row.since is not None or row.until is not None:
        return Standing.DONE
    nothing = row.status is Progress.NOT_STARTED
    return Standing.LACKING if nothing else Standing.UNKNOWN


def _how(entry: _Entry) -> Standing:
    way = entry[1].how
    if way is None:
        return Standing.UNKNOWN
    return Standing.LACKING if way is Way.UNDECIDED else Standing.DONE


def _gravity(verdict: Verdict) -> int:
    """The order in which the plans of one group are told: what is wrong comes first."""
    return ("unmet", "not_assessed", "met", "not_applicable").index(verdict.outcome)
