"""Reads input lists from files: CSV in any form, and workbooks. Faces use it; staging takes the rows."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.disk_errors import reading_error
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.input_lists import InputList, list_of_rows, read_input_list
from extend_desktop.domain.list_mapping import (
    ListMapping,
    entries_of,
    input_column_of,
    rows_left_out,
    too_long,
)
from extend_desktop.services.ports import SheetPort
from extend_desktop.values import dataclass

_MOST_BYTES = 256 << 20
_PIECE_BYTES = 1 << 20
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".ods"})


@dataclass(frozen=True, slots=True)
class ListChoices:
    """What the operator corrected; None for what is found out.

    Attributes:
        encoding: Python's name.
        delimiter: one character.
    """

    encoding: str | None = None
    delimiter: str | None = None
    has_header: bool | None = None


AS_FOUND = ListChoices()


@dataclass(frozen=True, slots=True)
class ListCounts:
    """What a list gives with a mapping.

    Attributes:
        left_out: rows that are not taken.
        too_long: lines whose columns are too long to be sent along.
    """

    inputs: int
    left_out: int
    too_long: Sequence[int]


class InputListFiles:
    """Reads lists in threads; any number at a time."""

    def __init__(self, sheets: SheetPort) -> None:
        self._sheets = sheets

    async def read(self, path: Path, choices: ListChoices = AS_FOUND) -> InputList:
        """Return a list as it is understood with these choices.

        Raises:
            StorageError: `file_vanished`, `file_unreadable`, `list_unreadable`, `list_too_large`.
        """
        # A pipe, or a folder on a network, may never answer.
        return await (await in_daemon_thread(lambda: self._read(path, choices), name="input list"))

    async def count(self, table: InputList, mapping: ListMapping) -> ListCounts:
        """Return what the list gives with a mapping; a long list takes a while."""
        return await asyncio.to_thread(_counts, table, mapping)

    def _read(self, path: Path, choices: ListChoices) -> InputList:
        try:
            understood = self._reader(path)
            table = understood(choices)
            if choices.has_header is None and _has_file_for_name(table, path.parent):
                # A document without an ending looks like a name, and must not be lost.
                return understood(replace(choices, has_header=False))
        except OSError as error:
            raise reading_error(error, name=path.name) from error
        return table

    def _reader(self, path: Path) -> Callable[[ListChoices], InputList]:
        """Return what tells the list with given choices; text is read once, as a pipe gives it once."""
        if path.stat().st_size > _MOST_BYTES:
            raise StorageError("list_too_large", name=path.name)
        if is_workbook(path):
            return lambda choices: list_of_rows(
                self._sheets.rows(path), has_header=choices.has_header
            )
        content = _content(path)
        return lambda choices: read_input_list(
            content,
            encoding=choices.encoding,
            delimiter=choices.delimiter,
            has_header=choices.has_header,
        )


def _content(path: Path) -> bytes:
    content = bytearray()
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            content += piece
            if len(content) > _MOST_BYTES:
                # A pipe or a device tells no size.
                raise StorageError("list_too_large", name=path.name)
    return bytes(content)


def _has_file_for_name(table: InputList, folder: Path) -> bool:
    """Return whether what was taken for the name of the inputs' column is a file beside the list."""
    if table.header is None:
        return False
    try:
        return stat.S_ISREG((folder / table.header[input_column_of(table)]).stat().st_mode)
    except (OSError, ValueError):
        return False


def _counts(table: InputList, mapping: ListMapping) -> ListCounts:
    entries = list(entries_of(table, mapping))
    left_out = len(rows_left_out(table, mapping))
    return ListCounts(len(entries), left_out, tuple(too_long(entries)))


def is_workbook(path: Path) -> bool:
    """Return whether a list is a workbook, which has no encoding and no delimiter."""
    return path.suffix.lower() in _WORKBOOKS
