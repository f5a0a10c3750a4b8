"""What the engine does when a call fails: the whole policy, stated once. Only the engine uses it.

By the error (rows) and by what the call was for (columns):

| error                         | upload | submission | result | poll  | cancel | look-up |
|-------------------------------|--------|------------|--------|-------|--------|---------|
| key, credit or right refused  | hold   | hold       | hold   | hold  | hold   | hold    |
| limit reached                 | wait   | wait       | wait   | wait  | wait   | wait    |
| server out of reach           | wait   | wait       | wait   | wait  | wait   | wait    |
| connection cut, or too slow   | retry  | wait       | retry  | wait  | retry  | wait    |
| server failed, may pass       | retry  | look up    | retry  | wait  | retry  | fail    |
| server failed, will not pass  | fail   | look up    | retry  | wait  | retry  | fail    |
| refused what was asked        | fail   | fail       | fail   | wait  | fail   | fail    |
| outcome unknown               | fail   | look up    | wait   | wait  | wait   | fail    |
| answer outside the contract   | fail   | look up    | retry  | wait  | retry  | fail    |
| the local file                | fail   | raise      | raise  | raise | raise  | raise   |
| the journal                   | raise  | raise      | raise  | raise | raise  | raise   |
| anything else                 | fail   | look up    | wait   | wait  | wait   | fail    |

- **hold**: nothing of the account is sent any more until the operator says so; nothing is lost.
- **wait**: it concerns everything of this kind. Try again after a growing wait, never before the
  moment the server named; the row says why and until when.
- **retry**: it may be this item's own fault. Others go on, it is tried again later and given up
  after some tries while the service is known to be up; when several items fail one after the other
  it is the service (`OUTAGE_FROM`), and that is a wait.
- **fail**: this item is given up with its reason; the operator may send it again. A refused cancel
  is not tried again at once: the run's own word decides what became of it. A look-up that fails
  until its window is over leaves the decision to the operator; of a cancelled batch it is over.
- **look up**: it may have taken effect, so it is never sent again by itself; its runs are looked for.
- **raise**: what cannot be written down must not be done; see `journal_retry`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from enum import IntEnum, StrEnum, auto
from types import MappingProxyType
from typing import TypeVar

from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    DefectError,
    ExtendDesktopError,
    LimitError,
    OutcomeUnknownError,
    RequestError,
    ServiceError,
    StorageError,
)

T = TypeVar("T")
ErrorT = TypeVar("ErrorT", bound=ExtendDesktopError)
NOT_FOUND = "not_found"
OUTAGE_FROM = 3
"""Different things that fail one after the other: then it is the service, and none of them."""
_CUTS = frozenset({"cut", "timeout", "captive_portal"})
"""How a call ends for which what is sent or asked for may be the reason: a filter has a page for it."""
_FILE_CODES = frozenset({"file_vanished", "file_unreadable"})


class EngineOperation(IntEnum):
    """What a call is for; the number is its column in the table."""

    UPLOAD = 0
    SUBMISSION = 1
    RESULT = 2
    POLL = 3
    CANCEL = 4
    LOOK_UP = 5


class Reaction(StrEnum):
    """What is done about a failed call; see the module."""

    HOLD_ACCOUNT = auto()
    WAIT = auto()
    RETRY_ITEM = auto()
    FAIL_ITEM = auto()
    LOOK_UP = auto()
    RAISE = auto()


class _Kind(StrEnum):
    ACCESS = auto()
    LIMIT = auto()
    OFFLINE = auto()
    CUT = auto()
    SERVICE_PASSING = auto()
    SERVICE_LASTING = auto()
    REFUSAL = auto()
    UNKNOWN = auto()
    NONSENSE = auto()
    FILE = auto()
    JOURNAL = auto()
    OTHER = auto()


_HOLD, _WAIT, _RETRY = Reaction.HOLD_ACCOUNT, Reaction.WAIT, Reaction.RETRY_ITEM
_FAIL, _LOOK, _RAISE = Reaction.FAIL_ITEM, Reaction.LOOK_UP, Reaction.RAISE
_TABLE: Mapping[_Kind, tuple[Reaction, ...]] = MappingProxyType(
    {
        _Kind.ACCESS: (_HOLD, _HOLD, _HOLD, _HOLD, _HOLD, _HOLD),
        _Kind.LIMIT: (_WAIT, _WAIT, _WAIT, _WAIT, _WAIT, _WAIT),
        _Kind.OFFLINE: (_WAIT, _WAIT, _WAIT, _WAIT, _WAIT, _WAIT),
        _Kind.CUT: (_RETRY, _WAIT, _RETRY, _WAIT, _RETRY, _WAIT),
        _Kind.SERVICE_PASSING: (_RETRY, _LOOK, _RETRY, _WAIT, _RETRY, _FAIL),
        _Kind.SERVICE_LASTING: (_FAIL, _LOOK, _RETRY, _WAIT, _RETRY, _FAIL),
        _Kind.REFUSAL: (_FAIL, _FAIL, _FAIL, _WAIT, _FAIL, _FAIL),
        _Kind.UNKNOWN: (_FAIL, _LOOK, _WAIT, _WAIT, _WAIT, _FAIL),
        _Kind.NONSENSE: (_FAIL, _LOOK, _RETRY, _WAIT, _RETRY, _FAIL),
        _Kind.FILE: (_FAIL, _RAISE, _RAISE, _RAISE, _RAISE, _RAISE),
        _Kind.JOURNAL: (_RAISE, _RAISE, _RAISE, _RAISE, _RAISE, _RAISE),
        _Kind.OTHER: (_FAIL, _LOOK, _WAIT, _WAIT, _WAIT, _FAIL),
    }
)


def reaction_to(error: ExtendDesktopError, operation: EngineOperation) -> Reaction:
    return _TABLE[_kind_of(error)][operation]


async def unless_refused(call: Awaitable[T], *codes: str) -> T | RequestError:
    """Return what a call returns, or its refusal; where `codes` are given, only one of these."""
    try:
        return await call
    except RequestError as error:
        if codes and error.code not in codes:
            raise
        return error


async def none_if_gone(call: Awaitable[T]) -> T | None:
    """Return what a call returns; None where that which it is about is not there any more."""
    answer = await unless_refused(call, NOT_FOUND)
    return None if isinstance(answer, RequestError) else answer


def first_of(errors: BaseExceptionGroup[ErrorT]) -> ErrorT:
    """Return the first error of a group, however deep; what else failed beside it failed alike."""
    found = errors.exceptions[0]
    return first_of(found) if isinstance(found, BaseExceptionGroup) else found


def is_lasting(error: ExtendDesktopError) -> bool:
    """Whether the same call will most likely fail in the same way again soon."""
    return _kind_of(error) is _Kind.REFUSAL or not error.retryable


def shows_service_up(error: ExtendDesktopError) -> bool:
    """Whether the answer to a call, though an error, shows that the service works: a refusal."""
    return _kind_of(error) in (_Kind.ACCESS, _Kind.REFUSAL)


def _kind_of(error: ExtendDesktopError) -> _Kind:  # noqa: PLR0911 - one line a kind
    match error:
        case AccessError():
            return _Kind.ACCESS
        case LimitError():
            return _Kind.LIMIT
        case ConnectivityError():
            return _Kind.CUT if error.code in _CUTS else _Kind.OFFLINE
        case ServiceError():
            return _Kind.SERVICE_PASSING if error.retryable else _Kind.SERVICE_LASTING
        case RequestError():
            return _Kind.REFUSAL
        case OutcomeUnknownError():
            return _Kind.UNKNOWN
        case DefectError():
            return _Kind.NONSENSE
        case StorageError():
            return _Kind.FILE if error.code in _FILE_CODES else _Kind.JOURNAL
        case _:
            return _Kind.OTHER
