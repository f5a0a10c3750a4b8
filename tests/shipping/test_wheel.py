"""What a wheel of a fresh copy of the source holds."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from resources.translations.files import REVIEWED
from shipping.build.metadata import ROOT

COPIED = ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "extend_desktop", "resources")


def test_a_wheel_of_a_fresh_clone_has_the_catalogues(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in COPIED:
        path = ROOT / name
        if path.is_dir():
            # Built, not in a clone.
            unwanted = shutil.ignore_patterns("__pycache__", "catalogues")
            shutil.copytree(path, source / name, ignore=unwanted)
        else:
            shutil.copy(path, source / name)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=source,
        check=True,
        capture_output=True,
    )
    [wheel] = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    folder = "extend_desktop/_resources/catalogues/"
    found = {name.removeprefix(folder) for name in names if name.startswith(folder)}
    assert found == {f"{language}.qm" for language in REVIEWED}
    assert "extend_desktop/_resources/icons/search.svg" in names
