"""Goes through a listing page by page, with an end in any case; services use it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from typing import Protocol, TypeVar

from extend_desktop.domain.errors import ServiceError
from extend_desktop.services.ports.control_journal import ENDLESS_LISTING

MOST_PAGES = 500
"""Pages of a listing before it is taken for endless; a page holds up to a thousand."""


class Page(Protocol):
    """A piece of a listing; being short or empty does not make it the last one."""

    @property
    def next_token(self) -> str | None: ...


class Item(Protocol):
    """What a listing lists."""

    @property
    def id(self) -> str: ...


PageT = TypeVar("PageT", bound=Page)
ItemT = TypeVar("ItemT", bound=Item)


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


async def all_items(
    fetch: Callable[[str | None], Awaitable[PageT]],
    items_of: Callable[[PageT], Iterable[ItemT]],
    operation: str,
) -> tuple[ItemT, ...]:
    """Return the items of every page in the server's order, each id once, as it came last.

    Raises:
        ServiceError: as `all_pages`.
    """
    found: dict[str, ItemT] = {}
    async for page in all_pages(fetch, operation):
        found.update((item.id, item) for item in items_of(page))
    return tuple(found.values())


def endless_listing(operation: str) -> ServiceError:
    return ServiceError(ENDLESS_LISTING, operation=operation, retryable=False)
