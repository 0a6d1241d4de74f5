"""A municipality's way through the programme, at its turning points."""

import copy
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from bir_plugin import planning, reached
from bir_plugin.process import PROCESS

import actcore
from actcore.fidelity import Progress
from actcore.model import Site
from actcore.testing.cases import example_bytes
from actcore.variant import Rule

Record = dict[str, Any]
Change = Callable[[Record], object]

VARIANT = actcore.load("no.bir").variant("no.bir")
GROUP = "ressursgruppe"
PEOPLE = ("ada", "bo", "cleo", "dag", "eva", "tone")

FJELLVIK: Record = {
    "schema": "actcore.site/1",
    "model": "no.bir",
    "id": "fjellvik",
    "people": [{"id": who, "kind": "professional"} for who in PEOPLE],
    "organisations": [
        {"id": "fjellvik", "kind": "municipality"},
        {"id": "skole", "kind": "department"},
        {"id": "barnehage", "kind": "department"},
    ],
    "teams": [
        {
            "id": GROUP,
            "kind": "resource_group",
            "since": "2014-02-03",
            "organisation": "fjellvik",
            "members": [
                {"person": who, "roles": ["member"], "since": "2014-02-03"}
                for who in PEOPLE[:5]
            ],
        }
    ],
    "appointments": [
        {
            "person": "ada",
            "role": "coordinator",
            "since": "2014-02-10",
            "organisation": "fjellvik",
        },
        {"person": "tone", "role": "korus_leader", "since": "2014-01-01"},
    ],
    "goals": [
        {
            "id": "rutiner",
            "owner": "fjellvik",
            "set_on": "2014-04-01",
            "status": "active",
        }
    ],
    "meetings": [
        {
            "id": "samling",
            "kind": "gathering",
            "team": GROUP,
            "date": "2014-02-24",
            "status": "held",
        },
        {
            "id": "sept",
            "kind": "whole_group",
            "team": GROUP,
            "date": "2014-09-11",
            "status": "held",
            "present": ["ada", "tone"],
        },
    ],
    "worksheets": {
        "participation": [{"municipality": "fjellvik", "project_since": "2014-01-06"}],
        "composition": [
            {
                "team": GROUP,
                "state": "provisional",
                "composed_on": "2014-02-03",
                "split": False,
            },
            {
                "team": GROUP,
                "state": "confirmed",
                "composed_on": "2014-03-24",
                "reviewed_on": "2014-03-24",
                "split": False,
            },
        ],
        "half_year_plan": [
            {
                "team": GROUP,
                "since": "2014-07-01",
                "until": "2014-12-31",
                "adopted_on": "2014-04-10",
                "pattern": "whole_monthly",
                "exempt_months": ["7"],
            }
        ],
        "mapping": [{"municipality": "fjellvik", "done_on": "2014-03-10"}],
        "goals_and_measures": [
            {
                "municipality": "fjellvik",
                "survey_channel": "email",
                "sent_to_participants": True,
                "survey_sent_on": "2014-01-20",
                "decided_on": "2014-04-01",
                "measures": [
                    {
                        "id": "kort",
                        "goal": "rutiner",
                        "responsible": "resource_group",
                        "supports": ["routines"],
                        "status": "done",
                    }
                ],
            }
        ],
        "spreading_plan": [
            {
                "team": GROUP,
                "made_on": "2014-04-22",
                "gathering": "samling",
                "uses_material": True,
                "in_use_means": "Personalet har prøvd rutinen i en øvelse.",
                "departments": [
                    {
                        "department": "skole",
                        "since": "2014-08-18",
                        "how": "planning_day",
                        "status": "implemented",
                        "in_use_since": "2014-10-01",
                    },
                    {
                        "department": "barnehage",
                        "since": "2014-09-15",
                        "how": "staff_meeting",
                        "status": "implemented",
                        "in_use_since": "2014-11-03",
                    },
                ],
            }
        ],
        "routine": [
            {
                "team": GROUP,
                "mode": "made",
                "triggers": ["En undring som ikke gir seg"],
                "steps": [{"what": "Del undringen", "responsible": ["leder"]}],
                "approved_on": "2014-06-02",
            }
        ],
        "guide": [{"team": GROUP, "state": "published", "published_on": "2014-11-10"}],
    },
}
"""An invented small municipality through its first year."""


