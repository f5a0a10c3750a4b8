"""Finds the batch the operator means; for the commands that take a BATCH."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.cli.exit_codes import UsageError
from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.command_line import no_batch_text, several_batches_text

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
        raise UsageError(no_batch_text(wanted))
    if len(found) > 1:
        raise UsageError(several_batches_text(wanted, found))
    return found[0]


def _fits(batch: Batch, wanted: str) -> bool:
    is_prefix = len(wanted) >= _SHORTEST_PREFIX and batch.id.startswith(wanted)
    return is_prefix or batch.name.casefold() == wanted.casefold()
