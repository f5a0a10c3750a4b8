"""An account kept in a folder is the same after its server ended, however it ended."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from extend_desktop.sandbox.state_store import StateError, StateStore
from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import ROOT, start_sandbox
from tests.helpers.waiting import GIVE_UP_S, wait_for

INVOICES = "ex_PracticeInvoices"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "practice"


@contextmanager
def kept(state: Path, *flags: str, **more: Any) -> Generator[SandboxClient]:
    """A server on this state, killed at the end: it never gets to tidy up."""
    with start_sandbox("--state", str(state), *flags, **more) as sandbox:
        client = SandboxClient(sandbox)
        yield client
        client.close()
        sandbox.process.kill()


def text(number: int) -> dict[str, Any]:
    return {
        "file": {"text": f"Invoice number: T-{number}\nTotal due: ${number}.00"},
        "metadata": {"number": number, "größe": [None, "ü"]},
    }


def test_evaluation_sets_are_there_after_the_server_was_killed(state: Path) -> None:
    with kept(state, "--files", "1") as client:
        made = client.http.post(
            "/evaluation_sets", json={"name": "Doubtful", "entityId": INVOICES}
        ).json()
        schema = client.get(f"/extractors/{INVOICES}")["draftVersion"]["config"]["schema"]
        item = {
            "fileId": client.get("/files")["data"][0]["id"],
            "expectedOutput": {"value": dict.fromkeys(schema["properties"], "ü")},
        }
        added = client.http.post(f"/evaluation_sets/{made['id']}/items", json={"items": [item]})
        assert added.status_code == 200
        before = client.state()["evaluationSets"]
    with kept(state, "--files", "1") as client:
        assert client.state()["evaluationSets"] == before
        assert client.get(f"/evaluation_sets/{made['id']}")["name"] == "Doubtful"


def test_a_batch_goes_on_after_the_server_was_killed(state: Path) -> None:
    with kept(state, "--files-per-minute", "600") as client:
        batch = client.create_batch(INVOICES, [text(number) for number in range(40)], priority=7)
        wait_for(lambda: client.runs(batch["id"])[5]["status"] == "PROCESSED")
        before = {run["id"]: run for run in client.runs(batch["id"])}
        done = {
            name: client.get(f"/extract_runs/{name}")
            for name, run in before.items()
            if run["status"] == "PROCESSED"
        }
        assert client.get(f"/batch_runs/{batch['id']}")["status"] == "PROCESSING"
    with kept(state, "--files-per-minute", "6000") as client:
        after = client.finished_runs(batch["id"])
        again = client.get(f"/batch_runs/{batch['id']}")
    assert (again["runCount"], again["createdAt"]) == (40, batch["createdAt"])
    assert [run["id"] for run in after] == [*before]
    assert {run["status"] for run in after} == {"PROCESSED"}
    assert [run["metadata"] for run in after] == [text(number)["metadata"] for number in range(40)]
    assert {run["id"]: run for run in after if run["id"] in done} == done


def test_a_run_cut_off_by_an_orderly_stop_is_no_failure_and_goes_on(
    state: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with start_sandbox("--state", str(state), "--files-per-minute", "600") as sandbox:
        client = SandboxClient(sandbox)
        batch = client.create_batch(INVOICES, [text(number) for number in range(12)])
        wait_for(lambda: any(run["status"] == "PROCESSING" for run in client.runs(batch["id"])))
        client.close()
        assert sandbox.stop() == 0
    assert capfd.readouterr().err == ""
    with kept(state, "--files-per-minute", "6000") as client:
        assert {run["status"] for run in client.finished_runs(batch["id"])} == {"PROCESSED"}


def test_files_stay_and_what_was_deleted_stays_away(state: Path) -> None:
    flags = ("--files", "12")
    with kept(state, *flags) as client:
        assert client.state()["seededFileCount"] == 12
        first = client.upload_bytes("ä.txt", b"one")
        second = client.upload_bytes("b.txt", b"two")
        seeded = client.get("/files", sortDir="asc")["data"][0]
        for gone in (seeded, second):
            client.http.delete(f"/files/{gone['id']}")
        listed = client.get("/files", maxPageSize=100)["data"]
    with kept(state, *flags) as client:
        assert client.get("/files", maxPageSize=100)["data"] == listed
        assert client.http.get(f"/files/{seeded['id']}").status_code == 404
        address = client.get(f"/files/{first['id']}")["presignedUrl"]
        assert httpx.get(address, trust_env=False).content == b"one"
        newest = client.upload_bytes("c.txt", b"three")
        assert client.get("/files", maxPageSize=1)["data"][0]["id"] == newest["id"]
    assert len(list((state / "contents").iterdir())) == 2


def test_everything_that_was_answered_is_there_whenever_it_is_killed(state: Path) -> None:
    """Uploads and batches in a row, with the process killed under them five times."""
    files: list[str] = []
    batches: dict[str, int] = {}
    for start in range(5):
        with kept(state, "--files-per-minute", "6000") as client:
            known = client.state()
            assert {file["id"] for file in known["files"]} >= set(files)
            assert {batch["id"]: len(batch["runIds"]) for batch in known["batches"]} == batches
            for number in range(3):
                file = client.upload_bytes(f"{start}-{number}.txt", b"Invoice number: 1")
                files.append(file["id"])
                inputs = [{"file": {"id": file["id"]}}] * (number + 1)
                batches[client.create_batch(INVOICES, inputs)["id"]] = number + 1
    with kept(state, "--files-per-minute", "6000") as client:
        for batch_id, count in batches.items():
            runs = client.finished_runs(batch_id)
            assert [run["status"] for run in runs] == ["PROCESSED"] * count
            assert all(run["output"]["value"]["invoice_number"] == "1" for run in runs)


def test_reviews_cancellations_deletions_and_rules_are_kept(state: Path) -> None:
    rules = {
        "batches": [
            {"nth": 2, "becomes": "FAILED", "runs": "left"},
            {"nth": 3, "becomes": "GONE"},
        ]
    }
    with kept(state, faults=rules) as client:
        plain = client.create_batch(INVOICES, [text(1), text(2), text(3)])
        runs = client.finished_runs(plain["id"])
        edits = {"edits": {"invoice_number": "T-9"}}
        client.http.post(f"/_sandbox/extract_runs/{runs[0]['id']}/review", json=edits)
        client.http.delete(f"/extract_runs/{runs[1]['id']}")
        failed, gone = (client.create_batch(INVOICES, [text(4)]) for _ in range(2))
        (left,) = client.runs(failed["id"])
        before = [client.get(f"/extract_runs/{runs[index]['id']}") for index in (0, 2)]
    with kept(state) as client:
        listed = client.runs(plain["id"])
        after = [client.get(f"/extract_runs/{run['id']}") for run in listed]
        assert after == before
        assert [run["reviewed"] for run in after] == [True, False]
        assert client.get(f"/batch_runs/{failed['id']}")["status"] == "FAILED"
        assert client.get(f"/extract_runs/{left['id']}")["status"] == "PENDING"
        assert client.http.get(f"/batch_runs/{gone['id']}").status_code == 404
        client.http.post(f"/extract_runs/{left['id']}/cancel")
    with kept(state) as client:
        assert client.get(f"/extract_runs/{left['id']}")["status"] == "CANCELLED"


def test_fresh_begins_anew(state: Path) -> None:
    with kept(state, "--files", "5") as client:
        seeded = client.get("/files")["data"]
        client.http.delete(f"/files/{seeded[0]['id']}")
        client.upload_bytes("a.txt", b"one")
        client.create_batch(INVOICES, [text(1)])
    with start_sandbox("--state", str(state), "--files", "5", "--fresh") as sandbox:
        server_state = sandbox.state()
        assert sandbox.hello["account"] == "new"
    assert (server_state["seededFileCount"], server_state["files"], server_state["batches"]) == (
        5,
        [],
        [],
    )
    assert list((state / "contents").iterdir()) == []
    with start_sandbox("--state", str(state)) as sandbox:
        assert sandbox.hello["account"] == "kept"


def damage_head(database: Path) -> None:
    database.write_bytes(b"no database at all " * 400)


def damage_row(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE runs SET body = substr(body, 1, 40)")
    connection.close()


def damage_version(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize("damage", [damage_head, damage_row, damage_version])
def test_a_state_that_cannot_be_read_is_set_aside_and_said(state: Path, damage: Any) -> None:
    with start_sandbox("--state", str(state)) as sandbox:
        client = SandboxClient(sandbox)
        client.finished_runs(client.create_batch(INVOICES, [text(1)])["id"])
        client.close()
    database = state / "account.sqlite3"
    damage(database)
    damaged = database.read_bytes()
    with start_sandbox("--state", str(state)) as sandbox:
        aside = Path(sandbox.hello["setAside"])
        assert sandbox.hello["account"] == "new"
        assert sandbox.state()["batches"] == []
    assert aside.parent == state
    assert aside.read_bytes() == damaged
    with start_sandbox("--state", str(state)) as sandbox:
        assert (sandbox.hello["account"], sandbox.hello.get("setAside")) == ("kept", None)


def test_two_servers_never_work_on_one_state(state: Path) -> None:
    with start_sandbox("--state", str(state)) as first:
        command = [sys.executable, "-m", "extend_desktop.sandbox", "--state", str(state)]
        second = subprocess.run(
            command, cwd=ROOT, capture_output=True, timeout=GIVE_UP_S, check=False
        )
        assert second.returncode == 3
        assert b"another practice server" in second.stderr
        assert second.stdout == b""
        assert first.state()["files"] == []


def test_the_oldest_files_make_room_but_not_those_still_needed(state: Path) -> None:
    rules = {"batches": [{"nth": 1, "becomes": "PENDING", "runs": "left"}]}
    with kept(state, "--state-mb", "1", faults=rules) as client:
        needed, old, new = (client.upload_bytes(f"{n}.txt", b"x" * 300_000) for n in range(3))
        client.create_batch(INVOICES, [{"file": {"id": needed["id"]}}])
        newest = client.upload_bytes("3.txt", b"x" * 300_000)
        huge = client.upload_bytes("huge.txt", b"x" * 2_000_000)
        left = {file["id"] for file in client.get("/files")["data"]}
        assert client.http.get(f"/files/{old['id']}").status_code == 404
    assert left == {needed["id"], huge["id"]}
    assert not left & {new["id"], newest["id"]}
    assert {path.name for path in (state / "contents").iterdir()} == left


def test_passwords_are_not_written_down_and_files_that_need_one_end_with_the_server(
    state: Path,
) -> None:
    secret = "öpen-sesame-4711"
    with kept(state) as client:
        file = client.upload_bytes("locked.pdf", b"%PDF-1.7 locked")
        locked = client.http.post(
            "/files/upload", files={"file": ("locked.pdf", b"%PDF-1.7")}, data={"password": secret}
        ).json()
    for path in state.rglob("*"):
        assert path.is_dir() or secret.encode() not in path.read_bytes()
    with kept(state) as client:
        assert [item["id"] for item in client.get("/files")["data"]] == [file["id"]]
        assert client.http.get(f"/files/{locked['id']}").status_code == 404


def test_only_the_owner_can_look_into_the_folder(state: Path) -> None:
    with kept(state) as client:
        client.finished_runs(client.create_batch(INVOICES, [text(1)])["id"])
        there = [state, *state.rglob("*")]
        assert len(there) >= 4
        assert [path.name for path in there if path.stat().st_mode & 0o077] == []


def test_a_folder_that_cannot_be_made_ends_the_command_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    command = [sys.executable, "-m", "extend_desktop.sandbox", "--state", str(tmp_path / "file")]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=GIVE_UP_S, check=False)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert b"cannot start" in ended.stderr
    assert b"Traceback" not in ended.stderr


def test_room_that_cannot_be_given_back_is_an_error_of_the_state(state: Path) -> None:
    connection = sqlite3.connect(state, isolation_level=None)
    store = StateStore(connection)
    # SQLite gives no room back while a query is under way.
    query = connection.execute("SELECT * FROM sqlite_master")
    assert query.fetchone() is not None
    with pytest.raises(StateError, match="VACUUM"):
        store.clear()
    query.close()
    store.clear()
    store.close()
