"""Files that change between the look and the upload: what was uploaded is what was hashed."""

from __future__ import annotations

import asyncio
from hashlib import sha256
from pathlib import Path

import httpx
import pytest

from extend_desktop.domain.batch_options import PLAIN_UPLOAD, UploadOptions
from extend_desktop.domain.batches import Input, InputKind, InputState
from extend_desktop.services.ports.journal import Content
from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.integration.engine.harness import ACCOUNT_ID, EngineHarness, local, open_harness

FIRST, GROWN = b"Total: 12.00\n", b"Total: 12.00\nTotal: 13.00\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "growing.txt"
    path.write_bytes(FIRST)
    return path


async def known(harness: EngineHarness, content: bytes) -> bool:
    """Whether a file at Extend is remembered for a content."""
    asked = Content(sha256(content).hexdigest(), len(content))
    return bool(await harness.journal.known_files.find(ACCOUNT_ID, [asked]))


async def sent(
    harness: EngineHarness, document: Path, upload: UploadOptions = PLAIN_UPLOAD
) -> Input:
    """Send a file that grows after the staging list has looked at it."""
    staged = local(document, upload=upload)
    harness.passwords.put(InputKind.LOCAL, str(document), "open-me")
    await asyncio.to_thread(document.write_bytes, GROWN)
    batch_id = await harness.submit([staged])
    await harness.batches.wait_until_done(batch_id)
    (item,) = await harness.batches.inputs(batch_id)
    return item


def grow_while_sent(sandbox: InProcessSandbox, document: Path) -> None:
    """Let the file grow once more between its hash and the end of its first upload."""

    def grow(request: httpx.Request) -> None:
        if request.url.path.endswith("/files/upload") and document.stat().st_size == len(GROWN):
            document.write_bytes(GROWN * 2)

    sandbox.network.choose = grow


async def test_what_grew_since_it_was_staged_is_uploaded_and_remembered_as_it_is(
    sandbox: InProcessSandbox, tmp_path: Path, document: Path
) -> None:
    async with open_harness(sandbox, tmp_path) as harness:
        item = await sent(harness, document)
        assert (item.state, item.size_bytes) == (InputState.SUBMITTED, len(GROWN))
        assert await known(harness, GROWN)
        assert not await known(harness, FIRST)


async def test_no_file_is_remembered_for_a_content_it_does_not_have(
    sandbox: InProcessSandbox, tmp_path: Path, document: Path
) -> None:
    grow_while_sent(sandbox, document)
    async with open_harness(sandbox, tmp_path) as harness:
        item = await sent(harness, document)
        assert (item.state, item.reason_code) == (InputState.FAILED, "file_unreadable")
        assert not await known(harness, GROWN)
        await harness.batches.retry_failed(item.batch_id)
        await harness.batches.wait_until_done(item.batch_id)
        assert await known(harness, GROWN * 2)


OWN_WAYS = (UploadOptions(to_pdf=True), UploadOptions(needs_password=True), UploadOptions("csv"))


@pytest.mark.parametrize("upload", OWN_WAYS)
async def test_what_is_sent_in_a_way_of_its_own_was_hashed_as_it_was_sent(
    sandbox: InProcessSandbox, tmp_path: Path, document: Path, upload: UploadOptions
) -> None:
    async with open_harness(sandbox, tmp_path) as harness:
        item = await sent(harness, document, upload)
        assert item.sha256 == sha256(GROWN).hexdigest()
        assert item.size_bytes == len(GROWN)
        assert not await known(harness, GROWN)


@pytest.mark.parametrize("upload", OWN_WAYS)
async def test_what_changed_while_it_was_sent_in_a_way_of_its_own_fails_and_is_sent_again(
    sandbox: InProcessSandbox, tmp_path: Path, document: Path, upload: UploadOptions
) -> None:
    grow_while_sent(sandbox, document)
    async with open_harness(sandbox, tmp_path) as harness:
        item = await sent(harness, document, upload)
        assert (item.state, item.reason_code) == (InputState.FAILED, "file_unreadable")
        await harness.batches.retry_failed(item.batch_id)
        await harness.batches.wait_until_done(item.batch_id)
        (item,) = await harness.batches.inputs(item.batch_id)
        assert item.sha256 == sha256(GROWN * 2).hexdigest()
