"""Puts the checks of `doctor` together out of adapters. For bootstrap only."""

from __future__ import annotations

import os
import platform
import ssl
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from extend_desktop import __version__
from extend_desktop.bootstrap.container import Container
from extend_desktop.cli.arguments import LOAD_QT
from extend_desktop.cli.console import Console
from extend_desktop.cli.context import find_account
from extend_desktop.cli.damage import read_damage
from extend_desktop.cli.doctor import Check, doctor
from extend_desktop.cli.exit_codes import ExitCode
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.api_keys import read_pasted_key
from extend_desktop.domain.errors import ConnectivityError, CredentialError, StorageError
from extend_desktop.domain.notices import DamagedFile
from extend_desktop.presentation.accounts import identity_text
from extend_desktop.presentation.checks import (
    KEY_FOUND,
    NAMES_LEFT_TO_PROXY,
    NO_ACCOUNT,
    TLS_LEFT_TO_PROXY,
    account_line,
    addresses_text,
    journal_in_use_text,
    journal_text,
    key_given_text,
    proxy_text,
    tls_text,
    workspace_text,
)
from extend_desktop.presentation.connection import report_lines
from extend_desktop.presentation.key_stores import store_line
from extend_desktop.presentation.keys import removed_text
from extend_desktop.services.accounts import KEY_VARIABLE
from extend_desktop.services.network import ProxyFinding
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.health import check_qt, resolve, shake_hands
from extend_desktop.system.own_program import own_command
from extend_desktop.system.single_instance import is_running


@dataclass(frozen=True, slots=True)
class _Target:
    """The account to look at; the key is None until it is asked of the keyring."""

    account: Account
    key: str | None


async def run_doctor(
    container: Container,
    console: Console,
    *,
    sandbox: bool,
    account_name: str | None,
    is_understood: bool = False,
) -> ExitCode:
    """Check this computer and one account; nothing is stored.

    With `is_understood` the notices of earlier damage are put away first.

    Raises:
        RequestError: there is no account of that name, or the environment's cannot be used.
        ServiceError: the sandbox does not start.
    """
    tasks = TaskRunner()
    session = container.session(tasks, remembers=False)
    launcher = container.sandbox()
    try:
        await read_damage(container.damage, console, is_understood=is_understood)
        if sandbox:
            target: _Target | None = _Target(*await launcher.start())
        else:
            target = _find_target(container, session, account_name)
        return await doctor(console, _Checks(container, session, target).all())
    finally:
        await launcher.aclose()
        await session.close()
        await tasks.aclose()


def _find_target(container: Container, session: Session, name: str | None) -> _Target | None:
    if name is not None:
        account = find_account(session, name)
    elif session.accounts and container.override:
        account = container.override[0]
    else:
        active = container.settings.load().active_account
        found = next((account for account in session.accounts if account.id == active), None)
        if found is None:
            return None
        account = found
    override = container.override
    is_override = override is not None and override[0].id == account.id
    return _Target(account, override[1] if override and is_override else None)


class _Checks:
    """All checks, for one account or none."""

    def __init__(self, container: Container, session: Session, target: _Target | None) -> None:
        self._container = container
        self._session = session
        self._target = target

    def all(self) -> Sequence[Check]:
        own = [
            Check("key store", self._key_store, stops_work=False),
            Check("settings", self._settings),
            Check("journal", self._journal),
            Check("Qt", self._qt, stops_work=False),
        ]
        if self._target is None:
            return [Check("program", _program), Check("account", _no_account), *own]
        network = [
            Check("account", self._account),
            Check("DNS", self._dns),
            Check("proxy", self._proxy),
            Check("TLS", self._tls),
            Check("key", self._key_found),
            Check("workspace", self._workspace),
            Check("connection", self._connection),
        ]
        return [Check("program", _program), *network, *own]

    async def _account(self) -> str:
        return account_line(self._known.account)

    async def _dns(self) -> str:
        if await self._uses_proxy():
            return NAMES_LEFT_TO_PROXY
        return addresses_text(self._host, await resolve(self._host))

    async def _uses_proxy(self) -> bool:
        """Whether a proxy is set; one that cannot be used has a line of its own."""
        try:
            return (await self._finding()).proxy is not None
        except ConnectivityError:
            return True

    async def _proxy(self) -> str:
        found = await self._finding()
        address = found.proxy.address if found.proxy else None
        return proxy_text(address, found.source, found.ignored)

    async def _finding(self) -> ProxyFinding:
        network = self._container.network
        return await network.finding(network.settings, self._known.account.base_url)

    async def _tls(self) -> str:
        if await self._uses_proxy():
            return TLS_LEFT_TO_PROXY
        await self._container.network.prepare()
        context = self._container.network.access.ssl_context or ssl.create_default_context()
        return tls_text(self._host, await shake_hands(self._known.account.base_url, context))

    async def _key_found(self) -> str:
        await self._key()
        if self._known.key is None:
            return KEY_FOUND
        removed = removed_text(read_pasted_key(os.environ.get(KEY_VARIABLE, "")))
        return key_given_text(removed)

    async def _workspace(self) -> str:
        return workspace_text(self._known.account.workspace_id)

    async def _connection(self) -> str:
        report = await self._session.test(self._known.account, await self._key())
        lines = report_lines(
            report.generation,
            files_ok=report.files_ok,
            extractors=report.extractors,
            batches_available=report.batches_available,
            older_version=report.older_version,
            whose=identity_text(report.identity),
        )
        return " ".join(lines)

    async def _key_store(self) -> str:
        return store_line(await self._container.key_stores.keys.facts())

    async def _settings(self) -> str:
        self._container.damage.require_none(DamagedFile.SETTINGS)
        return str(self._container.paths.settings_file)

    async def _journal(self) -> str:
        file = self._container.paths.journal_file
        try:
            journal = await self._container.read_journal()
        except StorageError as error:
            if error.code == "journal_locked" and is_running(self._container.paths.data):
                return journal_in_use_text(file)
            raise
        try:
            batches = await journal.batches.all()
        finally:
            await journal.aclose()
        self._container.damage.require_none(DamagedFile.JOURNAL)
        return journal_text(
            len(batches),
            file,
            has_log=journal.database.has_log,
            is_remote=journal.database.is_remote,
            is_in_use=journal.is_read_only,
        )

    async def _qt(self) -> str:
        return await check_qt([*own_command(), f"--{LOAD_QT}"])

    async def _key(self) -> str:
        if self._known.key is not None:
            return self._known.key
        key = await self._container.key_stores.keys.load(self._known.account.id)
        if key is None:
            raise CredentialError("no_key", account=self._known.account.name)
        return key

    @property
    def _known(self) -> _Target:
        if self._target is None:
            raise CredentialError("no_account")
        return self._target

    @property
    def _host(self) -> str:
        return urlsplit(self._known.account.base_url).hostname or ""


async def _program() -> str:
    return f"extend-desktop {__version__}, Python {platform.python_version()}, {sys.platform}"


async def _no_account() -> str:
    return NO_ACCOUNT
