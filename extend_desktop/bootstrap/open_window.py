"""Both ends of what commands ask of an open window. For bootstrap only."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any

from extend_desktop.bootstrap.container import Container
from extend_desktop.presentation.formats import in_english
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import HANDED_OVER, TaskRunner
from extend_desktop.system.single_instance import Answer, ask, is_running

_NUMBERS = itertools.count(1)


def environment_mark(container: Container) -> str | None:
    """Name account and key of the EXTEND_* variables without saying the key; None without them."""
    if container.override is None:
        return None
    account, key = container.override
    return hashlib.sha256(f"{account.id}\n{key}".encode()).hexdigest()


class OpenWindow:
    """The window that has this data home; satisfies `cli.context.WindowPort`."""

    def __init__(self, container: Container) -> None:
        self._container = container

    def is_open(self) -> bool:
        return is_running(self._container.paths.data)

    async def ask(
        self, request: Mapping[str, object], on_message: Callable[[Mapping[str, Any]], None]
    ) -> bool:
        whole = {**request, "environment": environment_mark(self._container)}
        return await ask(self._container.paths.data, whole, on_message)


class HandedOver:
    """Takes requests in the window once it has a session; satisfies `RequestReceived`."""

    def __init__(self, container: Container) -> None:
        self._container = container
        self._session: Session | None = None
        self._tasks: TaskRunner | None = None

    def attach(self, session: Session, tasks: TaskRunner) -> None:
        self._session, self._tasks = session, tasks

    async def __call__(self, request: Mapping[str, object], answer: Answer) -> None:
        # The window does without the command line until one asks for it.
        from extend_desktop.cli.handed_over import WindowParts, carry_out  # noqa: PLC0415

        if self._session is not None and self._tasks is not None:
            mark = environment_mark(self._container)
            parts = WindowParts(self._session, self._container.clock, mark)
            with in_english(), _under_way(self._tasks):
                await carry_out(parts, request, answer)


@contextmanager
def _under_way(tasks: TaskRunner) -> Generator[None]:
    """Let a task stand for a command, so that the window does not quit before its end.

    The command is none itself: it belongs to the connection that it came by.
    """
    done = asyncio.Event()
    tasks.start(done.wait(), name=f"{HANDED_OVER} {next(_NUMBERS)}")
    try:
        yield
    finally:
        done.set()
