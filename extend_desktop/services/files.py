"""Paging through the files stored at Extend, downloading and deleting them; faces use it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from extend_desktop.domain.errors import ExpectedError, RequestError
from extend_desktop.domain.files import MAX_PAGE_SIZE, FilePage, FileQuery, RemoteFile
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.services.deletion import deletion_error
from extend_desktop.services.paging import all_pages
from extend_desktop.services.ports import ByteProgress, FilesApi
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.unfinished import Note, unnoted
from extend_desktop.values import dataclass

_PARALLEL_DELETES = 4
"""Deletes share the rate with uploads; more at once would only queue for it."""


@dataclass(frozen=True, slots=True)
class FileListing:
    """One page of a listing, with its place.

    Attributes:
        number: of the page, from 1.
        first_row: number of its first row in the whole listing, from 1.
        restarted: the page asked for could not be had any more, so this is the first one.
    """

    query: FileQuery
    page: FilePage
    number: int
    first_row: int
    has_next: bool
    has_previous: bool
    restarted: bool = False


@dataclass(frozen=True, slots=True)
class DeleteOutcome:
    """What came of deleting one file; `error` is None when it is gone."""

    file_id: FileId
    error: ExpectedError | None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page starts: its token (None for the first) and its first row's number."""

    token: str | None
    first_row: int


_START = _Place(None, 1)


class FileGuard:
    """What the journal knows of the files of one account."""

    def __init__(self, account_id: AccountId, journal: JournalPort) -> None:
        self._account_id = account_id
        self._journal = journal

    async def in_use(self, file_ids: Sequence[FileId]) -> frozenset[FileId]:
        """Return those a batch uses which has not ended."""
        return await self._journal.control.files_in_use(self._account_id, file_ids)

    async def forget(self, file_ids: Sequence[FileId]) -> None:
        """Note that these are gone, so that their content is uploaded again when needed."""
        await self._journal.known_files.forget(self._account_id, file_ids)


class FilesService:
    """The files of one account. Tokens only lead forward, so the way back is remembered.

    Each verb returns its own answer; `listing` is the answer to the latest question only.
    """

    def __init__(self, api: FilesApi, guard: FileGuard | None = None, note: Note = unnoted) -> None:
        """Take `guard` where there is a journal; without one any file may be deleted.

        `note` is for what is downloaded and not whole yet.
        """
        self.listing: FileListing | None = None
        self.note = note
        self._api = api
        self._guard = guard
        self._places: tuple[_Place, ...] = (_START,)
        self._question = 0

    async def load(self, query: FileQuery) -> FileListing:
        """Start a listing and return its first page."""
        return await self._show(query, (_START,))

    async def next(self) -> FileListing:
        """Return the page after the shown one; the shown one again when there is none."""
        shown = self._shown()
        token = shown.page.next_token
        if token is None:
            return await self.refresh()
        following = _Place(token, shown.first_row + len(shown.page.files))
        return await self._show(shown.query, (*self._places, following))

    async def previous(self) -> FileListing:
        """Return the page before the shown one; the first again when there is none."""
        return await self._show(self._shown().query, self._places[:-1] or (_START,))

    async def first(self) -> FileListing:
        """Return the first page of the shown listing."""
        return await self._show(self._shown().query, (_START,))

    async def refresh(self) -> FileListing:
        """Return the shown page as it is now."""
        return await self._show(self._shown().query, self._places)

    async def matching(self, query: FileQuery) -> AsyncIterator[tuple[RemoteFile, ...]]:
        """Yield all files that a query matches, some at a time, without their addresses.

        The pages are as large as Extend allows, and none is kept. Names are compared here as well:
        Extend ignores filters that it does not know.

        Raises:
            ExpectedError: a page cannot be read; `endless_listing` when the list has no end.
        """
        largest = replace(query, page_size=MAX_PAGE_SIZE)
        wanted = query.name_contains.casefold()
        async for page in all_pages(partial(self._api.list_files, largest), "list_files"):
            fitting = [file for file in page.files if wanted in file.name.casefold()]
            yield tuple(replace(file, presigned_url=None) for file in fitting)

    async def download(
        self, file_id: FileId, target: Path, on_progress: ByteProgress | None = None
    ) -> None:
        """Write a file's content to `target`, through a fresh download address.

        Raises:
            ExpectedError: it cannot be fetched or written.
        """
        await self._api.download_file(file_id, target, on_progress=on_progress)

    async def delete(self, file_ids: Sequence[FileId]) -> tuple[DeleteOutcome, ...]:
        """Delete files for good; one that is gone already counts as deleted.

        A file that a live batch uses is refused with `file_in_use`.

        Raises:
            StorageError: the journal cannot say which are used, so nothing was deleted.
        """
        used = frozenset[FileId]() if self._guard is None else await self._guard.in_use(file_ids)
        turns = asyncio.Semaphore(_PARALLEL_DELETES)

        async def delete_one(file_id: FileId) -> DeleteOutcome:
            if file_id in used:
                return DeleteOutcome(file_id, RequestError("file_in_use", id=file_id))
            async with turns:
                return DeleteOutcome(file_id, await deletion_error(self._api.delete_file(file_id)))

        outcomes = tuple(await asyncio.gather(*(delete_one(file_id) for file_id in file_ids)))
        if self._guard is not None:
            await self._guard.forget(
                [outcome.file_id for outcome in outcomes if outcome.error is None]
            )
        return outcomes

    def _shown(self) -> FileListing:
        if self.listing is None:
            raise RequestError("invalid_request", reason="no_listing")
        return self.listing

    async def _show(self, query: FileQuery, places: tuple[_Place, ...]) -> FileListing:
        self._question += 1
        question = self._question
        try:
            listing = await self._fetch(query, places, restarted=False)
        except RequestError:
            if places[-1].token is None:
                raise
            # The token may have expired; how long one lives is not documented.
            places = (_START,)
            listing = await self._fetch(query, places, restarted=True)
        if question == self._question:
            self.listing, self._places = listing, places
        return listing

    async def _fetch(
        self, query: FileQuery, places: tuple[_Place, ...], *, restarted: bool
    ) -> FileListing:
        place = places[-1]
        page = await self._api.list_files(query, place.token)
        return FileListing(
            query,
            page,
            number=len(places),
            first_row=place.first_row,
            has_next=page.next_token is not None,
            has_previous=len(places) > 1,
            restarted=restarted,
        )
