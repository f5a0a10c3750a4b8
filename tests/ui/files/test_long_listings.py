"""Going through very long lists of files keeps no more than what is shown."""

from __future__ import annotations

import gc
import weakref

from pytestqt.qtbot import QtBot

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile
from extend_desktop.domain.ids import FileId
from extend_desktop.ui.context import UiContext
from tests.ui.files.test_files_pane import FilesHarness


class Listed(RemoteFile):
    """A file whose end can be seen."""

    @classmethod
    def at(cls, number: int) -> Listed:
        return cls(FileId(f"file_{number}"), f"{number:04}.pdf", "PDF", 1, None, None)


async def test_paging_to_the_end_keeps_one_page_of_files(context: UiContext, qtbot: QtBot) -> None:
    """An account may have a hundred thousand files; only the tokens of the pages before stay."""
    harness = FilesHarness(context, 0)
    qtbot.addWidget(harness.pane)
    made: list[weakref.ref[Listed]] = []

    def page(start: int) -> FilePage:
        files = [Listed.at(number) for number in range(start, start + 100)]
        made.extend(map(weakref.ref, files))
        return FilePage(tuple(files), str(start + 100), Generation.CURRENT)

    async def list_files(_query: FileQuery, token: str | None = None, **_: object) -> FilePage:
        return page(int(token or 0))

    harness.api.list_files = list_files  # type: ignore[method-assign]
    await harness.bind()
    for _ in range(12):
        await harness.press(harness.pane.footer.next)
    assert harness.names()[0] == "1200.pdf"
    gc.collect()
    assert len(made) == 1_300
    assert sum(each() is not None for each in made) <= 200
