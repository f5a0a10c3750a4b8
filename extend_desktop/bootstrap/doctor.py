"""Puts the checks of `doctor` together out of adapters. For bootstrap only."""

from __future__ import annotations

import platform
import sys
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import urlsplit

from extend_desktop import __version__
from extend_desktop.bootstrap.container import Container
from extend_desktop.bootstrap.running_test import RunningTest
from extend_desktop.cli.arguments import LOAD_QT
from extend_desktop.cli.console import Console
from extend_desktop.cli.context import find_account
from extend_desktop.cli.damage import read_damage
from extend_desktop.cli.doctor import Check, Looked, Verdict, doctor
from extend_desktop.cli.exit_codes import ExitCode
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.api_keys import read_pasted_key
from extend_desktop.domain.connection_steps import Step, StepState
from extend_desktop.domain.errors import CredentialError, StorageError
from extend_desktop.domain.notices import DamagedFile
from extend_desktop.presentation.checks import (
    KEY_FOUND,
    NO_ACCOUNT,
    account_line,
    journal_in_use_text,
    journal_text,
    key_given_text,
)
from extend_desktop.presentation.connection_steps import late_failure_text, step_text
from extend_desktop.presentation.errors import left_out_text
from extend_desktop.presentation.key_stores import store_line
from extend_desktop.presentation.keys import removed_text
from extend_desktop.services.accounts import KEY_VARIABLE
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.health import check_qt
from extend_desktop.system.own_program import own_command
from extend_desktop.system.single_instance import is_running
from extend_desktop.values import dataclass


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
        checks = _Checks(container, session, target)
        try:
            return await doctor(console, checks.all())
        finally:
            await checks.aclose()
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


_BEFORE_KEY = (
    ("DNS", Step.DNS),
    ("proxy", Step.PROXY),
    ("TCP", Step.TCP),
    ("TLS", Step.TLS),
    ("answer", Step.ANSWER),
    ("clock", Step.CLOCK),
)
_WITH_KEY = (
    ("access", Step.KEY),
    ("connection", Step.PERMISSION),
    ("workspace", Step.WORKSPACE),
    ("version", Step.VERSION),
    ("rate", Step.RATE),
)
_VERDICTS = {
    StepState.PASSED: Verdict.OK,
    StepState.WARNED: Verdict.WARN,
    StepState.FAILED: Verdict.BAD,
    StepState.NOT_REACHED: Verdict.SKIPPED,
}


class _Checks:
    """All checks, for one account or none."""

    def __init__(self, container: Container, session: Session, target: _Target | None) -> None:
        self._container = container
        self._session = session
        self._target = target
        self._running: RunningTest | None = None

    async def aclose(self) -> None:
        """End a test that is still under way."""
        if self._running is not None:
            await self._running.aclose()

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
            *(Check(name, self._step(step)) for name, step in _BEFORE_KEY),
            Check("key", self._key_found),
            *(Check(name, self._step(step)) for name, step in _WITH_KEY),
        ]
        return [Check("program", _program), *network, *own]

    async def _account(self) -> str:
        return account_line(self._known.account)

    async def _key_found(self) -> str:
        await self._key()
        if self._known.key is None:
            return KEY_FOUND
        removed = removed_text(read_pasted_key(self._container.environment.get(KEY_VARIABLE, "")))
        return key_given_text(removed)

    def _step(self, step: Step) -> Callable[[], Awaitable[str | Looked]]:
        async def look() -> str | Looked:
            test = self._test()
            result = await test.result_of(step)
            if test.late is not None and result.state is StepState.NOT_REACHED:
                late, test.late = test.late, None
                return Looked(Verdict.BAD, late_failure_text(late))
            return Looked(_VERDICTS[result.state], step_text(result))

        return look

    def _test(self) -> RunningTest:
        """Begin the test at the first step that is asked for."""
        if self._running is None:
            test = self._container.connection_test
            self._running = RunningTest(test, self._known.account, self._key_or_none)
        return self._running

    async def _key_or_none(self) -> str | None:
        """The key has a line of its own that says why there is none."""
        try:
            return await self._key()
        except CredentialError:
            return None

    async def _key_store(self) -> str:
        return store_line(await self._container.key_stores.keys.facts())

    async def _settings(self) -> str | Looked:
        self._container.damage.require_none(DamagedFile.SETTINGS)
        file = str(self._container.paths.settings_file)
        network = self._container.network
        await network.prepare()
        left_out = left_out_text(network.access.left_out_facts)
        return Looked(Verdict.WARN, f"{file}. {left_out}") if left_out else file

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
