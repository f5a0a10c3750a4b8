"""Intake under hostile conditions: odd names and files, few descriptors, little memory, a folder that goes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from extend_desktop.domain.scans import Found
from extend_desktop.system.folder_scan import FolderScanner
from tests.helpers.staged_list import Staged

ROOT = Path(__file__).parents[3]
NAMES = [
    "<img src=x onerror=y>.txt",
    "two\nlines.txt",
    "\u202efdp.txt",
    "🧾" * 60 + ".txt",
    "a" * 251 + ".txt",
    os.fsdecode(b"Rechnung-\xe4.txt"),
    " blank .txt",
    "-rf.txt",
    "100%25#.txt",
]
FEW_DESCRIPTORS = """
import asyncio, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
from extend_desktop.bootstrap.preflight import Preflight
from extend_desktop.bootstrap.unpacked import scanner_of
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.tasks import TaskRunner
from tests.helpers.archives import zipped
from tests.helpers.real_staging import staging_service
from tests.helpers.waiting import GIVE_UP_S

async def main(home):
    folder = home / "in"
    for number in range(400):
        place = folder / f"{number % 40}" / f"{number}.txt"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(str(number))
    zipped(folder / "post.zip", {f"{n}.txt": b"zip %d" % n for n in range(400)})
    tasks, preflight = TaskRunner(), Preflight(limit_s=GIVE_UP_S)
    staging = staging_service(tasks, preflight, Passwords(), scanner_of(home / "unpacked", "a"))
    staging.add_paths([folder])
    await staging.wait_until_idle()
    print(staging.plan.inputs, staging.plan.blocked)
    staging.close()
    await tasks.aclose()
    preflight.close()

asyncio.run(main(Path(sys.argv[1])))
"""


async def test_any_name_is_staged_under_its_own_bytes(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    deep = folder.joinpath(*["d" * 40] * 60)
    deep.mkdir(parents=True)
    for number, name in enumerate([*NAMES, "deep.txt"]):
        place = deep if name == "deep.txt" else folder
        (place / name).write_text(f"{number}")
    staged = Staged()
    staged.service.add_paths([folder])
    await staged.service.wait_until_idle()
    assert staged.states() == dict.fromkeys([*NAMES, "deep.txt"], "ready")
    assert {draft.spec.source for draft in staged.service.drafts} >= {
        str(folder / name) for name in NAMES
    }
    staged.service.close()


async def test_what_is_no_file_is_blocked_and_nothing_hangs(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "device.pdf").symlink_to("/dev/zero")
    staged = Staged()
    staged.service.add_paths([tmp_path])
    await staged.service.wait_until_idle()
    assert staged.states() == {
        "pipe.pdf": "unreadable",
        "empty.pdf": "empty",
        "device.pdf": "unreadable",
    }
    staged.service.close()


async def test_a_folder_that_goes_midway_blocks_its_own_rows_only(tmp_path: Path) -> None:
    share, disk = tmp_path / "share", tmp_path / "disk"
    for folder in (share, disk):
        folder.mkdir()
        for number in range(600):
            (folder / f"{number}.txt").write_text(f"{folder.name} {number}")
    staged = Staged(scanner=_Leaving(share))
    staged.service.add_paths([share, disk])
    await staged.service.wait_until_idle()
    states = [
        (Path(draft.spec.source).parent.name, draft.is_sent, draft.reason_code)
        for draft in staged.service.drafts
    ]
    assert states.count(("disk", True, None)) == 600
    lost = [reason for folder, is_sent, reason in states if folder == "share" and not is_sent]
    assert lost
    assert set(lost) <= {"vanished", "temporary_gone", "unreadable"}
    staged.service.close()


class _Leaving(FolderScanner):
    """The real walk, but a folder is gone once the first chunk of it was found."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @override
    def scan(
        self, paths: Iterable[Path], *, everything: bool = False
    ) -> Iterator[tuple[Found, ...]]:
        for chunk in super().scan(paths, everything=everything):
            shutil.rmtree(self._folder, ignore_errors=True)
            yield chunk


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_256_descriptors_are_enough(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FEW_DESCRIPTORS, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stdout.split() == ["800", "0"], done.stderr
