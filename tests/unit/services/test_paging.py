"""Files page by page, extractors and their versions, over a small server of lists."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from extend_desktop.domain.errors import ExpectedError, RequestError, ServiceError
from extend_desktop.domain.extractors import (
    Extractor,
    ExtractorDetail,
    ExtractorPage,
    ExtractorVersion,
    ExtractorVersionPage,
)
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile
from extend_desktop.domain.ids import ExtractorId, FileId
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.files import FilesService
from extend_desktop.services.ports import ByteProgress, Urgency


def files(first: int, count: int) -> tuple[RemoteFile, ...]:
    return tuple(
        RemoteFile(FileId(f"file_{number}"), f"{number}.pdf", "PDF", 1, None, None)
        for number in range(first, first + count)
    )


class FilesServer:
    """25 files; the second page is a short one, which is not the end."""

    def __init__(self) -> None:
        self.pages = {None: (1, 10, "t2"), "t2": (11, 4, "t3"), "t3": (15, 10, None)}
        self.gates: dict[str, asyncio.Event] = {}
        self.at_gate = asyncio.Event()
        self.expired: set[str] = set()
        self.asked: list[str | None] = []
        self.refusals: dict[str, ExpectedError] = {}

    async def list_files(
        self,
        query: FileQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.INTERACTIVE,
    ) -> FilePage:
        self.asked.append(page_token)
        if query.name_contains in self.gates:
            self.at_gate.set()
            await self.gates[query.name_contains].wait()
        if page_token in self.expired:
            raise RequestError("invalid_request")
        first, count, following = self.pages[page_token]
        return FilePage(files(first, count), following)

    async def get_file(self, file_id: FileId) -> RemoteFile:
        raise NotImplementedError

    async def upload_file(
        self,
        path: Path,
        *,
        name: str,
        password: str | None = None,
        convert_to_pdf: bool = False,
        on_progress: ByteProgress | None = None,
    ) -> RemoteFile:
        raise NotImplementedError

    async def download_file(
        self, file_id: FileId, target: Path, *, on_progress: ByteProgress | None = None
    ) -> None:
        await asyncio.to_thread(target.write_text, file_id)

    async def delete_file(self, file_id: FileId) -> None:
        if file_id in self.refusals:
            raise self.refusals[file_id]


async def test_forward_and_back_by_remembered_tokens() -> None:
    server = FilesServer()
    service = FilesService(server)
    first = await service.load(FileQuery())
    assert (first.number, first.first_row, first.has_previous, first.has_next) == (
        1,
        1,
        False,
        True,
    )
    second = await service.next()
    assert (second.number, second.first_row, second.has_next) == (2, 11, True)
    third = await service.next()
    assert (third.number, third.first_row, third.has_next) == (3, 15, False)
    assert (await service.next()).number == 3
    assert (await service.previous()).page.files == second.page.files
    assert (await service.refresh()).number == 2
    assert (await service.first()).number == 1
    assert (await service.previous()).number == 1
    assert server.asked == [None, "t2", "t3", "t3", "t2", "t2", None, None]


async def test_an_expired_token_starts_again_and_says_so() -> None:
    server = FilesServer()
    service = FilesService(server)
    await service.load(FileQuery())
    server.expired.add("t2")
    listing = await service.next()
    assert listing.restarted
    assert (listing.number, listing.first_row) == (1, 1)
    server.expired.clear()
    assert not (await service.next()).restarted


async def test_a_refused_first_page_is_an_error() -> None:
    server = FilesServer()
    server.expired.add(None)  # type: ignore[arg-type]
    with pytest.raises(RequestError):
        await FilesService(server).load(FileQuery())
    with pytest.raises(RequestError):
        await FilesService(server).next()


async def test_a_late_answer_does_not_replace_a_newer_one() -> None:
    server = FilesServer()
    gate = server.gates["old"] = asyncio.Event()
    service = FilesService(server)
    old = asyncio.create_task(service.load(FileQuery("old")))
    await server.at_gate.wait()
    new = await service.load(FileQuery("new"))
    gate.set()
    assert (await old).query.name_contains == "old"
    assert service.listing == new


async def test_deleting_tells_of_each_file() -> None:
    server = FilesServer()
    server.refusals = {
        "file_2": RequestError("not_found"),
        "file_3": ServiceError("internal"),
    }
    ids = [FileId(f"file_{number}") for number in (1, 2, 3)]
    outcomes = await FilesService(server).delete(ids)
    assert [outcome.file_id for outcome in outcomes] == ids
    assert [outcome.error.code if outcome.error else None for outcome in outcomes] == [
        None,
        None,
        "internal",
    ]


async def test_downloads_go_to_the_target(tmp_path: Path) -> None:
    await FilesService(FilesServer()).download(FileId("file_1"), tmp_path / "x")
    assert (tmp_path / "x").read_text() == "file_1"


def extractor(number: int, name: str) -> Extractor:
    return Extractor(ExtractorId(f"ex_{number}"), name, None, None)


def version(word: str) -> ExtractorVersion:
    return ExtractorVersion(f"exv_{word}", ExtractorId("ex_1"), word, None, None)


class ExtractorsServer:
    """Three extractors on two pages, the second repeating one of the first."""

    def __init__(self) -> None:
        self.calls = 0
        self.endless = False
        self.versions = [version("draft"), version("1.0"), version("2.0")]

    async def list_extractors(self, page_token: str | None = None) -> ExtractorPage:
        self.calls += 1
        if page_token is None or self.endless:
            return ExtractorPage((extractor(1, "receipts"), extractor(2, "Invoices")), "t2")
        return ExtractorPage((extractor(2, "Invoices"), extractor(3, "invoices")), None)

    async def list_extractor_versions(
        self, extractor_id: ExtractorId, page_token: str | None = None
    ) -> ExtractorVersionPage:
        if page_token is None:
            return ExtractorVersionPage(tuple(self.versions[:1]), "t2")
        return ExtractorVersionPage(tuple(self.versions[1:]), None)

    async def get_extractor_version(
        self, extractor_id: ExtractorId, version: str
    ) -> ExtractorDetail:
        for item in self.versions:
            if item.version == version:
                return ExtractorDetail(item, {})
        raise RequestError("not_found")


async def test_all_extractors_by_name_and_kept() -> None:
    server = ExtractorsServer()
    service = ExtractorsService(server)
    listed = await service.list_all()
    assert [item.id for item in listed] == ["ex_2", "ex_3", "ex_1"]
    assert await service.list_all() is listed
    assert server.calls == 2
    await service.list_all(refresh=True)
    assert server.calls == 4


async def test_a_list_that_goes_in_circles_is_stopped() -> None:
    server = ExtractorsServer()
    server.endless = True
    with pytest.raises(ServiceError) as caught:
        await ExtractorsService(server).list_all()
    assert caught.value.code == "endless_listing"


async def test_extractors_are_found_by_id_or_name() -> None:
    service = ExtractorsService(ExtractorsServer())
    assert (await service.find("ex_3")).id == "ex_3"
    assert (await service.find("RECEIPTS")).id == "ex_1"
    with pytest.raises(RequestError) as several:
        await service.find("Invoices")
    assert several.value.code == "ambiguous_name"
    with pytest.raises(RequestError) as unknown:
        await service.find("leases")
    assert unknown.value.code == "no_such_extractor"
    assert "receipts" in str(unknown.value.facts["known"])


async def test_latest_is_pinned_to_what_it_means_now() -> None:
    server = ExtractorsServer()
    service = ExtractorsService(server)
    detail = await service.detail(ExtractorId("ex_1"), "latest")
    assert detail.version.version == "2.0"
    assert (await service.detail(ExtractorId("ex_1"), "draft")).version.is_draft
    server.versions = [version("draft")]
    assert (await service.detail(ExtractorId("ex_1"), "latest")).version.is_draft
    server.versions = []
    with pytest.raises(RequestError):
        await service.detail(ExtractorId("ex_1"), "latest")
