"""Writes whole records: one a line of a file, or one a file of a folder.

Both satisfy `services.ports.exports.ExportWriter`; a row is a name and the record.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import shutil
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO, cast

from typing_extensions import override

from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import TableCounts, TableHead
from extend_desktop.domain.file_names import UniqueNames, safe_name
from extend_desktop.domain.numbers import write_json
from extend_desktop.domain.replacement_signs import SIGNS
from extend_desktop.exports.targets import (
    Means,
    as_text,
    open_target,
    translated,
    write_blocks,
)
from extend_desktop.services.ports.exports import Blocks, ExportWriter, Preview, Rows
from extend_desktop.services.ports.unfinished import End, aside_of

INDEX_NAME = "index.json"
_INDEX_MARK = "extend-desktop documents"
"""How a folder is recognised as one of ours, which may be replaced."""


class _RecordsWriter(ExportWriter):
    @override
    def preview(self, heads: Sequence[TableHead], tables: Sequence[Rows]) -> Preview:
        texts = [[(str(name), _json_of(record)) for name, record in rows] for rows in tables]
        return texts, TableCounts(len(texts[0]))


class JsonLinesWriter(_RecordsWriter):
    """One record a line, as JSON with the digits that Extend sent."""

    def __init__(self, means: Means) -> None:
        self._means = means

    @override
    async def write(self, target: Path, heads: Sequence[TableHead], blocks: Blocks) -> TableCounts:
        opened = await open_target(target, self._means)
        lines = _Lines(as_text(opened.file))
        try:
            with translated(target):
                await write_blocks(blocks, lines.add)
                await asyncio.to_thread(lines.file.flush)
                await asyncio.to_thread(opened.commit)
        finally:
            opened.discard()
        return TableCounts(lines.count)


class _Lines:
    def __init__(self, file: TextIO) -> None:
        self.file, self.count = file, 0

    def add(self, _table: int, rows: list[Sequence[object]]) -> None:
        for _name, record in rows:
            self.file.write(f"{_json_of(record)}\n")
        self.count += len(rows)


class JsonFolderWriter(_RecordsWriter):
    """One file a record, in a folder that is put in its place as a whole.

    An index in it lists them; a folder that holds anything else than that is not replaced.
    """

    def __init__(self, means: Means) -> None:
        self._means = means

    @override
    async def write(self, target: Path, heads: Sequence[TableHead], blocks: Blocks) -> TableCounts:
        with translated(target):
            final = await asyncio.to_thread(os.path.realpath, target)
            folder = _Folder(Path(final), self._means)
            try:
                await asyncio.to_thread(folder.begin)
                await write_blocks(blocks, folder.add)
                await asyncio.to_thread(folder.commit)
            finally:
                await asyncio.shield(asyncio.to_thread(folder.discard))
        return TableCounts(len(folder.index))


class _Folder:
    """A folder on its way to its place. Used in worker threads.

    One at a time: a stop does not end what a thread has begun.
    """

    def __init__(self, final: Path, means: Means) -> None:
        self.index: list[Mapping[str, object]] = []
        self._final = final
        self._temporary = self._final.with_name(f".{secrets.token_hex(6)}.part")
        self._note = means.note
        self._end_note: End | None = None
        self._names = UniqueNames()
        self._turn = threading.Lock()
        self._is_over = False

    def begin(self) -> None:
        """Make it, unless it was stopped meanwhile."""
        with self._turn:
            if not self._is_over:
                _require_ours(self._final)
                self._end_note = self._note(self._temporary, self._final)
                self._temporary.mkdir()

    def add(self, _table: int, rows: list[Sequence[object]]) -> None:
        with self._turn:
            self._add(rows)

    def _add(self, rows: list[Sequence[object]]) -> None:
        for name, record in rows:
            file = self._names.free(safe_name(str(name), "document"), ".json")
            facts = cast("Mapping[str, object]", record)
            self.index.append({"json": file, "file": name, "status": facts.get("status")})
            _write(self._temporary / file, _json_of(record))

    def commit(self) -> None:
        """Write the index, then put the folder in the target's place."""
        with self._turn:
            self._finish()
            self._replace()

    def _finish(self) -> None:
        content = {"format": _INDEX_MARK, "version": 1, "documents": self.index}
        _write(self._temporary / INDEX_NAME, write_json(content))
        # All together at the end, when the system has written most of them by itself.
        for path in self._temporary.iterdir():
            with path.open("rb+") as file:
                os.fsync(file.fileno())

    def _replace(self) -> None:
        _require_ours(self._final)
        aside = aside_of(self._temporary)
        try:
            if self._final.exists():
                self._final.rename(aside)
        except PermissionError as error:
            raise ExportError("target_open", path=str(self._final)) from error
        try:
            self._temporary.rename(self._final)
        except OSError:
            with contextlib.suppress(OSError):
                aside.rename(self._final)
            raise
        # What is removed has the name of what may be: half of it must never be put back.
        with contextlib.suppress(OSError):
            aside.rename(self._temporary)

    def discard(self) -> None:
        """Remove what did not come to its place, or what was there before."""
        with self._turn:
            self._is_over = True
            if self._end_note is None or aside_of(self._temporary).exists():
                # A note stays, for the next start to put a whole one in its place.
                return
            shutil.rmtree(self._temporary, ignore_errors=True)
            self._end_note()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors=SIGNS, newline="")


def _require_ours(folder: Path) -> None:
    """Refuse to replace what is no folder, or holds anything but an earlier export.

    Raises:
        ExportError: `target_is_file`, `folder_not_empty`.
    """
    if not os.path.lexists(folder):
        return
    if not folder.is_dir():
        raise ExportError("target_is_file", path=str(folder))
    names = {entry.name for entry in folder.iterdir()}
    if names and not names <= _listed(folder / INDEX_NAME):
        raise ExportError("folder_not_empty", path=str(folder))


def _listed(index: Path) -> set[str]:
    """Return the names in an index of ours, its own among them; of another file, none."""
    try:
        content: Any = json.loads(index.read_bytes())
        if content["format"] != _INDEX_MARK:
            return set()
        return {INDEX_NAME, *(str(document["json"]) for document in content["documents"])}
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return set()


def _json_of(record: object) -> str:
    return write_json(record, ascii_only=False)
