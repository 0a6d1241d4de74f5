"""Where a client's resource group stands: each step and stage, at its turning points."""

import copy
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import actcore
from actcore.fidelity import Progress
from actcore.testing.cases import example_payload

Record = dict[str, Any]
Change = Callable[[Record], object]

KIM = example_payload(actcore.load("se.ract").variant("se.ract"), "kim")
START: Record = {
    "schema": "actcore.case/1",
    "model": "se.ract",
    "id": "c1",
    "client": "kim",
    "people": [{"id": who} for who in ("kim", "maria", "henrik", "elin", "stina")],
}
"""A record of which nothing is known but its people."""

TRIO = [
    {"person": "kim", "roles": ["client"], "since": "2024-01-10", "entry": "core"},
    {"person": "maria", "roles": ["case_manager"], "since": "2024-01-10", "entry": "core"},
    {"person": "henrik", "roles": ["physician"], "since": "2024-01-10", "entry": "core"},
]  # fmt: skip
GROUP = {"id": "group", "kind": "resource_group", "members": TRIO}


def standing(record: Record, day: str) -> Progress:
    """Where a record stands on a day."""
    case = actcore.read(json.dumps(record).encode())
    return actcore.status(case, as_of=date.fromisoformat(day))


def started(day: str = "2024-03-31", **parts: Any) -> Progress:
    """Where a record stands of which these parts are known."""
    return standing(START | parts, day)


def kim(day: str, change: Change = lambda _: None) -> Progress:
    """Where Kim stands on a day, with a change to the record."""
    record = copy.deepcopy(KIM)
    change(record)
    return standing(record, day)


def states(progress: Progress) -> dict[str, str]:
    """The state of each step."""
    return {reached.step.id: str(reached.state) for reached in progress.steps}


def following(progress: Progress) -> list[str]:
    """The steps that come next."""
    return [reached.step.id for reached in progress.next]


def stages(progress: Progress, track: str) -> dict[str | None, str]:
    """Where on a track everybody is."""
    return {
        place.person: place.stage
        for found, placed in progress.tracks
        if found.id == track
        for place in placed
    }


CM = [{"person": "maria", "role": "case_manager", "since": "2024-01-02"}]
ASKED = {"person": "elin", "nominated_by": "kim", "nominated_on": "2024-02-01"}
INSIDE = {"since": "2024-02-01", "outreach": True, "through_group": True}
OUTSIDE = {"since": "2024-02-01", "outreach": False, "through_group": False}
MET = {"id": "m1", "kind": "resource_group_meeting", "date": "2024-03-01"}


@pytest.mark.parametrize(
    ("parts", "step", "state"),
    [
        ({}, "first_contact", "to_come"),
        (
            {"first_contact": [{"contacted_on": "2024-01-02", "outcome": "open"}]},
            "first_contact",
            "under_way",
        ),
        (
            {"first_contact": [{"contacted_on": "2024-01-02", "outcome": "offered"}]},
            "first_contact",
            "done",
        ),
        (
            {"first_contact": [{"contacted_on": "2024-04-02", "outcome": "offered"}]},
            "first_contact",
            "to_come",
        ),
        ({"goal_talk": [{"held_on": "2024-02-01"}]}, "life_goals", "under_way"),
        (
            {"goal_talk": [{"held_on": "2024-02-01", "ended": "declined"}]},
            "life_goals",
            "not_needed",
        ),
        (
            {
                "goal_talk": [
                    {"held_on": "2024-02-01", "ended": "worded"},
                    {"held_on": "2023-02-01", "ended": "declined"},
                ]
            },
            "life_goals",
            "under_way",
        ),
        (
            {"map_drawing": [{"drawn_on": "2024-02-01", "drawn_by": "maria"}]},
            "sociogram",
            "under_way",
        ),
        (
            {"map_drawing": [{"drawn_on": "2024-02-01", "drawn_by": "kim"}]},
            "sociogram",
            "done",
        ),
        (
            {
                "group_wish": [
                    {"noted_on": "2024-02-01", "persons": [{"person": "elin"}]}
                ]
            },
            "function_review",
            "to_come",
        ),
        (
            {
                "group_wish": [
                    {
                        "noted_on": "2024-02-01",
                        "persons": [{"person": "elin", "good_function": False}],
                    }
                ]
            },
            "function_review",
            "done",
        ),
        (
            {
                "group_wish": [
                    {
                        "noted_on": "2024-02-01",
                        "persons": [
                            {"person": "elin", "good_function": "does_not_know"}
                        ],
                    }
                ]
            },
            "function_review",
            "to_come",
        ),
        ({"coach_offer": [{"nobody_to_offer": True}]}, "coach_offer", "under_way"),
        (
            {"coach_offer": [{"nobody_to_offer": "does_not_know"}]},
            "coach_offer",
            "to_come",
        ),
        (
            {
                "coach_offer": [
                    {
                        "offered_on": "2024-02-01",
                        "answer": "declines_to_answer",
                    }
                ]
            },
            "coach_offer",
            "done",
        ),
        (
            {"coach_offer": [{"offered_on": "2024-02-01", "answer": "no"}]},
            "coach_offer",
            "done",
        ),
        (
            {
                "coach_offer": [
                    {
                        "offered_on": "2024-02-01",
                        "answer": "later",
                        "ask_again_on": "2024-03-01",
                    }
                ]
            },
            "coach_offer",
            "under_way",
        ),
        (
            {"own_follow_up": [{"noted_on": "2024-03-01", "rating": 4}]},
            "evaluation",
            "under_way",
        ),
        (
            {
                "measurement_reference": [
                    {
                        "instrument": "csi",
                        "measurements": [{"measured_on": "2024-03-01"}],
                    }
                ]
            },
            "evaluation",
            "done",
        ),
        (
            {"intervention": [{"since": "2024-02-01", "outreach": True}]},
            "outreach",
            "to_come",
        ),
        ({"intervention": [INSIDE]}, "outreach", "done"),
        ({"intervention": [INSIDE | {"since": "2024-04-01"}]}, "outreach", "to_come"),
        (
            {"intervention": [INSIDE | {"shifted_on": "2024-04-01"}]},
            "outreach",
            "to_come",
        ),
        ({"intervention": [INSIDE, OUTSIDE]}, "outreach", "under_way"),
        (
            {"intervention": [INSIDE, OUTSIDE | {"why_not": "clients_wish"}]},
            "outreach",
            "done",
        ),
    ],
)
def test_a_sheet_moves_its_step(parts: Record, step: str, state: str) -> None:
    """What a worksheet says decides how far its step is, by the day and not later."""
    assert states(started(worksheets=parts))[step] == state


