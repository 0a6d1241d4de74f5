"""Loading plugins: only what was asked for, and each on its own."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import actcore
from actcore.errors import PluginError, UnknownName
from actcore.model import Case
from actcore.variant import Outcome

Install = Callable[..., Path]

GOOD = """
    from actcore import Text, Variant, hookimpl
    from actcore.model import Case
    from actcore.variant import Source, Strength, met_if, rule

    BOOK = Source(id="book", title="Book", publisher="Somebody")

    @rule("{code}", "no-goal", on=Case, strength=Strength.REQUIRED,
          source=BOOK.at("One", lines="1"), statement=Text(en="There is a goal."))
    def has_goal(case, ctx):
        "Counts goals."
        return met_if(bool(case.goals))

    @hookimpl
    def actcore_variants():
        yield Variant(id="{id}", title=Text(en="Toy"), languages=("en",),
                      package="{module}", sources=(BOOK,), rules=(has_goal,))
"""


def good(module: str, model: str = "xx.toy", code: str = "TOY001") -> str:
    """A plugin that provides a model with one rule."""
    return GOOD.format(module=module, id=model, code=code)


def test_only_what_was_asked_for_is_imported(install: Install) -> None:
    """Loading one model leaves the modules of others alone."""
    install("toy_one", good("toy_one"), "xx.toy")
    install("toy_two", good("toy_two", "xx.other", "OTH001"), "xx.other")
    assert actcore.load("xx.toy").models == ("xx.toy",)
    assert "toy_one" in sys.modules
    assert "toy_two" not in sys.modules


def test_all_four_models_load_side_by_side() -> None:
    """The three national plugins live together, without a problem."""
    registry = actcore.load(strict=True)
    assert {"se.ract", "dk.act", "dk.mact", "no.bir"} <= set(registry.models)
    assert not registry.problems


@pytest.mark.parametrize(
    ("source", "stage", "words"),
    [
        ("1 / 0", "import", "ZeroDivisionError"),
        ("x = 1", "hooks", "implements no hook"),
        ("def actcore_variants(): ...", "hooks", "not marked as a hook"),
        (
            """
            from actcore import hookimpl
            @hookimpl
            def actcore_variant(): ...
            """,
            "hooks",
            "no hook 'actcore_variant', did you mean 'actcore_variants'?",
        ),
        (
            """
            from actcore import hookimpl
            @hookimpl
            def actcore_variants():
                yield "xx.toy"
            """,
            "collect",
            "yields a str, expected a Variant",
        ),
        (
            """
            from actcore import hookimpl
            @hookimpl
            def actcore_variants():
                raise RuntimeError("half-way")
            """,
            "collect",
            "RuntimeError: half-way",
        ),
        (
            """
            from actcore import hookimpl
            @hookimpl
            def actcore_variants():
                pass
            """,
            "collect",
            "yield nothing; is a 'yield' missing?",
        ),
        ("import sys; sys.exit(3)", "import", "SystemExit"),
        (
            good("toy_bad").replace("rules=(has_goal,)", "rules=(has_goal)"),
            "collect",
            "rules is to be a tuple; is a comma missing?",
        ),
        (
            good("toy_bad").replace("Strength.REQUIRED", "'must'"),
            "import",
            "TOY001's strength is to be a Strength",
        ),
        (
            good("toy_bad").replace("rules=(has_goal,)", "rules=(has_goal, has_goal)"),
            "collect",
            "code TOY001 is declared twice",
        ),
    ],
    ids=lambda value: value[:24].strip() if isinstance(value, str) else None,
)
def test_a_broken_plugin_is_told_and_the_others_work(
    source: str, stage: str, words: str, install: Install
) -> None:
    """One bad plugin is left out with stage, distribution and version; the rest loads."""
    install("toy_bad", source, "xx.bad", version="2.3")
    install("toy_good", good("toy_good"), "xx.toy")
    registry = actcore.load("xx.bad", "xx.toy")
    assert registry.models == ("xx.toy",)
    (problem,) = registry.problems
    assert (problem.stage, problem.distribution, problem.version) == (
        stage,
        "toy-bad",
        "2.3",
    )
    assert words in str(problem)


def test_strict_loading_raises_all_problems_together(install: Install) -> None:
    """With strict=True every problem is an exception of one group."""
    install("toy_bad", "1 / 0", "xx.bad")
    install("toy_worse", "x = 1", "xx.worse")
    with pytest.raises(ExceptionGroup) as caught:
        actcore.load("xx.bad", "xx.worse", strict=True)
    assert len(caught.value.exceptions) == 2
    assert caught.group_contains(PluginError, match="ZeroDivisionError")


def test_two_providers_of_one_model_are_both_named(install: Install) -> None:
    """A model that two distributions provide is a problem that names both."""
    install("toy_one", good("toy_one"), "xx.toy", version="1.0")
    install("toy_two", good("toy_two"), "xx.toy", version="2.0")
    (problem,) = actcore.load("xx.toy").problems
    assert "toy-two 2.0" in str(problem)
    assert "toy-one 1.0" in str(problem)


def test_a_code_that_two_plugins_use_is_a_problem_that_names_both(
    install: Install,
) -> None:
    """Codes are unique over all models; the second plugin is left out whole."""
    install("toy_one", good("toy_one"), "xx.toy")
    install("toy_two", good("toy_two", "yy.toy"), "yy.toy")
    registry = actcore.load("xx.toy", "yy.toy")
    assert registry.models == ("xx.toy",)
    assert "code TOY001 is declared twice (xx.toy" in str(registry.problems[0])
    assert "yy.toy" in str(registry.problems[0])


def test_an_unknown_model_gets_a_suggestion(install: Install) -> None:
    """Asking for a model that nobody provides suggests the nearest."""
    install("toy_one", good("toy_one"), "xx.toy")
    with pytest.raises(UnknownName, match=r"did you mean 'xx\.toy'"):
        actcore.load("xx.tay")


EXTENSION = """
    from actcore import Extension, Text, hookimpl
    from actcore.model import Case
    from actcore.variant import Source, Strength, item, met_if, not_assessed, rule
    from actcore.variant import Reason, worksheet

    HANDBOOK = Source(id="lund", title="Lund's handbook", publisher="Lund")

    @worksheet("lund.handover", title=Text(en="Handover"), document=Case)
    class Handover:
        done: bool | None = item(Text(en="Done"))

    @rule("{code}", "no-handover", on=Handover, strength=Strength.REQUIRED,
          source=HANDBOOK.at("One", lines="1"), statement=Text(en="It is done."))
    def handover(sheet, ctx):
        "Counts handovers."
        return met_if(bool(sheet.done), sheet)

    @hookimpl
    def actcore_extensions():
        yield Extension(variant="xx.toy", provider="lund", rules=(handover,),
                        sources=(HANDBOOK,), worksheets=(Handover,))
