"""Makes the way to servers out of the operator's settings, and keeps open clients on it."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from weakref import WeakSet

from typing_extensions import override

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.connection_steps import FirstAnswer
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.network import Authorities, NetworkAccess, NetworkSettings, ProxyMode
from extend_desktop.domain.redaction import Redactor
from extend_desktop.services.api_versions import Connect
from extend_desktop.services.connection_test import ConnectionTest
from extend_desktop.services.network import NetworkPort, NetworkService, ProxyFinding
from extend_desktop.services.ports import Clock, CredentialPort, SettingsPort
from extend_desktop.services.ports.connection_test import FirstContactPort, NamesPort, Reached
from extend_desktop.storage.private_files import PrivateFile
from extend_desktop.system.authorities import read_authorities
from extend_desktop.system.desktop_proxies import DesktopSettings
from extend_desktop.system.health import resolve
from extend_desktop.system.network import tls_context
from extend_desktop.system.proxies import ProxyRules

if TYPE_CHECKING:
    from extend_desktop.api.client import ExtendClient
    from extend_desktop.api.rate_memory import RateMemory
    from extend_desktop.api.shared_budgets import SharedBudgets

_log = logging.getLogger(__name__)


class SystemNetwork(NetworkPort):
    """The system's trust and proxies, and what the operator chose beside them."""

    def __init__(self, clock: Clock, environment: Mapping[str, str], redactor: Redactor) -> None:
        self._clock = clock
        self._environment = environment
        self._redactor = redactor
        self._desktop = DesktopSettings(environment)

    @override
    def access(self, settings: NetworkSettings, password: str) -> NetworkAccess:
        if password:
            self._redactor.add(password)
        rules = self._rules(settings, password)
        certificates, left_out = self._certificates(settings)
        return NetworkAccess(tls_context(certificates), rules.proxy_for, left_out)

    @override
    def finding(self, settings: NetworkSettings, url: str) -> ProxyFinding:
        rules = self._rules(settings, "")
        scheme = urlsplit(url).scheme
        return ProxyFinding(
            rules.proxy_for(url),
            rules.source(scheme),
            rules.ignored_exceptions(),
            has_script=rules.has_script(scheme),
        )

    @override
    def read_authorities(self, path: Path) -> Authorities:
        return read_authorities(path, self._clock.now())[1]

    def _rules(self, settings: NetworkSettings, password: str) -> ProxyRules:
        """Read the desktop's settings now; what asks later is on the loop, which may not wait."""
        if settings.proxy_mode is ProxyMode.SYSTEM:
            self._desktop.read()
        return ProxyRules(settings, password, self._environment, self._desktop.current)

    def _certificates(self, settings: NetworkSettings) -> tuple[bytes, ConnectivityError | None]:
        """Without the file the system's own trust still holds, so that is no reason to stop."""
        if not settings.authorities_file:
            return b"", None
        try:
            return read_authorities(Path(settings.authorities_file), self._clock.now())[0], None
        except ConnectivityError as error:
            _log.warning("The file of certificates is left out: %s", error)
            return b"", error


class OpenClients:
    """The clients that are open, of the account at hand and of those in the background.

    Args:
        rates: where learnt rates are remembered between starts; None forgets them.
    """

    def __init__(self, rates: PrivateFile | None = None) -> None:
        self._clients: WeakSet[ExtendClient] = WeakSet()
        self._budgets: SharedBudgets | None = None
        self._rates = rates
        self._memory: RateMemory | None = None
        self._turn = threading.Lock()
        self._is_loaded = False

    def load(self) -> None:
        """Read what is remembered of accounts; blocking.

        A client that was made before, to test an account that is being added, begins without it,
        but keeps what it learns.
        """
        memory = self._shared_memory()
        if memory is not None and not self._is_loaded:
            self._is_loaded = True
            memory.load()

    def connect(
        self,
        account: Account,
        key: str,
        *,
        clock: Clock,
        access: NetworkAccess,
        redactor: Redactor,
    ) -> ExtendClient:
        """Make the client of an account, which shares what Extend allows with those that are open."""
        from extend_desktop.api.client import connect  # noqa: PLC0415
        from extend_desktop.api.shared_budgets import SharedBudgets  # noqa: PLC0415

        self._budgets = self._budgets or SharedBudgets(clock, self._shared_memory())
        client = connect(
            account, key, clock=clock, access=access, redactor=redactor, budgets=self._budgets
        )
        self._clients.add(client)
        return client

    def _shared_memory(self) -> RateMemory | None:
        """Return the one memory of all clients; a thread may load it while the loop connects."""
        from extend_desktop.api.rate_memory import RateMemory  # noqa: PLC0415

        with self._turn:
            if self._memory is None and self._rates is not None:
                self._memory = RateMemory(self._rates)
            return self._memory

    async def use(self, access: NetworkAccess) -> None:
        """Let all of them go another way."""
        await asyncio.gather(*(client.use_network(access) for client in tuple(self._clients)))


class _LateContact(FirstContactPort):
    """The HTTP library is imported when a test first needs it."""

    @override
    async def ask(self, base_url: str, access: NetworkAccess, reached: Reached) -> FirstAnswer:
        from extend_desktop.api.first_contact import FirstContact  # noqa: PLC0415

        return await FirstContact().ask(base_url, access, reached)


class _SystemNames(NamesPort):
    @override
    async def resolve(self, host: str) -> int:
        return await resolve(host)


def connection_test(network: NetworkService, connect: Connect, clock: Clock) -> ConnectionTest:
    return ConnectionTest(network, _SystemNames(), _LateContact(), connect, clock)


def network_service(
    port: NetworkPort, settings: SettingsPort, credentials: CredentialPort, clients: OpenClients
) -> NetworkService:
    return NetworkService(port, settings, credentials, clients.use)
