"""The built wheel has what a page is set with."""

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

import actcore

ROOT = Path(__file__).parent.parent.parent
TEMPLATES = Path(actcore.__file__).parent / "pages" / "templates"
UV = os.environ.get("UV") or shutil.which("uv")


@pytest.mark.skipif(UV is None, reason="building wheels needs uv on the path")
@pytest.mark.skipif(not (ROOT / "plugins").is_dir(), reason="needs the workspace")
def test_every_template_is_in_the_wheel(tmp_path: Path) -> None:
    """A page, and a picture as a PDF, can be set where the library was installed from its wheel."""
    build = [UV, "build", "--wheel", "--out-dir", tmp_path, ROOT, "--quiet"]
    subprocess.run([str(word) for word in build], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    held = zipfile.ZipFile(wheel).namelist()
    templates = sorted(path.name for path in TEMPLATES.iterdir())
    assert "report.html.j2" in templates
    for name in templates:
        assert f"actcore/pages/templates/{name}" in held
    assert "actcore/pictures/picture.typ" in held
