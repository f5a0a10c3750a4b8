"""What else is killed: a watched folder with its exports, reviewing, downloads, archives.

Each act plays one seed on a home of its own, with programs in processes of their own, and compares
what they leave with what was there before.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from tests.helpers.consistency_checks import (
    check_nothing_unfinished,
    check_submissions,
    read_journal,
    require,
)
from tests.helpers.crash_engine import (
    CrashEngine,
    Start,
    environment_of,
    kill_beside_worker,
    killing,
    meanwhile,
    started_engine,
)
from tests.helpers.crash_proxy import Point, Relay, relay_to
from tests.helpers.crash_run import read_table
from tests.helpers.crash_scenarios import KillStage, Moment
from tests.helpers.fork_server import start_program
from tests.helpers.large_journal import write_large_journal
from tests.helpers.sandbox_client import SandboxClient
from tests.helpers.sandbox_process import SAMPLES, SandboxProcess, start_sandbox

_FLAGS = ("--files-per-minute=3000",)
_SAMPLES = ("invoice-harbor-HP-20417.pdf", "tidewater 3 pages.pdf", "kestrel march.pdf")
_LOOK_EVERY_S = 0.0005
_RESULTS = 1500
"""Of the batch that is archived: copying them takes long enough to be killed within."""
Kill = Callable[[CrashEngine], Coroutine[Any, Any, None]]


@dataclass(frozen=True)
class Act:
    """One seed's home, with the server that its programs talk to."""

    seed: int
    folder: Path
    sandbox: SandboxProcess
    relay: Relay

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def temporary(self) -> Path:
        return self.folder / "temporary"

    async def program(
        self,
        arguments: Sequence[str | Path],
        kill: Kill | Moment | None = None,
        *,
        module: str = "extend_desktop",
    ) -> CrashEngine | None:
        """Start a program and wait for its end; None when it was killed on the way.

        Raises:
            NotAsPromisedError: it ended with an error.
        """
        self.relay.forget()
        self.temporary.mkdir(exist_ok=True)
        environment = environment_of(self.home, self.relay.url, self.sandbox.key)
        environment["TMPDIR"] = str(self.temporary)
        # What a copy starts is not its own child, so it could not be seen to end.
        start: Start = partial(start_program, module=module, starts_copies=False)
        async with started_engine(start, [*map(str, arguments)], environment) as engine:
            async with _killing(engine, kill, self.relay):
                code = await engine.read()
            await engine.workers_end()
        if engine.was_killed and code == -signal.SIGKILL:
            return None
        said = engine.err.decode(errors="replace")[-2000:]
        require(code == 0, f"{[*map(str, arguments)]} ended with {code}: {said}")
        return engine


@asynccontextmanager
async def _killing(
    engine: CrashEngine, kill: Kill | Moment | None, relay: Relay
) -> AsyncGenerator[None]:
    if kill is None or isinstance(kill, Moment):
        async with killing(engine, kill, relay, 0.0, Path()):
            yield
    else:
        async with meanwhile(kill(engine)):
            yield


async def _after(delay_s: float, engine: CrashEngine) -> None:
    await asyncio.sleep(delay_s)
    engine.kill()


async def _beside_worker(delay_s: float, engine: CrashEngine) -> None:
    await kill_beside_worker(engine, delay_s)


async def _when(is_so: Callable[[], bool], delay_s: float, engine: CrashEngine) -> None:
    """Kill as soon as something is on the disk, or a little later."""
    while not is_so():  # noqa: ASYNC110 - files do not tell
        await asyncio.sleep(_LOOK_EVERY_S)
    await asyncio.sleep(delay_s)
    engine.kill()


def _has_unfinished(folder: Path) -> bool:
    return any(path.name.endswith(".part") for path in folder.glob("*"))


