"""``actcore worksheet``: sheets go out by name, by step or all, and come back."""

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest

import actcore

from .conftest import DAY, Ran

Run = Callable[..., Ran]

POST = {
    "_worksheet": "coach_offer",
    "_model": "se.ract",
    "offered_on": "2024-03-02",
    "answer": "later",
}


def version(worksheet: str) -> str:
    return actcore.load("se.ract").variant("se.ract").worksheet(worksheet).version


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """A folder with one page's answers, as its form posts them."""
    folder = tmp_path / "answers"
    folder.mkdir()
    post = {**POST, "_version": version("coach_offer")}
    (folder / "offer.post").write_text(urlencode(post))
    return folder


def test_the_list_tells_who_fills_in_what(run: Run) -> None:
    """Each worksheet is listed with its title, its record, and the rules it feeds."""
    found = run("worksheet", "list", "--model", "se.ract", "--lang", "sv")
    assert "coach_offer" in found.out
    assert "Erbjudande om brukarcoach" in found.out
    assert "case, filled in by client, for RACT009" in found.out
    assert "sociogram" in found.out


def test_a_step_lists_the_sheets_that_feed_it(run: Run) -> None:
    """What a step names, or what its rules read, is found by the step's name."""
    every = run("worksheet", "list", "--model", "se.ract", "--format", "json").json
    process = actcore.load("se.ract").variant("se.ract").process
    assert process is not None
    some = 0
    for step in process.steps:
        found = run("worksheet", "list", "--step", step.id, "--format", "json").json
        assert len(found["worksheets"]) < len(every["worksheets"])
        for sheet in found["worksheets"]:
            if sheet["model"] == "se.ract":
                feeds = set(sheet["supports"]) & set(step.rules)
                assert sheet["id"] in step.sheets if step.sheets else feeds
                some += 1
    assert some > 5


def test_an_unknown_step_or_sheet_gets_the_nearest(run: Run) -> None:
    """What was misspelt is told with a suggestion, and nothing is written."""
    step = run("worksheet", "list", "--step", "first_contcat")
    assert (step.code, step.out) == (2, "")
    assert "did you mean 'first_contact'?" in step.err
    sheet = run("worksheet", "render", "coach_ofer")
    assert sheet.code == 2
    assert "did you mean 'coach_offer'?" in sheet.err


def test_a_text_is_printed_and_a_file_is_not(run: Run) -> None:
    """Without -o a page or a text is printed; a Word file asks where to."""
    assert run("worksheet", "render", "coach_offer", "--format", "md").out.startswith(
        "#"
    )
    refused = run("worksheet", "render", "coach_offer", "--format", "docx")
    assert refused.code == 2
    assert "say where with -o" in refused.err


@pytest.mark.parametrize("suffix", ["html", "md", "pdf", "docx"])
def test_the_name_of_the_file_says_the_format(
    suffix: str, run: Run, tmp_path: Path
) -> None:
    """A blank sheet is written in the format that OUT ends in."""
    path = tmp_path / f"offer.{suffix}"
    found = run("worksheet", "render", "coach_offer", "-o", str(path))
    assert found.code == 0
    assert str(path) in found.out
    start = {"html": b"<!", "md": b"#", "pdf": b"%PDF", "docx": b"PK"}[suffix]
    assert path.read_bytes().startswith(start)


def test_all_sheets_of_a_model_go_into_a_folder(run: Run, tmp_path: Path) -> None:
    """One file a worksheet, named by model and worksheet."""
    found = run(
        "worksheet", "render", "--all", "--model", "no.bir", "-o", str(tmp_path)
    )
    assert found.code == 0
    variant = actcore.load("no.bir").variant("no.bir")
    names = {f"no.bir.{cls.__worksheet__.id}.html" for cls in variant.worksheets}
    assert {path.name for path in tmp_path.iterdir()} == names


def test_a_sheet_of_several_models_asks_which(run: Run) -> None:
    """Every model with clients has a map; a record or --model says whose."""
    found = run("worksheet", "render", "sociogram", "--format", "txt")
    assert found.code == 2
    assert "say which with --model" in found.err
    one = run(
        "worksheet", "render", "sociogram", "--model", "dk.act", "--format", "txt"
    )
    assert "navn;relation" in one.out


def test_a_sheet_is_filled_with_what_the_record_knows(run: Run, kim: Path) -> None:
    """Names are told only when they are asked for."""
    coded = run("worksheet", "fill", str(kim), "coach_offer", *DAY)
    named = run("worksheet", "fill", str(kim), "coach_offer", *DAY, "--names", "full")
    assert coded.code == named.code == 0
    assert "Göran" not in coded.out
    assert "Göran" in named.out


def test_all_sheets_of_a_record_are_of_its_kind(
    run: Run, kim: Path, tmp_path: Path
) -> None:
    """A case fills the sheets about a client and no others."""
    out = tmp_path / "out"
    found = run("worksheet", "fill", str(kim), "--all", "-o", str(out), *DAY)
    assert found.code == 0
    names = {path.name for path in out.iterdir()}
    assert "se.ract.coach_offer.html" in names
    assert "se.ract.sociogram.html" in names
    assert "se.ract.course.html" not in names


