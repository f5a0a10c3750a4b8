"""Words for the steps of a connection test: on screen, in `doctor`, and to be copied."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.connection_steps import Step, StepResult, StepState
from extend_desktop.domain.errors import ExtendDesktopError, Fact
from extend_desktop.presentation.accounts import environment_text
from extend_desktop.presentation.connection import LEGACY_TEXT, OLDER_VERSION_TEXT, account_text
from extend_desktop.presentation.errors import Message, left_out_text, message_of
from extend_desktop.presentation.formats import in_english
from extend_desktop.presentation.joining import as_sentence, joined_parts, joined_sentences
from extend_desktop.presentation.network_findings import (
    NAMES_LEFT_TO_PROXY,
    addresses_text,
    proxy_text,
    tls_text,
    workspace_text,
)
from extend_desktop.presentation.quantities import duration_text
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import Marked, marked, tr, tr_n

Facts = Mapping[str, Fact]
_RATES = ("reads", "writes", "runs")  # untranslated: names of facts
STEP_NAMES: Mapping[Step, Marked] = {
    Step.ADDRESS: marked("Address"),
    Step.DNS: marked("Name (DNS)"),
    Step.PROXY: marked("Proxy"),
    Step.TCP: marked("Connection (TCP)"),
    Step.TLS: marked("Encryption (TLS)"),
    Step.ANSWER: marked("Answer"),
    Step.CLOCK: marked("Clock"),
    Step.KEY: marked("API key"),
    Step.PERMISSION: marked("Permission"),
    Step.WORKSPACE: marked("Workspace"),
    Step.VERSION: marked("API version"),
    Step.RATE: marked("Rate limit"),
}
STATE_NAMES: Mapping[StepState, Marked] = {
    StepState.RUNNING: marked("under way"),
    StepState.PASSED: marked("ok"),
    StepState.WARNED: marked("note"),
    StepState.FAILED: marked("failed"),
    StepState.NOT_REACHED: marked("not reached"),
}
ALL_PASSED = marked("The connection works.")
SOME_PASSED = marked("What was tried works. Not tried, for there was no API key: {left}.")
NO_NETWORK_ACCOUNT = marked("Open an account to test its connection.")
TEST_CANCELLED = marked("The test was cancelled.")


def step_text(result: StepResult) -> str:
    """Return what came of a step, in a line."""
    if result.error is not None:
        line = failure_of(result).line
        proxy = as_sentence(_proxy(result.facts)) if result.facts.get("proxy") else ""
        return joined_sentences((proxy, line))
    if result.state in (StepState.RUNNING, StepState.NOT_REACHED):
        return tr(STATE_NAMES[result.state])
    return _TEXTS[result.step](result.facts)


def late_failure_text(result: StepResult) -> str:
    """Return a failure of a step that went well at first, for the line of a step after it."""
    return with_detail(tr(STEP_NAMES[result.step]), step_text(result))


def failure_of(result: StepResult) -> Message:
    """Return the words for a step that failed: what, why, and what to do."""
    return message_of(result.error or ExtendDesktopError())


def summary_text(steps: Iterable[StepResult]) -> str:
    """Return the outcome in a line: which step failed, or that all is well as far as it was tried."""
    steps = tuple(steps)
    failed = next((item for item in steps if item.state is StepState.FAILED), None)
    if failed is not None:
        return with_detail(tr(STEP_NAMES[failed.step]), failure_of(failed).title)
    left = [tr(STEP_NAMES[item.step]) for item in steps if item.state is StepState.NOT_REACHED]
    return tr(SOME_PASSED, left=joined_parts(left)) if left else tr(ALL_PASSED)


def copied_text(account: Account, steps: Iterable[StepResult], program: str) -> str:
    """Return all of it for a report to somebody else, in English; it holds no key and no password."""
    with in_english():
        place = plain(account.base_url, 200)
        head = f"Connection test of {account_text(account)}, {place}"  # untranslated: a report
        return "\n".join([head, program, *map(_copied_line, steps)]) + "\n"


def _address(facts: Facts) -> str:
    return plain(str(facts["url"]), 200)


def _dns(facts: Facts) -> str:
    if facts.get("by_proxy"):
        return tr(NAMES_LEFT_TO_PROXY)
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
    return tr("connected by the proxy") if facts.get("by_proxy") else tr("connected")


def _tls(facts: Facts) -> str:
    version = facts.get("version")
    words = tls_text(str(version) if version else None)
    left_out = left_out_text(facts)
    return joined_sentences((as_sentence(words), left_out)) if left_out else words


def _answer(_facts: Facts) -> str:
    return tr("an API answers, asked without the key")


def _clock(facts: Facts) -> str:
    skew_s = facts.get("skew_s")
    if not isinstance(skew_s, int | float):
        return tr("the server does not say its time")
    if abs(skew_s) < 2:
        return tr("the same as the server's")
    if abs(skew_s) <= 120:
        duration = duration_text(abs(skew_s))
        if skew_s > 0:
            return tr("{duration} ahead of the server's", duration=duration)
        return tr("{duration} behind the server's", duration=duration)
    return _wrong_clock(skew_s)


def _key(_facts: Facts) -> str:
    return tr("accepted", "an API key")


def _permission(facts: Facts) -> str:
    if facts.get("generation") == Generation.LEGACY:
        return tr(LEGACY_TEXT)
    files = tr("Files can be listed.") if facts.get("files") else tr("Files cannot be listed.")
    extractors = facts.get("extractors")
    if isinstance(extractors, int):
        return joined_sentences((files, _extractors(extractors), tr("Batches can be created.")))
    none = tr("Extractors cannot be listed with this key, so there are no batches.")
    return joined_sentences((files, none))


def _workspace(facts: Facts) -> str:
    workspace = facts.get("workspace")
    parts = [workspace_text(str(workspace) if workspace else None)]
    if environment := facts.get("environment"):
        parts.append(environment_text(str(environment)))
    if user := facts.get("user"):
        parts.append(plain(str(user)))
    return " · ".join(parts)


def _version(facts: Facts) -> str:
    version, refused = str(facts["version"]), str(facts.get("refused"))
    if facts.get("is_refused") is True:
        return tr(OLDER_VERSION_TEXT, refused=refused, version=version)
    return version


def _rate(facts: Facts) -> str:
    reads, writes, runs = (f"{float(facts.get(name) or 0):.0f}" for name in _RATES)
    return tr(
        "not used up: {reads} reads, {writes} writes and {runs} runs a second are tried at first",
        reads=reads,
        writes=writes,
        runs=runs,
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


def _copied_line(item: StepResult) -> str:
    name, state = tr(STEP_NAMES[item.step]), tr(STATE_NAMES[item.state])
    text = "" if item.state is StepState.NOT_REACHED else f"  {step_text(item)}"
    return f"{name:<18} {state:<11}{text}".rstrip()


def _wrong_clock(skew_s: float) -> str:
    duration = duration_text(round(abs(skew_s) / 60) * 60)
    if skew_s > 0:
        return tr(
            "{duration} ahead of the server's; set this computer's date and time", duration=duration
        )
    return tr(
        "{duration} behind the server's; set this computer's date and time", duration=duration
    )


def _extractors(extractors: int) -> str:
    if not extractors:
        return tr("No extractors yet.")
    return tr_n("{n} extractor found.", "{n} extractors found.", extractors)
