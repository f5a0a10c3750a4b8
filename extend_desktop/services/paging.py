"""Goes through a listing page by page, with an end in any case; services use it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Protocol, TypeVar

from extend_desktop.domain.errors import ServiceError
from extend_desktop.services.ports.control_journal import ENDLESS_LISTING

MOST_PAGES = 500
"""Pages of a listing before it is taken for endless; a page holds up to a thousand."""


class Page(Protocol):
    """A piece of a listing; being short or empty does not make it the last one."""

    @property
    def next_token(self) -> str | None: ...


PageT = TypeVar("PageT", bound=Page)


async def all_pages(
    fetch: Callable[[str | None], Awaitable[PageT]], operation: str
) -> AsyncIterator[PageT]:
    """Yield every page of a listing.

    Raises:
        ServiceError: `endless_listing`, a page token came twice or the pages do not end.
    """
    token: str | None = None
    tokens: set[str | None] = set()
    while token not in tokens and len(tokens) < MOST_PAGES:
        tokens.add(token)
        page = await fetch(token)
        yield page
        token = page.next_token
        if token is None:
            return
    raise endless_listing(operation)


def endless_listing(operation: str) -> ServiceError:
    return ServiceError(ENDLESS_LISTING, operation=operation, retryable=False)
