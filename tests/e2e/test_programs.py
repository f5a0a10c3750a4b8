"""The program as it is started: whole processes on the display, from the command line."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from tests.helpers.commands import command, run_command, started_command
from tests.helpers.fork_server import ROOT
from tests.helpers.sandbox_process import SAMPLES
from tests.helpers.ui_driver import until
from tests.helpers.waiting import GIVE_UP_S

LOOK_PX = 20
"""A picture is judged by every twentieth pixel of each row and column."""


def colours_of(picture: QImage) -> int:
    """Return how many colours a picture has: one when it is blank."""
    return len(
        {
            picture.pixel(x, y)
            for x in range(0, picture.width(), LOOK_PX)
            for y in range(0, picture.height(), LOOK_PX)
        }
    )


def screen() -> QImage:
    """Return what the whole display shows, other processes' windows too."""
    return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def make_unusable(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    (home / "data").write_text("a file where the folder should be", encoding="utf-8")


def start_from_desktop(log: Path) -> subprocess.Popen[bytes]:
    """Start the program as a menu does: what it prints goes to a file."""
    with log.open("w", encoding="utf-8") as stream:
        return subprocess.Popen(
            command(), cwd=ROOT, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream
        )


def log_of(home: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in home.rglob("*.log"))


def test_the_demo_leaves_a_row_a_document_and_a_picture(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run_command("demo", "--out", out, fresh=True)
    assert done.code == 0, done.err
    with (out / "results.csv").open(encoding="utf-8-sig", newline="") as handle:
        sample = handle.read(2000)
        handle.seek(0)
        rows = list(csv.DictReader(handle, dialect=csv.Sniffer().sniff(sample)))
    names = {path.name for path in SAMPLES.iterdir() if path.is_file()}
    assert {row["file"] for row in rows} == names
    assert len(rows) == len(names)
    assert f"{len(names)} documents" in done.out
    picture = QImage(str(out / "window.png"))
    assert picture.width() >= 1280
    assert colours_of(picture) > 20


@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a display to look at")
async def test_a_window_opens_takes_the_files_of_a_second_start_and_ends_at_a_signal(
    private_home: Path, tmp_path: Path
) -> None:
    invoice = tmp_path / "later.txt"
    invoice.write_text("Invoice number: T-1\n", encoding="utf-8")
    blank = colours_of(screen())
    with started_command("--sandbox", fresh=True) as process:
        await until(lambda: colours_of(screen()) > blank + 5, "a window on the display")
        me = psutil.Process(process.pid)
        await until(lambda: len(me.children(recursive=True)) >= 1, "the practice server")
        servers = me.children(recursive=True)

        second = run_command(invoice, fresh=True)
        assert second.code == 0, second.err
        await until(lambda: "Staging 1 paths from a later start" in log_of(private_home), "it")
        assert process.poll() is None

        process.send_signal(signal.SIGTERM)
        await until(lambda: process.poll() is not None, "the end")
        assert process.returncode == 0
    gone, alive = psutil.wait_procs(servers, timeout=GIVE_UP_S)
    assert not alive, "the practice server was left behind"
    assert len(gone) == len(servers)
    assert colours_of(screen()) == blank


@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs a display to look at")
async def test_a_start_from_a_desktop_that_fails_is_said_in_a_window(
    private_home: Path, tmp_path: Path
) -> None:
    make_unusable(private_home)
    blank = colours_of(screen())
    log = tmp_path / "desktop.log"
    process = start_from_desktop(log)
    try:
        said = "cannot be"
        await until(lambda: said in log.read_text(encoding="utf-8"), "the reason in the log")
        await until(lambda: colours_of(screen()) > blank, "the message on the display")
        assert process.poll() is None
    finally:
        process.kill()
        process.wait(GIVE_UP_S)
