"""Where the original of a document is looked for, and that it is the one that was sent."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from extend_desktop.domain.batches import Input, InputKind
from extend_desktop.domain.errors import ConnectivityError, DocumentError
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.services.review import Originals
from tests.helpers.fake_workspace import one_input

CONTENT = b"what was sent"


class Remote:
    """Files at Extend, or none of them within reach."""

    def __init__(self) -> None:
        self.fetched = 0
        self.fault: Exception | None = None

    async def download_file(self, file_id: FileId, target: Path, **_: Any) -> None:
        self.fetched += 1
        await asyncio.to_thread(target.write_bytes, CONTENT[:4])
        if self.fault is not None:
            raise self.fault
        await asyncio.to_thread(target.write_bytes, CONTENT)


def originals(remote: Remote, tmp_path: Path) -> Originals:
    def fingerprint(path: Path) -> str:
        return hashlib.sha256(path.read_bytes()).hexdigest()

    return Originals(AccountId("a/../b"), cast("Any", remote), tmp_path / "cache", fingerprint)


def sent(path: Path) -> Input:
    return replace(
        one_input(1),
        kind=InputKind.LOCAL,
        source=str(path),
        name=path.name,
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        file_id=FileId("file_1"),
    )


async def test_the_operators_own_file_is_used_while_it_is_what_was_sent(tmp_path: Path) -> None:
    remote, path = Remote(), tmp_path / "scan.pdf"
    path.write_bytes(CONTENT)
    found = originals(remote, tmp_path)
    assert await found.find(sent(path)) == path
    path.write_bytes(b"something else since")
    fetched = await found.find(sent(path))
    assert fetched.read_bytes() == CONTENT
    assert fetched.parent.parent == tmp_path / "cache"
    assert fetched.suffix == ".pdf"
    assert await found.find(sent(path)) == fetched
    assert remote.fetched == 1


async def test_a_fetch_that_breaks_off_leaves_nothing_that_looks_whole(tmp_path: Path) -> None:
    remote, gone = Remote(), sent(tmp_path / "gone.pdf")
    remote.fault = ConnectivityError("cut")
    found = originals(remote, tmp_path)
    with pytest.raises(ConnectivityError):
        await found.find(gone)
    assert await found.local(gone) is None
    assert not [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]


async def test_what_is_nowhere_can_be_found_by_the_operator(tmp_path: Path) -> None:
    nowhere = replace(sent(tmp_path / "gone.pdf"), file_id=None)
    found = originals(Remote(), tmp_path)
    with pytest.raises(DocumentError) as caught:
        await found.find(nowhere)
    assert caught.value.code == "original_gone"
    moved = tmp_path / "moved.pdf"
    moved.write_bytes(CONTENT)
    await found.choose(nowhere, moved)
    assert await found.find(nowhere) == moved
