"""Sets up and uses .venv where there is no make and no Debian: Windows, macOS, and any Linux.

    python .ci/portable.py setup          creates .venv with the locked dependencies
    python .ci/portable.py run ARGUMENTS  runs .venv's Python, with `shipping` importable

It needs nothing but the Python that runs it, which becomes .venv's.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _setup() -> int:
    if not PYTHON.exists():
        venv.create(VENV, with_pip=True)
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    locked = ["--require-hashes", "-r", str(ROOT / "requirements-dev.lock")]
    subprocess.run([*pip, *locked], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], check=True)
    return 0


def _run(arguments: list[str]) -> int:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "packaging"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [str(PYTHON), *arguments], cwd=ROOT, env=environment, check=False
    ).returncode


def main(arguments: list[str]) -> int:
    """Do what the first argument names, with the others."""
    match arguments:
        case ["setup"]:
            return _setup()
        case ["run", *rest] if rest:
            return _run(rest)
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
