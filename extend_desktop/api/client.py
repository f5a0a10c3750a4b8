"""The public face of `api/`: all operations of one account. Built by the composition root.

Source: docs/extend-api.md#files, #extractors, #creating-a-batch-run, #batch-run, #runs.
"""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import httpx
from typing_extensions import override

from extend_desktop.api import mapping
from extend_desktop.api.addresses import path_of
from extend_desktop.api.budget import RateBudget
from extend_desktop.api.connections import Connections, open_connections
from extend_desktop.api.downloads import Downloader
from extend_desktop.api.errors import Redactor
from extend_desktop.api.legacy import is_legacy_account, require_current
from extend_desktop.api.limits import Limits
from extend_desktop.api.requests import batch_run_body, file_params, page_params, run_params
from extend_desktop.api.retry import Jitter, Kind, full_jitter
from extend_desktop.api.transport import Body, Call, Transport
from extend_desktop.api.uploads import UploadSource
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.addresses import is_loopback
from extend_desktop.domain.extractors import (
    Extractor,
    ExtractorDetail,
    ExtractorPage,
    ExtractorVersionPage,
)
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile
from extend_desktop.domain.ids import BatchRunId, ExtractorId, FileId, RunId
from extend_desktop.domain.replacement_signs import SIGNS
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
    ssl_context: ssl.SSLContext | None = None,
    proxy: str | None = None,
    limits: Limits | None = None,
    budget: RateBudget | None = None,
    jitter: Jitter = full_jitter,
    network: httpx.AsyncBaseTransport | None = None,
) -> ExtendClient:
    """Prepare a connection to `account`; nothing is sent yet.

    Args:
        account: where and as whom.
        key: kept in the connections' headers only.
        clock: real, or a test's own.
        ssl_context: the system's trust; Python's default when None.
        proxy: URL of a proxy, not used for loopback; the environment is never asked.
        limits: sizes and times.
        budget: shared by connections of one account; a new one when None.
        jitter: the randomness of waits.
        network: a way to the server without sockets; HTTP over the network when None.

    Raises:
        CredentialError: `malformed_key`, the key cannot be one.
        ConnectivityError: the proxy's URL cannot be used.
        RequestError: the base URL is neither https nor loopback, or the account is malformed.
    """
    limits = limits or Limits()
    connections = open_connections(
        account,
        key,
        ssl_context=ssl_context,
        proxy=proxy,
        limits=limits,
        network=network,
    )
    transport = Transport(
        connections,
        budget=budget or RateBudget(clock),
        clock=clock,
        limits=limits,
        jitter=jitter,
        redact=Redactor(key),
    )
    downloader = Downloader(
        connections.anonymous,
        connections.certificates,
        clock=clock,
        limits=limits,
        jitter=jitter,
        loopback=is_loopback(httpx.URL(account.base_url).host),
    )
    return ExtendClient(account, connections, transport, downloader, clock)


