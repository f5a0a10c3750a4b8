"""What can go wrong between the window and Extend: said in the right place, and nothing lost."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import FinePhase
from tests.helpers.commands import account_of
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.ui_driver import table_texts, until
from tests.helpers.ui_steps import (
    batch_status,
    choose_extractor,
    ended,
    history,
    press,
    resume,
    retry,
    run_states,
    show_tab,
    stage,
    status_line,
    submit_invoices,
    take_picture,
    write_invoices,
)

pytestmark = pytest.mark.takes_long

FAULTS: dict[str, dict[str, Any]] = {
    "401": {"kind": "status", "status": 401},
    "402": {"kind": "status", "status": 402},
    "403": {"kind": "status", "status": 403},
    "404": {"kind": "status", "status": 404},
    "422": {"kind": "status", "status": 422, "message": "Odd colour of ink."},
    "429": {"kind": "status", "status": 429, "retry_after": "1"},
    "500": {"kind": "status", "status": 500},
    "html": {"kind": "html", "status": 200},
    "cut": {"kind": "drop"},
    "truncated": {"kind": "truncated"},
}
WORDS = {
    "401": "The API key was refused",
    "402": "Credits ran out",
    "403": "The key may not do this",
    "404": "It is not there",
    "422": "Extend refused the request",
    "429": "Too many requests",
    "500": "A fault at Extend",
    "html": "Something else than Extend answered",
    "cut": "The connection broke off",
    "truncated": "The answer was cut off",
}
TOGETHER = {
    "lists": ("listFiles", "listExtractors"),
    "polling": ("getBatchRun", "listExtractRuns"),
}
PAUSES = {
    "401": "Paused · the key was refused",
    "402": "Paused · credits ran out",
    "403": "Paused · the key may not do this",
}


@pytest.fixture(scope="module")
def server() -> Generator[SandboxProcess]:
    with start_sandbox("--files", "30") as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(server: SandboxProcess, monkeypatch: pytest.MonkeyPatch) -> SandboxProcess:
    """The shared server, without faults and as the account of the environment."""
    server.plan_faults()
    for name, value in account_of(server).items():
        monkeypatch.setenv(name, value)
    return server


def spoil(sandbox: SandboxProcess, what: str, fault: str, **more: Any) -> None:
    """Let every call of an operation, or of all that a word stands for, go wrong."""
    operations = TOGETHER.get(what, (what,))
    fields = {"every": 1, **FAULTS[fault], **more}
    sandbox.plan_faults(*({"operation": operation, **fields} for operation in operations))


OFFLINE = "Offline since"
"""What the strip says while no connection comes about or lasts."""


def is_said(real: RealWindow, words: str) -> bool:
    """Whether the status line says so, behind what was asked or by itself."""
    return words.lower() in status_line(real).lower()


def has_failed(real: RealWindow, words: str) -> bool:
    """Whether both rows failed for that reason; the server's own words may follow it."""
    states = run_states(real)
    return len(states) == 2 and all(state.startswith(f"Failed · {words}") for state in states)


def batches_of(sandbox: SandboxProcess) -> int:
    return len(sandbox.state()["batches"])


@pytest.mark.parametrize("fault", FAULTS)
async def test_lists_that_cannot_be_read_say_why_and_lose_nothing(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str
) -> None:
    spoil(sandbox, "listExtractors", fault)
    async with real_window(private_home) as real:
        await opened(real)
        files, composer = real.window.work.files, real.window.work.composer
        await until(lambda: files.table.model().rowCount() > 0, "the files")
        names = table_texts(files.table, 0)
        spoil(sandbox, "lists", fault)
        await press(real, "F5")
        await stage(real, write_invoices(tmp_path / "in"))

        await until(composer.banner.text, "a word on the extractors")
        assert WORDS[fault] in composer.banner.text()
        assert not composer.submit_button.isEnabled()
        assert "could not be loaded" in composer.submit_button.toolTip()
        await until(files.banner.text, "a word on the files")
        assert WORDS[fault] in files.banner.text()
        assert table_texts(files.table, 0) == names
        take_picture(real, f"lists-{fault}")

        sandbox.plan_faults()
        await retry(files.banner)
        await retry(composer.banner)
        await choose_extractor(real)
        await until(lambda: not files.banner.text(), "the banner to go")
        assert not composer.banner.text()
        assert composer.submit_button.isEnabled()
        assert len(real.workspace.staging.drafts) == 2
        assert table_texts(files.table, 0) == names


