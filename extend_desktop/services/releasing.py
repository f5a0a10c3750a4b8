"""Lets go of long containers some thousand entries at a time; any service, and `ui/`, may use it.

Python frees what a list or dict holds in one go when it is let go of, and nothing else runs
meanwhile: a hundred thousand rows take a tenth of a second.
"""

from __future__ import annotations

import asyncio
from typing import Any

_AT_ONCE = 2000
"""Freeing so many rows takes some two milliseconds."""
_BETWEEN_S = 0.005


def release(*containers: dict[Any, Any] | list[Any]) -> None:
    """Empty containers that nobody else uses any more, in the turns of the loop that follow.

    Without a running loop nobody waits, and they go with their last reference.
    """
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    # Short ones are not worth a turn.
    long = [container for container in containers if len(container) > _AT_ONCE]
    if long:
        loop.call_later(_BETWEEN_S, _go_on, loop, long)


def _go_on(loop: asyncio.AbstractEventLoop, left: list[dict[Any, Any] | list[Any]]) -> None:
    if not left:
        return
    container = left[-1]
    take_out = container.pop if isinstance(container, list) else container.popitem
    for _ in range(min(_AT_ONCE, len(container))):
        take_out()
    if not container:
        left.pop()
    loop.call_later(_BETWEEN_S, _go_on, loop, left)
