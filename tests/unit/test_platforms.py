"""What only one system has is asked for behind a look at the system, and in few places.

Pyright holds each branch to its system (`make check-systems`); this keeps the places few.
"""

from __future__ import annotations

import ast
import re
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


# To parse a module takes far longer than to look for the words without which nothing is found in it.
_ONE_SYSTEM_WORDS = re.compile(rf"\b({'|'.join(sorted(ONE_SYSTEM))})\b")
_SYSTEM_WORDS = re.compile(r"\b(sys|os|platform)\b")


def imports(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def imports_one_system(source: str) -> bool:
    return bool(_ONE_SYSTEM_WORDS.search(source) and ONE_SYSTEM & set(imports(source)))


def asks_for_the_system(source: str) -> bool:
    if not _SYSTEM_WORDS.search(source):
        return False
    names = {"sys.platform", "os.name", "platform.system()"}
    return any(
        ast.unparse(node) in names
        for node in ast.walk(ast.parse(source))
        if _may_ask(node.func if isinstance(node, ast.Call) else node)
    )


def _may_ask(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in {"platform", "name", "system"}


def test_modules_of_one_system_are_imported_in_one_folder() -> None:
    found = {name for name, path in FILES.items() if imports_one_system(path.read_text("utf-8"))}
    assert found
    assert {name for name in found if not name.startswith("system/")} == set()


def test_the_system_is_asked_for_where_it_is_known_to_be() -> None:
    found = {name for name, path in FILES.items() if asks_for_the_system(path.read_text("utf-8"))}
    assert {name for name in found if not name.startswith("system/")} == ELSEWHERE.keys()


@pytest.mark.parametrize("name", sorted(ONE_SYSTEM))
def test_an_import_of_one_systems_module_is_seen(name: str) -> None:
    assert imports_one_system(f"def f():\n    import {name}")
    assert imports_one_system(f"from {name} import this")
    assert not imports_one_system(f"# {name}\nimport os")


@pytest.mark.parametrize(
    "source", ["if sys.platform == 'win32': ...", "WINDOWS = os.name == 'nt'", "platform.system()"]
)
def test_asking_is_seen(source: str) -> None:
    assert asks_for_the_system(source)
    assert not asks_for_the_system("os.path.name = sys.argv")
