"""What can go wrong with a batch: it says so, and goes on.

Each fault gets a batch of its own. Those of one test are met one after the other in one window,
for to open and close a window takes longer than all the rest. One fault stands for those that the
window treats alike: what the engine does at the others is in `integration/virtual`, and the words of
each error in `unit/presentation/test_errors.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import FinePhase
from extend_desktop.domain.ids import BatchId
from tests.helpers.commands import account_of
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.server_faults import WORDS, batches_of, spoil
from tests.helpers.ui_driver import until
from tests.helpers.ui_steps import (
    batch_status,
    ended,
    history,
    press,
    resume,
    run_states,
    show_tab,
    status_line,
    submit_invoices,
    take_picture,
)

pytestmark = pytest.mark.takes_long

PAUSES = {
    "401": "Paused · the key was refused",
    "402": "Paused · credits ran out",
    "403": "Paused · the key may not do this",
}
OFFLINE = "Offline since"
"""What the strip says while no connection comes about or lasts."""


@pytest.fixture(scope="module")
def server() -> Generator[SandboxProcess]:
    with start_sandbox("--files", "30") as sandbox:
        yield sandbox


@dataclass(frozen=True, slots=True)
class Trial:
    """One fault, and the window that meets it."""

    fault: str
    real: RealWindow
    sandbox: SandboxProcess
    folder: Path

    async def submit(self, operation: str, **more: Any) -> BatchId:
        """Submit a batch while an operation goes wrong."""
        spoil(self.sandbox, operation, self.fault, **more)
        # Content that the account has is not uploaded again, so each trial has some of its own.
        return await submit_invoices(self.real, self.folder, mark=self.folder.name)

    async def says(self, words: str) -> None:
        await until(lambda: is_said(self.real, words), f"{words!r} in the status line")

    async def has_status(self, words: str) -> None:
        await until(lambda: batch_status(self.real) == words, words)

    async def fails(self) -> None:
        """Wait until both rows failed for the reason; the server's own words may follow it."""
        words = f"Failed · {WORDS[self.fault]}"

        def both() -> bool:
            states = run_states(self.real)
            return len(states) == 2 and all(state.startswith(words) for state in states)

        await until(both, words)

    def repair(self) -> None:
        self.sandbox.plan_faults()


Act = Callable[[Trial], Awaitable[None]]
TryEach = Callable[[Iterable[str], Act], Awaitable[None]]


