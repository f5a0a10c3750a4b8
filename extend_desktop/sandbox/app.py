"""The sandbox's parts put together. Only the sandbox imports this module."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import sys
from collections.abc import AsyncGenerator

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from extend_desktop.sandbox.account import PracticeAccount
from extend_desktop.sandbox.admission import Admission
from extend_desktop.sandbox.call import Endpoint, ReceivedCall
from extend_desktop.sandbox.connections import OpenConnections
from extend_desktop.sandbox.downloads import DOWNLOAD_PATH, Downloads
from extend_desktop.sandbox.evaluation_endpoints import EvaluationEndpoints
from extend_desktop.sandbox.extractor_catalog import sample_extractors
from extend_desktop.sandbox.extractor_endpoints import ExtractorEndpoints
from extend_desktop.sandbox.fault_layer import FaultLayer
from extend_desktop.sandbox.faults import FaultFile, Faults
from extend_desktop.sandbox.file_endpoints import FileEndpoints
from extend_desktop.sandbox.file_intake import FileIntake
from extend_desktop.sandbox.operations import LEGACY_PREFIX, OPERATIONS, ServedOperation
from extend_desktop.sandbox.options import (
    SandboxOptions,
    ServedGeneration,
)
from extend_desktop.sandbox.own_endpoints import OwnEndpoints
from extend_desktop.sandbox.page_tokens import PageTokens
from extend_desktop.sandbox.problems import ApiProblem
from extend_desktop.sandbox.rate_limits import RateLimits
from extend_desktop.sandbox.rules import Turns
from extend_desktop.sandbox.run_endpoints import RunEndpoints
from extend_desktop.sandbox.state_store import StateError
from extend_desktop.sandbox.worker import Worker
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Sandbox:
    """Everything one sandbox process holds."""

    admission: Admission
    account: PracticeAccount
    files: FileEndpoints
    runs: RunEndpoints
    extractors: ExtractorEndpoints
    evaluation_sets: EvaluationEndpoints
    worker: Worker
    own: OwnEndpoints

    @contextlib.asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncGenerator[None]:
        """Work on runs while the server serves; clean up afterwards."""
        work = asyncio.create_task(self.worker.work(), name="worker")
        try:
            yield
        finally:
            work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await work
            await self.worker.aclose()
            self.account.close()

    def routes(self, generation: ServedGeneration) -> list[Route]:
        """Give all routes; a legacy server also serves under its old prefix."""
        handlers: dict[str, Endpoint] = {
            "getMe": self.admission.get_me,
            "listFiles": self.files.list_files,
            "uploadFile": self.files.upload_file,
            "getFile": self.files.get_file,
            "deleteFile": self.files.delete_file,
            "listExtractors": self.extractors.list_extractors,
            "getExtractor": self.extractors.get_extractor,
            "listExtractorVersions": self.extractors.list_versions,
            "getExtractorVersion": self.extractors.get_version,
            "createExtractBatch": self.runs.create_batch,
            "getBatchRun": self.runs.get_batch,
            "listExtractRuns": self.runs.list_runs,
            "getExtractRun": self.runs.get_run,
            "cancelExtractRun": self.runs.cancel_run,
            "deleteExtractRun": self.runs.delete_run,
            "listEvaluationSets": self.evaluation_sets.list_sets,
            "createEvaluationSet": self.evaluation_sets.create_set,
            "getEvaluationSet": self.evaluation_sets.get_set,
            "createEvaluationSetItems": self.evaluation_sets.add_items,
        }
        prefixes = ["", LEGACY_PREFIX] if generation.is_legacy else [""]
        return [
            *self.own.routes(),
            Route(DOWNLOAD_PATH, self._download),
            *(
                Route(
                    prefix + operation.path,
                    self._guarded(operation, handlers[operation.id]),
                    methods=[operation.method],
                )
                for operation in OPERATIONS
                for prefix in prefixes
            ),
        ]

    def _guarded(self, operation: ServedOperation, endpoint: Endpoint):  # noqa: ANN202 - Starlette's own
        async def handle(request: Request) -> Response:
            legacy = self.admission.is_legacy(request)
            workspace = self.account.workspaces[self.admission.check(request, operation)]
            return await endpoint(ReceivedCall(request, workspace, legacy))

        return handle

    async def _download(self, request: Request) -> Response:
        refusal = self.files.downloads.refusal(request)
        if refusal is not None:
            return refusal
        workspace = self.account.workspaces.get(request.path_params["workspace_id"])
        file = workspace.files.get(request.path_params["id"]) if workspace else None
        return await self.files.download(file) if file else Response(status_code=404)

    async def on_problem(self, request: Request, error: Exception) -> Response:
        """Turn a refusal of ours, or of the framework, into the documented envelope."""
        problem = error if isinstance(error, ApiProblem) else _framework_problem(error)
        legacy = self.admission.is_legacy(request)
        return problem.response(request.state.request_id, legacy=legacy)


def build_app(
    options: SandboxOptions,
    account: PracticeAccount,
    faults: FaultFile,
    connections: OpenConnections,
) -> FaultLayer:
    """Build the whole server application; it closes the account at its end."""
    tokens = PageTokens(strict=options.strict_page_tokens)
    extractors = sample_extractors(review_agent=options.review_agent)
    intake = FileIntake(account.contents, account.retention, account.clock.tick_us)
    worker = Worker(options.files_per_minute, account.contents, intake, Turns(faults.runs))
    for workspace, runs in account.waiting():
        worker.enqueue(runs, workspace)
    counted, batch_rules = Faults(faults.faults), Turns(faults.batches)
    admission = Admission(options, RateLimits(options.rate_per_s))
    downloads = Downloads(options.download_life_s)
    numbers = itertools.count(account.next_sequence)
    sandbox = Sandbox(
        admission=admission,
        account=account,
        files=FileEndpoints(account.contents, intake, account.retention, downloads, tokens),
        runs=RunEndpoints(worker, tokens, batch_rules, intake, extractors, numbers),
        extractors=ExtractorEndpoints(tokens, extractors),
        evaluation_sets=EvaluationEndpoints(tokens, extractors, account.clock.tick_us),
        worker=worker,
        own=OwnEndpoints(admission, account.workspaces, counted, batch_rules, worker.run_rules),
    )
    app = Starlette(
        routes=sandbox.routes(options.generation),
        lifespan=sandbox.lifespan,
        exception_handlers={
            ApiProblem: sandbox.on_problem,
            HTTPException: sandbox.on_problem,
            ClientDisconnect: _client_gone,
            OSError: sandbox.on_problem,
            StateError: sandbox.on_problem,
            500: sandbox.on_problem,
        },
    )
    return FaultLayer(app, counted, connections, options.latency_ms, account.clock)


def _framework_problem(error: Exception) -> ApiProblem:
    if isinstance(error, OSError | StateError):
        sys.stderr.write(f"The practice server could not write: {error}\n")
        message = "The practice server could not write to its folder."
        return ApiProblem(500, "INTERNAL_ERROR", message, retryable=True)
    if not isinstance(error, HTTPException):
        return ApiProblem(500, "INTERNAL_ERROR", "Something went wrong.", retryable=True)
    code = "NOT_FOUND" if error.status_code == 404 else "INVALID_REQUEST"
    headers = dict(error.headers or {})
    return ApiProblem(error.status_code, code, str(error.detail), headers=headers)


async def _client_gone(_request: Request, _error: Exception) -> Response:
    """End a call whose client went away in the middle of its body; that is no fault of ours."""
    return Response(status_code=400)