def standing(record: Record, day: str) -> Progress:
    """Where a record stands on a day."""
    site = actcore.read(json.dumps(record).encode())
    return actcore.status(site, as_of=date.fromisoformat(day))


def fjellvik(day: str, change: Change = lambda _: None) -> Progress:
    """Where the invented municipality stands on a day, with a change to the record."""
    record = copy.deepcopy(FJELLVIK)
    change(record)
    return standing(record, day)


def states(progress: Progress) -> dict[str, str]:
    """The state of each step."""
    return {found.step.id: str(found.state) for found in progress.steps}


def reasons(progress: Progress) -> dict[str, str]:
    """The code of the reason of each step that gives one."""
    return {s.step.id: s.reason.code for s in progress.steps if s.reason}


def following(progress: Progress) -> list[str]:
    """The steps that come next."""
    return [found.step.id for found in progress.next]


def with_a_neighbour(record: Record) -> None:
    """A second municipality in the record, of which nothing else is known."""
    record["organisations"].append({"id": "nabovik", "kind": "municipality"})


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2013-12-31", ["project_period"]),
        ("2014-01-06", ["group", "pre_survey", "korus_visit"]),
        ("2014-02-04", ["group", "goals", "korus_visit"]),
        (
            "2014-02-10",
            ["gathering", "mapping", "goals", "half_year_plan", "korus_visit"],
        ),
        (
            "2014-02-24",
            ["mapping", "goals", "half_year_plan", "training_plan", "korus_visit"],
        ),
        (
            "2014-03-10",
            [
                "confirmed_composition",
                "goals",
                "half_year_plan",
                "training_plan",
                "routines_and_guide",
                "korus_visit",
            ],
        ),
        (
            "2014-04-30",
            ["routines_and_guide", "spreading", "korus_visit"],
        ),
        ("2014-09-30", ["routines_and_guide", "spreading"]),
        ("2014-11-10", []),
    ],
)
def test_the_municipalitys_way_step_by_step(day: str, expected: list[str]) -> None:
    """At each date in the story what comes next is what the municipality would do."""
    assert following(fjellvik(day)) == expected


def test_an_empty_record_begins_with_the_project_period() -> None:
    """A record without any sheet is told without a fault; only the name is optional."""
    empty = {key: FJELLVIK[key] for key in ("schema", "model", "id")}
    progress = standing(empty, "2014-05-31")
    assert progress.done == (0, 14)
    assert following(progress) == ["project_period"]


def test_every_example_has_a_place_on_the_way() -> None:
    """Each example of the plugin is told step by step on its own day."""
    for example in VARIANT.examples:
        site = actcore.read(example_bytes(VARIANT, example.id))
        progress = actcore.status(site, as_of=example.as_of)
        assert len(progress.steps) == len(PROCESS.steps), example.id


def test_a_composition_is_provisional_before_the_mapping_and_confirmed_after() -> None:
    """The group maps, and the mapping decides who is in it: nothing is asked before."""

    def never_confirmed(record: Record) -> None:
        record["worksheets"]["composition"].pop()

    def not_reviewed(record: Record) -> None:
        del record["worksheets"]["composition"][1]["reviewed_on"]

    step = "confirmed_composition"
    assert states(fjellvik("2014-03-09"))[step] == "to_come"
    assert step not in reasons(fjellvik("2014-03-09"))
    assert reasons(fjellvik("2014-03-12"))[step] == "composition-provisional"
    assert states(fjellvik("2014-03-24"))[step] == "done"
    assert states(fjellvik("2014-05-31", never_confirmed))[step] == "under_way"
    late = reasons(fjellvik("2014-05-31", not_reviewed))
    assert late[step] == "composition-not-held-against-the-mapping"


