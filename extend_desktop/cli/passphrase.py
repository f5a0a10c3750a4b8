"""Asks for the passphrase of the key file at the terminal; bootstrap hands it to the keys."""

from __future__ import annotations

import getpass
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.key_stores import TERMINAL_PROMPT

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def ask_at_terminal(ask: Callable[[str], str] = getpass.getpass) -> str:
    """Return what was typed, unseen. Never an argument or a variable: those others can read.

    Blocks the loop, on which nothing else goes on before there is a key.

    Raises:
        CredentialError: `key_file_locked`, nobody is at a terminal, or the question was left.
    """
    if not sys.stdin.isatty():
        raise CredentialError("key_file_locked", retryable=True)
    try:
        with interruptible():
            return ask(TERMINAL_PROMPT)
    except (KeyboardInterrupt, EOFError) as error:
        raise CredentialError("key_file_locked", retryable=True) from error


@contextmanager
def interruptible() -> Generator[None]:
    """Let a signal that ends the program end the question: while it is asked, the loop hears none.

    Raises:
        KeyboardInterrupt: there was one.
    """
    known = [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]
    # What is ignored, by `nohup` for instance, stays so.
    heard = [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, signal.default_int_handler) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
