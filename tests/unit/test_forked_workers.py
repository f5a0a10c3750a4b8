"""The workers that share the test files: every test is run once, and nothing that ends badly is missed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.fork_server import start_program
from tests.helpers.waiting import GIVE_UP_S

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "pytest", "-p", "tests.helpers.forked_workers", "--workers", "2")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="processes are copied on Linux only"
)


def run(folder: Path, files: dict[str, str], *arguments: str) -> tuple[int, str]:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    done = subprocess.run(
        [*COMMAND, "-p", "no:cacheprovider", "-ra", *arguments, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_each_test_runs_once_and_what_both_of_two_need_is_made_once(tmp_path: Path) -> None:
    text = """
import os, pathlib, pytest

@pytest.fixture(scope="module")
def made():
    return os.getpid()

@pytest.mark.parametrize("number", range(5))
def test_it(number, made, tmp_path):
    print("said in", number)
    assert made == os.getpid()
    pathlib.Path(__file__).with_suffix(f".{number}").touch(exist_ok=False)
"""
    code, said = run(tmp_path, {f"test_{number}.py": text for number in range(4)})
    assert (code, " 20 passed" in said) == (0, True)
    assert "said in" not in said
    assert len([*tmp_path.glob("test_*.[0-4]")]) == 20


def test_failures_and_what_they_printed_are_told(tmp_path: Path) -> None:
    files = {
        "test_a.py": "def test_it():\n    print('seen', 'here')\n    assert 1 == 2\n",
        "test_b.py": "import pytest\n@pytest.fixture\ndef broken():\n    yield\n    raise OSError('late')\n"
        "def test_it(broken): pass\ndef test_skipped(): pytest.skip('why not')\n",
    }
    code, said = run(tmp_path, files)
    assert code == 1
    assert "1 failed, 1 passed, 1 skipped, 1 error" in said
    for words in ("seen here", "assert 1 == 2", "OSError: late", "why not"):
        assert words in said


def test_a_worker_that_dies_is_a_failure_of_the_test_it_ran(tmp_path: Path) -> None:
    files = {"test_a.py": "import os\ndef test_last_words(): os._exit(3)\n"}
    code, said = run(tmp_path, files)
    assert code == 1
    assert "its process ended within it: exit code 3" in said
    assert "test_last_words" in said


def test_a_crash_hides_no_other_failure_and_says_where_it_was(tmp_path: Path) -> None:
    crash = "import faulthandler\ndef test_first(): pass\ndef test_crashing(): faulthandler._sigsegv()\n"
    files = {
        "test_a.py": crash + "def test_after(): pass\ndef test_last(): pass\n",
        "test_b.py": "def test_it(): assert 'other' == 'failure'\n",
    }
    code, said = run(tmp_path, files)
    assert (code, "4 failed, 1 passed" in said) == (1, True)
    assert "exit code -11" in said
    assert "in test_crashing" in said
    assert said.count("not run: the worker that had taken its file ended before") >= 2
    assert "assert 'other' == 'failure'" in said


BETWEEN_TESTS = """
import faulthandler, os, pytest

@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    yield
    if item.name == "test_deadly":
        {end}
    return True
"""


def test_a_worker_that_dies_between_tests_says_how_and_where(tmp_path: Path) -> None:
    files = {
        "conftest.py": BETWEEN_TESTS.format(end="faulthandler._sigsegv()"),
        "test_a.py": "def test_deadly(): pass\ndef test_next(): pass\ndef test_last(): pass\n",
    }
    code, said = run(tmp_path, files)
    assert code == 1
    assert "not run: the worker that had taken its file ended before" in said
    assert "test_a.py::test_deadly: exit code -11" in said
    assert "in pytest_runtest_protocol" in said


def test_a_worker_that_dies_after_its_last_test_is_not_passed_over(tmp_path: Path) -> None:
    files = {
        "conftest.py": BETWEEN_TESTS.format(end="os._exit(4)"),
        "test_a.py": "def test_it(): pass\ndef test_deadly(): pass\n",
    }
    code, said = run(tmp_path, files)
    assert (code, "2 passed, 1 error" in said) == (1, True)
    assert "test_a.py::test_deadly: exit code 4" in said


def test_a_worker_that_dies_when_all_is_done_is_not_passed_over(tmp_path: Path) -> None:
    text = """
import os
from multiprocessing.util import Finalize

def test_it():
    Finalize(None, os._exit, args=(5,), exitpriority=1)
"""
    code, said = run(tmp_path, {"test_a.py": text})
    assert (code, "1 passed, 1 error" in said) == (1, True)
    assert "test_a.py::test_it: exit code 5" in said


def test_a_worker_that_is_cut_short_does_not_wait_for_threads_of_its_test(tmp_path: Path) -> None:
    text = "import threading\ndef test_it():\n    threading.Thread(target=threading.Event().wait).start()\n"
    code, said = run(tmp_path, {"test_a.py": text + "    raise KeyboardInterrupt('cut short')\n"})
    assert code == 1
    assert "its process ended within it: exit code 1" in said
    assert "cut short" in said


def test_the_first_failure_ends_it_where_that_is_wanted(tmp_path: Path) -> None:
    files = {
        "test_a.py": "def test_it(): assert False\n",
        "test_b.py": "def test_it(): pass\n",
    }
    code, said = run(tmp_path, files, "-x")
    assert code == 1
    assert "stopping after 1 failures" in said


@pytest.mark.parametrize("has_window", [False, True])
def test_a_copy_writes_what_is_for_the_moment_where_its_own_environment_says(
    tmp_path: Path, *, has_window: bool
) -> None:
    act = "import tempfile; print(tempfile.gettempdir())"
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    once = ["-n", "1", "-r", "1", act]
    with start_program(once, environment, module="timeit", has_window=has_window) as copy:
        assert copy.communicate(timeout=GIVE_UP_S)[0].splitlines()[0] == str(tmp_path)
