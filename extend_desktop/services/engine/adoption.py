"""Takes up batch runs that were started elsewhere, or by a journal that is lost; services use it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchSpec
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId, BatchRunId, ExtractorId
from extend_desktop.domain.runs import BatchRun, Run, RunQuery
from extend_desktop.services.engine.context import EngineContext
from extend_desktop.services.engine.run_listings import RunListing
from extend_desktop.services.ports import Urgency

_LONGEST_ID = 255
"""Something longer was pasted by mistake. Source: docs/extend-api.md#ids."""
_PAUSES_S = (1.0, 2.0, 3.0)
"""Before a short listing is asked for again; somebody waits for the answer."""


class Adopter:
    """Makes a batch of a batch run that the journal does not know."""

    def __init__(self, context: EngineContext) -> None:
        self._context = context

    async def adopt(self, batch_run_id: BatchRunId, name: str | None) -> BatchId:
        """Write the batch down with the runs there are now; the monitor follows it from there.

        Raises:
            RequestError: `not_found`; `already_known`, with the batch's `name` and `batch_id`;
                `not_adoptable`, it has no extract runs (yet), or the listing is not to be trusted.
            ExpectedError: the server cannot be asked.
        """
        await self._refuse_known(batch_run_id, ())
        batch_run = await self._context.api.get_batch_run(batch_run_id, urgency=Urgency.INTERACTIVE)
        runs = await self._runs(batch_run)
        await self._refuse_known(batch_run.id, runs)
        spec = await self._spec(batch_run, runs[0], name)
        now = self._context.clock.now()
        batch_id = await self._context.journal.control.adopt(spec, batch_run, runs, now)
        await self._context.note(
            batch_id, ActivityKind.ADOPTED, batch_run_id=batch_run.id, inputs=len(runs)
        )
        return batch_id

    async def _refuse_known(self, batch_run_id: BatchRunId, runs: tuple[Run, ...]) -> None:
        batch = await self._context.journal.control.known_in(
            self._context.account_id, batch_run_id, [run.id for run in runs]
        )
        if batch is not None:
            raise RequestError("already_known", batch_id=batch.id, name=batch.name)

    async def _runs(self, batch_run: BatchRun) -> tuple[Run, ...]:
        """Return the runs there are; a listing that is short of some is asked for again.

        What is not listed now is never followed, so a listing that lags behind must not pass for
        the whole. One that stays short is taken: runs may have been deleted.
        """
        found = await self._listed(batch_run)
        for pause_s in _PAUSES_S:
            if len(found) >= batch_run.run_count:
                break
            await self._context.clock.sleep(pause_s)
            # The later listing has the order; what only the earlier one had comes behind.
            again = await self._listed(batch_run)
            found = again | {key: run for key, run in found.items() if key not in again}
        if not found:
            raise RequestError("not_adoptable", reason="no_runs", status=str(batch_run.status))
        # The newest come first; inputs were sent in the other order.
        return tuple(reversed(found.values()))

    async def _listed(self, batch_run: BatchRun) -> dict[str, Run]:
        found: dict[str, Run] = {}
        listing = RunListing(self._context.api, RunQuery(batch_run_id=batch_run.id))
        async for page in listing.pages():
            found.update({run.id: run for run in page})
            # A server that drops the filter would give us everybody's runs.
            if len(found) > batch_run.run_count:
                raise RequestError(
                    "not_adoptable", reason="too_many_runs", claimed=batch_run.run_count
                )
        if listing.endless is not None and len(found) < batch_run.run_count:
            raise listing.endless
        return found

    async def _spec(self, batch_run: BatchRun, run: Run, name: str | None) -> BatchSpec:
        """Return the batch to write down, from what one of its runs says of the extractor."""
        body = (await self._context.api.get_run(run.id, urgency=Urgency.INTERACTIVE)).body
        extractor = _object(body, "extractor")
        extractor_id = _text(extractor, "id")
        if not extractor_id:
            raise RequestError("not_adoptable", reason="no_extractor")
        extractor_name = _text(extractor, "name") or extractor_id
        version = _text(_object(body, "extractorVersion"), "version") or "latest"
        return BatchSpec(
            account_id=self._context.account_id,
            name=(name or "").strip() or f"{extractor_name} · {batch_run.id}",
            extractor_id=ExtractorId(extractor_id),
            extractor_name=extractor_name,
            version=version,
            pinned_version=version,
            config=_object(body, "config"),
            # Extend does not report the priority of a batch run.
            priority=None,
            inputs=(),
        )


def batch_run_id_of(text: str) -> BatchRunId:
    """Return the id the operator typed or pasted.

    Raises:
        RequestError: `invalid_request`, it cannot be an id.
    """
    wanted = text.strip()
    if not wanted or len(wanted) > _LONGEST_ID or any(letter.isspace() for letter in wanted):
        raise RequestError("invalid_request", what="batch_run_id")
    return BatchRunId(wanted)


def _object(body: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = body.get(key)
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _text(body: Mapping[str, Any], key: str) -> str:
    value = body.get(key)
    return value if isinstance(value, str) else ""