@pytest.mark.parametrize("to", ["json-schema", "fhir", "fhir-response", "xlsform"])
def test_a_sheet_is_exported_for_another_system(
    to: str, run: Run, kim: Path, tmp_path: Path
) -> None:
    """Each export is written, with what the record offers where one is named."""
    path = tmp_path / "out"
    path.mkdir()
    more = ["--record", str(kim), *DAY]
    if to == "fhir-response":
        more += ["--entry", "0"]
    found = run(
        "worksheet", "export", "coach_offer", "--format", to, "-o", str(path), *more
    )
    assert found.code == 0
    [file] = path.iterdir()
    if to != "xlsform":
        assert isinstance(json.loads(file.read_text()), dict)


def test_a_response_asks_for_a_record(run: Run) -> None:
    """There is nothing to respond with where nothing is filled in."""
    found = run("worksheet", "export", "coach_offer", "--format", "fhir-response")
    assert found.code == 2
    assert "needs answers" in found.err


def test_answers_go_into_the_record(
    run: Run, kim: Path, answers: Path, tmp_path: Path
) -> None:
    """A folder of answers is read, and the record written where it was said."""
    before = actcore.read(kim)
    out = tmp_path / "new.json"
    found = run("worksheet", "import", str(answers), "--into", str(kim), "-o", str(out))
    assert (found.code, found.err) == (0, "")
    assert "coach_offer  added  worksheets.coach_offer" in found.out
    after = actcore.read(out)
    grown = len(after.worksheets["coach_offer"])
    assert grown == len(before.worksheets.get("coach_offer", ())) + 1
    assert actcore.read(kim) == before


def test_without_a_place_nothing_is_written(run: Run, kim: Path, answers: Path) -> None:
    """What would happen is told, and the record is left alone."""
    before = kim.read_bytes()
    found = run("worksheet", "import", str(answers), "--into", str(kim))
    assert found.code == 0
    assert "added" in found.out
    assert "nothing was written" in found.err
    assert kim.read_bytes() == before


def test_one_bad_file_keeps_all_from_being_written(
    run: Run, kim: Path, answers: Path, tmp_path: Path
) -> None:
    """What cannot be read is told with its file, and nothing is half done."""
    bad = {**POST, "_version": version("coach_offer"), "offered_on": "sjunde mars"}
    (answers / "bad.post").write_text(urlencode(bad))
    out = tmp_path / "new.json"
    found = run("worksheet", "import", str(answers), "--into", str(kim), "-o", str(out))
    assert found.code == 2
    assert "bad.post" in found.err
    assert "$.offered_on" in found.err
    assert "expected a date" in found.err
    assert "sjunde" not in found.err
    assert not out.exists()


def test_a_conflict_is_told_and_can_be_settled(
    run: Run, kim: Path, tmp_path: Path
) -> None:
    """The exit code is 1 while the record says otherwise; --replace lets answers count."""
    form = {**POST, "_version": version("coach_offer"), "_entry": "0", "_record": "kim"}
    form["_record"] = actcore.read(kim).id
    file = tmp_path / "again.post"
    file.write_text(urlencode(form))
    told = run("worksheet", "import", str(file), "--into", str(kim), "--format", "json")
    assert told.code == 1
    assert told.json["taken"][0]["conflicts"] == ["$.offered_on"]
    settled = run("worksheet", "import", str(file), "--into", str(kim), "--replace")
    assert settled.code == 0
    assert "otherwise" not in settled.out


def test_a_map_in_lines_goes_into_the_case(run: Run, kim: Path, tmp_path: Path) -> None:
    """A text file with a line a person becomes the client's present map."""
    file = tmp_path / "map.txt"
    file.write_text(
        "datum: 2025-01-07\nLena;mamma;Familj;1;*;starkt;Noa\nNoa;;Familj;1\n"
    )
    out = tmp_path / "new.json"
    found = run("worksheet", "import", str(file), "--into", str(kim), "-o", str(out))
    assert found.code == 0
    after = actcore.read(out)
    assert isinstance(after, actcore.Case)
    assert after.sociogram is not None
    assert [c.person for c in after.sociogram.contacts] == ["lena", "noa"]
    assert len(after.other_sociograms) == 1


def test_files_of_no_kind_are_told(run: Run, kim: Path, tmp_path: Path) -> None:
    """An empty folder and an unknown ending say what would do."""
    empty = tmp_path / "empty"
    empty.mkdir()
    folder = run("worksheet", "import", str(empty), "--into", str(kim))
    assert folder.code == 2
    assert "no answers in this folder" in folder.err
    file = tmp_path / "scan.tiff"
    file.write_bytes(b"II*")
    scan = run("worksheet", "import", str(file), "--into", str(kim))
    assert scan.code == 2
    assert "expected a file that ends in" in scan.err


def test_names_of_sheets_a_step_or_all(run: Run) -> None:
    """One of the three says which worksheets are meant."""
    for arguments in (
        [],
        ["coach_offer", "--all"],
        ["--all", "--step", "first_contact"],
    ):
        found = run("worksheet", "render", *arguments)
        assert found.code == 2
        assert "name worksheets, or a --step, or --all" in found.err
