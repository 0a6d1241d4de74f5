"""Case files under pytest: what is collected, and how failures read."""

import pytest

HEAD = 'base = "kim"\nas_of = 2024-03-31\n'
GOOD = """
[[case]]
name = "Kim's group is what it tends to be"
expect.RACT026 = "met"
"""
WRONG = """
[[case]]
name = "A group that is too small"
remove = ["teams[group].members[lena]"]
expect = { RACT026 = "unusual", "RACT024[amir]" = "unmet: joined", RACT016 = "met" }
"""


def run(pytester: pytest.Pytester, text: str, *options: str) -> pytest.RunResult:
    """Run pytest on a case file, in a process of its own."""
    pytester.makefile(".case.toml", group=HEAD + text)
    return pytester.runpytest_subprocess("-q", *options)


def test_each_case_is_a_test_named_by_its_sentence(pytester: pytest.Pytester) -> None:
    """The node id of a case is its file and its sentence."""
    result = run(pytester, GOOD, "-vv")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(
        ["*group.case.toml::Kim's group is what it tends to be*"]
    )


def test_all_mismatches_of_a_case_are_told_with_its_line(
    pytester: pytest.Pytester,
) -> None:
    """A failure names file and line, and every expectation that does not hold."""
    result = run(pytester, WRONG)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*group.case.toml:4: case 'A group that is too small'",
            "  RACT026: expected unusual, got met*",
            "  RACT024?amir?: expected unmet: joined, got met*",
        ]
    )
    assert "Traceback" not in result.stdout.str()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (GOOD.replace("name", "naem"), "*line 4: $.case?0?.naem*did you mean 'name'?*"),
        (GOOD.replace("RACT026", "RACT62"), "*unknown rule 'RACT62', did you mean*"),
        (GOOD.replace('"met"', '"mett"'), "*unknown outcome*did you mean 'met'?*"),
        (
            GOOD + 'remove = ["teams[grup].members[lena]"]\n',
            "*there is no 'grup', did you mean 'group'?*",
        ),
        (
            GOOD + 'change."client" = "nobody"\n',
            "*nobody in 'people' has this id*",
        ),
        (GOOD.replace("expect", "base = 'kmi'\nexpect"), "*did you mean 'kim'?*"),
        (GOOD + GOOD, "*two cases share this name*"),
        ("\n[[case]]\nname = 'x'\nexpect = {}\n", "*expects nothing*"),
    ],
)
def test_a_case_at_fault_is_told_in_words(
    text: str, words: str, pytester: pytest.Pytester
) -> None:
    """Typos in a case file are told with a suggestion, not as a failing rule."""
    result = run(pytester, text)
    assert result.ret != 0
    result.stdout.fnmatch_lines([words])


def test_a_suite_can_start_from_its_own_documents(pytester: pytest.Pytester) -> None:
    """A municipality's own record beside the cases can be their base."""
    pytester.makefile(
        ".json",
        own='{"schema": "actcore.case/1", "model": "se.ract", "id": "c", "client": "k",'
        ' "people": [{"id": "k"}]}',
    )
    text = GOOD.replace("expect.RACT026 = ", 'base = "own.json"\nexpect.RACT026 = ')
    result = run(pytester, text.replace('"met"', '"not assessed: nothing-recorded"'))
    result.assert_outcomes(passed=1)


def test_coverage_fails_where_cases_do_not_show_both_sides(
    pytester: pytest.Pytester,
) -> None:
    """--actcore-coverage prints rule by outcome and names what is missing."""
    result = run(pytester, GOOD, "--actcore-coverage", "se.ract")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*RACT026*x*", "*RACT024*no case shows it met*"])


@pytest.mark.parametrize("model", ["se.ract", "xx.none"])
def test_coverage_that_cannot_be_determined_fails(
    model: str, pytester: pytest.Pytester
) -> None:
    """No case file, or no such model, is no clean coverage."""
    result = pytester.runpytest_subprocess("-q", "--actcore-coverage", model)
    assert result.ret != 0
    result.stdout.fnmatch_lines([f"coverage of {model} is undetermined*"])
