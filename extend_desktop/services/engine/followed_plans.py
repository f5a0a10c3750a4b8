"""The plans of one batch that are at Extend, or may be; its job uses it."""

from __future__ import annotations

from collections.abc import Iterator

from extend_desktop.domain.ids import PlanId
from extend_desktop.domain.plans import BatchRunPlan, PlanState
from extend_desktop.domain.waits import LookUp
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.look_ups import merged
from extend_desktop.services.engine.plan_follower import PlanFollower


class FollowedPlans:
    """A follower for each of them, from the submission to the last run's end."""

    def __init__(self, job: JobContext) -> None:
        self._job = job
        self._by_id: dict[PlanId, PlanFollower] = {}

    def __iter__(self) -> Iterator[PlanFollower]:
        return iter([each for each in self._by_id.values() if not each.has_ended])

    def follow(self, plan: BatchRunPlan) -> PlanFollower:
        """Follow a plan, at once and not twice."""
        known = self._by_id.get(plan.id)
        if known is None or known.has_ended:
            known = self._by_id[plan.id] = PlanFollower(self._job, plan.id)
            self._job.engine.polling.set()
        return known

    async def follow_all(self) -> None:
        """Follow what the journal has at Extend, and poll it now."""
        for plan in await self._job.journal.parts.of_batch(self._job.batch_id):
            if plan.state in (PlanState.SUBMITTED, PlanState.UNCONFIRMED):
                self.follow(plan)
        self.refresh()

    def refresh(self) -> None:
        for follower in self:
            follower.make_due()
        self._job.engine.polling.set()

    def clear(self) -> None:
        self._by_id.clear()

    @property
    def look_up(self) -> LookUp | None:
        """What to say of the searches for lost submissions together."""
        look_ups = (follower.look_up.now for follower in self)
        return merged([look_up for look_up in look_ups if look_up is not None])

    @property
    def not_found(self) -> frozenset[PlanId]:
        """Those whose lost submissions have been looked for long enough."""
        return frozenset(each.plan_id for each in self if each.look_up.was_not_found)
