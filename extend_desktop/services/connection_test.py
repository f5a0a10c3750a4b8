"""Tests the way to an account step by step, and names the step that fails; for all three faces."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from extend_desktop.domain.accounts import API_VERSION, Account, Generation
from extend_desktop.domain.addresses import flaw_of_base
from extend_desktop.domain.connection_steps import FirstAnswer, Step, StepResult, StepState
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    DefectError,
    ExtendDesktopError,
    Fact,
    LimitError,
    RequestError,
    ServiceError,
)
from extend_desktop.domain.network import NetworkSettings
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.proxies import ProxyServer
from extend_desktop.services.api_versions import Connect, connect_as_accepted
from extend_desktop.services.connection_report import ConnectionReport, names_workspace, report_on
from extend_desktop.services.identities import identity_or_none
from extend_desktop.services.network import NetworkService
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports.connection_test import FirstContactPort, NamesPort
from extend_desktop.values import dataclass

MOST_SKEW_S = 120.0
"""More than the network's own delay; certificates and presigned URLs then look too old or too new."""
StepListener = Callable[[StepResult], None]
_BY_CODE = {
    "dns": Step.DNS,
    "tls": Step.TLS,
    "proxy": Step.PROXY,
    "bad_proxy_setting": Step.PROXY,
    "captive_portal": Step.ANSWER,
    "bad_workspace": Step.WORKSPACE,
}

_PROXY_REASONS = {
    "dns": "proxy_dns",
    "refused": "proxy_refused",
    "timeout": "proxy_timeout",
    "cut": "proxy_cut",
    "unreachable": "proxy_is_away",
}


@dataclass(frozen=True, slots=True)
class ConnectionTestResult:
    """What came of a test.

    Attributes:
        steps: all of them in their order.
        report: what the account can do; None when a step failed or there was no key.
    """

    account: Account
    steps: tuple[StepResult, ...]
    report: ConnectionReport | None = None

    @property
    def failed(self) -> StepResult | None:
        """The step that failed; None when none did."""
        return next((item for item in self.steps if item.state is StepState.FAILED), None)


class ConnectionTest:
    """Runs one test at a time for whoever asks; nothing is stored. Loop's thread only."""

    def __init__(
        self,
        network: NetworkService,
        names: NamesPort,
        contact: FirstContactPort,
        connect: Connect,
        clock: Clock,
    ) -> None:
        self.network = network
        self._names = names
        self._contact = contact
        self._connect = connect
        self._clock = clock

    async def run(
        self, account: Account, key: str | None, listener: StepListener
    ) -> ConnectionTestResult:
        """Try everything up to the first step that fails; without a key up to where it is needed.

        `listener` hears of each step when it begins and when it is done, and at the end of those
        that were not reached. Cancelling ends it at once and leaves nothing open.
        """
        steps = _Steps(listener)
        report = None
        accepted = account
        try:
            await self._reach(account, steps)
            if key is not None:
                accepted, report = await self._ask(account, key, steps)
        except ExtendDesktopError as error:
            steps.fail(error)
        return ConnectionTestResult(accepted, steps.close(), report)

    async def _reach(self, account: Account, steps: _Steps) -> None:
        await self.network.prepare()
        url = account.base_url
        steps.begin(Step.ADDRESS)
        flaw = flaw_of_base(url)
        if flaw is not None:
            raise RequestError("bad_account", reason=flaw.value)
        host = urlsplit(url).hostname or ""
        steps.done(Step.ADDRESS, url=url)
        steps.begin(Step.DNS)
        # Asked here, for names are left to a proxy; a setting that cannot be used fails its own step.
        proxy, facts = await self._proxy(url, steps)
        if facts["has_script"]:
            # Where only a proxy knows names, this is what the next step fails for.
            steps.take(Step.PROXY, facts)
        if proxy is None:
            steps.done(Step.DNS, host=host, count=await self._names.resolve(host))
            steps.take(Step.PROXY, facts)
            steps.begin(Step.TCP)
        else:
            steps.done(Step.DNS, by_proxy=True)
            steps.begin(Step.PROXY, **facts)
        access = self.network.access

        def reached(step: Step, found: Mapping[str, Fact]) -> None:
            left_out = access.left_out_facts if step is Step.TLS else {}
            steps.reached(step, {**facts, **found, **left_out})

        answer = await self._contact.ask(url, access, reached)
        self._judge(answer, host, steps)

    async def _proxy(self, url: str, steps: _Steps) -> tuple[ProxyServer | None, dict[str, Fact]]:
        try:
            found = await self.network.finding(self._settings, url)
        except ConnectivityError:
            steps.begin(Step.PROXY)
            raise
        address = found.proxy.address if found.proxy else None
        ignored = ", ".join(f"{entry}={reason}" for entry, reason in found.ignored)
        facts: dict[str, Fact] = {"proxy": address, "source": found.source}
        return found.proxy, {**facts, "ignored": ignored or None, "has_script": found.has_script}

    @property
    def _settings(self) -> NetworkSettings:
        return self.network.settings

    def _judge(self, answer: FirstAnswer, host: str, steps: _Steps) -> None:
        """Take what the first answer says: who answers, and what time it is there."""
        if not steps.is_done(Step.TLS):
            steps.done(Step.TLS, version=None)
        steps.done(Step.ANSWER, host=host, status=answer.status)
        if answer.said_at is None:
            steps.done(Step.CLOCK, skew_s=None)
            return
        skew_s = (self._clock.now() - answer.said_at).total_seconds()
        is_well = abs(skew_s) <= MOST_SKEW_S
        steps.judged(Step.CLOCK, is_well=is_well, facts={"skew_s": round(skew_s)})

    async def _ask(
        self, account: Account, key: str, steps: _Steps
    ) -> tuple[Account, ConnectionReport]:
        steps.begin(Step.KEY)

        async def ask(api: ApiPort) -> tuple[ConnectionReport, RequestRates]:
            report = await report_on(api)
            if report.generation is Generation.CURRENT:
                # An older host has no such call.
                report = replace(report, identity=await identity_or_none(api))
            return report, api.request_rates

        accepted, api, (report, rates) = await connect_as_accepted(self._connect, account, key, ask)
        await api.aclose()
        is_older = accepted.api_version != account.api_version
        steps.done(Step.KEY)
        if not report.files_ok and not report.batches_available:
            steps.begin(Step.PERMISSION)
            raise AccessError("forbidden", workspace=account.workspace_id)
        steps.judged(
            Step.PERMISSION,
            is_well=report.files_ok and report.batches_available,
            facts={
                "files": report.files_ok,
                "extractors": report.extractors,
                "generation": report.generation.value,
            },
        )
        steps.take(Step.WORKSPACE, _workspace_facts(account, report))
        version: dict[str, Fact] = {"version": accepted.api_version, "is_refused": is_older}
        version["refused"] = API_VERSION
        steps.judged(Step.VERSION, is_well=not is_older, facts=version)
        steps.done(Step.RATE, reads=rates.reads, writes=rates.writes, runs=rates.runs)
        return accepted, replace(report, older_version=accepted.api_version if is_older else "")


