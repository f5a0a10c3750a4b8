"""Documents with results to check, read and drawn by the real services over a journal in memory."""

from __future__ import annotations

import asyncio
import copy
import io
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from functools import cache, partial
from pathlib import Path
from typing import Any, cast

from openpyxl import Workbook
from PIL import Image, ImageDraw, ImageFont

from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.domain.evaluation_sets import EvaluationSetPage
from extend_desktop.domain.ids import AccountId, BatchId, FileId
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.sandbox.extraction.extractor import extract
from extend_desktop.sandbox.extractor_catalog import EXTRACTORS
from extend_desktop.services.batch_comparison import BatchComparisons
from extend_desktop.services.evaluation_sets import EvaluationSetsService
from extend_desktop.services.events import Event
from extend_desktop.services.files import FilesService
from extend_desktop.services.retention import RetentionService
from extend_desktop.services.review import Comparisons, Originals, PageStore, ReviewService
from extend_desktop.storage.journal import Journal
from extend_desktop.system.render_process import RenderProcess
from tests.helpers.fake_workspace import NOW, batch, one_input
from tests.helpers.pane_fixtures import StillClock
from tests.helpers.results_fixtures import CONFIG
from tests.helpers.session_parts import SessionParts
from tests.helpers.waiting import GIVE_UP_S

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
REVIEWED = BatchId("r1")
_CONFIG = EXTRACTORS[0].versions[1].config
_PAGE = (620, 877)
_FIRST_ID = 5_000
"""Beyond the ids of other made-up inputs in the same journal."""
_READ_BY_SANDBOX = (".pdf", ".txt")


def connect_services(parts: SessionParts) -> Path:
    """Give the account the services that read its journal, with a process that draws pages.

    Returns the folder for documents, which goes with the session.
    """
    account, api = parts.account, cast("Any", parts.api)
    folder = Path(tempfile.mkdtemp(prefix="documents-"))
    journal = cast("Journal", account.results._journal)
    render = RenderProcess(limit_s=GIVE_UP_S)
    parts.closers.append(partial(_end, render, folder))
    account.review = ReviewService(
        journal,
        journal.marks,
        StillClock(),
        Originals(AccountId("a"), api, folder, str),
        PageStore(render),
        Comparisons(journal, journal.other_runs),
        Event(),
    )
    account.comparisons = BatchComparisons(journal)
    account.evaluation_sets = EvaluationSetsService(cast("Any", _NoSets()), journal)
    account.retention = RetentionService(api, FilesService(api), journal)
    return folder


async def _end(render: RenderProcess, folder: Path) -> None:
    await render.aclose()
    await asyncio.to_thread(shutil.rmtree, folder)


class _NoSets:
    """An account that has no evaluation set yet."""

    async def list_evaluation_sets(self, *_: object) -> EvaluationSetPage:
        return EvaluationSetPage((), None)


def put_documents(
    parts: SessionParts,
    paths: Sequence[Path],
    *,
    batch_id: BatchId = REVIEWED,
    config: Mapping[str, Any] = _CONFIG,
    bodies: Mapping[str, Mapping[str, Any]] | None = None,
    before: Mapping[str, Mapping[str, Any]] | None = None,
) -> None:
    """Put a finished batch of documents, with the outputs given, or else those of the sandbox.

    Args:
        before: the outputs of those that were reviewed, as they were before.
    """
    results = parts.account.results
    results.set_config(config)
    inputs = [
        one_input(
            _FIRST_ID + number + 1_000 * (batch_id != REVIEWED),
            path.name,
            RunStatus.PROCESSED,
            batch_id=batch_id,
            source=str(path),
            position=number,
            part_id=9 if batch_id == REVIEWED else 10,
        )
        for number, path in enumerate(paths, 1)
    ]
    for item, path in zip(inputs, paths, strict=True):
        output = (bodies or {}).get(path.name) or read_by_sandbox(path)
        file = {"object": "file", "id": f"file_{item.id}", "name": item.name}
        first = {"initialOutput": before[path.name]} if before else {}
        results.put_answer(item, {"object": "extract_run", "output": output, "file": file, **first})
    results.set_config(CONFIG)
    parts.account.batches.inputs_of[batch_id] = tuple(inputs)
    counts = PhaseCounts(processed=len(inputs), credits=60)
    name = "Supplier invoices to check"
    parts.account.batches.put(batch(batch_id, name, counts, created_at=NOW, finished_at=NOW))


def read_by_sandbox(path: Path) -> dict[str, Any]:
    """Return what the practice server finds in a document; nothing in what it does not read."""
    if path.suffix.lower() not in _READ_BY_SANDBOX:
        return {"value": {"vendor_name": "Tidewater Marine Supply"}, "metadata": {}}
    return copy.deepcopy(_extracted(path, path.read_bytes()))


@cache
def _extracted(path: Path, _content: bytes) -> dict[str, Any]:
    """What is in a document is looked for once, however many tests show it."""
    return extract(path, path.name, FileId("file_1"), None, dict(_CONFIG)).output


def cited(page: int, *box: float, cells: str = "") -> list[dict[str, Any]]:
    """Return the citations of a value: a box in the points of a page, or cells of a sheet."""
    facts: dict[str, Any] = {"page": {"number": page, "width": _PAGE[0], "height": _PAGE[1]}}
    if cells:
        return [{**facts, "cellRange": cells}]
    left, top, right, bottom = box
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return [{**facts, "polygon": [{"x": x, "y": y} for x, y in corners]}]


def scanned(path: Path, kind: str, pages: int = 1) -> Path:
    """Write a picture of an invoice as a scanner makes it; `kind` is Pillow's word."""
    frames = [_page_picture(number) for number in range(1, pages + 1)]
    more: dict[str, Any] = {"save_all": True, "append_images": frames[1:]} if pages > 1 else {}
    frames[0].save(path, kind, **more)
    return path


def _page_picture(number: int) -> Image.Image:
    picture = Image.new("RGB", _PAGE, "white")
    draw = ImageDraw.Draw(picture)
    for line, text in enumerate(
        (f"Tidewater Marine Supply - page {number}", "Invoice TM-88410", "Total 1,280.50")
    ):
        draw.text((60, 80 + line * 60), text, fill="black", font=_font())
    return picture


@cache
def _font() -> Any:
    return ImageFont.load_default(24)


def workbook(path: Path) -> Path:
    """Write a small spreadsheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Vendor", "Invoice", "Due", "Total"])
    for number in range(1, 30):
        sheet.append(["Tidewater Marine Supply", f"TM-{88_400 + number}", None, number * 112.5])
    content = io.BytesIO()
    book.save(content)
    path.write_bytes(content.getvalue())
    return path


def mail(path: Path) -> Path:
    """Write a mail with a long line and a letter of another script."""
    message = EmailMessage()
    message["Subject"], message["From"] = "Τιμολόγιο TM-88410", "billing@example.com"
    message.set_content("Dear customer,\n\nplease pay 1,280.50 by 2 December.\n" + "Note " * 60)
    path.write_bytes(message.as_bytes())
    return path
