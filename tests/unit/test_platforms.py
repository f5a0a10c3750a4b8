"""What only one system has is asked for behind a look at the system, and in few places.

Pyright holds each branch to its system (`make check-systems`); this keeps the places few.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "extend_desktop"
FILES = {path.relative_to(ROOT).as_posix(): path for path in sorted(ROOT.rglob("*.py"))}
ONE_SYSTEM = {"fcntl", "grp", "msvcrt", "nt", "posix", "pty", "pwd", "resource", "termios", "tty",
              "winreg", "_winapi"}  # fmt: skip
"""Modules that Python has on some systems only."""
ELSEWHERE = {
    "__main__.py": "streams that were closed before we began",
    "bootstrap/diagnostics.py": "names the system in the report",
    "bootstrap/doctor.py": "names the system in the report",
    "bootstrap/environment.py": "has a display or not",
    "bootstrap/render_worker.py": "an alarm",
    "bootstrap/smoke.py": "names the system in the report",
    "cli/passwords.py": "who may read a file",
    "credentials/backends.py": "each system's own keyring",
    "credentials/store_names.py": "each system's own keyring",
    "exports/targets.py": "pipes",
    "sandbox/command.py": "signals and the port, in a process of its own that knows no adapter",
    "services/pasted.py": "what a pasted path looks like",
    "ui/application.py": "the taskbar's name for us",
    "ui/runtime.py": "how short a wait may be",
}
"""Modules beside `system/` that ask which system it is, and what for."""


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def asks_for_the_system(source: str) -> bool:
    names = {"sys.platform", "os.name", "platform.system()"}
    return any(
        ast.unparse(node) in names
        for node in ast.walk(ast.parse(source))
        if _may_ask(node.func if isinstance(node, ast.Call) else node)
    )


def _may_ask(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in {"platform", "name", "system"}


def test_modules_of_one_system_are_imported_in_one_folder() -> None:
    found = {name for name, path in FILES.items() if ONE_SYSTEM & set(imports(path))}
    assert found
    assert {name for name in found if not name.startswith("system/")} == set()


def test_the_system_is_asked_for_where_it_is_known_to_be() -> None:
    found = {name for name, path in FILES.items() if asks_for_the_system(path.read_text("utf-8"))}
    assert {name for name in found if not name.startswith("system/")} == ELSEWHERE.keys()


@pytest.mark.parametrize("source", ["if sys.platform == 'win32': ...", "WINDOWS = os.name == 'nt'"])
def test_asking_is_seen(source: str) -> None:
    assert asks_for_the_system(source)
    assert not asks_for_the_system("os.path.name = sys.argv")
