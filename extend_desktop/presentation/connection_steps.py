"""Words for the steps of a connection test: on screen, in `doctor`, and to be copied."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.connection_steps import Step, StepResult, StepState
from extend_desktop.domain.errors import ExtendDesktopError, Fact
from extend_desktop.presentation.checks import (
    NAMES_LEFT_TO_PROXY,
    addresses_text,
    proxy_text,
    tls_text,
    workspace_text,
)
from extend_desktop.presentation.connection import LEGACY_TEXT, OLDER_VERSION_TEXT, account_text
from extend_desktop.presentation.errors import Message, left_out_text, message_of
from extend_desktop.presentation.quantities import counted, duration_text
from extend_desktop.presentation.text import plain

Facts = Mapping[str, Fact]
STEP_NAMES: Mapping[Step, str] = {
    Step.ADDRESS: "Address",
    Step.DNS: "Name (DNS)",
    Step.PROXY: "Proxy",
    Step.TCP: "Connection (TCP)",
    Step.TLS: "Encryption (TLS)",
    Step.ANSWER: "Answer",
    Step.CLOCK: "Clock",
    Step.KEY: "API key",
    Step.PERMISSION: "Permission",
    Step.WORKSPACE: "Workspace",
    Step.VERSION: "API version",
    Step.RATE: "Rate limit",
}
STATE_NAMES: Mapping[StepState, str] = {
    StepState.RUNNING: "under way",
    StepState.PASSED: "ok",
    StepState.WARNED: "note",
    StepState.FAILED: "failed",
    StepState.NOT_REACHED: "not reached",
}
ALL_PASSED = "The connection works."
SOME_PASSED = "What was tried works. Not tried, for there was no API key: {left}."
NO_NETWORK_ACCOUNT = "Open an account to test its connection."
TEST_CANCELLED = "The test was cancelled."


def step_text(result: StepResult) -> str:
    """Return what came of a step, in a line."""
    if result.error is not None:
        line = failure_of(result).line
        return f"{_proxy(result.facts)}. {line}" if result.facts.get("proxy") else line
    if result.state in (StepState.RUNNING, StepState.NOT_REACHED):
        return STATE_NAMES[result.state]
    return _TEXTS[result.step](result.facts)


def late_failure_text(result: StepResult) -> str:
    """Return a failure of a step that went well at first, for the line of a step after it."""
    return f"{STEP_NAMES[result.step]}: {step_text(result)}"


def failure_of(result: StepResult) -> Message:
    """Return the words for a step that failed: what, why, and what to do."""
    return message_of(result.error or ExtendDesktopError())


def summary_text(steps: Iterable[StepResult]) -> str:
    """Return the outcome in a line: which step failed, or that all is well as far as it was tried."""
    steps = tuple(steps)
    failed = next((item for item in steps if item.state is StepState.FAILED), None)
    if failed is not None:
        return f"{STEP_NAMES[failed.step]}: {failure_of(failed).title}"
    left = [STEP_NAMES[item.step] for item in steps if item.state is StepState.NOT_REACHED]
    return SOME_PASSED.format(left=", ".join(left)) if left else ALL_PASSED


def copied_text(account: Account, steps: Iterable[StepResult], program: str) -> str:
    """Return all of it for a report to somebody else; it holds no key and no password."""
    lines = [f"Connection test of {account_text(account)}, {plain(account.base_url, 200)}", program]
    for item in steps:
        name, state = STEP_NAMES[item.step], STATE_NAMES[item.state]
        text = "" if item.state is StepState.NOT_REACHED else f"  {step_text(item)}"
        lines.append(f"{name:<18} {state:<11}{text}".rstrip())
    return "\n".join(lines) + "\n"


def _address(facts: Facts) -> str:
    return plain(str(facts["url"]), 200)


def _dns(facts: Facts) -> str:
    if facts.get("by_proxy"):
        return NAMES_LEFT_TO_PROXY
    return addresses_text(str(facts["host"]), int(facts.get("count") or 0))


def _proxy(facts: Facts) -> str:
    ignored = [item.rpartition("=") for item in str(facts.get("ignored") or "").split(", ") if item]
    proxy = facts.get("proxy")
    pairs = [(entry, reason) for entry, _, reason in ignored]
    return proxy_text(
        str(proxy) if proxy else None,
        str(facts.get("source")),
        pairs,
        has_script=facts.get("has_script") is True,
    )


def _tcp(facts: Facts) -> str:
    return "connected by the proxy" if facts.get("by_proxy") else "connected"


def _tls(facts: Facts) -> str:
    version = facts.get("version")
    words = tls_text(str(version) if version else None)
    left_out = left_out_text(facts)
    return f"{words}. {left_out}" if left_out else words


def _answer(_facts: Facts) -> str:
    return "an API answers, asked without the key"


def _clock(facts: Facts) -> str:
    skew_s = facts.get("skew_s")
    if not isinstance(skew_s, int | float):
        return "the server does not say its time"
    if abs(skew_s) < 2:
        return "the same as the server's"
    side = "ahead of" if skew_s > 0 else "behind"
    if abs(skew_s) <= 120:
        return f"{duration_text(abs(skew_s))} {side} the server's"
    rounded = duration_text(round(abs(skew_s) / 60) * 60)
    return f"{rounded} {side} the server's; set this computer's date and time"


def _key(_facts: Facts) -> str:
    return "accepted"


def _permission(facts: Facts) -> str:
    if facts.get("generation") == Generation.LEGACY:
        return LEGACY_TEXT
    extractors = facts.get("extractors")
    files = "Files can be listed." if facts.get("files") else "Files cannot be listed."
    if not isinstance(extractors, int):
        return f"{files} Extractors cannot be listed with this key, so there are no batches."
    found = f"{counted(extractors, 'extractor')} found." if extractors else "No extractors yet."
    return f"{files} {found} Batches can be created."


def _workspace(facts: Facts) -> str:
    workspace = facts.get("workspace")
    parts = [workspace_text(str(workspace) if workspace else None)]
    parts += [plain(str(facts[name])) for name in ("environment", "user") if facts.get(name)]
    return " · ".join(parts)


def _version(facts: Facts) -> str:
    version, refused = str(facts["version"]), str(facts.get("refused"))
    is_refused = facts.get("is_refused") is True
    return OLDER_VERSION_TEXT.format(refused=refused, version=version) if is_refused else version


def _rate(facts: Facts) -> str:
    reads, writes, runs = (
        f"{float(facts.get(name) or 0):.0f}" for name in ("reads", "writes", "runs")
    )
    return (
        f"not used up: {reads} reads, {writes} writes and {runs} runs a second are tried at first"
    )


_TEXTS: Mapping[Step, Callable[[Facts], str]] = {
    Step.ADDRESS: _address,
    Step.DNS: _dns,
    Step.PROXY: _proxy,
    Step.TCP: _tcp,
    Step.TLS: _tls,
    Step.ANSWER: _answer,
    Step.CLOCK: _clock,
    Step.KEY: _key,
    Step.PERMISSION: _permission,
    Step.WORKSPACE: _workspace,
    Step.VERSION: _version,
    Step.RATE: _rate,
}
