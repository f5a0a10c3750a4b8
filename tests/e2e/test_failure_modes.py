"""What goes wrong at the start or leaves a batch open: said in the right place, nothing lost."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.commands import account_of
from tests.helpers.real_window import opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.server_faults import WORDS, batches_of, spoil
from tests.helpers.ui_driver import table_texts, until
from tests.helpers.ui_steps import (
    batch_status,
    choose_extractor,
    ended,
    press,
    retry,
    run_states,
    show_tab,
    stage,
    submit_invoices,
    take_picture,
    write_invoices,
)

pytestmark = pytest.mark.takes_long


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


@pytest.mark.parametrize("fault", ["401", "422", "429", "500", "cut"])
async def test_lists_that_cannot_be_read_say_why_and_lose_nothing(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path, fault: str
) -> None:
    """One fault of each kind of error; of the words of each, `unit/presentation/test_errors.py`."""
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
