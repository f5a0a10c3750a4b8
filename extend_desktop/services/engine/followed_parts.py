"""The parts of one batch that are at Extend, or may be; its job uses it."""

from __future__ import annotations

from collections.abc import Iterator

from extend_desktop.domain.batches import Part, PartState
from extend_desktop.domain.ids import PartId
from extend_desktop.domain.waits import LookUp
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.look_ups import merged
from extend_desktop.services.engine.part_follower import PartFollower


class FollowedParts:
    """A follower for each of them, from the submission to the last run's end."""

    def __init__(self, job: JobContext) -> None:
        self._job = job
        self._followers: dict[PartId, PartFollower] = {}

    def __iter__(self) -> Iterator[PartFollower]:
        return iter([each for each in self._followers.values() if not each.has_ended])

    def follow(self, part: Part) -> PartFollower:
        """Follow a part, at once and not twice."""
        known = self._followers.get(part.id)
        if known is None or known.has_ended:
            known = self._followers[part.id] = PartFollower(self._job, part.id)
            self._job.engine.polling.set()
        return known

    async def follow_all(self) -> None:
        """Follow what the journal has at Extend, and poll it now."""
        for part in await self._job.journal.parts.of_batch(self._job.batch_id):
            if part.state in (PartState.SUBMITTED, PartState.UNCONFIRMED):
                self.follow(part)
        self.refresh()

    def refresh(self) -> None:
        """Poll now."""
        for follower in self:
            follower.make_due()
        self._job.engine.polling.set()

    def clear(self) -> None:
        """Follow none any more."""
        self._followers.clear()

    @property
    def look_up(self) -> LookUp | None:
        """What to say of the searches for lost submissions together."""
        look_ups = (follower.look_up.now for follower in self)
        return merged([look_up for look_up in look_ups if look_up is not None])

    @property
    def not_found(self) -> frozenset[PartId]:
        """Those whose lost submissions have been looked for long enough."""
        return frozenset(each.part_id for each in self if each.look_up.was_not_found)
