"""`make audit` says what it was told, and plainly what it was not."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from shipping.build.lock import read_lock
from shipping.build.metadata import ROOT
from shipping.supply.advisories import (
    FOUND,
    LOCKS,
    NOT_ASKED,
    Answer,
    answer_of,
    ask,
    main,
    said_of,
)

CLEAN = {"name": "good", "version": "1", "vulns": []}
FLAWED = {"name": "bad", "version": "2", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1"]}]}
UNKNOWN = {"name": "strange", "skip_reason": "Dependency not found on PyPI"}


def tool(folder: Path, code: str) -> Path:
    """A program in pip-audit's place, which writes the report it is told to."""
    file = folder / "pip-audit"
    file.write_text(
        f"#!{sys.executable}\nimport sys\nreport = sys.argv[sys.argv.index('--output') + 1]\n{code}\n"
    )
    file.chmod(0o700)
    return file


def reporting(folder: Path, *found: object) -> Path:
    report = json.dumps({"dependencies": found})
    return tool(folder, f"open(report, 'w').write({report!r})")


@pytest.mark.parametrize(
    ("found", "code"),
    [
        ([CLEAN], 0),
        ([CLEAN, FLAWED], FOUND),
        ([CLEAN, UNKNOWN], NOT_ASKED),
        ([UNKNOWN], NOT_ASKED),
        ([FLAWED, UNKNOWN], FOUND),
        ([], NOT_ASKED),
    ],
)
def test_only_what_was_asked_about_counts_as_clean(
    found: list[dict[str, object]], code: int
) -> None:
    assert answer_of({"dependencies": found}).code == code


def test_an_advisory_names_what_to_do() -> None:
    assert said_of("a.lock", answer_of({"dependencies": [FLAWED]})) == [
        "a.lock: bad 2: PYSEC-1, mended in 2.1"
    ]


def test_a_database_that_knows_nothing_is_not_a_clean_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """pip-audit itself ends with 0 and "No known vulnerabilities found" then."""
    assert main(["--tool", str(reporting(tmp_path, UNKNOWN, UNKNOWN))]) == NOT_ASKED
    said = capsys.readouterr().out.splitlines()
    assert len(said) == len(LOCKS)
    assert all("NOT CHECKED: 2 of 2 distributions are unknown" in line for line in said)


def test_a_run_on_github_shows_it_though_the_job_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    main(["--tool", str(reporting(tmp_path, UNKNOWN))])
    shown = [line for line in capsys.readouterr().out.splitlines() if line.startswith("::")]
    assert len(shown) == len(LOCKS)
    assert all(line.startswith("::warning title=Advisories::") for line in shown)
    main(["--tool", str(reporting(tmp_path, FLAWED))])
    assert "::error title=Advisories::requirements.lock: bad 2: PYSEC-1" in capsys.readouterr().out


@pytest.mark.parametrize(
    "code", ["sys.exit('requests.exceptions.ConnectionError: no route')", "sys.exit(1)"]
)
def test_a_database_that_cannot_be_reached_is_said(
    tmp_path: Path, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--tool", str(tool(tmp_path, code))]) == NOT_ASKED
    assert "NOT CHECKED. The advisory database could not be reached" in capsys.readouterr().out


def test_a_tool_that_is_not_there_is_said(tmp_path: Path) -> None:
    answer = ask(tmp_path / "none", ROOT / "requirements.lock")
    assert (answer.code, answer.asked) == (NOT_ASKED, 0)
    assert answer.failure


def test_an_advisory_in_one_lock_outweighs_the_rest(tmp_path: Path) -> None:
    report = json.dumps({"dependencies": [FLAWED]})
    code = f"if 'dev' in sys.argv[sys.argv.index('-r') + 1]: open(report, 'w').write({report!r})"
    assert main(["--tool", str(tool(tmp_path, code))]) == FOUND


def test_nothing_asked_is_no_answer() -> None:
    assert Answer().code == NOT_ASKED


@pytest.mark.parametrize("lock", LOCKS)
def test_every_lock_has_an_exact_version_and_hashes_for_all(lock: str) -> None:
    """read_lock refuses any other line."""
    assert len(read_lock(ROOT / lock)) > 30


def test_every_installation_of_a_script_asks_for_hashes() -> None:
    """Or for nothing from an index at all; .ci/try-versions tries versions that no lock has."""
    scripts = [path for path in (ROOT / ".ci").iterdir() if path.is_file()]
    lines = [
        line.strip()
        for path in scripts
        if path.name != "try-versions"
        for line in path.read_text("utf-8").splitlines()
        if not line.strip().startswith("#")
    ]
    installing = [line for line in lines if "pip install" in line or "pip sync" in line]
    assert len(installing) >= 4
    assert [
        line for line in installing if "--require-hashes" not in line and "--no-index" not in line
    ] == []
