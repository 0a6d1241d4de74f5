"""What ``actcore worksheet`` writes where: endings, folders, files of one's own."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from actcore import sheets
from actcore.cli import sheet_options

from .conftest import DAY, Ran

Run = Callable[..., Ran]
OFFER = ("coach_offer",)


def own(worksheet: str, model: str = "se.ract", document: str = "case") -> str:
    """A file that defines a small worksheet."""
    return (
        f'worksheet = "{worksheet}"\nmodel = "{model}"\nversion = "1.0"\n'
        f'document = "{document}"\ntitle = "Bladet"\n'
        '[[item]]\nname = "on"\nasks = "Dag"\nkind = "date"\n'
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with worksheets of one's own, for two models."""
    path = tmp_path / "own"
    path.mkdir()
    (path / "a.toml").write_text(own("lund.a"))
    (path / "b.toml").write_text(own("lund.b", document="site"))
    (path / "c.toml").write_text(own("oslo.c", model="no.bir", document="site"))
    (path / "notes.txt").write_text("passed over")
    return path


def test_the_command_knows_the_formats_that_sheets_have() -> None:
    """The formats that can be asked for are those there are; txt is for the map only."""
    assert set(sheet_options.FORMATS) == {*sheets.FORMATS, "txt"}
    assert list(sheet_options.EXPORTS) == list(sheets.EXPORTS)


@pytest.mark.parametrize(
    ("command", "name", "words"),
    [
        ("render", "a.odt", "ends in .html, .md, .pdf or .docx\n"),
        ("render", "a.csv", "ends in .html, .md, .pdf or .docx\n"),
        ("render", "a.json", "; 'actcore worksheet export' writes .json"),
        ("export", "a.csv", "ends in .json or .xlsx\n"),
        ("export", "a.pdf", "; 'actcore worksheet render' writes .pdf"),
        ("render --format html", "a.pdf", "ends in .html, since the format is html"),
        ("export --format fhir", "a.xlsx", "ends in .json, since the format is fhir"),
    ],
)
def test_a_name_that_says_another_format_is_refused(
    command: str, name: str, words: str, run: Run, tmp_path: Path
) -> None:
    """Nothing is written into a file whose name says that it holds something else."""
    path = tmp_path / name
    found = run("worksheet", *command.split(), *OFFER, "-o", str(path))
    assert (found.code, found.out) == (2, "")
    assert f"{path}: expected a name that" in found.err
    assert words in found.err
    assert not path.exists()


@pytest.mark.parametrize(
    ("command", "name", "start"),
    [
        ("render", "a.htm", "<!"),
        ("render", "a.MARKDOWN", "#"),
        ("export", "a.json", '{\n  "$schema"'),
        ("export", "a.schema.json", '{\n  "$schema"'),
        ("export", "a.fhir.json", '{\n  "resourceType": "Questionnaire"'),
        ("render --format md", "a.page", "#"),
    ],
)
def test_a_name_says_the_format(
    command: str, name: str, start: str, run: Run, tmp_path: Path
) -> None:
    """Other usual endings count too; one that says nothing is left to --format."""
    path = tmp_path / name
    assert run("worksheet", *command.split(), *OFFER, "-o", str(path)).code == 0
    assert path.read_text().startswith(start)


def test_several_sheets_go_into_a_folder(run: Run, tmp_path: Path) -> None:
    """A name with an ending is no new folder, unless it is there or ends in a slash."""
    path = tmp_path / "out.pdf"
    step = ["render", "--step", "first_contact"]
    refused = run("worksheet", *step, "-o", str(path))
    assert refused.code == 2
    assert "several worksheets go into a folder" in refused.err
    assert not path.exists()
    found = run("worksheet", *step, "-o", f"{tmp_path}/v1.2/")
    assert found.code == 0
    assert list((tmp_path / "v1.2").glob("*.html"))


def test_only_the_map_is_written_in_lines(run: Run, tmp_path: Path) -> None:
    """Of another sheet txt is refused with why; of all the map is written."""
    refused = run("worksheet", "render", *OFFER, "--format", "txt")
    assert (refused.code, refused.out) == (2, "")
    assert "only sociogram, the client's map, is written as txt" in refused.err
    by_name = run("worksheet", "render", *OFFER, "-o", str(tmp_path / "a.txt"))
    assert by_name.code == 2
    out = tmp_path / "out"
    every = ["--all", "--model", "se.ract", "--format", "txt", "-o", str(out)]
    assert run("worksheet", "render", *every).code == 0
    assert [path.name for path in out.iterdir()] == ["se.ract.sociogram.txt"]


