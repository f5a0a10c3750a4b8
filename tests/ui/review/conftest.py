"""The page pane over real documents, drawn by the real process; nothing is at Extend."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zlib import crc32

import pytest_asyncio
from PySide6.QtCore import QSize

from extend_desktop.domain.batches import Input, InputKind
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.outputs import Place
from extend_desktop.domain.page_geometry import Citation
from extend_desktop.domain.results import ResultCell, ResultColumn
from extend_desktop.domain.review import ReviewField
from extend_desktop.domain.schema import FieldKind
from extend_desktop.services.review import Originals, PageStore
from extend_desktop.system.render_process import RenderProcess
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.page_pane import PagePane
from tests.helpers.fake_workspace import one_input
from tests.helpers.pane_fixtures import built, shown, until
from tests.helpers.waiting import GIVE_UP_S


def cited_field(name: str, *citations: Citation, value: str = "x") -> ReviewField:
    """Return a field that was read from these places."""
    place: Place = (name,)
    column = ResultColumn(name, name, FieldKind.TEXT)
    return ReviewField(place, column, ResultCell(value), None, citations, ())


def document_at(path: Path) -> Input:
    """Return an input that was made of a local file."""
    number = crc32(str(path).encode())
    return replace(
        one_input(number), kind=InputKind.LOCAL, source=str(path), name=path.name, sha256=None
    )


def review_service(pages: PageStore, folder: Path) -> Any:
    """Return what the pane asks for originals and pages."""
    originals = Originals(
        AccountId("a"),
        cast("Any", None),
        folder / "cache",
        lambda path: hashlib.sha256(path.read_bytes()).hexdigest(),
    )
    return SimpleNamespace(originals=originals, pages=pages)


@pytest_asyncio.fixture
async def render() -> AsyncIterator[RenderProcess]:
    made = RenderProcess(limit_s=GIVE_UP_S)
    yield made
    await made.aclose()


@pytest_asyncio.fixture
async def pane(
    context: UiContext, render: RenderProcess, tmp_path: Path
) -> AsyncIterator[PagePane]:
    made = built(context, PagePane)
    made.bind(review_service(PageStore(render), tmp_path))
    shown(made, QSize(620, 700))
    yield made
    made.bind(None)
    made.deleteLater()


async def open_in(pane: PagePane, path: Path, *fields: ReviewField) -> None:
    """Show a document and wait until its page is drawn."""
    pane.show_document(document_at(path), fields, 0 if fields else None)
    await until(lambda: pane.path == path and not pane.busy.busy)


async def idle(pane: PagePane) -> None:
    """Wait until nothing is drawn any more."""
    await pane.context.tasks.idle()
