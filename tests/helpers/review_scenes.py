"""The Review page in its states, over real documents: for pictures and for what measures them."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.ids import FileId
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.views.review.page import ReviewPage
from tests.helpers import review_documents as made
from tests.helpers.pane_fixtures import until
from tests.helpers.review_documents import SAMPLES, cited
from tests.helpers.session_parts import SessionParts

_BOX = (60.0, 80.0, 330.0, 110.0)
_SURE, _UNSURE = {"ocrConfidence": 0.98}, {"ocrConfidence": 0.52}


async def review_empty(window: MainWindow, parts: SessionParts) -> None:
    parts.account.batches.known.clear()
    window.work.show_page("review")


async def review_document(window: MainWindow, parts: SessionParts) -> None:
    """Open a document among many, at its first doubtful value."""
    made.connect_services(parts)
    await _show(window, parts, _texts("*.[pP][dD][fF]"), at="tidewater")


async def review_doubtful(window: MainWindow, parts: SessionParts) -> None:
    await review_document(window, parts)
    review = window.work.review
    review.navigation.next_doubt()
    review.fields.doubtful_chip.click()
    review.navigation.check()
    await _drawn(window, parts)


async def review_compare(window: MainWindow, parts: SessionParts) -> None:
    """Lay the values before a correction beside those after it."""
    made.connect_services(parts)
    path = SAMPLES / "invoice-harbor-HP-20417.pdf"
    before = made.read_by_sandbox(path)
    after = {"value": {**before["value"], "vendor_name": "Harbour Paper"}, "metadata": {}}
    made.put_documents(parts, [path], bodies={path.name: after}, before={path.name: before})
    review = await _opened(window, parts, path.name)
    document = review.marking.document
    assert document is not None
    (other,) = await parts.account.review.comparisons.choices(document.input.id)
    review.navigation._comparing.compare(document.input.id, other)
    await until(lambda: review.fields.is_comparing)


async def review_nested(window: MainWindow, parts: SessionParts) -> None:
    """Open an array within a row of another, which a breadcrumb leads out of."""
    folder = made.connect_services(parts)
    path = made.scanned(folder / "Sammelrechnung Åkerlund 2026-11.png", "PNG")
    config = {"schema": _schema(vendor=_text("Vendor"), lines=_array("Line items", _LINE))}
    taxes = [{"name": f"Tax {number}", "rate": number * 3.5} for number in range(1, 5)]
    lines = [{"description": f"Sail {row}", "taxes": taxes} for row in range(1, 9)]
    metadata = {
        "vendor": {**_SURE, "citations": cited(1, *_BOX)},
        "lines[2].taxes[1].rate": {**_UNSURE, "citations": cited(1, *_BOX)},
    }
    answer = {"value": {"vendor": "Åkerlund", "lines": lines}, "metadata": metadata}
    made.put_documents(parts, [path], config=config, bodies={path.name: answer})
    review = await _opened(window, parts, path.name)
    grid = review.fields.arrays.grids[0]
    grid.table.setCurrentIndex(grid.table.model().index(2, 1))
    QTest.keyClick(grid.table, Qt.Key.Key_Return)
    await until(lambda: review.fields.arrays.nested_fields)


async def review_without_a_place(window: MainWindow, parts: SessionParts) -> None:
    folder = made.connect_services(parts)
    path = Path(shutil.copyfile(SAMPLES / "receipt-espresso.pdf", folder / "receipt.pdf"))
    value = {"vendor_name": "Espresso", "invoice_number": "", "due_date": None}
    answer = {"value": value, "metadata": {"vendor_name": {**_UNSURE, "insights": [_INSIGHT]}}}
    await _show(window, parts, [path], {path.name: answer})


async def review_broken(window: MainWindow, parts: SessionParts) -> None:
    """Show the values of a document whose pages cannot be drawn."""
    folder = made.connect_services(parts)
    path = folder / "Rechnung Müller & Söhne, beschädigt.pdf"
    path.write_bytes((SAMPLES / "tidewater 3 pages.pdf").read_bytes()[:2_000])
    answer = {"value": {"vendor_name": "Müller & Söhne"}, "metadata": {"vendor_name": _UNSURE}}
    await _show(window, parts, [path], {path.name: answer})


async def review_sheet(window: MainWindow, parts: SessionParts) -> None:
    """Show a spreadsheet with the cell that a value was read from."""
    path = made.workbook(made.connect_services(parts) / "Ledger 2026-11.xlsx")
    await _show(window, parts, [path], _answers(path, cited(1, cells="D3")))


async def review_image(window: MainWindow, parts: SessionParts) -> None:
    path = made.scanned(made.connect_services(parts) / "photo of a receipt.jpg", "JPEG")
    await _show(window, parts, [path], _answers(path, cited(1, *_BOX)))


async def review_tiff(window: MainWindow, parts: SessionParts) -> None:
    """Show the third page of a fax."""
    path = made.scanned(made.connect_services(parts) / "scan_20261103_0101.tif", "TIFF", 5)
    await _show(window, parts, [path], _answers(path, cited(3, *_BOX)))


async def review_mail(window: MainWindow, parts: SessionParts) -> None:
    path = made.mail(made.connect_services(parts) / "Fwd_ Τιμολόγιο TM-88410.eml")
    await _show(window, parts, [path], _answers(path, []))


async def review_text(window: MainWindow, parts: SessionParts) -> None:
    made.connect_services(parts)
    await _show(window, parts, [SAMPLES / "invoice-oakfield-100482.txt"])


async def review_office(window: MainWindow, parts: SessionParts) -> None:
    """Show a document of a kind that has no picture here."""
    path = made.connect_services(parts) / "Lease Maplewood 12.docx"
    path.write_bytes(b"PK\x03\x04" + bytes(2_000))
    await _show(window, parts, [path], _answers(path, []))


async def review_moved(window: MainWindow, parts: SessionParts) -> None:
    """Say that an original is not on this computer, though Extend has it."""
    made.connect_services(parts)
    path = Path("/mnt/archive/2026/Invoice Summit Facilities Group 2026-11 A.pdf")
    await _show(window, parts, [path], _answers(path, cited(1, *_BOX)))


async def review_offline(window: MainWindow, parts: SessionParts) -> None:
    """Say that it cannot be downloaded now."""
    files = {FileId(f"file_{number}") for number in range(10_000)}
    parts.api.refusals.update((file_id, ConnectivityError("dns")) for file_id in files)
    await review_moved(window, parts)
    window.work.review.page.loader.download()
    await _drawn(window, parts)


async def review_find(window: MainWindow, parts: SessionParts) -> None:
    """Search the documents, and the text of the page."""
    await review_document(window, parts)
    review = window.work.review
    review.documents.filter.open()
    review.page.open_search()
    QTest.keyClicks(review.page.search_bar.field, "rope")
    count = review.page.search_bar.count
    await until(lambda: any(map(str.isdigit, count.full_text())))
    await until(lambda: review.fields.table.model().rowCount() > 0, "the values beside the page")


_INSIGHT = {"type": "issue", "content": "The stamp of the post office hides the first letters."}


def _text(title: str) -> dict[str, Any]:
    return {"type": "string", "extend:name": title}


def _schema(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _array(title: str, item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "extend:name": title, "items": item}


_TAX = _schema(name=_text("Tax"), rate={"type": "number", "extend:name": "Rate"})
_LINE = _schema(description=_text("Description"), taxes=_array("Taxes", _TAX))


def _texts(pattern: str) -> list[Path]:
    unreadable = ("damaged", "protected", "without text")
    found = sorted(SAMPLES.glob(pattern))
    return [path for path in found if not any(word in path.name for word in unreadable)]


def _answers(path: Path, citations: Sequence[object]) -> dict[str, Mapping[str, Any]]:
    """Return an answer with one value that is cited and doubtful, and one that is not."""
    value = {
        "vendor_name": "Tidewater Marine Supply",
        "invoice_number": "TM-88410",
        "total": {"amount": 1280.5, "iso_4217_currency_code": "USD"},
    }
    metadata = {
        "vendor_name": {**_UNSURE, "citations": citations},
        "invoice_number": {**_SURE, "citations": citations},
    }
    return {path.name: {"value": value, "metadata": metadata}}


async def _show(
    window: MainWindow,
    parts: SessionParts,
    paths: Sequence[Path],
    bodies: Mapping[str, Mapping[str, Any]] | None = None,
    at: str = "",
) -> None:
    made.put_documents(parts, paths, bodies=bodies)
    name = next(path.name for path in paths if at in path.name)
    await _opened(window, parts, name)


async def _opened(window: MainWindow, parts: SessionParts, name: str) -> ReviewPage:
    """Open Review at a document, and wait until its page is drawn or something is said of it."""
    work, inputs = window.work, parts.account.batches.inputs_of[made.REVIEWED]
    services = parts.session.current
    assert services is not None
    work.bind(replace(services, review=parts.account.review))
    work.show_page("review")
    item = next(item for item in inputs if item.name == name)
    work.review.open(made.REVIEWED, item.id)
    await until(lambda: work.review.current == item.id)
    await _drawn(window, parts)
    return work.review


async def _drawn(window: MainWindow, parts: SessionParts) -> None:
    review = window.work.review
    await review.page.context.tasks.idle()
    await until(lambda: not review.page.busy.busy)


REVIEW_SCENES = (
    review_empty,
    review_document,
    review_doubtful,
    review_find,
    review_compare,
    review_nested,
    review_without_a_place,
    review_broken,
    review_sheet,
    review_image,
    review_tiff,
    review_mail,
    review_text,
    review_office,
    review_moved,
    review_offline,
)
