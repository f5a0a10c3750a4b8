"""Extractors and their versions. Only the sandbox imports this module.

Source: docs/extend-api.md#extractors.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from starlette.responses import JSONResponse, Response

from extend_desktop.sandbox import queries, wire
from extend_desktop.sandbox.call import ReceivedCall
from extend_desktop.sandbox.extractor_catalog import SandboxExtractor
from extend_desktop.sandbox.page_tokens import PageTokens
from extend_desktop.sandbox.problems import not_found
from extend_desktop.values import dataclass

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class ExtractorEndpoints:
    """The endpoints under `/extractors`."""

    tokens: PageTokens
    extractors: tuple[SandboxExtractor, ...]

    async def list_extractors(self, call: ReceivedCall) -> Response:
        by = queries.one_of(call.query, "sortBy", ("updatedAt", "createdAt"), "updatedAt")
        query = queries.page_query(call.query, self.tokens, "extractors", ("sortBy",))
        ordered = sorted(
            self.extractors,
            key=lambda item: item.created_at if by == "createdAt" else item.updated_at,
            reverse=query.descending,
        )
        return self._page(query, ordered, wire.extractor_summary)

    async def get_extractor(self, call: ReceivedCall) -> Response:
        return JSONResponse(wire.extractor_detail(self._find(call)))

    async def list_versions(self, call: ReceivedCall) -> Response:
        """Give a page of versions: newest first with the draft on top, or the other way round."""
        extractor = self._find(call)
        query = queries.page_query(call.query, self.tokens, f"versions {extractor.id}", ())
        versions = list(extractor.versions if query.descending else reversed(extractor.versions))
        return self._page(query, versions, lambda item: wire.version_summary(extractor, item))

    async def get_version(self, call: ReceivedCall) -> Response:
        """Give a version by id, number, `draft` or `latest`."""
        extractor = self._find(call)
        version = extractor.find_version(call.path("version_id"))
        if version is None:
            raise not_found("extractor version", call.path("version_id"))
        return JSONResponse(wire.version_detail(extractor, version))

    def _find(self, call: ReceivedCall) -> SandboxExtractor:
        return find_extractor(self.extractors, call.path("id"))

    def _page(
        self,
        query: queries.PageQuery,
        items: list[_Item],
        write: Callable[[_Item], dict[str, Any]],
    ) -> Response:
        start = query.after or 0
        end = start + query.size
        token = self.tokens.write(query.listing, end) if end < len(items) else None
        return JSONResponse(wire.listing([write(item) for item in items[start:end]], token))


def find_extractor(extractors: tuple[SandboxExtractor, ...], extractor_id: str) -> SandboxExtractor:
    """Find an extractor.

    Raises:
        ApiProblem: 404.
    """
    for extractor in extractors:
        if extractor.id == extractor_id:
            return extractor
    raise not_found("extractor", extractor_id)
