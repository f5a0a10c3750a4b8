"""What is said and shown of the selected inputs, over the real drawing process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.services.review import PageStore
from extend_desktop.system.render_process import RenderProcess
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.selected_input import SelectedInput
from extend_desktop.ui.widgets import BusyBar, InlineBanner
from tests.helpers.pane_fixtures import click, shown
from tests.helpers.waiting import GIVE_UP_S

INVOICE = resource_folder() / "samples" / "invoice-harbor-HP-20417.pdf"


def draft_of(path: Path, state: DraftState = DraftState.READY) -> Draft:
    spec = InputSpec(InputKind.LOCAL, path.name, str(path), size_bytes=1_500_000)
    return Draft(1, spec, state)


@pytest_asyncio.fixture
async def panel(context: UiContext) -> AsyncIterator[SelectedInput]:
    render = RenderProcess(limit_s=GIVE_UP_S)
    banner, busy = InlineBanner(context.icons), BusyBar(context.theme)
    made = SelectedInput(PaneTasks(context.tasks, "test", banner, busy))
    made.first_page.bind(PageStore(render))
    shown(made)
    yield made
    await context.tasks.idle()
    await render.aclose()
    for widget in (made, banner, busy):
        widget.deleteLater()


async def test_the_first_page_is_shown_and_goes_with_the_selection(
    panel: SelectedInput, context: UiContext
) -> None:
    panel.show_drafts([draft_of(INVOICE)])
    await context.tasks.idle()
    assert panel.first_page.isVisible()
    picture = panel.first_page.pixmap()
    size = picture.deviceIndependentSize()
    assert (size.width() > 40, size.height() <= 101) == (True, True)
    colours = {picture.toImage().pixel(x, y) for x in range(40) for y in range(60)}
    assert len(colours) > 5, "the page is blank"
    other = draft_of(INVOICE.with_name("other.pdf"))
    panel.show_drafts([draft_of(INVOICE), replace(other, key=2)])
    assert not panel.first_page.isVisible()
    assert panel.name.full_text() == "2 selected, 3.0 MB"
    assert not panel.open.isVisible()


async def test_there_is_no_picture_of_text_of_what_is_gone_or_blocked(
    panel: SelectedInput, context: UiContext, tmp_path: Path
) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Total: 7")
    blocked = draft_of(INVOICE, DraftState.BLOCKED)
    in_cloud = replace(draft_of(INVOICE), in_cloud=True)
    for draft in (draft_of(text), draft_of(tmp_path / "gone.pdf"), blocked, in_cloud):
        panel.show_drafts([draft])
        await context.tasks.idle()
        assert not panel.first_page.isVisible()
        assert panel.open.isVisible()


async def test_the_file_and_its_folder_are_opened(
    panel: SelectedInput, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    panel.show_drafts([draft_of(INVOICE)])
    click(panel.open)
    click(panel.show_folder)
    assert [Path(url.toLocalFile()) for url in opened] == [INVOICE, INVOICE.parent]
