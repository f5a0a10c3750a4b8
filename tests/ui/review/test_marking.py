"""Notes on documents while the journal is slow, or does not take them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, cast

import pytest_asyncio
from PySide6.QtTest import QTest

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import InputId
from extend_desktop.services.ports.review import Mark
from extend_desktop.services.review import ReviewDocument
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.documents_pane import DocumentsPane
from extend_desktop.ui.views.review.marking import Marking
from extend_desktop.ui.views.review.note_field import NoteField
from extend_desktop.ui.widgets import BusyBar, InlineBanner
from tests.helpers.fake_workspace import one_input
from tests.helpers.pane_fixtures import until

FIRST, SECOND = one_input(1), one_input(2)


class SlowJournal:
    """Keeps notes when it is let, and refuses them when it is full."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.is_full = False
        self.notes: dict[InputId, str] = {}

    async def mark(self, input_id: InputId, note: str, *, checked: bool) -> Mark:
        await self.gate.wait()
        if self.is_full:
            raise StorageError("disk_full")
        self.notes[input_id] = note
        return Mark(note=note)


class NoteBench:
    """What the operator writes with."""

    def __init__(self, context: UiContext) -> None:
        self.journal = SlowJournal()
        self.documents = DocumentsPane(context)
        self.note = NoteField()
        self.banner = InlineBanner(context.icons, self.documents)
        busy = BusyBar(context.theme, self.documents)
        tasks = PaneTasks(context.tasks, "review", self.banner, busy)
        self.marking = Marking(tasks, self.documents, self.note)
        self.marking.bind(cast("Any", self.journal))
        self.documents.put([ReviewDocument(item, 0, Mark()) for item in (FIRST, SECOND)])
        self.marking.show(FIRST.id)

    def write(self, text: str) -> None:
        self.marking.write_note()
        QTest.keyClicks(self.note, text)


@pytest_asyncio.fixture
async def bench(context: UiContext) -> AsyncIterator[NoteBench]:
    made = NoteBench(context)
    yield made
    made.journal.gate.set()
    await context.tasks.idle()
    made.documents.deleteLater()
    made.note.deleteLater()


async def test_a_note_is_seen_again_before_the_journal_has_it(bench: NoteBench) -> None:
    bench.write("the stamp hides the date")
    bench.marking.show(SECOND.id)
    assert bench.note.text() == ""
    bench.marking.show(FIRST.id)
    assert bench.note.text() == "the stamp hides the date"
    bench.marking.show(SECOND.id)
    bench.journal.gate.set()
    await until(lambda: bench.journal.notes == {FIRST.id: "the stamp hides the date"})
    bench.marking.show(FIRST.id)
    assert bench.note.text() == "the stamp hides the date"


async def test_a_note_the_journal_did_not_take_stays_and_is_tried_again(bench: NoteBench) -> None:
    bench.journal.is_full = True
    bench.journal.gate.set()
    bench.write("look again")
    bench.marking.show(SECOND.id)
    await until(bench.banner.text)
    bench.marking.show(FIRST.id)
    assert bench.note.text() == "look again"
    bench.journal.is_full = False
    bench.marking.mark(checked=True, then=lambda _: None)
    await until(lambda: bench.journal.notes == {FIRST.id: "look again"})
