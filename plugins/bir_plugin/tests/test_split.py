"""Dividing a municipal resource group in two: what the figures of the page allow."""

import re
from datetime import date
from typing import Any

import attrs
import pytest
from bir_plugin.worksheets.composition import Composition
from hypothesis import example, given
from hypothesis import strategies as st

import actcore
from actcore.fidelity import Finding
from actcore.model import (
    DocumentId,
    Membership,
    OrganisationId,
    OrganisationKindId,
    Person,
    PersonId,
    RoleId,
    Site,
    Team,
    TeamId,
    TeamKindId,
    VariantId,
)
from actcore.model import Organisation as Unit
from actcore.model import PersonKind as Kind
from actcore.variant import Outcome

DAY = date(2014, 5, 31)
FEASIBLE = {10, 11, 12}
"""Five and five, five and six, six and six."""


def place(number: int, *roles: str) -> Membership:
    """The place of one of the group's people."""
    held = tuple(RoleId(role) for role in roles)
    return Membership(person=PersonId(f"p{number}"), roles=held, since=date(2014, 1, 6))


def team(kind: str, *members: Membership) -> Team:
    """A group of one kind, with its members."""
    return Team(
        id=TeamId(kind),
        kind=TeamKindId(kind),
        since=date(2014, 1, 6),
        organisation=OrganisationId("byvik"),
        members=members,
    )


def divided(
    first: int,
    second: int,
    *,
    outside: int = 0,
    floating: int = 0,
    overlap: int = 0,
    strangers: int = 0,
) -> Site:
    """A group of people in either work group, coordinators in neither or in both.

    Some of the first work group may sit in the second as well (`overlap`), and people
    from outside the group may sit there too (`strangers`).
    """
    size = first + second
    leading = range(size, size + outside + floating)
    whole = [place(number, "member") for number in range(size)]
    whole += [place(number, "coordinator", "member") for number in leading]
    both = [place(number, "member") for number in leading[outside:]]
    more = [place(number, "member") for number in range(min(overlap, first))]
    others = [place(100 + number, "member") for number in range(strangers)]
    return Site(
        id=DocumentId("byvik"),
        model=VariantId("no.bir"),
        people=tuple(
            Person(id=m.person, kind=Kind.PROFESSIONAL) for m in whole + others
        ),
        organisations=(
            Unit(id=OrganisationId("byvik"), kind=OrganisationKindId("municipality")),
        ),
        teams=(
            team("resource_group", *whole),
            team("wg_spreading", *whole[:first], *both),
            team("wg_guide", *whole[first:size], *both, *more, *others),
        ),
    )


def told(site: Site) -> Finding:
    """What the rule on the size of work groups says."""
    (finding,) = actcore.check(site, as_of=DAY).on("BIR016")
    return finding


def reason(finding: Finding) -> str | None:
    """The short name of a finding's reason."""
    return finding.verdict.reason.code if finding.verdict.reason else None


@given(size=st.integers(min_value=2, max_value=24))
def test_two_groups_of_five_or_six_exist_for_ten_to_twelve_only(size: int) -> None:
    """Of all ways to divide a group, one is as usual exactly for 10, 11 and 12 people."""
    found = [told(divided(first, size - first)) for first in range(1, size)]
    usual = [finding for finding in found if finding.outcome is Outcome.MET]
    assert bool(usual) == (size in FEASIBLE)


@given(st.integers(1, 14), st.integers(1, 14))
def test_a_division_is_usual_exactly_when_both_parts_are(
    first: int, second: int
) -> None:
    """Any other division is unusual, and the reason says whether another was possible."""
    finding = told(divided(first, second))
    if {first, second} <= {5, 6}:
        assert finding.outcome is Outcome.MET
        return
    assert finding.outcome is Outcome.UNUSUAL
    possible = first + second in FEASIBLE
    assert reason(finding) == ("work-group-size" if possible else "no-such-split")


@pytest.mark.parametrize("language", ["nb", "en"])
@given(st.integers(1, 14), st.integers(1, 14), st.booleans(), st.booleans())
def test_an_impossible_division_is_told_and_none_is_proposed(
    language: str, first: int, second: int, outside: bool, floats: bool
) -> None:
    """The finding holds the sizes, and the number that they come to (BIR057)."""
    finding = told(divided(first, second, outside=int(outside), floating=int(floats)))
    if reason(finding) != "no-such-split":
        return
    shown = sorted(map(int, re.findall(r"\d+", finding.message(language))))
    sizes = [first + int(floats), second + int(floats)]
    assert shown == sorted([*sizes, sum(sizes)])
    assert sum(sizes) not in FEASIBLE


@given(st.integers(1, 14), st.integers(0, 14), st.integers(1, 14))
@example(5, 0, 5)
def test_people_in_both_do_not_make_a_group_larger(
    first: int, second: int, overlap: int
) -> None:
    """Two groups of the usual size take ten different people, coordinators aside."""
    shared = min(first, overlap)
    finding = told(divided(first, second, overlap=overlap))
    usual = {first, second + shared} <= {5, 6} and first + second >= min(FEASIBLE)
    assert (finding.outcome is Outcome.MET) == usual


@given(st.integers(1, 14), st.integers(1, 14), st.integers(1, 6))
def test_people_from_outside_the_group_fill_no_work_group(
    first: int, second: int, strangers: int
) -> None:
    """Somebody who is not in the municipal resource group changes nothing."""
    without, more = (told(divided(first, second, strangers=n)) for n in (0, strangers))
    assert (more.outcome, reason(more)) == (without.outcome, reason(without))


@given(st.integers(1, 14), st.integers(1, 14))
def test_a_coordinator_outside_both_is_not_to_be_divided(
    first: int, second: int
) -> None:
    """One more person in the group, a coordinator in no work group, changes nothing."""
    without, outside = (told(divided(first, second, outside=n)) for n in (0, 1))
    assert (outside.outcome, reason(outside)) == (without.outcome, reason(without))


@given(st.integers(1, 14), st.integers(1, 14))
def test_a_coordinator_in_both_counts_in_each(first: int, second: int) -> None:
    """Two groups with a coordinator in common are like two that are one larger each."""
    floating = told(divided(first, second, floating=1))
    apart = told(divided(first + 1, second + 1))
    assert (floating.outcome, reason(floating)) == (apart.outcome, reason(apart))


@given(st.integers(5, 24))
def test_an_undivided_group_of_any_size_is_not_asked(size: int) -> None:
    """Nobody has to divide: a group that says it is whole has nothing unusual about it."""
    site = divided(size, 0)
    (group, *_) = site.teams
    answers: Any = {"team": group.id, "split": False}
    sheets = {"composition": (Composition(**answers),)}
    whole = attrs.evolve(site, teams=(group,), worksheets=sheets)
    assert told(whole).outcome is Outcome.NOT_APPLICABLE


@given(st.integers(1, 14), st.integers(1, 14), st.booleans())
def test_no_division_is_ever_a_deviation(first: int, second: int, floats: bool) -> None:
    """What some municipalities have done is information, whatever the numbers are."""
    report = actcore.check(divided(first, second, floating=int(floats)), as_of=DAY)
    for code in ("BIR015", "BIR016", "BIR017", "BIR018", "BIR020"):
        assert all(f.outcome is not Outcome.UNMET for f in report.on(code))
