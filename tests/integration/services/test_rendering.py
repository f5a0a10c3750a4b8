"""Pages drawn by a real process of their own: what it shows, and what it may do without harm."""

from __future__ import annotations

import asyncio
import os
import signal
import struct
import sys
import zlib
from collections.abc import AsyncGenerator
from pathlib import Path

import psutil
import pytest
from openpyxl import Workbook
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extend_desktop.domain.errors import DocumentError
from extend_desktop.services.ports.review import PageImage
from extend_desktop.services.review import PageStore
from extend_desktop.system import worker_process
from extend_desktop.system.render_process import RenderProcess
from tests.helpers.office_and_pictures import heic, picture
from tests.helpers.pdf_files import Page, pdf_of
from tests.helpers.waiting import GIVE_UP_S, until

_INK = 128


@pytest.fixture
async def render() -> AsyncGenerator[RenderProcess]:
    process = RenderProcess(limit_s=GIVE_UP_S)
    yield process
    await process.aclose()


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return written(
        tmp_path / "two.pdf", pdf_of([Page((("One", 20, 60),)), Page((("Two", 20, 60),))])
    )


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def blank_png(width: int, height: int) -> bytes:
    """Return a black picture of one bit a pixel, made row by row."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    packer = zlib.compressobj(1)
    row = bytes(1 + (width + 7) // 8)
    data = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def worker() -> psutil.Process:
    """Return the rendering process, which is the only child that was started as one."""
    children = psutil.Process().children()
    return next(child for child in children if child.cmdline()[-1:] == ["render-worker"])


async def code_of(asked: object) -> str:
    with pytest.raises(DocumentError) as caught:
        await asked  # type: ignore[misc]
    return caught.value.code


async def test_a_pdf_has_sizes_pictures_and_words(render: RenderProcess, pdf: Path) -> None:
    pages = await render.pages(pdf)
    assert len(pages.sizes) == 2
    assert not pages.is_text
    width, height = pages.sizes[0]
    image = await render.image(pdf, 2, 2.0)
    assert (image.width_px, image.height_px) == (round(width * 2), round(height * 2))
    assert len(image.rgba) == image.width_px * image.height_px * 4
    assert [word.text for word in await render.words(pdf, 2)] == ["Two"]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
async def test_words_stand_on_their_ink_on_turned_and_cut_pages(
    render: RenderProcess, tmp_path: Path, rotate: int
) -> None:
    page = Page((("Total", 60, 70),), (20, 30, 240, 150), (30, 40, 230, 140), rotate)
    path = written(tmp_path / "turned.pdf", pdf_of([page]))
    (size,) = (await render.pages(path)).sizes
    assert size == pytest.approx((200, 100) if rotate % 180 == 0 else (100, 200))
    (word,) = await render.words(path, 1)
    image = await render.image(path, 1, 2.0)
    dark = [at for at, red in enumerate(image.rgba[::4]) if red < _INK]
    assert dark
    for at in dark:
        x, y = at % image.width_px / 2, at // image.width_px / 2
        assert word.left - 1 <= x <= word.right + 1
        assert word.top - 1 <= y <= word.bottom + 1


async def test_all_pages_of_a_tiff_and_a_turned_photograph(
    render: RenderProcess, tmp_path: Path
) -> None:
    tiff = written(tmp_path / "fax.tif", picture("TIFF", pages=3))
    photo = written(tmp_path / "photo.jpg", picture("JPEG", orientation=6))
    png = written(tmp_path / "scan.png", picture("PNG"))
    assert (await render.pages(tiff)).sizes == ((48, 32),) * 3
    assert (await render.pages(png)).sizes == ((48, 32),)
    first, last = await render.image(tiff, 1, 1.0), await render.image(tiff, 3, 1.0)
    assert (first.width_px, first.height_px) == (48, 32)
    assert first.rgba != last.rgba
    assert (await render.pages(photo)).sizes == ((32, 48),)
    turned = await render.image(photo, 1, 1.0)
    assert (turned.width_px, turned.height_px) == (32, 48)


async def test_texts_are_words_and_no_pictures(render: RenderProcess, tmp_path: Path) -> None:
    for name in ("note.txt", "mail.eml"):
        path = written(tmp_path / name, "Grüße, 12\n".encode())
        assert (await render.pages(path)).is_text
        assert [word.text for word in await render.words(path, 1)] == ["Grüße,", "12"]


async def test_sheets_have_their_cells_where_the_grid_says(
    render: RenderProcess, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["B3"], sheet["C3"], sheet["C4"] = "Total due", 12.5, True
    book.create_sheet("empty")
    workbook = tmp_path / "book.xlsx"
    book.save(workbook)
    pages = await render.pages(workbook)
    assert pages.is_text
    assert len(pages.sizes) == len(pages.grids) == 2
    words = await render.words(workbook, 1)
    assert [word.text for word in words] == ["Total", "due", "12.5", "TRUE"]
    (left, top), _, (right, bottom), _ = pages.grids[0].outline_of("B3")
    for word in words[:2]:
        assert left <= word.left < word.right <= right
        assert top <= word.top < word.bottom <= bottom
    assert await render.words(workbook, 2) == ()

    rows = written(tmp_path / "list.csv", b'name;"amount, net"\r\nAcme;"1,50"\r\n')
    (grid,) = (await render.pages(rows)).grids
    assert (len(grid.edges), grid.row_count) == (3, 2)
    assert [word.text for word in await render.words(rows, 1)][-2:] == ["Acme", "1,50"]
    damaged = written(tmp_path / "damaged.xlsx", workbook.read_bytes()[:300])
    assert await code_of(render.pages(damaged)) in {"page_unreadable", "page_type"}


async def test_a_long_sheet_is_cut_far_down(render: RenderProcess, tmp_path: Path) -> None:
    content = "".join(f"{row},{'x' * 100}\n" for row in range(20_000))
    rows = written(tmp_path / "long.csv", content.encode())
    (grid,) = (await render.pages(rows)).grids
    assert grid.row_count == 5_000
    assert len(await render.words(rows, 1)) == 10_000


def locked_pdf(path: Path) -> Path:
    canvas = Canvas(str(path), encrypt=StandardEncryption("secret"))
    canvas.drawString(20, 60, "hidden")
    canvas.save()
    return path


async def test_what_cannot_be_shown_says_why_and_the_process_goes_on(
    render: RenderProcess, tmp_path: Path, pdf: Path
) -> None:
    assert await code_of(render.pages(locked_pdf(tmp_path / "l.pdf"))) == "page_password"
    damaged = written(tmp_path / "d.pdf", b"%PDF-1.7\n" + os.urandom(200))
    assert await code_of(render.pages(damaged)) == "page_unreadable"
    assert await code_of(render.image(pdf, 3, 1.0)) == "page_damaged"
    cut_off = written(tmp_path / "c.tif", picture("TIFF")[:40])
    assert await code_of(render.image(cut_off, 1, 1.0)) in {"page_damaged", "page_type"}
    assert await code_of(render.pages(written(tmp_path / "p.heic", heic()))) == "page_type"
    assert await code_of(render.pages(written(tmp_path / "a.bin", b"\x00\x01" * 50))) == "page_type"
    assert await code_of(render.pages(tmp_path / "gone.pdf")) == "file_vanished"
    before = worker().pid
    assert len((await render.pages(pdf)).sizes) == 2
    assert worker().pid == before


async def test_a_page_of_two_hundred_inches_is_drawn_in_bounds(
    render: RenderProcess, tmp_path: Path
) -> None:
    path = written(tmp_path / "wall.pdf", pdf_of([Page((), (0, 0, 14_400, 14_400))]))
    image = await render.image(path, 1, 4.0)
    assert image.width_px * image.height_px <= 24_100_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not limit a process's memory")
async def test_a_picture_of_a_gigapixel_costs_no_more_than_is_allowed(
    render: RenderProcess, tmp_path: Path
) -> None:
    path = tmp_path / "huge.png"
    path.write_bytes(blank_png(60_000, 40_000))
    before = psutil.Process().memory_info().rss
    code = await code_of(render.image(path, 1, 1.0))
    assert code in {"page_damaged", "page_type", "page_too_big", "page_engine_ended"}
    assert psutil.Process().memory_info().rss - before < 1 << 28


async def test_a_process_that_dies_costs_one_answer(render: RenderProcess, pdf: Path) -> None:
    await render.pages(pdf)
    worker().suspend()
    asked = asyncio.ensure_future(render.image(pdf, 1, 1.0))
    await until(lambda: worker_process._WATCH._watches)
    worker().send_signal(signal.SIGKILL)
    assert await code_of(asked) == "page_engine_ended"
    assert len((await render.pages(pdf)).sizes) == 2


async def test_a_process_that_hangs_is_ended_in_time_and_another_one_started(pdf: Path) -> None:
    render = RenderProcess(limit_s=GIVE_UP_S)
    await render.pages(pdf)
    hung = worker()
    hung.suspend()
    render._limit_s = 0.2
    assert await code_of(render.pages(pdf)) == "page_too_slow"
    assert not hung.is_running() or hung.status() == psutil.STATUS_ZOMBIE
    render._limit_s = GIVE_UP_S
    assert len((await render.pages(pdf)).sizes) == 2
    await render.aclose()


async def test_closing_ends_the_process_even_in_the_middle_of_a_page(pdf: Path) -> None:
    render = RenderProcess(limit_s=GIVE_UP_S)
    await render.pages(pdf)
    busy = worker()
    busy.suspend()
    asked = asyncio.ensure_future(render.image(pdf, 1, 1.0))
    await until(lambda: worker_process._WATCH._watches)
    await render.aclose()
    assert not busy.is_running()
    assert await code_of(asked) == "page_engine_ended"


async def test_pages_that_were_drawn_are_there_at_once_and_within_a_bound(
    render: RenderProcess, pdf: Path
) -> None:
    one_page = len((await render.image(pdf, 1, 1.0)).rgba)
    store = PageStore(render, capacity_bytes=one_page + 1)
    first = await store.image(pdf, 1, 1.0)
    assert await store.image(pdf, 1, 1.0) is first
    await store.image(pdf, 2, 1.0)
    again = await store.image(pdf, 1, 1.0)
    assert again is not first
    assert again == first


async def test_a_page_that_ended_the_process_is_not_tried_again_by_itself(pdf: Path) -> None:
    class Failing(RenderProcess):
        tries = 0

        async def image(self, path: Path, number: int, scale: float) -> PageImage:
            Failing.tries += 1
            raise DocumentError("page_engine_ended")

    store = PageStore(Failing())
    for _ in range(3):
        assert await code_of(store.image(pdf, 1, 1.0)) == "page_engine_ended"
    assert Failing.tries == 1
    store.forget(pdf)
    assert await code_of(store.image(pdf, 1, 1.0)) == "page_engine_ended"
    assert Failing.tries == 2