@pytest.fixture
def try_each(
    server: SandboxProcess, private_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> TryEach:
    """Let one window meet each fault, and see that the server gets one batch each time."""
    for name, value in account_of(server).items():
        monkeypatch.setenv(name, value)

    async def meet(faults: Iterable[str], act: Act) -> None:
        async with real_window(private_home) as real:
            await opened(real)
            for fault in faults:
                await _tried(Trial(fault, real, server, tmp_path / fault), act)

    return meet


async def _tried(trial: Trial, act: Act) -> None:
    trial.repair()
    before = batches_of(trial.sandbox)
    try:
        await act(trial)
        assert batches_of(trial.sandbox) == before + 1
    except BaseException as error:
        error.add_note(f"The fault was: {trial.fault}")
        raise


def is_said(real: RealWindow, words: str) -> bool:
    """Whether the status line says so, behind what was asked or by itself."""
    return words.lower() in status_line(real).lower()


async def paused_and_resumed(trial: Trial, operation: str) -> None:
    real = trial.real
    batch_id = await trial.submit(operation)
    await trial.has_status(PAUSES[trial.fault])
    show_tab(real, "Activity")
    await until(lambda: "Paused: " in history(real), "the pause in the history")
    take_picture(real, f"{operation}-{trial.fault}")

    # A refusal that is still on its way would pause it once more.
    if operation != "polling":
        chips = real.window.work.detail.head.chips
        under_way = [chips.chip(FinePhase.RUNNING), chips.chip(FinePhase.UPLOADING)]
        await until(lambda: all(map(QWidget.isHidden, under_way)), "what was under way to end")
    trial.repair()
    await resume(real)
    batch = await ended(real, batch_id)
    await trial.has_status("Finished")
    assert batch.phase_counts.processed == 2


async def test_lost_access_pauses_the_batch_and_resume_goes_on(try_each: TryEach) -> None:
    await try_each(PAUSES, partial(paused_and_resumed, operation="uploadFile"))


async def test_access_lost_at_the_submission_pauses_the_batch_too(try_each: TryEach) -> None:
    await try_each(["402"], partial(paused_and_resumed, operation="createExtractBatch"))


@pytest.mark.parametrize("fault", ["401", "402"])
async def test_access_lost_while_polling_pauses_the_batch_and_resume_goes_on(
    try_each: TryEach, fault: str
) -> None:
    # A refusal that arrives after Resume would hold the account when the next batch comes.
    await try_each([fault], partial(paused_and_resumed, operation="polling"))


async def uploaded_at_f5(trial: Trial) -> None:
    batch_id = await trial.submit("uploadFile")
    await trial.says(WORDS[trial.fault])
    take_picture(trial.real, f"upload-{trial.fault}")

    trial.repair()
    await press(trial.real, "F5")
    batch = await ended(trial.real, batch_id)
    await trial.has_status("Finished")
    assert (batch.phase_counts.processed, batch.phase_counts.failed) == (2, 0)


@pytest.mark.parametrize("fault", ["500", "html"])
async def test_uploads_wait_for_the_end_of_an_outage_and_go_on_at_f5(
    try_each: TryEach, fault: str
) -> None:
    # Where an upload has come through before, the next that fails may be the file's own fault.
    await try_each([fault], uploaded_at_f5)


async def upload_refused(trial: Trial) -> None:
    await ended(trial.real, await trial.submit("uploadFile"))
    await trial.has_status("Finished · 2 failed")
    show_tab(trial.real, "Runs")
    await trial.fails()
    take_picture(trial.real, f"upload-{trial.fault}")

    trial.repair()
    await press(trial.real, "Ctrl+R")
    await trial.has_status("Finished")


async def test_a_refused_upload_fails_its_row_with_the_reason(try_each: TryEach) -> None:
    await try_each(["422"], upload_refused)


async def limit_waited_out(trial: Trial, operation: str) -> None:
    batch_id = await trial.submit(operation)
    await trial.says(WORDS["429"])
    take_picture(trial.real, f"{operation}-429")
    trial.repair()
    batch = await ended(trial.real, batch_id)
    assert batch.phase_counts.processed == 2
    await until(lambda: not is_said(trial.real, WORDS["429"]), "the word to go")


@pytest.mark.parametrize("operation", ["uploadFile", "createExtractBatch"])
async def test_a_limit_without_end_is_waited_out_and_said(
    try_each: TryEach, operation: str
) -> None:
    await try_each(["429"], partial(limit_waited_out, operation=operation))


async def cut_upload(trial: Trial) -> None:
    batch_id = await trial.submit("uploadFile")
    await trial.says(OFFLINE)
    assert batch_status(trial.real) == "Uploading"
    take_picture(trial.real, "upload-cut")
    trial.repair()
    batch = await ended(trial.real, batch_id)
    assert batch.phase_counts.processed == 2


async def test_a_cut_upload_waits_and_goes_on_by_itself(try_each: TryEach) -> None:
    await try_each(["cut"], cut_upload)


async def submission_refused(trial: Trial) -> None:
    real, before = trial.real, batches_of(trial.sandbox)
    await ended(real, await trial.submit("createExtractBatch"))
    await trial.has_status("Finished · 2 failed")
    show_tab(real, "Runs")
    await trial.fails()
    show_tab(real, "Activity")
    await until(lambda: "refused" in history(real), "the refusal in the history")
    if trial.fault == "422":
        assert "Odd colour of ink." in history(real)
    take_picture(real, f"submission-{trial.fault}")
    assert batches_of(trial.sandbox) == before

    trial.repair()
    await press(real, "Ctrl+R")
    await trial.has_status("Finished")


async def test_a_refused_submission_says_why_and_creates_nothing(try_each: TryEach) -> None:
    await try_each(("404", "422"), submission_refused)


async def found_again(trial: Trial) -> None:
    real = trial.real
    batch = await ended(real, await trial.submit("createExtractBatch", when="after"))
    await trial.has_status("Finished")
    assert batch.phase_counts.processed == 2
    show_tab(real, "Activity")
    await until(lambda: "Finished: 2 processed" in history(real), "the history")
    lines = history(real).splitlines()
    lost = next(n for n, line in enumerate(lines) if "the answer was lost" in line)
    found = next(n for n, line in enumerate(lines) if "Found at Extend after all" in line)
    assert found < lost, "newest first"
    take_picture(real, f"adopted-{trial.fault}")
    assert trial.sandbox.state()["calls"]["createExtractBatch"] == 1


async def test_a_lost_answer_is_looked_up_and_the_batch_run_adopted(try_each: TryEach) -> None:
    await try_each(("500", "cut"), found_again)


async def polled_again(trial: Trial) -> None:
    real = trial.real
    word = {"404": "Gone at Extend", "cut": OFFLINE}.get(trial.fault) or WORDS[trial.fault]
    batch_id = await trial.submit("polling")
    await trial.says(word)
    await until(lambda: batch_status(real).startswith("Running"), "the batch to go on")
    take_picture(real, f"polling-{trial.fault}")
    trial.repair()
    await press(real, "F5")
    batch = await ended(real, batch_id)
    assert batch.phase_counts.processed == 2
    await until(lambda: not is_said(real, word), "the word to go")


async def test_polling_says_what_is_wrong_and_a_refresh_goes_on(try_each: TryEach) -> None:
    await try_each(("404", "429", "500", "cut"), polled_again)
