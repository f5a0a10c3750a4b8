"""Passwords of inputs, of one account: in memory, for as long as the program runs, nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.domain.batches import InputKind


class Passwords:
    """What opens which input; staging puts them in, uploads and submissions send them along.

    They are kept by where the input is, so that a batch finds them as staging left them, and a
    retry as well once a password was entered again after a restart.
    """

    def __init__(self, hide: Callable[[str], object] = lambda _: None) -> None:
        """Take `hide`, called with each: a server may repeat it in a message, which is kept."""
        self._by_source: dict[tuple[InputKind, str], str] = {}
        self._hide = hide

    def put(self, kind: InputKind, source: str, password: str) -> None:
        """Keep the password of an input; an empty one forgets it."""
        if password:
            self._hide(password)
            self._by_source[kind, source] = password
        else:
            self._by_source.pop((kind, source), None)

    def of(self, kind: InputKind, source: str) -> str | None:
        """Return the password of an input, None when none is known."""
        return self._by_source.get((kind, source))
