"""Takes secrets out of text before it is logged or shown: what a secret looks like, stated once.

A log line may lose a harmless word, so whatever stands beside a telling name is masked there too. A
message that people read loses only what no ordinary word looks like.
"""

from __future__ import annotations

import re
from threading import Lock

from typing_extensions import override

MASK = "***"
SHORTEST_SECRET = 6

_QUOTED_OR_BARE = r"""(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[^\s,;&"')\]}]+)"""
_SENSITIVE_NAME = (
    r"(?:[\w-]*(?:api[_-]?key|password|passwd|passphrase|secret|credential|signature"
    r"|access[_-]?token|refresh[_-]?token|security[_-]?token|id[_-]?token)|pwd|sig|cookie)"
)

_Rules = tuple[tuple[re.Pattern[str], str], ...]
_SHAPES: _Rules = (
    # Extend's keys start with sk_ (Source: docs/extend-api.md#headers-and-authentication);
    # "task_queue" is none, unless it has the looks of one.
    (re.compile(r"(?<![^\W_])sk_[\w-]+|sk_(?=[\w-]*\d)[\w-]{12,}", re.IGNORECASE), f"sk_{MASK}"),
    # https://user:password@host
    (re.compile(r"""(\w://)[^\s/?#@"'<>]*(?:@[^\s/?#@"'<>]*)*@"""), rf"\1{MASK}@"),
    # A URL's query and fragment; presigned URLs carry their signature there.
    (re.compile(r"""(\w://[^\s"'<>?#]*)[?#][^\s"'<>]*"""), rf"\1?{MASK}"),
)
_NAMES: _Rules = (
    # Authorization: Bearer x, 'authorization': 'x', (b'Authorization', b'Bearer x')
    (
        re.compile(
            r"""((?:proxy-)?authorization["']?\s*[:=,]\s*b?["']?)"""
            r"""(?:[a-z]+\s+)?[^\s"',;)\]}]+""",
            re.IGNORECASE,
        ),
        rf"\1{MASK}",
    ),
    (re.compile(r"\b(bearer|basic)\s+[\w.~+/=-]+", re.IGNORECASE), rf"\1 {MASK}"),
    # A request line's query.
    (re.compile(r"""((?:^|(?<=[\s"'(]))/[^\s"'<>?]*)\?[^\s"'<>]*"""), rf"\1?{MASK}"),
    (
        re.compile(rf"""(\b{_SENSITIVE_NAME}["']?\s*[:=]\s*b?){_QUOTED_OR_BARE}""", re.IGNORECASE),
        rf"\1{MASK}",
    ),
)


def redact(text: str) -> str:
    """Return the text with everything that looks like a secret replaced by `***`."""
    return _without(_NAMES, _without(_SHAPES, text))


def _without(rules: _Rules, text: str) -> str:
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text


class Redactor:
    """Redacts by shape, and by value for the secrets it was given; safe from any thread."""

    def __init__(self, *secrets: str) -> None:
        self._secrets: frozenset[str] = frozenset()
        self._lock = Lock()
        for secret in secrets:
            self.add(secret)

    @override
    def __repr__(self) -> str:
        return "Redactor()"

    def add(self, secret: str) -> None:
        """Never let this very text through again, whatever it looks like.

        Very short ones are not taken: they would blank innocent words and hide nothing.
        """
        if len(secret) >= SHORTEST_SECRET:
            with self._lock:
                self._secrets |= {secret}

    def __call__(self, text: str) -> str:
        """Return a line of a log without secrets."""
        return redact(self._without_known(text))

    def message(self, text: str) -> str:
        """Return a message to people without keys, passwords of addresses, and queries."""
        return _without(_SHAPES, self._without_known(text))

    def _without_known(self, text: str) -> str:
        # The longest first, as one may contain another.
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, MASK)
        return text
