"""As-of questions, answered once for all rules."""

from datetime import date

import pytest

from actcore.model import (
    Answer,
    Appointment,
    Case,
    Invitation,
    Meeting,
    MeetingStatus,
    Membership,
    Person,
    Team,
    current,
)
from actcore.model.pointers import pointers

MARCH = date(2024, 3, 1)


def member(
    person: str, since: date | None, until: date | None = None, **more: object
) -> Membership:
    """A place in a team."""
    return Membership(person=person, since=since, until=until, **more)  # type: ignore[arg-type]


TEAM = Team(
    id="t",
    kind="crew",
    members=(
        member("first", date(2024, 1, 1), MARCH),
        member("second", date(2024, 3, 2)),
        member("undated", None, roles=("captain",)),
        member("deputy", date(2024, 1, 1), deputy_for="first"),
    ),
)


@pytest.mark.parametrize(
    ("day", "people"),
    [
        (date(2023, 12, 31), ["undated"]),
        (date(2024, 1, 1), ["first", "undated"]),
        (MARCH, ["first", "undated"]),
        (date(2024, 3, 2), ["second", "undated"]),
    ],
)
def test_who_was_in_the_team_on_a_day(day: date, people: list[str]) -> None:
    """First and last day are included; an unrecorded start counts as begun."""
    assert [m.person for m in TEAM.on(day)] == people


def test_deputies_are_not_members() -> None:
    """A deputy stands in for somebody and is told apart from the members."""
    assert [m.person for m in TEAM.deputies_on(MARCH)] == ["deputy"]
    assert "deputy" not in {m.person for m in TEAM.on(MARCH)}


def test_who_holds_a_role_by_place_or_appointment() -> None:
    """A role is held in a team or outside one; both are found, if they hold on the day."""
    case = Case(
        model="xx.toy",
        id="c",
        client="k",
        teams=(TEAM,),
        appointments=(
            Appointment(person="outside", role="captain", since=MARCH),
            Appointment(person="later", role="captain", since=date(2024, 4, 1)),
        ),
    )
    assert [h.person for h in case.holders("captain", MARCH)] == ["outside", "undated"]
    assert not case.roles_known(MARCH)


@pytest.mark.parametrize(
    ("meeting", "day", "status"),
    [
        ({"status": "held", "date": MARCH}, MARCH, "held"),
        ({"status": "held", "date": MARCH}, date(2024, 2, 29), "planned"),
        ({"status": "cancelled"}, MARCH, "cancelled"),
        ({"status": "cancelled", "cancelled_on": MARCH}, date(2024, 2, 29), "planned"),
        ({"status": "planned", "date": MARCH}, date(2024, 4, 1), "planned"),
    ],
)
def test_what_had_become_of_a_meeting_on_a_day(
    meeting: dict[str, object], day: date, status: str
) -> None:
    """A meeting is planned until it is held or cancelled; a past plan is not a meeting."""
    known = {**meeting, "status": MeetingStatus(str(meeting["status"]))}
    made = Meeting(id="m", kind="muster", **known)  # type: ignore[arg-type]
    assert made.status_on(day) is MeetingStatus(status)


def test_a_cancelled_meeting_does_not_count_as_held() -> None:
    """Meetings held are in order of date, without cancelled, planned and undated ones."""
    held, cancelled = MeetingStatus.HELD, MeetingStatus.CANCELLED
    meetings = (
        Meeting(id="b", kind="muster", date=date(2024, 2, 2), status=held),
        Meeting(id="a", kind="muster", date=date(2024, 2, 1), status=held),
        Meeting(id="c", kind="muster", date=date(2024, 2, 3), status=cancelled),
        Meeting(id="d", kind="muster", status=held),
        Meeting(id="e", kind="other", date=date(2024, 2, 4), status=held),
    )
    case = Case(model="xx.toy", id="c", client="k", meetings=meetings)
    assert [m.id for m in case.held(["muster"], MARCH)] == ["a", "b"]


def test_the_latest_invitation_counts() -> None:
    """Somebody who is invited again has a new invitation after the old one."""
    first = Invitation(person="p", answer=Answer.DECLINED)
    second = Invitation(person="p")
    case = Case(model="xx.toy", id="c", client="k", invitations=(first, second))
    assert case.invitation("p", MARCH) is second
    assert case.invitation("q", MARCH) is None


def test_an_invitation_of_later_days_is_not_known_yet() -> None:
    """As of a day, only invitations that had begun and answers that were given count."""
    old = Invitation(person="p", asked_on=date(2023, 1, 1), answer=Answer.ACCEPTED)
    new = Invitation(
        person="p",
        asked_on=date(2024, 2, 1),
        answer=Answer.DECLINED,
        answered_on=date(2024, 4, 1),
    )
    case = Case(model="xx.toy", id="c", client="k", invitations=(old, new))
    assert case.invitation("p", date(2023, 12, 31)) is old
    assert case.invitation("p", MARCH) is new
    assert new.answer_on(MARCH) is None
    assert old.answer_on(MARCH) is Answer.ACCEPTED


def test_pointers_name_parts_by_id_and_stay_true_when_sorted() -> None:
    """A pointer uses ids, or numbers where two items share one."""
    twice = (member("p", date(2023, 1, 1), date(2023, 2, 1)), member("p", MARCH))
    teams = (TEAM, Team(id="u", kind="crew", members=twice))
    case = Case(model="xx.toy", id="c", client="k", teams=teams)
    found = {part: at for section in pointers(case) for part, at in section.items()}
    assert found[id(TEAM.members[0])] == "teams[t].members[first]"
    assert found[id(twice[1])] == "teams[u].members[1]"


def test_current_keeps_the_order_recorded() -> None:
    """Records that hold on a day come in the order in which they stand."""
    assert current(TEAM.members[:2], MARCH) == TEAM.members[:1]


def test_names_stay_out_of_reprs() -> None:
    """A name or an alias never shows in a repr."""
    person = Person(id="p", name="Hemlig", alias="Hemlig", profession="Hemlig")
    assert "Hemlig" not in repr(person)
    assert "Hemlig" not in repr(Case(model="m", id="c", client="p", people=(person,)))


def test_who_is_asked_without_an_answer_is_told_in_the_order_recorded() -> None:
    """Asked by the day, not answered by then; the latest invitation counts."""
    april = date(2024, 4, 1)
    case = Case(
        id="c",
        model="m",
        client="kim",
        invitations=(
            Invitation(person="later", asked_on=april),
            Invitation(person="open", asked_on=MARCH),
            Invitation(person="nominated", nominated_on=MARCH),
            Invitation(person="soon", nominated_on=MARCH, asked_on=april),
            Invitation(person="undated", asked_by="kim"),
            Invitation(person="said", asked_on=MARCH, answer=Answer.DECLINED),
            Invitation(
                person="will_say",
                asked_on=MARCH,
                answer=Answer.ACCEPTED,
                answered_on=april,
            ),
            Invitation(person="again", asked_on=MARCH),
            Invitation(person="again", asked_on=date(2023, 1, 1), answer="declined"),
            Invitation(person="open", asked_on=date(2023, 1, 1)),
        ),
    )
    assert case.asked_on(MARCH) == ("open", "undated", "will_say", "again")
    assert case.asked_on(april) == ("later", "open", "soon", "undated", "again")
    assert case.asked_on(date(2022, 1, 1)) == ("undated",)