"""
DATA = (
    b'{"schema":"actcore.case/1","model":"xx.toy","id":"c","client":"k",'
    b'"people":[{"id":"k"}],"goals":[{"id":"g"}],'
    b'"worksheets":{"lund.handover":[{"done":false}]}}'
)


def test_a_municipality_can_add_to_a_model(install: Install) -> None:
    """An extension's rules and worksheets are part of the model when it is loaded."""
    install("toy_one", good("toy_one"), "xx.toy")
    install("toy_lund", EXTENSION.format(code="LUND001"), "xx.toy+lund")
    report = actcore.check(actcore.read(DATA))
    assert report.complete
    assert report.outcome("LUND001") is Outcome.UNMET
    assert {p.plugin for p in report.providers} == {"xx.toy", "xx.toy+lund"}


@pytest.mark.parametrize("code", ["TOY001", "lund1"])
def test_a_broken_extension_makes_reports_incomplete(
    code: str, install: Install
) -> None:
    """A model whose extension failed still works, but no report on it looks whole."""
    install("toy_one", good("toy_one"), "xx.toy")
    install("toy_lund", EXTENSION.format(code=code), "xx.toy+lund")
    case = actcore.read(DATA)
    report = actcore.check(case)
    assert report.outcome("TOY001") is not None
    assert not report.complete
    assert any("toy-lund 1.0" in str(problem) for problem in report.problems)


def test_rules_of_a_refused_extension_are_shown_as_not_run(install: Install) -> None:
    """Rules that were collected and then refused are findings, not a silence."""
    install("toy_one", good("toy_one"), "xx.toy")
    install("toy_lund", EXTENSION.format(code="TOY001"), "xx.toy+lund")
    case = Case(model="xx.toy", id="c", client="k")
    outcomes = {f.name: f.outcome for f in actcore.check(case).findings}
    assert outcomes["no-handover"] is Outcome.NOT_RUN


def test_a_plugin_under_any_other_name_is_always_loaded(install: Install) -> None:
    """What a name does not tell has to be looked at, so a broken one is never missed."""
    install("toy_one", good("toy_one"), "xx.toy")
    install("toy_bad", "1 / 0", "broken")
    assert [p.plugin for p in actcore.load("xx.toy").problems] == ["broken"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("rules=(handover,)", "rules=(handover)", "rules is to be a tuple"),
        ("rules=(handover,)", "rules=(HANDBOOK,)", "rules is to hold Rule values only"),
        ("sources=(HANDBOOK,)", "sources=HANDBOOK", "sources is to be a tuple"),
        ('variant="xx.toy"', 'variant="xx.tay"', "did you mean 'xx.toy'?"),
    ],
)
def test_an_extension_that_is_put_together_wrongly_is_told(
    old: str, new: str, words: str, install: Install
) -> None:
    """A lost comma or a wrong name is a problem in words, never a traceback."""
    install("toy_one", good("toy_one"), "xx.toy")
    source = EXTENSION.format(code="LUND001").replace(old, new)
    install("toy_lund", source, "xx.toy+lund")
    (problem,) = actcore.load("xx.toy").problems
    assert words in str(problem)
    assert actcore.load("xx.toy").models == ("xx.toy",)


def test_an_extension_is_named_after_what_it_extends(install: Install) -> None:
    """An entry point that names another model would go unseen, so it is refused."""
    install("toy_one", good("toy_one"), "xx.toy")
    install("toy_two", good("toy_two", "yy.toy", "OTH001"), "yy.toy")
    install("toy_lund", EXTENSION.format(code="LUND001"), "yy.toy+lund")
    (problem,) = actcore.load("xx.toy", "yy.toy").problems
    assert "named 'xx.toy+lund'" in str(problem)


def test_a_code_clash_names_the_other_plugin(install: Install) -> None:
    """Whoever adds a code that is taken learns whose it is."""
    install("toy_one", good("toy_one"), "xx.toy", version="4.2")
    install("toy_lund", EXTENSION.format(code="TOY001"), "xx.toy+lund")
    (problem,) = actcore.load("xx.toy").problems
    assert "toy-lund 1.0" in str(problem)
    assert "toy-one 4.2" in str(problem)
