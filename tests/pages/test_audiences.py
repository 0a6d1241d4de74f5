"""Of whom a page speaks to others than the client, and what it keeps back."""

import re
from collections.abc import Callable
from datetime import date

import attrs
import pytest
from outline import Outline

import actcore
from actcore.fidelity import Report, evaluate
from actcore.model import Audience, Case, Contact, Goal, Person, PersonKind, Sociogram
from actcore.pages import page, pictures_for
from actcore.testing.cases import example_bytes
from actcore.variant import Variant

Busy = Callable[..., Report]
DAY = date(2024, 3, 31)


def mapped(toy: Variant) -> Report:
    """A report on a client who has opened one of two people on the map to the team."""
    case = Case(
        model="xx.toy",
        id="c",
        client="kim",
        people=(
            Person(id="kim", name="Kim K"),
            Person(id="p1", name="Bo Berg", kind=PersonKind.PRIVATE),
            Person(id="p2", name="Ida Dal", kind=PersonKind.PRIVATE),
            Person(id="p3", name="Dr Ek", kind=PersonKind.PROFESSIONAL),
        ),
        goals=(Goal(id="g", statement="Med Bo", supported_by=("p1", "p2", "p3")),),
        sociogram=Sociogram(
            drawn_on=DAY,
            contacts=(
                Contact(person="p1"),
                Contact(person="p2", shown_to=(Audience.TEAM,)),
            ),
        ),
    )
    return evaluate(case, toy, as_of=DAY)


def test_who_the_client_keeps_back_goes_by_the_role(toy: Variant) -> None:
    """Whatever the others go by, a person is known to those the client lets see them."""
    report = mapped(toy)
    team = page(report, names="full", audience=Audience.TEAM)
    assert "private person, Ida Dal, Dr Ek" in team
    assert "Berg" not in team
    assert "Med Bo" not in team
    coded = page(report, audience=Audience.TEAM)
    assert "private person, p2, p3" in coded
    assert "p1" not in coded
    assert "Whom the client has not chosen to show" in coded
    client = page(report, names="full")
    assert "Bo Berg, Ida Dal, Dr Ek" in client
    assert "Med Bo" in client
    assert "Whom the client has not chosen to show" not in client


@pytest.mark.parametrize("names", ["codes", "roles", "full"])
def test_statistics_hold_kinds_and_numbers_only(
    busy: Busy, toy: Variant, names: str
) -> None:
    """No code of the record and nothing that anybody wrote is on the page."""
    asked = {"names": names, "audience": Audience.STATISTICS}
    report = mapped(toy)
    html = page(report, pictures=pictures_for(report, **asked), **asked)
    assert "private person × 2, professional" in html
    assert not re.findall(r"\b(p[123]|kim|g|Berg|Dal|Ek|Bo)\b", Outline(html).text)
    report = attrs.evolve(busy("Hemlig"), problems=())
    html = page(report, pictures=pictures_for(report, **asked), **asked)
    text = Outline(html).text
    assert "2 people · 1 deputy" in text
    assert "Goal 2 – – nobody yet" in text
    assert "Hemlig" not in html
    assert not re.findall(r"\b(c1|kim|mo|di|g[123]|m[123]|board)\b", text)


@pytest.mark.parametrize("audience", [Audience.GROUP, Audience.TEAM])
@pytest.mark.parametrize("names", ["codes", "roles", "full"])
def test_no_code_tells_whom_the_client_keeps_back(
    audience: Audience, names: str
) -> None:
    """Tracks, evidence and goals of a whole record hold nobody who is not opened."""
    variant = actcore.load("se.ract").variant("se.ract")
    kim = actcore.read(example_bytes(variant, "kim"))
    closed = attrs.evolve(kim.sociogram, shown_to=(), contacts=tuple(
        attrs.evolve(contact, shown_to=None) for contact in kim.sociogram.contacts
    ))  # fmt: skip
    kim = attrs.evolve(kim, sociogram=closed)
    asked = {"language": "sv", "names": names, "audience": audience}
    report = actcore.check(kim, as_of=DAY)
    text = Outline(
        page(
            report,
            pictures=pictures_for(report, **asked),
            progress=actcore.status(kim, as_of=DAY),
            **asked,
        )
    ).text
    seated = {member.person for team in kim.teams for member in team.members}
    hidden = {
        str(person.id)
        for person in kim.people
        if closed.contact(person.id)
        and not (person.id in seated and audience is Audience.GROUP)
        and not (person.id in seated and person.kind is PersonKind.PROFESSIONAL)
    } - {"per"}  # also a word on the page
    assert {"birgit", "goran"} < hidden
    assert not [code for code in hidden if re.search(rf"\b{code}\b", text)]
    assert not [goal.id for goal in kim.goals if goal.id in text]
    assert "Mål 1" in text
