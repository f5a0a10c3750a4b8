"""Where an account's archives are unpacked, and what is cleaned up there."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

from extend_desktop.documents.signatures import recognised_binary
from extend_desktop.domain.file_names import safe_name
from extend_desktop.domain.ids import AccountId
from extend_desktop.storage.staged_rows import StagedRows
from extend_desktop.system.archive_scan import ArchiveScanner
from extend_desktop.system.folder_scan import FolderScanner
from extend_desktop.system.unpacked_archives import UnpackedArchives


def scanner_of(unpacked_folder: Path, account_id: AccountId) -> ArchiveScanner:
    """Make the scanner of one account."""
    folder = unpacked_folder / safe_name(account_id, "account")
    return ArchiveScanner(FolderScanner(), UnpackedArchives(folder), recognised_binary)


async def clean_unpacked(unpacked_folder: Path, staged: StagedRows) -> None:
    """Remove what was unpacked for lists and batches that are no more, of all accounts.

    Raises:
        StorageError: the journal cannot be read; then nothing is removed.
    """
    for unpacked in await asyncio.to_thread(_accounts, unpacked_folder):
        if places := await asyncio.to_thread(unpacked.needless):
            needed = await staged.needed_below(f"{unpacked.folder}{os.sep}")
            await asyncio.to_thread(unpacked.clean, places, needed)


def _accounts(unpacked_folder: Path) -> Sequence[UnpackedArchives]:
    if not unpacked_folder.is_dir():
        return ()
    return [UnpackedArchives(folder) for folder in unpacked_folder.iterdir() if folder.is_dir()]
