"""Passwords of documents on the command line: never an argument, tried as typed, found nowhere after."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import unicodedata
from pathlib import Path

import psutil
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from tests.helpers.archives import zipped
from tests.helpers.commands import (
    Finished,
    account_of,
    command,
    line_with,
    run_command,
    started_command,
)
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.terminal import Terminal
from tests.helpers.waiting import GIVE_UP_S
from tests.helpers.window_process import open_window

CANARY = " canary-271828 "
"""With blanks at both ends, which belong to it."""
WITH = ("--extractor", "Invoices")


def locked_pdf(path: Path, password: str = CANARY) -> Path:
    path.parent.mkdir(exist_ok=True)
    canvas = Canvas(str(path), encrypt=StandardEncryption(password, ownerPassword="owner"))
    canvas.drawString(50, 700, f"Invoice number: {path.stem}")
    canvas.save()
    return path


def word_list(path: Path, *words: str) -> Path:
    path.write_bytes("".join(f"{word}\r\n" for word in words).encode("utf-8-sig"))
    path.chmod(0o600)
    return path


def run_with_input(*arguments: str | Path, given: bytes, variables: dict[str, str]) -> Finished:
    done = subprocess.run(
        command(*arguments),
        input=given,
        capture_output=True,
        timeout=GIVE_UP_S,
        env={**os.environ, **variables},
        check=False,
    )
    return Finished(done.returncode, done.stdout.decode(), done.stderr.decode())


def holds(folder: Path, secret: str) -> list[Path]:
    paths = [path for path in folder.rglob("*") if path.is_file()]
    assert paths
    return [path for path in paths if secret.strip().encode() in path.read_bytes()]


def test_a_list_is_tried_on_all_that_is_locked_and_is_found_nowhere(
    tmp_path: Path, private_home: Path
) -> None:
    first = locked_pdf(tmp_path / "in" / "1.pdf")
    # Locked under the form that programs make of the sign for 1/2; typed as the sign itself.
    second = locked_pdf(tmp_path / "in" / "2.pdf", unicodedata.normalize("NFKC", "half ªb"))
    words = word_list(tmp_path / "words.txt", "wrong", CANARY.strip(), CANARY, "half ªb")
    with start_sandbox() as sandbox:
        run = ("run", first.parent, *WITH, "--passwords", words)
        with started_command(*run, variables=account_of(sandbox)) as process:
            line_with(process, "Batch ")
            for each in (psutil.Process(process.pid), *psutil.Process(process.pid).children()):
                assert CANARY.strip() not in " ".join(each.cmdline()) + str(each.environ())
            said = process.communicate(timeout=GIVE_UP_S)[1]
        assert process.returncode == 0, said
    assert second.exists()
    assert CANARY.strip() not in said
    assert holds(private_home, CANARY) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_a_list_that_others_may_read_is_used_with_a_warning(tmp_path: Path) -> None:
    words = word_list(tmp_path / "words.txt", CANARY)
    words.chmod(0o644)
    with start_sandbox() as sandbox:
        run = ("run", locked_pdf(tmp_path / "in" / "1.pdf"), *WITH, "--passwords", words)
        done = run_command(*run, variables=account_of(sandbox))
    assert done.code == 0, done.err
    assert "Others on this computer may read" in done.err
    assert "chmod 600" in done.err


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\xff\xfep\x00", "no text in UTF-8"), (b"x" * (2 << 20), "no list of passwords")],
    ids=["UTF-16", "2 MB"],
)
def test_what_is_no_list_is_refused_without_repeating_it(
    tmp_path: Path, content: bytes, said: str
) -> None:
    words = tmp_path / "words.txt"
    words.write_bytes(content)
    done = run_command("run", "x.pdf", *WITH, "--passwords", words)
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err
    gone = run_command("run", "x.pdf", *WITH, "--passwords", tmp_path / "gone.txt")
    assert gone.code == 2
    assert "gone.txt" in gone.err


def test_standard_input_is_a_list_too_and_opens_archives(tmp_path: Path) -> None:
    inside = locked_pdf(tmp_path / "made" / "1.pdf").read_bytes()
    archive = zipped(tmp_path / "in.zip", {"1.pdf": inside})
    with start_sandbox() as sandbox:
        done = run_with_input(
            *("run", archive, *WITH, "--passwords", "-"),
            given=f"wrong\n{CANARY}".encode(),
            variables=account_of(sandbox),
        )
    assert done.code == 0, done.err
    assert CANARY.strip() not in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are files here")
def test_at_a_terminal_it_is_asked_for_unseen_until_all_is_open(
    tmp_path: Path, private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = [locked_pdf(tmp_path / "in" / f"{number}.pdf") for number in (1, 2)]
    with start_sandbox() as sandbox:
        for name, value in account_of(sandbox).items():
            monkeypatch.setenv(name, value)
        with Terminal(command("run", *locked, *WITH)) as terminal:
            terminal.wait_for("Password of 1.pdf and 1 other input")
            terminal.type("wrong\n")
            terminal.wait_for("opens none")
            # What is typed before the question stands is seen, and thrown away.
            terminal.wait_for("goes on without): ", times=2)
            terminal.type(f"{CANARY}\n")
            said = terminal.read_to_end()
        assert "processed" in said
        assert len(sandbox.state()["files"]) == 2
    assert CANARY.strip() not in said
    assert holds(private_home, CANARY) == []


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are files here")
@pytest.mark.parametrize("by", ["SIGTERM", "SIGHUP", "Ctrl-C"])
def test_a_question_ends_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    locked = locked_pdf(tmp_path / "in" / "1.pdf")
    with start_sandbox() as sandbox:
        for name, value in account_of(sandbox).items():
            monkeypatch.setenv(name, value)
        with Terminal(command("run", locked, *WITH)) as terminal:
            terminal.wait_for("Password of 1.pdf")
            if by == "Ctrl-C":
                terminal.type("\x03")
            else:
                terminal.signal(signal.Signals[by])
            said = terminal.read_to_end()
        assert "nothing was sent" in said
        assert sandbox.state()["files"] == []


def interrupted_run(sandbox: SandboxProcess, *inputs: Path | str, words: Path) -> None:
    """Leave a batch that has not uploaded anything yet."""
    run = ("run", *inputs, *WITH, "--name", "Mine", "--passwords", words)
    with started_command(*run, variables=account_of(sandbox)) as process:
        line_with(process, "Batch ")
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=GIVE_UP_S)[1]
    assert process.returncode == 4, said


def test_a_restart_asks_again(tmp_path: Path, private_home: Path) -> None:
    locked = locked_pdf(tmp_path / "in" / "1.pdf")
    words = word_list(tmp_path / "words.txt", CANARY)
    with start_sandbox("--latency-ms", "1500") as sandbox:
        account = account_of(sandbox)
        interrupted_run(sandbox, locked, words=words)
        without = run_command("resume", "Mine", variables=account)
        assert without.code == 1, without.err
        assert "Give them with --passwords FILE" in without.err
        again = run_command("retry", "Mine", "--passwords", words, variables=account)
        assert again.code == 0, again.err
    assert holds(private_home, CANARY) == []


def test_a_resumed_batch_goes_on_with_the_list(tmp_path: Path) -> None:
    words = word_list(tmp_path / "words.txt", CANARY)
    with start_sandbox("--latency-ms", "1500") as sandbox:
        interrupted_run(sandbox, locked_pdf(tmp_path / "in" / "1.pdf"), words=words)
        done = run_command("resume", "--passwords", words, variables=account_of(sandbox))
    assert done.code == 0, done.err


def test_the_window_that_carries_a_batch_out_gets_them_too(
    tmp_path: Path, private_home: Path
) -> None:
    words = word_list(tmp_path / "words.txt", CANARY)
    locked = locked_pdf(tmp_path / "in" / "1.pdf")
    with start_sandbox() as sandbox, open_window(private_home, account_of(sandbox)):
        run = ("run", locked, *WITH, "--passwords", words)
        done = run_command(*run, variables=account_of(sandbox))
        assert done.code == 0, done.err
    assert holds(private_home, CANARY) == []


def test_the_window_that_resumes_a_batch_gets_them_too(tmp_path: Path, private_home: Path) -> None:
    words = word_list(tmp_path / "words.txt", CANARY)
    locked = locked_pdf(tmp_path / "in" / "1.pdf")
    with start_sandbox("--latency-ms", "1000") as sandbox:
        interrupted_run(sandbox, locked, words=words)
        with open_window(private_home, account_of(sandbox)):
            account = account_of(sandbox)
            without = run_command("resume", "Mine", variables=account)
            assert without.code == 1, without.err
            assert "Give them with --passwords FILE" in without.err
            done = run_command("retry", "Mine", "--passwords", words, variables=account)
            assert done.code == 0, done.err
    assert holds(private_home, CANARY) == []
