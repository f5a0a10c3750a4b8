"""`run` against a real server in its own process, from files on disk to a CSV and an exit code."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from extend_desktop.domain.scans import INSIDE_ARCHIVE
from tests.helpers.archives import zipped
from tests.helpers.commands import Finished, account_of, line_with, run_command, started_command
from tests.helpers.expected_csv import right_share
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.helpers.waiting import GIVE_UP_S

ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_samples_come_out_as_a_table_that_fits_the_truth(tmp_path: Path) -> None:
    target = tmp_path / "results.csv"
    done = run_command(
        "run", SAMPLES, "--extractor", "Invoices", "--sandbox", "--csv", target, "--json"
    )
    assert done.code == 1, done.err
    summary = json.loads(done.out)
    counted = ("processed", "failed", "cancelled", "skipped", "blocked", "in_flight")
    assert summary["inputs"] == sum(summary[name] for name in counted)
    rows = {row["file"]: row for row in read_csv(target)}
    names = {path.name for path in SAMPLES.iterdir()}
    assert set(rows) == names
    assert right_share(list(rows.values()), "Invoices") >= 0.95
    assert rows["damaged download.pdf"]["status"] == "blocked"
    assert "1 damaged" in done.err
    assert (
        "damaged download.pdf: Held back: damaged or cut off, will probably fail, and may be "
        "charged" in done.err
    )
    assert "--send-damaged" in done.err
    assert rows["protected invoice 100519.pdf"]["status"] == "blocked"


def test_what_its_content_holds_back_is_sent_on_a_word(tmp_path: Path) -> None:
    target = tmp_path / "results.csv"
    empty, table = tmp_path / "empty.pdf", tmp_path / "scan0001"
    empty.touch()
    table.write_bytes(ONE_INVOICE.read_bytes())
    inputs = (SAMPLES / "damaged download.pdf", empty, table)
    with start_sandbox() as sandbox:
        common = ("--extractor", "Invoices", "--csv", target)
        done = run_command("run", *inputs, *common, "--send-damaged", variables=account_of(sandbox))
        rows = {row["file"]: row for row in read_csv(target)}
        assert done.code == 1, done.err
        assert "Upload anyway: damaged or cut off, will probably fail" in done.err
        assert "1 sent anyway" in done.err
        assert rows["damaged download.pdf"]["reason"] == "FAILED_TO_PROCESS_FILE"
        assert rows["empty.pdf"]["status"] == "blocked"
        # A PDF without an ending is sent under one, and stays what it is called here.
        assert rows["scan0001"]["status"] == "processed"
        names = {file["name"] for file in sandbox.state()["files"]}
        assert names == {"damaged download.pdf", "scan0001.pdf"}

        done = run_command("run", empty, *common, "--send-anyway", variables=account_of(sandbox))
        assert done.code == 1, done.err
        [row] = read_csv(target)
        assert row["status"] == "failed"


def test_all_processed_is_zero_and_the_key_is_nowhere(tmp_path: Path, private_home: Path) -> None:
    key = "sk_practice_that_must_not_be_found"
    with start_sandbox(key=key) as sandbox:
        options = ("--priority", "7", "--name", "Just one", "--csv", tmp_path / "one.csv")
        run = ("run", ONE_INVOICE, "--extractor", "Invoices", *options)
        done = run_command(*run, variables=account_of(sandbox))
        batches = sandbox.state()["batches"]
    assert done.code == 0, done.err
    assert done.out == ""
    assert "Just one" in done.err
    assert len(batches) == 1
    written = [path for path in (private_home, tmp_path) for path in path.rglob("*")]
    leaks = [path for path in written if path.is_file() and key.encode() in path.read_bytes()]
    assert leaks == []
    assert key not in done.err


def test_the_same_content_is_uploaded_once(tmp_path: Path) -> None:
    copy = tmp_path / "same content.pdf"
    copy.write_bytes(ONE_INVOICE.read_bytes())
    with start_sandbox() as sandbox:
        for path in (ONE_INVOICE, copy):
            done = run_command(
                "run", path, "--extractor", "Invoices", variables=account_of(sandbox)
            )
            assert done.code == 0, done.err
        files = sandbox.state()["files"]
    assert "1 reused" in done.err
    assert f"same content.pdf: Reuse: already at Extend as “{ONE_INVOICE.name}”" in done.err
    assert len(files) == 1


def test_the_documents_of_an_archive_are_run(tmp_path: Path) -> None:
    invoice = ONE_INVOICE.read_bytes()
    files = {"May/a.pdf": invoice, "../b.pdf": invoice, ".c.pdf": invoice, "d.zip": b"PK"}
    archive = zipped(tmp_path / "post.zip", files)
    target = tmp_path / "results.csv"
    with start_sandbox() as sandbox:
        options = ("--extractor", "Invoices", "--csv", target)
        done = run_command("run", archive, *options, variables=account_of(sandbox))
        names = {file["name"] for file in sandbox.state()["files"]}
    assert done.code == 1, done.err
    assert "left out: 1 hidden file, 1 archive in an archive" in done.err
    assert "b.pdf: Blocked: its name leads out of the ZIP archive" in done.err
    rows = {row["file"]: (row["folder"], row["status"]) for row in read_csv(target)}
    assert rows == {
        "a.pdf": (f"post.zip{INSIDE_ARCHIVE}May", "processed"),
        "b.pdf": ("post.zip", "blocked"),
    }
    assert names == {"a.pdf"}


def test_equal_files_of_one_list_are_uploaded_once_as_the_plan_says(tmp_path: Path) -> None:
    names = ("A.pdf", "B.pdf", "C.pdf")
    paths = [tmp_path / name for name in names]
    for path in paths:
        path.write_bytes(ONE_INVOICE.read_bytes())
    with start_sandbox() as sandbox:
        done = run_command("run", *paths, "--extractor", "Invoices", variables=account_of(sandbox))
        state = sandbox.state()
    assert done.code == 0, done.err
    assert "3 inputs → 1 batch run, 1 upload" in done.err
    assert "2 reused" in done.err
    assert "A.pdf: Upload: same content as 2 other rows" in done.err
    assert "B.pdf: Reuse: same content as “A.pdf”" in done.err
    assert "C.pdf: Reuse: same content as “A.pdf”" in done.err
    assert len(state["files"]) == 1
    assert len(state["runs"]) == 3


def test_file_ids_and_urls_are_inputs_too(tmp_path: Path) -> None:
    with start_sandbox("--files", "3") as sandbox:
        file_id = sandbox.state(seeded=True)["files"][0]["id"]
        target = tmp_path / "remote.csv"
        inputs = (file_id, "ftp://example.org/x.pdf")
        run = ("run", *inputs, "--extractor", "Invoices", "--csv", target)
        done = run_command(*run, variables=account_of(sandbox))
    rows = read_csv(target)
    assert [row["status"] for row in rows][1:] == ["blocked"], done.err
    assert rows[1]["reason"] == "bad_url"
    assert rows[0]["run id"].startswith("exr_")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("run", str(ONE_INVOICE)), "--extractor"),
        (("run", "--extractor", "Invoices"), "INPUT"),
        (("run", str(ONE_INVOICE), "--extractor", "x", "--priority", "0"), "from 1 to 100"),
        (("run", str(ONE_INVOICE), "--extractor", "x", "--sandbox", "--account", "y"), "--account"),
        (("export", "nothing", "--csv", "x.csv"), "no batch"),
        (("resume", "nothing"), "no batch"),
        (("--unknown",), "--unknown"),
    ],
)
def test_bad_usage_is_two(arguments: tuple[str, ...], said: str) -> None:
    done = run_command(*arguments)
    assert done.code == 2
    assert said in done.err


def test_what_the_account_does_not_have_is_bad_usage(tmp_path: Path) -> None:
    with start_sandbox() as sandbox:
        account = account_of(sandbox)
        unknown = run_command("run", ONE_INVOICE, "--extractor", "Nobody", variables=account)
        version = run_command(
            "run", ONE_INVOICE, "--extractor", "Invoices", "--version", "99.0", variables=account
        )
        missing = run_command(
            "run", tmp_path / "gone.pdf", "--extractor", "Invoices", variables=account
        )
    assert unknown.code == 2
    assert "Invoices" in unknown.err
    assert version.code == 2
    assert missing.code == 2
    assert "gone.pdf: Blocked: nothing is there" in missing.err


def test_no_access_is_three() -> None:
    no_account = run_command("run", ONE_INVOICE, "--extractor", "Invoices")
    assert no_account.code == 3
    assert "--sandbox" in no_account.err
    with start_sandbox() as sandbox:
        wrong = {**account_of(sandbox), "EXTEND_API_KEY": "sk_wrong_key_0123456789"}
        refused = run_command("run", ONE_INVOICE, "--extractor", "Invoices", variables=wrong)
        gone = account_of(sandbox)
    assert refused.code == 3
    assert "key was refused" in refused.err
    assert "sk_wrong" not in refused.err
    unreachable = run_command("run", ONE_INVOICE, "--extractor", "Invoices", variables=gone)
    assert unreachable.code == 3


def test_an_address_that_would_leak_the_key_is_bad_usage() -> None:
    variables = {"EXTEND_BASE_URL": "http://example.org", "EXTEND_API_KEY": "sk_0123456789"}
    done = run_command("run", ONE_INVOICE, "--extractor", "Invoices", variables=variables)
    assert done.code == 2
    assert "https" in done.err


def test_running_out_of_credits_stops_with_three_and_can_be_resumed() -> None:
    refusal = {"operation": "createExtractBatch", "kind": "status", "nth": 1, "status": 402}
    with start_sandbox(faults={"faults": [refusal]}) as sandbox:
        account = account_of(sandbox)
        done = run_command("run", ONE_INVOICE, "--extractor", "Invoices", variables=account)
        assert done.code == 3, done.err
        assert "Credits ran out" in done.err
        again = run_command("resume", "--json", variables=account)
    assert again.code == 0, again.err
    assert json.loads(again.out)[0]["processed"] == 1


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_batch_goes_on_without_sending_anything_twice(
    tmp_path: Path, stop: signal.Signals
) -> None:
    invoices = sorted(SAMPLES.glob("invoice-*.pdf"))[:4]
    with start_sandbox("--files-per-minute", "60") as sandbox:
        account = account_of(sandbox)
        with started_command(
            "run", *invoices, "--extractor", "Invoices", variables=account
        ) as process:
            line_with(process, "Running")
            os.kill(process.pid, stop)
            rest = process.communicate(timeout=GIVE_UP_S)[1]
        assert process.returncode == 4, rest
        assert "extend-desktop resume" in rest
        listed = json.loads(run_command("batches", "--json").out)
        assert [item["finished_at"] for item in listed] == [None]
        early = export_of(listed[0]["batch"], tmp_path / "early.csv")
        assert early.code == 4
        assert "Partial: some inputs have no result yet" in early.err
        resumed = run_command("resume", listed[0]["batch"][:8], variables=account)
        assert resumed.code == 0, resumed.err
        state = sandbox.state()
    assert len(state["files"]) == len(invoices)
    assert len(state["batches"]) == 1
    assert len(state["runs"]) == len(invoices)
    final = export_of(listed[0]["batch"], tmp_path / "final.csv")
    assert final.code == 0
    assert [row["status"] for row in read_csv(tmp_path / "final.csv")] == ["processed"] * 4


def export_of(batch: str, target: Path) -> Finished:
    return run_command("export", batch, "--csv", target)


def test_the_commands_load_no_qt_and_seldom_look_for_garbage() -> None:
    script = """