class ExtendClient(ApiPort):
    """All operations of one account over HTTP. Loop's thread only; close it at the end."""

    def __init__(
        self,
        account: Account,
        connections: Connections,
        transport: Transport,
        downloader: Downloader,
        clock: Clock,
    ) -> None:
        self._account = account
        self._connections = connections
        self._transport = transport
        self._downloader = downloader
        self._clock = clock

    @override
    def __repr__(self) -> str:
        return f"ExtendClient({self._account.id!r}, {self._transport!r})"

    @override
    async def list_files(
        self,
        query: FileQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.INTERACTIVE,
    ) -> FilePage:
        params = file_params(query, page_token, legacy=is_legacy_account(self._account))
        return await self._read(
            "list_files",
            path_of("files"),
            lambda answer: mapping.file_page(answer, page_token),
            params=params,
            urgency=urgency,
        )

    @override
    async def get_file(self, file_id: FileId) -> RemoteFile:
        return await self._read(
            "get_file", path_of("files", file_id), lambda answer: mapping.file(answer, "get_file")
        )

    @override
    async def delete_file(self, file_id: FileId) -> None:
        await self._remove("delete_file", path_of("files", file_id))

    @override
    async def upload_file(
        self,
        path: Path,
        *,
        name: str,
        password: str | None = None,
        on_progress: ByteProgress | None = None,
    ) -> RemoteFile:
        source = UploadSource(
            path, name=name, password=password, clock=self._clock, on_progress=on_progress
        )
        await source.prepare()
        call = Call(
            "upload_file",
            "POST",
            path_of("files", "upload"),
            Kind.UPLOAD,
            lambda answer: mapping.file(answer, "upload_file"),
            body=source.body,
            urgency=Urgency.BACKGROUND,
        )
        try:
            return await self._transport.send(call)
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
        self._require_current("list_extractors")
        return await self._read(
            "list_extractors",
            path_of("extractors"),
            lambda answer: mapping.extractor_page(answer, page_token),
            params=page_params(page_token, sortBy="createdAt", sortDir="desc"),
        )

    @override
    async def get_extractor(self, extractor_id: ExtractorId) -> tuple[Extractor, ExtractorDetail]:
        self._require_current("get_extractor")
        return await self._read(
            "get_extractor", path_of("extractors", extractor_id), mapping.extractor_with_draft
        )

    @override
    async def list_extractor_versions(
        self, extractor_id: ExtractorId, page_token: str | None = None
    ) -> ExtractorVersionPage:
        self._require_current("list_extractor_versions")
        return await self._read(
            "list_extractor_versions",
            path_of("extractors", extractor_id, "versions"),
            lambda answer: mapping.version_page(answer, extractor_id, page_token),
            params=page_params(page_token, sortDir="desc"),
        )

    @override
    async def get_extractor_version(
        self, extractor_id: ExtractorId, version: str
    ) -> ExtractorDetail:
        self._require_current("get_extractor_version")
        return await self._read(
            "get_extractor_version",
            path_of("extractors", extractor_id, "versions", version),
            lambda answer: mapping.version_detail(answer, extractor_id),
        )

    @override
    async def create_batch_run(self, request: BatchRunRequest) -> BatchRun:
        self._require_current("create_batch_run")
        body = batch_run_body(request)
        # Up to 10 MB of metadata: too long to write out on the loop.
        content = await asyncio.to_thread(_json_bytes, body)
        call = Call(
            "create_batch_run",
            "POST",
            path_of("extract_runs", "batch"),
            Kind.CREATE,
            lambda answer: mapping.batch_run(
                answer, "create_batch_run", run_count=len(request.inputs)
            ),
            body=lambda: Body({"Content-Type": "application/json"}, content),
            urgency=Urgency.BACKGROUND,
        )
        return await self._transport.send(call)

    @override
    async def get_batch_run(
        self, batch_run_id: BatchRunId, *, urgency: Urgency = Urgency.BACKGROUND
    ) -> BatchRun:
        self._require_current("get_batch_run")
        return await self._read(
            "get_batch_run",
            path_of("batch_runs", batch_run_id),
            lambda answer: mapping.batch_run(answer, "get_batch_run"),
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
        self._require_current("list_runs")
        return await self._read(
            "list_runs",
            path_of("extract_runs"),
            mapping.run_page,
            params=run_params(query, page_token),
            urgency=urgency,
        )

    @override
    async def get_run(self, run_id: RunId, *, urgency: Urgency = Urgency.BACKGROUND) -> RunDetail:
        self._require_current("get_run")
        return await self._read(
            "get_run",
            path_of("extract_runs", run_id),
            lambda answer: mapping.run_detail(answer, "get_run"),
            urgency=urgency,
            is_long=True,
        )

    @override
    async def cancel_run(self, run_id: RunId) -> RunDetail | None:
        self._require_current("cancel_run")
        call: Call[RunDetail | None] = Call(
            "cancel_run",
            "POST",
            path_of("extract_runs", run_id, "cancel"),
            Kind.CANCEL,
            lambda answer: mapping.run_detail(answer, "cancel_run"),
            on_empty=_nothing,
        )
        return await self._transport.send(call)

    @override
    async def delete_run(self, run_id: RunId) -> None:
        self._require_current("delete_run")
        await self._remove("delete_run", path_of("extract_runs", run_id))

    @override
    def set_reachability_listener(self, listener: ReachabilityListener) -> None:
        self._transport.set_reachability_listener(listener)

    @property
    @override
    def longest_wait(self) -> CallWait | None:
        return self._transport.longest_wait

    @override
    async def aclose(self) -> None:
        await self._connections.aclose()

    def _require_current(self, operation: str) -> None:
        require_current(self._account, operation)

    async def _read(
        self,
        operation: str,
        path: str,
        to_value: Callable[[Any], T],
        *,
        params: Mapping[str, str] | None = None,
        urgency: Urgency = Urgency.INTERACTIVE,
        is_long: bool = False,
    ) -> T:
        call = Call(
            operation,
            "GET",
            path,
            Kind.READ,
            to_value,
            params=params or {},
            urgency=urgency,
            is_long=is_long,
        )
        return await self._transport.send(call)

    async def _remove(self, operation: str, path: str) -> None:
        await self._transport.send(
            Call(operation, "DELETE", path, Kind.REMOVE, _ignored, on_empty=_nothing)
        )


def _json_bytes(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", SIGNS)


def _nothing() -> None:
    return None


def _ignored(_answer: Any) -> None:
    return None
