"""Who may do what: key, API version, workspace and rate. Only the sandbox imports this module.

Source: docs/extend-api.md#headers-and-authentication, #rate-limits.
"""

from __future__ import annotations

import hmac

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from extend_desktop.sandbox.call import ReceivedCall
from extend_desktop.sandbox.operations import LEGACY_OPERATION_IDS, ServedOperation
from extend_desktop.sandbox.options import (
    CURRENT_API_VERSION,
    LEGACY_API_VERSIONS,
    SECOND_WORKSPACE_ID,
    WORKSPACE_ID,
    SandboxOptions,
    ServedGeneration,
)
from extend_desktop.sandbox.problems import ApiProblem, bad_parameter
from extend_desktop.sandbox.rate_limits import RateLimits
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Admission:
    """Lets requests in."""

    options: SandboxOptions
    limits: RateLimits

    def check(self, request: Request, operation: ServedOperation) -> str:
        """Admit a request to a workspace and give the workspace's id.

        Raises:
            ApiProblem: 401, 400, 403 or 429.
        """
        self.check_key(request)
        legacy = self.is_legacy(request)
        if not legacy and request.headers.get("x-extend-api-version") != CURRENT_API_VERSION:
            raise bad_parameter(
                "The header x-extend-api-version is missing or names no known version."
            )
        if self.options.generation is ServedGeneration.LEGACY_ONLY:
            self._require_older_version(request)
        if legacy and operation.id not in LEGACY_OPERATION_IDS:
            raise ApiProblem(404, "ENDPOINT_REMOVED", "Not found in this API version.")
        self.limits.take(operation.category)
        if operation.id == "getMe":
            return WORKSPACE_ID
        return self._workspace(request)

    def is_legacy(self, request: Request) -> bool:
        """Say whether the answer takes the older shapes: an older version, or an older host."""
        version = request.headers.get("x-extend-api-version")
        if version is None and self.options.old_key:
            return True
        return self.options.generation.is_legacy or version in LEGACY_API_VERSIONS

    def _require_older_version(self, request: Request) -> None:
        if request.headers.get("x-extend-api-version") not in LEGACY_API_VERSIONS:
            raise bad_parameter("Unsupported API version.")

    def check_key(self, request: Request) -> None:
        """Refuse a request without the key.

        Raises:
            ApiProblem: 401.
        """
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not hmac.compare_digest(
            key.strip().encode(), self.options.key.encode()
        ):
            raise ApiProblem(401, "UNAUTHORIZED", "The API key is missing or not valid.")

    async def get_me(self, _: ReceivedCall) -> Response:
        """Say whose key it is; an organization's names the workspaces it may use.

        Only the vendor's command line knows this call. Source: docs/extend-api.md#who-am-i.
        """
        spaces = [{"id": WORKSPACE_ID, "name": "Practice"}]
        if self.options.organization_key:
            spaces.append({"id": SECOND_WORKSPACE_ID, "name": "Practice, second"})
        me = {
            "workspace": spaces[0],
            "user": {"email": "practice@example.com"},
            "grantedTargets": [{"workspace": space, "environments": ["TEST"]} for space in spaces],
        }
        return JSONResponse(me)

    def _workspace(self, request: Request) -> str:
        named = request.headers.get("x-extend-workspace-id")
        if named is None:
            if self.options.organization_key:
                raise bad_parameter("An organization key needs the header x-extend-workspace-id.")
            return WORKSPACE_ID
        known = {WORKSPACE_ID}
        if self.options.organization_key:
            known.add(SECOND_WORKSPACE_ID)
        if named not in known:
            raise ApiProblem(403, "FORBIDDEN", "The key gives no access to this workspace.")
        return named