import gc
import sys
from extend_desktop.__main__ import main
sys.argv = ["extend-desktop", *sys.argv[1:]]
code = main()
loaded = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "qasync"))]
print(loaded)
sys.exit(code if not loaded and gc.get_threshold() == (10_000, 20, 20) else 99)
"""
    commands = (
        ("batches",),
        ("run", str(ONE_INVOICE), "--extractor", "Invoices", "--sandbox"),
    )
    for arguments in commands:
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            capture_output=True,
            text=True,
            timeout=GIVE_UP_S,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stdout.endswith("[]\n")


def test_loading_qt_for_the_doctor_loads_nothing_else() -> None:
    script = """
import sys
from extend_desktop.__main__ import main
code = main()
spared = ("extend_desktop.bootstrap.container", "extend_desktop.services.", "extend_desktop.storage")
# What the line of the window is read into is a value, which brings nothing along.
read_into = "extend_desktop.services.window_options"
print([name for name in sys.modules if name.startswith(spared) and name != read_into])
"""
    done = subprocess.run(
        [sys.executable, "-c", script, "--load-qt"],
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=True,
    )
    assert done.stdout.endswith("\n[]\n")


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
def test_a_name_that_is_no_text_has_its_row_from_the_folder_to_the_table(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number, raw in enumerate((b"Rechnung-\xe4.txt", b"Rechnung-\xf6.txt")):
        text = f"Invoice number: N-{number}\nTotal: {number}.00 EUR\n"
        (folder / os.fsdecode(raw)).write_text(text)
    (folder / ".hidden.txt").touch()
    (folder / "Thumbs.db").touch()
    (folder / "nowhere.pdf").symlink_to(tmp_path / "gone.pdf")
    again = (folder / os.fsdecode(b"Rechnung-\xe4.txt")).as_uri()
    with start_sandbox() as sandbox:
        account = account_of(sandbox)
        done = run_command(
            "run", folder, again, "--extractor", "Invoices", "--json", variables=account
        )
        assert done.code == 1, done.err
        batch = json.loads(done.out)["batch"]
        exported = export_of(batch, tmp_path / "out.csv")
        assert exported.code == 1, exported.err
        files = sandbox.state()["files"]
    assert (
        "3 files found; left out: 1 hidden file, 1 system file; "
        "blocked: 1 link that leads nowhere; 1 in the list already"
    ) in done.err
    rows = read_csv(tmp_path / "out.csv")
    assert [(row["file"], row["status"]) for row in rows] == [
        ("nowhere.pdf", "blocked"),
        ("Rechnung-\ufffd.txt", "processed"),
        ("Rechnung-\ufffd.txt", "processed"),
    ]
    assert {row["invoice_number"] for row in rows[1:]} == {"N-0", "N-1"}
    assert [file["name"] for file in files] == ["Rechnung-\ufffd.txt"] * 2


def test_a_list_gives_inputs_and_columns_and_options_go_along(tmp_path: Path) -> None:
    target, override = tmp_path / "results.csv", tmp_path / "override.json"
    copy = tmp_path / "in" / ONE_INVOICE.name
    copy.parent.mkdir()
    copy.write_bytes(ONE_INVOICE.read_bytes())
    (tmp_path / "list.csv").write_text(f"Centre;Document\n7;in/{copy.name}\n")
    override.write_text('{"advancedOptions": {"citationsEnabled": false}}')
    options = ("--extractor", "Invoices", "--csv", target, "--override", override, "--tag", "nov")
    tags = ("--tag", "K\u00f6ln 7", "--tag", "!")
    with start_sandbox() as sandbox:
        done = run_command(
            "run", "--list", tmp_path / "list.csv", "--path-column", "document", *options, *tags,
            variables=account_of(sandbox),
        )  # fmt: skip
        assert done.code == 0, done.err
        assert "list.csv: 1 input, 1 column for each" in done.err
        [row] = read_csv(target)
        assert row["metadata.Centre"] == "7", row
        [run] = sandbox.state()["runs"]
        assert run["metadata"]["extend:usage_tags"] == ["nov", "Kln7"]
        assert "Billing tag 'K\u00f6ln 7' is sent as Kln7: Extend keeps letters" in done.err
        assert "Billing tag '!' is left out" in done.err
        bad = run_command(
            "run", "--list", tmp_path / "list.csv", "--path-column", "x", "--extractor", "Invoices",
            variables=account_of(sandbox),
        )  # fmt: skip
        (tmp_path / "list.csv").write_text("Centre;Document\n")
        empty = run_command(
            "run", "--list", tmp_path / "list.csv", "--extractor", "Invoices",
            variables=account_of(sandbox),
        )  # fmt: skip
    assert bad.code == 2
    assert "no column 'x'; it has Centre, Document" in bad.err
    assert empty.code == 2
    assert "list.csv: No inputs: the list has only a row with names of columns" in empty.err
    override.write_text('{"pages": 1}')
    refused = run_command("run", "a.pdf", "--extractor", "x", "--sandbox", "--override", override)
    assert refused.code == 2
    assert "There is no “pages”" in refused.err
