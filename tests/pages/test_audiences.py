"""Of whom a page speaks to others than the client, and what it keeps back."""

import re
from collections.abc import Callable
from datetime import date

import attrs
import pytest
from outline import Outline

import actcore
from actcore.errors import UnknownName
from actcore.fidelity import Report, evaluate
from actcore.model import (
    Audience,
    Case,
    Contact,
    Goal,
    Membership,
    Person,
    PersonKind,
    Sociogram,
    Team,
)
from actcore.pages import page, pictures_for
from actcore.pages.voice import Voice
from actcore.pictures import Names
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
    assert "private person, Ida Dal, professional" in team
    assert "Berg" not in team
    assert "Med Bo" not in team
    coded = page(report, audience=Audience.TEAM)
    assert "private person, p2, professional" in coded
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


@pytest.mark.parametrize("audience", list(Audience))
def test_words_and_enums_ask_for_the_same(toy: Variant, audience: Audience) -> None:
    """A word as the command takes it hides what the enum hides."""
    report = mapped(toy)
    enum = {"names": Names.FULL, "audience": audience}
    word = {"names": "full", "audience": str(audience)}
    drawn = pictures_for(report, **enum)
    assert pictures_for(report, **word) == drawn
    assert page(report, pictures=drawn, **word) == page(report, pictures=drawn, **enum)


@pytest.mark.parametrize("make", [page, pictures_for])
@pytest.mark.parametrize(
    "asked",
    [{"audience": "grp"}, {"audience": None}, {"names": "all"}, {"language": "xx"}],
)
def test_what_is_misspelt_is_refused(
    make: Callable[..., object], asked: dict[str, str | None], toy: Variant
) -> None:
    """Nothing falls back to the client's own view, which shows the most."""
    with pytest.raises(UnknownName, match=f"unknown {next(iter(asked))}"):
        make(mapped(toy), **asked)


def marked(*, good: bool, shown_to: tuple[Audience, ...] = ()) -> Case:
    """An invented client whose mother is in the group, with what the client marks of her."""
    variant = actcore.load("se.ract").variant("se.ract")
    kim = actcore.read(example_bytes(variant, "kim"))
    contacts = tuple(
        attrs.evolve(
            contact,
            shown_to=shown_to if contact.person == "lena" else None,
            good_function=good if contact.person == "lena" else contact.good_function,
        )
        for contact in kim.sociogram.contacts
    )
    closed = attrs.evolve(kim.sociogram, shown_to=(), contacts=contacts)
    return attrs.evolve(kim, sociogram=closed, worksheets={})


def shown(case: Case, audience: Audience) -> str:
    """The whole page with names for an audience."""
    asked = {"language": "sv", "names": "full", "audience": audience}
    report = actcore.check(case, as_of=DAY)
    progress = actcore.status(case, as_of=DAY)
    drawn = pictures_for(report, **asked)
    return page(report, pictures=drawn, progress=progress, **asked)


@pytest.mark.parametrize("audience", [Audience.GROUP, Audience.TEAM])
def test_what_the_client_marks_of_somebody_kept_back_does_not_show(
    audience: Audience,
) -> None:
    """Not even as a finding, though the group knows who its members are."""
    well, ill = marked(good=True), marked(good=False)
    assert shown(well, Audience.CLIENT) != shown(ill, Audience.CLIENT)
    assert shown(well, audience) == shown(ill, audience)
    told = shown(ill, audience)
    assert "iakttagelser som bygger på klientens nätverkskarta visas inte här" in told
    assert 'id="RACT022"' in shown(ill, Audience.CLIENT)
    assert 'id="RACT022"' not in told
    opened = marked(good=False, shown_to=(audience,))
    assert shown(opened, audience) != shown(ill, audience)


@pytest.mark.parametrize("audience", [Audience.GROUP, Audience.TEAM])
def test_free_words_do_not_name_whom_the_client_keeps_back(
    busy: Busy, toy: Variant, audience: Audience
) -> None:
    """A deputy's unit and a local reason are written by hand, and shown to everybody."""
    report = attrs.evolve(busy("vikar för Bo Berg"), problems=())
    people = (Person(id="mo", name="Mo Ek"), Person(id="bo", name="Bo Berg"))
    report = attrs.evolve(report, document=attrs.evolve(report.document, people=people))
    for names in ("codes", "full"):
        assert "Berg" in page(report, names=names)
        html = page(report, names=names, audience=audience)
        assert "Berg" not in html
        assert "vikar för" in html


@pytest.mark.parametrize("audience", [Audience.GROUP, Audience.TEAM])
@pytest.mark.parametrize("names", ["codes", "full"])
def test_a_team_of_staff_does_not_tell_who_is_on_the_map(
    toy: Variant, audience: Audience, names: str
) -> None:
    """A colleague on the map is spoken of as one who is not."""
    staff = Team(
        id="clinic",
        kind="crew",
        members=(Membership(person="drawn"), Membership(person="other")),
        until=date(2024, 2, 1),
    )
    case = Case(
        model="xx.toy",
        id="c",
        client="kim",
        people=tuple(
            Person(id=one, name=f"{one} Dal".title(), kind=PersonKind.PROFESSIONAL)
            for one in ("drawn", "other")
        ),
        teams=(staff,),
        sociogram=Sociogram(drawn_on=DAY, contacts=(Contact(person="drawn"),)),
    )
    voice = Voice(evaluate(case, toy, as_of=DAY), "en", names, audience)
    assert voice.people(("drawn", "other")) == ("professional × 2",)
