"""What is asked of the program once it is installed in a clean root; for chroot.py only."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import select
import signal
import subprocess
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from shipping.build.metadata import COMPONENT_ID, NAME
from shipping.verify import smoke
from shipping.verify.clean_root import HOME, USER_ID, CleanRoot

DOCUMENTS = 60
"""Inputs of each of the two batches that are killed."""
KEY = "sk_practice_for_the_chroot"
_LIMIT_S = 120.0
_LOOK_EVERY_S = 0.02
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
_KEYRING_SESSION = (
    "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 3>&-"
    ' && exec "$@" 2>&3 3>&-'
)
"""The program's stderr is handed on as 3; the daemon must not hold it when all is over."""
_USER_DATA = (f"{HOME}/",)
_DEMO = f"{HOME}/demo"


def _await(what: str, holds: Callable[[], bool]) -> None:
    limit_s = time.monotonic() + _LIMIT_S
    while not holds():
        if time.monotonic() > limit_s:
            raise SystemExit(f"waited {_LIMIT_S:.0f} s in vain: {what}")
        time.sleep(_LOOK_EVERY_S)


def _first_line(descriptor: int) -> str:
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], _LIMIT_S)
        piece = os.read(descriptor, 4096) if ready else b""
        if not piece:
            raise SystemExit("a program ended, or output nothing, before it was ready")
        line += piece
    return line.decode()


@contextmanager
def virtual_display() -> Generator[str]:
    """Run Xvfb outside of the root, so that none of its libraries hide that one is missing.

    Programs inside reach it by its abstract socket.
    """
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1920x1200x24", "-noreset"]
    process = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[write_end], stderr=subprocess.DEVNULL
    )
    os.close(write_end)
    try:
        yield f":{_first_line(read_end).strip()}"
    finally:
        os.close(read_end)
        process.terminate()
        process.wait()


def _output_of(words: Sequence[str]) -> str:
    """Run a command to its end and return what it printed on both streams."""
    done = subprocess.run(
        words,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_LIMIT_S * 2,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(words)}\nended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def check_desktop_data(root: CleanRoot) -> None:
    """The command is found on the path, and desktops find their files.

    Raises:
        SystemExit: something is missing.
    """
    share = "/usr/share"
    for path in (
        f"{share}/applications/{NAME}.desktop",
        f"{share}/metainfo/{COMPONENT_ID}.metainfo.xml",
        f"{share}/icons/hicolor/48x48/apps/{NAME}.png",
        f"{share}/man/man1/{NAME}.1.gz",
    ):
        if not root.inside(path).is_file():
            raise SystemExit(f"{path} is not installed")
    print(_output_of(root.as_user(NAME, "--version")).strip())


def run_smoke(root: CleanRoot, display: str) -> None:
    """Run `--smoke` of the installed program.

    Raises:
        SystemExit: a check is bad or missing, or stderr says what is not allowed.
    """
    smoke.must_pass(root.as_user(NAME, DISPLAY=display))


def in_session(*command: str) -> list[str]:
    """Return the words for a session with an unlocked keyring; only the command uses stderr."""
    session = ["dbus-run-session", "--", "sh", "-c", _KEYRING_SESSION, "session", *command]
    return ["sh", "-c", 'exec 3>&2 2>/dev/null "$@"', "quiet", *session]


def run_with_keyring(root: CleanRoot, display: str) -> None:
    """Run `--smoke` where a Secret Service is unlocked, which it must find usable."""
    smoke.must_pass(root.as_user(*in_session(NAME), DISPLAY=display), keyring="SecretService")


def run_demo(root: CleanRoot, display: str) -> None:
    """Run the demo through the real window, and count the rows of its table."""
    output = _output_of(root.as_user(*in_session(NAME, "demo", "--out", _DEMO), DISPLAY=display))
    print(output)
    counted = re.search(r"^(\d+) documents: (\d+) processed", output, re.MULTILINE)
    rows = _rows(root.inside(f"{_DEMO}/results.csv"))
    if counted is None or int(counted[1]) != len(rows) or int(counted[2]) < 1:
        raise SystemExit(f"results.csv has {len(rows)} rows, the demo says: {output}")
    if root.inside(f"{_DEMO}/window.png").read_bytes()[:4] != b"\x89PNG":
        raise SystemExit("window.png is no picture")


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Server:
    """The practice server, as a process of its own outside of the root: it outlives the upgrade."""

    def __init__(self, program: Path, log: Path) -> None:
        command = [str(program), "sandbox", "--latency-ms", "30", "--files-per-minute", "600"]
        environment = {**os.environ, "EXTEND_SANDBOX_KEY": KEY}
        # It complains at length about clients that are killed, which is what happens here.
        with log.open("wb") as complaints:
            self._process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=complaints, env=environment
            )
        if self._process.stdout is None:
            raise SystemExit("the server has no output")
        self.url = str(json.loads(_first_line(self._process.stdout.fileno()))["url"])

    def state(self) -> dict[str, Any]:
        """Return what the server knows: files, batches and runs."""
        headers = {"Authorization": f"Bearer {KEY}"}
        asked = urllib.request.Request(f"{self.url}/_sandbox/state", headers=headers)  # noqa: S310 - ours
        with _OPENER.open(asked, timeout=_LIMIT_S) as answer:
            return json.load(answer)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(_LIMIT_S)