async def watch(act: Act) -> None:
    """A watched folder sends each file once, exports each batch whole, and loses none."""
    rng = random.Random(act.seed)
    scans, exports = act.folder / "scans", act.folder / "exports"
    names = _write_scans(scans, rng.randint(2, 4), act.seed)
    exports.mkdir()
    arguments = [scans, str(len(names)), exports]
    for _ in range(rng.randint(1, 3)):
        kill = _watch_kill(rng, scans, exports)
        await act.program(arguments, kill, module="tests.helpers.crash_watch")
        for path in exports.glob("*.csv"):
            read_table(path)
    await act.program(arguments, module="tests.helpers.crash_watch")
    done = sorted(path.name for path in (scans / "done").iterdir())
    require(done == sorted(names), f"done are {done}")
    left = [path.name for path in scans.iterdir() if path.is_file()]
    require(not left, f"left in the folder: {left}")
    snapshot, state = read_journal(act.home), act.sandbox.state()
    require(snapshot.has_ended, "a batch has not ended")
    found = Counter(item["name"] for item in snapshot.inputs)
    require(found == Counter(names), f"inputs are {found}")
    check_submissions(snapshot, state)
    require(len(state["runs"]) == len(names), f"{len(state['runs'])} runs for {len(names)} files")
    rows = Counter(row["file"] for path in exports.iterdir() for row in read_table(path))
    require(rows == found, f"exported are {rows}")
    check_nothing_unfinished(act.home, scans, exports, act.temporary)


def _write_scans(folder: Path, count: int, seed: int) -> list[str]:
    folder.mkdir()
    for number in range(count):
        text = f"Invoice number: W-{seed}-{number}\nTotal: {number + 1}.00 EUR\n"
        (folder / f"{number}.txt").write_text(text)
    shutil.copy(SAMPLES / _SAMPLES[0], folder / "scan.pdf")
    return [path.name for path in folder.iterdir()]


def _watch_kill(rng: random.Random, scans: Path, exports: Path) -> Kill | Moment:
    delay_s = rng.random() * rng.choice((0.0, 0.01, 0.3))
    match rng.choice(("call", "call", "call", "time", "worker", "move", "export")):
        case "call":
            operation = rng.choice(
                ("uploadFile", "createExtractBatch", "getBatchRun", "listExtractRuns")
            )
            number = rng.randint(1, 2) if operation == "uploadFile" else 1
            return Moment(KillStage.ANY, operation, number, rng.choice(tuple(Point)), delay_s)
        case "worker":
            return partial(_beside_worker, delay_s)
        case "move":
            return partial(_when, lambda: any(scans.glob("done/*")), delay_s)
        case "export":
            return partial(_when, lambda: _has_unfinished(exports), delay_s)
        case _:
            return partial(_after, 3.0 * rng.random())


async def review(act: Act) -> None:
    """Whatever was being fetched or drawn, every document is whole and can be drawn afterwards."""
    rng = random.Random(act.seed)
    client = SandboxClient(act.sandbox)
    sent = {str(client.upload(SAMPLES / name)["id"]): SAMPLES / name for name in _SAMPLES}
    client.http.close()
    await act.program(["run", *sent, "--extractor", "Invoices", "--json"])
    paid = len(act.sandbox.state()["runs"])
    module = "tests.helpers.crash_review"
    originals = act.home / "cache" / "originals"
    for _ in range(rng.randint(1, 3)):
        await act.program(["draw"], _review_kill(rng, originals), module=module)
        _check_originals(originals, sent)
    ended = await act.program(["draw"], module=module)
    require(ended is not None, "it was not to be killed")
    require(ended is not None and len(ended.out.split(b"\n")) == len(sent) + 1, "not all was drawn")
    _check_originals(originals, sent)
    with closing(sqlite3.connect(act.home / "data" / "journal.sqlite3")) as journal:
        (marks,) = journal.execute("SELECT count(*) FROM marks").fetchone()
    require(marks == len(sent), f"{marks} notes for {len(sent)} documents")
    require(len(act.sandbox.state()["runs"]) == paid, "looking at documents was paid for")
    check_nothing_unfinished(act.home, originals, act.temporary)


def _review_kill(rng: random.Random, originals: Path) -> Kill:
    delay_s = rng.random() * rng.choice((0.0, 0.01, 0.4))
    if rng.random() < 0.5:
        return partial(_beside_worker, delay_s)
    return partial(_when, lambda: any(originals.rglob("*.*")), delay_s)


