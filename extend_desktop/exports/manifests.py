"""Writes beside an export what it holds, with the size and hash of each of its files."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from extend_desktop.exports.targets import Means, as_text, open_target, translated


async def write_manifest(
    target: Path, content: Mapping[str, object], exported: Path, means: Means
) -> None:
    """Write `content` and the files at `exported` as JSON.

    Raises:
        ExportError: it cannot be written.
    """
    with translated(exported):
        files = await asyncio.to_thread(lambda: list(_files_of(exported)))
    opened = await open_target(target, means)
    try:
        with translated(target):
            file = as_text(opened.file)
            file.write(json.dumps({**content, "files": files}, indent=2, ensure_ascii=False) + "\n")
            await asyncio.to_thread(file.flush)
            await asyncio.to_thread(opened.commit)
    finally:
        opened.discard()


def _files_of(exported: Path) -> Iterator[Mapping[str, object]]:
    paths = sorted(exported.iterdir()) if exported.is_dir() else [exported]
    for path in paths:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        yield {"name": path.name, "bytes": path.stat().st_size, "sha256": digest}
