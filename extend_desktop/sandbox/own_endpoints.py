"""Endpoints that Extend does not have: the server's own state, its faults, a review.

Only the sandbox imports this module.
"""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from extend_desktop.sandbox import wire
from extend_desktop.sandbox.admission import Admission
from extend_desktop.sandbox.faults import FAULTS_PATH, FaultFile, Faults
from extend_desktop.sandbox.problems import bad_parameter, not_found
from extend_desktop.sandbox.reviews import review
from extend_desktop.sandbox.rules import BatchRule, Review, RunRule, Turns
from extend_desktop.sandbox.state import STATE_PATH, state_of
from extend_desktop.sandbox.workspaces import Workspace
from extend_desktop.values import dataclass

_Wanted = TypeVar("_Wanted", bound=BaseModel)
REVIEW_PATH = "/_sandbox/extract_runs/{id}/review"


@dataclass(frozen=True, slots=True)
class OwnEndpoints:
    """The endpoints under `/_sandbox`."""

    admission: Admission
    workspaces: dict[str, Workspace]
    faults: Faults
    batch_rules: Turns[BatchRule]
    run_rules: Turns[RunRule]

    def routes(self) -> list[Route]:
        """Give their routes; all want the key, for any user of the computer may connect."""
        return [
            Route(STATE_PATH, self._state),
            Route(FAULTS_PATH, self._plan_faults, methods=["PUT"]),
            Route(REVIEW_PATH, self._review, methods=["POST"]),
        ]

    async def _state(self, request: Request) -> Response:
        self.admission.check_key(request)
        seeded = request.query_params.get("seeded") == "true"
        return JSONResponse(state_of([*self.workspaces.values()], self.faults, seeded=seeded))

    async def _plan_faults(self, request: Request) -> Response:
        self.admission.check_key(request)
        plan = await _body(request, FaultFile)
        if "faults" in plan.model_fields_set:
            self.faults.replace(plan.faults)
        if "batches" in plan.model_fields_set:
            self.batch_rules.replace(plan.batches)
        if "runs" in plan.model_fields_set:
            self.run_rules.replace(plan.runs)
        return Response(status_code=204)

    async def _review(self, request: Request) -> Response:
        self.admission.check_key(request)
        wanted = await _body(request, Review)
        run_id: str = request.path_params["id"]
        for workspace in self.workspaces.values():
            run = workspace.runs.runs.get(run_id)
            if run is not None:
                break
        else:
            raise not_found("extract run", run_id)
        before = workspace.runs.result(run)
        if before is None:
            raise bad_parameter(f"The run is {run.status}; only a processed one can be reviewed.")
        reviewed, unknown = review(before, wanted)
        if unknown:
            raise bad_parameter(f"The output holds no {', '.join(unknown)}.")
        workspace.runs.review(run, reviewed)
        return JSONResponse(wire.run_detail(run, reviewed))


async def _body(request: Request, kind: type[_Wanted]) -> _Wanted:
    try:
        return kind.model_validate_json(await request.body())
    except ValidationError as error:
        raise bad_parameter(f"The body does not fit: {error}") from error
