"""Where `run` gets its inputs and options from: the command line, a list, an override file."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from extend_desktop.cli.exit_codes import UsageError
from extend_desktop.domain.batch_options import BatchOptions, tidy_tags
from extend_desktop.domain.daemon_thread import in_daemon_thread
from extend_desktop.domain.list_mapping import (
    ListMapping,
    column_names,
    entries_of,
    find_column,
    has_names_only,
    is_reserved,
    rows_left_out,
    suggested_mapping,
)
from extend_desktop.domain.override_config import OverrideProblem, read_override
from extend_desktop.presentation.batch_options import override_problem_text
from extend_desktop.presentation.input_lists import mapping_text, row_problems_text
from extend_desktop.presentation.run_texts import override_too_large_text, unknown_column_text
from extend_desktop.presentation.text import plain
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.shared_files import LARGEST_FILE_BYTES


async def add_list(services: AccountServices, path: Path, path_column: str | None) -> str:
    """Stage the inputs of a list with their columns; return what was taken, in words.

    Raises:
        UsageError: there is no such column.
        StorageError: the list cannot be read.
    """
    path = await asyncio.to_thread(path.absolute)
    table = await services.input_lists.read(path)
    mapping = suggested_mapping(table)
    if path_column is not None:
        place = find_column(table, path_column)
        if place is None:
            raise UsageError(unknown_column_text(path_column, column_names(table)))
        mapping = _mapping_with(column_names(table), place)
    entries = list(entries_of(table, mapping))
    services.staging.add_table(entries, path.parent)
    names_only = has_names_only(table)
    taken = mapping_text(len(entries), len(mapping.columns), names_only=names_only)
    remarks = row_problems_text(table.problems, len(rows_left_out(table, mapping)), ())
    return f"{plain(path.name)}: {'; '.join(filter(None, (taken, remarks)))}"


def _mapping_with(names: Sequence[str], place: int) -> ListMapping:
    others = {
        number: name
        for number, name in enumerate(names)
        if number != place and not is_reserved(name)
    }
    return ListMapping(place, others)


def _text_of(override: Path) -> str:
    with override.open(encoding="utf-8-sig") as file:
        text = file.read(LARGEST_FILE_BYTES + 1)
    if len(text) > LARGEST_FILE_BYTES:
        # A device or a pipe may have no end.
        raise UsageError(override_too_large_text(str(override)))
    return text


async def options_of(override: Path | None, tags: Sequence[str] | None) -> BatchOptions:
    """Return the options that the command line gives.

    Raises:
        UsageError: the override file cannot be read, or Extend would not take it.
    """
    tidy = tidy_tags(tags or ())
    if override is None:
        return BatchOptions({}, tidy)
    try:
        # A pipe, or a folder on a network, may never answer.
        text = await (await in_daemon_thread(partial(_text_of, override), name="override"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{plain(str(override))}: {plain(str(error))}") from error
    read = read_override(text)
    if isinstance(read, OverrideProblem):
        raise UsageError(f"{plain(str(override))}: {override_problem_text(read)}")
    return BatchOptions(read, tidy)
