"""Arguments, exit codes, the choice of a batch and the console, without any process."""

from __future__ import annotations

import errno
import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from extend_desktop.cli.arguments import parse
from extend_desktop.cli.batch_choice import choose
from extend_desktop.cli.console import Console
from extend_desktop.cli.doctor import Check, doctor
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_batch, code_of_error
from extend_desktop.cli.run import RunArguments
from extend_desktop.cli.watching import summary
from extend_desktop.domain.batches import Batch, BatchControl, BatchStatus, PhaseCounts
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    CredentialError,
    ExpectedError,
    ExportError,
    RequestError,
    StorageError,
)
from extend_desktop.domain.ids import AccountId, BatchId, ExtractorId
from extend_desktop.presentation.errors import message_of

BATCH = Batch(
    BatchId("abcd1234"),
    AccountId("a"),
    "November",
    ExtractorId("ex_1"),
    "Invoices",
    "latest",
    "2.0",
    50,
    BatchControl.ACTIVE,
    BatchStatus.COMPLETED,
    PhaseCounts(processed=2),
    datetime(2026, 3, 1, tzinfo=UTC),
    None,
    0,
)


def test_no_command_is_the_window() -> None:
    assert parse([]).command == "window"
    arguments = parse(["--sandbox", "a.pdf", "b"])
    assert (arguments.command, arguments.sandbox) == ("window", True)
    assert arguments.files == [Path("a.pdf"), Path("b")]
    # A file that has a command's name is one behind a path, or behind another file.
    assert parse(["./run"]).files == [Path("run")]


@pytest.mark.parametrize(
    ("line", "name", "files"),
    [
        ("run a --extractor X b --sandbox c", "inputs", ["a", "b", "c"]),
        ("export A --to x.csv B", "batches", ["A", "B"]),
        ("a.pdf --sandbox b.pdf", "files", [Path("a.pdf"), Path("b.pdf")]),
        ("journal archive --older-than 3 f", "file", Path("f")),
        ("run --extractor X -- -a", "inputs", ["-a"]),
    ],
)
def test_files_may_stand_between_and_behind_options(line: str, name: str, files: object) -> None:
    assert getattr(parse(line.split()), name) == files


def test_the_sandboxes_arguments_are_its_own() -> None:
    assert parse(["sandbox", "--port", "0", "--help"]).rest == ["--port", "0", "--help"]


def test_run_has_the_documented_options() -> None:
    parsed = RunArguments.of(
        parse(
            [
                "run", "a.pdf", "file_1", "--extractor", "ex_1", "--version", "2.0",
                "--priority", "7", "--name", "N", "--csv", "x.csv", "--account", "Work", "--json",
                "--list", "in.csv", "--path-column", "file", "--override", "o.json", "--tag", "a",
            ]
        )
    )  # fmt: skip
    assert parsed == RunArguments(
        ["a.pdf", "file_1"],
        Path("in.csv"),
        "file",
        Path("o.json"),
        ["a"],
        "ex_1",
        "2.0",
        7,
        "N",
        Path("x.csv"),
        False,
        "Work",
        True,
        False,
        False,
        900.0,
    )
    plain = RunArguments.of(parse(["run", "a", "--extractor", "e"]))
    assert (plain.version, plain.priority, plain.csv) == ("latest", None, None)
    agreed = RunArguments.of(parse(["run", "a", "--extractor", "e", "--send-damaged"]))
    assert (agreed.send_damaged, agreed.send_anyway) == (True, False)
    again = RunArguments.of(parse(["run", "--again", "March", "--leave-out-missing"]))
    assert (again.again, again.leave_out_missing, again.extractor) == ("March", True, None)


@pytest.mark.parametrize(
    "argv",
    [
        ["run"],
        ["run", "a"],
        ["run", "a", "--extractor", "e", "--again", "b"],
        ["run", "a", "--extractor", "e", "--priority", "101"],
        ["run", "a", "--extractor", "e", "--priority", "x"],
        ["export", "b"],
        ["batches", "extra"],
        ["--what"],
    ],
)
def test_bad_usage_ends_with_two(argv: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(argv)
    assert caught.value.code == 2


@pytest.mark.parametrize(
    ("argv", "advice"),
    [
        (["bathces"], "Did you mean `batches`?"),
        (["Batches", "--json"], "Did you mean `batches`?"),
        (["--sandbox", "exprot"], "Did you mean `export`?"),
        (["sandobx"], "Did you mean `sandbox`?"),
        (["frobnicate", "a.pdf"], "`--help` lists"),
        (["--sandbox", "run", "a.pdf"], "the command comes first"),
    ],
)
def test_a_mistyped_command_does_not_open_the_window(
    argv: list[str], advice: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(argv)
    assert caught.value.code == 2
    assert advice in capsys.readouterr().err


def test_a_path_opens_the_window_even_if_it_is_called_like_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("bathces", "Invoices"):
        (tmp_path / name).touch()
        assert parse([name]).command == "window"
    (tmp_path / "broken").symlink_to("nowhere")
    # What is no word, or not alone, is a path: the window says what is wrong with it.
    for path in ("broken", "gone.pdf", "./gone", "/no/such", "~", "2024"):
        assert parse([path]).files == [Path(path)]


@pytest.mark.parametrize("argv", [["--help"], ["run", "--help"], ["--version"]])
def test_help_ends_with_zero(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(argv)
    assert caught.value.code == 0
    assert "extend-desktop" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("phase_counts", "code"),
    [
        (PhaseCounts(processed=2), 0),
        (PhaseCounts(processed=2, skipped=1), 0),
        (PhaseCounts(processed=2, failed=1), 1),
        (PhaseCounts(processed=2, blocked=1), 1),
        (PhaseCounts(processed=2, cancelled=1), 1),
        (PhaseCounts(blocked=2), 1),
        (PhaseCounts(processed=2, waiting=1), 4),
        (PhaseCounts(failed=2, running=1), 4),
    ],
)
def test_exit_codes_of_batches(phase_counts: PhaseCounts, code: int) -> None:
    assert code_of_batch(replace(BATCH, phase_counts=phase_counts)) == code


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (AccessError("unauthorized"), 3),
        (ConnectivityError("dns"), 3),
        (CredentialError("no_account"), 3),
        (StorageError("journal_locked"), 3),
        (RequestError("legacy_account"), 3),
        (RequestError("no_such_extractor"), 2),
        *((RequestError(code), 2) for code in ("bad_account", "no_api", "bad_region")),
        *((RequestError(code), 2) for code in ("bad_api_version", "bad_workspace", "bad_mark")),
        (RequestError("workspace_needed"), 3),
        (ExportError("target_open"), 1),
    ],
)
def test_exit_codes_of_errors(error: ExpectedError, code: int) -> None:
    assert code_of_error(error) == code


