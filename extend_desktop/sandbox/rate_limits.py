"""Token buckets, one per request category. Only the sandbox imports this module."""

from __future__ import annotations

import math
from dataclasses import field

from extend_desktop.sandbox.clock import now_s
from extend_desktop.sandbox.operations import Category
from extend_desktop.sandbox.problems import ApiProblem
from extend_desktop.values import dataclass


@dataclass(slots=True)
class _Bucket:
    tokens: float
    filled_at_s: float


@dataclass(slots=True)
class RateLimits:
    """Lets `rate_per_s` requests a second through in each category, one second's worth at once."""

    rate_per_s: float | None
    _buckets: dict[Category, _Bucket] = field(default_factory=dict[Category, _Bucket])

    def take(self, category: Category) -> None:
        """Use up one request.

        Raises:
            ApiProblem: 429 with `Retry-After` in whole seconds when none is left.
        """
        rate = self.rate_per_s
        if rate is None:
            return
        now = now_s()
        burst = max(1.0, rate)
        bucket = self._buckets.setdefault(category, _Bucket(burst, now))
        bucket.tokens = min(burst, bucket.tokens + (now - bucket.filled_at_s) * rate)
        bucket.filled_at_s = now
        if bucket.tokens < 1:
            raise rate_limited(str(math.ceil((1 - bucket.tokens) / rate)))
        bucket.tokens -= 1


def rate_limited(retry_after: str | None) -> ApiProblem:
    """Build the 429; `retry_after` is the header's value, None leaves it out."""
    return ApiProblem(
        429,
        "RATE_LIMIT_EXCEEDED",
        "Too many requests.",
        retryable=True,
        headers={} if retry_after is None else {"Retry-After": retry_after},
    )
