"""One window per data home: a second start hands its files to the first; for bootstrap.py.

The first start holds a file lock, which dies with its process, and listens on a loopback port.
Port and a random password stand in a file only the owner may read. Any user of the computer may
connect to a port of the loopback interface, or listen at one that was left behind, so each side
proves to the other that it knows the password before a name of a file is said:

    caller   {"nonce": "…", "proof": "…", "bytes": 17}
    window   its own proof, over the same nonce
    caller   {"files": ["…"]}, so many bytes
    window   ok

Instead of files a caller may say {"request": {…}}, which is answered by lines of JSON until its work
is done or the caller has gone.

Works on any asyncio loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import json
import os
import secrets
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, cast

from extend_desktop.domain.errors import StorageError
from extend_desktop.system.file_lock import OWNER_ONLY, FileLock
from extend_desktop.values import dataclass

LOCK_FILE = "instance.lock"
ADDRESS_FILE = "instance.json"
LOOPBACK = "127.0.0.1"
MESSAGE_LIMIT_BYTES = 8 * 1024 * 1024
"""No message is nearly as long: what is handed over goes in portions."""
PORTION_CHARS = 512 * 1024
"""Paths of one message; each takes at most twelve bytes a character in it."""
ADDRESS_LIMIT_BYTES = 1_000
GREETING_LIMIT_BYTES = 1_000
"""All that is read of a caller who has proved nothing."""
TALK_LIMIT_S = 5.0
MOST_TALKS = 8
MOST_REQUESTS = 16
"""They last as long as a batch; each is a command that somebody waits for."""
ANSWER_LIMIT_BYTES = 1_000_000
RETRY_PAUSE_S = 0.05
ACCEPTED = b"ok\n"

FilesReceived = Callable[[tuple[Path, ...]], None]
"""Called on the loop's thread; no files means: only come to the front."""
Answer = Callable[[Mapping[str, object]], None]
"""Sends one message to whoever asked."""
RequestReceived = Callable[[Mapping[str, object], Answer], Awaitable[None]]
"""Carries a request out on the loop's thread; cancelled when whoever asked has gone."""


async def refuse(_request: Mapping[str, object], _answer: Answer) -> None:
    """Answer nothing, as a program that takes no requests."""


_CALLER, _WINDOW = "caller", "window"


@dataclass(frozen=True, slots=True)
class _Address:
    port: int
    password: str


@dataclass(frozen=True, slots=True)
class _Greeting:
    nonce: str
    message_bytes: int


