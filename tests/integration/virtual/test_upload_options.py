"""What the operator chose for an upload or a batch arrives at Extend, and is known after a restart."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx

from extend_desktop.domain.batch_options import BatchOptions, UploadOptions
from extend_desktop.domain.batches import Batch, InputKind, InputSpec, InputState
from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.helpers.journals import drafts_of
from tests.helpers.sandbox_process import SAMPLES
from tests.integration.engine.harness import EngineHarness, local, open_harness

PROTECTED = SAMPLES / "protected invoice 100519.pdf"
PASSWORD = "open-me"
LOCKED = UploadOptions(needs_password=True)
OPTIONS = BatchOptions({"advancedOptions": {"citationsEnabled": False}}, ("dept-204", "nov"))


@dataclass
class Recorded:
    """The requests of a kind that a sandbox got."""

    sandbox: InProcessSandbox
    path: str
    requests: list[httpx.Request] = field(default_factory=list[httpx.Request])

    def __post_init__(self) -> None:
        self.sandbox.network.choose = self.note

    def note(self, request: httpx.Request) -> None:
        if request.url.path == self.path:
            self.requests.append(request)

    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(request.content) for request in self.requests]


async def ended(harness: EngineHarness, *inputs: InputSpec) -> Batch:
    batch_id = await harness.submit(inputs)
    return await harness.batches.wait_until_done(batch_id)


def holds(folder: Path, content: bytes) -> bool:
    return any(content in path.read_bytes() for path in folder.iterdir())


async def test_a_password_goes_along_and_is_nowhere_on_the_disk(
    sandbox: InProcessSandbox, tmp_path: Path
) -> None:
    async with open_harness(sandbox, tmp_path) as harness:
        harness.passwords.put(InputKind.LOCAL, str(PROTECTED), PASSWORD)
        batch = await ended(harness, local(PROTECTED, upload=LOCKED))
        assert batch.phase_counts.processed == 1
        (item,) = await harness.batches.inputs(batch.id)
        assert item.upload.needs_password
    assert not holds(tmp_path, PASSWORD.encode())


async def test_a_password_that_is_gone_is_asked_for_and_then_a_retry_finds_it(
    sandbox: InProcessSandbox, tmp_path: Path
) -> None:
    async with open_harness(sandbox, tmp_path) as harness:
        batch = await ended(harness, local(PROTECTED, upload=LOCKED))
        (item,) = await harness.batches.inputs(batch.id)
        assert (item.state, item.reason_code) == (InputState.FAILED, "password_needed")
        harness.passwords.put(InputKind.LOCAL, str(PROTECTED), PASSWORD)
        assert await harness.batches.retry_failed(batch.id) == 1
        assert (await harness.batches.wait_until_done(batch.id)).phase_counts.processed == 1


async def test_a_conversion_is_asked_for_and_its_file_stands_for_no_other(
    sandbox: InProcessSandbox, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body>Invoice 7</body></html>")
    uploads = Recorded(sandbox, "/files/upload")
    converted = replace(local(page), upload=UploadOptions(to_pdf=True))
    async with open_harness(sandbox, tmp_path) as harness:
        await ended(harness, converted)
        await ended(harness, local(page))
    assert [request.url.query for request in uploads.requests] == [b"convertToPdf=true", b""]


async def test_options_and_tags_are_sent_kept_and_sent_again(
    sandbox: InProcessSandbox, tmp_path: Path
) -> None:
    created = Recorded(sandbox, "/extract_runs/batch")
    async with open_harness(sandbox, tmp_path) as harness:
        terms = replace(await harness.terms(), options=OPTIONS)
        sample = replace(local(next(SAMPLES.glob("invoice-*.pdf"))), metadata={"cost centre": "7"})
        gone = local(tmp_path / "gone.pdf")
        batch_id = await harness.batches.submit(terms, drafts_of([sample, gone]))
        await harness.batches.wait_until_done(batch_id)
        shutil.copyfile(sample.source, gone.source)
        await harness.batches.retry_failed(batch_id)
        await harness.batches.wait_until_done(batch_id)
        assert (await harness.batches.get(batch_id)).options == OPTIONS
    first, again = created.bodies()
    for body in (first, again):
        assert body["extractor"]["overrideConfig"] == OPTIONS.override
        assert body["inputs"][0]["metadata"]["extend:usage_tags"] == ["dept-204", "nov"]
    assert first["inputs"][0]["metadata"]["cost centre"] == "7"


async def test_a_link_whose_password_is_gone_is_not_sent_without_it(
    sandbox: InProcessSandbox, tmp_path: Path
) -> None:
    """It would fail, and be charged; the others of its batch run are sent all the same."""
    created = Recorded(sandbox, "/extract_runs/batch")
    sample = next(SAMPLES.glob("invoice-*.pdf"))
    link = InputSpec(InputKind.URL, "l.pdf", "https://files.example/l.pdf", upload=LOCKED)
    async with open_harness(sandbox, tmp_path) as harness:
        batch = await ended(harness, link, local(sample))
        items = {item.name: item for item in await harness.batches.inputs(batch.id)}
        assert items["l.pdf"].state is InputState.FAILED
        assert items["l.pdf"].reason_code == "password_needed"
        assert batch.phase_counts.processed == 1
        alone = await ended(harness, link)
        assert alone.phase_counts.failed == 1
        assert [len(body["inputs"]) for body in created.bodies()] == [1]
        harness.passwords.put(InputKind.URL, link.source, PASSWORD)
        await harness.batches.retry_failed(batch.id)
        await harness.batches.wait_until_done(batch.id)
    (again,) = created.bodies()[1:]
    assert again["inputs"][0]["file"]["settings"]["password"] == PASSWORD
