"""Which file system a folder lies on, by what the systems tell of their mounts."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.system.mounts import (
    darwin_mounts,
    kind_of,
    linux_mounts,
    network_file_system,
)

LINUX = """\
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
35 21 0:44 / /home rw,relatime shared:20 - nfs4 server:/home rw,vers=4.2
36 35 8:3 / /home/ada/My\\040disk rw shared:3 - ext4 /dev/sdb1 rw
40 21 0:50 / /mnt/share rw - cifs //server/share rw
41 21 8:9 / /mnt/share rw - xfs /dev/sdc1 rw
cut off
"""
DARWIN = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//ada@server/home on /Volumes/home on us (smbfs, nodev, nosuid, mounted by ada)
server:/export on /net/export (nfs)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/home/ada/.local/share/extend-desktop", "nfs4"),
        ("/homework", "ext4"),
        ("/home/ada/My disk/data", "ext4"),
        ("/mnt/share/data", "xfs"),
    ],
)
def test_the_innermost_and_last_mount_counts_on_linux(folder: str, kind: str) -> None:
    assert kind_of(PurePosixPath(folder), linux_mounts(LINUX)) == kind


@pytest.mark.parametrize(
    ("folder", "kind"),
    [("/Users/ada", "apfs"), ("/Volumes/home on us/x", "smbfs"), ("/net/export/x", "nfs")],
)
def test_the_same_on_macos(folder: str, kind: str) -> None:
    assert kind_of(PurePosixPath(folder), darwin_mounts(DARWIN)) == kind


@given(st.text())
def test_odd_texts_are_read_without_an_error(text: str) -> None:
    for mounts in (linux_mounts(text), darwin_mounts(text)):
        assert isinstance(kind_of(PurePosixPath("/home/ada"), mounts), str)


def test_a_folder_of_this_computer_is_local(tmp_path: Path) -> None:
    assert network_file_system(tmp_path) == ""
    assert network_file_system(tmp_path / "not there yet") == ""
