"""What a failed call says of the one thing it was about, and what of the service; for the engine."""

from __future__ import annotations

from extend_desktop.domain.errors import (
    ConnectivityError,
    DefectError,
    ExtendDesktopError,
    ServiceError,
)

OUTAGE_FROM = 3
"""Different things that fail one after the other: then it is the service, and none of them."""
_MAYBE_ITS_OWN = frozenset({"cut", "timeout"})
"""How a connection ends for which what is sent or asked for may be the reason."""


def may_be_its_own_fault(error: ExtendDesktopError) -> bool:
    """Whether a file or run alone may be the reason, so that others may still come through."""
    if isinstance(error, ConnectivityError):
        return error.code in _MAYBE_ITS_OWN
    return isinstance(error, ServiceError | DefectError)
