"""The checks of `--smoke` that need no Qt; each says what it found, or raises. For bootstrap only."""

from __future__ import annotations

import asyncio
from pathlib import Path

from extend_desktop.bootstrap.key_cipher import KeyCipherProcess
from extend_desktop.credentials.backends import Backends, find_backends
from extend_desktop.documents.page_pictures import PagePicture, draw_page
from extend_desktop.domain.batches import BatchSpec, InputKind, InputSpec
from extend_desktop.domain.errors import DefectError
from extend_desktop.domain.extractors import LATEST
from extend_desktop.domain.ids import AccountId, BatchId, ExtractorId
from extend_desktop.domain.runs import DEFAULT_PRIORITY
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.results import GridQuery
from extend_desktop.services.session import Session
from extend_desktop.storage.journal import Journal
from extend_desktop.system.network import count_authorities

SAMPLE = "invoice-harbor-HP-20417.pdf"
EXTRACTOR = "Invoices"
_NAME = "Smoke"
_LIMIT_S = 60.0
_LEAST_INK = 0.005
"""The share of a page that text covers at least; the sample has several times that."""


async def check_page_picture(resources: Path) -> str:
    """Draw the first page of a sample; it must not be blank."""
    picture = await asyncio.to_thread(draw_page, resources / "samples" / SAMPLE, 1)
    share = _ink(picture)
    if share < _LEAST_INK:
        raise DefectError("invariant", page="blank", ink=round(share, 5))
    return f"{picture.width_px} x {picture.height_px} pixels, {share:.1%} of them ink"


def _ink(picture: PagePicture) -> float:
    green = picture.rgba[1::4]
    return 1 - green.count(0xFF) / len(green)


async def check_journal(file: Path, clock: Clock) -> str:
    """Write a batch into a new journal, open it again and find the batch."""
    spec = BatchSpec(
        AccountId("smoke"),
        _NAME,
        ExtractorId("ex_smoke"),
        EXTRACTOR,
        LATEST,
        "1.0",
        {},
        DEFAULT_PRIORITY,
        (InputSpec(InputKind.REMOTE, SAMPLE, "file_smoke"),),
    )
    journal = await Journal.open(file)
    try:
        written = await journal.batches.create(spec, clock.now())
    finally:
        await journal.aclose()
    journal = await Journal.open(file)
    try:
        found = [
            (batch.id, batch.name, batch.phase_counts.total)
            for batch in await journal.batches.all()
        ]
    finally:
        await journal.aclose()
    if found != [(written, _NAME, 1)]:
        raise DefectError("invariant", batches=len(found))
    return f"a batch of {found[0][2]} input was written, and read again after reopening"


async def check_keyring() -> str:
    """List the keyrings that are bundled, and those this computer offers right now."""
    found: Backends = await asyncio.to_thread(find_backends)
    if found.missing:
        raise DefectError("invariant", missing=" ".join(found.missing))
    usable = " ".join(found.usable) or "none"
    return f"bundled: {' '.join(found.bundled)}; usable here: {usable}"


async def check_key_file() -> str:
    """Encrypt and decrypt in the process that does so, and with the library that was bundled."""
    cipher = KeyCipherProcess()
    kept = await asyncio.to_thread(cipher.encrypt, _NAME.encode(), _NAME)
    found = await asyncio.to_thread(cipher.decrypt, kept, _NAME)
    if found != _NAME.encode():
        raise DefectError("invariant", bytes=len(found))
    return "a secret was encrypted under a passphrase, and read back"


async def check_trust() -> str:
    """Count the authorities the operating system trusts; there must be some."""
    count = await asyncio.to_thread(count_authorities)
    if not count:
        raise DefectError("invariant", authorities=0)
    return f"{count} authorities trusted by the operating system"


async def check_batch(session: Session, resources: Path) -> str:
    """Run one document through the practice server, to the end and with values."""
    async with asyncio.timeout(_LIMIT_S):
        services = await session.open_sandbox()
        batch_id = await _submit(services, resources / "samples" / SAMPLE)
        batch = await services.batches.wait_until_done(batch_id)
        rows = await services.results.rows(await services.results.order(batch_id, GridQuery()))
    values = sum(cell.value not in {None, ""} for row in rows for cell in row.cells)
    if batch.phase_counts.processed != 1 or not values:
        raise DefectError("invariant", processed=batch.phase_counts.processed, values=values)
    return f"1 document processed, {values} values extracted"


async def _submit(services: AccountServices, document: Path) -> BatchId:
    extractor = await services.extractors.find(EXTRACTOR)
    services.staging.add_paths([document])
    await services.staging.wait_until_idle()
    terms = BatchTerms(_NAME, extractor, LATEST, DEFAULT_PRIORITY)
    return await services.batches.submit(terms, services.staging.drafts)
