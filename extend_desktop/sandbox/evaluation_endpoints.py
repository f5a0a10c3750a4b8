"""Evaluation sets: list, create, read, add items. Only the sandbox imports this module.

Source: docs/extend-api.md#evaluation-sets.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import Field
from starlette.responses import JSONResponse, Response

from extend_desktop.sandbox import queries, wire
from extend_desktop.sandbox.bodies import Body, parse_body
from extend_desktop.sandbox.call import ReceivedCall
from extend_desktop.sandbox.evaluation_sets import EvaluationItem, EvaluationSet
from extend_desktop.sandbox.extractor_catalog import SandboxExtractor
from extend_desktop.sandbox.extractor_endpoints import find_extractor
from extend_desktop.sandbox.identifiers import new_id
from extend_desktop.sandbox.page_tokens import PageTokens
from extend_desktop.sandbox.problems import bad_body, not_found
from extend_desktop.values import dataclass

_Id = Annotated[str, Field(min_length=1, max_length=queries.MAX_ID_LENGTH)]


class _NewSet(Body):
    name: Annotated[str, Field(min_length=1, max_length=255)]
    entityId: _Id  # noqa: N815 - the wire's name
    description: str = ""


class _ExpectedOutput(Body):
    value: dict[str, Any]


class _NewItem(Body):
    fileId: _Id  # noqa: N815 - the wire's name
    expectedOutput: _ExpectedOutput  # noqa: N815 - the wire's name


class _NewItems(Body):
    items: Annotated[list[_NewItem], Field(min_length=1, max_length=100)]


@dataclass(frozen=True, slots=True)
class EvaluationEndpoints:
    """The endpoints under `/evaluation_sets`."""

    tokens: PageTokens
    extractors: tuple[SandboxExtractor, ...]
    tick_us: Callable[[], int]

    async def list_sets(self, call: ReceivedCall) -> Response:
        by = queries.one_of(call.query, "sortBy", ("updatedAt", "createdAt"), "updatedAt")
        queries.identifier(call.query, "entityId")
        query = queries.page_query(
            call.query, self.tokens, "evaluation sets", ("entityId", "sortBy")
        )
        rest = call.workspace.evaluation_sets.page(query, call.query.get("entityId"), by)
        shown = [self._written(item) for item in rest[: query.size]]
        end = (query.after or 0) + query.size
        token = self.tokens.write(query.listing, end) if len(rest) > query.size else None
        return JSONResponse(wire.listing(shown, token))

    async def create_set(self, call: ReceivedCall) -> Response:
        wanted = parse_body(_NewSet, await call.request.body())
        extractor = find_extractor(self.extractors, wanted.entityId)
        now = self.tick_us()
        new = EvaluationSet(new_id("ev"), wanted.name, wanted.description, extractor.id, now, now)
        call.workspace.evaluation_sets.save(new)
        return JSONResponse(self._written(new))

    async def get_set(self, call: ReceivedCall) -> Response:
        return JSONResponse(self._written(_find(call)))

    async def add_items(self, call: ReceivedCall) -> Response:
        """Add all items or none of them."""
        evaluation_set = _find(call)
        wanted = parse_body(_NewItems, await call.request.body())
        schemas = self._schemas(evaluation_set)
        for item in wanted.items:
            if call.workspace.files.get(item.fileId) is None:
                raise not_found("file", item.fileId)
            _check_value(item.expectedOutput.value, schemas)
        new = [
            EvaluationItem(new_id("evi"), item.fileId, item.expectedOutput.model_dump())
            for item in wanted.items
        ]
        evaluation_set.items += new
        evaluation_set.updated_us = self.tick_us()
        call.workspace.evaluation_sets.save(evaluation_set)
        written = [
            wire.evaluation_item(evaluation_set, item, call.workspace.files.get(item.file_id))
            for item in new
        ]
        return JSONResponse({"evaluationSetItems": written})

    def _written(self, evaluation_set: EvaluationSet) -> dict[str, Any]:
        extractor = find_extractor(self.extractors, evaluation_set.extractor_id)
        return wire.evaluation_set(evaluation_set, extractor)

    def _schemas(self, evaluation_set: EvaluationSet) -> list[set[str]]:
        """Give the fields of every version: which one's schema counts is not documented."""
        extractor = find_extractor(self.extractors, evaluation_set.extractor_id)
        return [set(version.config["schema"]["properties"]) for version in extractor.versions]


def _find(call: ReceivedCall) -> EvaluationSet:
    evaluation_set = call.workspace.evaluation_sets.get(call.path("id"))
    if evaluation_set is None:
        raise not_found("evaluation set", call.path("id"))
    return evaluation_set


def _check_value(value: dict[str, Any], schemas: list[set[str]]) -> None:
    """Refuse an expected output that has not just the fields of one of the versions."""
    if value.keys() not in schemas:
        odd = min(value.keys() ^ schemas[0])[:100]
        raise bad_body(
            f"expectedOutput.value does not conform to the extractor's schema at {odd!r}."
        )
