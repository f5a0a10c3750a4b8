"""What reads documents can neither write, nor start a program, nor reach a network."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the means are Linux's")

_CODE = """
import os, pathlib, socket, subprocess, sys
from extend_desktop.system.confinement import confine
folder = pathlib.Path(sys.argv[1])
there = folder / "there.txt"
ACTS = {
    "open a file that is there for writing": lambda: there.open("r+"),
    "write a new file": lambda: (folder / "new.txt").write_text("x"),
    "add to a file": lambda: os.open(there, os.O_WRONLY | os.O_APPEND),
    "shorten a file": lambda: os.truncate(there, 1),
    "remove a file": (folder / "spare.txt").unlink,
    "rename a file": lambda: (folder / "named.txt").rename(folder / "else.txt"),
    "link to a file": lambda: os.link(there, folder / "link.txt"),
    "make a symbolic link": lambda: (folder / "symbolic.txt").symlink_to(there),
    "make a folder": (folder / "below").mkdir,
    "remove a folder": (folder / "empty").rmdir,
    "make a pipe with a name": lambda: os.mkfifo(folder / "pipe"),
    "start a program": lambda: subprocess.run(["/bin/true"]),
    "open a TCP socket": socket.socket,
    "open a UDP socket": lambda: socket.socket(type=socket.SOCK_DGRAM),
    "open a local socket": lambda: socket.socket(socket.AF_UNIX),
    "open a netlink socket": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW),
}
confine()
for name, act in ACTS.items():
    try:
        act()
    except PermissionError:
        continue
    except OSError as error:
        name = f"{name} ({error})"
    print("did", name)
print("read", there.read_text(), len(os.listdir(folder)))
"""


def tried(folder: Path, code: str = _CODE) -> list[str]:
    """Return what was done, and what could still be read."""
    for name in ("there.txt", "spare.txt", "named.txt"):
        (folder / name).write_text("as it was")
    (folder / "empty").mkdir()
    command = [sys.executable, "-c", code, folder]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_every_act_but_reading_is_refused(tmp_path: Path) -> None:
    assert tried(tmp_path) == ["read as it was 4"]
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == ["empty", "named.txt", "spare.txt", "there.txt"]


def test_each_act_would_be_possible_otherwise(tmp_path: Path) -> None:
    """Or the refusals would say nothing."""
    *done, _ = tried(tmp_path, _CODE.replace("\nconfine()\n", "\n"))
    assert len(done) == _CODE.count('\n    "')
    assert [line for line in done if "(" in line] == []
