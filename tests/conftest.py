"""A small invented model, and installations of invented plugins, for the core's tests."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import settings

from actcore import Registry
from actcore.model import (
    Case,
    ClientRef,
    EntryId,
    Membership,
    PersonId,
    RoleId,
    Site,
)
from actcore.variant import (
    MODEL,
    Choice,
    Context,
    MeetingKind,
    Parameter,
    Profile,
    Reason,
    Role,
    Source,
    Strength,
    TeamKind,
    Term,
    Text,
    Variant,
    Verdict,
    item,
    judged,
    met_if,
    not_assessed,
    row,
    rule,
    stated,
    worksheet,
)

# No test is timed: a busy machine is no fault. Search at home, repeat in CI.
settings.register_profile("search", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if "CI" in os.environ else "search")

HANDBOOK = Source(id="handbook", title="Handbook", publisher="A municipality")
HERE = HANDBOOK.at("Chapter", lines="1")
NO_START = Reason("no-start", Text(sv="Start saknas.", en="There is no start."))
GOALS = Reason(
    "goals", Text(sv="Det finns {count} mål.", en="There are {count} goals.")
)


class Mood(Choice):
    """How a talk went."""

    GOOD = "good", Text(sv="Bra", en="Good")
    UNKNOWN = "unknown", Text(sv="Vet inte", en="Does not know")


@row
class Step:
    """A step that was agreed."""

    who: PersonId = item(Text(sv="Vem", en="Who"))
    by: date | None = item(Text(sv="När", en="When"))
    role: RoleId | None = item(Text(sv="Roll", en="Role"))
    ways: tuple[EntryId, ...] | None = item(Text(sv="Vägar", en="Ways"))
    clients: tuple[ClientRef, ...] | None = item(Text(sv="Klienter", en="Clients"))


@worksheet(
    "talk", title=Text(sv="Samtal", en="Talk"), document=Case, supports=("TOY004",)
)
class Talk:
    """One talk."""

    on: date | None = item(Text(sv="Dag", en="Day"))
    again_on: date | None = item(Text(sv="Åter", en="Again on"), not_before="on")
    mood: Mood | None = item(Text(sv="Stämning", en="Mood"))
    note: str | None = item(Text(sv="Anteckning", en="Note"))
    steps: tuple[Step, ...] | None = item(Text(sv="Steg", en="Steps"))
    rating: float | None = item(Text(sv="Betyg", en="Rating"), minimum=0, maximum=10)


@worksheet("survey", title=Text(sv="Enkät", en="Survey"), document=Site)
class Survey:
    """One survey."""

    answers: int | None = item(Text(sv="Svar", en="Answers"))


@rule(
    "TOY001",
    "no-goal",
    on=Case,
    strength=Strength.REQUIRED,
    source=HERE,
    statement=Text(sv="Det finns ett mål.", en="There is a goal."),
)
def has_goal(case: Case, ctx: Context) -> Verdict:
    """Counts goals of any status."""
    return met_if(bool(case.goals), *case.goals)


@rule(
    "TOY002",
    "many-goals",
    on=Case,
    strength=Strength.TYPICAL,
    source=HERE,
    statement=Text(sv="Målen är få.", en="The goals are few."),
    parameters={"most": Parameter(2, unit="goals", minimum=0)},
)
def few_goals(case: Case, ctx: Context) -> Verdict:
    """Counts goals of any status."""
    count = len(case.goals)
    return met_if(count <= ctx.p.most, otherwise=GOALS, count=count)


@rule(
    "TOY003",
    "joined-late",
    on=Membership,
    kind="crew",
    strength=Strength.RECOMMENDED,
    source=HERE,
    statement=Text(sv="Alla är med från start.", en="Everybody is in from the start."),
    parameters={"day": Parameter(of=int, unit="day of the month")},
)
def joined_early(member: Membership, ctx: Context) -> Verdict:
    """Counts the day of the month, which the source leaves open."""
    if member.since is None:
        return not_assessed(NO_START, member)
    return met_if(member.since.day <= ctx.p.day, member, ctx.team)


is_calm = judged(
    "TOY004",
    "not-calm",
    on=Case,
    strength=Strength.DEFINING,
    source=HERE,
    statement=Text(sv="Arbetet är lugnt.", en="The work is calm."),
)
may_sing = stated(
    "TOY005",
    "singing",
    on=Case,
    strength=Strength.PERMITTED,
    source=HERE,
    statement=Text(sv="Man får sjunga.", en="Singing is allowed."),
)


@rule(
    "TOY006",
    "no-answers",
    on=Survey,
    strength=Strength.REQUIRED,
    source=HERE,
    statement=Text(sv="Enkäten har svar.", en="The survey has answers."),
    profile="survey",
)
def has_answers(survey: Survey, ctx: Context) -> Verdict:
    """Counts answers."""
    if survey.answers is None:
        return not_assessed(NO_START, survey)
    return met_if(survey.answers > 0, survey)


RULES = (has_goal, few_goals, joined_early, is_calm, may_sing, has_answers)


def make_variant(**changes: object) -> Variant:
    """The invented model, with other values for some of its fields."""
    values: dict[str, object] = {
        "id": "xx.toy",
        "title": Text(sv="Leksak", en="Toy"),
        "languages": ("sv", "en"),
        "package": "toy_plugin",
        "sources": (HANDBOOK,),
        "profiles": (
            MODEL,
            Profile(id="survey", title=Text(sv="Enkät", en="Survey"), usual=False),
        ),
        "rules": RULES,
        "roles": (
            Role(
                id="captain",
                title=Text(sv="Kapten", en="Captain"),
                level="crew",
                source=HERE,
                about=Text(sv="Leder.", en="Leads."),
                aliases=("skipper", "fartygsbefälhavare"),
            ),
        ),
        "teams": (
            TeamKind(
                id="crew",
                title=Text(sv="Manskap", en="Crew"),
                document=Case,
                source=HERE,
                about=Text(sv="Är tillsammans.", en="Is together."),
                entries=(Term("hired", Text(sv="Anställd", en="Hired")),),
            ),
        ),
        "meetings": (
            MeetingKind(
                id="muster",
                title=Text(sv="Mönstring", en="Muster"),
                document=Case,
                source=HERE,
            ),
        ),
        "spheres": (Term("family", Text(sv="Familj", en="Family")),),
        "worksheets": (Talk, Survey),
    }
    return Variant(**{**values, **changes})  # type: ignore[arg-type]


TOY = make_variant()


@pytest.fixture
def toy() -> Variant:
    """The invented model."""
    return TOY


@pytest.fixture
def variant_with() -> Callable[..., Variant]:
    """What makes the invented model with other values for some of its fields."""
    return make_variant


@pytest.fixture
def registry() -> Registry:
    """A registry, made by hand, of the invented model."""
    return Registry([TOY])


@pytest.fixture
def payload() -> dict[str, object]:
    """A case of the invented model that uses every part of the furniture."""
    return {
        "schema": "actcore.case/1",
        "model": "xx.toy",
        "id": "c1",
        "client": "kim",
        "people": [
            {"id": "kim", "name": "Kim Karlsson", "kind": "private"},
            {"id": "mo", "alias": "Mo", "kind": "professional"},
        ],
        "teams": [
            {
                "id": "group",
                "kind": "crew",
                "since": "2024-01-10",
                "members": [
                    {"person": "kim", "since": "2024-01-10"},
                    {
                        "person": "mo",
                        "roles": ["captain"],
                        "since": "2024-01-20",
                        "entry": "hired",
                        "fte": 0.5,
                    },
                ],
            }
        ],
        "appointments": [{"person": "mo", "role": "captain", "since": "2024-01-01"}],
        "goals": [
            {
                "id": "g1",
                "statement": "Move house",
                "owner": "kim",
                "set_on": "2024-01-11",
                "status": "active",
                "supported_by": ["mo"],
            }
        ],
        "meetings": [
            {
                "id": "m1",
                "kind": "muster",
                "team": "group",
                "date": "2024-02-01",
                "minutes": 60,
                "status": "held",
                "chair": "kim",
                "present": ["kim", "mo"],
                "goals_discussed": ["g1"],
            }
        ],
        "worksheets": {
            "talk": [
                {
                    "on": "2024-02-02",
                    "mood": "good",
                    "note": "Rösten bär",
                    "steps": [
                        {
                            "who": "mo",
                            "by": "2024-03-01",
                            "role": "captain",
                            "ways": ["hired"],
                            "clients": ["c7"],
                        }
                    ],
                    "rating": 7.5,
                }
            ]
        },
        "sociogram": {
            "drawn_on": "2024-01-12",
            "drawn_by": "kim",
            "contacts": [
                {
                    "person": "mo",
                    "sphere": "family",
                    "closeness": 1,
                    "bond": "strong",
                    "meanings": ["trust"],
                    "good_function": True,
                }
            ],
            "ties": [],
        },
        "invitations": [
            {"person": "mo", "nominated_by": "kim", "asked_on": "2024-01-13"}
        ],
    }


@pytest.fixture
def install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Path]]:
    """What puts a plugin's distribution on the path, as an installer would."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))
    known = set(sys.modules)

    def put(module: str, source: str, *names: str, version: str = "1.0") -> Path:
        name = f"{module.replace('_', '-')}"
        info = site / f"{module}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        )
        points = "\n".join(f"{point} = {module}" for point in names or ("xx.toy",))
        (info / "entry_points.txt").write_text(f"[actcore.v1]\n{points}\n")
        path = site / f"{module}.py"
        path.write_text(dedent(source))
        return path

    yield put
    for name in set(sys.modules) - known:
        if getattr(sys.modules[name], "__file__", None) and str(site) in str(
            sys.modules[name].__file__
        ):
            del sys.modules[name]


@pytest.fixture(autouse=True)
def _forget_installed() -> Iterator[None]:
    """Let every test load the installed plugins anew."""
    from actcore import embedding

    embedding.forget()
    yield
    embedding.forget()


@pytest.fixture(scope="session")
def readme_block() -> Callable[[str], str]:
    """What gives the block of code in the README that starts with some words."""

    def find(start: str) -> str:
        text = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
        blocks = re.findall(r"```\w*\n(.*?)```", text, flags=re.DOTALL)
        return next(block for block in blocks if block.lstrip().startswith(start))

    return find
