"""What servers and proxies write into Retry-After, read as a wait; only `api/` imports it.

The standard knows whole seconds and HTTP dates. In the field there are also fractions, the moment
itself as seconds or milliseconds since 1970, and the header twice, joined by a comma.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MAX_RETRY_AFTER_S = 300.0
"""More than this is taken for a mistake of the server."""
_NUMBER = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,9})?")
_FIRST_EPOCH_S, _LAST_EPOCH_S = 1e9, 1e10
"""From 2001 to 2286: no wait is that long."""
_MS = 1000.0


def retry_after_s(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return the wait a server asks for: seconds from 0 to 300, or None when it says nothing usable.

    A moment is compared with the server's own clock when the answer carries it.

    Args:
        headers: of the answer.
        now: our clock, aware.
    """
    raw = headers.get("retry-after", "").strip()
    if not raw:
        return None
    server_now = _date(headers.get("date", "")) or now
    waits = [_wait_s(raw, server_now)]
    if waits == [None]:
        waits = [_wait_s(part, server_now) for part in raw.split(",")]
    usable = [wait_s for wait_s in waits if wait_s is not None]
    return min(max(usable), MAX_RETRY_AFTER_S) if usable else None


def _wait_s(text: str, now: datetime) -> float | None:
    """Return one value as a wait from now; a moment that is over is no wait."""
    if _NUMBER.fullmatch(text.strip(" \t")):
        return _wait_of_number(float(text), now)
    until = _date(text)
    return None if until is None else max(0.0, (until - now).total_seconds())


def _wait_of_number(number: float, now: datetime) -> float | None:
    if number < _FIRST_EPOCH_S:
        return number
    for epoch_s in (number, number / _MS):
        if _FIRST_EPOCH_S <= epoch_s < _LAST_EPOCH_S:
            return max(0.0, epoch_s - now.timestamp())
    return None


def _date(raw: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(raw)
    except (ValueError, IndexError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