def test_a_batch_is_chosen_by_id_beginning_or_name() -> None:
    other = replace(BATCH, id=BatchId("abcd9999"), name="October")
    batches = [BATCH, other]
    assert choose(batches, "abcd1234") is BATCH
    assert choose(batches, "abcd9") is other
    assert choose(batches, "OCTOBER") is other
    for text, said in (("abcd", "2 batches fit"), ("abc", "no batch"), ("", "no batch")):
        with pytest.raises(UsageError, match=said):
            choose(batches, text)
    twins = [BATCH, replace(other, name="abcd1234")]
    assert choose(twins, "abcd1234") is BATCH


def test_a_summary_adds_up_and_is_json() -> None:
    facts = summary(replace(BATCH, phase_counts=PhaseCounts(1, 2, 3, 4, 5, 6, 7, 1, credits=1.5)))
    parts = ("processed", "failed", "cancelled", "skipped", "blocked", "in_flight")
    assert facts["inputs"] == 28 == sum(facts[name] for name in parts)
    json.dumps(facts)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_is_drawn_over_on_a_terminal_only() -> None:
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        console = Console(io.StringIO(), stream)
        console.live("1 of 2")
        console.live("1 of 2")
        console.live("2 of 2")
        console.say("done")
    assert terminal.getvalue() == "\r\x1b[K1 of 2\r\x1b[K2 of 2\ndone\n"
    assert file.getvalue() == "1 of 2\n2 of 2\ndone\n"


def test_what_commands_may_do_beside_the_window_is_said_by_commands_alone() -> None:
    """The window's own message told of commands."""
    stream, error = io.StringIO(), StorageError("journal_locked")
    Console(io.StringIO(), stream).say_error(error)
    advice = message_of(error).advice
    assert advice == "Close other copies of Extend Desktop, then try again."
    assert f"  {advice} While the window is open, the commands run, " in stream.getvalue()


def test_text_that_a_stream_cannot_show_is_escaped() -> None:
    raw = io.BytesIO()
    narrow = io.TextIOWrapper(raw, encoding="ascii", newline="\n")
    console = Console(narrow, io.StringIO())
    console.result("Müller → 1")
    console.result_json({"name": "Müller"})
    assert raw.getvalue().startswith(b"M\\xfcller \\u2192 1\n")
    assert json.loads(raw.getvalue().split(b"\n", 1)[1]) == {"name": "Müller"}


class Full(io.StringIO):
    """A stream on a full disk."""

    def write(self, s: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_result_that_cannot_be_printed_is_an_error_and_a_message_is_not() -> None:
    with pytest.raises(ExportError) as caught:
        Console(Full(), io.StringIO()).result("1")
    assert caught.value.code == "output_failed"
    closed = io.StringIO()
    closed.close()
    with pytest.raises(ExportError):
        Console(closed, io.StringIO()).result_json([])
    console = Console(io.StringIO(), Full())
    console.say("a")
    console.live("b")
    console.end_live()
    console.say_error(ConnectivityError("dns"))


async def test_the_doctor_says_a_line_a_check_and_goes_on_after_bad_ones() -> None:
    async def fine() -> str:
        return "fine"

    async def broken() -> str:
        raise ConnectivityError("dns", host="api.example.org")

    out = io.StringIO()
    console = Console(out, io.StringIO())
    weak = [Check("a", fine), Check("keyring", broken, stops_work=False)]
    assert await doctor(console, weak) is ExitCode.ALL_PROCESSED
    assert await doctor(console, [Check("DNS", broken), *weak]) is ExitCode.NO_ACCESS
    lines = out.getvalue().splitlines()
    assert [line.split()[0] for line in lines] == ["ok", "warn", "bad", "ok", "warn"]
    assert "No address is known for api.example.org" in lines[2]