@pytest.mark.parametrize(
    ("parts", "step", "state"),
    [
        ({}, "case_manager", "to_come"),
        ({"appointments": CM}, "case_manager", "done"),
        (
            {"goals": [{"id": "g", "owner": "maria", "set_on": "2024-02-01"}]},
            "life_goals",
            "to_come",
        ),
        (
            {"goals": [{"id": "g", "owner": "kim", "set_on": "2024-02-01"}]},
            "life_goals",
            "done",
        ),
        ({"goals": [{"id": "g", "owner": "kim", "status": "dropped"}]}, "life_goals", "to_come"),
        ({"teams": [GROUP]}, "core_trio", "done"),
        ({"teams": [GROUP | {"members": TRIO[:2]}]}, "core_trio", "under_way"),
        ({"invitations": [ASKED]}, "nomination", "done"),
        ({"invitations": [ASKED | {"nominated_by": "maria"}]}, "nomination", "under_way"),
        ({"invitations": [ASKED | {"nominated_on": "2024-04-02"}]}, "nomination", "to_come"),
        ({"invitations": [ASKED]}, "asking", "to_come"),
        ({"invitations": [ASKED | {"asked_on": "2024-02-03"}]}, "asking", "under_way"),
        (
            {"invitations": [ASKED | {"asked_on": "2024-02-03", "answer": "declined"}]},
            "asking",
            "done",
        ),
        ({"teams": [GROUP]}, "membership", "to_come"),
        (
            {"teams": [GROUP], "invitations": [ASKED | {"answer": "accepted"}]},
            "membership",
            "under_way",
        ),
        ({"teams": [GROUP | {"since": "2024-03-01"}]}, "membership", "done"),
        (
            {
                "teams": [
                    GROUP
                    | {
                        "since": "2024-03-01",
                        "members": [
                            *TRIO,
                            {"person": "elin", "since": "2024-06-01", "entry": "nominated"},
                        ],
                    }
                ],
                "invitations": [ASKED | {"answer": "accepted"}],
            },
            "membership",
            "under_way",
        ),
        ({"meetings": [MET | {"status": "planned"}]}, "chair", "to_come"),
        ({"meetings": [MET | {"status": "held", "chair": "maria"}]}, "chair", "under_way"),
        ({"meetings": [MET | {"status": "held", "chair": "kim"}]}, "chair", "done"),
        ({"meetings": [MET | {"status": "held"}]}, "work", "under_way"),
        (
            {
                "goals": [{"id": "g"}],
                "meetings": [MET | {"status": "held", "goals_discussed": ["g"]}],
            },
            "work",
            "done",
        ),
        ({"teams": [GROUP]}, "specialists", "not_needed"),
        (
            {
                "teams": [
                    GROUP
                    | {"members": [*TRIO, {"person": "elin", "entry": "coopted"}]}
                ]
            },
            "specialists",
            "done",
        ),
    ],
)  # fmt: skip
def test_the_furniture_moves_a_step(parts: Record, step: str, state: str) -> None:
    """Teams, goals, invitations and meetings decide how far the other steps are."""
    assert states(started(**parts))[step] == state


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2023-08-15", ["first_contact"]),
        ("2023-09-10", ["life_goals", "core_trio", "sociogram", "coach_offer"]),
        ("2023-10-25", ["asking"]),
        ("2023-11-15", ["asking", "membership"]),
        ("2024-03-31", ["asking", "outreach", "evaluation"]),
    ],
)
def test_kims_way_step_by_step(day: str, expected: list[str]) -> None:
    """At each date in Kim's story what comes next is what a case manager would do."""
    assert following(kim(day)) == expected


