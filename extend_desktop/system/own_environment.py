"""What is secret among the process's environment variables: read once, and passed on to nobody.

A viewer or a browser that is started from the window inherits the environment, and so does all that
it starts in turn.
"""

from __future__ import annotations

import os
import re

_KEY = re.compile(r"EXTEND_API_KEY", re.IGNORECASE)
_PROXY = re.compile(r"\w+_PROXY", re.IGNORECASE)
_USER = re.compile(r"^(\s*[A-Za-z][A-Za-z0-9+.-]*://)?.*@", re.DOTALL)
"""What stands before the host; the last `@` ends it, as `domain.proxies.read_proxy` has it."""


def take_environment() -> dict[str, str]:
    """Return the environment as it was, and take what is secret out of the process's own.

    Other programs still learn which proxy there is, without a user's name and password. Call it
    before there is a second thread: changing the environment while another one reads it is not
    safe.
    """
    whole = dict(os.environ)
    for name, value in whole.items():
        if _KEY.fullmatch(name):
            del os.environ[name]
        elif _PROXY.fullmatch(name) and "@" in value:
            os.environ[name] = _USER.sub(r"\1", value)
    return whole


def own_environment() -> dict[str, str]:
    """Return the environment for a process of ours, which talks to this computer alone."""
    return {
        name: value
        for name, value in os.environ.items()
        if not _KEY.fullmatch(name) and not _PROXY.fullmatch(name)
    }
