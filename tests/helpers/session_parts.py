"""A real session over ports in memory, for tests of the window's frame."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from extend_desktop.domain.accounts import SANDBOX_ID, Account
from extend_desktop.domain.credentials import (
    KeyLocation,
    KeyStoreFacts,
    KeyStoreKind,
    KeyStoreName,
)
from extend_desktop.domain.errors import CredentialError, ExtendDesktopError, RequestError
from extend_desktop.domain.extractors import ExtractorPage
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.settings import Settings
from extend_desktop.domain.waits import CallWait
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.events import Event
from extend_desktop.services.files import FilesService
from extend_desktop.services.host_generation import HostGeneration
from extend_desktop.services.key_store_moves import KeyStoreMoves
from extend_desktop.services.ports import ApiPort
from extend_desktop.services.session import Session
from extend_desktop.services.stored_keys import StoredKeys
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.memory_files import MemoryFilesApi, make_files


class MemorySettings:
    """Settings that live as long as the test."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.stored = settings or Settings()
        self.saves = 0
        self.error: ExtendDesktopError | None = None

    @property
    def known(self) -> Settings:
        return self.stored

    def load(self) -> Settings:
        return self.stored

    async def change(self, change: Callable[[Settings], Settings]) -> Settings:
        if self.error is not None:
            raise self.error
        self.saves += 1
        self.stored = change(self.stored)
        return self.stored


class MemoryKeyStore:
    """A keyring in memory; with an error, one that keeps nothing."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.error: CredentialError | None = None

    async def write(self, secrets: Mapping[str, str]) -> None:
        self._fail()
        self.keys.update(secrets)

    async def read(self, name: str) -> str | None:
        self._fail()
        return self.keys.get(name)

    async def erase(self, names: Collection[str]) -> None:
        self._fail()
        for name in names:
            self.keys.pop(name, None)

    async def facts(self) -> KeyStoreFacts:
        self._fail()
        return KeyStoreFacts(KeyStoreKind.KEYRING, KeyStoreName.GNOME_KEYRING)

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


class MemoryKeyFile(MemoryKeyStore):
    """A key file in memory, opened by its passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self.passphrase: str | None = None
        self.is_open = False

    @property
    def is_there(self) -> bool:
        return self.passphrase is not None

    async def open(self, passphrase: str) -> None:
        super()._fail()
        if self.passphrase not in {None, passphrase}:
            raise CredentialError("passphrase_wrong")
        self.passphrase, self.is_open = passphrase, True

    async def change_passphrase(self, passphrase: str) -> None:
        self.passphrase = passphrase

    async def remove_if_empty(self) -> None:
        if not self.keys:
            self.passphrase, self.is_open = None, False

    async def set_aside(self) -> str:
        self.keys, self.passphrase, self.is_open = {}, None, False
        return "/home/pat/keys.aside.age"

    async def facts(self) -> KeyStoreFacts:
        return KeyStoreFacts(KeyStoreKind.FILE, KeyStoreName.FILE, "/home/pat/data/keys.age")

    def _fail(self) -> None:
        super()._fail()
        if not self.is_open:
            raise CredentialError("key_file_locked")


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
    """Files and no extractors.

    Attributes:
        identity: what the server says of the key; None where it does not know the question.
    """

    closed = False
    identity: Identity | None = None

    async def get_me(self) -> Identity:
        if self.identity is None:
            raise RequestError("not_found")
        return self.identity

    async def list_extractors(self, page_token: str | None = None) -> ExtractorPage:
        return ExtractorPage((), None)

    async def aclose(self) -> None:
        self.closed = True


class PulsingAccount(FakeAccount):
    """The working panes' fakes, and what the frame looks at besides."""

    def __init__(self) -> None:
        super().__init__()
        self.health: Event[ConnectionHealth] = Event()
        self.refreshed: list[object] = []
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

    def _refresh(self, batch_id: object) -> None:
        self.refreshed.append(batch_id)


class SessionParts:
    """Builds a session and keeps its ports for the test to turn."""

    def __init__(
        self,
        settings: Settings | None = None,
        files: int = 1234,
        sandbox: MemorySandbox | None = None,
        override: tuple[Account, str] | None = None,
    ) -> None:
        self.settings = MemorySettings(settings)
        self.credentials = MemoryKeyStore()
        self.key_file = MemoryKeyFile()
        self.keys = StoredKeys(
            lambda: self.credentials, lambda: self.key_file, lambda: self.settings.stored.key_store
        )
        self.sandbox = sandbox or MemorySandbox()
        self._files = files
        self.renew()
        self.closed_workspaces = 0
        self.shared_closed = False
        self.closers: list[Callable[[], Awaitable[None]]] = []
        self.session = Session(
            settings=self.settings,
            keys=KeyStoreMoves(
                self.keys, self.settings, lambda kept: [account.id for account in kept.accounts]
            ),
            sandbox=self.sandbox,
            connect=self._connect,
            build_services=self._build,
            on_close=self._close_shared,
            override=override,
        )

    def renew(self) -> None:
        """Let what is opened next be another account, of which nothing is known yet."""
        self.api = MemoryApi(make_files(self._files))
        self.account = PulsingAccount()

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
