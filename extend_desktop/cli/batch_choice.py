"""Finds the batch the operator means; for the commands that take a BATCH."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.cli.exit_codes import UsageError
from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.text import plain

_SHORTEST_PREFIX = 4


def choose(batches: Sequence[Batch], text: str) -> Batch:
    """Return the batch with this id, the beginning of it (4 or more characters), or this name.

    Raises:
        UsageError: there is none, or several.
    """
    wanted = text.strip()
    exact = [batch for batch in batches if batch.id == wanted]
    found = exact or [batch for batch in batches if _fits(batch, wanted)]
    if not found:
        raise UsageError(f"There is no batch {plain(wanted)!r}; `batches` lists them.")
    if len(found) > 1:
        ids = ", ".join(batch.id for batch in found[:5])
        raise UsageError(f"{len(found)} batches fit {plain(wanted)!r}: {ids}")
    return found[0]


def _fits(batch: Batch, wanted: str) -> bool:
    if len(wanted) >= _SHORTEST_PREFIX and batch.id.startswith(wanted):
        return True
    return batch.name.casefold() == wanted.casefold()