class SingleInstance:
    """The side that runs: holds the lock and receives what later starts hand over."""

    def __init__(
        self, folder: Path, on_files: FilesReceived, on_request: RequestReceived = refuse
    ) -> None:
        self._lock = FileLock(folder / LOCK_FILE)
        self._address_file = folder / ADDRESS_FILE
        self._on_files = on_files
        self._on_request = on_request
        self._requests: set[asyncio.Future[None]] = set()
        self._answering: set[asyncio.Task[None]] = set()
        self._password = secrets.token_urlsafe(32)
        self._server: asyncio.Server | None = None

    def acquire(self) -> bool:
        """Become the running instance; False when there is one already.

        Raises:
            StorageError: the data folder cannot be written.
        """
        if not self._lock.acquire():
            return False
        # Left by one that was killed; its port may belong to somebody else by now.
        with contextlib.suppress(OSError):
            self._address_file.unlink()
        return True

    async def serve(self) -> None:
        """Start to receive files; only after `acquire` said True.

        Raises:
            StorageError: the port cannot be opened or the address not be written.
        """
        try:
            self._server = await asyncio.start_server(
                self._connected, LOOPBACK, 0, limit=GREETING_LIMIT_BYTES
            )
            port = int(self._server.sockets[0].getsockname()[1])
            _write_private(self._address_file, {"port": port, "password": self._password})
        except OSError as error:
            raise StorageError("storage_failed", path=str(self._address_file)) from error

    async def aclose(self) -> None:
        """Stop receiving and let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
            with contextlib.suppress(OSError):
                self._address_file.unlink()
        # Closing the server leaves open what is connected already.
        for task in self._answering:
            task.cancel()
        await asyncio.gather(*self._answering, return_exceptions=True)
        self._lock.release()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._talk(reader, writer))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)
        task.add_done_callback(lambda _: writer.close())  # also when it was cancelled unbegun

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection; whoever sends nonsense, too much or nothing is hung up on."""
        request: Mapping[str, object] | None = None
        try:
            if len(self._answering) - len(self._requests) <= MOST_TALKS:
                request = await self._receive(reader, writer)
        finally:
            if request is None:
                writer.close()
        if request is not None:
            await self._carry_out(request, reader, writer)

    async def _receive(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> Mapping[str, object] | None:
        """Take files; return a request, which is still to be carried out."""
        # ValueError: the line is longer than the limit. OSError: the other side went away.
        # EOFError: it did so in the middle.
        with contextlib.suppress(TimeoutError, ValueError, OSError, EOFError):
            async with asyncio.timeout(TALK_LIMIT_S):
                greeting = _greeting_of(await reader.readline(), self._password)
                if greeting is None:
                    return None
                writer.write(_proof(self._password, _WINDOW, greeting.nonce) + b"\n")
                message = _fields_of(await reader.readexactly(greeting.message_bytes))
                request, files = message.get("request"), _files_of(message)
                if isinstance(request, dict):
                    return cast("dict[str, Any]", request)
                if files is not None:
                    self._on_files(files)
                    writer.write(ACCEPTED)
                    await writer.drain()
        return None

    async def _carry_out(
        self,
        request: Mapping[str, object],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        """Answer until the work is done or whoever asked has gone, which ends the waiting for it."""

        def answer(message: Mapping[str, object]) -> None:
            if not writer.is_closing():
                writer.write(json.dumps(message).encode("ascii") + b"\n")

        if len(self._requests) >= MOST_REQUESTS:
            writer.close()
            return
        work = asyncio.ensure_future(self._on_request(request, answer))
        gone = asyncio.ensure_future(reader.read(1))
        self._requests.add(work)
        try:
            await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._requests.discard(work)
            gone.cancel()
            work.cancel()
            await asyncio.gather(gone, work, return_exceptions=True)
            writer.close()


def is_running(folder: Path) -> bool:
    """Whether a window holds this data folder; asks its lock, and holds it no longer than that."""
    lock = FileLock(folder / LOCK_FILE)
    with contextlib.suppress(StorageError):
        if not lock.acquire():
            return True
        lock.release()
    return False


async def hand_over(folder: Path, files: Sequence[Path], *, limit_s: float = TALK_LIMIT_S) -> bool:
    """Give files to the running instance; False when it did not take all of them in time.

    The running one may still be starting, so its address is looked for until the limit, which each
    portion of a long list has for itself. Paths are made absolute here, where the caller's working
    folder is known.
    """
    names = [str(path.absolute()) for path in files]
    for portion in _portions(names):
        if not await _hand_over(folder / ADDRESS_FILE, portion, limit_s):
            return False
    return True


async def _hand_over(address_file: Path, names: list[str], limit_s: float) -> bool:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(limit_s):
            # The other side is another process, so there is no event to await.
            while not await _sent(address_file, names):  # noqa: ASYNC110
                await asyncio.sleep(RETRY_PAUSE_S)
            return True
    return False


def _portions(names: list[str]) -> Iterator[list[str]]:
    """Yield the names in messages that the other side takes; one without names if there are none."""
    portion: list[str] = []
    length = 0
    for name in names:
        if portion and length + len(name) > PORTION_CHARS:
            yield portion
            portion, length = [], 0
        portion.append(name)
        length += len(name)
    yield portion


async def _sent(address_file: Path, names: list[str]) -> bool:
    """Try once; False when no window listens yet or the address is a leftover."""
    address = _read_address(address_file)
    if address is None:
        return False
    try:
        reader, writer = await asyncio.open_connection(LOOPBACK, address.port)
    except OSError:
        return False
    try:
        if not await _said(reader, writer, address.password, {"files": names}):
            return False
        return await reader.readline() == ACCEPTED
    except (OSError, ValueError):
        return False
    finally:
        writer.close()


async def ask(
    folder: Path,
    request: Mapping[str, object],
    on_message: Callable[[Mapping[str, Any]], None],
    *,
    limit_s: float = TALK_LIMIT_S,
) -> bool:
    """Have the running instance carry a request out; return once it has hung up.

    False when it did not answer at all: it does not listen within the limit, or takes no requests.
    Cancelled, it hangs up, and the other side stops waiting.
    """
    try:
        async with asyncio.timeout(limit_s):
            # The other side is another process, so there is no event to await.
            while (address := _read_address(folder / ADDRESS_FILE)) is None:  # noqa: ASYNC110
                await asyncio.sleep(RETRY_PAUSE_S)
            reader, writer = await asyncio.open_connection(
                LOOPBACK, address.port, limit=ANSWER_LIMIT_BYTES
            )
    except (TimeoutError, OSError):
        return False
    try:
        # ValueError: a line that is longer than the limit.
        with contextlib.suppress(OSError, ValueError):
            if await _said(reader, writer, address.password, {"request": request}):
                return await _read_messages(reader, on_message)
        return False
    finally:
        writer.close()


async def _read_messages(
    reader: asyncio.StreamReader, on_message: Callable[[Mapping[str, Any]], None]
) -> bool:
    """Hand on each message until the end; return whether there was one."""
    has_answered = False
    with contextlib.suppress(OSError, ValueError):
        while message := _fields_of(await reader.readline()):
            has_answered = True
            on_message(message)
    return has_answered


async def _said(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    password: str,
    content: Mapping[str, object],
) -> bool:
    """Say something to whoever listens, once that has proved to be the window."""
    message = json.dumps(content).encode("ascii")
    nonce = secrets.token_hex(16)
    proof = _proof(password, _CALLER, nonce).decode()
    greeting = {"nonce": nonce, "proof": proof, "bytes": len(message)}
    writer.write(json.dumps(greeting).encode("ascii") + b"\n")
    await writer.drain()
    answer = (await reader.readline()).rstrip(b"\n")
    if not hmac.compare_digest(answer, _proof(password, _WINDOW, nonce)):
        return False
    writer.write(message)
    await writer.drain()
    return True


def _proof(password: str, side: str, nonce: str) -> bytes:
    """Return what only one who knows the password can say; each side's is another."""
    text = f"{side} {nonce}".encode("utf-8", "replace")
    digest = hmac.new(password.encode("utf-8", "replace"), text, hashlib.sha256)
    return digest.hexdigest().encode("ascii")


def _fields_of(data: bytes) -> dict[str, Any]:
    """Return a JSON object's fields; none of anything else."""
    try:
        content: Any = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", content) if isinstance(content, dict) else {}


def _greeting_of(line: bytes, password: str) -> _Greeting | None:
    """Return the greeting of a caller who knows the password, else None."""
    fields = _fields_of(line)
    nonce, proof, length = (fields.get(name) for name in ("nonce", "proof", "bytes"))
    if not isinstance(nonce, str) or not isinstance(proof, str) or type(length) is not int:
        return None
    given = proof.encode("utf-8", "replace")
    is_ours = hmac.compare_digest(given, _proof(password, _CALLER, nonce))
    return _Greeting(nonce, length) if is_ours and 0 < length <= MESSAGE_LIMIT_BYTES else None


def _files_of(message: Mapping[str, Any]) -> tuple[Path, ...] | None:
    """Return the files of a well-formed message, else None."""
    names = message.get("files")
    if not isinstance(names, list):
        return None
    return tuple(Path(name) for name in cast("list[Any]", names) if isinstance(name, str))


def _read_address(path: Path) -> _Address | None:
    """Return the address, or None when the file is missing, half-written or another user's."""
    try:
        with path.open("rb") as file:
            fields = _fields_of(file.read(ADDRESS_LIMIT_BYTES)) if _is_ours(file) else {}
    except OSError:
        return None
    port, password = fields.get("port"), fields.get("password")
    if type(port) is not int or not 0 < port < 65_536 or not isinstance(password, str):
        return None
    return _Address(port, password)


def _is_ours(file: IO[bytes]) -> bool:
    """Whether the file belongs to this user; on Windows the folder's own rights see to it."""
    if sys.platform == "win32":
        return True
    return os.fstat(file.fileno()).st_uid == os.geteuid()


def _write_private(path: Path, content: dict[str, object]) -> None:
    """Write a file that is at no moment readable by others or half there."""
    temporary = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(FileNotFoundError):
        temporary.unlink()
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump(content, file)
    temporary.replace(path)
