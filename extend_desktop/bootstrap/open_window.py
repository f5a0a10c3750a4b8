"""Both ends of what commands ask of an open window. For bootstrap only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from extend_desktop.bootstrap.container import Container
from extend_desktop.presentation.formats import in_english
from extend_desktop.services.session import Session
from extend_desktop.system.single_instance import Answer, ask, is_running


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

    def attach(self, session: Session) -> None:
        self._session = session

    async def __call__(self, request: Mapping[str, object], answer: Answer) -> None:
        # The window does without the command line until one asks for it.
        from extend_desktop.cli.handed_over import WindowParts, carry_out  # noqa: PLC0415

        if self._session is not None:
            mark = environment_mark(self._container)
            parts = WindowParts(self._session, self._container.clock, mark)
            with in_english():
                await carry_out(parts, request, answer)
