"""The journal's commands, `doctor`, and that only one program writes the journal."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from extend_desktop.storage.journal import Journal
from extend_desktop.system.file_lock import FileLock
from tests.helpers.commands import account_of, run_command
from tests.helpers.hostile_server import Step, answer, hostile_server
from tests.helpers.sandbox_process import SAMPLES, TEST_KEY, start_sandbox

ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


def test_batches_are_listed_and_exported_without_a_server(tmp_path: Path) -> None:
    empty = run_command("batches", "--json")
    assert (empty.code, json.loads(empty.out)) == (0, [])
    with start_sandbox() as sandbox:
        done = run_command(
            "run",
            ONE_INVOICE,
            tmp_path / "gone.pdf",
            "--extractor",
            "Invoices",
            "--name",
            "Two\u202e inputs",
            variables=account_of(sandbox),
        )
    assert done.code == 1, done.err
    listed = run_command("batches")
    assert listed.code == 0
    assert "Two inputs (Invoices)" in listed.out
    [batch] = json.loads(run_command("batches", "--json").out)
    assert (batch["inputs"], batch["processed"], batch["blocked"]) == (2, 1, 1)
    target = tmp_path / "out.csv"
    exported = run_command("export", batch["batch"][:6], "--csv", target, "--json")
    assert exported.code == 1
    assert json.loads(exported.out)["rows"] == 2
    assert "Harbor Paper Company" in target.read_text(encoding="utf-8")
    denied = run_command("export", batch["batch"], "--csv", tmp_path / "no" / "such" / "x.csv")
    assert denied.code == 1
    assert "Nothing there was changed" in denied.err
    table = target.read_text(encoding="utf-8")
    for name in ("-", "/dev/stdout"):
        piped = run_command("export", batch["batch"], "--csv", name)
        assert (piped.code, piped.out.splitlines()) == (1, table.splitlines())
    assert "2 rows written" in piped.err
    both = run_command("export", batch["batch"], "--csv", "-", "--json")
    assert (both.code, both.out) == (2, "")
    assert "both write to standard output" in both.err
    full = run_command("export", batch["batch"], "--csv", "/dev/full")
    assert full.code == 1
    assert "full" in full.err
    nothing = run_command("resume")
    assert nothing.code == 0
    assert "nothing to resume" in nothing.err


async def test_a_journal_in_use_is_said_and_left_alone(private_home: Path) -> None:
    path = private_home / "data" / "journal.sqlite3"
    path.parent.mkdir(parents=True)
    journal = await Journal.open(path, lock=FileLock(path.with_suffix(".lock")))
    try:
        refused, read = run_command("resume"), run_command("batches")
    finally:
        await journal.aclose()
    assert refused.code == 3
    assert "in use" in refused.err
    assert read.code == 0, read.err
    assert run_command("resume").code == 0


def test_the_doctor_without_an_account() -> None:
    done = run_command("doctor")
    assert done.code == 0, done.out
    lines = {line.split()[1]: line for line in done.out.splitlines()}
    assert "none yet" in lines["account"]
    assert "DNS" not in lines
    assert lines["Qt"].startswith("ok")
    assert lines["journal"].startswith("ok")


def test_the_doctor_with_an_account(private_home: Path) -> None:
    with start_sandbox() as sandbox:
        good = run_command("doctor", variables=account_of(sandbox))
        wrong = run_command(
            "doctor", variables={**account_of(sandbox), "EXTEND_API_KEY": "sk_wrong_0123456"}
        )
    assert good.code == 0, good.out
    verdicts = {line.split()[1]: line.split()[0] for line in good.out.splitlines()}
    steps = ("DNS", "proxy", "TCP", "TLS", "answer", "clock", "access", "version", "rate")
    for check in ("account", "workspace", "connection", "journal", *steps):
        assert verdicts[check] == "ok"
    assert "3 extractors found. Batches can be created." in good.out
    assert wrong.code == 3
    assert "key was refused" in wrong.out
    after = {line.split()[1]: line.split()[0] for line in wrong.out.splitlines()}
    assert [after[name] for name in ("answer", "access", "connection")] == ["ok", "bad", "-"]
    gone = run_command("doctor", variables=account_of(sandbox))
    assert gone.code == 3
    for output in (good.out, wrong.out, gone.out):
        assert TEST_KEY not in output
        assert "sk_wrong" not in output


@pytest.mark.parametrize(
    ("later", "words"),
    [
        (answer(200, b"<html>Sign in</html>", content_type="text/html"), "sign in"),
        (answer(503, {"code": "UNAVAILABLE", "message": "down"}), "Answer: "),
    ],
)
def test_the_doctor_names_a_step_that_fails_after_it_went_well(later: Step, words: str) -> None:
    with hostile_server() as server:
        server.script(answer(401, {"code": "UNAUTHORIZED", "message": "no key"}), later)
        done = run_command(
            "doctor",
            variables={"EXTEND_API_KEY": "sk_0123456789", "EXTEND_BASE_URL": server.url},
        )
    assert done.code == 3, done.out
    bad = [line.split()[1:3] for line in done.out.splitlines() if line.startswith("bad")]
    assert bad == [["access", "Answer:"]], done.out
    assert words in done.out


def test_the_doctor_names_a_proxy_without_its_password() -> None:
    variables = {
        "EXTEND_API_KEY": "sk_0123456789",
        "EXTEND_BASE_URL": "https://extend.invalid",
        "HTTPS_PROXY": "http://ada:secret@127.0.0.1:9",
    }
    done = run_command("doctor", variables=variables)
    assert done.code == 3
    assert "http://127.0.0.1:9 (from HTTPS_PROXY)" in done.out
    assert "secret" not in done.out + done.err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a desktop of Linux")
def test_the_doctor_says_that_a_desktop_names_the_proxy(tmp_path: Path) -> None:
    file = tmp_path / "kioslaverc"
    variables = {
        "EXTEND_API_KEY": "sk_0123456789",
        "EXTEND_BASE_URL": "https://extend.invalid",
        "XDG_CURRENT_DESKTOP": "KDE",
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    file.write_text("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://127.0.0.1 9\n")
    done = run_command("doctor", variables=variables)
    assert "http://127.0.0.1:9 (from KDE's proxy settings)" in done.out
    file.write_text("[Proxy Settings]\nProxyType=2\n")
    done = run_command("doctor", variables=variables)
    assert "none; KDE's proxy settings let a script (PAC) choose, which is not run" in done.out


def test_the_doctor_names_what_of_the_settings_is_not_used_and_why() -> None:
    variables = {
        "EXTEND_API_KEY": '"sk_0123456789"',
        "EXTEND_BASE_URL": "http://127.0.0.1:9",
        "NO_PROXY": "localhost,[::1],fd00::/8,https://x",
    }
    done = run_command("doctor", variables=variables)
    assert "NO_PROXY: “https://x” is ignored, for it is an address" in done.out
    assert "Taken off around the key: quotes" in done.out
    refused = run_command(
        "doctor",
        variables={
            **variables,
            "EXTEND_BASE_URL": "https://extend.invalid",
            "ALL_PROXY": "socks5://ada:secret@127.0.0.1:9",
        },
    )
    assert refused.code == 3
    assert "ALL_PROXY was not used, and nothing was sent: only http:// and https://" in refused.out
    assert "secret" not in refused.out + refused.err


def test_the_doctor_names_a_file_of_certificates_that_is_gone(private_home: Path) -> None:
    run_command("batches")
    settings = next(private_home.rglob("settings.json"), private_home / "config" / "settings.json")
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"version": 1, "network": {"authorities_file": "/nowhere/works.pem"}}')
    done = run_command("doctor")
    line = next(line for line in done.out.splitlines() if line.split()[1] == "settings")
    assert line.startswith("warn"), done.out
    assert "/nowhere/works.pem of Settings, Network is not trusted: it is not there" in line


def test_the_doctor_on_the_sandbox() -> None:
    done = run_command("doctor", "--sandbox")
    assert done.code == 0, done.out
    assert "3 extractors found" in done.out
