"""Pages of the plugins' examples, and one of a record that has everything."""

from collections.abc import Callable
from datetime import date

import pytest

import actcore
from actcore.fidelity import Report, evaluate
from actcore.model import (
    Case,
    Goal,
    JudgedOutcome,
    Judgement,
    Meeting,
    MeetingStatus,
    Membership,
    Person,
    PersonKind,
    Team,
    Waiver,
)
from actcore.pages import page, pictures_for
from actcore.registry import Problem, Provider
from actcore.testing.cases import example_bytes
from actcore.variant import LocalValue, Variant

PAGES = (
    ("se.ract", "kim", "sv", "full"),
    ("dk.act", "act_team", "da", "roles"),
    ("no.bir", "tangevik", "nb", "codes"),
    ("se.ract", "area", "en", "codes"),
)


def example_page(model: str, example: str, language: str, names: str) -> str:
    """The whole page of an example that a plugin ships, pictures included."""
    variant = actcore.load(model).variant(model)
    shipped = next(found for found in variant.examples if found.id == example)
    document = actcore.read(example_bytes(variant, example))
    day = shipped.as_of or date(2024, 3, 31)
    report = actcore.check(document, as_of=day)
    process = variant.process
    told = process is not None and process.tells_of(document)
    return page(
        report,
        language=language,
        names=names,
        pictures=pictures_for(report, language=language, names=names),
        progress=actcore.status(document, as_of=day) if told else None,
    )


@pytest.fixture
def busy(toy: Variant) -> Callable[..., Report]:
    """What makes the report on a record of the invented model that has everything.

    Every text that somebody could have written in it is `text`.
    """

    def make(text: str = "text") -> Report:
        case = Case(
            model="xx.toy",
            id="c1",
            client="kim",
            people=(
                Person(id="kim", name=text, kind=PersonKind.PRIVATE),
                Person(id="mo", name=f"Mo {text}", kind=PersonKind.PROFESSIONAL),
                Person(id="di"),
            ),
            teams=(
                Team(
                    id="group",
                    kind="crew",
                    since=date(2024, 1, 10),
                    members=(
                        Membership(person="kim", since=date(2024, 1, 10)),
                        Membership(
                            person="mo",
                            roles=("captain",),
                            since=date(2024, 1, 25),
                            entry="hired",
                            fte=0.5,
                        ),
                        Membership(person="di", deputy_for=text),
                    ),
                ),
            ),
            goals=(
                Goal(id="g1", statement=text, owner="kim", supported_by=("mo",)),
                Goal(id="g2", supported_by=()),
                Goal(id="g3"),
            ),
            meetings=(
                Meeting(
                    id="m1",
                    kind="muster",
                    team="group",
                    date=date(2024, 2, 1),
                    status=MeetingStatus.HELD,
                ),
                Meeting(
                    id="m2",
                    kind="muster",
                    date=date(2024, 2, 8),
                    status=MeetingStatus.CANCELLED,
                    reason=text,
                ),
                Meeting(id="m3", kind="muster"),
            ),
            judgements=(
                Judgement(
                    rule="TOY004",
                    outcome=JudgedOutcome.UNMET,
                    by="captain",
                    on=date(2024, 2, 2),
                    note=text,
                ),
            ),
            waivers=(
                Waiver(
                    rule="TOY003",
                    reason=text,
                    approved_by="captain",
                    since=date(2024, 1, 1),
                    until=date(2024, 12, 31),
                    scope="teams[group].members[mo]",
                ),
                Waiver(
                    rule="TOY001",
                    reason=text,
                    approved_by="captain",
                    since=date(2024, 1, 1),
                    until=date(2024, 1, 31),
                ),
            ),
        )
        return evaluate(
            case,
            toy,
            as_of=date(2024, 3, 31),
            parameters=(
                LocalValue(
                    rule="TOY003",
                    name="day",
                    value=15,
                    reason=text,
                    decided_by="board",
                    decided_on=date(2024, 1, 5),
                    origin="local.params.toml",
                ),
            ),
            problems=(Problem(plugin="kommun", stage="import", message=text),),
            providers=(
                Provider(
                    plugin="toy", models=("xx.toy",), distribution="toy", version="1.0"
                ),
            ),
        )

    return make
