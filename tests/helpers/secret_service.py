"""A real Secret Service for tests: a private session bus with an unlocked gnome-keyring on it.

The bus has no service files, so nothing of the caller's desktop can be started through it, and the
keyring's files live in the given folder.
"""

from __future__ import annotations

import os
import select
import subprocess
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.helpers.processes import running
from tests.helpers.waiting import GIVE_UP_S

RETRY_PAUSE_S = 0.02
PASSWORD = b"a password for one test run"

BUS_SETTINGS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

_DBUS = DBusAddress(
    "/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus"
)


@contextmanager
def private_bus() -> Generator[str]:
    """Runs a session bus for the length of the block and gives its address."""
    # Not below a test's own folder: a socket's path may have 107 bytes at most.
    with tempfile.TemporaryDirectory(prefix="bus-") as folder:
        settings = Path(folder) / "session.conf"
        settings.write_text(BUS_SETTINGS.format(folder=folder), encoding="utf-8")
        read_fd, write_fd = os.pipe()
        command = ["dbus-daemon", f"--config-file={settings}", "--nofork"]
        try:
            with running([*command, f"--print-address={write_fd}"], pass_fds=[write_fd]):
                yield _first_line(read_fd)
        finally:
            os.close(read_fd)
            os.close(write_fd)


def _first_line(read_fd: int) -> str:
    answer = b""
    while not answer.endswith(b"\n"):
        ready, _, _ = select.select([read_fd], [], [], GIVE_UP_S)
        if not ready:
            raise RuntimeError("dbus-daemon did not come up")
        answer += os.read(read_fd, 1024)
    return answer.decode().strip()


@contextmanager
def private_secret_service(home: Path) -> Generator[dict[str, str]]:
    """Runs bus and keyring for the length of the block.

    Args:
        home: an existing folder that becomes HOME; holds the keyring's files.

    Yields:
        The environment variables a program needs to find them and nothing else's.
    """
    with private_bus() as address:
        variables = {**home_variables(home), "DBUS_SESSION_BUS_ADDRESS": address}
        with keyring_daemon(variables):
            yield variables


@contextmanager
def keyring_daemon(
    variables: dict[str, str], *, unlocked: bool = True
) -> Generator[subprocess.Popen[bytes]]:
    """Runs gnome-keyring on the bus and home that `variables` name, for the length of the block."""
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
    command += ["--unlock"] if unlocked else []
    environment = {**os.environ, **variables}
    with running(command, environment=environment, stdin=subprocess.PIPE) as daemon:
        assert daemon.stdin is not None
        daemon.stdin.write(PASSWORD if unlocked else b"")
        daemon.stdin.close()
        _await_name(variables["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.secrets", daemon)
        yield daemon


def home_variables(home: Path) -> dict[str, str]:
    """A home folder of its own with the four XDG folders in it, as environment variables."""
    variables = {"HOME": str(home)}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        variables[f"XDG_{name}_HOME"] = str(home / name.lower())
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    variables["XDG_RUNTIME_DIR"] = str(runtime)
    return variables


def _await_name(address: str, name: str, daemon: subprocess.Popen[bytes]) -> None:
    """Waits until somebody on the bus owns a name; there is no quieter sign of readiness."""
    limit_s = time.monotonic() + GIVE_UP_S
    with open_dbus_connection(address) as connection:
        while not _has_owner(connection, name):
            if daemon.poll() is not None or time.monotonic() > limit_s:
                raise RuntimeError(f"gnome-keyring did not come up: exit code {daemon.poll()}")
            time.sleep(RETRY_PAUSE_S)


def _has_owner(connection: DBusConnection, name: str) -> bool:
    call = new_method_call(_DBUS, "NameHasOwner", "s", (name,))
    return bool(connection.send_and_get_reply(call).body[0])
