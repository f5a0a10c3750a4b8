"""Getting files in, beside what the disk, the hash and PDFium do by themselves."""

from __future__ import annotations

import asyncio
import hashlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import cycle, islice
from math import inf
from pathlib import Path

import psutil
import pypdfium2

from extend_desktop.bootstrap.preflight import Preflight
from extend_desktop.documents.inspection import fingerprint
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.staging import StagingService
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.folder_scan import FolderScanner
from tests.bench.documents import write_files
from tests.bench.scale import Scale
from tests.helpers.pdf_files import Page, pdf_of
from tests.helpers.real_staging import staging_service

_PAGES = (1, 1, 2, 1, 3, 1, 2, 12)
"""Of one file after the other: most documents that are sent have one page or two, some have many."""
_HASHED_BYTES = 128 << 20


async def scan_rate(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The search through a tree beside `os.walk` with a `stat` for each file."""
    for number in range(scale.dropped_files // 100):
        write_files(folder / f"{number:04}", 100, 10)
    own_s = await _best_s(lambda: sum(map(len, FolderScanner().scan([folder]))))
    peer_s = await _best_s(lambda: _walk(folder))
    return {"scan_rate_vs_walk": own_s / peer_s}


async def hashing(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The rate at which a file is fingerprinted beside `hashlib` over the same file."""
    path = folder / "large.pdf"
    path.write_bytes(os.urandom(1 << 20) * (_HASHED_BYTES >> 20))
    own_s = await _best_s(lambda: fingerprint(path))
    peer_s = await _best_s(lambda: _hash(path))
    return {"hash_vs_hashlib": peer_s / own_s}


async def preflight_rate(scale: Scale, folder: Path) -> Mapping[str, float]:
    """Small PDFs a second, from the list to what is known of each, beside bare pypdfium2.

    The peer opens each file in one process and looks at the size of each page. Ours hashes it, looks
    for its content elsewhere, and asks processes of their own. Both get the best of the same rounds.
    """
    rounds = [_pdfs(folder / f"round {at}", scale.preflighted_files) for at in range(3)]
    warm_up = _pdfs(folder / "first", 50)
    peer_s = own_s = peer_cpu_s = own_cpu_s = inf
    tasks, preflight = TaskRunner(), Preflight()
    staging = staging_service(tasks, preflight, Passwords())
    try:
        # The processes are started before, and stay for the next drop in the program too.
        staging.add_paths(warm_up)
        await staging.wait_until_idle()
        for paths in rounds:
            begun_s = _cpu_s()
            peer_s = min(peer_s, await asyncio.to_thread(_taken_s, partial(_all_pages, paths)))
            between_s = _cpu_s()
            own_s = min(own_s, await _staged_s(staging, paths))
            peer_cpu_s = min(peer_cpu_s, between_s - begun_s)
            own_cpu_s = min(own_cpu_s, _cpu_s() - between_s)
        rounds.append(warm_up)
        assert staging.plan.pages == sum(_page_count(len(paths)) for paths in rounds)
    finally:
        staging.close()
        await tasks.aclose()
        preflight.close()
    return {
        "preflight_pages_per_s": peer_s / own_s,
        "preflight_cpu": peer_cpu_s / own_cpu_s,
        "preflight_own_pages_per_s": _page_count(scale.preflighted_files) / own_s,
    }


def _cpu_s() -> float:
    """Return the processor time of this process and of those it has started, which are running."""
    children = [child.cpu_times() for child in psutil.Process().children()]
    return time.process_time() + sum(times.user + times.system for times in children)


async def _staged_s(staging: StagingService, paths: Sequence[Path]) -> float:
    began_s = time.perf_counter()
    staging.add_paths(paths)
    await staging.wait_until_idle()
    return time.perf_counter() - began_s


async def _best_s(work: Callable[[], object]) -> float:
    return min([await asyncio.to_thread(_taken_s, work) for _ in range(3)])


def _taken_s(work: Callable[[], object]) -> float:
    began_s = time.perf_counter()
    work()
    return time.perf_counter() - began_s


def _walk(folder: Path) -> int:
    return sum(
        os.stat(os.path.join(place, name)).st_size  # noqa: PTH116, PTH118 - as anybody would write it
        for place, _, names in os.walk(folder)
        for name in names
    )


def _hash(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _page_count(files: int) -> int:
    return sum(islice(cycle(_PAGES), files))


def _pdfs(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{number:05}.pdf" for number in range(count)]
    for number, (path, pages) in enumerate(zip(paths, cycle(_PAGES), strict=False)):
        text = f"Invoice {folder.name} {number}"
        path.write_bytes(pdf_of([Page(((text, 20, 40),)) for _ in range(pages)]))
    return paths


def _all_pages(paths: Sequence[Path]) -> int:
    return sum(map(_pages, paths))


def _pages(path: Path) -> int:
    """Look at each page, as the preflight does."""
    document = pypdfium2.PdfDocument(path)
    try:
        return sum(min(document.get_page_size(at)) > 0 for at in range(len(document)))
    finally:
        document.close()
