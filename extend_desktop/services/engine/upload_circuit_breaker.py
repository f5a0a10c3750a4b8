"""Distinguishes a file that cannot be uploaded from a server that takes none; only the uploader uses it.

A file whose upload failed is a suspect. It is blamed when the service is known to have been up
before and after: an upload came through shortly before, and one that began after the failure did
too; or, where no other upload can vouch, a call that has nothing to do with files is answered on
both sides of a try. When several files fail one after the other it is an outage: what comes
through after it says nothing of them, and all are tried again.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Generic, TypeVar

from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError
from extend_desktop.domain.ids import InputId
from extend_desktop.services.engine.item_failures import ItemFailures
from extend_desktop.services.ports import Clock
from extend_desktop.values import dataclass

_MOST_CUTS = 5
"""A connection that breaks off is more often the line's fault than the file's."""
_MOST_REFUSALS = 3
"""While others come through, also when several files fail in turn."""
_MOST_IN_OUTAGE = 12
"""Of several files that fail while other calls work: with the waits these take minutes."""
_LATELY_S = 120.0
"""How long an upload that came through vouches for the service: four of the longest waits after failures."""


T = TypeVar("T")


@dataclass(slots=True)
class Suspect(Generic[T]):
    """A file whose last upload failed.

    Attributes:
        failed_at: a moment, as `UploadCircuitBreaker.begins` returns them.
        is_vouched: an upload came through shortly before it failed.
        in_outage: several files failed in turn, so an upload that comes through says nothing of it.
    """

    input_id: InputId
    item: T
    error: ExtendDesktopError
    failed_at: int
    is_vouched: bool
    in_outage: bool = False
    is_counted: bool = False

    @property
    def is_cut(self) -> bool:
        """Whether the connection broke off, instead of an answer that says no."""
        return isinstance(self.error, ConnectivityError)

    @property
    def most_tries(self) -> int:
        """How many tries with the service up on both sides prove it guilty."""
        if self.in_outage:
            return _MOST_IN_OUTAGE
        return _MOST_CUTS if self.is_cut else 1


@dataclass(slots=True)
class _Record:
    """What is known of a file that has failed at least once.

    Attributes:
        sure_tries: those with the service up on both sides, since it was last down.
        was_up: the service was up when the last try was over.
    """

    sure_tries: int = 0
    was_up: bool = False


class UploadCircuitBreaker(Generic[T]):
    """Keeps the score of uploads; an outage must not fail the rows that happen to be in it."""

    def __init__(self, clock: Clock) -> None:
        self._failures = ItemFailures[InputId]()
        self._clock = clock
        self._moments = count()
        self._last_success_s = float("-inf")
        self._records: dict[InputId, _Record] = {}
        self._suspects: dict[InputId, Suspect[T]] = {}

    @property
    def successes(self) -> int:
        return self._failures.successes

    @property
    def is_outage(self) -> bool:
        """Whether several files have failed since the last upload that came through."""
        return self._failures.is_outage

    @property
    def suspects(self) -> tuple[Suspect[T], ...]:
        """The files that failed and are not judged yet."""
        return tuple(self._suspects.values())

    def begins(self, input_id: InputId) -> int:
        """Note that a file is sent, and return the moment; `succeeded` wants it."""
        self._suspects.pop(input_id, None)
        return next(self._moments)

    def succeeded(self, input_id: InputId, began: int) -> tuple[Suspect[T], ...]:
        """Note an upload that came through, and return whom it proves guilty."""
        self._failures.succeeded(input_id)
        self._last_success_s = self._clock.monotonic_s()
        self._records.pop(input_id, None)
        return self._convict(
            suspect
            for suspect in self.suspects
            if suspect.failed_at < began
            and suspect.is_vouched
            and not (suspect.is_cut or suspect.in_outage)
        )

    def failed(self, input_id: InputId, item: T, error: ExtendDesktopError) -> bool:
        """Note a failed upload, and say whether its file is to blame already."""
        # Each is what the client makes of one call, two requests mostly.
        tries = self._failures.failed(input_id)
        self._records.setdefault(input_id, _Record())
        is_vouched = self._clock.monotonic_s() - self._last_success_s <= _LATELY_S
        suspect = Suspect(input_id, item, error, next(self._moments), is_vouched)
        most = _MOST_CUTS if suspect.is_cut else _MOST_REFUSALS
        if self._failures.others_succeeded(input_id) and tries >= most:
            self._convict([suspect])
            return True
        self._suspects[input_id] = suspect
        if self.is_outage:
            for each in self._suspects.values():
                each.in_outage = True
        return False

    def service_answered(self) -> tuple[Suspect[T], ...]:
        """Note that another kind of call is answered now, and return whom it proves guilty."""
        for suspect in self.suspects:
            record = self._records[suspect.input_id]
            if not suspect.is_counted and (record.was_up or suspect.is_vouched):
                record.sure_tries += 1
            suspect.is_counted = record.was_up = True
        return self._convict(
            suspect
            for suspect in self.suspects
            if self._records[suspect.input_id].sure_tries >= suspect.most_tries
        )

    def service_failed(self) -> None:
        """Note that nothing is answered: what fails meanwhile says nothing of the files."""
        for record in self._records.values():
            record.sure_tries, record.was_up = 0, False

    def _convict(self, guilty: Iterable[Suspect[T]]) -> tuple[Suspect[T], ...]:
        """Forget them: the operator may send them again, and then they are judged anew."""
        convicted = tuple(guilty)
        for suspect in convicted:
            self._suspects.pop(suspect.input_id, None)
            self._records.pop(suspect.input_id, None)
            self._failures.forget(suspect.input_id)
        return convicted
