"""Which names of this computer the server answers to. Only the sandbox imports this module.

A page in a browser may let its own name lead to the loopback interface and then read what answers
there as if it were its own (DNS rebinding); the browser still says the page's name as the host.
"""

from __future__ import annotations

from starlette.types import Scope

from extend_desktop.sandbox.problems import ApiProblem

_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
REFUSAL = ApiProblem(421, "INVALID_REQUEST", "This server answers to 127.0.0.1 and localhost only.")


def is_asked_by_own_name(scope: Scope) -> bool:
    """Whether a request names this computer, once, as the host it is for."""
    hosts = [value for name, value in scope["headers"] if name.lower() == b"host"]
    if len(hosts) != 1:
        return False
    host, _, port = hosts[0].decode("latin-1").lower().rpartition(":")
    return (host if port.isdigit() else hosts[0].decode("latin-1").lower()) in _NAMES
