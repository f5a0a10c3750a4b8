"""Runs the connection test over real parts: a settings file, sockets, the system's trust and names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from extend_desktop.api.client import connect
from extend_desktop.bootstrap.network import (
    OpenClients,
    SystemNetwork,
    connection_test,
    network_service,
)
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.connection_steps import Step, StepResult, StepState
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.network import NetworkSettings
from extend_desktop.domain.redaction import Redactor
from extend_desktop.presentation.connection_steps import copied_text, step_text
from extend_desktop.services.connection_test import ConnectionTest, ConnectionTestResult
from extend_desktop.services.network import NetworkService
from extend_desktop.services.ports import ApiPort
from extend_desktop.storage.settings import JsonSettings
from extend_desktop.system.clock import SystemClock
from tests.helpers.memory_credentials import MemoryCredentials

KEY = "sk_live_Zq8TopSecret"


class SkewedClock(SystemClock):
    """The real clock, set wrong."""

    def __init__(self, ahead: timedelta) -> None:
        self._ahead = ahead

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead


@dataclass
class ConnectionOutcome:
    """What came of one test, and all that was heard on the way."""

    account: Account
    result: ConnectionTestResult
    heard: list[StepResult] = field(default_factory=list[StepResult])

    @property
    def failed(self) -> Step | None:
        return self.result.failed.step if self.result.failed else None

    def state(self, step: Step) -> StepState:
        return next(item.state for item in self.result.steps if item.step is step)

    def text(self, step: Step) -> str:
        return next(step_text(item) for item in self.result.steps if item.step is step)

    @property
    def copied(self) -> str:
        return copied_text(self.account, self.result.steps, "Extend Desktop")


def real_connection_test(
    folder: Path,
    ahead: timedelta = timedelta(),
    environment: Mapping[str, str] | None = None,
) -> tuple[ConnectionTest, NetworkService]:
    clock = SkewedClock(ahead)
    port = SystemNetwork(clock, environment or {}, Redactor())
    settings = JsonSettings(folder / "settings.json")
    network = network_service(port, settings, MemoryCredentials(), OpenClients())

    def connected(account: Account, key: str) -> ApiPort:
        return connect(account, key, clock=clock, access=network.access)

    return connection_test(network, connected, clock), network


async def run_test(
    folder: Path,
    url: str,
    *,
    key: str | None = KEY,
    settings: NetworkSettings | None = None,
    password: str | None = None,
    workspace_id: str | None = None,
    ahead: timedelta = timedelta(),
    listener: Callable[[StepResult], None] = lambda _result: None,
) -> ConnectionOutcome:
    """Test an account at `url` by these settings of the network."""
    test, network = real_connection_test(folder, ahead)
    if settings is not None:
        await network.change(settings, password)
    heard: list[StepResult] = []

    def take(result: StepResult) -> None:
        heard.append(result)
        listener(result)

    account = Account(AccountId("a1"), "Test", url, workspace_id=workspace_id)
    return ConnectionOutcome(account, await test.run(account, key, take), heard)
