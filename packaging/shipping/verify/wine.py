"""A private Windows to try installers in: one Wine prefix, without a screen; only the test of the installer uses it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

HOW_TO_GET_WINE = "wine is missing; install it: apt-get install wine wine64"
TIMEOUT_S = 180


class Wine:
    """One prefix.

    Args:
        root: a folder that does not exist yet.

    Raises:
        FileNotFoundError: Wine is not installed.
    """

    def __init__(self, root: Path) -> None:
        if shutil.which("wine") is None:
            raise FileNotFoundError(HOW_TO_GET_WINE)
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "WINEPREFIX": str(root),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Neither .NET nor a browser: Wine would offer to download them.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=",
        }
        self.root = root
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")

    def run(self, program: str | Path, *arguments: str) -> int:
        """Run a Windows program to its end and return its exit code."""
        return subprocess.run(
            ["wine", str(program), *arguments],
            env=self._environment,
            check=False,
            timeout=TIMEOUT_S,
            capture_output=True,
        ).returncode

    def start(
        self, program: Path, *arguments: str, variables: Mapping[str, str]
    ) -> subprocess.Popen[bytes]:
        """Start a Windows program and return at once."""
        return subprocess.Popen(
            ["wine", str(program), *arguments],
            env={**self._environment, **variables},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def close(self) -> None:
        """End what still runs in this prefix, and nothing else."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)
        subprocess.run(["wineserver", "-w"], env=self._environment, check=False)

    def folder(self, variable: str) -> Path:
        """Return where a Windows folder lies here, for example of "LOCALAPPDATA"."""
        output = subprocess.run(
            ["wine", "cmd", "/c", f"echo %{variable}%"],
            env=self._environment,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        return self.unix(output)

    def unix(self, path: str) -> Path:
        """Return where a path of drive C: lies here."""
        parts = PureWindowsPath(path)
        return self.root.joinpath("drive_c", *parts.parts[1:])

    def windows(self, path: Path) -> str:
        """Return how Windows calls a file of this prefix."""
        return "C:\\" + "\\".join(path.relative_to(self.root / "drive_c").parts)

    def registry(self, key: str) -> dict[str, dict[str, str]]:
        """Read a key and all below it.

        Returns:
            Full key name to its values, "" being the default one. Each value as reg exports it,
            with its type. A key that does not exist gives an empty dictionary.
        """
        export = self.root / "drive_c" / "export.reg"
        export.unlink(missing_ok=True)
        if self.run("reg", "export", key, self.windows(export), "/y") != 0:
            return {}
        return _parse(export.read_text("utf-16"))

    def set_value(self, key: str, name: str, text: str, kind: str = "REG_SZ") -> None:
        """Write one value, as another program would; an empty name means the key's default."""
        which = ["/v", name] if name else ["/ve"]
        if self.run("reg", "add", key, *which, "/t", kind, "/d", text, "/f") != 0:
            raise OSError(f"the registry refused {key}")


def _parse(text: str) -> dict[str, dict[str, str]]:
    keys: dict[str, dict[str, str]] = {}
    values: dict[str, str] = {}
    # A long value goes on in the next line, after a backslash.
    for line in text.replace("\\\r\n  ", "").replace("\\\n  ", "").splitlines():
        if line.startswith("["):
            values = keys.setdefault(line[1:-1], {})
        elif "=" in line:
            name, value = _named(line)
            values[name] = value
    return keys


def _named(line: str) -> tuple[str, str]:
    if line.startswith("@="):
        return "", line[2:]
    name, _, value = line[1:].partition('"=')
    return name, value
