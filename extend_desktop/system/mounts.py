"""Which file system a folder lies on, where that is a network's; for bootstrap.py. Blocking."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

_MOUNT_INFO = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    {
        "9p",
        "afpfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs3",
        "nfs4",
        "ocfs2",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "vmhgfs",
        "webdav",
    }
)
"""Names of file systems that other computers may write too, or whose locks cannot be trusted.

Source: SQLite, "Write-Ahead Logging", section 1: WAL does not work over a network file system.
"""
_ESCAPED = re.compile(r"\\([0-7]{3})")
_DARWIN_LINE = re.compile(r"^.* on (?P<place>/.*) \((?P<kind>[\w.]+)[,)]")
_DRIVE_REMOTE = 4
_LIMIT_S = 2.0


def network_file_system(folder: Path) -> str:
    """Return the name of the network file system that a folder lies on; empty for a local one.

    What the system does not tell counts as local.
    """
    if sys.platform == "win32":
        return _windows_share(folder)
    with suppress(OSError, subprocess.SubprocessError):
        kind = kind_of(PurePosixPath(folder.resolve()), _mounts())
        return kind if kind in _NETWORK else ""
    return ""


def kind_of(folder: PurePosixPath, mounts: Iterable[tuple[str, str]]) -> str:
    """Return the kind of the innermost mount that holds a folder; of two at one place, the last."""
    found, length = "", -1
    for place, kind in mounts:
        depth = len(PurePosixPath(place).parts)
        if depth >= length and folder.is_relative_to(place):
            found, length = kind, depth
    return found


def linux_mounts(text: str) -> Iterator[tuple[str, str]]:
    """Yield (place, kind) of each mount in the text of /proc/self/mountinfo.

    Source: Linux, proc_pid_mountinfo(5).
    """
    for line in text.splitlines():
        before, separator, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if separator and len(fields) > 4 and kinds[0]:
            yield _ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4]), kinds[0]


def darwin_mounts(text: str) -> Iterator[tuple[str, str]]:
    """Yield (place, kind) of each mount in what `mount` of macOS prints."""
    for line in text.splitlines():
        if found := _DARWIN_LINE.match(line):
            yield found["place"], found["kind"]


def _mounts() -> Iterator[tuple[str, str]]:
    if sys.platform != "darwin":
        return linux_mounts(_MOUNT_INFO.read_text("utf-8", "surrogateescape"))
    listed = subprocess.run(
        ["/sbin/mount"], capture_output=True, timeout=_LIMIT_S, check=True, text=True
    )
    return darwin_mounts(listed.stdout)


def _windows_share(folder: Path) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes  # noqa: PLC0415 - takes long, and only Windows needs it

    drive = folder.absolute().drive
    is_share = drive.startswith("\\\\")
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
    return "share" if is_share or kind == _DRIVE_REMOTE else ""