def _check_originals(folder: Path, sent: dict[str, Path]) -> None:
    """What has its final name is what was sent, to the last byte."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.name.endswith(".part"):
            whole = sent[path.stem].read_bytes()
            require(path.read_bytes() == whole, f"half a file under its final name: {path.name}")


async def download(act: Act) -> None:
    """What has its own name in the folder is whole, and the next download clears the rest away."""
    rng = random.Random(act.seed)
    client = SandboxClient(act.sandbox)
    for name in _SAMPLES:
        client.upload(SAMPLES / name)
    client.http.close()
    folder, module = act.folder / "downloads", "tests.helpers.crash_download"
    folder.mkdir()
    for _ in range(rng.randint(1, 3)):
        delay_s = rng.random() * rng.choice((0.0, 0.01, 0.05))
        kill = partial(_when, lambda: _has_unfinished(folder), delay_s)
        await act.program([folder], kill, module=module)
        _check_downloads(folder)
    await act.program([folder], module=module)
    require(_check_downloads(folder) >= set(_SAMPLES), "not all came")
    check_nothing_unfinished(act.home, folder, act.temporary)


def _check_downloads(folder: Path) -> set[str]:
    """Return whose content is there; an earlier download's has a number after its name."""
    whole = {(SAMPLES / name).read_bytes(): name for name in _SAMPLES}
    files = [path for path in folder.iterdir() if not path.name.endswith(".part")]
    wrong = [path.name for path in files if path.read_bytes() not in whole]
    require(not wrong, f"half a file under its final name: {wrong}")
    return {whole[path.read_bytes()] for path in files}


async def archive(act: Act) -> None:
    """Batches are in the journal or in a whole archive at every moment, and all come back."""
    rng = random.Random(act.seed)
    journal = act.home / "data" / "journal.sqlite3"
    journal.parent.mkdir(parents=True)
    await write_large_journal(journal, "environment", _RESULTS)
    before = _held(journal)
    archives: list[Path] = []
    for number in range(rng.randint(1, 3)):
        archives.append(act.folder / f"old-{number}.archive")
        arguments = ["journal", "archive", archives[-1], "--older-than", "1"]
        await act.program(arguments, _archive_kill(rng, act.folder))
        _check_archived(before, journal, archives)
    archives.append(act.folder / "last.archive")
    await act.program(["journal", "archive", archives[-1], "--older-than", "1"])
    _check_archived(before, journal, archives)
    require(not _held(journal), "not everything was archived")
    present = [path for path in archives if path.exists()]
    for path in present:
        kill = partial(_after, rng.uniform(0.5, 3.0))
        await act.program(["journal", "restore", path], kill)
        _check_archived(before, journal, archives)
    for path in present:
        await act.program(["journal", "restore", path])
    require(_held(journal) == before, "what came back is not what left")
    check_nothing_unfinished(act.home, act.folder)


def _archive_kill(rng: random.Random, folder: Path) -> Kill:
    delay_s = rng.random() * rng.choice((0.005, 0.1, 0.5))
    if rng.random() < 0.2:
        return partial(_after, rng.uniform(0.3, 2.0))
    return partial(_when, lambda: _has_unfinished(folder), delay_s)


Held = dict[str, tuple[int, int]]


def _held(path: Path) -> Held:
    """Return how many inputs and results each batch of a journal or an archive has; it is sound."""
    if not path.exists():
        return {}
    with closing(sqlite3.connect(path)) as connection:
        (answer,) = connection.execute("PRAGMA integrity_check").fetchone()
        require(answer == "ok", f"{path.name}: {answer}")
        rows = connection.execute(
            """SELECT b.id, (SELECT count(*) FROM inputs i WHERE i.batch_id = b.id),
                (SELECT count(*) FROM runs r JOIN outputs o ON o.run = r.id WHERE r.batch_id = b.id)
                FROM batches b"""
        )
        return {batch_id: (inputs, results) for batch_id, inputs, results in rows}


def _check_archived(before: Held, journal: Path, archives: Sequence[Path]) -> None:
    """Each batch is somewhere, and wherever it is, it is whole."""
    found: Held = {}
    for path in (journal, *archives):
        held = _held(path)
        wrong = {key: value for key, value in held.items() if before[key] != value}
        require(not wrong, f"{path.name} holds a part only: {wrong}")
        found |= held
    require(found == before, f"lost: {before.keys() - found.keys()}")


ACTS = {"watch": watch, "review": review, "download": download, "archive": archive}


def play(name: str, seed: int, folder: Path) -> None:
    """Play one seed of an act in an empty folder.

    Raises:
        NotAsPromisedError: something was lost, doubled, half written or left behind.
    """

    async def work(sandbox: SandboxProcess) -> None:
        async with relay_to(sandbox.url) as relay:
            await ACTS[name](Act(seed, folder, sandbox, relay))

    with start_sandbox(*_FLAGS) as sandbox:
        asyncio.run(work(sandbox))
