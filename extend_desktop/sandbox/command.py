"""The `sandbox` command: serve until stopped. Imported by both command-line entries only."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import secrets
import signal
import socket
import sys
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn
from typing_extensions import override

from extend_desktop.sandbox.account import PracticeAccount, open_account
from extend_desktop.sandbox.app import build_app
from extend_desktop.sandbox.connections import OpenConnections
from extend_desktop.sandbox.faults import FaultFile, FaultFileError, load_faults
from extend_desktop.sandbox.options import SandboxOptions, ServedGeneration
from extend_desktop.sandbox.state_store import StateError, StateInUseError

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

KEY_VARIABLE = "EXTEND_SANDBOX_KEY"
_LOOPBACK = "127.0.0.1"
_MAX_FILES = 100_000
_FAILED, _BAD_USAGE, _IN_USE = 1, 2, 3
_GRACE_S = 2
_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


def main(argv: Sequence[str]) -> int:
    """Serve a sandbox on the loopback interface and give the exit code.

    The first line on stdout is `{"url": …, "key": …}`, written once the socket listens; with
    `--state` it also says whether the `account` is `new` or `kept`. Serves until a signal to stop,
    and with `--exit-with-stdin` until standard input ends.
    """
    arguments = server_parser().parse_args(argv)
    options = options_of(arguments)
    try:
        faults = load_faults(arguments.faults)
        listener = _listen(arguments.port)
        account = open_account(options)
    except StateInUseError as error:
        sys.stderr.write(f"The sandbox cannot start: {error}\n")
        return _IN_USE
    except (FaultFileError, StateError, OSError) as error:
        sys.stderr.write(f"The sandbox cannot start: {error}\n")
        return _BAD_USAGE
    with listener:
        serving = _serve(options, account, faults, listener, watch_stdin=arguments.exit_with_stdin)
        return asyncio.run(serving)


async def _serve(
    options: SandboxOptions,
    account: PracticeAccount,
    faults: FaultFile,
    listener: socket.socket,
    *,
    watch_stdin: bool,
) -> int:
    connections = OpenConnections()
    server = _Server(
        uvicorn.Config(
            build_app(options, account, faults, connections),
            http=connections.protocol(),
            lifespan="on",
            log_level="error",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_GRACE_S,
        )
    )
    if watch_stdin:
        loop = asyncio.get_running_loop()
        threading.Thread(target=_wait_for_end, args=(loop, server), daemon=True).start()
    # The socket listens since before this line, so a client that reads it can connect.
    try:
        sys.stdout.write(json.dumps(_hello(options, account, listener)) + "\n")
        sys.stdout.flush()
    except OSError as error:
        # Without this line it could not be found.
        _say_lost_output(f"The sandbox cannot start: {error}")
        account.close()
        return _FAILED
    await server.serve(sockets=[listener])
    return 0


def _say_lost_output(sentence: str) -> None:
    """Say that standard output is lost; what is left in it goes nowhere, not into a second error."""
    sys.stderr.write(f"{sentence}\n")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _hello(
    options: SandboxOptions, account: PracticeAccount, listener: socket.socket
) -> dict[str, object]:
    host, port = listener.getsockname()
    hello: dict[str, object] = {"url": f"http://{host}:{port}", "key": options.key}
    if options.state is not None:
        hello["account"] = "new" if account.is_new else "kept"
    if account.set_aside is not None:
        hello["setAside"] = str(account.set_aside)
        sys.stderr.write(
            f"The practice account could not be read and begins anew. It was moved to "
            f"{account.set_aside}.\n"
        )
    return hello


class _Server(uvicorn.Server):
    """Stops in order at a signal from the beginning, and does not wait for clients at a second one.

    SIGTERM always stops it. What its parent process had ignored stays so: `nohup` does that with
    SIGHUP, and a script's `&` with SIGINT.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._was_asked = False
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and _may_listen(number):
                signal.signal(number, self._on_signal)

    @override
    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leave the handlers as they are; the library's would listen to ignored signals too."""
        yield

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        # Only a second signal hurries: standard input may have ended just before the first.
        self.force_exit = self._was_asked
        self._was_asked = self.should_exit = True