def test_a_client_who_wants_nobody_is_not_held_up() -> None:
    """With nobody to nominate nobody is asked, and the group can count as formed."""
    wish = [{"noted_on": "2024-02-01", "private_persons": "nobody", "persons": []}]
    sheets = {
        "first_contact": [{"contacted_on": "2024-01-02", "outcome": "offered"}],
        "map_drawing": [{"drawn_on": "2024-01-20", "drawn_by": "kim"}],
        "group_wish": wish,
    }
    building = started(appointments=CM, teams=[GROUP], worksheets=sheets)
    for step in ("function_review", "nomination", "asking"):
        assert states(building)[step] == "not_needed"
    assert following(building) == ["life_goals", "coach_offer", "membership"]
    formed = GROUP | {"since": "2024-03-01"}
    running = started(appointments=CM, teams=[formed], worksheets=sheets)
    assert "asking" not in following(running)
    assert "chair" in following(running)


def test_wanted_staff_are_somebody_to_nominate() -> None:
    """Who wants no private persons but wants the housing worker still nominates."""
    wish = {
        "noted_on": "2024-02-01",
        "private_persons": "nobody",
        "persons": [{"person": "stina", "wanted": "yes"}],
    }
    assert states(started(worksheets={"group_wish": [wish]}))["nomination"] == "to_come"


@pytest.mark.parametrize("outcome", ["declined", "not_offered"])
def test_after_a_contact_without_support_nothing_comes_next(outcome: str) -> None:
    """Somebody who said no, or was not offered support, is not given a case manager."""
    contact = {"contacted_on": "2024-01-02", "outcome": outcome}
    progress = started(worksheets={"first_contact": [contact]})
    assert following(progress) == []
    assert progress.over is not None
    later = started(appointments=CM, worksheets={"first_contact": [contact]})
    assert later.over is None


def test_an_ended_group_is_told_as_it_was_and_nothing_comes_next() -> None:
    """Once a group has ended its members have left, and nobody is to build it again."""

    def end(record: Record) -> None:
        record["teams"][0]["until"] = "2025-01-31"

    progress = kim("2025-06-01", end)
    assert progress.over is not None
    assert following(progress) == []
    assert states(progress)["core_trio"] == states(progress)["membership"] == "done"
    assert stages(progress, "nomination")["lena"] == "left"
    assert stages(progress, "beside")["henrik"] == "left"
    assert kim("2025-01-31", end).over is None


@pytest.mark.parametrize(
    ("places", "day", "nomination", "beside"),
    [
        ([("coopted", "2024-01-05", "2024-01-31")], "2024-01-20", None, "coopted"),
        ([("coopted", "2024-01-05", "2024-01-31")], "2024-02-20", None, "left"),
        ([("coopted", "2024-06-01", None)], "2024-03-31", "functional", None),
        (
            [
                ("coopted", "2024-01-05", "2024-01-31"),
                ("nominated", "2024-03-01", None),
            ],
            "2024-03-31",
            "member",
            "left",
        ),
        ([("nominated", "2024-01-05", "2024-02-01")], "2024-03-31", "left", None),
    ],
)
def test_a_place_counts_from_its_day_and_by_its_way(
    places: list[tuple[str, str, str | None]],
    day: str,
    nomination: str | None,
    beside: str | None,
) -> None:
    """Somebody who was co-opted first and nominated later is on both tracks, by date."""

    def seat(record: Record) -> None:
        record["sociogram"]["drawn_on"] = "2023-10-17"
        record["teams"][0]["members"] += [
            {"person": "ulla", "entry": entry, "since": since}
            | ({"until": until} if until else {})
            for entry, since, until in places
        ]

    progress = kim(day, seat)
    assert stages(progress, "nomination").get("ulla") == nomination
    assert stages(progress, "beside").get("ulla") == beside


