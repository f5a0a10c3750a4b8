"""`--smoke` from source: all good here, and one broken part is named and gives exit code 1."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from shipping.verify.smoke import CHECKS, judge
from tests.helpers.commands import Finished
from tests.helpers.fork_server import ROOT
from tests.helpers.waiting import GIVE_UP_S

EMPTY_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>'


def smoke(folder: Path) -> Finished:
    """Run the package of a folder, without a display."""
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    done = subprocess.run(
        [sys.executable, "-m", "extend_desktop", "--smoke"],
        cwd=folder,
        env={**environment, "QT_QPA_PLATFORM": ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=GIVE_UP_S,
        check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program that a test may break."""
    # With its compiled modules, which stay good: a copy has the times of the original.
    for name in ("extend_desktop", "resources"):
        shutil.copytree(ROOT / name, tmp_path / "copy" / name)
    return tmp_path / "copy"


def verdicts(done: Finished) -> dict[str, str]:
    return {line[6:18].strip(): line[:4].strip() for line in done.out.splitlines()}


def test_everything_is_there(private_home: Path) -> None:
    done = smoke(ROOT)
    assert judge(done.code, done.out, done.err) == []
    assert list(verdicts(done)) == list(CHECKS)
    # The operator's own data stays out of it.
    assert not private_home.exists()


def test_missing_resources_are_named(copy: Path) -> None:
    shutil.rmtree(copy / "resources")
    done = smoke(copy)
    assert done.code == 1
    assert verdicts(done) == {"program": "bad"}
    assert "resources" in done.out


def test_an_empty_icon_and_a_missing_sample_are_named_and_the_rest_goes_on(copy: Path) -> None:
    (copy / "resources" / "icons" / "search.svg").write_text(EMPTY_SVG)
    (copy / "resources" / "samples" / "invoice-harbor-HP-20417.pdf").unlink()
    done = smoke(copy)
    assert done.code == 1
    bad = {name for name, verdict in verdicts(done).items() if verdict == "bad"}
    assert bad == {"icons", "page picture", "batch"}
    assert "search" in done.out