@pytest.mark.parametrize("operation", ["uploadFile", "createExtractBatch", "polling"])
@pytest.mark.parametrize("fault", PAUSES)
async def test_lost_access_pauses_the_batch_and_resume_goes_on(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str, operation: str
) -> None:
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, operation, fault)
        batch_id = await submit_invoices(real, tmp_path / "in")
        await until(lambda: batch_status(real) == PAUSES[fault], "the pause with its reason")
        show_tab(real, "Activity")
        await until(lambda: "Paused: " in history(real), "the pause in the history")
        take_picture(real, f"{operation}-{fault}")

        # A refusal that is still on its way would pause it once more.
        if operation != "polling":
            chips = real.window.work.detail.head.chips
            under_way = [chips.chip(FinePhase.RUNNING), chips.chip(FinePhase.UPLOADING)]
            await until(lambda: all(map(QWidget.isHidden, under_way)), "what was under way to end")
        sandbox.plan_faults()
        await resume(real)
        batch = await ended(real, batch_id)
        await until(lambda: batch_status(real) == "Completed", "the end")
        assert batch.phase_counts.processed == 2
    assert batches_of(sandbox) == before + 1


@pytest.mark.parametrize("fault", ["500", "html", "truncated"])
async def test_uploads_wait_for_the_end_of_an_outage_and_go_on_at_f5(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str
) -> None:
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, "uploadFile", fault)
        batch_id = await submit_invoices(real, tmp_path / "in")
        await until(lambda: is_said(real, WORDS[fault]), "a word on it")
        take_picture(real, f"upload-{fault}")

        sandbox.plan_faults()
        await press(real, "F5")
        batch = await ended(real, batch_id)
        await until(lambda: batch_status(real) == "Completed", "the rows to go through")
        assert (batch.phase_counts.processed, batch.phase_counts.failed) == (2, 0)
    assert batches_of(sandbox) == before + 1


@pytest.mark.parametrize("fault", ["404", "422"])
async def test_a_refused_upload_fails_its_row_with_the_reason(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str
) -> None:
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, "uploadFile", fault)
        batch_id = await submit_invoices(real, tmp_path / "in")
        await ended(real, batch_id)
        await until(lambda: batch_status(real) == "Completed · 2 failed", "the end")
        show_tab(real, "Runs")
        await until(lambda: has_failed(real, WORDS[fault]), "the reasons")
        take_picture(real, f"upload-{fault}")

        sandbox.plan_faults()
        await press(real, "Ctrl+R")
        await until(lambda: batch_status(real) == "Completed", "the rows to go through")
    assert batches_of(sandbox) == before + 1


@pytest.mark.parametrize("operation", ["uploadFile", "createExtractBatch"])
async def test_a_limit_without_end_is_waited_out_and_said(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, operation: str
) -> None:
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, operation, "429")
        batch_id = await submit_invoices(real, tmp_path / "in")
        await until(lambda: is_said(real, WORDS["429"]), "a word on it")
        take_picture(real, f"{operation}-429")
        sandbox.plan_faults()
        batch = await ended(real, batch_id)
        assert batch.phase_counts.processed == 2
        await until(lambda: not is_said(real, WORDS["429"]), "the word to go")
    assert batches_of(sandbox) == before + 1


async def test_a_cut_upload_waits_and_goes_on_by_itself(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path
) -> None:
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, "uploadFile", "cut")
        batch_id = await submit_invoices(real, tmp_path / "in")
        await until(lambda: is_said(real, OFFLINE), "a word on it")
        assert batch_status(real) == "Uploading"
        take_picture(real, "upload-cut")
        sandbox.plan_faults()
        batch = await ended(real, batch_id)
        assert batch.phase_counts.processed == 2
    assert batches_of(sandbox) == before + 1


@pytest.mark.parametrize("fault", ["404", "422"])
async def test_a_refused_submission_says_why_and_creates_nothing(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str
) -> None:
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, "createExtractBatch", fault)
        batch_id = await submit_invoices(real, tmp_path / "in")
        await ended(real, batch_id)
        await until(lambda: batch_status(real) == "Completed · 2 failed", "the end")
        await until(lambda: has_failed(real, WORDS[fault]), "the reasons")
        show_tab(real, "Activity")
        await until(lambda: "refused" in history(real), "the refusal in the history")
        if fault == "422":
            assert "Odd colour of ink." in history(real)
        take_picture(real, f"submission-{fault}")
        assert batches_of(sandbox) == before

        sandbox.plan_faults()
        await press(real, "Ctrl+R")
        await until(lambda: batch_status(real) == "Completed", "the rows to go through")
    assert batches_of(sandbox) == before + 1


