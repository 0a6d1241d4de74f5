"""Pointers in words."""

from datetime import date

import pytest

from actcore.fidelity import evaluate
from actcore.model import (
    Appointment,
    Audience,
    Case,
    CaseloadAssignment,
    Contact,
    Goal,
    Invitation,
    Meeting,
    Membership,
    Organisation,
    Person,
    Site,
    Sociogram,
    Team,
)
from actcore.pages.places import place
from actcore.pages.voice import Said, Voice
from actcore.variant import Variant

DAY = date(2024, 3, 31)
PEOPLE = (Person(id="kim", name="Kim K"), Person(id="mo", name="Mo M"))


def voice_of(
    case: Case | Site,
    toy: Variant,
    language: str = "en",
    audience: Audience = Audience.CLIENT,
) -> Voice:
    """How a page with names about a document speaks."""
    return Voice(evaluate(case, toy, as_of=DAY), language, "full", audience)


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
        ("goals[g1]", "Goal 1 (g1)"),
        ("goals[g9]", "Goal (g9)"),
        ("judgements[0]", "judgement: 1"),
        ("other_sociograms[0]", "another map: 1"),
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
        goals=(Goal(id="g1"),),
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
    counted = voice_of(case, toy, audience=Audience.STATISTICS)
    assert place("teams[b]", counted).words == "Crew 2"


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


@pytest.mark.parametrize("audience", [Audience.GROUP, Audience.STATISTICS])
@pytest.mark.parametrize(
    ("pointer", "said"),
    [
        ("people[bo]", "person"),
        ("people[bo].kind", "elsewhere in the record"),
        ("something[bo]", "elsewhere in the record"),
        ("invitations[nobody]", "invitation: person"),
        ("sociogram.contacts[mo]", "on the map: person"),
        ("goals[flat]", "Goal 1"),
        ("goals[gone]", "Goal"),
        ("meetings[of-bo]", "Muster"),
        ("meetings[gone]", "Meeting"),
        ("teams[gone]", "Team"),
        ("organisations[town]", "Organisation"),
        ("worksheets.talk[of-bo]", "Talk"),
        ("worksheets.talk[0].steps[bo]", "Talk (1, person)"),
        ("worksheets.lund.note[of-bo]", "lund.note"),
    ],
)
def test_no_code_is_said_to_others_than_the_client(
    pointer: str, said: str, audience: Audience, toy: Variant
) -> None:
    """Who is on the map is not told even of those that the group sits with."""
    group = Team(id="t", kind="crew", members=(Membership(person="mo"),))
    case = Case(
        model="xx.toy",
        id="c",
        client="kim",
        people=(Person(id="bo"), *PEOPLE),
        teams=(group,),
        goals=(Goal(id="flat"),),
        meetings=(Meeting(id="of-bo", kind="muster"),),
        sociogram=Sociogram(contacts=(Contact(person="bo"), Contact(person="mo"))),
    )
    assert place(pointer, voice_of(case, toy, audience=audience)).words == said


def test_the_organisations_of_statistics_go_by_number(toy: Variant) -> None:
    """Their names and codes would tell which municipality it is."""
    towns = (Organisation(id="a", name="A town"), Organisation(id="b"))
    site = Site(model="xx.toy", id="s", organisations=towns)
    voice = voice_of(site, toy, audience=Audience.STATISTICS)
    assert place("organisations[b]", voice).words == "Organisation 2"


def test_words_of_another_language_say_which(toy: Variant) -> None:
    """A screen reader changes its voice for what the model lacks in the language."""
    case = Case(
        model="xx.toy", id="c", client="kim", teams=(Team(id="t", kind="crew"),)
    )
    assert place("teams[t]", voice_of(case, toy, "da")) == Said("Crew", "en")
    assert place("teams[t]", voice_of(case, toy, "sv")) == Said("Manskap")
