"""True answers made untrue: lists that repeat, never end or stay empty, and chosen words.

Only the sandbox's fault layer imports this module.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import field
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.types import Scope

from extend_desktop.sandbox.faults import Fault
from extend_desktop.sandbox.merging import merged
from extend_desktop.values import dataclass

_PAGE = "nextPageToken"
_DETOUR = "again:"
"""Starts a token of ours: a number that makes it new, and the token it replaces."""


@dataclass(slots=True)
class AlteredAnswers:
    """Changes bodies, and understands the page tokens that it gave away itself."""

    _first_tokens: dict[int, str] = field(default_factory=dict[int, str])
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def without_detour(self, scope: Scope) -> Scope:
        """Put the true page token, or none, in the place of one of ours."""
        query = parse_qsl(scope["query_string"].decode(), keep_blank_values=True)
        if not any(name == _PAGE and value.startswith(_DETOUR) for name, value in query):
            return scope
        true = [(name, _true_token(value) if name == _PAGE else value) for name, value in query]
        kept = [(name, value) for name, value in true if name != _PAGE or value]
        return {**scope, "query_string": urlencode(kept).encode()}

    def alter(self, fault: Fault, body: bytes, scope: Scope) -> bytes:
        """Return the body of the answer as the fault wants it; `scope` is the true request."""
        content: dict[str, Any] = json.loads(body)
        items: list[Any] = content.get("data") or content.get("files") or []
        asked = dict(parse_qsl(scope["query_string"].decode())).get(_PAGE, "")
        if fault.kind == "duplicate_items":
            items[:0] = items[:1]
        elif fault.kind == "missing_items":
            del items[:1]
        elif fault.kind == "repeat_token":
            content[_PAGE] = self._first_token(fault, content.get(_PAGE) or asked)
        elif fault.kind == "endless_pages":
            content[_PAGE] = content.get(_PAGE) or self._detour_to("")
        elif fault.kind == "empty_page":
            items.clear()
            content[_PAGE] = self._detour_to(asked)
        else:
            content = merged(content, fault.set)
            for item in items:
                item.update(merged(item, fault.set_items))
        return json.dumps(content).encode()

    def _first_token(self, fault: Fault, token: str) -> str | None:
        return self._first_tokens.setdefault(id(fault), token) if token else None

    def _detour_to(self, token: str) -> str:
        return f"{_DETOUR}{next(self._numbers)}:{token}"


def _true_token(token: str) -> str:
    if not token.startswith(_DETOUR):
        return token
    return token.removeprefix(_DETOUR).partition(":")[2]
