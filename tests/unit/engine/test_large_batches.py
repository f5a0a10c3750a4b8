"""What is done for each input must not look at all the others; over a real journal, in virtual time."""

from __future__ import annotations

import asyncio
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.services.ports.journal import Content
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import ACCOUNT, drafts_of, journal
from tests.helpers.virtual_harness import INVOICES, VirtualHarness, on_engine

__all__ = ["journal"]
FILES = 60


def local_files(folder: Path) -> list[InputSpec]:
    inputs: list[InputSpec] = []
    for number in range(FILES):
        path = folder / f"{number}.txt"
        path.write_text(f"Invoice number: {number}")
        inputs.append(InputSpec(InputKind.LOCAL, path.name, str(path)))
    return inputs


@on_engine
async def test_an_upload_does_not_count_the_batch(harness: VirtualHarness, tmp_path: Path) -> None:
    statements: list[str] = []
    done = count()

    async def one_after_the_other(answer: Any) -> Any:
        # Within one look of what announces changes, which does count.
        await asyncio.sleep(next(done) * 0.001)
        return answer

    harness.api.after["upload_file"] = one_after_the_other
    await harness.journal.database.read(lambda made: made.set_trace_callback(statements.append))
    batch_id = await harness.batches.submit(INVOICES, drafts_of(local_files(tmp_path)))
    await harness.finished(batch_id)
    counted = [text for text in statements if "GROUP BY batch_id, phase, state" in text]
    assert len([text for text in statements if "known_files k" in text]) == FILES
    assert 0 < len(counted) < FILES / 2, len(counted)


@pytest.mark.asyncio
async def test_a_known_content_is_found_by_its_key(journal: Journal) -> None:
    statements: list[str] = []
    await journal.database.read(lambda made: made.set_trace_callback(statements.append))
    await journal.known_files.find(ACCOUNT, [Content("a" * 64, 7)])
    await journal.database.read(lambda made: made.set_trace_callback(None))
    (asked,) = [text for text in statements if "known_files" in text]
    plan = await journal.database.read(
        lambda made: made.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall()
    )
    steps = " ".join(str(row[-1]) for row in plan)
    assert "SCAN k" not in steps
    assert "sha256=?" in steps