def test_an_undivided_group_needs_no_work_groups() -> None:
    """Dividing is a choice: open if unrecorded, and only for ten to twelve (BIR057)."""

    def unsaid(record: Record) -> None:
        for sheet in record["worksheets"]["composition"]:
            del sheet["split"]

    def ten(record: Record) -> None:
        unsaid(record)
        for number in range(5):
            who = f"m{number}"
            record["people"].append({"id": who, "kind": "professional"})
            place = {"person": who, "roles": ["member"], "since": "2014-02-03"}
            record["teams"][0]["members"].append(place)

    def divided(record: Record) -> None:
        spreading = {"id": "a", "kind": "wg_spreading", "since": "2014-03-03"}
        record["teams"].append(spreading | {"organisation": "fjellvik"})

    def only_said(record: Record) -> None:
        for sheet in record["worksheets"]["composition"]:
            sheet["split"] = True

    day = "2014-05-31"
    assert states(fjellvik(day))["work_groups"] == "not_needed"
    assert states(fjellvik(day, only_said))["work_groups"] == "under_way"
    assert reasons(fjellvik(day, only_said))["work_groups"] == (
        "split-without-recorded-work-groups"
    )
    assert states(fjellvik(day, unsaid))["work_groups"] == "not_needed"
    assert reasons(fjellvik(day, unsaid))["work_groups"] == "no-usual-split"
    assert states(fjellvik(day, ten))["work_groups"] == "to_come"
    assert states(fjellvik(day, divided))["work_groups"] == "done"


def test_a_group_without_a_coordinator_is_half_way() -> None:
    """Each municipality organises two: a group, and a coordinator to lead the work."""

    def vacant(record: Record) -> None:
        record["appointments"].pop(0)

    progress = fjellvik("2014-05-31", vacant)
    assert states(progress)["group"] == "under_way"
    assert reasons(progress)["group"] == "group-or-coordinator"


def test_a_half_year_plan_that_runs_out_comes_back() -> None:
    """A plan is for half a year, so the step is open again when the half-year is over."""
    assert states(fjellvik("2014-12-31"))["half_year_plan"] == "done"
    progress = fjellvik("2015-01-15")
    assert reasons(progress)["half_year_plan"] == "half-year-plan-ran-out"
    assert "half_year_plan" in following(progress)


def test_korus_is_there_for_a_half_year_at_a_time() -> None:
    """One visit does for its half-year, and none is due once the project period is over."""

    def over(record: Record) -> None:
        part = record["worksheets"]["participation"][0]
        part["project_until"] = "2014-12-31"

    def never_there(record: Record) -> None:
        over(record)
        record["meetings"][1]["present"] = ["ada"]

    step = "korus_visit"
    assert states(fjellvik("2014-09-30"))[step] == "done"
    assert reasons(fjellvik("2015-01-15"))[step] == "korus-there-before"
    assert states(fjellvik("2015-01-15", over))[step] == "done"
    assert states(fjellvik("2015-01-15", never_there))[step] == "not_needed"


def test_spreading_is_done_when_the_knowledge_is_in_use_everywhere() -> None:
    """Training held in one department is on the way, and so is knowledge not in use."""

    def only_spread(record: Record) -> None:
        row = record["worksheets"]["spreading_plan"][0]["departments"][1]
        row["status"] = "spread"
        del row["in_use_since"]

    def new_department(record: Record) -> None:
        record["organisations"].append({"id": "sfo", "kind": "department"})

    assert states(fjellvik("2014-08-17"))["spreading"] == "to_come"
    assert states(fjellvik("2014-08-18"))["spreading"] == "under_way"
    assert states(fjellvik("2014-11-10"))["spreading"] == "done"
    assert states(fjellvik("2014-11-10", only_spread))["spreading"] == "under_way"
    assert states(fjellvik("2014-11-10", new_department))["spreading"] == "under_way"


def test_no_training_is_under_way_that_a_later_update_tells_of() -> None:
    """A row without a day says nothing of a time before the plan was last updated."""

    def undated(record: Record) -> None:
        plan = record["worksheets"]["spreading_plan"][0]
        plan["updated_on"] = "2014-11-03"
        for row in plan["departments"]:
            del row["since"], row["in_use_since"]

    assert states(fjellvik("2014-05-31", undated))["spreading"] == "to_come"
    assert states(fjellvik("2014-11-10", undated))["spreading"] == "done"


def test_a_training_plan_is_for_every_department_that_is_listed() -> None:
    """A department in no plan has neither when nor how."""

    def new_department(record: Record) -> None:
        record["organisations"].append({"id": "sfo", "kind": "department"})

    assert states(fjellvik("2014-05-31"))["training_plan"] == "done"
    assert states(fjellvik("2014-05-31", new_department))["training_plan"] == (
        "under_way"
    )


