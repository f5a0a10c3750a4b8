"""Asks for the passphrase of the key file at the terminal; bootstrap hands it to the keys."""

from __future__ import annotations

import getpass
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.key_stores import TERMINAL_PROMPT


def ask_at_terminal(ask: Callable[[str], str] = getpass.getpass) -> str:
    """Return what was typed, unseen. Never an argument or a variable: those others can read.

    Blocks the loop, on which nothing else goes on before there is a key.

    Raises:
        CredentialError: `key_file_locked`, nobody is at a terminal, or the question was left.
    """
    if not sys.stdin.isatty():
        raise CredentialError("key_file_locked", retryable=True)
    try:
        with _interruptible():
            return ask(TERMINAL_PROMPT)
    except (KeyboardInterrupt, EOFError) as error:
        raise CredentialError("key_file_locked", retryable=True) from error


@contextmanager
def _interruptible() -> Generator[None]:
    """Let Ctrl-C end the question: while it is asked, the loop hears no signal."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
