"""Judgements and waivers: what people add to what is computed."""

from datetime import date
from typing import Any

import attrs

from actcore.fidelity import Report, Standing, evaluate
from actcore.model import Case, Goal, JudgedOutcome, Judgement, Waiver
from actcore.variant import Outcome, Variant

DAY = date(2024, 3, 31)
EMPTY = Case(model="xx.toy", id="c", client="k")


def judgement(rule: str, outcome: str, on: date = DAY, **more: Any) -> Judgement:
    """A judgement by a team leader."""
    return Judgement(
        rule=rule, outcome=JudgedOutcome(outcome), by="team_leader", on=on, **more
    )


def waiver(rule: str, since: date, until: date, **more: Any) -> Waiver:
    """A waiver approved by a head of unit."""
    return Waiver(
        rule=rule,
        reason="Secret reason",
        approved_by="head_of_unit",
        since=since,
        until=until,
        **more,
    )


def judged(toy: Variant, *judgements: Judgement, case: Case = EMPTY) -> Report:
    """The report on a case with judgements."""
    return evaluate(attrs.evolve(case, judgements=judgements), toy, as_of=DAY)


def waived(toy: Variant, *waivers: Waiver) -> Report:
    """The report on a case without a goal, with waivers."""
    return evaluate(attrs.evolve(EMPTY, waivers=waivers), toy, as_of=DAY)


def test_a_judgement_settles_what_could_not_be_told(toy: Variant) -> None:
    """A person's answer replaces NOT_ASSESSED and is told as a judgement by a role."""
    finding = judged(toy, judgement("TOY004", "unmet")).on("TOY004")[0]
    assert finding.outcome is Outcome.UNMET
    assert finding.message("en") == "Judged by team_leader on 2024-03-31."
    assert finding.evidence == ("judgements[0]",)


def test_the_latest_judgement_counts(toy: Variant) -> None:
    """Somebody may change their mind; what was said after the day is not yet said."""
    report = judged(
        toy,
        judgement("TOY004", "met", date(2024, 3, 2)),
        judgement("TOY004", "unmet", date(2024, 3, 1)),
        judgement("TOY004", "partly", date(2024, 4, 1)),
    )
    assert report.outcome("TOY004") is Outcome.MET


def test_two_answers_on_one_day_are_told(toy: Variant) -> None:
    """The later entry counts, and the one that it overrules is reported."""
    report = judged(toy, judgement("TOY004", "unmet"), judgement("TOY004", "met"))
    assert report.outcome("TOY004") is Outcome.MET
    assert [n.pointer for n in report.notices] == ["judgements[0]"]


def test_a_judgement_never_overrides_a_computed_outcome(toy: Variant) -> None:
    """Where the record tells, a judgement changes nothing and is reported as unused."""
    report = judged(toy, judgement("TOY001", "met"))
    assert report.outcome("TOY001") is Outcome.UNMET
    assert [str(notice.kind) for notice in report.notices] == ["judgement-unused"]


def test_a_judgement_can_be_about_one_subject(toy: Variant) -> None:
    """A judgement with a pointer settles that subject only."""
    report = judged(toy, judgement("TOY004", "met", about="goals[g1]"))
    assert report.outcome("TOY004") is Outcome.NOT_ASSESSED


def test_a_judgement_of_a_rule_that_is_not_there_is_reported(toy: Variant) -> None:
    """A code that no rule has is told, not passed over."""
    report = judged(toy, judgement("TOY404", "met"))
    assert [str(n.kind) for n in report.notices] == ["judgement-of-unknown-rule"]


def test_a_waiver_accepts_a_deviation_for_its_time(toy: Variant) -> None:
    """Inside its days the outcome is WAIVED and what is underneath stays visible."""
    report = waived(toy, waiver("TOY001", date(2024, 3, 1), DAY))
    (finding,) = report.waived
    assert finding.verdict.outcome is Outcome.UNMET
    assert report.verdict is Standing.CONFORMANT
    assert not report.notices


def test_an_expired_waiver_accepts_nothing_and_is_reported(toy: Variant) -> None:
    """The day after its last day a waiver no longer counts, and the report says so."""
    report = waived(toy, waiver("TOY001", date(2024, 1, 1), date(2024, 3, 30)))
    assert report.outcome("TOY001") is Outcome.UNMET
    assert [str(n.kind) for n in report.notices] == ["waiver-expired"]
    assert report.notices[0].pointer == "waivers[0]"


def test_a_waiver_that_is_not_needed_is_reported(toy: Variant) -> None:
    """A waiver of something that is in place should be taken away."""
    case = attrs.evolve(
        EMPTY, goals=(Goal(id="g"),), waivers=(waiver("TOY001", DAY, DAY),)
    )
    report = evaluate(case, toy, as_of=DAY)
    assert [str(n.kind) for n in report.notices] == ["waiver-unused"]


def test_a_waiver_covers_its_scope_only(toy: Variant) -> None:
    """A waiver for one team does not cover the case."""
    report = waived(toy, waiver("TOY001", DAY, DAY, scope="teams[group]"))
    assert report.outcome("TOY001") is Outcome.UNMET


def test_reasons_of_waivers_stay_out_of_reprs() -> None:
    """What people write freely may name others, so no repr shows it."""
    assert "Secret" not in repr(waiver("TOY001", DAY, DAY))