def test_who_left_and_is_asked_anew_is_on_the_way_again() -> None:
    """A new nomination after the last day in the group begins the way once more."""

    def again(record: Record) -> None:
        for member in record["teams"][0]["members"]:
            if member["person"] == "amir":
                member["until"] = "2024-01-31"
        record["invitations"].append(
            {"person": "amir", "nominated_by": "kim", "nominated_on": "2024-03-01"}
        )

    assert stages(kim("2024-02-15", again), "nomination")["amir"] == "left"
    assert stages(kim("2024-03-31", again), "nomination")["amir"] == "nominated"


def test_a_question_put_again_awaits_its_answer() -> None:
    """A question that was let be does not settle one that is put later."""

    def close(record: Record) -> None:
        record["worksheets"]["asking"] = [{"person": "elin", "closed_on": "2024-01-10"}]

    progress = kim("2024-03-31", close)
    assert stages(progress, "nomination")["elin"] == "asked"
    assert states(progress)["asking"] == "under_way"


@pytest.mark.parametrize(
    ("answer", "stage"), [("yes", "invited"), ("no", "declined"), ("later", "coach_offered")]
)  # fmt: skip
def test_the_offer_of_a_coach_has_a_track_of_its_own(answer: str, stage: str) -> None:
    """What the client said to the offer is told, and whom it was about."""
    offer = {"offered_on": "2024-02-01", "answer": answer, "coach": "stina"}
    progress = started(worksheets={"coach_offer": [offer]})
    assert stages(progress, "coach_offer") == {"stina": stage}
    assert stages(progress, "nomination") == {}


@pytest.mark.parametrize(
    ("day", "stage"), [("2024-01-20", "member"), ("2024-02-20", "left")]
)
def test_a_coach_is_in_the_group_and_leaves_it(day: str, stage: str) -> None:
    """Once seated the coach is told as in the group, afterwards as gone."""
    seat = {
        "person": "stina",
        "roles": ["user_coach"],
        "since": "2024-01-05",
        "until": "2024-02-01",
        "entry": "invited_coach",
    }
    group = GROUP | {"members": [*TRIO, seat]}
    offer = {"offered_on": "2024-01-02", "answer": "yes", "coach": "stina"}
    progress = started(day, teams=[group], worksheets={"coach_offer": [offer]})
    assert stages(progress, "coach_offer") == {"stina": stage}


def test_a_new_group_is_not_credited_with_what_the_former_one_did() -> None:
    """After a former group, nominations, offer and meetings of the new one are its own."""

    def again(record: Record) -> None:
        record["teams"][0]["until"] = "2024-03-31"
        record["teams"].append(
            {"id": "new", "kind": "resource_group", "members": [
                {"person": "kim", "roles": ["client"], "since": "2024-05-20", "entry": "core"},
            ]}
        )  # fmt: skip

    progress = kim("2024-06-01", again)
    told = states(progress)
    assert told["core_trio"] == "under_way"
    for step in ("nomination", "coach_offer", "asking", "membership", "chair", "work"):
        assert told[step] == "to_come", step
    assert progress.over is None
    assert following(progress) == ["core_trio", "nomination", "coach_offer"]


@pytest.mark.parametrize("turned", [False, True])
def test_the_order_of_sheets_of_one_day_decides_nothing(turned: bool) -> None:
    """Two sheets of one day that say different things settle nothing either way."""
    turn = (lambda rows: rows[::-1]) if turned else (lambda rows: rows)
    contacts = turn(
        [
            {"contacted_on": "2024-01-02", "outcome": "declined"},
            {"contacted_on": "2024-01-02", "outcome": "offered"},
        ]
    )
    offers = turn(
        [
            {"offered_on": "2024-02-01", "answer": "no"},
            {"offered_on": "2024-02-01", "answer": "yes"},
        ]
    )
    progress = started(worksheets={"first_contact": contacts, "coach_offer": offers})
    assert progress.over is None
    assert stages(progress, "coach_offer") == {None: "coach_offered"}


def test_a_seated_coach_is_told_once() -> None:
    """An offer that does not name the coach is not told beside the coach who came."""
    seat = {"person": "stina", "since": "2024-02-05", "entry": "invited_coach"}
    group = GROUP | {"members": [*TRIO, seat]}
    offer = {"offered_on": "2024-02-01", "answer": "yes"}
    progress = started(teams=[group], worksheets={"coach_offer": [offer]})
    assert stages(progress, "coach_offer") == {"stina": "member"}
