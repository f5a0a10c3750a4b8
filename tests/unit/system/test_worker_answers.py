"""A process that a document got hold of may answer anything: that is an end of it, and costs no memory."""

from __future__ import annotations

import io
import subprocess
from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extend_desktop.system import worker_process
from extend_desktop.system.worker_process import WorkerEndedError, _read, _watched


class Answering:
    """What of a process is read."""

    def __init__(self, answer: bytes) -> None:
        self.stdout = io.BytesIO(answer)

    def kill(self) -> None:
        """There is nothing to end."""


def read(answer: bytes) -> object:
    process = cast("subprocess.Popen[bytes]", Answering(answer))
    with _watched(process, 60.0):
        return _read(process)


def test_an_answer_is_its_head_and_so_many_bytes() -> None:
    assert read(b'{"bytes": 3, "a": 1}\nabcdef') == ({"bytes": 3, "a": 1}, b"abc")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\n",
        b"null\n",
        b"[]\n",
        b"{}\n",
        b'{"bytes": -1}\n' + b"x" * 100,
        b'{"bytes": "3"}\nabc',
        b'{"bytes": true}\nabc',
        b'{"bytes": 1e999}\nabc',
        b'{"bytes": 99999999999999}\nabc',
        b'{"bytes": 4}\nabc',
        b"[" * 100_000 + b"\n",
        b"\xff\n",
    ],
)
def test_any_other_answer_ends_it(answer: bytes) -> None:
    with pytest.raises(WorkerEndedError):
        read(answer)


def test_a_head_without_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_process, "_MOST_HEAD_BYTES", 1_000)
    process = cast("subprocess.Popen[bytes]", Answering(b'{"bytes": 0, "a": "' + b"x" * 10_000))
    with pytest.raises(WorkerEndedError), _watched(process, 60.0):
        _read(process)
    assert cast("io.BytesIO", process.stdout).tell() == 1_000


@given(st.binary(max_size=80))
@example(b'{"bytes": 0}\n')
def test_no_answer_breaks_whoever_asks(answer: bytes) -> None:
    try:
        head, body = cast("tuple[dict[str, int], bytes]", read(answer))
    except WorkerEndedError:
        return
    assert len(body) == head["bytes"]
