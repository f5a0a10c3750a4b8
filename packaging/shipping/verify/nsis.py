"""Verifies the Windows installer under Wine: `python -m shipping nsis-test`.

What is installed is a stub payload (stub_payload.py), the installer is the real one. Wine is no
Windows: it has no elevation, its user is always an administrator, its Restart Manager closes nothing,
and its shortcuts keep no name for the taskbar; those are to be seen on Windows only.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from shipping.build.metadata import (
    COMMAND_LINE_EXE,
    DISPLAY_NAME,
    NAME,
    WINDOW_EXE,
    release,
)
from shipping.build.payload import Payload, read_payload
from shipping.verify.expectations import VerificationError, expect, wait_for
from shipping.verify.nsis_signing import verify_signing
from shipping.verify.stub_payload import make_stub_payload
from shipping.verify.wine import Wine
from shipping.windows.nsis import PROG_ID, Order, build

STILL_RUNNING, NEWER_INSTALLED = 3, 4
UNINSTALL_KEY = f"Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{NAME}"
ENVIRONMENT_OF_ALL = "HKLM\\System\\CurrentControlSet\\Control\\Session Manager\\Environment"
UNINSTALLER = "uninstall.exe"
LONG_PATH = ";".join(
    ["%SystemRoot%\\tools", *(f"C:\\a folder of another program\\number {n}" for n in range(60))]
)
"""Longer than the 1,024 characters that NSIS holds, and with a variable that must stay one."""
DEEP = "\\".join(["C:", *(f"chosen-by-the-operator-and-as-long-as-that-{n}" for n in range(5))])
"""What lies in it is beyond 260 characters. No spaces: Wine would quote the flag, which NSIS refuses."""
VOLATILE = ("\\Software\\Wine", "\\Volatile Environment", "\\Explorer\\")


class InstallerTest:
    """A Windows of its own, two installers of different versions, and what to ask of them."""

    def __init__(self, work: Path) -> None:
        self._work = work
        self.old = self._make("0.9.0", {"_internal/only in the old version.txt": "old\n"})
        self.new = self._make("0.10.0", {"_internal/only in the new version.txt": "new\n"})
        self.wine = Wine(work / "prefix")
        self.local = self.wine.folder("LOCALAPPDATA")
        self.home = self.local / "Programs" / DISPLAY_NAME
        self.machine = self.wine.folder("ProgramFiles") / DISPLAY_NAME
        self.journal = self.local / NAME / "journal.sqlite3"

    def _make(self, version: str, extra: dict[str, str]) -> Order:
        root = make_stub_payload(self._work / f"payload-{version}", extra)
        order = Order(
            read_payload(root),
            replace(release(), version=version),
            self._work / f"generated-{version}",
            self._work,
        )
        build(order)
        return order

    def install(self, order: Order, *flags: str) -> int:
        return self.wine.run(order.installer, "/S", *flags)

    def uninstall(self, folder: Path, *flags: str) -> int:
        """Run an uninstaller silently, where it lies, so that its end can be awaited."""
        code = self.wine.run(folder / UNINSTALLER, "/S", *flags, f"_?={self.wine.windows(folder)}")
        if code == 0:
            # Run like that, Windows does not let it remove itself, nor the folder it lies in.
            (folder / UNINSTALLER).unlink(missing_ok=True)
            if folder.exists() and not any(folder.iterdir()):
                folder.rmdir()
        return code

    def holds(self, folder: Path, payload: Payload, *others: str) -> bool:
        """Whether a folder holds a payload, each byte of it, the uninstaller and nothing else."""
        wanted = {*map(str, payload.files), UNINSTALLER, *others}
        there = {path.relative_to(folder).as_posix() for path in _files(folder)}
        equal = all(
            (folder / file).read_bytes() == (payload.root / file).read_bytes()
            for file in payload.files
            if (folder / file).is_file()
        )
        if there != wanted:
            print("  differs:", sorted(there ^ wanted))
        return equal and there == wanted

    def registry(self) -> dict[str, dict[str, str]]:
        """Read the registry without what Wine itself writes while programs run."""
        keys = {**self.wine.registry("HKCU"), **self.wine.registry("HKLM\\Software")}
        keys |= self.wine.registry(ENVIRONMENT_OF_ALL)
        return {
            key: values for key, values in keys.items() if not any(part in key for part in VOLATILE)
        }

    def value(self, key: str, name: str) -> str:
        """Read one value as reg exports it; "" when it is not there."""
        for values in self.wine.registry(key).values():
            # Windows calls the PATH "Path", Wine "PATH": the registry does not mind.
            return {known.casefold(): text for known, text in values.items()}.get(
                name.casefold(), ""
            )
        return ""


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def one_user(test: InstallerTest) -> None:
    """Install for one user, use, upgrade, go back, remove."""
    wine, home = test.wine, test.home
    wine.set_value("HKCU\\Software\\Classes\\.pdf", "", "Another.Reader")
    wine.set_value("HKCU\\Software\\Classes\\.png\\OpenWithProgids", "Another.Viewer", "")
    wine.set_value("HKCU\\Environment", "Path", LONG_PATH, "REG_EXPAND_SZ")
    before = test.registry()
    path_before = test.value("HKCU\\Environment", "Path")
    expect(that=len(LONG_PATH) > 1024 and bool(path_before), promise="a PATH too long for NSIS")

    expect(that=test.install(test.old) == 0, promise="a silent installation ends with 0")
    expect(that=test.holds(home, test.old.payload), promise="it holds the payload, byte by byte")
    longest = max(len(test.wine.windows(path)) for path in _files(home))
    expect(that=longest > 260, promise=f"also a file whose path has {longest} characters")
    _expect_registered(test, before)

    test.journal.parent.mkdir(parents=True)
    test.journal.write_text("the user's batches")
    (home / "_internal" / "notes of the user.txt").write_text("not ours")
    _refuses_while_running(test)
    _upgrades(test)
    _refuses_downgrade(test)

    expect(that=test.uninstall(home) == 0, promise="a silent removal ends with 0")
    expect(
        that=[path.name for path in _files(home)] == ["notes of the user.txt"],
        promise="every installed file is gone, and a foreign one is not",
    )
    expect(that=test.journal.is_file(), promise="the user's data is still there")
    expect(that=not _shortcut(test).exists(), promise="the Start menu entry is gone")
    expect(that=_equal(before, test.registry()), promise="the registry is as it was before")
    shutil.rmtree(home)


def _expect_registered(test: InstallerTest, before: dict[str, dict[str, str]]) -> None:
    folder = test.wine.windows(test.home).replace("\\", "\\\\")
    entry = next(iter(test.wine.registry(f"HKCU\\{UNINSTALL_KEY}").values()))
    expect(
        that=entry["DisplayVersion"] == '"0.9.0"' and entry["InstallLocation"] == f'"{folder}"',
        promise="Settings lists it, with version and place",
    )
    size_kb = int(entry["EstimatedSize"].removeprefix("dword:"), 16)
    real_kb = test.old.payload.size_bytes / 1024
    expect(that=abs(size_kb - real_kb) < 16, promise=f"and its size of {size_kb} KB")
    lnk = _shortcut(test).read_bytes()
    expect(
        that=WINDOW_EXE.encode("utf-16-le") in lnk,
        promise="the Start menu entry starts the window",
    )
    expect(
        that=test.value("HKCU\\Software\\Classes\\.pdf", "") == '"Another.Reader"',
        promise="what opens PDFs is still the other program",
    )
    added = test.registry()
    progids = {key for key in added if key.endswith("OpenWithProgids") and PROG_ID in added[key]}
    expect(that=len(progids) > 20, promise=f"{len(progids)} file types offer it under Open with")
    changed = {key for key in before if {**added.get(key, {}), **before[key]} != added.get(key, {})}
    changed = {key for key in changed if not key.endswith("\\Environment")}
    expect(that=not changed, promise="no value of another program was changed")
    path = _text(test.value("HKCU\\Environment", "Path"))
    expect(
        that=path == f"{LONG_PATH};{test.wine.windows(test.home)}",
        promise="the long PATH is whole, its variable unexpanded, with the folder at its end",
    )


def _refuses_while_running(test: InstallerTest) -> None:
    stop = test.wine.root / "drive_c" / "stop"
    started = stop.with_name("stop.started")
    variables = {"STUB_STOP": test.wine.windows(stop)}
    for program in (WINDOW_EXE, COMMAND_LINE_EXE):
        running = test.wine.start(test.home / program, "--wait", variables=variables)
        wait_for(started.exists, f"{program} runs")
        code = test.install(test.new)
        still = running.poll() is None
        stop.touch()
        running.wait(timeout=60)
        stop.unlink()
        started.unlink()
        expect(
            that=code == STILL_RUNNING and still,
            promise=f"while {program} runs and will not close, the upgrade ends with {code}",
        )
    expect(
        that=test.holds(test.home, test.old.payload, "_internal/notes of the user.txt"),
        promise="and nothing was touched",
    )


def _upgrades(test: InstallerTest) -> None:
    expect(that=test.install(test.new) == 0, promise="an upgrade ends with 0")
    expect(
        that=test.holds(test.home, test.new.payload, "_internal/notes of the user.txt"),
        promise="the new files are there, the old version's own are gone, a foreign one is not",
    )
    expect(that=test.journal.is_file(), promise="the user's data is untouched")
    path = _text(test.value("HKCU\\Environment", "Path"))
    expect(
        that=path.count(test.wine.windows(test.home)) == 1, promise="the PATH names it once still"
    )
    version = test.value(f"HKCU\\{UNINSTALL_KEY}", "DisplayVersion")
    expect(that=version == '"0.10.0"', promise="Settings lists the new version")


def _refuses_downgrade(test: InstallerTest) -> None:
    code = test.install(test.old)
    expect(that=code == NEWER_INSTALLED, promise=f"0.9.0 over 0.10.0 ends with {code}")
    expect(
        that=test.holds(test.home, test.new.payload, "_internal/notes of the user.txt"),
        promise="and nothing was touched",
    )
    code = test.install(test.old, "/AllowDowngrade")
    expect(
        that=code == 0
        and test.holds(test.home, test.old.payload, "_internal/notes of the user.txt"),
        promise="with /AllowDowngrade it is done",
    )


def all_users(test: InstallerTest) -> None:
    """Install for everybody and remove, then the user's data too."""
    before = test.registry()
    code = test.install(test.old, "/AllUsers", "/DesktopShortcut")
    expect(
        that=code == 0 and test.holds(test.machine, test.old.payload),
        promise="for all users it lies in the program folder of the computer",
    )
    listed = test.value(f"HKLM\\{UNINSTALL_KEY}", "DisplayVersion")
    own = test.wine.registry(f"HKCU\\{UNINSTALL_KEY}")
    expect(that=listed == '"0.9.0"' and not own, promise="and is registered for the computer only")
    path = _text(test.value(ENVIRONMENT_OF_ALL, "Path"))
    expect(that=path.endswith(f";{test.wine.windows(test.machine)}"), promise="in everybody's PATH")
    expect(
        that=test.install(test.new) == 0 and test.holds(test.machine, test.new.payload),
        promise="an upgrade without a flag finds it there",
    )
    expect(
        that=test.uninstall(test.machine, "/RemoveUserData") == 0 and not test.machine.exists(),
        promise="its removal leaves nothing",
    )
    expect(that=not test.journal.parent.exists(), promise="and with /RemoveUserData no data")
    expect(that=_equal(before, test.registry()), promise="the registry is as it was before")


