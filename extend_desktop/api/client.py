"""The public face of `api/`: all operations of one account. Built by the composition root.

Source: docs/extend-api.md#files, #extractors, #creating-a-batch-run, #batch-run, #runs.
"""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import httpx
from typing_extensions import override

from extend_desktop.api import mapping, operations
from extend_desktop.api.budget import RateBudget
from extend_desktop.api.caller import Caller, json_body, json_bytes
from extend_desktop.api.connections import Connections, open_connections
from extend_desktop.api.downloads import Downloader
from extend_desktop.api.evaluation_sets import EvaluationSetsClient
from extend_desktop.api.legacy import is_legacy_account
from extend_desktop.api.limits import Limits
from extend_desktop.api.requests import (
    batch_run_body,
    file_params,
    page_params,
    run_params,
)
from extend_desktop.api.retry import Jitter, full_jitter
from extend_desktop.api.shared_budgets import BudgetShare, SharedBudgets
from extend_desktop.api.transport import Transport
from extend_desktop.api.uploads import UploadSource
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.addresses import is_loopback
from extend_desktop.domain.extractors import (
    ExtractorDetail,
    ExtractorPage,
    ExtractorVersionPage,
)
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import BatchRunId, ExtractorId, FileId, RunId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.redaction import Redactor
from extend_desktop.domain.runs import BatchRun, BatchRunRequest, RunDetail, RunPage, RunQuery
from extend_desktop.domain.waits import CallWait
from extend_desktop.services.ports import (
    ApiPort,
    ByteProgress,
    Clock,
    ReachabilityListener,
    Urgency,
)

T = TypeVar("T")


def connect(
    account: Account,
    key: str,
    *,
    clock: Clock,
    access: NetworkAccess | None = None,
    limits: Limits | None = None,
    budget: RateBudget | None = None,
    budgets: SharedBudgets | None = None,
    jitter: Jitter = full_jitter,
    network: httpx.AsyncBaseTransport | None = None,
    redactor: Redactor | None = None,
) -> ExtendClient:
    """Prepare a connection to `account`; nothing is sent yet.

    Args:
        account: where and as whom.
        key: kept in the connections' headers only.
        clock: real, or a test's own.
        access: trust, and the proxies; Python's own trust and the direct way when None. The
            environment is never asked, and a proxy never used for loopback.
        limits: sizes and times.
        budget: of this connection alone; one of `budgets` when None.
        budgets: of the connections that are open, some of which are counted together.
        jitter: the randomness of waits.
        network: a way to the server without sockets; HTTP over the network when None.
        redactor: knows further secrets that a server's message must not bring along.

    Raises:
        CredentialError: `malformed_key`, the key cannot be one.
        ConnectivityError: the proxy's setting cannot be used.
        RequestError: the base URL is neither https nor loopback, or the account is malformed.
    """
    limits = limits or Limits()
    redactor = redactor or Redactor()
    redactor.add(key)
    connections = open_connections(
        account,
        key,
        access=access or NetworkAccess(),
        limits=limits,
        network=network,
    )
    others = budgets or SharedBudgets(clock)
    transport = Transport(
        connections,
        share=BudgetShare(budget) if budget else others.share(account, key),
        clock=clock,
        limits=limits,
        jitter=jitter,
        redactor=redactor,
    )
    downloader = Downloader(
        connections,
        clock=clock,
        limits=limits,
        jitter=jitter,
        loopback=is_loopback(httpx.URL(account.base_url).host),
    )
    return ExtendClient(Caller(account, transport), connections, downloader, clock)


