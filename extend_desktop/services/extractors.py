"""The extractors of one account and their versions; faces and the batch service use it."""

from __future__ import annotations

from functools import partial

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.extractors import (
    LATEST,
    Extractor,
    ExtractorDetail,
    ExtractorVersion,
    newest_published,
)
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.services.paging import all_items
from extend_desktop.services.ports import ExtractorsApi

_MOST_NAMED = 10


class ExtractorsService:
    """Lists extractors once and keeps the list; versions are asked for each time."""

    def __init__(self, api: ExtractorsApi) -> None:
        self._api = api
        self._known: tuple[Extractor, ...] | None = None

    async def list_all(self, *, refresh: bool = False) -> tuple[Extractor, ...]:
        """Return all extractors by name; from memory unless `refresh`.

        Raises:
            ExpectedError: they cannot be listed; `endless_listing` when the list has no end.
        """
        if self._known is None or refresh:
            self._known = await self._fetch_all()
        return self._known

    async def find(self, name_or_id: str) -> Extractor:
        """Return the extractor with this id, else the only one with this name (any case).

        Raises:
            RequestError: `no_such_extractor`; or `ambiguous_name` when several have the name.
        """
        extractors = await self.list_all()
        for extractor in extractors:
            if extractor.id == name_or_id:
                return extractor
        wanted = name_or_id.casefold()
        named = [item for item in extractors if item.name.casefold() == wanted]
        if not named:
            known = ", ".join(item.name for item in extractors[:_MOST_NAMED]) or "none"
            raise RequestError("no_such_extractor", name=name_or_id, known=known)
        if len(named) > 1:
            raise RequestError("ambiguous_name", name=name_or_id)
        return named[0]

    async def versions(self, extractor_id: ExtractorId) -> tuple[ExtractorVersion, ...]:
        """Return all versions of an extractor, in the server's order: the draft, then newest first.

        Raises:
            ExpectedError: they cannot be listed; `endless_listing` when the list has no end.
        """
        fetch = partial(self._api.list_extractor_versions, extractor_id)
        return await all_items(fetch, lambda page: page.versions, "list_extractor_versions")

    async def detail(self, extractor_id: ExtractorId, version: str) -> ExtractorDetail:
        """Return a version with its config; `latest` becomes the version it means right now.

        Raises:
            ExpectedError: it cannot be fetched; `not_found` when there is no such version.
        """
        wanted = version
        if version == LATEST:
            newest = newest_published(await self.versions(extractor_id))
            if newest is None:
                raise RequestError("not_found", reason="no_extractor_version")
            wanted = newest.version
        return await self._api.get_extractor_version(extractor_id, wanted)

    async def _fetch_all(self) -> tuple[Extractor, ...]:
        found = await all_items(
            self._api.list_extractors, lambda page: page.extractors, "list_extractors"
        )
        return tuple(sorted(found, key=lambda item: (item.name.casefold(), item.id)))