def _may_listen(number: signal.Signals) -> bool:
    return number is signal.SIGTERM or signal.getsignal(number) is not signal.SIG_IGN


def _wait_for_end(loop: asyncio.AbstractEventLoop, server: uvicorn.Server) -> None:
    """Read standard input to its end, which comes when the parent process is gone."""
    while os.read(0, 4096):
        pass
    loop.call_soon_threadsafe(setattr, server, "should_exit", True)  # noqa: FBT003


def _listen(port: int) -> socket.socket:
    # Naming TCP matters: asyncio switches Nagle's delay off only for sockets that say so, and with
    # it every small answer takes 40 ms longer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((_LOOPBACK, port))
    listener.listen(2048)
    return listener


def options_of(arguments: argparse.Namespace) -> SandboxOptions:
    """Return what parsed arguments of `server_parser` come to."""
    return SandboxOptions(
        key=os.environ.get(KEY_VARIABLE) or f"sk_practice_{secrets.token_urlsafe(18)}",
        seeded_files=arguments.files,
        latency_ms=arguments.latency_ms,
        rate_per_s=arguments.rate,
        files_per_minute=arguments.files_per_minute,
        seed=arguments.seed,
        generation=ServedGeneration(arguments.generation),
        organization_key=arguments.organization_key,
        download_life_s=arguments.download_life_s,
        strict_page_tokens=arguments.strict_page_tokens,
        old_key=arguments.old_key,
        review_agent=arguments.review_agent,
        state=arguments.state,
        state_mb=arguments.state_mb,
        fresh=arguments.fresh,
    )


class _Parser(argparse.ArgumentParser):
    """Fails where help cannot be written; the standard one swallows that."""

    @override
    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        if file is None or file is not sys.stdout:
            super()._print_message(message, file)
            return
        try:
            sys.stdout.write(message)
            sys.stdout.flush()
        except OSError as error:
            _say_lost_output(f"The help could not be written: {error}")
            raise SystemExit(_FAILED) from error


def server_parser() -> argparse.ArgumentParser:
    """Return the parser of the `sandbox` command's own arguments."""
    parser = _Parser(
        prog="extend-desktop sandbox",
        description=(
            "Serve an Extend-compatible practice server on this computer. It really reads "
            f"documents, but it is not Extend's engine. {KEY_VARIABLE} sets the key."
        ),
    )
    add = parser.add_argument
    add("--port", type=int, default=0, help="TCP port; 0 takes a free one")
    add("--files", type=_file_count, default=0, help="files the account starts with, to 100000")
    add("--latency-ms", type=_not_negative, default=0.0, help="delay before every answer")
    add("--rate", type=_positive, help="requests a second per category, beyond which comes 429")
    add("--files-per-minute", type=_positive, default=1200.0, help="runs started a minute")
    add("--faults", type=Path, help="faults file (JSON; see sandbox/README.md)")
    add("--seed", type=int, default=1, help="decides the seeded files")
    add(
        "--generation",
        choices=list(ServedGeneration),
        default=ServedGeneration.CURRENT,
        help="API to play",
    )
    add("--organization-key", action="store_true", help="calls must name a workspace")
    add("--download-life-s", type=_positive, default=900.0, help="life of a download address")
    add("--old-key", action="store_true", help="a call without API version means 2024-12-23")
    add("--strict-page-tokens", action="store_true", help="refuse tokens of another filter")
    add("--review-agent", action="store_true", help="extractors score and comment each value")
    add("--state", type=Path, metavar="DIR", help="keep the account in this folder")
    add("--state-mb", type=_positive, default=2000.0, help="megabytes of files to keep there")
    add("--fresh", action="store_true", help="begin the account of --state anew")
    add("--exit-with-stdin", action="store_true", help="stop when standard input ends")
    return parser


def _file_count(text: str) -> int:
    count = int(text)
    if not 0 <= count <= _MAX_FILES:
        raise argparse.ArgumentTypeError(f"must be from 0 to {_MAX_FILES}")
    return count


def _positive(text: str) -> float:
    number = float(text)
    if not number > 0:
        raise argparse.ArgumentTypeError("must be above 0")
    return number


def _not_negative(text: str) -> float:
    number = float(text)
    if not number >= 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number