@pytest.mark.parametrize("fault", ["500", "html", "cut", "truncated"])
async def test_a_lost_answer_is_looked_up_and_the_batch_run_adopted(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str
) -> None:
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, "createExtractBatch", fault, when="after")
        batch_id = await submit_invoices(real, tmp_path / "in")
        batch = await ended(real, batch_id)
        await until(lambda: batch_status(real) == "Completed", "the end")
        assert batch.phase_counts.processed == 2
        show_tab(real, "Activity")
        await until(lambda: "Completed: 2 processed" in history(real), "the history")
        lines = history(real).splitlines()
        lost = next(n for n, line in enumerate(lines) if "the answer was lost" in line)
        found = next(n for n, line in enumerate(lines) if "Found at Extend after all" in line)
        assert found < lost, "newest first"
        take_picture(real, f"adopted-{fault}")
    state = sandbox.state()
    assert len(state["batches"]) == before + 1
    assert state["calls"]["createExtractBatch"] == 1


@pytest.mark.parametrize("fault", ["500", "cut"])
async def test_a_submission_that_had_no_effect_is_unconfirmed_and_not_sent_again(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str
) -> None:
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, "createExtractBatch", fault)
        await submit_invoices(real, tmp_path / "in")
        await until(lambda: batch_status(real).startswith("Unconfirmed"), "the doubt in a word")
        show_tab(real, "Runs")
        await until(
            lambda: all("The answer was lost" in state for state in run_states(real)),
            "the reason in each row",
        )
        take_picture(real, f"unconfirmed-{fault}")
        looked_up = sandbox.state()["calls"].get("listExtractRuns", 0)
        await press(real, "F5")
        await until(
            lambda: sandbox.state()["calls"].get("listExtractRuns", 0) > looked_up, "a look-up"
        )
        assert batch_status(real).startswith("Unconfirmed")
    assert sandbox.state()["calls"]["createExtractBatch"] == 1
    assert batches_of(sandbox) == before


@pytest.mark.parametrize("fault", ["404", "422", "429", "500", "html", "cut", "truncated"])
async def test_polling_says_what_is_wrong_and_a_refresh_goes_on(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str
) -> None:
    word = {"404": "Gone at Extend", "cut": OFFLINE}.get(fault) or WORDS[fault]
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        spoil(sandbox, "polling", fault)
        batch_id = await submit_invoices(real, tmp_path / "in")
        await until(lambda: is_said(real, word), "a word on it")
        await until(lambda: batch_status(real).startswith("Processing"), "the batch to go on")
        take_picture(real, f"polling-{fault}")
        sandbox.plan_faults()
        await press(real, "F5")
        batch = await ended(real, batch_id)
        assert batch.phase_counts.processed == 2
        await until(lambda: not is_said(real, word), "the word to go")
    assert batches_of(sandbox) == before + 1


async def test_unknown_words_are_shown_as_they_came(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path
) -> None:
    new_words = {"kind": "set", "every": 1}
    sandbox.plan_faults(
        {**new_words, "operation": "listFiles", "set_items": {"type": "HOLOGRAM"}},
        {**new_words, "operation": "listExtractors", "set_items": {"kind": "ORACLE"}},
        {**new_words, "operation": "uploadFile", "set": {"type": "HOLOGRAM"}},
        {**new_words, "operation": "createExtractBatch", "set": {"status": "HOVERING"}},
        {**new_words, "operation": "getBatchRun", "set": {"status": "HOVERING"}},
        {**new_words, "operation": "listExtractRuns", "set_items": {"status": "HELD"}},
    )
    before = batches_of(sandbox)
    async with real_window(private_home) as real:
        await opened(real)
        files = real.window.work.files
        await until(lambda: files.table.model().rowCount() > 0, "the files")
        assert set(table_texts(files.table, 1)) == {"HOLOGRAM"}
        batch_id = await submit_invoices(real, tmp_path / "in")
        show_tab(real, "Runs")
        await until(lambda: run_states(real) == ["HELD", "HELD"], "the word as it came")
        take_picture(real, "unknown-words")
        sandbox.plan_faults()
        await press(real, "F5")
        batch = await ended(real, batch_id)
        assert batch.phase_counts.processed == 2
    assert batches_of(sandbox) == before + 1


async def test_a_server_that_is_gone_at_the_start_leaves_a_window_that_says_so(
    private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start_sandbox() as gone:
        for name, value in account_of(gone).items():
            monkeypatch.setenv(name, value)
    async with real_window(private_home) as real:
        await opened(real)
        work = real.window.work
        await until(work.files.banner.text, "a word on it")
        assert "The server does not answer" in work.files.banner.text()
        await until(work.composer.banner.text, "a word on the extractors")
        take_picture(real, "server-gone")


async def test_a_key_refused_at_the_start_leads_to_the_first_page_with_the_reason(
    sandbox: SandboxProcess, private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXTEND_API_KEY", "sk_wrong")
    async with real_window(private_home) as real:
        await until(real.window.banner.text, "a word on it")
        assert WORDS["401"] in real.window.banner.text()
        assert real.window.first_run.isVisible()
        take_picture(real, "refused-at-start")