def test_a_half_year_plan_is_for_half_a_year_and_decided_on() -> None:
    """One that ends at Easter, or that nobody has decided on, is not finished."""

    def until_easter(record: Record) -> None:
        record["worksheets"]["half_year_plan"][0]["until"] = "2014-10-31"

    def undecided(record: Record) -> None:
        del record["worksheets"]["half_year_plan"][0]["adopted_on"]

    for change in (until_easter, undecided):
        progress = fjellvik("2014-09-30", change)
        assert reasons(progress)["half_year_plan"] == "half-year-plan-unfinished"


def test_the_pre_survey_goes_to_the_course_participants() -> None:
    """On paper it is told of, where nobody knows it is half of it, and others are none."""

    def changed(**answers: object) -> Change:
        def change(record: Record) -> None:
            record["worksheets"]["goals_and_measures"][0].update(answers)
            record["goals"][0]["owner"] = "skole"

        return change

    def told(change: Change) -> tuple[str, str | None]:
        progress = fjellvik("2014-05-31", change)
        assert ("goals" in following(progress)) == (states(progress)[step] == "done")
        return states(progress)[step], reasons(progress).get(step)

    step, otherwise = "pre_survey", "pre-survey-sent-otherwise"
    unknown = "how-the-pre-survey-was-sent-not-recorded"
    on_paper = changed(survey_channel="other")
    assert told(changed()) == ("done", None)
    assert told(on_paper) == ("done", otherwise)
    assert told(changed(survey_channel=None)) == ("under_way", unknown)
    assert told(changed(sent_to_participants=None)) == ("under_way", unknown)
    assert told(changed(survey_channel="none")) == ("to_come", None)
    assert told(changed(sent_to_participants=False)) == ("to_come", None)
    assert states(fjellvik("2014-01-19", on_paper))[step] == "to_come"


def test_the_year_of_joining_tells_of_the_period_once_it_is_over() -> None:
    """On New Year's Day of that year the period may not have begun."""

    def only_the_year(record: Record) -> None:
        part = record["worksheets"]["participation"][0]
        del part["project_since"]
        part["joined_in"] = 2014

    step = "project_period"
    assert reasons(fjellvik("2014-01-01", only_the_year))[step] == (
        "only-the-year-of-joining"
    )
    assert states(fjellvik("2015-01-01", only_the_year))[step] == "done"


def test_measures_are_done_when_every_goal_has_its_own() -> None:
    """The group has measures for each goal, tied to its work; a dropped goal needs none."""

    def measures(record: Record) -> list[Record]:
        found: list[Record] = record["worksheets"]["goals_and_measures"][0]["measures"]
        return found

    def another_goal(record: Record) -> None:
        record["goals"].append(record["goals"][0] | {"id": "kunnskap"})

    def others_have_it(record: Record) -> None:
        measures(record)[0] |= {"responsible": "others", "supports": []}

    def dropped_goal(record: Record) -> None:
        record["goals"].append(record["goals"][0] | {"id": "vekk", "status": "dropped"})
        measures(record).append(
            measures(record)[0] | {"id": "b", "goal": "vekk", "status": "planned"}
        )

    def untied(record: Record) -> None:
        del measures(record)[0]["supports"]

    def reached_without(record: Record) -> None:
        record["goals"][0]["status"] = "reached"
        measures(record).clear()

    def half_reached(record: Record) -> None:
        another_goal(record)
        reached_without(record)

    day, step = "2014-11-10", "measures"
    assert reasons(fjellvik(day, untied))[step] == "measures-of-each-goal-not-recorded"
    assert states(fjellvik(day, reached_without))[step] == "not_needed"
    assert states(fjellvik(day, half_reached))[step] == "to_come"
    assert reasons(fjellvik(day, another_goal))[step] == "goals-left-without-measures"
    assert reasons(fjellvik(day, others_have_it))[step] == "goals-left-without-measures"
    assert states(fjellvik(day, dropped_goal))[step] == "done"


def test_no_visit_of_korus_is_due_once_the_programme_is_closed() -> None:
    """In 2022 there is nobody to invite."""

    def never_there(record: Record) -> None:
        record["meetings"][1]["present"] = ["ada"]

    step = "korus_visit"
    assert states(fjellvik("2021-12-31", never_there))[step] == "to_come"
    assert states(fjellvik("2022-01-01", never_there))[step] == "not_needed"


