"""Finds out which files of a refused submission are gone at Extend; only submissions use it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from extend_desktop.domain.batches import Input
from extend_desktop.domain.errors import ExpectedError, ExtendDesktopError
from extend_desktop.domain.ids import FileId
from extend_desktop.services.engine.failure_policy import NOT_FOUND, first_of, none_if_gone
from extend_desktop.services.ports import FilesApi

_PARALLEL = 8
"""A quarter of the connections; the rate is mostly the limit before that."""


def may_be_about_files(error: ExtendDesktopError) -> bool:
    """Return whether a refusal may come from a file that is gone.

    Which answer Extend gives for one file of many is not documented. Source:
    docs/extend-api.md#creating-a-batch-run.
    """
    said = str(error.facts.get("server_message") or "").casefold()
    return error.code == NOT_FOUND or "file" in said


async def gone_files(api: FilesApi, inputs: Sequence[Input]) -> frozenset[FileId]:
    """Ask for each file of these inputs once, and return those that Extend does not know.

    Raises:
        ExpectedError: it could not be found out.
    """
    turns = asyncio.Semaphore(_PARALLEL)
    file_ids = dict.fromkeys(item.file_id for item in inputs if item.file_id is not None)

    async def look(file_id: FileId) -> FileId | None:
        async with turns:
            return file_id if await none_if_gone(api.get_file(file_id)) is None else None

    try:
        async with asyncio.TaskGroup() as group:
            looks = [group.create_task(look(file_id)) for file_id in file_ids]
    except* ExpectedError as errors:
        # What keeps one look from its answer keeps the others too.
        raise first_of(errors) from None
    return frozenset(gone for task in looks if (gone := task.result()) is not None)
