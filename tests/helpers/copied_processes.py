"""Lets the program start its own processes as copies, which spares their imports.

The practice server and what reads documents are processes all the same, with the streams, variables
and arguments that the program gives them. That it starts them as programs as well is for the tests
in `integration/services`, and for those that start the whole program as a shell does.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from typing import Any

from extend_desktop.system import sandbox_process, worker_process
from extend_desktop.system.own_program import own_command
from tests.helpers.fork_server import ForkedProcess

STARTERS: Sequence[Any] = (sandbox_process, worker_process)
"""The modules that start them, each by its `subprocess`."""


class Copies:
    """What the program's modules take from `subprocess`."""

    PIPE = subprocess.PIPE
    TimeoutExpired = subprocess.TimeoutExpired

    @staticmethod
    def Popen(  # noqa: N802 - as it is called there
        command: Sequence[str],
        *,
        env: Mapping[str, str],
        stdin: int,
        stdout: int,
        stderr: int,
        start_new_session: bool,
        creationflags: int,
    ) -> ForkedProcess:
        own = own_command()
        assert list(command[: len(own)]) == own
        assert (stdout, start_new_session, creationflags) == (subprocess.PIPE, True, 0)
        arguments = command[len(own) :]
        return ForkedProcess(arguments, env, stdin=stdin, stderr=stderr, is_text=False)