def test_a_guide_under_way_is_not_a_finished_one() -> None:
    """Routines and guide are two products, and the step waits for both."""

    def unfinished(record: Record) -> None:
        record["worksheets"]["guide"] = [{"team": GROUP, "state": "under_way"}]

    progress = fjellvik("2014-12-31", unfinished)
    assert states(progress)["routines_and_guide"] == "under_way"


def test_a_local_name_is_never_needed() -> None:
    """A name that was considered is on the way, and one in use is there."""

    def considered(record: Record) -> None:
        record["worksheets"]["mapping"][0]["local_name_considered"] = "Vi ser deg"

    def named(record: Record) -> None:
        record["worksheets"]["participation"][0]["local_name"] = "Vi ser deg"

    def named_in_june(record: Record) -> None:
        named(record)
        record["worksheets"]["participation"][0]["local_name_since"] = "2014-06-01"

    day, step = "2014-05-31", "local_name"
    assert states(fjellvik(day))[step] == "not_needed"
    assert states(fjellvik(day, named_in_june))[step] == "not_needed"
    assert states(fjellvik("2014-06-01", named_in_june))[step] == "done"
    assert states(fjellvik(day, considered))[step] == "under_way"
    assert states(fjellvik(day, named))[step] == "done"
    assert states(fjellvik("2013-12-31", named))[step] == "not_needed"


def test_one_municipalitys_name_is_not_anothers() -> None:
    """A name that one of two municipalities uses is there for that one."""

    def named(record: Record) -> None:
        with_a_neighbour(record)
        record["worksheets"]["participation"][0]["local_name"] = "Vi ser deg"

    assert states(fjellvik("2014-05-31", named))["local_name"] == "under_way"
    assert (
        states(fjellvik("2014-05-31", with_a_neighbour))["local_name"] == "not_needed"
    )


def test_a_neighbours_work_group_is_in_nobody_elses_plan() -> None:
    """The turns of a plan are of the group's own work groups."""

    def alternating(record: Record, *, whose: str) -> None:
        with_a_neighbour(record)
        group = {"id": "a", "kind": "wg_guide", "since": "2014-03-03"}
        record["teams"].append(group | {"organisation": whose})
        plan = record["worksheets"]["half_year_plan"][0]
        plan.update(pattern="alternating", weekday="thursday")

    for whose, turns in (("fjellvik", 2), ("nabovik", 0)):
        record = copy.deepcopy(FJELLVIK)
        alternating(record, whose=whose)
        site = actcore.read(json.dumps(record).encode())
        assert isinstance(site, Site)
        planned = [len(series.turns) for series in planning.series(site)]
        assert planned == ([turns] if turns else [])


def test_a_later_sheet_does_not_undo_a_review() -> None:
    """The composition stays confirmed where a newer sheet does not repeat the review."""

    def again(record: Record) -> None:
        later = {"team": GROUP, "state": "confirmed", "composed_on": "2014-05-01"}
        record["worksheets"]["composition"].append(later)

    assert states(fjellvik("2014-05-31", again))["confirmed_composition"] == "done"


def test_a_step_is_done_once_it_is_done_for_every_municipality() -> None:
    """One municipality's sheets never answer for another."""
    progress = fjellvik("2014-11-10", with_a_neighbour)
    assert "done" not in states(progress).values()
    assert states(progress)["mapping"] == "under_way"
    assert reasons(progress)["mapping"] == "municipalities-not-equally-far"


def test_a_sheet_of_nobody_is_nobodys_among_several_municipalities() -> None:
    """Where it is not recorded whose mapping it is, it is no municipality's."""

    def of_nobody(record: Record) -> None:
        with_a_neighbour(record)
        del record["worksheets"]["mapping"][0]["municipality"]

    assert states(fjellvik("2014-05-31", of_nobody))["mapping"] == "to_come"


def test_a_shared_group_is_there_for_both_municipalities() -> None:
    """A group that two municipalities share counts for each of them."""

    def shared(record: Record) -> None:
        with_a_neighbour(record)
        for sheet in record["worksheets"]["composition"]:
            sheet["also_serves"] = ["nabovik"]

    assert states(fjellvik("2014-11-10", shared))["spreading"] == "done"
    assert states(fjellvik("2014-11-10", shared))["group"] == "under_way"


