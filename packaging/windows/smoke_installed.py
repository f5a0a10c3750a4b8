"""Installs, runs and removes the finished Windows program: `python smoke_installed.py DIST`.

Plain Python without dependencies, because a clean Windows is where it counts. On Linux it does the
same under Wine, in the prefix that WINEPREFIX names, and a stub payload may say nothing to
--smoke; that tests this script, not the program.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from shipping.verify.smoke import smoke as judged

NAME = "extend-desktop"
KEY = f"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{NAME}"
PREFIX = [] if sys.platform == "win32" else ["wine"]
TIMEOUT_S = 600


class SmokeError(AssertionError):
    """A step did not do what it should; the message says which."""


def run(*command: str, wanted: int = 0) -> str:
    """Run a Windows program and return what it wrote.

    Raises:
        SmokeError: it ended with another code than wanted.
    """
    done = subprocess.run(
        [*PREFIX, *command], capture_output=True, text=True, timeout=TIMEOUT_S, check=False
    )
    print(f"{' '.join(command)} -> {done.returncode}", flush=True)
    if done.returncode != wanted:
        raise SmokeError(f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def installed_in() -> str:
    """Return the folder that Settings knows.

    Raises:
        SmokeError: it knows none.
    """
    output = run("reg", "query", KEY, "/v", "InstallLocation")
    for line in output.splitlines():
        if "REG_SZ" in line:
            return line.partition("REG_SZ")[2].strip()
    raise SmokeError(f"no InstallLocation in {output!r}")


def find_installer(folder: Path) -> Path:
    """Return the one installer of a folder.

    Raises:
        SmokeError: there is none, or more than one.
    """
    found = sorted(folder.glob(f"{NAME}-*-setup.exe"))
    if len(found) != 1:
        raise SmokeError(f"one installer was expected in {folder}: {found}")
    return found[0]


def examine(program: str) -> None:
    """Let the program examine itself.

    Raises:
        SmokeError: it found a problem, left a check out, or stderr says what is not allowed.
    """
    if PREFIX:
        run(program, "--smoke")
        return
    problems = judged([program])
    if problems:
        raise SmokeError(f"{program} --smoke: {'; '.join(problems)}")


def smoke(installer: Path) -> None:
    """Install for this user, look, run, install once more over it, remove, look again."""
    run(str(installer), "/S")
    folder = installed_in()
    path = run("reg", "query", "HKCU\\Environment", "/v", "Path")
    if folder not in path:
        raise SmokeError(f"{folder} is not in the PATH")
    examine(f"{folder}\\{NAME}.exe")
    run(str(installer), "/S")
    examine(f"{folder}\\{NAME}.exe")
    run(f"{folder}\\uninstall.exe", "/S", f"_?={folder}")
    run("reg", "query", KEY, wanted=1)
    run("cmd", "/c", "if", "exist", f"{folder}\\_internal", "exit", "1")


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: smoke_installed.py DIST", file=sys.stderr)
        return 2
    try:
        installer = find_installer(Path(arguments[0]))
        smoke(installer)
    except (SmokeError, subprocess.TimeoutExpired) as error:
        print(f"smoke_installed: FAILED: {error}", file=sys.stderr)
        return 1
    print(f"smoke_installed: {installer.name} installs, runs and goes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
