"""The operations on evaluation sets; only for `api/`. Source: docs/extend-api.md#evaluation-sets."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from typing_extensions import override

from extend_desktop.api import mapping, operations
from extend_desktop.api.caller import Caller, json_body, json_bytes
from extend_desktop.api.requests import evaluation_items_body, page_params
from extend_desktop.domain.evaluation_sets import EvaluationItem, EvaluationSet, EvaluationSetPage
from extend_desktop.domain.ids import EvaluationSetId, ExtractorId
from extend_desktop.services.ports import EvaluationSetsApi


class EvaluationSetsClient(EvaluationSetsApi):
    """The evaluation sets of one account over HTTP. Loop's thread only."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @override
    async def list_evaluation_sets(
        self, extractor_id: ExtractorId, page_token: str | None = None
    ) -> EvaluationSetPage:
        return await self._caller.call(
            operations.LIST_EVALUATION_SETS,
            lambda answer: mapping.evaluation_set_page(answer, page_token),
            params=page_params(
                page_token, entityId=extractor_id, sortBy="createdAt", sortDir="desc"
            ),
        )

    @override
    async def create_evaluation_set(
        self, extractor_id: ExtractorId, name: str, description: str = ""
    ) -> EvaluationSet:
        described = {"description": description} if description else {}
        body = {"name": name, "entityId": extractor_id, **described}
        return await self._caller.call(
            operations.CREATE_EVALUATION_SET,
            mapping.evaluation_set,
            body=json_body(json_bytes(body)),
        )

    @override
    async def add_evaluation_items(
        self, set_id: EvaluationSetId, items: Sequence[EvaluationItem]
    ) -> int:
        content = await asyncio.to_thread(json_bytes, evaluation_items_body(items))
        return await self._caller.call(
            operations.ADD_EVALUATION_ITEMS,
            mapping.evaluation_item_count,
            set_id,
            body=json_body(content),
        )