def chosen_folder(test: InstallerTest) -> None:
    """Install into a long folder of the operator's choice, without the extras."""
    before = test.registry()
    folder = test.wine.unix(DEEP)
    flags = ("/NoPath", "/NoOpenWith", "/NoShortcut", f"/D={DEEP}")
    expect(
        that=test.install(test.old, *flags) == 0 and test.holds(folder, test.old.payload),
        promise=f"a folder of {len(DEEP)} characters can be chosen",
    )
    expect(that=not _shortcut(test).exists(), promise="/NoShortcut leaves the Start menu alone")
    entry = "\\CurrentVersion\\"  # what Settings and the Run dialogue read
    now = test.registry()
    changed = {key for key in now if now[key] != before.get(key) and entry not in key}
    expect(that=not changed, promise="/NoOpenWith and /NoPath leave the registry alone")
    expect(
        that=test.install(test.new) == 0 and test.holds(folder, test.new.payload),
        promise="an upgrade finds that folder again",
    )
    # This time as Settings does it: the uninstaller copies itself away, so that it can go too.
    code = test.wine.run(folder / UNINSTALLER, "/CurrentUser", "/S")
    wait_for(lambda: not folder.exists(), f"the removal ended with {code} and the folder is gone")
    expect(that=not folder.exists(), promise="the removal Settings starts leaves no folder")
    wait_for(lambda: _equal(before, test.registry()), "the registry is as it was")
    expect(that=_equal(before, test.registry()), promise="the registry is as it was before")


