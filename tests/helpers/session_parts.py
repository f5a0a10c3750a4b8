"""A real session over ports in memory, for tests of the window's frame."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from extend_desktop.domain.accounts import SANDBOX_ID, Account
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import CredentialError, ExtendDesktopError
from extend_desktop.domain.extractors import ExtractorPage
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.settings import Settings
from extend_desktop.domain.waits import CallWait
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.events import Event
from extend_desktop.services.files import FilesService
from extend_desktop.services.host_generation import HostGeneration
from extend_desktop.services.ports import ApiPort
from extend_desktop.services.session import Session
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.memory_files import MemoryFilesApi, make_files


class MemorySettings:
    """Settings that live as long as the test."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.stored = settings or Settings()
        self.saves = 0
        self.error: ExtendDesktopError | None = None

    def load(self) -> Settings:
        return self.stored

    async def change(self, change: Callable[[Settings], Settings]) -> Settings:
        if self.error is not None:
            raise self.error
        self.saves += 1
        self.stored = change(self.stored)
        return self.stored


class MemoryCredentials:
    """Keys by account, in the place the test says."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.key_location = KeyLocation.KEYRING

    async def save(self, account_name: str, key: str) -> KeyLocation:
        self.keys[account_name] = key
        return self.key_location

    async def load(self, account_name: str) -> str | None:
        return self.keys.get(account_name)

    async def delete(self, account_name: str) -> None:
        self.keys.pop(account_name, None)

    def why_in_memory(self, account_name: str) -> CredentialError | None:
        in_memory = account_name in self.keys and self.key_location is KeyLocation.MEMORY
        return CredentialError("no_keyring") if in_memory else None


class MemorySandbox:
    """A launcher whose server is the test's own memory."""

    def __init__(self) -> None:
        self.error: ExtendDesktopError | None = None
        self.set_aside: Path | None = None
        self.closed = False
        self.fresh_starts = 0
        self.ended: Callable[[], None] = lambda: None

    def watch(self, ended: Callable[[], None]) -> None:
        self.ended = ended

    async def start(self, *, fresh: bool = False) -> tuple[Account, str]:
        self.fresh_starts += fresh
        if self.error is not None:
            raise self.error
        return Account(SANDBOX_ID, "Sandbox", "http://127.0.0.1:1", is_sandbox=True), "key"

    async def aclose(self) -> None:
        self.closed = True


class MemoryApi(MemoryFilesApi):
    """Files and no extractors."""

    closed = False

    async def list_extractors(self, page_token: str | None = None) -> ExtractorPage:
        return ExtractorPage((), None)

    async def aclose(self) -> None:
        self.closed = True


class PulsingAccount(FakeAccount):
    """The working panes' fakes, and what the frame looks at besides."""

    def __init__(self) -> None:
        super().__init__()
        self.health: Event[ConnectionHealth] = Event()
        self.refreshed = 0
        batches = cast("Any", self.batches)
        batches.health = self.health
        batches.upload_bytes_per_s = 0.0
        batches.longest_wait = None
        batches.request_rates = RequestRates(25.0, 10.0, 10.0)
        batches.refresh = self._refresh
        self.know(ConnectionHealth(None, None, online=True, problem=None))

    def know(self, health: ConnectionHealth) -> None:
        """Make this the health of the moment, without announcing it."""
        cast("Any", self.batches).current_health = health

    def keep_waiting(self, wait: CallWait | None) -> None:
        """Make this the call that waits for its answer for longest."""
        cast("Any", self.batches).longest_wait = wait

    def _refresh(self, _batch_id: object) -> None:
        self.refreshed += 1


class SessionParts:
    """Builds a session and keeps its ports for the test to turn."""

    def __init__(self, settings: Settings | None = None, files: int = 1234) -> None:
        self.settings = MemorySettings(settings)
        self.credentials = MemoryCredentials()
        self.sandbox = MemorySandbox()
        self.api = MemoryApi(make_files(files))
        self.account = PulsingAccount()
        self.closed_workspaces = 0
        self.shared_closed = False
        self.closers: list[Callable[[], Awaitable[None]]] = []
        self.session = Session(
            settings=self.settings,
            credentials=self.credentials,
            sandbox=self.sandbox,
            connect=self._connect,
            build_services=self._build,
            on_close=self._close_shared,
        )

    def _connect(self, account: Account, key: str) -> ApiPort:
        return cast("ApiPort", self.api)

    async def _build(
        self,
        account: Account,
        api: ApiPort,
        key_location: KeyLocation | None,
        host: HostGeneration,
    ) -> tuple[AccountServices, Callable[[], Awaitable[None]]]:
        workspace = replace(
            self.account.workspace(),
            account=account,
            key_location=key_location,
            host=host,
            files=FilesService(api),
        )
        return workspace, self._close

    async def _close(self) -> None:
        self.closed_workspaces += 1

    async def _close_shared(self) -> None:
        self.shared_closed = True
        for close in self.closers:
            await close()
