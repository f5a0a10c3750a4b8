"""The worker_pool that plays the seeds, and which seeds are asked for.

`SEED=n` picks one seed, `SEEDS=n` how many the long run has. Without `-m soak` the long run is not
collected.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.crash_workers import WorkerPool, summary_line, worker_pool_in

_SUMMARY = pytest.StashKey[str]()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long run out unless the marker is asked for by name."""
    if "soak" in (config.option.markexpr or ""):
        return
    long = [item for item in items if item.get_closest_marker("soak") is not None]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


@pytest.fixture(scope="session")
def worker_pool(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WorkerPool]:
    """Begins with all the seeds of this session at once; each test then waits for its own."""
    with worker_pool_in(tmp_path_factory.mktemp("killed")) as worker_pool:
        worker_pool.begin(_seeds(request.session.items))
        yield worker_pool
        request.config.stash[_SUMMARY] = summary_line(worker_pool.outcomes())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say how many kills there were, and when."""
    if _SUMMARY in config.stash:
        terminalreporter.write_sep("-", "killed engines")
        terminalreporter.write_line(config.stash[_SUMMARY])


def _seeds(items: list[pytest.Item]) -> list[int]:
    calls = [getattr(item, "callspec", None) for item in items]
    return [call.params["seed"] for call in calls if call is not None and "seed" in call.params]
