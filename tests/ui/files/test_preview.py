"""The preview says what it waits for, what failed, and where there is no picture."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest_asyncio
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.review import Originals, PageStore
from extend_desktop.system.render_process import RenderProcess
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.files.preview import FilePreview
from tests.helpers.memory_files import MemoryFilesApi, make_files
from tests.helpers.pane_fixtures import click
from tests.helpers.ui_driver import button
from tests.helpers.waiting import GIVE_UP_S


@pytest_asyncio.fixture
async def service(tmp_path: Path) -> AsyncIterator[Any]:
    render = RenderProcess(limit_s=GIVE_UP_S)
    api = MemoryFilesApi(make_files(1))
    originals = Originals(AccountId("a"), cast("Any", api), tmp_path / "cache", str)
    yield SimpleNamespace(originals=originals, pages=PageStore(render), api=api)
    await render.aclose()


async def test_a_failed_fetch_is_said_and_tried_again(
    context: UiContext, qtbot: QtBot, service: Any, tmp_path: Path
) -> None:
    file = replace(service.api.files[0], name="note.txt")
    service.api.refusals[file.id] = ConnectivityError("refused")
    parent = QWidget()
    qtbot.addWidget(parent)
    preview = FilePreview(context, service, file, parent)
    preview.show()
    assert preview.words.full_text().startswith("Fetching")
    await context.tasks.idle()
    assert preview.banner.isVisible()
    assert not preview.words.isVisible()
    service.api.refusals.clear()
    click(button(preview, "Retry"))
    await context.tasks.idle()
    assert not preview.banner.isVisible()
    assert preview.words.full_text().startswith("There is no picture of this type")
    kept = [path.name for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert kept == ["file_00001.txt"]
