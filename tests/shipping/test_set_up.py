"""The set-up scripts: what they ask of the system, and that they stop when something is wrong."""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from shipping.build.metadata import ROOT

SETUP, INSTALL, PROBE = (ROOT / ".ci" / name for name in ("setup", "install-system", "probe.py"))


def packages_for(purpose: str) -> set[str]:
    command = [sys.executable, str(PROBE), "--packages-for", purpose]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_each_purpose_names_its_packages() -> None:
    tests, packages = packages_for("test"), packages_for("package")
    assert {"libegl1", "xvfb", "gnome-keyring", "nsis", "shellcheck"} <= tests
    assert {"debootstrap", "rpm", "lintian"} <= packages - tests
    # A spreadsheet opens what the tests export, a screen reader reads the window; packages are
    # verified without either.
    assert tests - {"libreoffice-calc-nogui", "at-spi2-core"} < packages
    # Not every system has a package of the interpreter that runs this.
    assert not [name for name in packages if name.startswith("libpython")]


@pytest.mark.parametrize("script", [SETUP, INSTALL], ids=lambda path: path.name)
def test_an_unknown_purpose_is_refused(script: Path) -> None:
    done = subprocess.run([script, "everything"], check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert "usage" in done.stderr


def checkout(folder: Path, probe: str) -> Path:
    """As much of a checkout as .ci/setup reads, its environment ready and its probe replaced."""
    (folder / ".ci").mkdir()
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / ".venv" / "bin" / "python").symlink_to(sys.executable)
    files = [folder / name for name in ("requirements-dev.lock", "pyproject.toml", ".ci/setup")]
    for file in files:
        shutil.copy(ROOT / file.relative_to(folder), file)
    files.append(folder / ".ci" / "probe.py")
    files[-1].write_text(probe)
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    stamp = f"{digest}\n{folder}\n{platform.python_version()}\n"
    (folder / ".venv" / ".ready").write_text(stamp)
    return folder


@pytest.mark.parametrize(
    ("probe", "code", "said"),
    [
        ("", 0, "ready"),
        ("raise SystemExit('no such library call')", 1, "could not be examined"),
        ("import no_module_of_this_name", 1, "could not be examined"),
    ],
)
def test_a_system_that_cannot_be_examined_is_not_taken_for_complete(
    tmp_path: Path, probe: str, code: int, said: str
) -> None:
    script = checkout(tmp_path.resolve(), probe) / ".ci" / "setup"

    done = subprocess.run([script, "test"], check=False, capture_output=True, text=True)

    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    assert (tmp_path / ".venv" / ".ready-test").exists() == (code == 0)