def _workspace_facts(account: Account, report: ConnectionReport) -> dict[str, Fact]:
    identity = report.identity
    if identity is None:
        return {"workspace": account.workspace_id or None}
    return {
        "workspace": identity.workspace or identity.workspace_id or account.workspace_id,
        "environment": identity.environment.value if identity.environment else None,
        "user": identity.user,
    }


class _Steps:
    """Keeps the steps of one test, and tells the listener."""

    def __init__(self, listener: StepListener) -> None:
        self._listener = listener
        self._results: dict[Step, StepResult] = {}

    def has(self, step: Step) -> bool:
        return step in self._results

    def is_done(self, step: Step) -> bool:
        return self.has(step) and not self._is_running(step)

    def begin(self, step: Step, **facts: Fact) -> None:
        self._note(StepResult(step, StepState.RUNNING, facts))

    def done(self, step: Step, **facts: Fact) -> None:
        self._note(StepResult(step, StepState.PASSED, facts))

    def judged(self, step: Step, *, is_well: bool, facts: dict[str, Fact]) -> None:
        state = StepState.PASSED if is_well else StepState.WARNED
        self._note(StepResult(step, state, facts))

    def take(self, step: Step, facts: dict[str, Fact]) -> None:
        self._note(StepResult(step, StepState.PASSED, facts))

    def reached(self, step: Step, facts: dict[str, Fact]) -> None:
        """Take a step that is done, and begin the next one."""
        self.judged(step, is_well=not facts.get("left_out"), facts=facts)
        following = {Step.PROXY: Step.TCP, Step.TCP: Step.TLS, Step.TLS: Step.ANSWER}[step]
        if not self.has(following):
            self.begin(following)

    def fail(self, error: ExtendDesktopError) -> None:
        """Name the step that an error belongs to: by its kind, else the one under way."""
        step = self._step_of(error)
        for under_way in [
            item.step for item in self._results.values() if item.state is StepState.RUNNING
        ]:
            if under_way is not step:
                del self._results[under_way]
        known = self._results.get(step)
        facts: Mapping[str, Fact] = known.facts if known else {}
        if step is Step.PROXY:
            error = _of_proxy(error, facts)
        self._note(StepResult(step, StepState.FAILED, facts, error))

    def close(self) -> tuple[StepResult, ...]:
        """Return all steps; those without a result were not reached."""
        for step in Step:
            found = self._results.get(step)
            if found is None or found.state is StepState.RUNNING:
                self._note(StepResult(step, StepState.NOT_REACHED))
        return tuple(self._results[step] for step in Step)

    def _step_of(self, error: ExtendDesktopError) -> Step:
        is_asked = self._is_running(Step.KEY)
        if isinstance(error, LimitError):
            return Step.RATE
        if is_asked and isinstance(error, RequestError | DefectError):
            fallback = Step.WORKSPACE if names_workspace(error) else Step.VERSION
            return _BY_CODE.get(error.code, fallback)
        if is_asked and isinstance(error, ServiceError):
            return Step.ANSWER
        if isinstance(error, ConnectivityError) and not self._is_running(Step.PROXY):
            return _BY_CODE.get(error.code, self._under_way)
        return self._under_way

    def _is_running(self, step: Step) -> bool:
        found = self._results.get(step)
        return found is not None and found.state is StepState.RUNNING

    @property
    def _under_way(self) -> Step:
        running = [step for step in Step if self._is_running(step)]
        return running[-1] if running else Step.ADDRESS

    def _note(self, result: StepResult) -> None:
        self._results[result.step] = result
        self._listener(result)


def _of_proxy(error: ExtendDesktopError, facts: Mapping[str, Fact]) -> ExtendDesktopError:
    """Return an error of the way to the proxy, which names that and not the server behind it."""
    address = facts.get("proxy")
    if not isinstance(error, ConnectivityError) or address is None:
        return error
    if error.code == "proxy":
        return ConnectivityError("proxy", retryable=error.retryable, proxy=address)
    reason = _PROXY_REASONS.get(error.code)
    if reason is None:
        return error
    return ConnectivityError("proxy_unreachable", proxy=address, reason=reason)
