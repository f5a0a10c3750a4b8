"""Batches and runs. Only the sandbox imports this module.

Source: docs/extend-api.md#creating-a-batch-run, #batch-run, #runs.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from starlette.responses import JSONResponse, Response

from extend_desktop.sandbox import queries, wire
from extend_desktop.sandbox.batch_requests import (
    BatchInput,
    BatchRequest,
    InputFile,
    parse_batch_request,
)
from extend_desktop.sandbox.call import ReceivedCall
from extend_desktop.sandbox.config_overrides import effective_config
from extend_desktop.sandbox.extractor_catalog import SandboxExtractor, SandboxVersion
from extend_desktop.sandbox.extractor_endpoints import find_extractor
from extend_desktop.sandbox.file_intake import FileIntake
from extend_desktop.sandbox.identifiers import new_id
from extend_desktop.sandbox.page_tokens import PageTokens
from extend_desktop.sandbox.problems import bad_parameter, not_found
from extend_desktop.sandbox.rule_effects import come_true
from extend_desktop.sandbox.rules import BatchRule, Turns
from extend_desktop.sandbox.run_store import RunInput, RunStatus, StoredBatch, StoredRun
from extend_desktop.sandbox.worker import Worker
from extend_desktop.sandbox.workspaces import Workspace
from extend_desktop.values import dataclass

_SOURCES = (
    "ADMIN", "BATCH_PROCESSOR_RUN", "PLAYGROUND", "WORKFLOW_CONFIGURATION", "WORKFLOW_RUN",
    "STUDIO", "API",
)  # fmt: skip
_OUR_SOURCE = "BATCH_PROCESSOR_RUN"
"""Implied by the name, never stated. Source: docs/extend-api.md#listing-runs."""
_FILTERS = (
    "batchId", "status", "extractorId", "source", "sourceId", "fileNameContains", "sortBy",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RunEndpoints:
    """The endpoints under `/extract_runs` and `/batch_runs`."""

    worker: Worker
    tokens: PageTokens
    batch_rules: Turns[BatchRule]
    intake: FileIntake
    extractors: tuple[SandboxExtractor, ...]
    sequence: Iterator[int]

    async def create_batch(self, call: ReceivedCall) -> Response:
        """Accept a batch whole or refuse it whole."""
        wanted = parse_batch_request(await call.request.body())
        extractor = find_extractor(self.extractors, wanted.extractor.id)
        version = extractor.find_version(wanted.extractor.version)
        if version is None:
            raise not_found("extractor version", wanted.extractor.version)
        config = effective_config(version.config, wanted.extractor.overrideConfig)
        # Every id is looked up before a text becomes a file: a refusal leaves nothing behind.
        for item in wanted.inputs:
            _check_file(call.workspace, item.file)
        inputs = [await self._input(call.workspace, item.file) for item in wanted.inputs]
        batch = self._new_batch(call.workspace, wanted, (extractor, version), config, inputs)
        rule = self.batch_rules.next()
        batch.is_left = rule is not None and rule.runs in {"left", "none"}
        call.workspace.runs.add_batch(batch)
        if not batch.is_left:
            self.worker.enqueue(batch.runs, call.workspace)
        if rule is not None:
            come_true(rule, batch, call.workspace.runs)
        return JSONResponse(wire.batch_run(batch))

    async def get_batch(self, call: ReceivedCall) -> Response:
        batch = call.workspace.runs.find_batch(call.path("id"))
        if batch is None:
            raise not_found("batch run", call.path("id"))
        return JSONResponse(wire.batch_run(batch))

    async def list_runs(self, call: ReceivedCall) -> Response:
        by = queries.one_of(call.query, "sortBy", ("updatedAt", "createdAt"), "updatedAt")
        for name in ("batchId", "extractorId", "sourceId"):
            queries.identifier(call.query, name)
        if "status" in call.query:
            queries.one_of(call.query, "status", tuple(RunStatus), "")
        if "source" in call.query:
            queries.one_of(call.query, "source", _SOURCES, "")
        query = queries.page_query(call.query, self.tokens, "runs", _FILTERS)
        positions = sorted(
            (
                (run.created_us if by == "createdAt" else run.updated_us, run)
                for run in _matching(call)
            ),
            key=lambda pair: pair[0],
            reverse=query.descending,
        )
        rest = [pair for pair in positions if _is_after(pair[0], query)]
        page = rest[: query.size]
        token = self.tokens.write(query.listing, page[-1][0]) if len(rest) > len(page) else None
        return JSONResponse(wire.listing([wire.run_summary(run) for _, run in page], token))

    async def get_run(self, call: ReceivedCall) -> Response:
        return _detail(call, _find(call))

    async def cancel_run(self, call: ReceivedCall) -> Response:
        """Stop an open run at once; repeating is harmless; a finished run cannot be cancelled.

        Sources disagree on what is accepted (docs/extend-api.md#cancelling-a-run); this takes any
        open run.
        """
        run = _find(call)
        if run.is_open:
            call.workspace.runs.move(run, RunStatus.CANCELLED)
        elif run.status is not RunStatus.CANCELLED:
            raise bad_parameter(f"The run is {run.status} and cannot be cancelled any more.")
        return _detail(call, run)

    async def delete_run(self, call: ReceivedCall) -> Response:
        run = _find(call)
        if run.is_open:
            raise bad_parameter(f"The run is {run.status}; cancel it before deleting it.")
        call.workspace.runs.remove(run)
        return JSONResponse({"id": run.id})

    async def _input(self, workspace: Workspace, file: InputFile) -> RunInput:
        if file.url is not None:
            return RunInput(None, file.url, file.name, file.settings and file.settings.password)
        if file.text is not None:
            name = f"{(file.name or new_id('text')).removesuffix('.txt')}.txt"
            content = io.BytesIO(file.text.encode("utf-8", errors="replace"))
            return RunInput(await self.intake.store(workspace, name, content, None))
        return RunInput(workspace.files.get(file.id or ""))

    def _new_batch(
        self,
        workspace: Workspace,
        wanted: BatchRequest,
        choice: tuple[SandboxExtractor, SandboxVersion],
        config: dict[str, Any],
        inputs: list[RunInput],
    ) -> StoredBatch:
        now_us = workspace.runs.tick_us()
        batch = StoredBatch(new_id("bpr"), now_us, now_us, len(inputs), wanted.priority, config)
        batch.runs = [
            self._new_run(workspace, batch, choice, source, item)
            for source, item in zip(inputs, wanted.inputs, strict=True)
        ]
        return batch

    def _new_run(
        self,
        workspace: Workspace,
        batch: StoredBatch,
        choice: tuple[SandboxExtractor, SandboxVersion],
        source: RunInput,
        item: BatchInput,
    ) -> StoredRun:
        now_us = workspace.runs.tick_us()
        return StoredRun(
            id=new_id("exr"),
            batch_id=batch.id,
            sequence=next(self.sequence),
            priority=batch.priority,
            extractor=choice[0],
            version=choice[1],
            config=batch.config,
            input=source,
            metadata=item.metadata,
            created_us=now_us,
            updated_us=now_us,
        )


def _check_file(workspace: Workspace, file: InputFile) -> None:
    if file.id is not None and workspace.files.get(file.id) is None:
        raise not_found("file", file.id)


def _matching(call: ReceivedCall) -> Iterator[StoredRun]:
    """Give the runs that pass every filter of the query."""
    query = call.query
    if query.get("source", _OUR_SOURCE) != _OUR_SOURCE:
        return
    name_part = query.get("fileNameContains", "").casefold()
    for run in call.workspace.runs.candidates(query.get("batchId")):
        if (
            query.get("status", run.status) == run.status
            and query.get("extractorId", run.extractor.id) == run.extractor.id
            and query.get("sourceId", run.batch_id) == run.batch_id
            and (not name_part or name_part in _file_name(run).casefold())
        ):
            yield run


def _file_name(run: StoredRun) -> str:
    return run.input.file.name if run.input.file else ""


def _is_after(position: int, query: queries.PageQuery) -> bool:
    if query.after is None:
        return True
    return position < query.after if query.descending else position > query.after


def _detail(call: ReceivedCall, run: StoredRun) -> Response:
    return JSONResponse(wire.run_detail(run, call.workspace.runs.result(run)))


def _find(call: ReceivedCall) -> StoredRun:
    run = call.workspace.runs.runs.get(call.path("id"))
    if run is None:
        raise not_found("extract run", call.path("id"))
    return run
