"""Pointers in words."""

from datetime import date

import pytest

from actcore.fidelity import evaluate
from actcore.model import (
    Appointment,
    Audience,
    Case,
    CaseloadAssignment,
    Invitation,
    Meeting,
    Membership,
    Organisation,
    Person,
    Site,
    Team,
)
from actcore.pages.places import place
from actcore.pages.voice import Said, Voice
from actcore.variant import Variant

DAY = date(2024, 3, 31)
PEOPLE = (Person(id="kim", name="Kim K"), Person(id="mo", name="Mo M"))


def voice_of(case: Case | Site, toy: Variant, language: str = "en") -> Voice:
    """How a page with names about a document speaks, to the client."""
    report = evaluate(case, toy, as_of=DAY)
    return Voice(report, language, "full", Audience.CLIENT)


@pytest.mark.parametrize(
    ("pointer", "said"),
    [
        ("case", "the record as a whole"),
        ("teams[group]", "Crew"),
        ("teams[group].members[mo]", "Crew: Mo M"),
        ("teams[group].members[2]", "Crew: Mo M"),
        ("people[mo]", "Mo M"),
        ("appointments[0]", "role: Mo M"),
        ("invitations[1]", "invitation: Mo M"),
        ("meetings[m1]", "Muster 2024-02-01"),
        ("meetings[m2]", "Muster m2"),
        ("goals[g1]", "goal: g1"),
        ("judgements[0]", "judgement: 1"),
        ("sociogram", "the map"),
        ("sociogram.contacts[mo]", "on the map: Mo M"),
        ("other_sociograms[0].contacts[mo]", "on the map: Mo M"),
        ("worksheets.talk[0]", "Talk (1)"),
        ("worksheets.talk[0].steps[mo]", "Talk (1, Mo M)"),
        ("worksheets.lund.note[2]", "lund.note 3"),
        ("something[else]", "something[else]"),
        ("something", "something"),
    ],
)
def test_a_pointer_is_said_as_a_reader_would(
    pointer: str, said: str, toy: Variant
) -> None:
    """Lists and ids become the words of the model; what has none stays as it is."""
    twice = Membership(person="mo", until=date(2024, 1, 1)), Membership(person="mo")
    case = Case(
        model="xx.toy",
        id="c",
        client="kim",
        people=PEOPLE,
        teams=(
            Team(id="group", kind="crew", members=(Membership(person="kim"), *twice)),
        ),
        appointments=(Appointment(person="mo", role="captain"),),
        invitations=(Invitation(person="mo"), Invitation(person="mo")),
        meetings=(
            Meeting(id="m1", kind="muster", date=date(2024, 2, 1)),
            Meeting(id="m2", kind="muster"),
        ),
    )
    assert place(pointer, voice_of(case, toy)).words == said


def test_two_teams_of_a_kind_are_told_apart(toy: Variant) -> None:
    """The code is added where the kind alone would not do."""
    teams = (Team(id="a", kind="crew"), Team(id="b", kind="crew"))
    case = Case(model="xx.toy", id="c", client="kim", teams=teams)
    assert place("teams[b]", voice_of(case, toy)).words == "Crew b"


def test_an_organisation_goes_by_name_and_a_caseload_by_who_carries_it(
    toy: Variant,
) -> None:
    """In a site, several clients of one person are told of by that person."""
    site = Site(
        model="xx.toy",
        id="s",
        people=PEOPLE,
        organisations=(Organisation(id="o", name="The town"),),
        caseload=tuple(CaseloadAssignment(client=c, person="mo") for c in ("x", "y")),
    )
    voice = voice_of(site, toy)
    assert place("organisations[o]", voice).words == "The town"
    assert place("caseload[1]", voice).words == "clients with: Mo M"


def test_words_of_another_language_say_which(toy: Variant) -> None:
    """A screen reader changes its voice for what the model lacks in the language."""
    case = Case(
        model="xx.toy", id="c", client="kim", teams=(Team(id="t", kind="crew"),)
    )
    assert place("teams[t]", voice_of(case, toy, "da")) == Said("Crew", "en")
    assert place("teams[t]", voice_of(case, toy, "sv")) == Said("Manskap")