def test_the_coordinator_of_a_shared_group_is_surely_that_of_its_own_only() -> None:
    """Whether the other municipality has the same coordinator, the record cannot tell."""

    def shared(record: Record) -> None:
        with_a_neighbour(record)
        for sheet in record["worksheets"]["composition"]:
            sheet["also_serves"] = ["nabovik"]
        record["appointments"].pop(0)
        record["teams"][0]["members"][0]["roles"] = ["coordinator", "member"]

    def its_own(record: Record) -> None:
        shared(record)
        post = {"person": "bo", "role": "coordinator", "since": "2014-02-10"}
        record["appointments"].append(post | {"organisation": "nabovik"})

    assert states(fjellvik("2014-11-10", shared))["group"] == "under_way"
    assert states(fjellvik("2014-11-10", its_own))["group"] == "done"


def vacated(record: Record) -> None:
    """The group and its coordinator ended, and the project period did not."""
    record["teams"][0]["until"] = "2016-06-30"
    record["appointments"][0]["until"] = "2016-06-30"


def test_nothing_more_is_needed_once_the_project_period_is_over() -> None:
    """What was done stays done; the group has ended, and nobody is asked for another."""

    def over(record: Record) -> None:
        vacated(record)
        record["worksheets"]["participation"][0]["project_until"] = "2016-06-30"

    progress = fjellvik("2017-01-15", over)
    assert following(progress) == []
    assert set(states(progress).values()) == {"done", "not_needed"}
    assert states(progress)["mapping"] == "done"
    assert reasons(progress)["group"] == "project-period-over"
    assert "group" in following(fjellvik("2017-01-15", vacated))


@pytest.mark.parametrize(
    "period",
    [
        {"project_since": "2011-01-01", "project_until": "2013-12-31"},
        {"project_since": "2016-01-01"},
    ],
)
def test_a_neighbour_outside_its_project_period_holds_nobody_up(period: Record) -> None:
    """The steps are those of the municipalities in the programme on the day."""

    def beside(record: Record) -> None:
        with_a_neighbour(record)
        part = {"municipality": "nabovik"} | period
        record["worksheets"]["participation"].append(part)

    for day in ("2014-04-30", "2014-11-10"):
        assert states(fjellvik(day, beside)) == states(fjellvik(day))


def test_a_period_after_closure_is_told_where_it_begins_the_way() -> None:
    """A new project period goes its way, and is told that the programme has ended."""

    def again(record: Record) -> None:
        late = {"municipality": "fjellvik", "project_since": "2023-01-09"}
        record["worksheets"]["participation"].append(late)

    progress = fjellvik("2023-06-01", again)
    period = progress.steps[0]
    assert (str(period.state), "2023" in period.why("nb")) == ("done", True)
    assert progress.over is None
    assert "half_year_plan" in following(progress)
    assert "project_period" not in reasons(fjellvik("2023-06-01"))


def test_no_step_has_a_deadline_and_each_says_what_to_do() -> None:
    """The page sets no times; every step has words for what to do, and cites or is ours."""
    for step in PROCESS.steps:
        assert step.todo.get("nb").endswith("."), step.id
        assert step.todo.get("en").endswith("."), step.id
    ours = [step.id for step in PROCESS.steps if step.source is None]
    assert ours == ["project_period"]


def test_the_rules_that_steps_ask_have_numbers_of_their_own() -> None:
    """A rule that a step asks needs no number of the municipality's.

    But for half-years that are not six months long, which then count as under way.
    """
    asked = [value for value in vars(reached).values() if isinstance(value, Rule)]
    assert asked
    for rule in asked:
        open_numbers = [n for n, p in rule.parameters.items() if p.default is None]
        assert set(open_numbers) <= {"shortest", "longest"}, rule.code


def test_a_plan_of_five_months_is_under_way() -> None:
    """Whether it is a plan of a half-year only the municipality can say."""

    def until_november(record: Record) -> None:
        record["worksheets"]["half_year_plan"][0]["until"] = "2014-11-30"

    progress = fjellvik("2014-09-30", until_november)
    assert states(progress)["half_year_plan"] == "under_way"
    assert reasons(progress)["half_year_plan"] == "half-year-plan-unfinished"