def _shortcut(test: InstallerTest) -> Path:
    menu = test.wine.folder("APPDATA") / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    return menu / f"{DISPLAY_NAME}.lnk"


def _equal(before: dict[str, dict[str, str]], after: dict[str, dict[str, str]]) -> bool:
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) != after.get(key):
            print(f"  differs: {key}")
    return before == after


def _text(exported: str) -> str:
    """Decode "hex(2):43,00,…", which is how reg exports a text with variables."""
    if exported.startswith('"') or not exported:
        return exported[1:-1].replace("\\\\", "\\")
    codes = exported.partition(":")[2].split(",")
    return bytes(int(code, 16) for code in codes).decode("utf-16-le").rstrip("\0")


@contextmanager
def _prepared() -> Generator[InstallerTest]:
    with tempfile.TemporaryDirectory(prefix="shipping-nsis-") as work:
        test = InstallerTest(Path(work))
        try:
            yield test
        finally:
            test.wine.close()


def main(arguments: Sequence[str]) -> int:
    """Run every test; the first broken promise ends it."""
    del arguments
    try:
        with _prepared() as test:
            for scenario in (one_user, all_users, chosen_folder):
                print(scenario.__doc__, flush=True)
                scenario(test)
            print(verify_signing.__doc__, flush=True)
            verify_signing(test.new)
    except (VerificationError, FileNotFoundError, subprocess.SubprocessError) as error:
        print(f"nsis-test: FAILED: {error}", file=sys.stderr)
        return 1
    print("nsis-test: every promise was kept (stub payload, under Wine)")
    return 0
