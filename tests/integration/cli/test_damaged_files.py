"""The real commands over a damaged journal or damaged settings: said every time, nothing is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.commands import account_of, run_command
from tests.helpers.damage import damage, filled_journal
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

SAMPLE = Path(__file__).parents[3] / "resources" / "samples"
SAID = "The journal was damaged"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EXTEND_DESKTOP_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="module")
def sandbox() -> Generator[SandboxProcess]:
    with start_sandbox() as process:
        yield process


def test_a_damaged_journal_is_said_at_every_start_until_she_has_understood(
    home: Path, sandbox: SandboxProcess
) -> None:
    journal = home / "data" / "journal.sqlite3"
    asyncio.run(filled_journal(journal, 1))
    damage(journal, journal.stat().st_size // 2)
    invoice = SAMPLE / "Rechnung_Bäckerei_Weiß.pdf"
    run = ("run", invoice, "--extractor", "Invoices")

    for _ in range(2):
        listed = run_command("batches")
        assert listed.code == 0
        assert SAID in listed.err
        assert "6 batches" in listed.err
        assert "journal.damaged-" in listed.err
        assert listed.out.count("recovered") == 5

    doctor = run_command("doctor")
    assert doctor.code == 3
    verdict = next(line for line in doctor.out.splitlines() if " journal " in line)
    assert verdict.startswith("bad")
    assert "journal.damaged-" in verdict

    for command in (run, ("resume",), ("retry", "processed 0")):
        refused = run_command(*command, variables=account_of(sandbox))
        assert refused.code == 3, refused.err
        assert SAID in refused.err
        assert "--new-journal" in refused.err

    sent = run_command(*run, "--new-journal", variables=account_of(sandbox))
    assert sent.code == 0, sent.err
    after = run_command("batches")
    assert SAID not in after.err
    # Nothing of what was recovered has gone on by itself.
    assert after.out.count("recovered") == 5
    assert run_command("doctor").code == 0


def test_what_is_found_damaged_only_now_is_not_agreed_to_beforehand(
    home: Path, sandbox: SandboxProcess
) -> None:
    journal = home / "data" / "journal.sqlite3"
    asyncio.run(filled_journal(journal, 1))
    damage(journal, 0)
    invoice = SAMPLE / "Rechnung_Bäckerei_Weiß.pdf"
    refused = run_command(
        "run", invoice, "--extractor", "Invoices", "--new-journal", variables=account_of(sandbox)
    )
    assert refused.code == 3
    assert SAID in refused.err


def test_damaged_settings_are_said_until_she_has_understood(home: Path) -> None:
    settings = home / "config" / "settings.json"
    settings.parent.mkdir()
    settings.write_bytes(b"\x00" * 300)
    assert "The settings were damaged" in run_command("doctor").err
    listed = run_command("batches")
    assert "The settings were damaged" in listed.err
    assert "settings.unreadable-" in listed.err
    doctor = run_command("doctor")
    assert doctor.code == 3
    verdict = next(line for line in doctor.out.splitlines() if " settings " in line)
    assert verdict.startswith("bad")
    understood = run_command("doctor", "--understood")
    assert understood.code == 0, understood.out
    assert run_command("batches").err == "There are no batches yet.\n"
    log = (home / "logs" / "extend-desktop.log").read_text(encoding="utf-8")
    assert "The settings were damaged" in log