class ExtendClient(ApiPort):
    """All operations of one account over HTTP. Loop's thread only; close it at the end."""

    def __init__(
        self,
        caller: Caller,
        connections: Connections,
        downloader: Downloader,
        clock: Clock,
    ) -> None:
        self._caller = caller
        self._connections = connections
        self._evaluation_sets = EvaluationSetsClient(self._caller)
        self._downloader = downloader
        self._clock = clock

    @override
    def __repr__(self) -> str:
        return f"ExtendClient({self._caller.account.id!r}, {self._caller.transport!r})"

    @override
    async def list_files(
        self,
        query: FileQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.INTERACTIVE,
    ) -> FilePage:
        return await self._caller.call(
            operations.LIST_FILES,
            lambda answer: mapping.file_page(answer, page_token),
            params=file_params(query, page_token, legacy=is_legacy_account(self._caller.account)),
            urgency=urgency,
        )

    @override
    async def get_file(self, file_id: FileId) -> RemoteFile:
        return await self._caller.call(
            operations.GET_FILE, lambda answer: mapping.file(answer, "get_file"), file_id
        )

    @override
    async def delete_file(self, file_id: FileId) -> None:
        await self._caller.call(operations.DELETE_FILE, _ignored, file_id, on_empty=_nothing)

    @override
    async def upload_file(
        self,
        path: Path,
        *,
        name: str,
        password: str | None = None,
        convert_to_pdf: bool = False,
        on_progress: ByteProgress | None = None,
    ) -> RemoteFile:
        source = UploadSource(
            path, name=name, password=password, clock=self._clock, on_progress=on_progress
        )
        await source.prepare()
        try:
            return await self._caller.call(
                operations.UPLOAD_FILE,
                lambda answer: mapping.file(answer, "upload_file"),
                body=source.body,
                params={"convertToPdf": "true"} if convert_to_pdf else {},
                urgency=Urgency.BACKGROUND,
            )
        finally:
            source.close()

    @override
    async def download_file(
        self, file_id: FileId, target: Path, *, on_progress: ByteProgress | None = None
    ) -> None:
        async def fresh_url() -> str | None:
            return (await self.get_file(file_id)).presigned_url

        await self._downloader.fetch(fresh_url, target, on_progress)

    @override
    async def list_extractors(self, page_token: str | None = None) -> ExtractorPage:
        return await self._caller.call(
            operations.LIST_EXTRACTORS,
            lambda answer: mapping.extractor_page(answer, page_token),
            params=page_params(page_token, sortBy="createdAt", sortDir="desc"),
        )

    @override
    async def list_extractor_versions(
        self, extractor_id: ExtractorId, page_token: str | None = None
    ) -> ExtractorVersionPage:
        return await self._caller.call(
            operations.LIST_EXTRACTOR_VERSIONS,
            lambda answer: mapping.version_page(answer, extractor_id, page_token),
            extractor_id,
            params=page_params(page_token, sortDir="desc"),
        )

    @override
    async def get_extractor_version(
        self, extractor_id: ExtractorId, version: str
    ) -> ExtractorDetail:
        return await self._caller.call(
            operations.GET_EXTRACTOR_VERSION,
            lambda answer: mapping.version_detail(answer, extractor_id),
            extractor_id,
            version,
        )

    @override
    async def create_batch_run(self, request: BatchRunRequest) -> BatchRun:
        body = batch_run_body(request)
        # Up to 10 MB of metadata: too long to write out on the loop.
        content = await asyncio.to_thread(json_bytes, body)
        return await self._caller.call(
            operations.CREATE_BATCH_RUN,
            lambda answer: mapping.batch_run(
                answer, "create_batch_run", run_count=len(request.inputs)
            ),
            body=json_body(content),
            urgency=Urgency.BACKGROUND,
        )

    @override
    async def get_batch_run(
        self, batch_run_id: BatchRunId, *, urgency: Urgency = Urgency.BACKGROUND
    ) -> BatchRun:
        return await self._caller.call(
            operations.GET_BATCH_RUN,
            lambda answer: mapping.batch_run(answer, "get_batch_run"),
            batch_run_id,
            urgency=urgency,
        )

    @override
    async def list_runs(
        self,
        query: RunQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.BACKGROUND,
    ) -> RunPage:
        params = run_params(query, page_token)
        return await self._caller.call(
            operations.LIST_RUNS, mapping.run_page, params=params, urgency=urgency
        )

    @override
    async def get_run(self, run_id: RunId, *, urgency: Urgency = Urgency.BACKGROUND) -> RunDetail:
        return await self._caller.call(
            operations.GET_RUN,
            lambda answer: mapping.run_detail(answer, "get_run"),
            run_id,
            urgency=urgency,
        )

    @override
    async def cancel_run(self, run_id: RunId) -> RunDetail | None:
        def to_value(answer: Any) -> RunDetail | None:
            return mapping.run_detail(answer, "cancel_run")

        return await self._caller.call(operations.CANCEL_RUN, to_value, run_id, on_empty=_nothing)

    @override
    async def delete_run(self, run_id: RunId) -> None:
        await self._caller.call(operations.DELETE_RUN, _ignored, run_id, on_empty=_nothing)

    @override
    async def get_me(self) -> Identity:
        to_value = partial(mapping.identity, workspace_id=self._caller.account.workspace_id)
        identity = await self._caller.call(operations.GET_ME, to_value, urgency=Urgency.BACKGROUND)
        self._caller.transport.share.learn(identity)
        return identity

    @property
    @override
    def evaluation_sets(self) -> EvaluationSetsClient:
        return self._evaluation_sets

    @override
    def set_reachability_listener(self, listener: ReachabilityListener) -> None:
        self._caller.transport.reachability.set_listener(listener)

    @property
    @override
    def longest_wait(self) -> CallWait | None:
        return self._caller.transport.longest_wait

    @property
    @override
    def request_rates(self) -> RequestRates:
        return self._caller.transport.request_rates

    async def use_network(self, access: NetworkAccess) -> None:
        """Reach the server another way from the next attempt on; what is under way is left alone."""
        await self._connections.renew(access)

    @override
    async def aclose(self) -> None:
        await asyncio.gather(self._connections.aclose(), self._caller.transport.share.remember())


def _nothing() -> None:
    return None


def _ignored(_answer: Any) -> None:
    return None
