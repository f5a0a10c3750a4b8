"""What holds for every test: loopback only, a home and a keyring of its own, seeded chance."""

from __future__ import annotations

import gc
import os
import random
import signal
import sys
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

import keyring
import pytest
from hypothesis import settings

from tests.helpers.memory_keyring import MemoryKeyring
from tests.helpers.network_guard import install as install_network_guard
from tests.helpers.secret_service import private_secret_service
from tests.helpers.xvfb import worker_display

# The window speaks the language of the desktop; what tests compare with is English.
os.environ["LANGUAGE"] = "en"
SEED = 20_260_209
# Read by the program; a developer's own values must not leak into a test.
OVERRIDES = (
    "EXTEND_API_KEY",
    "EXTEND_API_VERSION",
    "EXTEND_BASE_URL",
    "EXTEND_PRODUCTION",
    "EXTEND_REGION",
    "EXTEND_WORKSPACE_ID",
)
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")

# Qt reads it when the application is made, which may be before any fixture runs.
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Or each of the many programs that tests start would compile all of its modules anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# No deadlines: the machines of continuous integration are shared and slow at times. The same examples in
# every run: what fails for one change fails for it everywhere. `make fuzz` looks for others.
settings.register_profile(
    "repeatable", deadline=None, derandomize=True, database=None, max_examples=50
)
settings.register_profile("random", deadline=None, max_examples=500)
settings.load_profile("repeatable")


def pytest_configure(config: pytest.Config) -> None:
    install_network_guard()
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # So a script's `&` starts us, and every program the tests start would ignore it as well.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if os.environ.get("PYTEST_XDIST_WORKER"):
        display = ExitStack()
        display.enter_context(worker_display())
        config.add_cleanup(display.close)


def pytest_collection_finish() -> None:
    # What was imported stays until the end: nothing of it is looked through for garbage again.
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect garbage as Python would, in a process in which Qt's objects forbid it to."""
    if not gc.isenabled():
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > limits[age]]
        if due:
            gc.collect(max(due))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep what hostile tests log sendable between pytest's workers, which take valid text only."""
    report = yield
    report.sections = [(title, _sendable(text)) for title, text in report.sections]
    return report


def _sendable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


@pytest.fixture(autouse=True)
def seeded_chance() -> None:
    random.seed(SEED)


@pytest.fixture(autouse=True)
def private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's whole local data, in this test's own folder; created on first use."""
    home = tmp_path / "extend-desktop-home"
    monkeypatch.setenv("EXTEND_DESKTOP_HOME", str(home))
    for name in (*OVERRIDES, *PROXIES, *(proxy.lower() for proxy in PROXIES)):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def memory_keyring(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MemoryKeyring | None]:
    """Replaces the keyring, also for programs a test starts; not for `real_keyring` tests."""
    if request.node.get_closest_marker("real_keyring") is not None:
        yield None
        return
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    before = keyring.get_keyring()
    replacement = MemoryKeyring()
    keyring.set_keyring(replacement)
    yield replacement
    keyring.set_keyring(before)


@pytest.fixture(scope="session")
def secret_service_variables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a private Secret Service: the one around pytest, or one made here."""
    if os.environ.get("EXTEND_DESKTOP_PRIVATE_KEYRING"):
        yield {}
        return
    with private_secret_service(tmp_path_factory.mktemp("secrets")) as variables:
        yield variables