class InterruptedJournal:
    """The user's journal with two interrupted batches, and the server that took part of them."""

    def __init__(self, root: CleanRoot, server: Server) -> None:
        self._root = root
        self._server = server
        self._data = root.inside(f"{HOME}/.local/share/{NAME}")
        self._sums: dict[str, str] = {}
        self._variables = {"EXTEND_BASE_URL": server.url, "EXTEND_API_KEY": KEY}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.stop()

    def interrupt(self, name: str, ready: Callable[[dict[str, Any]], bool]) -> None:
        """Start a batch and kill the program as soon as the server is `ready`."""
        folder = self._write_documents(name)
        words = ["run", folder, "--extractor", "Invoices", "--name", name]
        command = self._root.as_user(NAME, *words, **self._variables)
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            _await(
                f"batch {name} begins",
                lambda: ready(self._server.state()) or process.poll() is not None,
            )
            if process.poll() is not None:
                output = process.stderr.read().decode() if process.stderr else ""
                raise SystemExit(f"batch {name} ended by itself: {output}")
            process.send_signal(signal.SIGKILL)
        print(f"   killed in batch {name}: {self._counts()}")

    def _write_documents(self, name: str) -> str:
        folder = self._root.inside(f"{HOME}/documents-{name}")
        folder.mkdir()
        os.chown(folder, USER_ID, USER_ID)
        for number in range(DOCUMENTS):
            text = f"INVOICE\nInvoice number: {name}-{number:03}\nTotal due  ${number + 1}.00\n"
            (folder / f"{name}-{number:03}.txt").write_text(text, "utf-8")
        return f"{HOME}/{folder.name}"

    def _counts(self) -> str:
        state = self._server.state()
        statuses = Counter(run["status"] for run in state["runs"])
        return f"{len(state['files'])} files, runs {dict(statuses)} at the server"

    def remember(self) -> None:
        """Note what the user's data are now."""
        self._sums = self._now()
        if not any(name.endswith("journal.sqlite3") for name in self._sums):
            raise SystemExit(f"there is no journal in {self._data}")

    def check_untouched(self) -> None:
        """The user's data are what they were."""
        if self._now() != self._sums:
            raise SystemExit("installing has changed the user's data")

    def _now(self) -> dict[str, str]:
        files = [path for path in self._data.rglob("*") if path.is_file()]
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def _run(self, *words: str) -> str:
        return _output_of(self._root.as_user(NAME, *words, **self._variables))

    def resume(self) -> None:
        """Go on with both batches to their end, and export each."""
        batches = json.loads(self._run("batches", "--json"))
        names = sorted(batch["name"] for batch in batches)
        if names != ["first", "second"]:
            raise SystemExit(f"the journal has the batches {names}")
        self._run("resume")
        for name in names:
            self._run("export", name, "--csv", f"{HOME}/{name}.csv")

    def check_sent_once(self) -> None:
        """Nothing is lost, and nothing was sent twice."""
        expected = {f"{name}-{n:03}.txt" for name in ("first", "second") for n in range(DOCUMENTS)}
        sent = Counter(run["fileName"] for run in self._server.state()["runs"])
        if set(sent) != expected or set(sent.values()) != {1}:
            twice = [name for name, count in sent.items() if count > 1]
            lost = sorted(expected - set(sent))
            raise SystemExit(f"sent twice: {twice}; never sent: {lost}")
        for name in ("first", "second"):
            rows = _rows(self._root.inside(f"{HOME}/{name}.csv"))
            states = Counter(row["status"] for row in rows)
            if states != {"processed": DOCUMENTS}:
                raise SystemExit(f"{name}.csv says {dict(states)}")
        print(f"   {self._counts()}; each of {len(expected)} inputs sent once, none lost")


def interrupted_batches(root: CleanRoot, program: Path, log: Path) -> InterruptedJournal:
    """Return a journal with two batches that were killed at different stages."""
    journal = InterruptedJournal(root, Server(program, log))
    journal.interrupt("first", lambda state: len(state["files"]) >= DOCUMENTS // 3)
    journal.interrupt("second", lambda state: _processed_of(state, "second") >= 1)
    return journal


def _processed_of(state: dict[str, Any], name: str) -> int:
    runs = [run for run in state["runs"] if (run["fileName"] or "").startswith(name)]
    return sum(run["status"] == "PROCESSED" for run in runs)


def check_nothing_left(root: CleanRoot, before: frozenset[str]) -> None:
    """After the removal only the user's own files are there that were not there before.

    Folders that a package installed since shares with ours belong to it, and stay.

    Raises:
        SystemExit: something else is left, or the user's data are gone.
    """
    after = root.files()
    added = {path for path in after - before if not path.startswith(_USER_DATA)}
    left = sorted(added - root.owned(added))
    gone = sorted(before - after)
    if left or gone:
        raise SystemExit(f"left behind: {left[:50]}; gone: {gone[:50]}")
    kept = f"{HOME}/.local/share/{NAME}/journal.sqlite3"
    if kept not in after:
        raise SystemExit(f"{kept} is gone; it is the user's")
    users = sum(path.startswith(_USER_DATA) for path in after - before)
    print(f"   {users} paths of the user are kept, nothing else is left")
