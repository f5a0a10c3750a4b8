"""A private X display for tests and screenshots, on a number that Xvfb itself finds free."""

from __future__ import annotations

import os
import select
from collections.abc import Generator
from contextlib import contextmanager

from tests.helpers.processes import running
from tests.helpers.waiting import GIVE_UP_S

_WIDTH_PX, _HEIGHT_PX = 1920, 1200
_SCALE_VARIABLE = "EXTEND_DESKTOP_TEST_SCALE"


def screen_scale() -> float:
    """How many pixels of the screen one of the window has: 1, or what the variable says, as at 200 %."""
    return float(os.environ.get(_SCALE_VARIABLE) or 1)


def scaling() -> dict[str, str]:
    """Returns what Qt needs for that; nothing at 100 %."""
    scale = screen_scale()
    return {} if scale == 1 else {"QT_SCALE_FACTOR": f"{scale:g}"}


@contextmanager
def private_display(width_px: int = 0, height_px: int = 0) -> Generator[str]:
    """Runs Xvfb for the length of the block and gives its name, like `:7`.

    Without a size it has that of a usual screen, in as many more pixels as the scale says.

    Raises:
        RuntimeError: Xvfb is missing, ended at once, or did not come up in time.
    """
    read_fd, write_fd = os.pipe()
    width_px = width_px or round(_WIDTH_PX * screen_scale())
    height_px = height_px or round(_HEIGHT_PX * screen_scale())
    screen = f"{width_px}x{height_px}x24"
    command = ["Xvfb", "-displayfd", str(write_fd), "-screen", "0", screen, "-nolisten", "tcp"]
    # -noreset: without it the server restarts whenever its last client leaves, between two tests.
    command.append("-noreset")
    try:
        with running(command, pass_fds=[write_fd]):
            os.close(write_fd)
            write_fd = -1
            yield f":{_number(read_fd)}"
    except FileNotFoundError as error:
        raise RuntimeError("Xvfb is not installed; `.ci/setup test` says how to get it") from error
    finally:
        os.close(read_fd)
        if write_fd >= 0:
            os.close(write_fd)


@contextmanager
def worker_display() -> Generator[None]:
    """Gives this worker a display of its own: windows of two would take the focus of each other."""
    if not os.environ.get("DISPLAY"):
        yield
        return
    with private_display() as display:
        os.environ["DISPLAY"] = display
        yield


def _number(read_fd: int) -> int:
    """Waits for the display number; an ended Xvfb closes the pipe, which reads as empty."""
    answer = b""
    while not answer.endswith(b"\n"):
        ready, _, _ = select.select([read_fd], [], [], GIVE_UP_S)
        chunk = os.read(read_fd, 64) if ready else b""
        if not chunk:
            raise RuntimeError(f"Xvfb did not come up; it said {answer!r}")
        answer += chunk
    return int(answer)
