"""An admitted call and the helpers every endpoint needs. Only the sandbox imports this module."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response

from extend_desktop.sandbox.workspaces import Workspace
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class ReceivedCall:
    """One admitted request.

    Attributes:
        legacy: The answer takes the older generation's shapes.
    """

    request: Request
    workspace: Workspace
    legacy: bool

    @property
    def query(self) -> Mapping[str, str]:
        return self.request.query_params

    def path(self, name: str) -> str:
        return str(self.request.path_params[name])


Endpoint = Callable[[ReceivedCall], Awaitable[Response]]