def test_a_folder_of_own_worksheets_is_rendered(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    """Every worksheet that its files define is written, or those of one model."""
    out = tmp_path / "out"
    found = run("worksheet", "render", str(folder), "-o", str(out))
    assert (found.code, found.err) == (0, "")
    names = {path.name for path in out.iterdir()}
    assert names == {
        "se.ract.lund.a.html",
        "se.ract.lund.b.html",
        "no.bir.oslo.c.html",
    }
    one = tmp_path / "one"
    more = ["--model", "no.bir", "-o", str(one)]
    assert run("worksheet", "render", str(folder), *more).code == 0
    assert {path.name for path in one.iterdir()} == {"no.bir.oslo.c.html"}


def test_a_folder_of_own_worksheets_is_filled_and_taken_back(
    run: Run, folder: Path, kim: Path, tmp_path: Path
) -> None:
    """Of a record those of its kind go out, and their answers come back."""
    out = tmp_path / "out"
    found = run("worksheet", "fill", str(kim), str(folder), "-o", str(out), *DAY)
    assert (found.code, found.err) == (0, "")
    assert {path.name for path in out.iterdir()} == {"se.ract.lund.a.html"}
    answers = tmp_path / "a.post"
    answers.write_text("_worksheet=lund.a&_model=se.ract&_version=1.0&on=2024-03-01")
    back = ["import", str(answers), "--into", str(kim), "--sheet", str(folder)]
    taken = run("worksheet", *back, "--format", "json")
    assert taken.code == 0
    assert taken.json["taken"][0]["worksheet"] == "lund.a"


def test_a_folder_or_file_without_what_is_asked_for_is_told(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    """No worksheet file, and none for the model, are two different reasons."""
    empty = tmp_path / "empty"
    empty.mkdir()
    none = run("worksheet", "render", str(empty))
    assert none.code == 2
    assert "no worksheet file in this folder" in none.err
    for path in (folder, folder / "a.toml"):
        other = run("worksheet", "render", str(path), "--model", "dk.act")
        assert other.code == 2
        assert f"{path}: for another model than dk.act" in other.err


def test_no_sheet_of_the_records_kind_is_told(
    run: Run, folder: Path, kim: Path, tmp_path: Path
) -> None:
    """Sheets about an organisation are not left out of a client's folder in silence."""
    (folder / "a.toml").unlink()
    out = tmp_path / "out"
    found = run("worksheet", "fill", str(kim), str(folder), "-o", str(out))
    assert found.code == 2
    assert "none of these worksheets is filled in for a case" in found.err
    assert not out.exists()


def test_every_listing_is_of_the_same_sheets(run: Run) -> None:
    """Text, JSON and Markdown list the map and the worksheets, or those of a step."""
    for arguments in (
        ["--model", "se.ract"],
        ["--model", "no.bir"],
        ["--step", "first_contact"],
    ):
        listed = ["worksheet", "list", *arguments, "--format"]
        told = run(*listed, "json").json["worksheets"]
        assert told
        names = [sheet["id"] for sheet in told]
        rows = run(*listed, "markdown").out.splitlines()
        assert [row.split("`")[1] for row in rows if row.startswith("| `")] == names
        lines = run(*listed, "text").out.splitlines()
        firsts = [x.split()[0] for x in lines if x[:2] == "  " and x[2:3].strip()]
        assert firsts == names
        assert ("sociogram" in names) == (arguments == ["--model", "se.ract"])


def test_a_listed_item_tells_what_an_answer_is(run: Run) -> None:
    """Rows stand before what is in them, each with its kind and its words."""
    told = run("worksheet", "list", "--model", "se.ract", "--format", "json").json
    [drawn] = [sheet for sheet in told["worksheets"] if sheet["id"] == "sociogram"]
    kinds = {item["name"]: item["kind"] for item in drawn["items"]}
    assert kinds["contacts"] == "rows"
    assert kinds["contacts.closeness"] == "choice"
    assert json.dumps(drawn["items"][0]["label"])
