"""A folder that is to replace an earlier one, ended at each step: one whole folder has the name."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.services.ports.unfinished import aside_of
from extend_desktop.system.unfinished_files import UnfinishedFiles
from tests.helpers.folder_ends import EARLIER, NEW
from tests.helpers.fork_server import ROOT

_TIMEOUT_S = 120


def ends(home: Path, how: str) -> list[tuple[int, dict[str, Any], dict[str, Any]]]:
    """Return the exit code at each step, what was there then, and after the next start."""
    command = [sys.executable, "-m", "tests.helpers.folder_ends", str(home), how]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    *ended, last = [json.loads(line) for line in done.stdout.splitlines()]
    assert last == [0, {"out": NEW, "notes": []}, {"out": NEW, "notes": []}], "it came to its end"
    return ended


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
@pytest.mark.timeout(_TIMEOUT_S)
def test_a_kill_at_any_step_leaves_a_whole_folder_at_the_next_start(tmp_path: Path) -> None:
    ended = ends(tmp_path, "kill")
    assert {code for code, _, _ in ended} == {-signal.SIGKILL}
    assert any("out" not in before for _, before, _ in ended), "one met the moment without any"
    after = [after for _, _, after in ended]
    assert all(left in ({"out": EARLIER, "notes": []}, {"out": NEW, "notes": []}) for left in after)
    assert after[0]["out"] == EARLIER
    assert after[-1]["out"] == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
@pytest.mark.timeout(_TIMEOUT_S)
def test_a_stop_at_any_step_leaves_a_whole_folder_at_once(tmp_path: Path) -> None:
    for code, before, after in ends(tmp_path, "stop"):
        assert code == 1
        assert before == after, "nothing is left for the next start"
        assert before in ({"out": EARLIER, "notes": []}, {"out": NEW, "notes": []})


@pytest.mark.parametrize(
    ("missing", "kept"), [(".0a.part", "out"), (".0a.old", "out"), ("out", ".0a.part")]
)
def test_nothing_is_put_where_something_stands(tmp_path: Path, missing: str, kept: str) -> None:
    notes, part, place = tmp_path / "notes", tmp_path / ".0a.part", tmp_path / "out"
    notes.mkdir()
    for path in {part, aside_of(part), place} - {tmp_path / missing}:
        path.mkdir()
        (path / f"of {path.name}").write_text("")
    (notes / "a.note").write_bytes(b"\0".join([bytes(part), bytes(place)]))
    UnfinishedFiles(notes).clear()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes", "out"]
    assert [path.name for path in place.iterdir()] == [f"of {kept}"]
    assert not list(notes.iterdir())


def test_a_note_moves_nothing_to_another_folder(tmp_path: Path) -> None:
    notes, part, place = tmp_path / "notes", tmp_path / ".0a.part", tmp_path / "other" / "out"
    for path in (notes, part, aside_of(part), place.parent):
        path.mkdir()
    (notes / "a.note").write_bytes(b"\0".join([bytes(part), bytes(place)]))
    UnfinishedFiles(notes).clear()
    assert not place.exists()
    assert aside_of(part).exists()
