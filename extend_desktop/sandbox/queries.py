"""Checked query parameters. Unknown ones are dropped without a word, as the service does.

Only the sandbox imports this module. Source: docs/extend-api.md#pagination.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from extend_desktop.sandbox.page_tokens import PageTokens
from extend_desktop.sandbox.problems import bad_parameter
from extend_desktop.values import dataclass

_WHOLE_NUMBER = re.compile(r"[0-9]{1,6}")
MAX_PAGE_SIZE = 1000
MAX_ID_LENGTH = 255
DEFAULT_PAGE_SIZE = 10


@dataclass(frozen=True, slots=True)
class PageQuery:
    """One page of one listing: how many items, which way, after which position."""

    size: int
    descending: bool
    listing: str
    after: int | None


def page_query(
    parameters: Mapping[str, str], tokens: PageTokens, kind: str, filters: tuple[str, ...]
) -> PageQuery:
    """Read the paging parameters.

    Args:
        parameters: The query string.
        tokens: Reads `nextPageToken`.
        kind: Name of the listing; with strict tokens, `filters` (names of parameters) bind them too.
        filters: Parameters that must stay the same while paging.

    Raises:
        ApiProblem: 400 when a value is out of range or a token is foreign.
    """
    descending = one_of(parameters, "sortDir", ("asc", "desc"), "desc") == "desc"
    bound = [str(descending), *(parameters.get(name, "") for name in filters)]
    listing = "|".join([kind, *(bound if tokens.strict else ())])
    token = parameters.get("nextPageToken")
    after = tokens.read(listing, token) if token else None
    return PageQuery(_page_size(parameters), descending, listing, after)


def one_of(parameters: Mapping[str, str], name: str, allowed: tuple[str, ...], default: str) -> str:
    """Read a parameter that has a closed list of values.

    Raises:
        ApiProblem: 400 for any other value.
    """
    value = parameters.get(name, default)
    if value not in allowed:
        raise bad_parameter(f"{name} must be one of {', '.join(allowed)}.")
    return value


def identifier(parameters: Mapping[str, str], name: str) -> None:
    """Check a parameter that holds an id, if it is there.

    Source: docs/extend-api.md#ids, 255 characters.

    Raises:
        ApiProblem: 400 when it is empty or too long.
    """
    if not 1 <= len(parameters.get(name, "-")) <= MAX_ID_LENGTH:
        raise bad_parameter(f"{name} must have 1 to {MAX_ID_LENGTH} characters.")


def flag(parameters: Mapping[str, str], name: str) -> bool:
    """Read a boolean parameter; absent means false.

    Raises:
        ApiProblem: 400 for anything but true and false.
    """
    return one_of(parameters, name, ("true", "false"), "false") == "true"


def _page_size(parameters: Mapping[str, str]) -> int:
    text = parameters.get("maxPageSize")
    if text is None:
        return DEFAULT_PAGE_SIZE
    if not _WHOLE_NUMBER.fullmatch(text) or not 1 <= int(text) <= MAX_PAGE_SIZE:
        raise bad_parameter("maxPageSize must be a whole number from 1 to 1000.")
    return int(text)
